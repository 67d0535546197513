// The functions of strings and bytes that return iterators, whole and broken off.
package main

import (
	"bytes"
	"fmt"
	"iter"
	"slices"
	"strings"
)

var texts = []string{"", "a", "abc", "  a b\tc\n", "aXbXc", "größe ÄRGER", "世界 hello 世", "a\xffb\xe4\xb8c", "banana band", "The Quick brown-fox's o'clock", "ǆ İi ıI \u212a", "line\nline two\r\n\nlast", ",a,,b,", "\u00a0\u2028x\u3000"}

var subs = []string{"", "a", "an", " ", "X", "世", "\n", ",", "zz", "ab"}

func vowel(r rune) bool { return r == 'a' || r == 'e' || r == 'ö' || r == '世' || r == '\uFFFD' }

// both shows what an iterator of strings gives, and what the one of bytes does if that is something else.
func both(name string, s iter.Seq[string], b iter.Seq[[]byte]) {
	all := slices.Collect(s)
	bytes := slices.Collect(b)
	fmt.Printf("%s %q\n", name, all)
	if !slices.EqualFunc(all, bytes, func(s string, b []byte) bool { return s == string(b) }) {
		fmt.Printf("%s but %q\n", name, bytes)
	}
	for part := range s {
		fmt.Printf(" %q", part)
		if len(part) == 2 {
			break
		}
	}
	for part := range b {
		fmt.Printf(" %q %d", part, cap(part))
		if len(part) == 2 {
			break
		}
	}
	fmt.Println()
}

func main() {
	for _, s := range texts {
		b := []byte(s)
		b = b[:len(b):len(b)]
		fmt.Printf("-- %q\n", s)
		both("Lines", strings.Lines(s), bytes.Lines(b))
		both("FieldsSeq", strings.FieldsSeq(s), bytes.FieldsSeq(b))
		both("FieldsFuncSeq", strings.FieldsFuncSeq(s, vowel), bytes.FieldsFuncSeq(b, vowel))
		for _, t := range subs {
			fmt.Printf("-- %q %q\n", s, t)
			both("SplitSeq", strings.SplitSeq(s, t), bytes.SplitSeq(b, []byte(t)))
			both("SplitAfterSeq", strings.SplitAfterSeq(s, t), bytes.SplitAfterSeq(b, []byte(t)))
		}
	}
}
