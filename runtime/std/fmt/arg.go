package fmt

import (
	"internal/abi"
	"reflect"
	"unicode/utf8"
)

func isString(arg any) bool {
	if arg == nil {
		return false
	}
	if _, ok := arg.(string); ok {
		return true
	}
	return abi.TypeOf(arg).Kind == abi.String
}

// printArg prints an operand.
func (p *pp) printArg(arg any, verb rune) {
	p.arg = arg
	p.lost = lost{}
	if arg == nil {
		switch verb {
		case 'T', 'v':
			p.pad(nilText)
		default:
			p.badVerb(verb)
		}
		return
	}
	switch verb {
	case 'T':
		p.fmtS(typeName(abi.TypeOf(arg)))
		return
	case 'p':
		p.printPointer(reflect.ValueOf(arg), 'p')
		return
	}
	// The types without methods.
	switch x := arg.(type) {
	case string:
		p.printString(x, verb)
	case int:
		p.printInt(uint64(x), true, verb)
	case bool:
		p.printBool(x, verb)
	case float64:
		p.printFloat(x, 64, verb)
	case float32:
		p.printFloat(float64(x), 32, verb)
	case complex128:
		p.printComplex(x, 128, verb)
	case complex64:
		p.printComplex(complex128(x), 64, verb)
	case int8:
		p.printInt(uint64(x), true, verb)
	case int16:
		p.printInt(uint64(x), true, verb)
	case int32:
		p.printInt(uint64(x), true, verb)
	case int64:
		p.printInt(uint64(x), true, verb)
	case uint:
		p.printInt(uint64(x), false, verb)
	case uint8:
		p.printInt(uint64(x), false, verb)
	case uint16:
		p.printInt(uint64(x), false, verb)
	case uint32:
		p.printInt(uint64(x), false, verb)
	case uint64:
		p.printInt(x, false, verb)
	case uintptr:
		p.printInt(uint64(x), false, verb)
	case []byte:
		p.printBytes(x, verb, "[]byte")
	case reflect.Value:
		// What it holds is printed, not the Value.
		p.arg = nil
		if x.IsValid() && x.CanInterface() {
			p.arg = x.Interface()
			if p.callMethod(verb) {
				return
			}
		}
		p.printValue(x, verb, 0)
	default:
		if !p.callMethod(verb) {
			p.printValue(reflect.ValueOf(arg), verb, 0)
		}
	}
}

// badVerb prints %!verb(type=value).
func (p *pp) badVerb(verb rune) {
	p.erroring = true
	p.badDirective(verb, "(")
	switch {
	case p.arg != nil:
		p.putString(typeName(abi.TypeOf(p.arg)))
		p.put('=')
		p.printArg(p.arg, 'v')
	case p.lost.known():
		p.putString(typeName(typeOf(p.lost.value)))
		p.put('=')
		p.printValue(p.lost.value, 'v', 0)
	default:
		p.putString(nilText)
	}
	p.put(')')
	p.erroring = false
}

// callMethod prints p.arg by a method of its own, if it has one for the verb, and reports whether it did.
func (p *pp) callMethod(verb rune) (handled bool) {
	if p.erroring {
		return false
	}
	if verb == 'w' {
		// Only Errorf knows it, and only for errors.
		if _, ok := p.arg.(error); !ok || !p.wrapping {
			p.badVerb(verb)
			return true
		}
		verb = 'v'
	}
	// One deferred call for all of them: each takes a function of its own.
	var g GoStringer
	var e error
	var s Stringer
	method := "Format"
	f, _ := p.arg.(Formatter)
	switch {
	case f != nil:
	case p.sharpV:
		if g, _ = p.arg.(GoStringer); g == nil {
			return
		}
		method = "GoString"
	case verb == 'v', verb == 's', verb == 'x', verb == 'X', verb == 'q':
		if e, _ = p.arg.(error); e != nil {
			method = "Error"
		} else if s, _ = p.arg.(Stringer); s != nil {
			method = "String"
		} else {
			return
		}
	default:
		return
	}
	handled = true // also if it panics
	defer p.recoverFrom(p.arg, verb, method)
	switch {
	case f != nil:
		f.Format(p, verb)
	case g != nil:
		p.fmtS(g.GoString())
	case e != nil:
		p.printString(e.Error(), verb)
	default:
		p.printString(s.String(), verb)
	}
	return
}

// recoverFrom prints that a method panicked. A nil pointer whose method panics is printed as one.
func (p *pp) recoverFrom(arg any, verb rune, method string) {
	err := recover()
	if err == nil {
		return
	}
	if v := reflect.ValueOf(arg); v.Kind() == reflect.Pointer && v.IsNil() {
		p.putString(nilText)
		return
	}
	if p.panicking {
		panic(err)
	}
	old := p.directive
	p.directive = directive{}
	p.badDirective(verb, "(PANIC=")
	p.putString(method)
	p.putString(" method: ")
	p.panicking = true
	p.printArg(err, 'v')
	p.panicking = false
	p.put(')')
	p.directive = old
}

func (p *pp) printBool(b bool, verb rune) {
	switch verb {
	case 't', 'v':
		if b {
			p.pad("true")
		} else {
			p.pad("false")
		}
	default:
		p.badVerb(verb)
	}
}

// printInt prints an integer; signed says that v is an int64.
func (p *pp) printInt(v uint64, signed bool, verb rune) {
	switch verb {
	case 'v':
		if p.sharpV && !signed {
			p.fmt0x(v, true)
		} else {
			p.fmtInt(v, 10, signed, verb)
		}
	case 'd':
		p.fmtInt(v, 10, signed, verb)
	case 'b':
		p.fmtInt(v, 2, signed, verb)
	case 'o', 'O':
		p.fmtInt(v, 8, signed, verb)
	case 'x', 'X':
		p.fmtInt(v, 16, signed, verb)
	case 'c':
		p.fmtC(v)
	case 'q':
		p.fmtQC(v)
	case 'U':
		p.fmtUnicode(v)
	default:
		p.badVerb(verb)
	}
}

func (p *pp) printFloat(v float64, size int, verb rune) {
	switch verb {
	case 'v':
		p.fmtFloat(v, size, 'g', -1)
	case 'b', 'g', 'G', 'x', 'X':
		p.fmtFloat(v, size, byte(verb), -1)
	case 'f', 'e', 'E':
		p.fmtFloat(v, size, byte(verb), 6)
	case 'F':
		p.fmtFloat(v, size, 'f', 6)
	default:
		p.badVerb(verb)
	}
}

func (p *pp) printComplex(v complex128, size int, verb rune) {
	switch verb {
	case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E':
		plus := p.plus
		p.put('(')
		p.printFloat(real(v), size/2, verb)
		p.plus = true
		p.printFloat(imag(v), size/2, verb)
		p.putString("i)")
		p.plus = plus
	default:
		p.badVerb(verb)
	}
}

func (p *pp) printString(s string, verb rune) {
	switch verb {
	case 'v':
		if p.sharpV {
			p.fmtQ(s)
		} else {
			p.fmtS(s)
		}
	case 's':
		p.fmtS(s)
	case 'x', 'X':
		p.fmtHex(s, verb == 'X')
	case 'q':
		p.fmtQ(s)
	default:
		p.badVerb(verb)
	}
}

// printBytes prints a slice or array of bytes of the type named.
func (p *pp) printBytes(b []byte, verb rune, typ string) {
	switch verb {
	case 'v', 'd':
		if p.sharpV {
			p.putString(typ)
			if b == nil {
				p.putString("(nil)")
				return
			}
			p.put('{')
			for i, c := range b {
				if i > 0 {
					p.putString(", ")
				}
				p.fmt0x(uint64(c), true)
			}
			p.put('}')
			return
		}
		p.put('[')
		for i, c := range b {
			if i > 0 {
				p.put(' ')
			}
			p.fmtInt(uint64(c), 10, false, verb)
		}
		p.put(']')
	case 's':
		p.fmtS(string(b))
	case 'x', 'X':
		p.fmtHex(string(b), verb == 'X')
	case 'q':
		p.fmtQ(string(b))
	default:
		p.printValue(reflect.ValueOf(b), verb, 0)
	}
}

// runeOf is v as a rune, U+FFFD if it is none.
func runeOf(v uint64) rune {
	if v > utf8.MaxRune {
		return utf8.RuneError
	}
	return rune(v)
}
