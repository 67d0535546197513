// run
package main

import "unsafe"

type pair[A, B any] struct {
	a A
	b B
}

type outer[A, B any] struct {
	x byte
	pair[A, B]
	*inner[A]
}

type inner[A any] struct {
	pad [3]A
	z   A
}

func sizes[A, B any](a A, b B) {
	var p pair[A, B]
	var o outer[A, B]
	q := &o
	println(unsafe.Sizeof(a), unsafe.Alignof(b), unsafe.Sizeof(p), unsafe.Alignof(p), unsafe.Offsetof(p.b))
	println(unsafe.Offsetof(o.pair), unsafe.Offsetof(o.b), unsafe.Offsetof(q.pair.b), unsafe.Sizeof(o), unsafe.Offsetof(o.inner.z), unsafe.Offsetof(q.inner))
	println(unsafe.Sizeof([4]A{}), unsafe.Sizeof(struct {
		f byte
		g A
	}{}), unsafe.Alignof(p.b), unsafe.Sizeof(never[A]()))
}

func never[A any]() (a A) { println("never"); return }

func lens[T ~[4]int | ~[4]string, P interface{ ~*[4]int | ~*[4]string }](t T, p P, f func() T) {
	println(len(t), cap(t), len(p), cap(p), len(f()))
}

func ranges[T ~[4]int, P ~*[4]int](t T, p P) {
	n := 0
	for range t {
		n++
	}
	for i := range p {
		n += i
	}
	println(n)
}

type word interface{ ~uint8 | ~uint16 | ~uint32 | ~uint64 }

func bits[T word]() int {
	var t T
	const unit = 8
	return int(unsafe.Sizeof(t)) * unit
}

func rot[T word](x T, n int) T { return x<<n | x>>(int(unsafe.Sizeof(x))*8-n) }

func main() {
	sizes(int8(1), int64(2))
	sizes("s", byte(1))
	sizes(struct{}{}, [5]int16{})
	sizes(int32(1), any(nil))
	sizes([]int(nil), complex64(1))
	lens([4]int{}, &[4]string{}, func() [4]int { println("called"); return [4]int{} })
	ranges([4]int{}, &[4]int{})
	println(bits[uint8](), bits[uint16](), bits[uint32](), bits[uint64]())
	println(rot(uint8(0x81), 1), rot(uint16(0x8001), 4))
}
