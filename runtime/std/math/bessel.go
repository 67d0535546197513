package math

// Bessel functions: fdlibm's.

// A rational is one of the approximations for large arguments: 1 or its like, and r(z)/(1+z·s(z)), with z = 1/x².
type rational struct {
	r, s [6]float64
}

// value returns the rational function for x >= 2.
func value(p *[4]rational, x float64) float64 {
	i := 3
	switch {
	case x >= 8:
		i = 0
	case x >= 4.5454:
		i = 1
	case x >= 2.8571:
		i = 2
	}
	z := 1 / (x * x)
	r, s := &p[i].r, &p[i].s
	num := r[0] + z*(r[1]+z*(r[2]+z*(r[3]+z*(r[4]+z*r[5]))))
	den := 0.0
	if s[5] != 0 {
		den = 1 + z*(s[0]+z*(s[1]+z*(s[2]+z*(s[3]+z*(s[4]+z*s[5])))))
	} else {
		den = 1 + z*(s[0]+z*(s[1]+z*(s[2]+z*(s[3]+z*s[4]))))
	}
	return num / den
}

func pzero(x float64) float64 { return 1 + value(&besselP0, x) }
func qzero(x float64) float64 { return (-0.125 + value(&besselQ0, x)) / x }
func pone(x float64) float64  { return 1 + value(&besselP1, x) }
func qone(x float64) float64  { return (0.375 + value(&besselQ1, x)) / x }

const (
	invSqrtPi = 0.5641895835477563 // 1/√π
	twoOverPi = 2 / Pi
)

// waves returns sin x - cos x and sin x + cos x, the one in which they cancel by cos 2x.
func waves(x float64) (ss, cc float64) {
	s, c := Sincos(x)
	ss, cc = s-c, s+c
	if x < MaxFloat64/2 {
		z := -Cos(x + x)
		if s*c < 0 {
			cc = z / ss
		} else {
			ss = z / cc
		}
	}
	return
}

// waves1 is waves for order 1: -sin x - cos x and sin x - cos x.
func waves1(x float64) (ss, cc float64) {
	s, c := Sincos(x)
	ss, cc = -s-c, s-c
	if x < MaxFloat64/2 {
		z := Cos(x + x)
		if s*c > 0 {
			cc = z / ss
		} else {
			ss = z / cc
		}
	}
	return
}

// J0 returns the Bessel function of the first kind of order 0.
func J0(x float64) float64 {
	switch {
	case x != x:
		return x
	case IsInf(x, 0):
		return 0
	case x == 0:
		return 1
	}
	x = Abs(x)
	if x >= 2 {
		ss, cc := waves(x)
		if x > 0x1p129 {
			return invSqrtPi * cc / Sqrt(x)
		}
		u, v := pzero(x), qzero(x)
		return invSqrtPi * (u*cc - v*ss) / Sqrt(x)
	}
	if x < 0x1p-13 {
		if x < 0x1p-27 {
			return 1
		}
		return 1 - 0.25*x*x
	}
	z := x * x
	r := z * poly(z, j0R[:])
	s := poly(z, j0S[:])
	if x < 1 {
		return 1 + z*(-0.25+(r/s))
	}
	u := 0.5 * x
	return (1+u)*(1-u) + z*(r/s)
}

// Y0 returns the Bessel function of the second kind of order 0.
func Y0(x float64) float64 {
	switch {
	case x < 0 || x != x:
		return NaN()
	case IsInf(x, 1):
		return 0
	case x == 0:
		return Inf(-1)
	}
	if x >= 2 {
		ss, cc := waves(x)
		if x > 0x1p129 {
			return invSqrtPi * ss / Sqrt(x)
		}
		u, v := pzero(x), qzero(x)
		return invSqrtPi * (u*ss + v*cc) / Sqrt(x)
	}
	if x <= 0x1p-27 {
		return y0U[0] + twoOverPi*Log(x)
	}
	z := x * x
	u := poly(z, y0U[:])
	v := poly(z, y0V[:])
	return u/v + twoOverPi*J0(x)*Log(x)
}

// J1 returns the Bessel function of the first kind of order 1.
func J1(x float64) float64 {
	switch {
	case x != x:
		return x
	case IsInf(x, 0) || x == 0:
		return 0
	}
	neg := x < 0
	if neg {
		x = -x
	}
	if x >= 2 {
		ss, cc := waves1(x)
		z := 0.0
		if x > 0x1p129 {
			z = invSqrtPi * cc / Sqrt(x)
		} else {
			u, v := pone(x), qone(x)
			z = invSqrtPi * (u*cc - v*ss) / Sqrt(x)
		}
		if neg {
			return -z
		}
		return z
	}
	if x < 0x1p-27 {
		return 0.5 * x
	}
	z := x * x
	r := z * poly(z, j1R[:])
	s := poly(z, j1S[:])
	r *= x
	z = 0.5*x + r/s
	if neg {
		return -z
	}
	return z
}

// Y1 returns the Bessel function of the second kind of order 1.
func Y1(x float64) float64 {
	switch {
	case x < 0 || x != x:
		return NaN()
	case IsInf(x, 1):
		return 0
	case x == 0:
		return Inf(-1)
	}
	if x >= 2 {
		ss, cc := waves1(x)
		if x > 0x1p129 {
			return invSqrtPi * ss / Sqrt(x)
		}
		u, v := pone(x), qone(x)
		return invSqrtPi * (u*ss + v*cc) / Sqrt(x)
	}
	if x <= 0x1p-54 {
		return -twoOverPi / x
	}
	z := x * x
	u := poly(z, y1U[:])
	v := poly(z, y1V[:])
	return x*(u/v) + twoOverPi*(J1(x)*Log(x)-1/x)
}

// Jn returns the Bessel function of the first kind of order n.
func Jn(n int, x float64) float64 {
	switch {
	case x != x:
		return x
	case IsInf(x, 0):
		return 0
	case n == 0:
		return J0(x)
	case x == 0:
		return 0
	}
	if n < 0 {
		n, x = -n, -x
	}
	if n == 1 {
		return J1(x)
	}
	neg := false
	if x < 0 {
		x = -x
		neg = n&1 == 1
	}
	var b float64
	if float64(n) <= x {
		if x >= 0x1p302 {
			b = farWave(x, n, false)
		} else {
			b = J1(x)
			for i, a := 1, J0(x); i < n; i++ {
				a, b = b, b*(float64(i+i)/x)-a
			}
		}
	} else if x < 0x1p-29 {
		// The first term of the series, (x/2)ⁿ/n!.
		if n <= 33 {
			temp := x * 0.5
			b = temp
			a := 1.0
			for i := 2; i <= n; i++ {
				a *= float64(i)
				b *= temp
			}
			b /= a
		}
	} else {
		b = jnDown(n, x)
	}
	if neg {
		return -b
	}
	return b
}

// farWave is Jn or Yn for very large x: a wave whose phase depends on n.
func farWave(x float64, n int, y bool) float64 {
	s, c := Sincos(x)
	var t float64
	k := n & 3
	if y {
		switch k {
		case 0:
			t = s - c
		case 1:
			t = -s - c
		case 2:
			t = -s + c
		case 3:
			t = s + c
		}
	} else {
		switch k {
		case 0:
			t = c + s
		case 1:
			t = -c + s
		case 2:
			t = -c - s
		case 3:
			t = c - s
		}
	}
	return invSqrtPi * t / Sqrt(x)
}

// jnDown is Jn for n > x: a continued fraction tells where the recurrence downward may begin.
func jnDown(n int, x float64) float64 {
	w := float64(n+n) / x
	h := 2 / x
	q0 := w
	z := w + h
	q1 := w*z - 1
	k := 1
	for q1 < 1e9 {
		k++
		z += h
		q0, q1 = q1, z*q1-q0
	}
	m := n + n
	t := 0.0
	for i := 2 * (n + k); i >= m; i -= 2 {
		t = 1 / (float64(i)/x - t)
	}
	a := t
	b := 1.0
	// Beyond this the recurrence may overflow.
	tmp := float64(n)
	v := 2 / x
	tmp = tmp * Log(Abs(v*tmp))
	limit := tmp >= 7.09782712893383973096e+02
	for i := n - 1; i > 0; i-- {
		di := float64(i + i)
		a, b = b, b*di/x-a
		if limit && b > 1e100 {
			a /= b
			t /= b
			b = 1
		}
	}
	return t * J0(x) / b
}

// Yn returns the Bessel function of the second kind of order n.
func Yn(n int, x float64) float64 {
	switch {
	case x < 0 || x != x:
		return NaN()
	case IsInf(x, 1):
		return 0
	}
	if n == 0 {
		return Y0(x)
	}
	if x == 0 {
		if n < 0 && n&1 == 1 {
			return Inf(1)
		}
		return Inf(-1)
	}
	neg := false
	if n < 0 {
		n = -n
		neg = n&1 == 1
	}
	if n == 1 {
		if neg {
			return -Y1(x)
		}
		return Y1(x)
	}
	var b float64
	if x >= 0x1p302 {
		b = farWave(x, n, true)
	} else {
		a := Y0(x)
		b = Y1(x)
		for i := 1; i < n && !IsInf(b, -1); i++ {
			a, b = b, (float64(i+i)/x)*b-a
		}
	}
	if neg {
		return -b
	}
	return b
}
