package reflect

import (
	"internal/abi"
	"unsafe"
)

// assignTo returns v as a value of type dst, or panics; context says for whom.
func (v Value) assignTo(context string, dst *abi.Type) Value {
	if v.flag&flagMethod != 0 {
		v = v.bound()
	}
	switch {
	case directlyAssignable(dst, v.typ):
		return Value{dst, v.ptr, v.flag&(flagAddr|flagIndir) | v.ro() | flag(dst.Kind)}
	case dst.Kind == abi.Interface && implements(dst, v.typ):
		if v.Kind() == Interface && v.IsNil() {
			return Zero(toType(dst))
		}
		p := newobject(dst)
		toInterface(dst, v.value(), p)
		return Value{dst, p, v.ro() | flagIndir | flag(Interface)}
	}
	panic(context + ": value of type " + toRType(v.typ).String() + " is not assignable to type " + toRType(dst).String())
}

// toInterface stores x in the variable of interface type t at p.
func toInterface(t *abi.Type, x any, p unsafe.Pointer) {
	if len(toRType(t).iface().Methods) == 0 {
		*(*any)(p) = x
		return
	}
	e := (*abi.EmptyInterface)(unsafe.Pointer(&x))
	n := (*abi.NonEmptyInterface)(p)
	if e.Type == nil {
		*n = abi.NonEmptyInterface{}
		return
	}
	n.Itab, n.Data = itabOf(t, e.Type), e.Data
}

// Set assigns x to v.
func (v Value) Set(x Value) {
	v.mustAssignable("Set")
	x.mustExported("Set")
	x = x.assignTo("reflect.Set", v.typ)
	if x.flag&flagIndir != 0 {
		if x.ptr != v.ptr {
			typedmemmove(v.typ, v.ptr, x.ptr)
		}
	} else {
		*(*unsafe.Pointer)(v.ptr) = x.ptr
	}
}

// SetZero sets v to its type's zero value.
func (v Value) SetZero() {
	v.mustAssignable("SetZero")
	clearValue(v.typ, v.ptr)
}

// clearValue zeroes the variable of type t at p.
func clearValue(t *abi.Type, p unsafe.Pointer) {
	if t.PtrBytes == 0 {
		clear(unsafe.Slice((*byte)(p), t.Size))
		return
	}
	typedmemmove(t, p, newobject(t))
}

// SetBool sets a bool.
func (v Value) SetBool(x bool) {
	v.mustAssignable("SetBool")
	v.must(Bool, "SetBool")
	*(*bool)(v.ptr) = x
}

// SetInt sets a signed integer to the low bits of x.
func (v Value) SetInt(x int64) {
	v.mustAssignable("SetInt")
	switch p := v.ptr; v.kind() {
	case Int:
		*(*int)(p) = int(x)
	case Int8:
		*(*int8)(p) = int8(x)
	case Int16:
		*(*int16)(p) = int16(x)
	case Int32:
		*(*int32)(p) = int32(x)
	case Int64:
		*(*int64)(p) = x
	default:
		panic(v.wrong("SetInt"))
	}
}

// SetUint sets an unsigned integer to the low bits of x.
func (v Value) SetUint(x uint64) {
	v.mustAssignable("SetUint")
	switch p := v.ptr; v.kind() {
	case Uint:
		*(*uint)(p) = uint(x)
	case Uint8:
		*(*uint8)(p) = uint8(x)
	case Uint16:
		*(*uint16)(p) = uint16(x)
	case Uint32:
		*(*uint32)(p) = uint32(x)
	case Uint64:
		*(*uint64)(p) = x
	case Uintptr:
		*(*uintptr)(p) = uintptr(x)
	default:
		panic(v.wrong("SetUint"))
	}
}

// SetFloat sets a floating-point number.
func (v Value) SetFloat(x float64) {
	v.mustAssignable("SetFloat")
	switch v.kind() {
	case Float32:
		*(*float32)(v.ptr) = float32(x)
	case Float64:
		*(*float64)(v.ptr) = x
	default:
		panic(v.wrong("SetFloat"))
	}
}

// SetComplex sets a complex number.
func (v Value) SetComplex(x complex128) {
	v.mustAssignable("SetComplex")
	switch v.kind() {
	case Complex64:
		*(*complex64)(v.ptr) = complex64(x)
	case Complex128:
		*(*complex128)(v.ptr) = x
	default:
		panic(v.wrong("SetComplex"))
	}
}

// SetString sets a string.
func (v Value) SetString(x string) {
	v.mustAssignable("SetString")
	v.must(String, "SetString")
	*(*string)(v.ptr) = x
}

// SetBytes sets a slice of bytes.
func (v Value) SetBytes(x []byte) {
	v.mustAssignable("SetBytes")
	v.must(Slice, "SetBytes")
	if v.typ.Elem().Kind != abi.Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	*(*[]byte)(v.ptr) = x
}

// SetPointer sets an unsafe.Pointer.
func (v Value) SetPointer(x unsafe.Pointer) {
	v.mustAssignable("SetPointer")
	v.must(UnsafePointer, "SetPointer")
	*(*unsafe.Pointer)(v.ptr) = x
}

// SetLen sets the length of a slice, within its capacity.
func (v Value) SetLen(n int) {
	v.mustAssignable("SetLen")
	v.must(Slice, "SetLen")
	s := (*sliceHeader)(v.ptr)
	if uint(n) > uint(s.cap) {
		panic("reflect: slice length out of range in SetLen")
	}
	s.len = n
}

// SetCap sets the capacity of a slice, between its length and capacity.
func (v Value) SetCap(n int) {
	v.mustAssignable("SetCap")
	v.must(Slice, "SetCap")
	s := (*sliceHeader)(v.ptr)
	if n < s.len || n > s.cap {
		panic("reflect: slice capacity out of range in SetCap")
	}
	s.cap = n
}

// Clear empties a map, or zeroes the elements of a slice.
func (v Value) Clear() {
	switch v.Kind() {
	case Slice:
		s := (*sliceHeader)(v.ptr)
		e := v.typ.Elem()
		for i := range s.len {
			clearValue(e, unsafe.Add(s.data, uintptr(i)*e.Size))
		}
	case Map:
		mapclear(v.typ, v.pointer())
	default:
		panic(v.wrong("Clear"))
	}
}

// Zero returns the zero value of a type.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	t := typ.common()
	if t.IsDirect() {
		return Value{t, nil, flag(t.Kind)}
	}
	return Value{t, newobject(t), flagIndir | flag(t.Kind)}
}

// New returns a pointer to a new zero value of a type.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	t := typ.common()
	return Value{pointerTo(t), newobject(t), flag(Pointer)}
}

// NewAt returns a pointer of type *typ with the value p.
func NewAt(typ Type, p unsafe.Pointer) Value {
	return Value{pointerTo(typ.common()), p, flag(Pointer)}
}

// MakeSlice returns a new slice of zero values.
func MakeSlice(typ Type, len, cap int) Value {
	if typ.Kind() != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap")
	}
	t := typ.common()
	return Value{t, unsafe.Pointer(&sliceHeader{makeslice(t.Elem(), len, cap), len, cap}), flagIndir | flag(Slice)}
}

// SliceAt returns the slice of n elements at p.
func SliceAt(typ Type, p unsafe.Pointer, n int) Value {
	t := typ.common()
	_ = unsafe.Slice((*byte)(p), uintptr(n)*t.Size) // panics for bad n
	return Value{SliceOf(typ).common(), unsafe.Pointer(&sliceHeader{p, n, n}), flagIndir | flag(Slice)}
}

// room returns s with room for n more elements.
func room(t *abi.Type, s sliceHeader, n int) sliceHeader {
	need := s.len + n
	if need < 0 {
		panic("reflect.Append: slice overflow")
	}
	if need <= s.cap {
		return s
	}
	e := t.Elem()
	c := s.cap * 2
	if s.cap >= 256 {
		c = s.cap + (s.cap+3*256)/4
	}
	c = max(c, need)
	if e.Size > 0 && e.Size < 32 {
		c = max(c, int(8/e.Size))
	}
	p := makeslice(e, c, c)
	copyElems(e, p, s.data, s.len)
	return sliceHeader{p, s.len, c}
}

// copyElems copies n elements of type e.
func copyElems(e *abi.Type, dst, src unsafe.Pointer, n int) {
	if e.PtrBytes == 0 {
		copy(unsafe.Slice((*byte)(dst), uintptr(n)*e.Size), unsafe.Slice((*byte)(src), uintptr(n)*e.Size))
		return
	}
	if uintptr(dst) <= uintptr(src) {
		for i := range n {
			typedmemmove(e, unsafe.Add(dst, uintptr(i)*e.Size), unsafe.Add(src, uintptr(i)*e.Size))
		}
		return
	}
	for i := n - 1; i >= 0; i-- {
		typedmemmove(e, unsafe.Add(dst, uintptr(i)*e.Size), unsafe.Add(src, uintptr(i)*e.Size))
	}
}

// Grow makes room in a slice for n more elements.
func (v Value) Grow(n int) {
	v.mustAssignable("Grow")
	v.must(Slice, "Grow")
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	s := (*sliceHeader)(v.ptr)
	if s.len+n < 0 {
		panic("reflect.Value.Grow: slice overflow")
	}
	*s = room(v.typ, *s, n)
}

// Append appends values to a slice.
func Append(s Value, x ...Value) Value {
	s.mustBe(Slice)
	n := s.Len()
	s = s.extended(len(x))
	for i, v := range x {
		s.Index(n + i).Set(v)
	}
	return s
}

// AppendSlice appends the elements of t, of the same type, to s.
func AppendSlice(s, t Value) Value {
	s.mustBe(Slice)
	t.mustBe(Slice)
	sameElem("reflect.AppendSlice", s.typ, t.typ)
	ns, nt := s.Len(), t.Len()
	s = s.extended(nt)
	Copy(s.Slice(ns, ns+nt), t)
	return s
}

// mustBe panics with a general complaint, as the functions do that aren't methods.
func (v Value) mustBe(k Kind) {
	if v.kind() != k {
		panic(&ValueError{"unknown method", v.kind()})
	}
}

func sameElem(context string, a, b *abi.Type) {
	if a.Elem() != b.Elem() {
		panic(context + ": " + toRType(a.Elem()).String() + " != " + toRType(b.Elem()).String())
	}
}

// extended returns a new slice value with n more elements.
func (v Value) extended(n int) Value {
	v.mustExported("Append")
	s := room(v.typ, *(*sliceHeader)(v.ptr), n)
	s.len += n
	return Value{v.typ, unsafe.Pointer(&s), flagIndir | flag(Slice)}
}

// Copy copies elements of src, a slice, an array or for bytes a string, to dst, a slice or addressable array.
func Copy(dst, src Value) int {
	elems := func(v Value, writable bool) (unsafe.Pointer, int) {
		switch v.kind() {
		case Array:
			if writable {
				v.mustAssignable("Copy")
			}
			return v.addr(), v.Len()
		case Slice:
			return *(*unsafe.Pointer)(v.ptr), v.Len()
		}
		panic(&ValueError{"reflect.Copy", v.kind()})
	}
	if k := dst.kind(); k != Array && k != Slice {
		panic(&ValueError{"reflect.Copy", k})
	}
	dst.mustExported("Copy")
	src.mustExported("Copy")
	d, n := elems(dst, true)
	de := dst.typ.Elem()
	var s unsafe.Pointer
	m := 0
	if src.kind() == String && de.Kind == abi.Uint8 {
		s, m = *(*unsafe.Pointer)(src.ptr), src.Len()
	} else {
		s, m = elems(src, false)
		sameElem("reflect.Copy", dst.typ, src.typ)
	}
	n = min(n, m)
	copyElems(de, d, s, n)
	return n
}

// Swapper returns a function that swaps elements of a slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{Method: "Swapper", Kind: v.Kind()})
	}
	e := v.typ.Elem()
	s := (*sliceHeader)(v.ptr)
	if e.Size == 8 && e.PtrBytes == 8 {
		p := *(*[]unsafe.Pointer)(v.ptr)
		return func(i, j int) { p[i], p[j] = p[j], p[i] }
	}
	if e.Kind == abi.String {
		p := *(*[]string)(v.ptr)
		return func(i, j int) { p[i], p[j] = p[j], p[i] }
	}
	if e.PtrBytes == 0 {
		switch e.Size {
		case 8:
			p := *(*[]int64)(v.ptr)
			return func(i, j int) { p[i], p[j] = p[j], p[i] }
		case 4:
			p := *(*[]int32)(v.ptr)
			return func(i, j int) { p[i], p[j] = p[j], p[i] }
		case 1:
			p := *(*[]int8)(v.ptr)
			return func(i, j int) { p[i], p[j] = p[j], p[i] }
		}
	}
	tmp := newobject(e)
	return func(i, j int) {
		if uint(i) >= uint(s.len) || uint(j) >= uint(s.len) {
			panic("reflect: slice index out of range")
		}
		a, b := unsafe.Add(s.data, uintptr(i)*e.Size), unsafe.Add(s.data, uintptr(j)*e.Size)
		typedmemmove(e, tmp, a)
		typedmemmove(e, a, b)
		typedmemmove(e, b, tmp)
	}
}
