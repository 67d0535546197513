package rtype

import "unsafe"

// itabOf gives the itab of typ for the interface type inter, nil if typ lacks a method.
//
//go:linkname itabOf runtime.assertE2I2
func itabOf(inter, typ *Type) unsafe.Pointer

// typedmemmove copies a value of type typ.
//
//go:linkname typedmemmove runtime.typedmemmove
func typedmemmove(typ *Type, dst, src unsafe.Pointer)
