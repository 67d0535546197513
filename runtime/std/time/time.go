// Package time measures and shows time.
//
// Now returns a wall clock reading and a monotonic one: differences of two such times don't depend on
// changes of the wall clock.
package time

import (
	"math/bits"
	_ "unsafe" // go:linkname
)

// A Time is an instant, in nanoseconds, with a location in which it is shown. The zero Time is January 1, year 1, UTC.
//
// Use Equal to compare instants: == compares locations and monotonic readings, too.
type Time struct {
	// With a monotonic reading, wall is 1<<63 | seconds since 1885 << 30 | nanoseconds, and ext the reading in
	// nanoseconds. Without, wall is the nanoseconds, and ext the seconds since year 1.
	wall uint64
	ext  int64

	// nil is UTC.
	loc *Location
}

const (
	hasMono   = 1 << 63
	nsecShift = 30
	nsecMask  = 1<<nsecShift - 1

	secondsPerDay = 86400

	// Seconds from January 1, year 1, to 1885 and 1970.
	to1885 = (1884*365 + 1884/4 - 1884/100 + 1884/400) * secondsPerDay
	to1970 = (1969*365 + 1969/4 - 1969/100 + 1969/400) * secondsPerDay
)

// now reads the clocks: seconds and nanoseconds since 1970, and a monotonic one.
//
//go:linkname now time.now
func now() (sec int64, nsec int32, mono int64)

// nanotime reads the monotonic clock.
//
//go:linkname nanotime runtime.nanotime
func nanotime() int64

// startNano is a little less than the monotonic clock when the program started, so that readings are small, and not 0.
var startNano = nanotime() - 1

// Now returns the current time in the Local location.
func Now() Time {
	sec, nsec, mono := now()
	mono -= startNano
	s := uint64(sec + to1970 - to1885)
	if s>>33 != 0 {
		return Time{uint64(nsec), sec + to1970, Local}
	}
	return Time{hasMono | s<<nsecShift | uint64(nsec), mono, Local}
}

// sec returns the seconds since year 1.
func (t *Time) sec() int64 {
	if t.wall&hasMono != 0 {
		return to1885 + int64(t.wall<<1>>(nsecShift+1))
	}
	return t.ext
}

func (t *Time) nsec() int32 { return int32(t.wall & nsecMask) }

// stripMono drops the monotonic reading.
func (t *Time) stripMono() {
	if t.wall&hasMono != 0 {
		t.ext = t.sec()
		t.wall &= nsecMask
	}
}

// addSec adds d seconds; a sum beyond the range stops there.
func (t *Time) addSec(d int64) {
	if t.wall&hasMono != 0 {
		s := int64(t.wall<<1>>(nsecShift+1)) + d
		if 0 <= s && s < 1<<33 {
			t.wall = t.wall&nsecMask | uint64(s)<<nsecShift | hasMono
			return
		}
		t.stripMono()
	}
	sum := t.ext + d
	switch {
	case (sum > t.ext) == (d > 0):
		t.ext = sum
	case d > 0:
		t.ext = 1<<63 - 1
	default:
		t.ext = -(1<<63 - 1)
	}
}

// setLoc sets the location; UTC is nil, so that == works for it.
func (t *Time) setLoc(loc *Location) {
	if loc == &utcLoc {
		loc = nil
	}
	t.stripMono()
	t.loc = loc
}

// After reports whether t is later than u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before reports whether t is earlier than u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Equal reports whether t and u are the same instant.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// Compare returns -1, 0 or +1 as t is earlier than, the same as, or later than u.
func (t Time) Compare(u Time) int {
	a, b := t.ext, u.ext
	if t.wall&u.wall&hasMono == 0 {
		a, b = t.sec(), u.sec()
		if a == b {
			a, b = int64(t.nsec()), int64(u.nsec())
		}
	}
	switch {
	case a < b:
		return -1
	case a > b:
		return +1
	}
	return 0
}

// IsZero reports whether t is January 1, year 1, 00:00:00 UTC.
func (t Time) IsZero() bool { return t.sec() == 0 && t.nsec() == 0 }

// local returns the seconds since year 1 on the clocks of t's location.
func (t Time) local() int64 {
	sec := t.sec()
	switch l := t.loc; l {
	case nil, &utcLoc:
	default:
		_, offset, _, _, _ := l.get().lookup(sec - to1970)
		sec += int64(offset)
	}
	return sec
}

// floorDiv returns the quotient rounded down and the remainder, which isn't negative.
func floorDiv(a, b int64) (q, r int64) {
	q, r = a/b, a%b
	if r < 0 {
		q--
		r += b
	}
	return
}

// day returns the days since January 1, year 1, and the second of the day.
func (t Time) day() (days int64, sec int) {
	d, s := floorDiv(t.local(), secondsPerDay)
	return d, int(s)
}

// civil returns the date that is days after January 1, year 1.
//
// Years are counted from March here, so that the day that isn't always there is the last one: then the months' lengths
// repeat every five months (153 days), and years every 4, 100 and 400 years. (Howard Hinnant, "chrono-Compatible
// Low-Level Date Algorithms".)
func civil(days int64) (year int, month Month, day int) {
	era, doe := floorDiv(days+306, 146097) // 306 days from March 1 of year 0
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = int(doy-(153*mp+2)/5) + 1
	y := yoe + era*400
	if mp < 10 {
		month = Month(mp + 3)
	} else {
		month = Month(mp - 9)
		y++
	}
	return int(y), month, day
}

// daysTo returns the days from January 1, year 1, to the first of a month.
func daysTo(year int64, month Month) int64 {
	m := int64(month)
	if m <= 2 {
		year--
		m += 12
	}
	era, yoe := floorDiv(year, 400)
	doy := (153*(m-3) + 2) / 5
	return era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 306
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// daysIn returns the length of a month.
func daysIn(m Month, year int) int {
	if m == February {
		if isLeap(year) {
			return 29
		}
		return 28
	}
	return 30 + int((m+m>>3)&1)
}

// Date returns the date of t.
func (t Time) Date() (year int, month Month, day int) {
	days, _ := t.day()
	return civil(days)
}

// Year returns the year of t.
func (t Time) Year() int {
	y, _, _ := t.Date()
	return y
}

// Month returns the month of t.
func (t Time) Month() Month {
	_, m, _ := t.Date()
	return m
}

// Day returns the day of the month of t.
func (t Time) Day() int {
	_, _, d := t.Date()
	return d
}

// Weekday returns the day of the week of t.
func (t Time) Weekday() Weekday {
	days, _ := t.day()
	_, w := floorDiv(days+1, 7) // January 1, year 1, was a Monday
	return Weekday(w)
}

// YearDay returns the day of the year of t, from 1 on.
func (t Time) YearDay() int {
	days, _ := t.day()
	y, _, _ := civil(days)
	return int(days-daysTo(int64(y), January)) + 1
}

// ISOWeek returns the year and number of t's week by ISO 8601: a week belongs to the year its Thursday is in.
func (t Time) ISOWeek() (year, week int) {
	days, _ := t.day()
	_, fromMonday := floorDiv(days, 7)
	thursday := days - fromMonday + 3
	year, _, _ = civil(thursday)
	return year, int(thursday-daysTo(int64(year), January))/7 + 1
}

// Clock returns the time of the day of t.
func (t Time) Clock() (hour, min, sec int) {
	_, s := t.day()
	return s / 3600, s / 60 % 60, s % 60
}

// Hour returns the hour of t.
func (t Time) Hour() int {
	h, _, _ := t.Clock()
	return h
}

// Minute returns the minute of t.
func (t Time) Minute() int {
	_, m, _ := t.Clock()
	return m
}

// Second returns the second of t.
func (t Time) Second() int {
	_, _, s := t.Clock()
	return s
}

// Nanosecond returns the nanoseconds within the second of t.
func (t Time) Nanosecond() int { return int(t.nsec()) }

// Add returns t+d.
func (t Time) Add(d Duration) Time {
	sec := int64(d / 1e9)
	nsec := t.nsec() + int32(d%1e9)
	switch {
	case nsec >= 1e9:
		sec++
		nsec -= 1e9
	case nsec < 0:
		sec--
		nsec += 1e9
	}
	t.wall = t.wall&^nsecMask | uint64(nsec)
	t.addSec(sec)
	if t.wall&hasMono != 0 {
		m := t.ext + int64(d)
		if (m > t.ext) != (d > 0) && d != 0 {
			t.stripMono() // the reading would overflow
		} else {
			t.ext = m
		}
	}
	return t
}

// Sub returns t-u, the nearest Duration if it is too large for one.
func (t Time) Sub(u Time) Duration {
	const most, least = Duration(1<<63 - 1), Duration(-1 << 63)
	if t.wall&u.wall&hasMono != 0 {
		d := t.ext - u.ext
		if d < 0 && t.ext > u.ext {
			return most
		}
		if d > 0 && t.ext < u.ext {
			return least
		}
		return Duration(d)
	}
	d := Duration(t.sec()-u.sec())*Second + Duration(t.nsec()-u.nsec())
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return least
	}
	return most
}

// Since returns the time since t.
func Since(t Time) Duration {
	if t.wall&hasMono != 0 {
		return Time{hasMono, nanotime() - startNano, nil}.Sub(t)
	}
	return Now().Sub(t)
}

// Until returns the time until t.
func Until(t Time) Duration {
	if t.wall&hasMono != 0 {
		return t.Sub(Time{hasMono, nanotime() - startNano, nil})
	}
	return t.Sub(Now())
}

// AddDate returns t with the given numbers added to its date, normalised as by Date.
func (t Time) AddDate(years int, months int, days int) Time {
	y, m, d := t.Date()
	hour, min, sec := t.Clock()
	return Date(y+years, m+Month(months), d+days, hour, min, sec, int(t.nsec()), t.Location())
}

// UTC returns t in UTC.
func (t Time) UTC() Time {
	t.setLoc(&utcLoc)
	return t
}

// Local returns t in the Local location.
func (t Time) Local() Time {
	t.setLoc(Local)
	return t
}

// In returns t in loc, which must not be nil.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLoc(loc)
	return t
}

// Location returns t's location.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone returns the abbreviation of t's zone and its offset in seconds east of UTC.
func (t Time) Zone() (name string, offset int) {
	name, offset, _, _, _ = t.loc.get().lookup(t.sec() - to1970)
	return
}

// ZoneBounds returns when t's zone begins and ends to be in effect; a zero Time means that it always was or will be.
func (t Time) ZoneBounds() (start, end Time) {
	_, _, from, to, _ := t.loc.get().lookup(t.sec() - to1970)
	if from != beginning {
		start = Unix(from, 0)
		start.setLoc(t.loc)
	}
	if to != ending {
		end = Unix(to, 0)
		end.setLoc(t.loc)
	}
	return
}

// IsDST reports whether t is in daylight saving time.
func (t Time) IsDST() bool {
	_, _, _, _, dst := t.loc.get().lookup(t.sec() - to1970)
	return dst
}

// Unix returns t in seconds since 1970.
func (t Time) Unix() int64 { return t.sec() - to1970 }

// UnixMilli returns t in milliseconds since 1970.
func (t Time) UnixMilli() int64 { return t.Unix()*1e3 + int64(t.nsec())/1e6 }

// UnixMicro returns t in microseconds since 1970.
func (t Time) UnixMicro() int64 { return t.Unix()*1e6 + int64(t.nsec())/1e3 }

// UnixNano returns t in nanoseconds since 1970; it is meaningless outside of the years 1678 to 2262.
func (t Time) UnixNano() int64 { return t.Unix()*1e9 + int64(t.nsec()) }

// Unix returns the local time that is so many seconds and nanoseconds after 1970.
func Unix(sec int64, nsec int64) Time {
	if nsec < 0 || nsec >= 1e9 {
		q, r := floorDiv(nsec, 1e9)
		sec += q
		nsec = r
	}
	return Time{uint64(nsec), sec + to1970, Local}
}

// UnixMilli is [Unix] with milliseconds.
func UnixMilli(msec int64) Time { return Unix(msec/1e3, msec%1e3*1e6) }

// UnixMicro is [Unix] with microseconds.
func UnixMicro(usec int64) Time { return Unix(usec/1e6, usec%1e6*1e3) }

// carry moves what lo has beyond [0, base) to hi.
func carry(hi, lo, base int) (int, int) {
	q, r := floorDiv(int64(lo), int64(base))
	return hi + int(q), int(r)
}

// Date returns a time; values outside their ranges are carried over: October 32 is November 1. Of a time that a zone
// skips or has twice it returns what one of the two offsets gives. loc must not be nil.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	m := int(month) - 1
	year, m = carry(year, m, 12)
	sec, nsec = carry(sec, nsec, 1e9)
	min, sec = carry(min, sec, 60)
	hour, min = carry(hour, min, 60)
	day, hour = carry(day, hour, 24)

	days := daysTo(int64(year), Month(m)+1) + int64(day-1)
	unix := days*secondsPerDay + int64(hour*3600+min*60+sec) - to1970
	if loc != &utcLoc {
		l := loc.get()
		_, offset, start, end, _ := l.lookup(unix)
		if offset != 0 {
			// The offset in effect at the result may be another one than that at unix.
			if utc := unix - int64(offset); utc < start || utc >= end {
				_, offset, _, _, _ = l.lookup(utc)
			}
			unix -= int64(offset)
		}
	}
	t := Time{uint64(nsec), unix + to1970, nil}
	t.setLoc(loc)
	return t
}

// rem returns the remainder of the nanoseconds since year 1 divided by d > 0, not negative.
func (t *Time) rem(d Duration) Duration {
	sec, nsec := t.sec(), uint64(t.nsec())
	// |t| in nanoseconds is hi·2⁶⁴ + lo.
	neg := sec < 0
	if neg {
		sec = -sec
		if nsec > 0 {
			sec--
			nsec = 1e9 - nsec
		}
	}
	hi, lo := bits.Mul64(uint64(sec), 1e9)
	lo, c := bits.Add64(lo, nsec, 0)
	r := Duration(bits.Rem64(hi+c, lo, uint64(d)))
	if neg && r != 0 {
		r = d - r
	}
	return r
}

// Truncate returns t rounded down to a multiple of d since the zero time, without a monotonic reading; t itself if d <= 0.
func (t Time) Truncate(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	return t.Add(-t.rem(d))
}

// Round returns t rounded to the nearest multiple of d since the zero time, halves up, without a monotonic reading.
func (t Time) Round(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	r := t.rem(d)
	if r < d-r {
		return t.Add(-r)
	}
	return t.Add(d - r)
}
