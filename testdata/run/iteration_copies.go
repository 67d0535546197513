// run

package main

func main() {
	// The body's closures change what the post statement's closures see.
	var body, post []func() int
	for i := 0; i < 3; func() { i++; post = append(post, func() int { return i }) }() {
		body = append(body, func() int { i += 10; return i })
		if i == 1 {
			continue
		}
	}
	for _, f := range body {
		println(f())
	}
	for _, f := range post {
		println(f())
	}
	// Pointers taken by the post statement.
	var ps []*int
	for i := 0; i < 3; i, ps = i+1, append(ps, &i) {
		i := i
		_ = i
	}
	for _, p := range ps {
		*p += 100
		println(*p)
	}
	// The condition's variable is the body's.
	var conds []func() int
	for i := 0; func() bool { conds = append(conds, func() int { i++; return i }); return i < 2 }(); i++ {
		conds = append(conds, func() int { i += 5; return i })
	}
	for _, f := range conds {
		println(f())
	}
	// Two variables, one of them kept, and a labelled continue.
	var fs []func() (int, string)
outer:
	for i, s := 0, ""; i < 3; i, s = keep(i+1, &s, s+"x") {
		fs = append(fs, func() (int, string) { return i, s })
		for {
			continue outer
		}
	}
	for k, f := range fs {
		i, s := f()
		println(i, s, *kept[k])
	}
	// Nothing is kept: one variable will do.
	sum := 0
	for i := 0; i < 10; i += func() int { return i + 1 }() {
		sum += i
	}
	println(sum)
}

var kept []*string

func keep(i int, s *string, next string) (int, string) {
	kept = append(kept, s)
	return i, next
}
