// run
// bench: compute

// A bytecode interpreter with a stack, running a prime counter and a recursive Fibonacci.
package main

type opcode byte

const (
	push opcode = iota
	pop
	dup
	add
	sub
	mul
	mod
	lt
	eq
	load
	store
	jump
	jumpZero
	call
	ret
	arg
	show
	halt
)

type instr struct {
	op  opcode
	arg int
}

type vm struct {
	code    []instr
	stack   []int
	frames  []int
	globals [16]int
	steps   int
	silent  bool
}

func (m *vm) push(x int) { m.stack = append(m.stack, x) }

func (m *vm) pop() int {
	x := m.stack[len(m.stack)-1]
	m.stack = m.stack[:len(m.stack)-1]
	return x
}

func (m *vm) run() {
	pc := 0
	for {
		in := m.code[pc]
		pc++
		m.steps++
		switch in.op {
		case push:
			m.push(in.arg)
		case pop:
			m.pop()
		case dup:
			m.push(m.stack[len(m.stack)-1])
		case add:
			y := m.pop()
			m.stack[len(m.stack)-1] += y
		case sub:
			y := m.pop()
			m.stack[len(m.stack)-1] -= y
		case mul:
			y := m.pop()
			m.stack[len(m.stack)-1] *= y
		case mod:
			y := m.pop()
			m.stack[len(m.stack)-1] %= y
		case lt:
			y, x := m.pop(), m.pop()
			m.push(boolInt(x < y))
		case eq:
			y, x := m.pop(), m.pop()
			m.push(boolInt(x == y))
		case load:
			m.push(m.globals[in.arg])
		case store:
			m.globals[in.arg] = m.pop()
		case jump:
			pc = in.arg
		case jumpZero:
			if m.pop() == 0 {
				pc = in.arg
			}
		case call:
			m.frames = append(m.frames, pc, len(m.stack)-1)
			pc = in.arg
		case ret:
			x := m.pop()
			base := m.frames[len(m.frames)-1]
			pc = m.frames[len(m.frames)-2]
			m.frames = m.frames[:len(m.frames)-2]
			m.stack = append(m.stack[:base], x)
		case arg:
			m.push(m.stack[m.frames[len(m.frames)-1]])
		case show:
			if x := m.pop(); !m.silent {
				println(x)
			}
		case halt:
			return
		default:
			panic("bad instruction")
		}
	}
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

var primes = []instr{
	{push, 2}, {store, 0}, // n = 2
	{load, 0}, {push, 4000}, {lt, 0}, {jumpZero, 31}, // while n < 4000
	{push, 2}, {store, 1}, // d = 2
	{load, 1}, {dup, 0}, {mul, 0}, {load, 0}, {push, 1}, {add, 0}, {lt, 0}, {jumpZero, 26}, // while d*d < n+1
	{load, 0}, {load, 1}, {mod, 0}, {jumpZero, 30}, // n%d == 0: not prime
	{load, 1}, {push, 1}, {add, 0}, {store, 1}, {jump, 8}, {halt, 0},
	{load, 2}, {push, 1}, {add, 0}, {store, 2}, // count++
	{jump, 33}, {load, 2}, {jump, 38},
	{load, 0}, {push, 1}, {add, 0}, {store, 0}, {jump, 2},
	{show, 0}, {halt, 0},
}

var fib = []instr{
	{push, 27}, {call, 4}, {show, 0}, {halt, 0},
	{arg, 0}, {push, 2}, {lt, 0}, {jumpZero, 10}, // if n < 2
	{arg, 0}, {ret, 0}, // return n
	{arg, 0}, {push, 1}, {sub, 0}, {call, 4},
	{arg, 0}, {push, 2}, {sub, 0}, {call, 4},
	{add, 0}, {ret, 0},
}

func main() {
	for round := 0; round < 40; round++ {
		for _, code := range [][]instr{primes, fib} {
			m := vm{code: code, silent: round > 0}
			m.run()
			if round == 0 {
				println("steps", m.steps)
			}
		}
	}
}
