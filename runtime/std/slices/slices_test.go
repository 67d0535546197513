package slices_test

import (
	"cmp"
	"fmt"
	"math"
	"math/rand"
	"reflect"
	"slices"
	"testing"

	ours "glenda.std/slices"
)

type pair struct{ k, id int }

var shapes = map[string]func(i, n int, r *rand.Rand) int{
	"random": func(i, n int, r *rand.Rand) int { return r.Intn(n * 10) },
	"few":    func(i, n int, r *rand.Rand) int { return r.Intn(4) },
	"up":     func(i, n int, r *rand.Rand) int { return i },
	"down":   func(i, n int, r *rand.Rand) int { return -i },
	"organ":  func(i, n int, r *rand.Rand) int { return min(i, n-i) },
	"saw":    func(i, n int, r *rand.Rand) int { return i % 17 },
	"equal":  func(i, n int, r *rand.Rand) int { return 1 },
	"almost": func(i, n int, r *rand.Rand) int { return i + r.Intn(2)*r.Intn(3) },
}

func TestSort(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for name, f := range shapes {
		for n := 0; n < 5000; n = n*5/4 + 1 {
			a := make([]int, n)
			p := make([]pair, n)
			for i := range a {
				a[i] = f(i, n, r)
				p[i] = pair{a[i], i}
			}
			want := slices.Clone(a)
			slices.Sort(want)
			byK := func(x, y pair) int { return cmp.Compare(x.k, y.k) }
			pw := slices.Clone(p)
			slices.SortStableFunc(pw, byK)
			got := slices.Clone(a)
			ours.Sort(got)
			if !slices.Equal(got, want) {
				t.Fatal("Sort", name, n)
			}
			pg := slices.Clone(p)
			ours.SortStableFunc(pg, byK)
			if !slices.Equal(pg, pw) {
				t.Fatal("SortStableFunc", name, n)
			}
			pg = slices.Clone(p)
			ours.SortFunc(pg, byK)
			slices.SortFunc(pg, func(x, y pair) int {
				if c := byK(x, y); c != 0 {
					return c
				}
				return x.id - y.id
			})
			if !slices.IsSortedFunc(pg, byK) || !slices.Equal(pg, pw) {
				t.Fatal("SortFunc", name, n)
			}
			pg = slices.Clone(p)
			ours.SortFunc(pg, byK)
			if !slices.IsSortedFunc(pg, byK) || n <= 12 && !slices.Equal(pg, pw) {
				t.Fatal("SortFunc", name, n)
			}
			// An order that isn't one must not do worse than leave a mess.
			ours.SortFunc(pg, func(x, y pair) int { return r.Intn(3) - 1 })
		}
	}
	f := make([]float64, 3000)
	for i := range f {
		f[i] = []float64{math.NaN(), 1, -1, math.Inf(1), 0, math.Copysign(0, -1), r.Float64()}[r.Intn(7)]
	}
	ours.Sort(f)
	if !slices.IsSorted(f) {
		t.Error("floats")
	}
}

// call runs f and returns its results, or what it panicked with, as text.
func call(f any, args ...any) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("panic: ", r)
		}
	}()
	var in []reflect.Value
	for _, a := range args {
		in = append(in, reflect.ValueOf(a))
	}
	v := reflect.ValueOf(f)
	if v.Type().IsVariadic() {
		out := v.CallSlice(in)
		return fmt.Sprintf("%#v", out[0].Interface())
	}
	for _, o := range v.Call(in) {
		s += fmt.Sprintf("%#v ", o.Interface())
	}
	return s
}

func TestEdit(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for range 200000 {
		n := r.Intn(8)
		base := make([]int, n, n+r.Intn(6))
		for i := range base {
			base[i] = r.Intn(3)
		}
		full := base[:cap(base)]
		v := []int{7, 8, 9}[:r.Intn(4)]
		// Half of the time v is a part of the slice itself.
		va, vb := 0, 0
		if r.Intn(2) == 0 && len(full) > 0 {
			va = r.Intn(len(full) + 1)
			vb = va + r.Intn(len(full)-va+1)
			v = nil
		}
		i, j := r.Intn(10)-1, r.Intn(10)-1
		op := r.Intn(4)
		run := func(which int) string {
			s := slices.Clone(full)[:n]
			s = append(make([]int, 0, cap(base)), s...)[:n]
			w := v
			if v == nil {
				w = s[:cap(s)][va:vb]
			}
			var res string
			switch op {
			case 0:
				res = call([]any{ours.Insert[[]int], slices.Insert[[]int]}[which], s, i, w)
			case 1:
				res = call([]any{ours.Replace[[]int], slices.Replace[[]int]}[which], s, i, j, w)
			case 2:
				res = call([]any{ours.Delete[[]int], slices.Delete[[]int]}[which], s, i, j)
			case 3:
				res = call([]any{ours.Compact[[]int], slices.Compact[[]int]}[which], s)
			}
			return res + fmt.Sprint(s)
		}
		if g, w := run(0), run(1); g != w {
			t.Fatalf("op %d on %v cap %d, i=%d j=%d v=%v [%d:%d]:\n got %s\nwant %s", op, base, cap(base), i, j, v, va, vb, g, w)
		}
	}
}

func TestOther(t *testing.T) {
	a := []int{3, 1, 2, 2, 5}
	f := []float64{1, math.NaN(), 2}
	var none []int
	even := func(x int) bool { return x%2 == 0 }
	rows := []struct {
		ours, gc any
		args     []any
	}{
		{ours.Min[[]int], slices.Min[[]int], []any{a}}, {ours.Max[[]int], slices.Max[[]int], []any{a}},
		{ours.Min[[]float64], slices.Min[[]float64], []any{f}}, {ours.Max[[]float64], slices.Max[[]float64], []any{f}},
		{ours.Min[[]int], slices.Min[[]int], []any{none}}, {ours.Max[[]int], slices.Max[[]int], []any{none}},
		{ours.Repeat[[]int], slices.Repeat[[]int], []any{a, 3}}, {ours.Repeat[[]int], slices.Repeat[[]int], []any{a, -1}},
		{ours.Repeat[[]int], slices.Repeat[[]int], []any{a, math.MaxInt}}, {ours.Repeat[[]int], slices.Repeat[[]int], []any{none, 3}},
		{ours.Chunk[[]int], slices.Chunk[[]int], []any{a, 0}}, {ours.Grow[[]int], slices.Grow[[]int], []any{a, -1}},
		{ours.Clone[[]int], slices.Clone[[]int], []any{none}}, {ours.Clone[[]int], slices.Clone[[]int], []any{a[:0]}},
		{ours.Contains[[]int], slices.Contains[[]int], []any{a, 5}}, {ours.Index[[]int], slices.Index[[]int], []any{a, 2}},
		{ours.IndexFunc[[]int], slices.IndexFunc[[]int], []any{a, even}}, {ours.DeleteFunc[[]int], slices.DeleteFunc[[]int], []any{slices.Clone(a), even}},
		{ours.Compare[[]int], slices.Compare[[]int], []any{a, a[:3]}}, {ours.Compare[[]float64], slices.Compare[[]float64], []any{f, f}},
		{ours.Concat[[]int], slices.Concat[[]int], []any{[][]int{a, none, a}}}, {ours.Concat[[]int], slices.Concat[[]int], []any{[][]int{}}},
	}
	for i, row := range rows {
		if g, w := call(row.ours, row.args...), call(row.gc, row.args...); g != w {
			t.Errorf("row %d: got %s, want %s", i, g, w)
		}
	}
	for n := 1; n < 7; n++ {
		g, w := fmt.Sprint(slices.Collect(slices.Values(ours.Collect(ours.Chunk(a, n))))), fmt.Sprint(slices.Collect(slices.Chunk(a, n)))
		if g != w {
			t.Error(g, w)
		}
	}
	s := []float64{math.NaN(), math.NaN(), 1, 2, 2, 5}
	for _, x := range []float64{math.NaN(), 0, 1, 2, 3, 5, 6} {
		g, gf := ours.BinarySearch(s, x)
		w, wf := slices.BinarySearch(s, x)
		if g != w || gf != wf {
			t.Error(x, g, w)
		}
	}
}

func BenchmarkSort(b *testing.B) {
	r := rand.New(rand.NewSource(1))
	for _, shape := range []string{"random", "few", "up", "down", "organ", "almost"} {
		src := make([]int, 10000)
		strs := make([]string, len(src))
		for i := range src {
			src[i] = shapes[shape](i, len(src), r)
			strs[i] = fmt.Sprintf("%08d", src[i]+20000)
		}
		buf := make([]int, len(src))
		sbuf := make([]string, len(src))
		run := func(name string, f func()) {
			b.Run(shape+"/"+name, func(b *testing.B) {
				for b.Loop() {
					copy(buf, src)
					copy(sbuf, strs)
					f()
				}
			})
		}
		run("Sort/ours", func() { ours.Sort(buf) })
		run("Sort/gc", func() { slices.Sort(buf) })
		run("SortFunc/ours", func() { ours.SortFunc(buf, cmp.Compare[int]) })
		run("SortFunc/gc", func() { slices.SortFunc(buf, cmp.Compare[int]) })
		run("Stable/ours", func() { ours.SortStableFunc(buf, cmp.Compare[int]) })
		run("Stable/gc", func() { slices.SortStableFunc(buf, cmp.Compare[int]) })
		run("Strings/ours", func() { ours.Sort(sbuf) })
		run("Strings/gc", func() { slices.Sort(sbuf) })
	}
}
