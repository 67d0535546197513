package math

// Exp returns e**x: SLEEF's algorithm (Naoki Shibata, "Efficient evaluation methods of elementary functions suitable for
// SIMD computation", 2010). With x = k·ln 2 + r it takes the Taylor series of e**(r/16)-1, which it squares four
// times: e**2y-1 = (e**y-1)·(e**y-1 + 2). Where the processor fuses multiplication and addition, the sums and the last
// step do. As real Go's on amd64 it gives +Inf from 1023.5·ln 2 on.
func Exp(x float64) float64 {
	const (
		ln2Hi = 0.69314718055966295651160180568695068359375
		ln2Lo = 0.28235290563031577122588448175013436025525412068e-12
		log2e = 1.4426950408889634073599246810018920
	)
	switch {
	case x != x || IsInf(x, 1):
		return x
	case IsInf(x, -1):
		return 0
	case x > 7.09782712893383973096e+02:
		return Inf(1)
	case x < -7.45133219101941108420e+02:
		return 0
	}
	var y float64
	var k int
	if hasFMA() {
		y, k = expFMA(x)
	} else {
		k = int(RoundToEven(log2e * x))
		fk := float64(k)
		r := x - float64(fk*ln2Hi)
		r -= float64(fk * ln2Lo)
		r *= 0.0625
		y = r * (1 + r*poly(r, expC[:]))
		for range 3 {
			y *= y + 2
		}
		y = y*(y+2) + 1
	}
	if k >= 1024 {
		return Inf(1)
	}
	return Ldexp(y, k)
}

// expC are 1/2!, 1/3! and so on.
var expC = [...]float64{0.5, 1.6666666666666666667e-1, 4.1666666666666666667e-2, 8.3333333333333333333e-3,
	1.3888888888888888889e-3, 1.9841269841269841270e-4, 2.4801587301587301587e-5}

// poly returns the sum of c[i]·xⁱ, by Horner's rule.
func poly(x float64, c []float64) float64 {
	s := 0.0
	if n := len(c) - 1; n >= 0 {
		s = c[n]
		for i := n - 1; i >= 0; i-- {
			s = c[i] + x*s
		}
	}
	return s
}

// expMulti returns e**(hi-lo) · 2**k for |hi-lo| <= ln(2)/2, as fdlibm does: with R(r²) ≈ r·(e**r+1)/(e**r-1) a
// rational function of r.
func expMulti(hi, lo float64, k int) float64 {
	r := hi - lo
	t := r * r
	c := r - t*(1.66666666666666657415e-01+t*(-2.77777777770155933842e-03+t*(6.61375632143793436117e-05+t*(-1.65339022054652515390e-06+t*4.13813679705723846039e-08))))
	y := 1 - ((lo - (r*c)/(2-c)) - hi)
	return Ldexp(y, k)
}

// Exp2 returns 2**x.
func Exp2(x float64) float64 {
	const ln2Hi, ln2Lo = 6.93147180369123816490e-01, 1.90821492927058770002e-10
	switch {
	case x != x || IsInf(x, 1):
		return x
	case IsInf(x, -1):
		return 0
	case x > 1.0239999999999999e+03:
		return Inf(1)
	case x < -1.0740e+03:
		return 0
	}
	k := 0
	switch {
	case x > 0:
		k = int(x + 0.5)
	case x < 0:
		k = int(x - 0.5)
	}
	t := x - float64(k)
	return expMulti(t*ln2Hi, -t*ln2Lo, k)
}

// Expm1 returns e**x - 1, accurate for small x: fdlibm's.
func Expm1(x float64) float64 {
	const (
		ln2Hi = 6.93147180369123816490e-01
		ln2Lo = 1.90821492927058770002e-10
		q1    = -3.33333333333331316428e-02
		q2    = 1.58730158725481460165e-03
		q3    = -7.93650757867487942473e-05
		q4    = 4.00821782732936239552e-06
		q5    = -2.01099218183624371326e-07
	)
	switch {
	case IsInf(x, 1) || x != x:
		return x
	case IsInf(x, -1):
		return -1
	}
	ax := Abs(x)
	neg := x < 0
	if ax >= 56*Ln2 {
		if neg {
			return -1
		}
		if ax >= 7.09782712893383973096e+02 {
			return Inf(1)
		}
	}
	var c float64
	k := 0
	if ax > 0.5*Ln2 {
		var hi, lo float64
		switch {
		case ax < 1.5*Ln2 && !neg:
			hi, lo, k = x-ln2Hi, ln2Lo, 1
		case ax < 1.5*Ln2:
			hi, lo, k = x+ln2Hi, -ln2Lo, -1
		default:
			if neg {
				k = int(1/Ln2*x - 0.5)
			} else {
				k = int(1/Ln2*x + 0.5)
			}
			t := float64(k)
			hi, lo = x-t*ln2Hi, t*ln2Lo
		}
		x = hi - lo
		c = (hi - x) - lo
	} else if ax < 0x1p-54 {
		return x
	}
	hfx := 0.5 * x
	hxs := x * hfx
	r1 := 1 + hxs*(q1+hxs*(q2+hxs*(q3+hxs*(q4+hxs*q5))))
	t := 3 - r1*hfx
	e := hxs * ((r1 - t) / (6 - x*t))
	if k == 0 {
		return x - (x*e - hxs)
	}
	e = x*(e-c) - c
	e -= hxs
	scale := func(y float64) float64 { return Float64frombits(Float64bits(y) + uint64(k)<<shift) }
	switch {
	case k == -1:
		return 0.5*(x-e) - 0.5
	case k == 1:
		if x < -0.25 {
			return -2 * (e - (x + 0.5))
		}
		return 1 + 2*(x-e)
	case k <= -2 || k > 56:
		return scale(1-(e-x)) - 1
	case k < 20:
		return scale(Float64frombits(0x3ff0000000000000-0x20000000000000>>uint(k)) - (e - x))
	}
	return scale(x - (e + Float64frombits(uint64(0x3ff-k)<<52)) + 1)
}

// Log returns the natural logarithm of x: fdlibm's. Denormal numbers are taken as if they had the leading bit of the
// others, as real Go does on amd64.
func Log(x float64) float64 {
	switch {
	case x != x || IsInf(x, 1):
		return x
	case x < 0:
		return NaN()
	case x == 0:
		return Inf(-1)
	}
	b := Float64bits(x)
	f := Float64frombits(b&fracs | 0x3fe0000000000000)
	ki := int(b>>shift) - bias + 1
	if f < Sqrt2/2 {
		f *= 2
		ki--
	}
	f--
	k := float64(ki)
	s := f / (2 + f)
	s2 := s * s
	s4 := s2 * s2
	t1 := s2 * (6.666666666666735130e-01 + s4*(2.857142874366239149e-01+s4*(1.818357216161805012e-01+s4*1.479819860511658591e-01)))
	t2 := s4 * (3.999999999940941908e-01 + s4*(2.222219843214978396e-01+s4*1.531383769920937332e-01))
	r := t1 + t2
	hfsq := 0.5 * f * f
	return k*6.93147180369123816490e-01 - ((hfsq - (s*(hfsq+r) + k*1.90821492927058770002e-10)) - f)
}

// Log10 returns the decimal logarithm of x.
func Log10(x float64) float64 { return Log(x) * (1 / Ln10) }

// Log2 returns the binary logarithm of x, exact for powers of two.
func Log2(x float64) float64 {
	f, exp := Frexp(x)
	if f == 0.5 {
		return float64(exp - 1)
	}
	return Log(f)*(1/Ln2) + float64(exp)
}

// Log1p returns the natural logarithm of 1+x, accurate for small x: fdlibm's.
func Log1p(x float64) float64 {
	const ln2Hi, ln2Lo = 6.93147180369123816490e-01, 1.90821492927058770002e-10
	switch {
	case x < -1 || x != x:
		return NaN()
	case x == -1:
		return Inf(-1)
	case IsInf(x, 1):
		return Inf(1)
	}
	ax := Abs(x)
	var f float64
	var iu uint64
	k := 1
	if ax < Sqrt2-1 {
		if ax < 0x1p-29 {
			if ax < 0x1p-54 {
				return x
			}
			return x - x*x*0.5
		}
		if x > Sqrt2/2-1 {
			k = 0
			f = x
			iu = 1
		}
	}
	var c float64
	if k != 0 {
		var u float64
		if ax < 1<<53 {
			u = 1 + x
			iu = Float64bits(u)
			k = int(iu>>52) - 1023
			if k > 0 {
				c = 1 - (u - x)
			} else {
				c = x - (u - 1)
			}
			c /= u
		} else {
			u = x
			iu = Float64bits(u)
			k = int(iu>>52) - 1023
			c = 0
		}
		iu &= fracs
		if iu < 0x0006a09e667f3bcd {
			u = Float64frombits(iu | 0x3ff0000000000000)
		} else {
			k++
			u = Float64frombits(iu | 0x3fe0000000000000)
			iu = (1<<52 - iu) >> 2
		}
		f = u - 1
	}
	hfsq := 0.5 * f * f
	fk := float64(k)
	if iu == 0 { // |f| < 2**-20
		if f == 0 {
			if k == 0 {
				return 0
			}
			c += fk * ln2Lo
			return fk*ln2Hi + c
		}
		r := hfsq * (1 - 0.66666666666666666*f)
		if k == 0 {
			return f - r
		}
		return fk*ln2Hi - ((r - (fk*ln2Lo + c)) - f)
	}
	s := f / (2 + f)
	z := s * s
	r := z * poly(z, log1pC[:])
	if k == 0 {
		return f - (hfsq - s*(hfsq+r))
	}
	return fk*ln2Hi - ((hfsq - (s*(hfsq+r) + (fk*ln2Lo + c))) - f)
}

var log1pC = [...]float64{6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01, 2.222219843214978396e-01,
	1.818357216161805012e-01, 1.531383769920937332e-01, 1.479819860511658591e-01}

// Pow returns x**y.
func Pow(x, y float64) float64 {
	switch {
	case y == 0 || x == 1:
		return 1
	case y == 1:
		return x
	case x != x || y != y:
		return NaN()
	case x == 0:
		switch {
		case y < 0:
			if Signbit(x) && oddInt(y) {
				return Inf(-1)
			}
			return Inf(1)
		case Signbit(x) && oddInt(y):
			return x
		}
		return 0
	case IsInf(y, 0):
		switch {
		case x == -1:
			return 1
		case (Abs(x) < 1) == (y > 0):
			return 0
		}
		return Inf(1)
	case IsInf(x, 0):
		if x < 0 {
			if y < 0 {
				return Copysign(0, unit(oddInt(y)))
			}
			return Copysign(Inf(1), unit(oddInt(y)))
		}
		if y < 0 {
			return 0
		}
		return Inf(1)
	case y == 0.5:
		return Sqrt(x)
	case y == -0.5:
		return 1 / Sqrt(x)
	}
	// x**y = x**whole · e**(frac·ln x), with |frac| <= ½.
	whole, frac := Modf(Abs(y))
	if frac != 0 && x < 0 {
		return NaN()
	}
	if whole >= 1<<63 {
		switch {
		case x == -1:
			return 1
		case (Abs(x) < 1) == (y > 0):
			return 0
		}
		return Inf(1)
	}
	// The result is m · 2**e, so that nothing overflows on the way.
	m, e := 1.0, 0
	if frac != 0 {
		if frac > 0.5 {
			frac--
			whole++
		}
		m = Exp(frac * Log(x))
	}
	b, be := Frexp(x)
	for n := int64(whole); n != 0; n >>= 1 {
		if be < -1<<12 || 1<<12 < be {
			// So far beyond the range that more squares don't matter.
			e += be
			break
		}
		if n&1 != 0 {
			m *= b
			e += be
		}
		b *= b
		be <<= 1
		if b < 0.5 {
			b += b
			be--
		}
	}
	if y < 0 {
		m = 1 / m
		e = -e
	}
	return Ldexp(m, e)
}

// oddInt reports whether x is an odd integer.
func oddInt(x float64) bool {
	if Abs(x) >= 1<<53 {
		return false
	}
	i, f := Modf(x)
	return f == 0 && int64(i)&1 != 0
}

// Pow10 returns 10**n.
func Pow10(n int) float64 {
	switch {
	case n < -323:
		return 0
	case n > 308:
		return Inf(1)
	case n >= 0:
		return pow10tabPos32[uint(n)/32] * pow10tab[uint(n)%32]
	}
	return pow10tabNeg32[uint(-n)/32] / pow10tab[uint(-n)%32]
}

// 10**i, 10**(32·i) and 10**(-32·i).
var (
	pow10tab = [...]float64{1e00, 1e01, 1e02, 1e03, 1e04, 1e05, 1e06, 1e07, 1e08, 1e09, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
		1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28, 1e29, 1e30, 1e31}
	pow10tabPos32 = [...]float64{1e00, 1e32, 1e64, 1e96, 1e128, 1e160, 1e192, 1e224, 1e256, 1e288}
	pow10tabNeg32 = [...]float64{1e-00, 1e-32, 1e-64, 1e-96, 1e-128, 1e-160, 1e-192, 1e-224, 1e-256, 1e-288, 1e-320}
)

// Cbrt returns the cube root of x: fdlibm's, by Kahan.
func Cbrt(x float64) float64 {
	switch {
	case x == 0 || x != x || IsInf(x, 0):
		return x
	}
	s := Float64bits(x) & sign
	x = Abs(x)
	// About 5 bits: a third of the exponent.
	t := Float64frombits(Float64bits(x)/3 + 715094163<<32)
	if x < 0x1p-1022 {
		t = 0x1p54
		t *= x
		t = Float64frombits(Float64bits(t)/3 + 696219795<<32)
	}
	// 23 bits by a rational function.
	const c, d, e, f, g = 19.0 / 35, -864.0 / 1225, 99.0 / 70, 45.0 / 28, 5.0 / 14
	r := t * t / x
	q := c + r*t
	t *= g + f/(q+e+d/q)
	// Rounded up to 22 bits, so that its square is exact; then 53 bits by a step of Newton's.
	t = Float64frombits(Float64bits(t)&(0xffffffffc<<28) + 1<<30)
	sq := t * t
	r = x / sq
	w2 := t + t
	r = (r - t) / (w2 + r)
	t += t * r
	return Float64frombits(s | Float64bits(t))
}

// Sinh returns the hyperbolic sine of x.
func Sinh(x float64) float64 {
	neg := x < 0
	if neg {
		x = -x
	}
	var t float64
	switch {
	case x > 21:
		t = Exp(x) * 0.5
	case x > 0.5:
		e := Exp(x)
		t = (e - 1/e) * 0.5
	default:
		// Hart and Cheney, #2029.
		sq := x * x
		t = (((-0.2630563213397497062819489e+2*sq+-0.2894211355989563807284660366e+4)*sq+-0.8991272022039509355398013511e+5)*sq + -0.6307673640497716991184787251e+6) * x
		t /= ((sq+-0.1736789535582336995334509110e+3)*sq+0.1521517378790019070696485176e+5)*sq + -0.6307673640497716991212077277e+6
	}
	if neg {
		t = -t
	}
	return t
}

// Cosh returns the hyperbolic cosine of x.
func Cosh(x float64) float64 {
	x = Abs(x)
	if x > 21 {
		return Exp(x) * 0.5
	}
	e := Exp(x)
	return (e + 1/e) * 0.5
}

// Tanh returns the hyperbolic tangent of x: Cephes'.
func Tanh(x float64) float64 {
	z := Abs(x)
	switch {
	case z > 0.5*8.8029691931113054295988e+01:
		return unit(x < 0)
	case z >= 0.625:
		s := Exp(2 * z)
		z = 1 - 2/(s+1)
		if x < 0 {
			z = -z
		}
		return z
	case x == 0:
		return x
	}
	s := x * x
	return x + x*s*((-9.64399179425052238628e-1*s+-9.92877231001918586564e1)*s+-1.61468768441708447952e3)/
		(((s+1.12811678491632931402e2)*s+2.23548839060100448583e3)*s+4.84406305325125486048e3)
}

// Asinh returns the inverse hyperbolic sine of x: fdlibm's.
func Asinh(x float64) float64 {
	if x != x || IsInf(x, 0) {
		return x
	}
	neg := x < 0
	if neg {
		x = -x
	}
	var t float64
	switch {
	case x > 1<<28:
		t = Log(x) + Ln2
	case x > 2:
		t = Log(2*x + 1/(Sqrt(x*x+1)+x))
	case x < 0x1p-28:
		t = x
	default:
		t = Log1p(x + x*x/(1+Sqrt(1+x*x)))
	}
	if neg {
		t = -t
	}
	return t
}

// Acosh returns the inverse hyperbolic cosine of x: fdlibm's.
func Acosh(x float64) float64 {
	switch {
	case x < 1 || x != x:
		return NaN()
	case x == 1:
		return 0
	case x >= 1<<28:
		return Log(x) + Ln2
	case x > 2:
		return Log(2*x - 1/(x+Sqrt(x*x-1)))
	}
	t := x - 1
	return Log1p(t + Sqrt(2*t+t*t))
}

// Atanh returns the inverse hyperbolic tangent of x: fdlibm's.
func Atanh(x float64) float64 {
	switch {
	case x < -1 || x > 1 || x != x:
		return NaN()
	case x == 1:
		return Inf(1)
	case x == -1:
		return Inf(-1)
	}
	neg := x < 0
	if neg {
		x = -x
	}
	var t float64
	switch {
	case x < 0x1p-28:
		t = x
	case x < 0.5:
		t = x + x
		t = 0.5 * Log1p(t+t*x/(1-x))
	default:
		t = 0.5 * Log1p((x+x)/(1-x))
	}
	if neg {
		t = -t
	}
	return t
}
