package sort

import "unsafe"

// Slice sorts the slice x by less. Equal elements may change places. It panics if x is not a slice.
func Slice(x any, less func(i, j int) bool) { Sort(sorter(x, less)) }

// SliceStable is [Slice] that leaves equal elements in their order.
func SliceStable(x any, less func(i, j int) bool) { Stable(sorter(x, less)) }

// SliceIsSorted reports whether the slice x is sorted by less. It panics if x is not a slice.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	for i := sorter(x, less).Len() - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}

// lessFunc is the part that all kinds of slices have in common.
type lessFunc struct {
	less func(i, j int) bool
	n    int
}

func (f *lessFunc) Len() int           { return f.n }
func (f *lessFunc) Less(i, j int) bool { return f.less(i, j) }

// Elements of the common sizes are swapped as if they were the following types, with the pointers they may
// hold in the same places.
type (
	pointers struct {
		lessFunc
		s []unsafe.Pointer
	}
	words struct {
		lessFunc
		s []uint64
	}
	strs struct {
		lessFunc
		s []string
	}
)

func (x *pointers) Swap(i, j int) { x.s[i], x.s[j] = x.s[j], x.s[i] }
func (x *words) Swap(i, j int)    { x.s[i], x.s[j] = x.s[j], x.s[i] }
func (x *strs) Swap(i, j int)     { x.s[i], x.s[j] = x.s[j], x.s[i] }

// elements is a slice of any other type; tmp is room for one element.
type elements struct {
	lessFunc
	elem *abiType
	base unsafe.Pointer
	tmp  unsafe.Pointer
}

func (x *elements) Swap(i, j int) {
	if uint(i) >= uint(x.n) || uint(j) >= uint(x.n) {
		panic("reflect: slice index out of range")
	}
	size := x.elem.size
	p, q := unsafe.Add(x.base, uintptr(i)*size), unsafe.Add(x.base, uintptr(j)*size)
	typedmemmove(x.elem, x.tmp, p)
	typedmemmove(x.elem, p, q)
	typedmemmove(x.elem, q, x.tmp)
}

// abiType is the beginning of a type descriptor, internal/abi's Type.
type abiType struct {
	size     uintptr
	ptrBytes uintptr
	_        uint32
	tflag    uint8
	_, _     uint8
	kind     uint8
	_        uintptr
	_        uintptr
	_, _     int32
}

const kindSlice, kindString = 23, 24

// typedmemmove copies a value of type t.
//
//go:linkname typedmemmove reflect.typedmemmove
//go:noescape
func typedmemmove(t *abiType, dst, src unsafe.Pointer)

// newobject allocates a zero value of type t.
//
//go:linkname newobject reflect.unsafe_New
func newobject(t *abiType) unsafe.Pointer

// A valueError is what reflect would panic with.
type valueError string

func (e valueError) Error() string { return string(e) }

func sorter(x any, less func(i, j int) bool) Interface {
	e := (*struct {
		typ *struct {
			abiType
			elem *abiType
		}
		data unsafe.Pointer
	})(unsafe.Pointer(&x))
	if e.typ == nil || e.typ.kind != kindSlice {
		panic(valueError("reflect: call of Swapper on non-slice value"))
	}
	n := len(*(*[]struct{})(e.data))
	common := lessFunc{less, n}
	switch elem := e.typ.elem; {
	case elem.size == 8 && elem.ptrBytes == 8:
		return &pointers{common, *(*[]unsafe.Pointer)(e.data)}
	case elem.size == 8 && elem.ptrBytes == 0:
		return &words{common, *(*[]uint64)(e.data)}
	case elem.kind == kindString:
		return &strs{common, *(*[]string)(e.data)}
	default:
		return &elements{common, elem, *(*unsafe.Pointer)(e.data), newobject(elem)}
	}
}
