package sort_test

import (
	"fmt"
	"math/rand"
	"sort"
	"testing"

	ours "glenda.std/sort"
)

type pair struct{ k, id int }
type pairs []pair

func (p pairs) Len() int           { return len(p) }
func (p pairs) Less(i, j int) bool { return p[i].k < p[j].k }
func (p pairs) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }

// shapes are the inputs that sorting algorithms treat differently.
var shapes = map[string]func(i, n int, r *rand.Rand) int{
	"random":  func(i, n int, r *rand.Rand) int { return r.Intn(n * 10) },
	"few":     func(i, n int, r *rand.Rand) int { return r.Intn(4) },
	"up":      func(i, n int, r *rand.Rand) int { return i },
	"down":    func(i, n int, r *rand.Rand) int { return -i },
	"organ":   func(i, n int, r *rand.Rand) int { return min(i, n-i) },
	"saw":     func(i, n int, r *rand.Rand) int { return i % 17 },
	"equal":   func(i, n int, r *rand.Rand) int { return 1 },
	"almost":  func(i, n int, r *rand.Rand) int { return i + r.Intn(2)*r.Intn(3) },
	"endlast": func(i, n int, r *rand.Rand) int { return i % (n - 1 + n%2) },
}

func TestSort(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for name, f := range shapes {
		for n := 0; n < 3000; n = n*5/4 + 1 {
			a := make(pairs, n)
			for i := range a {
				a[i] = pair{f(i, n, r), i}
			}
			want := append(pairs(nil), a...)
			sort.Stable(want)
			check := func(what string, got pairs, exact bool) {
				seen := make([]bool, n)
				for i := range got {
					if got[i].k != want[i].k || exact && got[i] != want[i] || seen[got[i].id] {
						t.Fatalf("%s %s n=%d: index %d is %v, want %v", what, name, n, i, got[i], want[i])
					}
					seen[got[i].id] = true
				}
			}
			b := append(pairs(nil), a...)
			ours.Sort(b)
			check("Sort", b, n <= 12)
			b = append(pairs(nil), a...)
			ours.Stable(b)
			check("Stable", b, true)
			b = append(pairs(nil), a...)
			ours.Slice(b, b.Less)
			check("Slice", b, n <= 12)
			b = append(pairs(nil), a...)
			ours.SliceStable(b, b.Less)
			check("SliceStable", b, true)
			if !ours.IsSorted(b) || !ours.SliceIsSorted(b, b.Less) {
				t.Fatal("IsSorted")
			}
		}
	}
}

func TestSliceKinds(t *testing.T) {
	s := []string{"c", "a", "b"}
	ours.Slice(s, func(i, j int) bool { return s[i] < s[j] })
	x, y, z := 1, 2, 3
	p := []*int{&z, &x, &y}
	ours.Slice(p, func(i, j int) bool { return *p[i] < *p[j] })
	b := []byte("hello")
	ours.Slice(b, func(i, j int) bool { return b[i] < b[j] })
	e := []any{3, "x", 1.5}
	ours.Slice(e, func(i, j int) bool { return fmt.Sprint(e[i]) < fmt.Sprint(e[j]) })
	if got := fmt.Sprint(s, *p[0], *p[1], *p[2], string(b), e); got != "[a b c] 1 2 3ehllo[1.5 3 x]" {
		t.Error(got)
	}
}

func TestSearch(t *testing.T) {
	a := []int{1, 3, 3, 5, 9}
	for x := -1; x < 12; x++ {
		if g, w := ours.SearchInts(a, x), sort.SearchInts(a, x); g != w {
			t.Error(x, g, w)
		}
		g, gf := ours.Find(len(a), func(i int) int { return x - a[i] })
		w, wf := sort.Find(len(a), func(i int) int { return x - a[i] })
		if g != w || gf != wf {
			t.Error(x, g, w)
		}
	}
}

func benchData(shape string, n int) []int {
	r := rand.New(rand.NewSource(1))
	a := make([]int, n)
	for i := range a {
		a[i] = shapes[shape](i, n, r)
	}
	return a
}

func BenchmarkSort(b *testing.B) {
	for _, shape := range []string{"random", "few", "up", "down", "organ", "almost"} {
		src := benchData(shape, 10000)
		buf := make([]int, len(src))
		run := func(name string, f func()) {
			b.Run(shape+"/"+name, func(b *testing.B) {
				for b.Loop() {
					copy(buf, src)
					f()
				}
			})
		}
		run("Sort/ours", func() { ours.Sort(ours.IntSlice(buf)) })
		run("Sort/gc", func() { sort.Sort(sort.IntSlice(buf)) })
		run("Slice/ours", func() { ours.Slice(buf, func(i, j int) bool { return buf[i] < buf[j] }) })
		run("Slice/gc", func() { sort.Slice(buf, func(i, j int) bool { return buf[i] < buf[j] }) })
		run("Stable/ours", func() { ours.Stable(ours.IntSlice(buf)) })
		run("Stable/gc", func() { sort.Stable(sort.IntSlice(buf)) })
	}
}
