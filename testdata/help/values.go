package p

type Shape interface {
	Area() float64
	Name() string
}

type Square struct{}

func (Square) Area() float64 { return 1 }

type Circle struct{}

func (*Circle) Area() float64 { return 1 }
func (*Circle) Name() string  { return "circle" }

type Line struct{}

func (Line) Area() int    { return 0 }
func (Line) Name() string { return "line" }

func pair() (int, error) { return 0, nil }

func values(i int, i8 int8, f float64, s string, p *int, c Circle, sh Shape, get func() int) {
	var a *int = i         // HELP "take its address: &i"
	var b int = p          // HELP "use what it points to: *p"
	var d string = i       // HELP "for its digits: strconv.Itoa(i)"
	var e int = s          // HELP "to read a number: strconv.Atoi(s)"
	var g float64 = i + 1  // HELP "convert it: float64((i + 1))"
	var h Shape = Square{} // HELP "it lacks func (Square) Name() string; Name is declared at values.go:5:2"
	var j Shape = c        // HELP "a pointer has that method: &c; Area is declared at values.go:4:2"
	var k Shape = Line{}   // HELP "change the method at values.go:19:13; Area is declared at values.go:4:2"
	var l *Circle = sh     // HELP "assert its type: sh.(*Circle)"
	var m int = get        // HELP "call it: get()"
	n := pair()            // HELP "the last result is an error: add a variable for it, or _"
	_ = f * i              // HELP "convert one: float64(i)"
	_ = i + i8             // HELP "convert one: int(i8)"
	if i {                 // HELP "compare it: i != 0"
	}
	if p {                 // HELP "compare it: p != nil"
	}
	_, _, _, _, _, _, _, _, _, _, _ = a, b, d, e, g, h, j, k, l, m, n
}
