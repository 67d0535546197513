package strconv_test

import "math/big"

// bigPow writes n * 2^e with all its digits.
func bigPow(n uint64, e int) string {
	x := new(big.Int).SetUint64(n)
	if e >= 0 {
		return x.Lsh(x, uint(e)).String() + ".0"
	}
	// n * 5^-e / 10^-e
	x.Mul(x, new(big.Int).Exp(big.NewInt(5), big.NewInt(int64(-e)), nil))
	s := x.String()
	for len(s) <= -e {
		s = "0" + s
	}
	return s[:len(s)+e] + "." + s[len(s)+e:]
}
