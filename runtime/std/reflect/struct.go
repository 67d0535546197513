package reflect

import (
	"internal/abi"
	"iter"
	"strconv"
)

// StructField is a field of a struct.
type StructField struct {
	Name string
	// PkgPath is that of an unexported name, "" for exported ones.
	PkgPath   string
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int // for FieldByIndex
	Anonymous bool  // embedded
}

// IsExported reports whether the field is exported.
func (f StructField) IsExported() bool { return f.PkgPath == "" }

// A StructTag is a tag of the form `key:"value" key2:"value2"`.
type StructTag string

// Get returns the value of key, "" if there is none.
func (tag StructTag) Get(key string) string {
	v, _ := tag.Lookup(key)
	return v
}

// Lookup returns the value of key, and whether there is one.
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	for tag != "" {
		i := 0
		for i < len(tag) && tag[i] == ' ' {
			i++
		}
		tag = tag[i:]
		// The key ends at a colon, and has no control characters, spaces or quotes.
		i = 0
		for i < len(tag) && tag[i] > ' ' && tag[i] != ':' && tag[i] != '"' && tag[i] != 0x7f {
			i++
		}
		if i == 0 || i+1 >= len(tag) || tag[i] != ':' || tag[i+1] != '"' {
			return "", false
		}
		name := string(tag[:i])
		tag = tag[i+1:]
		i = 1
		for i < len(tag) && tag[i] != '"' {
			if tag[i] == '\\' {
				i++
			}
			i++
		}
		if i >= len(tag) {
			return "", false
		}
		quoted := string(tag[:i+1])
		tag = tag[i+1:]
		if name == key {
			v, err := strconv.Unquote(quoted)
			return v, err == nil
		}
	}
	return "", false
}

func (t *rtype) asStruct(method string) *abi.StructType {
	if t.Kind() != Struct {
		panic("reflect: " + method + " of non-struct type " + t.String())
	}
	return t.strct()
}

func (t *rtype) NumField() int { return len(t.asStruct("NumField").Fields) }

func (t *rtype) Field(i int) StructField {
	st := t.asStruct("Field")
	if i < 0 || i >= len(st.Fields) {
		panic("reflect: Field index out of bounds")
	}
	return structField(st, i)
}

func structField(st *abi.StructType, i int) StructField {
	f := &st.Fields[i]
	r := StructField{
		Name:      f.Name.Name(),
		Type:      toType(f.Typ),
		Tag:       StructTag(f.Name.Tag()),
		Offset:    f.Offset,
		Index:     []int{i},
		Anonymous: f.Name.IsEmbedded(),
	}
	if !f.Name.IsExported() {
		r.PkgPath = st.PkgPath.Name()
	}
	return r
}

func (t *rtype) Fields() iter.Seq[StructField] {
	st := t.asStruct("Fields")
	return func(yield func(StructField) bool) {
		for i := range st.Fields {
			if !yield(structField(st, i)) {
				return
			}
		}
	}
}

func (t *rtype) FieldByIndex(index []int) StructField {
	t.asStruct("FieldByIndex")
	var f StructField
	var typ Type = t
	for i, x := range index {
		if i > 0 {
			if typ.Kind() == Pointer && typ.Elem().Kind() == Struct {
				typ = typ.Elem()
			}
		}
		f = typ.Field(x)
		typ = f.Type
	}
	f.Index = append([]int(nil), index...)
	return f
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	st := t.asStruct("FieldByName")
	// Most often it is a field of t itself.
	embedded := false
	for i := range st.Fields {
		n := st.Fields[i].Name
		if n.Name() == name {
			return structField(st, i), true
		}
		embedded = embedded || n.IsEmbedded()
	}
	if !embedded {
		return StructField{}, false
	}
	return t.FieldByNameFunc(func(s string) bool { return s == name })
}

// level is an embedded struct still to be searched.
type level struct {
	typ   *rtype
	index []int
	many  bool // it is embedded more than once at its depth: its fields are ambiguous
}

// FieldByNameFunc searches depth by depth. Where several fields match at the least depth, none is found.
func (t *rtype) FieldByNameFunc(match func(string) bool) (result StructField, ok bool) {
	t.asStruct("FieldByNameFunc")
	current := []level{{typ: t}}
	seen := map[*rtype]bool{}
	for len(current) > 0 {
		var next []level
		for _, l := range current {
			if seen[l.typ] {
				continue
			}
			seen[l.typ] = true
			st := l.typ.strct()
			for i := range st.Fields {
				f := &st.Fields[i]
				inner := (*rtype)(nil)
				if f.Name.IsEmbedded() {
					e := f.Typ
					if e.Kind == abi.Pointer {
						e = e.Elem()
					}
					if e.Kind == abi.Struct {
						inner = toRType(e)
					}
				}
				if match(f.Name.Name()) {
					if ok || l.many {
						return StructField{}, false
					}
					result = structField(st, i)
					result.Index = append(append([]int(nil), l.index...), i)
					ok = true
					continue
				}
				if ok || inner == nil || seen[inner] {
					continue
				}
				again := false
				for k := range next {
					if next[k].typ == inner {
						next[k].many, again = true, true
					}
				}
				if !again {
					next = append(next, level{inner, append(append([]int(nil), l.index...), i), l.many})
				}
			}
		}
		if ok {
			return
		}
		current = next
	}
	return
}

// VisibleFields returns the fields of the struct type t and those promoted from embedded structs, also unexported ones
// and the embedded fields themselves.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	var all []StructField
	byName := map[string]int{} // index of the winner in all
	visiting := map[Type]bool{}
	hidden := map[int]bool{}
	var walk func(t Type, index []int)
	walk = func(t Type, index []int) {
		if visiting[t] {
			return
		}
		visiting[t] = true
		for i := range t.NumField() {
			f := t.Field(i)
			f.Index = append(append([]int(nil), index...), i)
			add := true
			if old, ok := byName[f.Name]; ok {
				switch d := len(all[old].Index) - len(f.Index); {
				case d == 0: // ambiguous: neither is visible
					hidden[old] = true
					add = false
				case d < 0: // the old one is nearer
					add = false
				default:
					hidden[old] = true
				}
			}
			if add {
				byName[f.Name] = len(all)
				all = append(all, f)
			}
			if f.Anonymous {
				e := f.Type
				if e.Kind() == Pointer {
					e = e.Elem()
				}
				if e.Kind() == Struct {
					walk(e, f.Index)
				}
			}
		}
		delete(visiting, t)
	}
	walk(t, nil)
	out := all[:0]
	for i := range all {
		if !hidden[i] {
			out = append(out, all[i])
		}
	}
	return out
}
