package fmt

import (
	"internal/abi"
	"reflect"
)

// lost is an operand that is known by reflection only: what is in an unexported field may not become an
// interface.
type lost struct {
	value reflect.Value
}

func (l *lost) known() bool {
	return l.value.IsValid()
}

// printValue prints what a Value holds; depth is how many values it is inside of. At depth 0 methods were tried
// already.
func (p *pp) printValue(v reflect.Value, verb rune, depth int) {
	if depth > 0 && v.IsValid() && v.CanInterface() {
		p.arg = v.Interface()
		if p.callMethod(verb) {
			return
		}
	} else if depth > 0 {
		p.arg = nil
	}
	p.lost = lost{v}
	switch v.Kind() {
	case reflect.Invalid:
		switch {
		case depth == 0:
			p.putString("<invalid reflect.Value>")
		case verb == 'v':
			p.putString(nilText)
		default:
			p.badVerb(verb)
		}
	case reflect.Bool:
		p.printBool(v.Bool(), verb)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		p.printInt(uint64(v.Int()), true, verb)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		p.printInt(v.Uint(), false, verb)
	case reflect.Float32:
		p.printFloat(v.Float(), 32, verb)
	case reflect.Float64:
		p.printFloat(v.Float(), 64, verb)
	case reflect.Complex64:
		p.printComplex(v.Complex(), 64, verb)
	case reflect.Complex128:
		p.printComplex(v.Complex(), 128, verb)
	case reflect.String:
		p.printString(v.String(), verb)
	case reflect.Map:
		p.printMap(v, verb, depth)
	case reflect.Struct:
		p.printStruct(v, verb, depth)
	case reflect.Interface:
		elem := v.Elem()
		switch {
		case elem.IsValid():
			p.printValue(elem, verb, depth+1)
		case p.sharpV:
			p.putString(typeName(typeOf(v)))
			p.putString("(nil)")
		default:
			p.putString(nilText)
		}
	case reflect.Array, reflect.Slice:
		p.printList(v, verb, depth)
	case reflect.Pointer:
		// At the top, what a pointer to a composite points to is more telling than an address.
		if depth == 0 && !v.IsNil() {
			switch elem := v.Elem(); elem.Kind() {
			case reflect.Array, reflect.Slice, reflect.Struct, reflect.Map:
				p.put('&')
				p.printValue(elem, verb, depth+1)
				return
			}
		}
		p.printPointer(v, verb)
	case reflect.Chan, reflect.Func, reflect.UnsafePointer:
		p.printPointer(v, verb)
	}
}

// separate writes what is between elements.
func (p *pp) separate(i int) {
	switch {
	case i == 0:
	case p.sharpV:
		p.putString(", ")
	default:
		p.put(' ')
	}
}

func (p *pp) printStruct(v reflect.Value, verb rune, depth int) {
	t := typeOf(v)
	if p.sharpV {
		p.putString(typeName(t))
	}
	p.put('{')
	for i := range v.NumField() {
		p.separate(i)
		if p.plusV || p.sharpV {
			if name := fieldName(t, i); name != "" {
				p.putString(name)
				p.put(':')
			}
		}
		f := v.Field(i)
		if f.Kind() == reflect.Interface && !f.IsNil() {
			f = f.Elem()
		}
		p.printValue(f, verb, depth+1)
	}
	p.put('}')
}

func (p *pp) printList(v reflect.Value, verb rune, depth int) {
	switch verb {
	case 's', 'q', 'x', 'X':
		if typeOf(v).Elem().Kind == abi.Uint8 {
			var b []byte
			if v.Kind() == reflect.Slice || v.CanAddr() {
				b = v.Bytes()
			} else {
				b = make([]byte, v.Len())
				for i := range b {
					b[i] = byte(v.Index(i).Uint())
				}
			}
			p.printBytes(b, verb, "")
			return
		}
	}
	left, right := byte('['), byte(']')
	if p.sharpV {
		p.putString(typeName(typeOf(v)))
		if v.Kind() == reflect.Slice && v.IsNil() {
			p.putString("(nil)")
			return
		}
		left, right = '{', '}'
	}
	p.put(left)
	for i := range v.Len() {
		p.separate(i)
		p.printValue(v.Index(i), verb, depth+1)
	}
	p.put(right)
}

func (p *pp) printMap(v reflect.Value, verb rune, depth int) {
	left, right := "map[", byte(']')
	if p.sharpV {
		p.putString(typeName(typeOf(v)))
		if v.IsNil() {
			p.putString("(nil)")
			return
		}
		left, right = "{", '}'
	}
	p.putString(left)
	for i, e := range sortedEntries(v) {
		p.separate(i)
		p.printValue(e.key, verb, depth+1)
		p.put(':')
		p.printValue(e.value, verb, depth+1)
	}
	p.put(right)
}

// printPointer prints an address.
func (p *pp) printPointer(v reflect.Value, verb rune) {
	var u uint64
	switch v.Kind() {
	case reflect.Chan, reflect.Func, reflect.Map, reflect.Pointer, reflect.Slice, reflect.UnsafePointer:
		u = uint64(v.Pointer())
	default:
		p.badVerb(verb)
		return
	}
	switch verb {
	case 'v':
		switch {
		case p.sharpV:
			p.put('(')
			p.putString(typeName(typeOf(v)))
			p.putString(")(")
			if u == 0 {
				p.putString("nil")
			} else {
				p.fmt0x(u, true)
			}
			p.put(')')
		case u == 0:
			p.pad(nilText)
		default:
			p.fmt0x(u, !p.sharp)
		}
	case 'p':
		p.fmt0x(u, !p.sharp)
	case 'b', 'o', 'd', 'x', 'X':
		p.printInt(u, false, verb)
	default:
		p.badVerb(verb)
	}
}
