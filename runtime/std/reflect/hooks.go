package reflect

import (
	"internal/abi"
	"unsafe"
)

// What the linker knows: descriptors and code by their offsets.

func nameAt(off int32) unsafe.Pointer
func textAt(off int32) unsafe.Pointer

// What the runtime provides.

//go:linkname newobject runtime.newobject
func newobject(t *abi.Type) unsafe.Pointer

//go:linkname makeslice runtime.makeslice
func makeslice(elem *abi.Type, len, cap int) unsafe.Pointer

// typedmemmove copies a value of type t.
//
//go:noescape
//go:linkname typedmemmove runtime.typedmemmove
func typedmemmove(t *abi.Type, dst, src unsafe.Pointer)

// assertE2I2 returns what the runtime knows of a type and an interface; it notes it in *cache.
//
//go:linkname assertE2I2 runtime.assertE2I2
func assertE2I2(inter, typ *abi.Type, cache *uintptr) *abi.Assertion

// itabOf returns the itab of a type for an interface, nil if it lacks a method.
func itabOf(inter, typ *abi.Type) *abi.Itab {
	cache := new(uintptr)
	return assertE2I2(inter, typ, cache).Itab
}

//go:linkname makemap runtime.makemap
func makemap(t *abi.Type, hint int) unsafe.Pointer

// mapaccess returns the element's address, nil if there is none.
//
//go:noescape
//go:linkname mapaccess runtime.mapaccess
func mapaccess(t *abi.Type, m, key unsafe.Pointer) unsafe.Pointer

// mapassign returns the address for the key's element.
//
//go:linkname mapassign runtime.mapassign
func mapassign(t *abi.Type, m, key unsafe.Pointer) unsafe.Pointer

//go:linkname mapdelete runtime.mapdelete
func mapdelete(t *abi.Type, m, key unsafe.Pointer)

//go:linkname mapclear runtime.mapclear
func mapclear(t *abi.Type, m unsafe.Pointer)

// A mapIter is the runtime's iterator (crates/abi, map.rs). The key's address is nil at the end.
type mapIter struct {
	key    unsafe.Pointer
	elem   unsafe.Pointer
	_      uintptr
	m      unsafe.Pointer
	groups unsafe.Pointer
	_      [6]uintptr
}

//go:linkname mapiterinit runtime.mapiterinit
func mapiterinit(t *abi.Type, m unsafe.Pointer, it *mapIter)

//go:linkname mapiternext runtime.mapiternext
func mapiternext(it *mapIter)

// regArgs is what a call passes in registers, and gets back: integers, floats, and the integers again where the collector
// sees them as pointers.
type regArgs struct {
	ints   [9]uintptr
	floats [15]uint64
	ptrs   [9]unsafe.Pointer
}

func call128(fn, stack unsafe.Pointer, n, ret uintptr, regs *regArgs)
