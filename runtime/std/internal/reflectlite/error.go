// Package reflectlite has the error of reflection in packages below reflect; its name can be seen with %T.
package reflectlite

// A ValueError says that a method does not go with a kind of value.
type ValueError struct {
	Method string
	Kind   uint8 // as in type descriptors; 0 for no value
}

var kinds = [...]string{"bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr", "float32",
	"float64", "complex64", "complex128", "array", "chan", "func", "interface", "map", "ptr", "slice", "string", "struct", "unsafe.Pointer"}

func (e *ValueError) Error() string {
	kind := "zero"
	if i := int(e.Kind) - 1; uint(i) < uint(len(kinds)) {
		kind = kinds[i]
	}
	return "reflect: call of " + e.Method + " on " + kind + " Value"
}
