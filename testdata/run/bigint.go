// run
// bench: compute

// Multiplication of big numbers, schoolbook and Karatsuba; factorials, powers, decimal output.
package main

type nat []uint32

func (x nat) norm() nat {
	for len(x) > 0 && x[len(x)-1] == 0 {
		x = x[:len(x)-1]
	}
	return x
}

func (x nat) add(y nat) nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	z := make(nat, 0, len(x)+1)
	var carry uint64
	for i := range x {
		s := uint64(x[i]) + carry
		if i < len(y) {
			s += uint64(y[i])
		}
		z = append(z, uint32(s))
		carry = s >> 32
	}
	return append(z, uint32(carry)).norm()
}

// sub needs x >= y.
func (x nat) sub(y nat) nat {
	z := make(nat, len(x))
	var borrow int64
	for i := range x {
		d := int64(x[i]) + borrow
		if i < len(y) {
			d -= int64(y[i])
		}
		z[i] = uint32(d)
		borrow = d >> 32
	}
	if borrow != 0 {
		panic("negative")
	}
	return z.norm()
}

func (x nat) school(y nat) nat {
	z := make(nat, len(x)+len(y))
	for i, a := range x {
		var carry uint64
		for j, b := range y {
			t := uint64(a)*uint64(b) + uint64(z[i+j]) + carry
			z[i+j] = uint32(t)
			carry = t >> 32
		}
		z[i+len(y)] = uint32(carry)
	}
	return z.norm()
}

func (x nat) shift(n int) nat {
	if len(x) == 0 {
		return nil
	}
	return append(make(nat, n, n+len(x)), x...)
}

func (x nat) mul(y nat) nat {
	if min(len(x), len(y)) < 40 {
		return x.school(y)
	}
	h := max(len(x), len(y)) / 2
	split := func(v nat) (lo, hi nat) {
		if len(v) <= h {
			return v, nil
		}
		return v[:h:h].norm(), v[h:]
	}
	x0, x1 := split(x)
	y0, y1 := split(y)
	lo, hi := x0.mul(y0), x1.mul(y1)
	mid := x0.add(x1).mul(y0.add(y1)).sub(lo).sub(hi)
	return lo.add(mid.shift(h)).add(hi.shift(2 * h))
}

func (x nat) divSmall(d uint32) (nat, uint32) {
	q := make(nat, len(x))
	var rem uint64
	for i := len(x) - 1; i >= 0; i-- {
		cur := rem<<32 | uint64(x[i])
		q[i] = uint32(cur / uint64(d))
		rem = cur % uint64(d)
	}
	return q.norm(), uint32(rem)
}

func (x nat) String() string {
	if len(x) == 0 {
		return "0"
	}
	var digits []byte
	for len(x) > 0 {
		var r uint32
		x, r = x.divSmall(1e9)
		for i := 0; i < 9; i++ {
			digits = append(digits, byte('0'+r%10))
			r /= 10
		}
	}
	for digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
	}
	for i, j := 0, len(digits)-1; i < j; i, j = i+1, j-1 {
		digits[i], digits[j] = digits[j], digits[i]
	}
	return string(digits)
}

func pow(x nat, n uint) nat {
	z := nat{1}
	for ; n > 0; n >>= 1 {
		if n&1 != 0 {
			z = z.mul(x)
		}
		x = x.mul(x)
	}
	return z
}

func hash(s string) (h uint64) {
	for i := 0; i < len(s); i++ {
		h = h*31 + uint64(s[i])
	}
	return
}

func main() {
	f := nat{1}
	for i := uint32(2); i <= 30; i++ {
		f = f.mul(nat{i})
	}
	println(f.String())
	for i := uint32(31); i <= 3000; i++ {
		f = f.mul(nat{i})
	}
	s := f.String()
	println(len(s), hash(s))
	p := pow(nat{3}, 60000)
	s = p.String()
	println(len(s), s[:20], hash(s))
	q := p
	for range 10 {
		q = q.mul(p)
	}
	println(len(q), q[len(q)-1], q[len(q)/2])
	x, y := p.school(p), p.mul(p)
	same := len(x) == len(y)
	for i := range x {
		same = same && x[i] == y[i]
	}
	println(same)
}
