package time

import "errors"

// appendInt appends n, with zeros in front up to width digits.
func appendInt(b []byte, n, width int) []byte {
	u := uint64(n)
	if n < 0 {
		b = append(b, '-')
		u = -u
	}
	var buf [20]byte
	w := digits(buf[:], u)
	for i := len(buf) - w; i < width; i++ {
		b = append(b, '0')
	}
	return append(b, buf[w:]...)
}

// Format returns t as the layout shows the reference time.
func (t Time) Format(layout string) string {
	var buf [64]byte
	return string(t.AppendFormat(buf[:0], layout))
}

// AppendFormat appends what Format returns.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	if layout == RFC3339 || layout == RFC3339Nano {
		return t.appendRFC3339(b, layout == RFC3339Nano)
	}
	var (
		name, offset, _, _, _ = t.loc.get().lookup(t.sec() - to1970)
		days, clock           = floorDiv(t.sec()+int64(offset), secondsPerDay)
		year, month, mday     = civil(days)
		hours, minutes        = int(clock / 3600), int(clock / 60 % 60)
	)
	for layout != "" {
		before, elem, text, after, n := next(layout)
		b = append(b, before...)
		layout = after
		switch elem {
		case none:
			return b
		case longMonth:
			b = append(b, month.String()...)
		case shortMonth:
			b = append(b, month.String()[:3]...)
		case numMonth:
			b = appendInt(b, int(month), 0)
		case zeroMonth:
			b = appendInt(b, int(month), 2)
		case longDay, shortDay:
			_, w := floorDiv(days+1, 7)
			s := Weekday(w).String()
			if elem == shortDay {
				s = s[:3]
			}
			b = append(b, s...)
		case day:
			b = appendInt(b, mday, 0)
		case spaceDay:
			if mday < 10 {
				b = append(b, ' ')
			}
			b = appendInt(b, mday, 0)
		case zeroDay:
			b = appendInt(b, mday, 2)
		case spaceYearDay, zeroYearDay:
			yday := int(days-daysTo(int64(year), January)) + 1
			if elem == zeroYearDay {
				b = appendInt(b, yday, 3)
				break
			}
			if yday < 100 {
				b = append(b, ' ')
				if yday < 10 {
					b = append(b, ' ')
				}
			}
			b = appendInt(b, yday, 0)
		case hour:
			b = appendInt(b, hours, 2)
		case hour12:
			b = appendInt(b, (hours+11)%12+1, 0)
		case zeroHour12:
			b = appendInt(b, (hours+11)%12+1, 2)
		case minute:
			b = appendInt(b, minutes, 0)
		case zeroMinute:
			b = appendInt(b, minutes, 2)
		case second:
			b = appendInt(b, int(clock%60), 0)
		case zeroSecond:
			b = appendInt(b, int(clock%60), 2)
		case longYear:
			b = appendInt(b, year, 4)
		case shortYear:
			y := year
			if y < 0 {
				y = -y
			}
			b = appendInt(b, y%100, 2)
		case upperPM, lowerPM:
			s := "AMPMampm"
			if elem == lowerPM {
				s = s[4:]
			}
			if hours >= 12 {
				s = s[2:]
			}
			b = append(b, s[:2]...)
		case zoneName:
			if name != "" {
				b = append(b, name...)
				break
			}
			// No abbreviation: the offset.
			zone := offset / 60
			sign := byte('+')
			if zone < 0 {
				sign = '-'
				zone = -zone
			}
			b = append(b, sign)
			b = appendInt(b, zone/60, 2)
			b = appendInt(b, zone%60, 2)
		case fixedFraction, openFraction:
			b = appendFraction(b, text[0], int(t.nsec()), n, elem == openFraction)
		default:
			b = appendOffset(b, elem, offset)
		}
	}
	return b
}

// appendFraction appends n digits of nsec behind the mark, a point or comma; if open without zeros at the end, and nothing
// if only zeros are left.
func appendFraction(b []byte, mark byte, nsec, n int, open bool) []byte {
	var buf [9]byte
	for i := len(buf) - 1; i >= 0; i-- {
		buf[i] = byte('0' + nsec%10)
		nsec /= 10
	}
	n = min(n, len(buf))
	if open {
		for n > 0 && buf[n-1] == '0' {
			n--
		}
		if n == 0 {
			return b
		}
	}
	return append(append(b, mark), buf[:n]...)
}

// appendOffset appends a numeric offset.
func appendOffset(b []byte, elem element, offset int) []byte {
	if offset == 0 && elem < nOffset {
		return append(b, 'Z')
	}
	sign := byte('+')
	if offset < 0 {
		sign = '-'
		offset = -offset
	}
	b = append(b, sign)
	b = appendInt(b, offset/3600, 2)
	if elem == zOffsetHour || elem == nOffsetHour {
		return b
	}
	colon := elem == zOffsetColon || elem == nOffsetColon || elem == zOffsetColonSec || elem == nOffsetColonSec
	if colon {
		b = append(b, ':')
	}
	b = appendInt(b, offset/60%60, 2)
	switch elem {
	case zOffsetColonSec, nOffsetColonSec:
		b = append(b, ':')
		fallthrough
	case zOffsetSec, nOffsetSec:
		b = appendInt(b, offset%60, 2)
	}
	return b
}

// appendRFC3339 is AppendFormat(b, RFC3339) or RFC3339Nano.
func (t Time) appendRFC3339(b []byte, nano bool) []byte {
	_, offset, _, _, _ := t.loc.get().lookup(t.sec() - to1970)
	days, clock := floorDiv(t.sec()+int64(offset), secondsPerDay)
	year, month, mday := civil(days)
	b = appendInt(b, year, 4)
	b = append(b, '-')
	b = appendInt(b, int(month), 2)
	b = append(b, '-')
	b = appendInt(b, mday, 2)
	b = append(b, 'T')
	b = appendInt(b, int(clock/3600), 2)
	b = append(b, ':')
	b = appendInt(b, int(clock/60%60), 2)
	b = append(b, ':')
	b = appendInt(b, int(clock%60), 2)
	if nano {
		b = appendFraction(b, '.', int(t.nsec()), 9, true)
	}
	return appendOffset(b, zOffsetColon, offset)
}

// String returns t as in "2006-01-02 15:04:05.999999999 -0700 MST", with "m=±seconds" behind it if t has a monotonic reading.
func (t Time) String() string {
	var buf [96]byte
	b := t.AppendFormat(buf[:0], "2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMono != 0 {
		b = append(b, " m="...)
		u := uint64(t.ext)
		sign := byte('+')
		if t.ext < 0 {
			sign = '-'
			u = -u
		}
		b = append(b, sign)
		b = appendInt(b, int(u/1e9), 0)
		b = append(b, '.')
		b = appendInt(b, int(u%1e9), 9)
	}
	return string(b)
}

// GoString returns t as a call of Date.
func (t Time) GoString() string {
	year, month, mday := t.Date()
	h, m, s := t.Clock()
	b := append(make([]byte, 0, 64), "time.Date("...)
	b = appendInt(b, year, 0)
	if January <= month && month <= December {
		b = append(b, ", time."...)
		b = append(b, month.String()...)
	} else {
		b = append(b, ", "...)
		b = appendInt(b, int(month), 0)
	}
	for _, n := range [...]int{mday, h, m, s, int(t.nsec())} {
		b = append(b, ", "...)
		b = appendInt(b, n, 0)
	}
	b = append(b, ", "...)
	switch l := t.Location(); l {
	case UTC:
		b = append(b, "time.UTC"...)
	case Local:
		b = append(b, "time.Local"...)
	default:
		b = append(b, "time.Location("...)
		b = append(b, quote(l.name)...)
		b = append(b, ')')
	}
	return string(append(b, ')'))
}

// appendStrict is appendRFC3339 with nanoseconds for times that RFC 3339 can express.
func (t Time) appendStrict(b []byte) ([]byte, error) {
	n := len(b)
	b = t.appendRFC3339(b, true)
	s := b[n:]
	if s[4] != '-' {
		return b, errors.New("year outside of range [0,9999]")
	}
	if s[len(s)-1] != 'Z' {
		if c := s[len(s)-6]; '0' <= c && c <= '9' || 10*(s[len(s)-5]-'0')+s[len(s)-4]-'0' >= 24 {
			return b, errors.New("timezone hour outside of range [0,23]")
		}
	}
	return b, nil
}

// AppendText implements encoding.TextAppender, in RFC 3339.
func (t Time) AppendText(b []byte) ([]byte, error) { return t.appendTo(b, "Time.AppendText: ") }

func (t Time) appendTo(b []byte, prefix string) ([]byte, error) {
	b, err := t.appendStrict(b)
	if err != nil {
		return nil, errors.New(prefix + err.Error())
	}
	return b, nil
}

// MarshalText implements encoding.TextMarshaler, in RFC 3339.
func (t Time) MarshalText() ([]byte, error) {
	return t.appendTo(make([]byte, 0, len(RFC3339Nano)), "Time.MarshalText: ")
}

// MarshalJSON implements json.Marshaler, in RFC 3339.
func (t Time) MarshalJSON() ([]byte, error) {
	b := append(make([]byte, 0, len(RFC3339Nano)+2), '"')
	b, err := t.appendStrict(b)
	if err != nil {
		return nil, errors.New("Time.MarshalJSON: " + err.Error())
	}
	return append(b, '"'), nil
}

// UnmarshalText implements encoding.TextUnmarshaler, in RFC 3339.
func (t *Time) UnmarshalText(data []byte) error {
	var err error
	*t, err = Parse(RFC3339, string(data))
	return err
}

// UnmarshalJSON implements json.Unmarshaler, in RFC 3339.
func (t *Time) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	var err error
	*t, err = Parse(RFC3339, string(data[1:len(data)-1]))
	return err
}

// The binary form: version, seconds since year 1 (8 bytes), nanoseconds (4), offset in minutes (2), -1 for UTC, and in
// version 2 seconds of the offset (1).

// AppendBinary implements encoding.BinaryAppender.
func (t Time) AppendBinary(b []byte) ([]byte, error) {
	min, version, rest := int16(-1), byte(1), int8(0)
	if t.Location() != UTC {
		_, offset := t.Zone()
		if rest = int8(offset % 60); rest != 0 {
			version = 2
		}
		m := offset / 60
		if m < -32768 || m == -1 || m > 32767 {
			return b, errors.New("Time.MarshalBinary: unexpected zone offset")
		}
		min = int16(m)
	}
	sec, nsec := uint64(t.sec()), uint32(t.nsec())
	b = append(b, version)
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(sec>>shift))
	}
	for shift := 24; shift >= 0; shift -= 8 {
		b = append(b, byte(nsec>>shift))
	}
	b = append(b, byte(min>>8), byte(min))
	if version == 2 {
		b = append(b, byte(rest))
	}
	return b, nil
}

// MarshalBinary implements encoding.BinaryMarshaler.
func (t Time) MarshalBinary() ([]byte, error) {
	b, err := t.AppendBinary(make([]byte, 0, 16))
	if err != nil {
		return nil, err
	}
	return b, nil
}

// UnmarshalBinary implements encoding.BinaryUnmarshaler.
func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	version := data[0]
	if version != 1 && version != 2 {
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	if len(data) != 14+int(version) {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	var sec uint64
	for _, c := range data[1:9] {
		sec = sec<<8 | uint64(c)
	}
	var nsec uint32
	for _, c := range data[9:13] {
		nsec = nsec<<8 | uint32(c)
	}
	offset := int(int16(data[13])<<8|int16(data[14])) * 60
	utc := offset == -60
	if version == 2 {
		offset += int(int8(data[15]))
	}
	*t = Time{uint64(nsec), int64(sec), nil}
	if utc {
		t.setLoc(&utcLoc)
	} else if _, local, _, _, _ := Local.get().lookup(t.sec() - to1970); offset == local {
		t.setLoc(Local)
	} else {
		t.setLoc(FixedZone("", offset))
	}
	return nil
}

// GobEncode implements gob.GobEncoder.
func (t Time) GobEncode() ([]byte, error) { return t.MarshalBinary() }

// GobDecode implements gob.GobDecoder.
func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }
