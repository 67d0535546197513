package p

import "unsafe" // HELP "remove it, or keep its init functions: import _ \"unsafe\""

type Point struct{ horizontal, vertical int }

func (p *Point) Move(by int) {}

func names() int {
	counter := 1
	_ = countr                          // HELP "did you mean counter?"
	_ = strings.ToUpper                 // HELP "import \"strings\""
	_ = rand.Int                        // HELP "import \"math/rand\""
	_ = zzz                             // HELP
	var p Point
	p.horizntal = 1                     // HELP "did you mean horizontal?"
	p.Mvoe(3)                           // HELP "did you mean Move?"
	p.other = 1                         // HELP
	counter := 2                        // HELP "assign to them with ="
	return counter
}
