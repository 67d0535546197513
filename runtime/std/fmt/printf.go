package fmt

import (
	"internal/abi"
	"reflect"
	"unicode/utf8"
)

const (
	percentBang = "%!"
	nilText     = "<nil>"
	mostWidth   = 1000000 // larger widths and precisions are mistakes
)

// operands is a list of operands and which one is next.
type operands struct {
	list []any
	next int
	// indexed: an [n] was seen in the format, so that what is left is no mistake.
	indexed bool
	// bad: an [n] of this directive was no index.
	bad bool
	// justIndexed: an [n] came right before, so that a verb or * must follow.
	justIndexed bool
}

// printf does all of a format.
func (p *pp) printf(format string, list []any) {
	ops := operands{list: list}
	for i := 0; i < len(format); {
		start := i
		for i < len(format) && format[i] != '%' {
			i++
		}
		p.putString(format[start:i])
		if i == len(format) {
			break
		}
		i = p.doDirective(format, i+1, &ops)
	}
	if !ops.indexed && ops.next < len(list) {
		p.directive = directive{}
		p.putString("%!(EXTRA ")
		for i, arg := range list[ops.next:] {
			if i > 0 {
				p.putString(", ")
			}
			if arg == nil {
				p.putString(nilText)
				continue
			}
			p.putString(typeName(abi.TypeOf(arg)))
			p.put('=')
			p.printArg(arg, 'v')
		}
		p.put(')')
	}
}

// doDirective does the directive whose % is before format[i] and gives where it ends.
func (p *pp) doDirective(format string, i int, ops *operands) int {
	p.directive = directive{}
	ops.bad, ops.justIndexed = false, false
flags:
	for ; i < len(format); i++ {
		switch c := format[i]; c {
		case '#':
			p.sharp = true
		case '0':
			p.zero = true
		case '+':
			p.plus = true
		case '-':
			p.minus = true
		case ' ':
			p.space = true
		default:
			// Most directives are a letter and no more.
			if 'a' <= c && c <= 'z' && ops.next < len(ops.list) {
				arg := ops.list[ops.next]
				p.setVerb(c, ops)
				ops.next++
				p.printArg(arg, rune(c))
				return i + 1
			}
			break flags
		}
	}

	i = ops.index(format, i)
	if i < len(format) && format[i] == '*' {
		i++
		var ok bool
		if p.wid, ok = ops.int(); !ok {
			p.putString("%!(BADWIDTH)")
		}
		p.hasWid = ok
		if p.wid < 0 {
			p.wid = -p.wid
			p.minus = true
			p.zero = false
		}
		ops.justIndexed = false
	} else {
		p.wid, p.hasWid, i = number(format, i)
		if ops.justIndexed && p.hasWid {
			ops.bad = true
		}
	}

	if i+1 < len(format) && format[i] == '.' {
		i++
		if ops.justIndexed {
			ops.bad = true
		}
		i = ops.index(format, i)
		if i < len(format) && format[i] == '*' {
			i++
			prec, ok := ops.int()
			p.prec = max(prec, 0)
			p.hasPrec = ok && prec >= 0
			if !p.hasPrec {
				p.putString("%!(BADPREC)")
			}
			ops.justIndexed = false
		} else {
			p.prec, p.hasPrec, i = number(format, i)
			if !p.hasPrec {
				p.prec, p.hasPrec = 0, true
			}
		}
	}

	if !ops.justIndexed {
		i = ops.index(format, i)
	}
	if i >= len(format) {
		p.putString("%!(NOVERB)")
		return i
	}
	verb, w := rune(format[i]), 1
	if verb >= utf8.RuneSelf {
		verb, w = utf8.DecodeRuneInString(format[i:])
	}
	i += w
	switch {
	case verb == '%':
		p.put('%')
	case ops.bad:
		p.badDirective(verb, "(BADINDEX)")
	case ops.next >= len(ops.list):
		p.badDirective(verb, "(MISSING)")
	default:
		if verb == 'v' || verb == 'w' {
			p.setVerb(byte(verb), ops)
		}
		arg := ops.list[ops.next]
		ops.next++
		p.printArg(arg, verb)
	}
	return i
}

// setVerb notes what is special with v and w.
func (p *pp) setVerb(verb byte, ops *operands) {
	switch verb {
	case 'w':
		p.wrapped = append(p.wrapped, ops.next)
	case 'v':
	default:
		return
	}
	p.sharpV, p.sharp = p.sharp, false
	p.plusV, p.plus = p.plus, false
}

// badDirective prints %!verb and what is wrong.
func (p *pp) badDirective(verb rune, what string) {
	p.putString(percentBang)
	p.buf = utf8.AppendRune(p.buf, verb)
	p.putString(what)
}

// number takes a number. One that is far too large takes the rest of the format with it.
func number(s string, i int) (n int, ok bool, end int) {
	for end = i; end < len(s) && s[end]-'0' < 10; end++ {
		if n > mostWidth {
			return 0, false, len(s)
		}
		n = n*10 + int(s[end]-'0')
		ok = true
	}
	return n, ok, end
}

// index takes an [n], if one is there, and makes that operand the next.
func (ops *operands) index(format string, i int) int {
	if i >= len(format) || format[i] != '[' {
		return i
	}
	ops.indexed = true
	if len(format)-i < len("[n]") {
		ops.bad = true
		return i + 1
	}
	for end := i + 1; end < len(format); end++ {
		if format[end] != ']' {
			continue
		}
		n, ok, at := number(format, i+1)
		if !ok || at != end {
			ops.bad = true
			return end + 1
		}
		ops.justIndexed = true
		if n < 1 || n > len(ops.list) {
			ops.bad = true
			return end + 1
		}
		ops.next = n - 1
		return end + 1
	}
	ops.bad = true
	return i + 1
}

// int takes the next operand as a width or precision.
func (ops *operands) int() (n int, ok bool) {
	if ops.next >= len(ops.list) {
		return 0, false
	}
	arg := ops.list[ops.next]
	ops.next++
	n, ok = arg.(int)
	if !ok {
		switch v := reflect.ValueOf(arg); v.Kind() {
		case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
			x := v.Int()
			n = int(x)
			ok = int64(n) == x
		case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
			x := v.Uint()
			n = int(x)
			ok = n >= 0
		}
	}
	if !ok || n > mostWidth || n < -mostWidth {
		return 0, false
	}
	return n, true
}
