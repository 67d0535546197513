// run
// bench: compute

// Edit distances, with one row and with the whole table.
package main

func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		prev := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			old := row[j]
			row[j] = min(row[j]+1, row[j-1]+1, prev+cost)
			prev = old
		}
	}
	return row[len(b)]
}

func table(a, b []rune) (int, string) {
	t := make([][]int, len(a)+1)
	for i := range t {
		t[i] = make([]int, len(b)+1)
		t[i][0] = i
	}
	for j := range t[0] {
		t[0][j] = j
	}
	for i, x := range a {
		for j, y := range b {
			d := t[i][j]
			if x != y {
				d++
			}
			if t[i][j+1]+1 < d {
				d = t[i][j+1] + 1
			}
			if t[i+1][j]+1 < d {
				d = t[i+1][j] + 1
			}
			t[i+1][j+1] = d
		}
	}
	script := ""
	i, j := len(a), len(b)
	for i > 0 || j > 0 {
		switch {
		case i > 0 && j > 0 && a[i-1] == b[j-1] && t[i][j] == t[i-1][j-1]:
			script = "=" + script
			i, j = i-1, j-1
		case i > 0 && j > 0 && t[i][j] == t[i-1][j-1]+1:
			script = "r" + script
			i, j = i-1, j-1
		case i > 0 && t[i][j] == t[i-1][j]+1:
			script = "d" + script
			i--
		default:
			script = "i" + script
			j--
		}
	}
	return t[len(a)][len(b)], script
}

func main() {
	println(distance("kitten", "sitting"), distance("", "abc"), distance("flaw", "lawn"))
	n, script := table([]rune("größer"), []rune("grüßen Sie"))
	println(n, script)

	letters := "abcdefghijklmnopqrstuvwxyz"
	var x, y []byte
	seed := 12345
	for i := 0; i < 12000; i++ {
		seed = (seed*1103515245 + 12345) & 0x7fffffff
		x = append(x, letters[(seed>>8)%26])
		seed = (seed*1103515245 + 12345) & 0x7fffffff
		y = append(y, letters[(seed>>16)%26])
	}
	println(distance(string(x), string(y)))
	println(distance(string(x), string(x[10:])+"tail"))
	println(distance(string(y), string(x[:3000])+string(y[3000:])))
}
