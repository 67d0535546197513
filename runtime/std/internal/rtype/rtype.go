// Package rtype looks at the type descriptor of an interface value: the little that
// packages below reflect need. Layouts are those of docs/abi.md (Go's internal/abi).
package rtype

import "unsafe"

// Type is what every descriptor begins with.
type Type struct {
	size      uintptr
	ptrBytes  uintptr
	hash      uint32
	tflag     uint8
	align     uint8
	alignF    uint8
	kind      uint8
	equal     func(unsafe.Pointer, unsafe.Pointer) bool
	gcdata    *byte
	str       int32
	ptrToThis int32
}

const (
	kindInterface = 20
	kindPointer   = 22

	tflagDirectIface = 32 // an interface holds the value itself
)

type pointerType struct {
	Type
	elem *Type
}

type interfaceType struct {
	Type
	pkgPath *byte
	methods []struct{ name, typ int32 }
}

// eface is an `any` in memory, iface an interface with methods.
type eface struct {
	typ  *Type
	data unsafe.Pointer
}

type iface struct {
	itab unsafe.Pointer
	data unsafe.Pointer
}

// Of gives v's dynamic type, nil for a nil interface.
func Of(v any) *Type {
	return (*eface)(unsafe.Pointer(&v)).typ
}

// Comparable reports whether == is defined for values of v's dynamic type (it may
// still panic on what interfaces inside v hold).
func Comparable(v any) bool {
	t := Of(v)
	return t == nil || t.equal != nil
}

// Elem gives what a pointer type points to, nil for other types.
func (t *Type) Elem() *Type {
	if t == nil || t.kind != kindPointer {
		return nil
	}
	return (*pointerType)(unsafe.Pointer(t)).elem
}

// IsInterface reports whether t is an interface type.
func (t *Type) IsInterface() bool {
	return t.kind == kindInterface
}

// Implements reports whether t has the methods of the interface type inter.
func (t *Type) Implements(inter *Type) bool {
	return len((*interfaceType)(unsafe.Pointer(inter)).methods) == 0 || itabOf(inter, t) != nil
}

// Pointer gives the address v holds; v's dynamic type must be a pointer type.
func Pointer(v any) unsafe.Pointer {
	return (*eface)(unsafe.Pointer(&v)).data
}

// AssignTo stores v, which is not nil, into *dst, a variable of type t, if v's dynamic type is t or
// implements the interface type t, and reports whether it did.
func AssignTo(v any, t *Type, dst unsafe.Pointer) bool {
	e := (*eface)(unsafe.Pointer(&v))
	if t.kind != kindInterface {
		if e.typ != t {
			return false
		}
		if t.tflag&tflagDirectIface != 0 {
			*(*unsafe.Pointer)(dst) = e.data
		} else {
			typedmemmove(t, dst, e.data)
		}
		return true
	}
	if len((*interfaceType)(unsafe.Pointer(t)).methods) == 0 {
		*(*any)(dst) = v
		return true
	}
	itab := itabOf(t, e.typ)
	if itab == nil {
		return false
	}
	*(*iface)(dst) = iface{itab, e.data}
	return true
}
