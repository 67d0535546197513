// run exit=2 lines=16
package main

func seq(yield func(int) bool) {
	yield(1)
	yield(2)
}

func nest(n int) {
	for i := range seq {
		for j := range seq {
			if i+j == n {
				func() {
					var p *int
					*p = 1
				}()
			}
			if j == 2 {
				break
			}
		}
		if i == 1 {
			continue
		}
		break
	}
}

//go:noinline
func stop(n int) {
	for x := range seq {
		if x == n {
			break
		}
	}
}

func main() {
	nest(9)
	defer nest(4)
	stop(1)
}
