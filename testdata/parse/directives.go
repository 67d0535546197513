// A comment before everything.

//go:build !race

// Package directives has comments for the compiler.
package directives

//go:embed file.txt
var text string

//go:noinline
// Not the last line.
func a() {
	//go:nosplit
	x := 1
}

type (
	//go:notinheap
	t struct{}
)

//go:nosplit
//go:noescape
//go:linkname b other.b
func b(p *int)

//go:uintptrescapes
type u int

func c() {} //go:norace

func d() {}
