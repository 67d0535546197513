// run

// A loop whose test is copied in front of it: what is left of the test comes behind the body. (--check found fault with the
// order of blocks.)
package main

type digits struct {
	d     []byte
	point int
}

func (d *digits) round(keep int) {
	if keep < len(d.d) {
		up := d.d[keep] >= '5'
		for keep > 0 && up && d.d[keep-1] == '9' {
			keep--
		}
		switch {
		case !up:
			d.d = d.d[:keep]
		case keep > 0:
			d.d = d.d[:keep]
			d.d[keep-1]++
		default:
			d.d = d.d[:1]
			d.d[0] = '1'
			d.point++
		}
	}
	d.trim()
}

func (d *digits) trim() {
	n := len(d.d)
	for n > 0 && d.d[n-1] == '0' {
		n--
	}
	d.d = d.d[:n]
	if n == 0 {
		d.point = 0
	}
}

// find has a continue, a break and a nested loop whose tests are copied.
func find(rows [][]int, want int) (found, steps int) {
	i := 0
	for i < len(rows) {
		row := rows[i]
		i++
		j := 0
		for j < len(row) && row[j] < want {
			j++
			steps += row[0]
		}
		if j == len(row) {
			continue
		}
		if row[j] == want {
			found++
		}
		if row[j] > 100 {
			break
		}
	}
	return found, steps
}

func main() {
	for _, s := range []string{"12345", "99999", "125", "10003", "19996", "4", "5", "6"} {
		for keep := range 6 {
			d := digits{[]byte(s), 3}
			d.round(keep)
			println(s, keep, string(d.d), d.point)
		}
	}
	println(find([][]int{{1, 2, 3}, {}, {2, 3}, {3, 5, 7, 9}, {1, 200}, {3}}, 3))
}
