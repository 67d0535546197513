package reflect

import (
	"internal/abi"
	"iter"
	"unsafe"
)

// NumMethod returns the number of v's exported methods, of an interface all.
//
//go:noinline
func (v Value) NumMethod() int {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.NumMethod", Invalid})
	}
	if v.flag&flagMethod != 0 {
		return 0
	}
	return toRType(v.typ).NumMethod()
}

// Method returns v's i-th method bound to v.
//
//go:noinline
func (v Value) Method(i int) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Method", Invalid})
	}
	if v.flag&flagMethod != 0 || uint(i) >= uint(toRType(v.typ).NumMethod()) {
		panic("reflect: Method index out of range")
	}
	if v.typ.Kind == abi.Interface && v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	boundMethod, methodString = Value.bound, func(v Value) string { return v.Type().String() }
	fl := v.ro() | v.flag&flagIndir | flag(Func) | flagMethod | flag(i)<<flagMethodShift
	return Value{v.typ, v.ptr, fl}
}

// MethodByName returns v's method of this name bound to v, the zero Value if there is none.
//
//go:noinline
func (v Value) MethodByName(name string) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.MethodByName", Invalid})
	}
	if v.flag&flagMethod != 0 {
		return Value{}
	}
	i := toRType(v.typ).methodIndex(name)
	if i < 0 {
		return Value{}
	}
	return v.Method(i)
}

// Methods iterates over v's methods.
//
//go:noinline
func (v Value) Methods() iter.Seq2[Method, Value] {
	return func(yield func(Method, Value) bool) {
		t := toRType(v.typ)
		for i := range v.NumMethod() {
			if !yield(t.Method(i), v.Method(i)) {
				return
			}
		}
	}
}

// Fields iterates over a struct's fields.
func (v Value) Fields() iter.Seq2[StructField, Value] {
	v.must(Struct, "Fields")
	t := toRType(v.typ)
	return func(yield func(StructField, Value) bool) {
		for i := range v.NumField() {
			if !yield(t.Field(i), v.Field(i)) {
				return
			}
		}
	}
}

// method returns the code of the method that v is, its type without receiver, and the receiver's word.
func (v Value) method() (fn unsafe.Pointer, typ *abi.FuncType, recv unsafe.Pointer) {
	i := int(v.flag >> flagMethodShift)
	if v.typ.Kind == abi.Interface {
		m := &toRType(v.typ).iface().Methods[i]
		n := (*abi.NonEmptyInterface)(v.ptr)
		if n.Itab == nil {
			panic("reflect: Method on nil interface value")
		}
		funs := unsafe.Slice((*unsafe.Pointer)(unsafe.Pointer(&n.Itab.Fun)), i+1)
		return funs[i], toRType(resolveType(m.Typ)).fn(), n.Data
	}
	m := &toRType(v.typ).exported()[i]
	mt := resolveType(m.Mtyp)
	if mt == nil || m.Ifn == -1 {
		panic("reflect: method " + resolveName(m.Name).Name() + " of " + toRType(v.typ).String() + " is not in the program")
	}
	fn = textAt(int32(m.Ifn))
	switch {
	case !v.typ.IsDirect():
		// Methods don't change the receiver's copy in the interface: neither may they see later changes of v.
		recv = newobject(v.typ)
		typedmemmove(v.typ, recv, v.ptr)
	default:
		recv = v.pointer()
	}
	return fn, toRType(mt).fn(), recv
}

func (v Value) methodType() Type {
	i := int(v.flag >> flagMethodShift)
	if v.typ.Kind == abi.Interface {
		return toType(resolveType(toRType(v.typ).iface().Methods[i].Typ))
	}
	return toType(resolveType(toRType(v.typ).exported()[i].Mtyp))
}

// bound returns the method value v as an ordinary function.
func (v Value) bound() Value {
	f := MakeFunc(v.methodType(), func(args []Value) []Value {
		if v.Type().IsVariadic() {
			return v.CallSlice(args)
		}
		return v.Call(args)
	})
	f.flag |= v.ro()
	return f
}

// Call calls the function v. Of a variadic function it makes the last slice from the remaining arguments.
func (v Value) Call(in []Value) []Value {
	v.must(Func, "Call")
	v.mustExported("Call")
	return v.call("Call", in)
}

// CallSlice calls the variadic function v with a slice as its last argument.
func (v Value) CallSlice(in []Value) []Value {
	v.must(Func, "CallSlice")
	v.mustExported("CallSlice")
	return v.call("CallSlice", in)
}

func (v Value) call(op string, in []Value) []Value {
	var ft *abi.FuncType
	var fn, recv unsafe.Pointer // fn is a funcval
	method := v.flag&flagMethod != 0
	if method {
		var code unsafe.Pointer
		code, ft, recv = v.method()
		c := code
		fn = unsafe.Pointer(&c)
	} else {
		ft = toRType(v.typ).fn()
		fn = v.pointer()
	}
	if fn == nil {
		panic("reflect.Value.Call: call of nil function")
	}
	params := ft.In()
	in = arguments(op, ft, in)

	// Lay out the call.
	l := layoutOf(ft, method)
	regs := new(regArgs)
	var frame []unsafe.Pointer
	var stack unsafe.Pointer
	if l.size > 0 {
		frame = make([]unsafe.Pointer, (l.size+7)/8) // pointers, so that the collector sees them
		stack = unsafe.Pointer(&frame[0])
	}
	if method {
		regs.ints[0] = uintptr(recv)
		regs.ptrs[0] = recv
	}
	for i, x := range in {
		x.mustExported(op)
		x = x.assignTo("reflect.Value.Call", params[i])
		p := l.in[i]
		if p.stack {
			typedmemmove(params[i], unsafe.Add(stack, p.offset), x.addr())
			continue
		}
		for _, piece := range l.pieces[p.first:p.last] {
			piece.load(regs, x.addr())
		}
	}
	if l.size > 128 {
		panic("reflect.Value.Call: too many arguments on the stack: not supported yet")
	}
	call128(fn, stack, l.size, l.results, regs)
	keepAlive(frame, regs)
	out := make([]Value, len(l.out))
	for i, t := range ft.Out() {
		out[i] = l.value(t, l.out[i], stack, regs)
	}
	return out
}

// keepAlive is behind what assembly uses.
//
//go:noinline
func keepAlive(frame []unsafe.Pointer, regs *regArgs) {}

// arguments checks the arguments and puts those for a variadic parameter into a slice.
func arguments(op string, ft *abi.FuncType, in []Value) []Value {
	params := ft.In()
	n := len(params)
	if op == "CallSlice" {
		if !ft.IsVariadic() {
			panic("reflect: CallSlice of non-variadic function")
		}
		if len(in) < n {
			panic("reflect: CallSlice with too few input arguments")
		}
		if len(in) > n {
			panic("reflect: CallSlice with too many input arguments")
		}
	} else {
		if ft.IsVariadic() {
			n--
		}
		if len(in) < n {
			panic("reflect: Call with too few input arguments")
		}
		if !ft.IsVariadic() && len(in) > n {
			panic("reflect: Call with too many input arguments")
		}
	}
	for _, x := range in {
		if x.Kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument")
		}
	}
	for i := range min(n, len(in)) {
		if xt := in[i].Type(); !xt.AssignableTo(toType(params[i])) {
			panic("reflect: " + op + " using " + xt.String() + " as type " + toRType(params[i]).String())
		}
	}
	if op == "Call" && ft.IsVariadic() {
		m := len(in) - n
		slice := MakeSlice(toType(params[n]), m, m)
		elem := toType(params[n]).Elem()
		for i := range m {
			x := in[n+i]
			if xt := x.Type(); !xt.AssignableTo(elem) {
				panic("reflect: cannot use " + xt.String() + " as type " + elem.String() + " in " + op)
			}
			slice.Index(i).Set(x)
		}
		in = append(append(make([]Value, 0, n+1), in[:n]...), slice)
	}
	return in
}

// A place is where an argument or result is: at an offset of the stack part, or in registers, as pieces[first:last].
type place struct {
	stack       bool
	offset      uintptr
	first, last int
}

// A piece is a part of a value that goes into one register.
type piece struct {
	offset uintptr // in the value
	size   uint8
	float  bool
	ptr    bool
	reg    uint8
}

func (p *piece) load(regs *regArgs, from unsafe.Pointer) {
	from = unsafe.Add(from, p.offset)
	var w uint64
	switch p.size {
	case 1:
		w = uint64(*(*uint8)(from))
	case 2:
		w = uint64(*(*uint16)(from))
	case 4:
		w = uint64(*(*uint32)(from))
	case 8:
		w = *(*uint64)(from)
	}
	if p.float {
		regs.floats[p.reg] = w
		return
	}
	if p.ptr {
		regs.ptrs[p.reg] = *(*unsafe.Pointer)(from)
	}
	regs.ints[p.reg] = uintptr(w)
}

func (p *piece) store(regs *regArgs, to unsafe.Pointer) {
	to = unsafe.Add(to, p.offset)
	if p.ptr {
		*(*unsafe.Pointer)(to) = regs.ptrs[p.reg]
		return
	}
	w := uint64(regs.ints[p.reg])
	if p.float {
		w = regs.floats[p.reg]
	}
	switch p.size {
	case 1:
		*(*uint8)(to) = uint8(w)
	case 2:
		*(*uint16)(to) = uint16(w)
	case 4:
		*(*uint32)(to) = uint32(w)
	case 8:
		*(*uint64)(to) = w
	}
}

// layout is where a call's arguments and results are (docs/abi.md).
type layout struct {
	in, out []place
	pieces  []piece
	size    uintptr // of the stack part
	results uintptr // where its results begin

	ints, floats int
}

func layoutOf(ft *abi.FuncType, method bool) *layout {
	l := new(layout)
	if method {
		l.ints = 1
	}
	for _, t := range ft.In() {
		l.in = append(l.in, l.assign(t))
	}
	l.size = (l.size + 7) &^ 7
	l.results = l.size
	l.ints, l.floats = 0, 0
	for _, t := range ft.Out() {
		l.out = append(l.out, l.assign(t))
	}
	l.size = (l.size + 7) &^ 7
	return l
}

// assign gives a value of type t its place: all of it in registers, or on the stack.
func (l *layout) assign(t *abi.Type) place {
	ints, floats, first := l.ints, l.floats, len(l.pieces)
	if l.registers(t, 0) {
		return place{first: first, last: len(l.pieces)}
	}
	l.ints, l.floats, l.pieces = ints, floats, l.pieces[:first]
	align := uintptr(t.Align)
	l.size = (l.size + align - 1) &^ (align - 1)
	p := place{stack: true, offset: l.size}
	l.size += t.Size
	return p
}

// registers assigns registers to the pieces of a value of type t at an offset, if there are enough.
func (l *layout) registers(t *abi.Type, offset uintptr) bool {
	integer := func(offset, size uintptr, ptr bool) bool {
		if l.ints == len(regArgs{}.ints) {
			return false
		}
		l.pieces = append(l.pieces, piece{offset, uint8(size), false, ptr, uint8(l.ints)})
		l.ints++
		return true
	}
	float := func(offset, size uintptr) bool {
		if l.floats == len(regArgs{}.floats) {
			return false
		}
		l.pieces = append(l.pieces, piece{offset, uint8(size), true, false, uint8(l.floats)})
		l.floats++
		return true
	}
	switch k := Kind(t.Kind); k {
	case Pointer, UnsafePointer, Chan, Map, Func:
		return integer(offset, 8, true)
	case Float32, Float64:
		return float(offset, t.Size)
	case Complex64, Complex128:
		return float(offset, t.Size/2) && float(offset+t.Size/2, t.Size/2)
	case String:
		return integer(offset, 8, true) && integer(offset+8, 8, false)
	case Interface:
		return integer(offset, 8, true) && integer(offset+8, 8, true)
	case Slice:
		return integer(offset, 8, true) && integer(offset+8, 8, false) && integer(offset+16, 8, false)
	case Array:
		switch a := toRType(t).array(); a.Len {
		case 0:
			return true
		case 1:
			return l.registers(a.Elem, offset)
		}
		return false
	case Struct:
		for i := range toRType(t).strct().Fields {
			f := &toRType(t).strct().Fields[i]
			if !l.registers(f.Typ, offset+f.Offset) {
				return false
			}
		}
		return true
	default: // booleans and integers
		return integer(offset, t.Size, false)
	}
}

// madeFunc is the closure of a function that MakeFunc made.
type madeFunc struct {
	code uintptr // of makeFuncStub
	typ  *abi.FuncType
	fn   func([]Value) []Value
}

// makeFuncStub is the code of all functions that MakeFunc makes: it hands the argument registers to callReflect and takes the
// results from there. It is called with the closure in DX only.
func makeFuncStub()

// MakeFunc returns a function of type typ that calls fn with its arguments and returns what fn returns.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	t := typ.(*rtype)
	stub := makeFuncStub
	code := **(**uintptr)(unsafe.Pointer(&stub))
	return Value{&t.t, unsafe.Pointer(&madeFunc{code, t.fn(), fn}), flag(Func)}
}

// callReflect calls what MakeFunc was given: regs are the argument registers and get the results, frame is where the
// stack part of arguments and results is. Both are on the stack: nothing may keep them.
func callReflect(f *madeFunc, frame unsafe.Pointer, regs *regArgs) {
	for i := range regs.ints {
		regs.ptrs[i] = unsafe.Pointer(regs.ints[i])
	}
	l := layoutOf(f.typ, false)
	in := make([]Value, len(l.in))
	for i, t := range f.typ.In() {
		in[i] = l.value(t, l.in[i], frame, regs)
	}
	out := f.fn(in)
	if len(out) != len(l.out) {
		panic("reflect: wrong return count from function created by MakeFunc")
	}
	for i, t := range f.typ.Out() {
		x := out[i]
		if x.typ == nil {
			panic("reflect: function created by MakeFunc using closure returned zero Value")
		}
		if x.ro() != 0 {
			panic("reflect: function created by MakeFunc using closure returned value obtained from unexported field")
		}
		x = x.assignTo("reflect.MakeFunc", t)
		p := l.out[i]
		if p.stack {
			typedmemmove(t, unsafe.Add(frame, p.offset), x.addr())
			continue
		}
		for _, piece := range l.pieces[p.first:p.last] {
			piece.load(regs, x.addr())
		}
	}
}

// value is a copy of the argument or result at p.
func (l *layout) value(t *abi.Type, p place, stack unsafe.Pointer, regs *regArgs) Value {
	if p.stack {
		return loaded(t, unsafe.Add(stack, p.offset), 0)
	}
	v := newobject(t)
	for _, piece := range l.pieces[p.first:p.last] {
		piece.store(regs, v)
	}
	if t.IsDirect() {
		return Value{t, *(*unsafe.Pointer)(v), flag(t.Kind)}
	}
	return Value{t, v, flagIndir | flag(t.Kind)}
}
