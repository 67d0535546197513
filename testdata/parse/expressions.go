package expr

// Precedence, with the operators of each level.
var prec = a || b && c == d+e*f
var left = a - b - c<<d>>e&^f%g/h
var mixed = a*b + c*d == e<<1 && !f || -g < +h && ^i != *j
var nested = (a + b) * (c | d ^ e) & f

var literals = []any{0, 1_000, 0b11, 0o17, 017, 0xF_f, 1.5, .5, 1e9, 0x1p-2, 3i, 'a', '\n', '\u00e9', "s\t\"", `raw
line`}

var conv = (*T)(nil) == []byte("x") && map[string]int(nil) != nil && func()(x) == nil
var chans = (<-chan int)(x), (chan<- int)(y), chan (<-chan int)(z), <-chan int(w)
var recv = <-c + <-<-d
var types = f([]int, map[K]V, chan int, func(int) string, struct{}, interface{}, *T, [3]T, func())

var index = a[1][i+1], m["k"], s[:], s[1:], s[:2], s[1:2], s[1:2:3], s[:2:3]
var inst = f[int], g[int, string](x), p.T[[]int]{1}, h[func()](y), q[*T, chan int]
var sel = a.b.c().d[1].e.(T).f.(*p.T), (*T).Method, struct{ T }.M, interface{ M() }.M
var calls = f(), f(a...), f(a, b...), f(
	a,
	b,
)

var comp = T{}, T{1, 2}, T{x: 1, y: T{2}}, []T{{1}, {x: 2}}, map[K]V{{1}: {2}}, &T{3}, [...]int{5: 1}, struct{ x int }{1}, p.Q{},
	Box[int]{1}, [][]int{{}, {1}}, []func(){f}, map[string]func(){"a": f}

var lits = func() {}, func(a int, b ...string) (err error) { return nil }, func() int { return 1 }()
