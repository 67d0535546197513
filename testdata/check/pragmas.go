//go:noinline // ERROR "3: misplaced compiler directive"

//go:build linux

//go:embed x // ERROR "3: misplaced go:embed directive"
package p

//go:noinline // ERROR "3: misplaced compiler directive"
//go:embed x // ERROR "3: misplaced go:embed directive"
//go:build linux // ERROR "3: misplaced compiler directive"
import _ "unsafe"

//go:noinline // ERROR "3: misplaced compiler directive"
var x int

//go:noinline // ERROR "3: misplaced compiler directive"
const c = 1

//go:nosplit // ERROR "3: misplaced compiler directive"
//go:notinheap
type T int

type (
	//go:norace // ERROR "4: misplaced compiler directive"
	T2 int
	T3 int
	// A comment.
	//go:norace // ERROR "4: misplaced compiler directive"
	// Another.
	T4 = int
)

//go:embed x // ERROR "3: misplaced go:embed directive"
func f() {
	//go:noinline // ERROR "4: misplaced compiler directive"
	var y int
	_ = y
	//go:noinline // ERROR "4: misplaced compiler directive"
	type T int
	//go:embed a // ERROR "4: go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)"
	var z string
	_ = z
}

//go:embed x // ERROR "3: go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)"
var s string

//go:noescape
func g() {} // ERROR "6: can only use //go:noescape with external func implementations"

//go:noescape
func (T) g() {} // ERROR "6: can only use //go:noescape with external func implementations"

//go:linkname nope a // ERROR "3: //go:linkname must refer to declared function or variable"
//go:linkname h a
//go:linkname h b // ERROR "3: duplicate //go:linkname for h"
//go:linkname T a // ERROR "3: //go:linkname must refer to declared function or variable"
//go:linkname T.g a // ERROR "3: //go:linkname must refer to declared function or variable"
//go:linkname x
func h()
