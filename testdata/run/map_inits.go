// run

// Maps that package variables begin with: made only if something speaks of the variable, by whatever way.
package main

type table struct{ a, b int }

var t1, t2 = table{1, 2}, table{3, 4}

// Nobody uses unused, nor what only it speaks of.
var (
	unused = map[string]*table{"one": &t1, "two": &t2, "three": &hidden, "four": &t1, "five": &t1, "six": &t1, "seven": &t1, "eight": &t1, "nine": &t1}
	used   = map[string]*table{"one": &t1, "two": &t2}
	far    = map[int]map[string]int{1: {"a": 1}}
	calls  = map[string]int{"f": f()}
	hidden = table{5, 6}
	empty  = map[string]int{}
)

func f() int {
	println("f is called")
	return 7
}

func main() {
	println(used["two"].a, len(used), far[1]["a"], len(empty), len(byFunc()))
	empty["x"] = 1
	println(len(empty))
}

var later = map[string]int{"a": 1, "b": 2}

func byFunc() map[string]int { return later }
