// run
// bench: maps
package main

type rng uint64

func (r *rng) next() uint64 {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return uint64(*r)
}

func ints(n, rounds int) int {
	r := rng(88172645463325252)
	keys := make([]int, n)
	for i := range keys {
		keys[i] = int(r.next() >> 20)
	}
	sum := 0
	for range rounds {
		m := map[int]int{}
		for i, k := range keys {
			m[k] = i
		}
		for range 4 {
			for _, k := range keys {
				sum += m[k]
			}
			for _, k := range keys {
				if _, ok := m[k+1]; ok {
					sum++
				}
			}
		}
		for k, v := range m {
			sum += k ^ v
		}
		for _, k := range keys[:n/2] {
			delete(m, k)
		}
		sum += len(m)
	}
	return sum
}

func text(n uint64) string {
	b := []byte("key-")
	for n > 0 {
		b = append(b, byte('a'+n%26))
		n /= 26
	}
	return string(b)
}

func strs(n, rounds int) int {
	r := rng(1234567)
	keys := make([]string, n)
	for i := range keys {
		keys[i] = text(r.next() >> (i % 40))
	}
	sum := 0
	for range rounds {
		m := make(map[string]int)
		for _, k := range keys {
			m[k]++
		}
		for range 4 {
			for _, k := range keys {
				sum += m[k]
			}
			for _, k := range keys {
				if _, ok := m[k[1:]]; ok {
					sum++
				}
			}
		}
		for k, v := range m {
			sum += len(k) * v
		}
		for _, k := range keys[:n/2] {
			delete(m, k)
		}
		sum += len(m)
	}
	return sum
}

type point struct{ x, y int32 }

func structs(n int) int {
	m := map[point]int{}
	sum := 0
	for i := range n {
		m[point{int32(i % 1000), int32(i / 1000)}] += i
	}
	for i := range n {
		sum += m[point{int32(i % 1000), int32(i % 333)}]
	}
	return sum
}

func small(n int) int {
	sum := 0
	for i := range n {
		m := map[string]int{"a": i, "b": i + 1, "c": i + 2}
		sum += m["b"] + m["x"] + len(m)
	}
	return sum
}

func main() {
	println(ints(100, 2000))
	println(ints(10000, 20))
	println(ints(300000, 1))
	println(strs(100, 1500))
	println(strs(20000, 10))
	println(structs(500000))
	println(small(300000))
}
