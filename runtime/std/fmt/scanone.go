package fmt

import (
	"internal/abi"
	"io"
	"math"
	"reflect"
	"strconv"
)

const (
	binaryDigits  = "01"
	octalDigits   = "01234567"
	decimalDigits = "0123456789"
	hexDigits     = "0123456789aAbBcCdDeEfF"
	signs         = "+-"
	floatVerbs    = "beEfFgGv"
)

// scanOne scans a value.
func (s *ss) scanOne(verb rune, arg any) {
	s.buf = s.buf[:0]
	if v, ok := arg.(Scanner); ok {
		if err := v.Scan(s, verb); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			s.fail(err)
		}
		return
	}
	switch v := arg.(type) {
	case *bool:
		*v = s.bool(verb)
	case *int:
		*v = int(s.int(verb, strconv.IntSize))
	case *int8:
		*v = int8(s.int(verb, 8))
	case *int16:
		*v = int16(s.int(verb, 16))
	case *int32:
		*v = int32(s.int(verb, 32))
	case *int64:
		*v = s.int(verb, 64)
	case *uint:
		*v = uint(s.uint(verb, strconv.IntSize))
	case *uint8:
		*v = uint8(s.uint(verb, 8))
	case *uint16:
		*v = uint16(s.uint(verb, 16))
	case *uint32:
		*v = uint32(s.uint(verb, 32))
	case *uint64:
		*v = s.uint(verb, 64)
	case *uintptr:
		*v = uintptr(s.uint(verb, strconv.IntSize))
	case *float64:
		*v = s.float(verb, 64, "float64")
	case *float32:
		*v = float32(s.float(verb, 32, "float32"))
	case *complex64:
		*v = complex64(s.complex(verb, 64))
	case *complex128:
		*v = s.complex(verb, 128)
	case *string:
		*v = s.string(verb)
	case *[]byte:
		*v = []byte(s.string(verb))
	default:
		s.value(verb, reflect.ValueOf(arg))
	}
}

// value scans a value of a type with a name.
func (s *ss) value(verb rune, ptr reflect.Value) {
	if ptr.Kind() != reflect.Pointer {
		s.failText("type not a pointer: " + typeName(typeOf(ptr)))
	}
	switch v := ptr.Elem(); v.Kind() {
	case reflect.Bool:
		v.SetBool(s.bool(verb))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(s.int(verb, int(typeOf(v).Size)*8))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		v.SetUint(s.uint(verb, int(typeOf(v).Size)*8))
	case reflect.Float32, reflect.Float64:
		s.SkipSpace()
		s.notEOF()
		v.SetFloat(s.parseFloat(s.floatToken(), int(typeOf(v).Size)*8))
	case reflect.Complex64, reflect.Complex128:
		v.SetComplex(s.complex(verb, int(typeOf(v).Size)*8))
	case reflect.String:
		v.SetString(s.string(verb))
	case reflect.Slice:
		if typeOf(v).Elem().Kind != abi.Uint8 {
			s.failText("can't scan type: " + typeName(typeOf(ptr)))
		}
		v.SetBytes([]byte(s.string(verb)))
	default:
		s.failText("can't scan type: " + typeName(typeOf(ptr)))
	}
}

// check stops the scan if the verb is none of those.
func (s *ss) check(verb rune, verbs, what string) {
	if !within(verbs, verb) {
		s.failText("bad verb '%" + string(verb) + "' for " + what)
	}
}

func (s *ss) bool(verb rune) bool {
	s.SkipSpace()
	s.notEOF()
	s.check(verb, "tv", "boolean")
	const bad = "syntax error scanning boolean"
	switch s.get() {
	case '1':
		return true
	case 't', 'T':
		if s.accept("rR") && (!s.accept("uU") || !s.accept("eE")) {
			s.failText(bad)
		}
		return true
	case 'f', 'F':
		if s.accept("aA") && (!s.accept("lL") || !s.accept("sS") || !s.accept("eE")) {
			s.failText(bad)
		}
	}
	return false
}

// baseOf gives base and digits of a verb for integers.
func (s *ss) baseOf(verb rune) (base int, digits string) {
	s.check(verb, "bdoUxXv", "integer")
	switch verb {
	case 'b':
		return 2, binaryDigits
	case 'o':
		return 8, octalDigits
	case 'x', 'X', 'U':
		return 16, hexDigits
	}
	return 10, decimalDigits
}

// integer reads an integer's text.
func (s *ss) integer(verb rune, sign string) (text string, base int) {
	s.SkipSpace()
	s.notEOF()
	base, digits := s.baseOf(verb)
	found := false
	if verb == 'U' {
		if !s.expect('U') || !s.expect('+') {
			s.failText("bad unicode format ")
		}
	} else {
		if sign != "" {
			s.accept(sign)
		}
		if verb == 'v' {
			digits, found = s.prefix()
			base = 0
		}
	}
	if !found {
		s.notEOF()
		if !s.accept(digits) {
			s.failText("expected integer")
		}
	}
	for s.accept(digits) {
	}
	return string(s.buf), base
}

// prefix reads the prefix that tells the base, and gives the digits that may follow; found: a digit was there.
func (s *ss) prefix() (digits string, found bool) {
	if !s.accept("0") {
		return decimalDigits + "_", false
	}
	switch {
	case s.accept("bB"):
		return binaryDigits + "_", true
	case s.accept("oO"):
		return octalDigits + "_", true
	case s.accept("xX"):
		return hexDigits + "_", true
	}
	return octalDigits + "_", true
}

func (s *ss) int(verb rune, bits int) int64 {
	if verb == 'c' {
		return s.rune(bits)
	}
	text, base := s.integer(verb, signs)
	n, err := strconv.ParseInt(text, base, 64)
	if err != nil {
		s.fail(err)
	}
	if unused := 64 - uint(bits); n<<unused>>unused != n {
		s.failText("integer overflow on token " + text)
	}
	return n
}

func (s *ss) uint(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.rune(bits))
	}
	text, base := s.integer(verb, "")
	n, err := strconv.ParseUint(text, base, 64)
	if err != nil {
		s.fail(err)
	}
	if unused := 64 - uint(bits); n<<unused>>unused != n {
		s.failText("unsigned integer overflow on token " + text)
	}
	return n
}

func (s *ss) rune(bits int) int64 {
	s.notEOF()
	n := int64(s.get())
	if unused := 64 - uint(bits); n<<unused>>unused != n {
		s.failText("overflow on character value " + string(rune(n)))
	}
	return n
}

func (s *ss) float(verb rune, bits int, what string) float64 {
	s.check(verb, floatVerbs, what)
	s.SkipSpace()
	s.notEOF()
	return s.parseFloat(s.floatToken(), bits)
}

// floatToken reads a float's text.
func (s *ss) floatToken() string {
	s.buf = s.buf[:0]
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return string(s.buf)
	}
	s.accept(signs)
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return string(s.buf)
	}
	digits, exp := decimalDigits+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exp = hexDigits+"_", "pP"
	}
	for s.accept(digits) {
	}
	if s.accept(".") {
		for s.accept(digits) {
		}
	}
	if s.accept(exp) {
		s.accept(signs)
		for s.accept(decimalDigits + "_") {
		}
	}
	return string(s.buf)
}

// parseFloat also knows a decimal mantissa with an exponent of two, which %b prints.
func (s *ss) parseFloat(text string, bits int) float64 {
	p, hex := -1, false
	for i := range len(text) {
		switch text[i] {
		case 'p':
			p = i
		case 'x', 'X':
			hex = true
		}
	}
	if p >= 0 && !hex {
		f, err := strconv.ParseFloat(text[:p], bits)
		if err != nil {
			s.failNumber(err, text)
		}
		e, err := strconv.Atoi(text[p+1:])
		if err != nil {
			s.failNumber(err, text)
		}
		return math.Ldexp(f, e)
	}
	f, err := strconv.ParseFloat(text, bits)
	if err != nil {
		s.fail(err)
	}
	return f
}

// failNumber stops with an error about all of a text that was parsed in parts.
func (s *ss) failNumber(err error, text string) {
	if e, ok := err.(*strconv.NumError); ok {
		e.Num = text
	}
	s.fail(err)
}

func (s *ss) complex(verb rune, bits int) complex128 {
	s.check(verb, floatVerbs, "complex")
	s.SkipSpace()
	s.notEOF()
	const bad = "syntax error scanning complex number"
	parens := s.accept("(")
	re := s.floatToken()
	s.buf = s.buf[:0]
	if !s.accept(signs) {
		s.failText(bad)
	}
	sign := string(s.buf)
	im := s.floatToken()
	if !s.accept("i") || parens && !s.accept(")") {
		s.failText(bad)
	}
	return complex(s.parseFloat(re, bits/2), s.parseFloat(sign+im, bits/2))
}

func (s *ss) string(verb rune) string {
	s.check(verb, "svqxX", "string")
	s.SkipSpace()
	s.notEOF()
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		return s.hex()
	}
	return string(s.token(true, notSpace))
}

// quoted reads a literal.
func (s *ss) quoted() string {
	s.notEOF()
	switch quote := s.get(); quote {
	case '`':
		for {
			r := s.must()
			if r == quote {
				return string(s.buf)
			}
			s.buf = append(s.buf, string(r)...)
		}
	case '"':
		s.buf = append(s.buf, '"')
		for {
			r := s.must()
			s.buf = append(s.buf, string(r)...)
			if r == '\\' {
				s.buf = append(s.buf, string(s.must())...)
			} else if r == '"' {
				break
			}
		}
		text, err := strconv.Unquote(string(s.buf))
		if err != nil {
			s.fail(err)
		}
		return text
	}
	s.failText("expected quoted string")
	return ""
}

// hex reads pairs of digits.
func (s *ss) hex() string {
	s.notEOF()
	for {
		r := s.get()
		if r == eof {
			break
		}
		high, ok := hexValue(r)
		if !ok {
			s.UnreadRune()
			break
		}
		low, ok := hexValue(s.must())
		if !ok {
			s.failText("illegal hex digit")
		}
		s.buf = append(s.buf, byte(high<<4|low))
	}
	if len(s.buf) == 0 {
		s.failText("no hex data for %x string")
	}
	return string(s.buf)
}

func hexValue(r rune) (v int, ok bool) {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0'), true
	case 'a' <= r|0x20 && r|0x20 <= 'f':
		return int(r|0x20-'a') + 10, true
	}
	return 0, false
}
