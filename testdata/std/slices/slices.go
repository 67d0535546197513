package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
)

type person struct {
	name string
	age  int
}

func main() {
	s := []int{5, 2, 8, 1, 9, 3, 7, 4, 6, 0, 15, 12, 18, 11, 19, 13, 17, 14, 16, 10}
	a := slices.Clone(s)
	slices.Sort(a)
	fmt.Println(a, slices.IsSorted(a), slices.Max(s), slices.Min(s))
	fmt.Println(slices.BinarySearch(a, 7))
	p := []person{{"a", 3}, {"b", 1}, {"c", 3}, {"d", 2}}
	slices.SortStableFunc(p, func(x, y person) int { return cmp.Compare(x.age, y.age) })
	fmt.Println(p)
	sort.Slice(p, func(i, j int) bool { return p[i].name > p[j].name })
	fmt.Println(p)
	fmt.Println(slices.Insert([]int{1, 2, 3}, 1, 7, 8), slices.Delete([]int{1, 2, 3, 4}, 1, 3), slices.Replace([]int{1, 2, 3}, 0, 2, 9), slices.Compact([]int{1, 1, 2, 2, 1}))
	fmt.Println(slices.Index(s, 8), slices.Contains(s, 99), slices.Equal(s, a), slices.Compare(s, a), len(slices.Repeat(s, 3)))
	for c := range slices.Chunk(a, 6) {
		fmt.Print(c, len(c), cap(c), " ")
	}
	fmt.Println()
	m := map[string]int{"x": 1, "y": 2, "z": 3}
	keys := slices.Sorted(maps.Keys(m))
	fmt.Println(keys, slices.Collect(maps.Values(map[int]int{1: 2})), maps.Equal(m, maps.Clone(m)))
	for i, v := range slices.Backward(keys) {
		fmt.Print(i, v, " ")
	}
	words := strings.Fields("the quick brown fox jumps over the lazy dog")
	sort.Strings(words)
	fmt.Println(words, sort.SearchStrings(words, "lazy"))
	big := make([]int, 10000)
	x := uint32(1)
	for i := range big {
		x = x*1664525 + 1013904223
		big[i] = int(x >> 16 & 1023)
	}
	b := slices.Clone(big)
	slices.Sort(big)
	sort.Sort(sort.Reverse(sort.IntSlice(b)))
	slices.Reverse(b)
	fmt.Println(slices.Equal(big, b), slices.IsSorted(big))
	defer func() { fmt.Println(recover()) }()
	slices.Insert(s, 99, 1)
}
