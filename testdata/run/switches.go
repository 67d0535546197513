// run

// switch, goto, labels, break and continue.
package main

type color int

const (
	red color = iota
	green
	blue
)

//go:noinline
func dense(n int) string {
	switch n {
	case 0:
		return "zero"
	case 1:
		return "one"
	case 2, 3:
		return "two or three"
	case 4:
		fallthrough
	case 5:
		return "four or five"
	case 6:
		return "six"
	case 7:
		return "seven"
	case 8:
		return "eight"
	case 9:
		return "nine"
	case 12:
		return "twelve"
	default:
		return "many"
	}
}

//go:noinline
func sparse(n int64) int {
	switch n {
	case -1 << 63:
		return 1
	case -1000:
		return 2
	case -1:
		return 3
	case 0:
		return 4
	case 77:
		return 5
	case 1000:
		return 6
	case 1 << 40:
		return 7
	case 1<<63 - 1:
		return 8
	}
	return 0
}

//go:noinline
func bytes(b byte) int {
	switch b {
	case 'a', 'e', 'i', 'o', 'u':
		return 1
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return 2
	case 255:
		return 3
	case 128, 129, 130, 131, 132, 133, 134, 135, 136:
		return 4
	}
	return 0
}

//go:noinline
func signed(b int8) int {
	switch b {
	case -128, -127, -126, -125, -5, -4, -3, -2, -1, 0, 1, 2:
		return int(b)
	case 127:
		return 1000
	}
	return 99
}

//go:noinline
func mixed(x int, f float64, s string) string {
	switch {
	case x > 10 && f < 1:
		return "first"
	case s == "go", s == "stop":
		return "second"
	default:
		return "default"
	case x == 3:
		return "third"
	}
}

func (c color) String() string {
	switch c {
	case red:
		return "red"
	case green:
		return "green"
	}
	return "other"
}

func calls(log *string, n int) int {
	*log += string(rune('0' + n))
	return n
}

func loops() {
outer:
	for i := 0; i < 5; i++ {
		for j := 0; ; j++ {
			switch {
			case j == 3:
				continue outer
			case i == 3:
				break outer
			case j == 1:
				continue
			case i == 1:
				break
			default:
				print(i, j, " ")
			}
		}
	}
	println()
sw:
	switch 1 {
	case 1:
		for {
			break sw
		}
		println("unreachable")
	}
	n := 0
again:
	n++
	if n < 4 {
		goto again
	}
	for {
		if n > 10 {
			goto done
		}
		n += 3
	}
done:
	println(n)
	goto end
	println("skipped")
end:
	for i := range 10 {
		if i == 2 {
			continue
		}
		if i == 5 {
			break
		}
		print(i, " ")
	}
	println()
}

func collatz(n int) (steps int) {
top:
	if n == 1 {
		return
	}
	steps++
	if n%2 == 0 {
		n /= 2
		goto top
	}
	n = 3*n + 1
	goto top
}

func main() {
	for i := -1; i < 14; i++ {
		println(i, dense(i))
	}
	for _, n := range []int64{-1 << 63, -1000, -999, -1, 0, 1, 77, 1000, 1 << 40, 1<<63 - 1} {
		print(sparse(n), " ")
	}
	println()
	sum := 0
	for i := range 256 {
		sum = sum*3 + bytes(byte(i)) + signed(int8(i))
		sum %= 1000007
	}
	println(sum, signed(-128), signed(-6), signed(127))
	println(mixed(11, 0, ""), mixed(3, 0, "stop"), mixed(3, 2, ""), mixed(0, 0, ""))
	println(red.String(), green.String(), blue.String())
	log := ""
	switch calls(&log, 3) {
	case calls(&log, 1), calls(&log, 3), calls(&log, 4):
		log += "!"
	case calls(&log, 5):
	}
	println(log)
	switch x := calls(&log, 2); x {
	case 2:
		x := x + 1
		println(x)
		fallthrough
	case 100:
		println("fell", x)
	case 3:
		println("no")
	}
	switch {
	}
	switch f := 2.5; f {
	case 1, 2.5:
		println("float")
	}
	switch b := sum > 3; b {
	case true:
		println("true")
	case false:
		println("false")
	}
	switch p := [2]int{1, 2}; p {
	case [2]int{2, 1}:
		println("no")
	case [2]int{1, 2}:
		println("array")
	}
	var np *int
	switch np {
	case nil:
		println("nil")
	}
	loops()
	println(collatz(27))
	var i int
	for i = 0; i < 3; i++ {
	}
	for i < 10 {
		i += 4
	}
	println(i)
}
