// run
package main

type P struct{ x, y int }
type K struct {
	s string
	n int8
	f float64
}
type Big struct{ a [40]int }

var glob = map[string]int{"one": 1, "two": 2, "three": 3}
var big = map[int]string{0: "a", 1: "b", 2: "c", 3: "d", 4: "e", 5: "f", 6: "g", 7: "h", 8: "i", 9: "j", 10: "k", 11: "l", 12: "m", 13: "n", 14: "o", 15: "p", 16: "q", 17: "r", 18: "s", 19: "t", 20: "u", 21: "v", 22: "w", 23: "x", 24: "y", 25: "z", 26: "aa", 27: "bb"}

func sum(m map[int]int) (n, s int) {
	for k, v := range m {
		n++
		s += k*31 + v
	}
	return
}

func main() {
	m := map[int]int{}
	for i := 0; i < 10000; i++ {
		m[i*7] = i
	}
	println(len(m))
	for i := 0; i < 10000; i += 3 {
		delete(m, i*7)
	}
	println(len(m))
	println(sum(m))
	for i := 0; i < 20000; i++ {
		m[i]++
	}
	println(len(m))
	println(sum(m))
	v, ok := m[-5]
	println(v, ok)
	v, ok = m[14]
	println(v, ok)
	clear(m)
	println(len(m), m[3])
	m[1] = 2
	println(sum(m))

	ms := map[string][]string{}
	ms["a"] = append(ms["a"], "x", "y")
	ms["b"] = append(ms["b"], "z")
	ms["a"] = append(ms["a"], "w")
	println(len(ms["a"]), ms["a"][2], len(ms["c"]))
	b := []byte("two")
	println(glob[string(b)], glob["three"], glob["zzz"], len(glob), len(big), big[27])

	mp := map[P]string{{1, 2}: "a", {3, 4}: "b"}
	println(mp[P{1, 2}], mp[P{3, 4}], mp[P{4, 4}] == "")
	mk := map[K]int{}
	for i := 0; i < 1000; i++ {
		mk[K{string(rune('a' + i%26)), int8(i % 5), float64(i % 7)}] += i
	}
	t := 0
	for k, v := range mk {
		t += v * (int(k.n) + len(k.s) + int(k.f))
	}
	println(len(mk), t)

	ma := map[any]int{}
	ma[1] = 1
	ma["x"] = 2
	ma[1.5] = 3
	ma[P{1, 1}] = 4
	ma[nil] = 5
	ma[[2]string{"q", "r"}] = 6
	ma[int8(1)] = 7
	ma[true] = 8
	println(len(ma), ma[1], ma["x"], ma[1.5], ma[P{1, 1}], ma[nil], ma[[2]string{"q", "r"}], ma[int8(1)], ma[true], ma[false])

	nan := 0.0
	nan = nan / nan
	mf := map[float64]int{}
	mf[nan] = 1
	mf[nan] = 2
	mf[0.0] = 3
	nz := 0.0
	nz = -nz
	mf[nz] = 4
	println(len(mf), mf[0], mf[nan])
	c := 0
	for k := range mf {
		if k != k {
			c++
		}
	}
	println(c)
	for i := 0; i < 100; i++ {
		mf[nan] = i
	}
	println(len(mf))
	c = 0
	for k, v := range mf {
		mf[float64(len(mf))+0.5] = 1
		if k != k && v >= 0 {
			c++
		}
	}
	println(c)
	clear(mf)
	println(len(mf))

	var nm map[string]int
	println(nm["x"], len(nm), nm == nil)
	delete(nm, "x")
	for range nm {
		println("?")
	}
	mb := map[int]Big{}
	for i := 0; i < 50; i++ {
		var x Big
		x.a[3] = i
		mb[i] = x
	}
	println(mb[20].a[3], mb[100].a[3], len(mb))
	mbk := map[Big]int{}
	for i := 0; i < 50; i++ {
		var x Big
		x.a[7] = i
		mbk[x] = i * 2
	}
	var x Big
	x.a[7] = 33
	println(mbk[x], len(mbk))
	mm := map[string]map[string]int{}
	for _, a := range []string{"p", "q"} {
		mm[a] = map[string]int{}
		for _, b := range []string{"r", "s"} {
			mm[a][b] += len(mm) * 10
		}
	}
	println(mm["p"]["r"], mm["q"]["s"], mm["z"]["y"])
	pm := map[*int]int{}
	ints := make([]int, 100)
	for i := range ints {
		pm[&ints[i]] = i
	}
	println(pm[&ints[50]], len(pm))
	// deletion while ranging: each at most once, deleted never
	dm := map[int]bool{}
	for i := 0; i < 100; i++ {
		dm[i] = true
	}
	seen := 0
	for k := range dm {
		seen++
		delete(dm, k)
		delete(dm, (k+50)%100)
	}
	println(seen, len(dm))
	// insertion while ranging (grows)
	gm := map[int]int{}
	for i := 0; i < 8; i++ {
		gm[i] = i
	}
	old := 0
	for k := range gm {
		if k < 8 {
			old++
		}
		for j := 0; j < 20; j++ {
			gm[1000*k+100+j] = j
		}
		if len(gm) > 5000 {
			break
		}
	}
	println(old <= 8)
	var e struct{}
	set := map[string]struct{}{"a": e}
	_, ok = set["a"]
	_, ok2 := set["b"]
	println(ok, ok2)
	fm := map[string]func(int) int{"dbl": func(x int) int { return 2 * x }}
	println(fm["dbl"](4))
	var im any = map[string]int{"k": 1}
	println(im.(map[string]int)["k"])
	u8 := map[uint8]int{}
	for i := 0; i < 1000; i++ {
		u8[uint8(i)] += i
	}
	println(len(u8), u8[255])
	m32 := map[int32]string{1: "one", -1: "minus"}
	println(m32[-1], m32[1])
	arr := map[[3]int16]int{{1, 2, 3}: 5}
	println(arr[[3]int16{1, 2, 3}])
	sm := make(map[string]string, 100)
	sm["q"] += "abc"
	sm["q"] += "def"
	println(sm["q"])
	var pp struct{ m map[string]int }
	pp.m = make(map[string]int)
	pp.m["z"] |= 6
	pp.m["z"] <<= 2
	println(pp.m["z"])
	first := map[int]bool{}
	for i := 0; i < 100; i++ {
		for k := range big {
			first[k] = true
			break
		}
	}
	println(len(first) > 5)
}
