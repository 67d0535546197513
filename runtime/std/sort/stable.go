package sort

// Stable sorts data in ascending order and leaves equal elements in their order. It needs no memory, O(n log n)
// calls of Less and O(n log² n) calls of Swap.
func Stable(data Interface) { stable(data, data.Len()) }

func stable[D swapper](data D, n int) {
	width := 20
	for a := 0; a < n; a += width {
		insertion(data, a, min(a+width, n))
	}
	for ; width < n; width *= 2 {
		for a := 0; a+width < n; a += 2 * width {
			symMerge(data, a, a+width, min(a+2*width, n))
		}
	}
}

// symMerge merges the sorted data[a:m] and data[m:b] in place: the algorithm of Kim and Kutzner, "Stable Minimum
// Storage Merging by Symmetric Comparisons" (ESA 2004). It exchanges as many elements of the left part's end with the
// right part's beginning as make both halves of the range final, and merges each half.
func symMerge[D swapper](data D, a, m, b int) {
	if a >= m || m >= b || !data.Less(m, m-1) {
		return
	}
	if m-a == 1 {
		// One element goes behind all that are smaller.
		lo, hi := m, b
		for lo < hi {
			mid := int(uint(lo+hi) >> 1)
			if data.Less(mid, a) {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		for i := a; i < lo-1; i++ {
			data.Swap(i, i+1)
		}
		return
	}
	if b-m == 1 {
		lo, hi := a, m
		for lo < hi {
			mid := int(uint(lo+hi) >> 1)
			if !data.Less(m, mid) {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		for i := m; i > lo; i-- {
			data.Swap(i, i-1)
		}
		return
	}
	mid := int(uint(a+b) >> 1)
	// start is the first element of the left part that belongs into the upper half; its partner in the
	// right part lies symmetrically about sum/2.
	sum := mid + m
	lo, hi := a, m
	if m > mid {
		lo, hi = sum-b, mid
	}
	for lo < hi {
		c := int(uint(lo+hi) >> 1)
		if !data.Less(sum-1-c, c) {
			lo = c + 1
		} else {
			hi = c
		}
	}
	start, end := lo, sum-lo
	if start < m && m < end {
		rotate(data, start, m, end)
	}
	symMerge(data, a, start, mid)
	symMerge(data, mid, end, b)
}

// rotate exchanges data[a:m] and data[m:b] by swapping blocks of the shorter one's length.
func rotate[D swapper](data D, a, m, b int) {
	left, right := m-a, b-m
	for left != right {
		if left > right {
			swapRange(data, m-left, m, right)
			left -= right
		} else {
			swapRange(data, m-left, m+right-left, left)
			right -= left
		}
	}
	swapRange(data, m-left, m, left)
}

func swapRange[D swapper](data D, a, b, n int) {
	for i := range n {
		data.Swap(a+i, b+i)
	}
}
