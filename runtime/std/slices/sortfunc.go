package slices

import "math/bits"

// SortFunc sorts x in ascending order of cmp, a strict weak order. Equal elements may change places.
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	if len(x) > 1 && cmp(x[1], x[0]) < 0 {
		i := 2
		for i < len(x) && cmp(x[i], x[i-1]) < 0 {
			i++
		}
		if i == len(x) {
			Reverse(x)
			return
		}
	}
	sortFunc([]E(x), bits.Len(uint(len(x))), nil, cmp)
}

// sortFunc and what follows are the functions of sort.go with the order given by cmp.
func sortFunc[E any](x []E, bad int, pred *E, cmp func(a, b E) int) {
	for {
		n := len(x)
		if n <= insertionMax {
			insertionFunc(x, cmp)
			return
		}
		pivotFunc(x, cmp)
		// Equal to what stands before: all of x is at least that, so these elements are the smallest of x.
		if pred != nil && cmp(*pred, x[0]) >= 0 {
			x = x[equalFunc(x, cmp):]
			continue
		}
		mid, was := partitionFunc(x, cmp)
		left, right := x[:mid], x[mid+1:]
		pivot := &x[mid]
		if len(left) < n/8 || len(right) < n/8 {
			if bad--; bad <= 0 {
				heapFunc(x, cmp)
				return
			}
			shuffle(left)
			shuffle(right)
		} else if was && nearlyFunc(left, cmp) && nearlyFunc(right, cmp) {
			return
		}
		// Recursion takes the shorter side, which bounds its depth.
		if len(left) < len(right) {
			sortFunc(left, bad, pred, cmp)
			x, pred = right, pivot
		} else {
			sortFunc(right, bad, pivot, cmp)
			x = left
		}
	}
}

func insertionFunc[E any](x []E, cmp func(a, b E) int) {
	for i := 1; i < len(x); i++ {
		v := x[i]
		j := i
		for j > 0 && cmp(v, x[j-1]) < 0 {
			x[j] = x[j-1]
			j--
		}
		x[j] = v
	}
}

func nearlyFunc[E any](x []E, cmp func(a, b E) int) bool {
	moved := 0
	for i := 1; i < len(x); i++ {
		v := x[i]
		if cmp(v, x[i-1]) >= 0 {
			continue
		}
		j := i
		for j > 0 && cmp(v, x[j-1]) < 0 {
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

func pivotFunc[E any](x []E, cmp func(a, b E) int) {
	n := len(x)
	m := n / 2
	if n > ninther {
		threeFunc(x, 0, m, n-1, cmp)
		threeFunc(x, 1, m-1, n-2, cmp)
		threeFunc(x, 2, m+1, n-3, cmp)
		threeFunc(x, m-1, m, m+1, cmp)
		x[0], x[m] = x[m], x[0]
	} else {
		threeFunc(x, m, 0, n-1, cmp)
	}
}

func threeFunc[E any](x []E, a, b, c int, cmp func(a, b E) int) {
	if cmp(x[b], x[a]) < 0 {
		x[a], x[b] = x[b], x[a]
	}
	if cmp(x[c], x[b]) < 0 {
		x[b], x[c] = x[c], x[b]
		if cmp(x[b], x[a]) < 0 {
			x[a], x[b] = x[b], x[a]
		}
	}
}

func partitionFunc[E any](x []E, cmp func(a, b E) int) (mid int, was bool) {
	pivot := x[0]
	i, j := 1, len(x)-1
	for i < len(x) && cmp(x[i], pivot) < 0 {
		i++
	}
	for j >= i && cmp(x[j], pivot) >= 0 {
		j--
	}
	was = i > j
	for i < j {
		x[i], x[j] = x[j], x[i]
		i++
		j--
		for i < len(x) && cmp(x[i], pivot) < 0 {
			i++
		}
		for j >= 0 && cmp(x[j], pivot) >= 0 {
			j--
		}
	}
	mid = i - 1
	x[0], x[mid] = x[mid], pivot
	return mid, was
}

func equalFunc[E any](x []E, cmp func(a, b E) int) int {
	pivot := x[0]
	i, j := 1, len(x)-1
	for {
		for i <= j && cmp(pivot, x[i]) >= 0 {
			i++
		}
		for i <= j && cmp(pivot, x[j]) < 0 {
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

func heapFunc[E any](x []E, cmp func(a, b E) int) {
	for i := len(x)/2 - 1; i >= 0; i-- {
		sinkFunc(x, i, cmp)
	}
	for n := len(x) - 1; n > 0; n-- {
		x[0], x[n] = x[n], x[0]
		sinkFunc(x[:n], 0, cmp)
	}
}

func sinkFunc[E any](x []E, i int, cmp func(a, b E) int) {
	v := x[i]
	for {
		child := 2*i + 1
		if child >= len(x) {
			break
		}
		if child+1 < len(x) && cmp(x[child], x[child+1]) < 0 {
			child++
		}
		if cmp(v, x[child]) >= 0 {
			break
		}
		x[i] = x[child]
		i = child
	}
	x[i] = v
}
