package reflect

import (
	"internal/abi"
	"math"
	"strconv"
	"unsafe"
)

// Value is a Go value. The zero Value stands for no value. Methods panic if the kind isn't one they are for.
type Value struct {
	typ *abi.Type
	// ptr is the value, if it is a pointer and flagIndir is not set, or its address.
	ptr unsafe.Pointer
	flag
}

// flag is the kind in the lowest five bits, and what may be done with a Value.
type flag uintptr

const (
	flagKind        flag = 1<<5 - 1
	flagStickyRO    flag = 1 << 5 // reached through an unexported field
	flagEmbedRO     flag = 1 << 6 // reached through an unexported embedded field
	flagRO               = flagStickyRO | flagEmbedRO
	flagIndir       flag = 1 << 7 // ptr is the value's address
	flagAddr        flag = 1 << 8 // the value is a variable
	flagMethod      flag = 1 << 9 // it is a method value: the rest is the receiver's, the method's index above
	flagMethodShift      = 10
)

func (f flag) kind() Kind { return Kind(f & flagKind) }

// ro is what derived values inherit.
func (f flag) ro() flag {
	if f&flagRO != 0 {
		return flagStickyRO
	}
	return 0
}

// ValueError is what methods panic with when the kind is wrong.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == Invalid {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

// must panics unless the kind is the method's.
func (f flag) must(k Kind, method string) {
	if f.kind() != k {
		panic(&ValueError{"reflect.Value." + method, f.kind()})
	}
}

func (v Value) wrong(method string) *ValueError {
	return &ValueError{"reflect.Value." + method, v.kind()}
}

func (f flag) mustExported(method string) {
	if f == 0 {
		panic(&ValueError{"reflect.Value." + method, Invalid})
	}
	if f&flagRO != 0 {
		panic("reflect: reflect.Value." + method + " using value obtained using unexported field")
	}
}

func (f flag) mustAssignable(method string) {
	f.mustExported(method)
	if f&flagAddr == 0 {
		panic("reflect: reflect.Value." + method + " using unaddressable value")
	}
}

// addr returns the address of v's bits.
func (v *Value) addr() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return v.ptr
	}
	return unsafe.Pointer(&v.ptr)
}

// pointer returns the pointer that v, of a pointer-shaped kind, is.
func (v Value) pointer() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return *(*unsafe.Pointer)(v.ptr)
	}
	return v.ptr
}

// at makes the Value of a variable of type t at p, with the flags fl.
func at(t *abi.Type, p unsafe.Pointer, fl flag) Value {
	return Value{t, p, fl | flagIndir | flag(t.Kind)}
}

// loaded makes the Value of type t whose bits are at p, which may change later: of what isn't itself a pointer it makes
// a copy.
func loaded(t *abi.Type, p unsafe.Pointer, fl flag) Value {
	fl |= flag(t.Kind)
	if t.IsDirect() {
		return Value{t, *(*unsafe.Pointer)(p), fl}
	}
	c := newobject(t)
	typedmemmove(t, c, p)
	return Value{t, c, fl | flagIndir}
}

// ValueOf returns the value that i holds, the zero Value for nil.
func ValueOf(i any) Value {
	e := (*abi.EmptyInterface)(unsafe.Pointer(&i))
	return unpack(*e)
}

func unpack(e abi.EmptyInterface) Value {
	if e.Type == nil {
		return Value{}
	}
	f := flag(e.Type.Kind)
	if !e.Type.IsDirect() {
		f |= flagIndir
	}
	return Value{e.Type, e.Data, f}
}

// pack is the opposite: variables are copied.
func (v Value) pack() (i any) {
	e := (*abi.EmptyInterface)(unsafe.Pointer(&i))
	t := v.typ
	switch {
	case !t.IsDirect():
		p := v.ptr
		if v.flag&flagAddr != 0 {
			p = newobject(t)
			typedmemmove(t, p, v.ptr)
		}
		e.Data = p
	case v.flag&flagIndir != 0:
		e.Data = *(*unsafe.Pointer)(v.ptr)
	default:
		e.Data = v.ptr
	}
	e.Type = t
	return
}

// IsValid reports whether v is a value.
func (v Value) IsValid() bool { return v.flag != 0 }

// Kind returns v's kind, Invalid for the zero Value.
func (v Value) Kind() Kind { return v.kind() }

// Type returns v's type.
func (v Value) Type() Type {
	if v.flag&flagMethod != 0 {
		return v.methodType()
	}
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.Type", Invalid})
	}
	return toType(v.typ)
}

// CanInterface reports whether Interface may be called.
func (v Value) CanInterface() bool {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.CanInterface", Invalid})
	}
	return v.flag&flagRO == 0
}

// Interface returns v's value. It panics if v was reached through unexported fields.
func (v Value) Interface() (i any) {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.Interface", Invalid})
	}
	if v.flag&flagRO != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return v.value()
}

// What Method sets when it makes the first method value. Interface and String, which every program that prints has,
// speak of these instead of calling bound and Type: those bring the machinery of calls and all methods of Type along.
var (
	boundMethod  func(Value) Value
	methodString func(Value) string
)

// value is Interface for all values.
func (v Value) value() any {
	if v.flag&flagMethod != 0 {
		v = boundMethod(v)
	}
	if v.kind() == Interface {
		return v.inner()
	}
	return v.pack()
}

// inner returns what the interface v holds.
func (v Value) inner() any {
	if len(toRType(v.typ).iface().Methods) == 0 {
		return *(*any)(v.ptr)
	}
	n := (*abi.NonEmptyInterface)(v.ptr)
	if n.Itab == nil {
		return nil
	}
	var i any
	*(*abi.EmptyInterface)(unsafe.Pointer(&i)) = abi.EmptyInterface{Type: n.Itab.Type, Data: n.Data}
	return i
}

// InterfaceData returns the two words of an interface.
func (v Value) InterfaceData() [2]uintptr {
	v.must(Interface, "InterfaceData")
	return *(*[2]uintptr)(v.ptr)
}

// TypeAssert is v.Interface().(T).
func TypeAssert[T any](v Value) (T, bool) {
	x, ok := v.Interface().(T)
	return x, ok
}

// String returns v's string; of other kinds a text like "<int Value>".
func (v Value) String() string {
	if v.kind() == String {
		return *(*string)(v.ptr)
	}
	if v.flag == 0 {
		return "<invalid Value>"
	}
	if v.flag&flagMethod != 0 {
		return "<" + methodString(v) + " Value>"
	}
	return "<" + toRType(v.typ).String() + " Value>"
}

// Bool returns a bool.
func (v Value) Bool() bool {
	v.must(Bool, "Bool")
	return *(*bool)(v.ptr)
}

// Int returns a signed integer.
func (v Value) Int() int64 {
	switch p := v.ptr; v.kind() {
	case Int:
		return int64(*(*int)(p))
	case Int8:
		return int64(*(*int8)(p))
	case Int16:
		return int64(*(*int16)(p))
	case Int32:
		return int64(*(*int32)(p))
	case Int64:
		return *(*int64)(p)
	}
	panic(v.wrong("Int"))
}

// Uint returns an unsigned integer.
func (v Value) Uint() uint64 {
	switch p := v.ptr; v.kind() {
	case Uint:
		return uint64(*(*uint)(p))
	case Uint8:
		return uint64(*(*uint8)(p))
	case Uint16:
		return uint64(*(*uint16)(p))
	case Uint32:
		return uint64(*(*uint32)(p))
	case Uint64:
		return *(*uint64)(p)
	case Uintptr:
		return uint64(*(*uintptr)(p))
	}
	panic(v.wrong("Uint"))
}

// Float returns a floating-point number.
func (v Value) Float() float64 {
	switch v.kind() {
	case Float32:
		return float64(*(*float32)(v.ptr))
	case Float64:
		return *(*float64)(v.ptr)
	}
	panic(v.wrong("Float"))
}

// Complex returns a complex number.
func (v Value) Complex() complex128 {
	switch v.kind() {
	case Complex64:
		return complex128(*(*complex64)(v.ptr))
	case Complex128:
		return *(*complex128)(v.ptr)
	}
	panic(v.wrong("Complex"))
}

func isInt(k Kind) bool     { return Int <= k && k <= Int64 }
func isUint(k Kind) bool    { return Uint <= k && k <= Uintptr }
func isFloat(k Kind) bool   { return k == Float32 || k == Float64 }
func isComplex(k Kind) bool { return k == Complex64 || k == Complex128 }

// CanInt reports whether Int may be called.
func (v Value) CanInt() bool { return isInt(v.kind()) }

// CanUint reports whether Uint may be called.
func (v Value) CanUint() bool { return isUint(v.kind()) }

// CanFloat reports whether Float may be called.
func (v Value) CanFloat() bool { return isFloat(v.kind()) }

// CanComplex reports whether Complex may be called.
func (v Value) CanComplex() bool { return isComplex(v.kind()) }

// CanAddr reports whether Addr may be called: v is an element of a slice, or reached through a pointer.
func (v Value) CanAddr() bool { return v.flag&flagAddr != 0 }

// CanSet reports whether v can be changed.
func (v Value) CanSet() bool { return v.flag&(flagAddr|flagRO) == flagAddr }

// Addr returns v's address.
func (v Value) Addr() Value {
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{pointerTo(v.typ), v.ptr, v.flag&flagRO | flag(Pointer)}
}

// UnsafeAddr returns v's address as a number.
func (v Value) UnsafeAddr() uintptr {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.UnsafeAddr", Invalid})
	}
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return uintptr(v.ptr)
}

// Bytes returns a slice of bytes, or a slice of an addressable array of bytes.
func (v Value) Bytes() []byte {
	switch v.kind() {
	case Slice:
		if v.typ.Elem().Kind != abi.Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
		return *(*[]byte)(v.ptr)
	case Array:
		if v.typ.Elem().Kind != abi.Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		return unsafe.Slice((*byte)(v.ptr), toRType(v.typ).array().Len)
	}
	panic(v.wrong("Bytes"))
}

// Pointer returns a pointer's, map's, channel's, slice's, string's or function's address as a number.
func (v Value) Pointer() uintptr { return uintptr(v.unsafePointer("Pointer")) }

// UnsafePointer is [Value.Pointer] as an unsafe.Pointer.
func (v Value) UnsafePointer() unsafe.Pointer { return v.unsafePointer("UnsafePointer") }

func (v Value) unsafePointer(method string) unsafe.Pointer {
	switch v.kind() {
	case Pointer, Chan, Map, UnsafePointer:
		return v.pointer()
	case Func:
		if v.flag&flagMethod != 0 {
			return textAt(0) // no particular one: method values can't be told apart
		}
		p := v.pointer()
		if p != nil {
			p = *(*unsafe.Pointer)(p)
		}
		return p
	case Slice, String:
		return *(*unsafe.Pointer)(v.ptr)
	}
	panic(v.wrong(method))
}

// IsNil reports whether v, of a kind that can be nil, is.
func (v Value) IsNil() bool {
	switch v.kind() {
	case Chan, Func, Map, Pointer, UnsafePointer:
		if v.flag&flagMethod != 0 {
			return false
		}
		return v.pointer() == nil
	case Interface, Slice:
		return *(*unsafe.Pointer)(v.ptr) == nil
	}
	panic(v.wrong("IsNil"))
}

// IsZero reports whether v is its type's zero value.
func (v Value) IsZero() bool {
	switch k := v.kind(); k {
	case Bool:
		return !v.Bool()
	case Int, Int8, Int16, Int32, Int64:
		return v.Int() == 0
	case Uint, Uint8, Uint16, Uint32, Uint64, Uintptr:
		return v.Uint() == 0
	case Float32, Float64:
		return v.Float() == 0 && !math.Signbit(v.Float())
	case Complex64, Complex128:
		c := v.Complex()
		return c == 0 && !math.Signbit(real(c)) && !math.Signbit(imag(c))
	case Array:
		if v.flag&flagIndir != 0 && v.typ.TFlag&abi.TFlagRegularMemory != 0 {
			return allZero(v.ptr, v.typ.Size)
		}
		for i := range v.Len() {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer:
		return v.IsNil()
	case String:
		return v.Len() == 0
	case Struct:
		if v.flag&flagIndir != 0 && v.typ.TFlag&abi.TFlagRegularMemory != 0 {
			return allZero(v.ptr, v.typ.Size)
		}
		for i := range v.NumField() {
			if !v.Field(i).IsZero() && v.typ != nil && toRType(v.typ).strct().Fields[i].Name.Name() != "_" {
				return false
			}
		}
		return true
	}
	panic(v.wrong("IsZero"))
}

func allZero(p unsafe.Pointer, n uintptr) bool {
	for _, b := range unsafe.Slice((*byte)(p), n) {
		if b != 0 {
			return false
		}
	}
	return true
}

// Len returns the length.
func (v Value) Len() int {
	switch v.kind() {
	case Slice:
		return len(*(*[]struct{})(v.ptr))
	case String:
		return len(*(*string)(v.ptr))
	case Array:
		return int(toRType(v.typ).array().Len)
	case Map:
		return mapLen(v.pointer())
	case Chan:
		return chanLen(v.pointer())
	case Pointer:
		if e := v.typ.Elem(); e.Kind == abi.Array {
			return int(toRType(e).array().Len)
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	panic(v.wrong("Len"))
}

// A map begins with the number of its elements, a channel with the number of those in its buffer, and the buffer's size.

func mapLen(m unsafe.Pointer) int { return chanLen(m) }

func chanLen(c unsafe.Pointer) int {
	if c == nil {
		return 0
	}
	return *(*int)(c)
}

// Cap returns the capacity.
func (v Value) Cap() int {
	switch v.kind() {
	case Slice:
		return cap(*(*[]struct{})(v.ptr))
	case Array:
		return int(toRType(v.typ).array().Len)
	case Chan:
		if c := v.pointer(); c != nil {
			return *(*int)(unsafe.Add(c, 8))
		}
		return 0
	case Pointer:
		if e := v.typ.Elem(); e.Kind == abi.Array {
			return int(toRType(e).array().Len)
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	panic(v.wrong("Cap"))
}

// Elem returns what the interface v holds, or the pointer v points to; the zero Value for nil.
func (v Value) Elem() Value {
	switch v.kind() {
	case Interface:
		x := ValueOf(v.inner())
		if x.flag != 0 {
			x.flag |= v.ro()
		}
		return x
	case Pointer:
		p := v.pointer()
		if p == nil {
			return Value{}
		}
		return at(v.typ.Elem(), p, v.flag&flagRO|flagAddr)
	}
	panic(v.wrong("Elem"))
}

// Indirect returns what v points to; v itself if it is no pointer.
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

// NumField returns the number of fields of a struct.
func (v Value) NumField() int {
	v.must(Struct, "NumField")
	return len(toRType(v.typ).strct().Fields)
}

// Field returns the i-th field of a struct.
func (v Value) Field(i int) Value {
	v.must(Struct, "Field")
	st := toRType(v.typ).strct()
	if uint(i) >= uint(len(st.Fields)) {
		panic("reflect: Field index out of range")
	}
	f := &st.Fields[i]
	fl := v.flag&(flagStickyRO|flagIndir|flagAddr) | flag(f.Typ.Kind)
	if !f.Name.IsExported() {
		if f.Name.IsEmbedded() {
			fl |= flagEmbedRO
		} else {
			fl |= flagStickyRO
		}
	}
	// A struct that is itself a pointer has but one field, or others of no size.
	return Value{f.Typ, unsafe.Add(v.ptr, f.Offset), fl}
}

// FieldByIndex follows indices through embedded structs. It panics at a nil pointer.
func (v Value) FieldByIndex(index []int) Value {
	if len(index) == 1 {
		return v.Field(index[0])
	}
	v.must(Struct, "FieldByIndex")
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && v.typ.Elem().Kind == abi.Struct {
			if v.IsNil() {
				panic("reflect: indirection through nil pointer to embedded struct")
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v
}

// errNilEmbedded is FieldByIndexErr's error.
type errNilEmbedded string

func (e errNilEmbedded) Error() string {
	return "reflect: indirection through nil pointer to embedded struct field " + string(e)
}

// FieldByIndexErr is [Value.FieldByIndex] with an error at a nil pointer.
func (v Value) FieldByIndexErr(index []int) (Value, error) {
	if len(index) == 1 {
		return v.Field(index[0]), nil
	}
	v.must(Struct, "FieldByIndexErr")
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && v.typ.Elem().Kind == abi.Struct {
			if v.IsNil() {
				return Value{}, errNilEmbedded(toRType(v.typ.Elem()).Name())
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

// FieldByName returns the field with this name, the zero Value if there is none.
func (v Value) FieldByName(name string) Value {
	v.must(Struct, "FieldByName")
	if f, ok := toRType(v.typ).FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// FieldByNameFunc returns the field whose name match takes, the zero Value if there is none, or several.
func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := toRType(v.typ).FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// Index returns the i-th element of an array or slice, or byte of a string.
func (v Value) Index(i int) Value {
	switch v.kind() {
	case Array:
		a := toRType(v.typ).array()
		if uint(i) >= uint(a.Len) {
			panic("reflect: array index out of range")
		}
		fl := v.flag&(flagIndir|flagAddr) | v.ro() | flag(a.Elem.Kind)
		return Value{a.Elem, unsafe.Add(v.ptr, uintptr(i)*a.Elem.Size), fl}
	case Slice:
		s := (*[]struct{})(v.ptr)
		if uint(i) >= uint(len(*s)) {
			panic("reflect: slice index out of range")
		}
		e := v.typ.Elem()
		return at(e, unsafe.Add(*(*unsafe.Pointer)(v.ptr), uintptr(i)*e.Size), flagAddr|v.ro())
	case String:
		s := *(*string)(v.ptr)
		if uint(i) >= uint(len(s)) {
			panic("reflect: string index out of range")
		}
		return at(uint8Type, unsafe.Add(unsafe.Pointer(unsafe.StringData(s)), i), v.ro())
	}
	panic(v.wrong("Index"))
}

var uint8Type = abi.TypeOf(uint8(0))

// slices is how a slice of any type lies in memory.
type sliceHeader struct {
	data unsafe.Pointer
	len  int
	cap  int
}

// Slice returns v[i:j] of an addressable array, a slice or a string.
func (v Value) Slice(i, j int) Value {
	var typ *abi.Type
	var base unsafe.Pointer
	n := 0
	switch v.kind() {
	case Array:
		if v.flag&flagAddr == 0 {
			panic("reflect.Value.Slice: slice of unaddressable array")
		}
		a := toRType(v.typ).array()
		typ, base, n = a.Slice, v.ptr, int(a.Len)
	case Slice:
		s := (*sliceHeader)(v.ptr)
		typ, base, n = v.typ, s.data, s.cap
	case String:
		s := *(*string)(v.ptr)
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		t := s[i:j]
		return Value{v.typ, unsafe.Pointer(&t), v.flag &^ flagAddr}
	default:
		panic(v.wrong("Slice"))
	}
	if i < 0 || j < i || j > n {
		panic("reflect.Value.Slice: slice index out of bounds")
	}
	return subslice(typ, base, i, j, n, v.ro())
}

// Slice3 returns v[i:j:k] of an addressable array or a slice.
func (v Value) Slice3(i, j, k int) Value {
	var typ *abi.Type
	var base unsafe.Pointer
	n := 0
	switch v.kind() {
	case Array:
		if v.flag&flagAddr == 0 {
			panic("reflect.Value.Slice3: slice of unaddressable array")
		}
		a := toRType(v.typ).array()
		typ, base, n = a.Slice, v.ptr, int(a.Len)
	case Slice:
		s := (*sliceHeader)(v.ptr)
		typ, base, n = v.typ, s.data, s.cap
	default:
		panic(v.wrong("Slice3"))
	}
	if i < 0 || j < i || k < j || k > n {
		panic("reflect.Value.Slice3: slice index out of bounds")
	}
	return subslice(typ, base, i, j, k, v.ro())
}

func subslice(typ *abi.Type, base unsafe.Pointer, i, j, k int, fl flag) Value {
	s := &sliceHeader{base, j - i, k - i}
	if k > i {
		s.data = unsafe.Add(base, uintptr(i)*typ.Elem().Size)
	}
	return Value{typ, unsafe.Pointer(s), fl | flagIndir | flag(Slice)}
}

// Comparable reports whether v can be compared, with what it holds.
func (v Value) Comparable() bool {
	switch v.kind() {
	case Invalid:
		return true
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		switch Kind(v.typ.Elem().Kind) {
		case Interface, Array, Struct:
			for i := range v.Len() {
				if !v.Index(i).Comparable() {
					return false
				}
			}
			return true
		}
		return v.typ.Equal != nil
	case Func, Map, Slice:
		return false
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	}
	return true
}

// Equal reports whether v and u are equal, of different types false. It panics if values of the type can't be compared.
func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if !v.IsValid() || !u.IsValid() {
		return v.IsValid() == u.IsValid()
	}
	if v.Kind() != u.Kind() || v.Type() != u.Type() {
		return false
	}
	switch v.kind() {
	case Array:
		if v.Len() == 0 {
			if Kind(v.typ.Elem().Kind) == Func || Kind(v.typ.Elem().Kind) == Map || Kind(v.typ.Elem().Kind) == Slice {
				break
			}
			return true
		}
		for i := range v.Len() {
			if !v.Index(i).Equal(u.Index(i)) {
				return false
			}
		}
		return true
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).Equal(u.Field(i)) {
				return false
			}
		}
		return true
	case Func, Map, Slice:
	default:
		return callEqual(v.typ, v.addr(), u.addr())
	}
	panic("reflect.Value.Equal: values of type " + v.Type().String() + " are not comparable")
}

// OverflowInt reports whether x doesn't fit v's type.
func (v Value) OverflowInt(x int64) bool {
	if !isInt(v.kind()) {
		panic(v.wrong("OverflowInt"))
	}
	return toRType(v.typ).OverflowInt(x)
}

// OverflowUint reports whether x doesn't fit v's type.
func (v Value) OverflowUint(x uint64) bool {
	if !isUint(v.kind()) {
		panic(v.wrong("OverflowUint"))
	}
	return toRType(v.typ).OverflowUint(x)
}

// OverflowFloat reports whether x doesn't fit v's type.
func (v Value) OverflowFloat(x float64) bool {
	if !isFloat(v.kind()) {
		panic(v.wrong("OverflowFloat"))
	}
	return toRType(v.typ).OverflowFloat(x)
}

// OverflowComplex reports whether x doesn't fit v's type.
func (v Value) OverflowComplex(x complex128) bool {
	if !isComplex(v.kind()) {
		panic(v.wrong("OverflowComplex"))
	}
	return toRType(v.typ).OverflowComplex(x)
}

// SliceHeader is how a slice lies in memory.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

// StringHeader is how a string lies in memory.
type StringHeader struct {
	Data uintptr
	Len  int
}

func itoa(i int) string { return strconv.Itoa(i) }
