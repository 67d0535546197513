package stmt

func f() {
	a = 1
	a, b = b, a
	c, d := f(), 2
	a += 1; a -= 1; a *= 1; a /= 1; a %= 1; a &= 1; a |= 1; a ^= 1; a <<= 1; a >>= 1; a &^= 1
	i++
	*p--
	c <- <-d
	<-e
	go f(x)
	defer func() { recover() }()
	var x, y int = 1, 2
	const k = iota
	type T struct{ x int }
	{
		;;
	}
	if a {
	} else if b := f(); b == (T{1}) {
	} else {
		a()
	}
	if ; a {
	}
	if (a == T{}) {
	}
	if f(T{}) && a[T{}] == nil {
	}
	for {
		break
	}
	for a < b {
		continue
	}
	for i := 0; i < 10; i++ {
	}
	for ; ; {
	}
	for i := 0; ; {
	}
	for range 10 {
	}
	for range c {
	}
	for i = range s {
	}
	for k, v := range m {
	}
	for x := range func(yield func(int) bool) {} {
	}
	for _, x := range []T{{1}} {
	}
	switch {
	case a, b:
		fallthrough
	default:
	}
	switch x := f(); x {
	case 1: g()
	}
	switch x := y.(type) {
	case nil:
	case int, []string, func():
	case map[string]int, *T:
	}
	switch y.(type) {
	}
	switch a; x := y.(type) {
	case interface{ M() }:
	}
	select {
	case v := <-c:
	case v, ok = <-c:
	case c <- 1:
	case <-c:
	default:
	}
	select {}
outer:
	for {
	inner:
		for {
			continue outer
			break inner
		}
		goto done
	}
done:
	return
	if x := func() T { return T{} }(); x {
	}
end:
	goto end
}

func g() (int, error) {
	return 1, nil
}
