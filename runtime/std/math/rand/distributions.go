package rand

import "internal/ziggurat"

// NormFloat64 returns a normally distributed number with mean 0 and standard deviation 1.
func (r *Rand) NormFloat64() float64 {
	for {
		j := r.Uint32()
		x, ok := ziggurat.Normal(int32(j), j&0x7f, r)
		if ok {
			return x
		}
	}
}

// ExpFloat64 returns an exponentially distributed number with rate 1.
func (r *Rand) ExpFloat64() float64 {
	for {
		j := r.Uint32()
		x, ok := ziggurat.Exp(j, j&0xff, r)
		if ok {
			return x
		}
	}
}
