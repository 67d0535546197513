// Package sort sorts whatever can say how many elements it has, compare two and swap two.
package sort

import "math/bits"

// Interface is a collection with indices from 0 to Len()-1. Less must be a strict weak order.
type Interface interface {
	// Len is the number of elements.
	Len() int
	// Less reports whether element i must stand before element j.
	Less(i, j int) bool
	// Swap exchanges elements i and j.
	Swap(i, j int)
}

// Sort sorts data in ascending order, with O(n log n) calls of Less and Swap. Equal elements may change places.
func Sort(data Interface) { pdq(data, data.Len()) }

// swapper is what sorting calls. Everything from [pdq] on has an instance for [Interface]'s dynamic calls and one
// for [Slice], where Swap is inlined.
type swapper interface {
	Less(i, j int) bool
	Swap(i, j int)
}

// pdq sorts n elements.
func pdq[D swapper](data D, n int) {
	if n > 1 && data.Less(1, 0) {
		// A descending collection needs but to be turned round.
		i := 2
		for i < n && data.Less(i, i-1) {
			i++
		}
		if i == n {
			for i, j := 0, n-1; i < j; i, j = i+1, j-1 {
				data.Swap(i, j)
			}
			return
		}
	}
	if n > 1 {
		quick(data, 0, n, bits.Len(uint(n)), false)
	}
}

// IsSorted reports whether data is in ascending order.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

type reverse struct {
	Interface
}

// Less compares the other way round.
func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Reverse returns data in the opposite order.
func Reverse(data Interface) Interface { return &reverse{data} }

// Quicksort as in package slices: pattern-defeating, by Orson R. L. Peters (arXiv:2106.05123).
const (
	insertionMax = 12  // shorter ranges are sorted by insertion
	ninther      = 128 // longer ones take the median of nine
	moveMax      = 8   // swaps an almost sorted range may need
)

// quick sorts data[a:b]. After bad unbalanced partitions it gives up quicksort. If inner, data[a-1] is not greater
// than anything in the range.
func quick[D swapper](data D, a, b, bad int, inner bool) {
	for {
		n := b - a
		if n <= insertionMax {
			insertion(data, a, b)
			return
		}
		choosePivot(data, a, b)
		// If the pivot equals its predecessor, it is the smallest of the range: gather what equals it.
		if inner && !data.Less(a-1, a) {
			a = partitionEqual(data, a, b)
			continue
		}
		mid, was := partition(data, a, b)
		left, right := mid-a, b-mid-1
		if left < n/8 || right < n/8 {
			if bad--; bad <= 0 {
				heapSort(data, a, b)
				return
			}
			shuffle(data, a, mid)
			shuffle(data, mid+1, b)
		} else if was && nearly(data, a, mid) && nearly(data, mid+1, b) {
			return
		}
		// Recursion takes the shorter side, which bounds its depth.
		if left < right {
			quick(data, a, mid, bad, inner)
			a, inner = mid+1, true
		} else {
			quick(data, mid+1, b, bad, true)
			b = mid
		}
	}
}

func insertion[D swapper](data D, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
		}
	}
}

// nearly sorts by insertion if few elements are out of place, else it reports false.
func nearly[D swapper](data D, a, b int) bool {
	moved := 0
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
			moved++
		}
		if moved > moveMax {
			return false
		}
	}
	return true
}

// choosePivot swaps the pivot to data[a].
func choosePivot[D swapper](data D, a, b int) {
	m := a + (b-a)/2
	if b-a > ninther {
		m = median(data,
			median(data, a, m, b-1),
			median(data, a+1, m-1, b-2),
			median(data, a+2, m+1, b-3))
	} else {
		m = median(data, a, m, b-1)
	}
	if m != a {
		data.Swap(a, m)
	}
}

// median returns the index of the middle one of three elements.
func median[D swapper](data D, i, j, k int) int {
	if data.Less(j, i) {
		i, j = j, i
	}
	if data.Less(k, j) {
		if data.Less(k, i) {
			return i
		}
		return k
	}
	return j
}

// partition moves what is smaller than the pivot data[a] in front of it, and returns the pivot's new index and
// whether nothing had to move.
func partition[D swapper](data D, a, b int) (mid int, was bool) {
	i, j := a+1, b-1
	for i <= j && data.Less(i, a) {
		i++
	}
	for i <= j && !data.Less(j, a) {
		j--
	}
	was = i > j
	for i < j {
		data.Swap(i, j)
		i++
		j--
		for i <= j && data.Less(i, a) {
			i++
		}
		for i <= j && !data.Less(j, a) {
			j--
		}
	}
	if j != a {
		data.Swap(a, j)
	}
	return j, was
}

// partitionEqual moves what equals the pivot data[a], the smallest of the range, to the front, and returns where the
// rest begins.
func partitionEqual[D swapper](data D, a, b int) int {
	i, j := a+1, b-1
	for {
		for i <= j && !data.Less(a, i) {
			i++
		}
		for i <= j && data.Less(a, j) {
			j--
		}
		if i >= j {
			return i
		}
		data.Swap(i, j)
		i++
		j--
	}
}

func heapSort[D swapper](data D, a, b int) {
	n := b - a
	for i := n/2 - 1; i >= 0; i-- {
		sink(data, a, i, n)
	}
	for n--; n > 0; n-- {
		data.Swap(a, a+n)
		sink(data, a, 0, n)
	}
}

// sink moves element i of the heap data[a:a+n] down to its place.
func sink[D swapper](data D, a, i, n int) {
	for {
		child := 2*i + 1
		if child >= n {
			return
		}
		if child+1 < n && data.Less(a+child, a+child+1) {
			child++
		}
		if !data.Less(a+i, a+child) {
			return
		}
		data.Swap(a+i, a+child)
		i = child
	}
}

// shuffle exchanges a few elements so that the next pivot is taken from other places.
func shuffle[D swapper](data D, a, b int) {
	n := b - a
	if n <= insertionMax {
		return
	}
	q := n / 4
	data.Swap(a, a+q)
	data.Swap(b-1, b-q)
	if n > ninther {
		data.Swap(a+1, a+q+1)
		data.Swap(a+2, a+q+2)
		data.Swap(b-2, b-q-1)
		data.Swap(b-3, b-q-2)
	}
}
