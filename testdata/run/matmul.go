// run
// bench: compute

// Dense matrix multiplication: slices of slices, one slice, arrays, integers.
package main

func newMatrix(n int, seed uint32) [][]float64 {
	m := make([][]float64, n)
	for i := range m {
		m[i] = make([]float64, n)
		for j := range m[i] {
			seed = seed*1664525 + 1013904223
			m[i][j] = float64(seed>>16) / 65536
		}
	}
	return m
}

func mul(a, b [][]float64) [][]float64 {
	n := len(a)
	c := make([][]float64, n)
	for i := range c {
		c[i] = make([]float64, n)
		for k := 0; k < n; k++ {
			x := a[i][k]
			for j := 0; j < n; j++ {
				c[i][j] += x * b[k][j]
			}
		}
	}
	return c
}

func mulFlat(c, a, b []float64, n int) {
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			var sum float64
			for k := 0; k < n; k++ {
				sum += a[i*n+k] * b[k*n+j]
			}
			c[i*n+j] = sum
		}
	}
}

type matrix [64][64]int32

func (m *matrix) mul(a, b *matrix) {
	for i := range m {
		for j := range m[i] {
			var sum int32
			for k := range b {
				sum += a[i][k] * b[k][j]
			}
			m[i][j] = sum
		}
	}
}

func main() {
	const n = 300
	a, b := newMatrix(n, 1), newMatrix(n, 2)
	c := mul(a, b)
	c = mul(c, a)
	println(c[0][0], c[17][123], c[n-1][n-1])

	fa, fb, fc := make([]float64, n*n), make([]float64, n*n), make([]float64, n*n)
	for i := range n {
		copy(fa[i*n:], a[i])
		copy(fb[i*n:(i+1)*n], b[i])
	}
	for range 20 {
		mulFlat(fc, fa, fb, n)
	}
	println(fc[0], fc[17*n+123], fc[n*n-1])

	var x, y, z matrix
	for i := range x {
		for j := range x[i] {
			x[i][j] = int32(i*j + 1)
			y[i][j] = int32(i - 2*j)
		}
	}
	for range 300 {
		z.mul(&x, &y)
		x = z
	}
	println(z[3][5], z[63][63], z == x, z == y)
}
