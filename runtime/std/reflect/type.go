// Package reflect looks into values of any type and changes them.
//
// A [Type] is the type of a value, a [Value] the value itself. Types are compared with ==.
package reflect

import (
	"internal/abi"
	"iter"
	"strconv"
	"unsafe"
)

// A Kind is what a type is made as.
type Kind uint

const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// Ptr is the old name of Pointer.
const Ptr = Pointer

var kindNames = [...]string{"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32",
	"uint64", "uintptr", "float32", "float64", "complex64", "complex128", "array", "chan", "func", "interface", "map", "ptr",
	"slice", "string", "struct", "unsafe.Pointer"}

// String returns the kind's name.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind" + strconv.Itoa(int(k))
}

// ChanDir is a channel's direction.
type ChanDir int

const (
	RecvDir ChanDir             = 1 << iota // <-chan
	SendDir                                 // chan<-
	BothDir = RecvDir | SendDir             // chan
)

func (d ChanDir) String() string {
	switch d {
	case SendDir:
		return "chan<-"
	case RecvDir:
		return "<-chan"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + strconv.Itoa(int(d))
}

// Type is a Go type. Not all methods apply to all kinds; where one doesn't, it panics.
type Type interface {
	Align() int
	FieldAlign() int
	// Method returns the i-th exported method, in the order of names.
	Method(int) Method
	Methods() iter.Seq[Method]
	MethodByName(string) (Method, bool)
	NumMethod() int
	// Name is the name within the package, "" for unnamed types.
	Name() string
	PkgPath() string
	Size() uintptr
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	Comparable() bool

	// Of numbers.
	Bits() int
	// Of channels.
	ChanDir() ChanDir
	// Of functions.
	IsVariadic() bool
	// Of arrays, channels, maps, pointers and slices.
	Elem() Type
	// Of structs.
	Field(i int) StructField
	Fields() iter.Seq[StructField]
	FieldByIndex(index []int) StructField
	FieldByName(name string) (StructField, bool)
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	// Of functions.
	In(i int) Type
	Ins() iter.Seq[Type]
	// Of maps.
	Key() Type
	// Of arrays.
	Len() int
	// Of structs.
	NumField() int
	// Of functions.
	NumIn() int
	NumOut() int
	Out(i int) Type
	Outs() iter.Seq[Type]
	// Of numbers.
	OverflowComplex(x complex128) bool
	OverflowFloat(x float64) bool
	OverflowInt(x int64) bool
	OverflowUint(x uint64) bool
	// Whether a range statement takes values of the type.
	CanSeq() bool
	CanSeq2() bool

	common() *abi.Type
}

// rtype is the only implementation of Type: the descriptor itself.
type rtype struct {
	t abi.Type
}

// Method is a method of a type.
type Method struct {
	Name string
	// PkgPath is that of an unexported name, "" for exported ones.
	PkgPath string
	Type    Type
	Func    Value // takes the receiver first
	Index   int
}

// IsExported reports whether the method is exported.
func (m Method) IsExported() bool { return m.PkgPath == "" }

func toType(t *abi.Type) Type {
	if t == nil {
		return nil
	}
	return (*rtype)(unsafe.Pointer(t))
}

func toRType(t *abi.Type) *rtype { return (*rtype)(unsafe.Pointer(t)) }

// TypeOf returns the dynamic type of i, nil if i is nil.
func TypeOf(i any) Type { return toType(abi.TypeOf(i)) }

// TypeFor returns the type T.
func TypeFor[T any]() Type {
	var p *T
	return toType(abi.TypeOf(p).Elem())
}

// PtrTo is the old name of [PointerTo].
func PtrTo(t Type) Type { return PointerTo(t) }

func (t *rtype) common() *abi.Type { return &t.t }

// Parts of the descriptor that depend on the kind.

func (t *rtype) fn() *abi.FuncType         { return (*abi.FuncType)(unsafe.Pointer(t)) }
func (t *rtype) iface() *abi.InterfaceType { return (*abi.InterfaceType)(unsafe.Pointer(t)) }
func (t *rtype) strct() *abi.StructType    { return (*abi.StructType)(unsafe.Pointer(t)) }
func (t *rtype) mapt() *abi.MapType        { return (*abi.MapType)(unsafe.Pointer(t)) }
func (t *rtype) array() *abi.ArrayType     { return (*abi.ArrayType)(unsafe.Pointer(t)) }

// resolveName returns the name at an offset, of types made at run time too.
func resolveName(off abi.NameOff) abi.Name {
	if off < 0 {
		return madeName(off)
	}
	return abi.Name{Bytes: (*byte)(nameAt(int32(off)))}
}

func resolveType(off abi.TypeOff) *abi.Type {
	if off == 0 || off == -1 {
		return nil
	}
	return (*abi.Type)(nameAt(int32(off)))
}

func (t *rtype) String() string {
	s := resolveName(t.t.Str).Name()
	if t.t.TFlag&abi.TFlagExtraStar != 0 {
		return s[1:]
	}
	return s
}

func (t *rtype) Size() uintptr    { return t.t.Size }
func (t *rtype) Align() int       { return int(t.t.Align) }
func (t *rtype) FieldAlign() int  { return int(t.t.FieldAlign) }
func (t *rtype) Kind() Kind       { return Kind(t.t.Kind) }
func (t *rtype) Comparable() bool { return t.t.Equal != nil }

func (t *rtype) Name() string {
	if t.t.TFlag&abi.TFlagNamed == 0 {
		return ""
	}
	// What follows the last dot that isn't in the brackets of type arguments.
	s := t.String()
	i := len(s) - 1
	for depth := 0; i >= 0 && (s[i] != '.' || depth != 0); i-- {
		switch s[i] {
		case ']':
			depth++
		case '[':
			depth--
		}
	}
	return s[i+1:]
}

func (t *rtype) PkgPath() string {
	if t.t.TFlag&abi.TFlagNamed == 0 {
		return ""
	}
	u := t.t.Uncommon()
	switch {
	case t.t.Kind == abi.UnsafePointer && t.String() == "unsafe.Pointer":
		return "unsafe"
	case u == nil:
		return ""
	}
	return resolveName(u.PkgPath).Name()
}

func (t *rtype) Elem() Type {
	if e := t.t.Elem(); e != nil {
		return toType(e)
	}
	panic("reflect: Elem of invalid type " + t.String())
}

func (t *rtype) Bits() int {
	if k := t.Kind(); k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.String())
	}
	return int(t.t.Size) * 8
}

func (t *rtype) ChanDir() ChanDir {
	if t.Kind() != Chan {
		panic("reflect: ChanDir of non-chan type " + t.String())
	}
	return ChanDir((*abi.ChanType)(unsafe.Pointer(t)).Dir)
}

func (t *rtype) Key() Type {
	if t.Kind() != Map {
		panic("reflect: Key of non-map type " + t.String())
	}
	return toType(t.mapt().Key)
}

func (t *rtype) Len() int {
	if t.Kind() != Array {
		panic("reflect: Len of non-array type " + t.String())
	}
	return int(t.array().Len)
}

// Functions

func (t *rtype) asFunc(method string) *abi.FuncType {
	if t.Kind() != Func {
		panic("reflect: " + method + " of non-func type " + t.String())
	}
	return t.fn()
}

func (t *rtype) IsVariadic() bool { return t.asFunc("IsVariadic").IsVariadic() }
func (t *rtype) In(i int) Type    { return toType(t.asFunc("In").In()[i]) }
func (t *rtype) Out(i int) Type   { return toType(t.asFunc("Out").Out()[i]) }
func (t *rtype) NumIn() int       { return int(t.asFunc("NumIn").InCount) }
func (t *rtype) NumOut() int      { return len(t.asFunc("NumOut").Out()) }

func types(list []*abi.Type) iter.Seq[Type] {
	return func(yield func(Type) bool) {
		for _, t := range list {
			if !yield(toType(t)) {
				return
			}
		}
	}
}

func (t *rtype) Ins() iter.Seq[Type]  { return types(t.asFunc("Ins").In()) }
func (t *rtype) Outs() iter.Seq[Type] { return types(t.asFunc("Outs").Out()) }

// Numbers

func (t *rtype) OverflowComplex(x complex128) bool {
	switch t.Kind() {
	case Complex64:
		return overflowFloat32(real(x)) || overflowFloat32(imag(x))
	case Complex128:
		return false
	}
	panic("reflect: OverflowComplex of non-complex type " + t.String())
}

func (t *rtype) OverflowFloat(x float64) bool {
	switch t.Kind() {
	case Float32:
		return overflowFloat32(x)
	case Float64:
		return false
	}
	panic("reflect: OverflowFloat of non-float type " + t.String())
}

func (t *rtype) OverflowInt(x int64) bool {
	if k := t.Kind(); k < Int || k > Int64 {
		panic("reflect: OverflowInt of non-int type " + t.String())
	}
	shift := 64 - 8*t.t.Size
	return x<<shift>>shift != x
}

func (t *rtype) OverflowUint(x uint64) bool {
	if k := t.Kind(); k < Uint || k > Uintptr {
		panic("reflect: OverflowUint of non-uint type " + t.String())
	}
	shift := 64 - 8*t.t.Size
	return x<<shift>>shift != x
}

// overflowFloat32 reports whether x is finite but too large for a float32 without rounding.
func overflowFloat32(x float64) bool {
	if x < 0 {
		x = -x
	}
	const largest, infinite = 0x1p127 * (2 - 0x1p-23), 0x1p1023 * (2 - 0x1p-52)
	return largest < x && x <= infinite
}

// Relations

// Implements reports whether t has the methods of the interface u.
func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return implements(u.common(), &t.t)
}

// AssignableTo reports whether values of t may be assigned to variables of u.
func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	to := u.common()
	return directlyAssignable(to, &t.t) || to.Kind == abi.Interface && implements(to, &t.t)
}

// implements reports whether typ has the methods of inter, false if inter is no interface.
func implements(inter, typ *abi.Type) bool {
	want := toRType(inter).iface().Methods
	if len(want) == 0 {
		return true
	}
	if typ.Kind != abi.Interface {
		return typ.TFlag&abi.TFlagUncommon != 0 && itabOf(inter, typ) != nil
	}
	// Both lists are sorted.
	i := 0
	for _, have := range toRType(typ).iface().Methods {
		w := &want[i]
		hn, wn := resolveName(have.Name), resolveName(w.Name)
		if hn.Name() == wn.Name() && resolveType(have.Typ) == resolveType(w.Typ) {
			if !wn.IsExported() && methodPkg(typ, hn) != methodPkg(inter, wn) {
				continue
			}
			if i++; i == len(want) {
				return true
			}
		}
	}
	return false
}

// methodPkg returns the package of an interface's unexported method.
func methodPkg(t *abi.Type, n abi.Name) string {
	if off := n.PkgPath(); off != 0 {
		return resolveName(off).Name()
	}
	return toRType(t).iface().PkgPath.Name()
}

// directlyAssignable reports whether V's values may be assigned to T without a change: the types are the same, or
// their underlying types are and one of them has no name.
func directlyAssignable(T, V *abi.Type) bool {
	if T == V {
		return true
	}
	if T.TFlag&abi.TFlagNamed != 0 && V.TFlag&abi.TFlagNamed != 0 || T.Kind != V.Kind {
		return false
	}
	if T.Kind == abi.Chan && specialChannel(T, V) {
		return true
	}
	return sameUnderlying(T, V, true)
}

// specialChannel reports whether V is a channel of both directions that may be assigned to T.
func specialChannel(T, V *abi.Type) bool {
	return toRType(V).ChanDir() == BothDir && (T.TFlag&abi.TFlagNamed == 0 || V.TFlag&abi.TFlagNamed == 0) && identical(T.Elem(), V.Elem(), true)
}

// identical reports whether two types are the same; with tags, tags of fields count.
func identical(T, V *abi.Type, tags bool) bool {
	if tags {
		return T == V
	}
	if toRType(T).Name() != toRType(V).Name() || T.Kind != V.Kind || toRType(T).PkgPath() != toRType(V).PkgPath() {
		return false
	}
	return sameUnderlying(T, V, false)
}

// sameUnderlying reports whether the underlying types are the same.
func sameUnderlying(T, V *abi.Type, tags bool) bool {
	if T == V {
		return true
	}
	if T.Kind != V.Kind {
		return false
	}
	same := func(a, b []*abi.Type) bool {
		if len(a) != len(b) {
			return false
		}
		for i := range a {
			if !identical(a[i], b[i], tags) {
				return false
			}
		}
		return true
	}
	t, v := toRType(T), toRType(V)
	switch T.Kind {
	case abi.Array:
		return t.array().Len == v.array().Len && identical(T.Elem(), V.Elem(), tags)
	case abi.Chan:
		return t.ChanDir() == v.ChanDir() && identical(T.Elem(), V.Elem(), tags)
	case abi.Func:
		a, b := t.fn(), v.fn()
		return a.InCount == b.InCount && a.OutCount == b.OutCount && same(a.In(), b.In()) && same(a.Out(), b.Out())
	case abi.Interface:
		// Methods in the same order are the same method; other than empty ones only by descriptor.
		return len(t.iface().Methods) == 0 && len(v.iface().Methods) == 0
	case abi.Map:
		return identical(t.mapt().Key, v.mapt().Key, tags) && identical(T.Elem(), V.Elem(), tags)
	case abi.Pointer, abi.Slice:
		return identical(T.Elem(), V.Elem(), tags)
	case abi.Struct:
		a, b := t.strct(), v.strct()
		if len(a.Fields) != len(b.Fields) || a.PkgPath.Name() != b.PkgPath.Name() {
			return false
		}
		for i := range a.Fields {
			f, g := &a.Fields[i], &b.Fields[i]
			if f.Name.Name() != g.Name.Name() || f.Offset != g.Offset || f.Name.IsEmbedded() != g.Name.IsEmbedded() ||
				tags && f.Name.Tag() != g.Name.Tag() || !identical(f.Typ, g.Typ, tags) {
				return false
			}
		}
		return true
	}
	return true // a basic kind
}

// CanSeq reports whether `for x := range v` takes a v of type t.
func (t *rtype) CanSeq() bool {
	switch t.Kind() {
	case Int, Int8, Int16, Int32, Int64, Uint, Uint8, Uint16, Uint32, Uint64, Uintptr, Array, Slice, Chan, String, Map:
		return true
	case Func:
		return t.isSeq(1)
	case Pointer:
		return t.t.Elem().Kind == abi.Array
	}
	return false
}

// CanSeq2 reports whether `for x, y := range v` takes a v of type t.
func (t *rtype) CanSeq2() bool {
	switch t.Kind() {
	case Array, Slice, String, Map:
		return true
	case Func:
		return t.isSeq(2)
	case Pointer:
		return t.t.Elem().Kind == abi.Array
	}
	return false
}

// isSeq reports whether the function type t is func(yield func(n values) bool).
func (t *rtype) isSeq(n int) bool {
	f := t.fn()
	if f.InCount != 1 || f.OutCount != 0 {
		return false
	}
	y := f.In()[0]
	if y.Kind != abi.Func {
		return false
	}
	yield := toRType(y).fn()
	return int(yield.InCount) == n && yield.OutCount == 1 && yield.Out()[0].Kind == abi.Bool
}
