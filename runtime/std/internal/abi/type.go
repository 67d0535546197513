// Package abi has the layout of type descriptors: that of crates/abi, which is Go's.
package abi

import "unsafe"

// A Kind is the kind of a type, as in package reflect.
type Kind uint8

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

// Bits of TFlag.
const (
	TFlagUncommon      = 1 << 0 // an Uncommon follows
	TFlagExtraStar     = 1 << 1 // the string has a star in front that is not part of it
	TFlagNamed         = 1 << 2
	TFlagRegularMemory = 1 << 3 // equality is that of the bytes
	TFlagDirectIface   = 1 << 5 // an interface holds the value itself
)

// NameOff, TypeOff and TextOff are offsets relative to runtime.types and runtime.text.
type (
	NameOff int32
	TypeOff int32
	TextOff int32
)

// Type is what every descriptor begins with.
type Type struct {
	Size       uintptr
	PtrBytes   uintptr
	Hash       uint32
	TFlag      uint8
	Align      uint8
	FieldAlign uint8
	Kind       Kind
	Equal      func(unsafe.Pointer, unsafe.Pointer) bool
	GCData     *byte
	Str        NameOff
	PtrToThis  TypeOff
}

// IsDirect reports whether an interface holds values of t themselves, not their addresses.
func (t *Type) IsDirect() bool { return t.TFlag&TFlagDirectIface != 0 }

// The descriptors of the kinds that have more to say.
type (
	ArrayType struct {
		Type
		Elem  *Type
		Slice *Type
		Len   uintptr
	}
	ChanType struct {
		Type
		Elem *Type
		Dir  int
	}
	// FuncType is followed by the Uncommon, if there is one, and the types of parameters and results.
	FuncType struct {
		Type
		InCount  uint16
		OutCount uint16 // the top bit says variadic
	}
	InterfaceType struct {
		Type
		PkgPath Name
		Methods []Imethod // sorted by name
	}
	MapType struct {
		Type
		Key    *Type
		Elem   *Type
		Group  *Type
		Hasher func(unsafe.Pointer, uintptr) uintptr
		_      [3]uintptr
		Flags  uint32
	}
	PtrType struct {
		Type
		Elem *Type
	}
	SliceType struct {
		Type
		Elem *Type
	}
	StructType struct {
		Type
		PkgPath Name
		Fields  []StructField
	}
)

// StructField is a field of a struct.
type StructField struct {
	Name   Name
	Typ    *Type
	Offset uintptr
}

// Imethod is a method of an interface.
type Imethod struct {
	Name NameOff
	Typ  TypeOff
}

// Method is a method of a type; its functions take the receiver's interface word, or the receiver.
type Method struct {
	Name NameOff
	Mtyp TypeOff
	Ifn  TextOff
	Tfn  TextOff
}

// Uncommon is what named types and types with methods have behind their kind's part.
type Uncommon struct {
	PkgPath NameOff
	Mcount  uint16
	Xcount  uint16 // exported methods, which come first
	Moff    uint32 // from here to the methods
	_       uint32
}

// kindSize is the size of a kind's descriptor.
func kindSize(k Kind) uintptr {
	switch k {
	case Array:
		return unsafe.Sizeof(ArrayType{})
	case Chan:
		return unsafe.Sizeof(ChanType{})
	case Func:
		return unsafe.Sizeof(FuncType{})
	case Interface:
		return unsafe.Sizeof(InterfaceType{})
	case Map:
		return unsafe.Sizeof(MapType{})
	case Pointer:
		return unsafe.Sizeof(PtrType{})
	case Slice:
		return unsafe.Sizeof(SliceType{})
	case Struct:
		return unsafe.Sizeof(StructType{})
	}
	return unsafe.Sizeof(Type{})
}

// Uncommon returns t's, nil if it has none.
func (t *Type) Uncommon() *Uncommon {
	if t.TFlag&TFlagUncommon == 0 {
		return nil
	}
	return (*Uncommon)(unsafe.Add(unsafe.Pointer(t), kindSize(t.Kind)))
}

// Methods returns all methods, sorted by name, exported ones first.
func (u *Uncommon) Methods() []Method {
	if u == nil || u.Mcount == 0 {
		return nil
	}
	return unsafe.Slice((*Method)(unsafe.Add(unsafe.Pointer(u), u.Moff)), u.Mcount)
}

// ExportedMethods returns the exported methods, sorted by name.
func (u *Uncommon) ExportedMethods() []Method {
	if u == nil {
		return nil
	}
	return u.Methods()[:u.Xcount]
}

func (t *FuncType) params() unsafe.Pointer {
	p := unsafe.Add(unsafe.Pointer(t), unsafe.Sizeof(*t))
	if t.TFlag&TFlagUncommon != 0 {
		p = unsafe.Add(p, unsafe.Sizeof(Uncommon{}))
	}
	return p
}

// In returns the parameters' types.
func (t *FuncType) In() []*Type {
	return unsafe.Slice((**Type)(t.params()), t.InCount)
}

// Out returns the results' types.
func (t *FuncType) Out() []*Type {
	return unsafe.Slice((**Type)(unsafe.Add(t.params(), uintptr(t.InCount)*8)), t.OutCount&^(1<<15))
}

// IsVariadic reports whether the last parameter is ...T.
func (t *FuncType) IsVariadic() bool { return t.OutCount>>15 != 0 }

// Elem returns the type's element type, nil if it has none.
func (t *Type) Elem() *Type {
	switch t.Kind {
	case Array:
		return (*ArrayType)(unsafe.Pointer(t)).Elem
	case Chan:
		return (*ChanType)(unsafe.Pointer(t)).Elem
	case Map:
		return (*MapType)(unsafe.Pointer(t)).Elem
	case Pointer:
		return (*PtrType)(unsafe.Pointer(t)).Elem
	case Slice:
		return (*SliceType)(unsafe.Pointer(t)).Elem
	}
	return nil
}

// Name is an encoded name: a byte of flags, the length as a varint, the bytes; then possibly a tag, the same way, and
// the NameOff of a package path.
type Name struct {
	Bytes *byte
}

func (n Name) at(i int) *byte { return (*byte)(unsafe.Add(unsafe.Pointer(n.Bytes), i)) }

// IsExported reports whether the name is exported.
func (n Name) IsExported() bool { return *n.Bytes&1 != 0 }

// HasTag reports whether there is a tag.
func (n Name) HasTag() bool { return *n.Bytes&2 != 0 }

// IsEmbedded reports whether the field is embedded.
func (n Name) IsEmbedded() bool { return *n.Bytes&8 != 0 }

// text returns the string whose length is at i, and where it ends.
func (n Name) text(i int) (string, int) {
	size := 0
	for shift := 0; ; shift += 7 {
		b := *n.at(i)
		i++
		size |= int(b&0x7f) << shift
		if b&0x80 == 0 {
			break
		}
	}
	return unsafe.String(n.at(i), size), i + size
}

// Name returns the name.
func (n Name) Name() string {
	if n.Bytes == nil {
		return ""
	}
	s, _ := n.text(1)
	return s
}

// Tag returns the tag.
func (n Name) Tag() string {
	if !n.HasTag() {
		return ""
	}
	_, end := n.text(1)
	s, _ := n.text(end)
	return s
}

// PkgPath returns the NameOff of the package path, 0 if there is none.
func (n Name) PkgPath() NameOff {
	if n.Bytes == nil || *n.Bytes&4 == 0 {
		return 0
	}
	_, end := n.text(1)
	if n.HasTag() {
		_, end = n.text(end)
	}
	var off NameOff
	for i := range 4 {
		off |= NameOff(*n.at(end + i)) << (8 * i)
	}
	return off
}

// NewName encodes a name that is exported if it begins with a capital, for types made at run time.
func NewName(name, tag string, exported, embedded bool) Name {
	flags := byte(0)
	if exported {
		flags |= 1
	}
	if tag != "" {
		flags |= 2
	}
	if embedded {
		flags |= 8
	}
	b := []byte{flags}
	b = appendText(b, name)
	if tag != "" {
		b = appendText(b, tag)
	}
	return Name{&b[0]}
}

func appendText(b []byte, s string) []byte {
	n := len(s)
	for ; n >= 0x80; n >>= 7 {
		b = append(b, byte(n)|0x80)
	}
	b = append(b, byte(n))
	return append(b, s...)
}

// EmptyInterface is an interface without methods in memory.
type EmptyInterface struct {
	Type *Type
	Data unsafe.Pointer
}

// NonEmptyInterface is an interface with methods in memory.
type NonEmptyInterface struct {
	Itab *Itab
	Data unsafe.Pointer
}

// Itab is what a type's methods are called through.
type Itab struct {
	Inter *InterfaceType
	Type  *Type
	Hash  uint32
	_     uint32
	Fun   [1]uintptr // as many as the interface has methods
}

// Assertion is what the runtime knows of a type and an interface.
type Assertion struct {
	Inter *Type
	Type  *Type
	Itab  *Itab // nil: the type lacks a method
}

// TypeOf returns v's descriptor.
func TypeOf(v any) *Type { return (*EmptyInterface)(unsafe.Pointer(&v)).Type }
