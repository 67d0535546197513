package time

// Layouts.
const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"

	Stamp      = "Jan _2 15:04:05"
	StampMilli = "Jan _2 15:04:05.000"
	StampMicro = "Jan _2 15:04:05.000000"
	StampNano  = "Jan _2 15:04:05.000000000"
	DateTime   = "2006-01-02 15:04:05"
	DateOnly   = "2006-01-02"
	TimeOnly   = "15:04:05"
)

// An element is a part of a layout that stands for a part of the time.
type element uint8

const (
	none element = iota
	longMonth
	shortMonth
	numMonth
	zeroMonth
	longDay
	shortDay
	day
	spaceDay
	zeroDay
	spaceYearDay
	zeroYearDay
	hour
	hour12
	zeroHour12
	minute
	zeroMinute
	second
	zeroSecond
	longYear
	shortYear
	upperPM
	lowerPM
	zoneName
	zOffset         // Z0700
	zOffsetSec      // Z070000
	zOffsetHour     // Z07
	zOffsetColon    // Z07:00
	zOffsetColonSec // Z07:00:00
	nOffset         // -0700
	nOffsetSec      // -070000
	nOffsetHour     // -07
	nOffsetColon    // -07:00
	nOffsetColonSec // -07:00:00
	fixedFraction   // .000
	openFraction    // .999
)

// elements are the texts, in the order in which they are tried where one is the beginning of another.
var elements = [...]struct {
	text string
	elem element
}{
	{"January", longMonth},
	{"Jan", shortMonth},
	{"Monday", longDay},
	{"Mon", shortDay},
	{"MST", zoneName},
	{"01", zeroMonth},
	{"02", zeroDay},
	{"03", zeroHour12},
	{"04", zeroMinute},
	{"05", zeroSecond},
	{"06", shortYear},
	{"002", zeroYearDay},
	{"15", hour},
	{"1", numMonth},
	{"2006", longYear},
	{"2", day},
	{"_2006", longYear}, // an underscore, then the year
	{"_2", spaceDay},
	{"__2", spaceYearDay},
	{"3", hour12},
	{"4", minute},
	{"5", second},
	{"PM", upperPM},
	{"pm", lowerPM},
	{"-070000", nOffsetSec},
	{"-07:00:00", nOffsetColonSec},
	{"-0700", nOffset},
	{"-07:00", nOffsetColon},
	{"-07", nOffsetHour},
	{"Z070000", zOffsetSec},
	{"Z07:00:00", zOffsetColonSec},
	{"Z0700", zOffset},
	{"Z07:00", zOffsetColon},
	{"Z07", zOffsetHour},
}

// next cuts layout at its first element: before, the element, its text and what follows. n is the number of digits of a
// fraction.
func next(layout string) (before string, elem element, text, after string, n int) {
	for i := 0; i < len(layout); i++ {
		switch c := layout[i]; c {
		case 'J', 'M', '0', '1', '2', '_', '3', '4', '5', 'P', 'p', '-', 'Z':
			for k := range elements {
				e := &elements[k]
				t := e.text
				if len(layout)-i < len(t) || layout[i:i+len(t)] != t {
					continue
				}
				rest := layout[i+len(t):]
				if (e.elem == shortMonth || e.elem == shortDay) && startsLower(rest) {
					continue // a word like "Month"
				}
				if e.elem == longYear && c == '_' {
					i++
					t = t[1:]
				}
				return layout[:i], e.elem, t, rest, 0
			}
		case '.', ',':
			// A fraction: zeros or nines, not followed by other digits.
			if i+1 < len(layout) && (layout[i+1] == '0' || layout[i+1] == '9') {
				end := i + 1
				for end < len(layout) && layout[end] == layout[i+1] {
					end++
				}
				if !isDigit(layout, end) {
					elem = fixedFraction
					if layout[i+1] == '9' {
						elem = openFraction
					}
					return layout[:i], elem, layout[i:end], layout[end:], end - i - 1
				}
			}
		}
	}
	return layout, none, "", "", 0
}

func startsLower(s string) bool { return s != "" && 'a' <= s[0] && s[0] <= 'z' }
