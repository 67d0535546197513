// run
// bench: interfaces
package main

type writer interface {
	put(b byte)
	len() int
}

type buffer struct{ data []byte }

func (b *buffer) put(c byte) { b.data = append(b.data, c) }
func (b *buffer) len() int   { return len(b.data) }

type count int

func (c *count) put(byte) { *c++ }
func (c *count) len() int { return int(*c) }

// emit calls through an interface that is a parameter.
//
//go:noinline
func emit(w writer, n int) int {
	for i := range n {
		w.put(byte(i))
	}
	return w.len()
}

// known calls through an interface whose type is plain to see.
func known(n int) int {
	var w writer = new(count)
	for i := range n {
		w.put(byte(i))
	}
	return w.len()
}

type order interface {
	less(i, j int) bool
	swap(i, j int)
	size() int
}

type ints []int

func (x ints) less(i, j int) bool { return x[i] < x[j] }
func (x ints) swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x ints) size() int          { return len(x) }

// heapsort is a sort by an interface.
func heapsort(o order) {
	n := o.size()
	for i := n/2 - 1; i >= 0; i-- {
		down(o, i, n)
	}
	for i := n - 1; i > 0; i-- {
		o.swap(0, i)
		down(o, 0, i)
	}
}

func down(o order, i, n int) {
	for {
		j := 2*i + 1
		if j >= n {
			return
		}
		if j+1 < n && o.less(j, j+1) {
			j++
		}
		if !o.less(i, j) {
			return
		}
		o.swap(i, j)
		i = j
	}
}

type reader interface{ next() (int, bool) }

type counting struct{ at, end int }

func (c *counting) next() (int, bool) { c.at++; return c.at, c.at < c.end }

type filter struct {
	reader
	mask int
}

func (f *filter) next() (int, bool) {
	for {
		x, ok := f.reader.next()
		if !ok || x&f.mask == 0 {
			return x, ok
		}
	}
}

type mapped struct {
	reader
	factor int
}

func (m mapped) next() (int, bool) {
	x, ok := m.reader.next()
	return x * m.factor, ok
}

// chained reads through readers in readers.
func chained(n int) int {
	var r reader = mapped{&filter{mapped{&counting{0, n}, 3}, 1}, 5}
	sum := 0
	for {
		x, ok := r.next()
		if !ok {
			return sum
		}
		sum += x
	}
}

func main() {
	sum := 0
	for range 20 {
		sum += emit(&buffer{}, 1000000) + emit(new(count), 3000000)
	}
	println(sum)
	println(known(50000000))
	xs := make(ints, 1000000)
	for i := range xs {
		xs[i] = i * 7919 % 1000003
	}
	heapsort(xs)
	println(xs[0], xs[1], xs[len(xs)-1])
	println(chained(50000000))
}
