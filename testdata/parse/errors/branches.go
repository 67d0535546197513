package p

func f() {
	break // ERROR "break is not in a loop, switch, or select"
	continue // ERROR "continue is not in a loop"
	fallthrough // ERROR "fallthrough statement out of place"
L: // ERROR "label L defined and not used"
	for {
		break M // ERROR "break label not defined: M"
		continue N // ERROR "continue label not defined: N"
		goto O // ERROR "label O not defined"
	}
A:
	if x {
		break A // ERROR "invalid break label A"
	}
B:
	switch {
	case x:
		continue B // ERROR "invalid continue label B"
		fallthrough // ERROR "cannot fallthrough final case in switch"
	}
	switch x.(type) {
	case int:
		fallthrough // ERROR "cannot fallthrough in type switch"
	default:
	}
	goto C // ERROR "goto C jumps over declaration of v at branches.go:29:4"
	v := 1
C:
	goto D // ERROR "goto D jumps into block starting at branches.go:32:2"
	{
	D:
	}
A: // ERROR "label A already defined at branches.go:13:1"
	func() {
		goto A // ERROR "label A not defined"
	E:
		for {
			select {
			case <-c:
				break E
			}
			continue
		}
	}()
}
