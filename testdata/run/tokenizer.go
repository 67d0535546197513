// run
// bench: compute

// Splits text into words, numbers, strings and operators, and counts them.
package main

type kind int

const (
	word kind = iota
	number
	text
	operator
	comment
	bad
	kinds
)

func (k kind) String() string {
	switch k {
	case word:
		return "word"
	case number:
		return "number"
	case text:
		return "text"
	case operator:
		return "operator"
	case comment:
		return "comment"
	}
	return "bad"
}

type token struct {
	kind kind
	text string
	line int
}

type scanner struct {
	src  string
	pos  int
	line int
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_' || c >= 0x80 }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }

func (s *scanner) take(while func(byte) bool) {
	for s.pos < len(s.src) && while(s.src[s.pos]) {
		s.pos++
	}
}

func (s *scanner) next() (t token, ok bool) {
	for s.pos < len(s.src) {
		switch c := s.src[s.pos]; c {
		case '\n':
			s.line++
			fallthrough
		case ' ', '\t', '\r':
			s.pos++
			continue
		}
		break
	}
	if s.pos >= len(s.src) {
		return
	}
	start := s.pos
	t.line = s.line
	c := s.src[s.pos]
	s.pos++
	switch {
	case isLetter(c):
		t.kind = word
		s.take(func(c byte) bool { return isLetter(c) || isDigit(c) })
	case isDigit(c):
		t.kind = number
		seenDot := false
		s.take(func(c byte) bool {
			if c == '.' && !seenDot {
				seenDot = true
				return true
			}
			return isDigit(c)
		})
	case c == '"':
		t.kind = text
		escaped := false
		for {
			if s.pos >= len(s.src) {
				t.kind = bad
				break
			}
			c := s.src[s.pos]
			s.pos++
			if c == '"' && !escaped {
				break
			}
			escaped = c == '\\' && !escaped
		}
	case c == '/' && s.pos < len(s.src) && s.src[s.pos] == '/':
		t.kind = comment
		s.take(func(c byte) bool { return c != '\n' })
	default:
		t.kind = operator
		for _, op := range [...]string{"<<=", "&&", "||", "==", "!=", "<=", ">=", ":=", "+=", "++"} {
			if len(s.src)-start >= len(op) && s.src[start:start+len(op)] == op {
				s.pos = start + len(op)
				break
			}
		}
	}
	t.text = s.src[start:s.pos]
	return t, true
}

type entry struct {
	key   string
	count int
	next  *entry
}

type table struct {
	buckets [256]*entry
	n       int
}

func (t *table) add(key string) int {
	h := uint32(2166136261)
	for i := 0; i < len(key); i++ {
		h = (h ^ uint32(key[i])) * 16777619
	}
	b := &t.buckets[h%256]
	for e := *b; e != nil; e = e.next {
		if e.key == key {
			e.count++
			return e.count
		}
	}
	*b = &entry{key, 1, *b}
	t.n++
	return 1
}

const sample = `// A sample.
func größe(a int, b float64) string {
	if a >= 10 && b != 3.25 || a<<=2 == 0 {
		return "quoted \"text\"" + name1 // end
	}
	x := [3]int{1, 22, 333}
	x[0] += 0.5.5
}
`

func main() {
	s := scanner{src: sample, line: 1}
	for {
		t, ok := s.next()
		if !ok {
			break
		}
		println(t.line, t.kind.String(), t.text)
	}

	src := ""
	for i := 0; i < 10; i++ {
		src += sample
	}
	for len(src) < 1<<20 {
		src += src
	}
	for round := range 50 {
		var counts [kinds]int
		var words table
		longest := ""
		s := scanner{src: src, line: 1}
		for t, ok := s.next(); ok; t, ok = s.next() {
			counts[t.kind]++
			if t.kind == word {
				words.add(t.text)
			}
			if len(t.text) > len(longest) {
				longest = t.text
			}
		}
		if round == 49 {
			for k, n := range counts {
				println(kind(k).String(), n)
			}
			println(words.n, words.add("return"), s.line, longest)
		}
	}
	unfinished := scanner{src: `"abc`}
	t, _ := unfinished.next()
	println(t.kind.String(), t.text)
}
