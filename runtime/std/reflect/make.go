package reflect

import (
	"internal/abi"
	"sync"
	"unsafe"
)

// Types made at run time. made has them by their strings; several types may have the same string.
var made struct {
	sync.Mutex
	types map[string][]*abi.Type
	names []abi.Name // name i has the offset -1-i
}

func madeName(off abi.NameOff) abi.Name {
	made.Lock()
	defer made.Unlock()
	return made.names[-1-off]
}

// find returns the type with the string s that is the wanted one: of the program, or made earlier; or it makes one, by
// filling in the descriptor that create returns.
func find(s string, wanted func(*abi.Type) bool, create func() *abi.Type) *abi.Type {
	for _, t := range linked(s) {
		if wanted(t) {
			return t
		}
	}
	made.Lock()
	defer made.Unlock()
	for _, t := range made.types[s] {
		if wanted(t) {
			return t
		}
	}
	t := create()
	made.names = append(made.names, abi.NewName(s, "", false, false))
	t.Str = abi.NameOff(-len(made.names))
	h := uint32(2166136261) // FNV-1a
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	t.Hash = h
	t.TFlag &^= abi.TFlagUncommon | abi.TFlagExtraStar | abi.TFlagNamed
	t.PtrToThis = 0
	if made.types == nil {
		made.types = map[string][]*abi.Type{}
	}
	made.types[s] = append(made.types[s], t)
	return t
}

// linked returns the program's unnamed types with the string s. The linker doesn't list them yet.
func linked(s string) []*abi.Type { return nil }

// pointerTo returns the type *t.
func pointerTo(t *abi.Type) *abi.Type {
	if p := resolveType(t.PtrToThis); p != nil {
		return p
	}
	return find("*"+toRType(t).String(),
		func(p *abi.Type) bool { return p.Kind == abi.Pointer && p.Elem() == t },
		func() *abi.Type {
			p := *(*abi.PtrType)(unsafe.Pointer(abi.TypeOf((*unsafe.Pointer)(nil))))
			p.Elem = t
			return &p.Type
		})
}

// PointerTo returns the type *t.
func PointerTo(t Type) Type { return toType(pointerTo(t.common())) }

// SliceOf returns the type []t.
func SliceOf(t Type) Type {
	e := t.common()
	return toType(find("[]"+t.String(),
		func(s *abi.Type) bool { return s.Kind == abi.Slice && s.Elem() == e },
		func() *abi.Type {
			s := *(*abi.SliceType)(unsafe.Pointer(abi.TypeOf([]unsafe.Pointer(nil))))
			s.Elem = e
			return &s.Type
		}))
}

// missing is for types that can't be made yet.
func missing(s string) func() *abi.Type {
	return func() *abi.Type { panic("reflect: type " + s + " is not in the program, and can't be made yet") }
}

// MapOf returns the type map[key]elem.
func MapOf(key, elem Type) Type {
	if key.common().Equal == nil {
		panic("reflect.MapOf: invalid key type " + key.String())
	}
	s := "map[" + key.String() + "]" + elem.String()
	return toType(find(s, func(t *abi.Type) bool {
		return t.Kind == abi.Map && toRType(t).mapt().Key == key.common() && t.Elem() == elem.common()
	}, missing(s)))
}

// ChanOf returns the type of channels of t.
func ChanOf(dir ChanDir, t Type) Type {
	var s string
	switch dir {
	case SendDir:
		s = "chan<- " + t.String()
	case RecvDir:
		s = "<-chan " + t.String()
	case BothDir:
		s = t.String()
		if s[0] == '<' {
			s = "(" + s + ")"
		}
		s = "chan " + s
	default:
		panic("reflect.ChanOf: invalid dir")
	}
	return toType(find(s,
		func(c *abi.Type) bool {
			return c.Kind == abi.Chan && c.Elem() == t.common() && toRType(c).ChanDir() == dir
		},
		func() *abi.Type {
			// A channel is a pointer to the runtime.
			c := &abi.ChanType{Type: *abi.TypeOf((*unsafe.Pointer)(nil)), Elem: t.common(), Dir: int(dir)}
			c.Kind = abi.Chan
			return &c.Type
		}))
}

// ArrayOf returns the type [length]elem.
func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	e := elem.common()
	s := "[" + itoa(length) + "]" + elem.String()
	return toType(find(s,
		func(t *abi.Type) bool {
			return t.Kind == abi.Array && t.Elem() == e && toRType(t).array().Len == uintptr(length)
		},
		missing(s)))
}

// FuncOf returns the type of functions with these parameters and results.
func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	list := func(ts []Type) []*abi.Type {
		l := make([]*abi.Type, len(ts))
		for i, t := range ts {
			l[i] = t.common()
		}
		return l
	}
	return toType(funcOf(list(in), list(out), variadic))
}

func funcOf(in, out []*abi.Type, variadic bool) *abi.Type {
	s := "func("
	for i, t := range in {
		if i > 0 {
			s += ", "
		}
		if variadic && i == len(in)-1 {
			s += "..." + toRType(t.Elem()).String()
		} else {
			s += toRType(t).String()
		}
	}
	s += ")"
	if len(out) == 1 {
		s += " " + toRType(out[0]).String()
	} else if len(out) > 1 {
		s += " ("
		for i, t := range out {
			if i > 0 {
				s += ", "
			}
			s += toRType(t).String()
		}
		s += ")"
	}
	outCount := uint16(len(out))
	if variadic {
		outCount |= 1 << 15
	}
	equal := func(a, b []*abi.Type) bool {
		for i := range a {
			if a[i] != b[i] {
				return false
			}
		}
		return len(a) == len(b)
	}
	return find(s, func(t *abi.Type) bool {
		if t.Kind != abi.Func {
			return false
		}
		f := toRType(t).fn()
		return f.OutCount == outCount && equal(f.In(), in) && equal(f.Out(), out)
	}, func() *abi.Type {
		// The types follow the descriptor, which is made of pointers, for the collector: its own are kept alive elsewhere.
		words := make([]unsafe.Pointer, int(unsafe.Sizeof(abi.FuncType{})/8)+len(in)+len(out))
		f := (*abi.FuncType)(unsafe.Pointer(&words[0]))
		*f = *(*abi.FuncType)(unsafe.Pointer(abi.TypeOf((func())(nil))))
		f.InCount, f.OutCount = uint16(len(in)), outCount
		rest := words[len(words)-len(in)-len(out):]
		for i, t := range append(append([]*abi.Type(nil), in...), out...) {
			rest[i] = unsafe.Pointer(t)
		}
		return &f.Type
	})
}

// StructOf returns a struct type with these fields.
func StructOf(fields []StructField) Type {
	panic("reflect.StructOf: not supported yet")
}
