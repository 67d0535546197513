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

type person struct {
	name string
	age  int
}

// sorted sorts copies of some keys in several orders.
func sorted[E cmp.Ordered](name string, make_ func(uint64) E, hash func(E) uint64) {
	keys := make([]E, 20000)
	work := make([]E, len(keys))
	for order := range 4 {
		r := rng(88172645463325252)
		for i := range keys {
			k := r.next() >> 20
			switch order {
			case 1:
				k %= 16
			case 2:
				k = uint64(len(keys) - i)
			case 3:
				if i%50 != 0 {
					k = uint64(i)
				}
			}
			keys[i] = make_(k)
		}
		for range 8 {
			copy(work, keys)
			slices.Sort(work)
		}
		sum := uint64(0)
		for i, v := range work {
			sum = sum*31 + hash(v) ^ uint64(i)
		}
		for range 4 {
			copy(work, keys)
			slices.SortFunc(work, func(a, b E) int { return cmp.Compare(b, a) })
		}
		for i, v := range work {
			sum = sum*31 + hash(v) ^ uint64(i)
		}
		println(name, sum)
	}
}

func main() {
	sorted("int", func(k uint64) int { return int(k) }, func(v int) uint64 { return uint64(v) })
	sorted("float64", func(k uint64) float64 { return float64(k) / 7 }, func(v float64) uint64 { return uint64(v) })
	sorted("uint16", func(k uint64) uint16 { return uint16(k) }, func(v uint16) uint64 { return uint64(v) })
	people := make([]person, 10000)
	names := []string{"ann", "bob", "cid", "dora", "ed", "flo"}
	sum := 0
	for range 10 {
		r := rng(88172645463325252)
		for i := range people {
			people[i] = person{names[r.next()%6], int(r.next() >> 40 % 100)}
		}
		slices.SortStableFunc(people, func(a, b person) int { return a.age - b.age })
		slices.SortFunc(people, func(a, b person) int {
			return cmp.Or(cmp.Compare(a.name, b.name), cmp.Compare(a.age, b.age))
		})
		for i, p := range people {
			sum = sum*31 + p.age + len(p.name) ^ i
		}
	}
	println("people", sum)
}
