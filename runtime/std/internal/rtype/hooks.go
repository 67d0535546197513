package rtype

import "unsafe"

// assertion is what the runtime knows of a type and an interface type (abi::typ::Assertion).
type assertion struct {
	inter, typ *Type
	itab       unsafe.Pointer // nil: the type lacks a method
}

// assertE2I2 gives what is known of typ and inter, and notes it in *cache.
//
//go:linkname assertE2I2 runtime.assertE2I2
func assertE2I2(inter, typ *Type, cache **assertion) *assertion

// itabOf gives the itab of typ for the interface type inter, nil if typ lacks a method.
func itabOf(inter, typ *Type) unsafe.Pointer {
	return assertE2I2(inter, typ, new(*assertion)).itab
}

// typedmemmove copies a value of type typ.
//
//go:linkname typedmemmove runtime.typedmemmove
func typedmemmove(typ *Type, dst, src unsafe.Pointer)
