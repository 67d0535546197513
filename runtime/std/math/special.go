package math

// Erf returns the error function of x: fdlibm's.
func Erf(x float64) float64 {
	switch {
	case x != x:
		return NaN()
	case IsInf(x, 0):
		return unit(x < 0)
	}
	neg := x < 0
	if neg {
		x = -x
	}
	if x < 0.84375 {
		var t float64
		if x < 0x1p-28 {
			if x < 2.848094538889218e-306 { // no underflow
				t = 0.125 * (8*x + 1.02703333676410069053e+00*x)
			} else {
				t = x + 1.28379167095512586316e-01*x
			}
		} else {
			z := x * x
			t = x + x*(poly(z, erfPp[:])/poly(z, erfQq[:]))
		}
		if neg {
			return -t
		}
		return t
	}
	const erx = 8.45062911510467529297e-01
	var t float64
	switch {
	case x < 1.25:
		s := x - 1
		t = erx + poly(s, erfPa[:])/poly(s, erfQa[:])
	case x >= 6:
		t = 1
	default:
		t = 1 - erfcTail(x, false)
	}
	if neg {
		return -t
	}
	return t
}

// erfcTail returns erfc(x) for x >= 1.25, where e**(-x²) times a rational function of 1/x² is near.
func erfcTail(x float64, neg bool) float64 {
	s := 1 / (x * x)
	var r float64
	if x < 1/0.35 {
		r = poly(s, erfRa[:]) / poly(s, erfSa[:])
	} else {
		r = poly(s, erfRb[:]) / poly(s, erfSb[:])
	}
	z := Float64frombits(Float64bits(x) & 0xffffffff00000000)
	e := Exp(-z*z-0.5625) * Exp((z-x)*(z+x)+r)
	return e / x
}

// Erfc returns 1 - Erf(x), accurate for large x: fdlibm's.
func Erfc(x float64) float64 {
	switch {
	case x != x:
		return NaN()
	case IsInf(x, 1):
		return 0
	case IsInf(x, -1):
		return 2
	}
	neg := x < 0
	if neg {
		x = -x
	}
	if x < 0.84375 {
		var t float64
		if x < 0x1p-56 {
			t = x
		} else {
			z := x * x
			y := poly(z, erfPp[:]) / poly(z, erfQq[:])
			if x < 0.25 {
				t = x + x*y
			} else {
				t = 0.5 + (x*y + (x - 0.5))
			}
		}
		if neg {
			return 1 + t
		}
		return 1 - t
	}
	if x < 1.25 {
		const erx = 8.45062911510467529297e-01
		s := x - 1
		r := poly(s, erfPa[:]) / poly(s, erfQa[:])
		if neg {
			return 1 + erx + r
		}
		return 1 - erx - r
	}
	if x < 28 {
		if neg && x > 6 {
			return 2
		}
		t := erfcTail(x, neg)
		if neg {
			return 2 - t
		}
		return t
	}
	if neg {
		return 2
	}
	return 0
}

// Coefficients of Michael J. Wichura's algorithm AS241 (PPND16), lowest power first.
var (
	invA = [...]float64{1.1975323115670912564578e0, 4.7072688112383978012285e1, 6.9706266534389598238465e2, 4.8548868893843886794648e3,
		1.6235862515167575384252e4, 2.3782041382114385731252e4, 1.1819493347062294404278e4, 8.8709406962545514830200e2}
	invB = [...]float64{1.0000000000000000000e0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
		2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3}
	invC = [...]float64{1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
		1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4}
	invD = [...]float64{1.4142135623730950488016887e0, 2.9036514445419946173133295e0, 2.3707661626024532365971225e0, 9.7547832001787427186894837e-1,
		2.0945065210512749128288442e-1, 2.1494160384252876777097297e-2, 7.7441459065157709165577218e-4, 1.4859850019840355905497876e-9}
	invE = [...]float64{6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
		2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7}
	invF = [...]float64{1.414213562373095048801689e0, 8.482908416595164588112026e-1, 1.936480946950659106176712e-1, 2.103693768272068968719679e-2,
		1.112800997078859844711555e-3, 2.611088405080593625138020e-5, 2.010321207683943062279931e-7, 2.891024605872965461538222e-15}
)

// Erfinv returns the inverse of Erf.
func Erfinv(x float64) float64 {
	if x != x || x <= -1 || x >= 1 {
		if x == -1 || x == 1 {
			return Inf(int(x))
		}
		return NaN()
	}
	neg := x < 0
	if neg {
		x = -x
	}
	var t float64
	if x <= 0.85 {
		r := 0.180625 - 0.25*x*x
		t = x * poly(r, invA[:]) / poly(r, invB[:])
	} else {
		r := Sqrt(Ln2 - Log(1-x))
		if r <= 5 {
			r -= 1.6
			t = poly(r, invC[:]) / poly(r, invD[:])
		} else {
			r -= 5
			t = poly(r, invE[:]) / poly(r, invF[:])
		}
	}
	if neg {
		return -t
	}
	return t
}

// Erfcinv returns the inverse of Erfc.
func Erfcinv(x float64) float64 { return Erfinv(1 - x) }

// Gamma returns the gamma function of x: Cephes'.
func Gamma(x float64) float64 {
	switch {
	case isNegInt(x) || IsInf(x, -1) || x != x:
		return NaN()
	case IsInf(x, 1):
		return x
	case x == 0:
		return Copysign(Inf(1), x)
	}
	q := Abs(x)
	p := Floor(q)
	if q > 33 {
		if x >= 0 {
			a, b := stirling(x)
			return a * b
		}
		// Reflection. p is an integer too large for float64 to be odd from 2⁵³ on.
		s := 1.0
		if ip := int64(p); ip&1 == 0 {
			s = -1
		}
		z := q - p
		if z > 0.5 {
			p++
			z = q - p
		}
		z = q * Sin(Pi*z)
		if z == 0 {
			return Inf(int(s))
		}
		a, b := stirling(q)
		abs := Abs(z)
		if d := abs * a * b; IsInf(d, 0) {
			z = Pi / abs / a / b
		} else {
			z = Pi / d
		}
		return s * z
	}
	z := 1.0
	for x >= 3 {
		x--
		z *= x
	}
	for x < 0 {
		if x > -1e-09 {
			return smallGamma(x, z)
		}
		z /= x
		x++
	}
	for x < 2 {
		if x < 1e-09 {
			return smallGamma(x, z)
		}
		z /= x
		x++
	}
	if x == 2 {
		return z
	}
	x -= 2
	p = (((((x*gammaP[0]+gammaP[1])*x+gammaP[2])*x+gammaP[3])*x+gammaP[4])*x+gammaP[5])*x + gammaP[6]
	q = ((((((x*gammaQ[0]+gammaQ[1])*x+gammaQ[2])*x+gammaQ[3])*x+gammaQ[4])*x+gammaQ[5])*x+gammaQ[6])*x + gammaQ[7]
	return z * p / q
}

var (
	gammaP = [...]float64{1.60119522476751861407e-04, 1.19135147006586384913e-03, 1.04213797561761569935e-02, 4.76367800457137231464e-02,
		2.07448227648435975150e-01, 4.94214826801497100753e-01, 9.99999999999999996796e-01}
	gammaQ = [...]float64{-2.31581873324120129819e-05, 5.39605580493303397842e-04, -4.45641913851797240494e-03, 1.18139785222060435552e-02,
		3.58236398605498653373e-02, -2.34591795718243348568e-01, 7.14304917030273074085e-02, 1.00000000000000000320e+00}
	gammaS = [...]float64{7.87311395793093628397e-04, -2.29549961613378126380e-04, -2.68132617805781232825e-03, 3.47222221605458667310e-03,
		8.33333333333482257126e-02}
)

// stirling returns two factors of the gamma function for large x, whose product may overflow.
func stirling(x float64) (float64, float64) {
	if x > 200 {
		return Inf(1), 1
	}
	const sqrtTwoPi, maxStirling = 2.506628274631000502417, 143.01608
	w := 1 / x
	w = 1 + w*((((gammaS[0]*w+gammaS[1])*w+gammaS[2])*w+gammaS[3])*w+gammaS[4])
	y1 := Exp(x)
	y2 := 1.0
	if x > maxStirling {
		v := Pow(x, 0.5*x-0.25)
		y1, y2 = v, v/y1
	} else {
		y1 = Pow(x, x-0.5) / y1
	}
	return y1, sqrtTwoPi * w * y2
}

func smallGamma(x, z float64) float64 {
	if x == 0 {
		return Inf(1)
	}
	return z / ((1 + 5.77215664901532860606512090082402431042e-01*x) * x)
}

func isNegInt(x float64) bool {
	if x >= 0 {
		return false
	}
	_, f := Modf(x)
	return f == 0
}

// Lgamma returns the logarithm of |Gamma(x)|, and the sign of Gamma(x): fdlibm's.
func Lgamma(x float64) (lgamma float64, sign int) {
	sign = 1
	switch {
	case x != x:
		return x, sign
	case IsInf(x, 0):
		return x, sign
	case x == 0:
		return Inf(1), sign
	}
	neg := x < 0
	if neg {
		x = -x
	}
	if x < 0x1p-70 {
		if neg {
			sign = -1
		}
		return -Log(x), sign
	}
	var nadj float64
	if neg {
		if x >= 1<<52 {
			return Inf(1), sign
		}
		t := sinPi(x)
		if t == 0 {
			return Inf(1), sign
		}
		nadj = Log(Pi / Abs(t*x))
		if t < 0 {
			sign = -1
		}
	}
	switch {
	case x == 1 || x == 2:
		lgamma = 0
	case x < 2:
		lgamma = lgammaSmall(x)
	case x < 8:
		i := int(x)
		y := x - float64(i)
		lgamma = 0.5*y + y*poly(y, lgamS[:])/poly(y, lgamR[:])
		z := 1.0
		for k := i - 1; k >= 2; k-- {
			z *= y + float64(k)
		}
		if i > 2 {
			z = 1
			for k := i - 1; k >= 2; k-- {
				z *= y + float64(k)
			}
			lgamma += Log(z)
		}
	case x < 1<<58:
		t := Log(x)
		z := 1 / x
		y := z * z
		w := lgamW[0] + z*poly(y, lgamW[1:])
		lgamma = (x-0.5)*(t-1) + w
	default:
		lgamma = x * (Log(x) - 1)
	}
	if neg {
		lgamma = nadj - lgamma
	}
	return
}

// lgammaSmall is Lgamma for 2**-70 <= x < 2.
func lgammaSmall(x float64) float64 {
	const (
		ymin = 1.461632144968362245
		tc   = 1.46163214496836224576e+00
		tf   = -1.21486290535849611461e-01
		tt   = -3.63867699703950536541e-18
	)
	var y, l float64
	kind := 0
	if x <= 0.9 {
		l = -Log(x)
		switch {
		case x >= ymin-1+0.27:
			y, kind = 1-x, 0
		case x >= ymin-1-0.27:
			y, kind = x-(tc-1), 1
		default:
			y, kind = x, 2
		}
	} else {
		switch {
		case x >= ymin+0.27:
			y, kind = 2-x, 0
		case x >= ymin-0.27:
			y, kind = x-tc, 1
		default:
			y, kind = x-1, 2
		}
	}
	a, t := &lgamA, &lgamT
	switch kind {
	case 0:
		z := y * y
		p1 := a[0] + z*(a[2]+z*(a[4]+z*(a[6]+z*(a[8]+z*a[10]))))
		p2 := z * (a[1] + z*(a[3]+z*(a[5]+z*(a[7]+z*(a[9]+z*a[11])))))
		p := y*p1 + p2
		l += p - 0.5*y
	case 1:
		z := y * y
		w := z * y
		p1 := t[0] + w*(t[3]+w*(t[6]+w*(t[9]+w*t[12])))
		p2 := t[1] + w*(t[4]+w*(t[7]+w*(t[10]+w*t[13])))
		p3 := t[2] + w*(t[5]+w*(t[8]+w*(t[11]+w*t[14])))
		p := z*p1 - (tt - w*(p2+y*p3))
		l += tf + p
	case 2:
		p1 := y * poly(y, lgamU[:])
		p2 := poly(y, lgamV[:])
		l += -0.5*y + p1/p2
	}
	return l
}

// sinPi returns sin(π·x) for x < 0, given -x.
func sinPi(x float64) float64 {
	if x < 0.25 {
		return -Sin(Pi * x)
	}
	z := Floor(x)
	n := 0
	if z != x {
		x = Mod(x, 2)
		n = int(x * 4)
	} else if x >= 1<<53 {
		x, n = 0, 0
	} else {
		if x < 1<<52 {
			z = x + 1<<52
		}
		n = int(1 & Float64bits(z))
		x = float64(n)
		n <<= 2
	}
	switch n {
	case 0:
		x = Sin(Pi * x)
	case 1, 2:
		x = Cos(Pi * (0.5 - x))
	case 3, 4:
		x = Sin(Pi * (1 - x))
	case 5, 6:
		x = -Cos(Pi * (x - 1.5))
	default:
		x = Sin(Pi * (x - 2))
	}
	return -x
}
