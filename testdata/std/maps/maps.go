// maps, cmp, iter and what slices makes of iterators.
package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"math"
	"slices"
	"strings"
)

type version struct {
	major, minor int
	name         string
}

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Print("|")
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func main() {
	m := map[string]int{"one": 1, "two": 2, "three": 3, "four": 4}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)), len(maps.Collect(maps.All(m))))
	c := maps.Clone(m)
	fmt.Println(maps.Equal(m, c), maps.EqualFunc(m, c, func(a, b int) bool { return a == b }))
	maps.DeleteFunc(c, func(k string, v int) bool { return v%2 == 0 })
	fmt.Println(c, maps.Equal(m, c))
	maps.Copy(c, map[string]int{"five": 5, "one": 11})
	maps.Insert(c, maps.All(map[string]int{"six": 6}))
	fmt.Println(c, maps.Clone(map[int]int(nil)) == nil)
	nan := math.NaN()
	fs := []float64{nan, math.Inf(-1), -1, math.Copysign(0, -1), 0, 2, math.Inf(1)}
	for _, a := range fs {
		for _, b := range fs {
			fmt.Print(cmp.Compare(a, b), cmp.Less(a, b), " ")
		}
	}
	fmt.Println()
	fmt.Println(cmp.Compare("a", "b"), cmp.Compare("b", "a"), cmp.Compare("", ""), cmp.Or(0, 3, 4), cmp.Or("", ""), cmp.Or[int]())
	vs := []version{{1, 2, "b"}, {1, 0, "c"}, {0, 9, "a"}, {1, 2, "a"}}
	by := func(a, b version) int {
		return cmp.Or(cmp.Compare(a.major, b.major), -cmp.Compare(a.minor, b.minor), strings.Compare(a.name, b.name))
	}
	fmt.Println(slices.SortedFunc(slices.Values(vs), by), slices.SortedStableFunc(slices.Values(vs), by), slices.MaxFunc(vs, by), slices.MinFunc(vs, by))
	for v := range count(10) {
		if v == 3 {
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println(slices.Collect(count(4)), slices.AppendSeq([]int{9}, count(2)))
	for i, v := range slices.All([]string{"x", "y"}) {
		fmt.Print(i, v, " ")
	}
	for i, v := range slices.Backward([]string{"x", "y"}) {
		fmt.Print(i, v, " ")
	}
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(c, len(c), cap(c), " ")
	}
	fmt.Println()
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.Chunk([]int{1}, 0)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.MaxFunc([]version{}, by)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.Repeat([]int{1}, -1)
	}()
	fmt.Println(slices.Concat([]int{1}, nil, []int{2, 3}), slices.Repeat([]string{"a", "b"}, 3), slices.Grow([]int{1}, 5), slices.Clip(make([]int, 2, 9)))
	at, ok := slices.BinarySearchFunc([]version{{0, 1, ""}, {1, 5, ""}, {2, 0, ""}}, 1, func(v version, n int) int { return cmp.Compare(v.major, n) })
	fmt.Println(at, ok, slices.IndexFunc(vs, func(v version) bool { return v.name == "a" }), slices.ContainsFunc(vs, func(v version) bool { return v.major > 1 }))
	fmt.Println(slices.CompactFunc([]string{"a", "A", "b", "B", "a"}, strings.EqualFold), slices.EqualFunc([]int{1}, []string{"1"}, func(i int, s string) bool { return fmt.Sprint(i) == s }), slices.CompareFunc([]int{1, 2}, []int{1, 3}, func(a, b int) int { return a - b }))
	fs2 := slices.Clone(fs)
	slices.Reverse(fs2)
	slices.Sort(fs2)
	fmt.Println(fs2, slices.IsSorted(fs2), slices.Max(fs[1:]), slices.Min(fs[1:]), slices.Max(fs), slices.Index(fs, nan))
}
