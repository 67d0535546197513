// run

// Results of conversions and concatenations that don't outlive the frame are made in it; all others must not be.
package main

import (
	"fmt"
	"strings"
)

var global string

type pair struct{ a, b string }

func returned(b []byte) string { return string(b) }

func inStruct(b []byte) pair { return pair{string(b), "x" + string(b)} }

func lastOf(list [][]byte) string {
	last := ""
	for _, b := range list {
		s := string(b) + "!"
		if len(s) > len(last) {
			last = s
		}
	}
	return last
}

// carried compares with what the iteration before made: two buffers would be needed.
func carried(list [][]byte) (same int) {
	before := ""
	for _, b := range list {
		s := string(b)
		if s == before {
			same++
		}
		before = s
	}
	return same
}

// swapped has a value of two iterations ago.
func swapped(words []string) string {
	a, b := "", ""
	for _, w := range words {
		a, b = b, w+"."
	}
	return strings.Clone(a) + strings.Clone(b)
}

func collected(list [][]byte) []string {
	var all []string
	for _, b := range list {
		all = append(all, string(b))
	}
	return all
}

func keyed(list [][]byte) map[string]int {
	m := make(map[string]int)
	for i, b := range list {
		key := string(b) + "/"
		m[key] += i
	}
	return m
}

func captured(b []byte) func() string {
	s := string(b) + "?"
	return func() string { return s }
}

func called(b []byte) (n int) {
	s := string(b) + "#"
	f := func() { n = len(s) }
	f()
	return n
}

func deep(n int, s string) int {
	var room [256]byte
	room[n%256] = s[n%len(s)]
	if n == 0 {
		return len(s)
	}
	return deep(n-1, s) + int(room[n%256]&1)
}

// grown keeps a string in its frame while the stack moves.
func grown(b []byte) (int, bool) {
	s := string(b) + "-grown"
	n := deep(5000, s)
	return n, s == "abc-grown"
}

func deferred(b []byte) {
	s := string(b) + "~"
	defer func() { fmt.Println("deferred", s) }()
	defer fmt.Println("argument", s)
}

func panicking(b []byte) (err any) {
	defer func() { err = recover() }()
	panic(string(b) + " happened")
}

//go:noinline
func keep(s string) { global = s }

//go:noinline
func pass(s string) string { return s }

func passed(b []byte) string {
	keep(string(b))
	return pass(string(b)) + pass(string(b)[1:])
}

func modified(s string) (string, int) {
	b := []byte(s)
	for i := range b {
		b[i] ^= 0x20
	}
	c := append(b, '1', '2')
	c[0] = '_'
	return string(b) + string(c), len(b)
}

func runes(s string) (n rune, t string) {
	list := []rune(s)
	for i, r := range list {
		n += r * rune(i)
		list[i] = r + 1
	}
	return n, string(list)
}

func char(c rune) (bool, string) {
	s := string(c)
	return s == "é", s
}

func emptyNotNil() (bool, bool) { return []byte("") == nil, []rune("") == nil }

func main() {
	abc := []byte("abc")
	list := [][]byte{[]byte("a"), []byte("bb"), []byte("bb"), []byte("ccc"), []byte("a string of more than thirty-two bytes"), []byte("d")}
	r, st := returned(abc), inStruct(abc)
	abc[0] = 'X'
	fmt.Println(r, st)
	abc[0] = 'a'
	fmt.Println(lastOf(list[:4]), lastOf(list), carried(list), swapped([]string{"x", "y", "z"}))
	fmt.Println(collected(list), keyed(list))
	f, g := captured(abc), captured(list[0])
	fmt.Println(f(), g(), called(abc))
	fmt.Println(grown(abc))
	deferred(abc)
	fmt.Println(panicking(abc))
	fmt.Println(passed(abc), global)
	fmt.Println(modified("Hello"))
	fmt.Println(runes("añb"))
	fmt.Println(char('é'))
	fmt.Println(emptyNotNil())
}
