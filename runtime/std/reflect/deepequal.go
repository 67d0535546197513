package reflect

import (
	"bytes"
	"internal/abi"
	"unsafe"
)

// A visit is a comparison under way; meeting it again means that the values are as equal as the rest of them.
type visit struct {
	a, b unsafe.Pointer
	typ  *abi.Type
}

// DeepEqual reports whether x and y, of the same type, are equal with all they refer to. Functions are equal only if both
// are nil, nil slices and maps differ from empty ones, and NaN differs from NaN.
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	a, b := ValueOf(x), ValueOf(y)
	if a.typ != b.typ {
		return false
	}
	return deepEqual(a, b, map[visit]bool{})
}

func deepEqual(a, b Value, visited map[visit]bool) bool {
	if !a.IsValid() || !b.IsValid() {
		return a.IsValid() == b.IsValid()
	}
	if a.typ != b.typ {
		return false
	}
	// Only what can refer to itself needs to be remembered.
	switch a.Kind() {
	case Pointer, Map, Slice, Interface:
		if a.IsNil() || b.IsNil() {
			break
		}
		var p, q unsafe.Pointer
		if k := a.Kind(); k == Pointer || k == Map {
			p, q = a.pointer(), b.pointer()
		} else {
			p, q = a.ptr, b.ptr
		}
		if uintptr(p) > uintptr(q) {
			p, q = q, p
		}
		v := visit{p, q, a.typ}
		if visited[v] {
			return true
		}
		visited[v] = true
	}
	switch a.Kind() {
	case Array:
		for i := range a.Len() {
			if !deepEqual(a.Index(i), b.Index(i), visited) {
				return false
			}
		}
		return true
	case Slice:
		if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
			return false
		}
		if a.UnsafePointer() == b.UnsafePointer() {
			return true
		}
		if a.typ.Elem().Kind == abi.Uint8 {
			return bytes.Equal(a.Bytes(), b.Bytes())
		}
		for i := range a.Len() {
			if !deepEqual(a.Index(i), b.Index(i), visited) {
				return false
			}
		}
		return true
	case Interface:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() == b.IsNil()
		}
		return deepEqual(a.Elem(), b.Elem(), visited)
	case Pointer:
		if a.pointer() == b.pointer() {
			return true
		}
		return deepEqual(a.Elem(), b.Elem(), visited)
	case Struct:
		for i := range a.NumField() {
			if !deepEqual(a.Field(i), b.Field(i), visited) {
				return false
			}
		}
		return true
	case Map:
		if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
			return false
		}
		if a.pointer() == b.pointer() {
			return true
		}
		for it := a.MapRange(); it.Next(); {
			x, y := it.Value(), b.MapIndex(it.Key())
			if !x.IsValid() || !y.IsValid() || !deepEqual(x, y, visited) {
				return false
			}
		}
		return true
	case Func:
		return a.IsNil() && b.IsNil()
	case String:
		return a.String() == b.String()
	}
	// Numbers, booleans, channels and unsafe pointers.
	return callEqual(a.typ, a.addr(), b.addr())
}

// callEqual calls a type's equality function. The linker knows it: without it, these functions are not there.
//
//go:noinline
func callEqual(t *abi.Type, x, y unsafe.Pointer) bool {
	return t.Equal(x, y)
}
