package fmt

import (
	"internal/abi"
	"reflect"
	"unsafe"
)

// Types are looked at by their descriptors. A reflect.Type is an interface whose table would keep all its methods in
// each program that prints, Method among them; and with that all exported methods of all types.

// typeOf gives what v.Type gives.
func typeOf(v reflect.Value) *abi.Type {
	return *(**abi.Type)(unsafe.Pointer(&v)) // a Value's first word
}

// typeName gives what a reflect.Type's String gives.
//
//go:linkname typeName reflect.(*rtype).String
func typeName(t *abi.Type) string

// fieldName gives the name of a struct's field.
func fieldName(t *abi.Type, i int) string {
	return (*abi.StructType)(unsafe.Pointer(t)).Fields[i].Name.Name()
}
