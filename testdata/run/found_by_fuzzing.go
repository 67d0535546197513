// run

// Small cases of what `just fuzz` found, one function each.
package main

//go:noinline
func smallestDisplacement(p []int8, i int) int {
	n := i*4 + -2147483648
	return n + len(p)
}

//go:noinline
func largestKey(k uint64) int {
	m := map[uint64]int{18446744073709551615: 1, 0: 2}
	return m[k]
}

func printing() {
	var c complex64 = complex(-1.1, 1.5336272)
	println(c, complex128(c), real(c), float32(1.1))
}

//go:noinline
func flag(n int) bool { return n > 2 }

// A loop whose way back is known to skip a part of its test.
//
//go:noinline
func threaded(m map[int]int, stop bool, n int) (sum int) {
	i := 0
	for m != nil && !stop && i < n {
		i++
		if flag(i) && m == nil {
			sum += 2
		}
		sum += i
	}
	return sum
}

func main() {
	println(smallestDisplacement(nil, 5), largestKey(1<<64-1))
	printing()
	println(threaded(map[int]int{}, false, 5), threaded(nil, false, 5))
}
