// run
// bench: switches
package main

//go:noinline
func keyword(s string) int {
	switch s {
	case "break":
		return 1
	case "case":
		return 2
	case "chan":
		return 3
	case "const":
		return 4
	case "continue":
		return 5
	case "default":
		return 6
	case "defer":
		return 7
	case "else":
		return 8
	case "fallthrough":
		return 9
	case "for":
		return 10
	case "func":
		return 11
	case "go":
		return 12
	case "goto":
		return 13
	case "if":
		return 14
	case "import":
		return 15
	case "interface":
		return 16
	case "map":
		return 17
	case "package":
		return 18
	case "range":
		return 19
	case "return":
		return 20
	case "select":
		return 21
	case "struct":
		return 22
	case "switch":
		return 23
	case "type":
		return 24
	case "var":
		return 25
	}
	return 0
}

//go:noinline
func month(s string) int {
	switch s {
	case "Jan":
		return 1
	case "Feb":
		return 2
	case "Mar":
		return 3
	case "Apr":
		return 4
	case "May":
		return 5
	case "Jun":
		return 6
	case "Jul":
		return 7
	case "Aug":
		return 8
	case "Sep":
		return 9
	case "Oct":
		return 10
	case "Nov":
		return 11
	case "Dec":
		return 12
	}
	return 0
}

//go:noinline
func dense(op int) int {
	switch op {
	case 0:
		return 3
	case 1:
		return 1
	case 2:
		return 4
	case 3:
		return 1
	case 4:
		return 5
	case 5:
		return 9
	case 6:
		return 2
	case 7:
		return 6
	case 8, 9, 10:
		return 5
	case 12:
		return 3
	case 13:
		return 5
	}
	return 8
}

//go:noinline
func sparse(r rune) int {
	switch r {
	case 10, 13, 32:
		return 1
	case 100, 200, 300:
		return 2
	case 1000:
		return 3
	case 5000, 5001:
		return 4
	case 70000:
		return 5
	case 1 << 20:
		return 6
	case -1:
		return 7
	}
	return 0
}

//go:noinline
func ranges(b byte) int {
	switch {
	case b >= '0' && b <= '9':
		return 1
	case b >= 'a' && b <= 'z', b >= 'A' && b <= 'Z', b == '_':
		return 2
	case b == ' ' || b == '\t' || b == '\n' || b == '\r':
		return 3
	}
	return 0
}

var words = []string{"break", "x", "return", "switch", "i", "func", "type", "struct", "n", "interface", "err", "string", "range", "for", "if", "else", "fallthrough", "select", "import", "strict", "returned"}
var months = []string{"Dec", "Jan", "Xyz", "Sep", "Nov", "Apr", "Feb", "Oct"}
var runes = []rune{10, 11, 300, 5001, 70000, 99, 1 << 20, -1, 32, 1000}

func main() {
	n := 0
	for i := range 3000000 {
		for _, w := range words {
			n += keyword(w)
		}
		for _, m := range months {
			n += month(m)
		}
		for _, r := range runes {
			n += sparse(r)
		}
		for j := range 16 {
			n += dense((i + j*7) & 15)
		}
		n += ranges(byte(i)) + ranges(byte(i>>3))
	}
	println(n)
}
