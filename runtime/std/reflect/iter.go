package reflect

import "iter"

func ints[T int8 | int16 | int32 | int64 | int | uint8 | uint16 | uint32 | uint64 | uint | uintptr](n T, t Type) iter.Seq[Value] {
	return func(yield func(Value) bool) {
		for i := T(0); i < n; i++ {
			v := ValueOf(i)
			if v.Type() != t {
				v = v.Convert(t)
			}
			if !yield(v) {
				return
			}
		}
	}
}

// Seq iterates as `for x := range v` would.
func (v Value) Seq() iter.Seq[Value] {
	t := v.Type()
	switch v.Kind() {
	case Int:
		return ints(int(v.Int()), t)
	case Int8:
		return ints(int8(v.Int()), t)
	case Int16:
		return ints(int16(v.Int()), t)
	case Int32:
		return ints(int32(v.Int()), t)
	case Int64:
		return ints(v.Int(), t)
	case Uint:
		return ints(uint(v.Uint()), t)
	case Uint8:
		return ints(uint8(v.Uint()), t)
	case Uint16:
		return ints(uint16(v.Uint()), t)
	case Uint32:
		return ints(uint32(v.Uint()), t)
	case Uint64:
		return ints(v.Uint(), t)
	case Uintptr:
		return ints(uintptr(v.Uint()), t)
	case Pointer, Array, Slice:
		if v.Kind() == Pointer && v.Type().Elem().Kind() != Array {
			break
		}
		return func(yield func(Value) bool) {
			for i := range v.Len() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	case String:
		return func(yield func(Value) bool) {
			for i := range v.String() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	case Map:
		return func(yield func(Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key()) {
					return
				}
			}
		}
	case Chan:
		return func(yield func(Value) bool) {
			for x, ok := v.Recv(); ok; x, ok = v.Recv() {
				if !yield(x) {
					return
				}
			}
		}
	case Func:
		if t.CanSeq() {
			return func(yield func(Value) bool) {
				v.Call([]Value{MakeFunc(t.In(0), func(in []Value) []Value { return []Value{ValueOf(yield(in[0]))} })})
			}
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq[Value]")
}

// Seq2 iterates as `for x, y := range v` would.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	t := v.Type()
	switch v.Kind() {
	case Pointer:
		if t.Elem().Kind() != Array {
			break
		}
		return func(yield func(Value, Value) bool) {
			e := v.Elem()
			for i := range e.Len() {
				if !yield(ValueOf(i), e.Index(i)) {
					return
				}
			}
		}
	case Array, Slice:
		return func(yield func(Value, Value) bool) {
			for i := range v.Len() {
				if !yield(ValueOf(i), v.Index(i)) {
					return
				}
			}
		}
	case String:
		return func(yield func(Value, Value) bool) {
			for i, r := range v.String() {
				if !yield(ValueOf(i), ValueOf(r)) {
					return
				}
			}
		}
	case Map:
		return func(yield func(Value, Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key(), it.Value()) {
					return
				}
			}
		}
	case Func:
		if t.CanSeq2() {
			return func(yield func(Value, Value) bool) {
				v.Call([]Value{MakeFunc(t.In(0), func(in []Value) []Value { return []Value{ValueOf(yield(in[0], in[1]))} })})
			}
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq2[Value, Value]")
}
