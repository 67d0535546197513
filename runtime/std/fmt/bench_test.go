package fmt_test

import (
	"fmt"
	"io"
	"testing"

	our "glenda.std/fmt"
)

var sink int

func Benchmark(b *testing.B) {
	type point struct{ X, Y int }
	p := &point{1, 2}
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	list := []int{1, 2, 3, 4, 5, 6, 7, 8}
	s := stringer{5}
	both := func(name string, ours, real func() int) {
		b.Run(name+"/ours", func(b *testing.B) {
			for b.Loop() {
				sink += ours()
			}
		})
		b.Run(name+"/real", func(b *testing.B) {
			for b.Loop() {
				sink += real()
			}
		})
	}
	both("SprintfInt", func() int { return len(our.Sprintf("%d", 12345)) }, func() int { return len(fmt.Sprintf("%d", 12345)) })
	both("SprintfMixed", func() int { return len(our.Sprintf("%s: %d of %v (%x)", "name", 5, 1000, 255)) }, func() int { return len(fmt.Sprintf("%s: %d of %v (%x)", "name", 5, 1000, 255)) })
	both("SprintfPadded", func() int { return len(our.Sprintf("%-10s|%8d|%08.3f", "name", 5, 3.14159)) }, func() int { return len(fmt.Sprintf("%-10s|%8d|%08.3f", "name", 5, 3.14159)) })
	both("SprintfFloat", func() int { return len(our.Sprintf("%g", 3.14159)) }, func() int { return len(fmt.Sprintf("%g", 3.14159)) })
	both("SprintfStruct", func() int { return len(our.Sprintf("%+v", p)) }, func() int { return len(fmt.Sprintf("%+v", p)) })
	both("SprintfSlice", func() int { return len(our.Sprintf("%v", list)) }, func() int { return len(fmt.Sprintf("%v", list)) })
	both("SprintfMap", func() int { return len(our.Sprintf("%v", m)) }, func() int { return len(fmt.Sprintf("%v", m)) })
	both("SprintfStringer", func() int { return len(our.Sprintf("%v", s)) }, func() int { return len(fmt.Sprintf("%v", s)) })
	both("SprintfQuote", func() int { return len(our.Sprintf("%q", "hello world")) }, func() int { return len(fmt.Sprintf("%q", "hello world")) })
	both("Sprint", func() int { return len(our.Sprint("a", 1, true)) }, func() int { return len(fmt.Sprint("a", 1, true)) })
	both("Fprintln", func() int { n, _ := our.Fprintln(io.Discard, "hello", 1, 2); return n }, func() int { n, _ := fmt.Fprintln(io.Discard, "hello", 1, 2); return n })
	both("Errorf", func() int { return len(our.Errorf("x: %w", io.EOF).Error()) }, func() int { return len(fmt.Errorf("x: %w", io.EOF).Error()) })
	both("Sscan", func() int { var i, j int; n, _ := our.Sscan("12 34", &i, &j); return n }, func() int { var i, j int; n, _ := fmt.Sscan("12 34", &i, &j); return n })
	both("Sscanf", func() int { var i, j int; n, _ := our.Sscanf("12-34", "%d-%d", &i, &j); return n }, func() int { var i, j int; n, _ := fmt.Sscanf("12-34", "%d-%d", &i, &j); return n })
}
