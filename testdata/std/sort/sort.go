package main

import (
	"fmt"
	"sort"
)

type byLen []string

func (s byLen) Len() int           { return len(s) }
func (s byLen) Less(i, j int) bool { return len(s[i]) < len(s[j]) }
func (s byLen) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

type rec struct {
	key  int8
	more [3]int32
	name string
}

// check sorts n elements of several element sizes with keys of a kind, and reports what is out of order.
func check(n int, key func(i int) int) {
	ints, bytes := make([]int, n), make([]byte, n)
	strs, recs, ptrs := make([]string, n), make([]rec, n), make([]*rec, n)
	for i := range n {
		k := key(i)
		ints[i], bytes[i], strs[i] = k, byte(k), fmt.Sprintf("%06d", k)
		recs[i] = rec{int8(k), [3]int32{int32(i)}, strs[i]}
		ptrs[i] = &recs[i]
	}
	sort.Slice(ints, func(i, j int) bool { return ints[i] < ints[j] })
	sort.Slice(bytes, func(i, j int) bool { return bytes[i] < bytes[j] })
	sort.Slice(strs, func(i, j int) bool { return strs[i] < strs[j] })
	sort.Slice(ptrs, func(i, j int) bool { return ptrs[i].name < ptrs[j].name })
	names := make([]string, n)
	for i, p := range ptrs {
		names[i] = p.name
	}
	sort.SliceStable(recs, func(i, j int) bool { return recs[i].key < recs[j].key })
	bad := 0
	for i := 1; i < n; i++ {
		if recs[i-1].key > recs[i].key || recs[i-1].key == recs[i].key && recs[i-1].more[0] > recs[i].more[0] {
			bad++
		}
	}
	fmt.Println(n, sort.IntsAreSorted(ints), sort.SliceIsSorted(bytes, func(i, j int) bool { return bytes[i] < bytes[j] }), sort.StringsAreSorted(strs), sort.StringsAreSorted(names), bad)
}

func main() {
	words := sort.StringSlice{"pear", "fig", "apple", "kiwi", "date", "plum"}
	words.Sort()
	fmt.Println(words, words.Search("kiwi"), sort.SearchStrings(words, "zzz"))
	sort.Sort(sort.Reverse(words))
	fmt.Println(words, sort.IsSorted(sort.Reverse(words)))
	sort.Stable(byLen(words))
	fmt.Println(words)
	fs := sort.Float64Slice{2, -1, 0.5}
	fs.Sort()
	fmt.Println(fs, sort.SearchFloat64s(fs, 1), sort.Float64sAreSorted(fs))
	for _, n := range []int{0, 1, 2, 3, 11, 12, 13, 50, 200, 1000} {
		x := uint32(n)
		check(n, func(int) int { x = x*1664525 + 1013904223; return int(x >> 12 % 100000) })
		check(n, func(i int) int { return i % 7 })
		check(n, func(i int) int { return n - i })
		check(n, func(i int) int { return i ^ 1 })
	}
	i, ok := sort.Find(10, func(i int) int { return 7 - i })
	fmt.Println(i, ok, sort.Search(100, func(i int) bool { return i*i >= 50 }))
	for _, x := range []any{nil, map[int]int{}, [2]int{}, &[]int{}, "s", uintptr(1), 1i} {
		func() {
			defer func() {
				e := recover()
				fmt.Printf("%v %T\n", e, e)
			}()
			sort.Slice(x, nil)
		}()
	}
}
