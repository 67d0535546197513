package math

// Floor returns the greatest integer that is not greater than x.
func Floor(x float64) float64 {
	t := Trunc(x)
	if t > x {
		t--
	}
	if t == 0 {
		t = Copysign(t, x)
	}
	return t
}

// Ceil returns the least integer that is not less than x.
func Ceil(x float64) float64 { return -Floor(-x) }

// Trunc returns x without its fraction.
func Trunc(x float64) float64 {
	b := Float64bits(x)
	e := int(b>>shift&mask) - bias
	switch {
	case e < 0:
		return Float64frombits(b & sign)
	case e < shift:
		b &^= fracs >> uint(e)
	}
	return Float64frombits(b)
}

// Modf returns the integer and the fraction of f, both with f's sign.
func Modf(f float64) (integer float64, fractional float64) {
	integer = Trunc(f)
	fractional = Copysign(f-integer, f)
	return
}

// Round returns the integer nearest to x, halves away from zero.
func Round(x float64) float64 {
	b := Float64bits(x)
	switch e := int(b>>shift&mask) - bias; {
	case e < -1:
		b &= sign
	case e == -1:
		b = b&sign | bias<<shift
	case e < shift:
		b += 1 << (shift - 1) >> uint(e)
		b &^= fracs >> uint(e)
	}
	return Float64frombits(b)
}

// RoundToEven returns the integer nearest to x, halves to the even one.
func RoundToEven(x float64) float64 {
	b := Float64bits(x)
	switch e := int(b>>shift&mask) - bias; {
	case e >= shift:
	case e >= 0:
		// Just less than a half, and the integer's last bit.
		b += (1<<(shift-1) - 1 + b>>uint(shift-e)&1) >> uint(e)
		b &^= fracs >> uint(e)
	case e == -1 && b&fracs != 0:
		b = b&sign | bias<<shift
	default:
		b &= sign
	}
	return Float64frombits(b)
}

// Dim returns x-y, 0 if that is negative.
func Dim(x, y float64) float64 {
	v := x - y
	if v <= 0 {
		return 0
	}
	return v
}

// Max returns the greater of x and y; infinity beats NaN, and 0 beats -0.
func Max(x, y float64) float64 {
	switch {
	case IsInf(x, 1) || IsInf(y, 1):
		return Inf(1)
	case x != x || y != y:
		return NaN()
	case x == 0 && x == y:
		if Signbit(x) {
			return y
		}
		return x
	case x > y:
		return x
	}
	return y
}

// Min returns the lesser of x and y; infinity beats NaN, and -0 beats 0.
func Min(x, y float64) float64 {
	switch {
	case IsInf(x, -1) || IsInf(y, -1):
		return Inf(-1)
	case x != x || y != y:
		return NaN()
	case x == 0 && x == y:
		if Signbit(x) {
			return x
		}
		return y
	case x < y:
		return x
	}
	return y
}

// Mod returns the remainder of x/y rounded toward zero, with x's sign.
func Mod(x, y float64) float64 {
	if y == 0 || x-x != 0 || y != y {
		return NaN()
	}
	y = Abs(y)
	r := Abs(x)
	_, yexp := Frexp(y)
	for r >= y {
		// Subtract the largest y·2ⁿ; all of it is exact.
		_, rexp := Frexp(r)
		t := Ldexp(y, rexp-yexp)
		if t > r {
			t = Ldexp(y, rexp-yexp-1)
		}
		r -= t
	}
	if Signbit(x) {
		r = -r
	}
	return r
}

// Remainder returns x less the multiple of y nearest to it, of two the even one.
func Remainder(x, y float64) float64 {
	switch {
	case y == 0 || x-x != 0 || y != y:
		return NaN()
	case IsInf(y, 0):
		return x
	}
	neg := Signbit(x)
	x, y = Abs(x), Abs(y)
	if x == y {
		return Copysign(0, unit(neg))
	}
	if y <= MaxFloat64/2 {
		x = Mod(x, y+y)
	}
	if y < 0x1p-1021 {
		if x+x > y {
			if x -= y; x+x >= y {
				x -= y
			}
		}
	} else if half := y / 2; x > half {
		if x -= y; x >= half {
			x -= y
		}
	}
	if neg {
		x = -x
	}
	return x
}

// unit returns -1 or 1.
func unit(neg bool) float64 {
	if neg {
		return -1
	}
	return 1
}
