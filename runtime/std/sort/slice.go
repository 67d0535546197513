package sort

import (
	"internal/reflectlite"
	"unsafe"
)

// Slice sorts the slice x by less. Equal elements may change places. It panics if x is not a slice.
func Slice(x any, less func(i, j int) bool) {
	s := sorter(x, less)
	pdq(&s, s.n)
}

// SliceStable is [Slice] that leaves equal elements in their order.
func SliceStable(x any, less func(i, j int) bool) {
	s := sorter(x, less)
	stable(&s, s.n)
}

// SliceIsSorted reports whether the slice x is sorted by less. It panics if x is not a slice.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	for i := sorter(x, less).n - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}

// elements is a slice of any type, and how to compare two of them.
type elements struct {
	less func(i, j int) bool
	n    int
	how  swapping
	elem *abiType
	base unsafe.Pointer
	tmp  unsafe.Pointer // room for one element, if how is swapAny
}

// Elements of the common sizes are swapped as if they were of other types, with the pointers they may hold
// in the same places.
type swapping uint8

const (
	swapAny swapping = iota
	swapPointers
	swapWords
	swapStrings
)

func (x *elements) Less(i, j int) bool { return x.less(i, j) }

func (x *elements) Swap(i, j int) {
	if uint(i) >= uint(x.n) || uint(j) >= uint(x.n) {
		panic("reflect: slice index out of range")
	}
	switch x.how {
	case swapPointers:
		p, q := (*unsafe.Pointer)(at(x.base, i, 8)), (*unsafe.Pointer)(at(x.base, j, 8))
		*p, *q = *q, *p
	case swapWords:
		p, q := (*uint64)(at(x.base, i, 8)), (*uint64)(at(x.base, j, 8))
		*p, *q = *q, *p
	case swapStrings:
		p, q := (*string)(at(x.base, i, 16)), (*string)(at(x.base, j, 16))
		*p, *q = *q, *p
	default:
		p, q := at(x.base, i, x.elem.size), at(x.base, j, x.elem.size)
		typedmemmove(x.elem, x.tmp, p)
		typedmemmove(x.elem, p, q)
		typedmemmove(x.elem, q, x.tmp)
	}
}

// at is the address of element i.
func at(base unsafe.Pointer, i int, size uintptr) unsafe.Pointer {
	return unsafe.Add(base, uintptr(i)*size)
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

func sorter(x any, less func(i, j int) bool) elements {
	e := (*struct {
		typ *struct {
			abiType
			elem *abiType
		}
		data unsafe.Pointer
	})(unsafe.Pointer(&x))
	if e.typ == nil {
		panic(&reflectlite.ValueError{Method: "Swapper"})
	}
	if e.typ.kind != kindSlice {
		panic(&reflectlite.ValueError{Method: "Swapper", Kind: e.typ.kind})
	}
	elem := e.typ.elem
	s := elements{less: less, n: len(*(*[]struct{})(e.data)), elem: elem, base: *(*unsafe.Pointer)(e.data)}
	switch {
	case elem.size == 8 && elem.ptrBytes == 8:
		s.how = swapPointers
	case elem.size == 8 && elem.ptrBytes == 0:
		s.how = swapWords
	case elem.kind == kindString:
		s.how = swapStrings
	default:
		s.tmp = newobject(elem)
	}
	return s
}
