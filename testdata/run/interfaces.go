// run
package main

type Shape interface {
	Area() float64
	Name() string
}
type Sq struct{ s float64 }

func (q Sq) Area() float64 { return q.s * q.s }
func (q Sq) Name() string  { return "sq" }

type Ci struct{ r float64 }

func (c *Ci) Area() float64 { return 3 * c.r * c.r }
func (c *Ci) Name() string  { return "ci" }

type Named interface{ Name() string }
type Emb struct {
	*Ci
	n int
}
type F func() int

func (f F) Name() string { return "func" }

func show(x any) {
	switch v := x.(type) {
	case nil:
		println("nil")
	case int:
		println("int", v)
	case string:
		println("string", v)
	case bool, byte:
		println("bool or byte", v == true)
	case error:
		println("error", v.Error())
	case Shape:
		println("shape", v.Name(), v.Area())
	case Named:
		println("named", v.Name())
	case []int:
		println("slice", len(v))
	case struct{ a, b int }:
		println("struct", v.a, v.b)
	case [3]int:
		println("arr", v[2])
	default:
		println("other")
	}
}

type E struct{ s string }

func (e E) Error() string { return "E:" + e.s }

func mk(fail bool) error {
	if fail {
		return E{"bad"}
	}
	return nil
}

var gl any = 42
var tab = []any{1, "x", 2.5, E{"q"}, nil, &Ci{2}}

func main() {
	shapes := []Shape{Sq{2}, &Ci{1}, Emb{&Ci{3}, 1}, &Emb{&Ci{4}, 2}}
	for _, s := range shapes {
		println(s.Name(), s.Area())
	}
	show(nil)
	show(1)
	show("hey")
	show(true)
	show(byte(3))
	show(E{"z"})
	show(Sq{3})
	show(F(func() int { return 1 }))
	show([]int{1, 2})
	show(struct{ a, b int }{4, 5})
	show([3]int{1, 2, 3})
	show(3.5)
	show(gl)
	for _, t := range tab {
		show(t)
	}
	if err := mk(true); err != nil {
		println(err.Error())
	}
	if err := mk(false); err != nil {
		println("??")
	}
	var x any = 5
	n, ok := x.(int)
	println(n, ok)
	s, ok := x.(string)
	println(s, ok)
	var sh Shape = Sq{5}
	nm := sh.(Named)
	println(nm.Name())
	_, ok = x.(Shape)
	println(ok)
	f := sh.Area
	println(f())
	g := Shape.Name
	println(g(sh))
	println(x == 5, x == "a", sh == Sq{5}, sh == Shape(Sq{6}))
	var a, b any = E{"1"}, E{"1"}
	println(a == b)
	h := (*Emb).Name
	println(h(&Emb{&Ci{1}, 1}))
	var e error = E{"k"}
	a = e
	println(a.(error).Error())
	type L struct{ Shape }
	l := L{sh}
	println(l.Name())
	var k Shape = l
	println(k.Area())
	m := (Shape).Area
	println(m(l))
}
