// run

// Strings: comparison, concatenation, indexing, slicing, ranges over runes.
package main

//go:noinline
func cmp(a, b string) {
	println(a == b, a != b, a < b, a <= b, a > b, a >= b)
}

//go:noinline
func classify(s string) int {
	switch s {
	case "":
		return 0
	case "a", "b":
		return 1
	case "alpha":
		return 2
	case "beta", "gamm":
		return 3
	case "a longer string than sixteen":
		return 4
	case "another string of that kind.":
		return 5
	case "delta":
		return 6
	}
	return -1
}

//go:noinline
func join(a, b, c, d string) string { return a + "," + b + ";" + c + "-" + d }

func reverse(s string) string {
	out := ""
	for _, r := range s {
		out = string(r) + out
	}
	return out
}

func index(s, sub string) int {
	for i := 0; i+len(sub) <= len(s); i++ {
		if s[i:i+len(sub)] == sub {
			return i
		}
	}
	return -1
}

func fields(s string) (out []string) {
	start := -1
	for i, c := range s {
		if c == ' ' || c == '\t' {
			if start >= 0 {
				out = append(out, s[start:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		out = append(out, s[start:])
	}
	return
}

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	if n < 10 {
		return "0123456789"[n : n+1]
	}
	return itoa(n/10) + itoa(n%10)
}

var global = "global " + "constant"

func main() {
	words := []string{"", "a", "ab", "abc", "abd", "b", "\x00", "\xff", "abcdefghijklmnopq", "abcdefghijklmnopr"}
	for _, a := range words {
		for _, b := range words {
			cmp(a, b)
		}
	}
	for _, s := range []string{"", "a", "b", "c", "alpha", "beta", "gamm", "gama", "delta", "delto",
		"a longer string than sixteen", "another string of that kind.", "another string of this kind."} {
		println(classify(s))
	}
	println(join("x", "", "yy", "z"), join("", "", "", ""))
	println(reverse("añb世c"), index("chicken", "ken"), index("chicken", "dmr"), global)
	for i, f := range fields("  the quick\tbrown  fox ") {
		println(i, f, len(f))
	}
	println(itoa(0), itoa(-1203), itoa(1<<62))
	s := "héllo, 世界\xf0\x28\x8c\x28"
	for i, r := range s {
		print(i, ":", r, " ")
	}
	println(len(s))
	n := 0
	for range s {
		n++
	}
	for i := range s {
		n += i
	}
	println(n)
	t := s
	s += "!"
	s = s + s
	println(len(t), len(s), s[len(s)-1] == '!', s[1:3], t[:5]+t[5:] == t, len(s[3:3]))
	var empty string
	empty += ""
	println(empty == "", len(empty), "x"+empty == "x")
	raw := `line\n
two`
	println(len(raw), raw, "\t\"\\\x41\101\u00e9")
	b := []byte("mutable")
	c := string(b)
	b[0] = 'M'
	println(string(b), c)
	println(min("b", "a", "c"), max("b", "a", "c"), "abc"[1], len("äöü"), "const"[2:4])
	acc := ""
	for i := range 10 {
		acc += itoa(i)
		if acc == "0123" {
			acc = acc + acc
		}
	}
	println(acc)
	type key struct {
		name string
		id   int
	}
	println(key{"a", 1} == key{"a", 1}, key{"a", 1} == key{"b", 1}, key{"a" + acc, 2} == key{"a0", 2})
}
