package time

// A Month is a month, January is 1.
type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

var monthNames = [...]string{"January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December"}

// String returns the English name.
func (m Month) String() string {
	if January <= m && m <= December {
		return monthNames[m-1]
	}
	return "%!Month(" + utoa(uint64(m)) + ")"
}

// A Weekday is a day of the week, Sunday is 0.
type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

var dayNames = [...]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

// String returns the English name.
func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return dayNames[d]
	}
	return "%!Weekday(" + utoa(uint64(d)) + ")"
}

func utoa(u uint64) string {
	var buf [20]byte
	i := len(buf)
	for {
		i--
		buf[i] = byte('0' + u%10)
		if u /= 10; u == 0 {
			return string(buf[i:])
		}
	}
}

// A Duration is a time between two instants, in nanoseconds.
type Duration int64

const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

// String returns d as in "72h3m0.5s", "1.5ms", "0s".
func (d Duration) String() string {
	var buf [32]byte
	return string(d.format(&buf))
}

// format writes d at the end of buf.
func (d Duration) format(buf *[32]byte) []byte {
	u := uint64(d)
	if d < 0 {
		u = -u
	}
	w := len(buf)
	put := func(s string) { w -= copy(buf[w-len(s):], s) }
	if u < uint64(Second) {
		switch {
		case u == 0:
			return append(buf[:0], "0s"...)
		case u < uint64(Microsecond):
			put("ns")
			w, u = fraction(buf[:w], u, 0)
		case u < uint64(Millisecond):
			put("µs")
			w, u = fraction(buf[:w], u, 3)
		default:
			put("ms")
			w, u = fraction(buf[:w], u, 6)
		}
		w = digits(buf[:w], u)
	} else {
		put("s")
		w, u = fraction(buf[:w], u, 9)
		w = digits(buf[:w], u%60)
		if u /= 60; u > 0 {
			put("m")
			w = digits(buf[:w], u%60)
			if u /= 60; u > 0 {
				put("h")
				w = digits(buf[:w], u)
			}
		}
	}
	if d < 0 {
		put("-")
	}
	return buf[w:]
}

// fraction writes the last prec digits of u, without zeros at the end, behind a point, at the end of buf. It returns
// where they begin, and the rest of u.
func fraction(buf []byte, u uint64, prec int) (int, uint64) {
	w := len(buf)
	some := false
	for range prec {
		digit := u % 10
		if some = some || digit != 0; some {
			w--
			buf[w] = byte('0' + digit)
		}
		u /= 10
	}
	if some {
		w--
		buf[w] = '.'
	}
	return w, u
}

// digits writes u at the end of buf and returns where it begins.
func digits(buf []byte, u uint64) int {
	w := len(buf)
	for {
		w--
		buf[w] = byte('0' + u%10)
		if u /= 10; u == 0 {
			return w
		}
	}
}

// Nanoseconds returns d in nanoseconds.
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Microseconds returns d in microseconds, without the fraction.
func (d Duration) Microseconds() int64 { return int64(d / 1e3) }

// Milliseconds returns d in milliseconds, without the fraction.
func (d Duration) Milliseconds() int64 { return int64(d / 1e6) }

// in returns d in units; the whole ones are exact.
func (d Duration) in(unit Duration) float64 {
	return float64(d/unit) + float64(d%unit)/float64(unit)
}

// Seconds returns d in seconds.
func (d Duration) Seconds() float64 { return d.in(Second) }

// Minutes returns d in minutes.
func (d Duration) Minutes() float64 { return d.in(Minute) }

// Hours returns d in hours.
func (d Duration) Hours() float64 { return d.in(Hour) }

// Truncate returns d rounded toward zero to a multiple of m; d if m <= 0.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round returns d rounded to the nearest multiple of m, halves away from zero, the largest Duration if that
// is too much; d if m <= 0.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if r < m-r {
			return d + r
		}
		if e := d - m + r; e < d {
			return e
		}
		return -1 << 63
	}
	if r < m-r {
		return d - r
	}
	if e := d + m - r; e > d {
		return e
	}
	return 1<<63 - 1
}

// Abs returns |d|, the largest Duration for the least.
func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == -1<<63:
		return 1<<63 - 1
	}
	return -d
}

// durationError is an error of ParseDuration.
type durationError struct{ msg string }

func (e *durationError) Error() string { return e.msg }

func unitOf(s string) (uint64, bool) {
	switch s {
	case "ns":
		return uint64(Nanosecond), true
	case "us", "µs", "μs": // U+00B5 and U+03BC
		return uint64(Microsecond), true
	case "ms":
		return uint64(Millisecond), true
	case "s":
		return uint64(Second), true
	case "m":
		return uint64(Minute), true
	case "h":
		return uint64(Hour), true
	}
	return 0, false
}

// ParseDuration reads numbers with fractions and units (ns, us or µs, ms, s, m, h) as in "-1.5h" or "2h45m".
func ParseDuration(s string) (Duration, error) {
	invalid := func() (Duration, error) {
		return 0, &durationError{"time: invalid duration " + quote(s)}
	}
	rest := s
	neg := false
	if rest != "" && (rest[0] == '-' || rest[0] == '+') {
		neg = rest[0] == '-'
		rest = rest[1:]
	}
	if rest == "0" {
		return 0, nil
	}
	if rest == "" {
		return invalid()
	}
	var sum uint64
	for rest != "" {
		if !(rest[0] == '.' || isDigit(rest, 0)) {
			return invalid()
		}
		// The number: whole + frac/scale.
		i := 0
		var whole, frac uint64
		for ; isDigit(rest, i); i++ {
			if whole > 1<<63/10 {
				return invalid()
			}
			if whole = whole*10 + uint64(rest[i]-'0'); whole > 1<<63 {
				return invalid()
			}
		}
		n := i
		scale := 1.0
		if i < len(rest) && rest[i] == '.' {
			full := false // further digits don't fit, nor count
			for i++; isDigit(rest, i); i++ {
				n++
				if full || frac > (1<<63-1)/10 {
					full = true
					continue
				}
				next := frac*10 + uint64(rest[i]-'0')
				if next > 1<<63 {
					full = true
					continue
				}
				frac = next
				scale *= 10
			}
		}
		if n == 0 {
			return invalid()
		}
		rest = rest[i:]
		// The unit.
		i = 0
		for i < len(rest) && rest[i] != '.' && !isDigit(rest, i) {
			i++
		}
		if i == 0 {
			return 0, &durationError{"time: missing unit in duration " + quote(s)}
		}
		unit, ok := unitOf(rest[:i])
		if !ok {
			return 0, &durationError{"time: unknown unit " + quote(rest[:i]) + " in duration " + quote(s)}
		}
		rest = rest[i:]
		if whole > 1<<63/unit {
			return invalid()
		}
		whole *= unit
		if frac > 0 {
			whole += uint64(float64(frac) * (float64(unit) / scale))
			if whole > 1<<63 {
				return invalid()
			}
		}
		if sum += whole; sum > 1<<63 {
			return invalid()
		}
	}
	if neg {
		return -Duration(sum), nil
	}
	if sum > 1<<63-1 {
		return invalid()
	}
	return Duration(sum), nil
}

func isDigit(s string, i int) bool { return i < len(s) && '0' <= s[i] && s[i] <= '9' }

// quote returns s in quotes, with escapes for all that isn't printable ASCII.
func quote(s string) string {
	const hex = "0123456789abcdef"
	b := make([]byte, 1, len(s)+2)
	b[0] = '"'
	for i, c := range s {
		switch {
		case c == '"' || c == '\\':
			b = append(b, '\\', byte(c))
		case ' ' <= c && c < 0x7f:
			b = append(b, byte(c))
		default:
			// The bytes of the character; one if it is bad UTF-8.
			width := 1
			if c != '\uFFFD' || i+3 <= len(s) && s[i:i+3] == "\uFFFD" {
				width = len(string(c))
			}
			for k := i; k < i+width; k++ {
				b = append(b, '\\', 'x', hex[s[k]>>4], hex[s[k]&15])
			}
		}
	}
	return string(append(b, '"'))
}
