// run
// bench: defer
package main

type lock struct{ held, count int }

func (l *lock) acquire() { l.held++ }
func (l *lock) release() { l.held--; l.count++ }

type table struct {
	lock
	cells [64]int
}

// update is the usual use: one defer in a small function.
//
//go:noinline
func (t *table) update(i, x int) int {
	t.acquire()
	defer t.release()
	t.cells[i&63] += x
	return t.cells[i&63]
}

func hot(n int) int {
	t := &table{}
	sum := 0
	for i := range n {
		sum += t.update(i, i&7)
	}
	return sum + t.count
}

// several has more than one, some under conditions.
//
//go:noinline
func several(t *table, x int) (result int) {
	defer func() { result += t.held }()
	t.acquire()
	defer t.release()
	if x&1 == 0 {
		t.acquire()
		defer t.release()
	}
	if x&3 == 3 {
		return x
	}
	defer func(y int) { result += y }(x)
	return x * 2
}

func conditional(n int) int {
	t := &table{}
	sum := 0
	for i := range n {
		sum += several(t, i)
	}
	return sum + t.count
}

// looped defers as often as its argument says.
//
//go:noinline
func looped(n int, out *int) {
	for i := range n {
		defer func() { *out = *out*3 + i }()
	}
}

func loops(n int) int {
	x := 1
	for i := range n {
		looped(i&7, &x)
	}
	return x
}

func main() {
	println(hot(50000000))
	println(conditional(20000000))
	println(loops(1500000))
}
