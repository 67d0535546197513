package reflect

import (
	"internal/abi"
	"iter"
	"unsafe"
)

// exported gives the methods that reflection numbers. The linker shortens the tables unless one of the functions that are
// not inlined, here and in call.go, is linked.
func (t *rtype) exported() []abi.Method { return t.t.Uncommon().ExportedMethods() }

//go:noinline
func (t *rtype) NumMethod() int {
	if t.Kind() == Interface {
		return len(t.iface().Methods)
	}
	return len(t.exported())
}

//go:noinline
func (t *rtype) Method(i int) Method {
	if t.Kind() == Interface {
		return t.interfaceMethod(i)
	}
	ms := t.exported()
	if i < 0 || i >= len(ms) {
		panic("reflect: Method index out of range")
	}
	m := &ms[i]
	ft := resolveType(m.Mtyp)
	if ft == nil {
		panic("reflect: method " + resolveName(m.Name).Name() + " of " + t.String() + " is not in the program")
	}
	mf := toRType(ft).fn()
	in := append([]*abi.Type{&t.t}, mf.In()...)
	// The function takes the receiver first.
	fn := new(unsafe.Pointer)
	*fn = textAt(int32(m.Tfn))
	typ := funcOf(in, mf.Out(), mf.IsVariadic())
	return Method{Name: resolveName(m.Name).Name(), Type: toType(typ), Func: Value{typ, unsafe.Pointer(fn), flag(Func)}, Index: i}
}

func (t *rtype) interfaceMethod(i int) Method {
	it := t.iface()
	if i < 0 || i >= len(it.Methods) {
		panic("reflect: Method index out of range")
	}
	m := &it.Methods[i]
	n := resolveName(m.Name)
	r := Method{Name: n.Name(), Type: toType(resolveType(m.Typ)), Index: i}
	if !n.IsExported() {
		r.PkgPath = methodPkg(&t.t, n)
	}
	return r
}

//go:noinline
func (t *rtype) Methods() iter.Seq[Method] {
	return func(yield func(Method) bool) {
		for i := range t.NumMethod() {
			if !yield(t.Method(i)) {
				return
			}
		}
	}
}

//go:noinline
func (t *rtype) MethodByName(name string) (Method, bool) {
	if i := t.methodIndex(name); i >= 0 {
		return t.Method(i), true
	}
	return Method{}, false
}

// methodIndex returns the index of an exported method, of an interface any method, -1 if there is none.
func (t *rtype) methodIndex(name string) int {
	if t.Kind() == Interface {
		for i, m := range t.iface().Methods {
			if resolveName(m.Name).Name() == name {
				return i
			}
		}
		return -1
	}
	ms := t.exported()
	lo, hi := 0, len(ms)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if resolveName(ms[mid].Name).Name() < name {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(ms) && resolveName(ms[lo].Name).Name() == name {
		return lo
	}
	return -1
}
