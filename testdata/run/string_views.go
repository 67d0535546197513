// run
package main

type label string
type raw []byte

func kind(b []byte) int {
	switch string(b) {
	case "one":
		return 1
	case "two", "zwei":
		return 2
	case "three", "four", "five", "six":
		return 3
	case "":
		return 0
	}
	return -1
}

func change(b []byte) string {
	b[0] = '#'
	return "x"
}

func main() {
	b := []byte("hello")
	c := raw("hello")
	println(string(b) == "hello", string(b) == string(c), label(c) == "hellO", string(b) < "help", "a" > string(b))
	// Calls between the conversion and its use see to it that the old bytes count.
	println(string(b) == change(b)+"ello", string(b))
	b[0] = 'h'
	s := "<" + string(b) + ">"
	t := string(b) + change(b)
	u := "" + string(b[:0]) + string(b)
	b[1] = '?'
	println(s, t, u)
	n := 0
	for i, x := range []byte("héllo, wörld") {
		n += i * int(x)
	}
	for _, x := range raw(s) {
		n ^= int(x)
	}
	println(n)
	for i := range []byte(s) {
		n += i
	}
	println(n)
	println(kind([]byte("one")), kind([]byte("zwei")), kind([]byte("six")), kind(nil), kind([]byte("seven")))
	m := map[string]int{"one": 1, "two": 2}
	k := []byte("two")
	v, ok := m[string(k)]
	println(v, ok, m[string(k[:0])])
	m[string(k)] = 5
	k[0] = 'T'
	println(m["two"], m["Two"])
	delete(m, string(k))
	println(len(m))
	var e []byte
	println(string(e) == "", "x"+string(e) == "x")
	lengths("hello wörld", []byte("añb"))
}

type letters []rune

func lengths(s string, b []byte) {
	println(len([]byte(s)), len([]rune(s)), len(letters(s)), len(string(b)), len([]rune(string(b))), len([]byte("")))
	to := make([]byte, 4)
	println(copy(to, []byte(s)), string(to[:3]), copy(to[2:], raw(s)), len(string(to)), to[3])
	to = append(to, []byte(s)...)
	to = append(to, raw(change(to))...)
	println(len(to), to[5], to[len(to)-1])
	println(string(append([]byte(s[:0]), []byte("const")...)))
	defer println(len([]rune(string([]rune{0x10ffff, -1, 'x'}))))
	defer copy(to, []byte(s))
}
