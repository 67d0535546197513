// Operations on values of type parameters whose type sets are mixed.
package p

type A interface{ []int | map[int]int }
type B interface{ chan int | chan<- int }
type B2 interface{ chan int | chan string }
type B3 interface{ chan<- int | <-chan int }
type E interface{ int; string }
type Any interface{}
type L interface{ []byte | string }
type L2 interface{ []byte | string | int}
type M interface{ func(int) | func(string) }
type N interface{ *int | *string }
type St interface{ struct{f int} | struct{f int; g int} }
type Ar interface{ [3]int | [4]int | []int | *[2]int }
type Ms interface { map[int]int | map[int]string }
type Mk interface { map[int]int | map[string]int }

func _[P A, Q B, R B2, S B3, T E, U any, V L, W L2, X M, Y N, Z St, AA Ar, BB Ms, CC Mk](p P, q Q, r R, s S, t T, u U, v V, w W, x X, y Y, z Z, aa AA, bb BB, cc CC) {
	for range p {} // ERROR "12: cannot range over p (variable of type P constrained by A): []int and map[int]int have different underlying types"
	for range q {} // ERROR "12: cannot range over q (variable of type Q constrained by B): receive from send-only channel chan<- int"
	for range r {} // ERROR "12: cannot range over r (variable of type R constrained by B2): channels chan int and chan string have different element types"
	for range s {} // ERROR "12: cannot range over s (variable of type S constrained by B3): receive from send-only channel chan<- int"
	for range t {} // ERROR "12: cannot range over t (variable of type T constrained by E with empty type set): no specific type"
	for range u {} // ERROR "12: cannot range over u (variable of type U constrained by any): no specific type"
	for range v {} // ERROR "12: cannot range over v (variable of type V constrained by L): []byte and string have different underlying types"
	for i, c := range v { _, _ = i, c } // ERROR "20: cannot range over v (variable of type V constrained by L): []byte and string have different underlying types"
	for range w {} // ERROR "12: cannot range over w (variable of type W constrained by L2): []byte and string have different underlying types"
	for range x {} // ERROR "12: cannot range over x (variable of type X constrained by M): func(int) and func(string) have different underlying types"
	for range y {} // ERROR "12: cannot range over y (variable of type Y constrained by N): *int and *string have different underlying types"
	for range z {} // ERROR "12: cannot range over z (variable of type Z constrained by St): struct{f int} and struct{f int; g int} have different underlying types"
	for range aa {} // ERROR "12: cannot range over aa (variable of type AA constrained by Ar): [3]int and [4]int have different underlying types"
	for range bb {} // ERROR "12: cannot range over bb (variable of type BB constrained by Ms): map[int]int and map[int]string have different underlying types"
	for _, _ = range cc {} // ERROR "19: cannot range over cc (variable of type CC constrained by Mk): map[int]int and map[string]int have different underlying types"
	for _, x := range aa { _ = x } // ERROR "20: cannot range over aa (variable of type AA constrained by Ar): [3]int and [4]int have different underlying types"
	<-q // ERROR "4: invalid operation: cannot receive from q (variable of type Q constrained by B): send-only channel chan<- int"
	<-r // ERROR "4: invalid operation: cannot receive from r (variable of type R constrained by B2): channels chan int and chan string have different element types"
	<-s // ERROR "4: invalid operation: cannot receive from s (variable of type S constrained by B3): send-only channel chan<- int"
	<-u // ERROR "4: invalid operation: cannot receive from u (variable of type U constrained by any): no specific channel type"
	q <- 1
	r <- 1 // ERROR "2: invalid operation: cannot send to r (variable of type R constrained by B2): channels chan int and chan string have different element types"
	s <- 1 // ERROR "2: invalid operation: cannot send to s (variable of type S constrained by B3): receive-only channel <-chan int"
	u <- 1 // ERROR "2: invalid operation: cannot send to u (variable of type U constrained by any): no specific channel type"
	close(q); close(r); close(s); close(u); close(t) // ERROR "28: invalid operation: cannot close receive-only channel s (variable of type S constrained by B3)" "38: invalid operation: cannot close non-channel u (variable of type U constrained by any)" "48: invalid operation: cannot close non-channel t (variable of type T constrained by E with empty type set)"
	len(p); _ = len(w) // ERROR "2: len(p) (value of type int) is not used" "18: invalid argument: w (variable of type W constrained by L2) for built-in len"
	_ = cap(p) // ERROR "10: invalid argument: p (variable of type P constrained by A) for built-in cap"
	_ = cap(aa)
	_ = p[0] // ERROR "7: cannot index p (variable of type P constrained by A)"
	p[0] = 1 // ERROR "3: cannot index p (variable of type P constrained by A)"
	_ = v[0]
	v[0] = 1 // ERROR "2: cannot assign to v[0] (neither addressable nor a map index expression)"
	_ = w[0] // ERROR "7: cannot index w (variable of type W constrained by L2)"
	_ = aa[0]; aa[0] = 1
	_ = aa[2] // ERROR "9: invalid argument: index 2 out of bounds [0:2]"
	_ = bb[0] // ERROR "8: cannot index bb (variable of type BB constrained by Ms)"
	_ = cc[0] // ERROR "8: cannot index cc (variable of type CC constrained by Mk)"
	_ = v[:]
	_ = w[:] // ERROR "6: cannot slice w (variable of type W constrained by L2): []byte and int have different underlying types"
	_ = aa[:] // ERROR "6: cannot slice aa (variable of type AA constrained by Ar): [3]int and [4]int have different underlying types"
	_ = p[:] // ERROR "6: cannot slice p (variable of type P constrained by A): []int and map[int]int have different underlying types"
	x(1) // ERROR "2: invalid operation: cannot call x (variable of type X constrained by M): func(int) and func(string) have different underlying types"
	u(1) // ERROR "2: invalid operation: cannot call u (variable of type U constrained by any): no specific type"
	t(1) // ERROR "2: invalid operation: cannot call t (variable of type T constrained by E with empty type set): no specific type"
	*y = 1 // ERROR "3: invalid operation: pointers of y (variable of type Y constrained by N) must have identical base types"
	_ = *u // ERROR "7: invalid operation: cannot indirect u (variable of type U constrained by any)"
	_ = z.f // ERROR "8: z.f undefined (type Z has no field or method f)"
	_ = Z{} // ERROR "6: invalid composite literal type Z (no common underlying type)"
	_ = P{} // ERROR "6: invalid composite literal type P (no common underlying type)"
	_ = U{} // ERROR "6: invalid composite literal type U (no common underlying type)"
	_ = U{1} // ERROR "6: invalid composite literal type U (no common underlying type)"
	_ = T{} // ERROR "6: invalid composite literal type T (no common underlying type)"
	_ = AA{} // ERROR "6: invalid composite literal type AA (no common underlying type)"
	make(P); _ = make(P, 1) // ERROR "7: invalid argument: cannot make P: []int and map[int]int have different underlying types"
	_ = make(Q, 1)
	_ = make(R, 1) // ERROR "11: invalid argument: cannot make R: channels chan int and chan string have different element types"
	_ = make(S, 1) // ERROR "11: invalid argument: cannot make S: channels chan<- int and <-chan int have conflicting directions"
	_ = make(U, 1) // ERROR "11: invalid argument: cannot make U: no specific type"
	_ = make(T, 1) // ERROR "11: invalid argument: cannot make T: no specific type"
	_ = make(AA, 1) // ERROR "11: invalid argument: cannot make AA: type must be slice, map, or channel"
	_ = make(V, 1) // ERROR "11: invalid argument: cannot make V: type must be slice, map, or channel"
	_ = append(p, 1) // ERROR "13: invalid append: argument must be a slice; have p (variable of type P constrained by A)"
	_ = append(v, 1) // ERROR "13: invalid append: argument must be a slice; have v (variable of type V constrained by L)"
	_ = append(w, 1) // ERROR "13: invalid append: argument must be a slice; have w (variable of type W constrained by L2)"
	_ = append(u, 1) // ERROR "13: invalid append: argument must be a slice; have u (variable of type U constrained by any)"
	_ = append(aa, 1) // ERROR "13: invalid append: argument must be a slice; have aa (variable of type AA constrained by Ar)"
	_ = append([]byte(nil), v...)
	_ = append([]byte(nil), w...) // ERROR "26: cannot use w (variable of type W constrained by L2) as []byte value in argument to append: cannot assign string (in W) to []byte"
	_ = append([]byte(nil), p...) // ERROR "26: cannot use p (variable of type P constrained by A) as []byte value in argument to append: cannot assign []int (in P) to []byte"
	copy(v, v) // ERROR "7: invalid copy: argument must be a slice; have v (variable of type V constrained by L)"
	copy([]byte(nil), v)
	copy([]byte(nil), w) // ERROR "20: invalid copy: argument must be a slice; have w (variable of type W constrained by L2)"
	copy(p, p) // ERROR "7: invalid copy: argument must be a slice; have p (variable of type P constrained by A)"
	copy(u, u) // ERROR "7: invalid copy: argument must be a slice; have u (variable of type U constrained by any)"
	copy(aa, aa) // ERROR "7: invalid copy: argument must be a slice; have aa (variable of type AA constrained by Ar)"
	delete(p, 1) // ERROR "9: invalid argument: p (variable of type P constrained by A) is not a map"
	delete(bb, 1)
	delete(cc, 1) // ERROR "9: invalid argument: maps of cc (variable of type CC constrained by Mk) must have identical key types"
	delete(u, 1) // ERROR "9: invalid argument: u (variable of type U constrained by any) is not a map"
	clear(p); clear(u); clear(v); clear(bb); clear(aa) // ERROR "18: invalid argument: cannot clear u (variable of type U constrained by any): argument must be (or constrained by) map or slice" "28: invalid argument: cannot clear v (variable of type V constrained by L): argument must be (or constrained by) map or slice" "49: invalid argument: cannot clear aa (variable of type AA constrained by Ar): argument must be (or constrained by) map or slice"
	_ = complex(u, u) // ERROR "14: invalid argument: arguments have type U, expected floating-point"
	_ = u.foo // ERROR "8: u.foo undefined (type U has no field or method foo)"
	_ = u.(int) // ERROR "6: invalid operation: cannot use type assertion on type parameter value u (variable of type U constrained by any)"
	switch u.(type) {} // ERROR "9: cannot use type switch on type parameter value u (variable of type U constrained by any)"
	_ = u == u // ERROR "6: invalid operation: u == u (incomparable types in type set)"
	_ = p == nil
	_ = u == nil // ERROR "11: invalid operation: u == nil (mismatched types U and untyped nil)"
	_ = t + t // ERROR "6: invalid operation: operator + not defined on t (variable of type T constrained by E with empty type set)"
	_ = w + w // ERROR "6: invalid operation: operator + not defined on w (variable of type W constrained by L2)"
	_ = -w // ERROR "7: invalid operation: operator - not defined on w (variable of type W constrained by L2)"
	_ = !w // ERROR "7: invalid operation: operator ! not defined on w (variable of type W constrained by L2)"
	_ = w < w // ERROR "6: invalid operation: w < w (type parameter W cannot use operator <)"
	_ = v < v // ERROR "6: invalid operation: v < v (type parameter V cannot use operator <)"
	w++ // ERROR "2: invalid operation: w++ (non-numeric type W)"
	_ = v << 1 // ERROR "6: invalid operation: shifted operand v (variable of type V constrained by L) must be integer"
	_ = 1 << v // ERROR "11: invalid operation: shift count v (variable of type V constrained by L) must be integer"
	_ = min(u, u); _ = min(v, v) // ERROR "10: invalid argument: u (variable of type U constrained by any) cannot be ordered" "25: invalid argument: v (variable of type V constrained by L) cannot be ordered"
	panic(u); print(u); new(u) // ERROR "22: new(u) (value of type *U) is not used"
	if u {} // ERROR "5: non-boolean condition in if statement"
	defer u() // ERROR "8: invalid operation: cannot call u (variable of type U constrained by any): no specific type"
	_ = func() {}(u) // ERROR "6: func() {}(u) (no value) used as value" "16: too many arguments in call to func() {}"
	_ = &u
	_ = *y // ERROR "7: invalid operation: pointers of y (variable of type Y constrained by N) must have identical base types"
	switch u {} // ERROR "9: cannot switch on u (variable of type U constrained by any) (U is not comparable)"
	switch v { case "a": } // ERROR "9: cannot switch on v (variable of type V constrained by L) (V is not comparable)"
	_ = [...]P{}
	var _ [len(aa)]int // ERROR "9: array length len(aa) (value of type int) must be constant"
	_ = unsafe(u) // ERROR "6: undefined: unsafe"
}
