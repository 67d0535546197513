// run
// bench: slices
package main

import (
	"cmp"
	"slices"
)

type rng uint64

func (r *rng) next() uint64 {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return uint64(*r)
}

func main() {
	r := rng(88172645463325252)
	s := make([]int, 10000)
	for i := range s {
		s[i] = int(r.next() % 20000)
	}
	t := slices.Clone(s)
	sum := 0
	for n := range 600 {
		sum += slices.Index(s, -n) + slices.IndexFunc(s, func(v int) bool { return v == 20000+n })
		if slices.Contains(s, 20000) || !slices.Equal(s, t) {
			sum++
		}
		sum += slices.Max(s) - slices.Min(s) + slices.Compare(s, t)
		slices.Reverse(t)
		slices.Reverse(t)
	}
	println("scan", sum)
	slices.Sort(t)
	for range 50 {
		for _, v := range s {
			at, ok := slices.BinarySearch(t, v+1)
			sum += at
			if ok {
				sum++
			}
			at, _ = slices.BinarySearchFunc(t, v, func(a, b int) int { return cmp.Compare(a, b) })
			sum += at
		}
	}
	println("search", sum)
	var u []int
	for range 40 {
		u = append(u[:0], s...)
		for i := 0; i < 1000; i += 10 {
			u = slices.Insert(u, i, i, i+1)
			u = slices.Delete(u, i+5, i+6)
		}
		u = slices.Compact(u)
		u = slices.DeleteFunc(u, func(v int) bool { return v%3 == 0 })
		u = slices.Replace(u, 10, 20, 1, 2, 3)
		for i, v := range u {
			sum = sum*31 + v ^ i
		}
	}
	println("edit", sum, len(u))
	for range 300 {
		for i, v := range slices.Backward(t) {
			sum += i ^ v
		}
		for v := range slices.Values(s) {
			sum += v
		}
		for c := range slices.Chunk(s, 7) {
			sum += c[0] ^ len(c)
		}
	}
	println("iterators", sum)
}
