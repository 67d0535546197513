// run

// The line of a fault is that of the load or store, wherever the compiler takes it in.
package main

import "runtime"

type T struct {
	a   int32
	b   int64
	f   float64
	n   *T
	s   []int
	arr [4]int
}

func line(f func(*T)) {
	defer func() {
		r := recover()
		var pcs [16]uintptr
		n := runtime.Callers(0, pcs[:])
		frames := runtime.CallersFrames(pcs[:n])
		for {
			f, more := frames.Next()
			if len(f.Function) > 5 && f.Function[:5] == "main." && f.Function != "main.line" {
				print(f.Function, ":", f.Line, " ")
			}
			if !more {
				break
			}
		}
		println(r.(error).Error())
	}()
	f(nil)
}

var sink int64
var fsink float64
var i32 int32

func read(p *T) int32 {
	return p.a
}

func main() {
	line(func(p *T) {
		v := p.a

		sink = int64(v)
	})
	line(func(p *T) {
		v := p.b

		sink += v
	})
	line(func(p *T) {
		v := p.f

		fsink *= v
	})
	line(func(p *T) {
		v := p.b
		w := sink
		if w > v {
			sink = 4
		}
	})
	line(func(p *T) {
		sink =
			1 +
				p.b
	})
	line(func(p *T) {
		v := read(p)

		sink = int64(v)
	})
	line(func(p *T) {
		x := p.n

		y := x.n

		z := y.n
		z.a = 1
	})
	line(func(p *T) {
		p.a =
			i32 * 3
	})
	line(func(p *T) {
		q := &p.b
		sink++
		*q = 1
	})
	line(func(p *T) {
		for i := range p.arr {
			sink++
			i32 = int32(
				p.arr[i])
		}
	})
	line(func(p *T) {
		s := []int(nil)
		k := 3
		sink = 1
		sink = int64(
			s[k])
	})
	line(func(p *T) {
		var a any = 1
		sink = 1
		s := a.(string)
		_ = s
	})
	line(func(p *T) {
		var e error
		sink = 1
		s :=
			e.Error()
		_ = s
	})
	line(func(p *T) {
		var e func()
		sink = 1
		e()
	})
	line(func(p *T) {
		x := int(sink) - int(sink)
		sink =
			int64(1 /
				x)
	})
	line(func(p *T) {
		var m map[string]int
		m["a"] =
			1
	})
	line(func(p *T) {
		t := *p
		sink = 1
		sink = t.b
	})
}
