package time

import "errors"

// ParseError says what doesn't fit a layout.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func (e *ParseError) Error() string {
	s := "parsing time " + quote(e.Value)
	if e.Message != "" {
		return s + e.Message
	}
	return s + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem)
}

// errBad says that the value doesn't fit; the caller knows which.
var errBad = errors.New("bad value for field")

// Parse reads a time in the layout's form. Without a zone it is in UTC; with an offset the local zone has at
// this time, in Local; else in a location made up for it.
func Parse(layout, value string) (Time, error) { return parse(layout, value, UTC, Local) }

// ParseInLocation is [Parse] that takes loc in place of UTC and Local.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

// name finds which of the names value begins with, without regard to case, by their first n letters or, if n is 0, all.
func name(names []string, value string, n int) (i int, rest string, err error) {
	for i, s := range names {
		if n > 0 {
			s = s[:n]
		}
		if len(value) >= len(s) && sameFold(value[:len(s)], s) {
			return i, value[len(s):], nil
		}
	}
	return -1, value, errBad
}

func sameFold(a, b string) bool {
	for i := range len(a) {
		if x, y := a[i], b[i]; x != y && (x^y != 0x20 || x|0x20 < 'a' || x|0x20 > 'z') {
			return false
		}
	}
	return true
}

// number takes one or two digits, two if fixed.
func number(s string, fixed bool) (n int, rest string, err error) {
	if !isDigit(s, 0) {
		return 0, s, errBad
	}
	if !isDigit(s, 1) {
		if fixed {
			return 0, s, errBad
		}
		return int(s[0] - '0'), s[1:], nil
	}
	return int(s[0]-'0')*10 + int(s[1]-'0'), s[2:], nil
}

// number3 takes one to three digits, three if fixed.
func number3(s string, fixed bool) (n int, rest string, err error) {
	i := 0
	for ; i < 3 && isDigit(s, i); i++ {
		n = n*10 + int(s[i]-'0')
	}
	if i == 0 || fixed && i != 3 {
		return 0, s, errBad
	}
	return n, s[i:], nil
}

// trimSpaces takes off leading spaces.
func trimSpaces(s string) string {
	for s != "" && s[0] == ' ' {
		s = s[1:]
	}
	return s
}

// skip takes prefix off value; a run of spaces matches any run of spaces, even none at the end.
func skip(value, prefix string) (string, error) {
	for prefix != "" {
		if prefix[0] == ' ' {
			if value != "" && value[0] != ' ' {
				return value, errBad
			}
			prefix, value = trimSpaces(prefix), trimSpaces(value)
			continue
		}
		if value == "" || value[0] != prefix[0] {
			return value, errBad
		}
		prefix, value = prefix[1:], value[1:]
	}
	return value, nil
}

// isFraction reports whether s begins with a point or comma and a digit.
func isFraction(s string) bool { return len(s) >= 2 && (s[0] == '.' || s[0] == ',') && isDigit(s, 1) }

// nanoseconds reads s, a point or comma and digits. As real Go's it takes a sign in place of the first digit; what is
// negative then is out of range.
func nanoseconds(s string) (nsec int, outOfRange string, err error) {
	if s[0] != '.' && s[0] != ',' {
		return 0, "", errBad
	}
	if len(s) > 10 {
		s = s[:10]
	}
	for i := 1; i < 10; i++ {
		nsec *= 10
		switch {
		case i >= len(s) || i == 1 && (s[1] == '+' || s[1] == '-'):
		case isDigit(s, i):
			nsec += int(s[i] - '0')
		default:
			return 0, "", errBad
		}
	}
	if nsec != 0 && s[1] == '-' {
		outOfRange = "fractional second"
	}
	return nsec, outOfRange, nil
}

// parsed is what the elements have given so far; -1 is nothing.
type parsed struct {
	year                int
	month, day, yday    int
	hour, min, sec, nsc int
	pm, am              bool
	utc                 bool
	offset              int
	hasOffset           bool
	zone                string
}

func parse(layout, value string, defaultLoc, local *Location) (Time, error) {
	whole, all := layout, value
	p := parsed{month: -1, day: -1, yday: -1}
	for {
		before, elem, text, after, n := next(layout)
		rest, err := skip(value, before)
		if err != nil {
			return Time{}, &ParseError{whole, all, before, rest, ""}
		}
		value = rest
		if elem == none {
			if value != "" {
				return Time{}, &ParseError{whole, all, "", value, ": extra text: " + quote(value)}
			}
			break
		}
		layout = after
		hold := value
		var outOfRange string
		value, outOfRange, err = p.element(elem, text, layout, value, n)
		if outOfRange != "" {
			return Time{}, &ParseError{whole, all, text, value, ": " + outOfRange + " out of range"}
		}
		if err != nil {
			return Time{}, &ParseError{whole, all, text, hold, ""}
		}
	}
	if p.pm && p.hour < 12 {
		p.hour += 12
	} else if p.am && p.hour == 12 {
		p.hour = 0
	}
	if msg := p.fixDate(); msg != "" {
		return Time{}, &ParseError{whole, all, "", value, ": " + msg}
	}
	return p.time(defaultLoc, local), nil
}

// element reads one element from value, and returns the rest and what is out of range.
func (p *parsed) element(elem element, text, layout, value string, n int) (rest, outOfRange string, err error) {
	check := func(bad bool, what string) {
		if err == nil && bad {
			outOfRange = what
		}
	}
	switch elem {
	case shortYear:
		if len(value) < 2 || !isDigit(value, 1) {
			return value, "", errBad
		}
		p.year, rest = int(value[1]-'0'), value[2:]
		switch c := value[0]; { // a sign counts as one, as in Go
		case c == '-':
			p.year = -p.year
		case '0' <= c && c <= '9':
			p.year += int(c-'0') * 10
		case c != '+':
			return value, "", errBad
		}
		if p.year >= 69 {
			p.year += 1900
		} else {
			p.year += 2000
		}
	case longYear:
		if len(value) < 4 || !isDigit(value, 0) {
			return value, "", errBad
		}
		y := 0
		for i := range 4 {
			if !isDigit(value, i) {
				return value[4:], "", errBad
			}
			y = y*10 + int(value[i]-'0')
		}
		p.year, rest = y, value[4:]
	case shortMonth, longMonth:
		w := 0
		if elem == shortMonth {
			w = 3
		}
		p.month, rest, err = name(monthNames[:], value, w)
		p.month++
	case numMonth, zeroMonth:
		p.month, rest, err = number(value, elem == zeroMonth)
		check(p.month <= 0 || p.month > 12, "month")
	case shortDay, longDay:
		w := 0
		if elem == shortDay {
			w = 3
		}
		_, rest, err = name(dayNames[:], value, w)
	case day, spaceDay, zeroDay:
		if elem == spaceDay && value != "" && value[0] == ' ' {
			value = value[1:]
		}
		p.day, rest, err = number(value, elem == zeroDay)
		// Whether the month has the day is known later.
	case spaceYearDay, zeroYearDay:
		if elem == spaceYearDay {
			for i := 0; i < 2 && value != "" && value[0] == ' '; i++ {
				value = value[1:]
			}
		}
		p.yday, rest, err = number3(value, elem == zeroYearDay)
	case hour:
		p.hour, rest, err = number(value, false)
		check(p.hour < 0 || p.hour >= 24, "hour")
	case hour12, zeroHour12:
		p.hour, rest, err = number(value, elem == zeroHour12)
		check(p.hour < 0 || p.hour > 12, "hour")
	case minute, zeroMinute:
		p.min, rest, err = number(value, elem == zeroMinute)
		check(p.min < 0 || p.min >= 60, "minute")
	case second, zeroSecond:
		p.sec, rest, err = number(value, elem == zeroSecond)
		if err != nil {
			break
		}
		if p.sec >= 60 {
			return rest, "second", nil
		}
		// A fraction may follow even if the layout has none.
		if isFraction(rest) {
			if _, e, _, _, _ := next(layout); e == fixedFraction || e == openFraction {
				break
			}
			i := 2
			for isDigit(rest, i) {
				i++
			}
			p.nsc, outOfRange, err = nanoseconds(rest[:i])
			rest = rest[i:]
		}
	case upperPM, lowerPM:
		if len(value) < 2 {
			return value, "", errBad
		}
		am, pm := "AM", "PM"
		if elem == lowerPM {
			am, pm = "am", "pm"
		}
		rest = value[2:]
		switch value[:2] {
		case am:
			p.am = true
		case pm:
			p.pm = true
		default:
			err = errBad
		}
	case fixedFraction:
		if len(value) < n+1 {
			return value, "", errBad
		}
		p.nsc, outOfRange, err = nanoseconds(value[:n+1])
		rest = value[n+1:]
	case openFraction:
		if !isFraction(value) {
			return value, "", nil // there needn't be any
		}
		i := 1
		for isDigit(value, i) {
			i++
		}
		p.nsc, outOfRange, err = nanoseconds(value[:i])
		rest = value[i:]
	case zoneName:
		if len(value) >= 3 && value[:3] == "UTC" {
			p.utc = true
			return value[3:], "", nil
		}
		i := zoneLen(value)
		if i == 0 {
			return value, "", errBad
		}
		p.zone, rest = value[:i], value[i:]
	default:
		return p.numericOffset(elem, value)
	}
	return rest, outOfRange, err
}

// numericOffset reads an offset like +07:00.
func (p *parsed) numericOffset(elem element, value string) (rest, outOfRange string, err error) {
	if elem < nOffset && value != "" && value[0] == 'Z' {
		p.utc = true
		return value[1:], "", nil
	}
	colon := false
	size := 5
	switch elem {
	case zOffsetColon, nOffsetColon:
		colon, size = true, 6
	case zOffsetHour, nOffsetHour:
		size = 3
	case zOffsetColonSec, nOffsetColonSec:
		colon, size = true, 9
	case zOffsetSec, nOffsetSec:
		size = 7
	}
	if len(value) < size {
		return value, "", errBad
	}
	s, rest := value[:size], value[size:]
	part := [3]int{}
	for i, at := 0, 1; at < size; i++ {
		if colon && i > 0 {
			if s[at] != ':' {
				return value, "", errBad
			}
			at++
		}
		if part[i], _, err = number(s[at:], true); err != nil {
			break
		}
		at += 2
	}
	switch {
	case part[0] > 24:
		outOfRange = "time zone offset hour"
	case part[1] > 60:
		outOfRange = "time zone offset minute"
	case part[2] > 60:
		outOfRange = "time zone offset second"
	}
	p.offset = (part[0]*60+part[1])*60 + part[2]
	p.hasOffset = true
	switch s[0] {
	case '+':
	case '-':
		p.offset = -p.offset
	default:
		err = errBad
	}
	return rest, outOfRange, err
}

// fixDate makes month and day complete and says what is wrong with them.
func (p *parsed) fixDate() string {
	if p.yday >= 0 {
		if p.yday < 1 || p.yday > 365 && !(p.yday == 366 && isLeap(p.year)) {
			return "day-of-year out of range"
		}
		_, m, d := civil(daysTo(int64(p.year), January) + int64(p.yday-1))
		if p.month >= 0 && p.month != int(m) {
			return "day-of-year does not match month"
		}
		if p.day >= 0 && p.day != d {
			return "day-of-year does not match day"
		}
		p.month, p.day = int(m), d
		return ""
	}
	if p.month < 0 {
		p.month = 1
	}
	if p.day < 0 {
		p.day = 1
	}
	if p.day < 1 || p.day > daysIn(Month(p.month), p.year) {
		return "day out of range"
	}
	return ""
}

// time returns the time that has been read.
func (p *parsed) time(defaultLoc, local *Location) Time {
	date := func(loc *Location) Time {
		return Date(p.year, Month(p.month), p.day, p.hour, p.min, p.sec, p.nsc, loc)
	}
	switch {
	case p.utc:
		return date(UTC)
	case p.hasOffset:
		t := date(UTC)
		t.addSec(-int64(p.offset))
		// The local zone, if it has this offset at this time.
		name, offset, _, _, _ := local.get().lookup(t.Unix())
		if offset == p.offset && (p.zone == "" || name == p.zone) {
			t.setLoc(local)
		} else {
			t.setLoc(FixedZone(p.zone, p.offset))
		}
		return t
	case p.zone != "":
		t := date(UTC)
		if offset, ok := local.lookupName(p.zone, t.Unix()); ok {
			t.addSec(-int64(offset))
			t.setLoc(local)
			return t
		}
		// An unknown zone has offset 0, unless it says so itself.
		offset := 0
		if len(p.zone) > 3 && p.zone[:3] == "GMT" {
			s := p.zone[4:]
			for i := range len(s) {
				offset = offset*10 + int(s[i]-'0')
			}
			if p.zone[3] == '-' {
				offset = -offset
			}
			offset *= 3600
		}
		t.setLoc(FixedZone(p.zone, offset))
		return t
	}
	return date(defaultLoc)
}

// zoneLen returns the length of the zone abbreviation that value begins with, 0 if there is none: three capitals, four
// ending in T, five ending in T, GMT with a number of hours, or ±hours.
func zoneLen(value string) int {
	if len(value) < 3 {
		return 0
	}
	if len(value) >= 4 && (value[:4] == "ChST" || value[:4] == "MeST") {
		return 4
	}
	if value[:3] == "GMT" {
		return 3 + signedHours(value[3:])
	}
	if value[0] == '+' || value[0] == '-' {
		return signedHours(value)
	}
	n := 0
	for n < 6 && n < len(value) && 'A' <= value[n] && value[n] <= 'Z' {
		n++
	}
	switch n {
	case 3:
		return 3
	case 4:
		if value[3] == 'T' || value[:4] == "WITA" {
			return 4
		}
	case 5:
		if value[4] == 'T' {
			return 5
		}
	}
	return 0
}

// signedHours returns the length of a sign and a number up to 23, 0 if there is none.
func signedHours(s string) int {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0
	}
	i, n := 1, 0
	for ; isDigit(s, i) && n < 1000; i++ {
		n = n*10 + int(s[i]-'0')
	}
	if i == 1 || n > 23 {
		return 0
	}
	return i
}
