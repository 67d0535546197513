// run
// bench: compute

// The n queens problem, once with arrays and once with bit masks.
package main

type board struct {
	n      int
	col    []bool
	up     []bool
	down   []bool
	row    []int
	solved int
}

func newBoard(n int) *board {
	return &board{n: n, col: make([]bool, n), up: make([]bool, 2*n), down: make([]bool, 2*n), row: make([]int, n)}
}

func (b *board) place(r int) {
	if r == b.n {
		if b.solved == 0 {
			b.print()
		}
		b.solved++
		return
	}
	for c := 0; c < b.n; c++ {
		if b.col[c] || b.up[r+c] || b.down[r-c+b.n] {
			continue
		}
		b.col[c], b.up[r+c], b.down[r-c+b.n] = true, true, true
		b.row[r] = c
		b.place(r + 1)
		b.col[c], b.up[r+c], b.down[r-c+b.n] = false, false, false
	}
}

func (b *board) print() {
	for _, c := range b.row {
		line := make([]byte, b.n)
		for i := range line {
			line[i] = '.'
		}
		line[c] = 'Q'
		println(string(line))
	}
}

func bits(all, cols, left, right uint32) int {
	if cols == all {
		return 1
	}
	n := 0
	for free := all &^ (cols | left | right); free != 0; {
		bit := free & -free
		free &^= bit
		n += bits(all, cols|bit, (left|bit)<<1, (right|bit)>>1)
	}
	return n
}

func main() {
	b := newBoard(11)
	b.place(0)
	println(b.solved)
	for n := 1; n <= 14; n++ {
		println(n, bits(1<<uint(n)-1, 0, 0, 0))
	}
}
