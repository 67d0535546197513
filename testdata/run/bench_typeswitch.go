// run
// bench: interfaces
package main

type node interface{ pos() int }

type base struct{ at int }

func (b base) pos() int { return b.at }

type (
	number struct {
		base
		value int
	}
	name struct {
		base
		text string
	}
	unary struct {
		base
		x node
	}
	binary struct {
		base
		op   byte
		x, y node
	}
	call struct {
		base
		args []node
	}
	index struct {
		base
		x, i node
	}
	paren struct {
		base
		x node
	}
	list struct {
		base
		items []node
	}
	missing struct{ base }
)

// eval is a switch over many pointers.
func eval(n node, depth int) int {
	switch n := n.(type) {
	case *number:
		return n.value
	case *name:
		return len(n.text)
	case *unary:
		return -eval(n.x, depth+1)
	case *binary:
		x, y := eval(n.x, depth+1), eval(n.y, depth+1)
		switch n.op {
		case '+':
			return x + y
		case '-':
			return x - y
		}
		return x ^ y
	case *call:
		sum := 0
		for _, a := range n.args {
			sum += eval(a, depth+1)
		}
		return sum
	case *index:
		return eval(n.x, depth+1) + eval(n.i, depth+1)
	case *paren:
		return eval(n.x, depth+1)
	case *list:
		return len(n.items)
	}
	return depth
}

// tree builds an expression of some depth.
func tree(depth, at int) node {
	b := base{at}
	if depth == 0 {
		switch at % 3 {
		case 0:
			return &number{b, at}
		case 1:
			return &name{b, "name"}
		}
		return &missing{b}
	}
	x, y := tree(depth-1, at*2), tree(depth-1, at*2+1)
	switch at % 6 {
	case 0:
		return &binary{b, '+', x, y}
	case 1:
		return &binary{b, '-', x, &unary{b, y}}
	case 2:
		return &call{b, []node{x, y}}
	case 3:
		return &index{b, x, y}
	case 4:
		return &paren{b, &binary{b, '^', x, y}}
	}
	return &call{b, []node{x, &list{b, []node{x, y}}, y}}
}

type textual interface{ String() string }
type sized interface{ size() int }

type label string
type block struct{ n int }

func (l label) String() string { return string(l) }
func (b *block) size() int     { return b.n }

// describe has cases of interface types before others, as printing code has.
//
//go:noinline
func describe(x any) int {
	switch x := x.(type) {
	case error:
		return len(x.Error())
	case textual:
		return len(x.String())
	case sized:
		return x.size()
	case int:
		return x
	case string:
		return len(x)
	case []byte:
		return len(x)
	case bool:
		if x {
			return 1
		}
	}
	return 0
}

// basic has the cases of the basic types.
//
//go:noinline
func basic(x any) uint64 {
	switch x := x.(type) {
	case bool:
		return 1
	case int:
		return uint64(x)
	case int8:
		return uint64(x)
	case int16:
		return uint64(x)
	case int32:
		return uint64(x)
	case int64:
		return uint64(x)
	case uint:
		return uint64(x)
	case uint8:
		return uint64(x)
	case uint16:
		return uint64(x)
	case uint32:
		return uint64(x)
	case uint64:
		return x
	case float32:
		return uint64(x)
	case float64:
		return uint64(x)
	case string:
		return uint64(len(x))
	}
	return 0
}

func main() {
	t := tree(12, 1)
	sum := 0
	for range 400 {
		sum += eval(t, 0)
	}
	println(sum)
	values := []any{label("abc"), &block{5}, 7, "four", []byte("xy"), true, 2.5, label("z")}
	sum = 0
	for i := range 15000000 {
		sum += describe(values[i&7])
	}
	println(sum)
	numbers := []any{1, int8(2), int16(3), int32(4), int64(5), uint(6), uint8(7), uint16(8), uint32(9), uint64(10), float32(11), 12.0, "13", true, nil, label("x")}
	u := uint64(0)
	for i := range 30000000 {
		u += basic(numbers[i&15])
	}
	println(u)
}
