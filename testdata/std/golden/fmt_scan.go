// Made by scripts/gengolden.go: 600 cases.

package main

import (
	"fmt"
)

type operands struct {
	i, j int
	s, t string
	f    float64
	b    bool
	u    uint8
	y    []byte
	c    complex128
}

func show(o *operands, n int, err error) {
	fmt.Printf("%d %v %+v\n", n, err, *o)
}

func part0() {
	{
		var o operands
		n, err := fmt.Sscanln("true 1é世 % % ", &o.y, &o.t, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("2% 1.5 nan1 ", &o.s, &o.j, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("nan1.5 x017 (1+2i)0x1p4", "\n%x", &o.u, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1e3", "%t%g,%b ", &o.c, &o.b, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("\"q\\n\" 99999999999999999999 ", &o.b, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1e3   017", &o.i, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("nan ", &o.f, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999é世 6869", "%5s%o %b%q", &o.b, &o.y, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("(1+2i)", "%f %f", &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("-5(1+2i)é世 abc é世nan ", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-5`raw``raw`", "%z%c%x%5s", &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1e3 abc x\"q\\n\"  6869", &o.j, &o.u, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("3001e30b11\r\n ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("2   \n ", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("-51 `raw`3000x1p4", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("\"q\\n\"-inf 1e3 ", &o.f, &o.f, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1e3\"q\\n\" % 2", "%2d", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("017 ", &o.s, &o.u, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("true 20x1F\n`raw`", &o.f, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("abc x \"q\\n\" ", &o.y, &o.f, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("-5300 +7 `raw` 2 true", &o.b, &o.j, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1.5 Fnan6869 ", &o.j, &o.t, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("017999999999999999999992 (1+2i) \r\n", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("2 \r\n   ", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("0x1F 0x1F", &o.y, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("`raw`1_000", &o.i, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-infé世 017 ", "%g%d ", &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1 ", "\n %g%q", &o.u, &o.f, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1.5 017 1_000 ", "%c%x", &o.f, &o.b, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-inf017 % 0x1F", "\n%c", &o.y, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\n\r\n", "%o, %z", &o.u, &o.c, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("x\n ", "%2d %g\n", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan(" 0x1F99999999999999999999,2", &o.f, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("2", "%q %2d%5s%v ", &o.y, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("`raw`abcnan6869", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("(1+2i)10x1p4(1+2i) ", "%b", &o.j, &o.c, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("F ", &o.f, &o.t, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1e31_000x300 300 F", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\"q\\n\" x ", "%2d%f ", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0x1F 1_0001e3 `raw` ", &o.u, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\r\nabc 300x", ",x x", &o.u, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1e3`raw`x\r\n 300 ", "%t,%g ", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0b11 (1+2i) `raw` 99999999999999999999 nané世 ", "%% ", &o.b, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("2 ,017 é世\"q\\n\" ", "%5s ,%qx ", &o.y, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("x", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("F true ", &o.t, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("300\r\n-inf 1e3 ", &o.b, &o.j, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("(1+2i) 1e3 0b11`raw`% 1.5 ", &o.j, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("+7", "%v%2d ", &o.y, &o.i, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("nan x(1+2i) ", &o.i, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("%true, ", "%f%z %c%s", &o.t, &o.j, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\n true 0b11 0x1p4nan ", "%5s ", &o.b, &o.b, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("`raw` , é世abcnan ", "%t%2d%b ", &o.u, &o.b, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1.5 1.50b11 0x1F", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999 1.51e3 x 017 0b11", "\n%x %%", &o.y, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("nan `raw` (1+2i)11.5 é世", &o.j, &o.y, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("300 ", "%2d %5s%q%g", &o.y, &o.j, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("abc`raw` `raw` 1.5 300 1e3", &o.f, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("+71_000", &o.c, &o.t, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("true 0x1F\r\n", "%x", &o.j, &o.j, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("0x1FF ", &o.u, &o.s, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1.5 x -5 x 300 1e3 ", &o.u, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("nan", "x%%", &o.f, &o.u, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("  ", "%q %2d%c", &o.j, &o.u, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-inf(1+2i) -5 ", "%5s", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("\n \"q\\n\"x ", &o.c, &o.c, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\n 1.5 \r\n\n 1_000 ", "%g %s", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("Fx6869 1e3", &o.t, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln(", +7(1+2i) 0x1F", &o.t, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1abc %+7, \"q\\n\" ", "%d", &o.b, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(" 1.5 1.5-50b11\n", "%t%q ", &o.c, &o.f, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("6869nan 1.5 0b11 017 ", "x", &o.y, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("\"q\\n\" ", &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("F 6869F é世 true ", &o.b, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0x1p4nan1", "%q ", &o.b, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\n `raw`", "%z,x %5s ", &o.u, &o.y, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("é世 nan1e3 abc300abc ", "%z %t", &o.c, &o.b, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("abc abc 0b11", &o.y, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-inf 0x1p4 -inf\r\n ", "%% ", &o.s, &o.f, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("0x1p4 \n  ", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("(1+2i) -5\n 1 6869 % ", "%v%b%q%s", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("(1+2i)21e3", &o.t, &o.y, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("abc1nan +7 ", &o.y, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("x 99999999999999999999 é世 1.51.5 ", "%x %d", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("2\r\n -5300", "%f ", &o.b, &o.f, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("nan0x1p4 `raw`", "%t", &o.i, &o.y, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("\r\n\r\n99999999999999999999", &o.u, &o.j, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\"q\\n\" abc ", "x   %v %s", &o.s, &o.u, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("é世 true2   1 ", &o.u, &o.f, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("`raw` 0x1F", &o.s, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("+71_000 ", &o.y, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999-5 \r\n0x1p4F  ", "%v %v %v%o ", &o.i, &o.t, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0b11 0b11 ", "x%2d%d ", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("\"q\\n\"", &o.c, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1`raw` \r\n abc ", &o.t, &o.f, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("x 6869 2 199999999999999999999 true", &o.t, &o.u, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1(1+2i)nan \n", &o.t, &o.i, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(", -5 é世\n 0x1p4 ", "%t %2d", &o.u, &o.u, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("%%(1+2i)abc F", &o.j, &o.f, &o.i)
		show(&o, n, err)
	}
}

func part1() {
	{
		var o operands
		n, err := fmt.Sscanf("1.5  ", "%x,", &o.f, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("true 0x1p4 -inf 0x1F (1+2i)017", "\n%g %f", &o.u, &o.f, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("-inf 0x1p4 ", &o.t, &o.b, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1_000 , 1_000\r\n (1+2i) ", &o.c, &o.s, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1e3-inf 017 truenan", &o.u, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("017 ", "%5s%f ", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("abc (1+2i)017%F `raw` ", "  ,\n ", &o.f, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0x1F F", "%f\n%2d\n", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan(" %abc -inf017nan ", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("-inf-inf nan ", &o.t, &o.u, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("  \r\n `raw` ", &o.t, &o.b, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("  1e3 0x1F 6869 300", &o.y, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("  0x1F \"q\\n\"abc 1 ", "%z ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(" 0x1p4 x", "%d", &o.b, &o.s, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("x1300", "x%2d \n ", &o.t, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("017F \"q\\n\" ", &o.f, &o.y, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("nan300 0x1F truetrue", "%z %5s%x ", &o.j, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0x1p4\r\n -51", &o.y, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1_000 ", &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("F \"q\\n\" 017 0b116869 1_000 ", &o.t, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-inf0b11 `raw` \r\n (1+2i) ", "%o %c%t", &o.t, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("  x true -inf ", &o.u, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("\"q\\n\" xabc 300300+7", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("+72 -inf F ", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("017\nxF abc ", "%%%5s%x \n ", &o.s, &o.i, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("  \"q\\n\"\"q\\n\" `raw` ", &o.u, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1_000\n abc\r\n   ", "%d %o", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("F1", &o.c, &o.s, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\n1_000 0b11\r\n", "%2d", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("+7 x0x1F-5 ", "%b%z", &o.t, &o.u, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(" 0x1F1_000 1 1 ", "%o", &o.c, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("% , ", &o.y, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("x 1_000 ", &o.s, &o.t, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("% ,", &o.b, &o.i, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("017 true 2 0x1p4 1.5`raw`", "%s   %5s%q", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\"q\\n\" 30099999999999999999999 ", "\n %o%c%o", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("x6869 (1+2i) % ", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1F1", &o.j, &o.c, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0b111 ", "%o%v", &o.u, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-5017\n ", " %d ,,", &o.u, &o.u, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\n -inf 300+7", "%x  ", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("nan", "%t %q", &o.f, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("%é世 017`raw` +7", "\nx ", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("0x1p4 1.5-inf1e3 ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("0b11  6869 `raw`true1_000", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1.5 `raw` ", &o.i, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("017 \"q\\n\"é世 (1+2i) F ", &o.j, &o.u, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("é世abc ", "%d%% ", &o.i, &o.t, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999 ", "%o%f%o ", &o.s, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("+7abcabc %-inf\r\n", &o.u, &o.b, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1_000 ", &o.b, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0b11 2", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("é世 \r\n-5", &o.f, &o.u, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("6869 -5 99999999999999999999, 0x1F ", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("(1+2i)nan (1+2i) ", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("017 -5+7 ", "%t%2d %d ", &o.t, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("nanx ,\n 2 ", &o.s, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("2", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("(1+2i)01799999999999999999999   99999999999999999999 ", "%d%bx%2d", &o.s, &o.s, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("truex abc ", &o.y, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1e321_000 `raw`", &o.b, &o.y, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\"q\\n\"300 017", "%b", &o.f, &o.y, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1_0000x1F-5", ",%o%c %q ", &o.j, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("abc nan ", "%5s%g%d %v", &o.s, &o.c, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0x1F é世6869", &o.c, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1e3xabc-5", "%o ", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1abc (1+2i)   ", "\n %x%2d ", &o.c, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln(",-inf 6869300", &o.j, &o.i, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0x1p4 2 ", "%s", &o.b, &o.j, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("nan", &o.y, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("% ", "%v%v%x\n", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("F 3000b11 300 6869(1+2i)", "%d", &o.t, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("-5true ", &o.y, &o.t, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("(1+2i) truex-5true ", &o.s, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("300 abc \r\n `raw`1.5 ", "\n%tx ", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("Fnan1 1.5300 ", "%b ", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1.5 0x1p4 \"q\\n\"1  ", &o.t, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("-5 ", &o.c, &o.u, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1 1_000(1+2i) ", "%%", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("  ", "%q%5s%f %s ", &o.s, &o.f, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1 ", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("% ", &o.u, &o.t, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1.5 abc é世 F  ", &o.c, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("`raw` ", "%f", &o.u, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("`raw` ", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("-inf ", &o.f, &o.t, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("abc 0x1F 99999999999999999999 999999999999999999991.5", "%q %o %5s ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1 300, 1e3F300 ", "%d ", &o.i, &o.b, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-5(1+2i)\n", "%%%o ", &o.j, &o.s, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0b11`raw`  1e3 é世", "%5s %z  %v", &o.i, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0x1F true +7 ", &o.s, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("(1+2i)1.5 017 ", ", %f x%x", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("é世-5 ", " %o %5s,", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("\"q\\n\" ", &o.f, &o.b, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("`raw` ", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("true 1_000`raw` 300 -inf", &o.j, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln(", -inf 1.5`raw`6869", &o.y, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("F, , ,", "%2d ", &o.t, &o.c, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("nan   -inf0b11", "%x , ,", &o.u, &o.i, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("017 ", &o.y, &o.u, &o.u)
		show(&o, n, err)
	}
}

func part2() {
	{
		var o operands
		n, err := fmt.Sscan("trueé世\r\n 1.5 é世 1.5", &o.u, &o.u, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1.52 é世\r\n ", &o.c, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("99999999999999999999 F\n+7 017-inf", &o.f, &o.i, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("nan true1e3 2", "%v%d ", &o.s, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln(" 300 -inf ", &o.f, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("-inf 1_000", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("% abc 2F", ",", &o.i, &o.f, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-inf ,nan1_000 ", "%c%z%5s %5s", &o.i, &o.t, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("é世 +7 ", "%o\n %b", &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("F ", "%t%d ", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("\"q\\n\" 0x1p4x +7true ", &o.f, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("6869x 0x1p499999999999999999999 1e3 , ", &o.f, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1.5 1_00022 -5", &o.s, &o.j, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\"q\\n\"  1 abc ", "  ,", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-52 (1+2i) ", "%x ", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("xtrue true \r\n +7 ", ",", &o.s, &o.i, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("\"q\\n\" 0x1F\n +71e3 `raw` ", &o.c, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\n 0b11\r\n", ",%v%o", &o.c, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("+7 , -50x1F (1+2i) ", "%b%x %g %2d", &o.u, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-5 1e3 \r\n300 ", "%o ", &o.y, &o.j, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\"q\\n\"\"q\\n\" 0b11 ", "%t %s %g %5s", &o.u, &o.j, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("\n1e32 1_000 0b11", &o.t, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("nan true , F", &o.f, &o.u, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("-inf\r\n 0x1p4 99999999999999999999-5 ", &o.s, &o.i, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("6869x", "%2d %c", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("é世 abc", "%x ", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("      ", &o.u, &o.c, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("é世 300", &o.c, &o.s, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("+7-inf F 0b11 ", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("\r\né世 true1_0001.5", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("0x1F23000x1p4 0x1p4 ", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("nané世 300", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln(", 1_000", &o.s, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1.50b11+7\"q\\n\"1.5 ", &o.j, &o.y, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\nFF", "%d", &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("68690x1F% , ", "\n%5s ", &o.f, &o.j, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("300 `raw`1.5", "%z", &o.t, &o.b, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("nan é世 ", &o.c, &o.y, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("2  99999999999999999999\n 0x1p4 ", "x,", &o.u, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0x1F ", &o.j, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0b11", &o.y, &o.i, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("  x true\"q\\n\"\n, ", "\n %f", &o.f, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\r\n \n0b11 99999999999999999999true ", "%f", &o.b, &o.s, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1 ", "\n%f ", &o.f, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0171", "%c,%t", &o.u, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("F 0b11 é世\r\n ", "%g%f   %b", &o.t, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1_000\n300 ", &o.f, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("true nan", "%b %5s %5s%t ", &o.s, &o.f, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("-5-inf % ", &o.j, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1.5300   1.5\r\n abc ", &o.c, &o.u, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("\n\n017", &o.c, &o.j, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("%nan 017\"q\\n\"3001.5", "  ", &o.c, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("199999999999999999999 ", "%5s x %q ", &o.f, &o.f, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan(" 2 1.599999999999999999999", &o.t, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("300 0b11(1+2i)", "%o%c ", &o.u, &o.c, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1e3-inf99999999999999999999%0b11", "%c", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\"q\\n\" ", "%5s\n%o ", &o.i, &o.c, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\né世 ", "%f%s", &o.f, &o.c, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0b11F", "%s%d %v%z", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("6869 ", &o.c, &o.u, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("nan2 ", "%x ", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("+7 6869 -inf ", "%s%% ", &o.u, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("-5 2 ", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("é世1e30x1p4 (1+2i)", "%b%vx", &o.s, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("F 99999999999999999999 \r\n  0x1p4 ", "%z %o , %x", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("01799999999999999999999 ", "%d %c", &o.f, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-inf0x1F\n ", "%z %2d", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1e3 1 ", &o.i, &o.c, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("017 `raw` ", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("abc ,99999999999999999999 true", "%b %c ", &o.f, &o.u, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("2 x1 \n", "%b%v %%  ", &o.c, &o.u, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0x1p40x1p4 +7 ", &o.u, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1e3 é世99999999999999999999%F-inf", &o.f, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan(" (1+2i) 300 99999999999999999999", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("-5nan\r\n", &o.j, &o.s, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("nan 1.5 nan 0x1p4 -inf \n ", &o.f, &o.c, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("  abc1e31_000 `raw` ", &o.y, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0x1p4 0x1F ", "%b x%q ", &o.c, &o.t, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("\r\n1e3 0b1199999999999999999999", &o.t, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("2 nan017 ", &o.t, &o.b, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("F0x1F nan ", "%b %f%z %v ", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\n `raw`F", "%t", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("99999999999999999999 \"q\\n\", ", &o.t, &o.f, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan(" 300 %\r\n -5`raw` ", &o.y, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("x 2nan 0x1p4é世 ", "%x%z,%% ", &o.u, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("é世 2 ", &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0x1p4 \r\n -inf1e3", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0x1F%(1+2i) abc,", &o.u, &o.t, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1_000\n-5 1true 017", "%q%s ", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("  1e3", "%g%t%2d\n", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("abc 0x1F   2 ", ", \n ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("é世 ", "%q ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("2 1e3%   ", "%q%v", &o.c, &o.c, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("(1+2i)017 \r\n6869", "%c%b%d%d ", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0x1p4300", "%x %5s%v ", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("  ,nan\r\n ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1_000 1e3  ", "%v%d ", &o.b, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("2true-inf1_000 0x1p4", "%c %c %%%o ", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("F  ", "x%d %x", &o.y, &o.b, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1_000 0b11 1_000(1+2i)x 6869 ", &o.j, &o.t, &o.s)
		show(&o, n, err)
	}
}

func part3() {
	{
		var o operands
		n, err := fmt.Sscanln("6869 -inf99999999999999999999\n1_000", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("21e3   1 ", "%f %t ", &o.c, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("2 nan 017 ", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(" nan \n", ",%d%%%v", &o.t, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("\n", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-5  %1e3 -inf6869", "%q \n  %v", &o.f, &o.i, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln(",  \r\n (1+2i)1", &o.u, &o.t, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(" 1.5 é世 1", "%z %q%%\n", &o.j, &o.y, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("\r\n x  1e3F", &o.s, &o.j, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(", x+7-inf ", "\n%x \n%t ", &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("(1+2i)  6869 x", &o.f, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\"q\\n\"1_000 ", "%x%c\n ", &o.t, &o.u, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("`raw`(1+2i)é世, nan, ", "%t   ", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("99999999999999999999 1017 0x1p4 017 -5", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0x1F\r\n1e3", "%v\n ", &o.f, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(", ", "%o", &o.b, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1_000 1.5 (1+2i)", &o.s, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1.5\"q\\n\" \r\n0x1p4 %", &o.c, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("  2 ", &o.j, &o.c, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1.50x1p4 1_000  ", "%%", &o.u, &o.u, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1F  ", &o.u, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("`raw`% 1e3 6869", &o.b, &o.j, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("x1e3", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("300 , 6869 , , ", "%t%x ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("x 1e3 ", &o.f, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1_000 0b11+7 1.5 (1+2i)F ", &o.u, &o.y, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("\r\n \"q\\n\"", &o.y, &o.t, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("x -5\"q\\n\" 017 ", "%%%q", &o.b, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1.5", "%2d ", &o.y, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("abc017 0x1F 99999999999999999999%", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1_000  ", "x", &o.t, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("+7 -5 `raw` nan ", " ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0171_000 1e3 x 99999999999999999999", &o.s, &o.c, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("nan ", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-inf+7", "xx%o ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999 6869F2 2 ", "%%", &o.s, &o.u, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0x1F0x1F -5", "%gx%2dx", &o.y, &o.t, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(" F %,", "%v%o%t", &o.t, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(",0x1p4 (1+2i) ", "%5s ", &o.y, &o.t, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\"q\\n\" é世 ", "%x", &o.f, &o.i, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("`raw`   2\"q\\n\" ", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("\"q\\n\" \"q\\n\" 0x1F true0b11 1", &o.y, &o.i, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("nan 1_000 ", "%s%s%b%f ", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("6869true (1+2i) ", "%d%v%2d %f", &o.f, &o.u, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1.5é世 \n", &o.c, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("0x1F  ", &o.t, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("0x1p4 `raw` é世x ", &o.i, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0b11300 ", &o.f, &o.s, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("F 1 é世 `raw` é世", "%c%q", &o.c, &o.u, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(", x -inf 017", "%q%s", &o.c, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("abc2 ,   ", &o.y, &o.c, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("(1+2i) ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("true 0x1F 2 ", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1.5x 0b11", &o.c, &o.t, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("2 \"q\\n\" `raw`(1+2i)", "%s", &o.s, &o.i, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("300   x nan (1+2i)nan", &o.u, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("-inf+7\n", &o.b, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1 1e3 -inf", &o.u, &o.f, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln(", F99999999999999999999\n ", &o.i, &o.f, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\r\n+7 ", "%d%%%b %f", &o.t, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0b11 ", "%g%5s", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0b11 x \r\n", &o.s, &o.c, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("  true \r\n0b11 ", "%d  %5s", &o.i, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1.5 \n ", " %g", &o.j, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("(1+2i) ", &o.c, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("abc 1", &o.b, &o.s, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("017 abc", "%d%g", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("Fnan\r\n -inf", "%c%cx", &o.c, &o.t, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("% 1 ", &o.b, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1.56869 2  1_000", &o.u, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln(" é世 ", &o.s, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("% abc ", "%q %d%d ,", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("\r\n68692", &o.y, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999 x", "%v %v %g ", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0x1F (1+2i)true(1+2i)", &o.b, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("3001nan0x1p4 ", "%b %v %s ", &o.b, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1_000  6869 ,", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0b111_000 % F 0x1p4 -inf ", "%t\n %%%b", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1_00099999999999999999999nan99999999999999999999é世(1+2i)", "%b %b,", &o.y, &o.b, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("%", &o.c, &o.t, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("x ", " ", &o.f, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-5  abc1.5,300 ", "%% %v x%x ", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1e3 ", "%f\n ", &o.u, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("017 \r\n x \n", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("+71.5", "%c%s ", &o.c, &o.y, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("300 x     2 ", "%q%c %s%f ", &o.y, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("`raw` -5  ", &o.b, &o.t, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("true", "%s%%%x %5s", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("true2true 0x1Fx(1+2i)", &o.y, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("017 `raw`0b11(1+2i) \"q\\n\"", "%5s%v\n", &o.t, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("é世 -inf1F1", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("true true  true ", "%b %2d%g %o", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("abc (1+2i)x", &o.s, &o.c, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("abc", "%x\n %5s%o", &o.b, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-inf ", "%5s%s %s", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("017 ,1e3 true0x1F", &o.j, &o.i, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("% , 6869 3000x1F", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("-51.5", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1.5", &o.c, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("(1+2i) \r\né世 ", &o.t)
		show(&o, n, err)
	}
}

func part4() {
	{
		var o operands
		n, err := fmt.Sscan("abc é世 %1e3 é世1e3", &o.b, &o.j, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("017", "%o x ", &o.b, &o.y, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0x1p4 ", &o.c, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("300 \n 1e3", "%x", &o.b, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1.5 +7 ", &o.u, &o.u, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("2+7 0x1F `raw`\n", &o.j, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1.5-inf (1+2i) 99999999999999999999é世(1+2i)", "%o ", &o.s, &o.f, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("x ", &o.b, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("%", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("    017-5 0b11-inf", "%o %z", &o.j, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("-51_000 0x1p4 0x1F ", &o.f, &o.u, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\r\n", "%b %o %v,", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("68692", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("(1+2i) 300  true% ", &o.t, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1_000F 1e3 017 -inf é世", "%d%b %s%s", &o.u, &o.u, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\"q\\n\" \n , 0x1p4\r\n1_000", "%f%%, %c", &o.b, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("2 017 1 017 300", "%z%s%b", &o.s, &o.j, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("\"q\\n\"2\r\n", &o.b, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("(1+2i)", "%t  ", &o.s, &o.f, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("% é世 0x1F (1+2i) ", "%b %t%x", &o.u, &o.f, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999 é世017017 017 ", "%t  ", &o.c, &o.y, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("`raw` x ", ",", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("-inf017 1e3\ntrue \n", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("true % true+71.5", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1_000 F 0x1F %(1+2i)  ", &o.j, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("300 ,-5%6869 ", "%o %2d%z ", &o.c, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\r\n x", "%c", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0x1p4 6869 017\n0b11,", "%q%z", &o.t, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("F   F`raw` ", "%s %s \n%c ", &o.s, &o.c, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(" ", "%5s%t ", &o.y, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("F 300   ", &o.j, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0170b1111 \"q\\n\" -inf ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("`raw`\r\n 1e3true0x1p4 ", "%z,", &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("é世", &o.c, &o.u, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("300", "%d\n", &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("x0b11 F 0x1F+7 0x1p4 ", "%%%q \n", &o.u, &o.i, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999 99999999999999999999", "%s%2d%s%v ", &o.t, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("0x1p4 % x", &o.y, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("\n 017 1_000true-inf 1_000", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1e3 -inf truetrue%", ", %%", &o.i, &o.t, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-5017", "%g ", &o.b, &o.j, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("+7 nan017", "%x%z%d", &o.j, &o.c, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0b11\n x6869 +7 ", "%x", &o.y, &o.j, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("abc", &o.j, &o.t, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1.5  nan (1+2i) 0x1F \n", &o.t, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("6869%0b110x1p40x1p4", "%o%2d ", &o.y, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("é世% x 1\"q\\n\" 300", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("(1+2i) true", "%s%o,", &o.c, &o.t, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999\n\r\n  0b11 ", "%o ", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan(" \n 017", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("F -5   300   -inf", "%b", &o.c, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("300  2   0b11 abc ", "%z%t%z", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("F %6869017 \r\n2", &o.f, &o.t, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-inf1_000 ", "%t%q%q", &o.t, &o.i, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("é世+70b11 ", "%2d", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1_000 ", "%g", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\n-inf ", "%g %g %x ", &o.s, &o.i, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("abc\r\n (1+2i) nan99999999999999999999", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("(1+2i)x\r\n ", "%f%v %f%5s", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("99999999999999999999(1+2i) `raw`  99999999999999999999", &o.y, &o.f, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("0x1F % é世 ", &o.j, &o.y, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("abcnan 1é世", &o.b, &o.s, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("`raw`é世 ", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln(", `raw`0b11 \r\n-inf6869", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(" % (1+2i) ", " %f %5s ", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1", "%t ", &o.y, &o.s, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("nannan F`raw`  1.5 ", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999", "%z\n%g%d", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("x3001e3 true nan ", "%% %z%c%d", &o.f, &o.s, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1 1.5x 300 1e36869 ", "%d", &o.y, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("\"q\\n\" \n0x1F +7 300+7", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("abc 017 ", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(" ", "%b%g", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("0x1F999999999999999999992 nan ", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\"q\\n\" \"q\\n\"0x1Fnan017 0x1p4", "%x%t ", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("-inf017 1e3%0x1F1.5", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("`raw` ", &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\"q\\n\"F é世 2  ", "%o%t", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999, ", "%2d %f %d ", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\"q\\n\" ", "x%o%2d", &o.f, &o.f, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("x 300 abc0b11 ", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("199999999999999999999 1.5 ", "%s", &o.t, &o.u, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1e3F1.5\n-5 ", &o.c, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("6869 true 0x1F ", &o.t, &o.i, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("(1+2i)  ", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("`raw`(1+2i)(1+2i)", "%c%2d", &o.u, &o.t, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("017 ", &o.j, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("-5 nan\"q\\n\" é世 1e3", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\"q\\n\" 0x1F", ",", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("`raw`2 % 99999999999999999999300 1 ", "%2d ", &o.u, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("true abc-5 1_000", "%v%o%v,", &o.i, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("% +76869 ", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(", 300 1", "%2d %v%d %%", &o.f, &o.y, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("017 1e3 0x1F", "%5s %2d", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0b11 0x1p40x1F", "%c%c%d", &o.u, &o.i, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0x1p4\n 0x1F0x1p4 (1+2i)\r\n ", &o.b, &o.b, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("99999999999999999999x20x1p4%", &o.t, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0b11 F +7 ", "%t %b%s%f", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("true 1.5\"q\\n\"017 0b11", "%d ,", &o.s, &o.c, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("017 1e3(1+2i) `raw` \n\r\n ", &o.f)
		show(&o, n, err)
	}
}

func part5() {
	{
		var o operands
		n, err := fmt.Sscanf("\"q\\n\" ,1.50x1F ", "%g %s%t%g ", &o.u, &o.u, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1_000\r\n", "%x , ", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("nané世\"q\\n\"", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("% \n ", &o.i, &o.t, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("68692", &o.y, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("(1+2i) +7 x -5", &o.c, &o.b, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("+7", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("300 99999999999999999999 , ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("nan0b11 ", &o.b, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("% Fx true-inf ", &o.s, &o.u, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("F 6869 (1+2i)-5 true 1_000 ", "%x,%d", &o.u, &o.y, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("F %1e3 x `raw`", &o.y, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("x`raw` 0b11 ", "%t%f", &o.t, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("2 % +7 é世0b11 ", &o.t, &o.u, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("true   ", " %g%d%v", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("F (1+2i) ", "%g%v\n%f", &o.i, &o.b, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0x1p42 +7\n `raw` ", ",", &o.y, &o.c, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("2 \n nané世", &o.y, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("  -inf x nan ", "\n \n %% %s", &o.c, &o.i, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-5 x1_000 \n", "%g%5s%q", &o.y, &o.u, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("2 nan-5 017abc 99999999999999999999 ", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("F\n ", &o.t, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-56869, ", "%%", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("(1+2i)", "%f%x %f%2d", &o.s, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("trueé世 ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("F \"q\\n\"", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(",", "%d%%%v%q ", &o.y, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln(", 1_000 ", &o.s, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("0x1p40x1p40x1p40x1p41.5 1e3 ", &o.y, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1_000 ", "%f%q", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-5, true   abc, ", "%c ", &o.j, &o.j, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1_000 x \n 017 ", &o.u, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("`raw` x 0x1p4 ", "%v%q%qx ", &o.u, &o.y, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan(" `raw`x `raw` 99999999999999999999", &o.y, &o.b, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999(1+2i) ", "%t%f%t", &o.s, &o.i, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("true% ", &o.f, &o.f, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-inf 1e3", "%2d%v x%t ", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1_000 \n300F true 1_000 ", "%z%f %b%g ", &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("3001_000 1", "\n%o%g%% ", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("6869", &o.j, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("(1+2i), `raw`", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("é世 ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\n abc 300", "%o %2d %b\n", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln(", 300", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("0x1p4 16869 (1+2i)", &o.i, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(" ", "%v", &o.t, &o.s, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1_000nanabc  \n ", "%d%x%z%s", &o.c, &o.i, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0b11 ", &o.s, &o.i, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("\"q\\n\"\r\n 2 99999999999999999999 ", &o.j, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(" nan2 1_000\n x ", "x", &o.t, &o.s, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("nan10b11 x \n 1", "%5s %g%2d %v ", &o.j, &o.u, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan(" 1_000", &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("\n\r\n ", &o.i, &o.f, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("+7 99999999999999999999(1+2i)1_000", &o.j, &o.t, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1e3 abc 0x1F  `raw` ", &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1.599999999999999999999", &o.u, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1_000 1 0x1p4 0x1p4 x", &o.f, &o.i, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("\r\n2F ", &o.c, &o.f, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("-inf0b11abc ", &o.j, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("11_000", "%2d %o", &o.i, &o.t, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("1e3(1+2i)(1+2i)", ", %2d ", &o.c, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0x1F abc\n", "%5s,%o %v ", &o.c, &o.y, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1e3 ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0x1p4\"q\\n\",", &o.b, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("abc, `raw``raw` 6869", "%c%f%5s", &o.c, &o.i, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("99999999999999999999\"q\\n\"1\"q\\n\"1 2 ", &o.j, &o.t, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("1 true 300", &o.u, &o.t, &o.t)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("%0b11 `raw`  true", "\n", &o.i, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("1_000 x6869", &o.t, &o.b, &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("(1+2i)nan ", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("\r\n`raw`", "%s ", &o.b, &o.c, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("é世  +7 ", "%% %d %q ", &o.b, &o.u, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("+7 6869, ", &o.u, &o.f, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("% 99999999999999999999", &o.b, &o.s, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln(" 1.51`raw` ", &o.y, &o.y, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("017 ", "%s %2d%ox ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("-5 ", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf(" ", "%s%s\n  ", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999", "%v%d\n ", &o.j, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999+7 \"q\\n\"1.5 ", "%o%s", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("0x1F0x1p4 0x1p41_000 99999999999999999999 abc", &o.y, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0x1F true1.5   true2", "%5s %2d", &o.i, &o.c, &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("0b11 -inf", "%t%q %x , ", &o.j, &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("x0x1F 1-inf ", "%5s", &o.j, &o.b, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("F017, ", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("300", "\n%ox", &o.u, &o.c, &o.s)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("26869 ", &o.i)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999 2 ", "\n ", &o.b, &o.t, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("abc\r\n ", "%d \n ", &o.y, &o.u, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-inf \r\n F", "%b \n%5s%x ", &o.b)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("-inf ", "%t %q%v%d", &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("abc", "%c ", &o.y, &o.s, &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("300 0x1p4 ", &o.c, &o.c, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscan("+7 99999999999999999999 true (1+2i)", &o.u, &o.s, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("% (1+2i)2\"q\\n\"F-inf ", "\n %o %%", &o.i, &o.s, &o.c)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("-5 FF ", &o.u)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("xtrue\r\n-5   ", "%c %v \n", &o.j, &o.f)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanln("99999999999999999999\"q\\n\"", &o.u, &o.y)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("F\"q\\n\"\n 017", "%o%q", &o.j)
		show(&o, n, err)
	}
	{
		var o operands
		n, err := fmt.Sscanf("99999999999999999999é世\"q\\n\"`raw`\n 1 ", "%q%d %c ", &o.f, &o.c)
		show(&o, n, err)
	}
}

func main() {
	part0()
	part1()
	part2()
	part3()
	part4()
	part5()
}
