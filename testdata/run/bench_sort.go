// run
// bench: sort
package main

import "sort"

type rng uint64

func (r *rng) next() uint64 {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return uint64(*r)
}

type record struct {
	key   int
	name  string
	value float64
}

type byKey []record

func (s byKey) Len() int           { return len(s) }
func (s byKey) Less(i, j int) bool { return s[i].key < s[j].key }
func (s byKey) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

// fill writes keys in one of several orders.
func fill(s []int, order int) {
	r := rng(88172645463325252)
	for i := range s {
		switch order {
		case 0:
			s[i] = int(r.next() >> 20)
		case 1:
			s[i] = int(r.next() % 16)
		case 2:
			s[i] = len(s) - i
		case 3:
			s[i] = i
			if i%50 == 0 {
				s[i] = int(r.next()>>20) % len(s)
			}
		}
	}
}

func checksum(s []int) int {
	sum := 0
	for i, v := range s {
		sum = sum*31 + v ^ i
	}
	return sum
}

func main() {
	keys := make([]int, 20000)
	work := make([]int, len(keys))
	recs := make([]record, 5000)
	for order := range 4 {
		fill(keys, order)
		for range 10 {
			copy(work, keys)
			sort.Ints(work)
		}
		println("Ints", checksum(work))
		for range 6 {
			copy(work, keys)
			sort.Slice(work, func(i, j int) bool { return work[i] < work[j] })
		}
		println("Slice", checksum(work))
		for range 3 {
			copy(work, keys)
			sort.Sort(sort.Reverse(sort.IntSlice(work)))
		}
		println("Reverse", checksum(work))
		sum := 0
		for range 6 {
			for i := range recs {
				recs[i] = record{keys[i], "r", float64(i)}
			}
			sort.Sort(byKey(recs))
			for i := range recs {
				recs[i] = record{keys[i], "r", float64(i)}
			}
			sort.Stable(byKey(recs))
			for i := range recs {
				sum = sum*31 + recs[i].key + int(recs[i].value)
			}
		}
		println("Stable", sum)
		hits := 0
		for range 10 {
			for _, k := range keys {
				hits += sort.SearchInts(work, k+1)
				hits += sort.Search(len(keys), func(i int) bool { return work[i] >= k })
			}
		}
		println("Search", hits)
	}
}
