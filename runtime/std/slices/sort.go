package slices

import (
	"cmp"
	"math/bits"
)

// Sort sorts x in ascending order, NaNs first.
func Sort[S ~[]E, E cmp.Ordered](x S) {
	if len(x) > 1 && less(x[1], x[0]) {
		// A descending slice needs but to be turned round.
		i := 2
		for i < len(x) && less(x[i], x[i-1]) {
			i++
		}
		if i == len(x) {
			Reverse(x)
			return
		}
	}
	sortOrdered([]E(x), bits.Len(uint(len(x))), nil)
}

// The pattern-defeating quicksort of Orson R. L. Peters (arXiv:2106.05123): quicksort with pivots from medians, a
// partition that notices sorted input, one that gathers elements equal to the pivot, and heapsort for inputs that
// give bad pivots too often.
const (
	insertionMax = 12  // shorter slices are sorted by insertion
	ninther      = 128 // longer ones take the median of nine
	moveMax      = 8   // elements an almost sorted slice may have out of place
)

// sortOrdered sorts x. After bad unbalanced partitions it gives up quicksort. Nothing in x is smaller than *pred, if there is one.
func sortOrdered[E cmp.Ordered](x []E, bad int, pred *E) {
	for {
		n := len(x)
		if n <= insertionMax {
			insertionOrdered(x)
			return
		}
		pivotOrdered(x)
		// Equal to what stands before: all of x is at least that, so these elements are the smallest of x.
		if pred != nil && !less(*pred, x[0]) {
			x = x[equalOrdered(x):]
			continue
		}
		mid, was := partitionOrdered(x)
		left, right := x[:mid], x[mid+1:]
		pivot := &x[mid]
		if len(left) < n/8 || len(right) < n/8 {
			if bad--; bad <= 0 {
				heapOrdered(x)
				return
			}
			shuffle(left)
			shuffle(right)
		} else if was && nearlyOrdered(left) && nearlyOrdered(right) {
			return
		}
		// Recursion takes the shorter side, which bounds its depth.
		if len(left) < len(right) {
			sortOrdered(left, bad, pred)
			x, pred = right, pivot
		} else {
			sortOrdered(right, bad, pivot)
			x = left
		}
	}
}

func insertionOrdered[E cmp.Ordered](x []E) {
	for i := 1; i < len(x); i++ {
		v := x[i]
		j := i
		for j > 0 && less(v, x[j-1]) {
			x[j] = x[j-1]
			j--
		}
		x[j] = v
	}
}

// nearlyOrdered sorts x by insertion if few elements are out of place, else it reports false.
func nearlyOrdered[E cmp.Ordered](x []E) bool {
	moved := 0
	for i := 1; i < len(x); i++ {
		v := x[i]
		if !less(v, x[i-1]) {
			continue
		}
		j := i
		for j > 0 && less(v, x[j-1]) {
			x[j] = x[j-1]
			j--
		}
		x[j] = v
		if moved += i - j; moved > moveMax {
			return false
		}
	}
	return true
}

// pivotOrdered puts the pivot at x[0] and something not smaller at the end.
func pivotOrdered[E cmp.Ordered](x []E) {
	n := len(x)
	m := n / 2
	if n > ninther {
		threeOrdered(x, 0, m, n-1)
		threeOrdered(x, 1, m-1, n-2)
		threeOrdered(x, 2, m+1, n-3)
		threeOrdered(x, m-1, m, m+1)
		x[0], x[m] = x[m], x[0]
	} else {
		threeOrdered(x, m, 0, n-1)
	}
}

// threeOrdered sorts three elements.
func threeOrdered[E cmp.Ordered](x []E, a, b, c int) {
	if less(x[b], x[a]) {
		x[a], x[b] = x[b], x[a]
	}
	if less(x[c], x[b]) {
		x[b], x[c] = x[c], x[b]
		if less(x[b], x[a]) {
			x[a], x[b] = x[b], x[a]
		}
	}
}

// partitionOrdered moves what is smaller than the pivot x[0] in front of it, and returns the pivot's new index and
// whether nothing had to move.
func partitionOrdered[E cmp.Ordered](x []E) (mid int, was bool) {
	pivot := x[0]
	i, j := 1, len(x)-1
	for i < len(x) && less(x[i], pivot) {
		i++
	}
	for j >= i && !less(x[j], pivot) {
		j--
	}
	was = i > j
	for i < j {
		x[i], x[j] = x[j], x[i]
		i++
		j--
		for i < len(x) && less(x[i], pivot) {
			i++
		}
		for j >= 0 && !less(x[j], pivot) {
			j--
		}
	}
	mid = i - 1
	x[0], x[mid] = x[mid], pivot
	return mid, was
}

// equalOrdered moves what equals the pivot x[0], the smallest value in x, to the front, and returns how many these are.
func equalOrdered[E cmp.Ordered](x []E) int {
	pivot := x[0]
	i, j := 1, len(x)-1
	for {
		for i <= j && !less(pivot, x[i]) {
			i++
		}
		for i <= j && less(pivot, x[j]) {
			j--
		}
		if i >= j {
			return i
		}
		x[i], x[j] = x[j], x[i]
		i++
		j--
	}
}

func heapOrdered[E cmp.Ordered](x []E) {
	for i := len(x)/2 - 1; i >= 0; i-- {
		sinkOrdered(x, i)
	}
	for n := len(x) - 1; n > 0; n-- {
		x[0], x[n] = x[n], x[0]
		sinkOrdered(x[:n], 0)
	}
}

func sinkOrdered[E cmp.Ordered](x []E, i int) {
	v := x[i]
	for {
		child := 2*i + 1
		if child >= len(x) {
			break
		}
		if child+1 < len(x) && less(x[child], x[child+1]) {
			child++
		}
		if !less(v, x[child]) {
			break
		}
		x[i] = x[child]
		i = child
	}
	x[i] = v
}

// shuffle exchanges a few elements so that the next pivot is taken from other places.
func shuffle[E any](x []E) {
	n := len(x)
	if n <= insertionMax {
		return
	}
	q := n / 4
	x[0], x[q] = x[q], x[0]
	x[n-1], x[n-q] = x[n-q], x[n-1]
	if n > ninther {
		x[1], x[q+1] = x[q+1], x[1]
		x[2], x[q+2] = x[q+2], x[2]
		x[n-2], x[n-q-1] = x[n-q-1], x[n-2]
		x[n-3], x[n-q-2] = x[n-q-2], x[n-3]
	}
}
