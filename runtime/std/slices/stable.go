package slices

// SortStableFunc sorts x in ascending order of cmp, and leaves equal elements in their order.
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) { stable([]E(x), nil, cmp) }

// runLength is how many elements are sorted by insertion before merging begins.
const runLength = 20

// stable is merge sort with a buffer of half the length.
func stable[E any](x, buf []E, cmp func(a, b E) int) {
	if len(x) <= runLength {
		insertionFunc(x, cmp)
		return
	}
	m := len(x) / 2
	if buf == nil && !IsSortedFunc(x, cmp) {
		buf = make([]E, m)
	} else if buf == nil {
		return
	}
	stable(x[:m], buf, cmp)
	stable(x[m:], buf, cmp)
	if cmp(x[m], x[m-1]) >= 0 {
		return
	}
	// The left half goes to the buffer; x[k:j] is free while j is ahead of k.
	left := buf[:copy(buf[:m], x[:m])]
	i, j, k := 0, m, 0
	for i < len(left) && j < len(x) {
		if cmp(x[j], left[i]) < 0 {
			x[k] = x[j]
			j++
		} else {
			x[k] = left[i]
			i++
		}
		k++
	}
	copy(x[k:], left[i:])
}
