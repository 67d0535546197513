package main

func unbalanced()
func aligned(p *byte)
func careful()

func main() {
	var b byte
	if b != 0 {
		unbalanced()
		aligned(&b)
		careful()
	}
}
