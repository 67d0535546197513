package reflect

import (
	"internal/abi"
	"unsafe"
)

// ConvertibleTo reports whether values of t can be converted to u. The conversion may still panic: from a slice to a longer
// array.
func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return converter(u.common(), &t.t) != nil
}

// CanConvert reports whether Convert will succeed.
func (v Value) CanConvert(t Type) bool {
	vt := v.Type()
	if !vt.ConvertibleTo(t) {
		return false
	}
	if vt.Kind() == Slice {
		switch {
		case t.Kind() == Array && t.Len() > v.Len():
			return false
		case t.Kind() == Pointer && t.Elem().Kind() == Array && t.Elem().Len() > v.Len():
			return false
		}
	}
	return true
}

// Convert returns v converted to a type, by the rules of Go's conversions.
func (v Value) Convert(t Type) Value {
	if v.flag&flagMethod != 0 {
		v = v.bound()
	}
	c := converter(t.common(), v.typ)
	if c == nil {
		panic("reflect.Value.Convert: value of type " + toRType(v.typ).String() + " cannot be converted to type " + t.String())
	}
	return c(v, t.common())
}

// result makes a Value of type t of what set stores.
func result(v Value, t *abi.Type, set func(p unsafe.Pointer)) Value {
	p := newobject(t)
	set(p)
	return Value{t, p, v.ro() | flagIndir | flag(t.Kind)}
}

// putNumber stores the number of v, of kind in, as t, of kind out.
func storeInt(k Kind, p unsafe.Pointer, x uint64) {
	switch k {
	case Int8, Uint8:
		*(*uint8)(p) = uint8(x)
	case Int16, Uint16:
		*(*uint16)(p) = uint16(x)
	case Int32, Uint32:
		*(*uint32)(p) = uint32(x)
	default:
		*(*uint64)(p) = x
	}
}

func storeFloat(k Kind, p unsafe.Pointer, x float64) {
	if k == Float32 {
		*(*float32)(p) = float32(x)
	} else {
		*(*float64)(p) = x
	}
}

func convNumber(v Value, t *abi.Type) Value {
	return result(v, t, func(p unsafe.Pointer) {
		from, to := v.kind(), Kind(t.Kind)
		switch {
		case isInt(from) && isFloat(to):
			storeFloat(to, p, float64(v.Int()))
		case isInt(from):
			storeInt(to, p, uint64(v.Int()))
		case isUint(from) && isFloat(to):
			storeFloat(to, p, float64(v.Uint()))
		case isUint(from):
			storeInt(to, p, v.Uint())
		case isFloat(to):
			if from == Float32 && to == Float32 {
				*(*float32)(p) = *(*float32)(v.ptr) // the bits of a NaN stay
				return
			}
			storeFloat(to, p, v.Float())
		case isUint(to):
			storeInt(to, p, uint64(v.Float()))
		default:
			storeInt(to, p, uint64(int64(v.Float())))
		}
	})
}

func convComplex(v Value, t *abi.Type) Value {
	return result(v, t, func(p unsafe.Pointer) {
		if t.Kind == abi.Complex64 {
			*(*complex64)(p) = complex64(v.Complex())
		} else {
			*(*complex128)(p) = v.Complex()
		}
	})
}

func convString(v Value, t *abi.Type) Value {
	return result(v, t, func(p unsafe.Pointer) {
		s := "\uFFFD"
		if isInt(v.kind()) {
			if x := v.Int(); int64(rune(x)) == x {
				s = string(rune(x))
			}
		} else if x := v.Uint(); uint64(rune(x)) == x {
			s = string(rune(x))
		}
		*(*string)(p) = s
	})
}

func convBytesString(v Value, t *abi.Type) Value {
	return result(v, t, func(p unsafe.Pointer) { *(*string)(p) = string(*(*[]byte)(v.ptr)) })
}

func convStringBytes(v Value, t *abi.Type) Value {
	return result(v, t, func(p unsafe.Pointer) { *(*[]byte)(p) = []byte(*(*string)(v.ptr)) })
}

func convRunesString(v Value, t *abi.Type) Value {
	return result(v, t, func(p unsafe.Pointer) { *(*string)(p) = string(*(*[]rune)(v.ptr)) })
}

func convStringRunes(v Value, t *abi.Type) Value {
	return result(v, t, func(p unsafe.Pointer) { *(*[]rune)(p) = []rune(*(*string)(v.ptr)) })
}

func shorter(v Value, n int, what string) {
	if n > v.Len() {
		panic("reflect: cannot convert slice with length " + itoa(v.Len()) + " to " + what + " with length " + itoa(n))
	}
}

func convSliceArrayPtr(v Value, t *abi.Type) Value {
	shorter(v, int(toRType(t.Elem()).array().Len), "pointer to array")
	return Value{t, (*sliceHeader)(v.ptr).data, v.ro() | flag(Pointer)}
}

func convSliceArray(v Value, t *abi.Type) Value {
	shorter(v, int(toRType(t).array().Len), "array")
	return loaded(t, (*sliceHeader)(v.ptr).data, v.ro())
}

// convSame is for types that differ in name only.
func convSame(v Value, t *abi.Type) Value {
	fl := v.flag
	p := v.ptr
	if fl&flagAddr != 0 {
		p = newobject(t)
		typedmemmove(t, p, v.ptr)
		fl &^= flagAddr
	}
	return Value{t, p, fl&^flagRO | v.ro()}
}

func convInterface(v Value, t *abi.Type) Value {
	return result(v, t, func(p unsafe.Pointer) { toInterface(t, v.value(), p) })
}

// converter returns the function that converts from src to dst, nil if Go has no such conversion.
func converter(dst, src *abi.Type) func(Value, *abi.Type) Value {
	number := func(k Kind) bool { return isInt(k) || isUint(k) || isFloat(k) }
	from, to := Kind(src.Kind), Kind(dst.Kind)
	elem := func(t *abi.Type, k abi.Kind) bool { // []byte or []rune, by kind
		return t.Elem().Kind == k && toRType(t.Elem()).PkgPath() == ""
	}
	switch {
	case number(from) && number(to):
		return convNumber
	case (isInt(from) || isUint(from)) && to == String:
		return convString
	case isComplex(from) && isComplex(to):
		return convComplex
	case from == String && to == Slice && elem(dst, abi.Uint8):
		return convStringBytes
	case from == String && to == Slice && elem(dst, abi.Int32):
		return convStringRunes
	case from == Slice && to == String && elem(src, abi.Uint8):
		return convBytesString
	case from == Slice && to == String && elem(src, abi.Int32):
		return convRunesString
	case from == Slice && to == Pointer && dst.Elem().Kind == abi.Array && src.Elem() == dst.Elem().Elem():
		return convSliceArrayPtr
	case from == Slice && to == Array && src.Elem() == dst.Elem():
		return convSliceArray
	case from == Chan && to == Chan && specialChannel(dst, src):
		return convSame
	case sameUnderlying(dst, src, false):
		return convSame
	case to == Pointer && dst.TFlag&abi.TFlagNamed == 0 && from == Pointer && src.TFlag&abi.TFlagNamed == 0 &&
		sameUnderlying(dst.Elem(), src.Elem(), false):
		return convSame
	case to == Interface && implements(dst, src):
		return convInterface
	}
	return nil
}
