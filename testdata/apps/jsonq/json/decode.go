package json

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// SyntaxError says where input isn't JSON.
type SyntaxError struct {
	Line, Col int // from 1, columns in bytes
	Err       error
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("line %d, column %d: %v", e.Line, e.Col, e.Err)
}
func (e *SyntaxError) Unwrap() error { return e.Err }

// What can be wrong.
var (
	ErrEnd     = errors.New("unexpected end of input")
	ErrTooDeep = errors.New("nested too deeply")
)

const maxDepth = 10000

// Decoder reads values that stand one after the other, with or without white space between them.
type Decoder struct {
	in         io.Reader
	buf        []byte // what was read
	pos        int    // what of it was used
	eof        bool
	err        error // of the reader, not io.EOF
	lines      int   // line ends before buf
	lineStart  int   // where in buf the line that it begins with starts; not positive
	depth      int
	scratch    []byte   // contents of a string with escapes
	elements   []Value  // of the arrays that aren't finished, the innermost last
	members    []Member // of objects, likewise
	names      map[string]string
	namesBytes int
}

// NewDecoder makes a decoder for what in contains.
func NewDecoder(in io.Reader) *Decoder {
	return &Decoder{in: in, buf: make([]byte, 0, 64<<10), names: make(map[string]string)}
}

// Parse reads a text that is a single value.
func Parse(text string) (Value, error) {
	d := NewDecoder(strings.NewReader(text))
	v, err := d.Decode()
	if err == io.EOF {
		return nil, d.fail(ErrEnd)
	} else if err != nil {
		return nil, err
	}
	if c, ok := d.skipSpace(); ok {
		return nil, d.fail(fmt.Errorf("unexpected %q after the value", c))
	}
	return v, nil
}

// All goes through the values that are left. An error is the last thing it yields.
func (d *Decoder) All() iter.Seq2[Value, error] {
	return func(yield func(Value, error) bool) {
		for {
			v, err := d.Decode()
			if err == io.EOF || !yield(v, err) || err != nil {
				return
			}
		}
	}
}

// Decode reads the next value; io.EOF after the last.
func (d *Decoder) Decode() (Value, error) {
	d.elements, d.members, d.depth = d.elements[:0], d.members[:0], 0
	c, ok := d.skipSpace()
	if !ok {
		if d.err != nil {
			return nil, d.err
		}
		return nil, io.EOF
	}
	return d.value(c)
}

// fail makes an error at the current position.
func (d *Decoder) fail(err error) error {
	if d.err != nil {
		return d.err
	}
	before := d.buf[:d.pos]
	e := &SyntaxError{Line: 1 + d.lines + bytes.Count(before, []byte("\n")), Err: err}
	if i := bytes.LastIndexByte(before, '\n'); i >= 0 {
		e.Col = d.pos - i
	} else {
		e.Col = d.pos - d.lineStart + 1
	}
	return e
}

func (d *Decoder) unexpected(wanted string) error {
	if c, ok := d.peek(); ok {
		r, _ := utf8.DecodeRune(d.buf[d.pos:])
		if c < utf8.RuneSelf {
			r = rune(c)
		}
		return d.fail(fmt.Errorf("unexpected %q, expected %s", r, wanted))
	}
	return d.fail(ErrEnd)
}

// more reads more input behind what is in the buffer and drops what is before keep. It says whether there was any.
func (d *Decoder) more(keep int) bool {
	if d.eof {
		return false
	}
	dropped := d.buf[:keep]
	if n := bytes.Count(dropped, []byte("\n")); n > 0 {
		d.lines += n
		d.lineStart = bytes.LastIndexByte(dropped, '\n') + 1
	}
	d.lineStart -= keep
	rest := copy(d.buf[:cap(d.buf)], d.buf[keep:])
	d.pos -= keep
	if rest == cap(d.buf) {
		d.buf = append(make([]byte, 0, 2*cap(d.buf)), d.buf[:rest]...)
	}
	for {
		n, err := d.in.Read(d.buf[rest:cap(d.buf)])
		d.buf = d.buf[:rest+n]
		if err != nil {
			d.eof = true
			if err != io.EOF {
				d.err = err
			}
		}
		if n > 0 || err != nil {
			return n > 0
		}
	}
}

// peek gives the next byte.
func (d *Decoder) peek() (c byte, ok bool) {
	if d.pos == len(d.buf) && !d.more(d.pos) {
		return 0, false
	}
	return d.buf[d.pos], true
}

// skipSpace goes to the next byte that isn't white space.
func (d *Decoder) skipSpace() (c byte, ok bool) {
	for {
		for d.pos < len(d.buf) {
			switch c := d.buf[d.pos]; c {
			case ' ', '\n', '\t', '\r':
				d.pos++
			default:
				return c, true
			}
		}
		if !d.more(d.pos) {
			return 0, false
		}
	}
}

// value reads the value that begins with c.
func (d *Decoder) value(c byte) (Value, error) {
	switch {
	case c == '"':
		b, err := d.stringBytes()
		if err != nil {
			return nil, err
		}
		return String(b), nil
	case c == '{':
		return d.nested(d.object)
	case c == '[':
		return d.nested(d.array)
	case c == '-' || c >= '0' && c <= '9':
		return d.number()
	case c == 't':
		return Bool(true), d.word("true")
	case c == 'f':
		return Bool(false), d.word("false")
	case c == 'n':
		return Null{}, d.word("null")
	}
	return nil, d.unexpected("a value")
}

func (d *Decoder) nested(read func() (Value, error)) (Value, error) {
	if d.depth++; d.depth > maxDepth {
		return nil, d.fail(ErrTooDeep)
	}
	d.pos++ // the bracket
	v, err := read()
	d.depth--
	return v, err
}

func (d *Decoder) word(word string) error {
	for i := range len(word) {
		if c, ok := d.peek(); !ok || c != word[i] {
			return d.unexpected(word)
		}
		d.pos++
	}
	return nil
}

func (d *Decoder) array() (Value, error) {
	base := len(d.elements)
	c, ok := d.skipSpace()
	if ok && c == ']' {
		d.pos++
		return Array{}, nil
	}
	for ok {
		v, err := d.value(c)
		if err != nil {
			return nil, err
		}
		d.elements = append(d.elements, v)
		switch c, _ = d.skipSpace(); c {
		case ',':
			d.pos++
			c, ok = d.skipSpace()
		case ']':
			d.pos++
			array := append(Array(nil), d.elements[base:]...)
			d.elements = d.elements[:base]
			return array, nil
		default:
			return nil, d.unexpected(`"," or "]"`)
		}
	}
	return nil, d.fail(ErrEnd)
}

func (d *Decoder) object() (Value, error) {
	base := len(d.members)
	c, ok := d.skipSpace()
	if ok && c == '}' {
		d.pos++
		return NewObject(nil), nil
	}
	for ok {
		if c != '"' {
			return nil, d.unexpected("a name in quotes")
		}
		name, err := d.stringBytes()
		if err != nil {
			return nil, err
		}
		key := d.intern(name)
		if c, _ = d.skipSpace(); c != ':' {
			return nil, d.unexpected(`":"`)
		}
		d.pos++
		if c, ok = d.skipSpace(); !ok {
			break
		}
		v, err := d.value(c)
		if err != nil {
			return nil, err
		}
		d.members = append(d.members, Member{key, v})
		switch c, _ = d.skipSpace(); c {
		case ',':
			d.pos++
			c, ok = d.skipSpace()
		case '}':
			d.pos++
			object := NewObject(append([]Member(nil), d.members[base:]...))
			d.members = d.members[:base]
			return object, nil
		default:
			return nil, d.unexpected(`"," or "}"`)
		}
	}
	return nil, d.fail(ErrEnd)
}

// intern makes a string of a name, the same one for names that come again.
func (d *Decoder) intern(name []byte) string {
	if s, ok := d.names[string(name)]; ok {
		return s
	}
	s := string(name)
	if d.namesBytes < 1<<20 {
		d.namesBytes += len(s)
		d.names[s] = s
	}
	return s
}

// isNumberByte says whether a byte can be part of a number.
var isNumberByte = func() (table [256]bool) {
	for _, c := range []byte("0123456789+-.eE") {
		table[c] = true
	}
	return table
}()

func (d *Decoder) number() (Value, error) {
	start := d.pos
	for {
		for d.pos < len(d.buf) && isNumberByte[d.buf[d.pos]] {
			d.pos++
		}
		if d.pos < len(d.buf) || !d.more(start) {
			break
		}
		start = 0
	}
	text := d.buf[start:d.pos]
	if !validNumber(text) {
		d.pos = start
		return nil, d.fail(fmt.Errorf("malformed number %s", text))
	}
	if len(text) < 18 { // a short integer, the most frequent number
		if n, ok := smallInt(text); ok {
			return Int(n), nil
		}
	}
	return ParseNumber(string(text)), nil
}

// smallInt reads digits behind an optional sign.
func smallInt(text []byte) (n int64, ok bool) {
	digits := bytes.TrimPrefix(text, []byte("-"))
	for _, c := range digits {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int64(c-'0')
	}
	if len(digits) < len(text) {
		return -n, n != 0
	}
	return n, true
}

// validNumber checks the grammar of a number.
func validNumber(text []byte) bool {
	digits := func() bool {
		n := 0
		for n < len(text) && text[n] >= '0' && text[n] <= '9' {
			n++
		}
		text = text[n:]
		return n > 0
	}
	text = bytes.TrimPrefix(text, []byte("-"))
	if len(text) > 1 && text[0] == '0' && text[1] >= '0' && text[1] <= '9' || !digits() {
		return false
	}
	if len(text) > 0 && text[0] == '.' {
		if text = text[1:]; !digits() {
			return false
		}
	}
	if len(text) > 0 && text[0]|0x20 == 'e' {
		text = text[1:]
		if len(text) > 0 && (text[0] == '+' || text[0] == '-') {
			text = text[1:]
		}
		if !digits() {
			return false
		}
	}
	return len(text) == 0
}

// plainByte says whether a byte of a string stands for itself: no quote, no escape, no control character, and ASCII.
var plainByte = func() (table [256]bool) {
	for c := ' '; c < utf8.RuneSelf; c++ {
		table[c] = c != '"' && c != '\\'
	}
	return table
}()

// stringBytes reads a string. The result is valid until the next read.
func (d *Decoder) stringBytes() ([]byte, error) {
	start := d.pos + 1
	for i := start; i < len(d.buf); i++ {
		if plainByte[d.buf[i]] {
			continue
		}
		if d.buf[i] == '"' {
			d.pos = i + 1
			return d.buf[start:i], nil
		}
		break
	}
	d.pos = start
	return d.longString()
}

// longString reads what isn't a string of ASCII characters that is in the buffer as a whole.
func (d *Decoder) longString() ([]byte, error) {
	d.scratch = d.scratch[:0]
	for {
		c, ok := d.peek()
		if !ok {
			return nil, d.fail(ErrEnd)
		}
		switch {
		case plainByte[c]:
			i := d.pos + 1
			for i < len(d.buf) && plainByte[d.buf[i]] {
				i++
			}
			d.scratch = append(d.scratch, d.buf[d.pos:i]...)
			d.pos = i
		case c == '"':
			d.pos++
			return d.scratch, nil
		case c == '\\':
			d.pos++
			if err := d.escape(); err != nil {
				return nil, err
			}
		case c >= utf8.RuneSelf:
			for !utf8.FullRune(d.buf[d.pos:]) && d.more(d.pos) {
			}
			r, size := utf8.DecodeRune(d.buf[d.pos:])
			d.scratch = utf8.AppendRune(d.scratch, r)
			d.pos += size
		default:
			return nil, d.fail(fmt.Errorf("control character %#02x in a string", c))
		}
	}
}

var escapes = map[byte]byte{
	'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t',
}

// escape reads what follows a backslash.
func (d *Decoder) escape() error {
	c, ok := d.peek()
	if !ok {
		return d.fail(ErrEnd)
	}
	if plain, ok := escapes[c]; ok {
		d.pos++
		d.scratch = append(d.scratch, plain)
		return nil
	}
	if c != 'u' {
		return d.unexpected("an escape")
	}
	d.pos++
	r, err := d.hex4()
	if err != nil {
		return err
	}
	if !utf16.IsSurrogate(r) {
		d.scratch = utf8.AppendRune(d.scratch, r)
		return nil
	}
	for len(d.buf)-d.pos < len(`\u0000`) && d.more(d.pos) {
	}
	if !bytes.HasPrefix(d.buf[d.pos:], []byte(`\u`)) {
		d.scratch = utf8.AppendRune(d.scratch, utf8.RuneError)
		return nil
	}
	d.pos += 2
	low, err := d.hex4()
	if err != nil {
		return err
	}
	pair := utf16.DecodeRune(r, low)
	d.scratch = utf8.AppendRune(d.scratch, pair)
	if pair == utf8.RuneError && !utf16.IsSurrogate(low) {
		d.scratch = utf8.AppendRune(d.scratch, low)
	}
	return nil
}

func (d *Decoder) hex4() (r rune, err error) {
	for range 4 {
		c, ok := d.peek()
		if !ok {
			return 0, d.fail(ErrEnd)
		}
		digit := strings.IndexByte("0123456789abcdef", c|0x20)
		if digit < 0 || c < '0' {
			return 0, d.unexpected("a hexadecimal digit")
		}
		r = r<<4 | rune(digit)
		d.pos++
	}
	return r, nil
}
