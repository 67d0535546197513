package main

// here divides by zero in assembly.
func here(a, b int) int

// load reads where nothing is, in assembly.
func load(p *int) int

func try(f func() int) (result int) {
	defer func() {
		if e := recover(); e != nil {
			println(e.(error).Error())
			result = -1
		}
	}()
	return f()
}

func main() {
	println(try(func() int { return here(7, 2) }))
	println(try(func() int { return here(7, 0) }))
	println(try(func() int { return load(nil) }))
	println(load(nil))
}
