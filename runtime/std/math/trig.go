package math

import "internal/reduce"

// Sines, cosines and tangents are Cephes': x is reduced to an octant by subtracting a multiple of π/4 in three parts, and
// from reduceAt on by Payne and Hanek's method.

const (
	pi4A = 7.85398125648498535156e-1
	pi4B = 3.77489470793079817668e-8
	pi4C = 2.69515142907905952645e-15

	reduceAt = 1 << 29
)

// sinC and cosC are the coefficients of approximations on [0, π/4], highest power first.
var (
	sinC = [...]float64{1.58962301576546568060e-10, -2.50507477628578072866e-8, 2.75573136213857245213e-6,
		-1.98412698295895385996e-4, 8.33333333332211858878e-3, -1.66666666666666307295e-1}
	cosC = [...]float64{-1.13585365213876817300e-11, 2.08757008419747316778e-9, -2.75573141792967388112e-7,
		2.48015872888517045348e-5, -1.38888888888730564116e-3, 4.16666666666665929218e-2}
)

func horner(x float64, c *[6]float64) float64 {
	return ((((c[0]*x+c[1])*x+c[2])*x+c[3])*x+c[4])*x + c[5]
}

func sinPoly(z float64) float64 {
	zz := z * z
	return z + z*zz*horner(zz, &sinC)
}

func cosPoly(z float64) float64 {
	zz := z * z
	return 1 - 0.5*zz + zz*zz*horner(zz, &cosC)
}

// octant returns j and z with x = j·π/4 + z, j even, for x >= 0.
func octant(x float64) (j uint64, z float64) {
	if x >= reduceAt {
		return payneHanek(x)
	}
	j = uint64(x * (4 / Pi))
	y := float64(j)
	if j&1 == 1 {
		j++
		y++
	}
	return j & 7, ((x - y*pi4A) - y*pi4B) - y*pi4C
}

// payneHanek is octant for large x.
func payneHanek(x float64) (j uint64, z float64) {
	hi, lo := reduce.Product(Float64bits(x), 3)
	// The upper three bits are the octant, the others the fraction.
	j = hi >> 61
	z = Float64frombits(reduce.Fraction(hi<<3|lo>>61, lo))
	if j&1 == 1 {
		j++
		j &= 7
		z--
	}
	return j, z * (Pi / 4)
}

// Sin returns the sine of x radians.
func Sin(x float64) float64 {
	switch {
	case x == 0 || x != x:
		return x
	case IsInf(x, 0):
		return NaN()
	}
	neg := x < 0
	j, z := octant(Abs(x))
	if j > 3 {
		neg = !neg
		j -= 4
	}
	y := 0.0
	if j == 1 || j == 2 {
		y = cosPoly(z)
	} else {
		y = sinPoly(z)
	}
	if neg {
		y = -y
	}
	return y
}

// Cos returns the cosine of x radians.
func Cos(x float64) float64 {
	if x-x != 0 {
		return NaN()
	}
	j, z := octant(Abs(x))
	neg := false
	if j > 3 {
		j -= 4
		neg = !neg
	}
	if j > 1 {
		neg = !neg
	}
	y := 0.0
	if j == 1 || j == 2 {
		y = sinPoly(z)
	} else {
		y = cosPoly(z)
	}
	if neg {
		y = -y
	}
	return y
}

// Sincos returns Sin(x) and Cos(x).
func Sincos(x float64) (sin, cos float64) {
	switch {
	case x == 0:
		return x, 1
	case x-x != 0:
		return NaN(), NaN()
	}
	sneg := x < 0
	j, z := octant(Abs(x))
	cneg := false
	if j > 3 {
		j -= 4
		sneg, cneg = !sneg, !cneg
	}
	if j > 1 {
		cneg = !cneg
	}
	sin, cos = sinPoly(z), cosPoly(z)
	if j == 1 || j == 2 {
		sin, cos = cos, sin
	}
	if cneg {
		cos = -cos
	}
	if sneg {
		sin = -sin
	}
	return
}

// Tan returns the tangent of x radians.
func Tan(x float64) float64 {
	switch {
	case x == 0 || x != x:
		return x
	case IsInf(x, 0):
		return NaN()
	}
	j, z := octant(Abs(x))
	zz := z * z
	y := z
	if zz > 1e-14 {
		y = z + z*(zz*(((-1.3093693918138379e4*zz)+1.15351664838587416140e6)*zz+-1.79565251976484877988e7)/
			((((zz+1.36812963470692954678e4)*zz+-1.32089234440210967447e6)*zz+2.50083801823357915839e7)*zz+-5.38695755929454629881e7))
	}
	if j&2 == 2 {
		y = -1 / y
	}
	if x < 0 {
		y = -y
	}
	return y
}

// atanPoly is the arc tangent on [0, 0.66].
func atanPoly(x float64) float64 {
	z := x * x
	z = z * ((((-8.750608600031904122785e-01*z+-1.615753718733365076637e+01)*z+-7.500855792314704667340e+01)*z+-1.228866684490136173410e+02)*z + -6.485021904942025371773e+01) /
		(((((z+2.485846490142306297962e+01)*z+1.650270098316988542046e+02)*z+4.328810604912902668951e+02)*z+4.853903996359136964868e+02)*z + 1.945506571482613964425e+02)
	return x*z + x
}

// atanPos is the arc tangent of x > 0.
func atanPos(x float64) float64 {
	const (
		more    = 6.123233995736765886130e-17 // π/2 less its float64
		tan3pi8 = 2.41421356237309504880
	)
	switch {
	case x <= 0.66:
		return atanPoly(x)
	case x > tan3pi8:
		return Pi/2 - atanPoly(1/x) + more
	}
	return Pi/4 + atanPoly((x-1)/(x+1)) + 0.5*more
}

// Atan returns the arc tangent of x, in radians: Cephes'.
func Atan(x float64) float64 {
	switch {
	case x == 0:
		return x
	case x > 0:
		return atanPos(x)
	}
	return -atanPos(-x)
}

// Asin returns the arc sine of x, in radians.
func Asin(x float64) float64 {
	if x == 0 {
		return x
	}
	neg := x < 0
	if neg {
		x = -x
	}
	if x > 1 {
		return NaN()
	}
	t := Sqrt(1 - x*x)
	if x > 0.7 {
		t = Pi/2 - atanPos(t/x)
	} else {
		t = atanPos(x / t)
	}
	if neg {
		t = -t
	}
	return t
}

// Acos returns the arc cosine of x, in radians.
func Acos(x float64) float64 { return Pi/2 - Asin(x) }

// Atan2 returns the angle of the point (x, y), in radians between -π and π.
func Atan2(y, x float64) float64 {
	switch {
	case y != y || x != x:
		return NaN()
	case y == 0:
		if x >= 0 && !Signbit(x) {
			return Copysign(0, y)
		}
		return Copysign(Pi, y)
	case x == 0:
		return Copysign(Pi/2, y)
	case IsInf(x, 0):
		if IsInf(x, 1) {
			if IsInf(y, 0) {
				return Copysign(Pi/4, y)
			}
			return Copysign(0, y)
		}
		if IsInf(y, 0) {
			return Copysign(3*Pi/4, y)
		}
		return Copysign(Pi, y)
	case IsInf(y, 0):
		return Copysign(Pi/2, y)
	}
	q := Atan(y / x)
	if x < 0 {
		if q <= 0 {
			return q + Pi
		}
		return q - Pi
	}
	return q
}
