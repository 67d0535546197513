package bytealg

// hashPrime is the multiplier of the rolling hashes (Karp and Rabin 1987), modulo 2^32.
const hashPrime = 16777619

// IndexString gives where sep is first in s, -1 if nowhere; 2 <= len(sep) < len(s).
//
// Places where the first and the last byte fit are found many at a time. A text that fits too often
// is searched by a rolling hash instead, which takes time linear in len(s) whatever the text.
func IndexString(s, sep string) int {
	distance := len(sep) - 1
	fails := 0
	for i := 0; ; {
		k := IndexPair(s[i:], sep[0], sep[distance], distance)
		if k < 0 {
			return -1
		}
		i += k
		if distance < 2 || s[i+1:i+distance] == sep[1:distance] {
			return i
		}
		i++
		if fails++; fails > 8+i>>4 {
			k = indexHash(s[i:], sep)
			if k < 0 {
				return -1
			}
			return i + k
		}
	}
}

func indexHash(s, sep string) int {
	n := len(sep)
	if n > len(s) {
		return -1
	}
	var want, got, out uint32 = 0, 0, 1
	for i := 0; i < n; i++ {
		want = want*hashPrime + uint32(sep[i])
		got = got*hashPrime + uint32(s[i])
		out *= hashPrime
	}
	for i := n; ; i++ {
		if got == want && s[i-n:i] == sep {
			return i - n
		}
		if i == len(s) {
			return -1
		}
		got = got*hashPrime + uint32(s[i]) - out*uint32(s[i-n])
	}
}

// LastIndexString gives where sep is last in s, -1 if nowhere; 2 <= len(sep) < len(s).
func LastIndexString(s, sep string) int {
	n := len(sep)
	var want, got, out uint32 = 0, 0, 1
	for i := 0; i < n; i++ {
		want = want*hashPrime + uint32(sep[n-1-i])
		got = got*hashPrime + uint32(s[len(s)-1-i])
		out *= hashPrime
	}
	for i := len(s) - n; ; i-- {
		if got == want && s[i:i+n] == sep {
			return i
		}
		if i == 0 {
			return -1
		}
		got = got*hashPrime + uint32(s[i-1]) - out*uint32(s[i-1+n])
	}
}

// LastIndexByteString gives where c is last in s, -1 if nowhere.
func LastIndexByteString(s string, c byte) int {
	i := len(s)
	for ; i >= 8; i -= 8 {
		x := load(s, i-8) ^ uint64(c)*ones
		if (x-ones)&^x&highs != 0 {
			break
		}
	}
	for i--; i >= 0; i-- {
		if s[i] == c {
			return i
		}
	}
	return -1
}
