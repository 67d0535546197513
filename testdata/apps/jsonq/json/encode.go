package json

import (
	"strconv"
	"unicode/utf8"
)

// Encoder writes values. The zero Encoder writes them without any white space.
type Encoder struct {
	Indent   string // of a level; if empty, everything stands in one line
	SortKeys bool
	ASCII    bool // other characters are escaped
}

// Append appends the text of v to buf.
func (e *Encoder) Append(buf []byte, v Value) []byte { return e.value(buf, v, 0) }

// Text gives the text of v without white space.
func Text(v Value) string { return string(new(Encoder).Append(nil, v)) }

func (e *Encoder) value(buf []byte, v Value, depth int) []byte {
	switch v := v.(type) {
	case Bool:
		return strconv.AppendBool(buf, bool(v))
	case Int:
		return strconv.AppendInt(buf, int64(v), 10)
	case Float:
		return appendFloat(buf, float64(v))
	case Decimal:
		return append(buf, v...)
	case String:
		return e.string(buf, string(v))
	case Array:
		if len(v) == 0 {
			return append(buf, "[]"...)
		}
		for i, element := range v {
			buf = e.next(buf, '[', i, depth+1)
			buf = e.value(buf, element, depth+1)
		}
		return append(e.newLine(buf, depth), ']')
	case *Object:
		if v.Len() == 0 {
			return append(buf, "{}"...)
		}
		members := v.members
		if e.SortKeys {
			members = v.Sorted()
		}
		for i, m := range members {
			buf = e.next(buf, '{', i, depth+1)
			buf = append(e.string(buf, m.Key), ':')
			if e.Indent != "" {
				buf = append(buf, ' ')
			}
			buf = e.value(buf, m.Value, depth+1)
		}
		return append(e.newLine(buf, depth), '}')
	default:
		return append(buf, "null"...)
	}
}

// next begins element i of a container.
func (e *Encoder) next(buf []byte, open byte, i, depth int) []byte {
	if i > 0 {
		open = ','
	}
	return e.newLine(append(buf, open), depth)
}

func (e *Encoder) newLine(buf []byte, depth int) []byte {
	if e.Indent == "" {
		return buf
	}
	buf = append(buf, '\n')
	for range depth {
		buf = append(buf, e.Indent...)
	}
	return buf
}

const hexDigits = "0123456789abcdef"

func (e *Encoder) string(buf []byte, s string) []byte {
	buf = append(buf, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if plainByte[c] && c != 0x7f {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			if e.ASCII {
				buf = append(buf, s[start:i]...)
				buf = appendEscaped(buf, r)
				start = i + size
			}
			i += size
			continue
		}
		buf = append(buf, s[start:i]...)
		switch c {
		case '"', '\\':
			buf = append(buf, '\\', c)
		case '\n':
			buf = append(buf, `\n`...)
		case '\r':
			buf = append(buf, `\r`...)
		case '\t':
			buf = append(buf, `\t`...)
		default:
			buf = append(buf, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
		}
		i++
		start = i
	}
	return append(append(buf, s[start:]...), '"')
}

// appendEscaped writes \uXXXX, two of them for a character beyond 16 bits.
func appendEscaped(buf []byte, r rune) []byte {
	if r >= 0x10000 {
		r -= 0x10000
		buf = appendEscaped(buf, 0xd800+r>>10)
		r = 0xdc00 + r&0x3ff
	}
	return append(buf, '\\', 'u', hexDigits[r>>12&15], hexDigits[r>>8&15], hexDigits[r>>4&15], hexDigits[r&15])
}
