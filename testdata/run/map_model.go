// run
package main

// Maps of many key types against a model that is too simple to be wrong.

type rng uint64

func (r *rng) next(n int) int {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return int(uint64(*r) % uint64(n))
}

type padded struct {
	a int8
	b int32
	s string
}
type pair struct{ x, y uint32 }
type wide struct{ v [30]int }

const keys = 700

type model struct {
	has [keys]bool
	val [keys]int
	n   int
}

func check(ok bool, what string, i int) {
	if !ok {
		println("wrong:", what, i)
		panic("model")
	}
}

func drive(name string, set func(int, int), get func(int) (int, bool), del func(int), size func() int, each func(func(int, int)), clean func()) {
	r := rng(len(name)*7919 + 1)
	var m model
	for step := range 30000 {
		k := r.next(keys)
		switch r.next(10) {
		case 0, 1, 2, 3:
			set(k, step)
			if !m.has[k] {
				m.has[k] = true
				m.n++
			}
			m.val[k] = step
		case 4, 5, 6:
			del(k)
			if m.has[k] {
				m.has[k] = false
				m.n--
			}
		default:
			v, ok := get(k)
			check(ok == m.has[k] && (!ok || v == m.val[k]), name, k)
			check(ok || v == 0, name, k)
		}
		check(size() == m.n, name, -1)
		if step%5000 == 4999 {
			var seen [keys]bool
			n := 0
			each(func(k, v int) {
				check(!seen[k] && m.has[k] && m.val[k] == v, name, k)
				seen[k] = true
				n++
			})
			check(n == m.n, name, n)
			// Deleted while ranging: never seen; inserted while ranging: at most once.
			seen = [keys]bool{}
			count := 0
			each(func(k, v int) {
				check(!seen[k] && m.has[k], name, k)
				seen[k] = true
				count++
				d := r.next(keys)
				del(d)
				if m.has[d] {
					m.has[d] = false
					m.n--
				}
				i := r.next(keys)
				if !seen[i] {
					set(i, count)
					if !m.has[i] {
						m.has[i] = true
						m.n++
					}
					m.val[i] = count
				}
			})
			check(size() == m.n, name, -2)
		}
		if step%9999 == 9998 {
			clean()
			m = model{}
			check(size() == 0, name, -3)
		}
	}
	println(name, m.n == size())
}

func letters(k int) string {
	b := make([]byte, 0, 40)
	for i := 0; i <= k%37; i++ {
		b = append(b, byte('a'+(k+i)%26))
	}
	return string(b) + string(rune(k))
}

func anyKey(k int) any {
	switch k % 8 {
	case 0:
		return k
	case 1:
		return letters(k)
	case 2:
		return float64(k) / 3
	case 3:
		return padded{int8(k), int32(k), letters(k)}
	case 4:
		return [2]any{k, "x"}
	case 5:
		return pair{uint32(k), 7}
	case 6:
		return uint16(k)
	}
	return complexish{float32(k), nil}
}

type complexish struct {
	f float32
	e error
}

func main() {
	ints := map[int]int{}
	drive("int", func(k, v int) { ints[k*977] = v }, func(k int) (int, bool) { v, ok := ints[k*977]; return v, ok },
		func(k int) { delete(ints, k*977) }, func() int { return len(ints) },
		func(f func(int, int)) {
			for k, v := range ints {
				f(k/977, v)
			}
		}, func() { clear(ints) })

	i32 := map[int32]int{}
	drive("int32", func(k, v int) { i32[int32(-k)] = v }, func(k int) (int, bool) { v, ok := i32[int32(-k)]; return v, ok },
		func(k int) { delete(i32, int32(-k)) }, func() int { return len(i32) },
		func(f func(int, int)) {
			for k, v := range i32 {
				f(int(-k), v)
			}
		}, func() { clear(i32) })

	back := map[string]int{}
	strs := map[string]int{}
	for k := range keys {
		back[letters(k)] = k
	}
	drive("string", func(k, v int) { strs[letters(k)] = v }, func(k int) (int, bool) { v, ok := strs[letters(k)]; return v, ok },
		func(k int) { delete(strs, letters(k)) }, func() int { return len(strs) },
		func(f func(int, int)) {
			for k, v := range strs {
				f(back[k], v)
			}
		}, func() { clear(strs) })

	pairs := make(map[pair]int, 100)
	drive("pair", func(k, v int) { pairs[pair{uint32(k), uint32(k * k)}] = v },
		func(k int) (int, bool) { v, ok := pairs[pair{uint32(k), uint32(k * k)}]; return v, ok },
		func(k int) { delete(pairs, pair{uint32(k), uint32(k * k)}) }, func() int { return len(pairs) },
		func(f func(int, int)) {
			for k, v := range pairs {
				f(int(k.x), v)
			}
		}, func() { clear(pairs) })

	pad := map[padded]int{}
	key := func(k int) padded { return padded{int8(k % 100), int32(k), letters(k)} }
	drive("padded", func(k, v int) { pad[key(k)] = v }, func(k int) (int, bool) { v, ok := pad[key(k)]; return v, ok },
		func(k int) { delete(pad, key(k)) }, func() int { return len(pad) },
		func(f func(int, int)) {
			for k, v := range pad {
				f(int(k.b), v)
			}
		}, func() { clear(pad) })

	wides := map[wide]wide{}
	w := func(k int) (x wide) { x.v[k%30] = k + 1; x.v[29] += k; return }
	drive("wide", func(k, v int) { wides[w(k)] = wide{[30]int{5: v, 6: k}} },
		func(k int) (int, bool) { v, ok := wides[w(k)]; return v.v[5], ok },
		func(k int) { delete(wides, w(k)) }, func() int { return len(wides) },
		func(f func(int, int)) {
			for _, v := range wides {
				f(v.v[6], v.v[5])
			}
		}, func() { clear(wides) })

	type entry struct{ k, v int }
	anys := map[any]entry{}
	drive("any", func(k, v int) { anys[anyKey(k)] = entry{k, v} },
		func(k int) (int, bool) { e, ok := anys[anyKey(k)]; return e.v, ok },
		func(k int) { delete(anys, anyKey(k)) }, func() int { return len(anys) },
		func(f func(int, int)) {
			for _, e := range anys {
				f(e.k, e.v)
			}
		}, func() { clear(anys) })

	var cells [keys]int
	ptrs := map[*int]*entry{}
	drive("pointer", func(k, v int) { ptrs[&cells[k]] = &entry{k, v} },
		func(k int) (int, bool) {
			e, ok := ptrs[&cells[k]]
			if !ok {
				return 0, false
			}
			return e.v, ok
		},
		func(k int) { delete(ptrs, &cells[k]) }, func() int { return len(ptrs) },
		func(f func(int, int)) {
			for _, e := range ptrs {
				f(e.k, e.v)
			}
		}, func() { clear(ptrs) })

	bytes := map[[3]uint8]int8{}
	b := func(k int) [3]uint8 { return [3]uint8{uint8(k), uint8(k >> 8), 9} }
	drive("bytes", func(k, v int) { bytes[b(k)] = int8(v % 100); vals[k] = v },
		func(k int) (int, bool) {
			v, ok := bytes[b(k)]
			if !ok {
				return int(v), ok
			}
			check(int(v) == vals[k]%100, "bytes", k)
			return vals[k], ok
		},
		func(k int) { delete(bytes, b(k)) }, func() int { return len(bytes) },
		func(f func(int, int)) {
			for k := range bytes {
				n := int(k[0]) | int(k[1])<<8
				f(n, vals[n])
			}
		}, func() { clear(bytes) })
}

var vals [keys]int
