// run
// bench: compute

// The largest singular value of an infinite matrix, approximately.
package main

func a(i, j int) float64 {
	return 1 / float64((i+j)*(i+j+1)/2+i+1)
}

func mulAv(v, av []float64) {
	for i := range av {
		var sum float64
		for j, x := range v {
			sum += a(i, j) * x
		}
		av[i] = sum
	}
}

func mulAtv(v, atv []float64) {
	for i := range atv {
		var sum float64
		for j, x := range v {
			sum += a(j, i) * x
		}
		atv[i] = sum
	}
}

func mulAtAv(v, out, tmp []float64) {
	mulAv(v, tmp)
	mulAtv(tmp, out)
}

func sqrt(x float64) float64 {
	r := x
	for i := 0; i < 40; i++ {
		r = 0.5 * (r + x/r)
	}
	return r
}

func main() {
	const n = 3000
	u := make([]float64, n)
	for i := range u {
		u[i] = 1
	}
	v := make([]float64, n)
	tmp := make([]float64, n)
	for i := 0; i < 10; i++ {
		mulAtAv(u, v, tmp)
		mulAtAv(v, u, tmp)
	}
	var vBv, vv float64
	for i := range v {
		vBv += u[i] * v[i]
		vv += v[i] * v[i]
	}
	println(sqrt(vBv / vv))
}
