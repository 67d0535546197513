// run

// Slices: append in all its forms, copy, slicing with two and three indices, clear, multi-dimensional.
package main

type rec struct {
	name string
	a    [3]int
	p    *int
}

func dump(s []int) {
	print(len(s), " ", s == nil, " [")
	for i, x := range s {
		if i > 0 {
			print(" ")
		}
		print(x)
	}
	println("]")
}

func variadic(prefix string, xs ...int) {
	print(prefix, " ")
	dump(xs)
}

func grow(n int) (changes int) {
	var s []int
	c := -1
	for i := 0; i < n; i++ {
		s = append(s, i)
		if cap(s) != c {
			changes++
			c = cap(s)
			if c < len(s) {
				panic("capacity")
			}
		}
	}
	for i, x := range s {
		if i != x {
			panic("content")
		}
	}
	return
}

func remove(s []int, i int) []int { return append(s[:i], s[i+1:]...) }

func insert(s []int, i, x int) []int {
	s = append(s, 0)
	copy(s[i+1:], s[i:])
	s[i] = x
	return s
}

func main() {
	var none []int
	dump(none)
	dump([]int{})
	s := []int{1, 2, 3}
	s = append(s)
	s = append(s, 4)
	s = append(s, 5, 6, 7)
	s = append(s, s...)
	s = append(s, none...)
	none = append(none, s[2:5]...)
	dump(s)
	dump(none)
	println(grow(1000) > 3, grow(1), grow(0))
	t := s[2:4:5]
	println(len(t), cap(t))
	t = append(t, 100)
	t = append(t, 200)
	t[0] = -1
	dump(s)
	dump(t)
	println(len(s[len(s):]), cap(s[:0:0]), len(s[3:3]), cap(s[3:3:3]))
	s = remove(s, 0)
	s = insert(s, 2, 42)
	dump(s)
	println(copy(s, s[1:]), copy(s[1:], []int{7}), copy(s, none[:0]))
	dump(s)

	b := append([]byte("abc"), "def"...)
	b = append(b, 'g', 104)
	b = append(b, string(b[:2])...)
	n := copy(b[1:], "XYZ")
	println(n, string(b), len(b))
	variadic("none")
	variadic("one", 1)
	variadic("many", 1, 2, 3)
	variadic("slice", s[:3]...)
	variadic("nil", nil...)

	var recs []rec
	x := 5
	for i := 0; i < 20; i++ {
		recs = append(recs, rec{name: string(rune('a' + i)), a: [3]int{i, i * i, -i}, p: &x})
	}
	x = 9
	r := recs[19]
	recs[19].a[1] = 0
	println(r.name, r.a[1], recs[19].a[1], *recs[3].p, len(recs))
	for _, r := range recs[:2] {
		r.a[0] = 1000
	}
	for i := range recs[:2] {
		recs[i].a[0] += 500
	}
	println(recs[0].a[0], recs[1].a[0])

	grid := make([][]int, 4)
	for i := range grid {
		grid[i] = make([]int, i+1, 10)
		for j := range grid[i] {
			grid[i][j] = i * j
		}
	}
	grid[1] = append(grid[1], grid[3]...)
	dump(grid[1])
	clear(grid[3])
	dump(grid[3])
	lit := []int{5: 50, 1, 2: 20, 3}
	dump(lit)
	arr := [...]string{2: "c", 0: "a"}
	println(len(arr), arr[0]+arr[1]+arr[2])
	pa := &arr
	ps := pa[1:]
	ps[0] = "B"
	println(arr[1], len(pa), cap(ps))
	for i, v := range pa {
		print(i, v, " ")
	}
	println()
	for i := range pa {
		pa[i] += "!"
	}
	println(arr[0], arr[1], arr[2])
	snapshot := [3]int{1, 2, 3}
	for i, v := range snapshot {
		snapshot[2] = 10
		print(i+v, " ")
	}
	println()
	live := snapshot[:]
	for i, v := range live {
		live[2] = 20
		if i == 0 {
			live = append(live, 5)
		}
		print(v, " ")
	}
	println(len(live))
	k := 3
	mk := make([]string, k, k*2)
	mk = append(mk, "x")
	println(len(mk), cap(mk), mk[0] == "", mk[3])
	var z []struct{}
	z = append(z, struct{}{}, struct{}{})
	println(len(z), len(append(z, z...)))
	ff := [][]float64{{1.5, 2.5}, {}, {3}}
	println(len(ff), ff[0][1], len(ff[1]), ff[2][0])
	var fs [2][]func() int
	fs[1] = append(fs[1], func() int { return k })
	println(fs[1][0](), len(fs[0]))
	const big = 100000
	large := make([]int32, big)
	for i := range large {
		large[i] = int32(i)
	}
	total := 0
	for _, v := range large[10:20:30] {
		total += int(v)
	}
	println(total, min(len(large), 7), max(3, cap(large[5:])))
	u8 := uint8(2)
	println(lit[u8], lit[int64(5)], lit[u8:][0])
}
