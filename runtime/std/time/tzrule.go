package time

// A rule is when daylight saving time begins or ends each year, in a POSIX TZ string.
type rule struct {
	kind byte // 'J': day 1 to 365 without February 29; 'D': day 0 to 365; 'M': month.week.day
	day  int
	week int
	mon  int
	time int // seconds after midnight
}

// tzRule returns what the TZ string s says of sec, given that the last transition was at last.
func tzRule(s string, last, sec int64) (name string, offset int, start, end int64, dst, ok bool) {
	stdName, s, ok1 := tzName(s)
	stdOffset, s, ok2 := tzOffset(s)
	if !ok1 || !ok2 {
		return
	}
	stdOffset = -stdOffset
	if s == "" || s[0] == ',' {
		return stdName, stdOffset, last, ending, false, true // no daylight saving time
	}
	dstName, s, ok := tzName(s)
	if !ok {
		return
	}
	dstOffset := stdOffset + 3600
	if s != "" && s[0] != ',' {
		if dstOffset, s, ok = tzOffset(s); !ok {
			return
		}
		dstOffset = -dstOffset
	}
	if s == "" {
		s = ",M3.2.0,M11.1.0" // the default
	}
	var from, to rule
	if s[0] != ',' && s[0] != ';' {
		return "", 0, 0, 0, false, false
	}
	from, s, ok = tzDate(s[1:])
	if !ok || s == "" || s[0] != ',' {
		return "", 0, 0, 0, false, false
	}
	to, s, ok = tzDate(s[1:])
	if !ok || s != "" {
		return "", 0, 0, 0, false, false
	}

	days, _ := floorDiv(sec+to1970, secondsPerDay)
	year, _, _ := civil(days)
	yearStart := daysTo(int64(year), January)*secondsPerDay - to1970
	yearSec := int(sec - yearStart)
	yearEnd := yearStart + 365*secondsPerDay // as in Go, even in leap years

	// Both in seconds after the year's start in UTC. South of the equator the year begins in daylight saving time.
	begin, finish := from.in(year, stdOffset), to.in(year, dstOffset)
	inside, outside := zone{dstName, dstOffset, true}, zone{stdName, stdOffset, false}
	if finish < begin {
		begin, finish = finish, begin
		inside, outside = outside, inside
	}
	z := outside
	switch {
	case yearSec < begin:
		start, end = yearStart, yearStart+int64(begin)
	case yearSec >= finish:
		start, end = yearStart+int64(finish), yearEnd
	default:
		z = inside
		start, end = yearStart+int64(begin), yearStart+int64(finish)
	}
	return z.name, z.offset, start, end, z.dst, true
}

// in returns when the rule applies in a year, in seconds after its start in UTC, given the offset before.
func (r *rule) in(year, offset int) int {
	day := 0 // of the year, from 0
	switch r.kind {
	case 'J':
		day = r.day - 1
		if isLeap(year) && r.day >= 60 {
			day++
		}
	case 'D':
		day = r.day
	case 'M':
		first := daysTo(int64(year), Month(r.mon))
		_, weekday := floorDiv(first+1, 7)
		d := r.day - int(weekday)
		if d < 0 {
			d += 7
		}
		for w := 1; w < r.week && d+7 < daysIn(Month(r.mon), year); w++ {
			d += 7
		}
		day = int(first-daysTo(int64(year), January)) + d
	}
	return day*secondsPerDay + r.time - offset
}

// tzName takes an abbreviation: three letters at least, or anything in <>.
func tzName(s string) (name, rest string, ok bool) {
	if s != "" && s[0] == '<' {
		for i := range len(s) {
			if s[i] == '>' {
				return s[1:i], s[i+1:], true
			}
		}
		return "", "", false
	}
	i := 0
	for i < len(s) && !isDigit(s, i) && s[i] != ',' && s[i] != '-' && s[i] != '+' {
		i++
	}
	return s[:i], s[i:], i >= 3
}

// tzOffset takes [+-]h[h[h]][:mm[:ss]] and returns seconds.
func tzOffset(s string) (offset int, rest string, ok bool) {
	sign := 1
	if s != "" && (s[0] == '-' || s[0] == '+') {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
	}
	h, s, ok := tzNumber(s, 0, 24*7)
	if !ok {
		return
	}
	offset = h * 3600
	for unit := 60; unit > 0 && s != "" && s[0] == ':'; unit /= 60 {
		var n int
		if n, s, ok = tzNumber(s[1:], 0, 59); !ok {
			return
		}
		offset += n * unit
	}
	return sign * offset, s, true
}

// tzNumber takes a number between least and most.
func tzNumber(s string, least, most int) (n int, rest string, ok bool) {
	i := 0
	for ; isDigit(s, i); i++ {
		if n = n*10 + int(s[i]-'0'); n > most {
			return 0, "", false
		}
	}
	return n, s[i:], i > 0 && n >= least
}

// tzDate takes a rule: Jn, n or Mm.w.d, and possibly /time.
func tzDate(s string) (r rule, rest string, ok bool) {
	if s == "" {
		return
	}
	switch r.kind = s[0]; r.kind {
	case 'J':
		r.day, s, ok = tzNumber(s[1:], 1, 365)
	case 'M':
		if r.mon, s, ok = tzNumber(s[1:], 1, 12); !ok || s == "" || s[0] != '.' {
			return r, "", false
		}
		if r.week, s, ok = tzNumber(s[1:], 1, 5); !ok || s == "" || s[0] != '.' {
			return r, "", false
		}
		r.day, s, ok = tzNumber(s[1:], 0, 6)
	default:
		r.kind = 'D'
		r.day, s, ok = tzNumber(s, 0, 365)
	}
	if !ok {
		return
	}
	r.time = 2 * 3600
	if s != "" && s[0] == '/' {
		r.time, s, ok = tzOffset(s[1:])
	}
	return r, s, ok
}
