// Generic functions as values: every context that gives them a type, and those that don't.
package p

func g[T any](T) T                { panic(0) }
func g2[T, U any](T) U                { panic(0) }
type F func(int)
type S struct { f F; G func(string) }
var v1, v2 F = g, nil // ERROR "16: inferred type func(int) int for func(T) T does not match type func(int) of v1"
func r() (x F, y F) { return g, g } // ERROR "30: inferred type func(int) int for func(T) T does not match type func(int) of x" "33: inferred type func(int) int for func(T) T does not match type func(int) of y"
func r1() (F, F) { return g, g } // ERROR "27: inferred type func(int) int for func(T) T does not match type func(int) of result variable"
func r3() F { return g2[int] } // ERROR "24: type func(int) of result variable does not match func(int) U"
func two() (int, int)

func _(ch chan F, m map[string]F, a []F, arr [2]F, p *F) {
	_ = S{f: g} // ERROR "11: inferred type func(int) int for func(T) T does not match type func(int) of struct literal"
	_ = S{g, g} // ERROR "8: inferred type func(int) int for func(T) T does not match type func(int) of struct literal" "11: inferred type func(string) string for func(T) T does not match type func(string) of struct literal"
	_ = []F{g} // ERROR "10: inferred type func(int) int for func(T) T does not match type func(int) of array or slice literal"
	_ = [2]F{g} // ERROR "11: inferred type func(int) int for func(T) T does not match type func(int) of array or slice literal"
	_ = map[int]F{1: g} // ERROR "19: inferred type func(int) int for func(T) T does not match type func(int) of map literal"
	_ = F(g) // ERROR "8: inferred type func(int) int for func(T) T does not match type func(int) of conversion"
	ch <- g // ERROR "8: inferred type func(int) int for func(T) T does not match type func(int) of send"
	m["a"] = g // ERROR "11: inferred type func(int) int for func(T) T does not match type func(int) of m[\"a\"]"
	a[0] = g // ERROR "9: inferred type func(int) int for func(T) T does not match type func(int) of a[0]"
	*p = g // ERROR "7: inferred type func(int) int for func(T) T does not match type func(int) of *p"
	var s S
	s.f = g // ERROR "8: inferred type func(int) int for func(T) T does not match type func(int) of s.f"
	s.f, s.G = g, g // ERROR "13: inferred type func(int) int for func(T) T does not match type func(int) of s.f" "16: inferred type func(string) string for func(T) T does not match type func(string) of s.G"
	x, y := g, 1 // ERROR "2: declared and not used: x" "5: declared and not used: y" "10: cannot use generic function g without instantiation"
	a = append(a, g) // ERROR "16: cannot use generic function g without instantiation"
	a = append(a, g, g) // ERROR "16: cannot use generic function g without instantiation"
	arr = [...]F{g} // ERROR "8: cannot use [...]F{…} (value of type [1]F) as [2]F value in assignment" "15: inferred type func(int) int for func(T) T does not match type func(int) of array or slice literal"
	p = &g // ERROR "7: cannot use generic function g without instantiation"
	copy(a, g) // ERROR "10: cannot use generic function g without instantiation"
	m[g] = nil // ERROR "4: cannot use generic function g without instantiation"
	var i interface{} = g // ERROR "6: declared and not used: i" "22: cannot use generic function g without instantiation"
	if s.f == g {} // ERROR "12: cannot use generic function g without instantiation"
	switch g { } // ERROR "9: cannot use generic function g without instantiation"
	for range g {} // ERROR "12: cannot use generic function g without instantiation"
	go g // ERROR "5: expression in go must be function call"
	defer g(1)
	g // ERROR "2: cannot use generic function g without instantiation"
	(g) // ERROR "3: cannot use generic function g without instantiation"
	func() F { return g }() // ERROR "20: inferred type func(int) int for func(T) T does not match type func(int) of result variable"
	_ = (g) // ERROR "7: cannot use generic function g without instantiation"
	s.f = (g) // ERROR "9: cannot use generic function g without instantiation"
	s.f = g2[int] // ERROR "10: type func(int) of s.f does not match func(int) U"
	var z = g // ERROR "6: declared and not used: z" "10: cannot use generic function g without instantiation"
	const c = g // ERROR "12: cannot use generic function g without instantiation"
	var q F = g2[int] // ERROR "6: declared and not used: q" "14: type func(int) of q does not match func(int) U"
	_ = g2[int] // ERROR "8: cannot infer U (declared at genericvalues.go:5:12)"
	g2[int](1) // ERROR "9: in call to g2[int], cannot infer U (declared at genericvalues.go:5:12)"
	_ = g2[int, int, int] // ERROR "19: got 3 type arguments but want 2"
	s.f += g // ERROR "9: cannot use generic function g without instantiation"
	_ = g.x // ERROR "6: cannot use generic function g without instantiation"
	_ = g[0] // ERROR "8: 0 is not a type"
	_ = g[int](1)
	_ = g[int][int] // ERROR "12: cannot index g[int] (value of type func(int) int)"
	print(g) // ERROR "8: cannot use generic function g without instantiation"
	panic(g) // ERROR "8: cannot use generic function g without instantiation"
	_ = len(g) // ERROR "10: cannot use generic function g without instantiation"
	_ = any(g) // ERROR "10: cannot use generic function g without instantiation"
	_ = new(g) // ERROR "10: cannot use generic function g without instantiation"
	_ = *g // ERROR "7: cannot use generic function g without instantiation"
	_ = -g // ERROR "7: cannot use generic function g without instantiation"
	_ = <-g // ERROR "8: cannot use generic function g without instantiation"
	_ = g.(int) // ERROR "6: cannot use generic function g without instantiation"
	_ = g{} // ERROR "6: g (function) is not a type"
	_ = g + g // ERROR "6: cannot use generic function g without instantiation"
	_ = [g]int{} // ERROR "7: invalid array length g"
	_ = S{f: 1, g} // ERROR "11: cannot use 1 (untyped int constant) as F value in struct literal" "14: mixture of field:value and value elements in struct literal"
	select { case ch <- g: } // ERROR "22: inferred type func(int) int for func(T) T does not match type func(int) of send"
	_ = F(g2) // ERROR "8: inferred type func(int) U for func(T) U does not match type func(int) of conversion"
	_ = func(int) int(g)
	_ = F(g2[int]) // ERROR "10: type func(int) of conversion does not match func(int) U"
	var e error = g // ERROR "6: declared and not used: e" "16: cannot use generic function g without instantiation"
	for i := range func(yield func(F) bool) { yield(g) } { _ = i } // ERROR "50: in call to yield, type func[T any](T) T of g does not match F"
}
