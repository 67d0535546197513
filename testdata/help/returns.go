package p

func ifs(i int) int {
	if i > 0 {
		return 1
	}
} // HELP "the if at returns.go:4:2 has no else"

func elses(i int) int {
	if i > 0 {
		return 1
	} else if i < 0 {
		return 2
	}
} // HELP "the if at returns.go:12:9 has no else"

func ends(i int) int {
	if i > 0 {
		i++
	} else {
		return 2
	}
} // HELP "the if at returns.go:18:2 can reach its end"

func loops(i int) int {
	for i < 10 {
		i++
	}
} // HELP "the loop at returns.go:26:2 ends when its condition is false"

func breaks(i int) int {
	for {
		if i > 3 {
			break
		}
	}
} // HELP "a break leaves the loop at returns.go:32:2"

func ranges(s []int) int {
	for _, x := range s {
		return x
	}
} // HELP "the loop at returns.go:40:2 ends after the last element"

func switches(i int) int {
	switch i {
	case 1:
		return 1
	}
} // HELP "the switch at returns.go:46:2 has no default case"

func cases(i int) int {
	switch i {
	case 1:
		i++
	default:
		return 2
	}
} // HELP "the case at returns.go:54:2 can reach its end"

func falls(i int) int {
	i++
} // HELP
