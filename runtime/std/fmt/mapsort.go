package fmt

import (
	"reflect"
	"unsafe"
)

// entry is a key of a map with its value.
type entry struct {
	key, value reflect.Value
}

// sortedEntries gives the entries of a map, sorted by key where keys have an order: numbers, strings, false before
// true, NaN first; addresses; structs and arrays by element; interfaces by type, then value, nil first.
func sortedEntries(m reflect.Value) []entry {
	list := make([]entry, 0, m.Len())
	for it := m.MapRange(); it.Next(); {
		list = append(list, entry{it.Key(), it.Value()})
	}
	sortEntries(list, make([]entry, len(list)))
	return list
}

// sortEntries is a merge sort: stable, and small.
func sortEntries(list, room []entry) {
	if len(list) < 2 {
		return
	}
	half := len(list) / 2
	a, b := list[:half], list[half:]
	sortEntries(a, room)
	sortEntries(b, room)
	copy(room, a)
	a = room[:half]
	for i := range list {
		if len(a) > 0 && (len(b) == 0 || compareKeys(a[0].key, b[0].key) <= 0) {
			list[i], a = a[0], a[1:]
		} else if len(a) > 0 {
			list[i], b = b[0], b[1:]
		} else {
			// What is left of b is in place.
			return
		}
	}
}

func order[T int64 | uint64 | uintptr | string](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func orderFloats(a, b float64) int {
	switch {
	case a < b || a != a && b == b:
		return -1
	case a > b || a == a && b != b:
		return 1
	}
	return 0
}

// compareKeys gives -1, 0 or +1 for keys of one type.
func compareKeys(a, b reflect.Value) int {
	switch a.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return order(a.Int(), b.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return order(a.Uint(), b.Uint())
	case reflect.String:
		return order(a.String(), b.String())
	case reflect.Float32, reflect.Float64:
		return orderFloats(a.Float(), b.Float())
	case reflect.Complex64, reflect.Complex128:
		x, y := a.Complex(), b.Complex()
		if c := orderFloats(real(x), real(y)); c != 0 {
			return c
		}
		return orderFloats(imag(x), imag(y))
	case reflect.Bool:
		switch x, y := a.Bool(), b.Bool(); {
		case x == y:
			return 0
		case y:
			return -1
		}
		return 1
	case reflect.Pointer, reflect.UnsafePointer, reflect.Chan:
		return order(a.Pointer(), b.Pointer())
	case reflect.Struct:
		for i := range a.NumField() {
			if c := compareKeys(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
	case reflect.Array:
		for i := range a.Len() {
			if c := compareKeys(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
	case reflect.Interface:
		switch x, y := a.IsNil(), b.IsNil(); {
		case x && y:
			return 0
		case x:
			return -1
		case y:
			return 1
		}
		a, b = a.Elem(), b.Elem()
		if x, y := typeOf(a), typeOf(b); x != y {
			// Any order, but always the same one.
			return order(uintptr(unsafe.Pointer(x)), uintptr(unsafe.Pointer(y)))
		}
		return compareKeys(a, b)
	}
	return 0
}
