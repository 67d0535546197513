package reflect

import "internal/abi"

// MakeMap returns a new map.
func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

// MakeMapWithSize returns a new map with room for about n entries.
func MakeMapWithSize(typ Type, n int) Value {
	if typ.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	t := typ.common()
	return Value{t, makemap(t, n), flag(Map)}
}

// MapIndex returns the element of key, the zero Value if there is none.
func (v Value) MapIndex(key Value) Value {
	v.must(Map, "MapIndex")
	t := toRType(v.typ).mapt()
	key = key.assignTo("reflect.Value.MapIndex", t.Key)
	e := mapaccess(v.typ, v.pointer(), key.addr())
	if e == nil {
		return Value{}
	}
	return loaded(t.Elem, e, (v.flag | key.flag).ro())
}

// SetMapIndex sets the element of key, or, if elem is the zero Value, deletes it.
func (v Value) SetMapIndex(key, elem Value) {
	v.must(Map, "SetMapIndex")
	v.mustExported("SetMapIndex")
	key.mustExported("SetMapIndex")
	t := toRType(v.typ).mapt()
	key = key.assignTo("reflect.Value.SetMapIndex", t.Key)
	if elem.typ == nil {
		mapdelete(v.typ, v.pointer(), key.addr())
		return
	}
	elem.mustExported("SetMapIndex")
	elem = elem.assignTo("reflect.Value.SetMapIndex", t.Elem)
	typedmemmove(t.Elem, mapassign(v.typ, v.pointer(), key.addr()), elem.addr())
}

// MapKeys returns the keys, in no particular order.
func (v Value) MapKeys() []Value {
	v.must(Map, "MapKeys")
	t := toRType(v.typ).mapt()
	fl := v.ro()
	keys := make([]Value, 0, mapLen(v.pointer()))
	var it mapIter
	for mapiterinit(v.typ, v.pointer(), &it); it.key != nil; mapiternext(&it) {
		keys = append(keys, loaded(t.Key, it.key, fl))
	}
	return keys
}

// MapIter goes through a map.
//
//	for iter := v.MapRange(); iter.Next(); {
//		iter.Key(), iter.Value()
//	}
type MapIter struct {
	m     Value
	it    mapIter
	begun bool
}

// MapRange returns an iterator over a map.
func (v Value) MapRange() *MapIter {
	if v.kind() != Map {
		panic(v.wrong("MapRange"))
	}
	return &MapIter{m: v}
}

// Next goes to the next entry and reports whether there is one.
func (iter *MapIter) Next() bool {
	if !iter.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if !iter.begun {
		iter.begun = true
		mapiterinit(iter.m.typ, iter.m.pointer(), &iter.it)
	} else {
		if iter.it.key == nil {
			panic("MapIter.Next called on exhausted iterator")
		}
		mapiternext(&iter.it)
	}
	return iter.it.key != nil
}

// entry panics unless there is an entry.
func (iter *MapIter) entry(method string) *abi.MapType {
	if !iter.begun {
		panic(method + " called before Next")
	}
	if iter.it.key == nil {
		panic(method + " called on exhausted iterator")
	}
	return toRType(iter.m.typ).mapt()
}

// Key returns the entry's key.
func (iter *MapIter) Key() Value {
	return loaded(iter.entry("MapIter.Key").Key, iter.it.key, iter.m.ro())
}

// Value returns the entry's element.
func (iter *MapIter) Value() Value {
	return loaded(iter.entry("MapIter.Value").Elem, iter.it.elem, iter.m.ro())
}

// Reset makes iter an iterator over v; with the zero Value it keeps no map alive.
func (iter *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.must(Map, "MapRange")
	}
	*iter = MapIter{m: v}
}

// SetIterKey assigns the key of iter's entry to v.
func (v Value) SetIterKey(iter *MapIter) {
	iter.entry("reflect: MapIter.Key")
	v.Set(iter.Key())
}

// SetIterValue assigns the element of iter's entry to v.
func (v Value) SetIterValue(iter *MapIter) {
	iter.entry("reflect: MapIter.Value")
	v.Set(iter.Value())
}
