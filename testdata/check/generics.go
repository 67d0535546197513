package p

type Ordered interface{ ~int | ~string | ~float64 }
type Pair[K comparable, V any] struct{ Key K; Val V }
type Tree[K Ordered, V any] struct{ root *node[K, V]; n int }
type node[K Ordered, V any] struct{ l, r *node[K, V]; p Pair[K, V] }

func (t *Tree[K, V]) Get(k K) (v V, ok bool) {
	n := t.root
	for n != nil {
		switch {
		case k < n.p.Key:
			n = n.l
		case k > n.p.Key:
			n = n.r
		default:
			return n.p.Val, true
		}
	}
	return
}
func (t *Tree[_, _]) Len() int { return t.n }
func MapF[T, U any](xs []T, f func(T) U) []U {
	var out []U
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}
func Keys[M ~map[K]V, K comparable, V any](m M) []K {
	r := make([]K, 0, len(m))
	for k := range m {
		r = append(r, k)
	}
	return r
}
func Max[T Ordered](a, b T) T {
	if a > b {
		return a
	}
	return b
}
type Stringer interface{ String() string }
type S struct{}
func (S) String() string { return "" }
func Join[T Stringer](xs ...T) (s string) {
	for _, x := range xs {
		s += x.String()
	}
	return
}
type Set[T comparable] map[T]struct{}
func (s Set[T]) Add(v T) { s[v] = struct{}{} }
func Ptr[T any](v T) *T { return &v }
type Setter[B any] interface{ *B; Set(string) }
type Sett int
func (p *Sett) Set(string) {}
func FromStrings[T any, PT Setter[T]](s []string) []T {
	r := make([]T, len(s))
	for i, v := range s {
		p := PT(&r[i])
		p.Set(v)
	}
	return r
}
func main() {
	var t Tree[string, int]
	v, ok := t.Get("a")
	var _ int = v
	_ = ok
	_ = t.Len()
	_ = MapF([]int{1}, func(i int) string { return "" })
	var m map[string]int
	var ks []string = Keys(m)
	_ = ks
	_ = Max(1, 2.5)
	_ = Max[float64](1, 2)
	_ = Join(S{}, S{})
	s := Set[int]{}
	s.Add(1)
	s.Add("x") // ERROR "8: cannot use \"x\" (untyped string constant) as int value in argument to s.Add"
	_ = Ptr(3)
	var f func(int, int) int = Max[int]
	_ = f
	_ = FromStrings[Sett]([]string{"a"})
	_ = Max("a", 1) // ERROR "15: in call to Max, mismatched types untyped string and untyped int (cannot infer T)"
	_ = Pair[string, int]{"a", 1}
	_ = Pair[string, int]{Key: 1} // ERROR "29: cannot use 1 (untyped int constant) as string value in struct literal"
	_ = Pair[[]int, int]{} // ERROR "11: []int does not satisfy comparable"
	var p *Pair[string, int] = &Pair[string, int]{}
	p.Key = 1 // ERROR "10: cannot use 1 (untyped int constant) as string value in assignment"
	_ = MapF[int](nil, func(i string) string { return "" }) // ERROR "21: in call to MapF[int], type func(i string) string of func(i string) string {…} does not match func(int) U"
}
type Num interface{ ~int8 | ~int16 }
func conv[T Num](x T) int { return int(x) + int(x<<1) }
func conv2[T Num]() T { return 1 }
func conv3[T Num]() T { return 1000 } // ERROR "32: cannot use 1000 (untyped int constant) as T value in return statement"
func idx[T ~[]int | ~[]string](x T) int { return len(x) }
func rec[A, B any](a A, b B, n int) { if n > 0 { rec(b, a, n-1) } }
type A[T any] = []T
var aa A[int] = []int{1}
type L[T any] struct { L2[T] }
type L2[T any] struct { x T }
func (l L2[T]) M() T { return l.x }
var l L[int]
var lm int = l.M()
var lx string = l.x // ERROR "17: cannot use l.x (variable of type int) as string value in variable declaration"
func (l L[T]) G[U any](u U) (T, U) { return l.x, u }
func zz() { a, b := l.G("x"); var _ int = a; var _ string = b }
func overlaps[E any](a, b []E) bool { return len(a) > len(b) }
func Insert[S ~[]E, E any](s S, i int, v ...E) bool { return overlaps(s[i:], v) || overlaps(v, s) }
