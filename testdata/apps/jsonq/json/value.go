// Package json has JSON values, reads them from a stream and writes them. Numbers keep every digit, objects the order of
// their members. Values never change once they are made.
package json

import (
	"fmt"
	"iter"
	"slices"
	"strings"
)

// Kind is a kind of value. Values of different kinds are ordered as the kinds are.
type Kind uint8

const (
	NullKind Kind = iota
	FalseKind
	TrueKind
	NumberKind
	StringKind
	ArrayKind
	ObjectKind
)

var kindNames = [...]string{"null", "boolean", "boolean", "number", "string", "array", "object"}

func (k Kind) String() string { return kindNames[k] }

// Value is a Null, Bool, String, Array, *Object, or one of the three that are numbers: Int, Float, Decimal.
type Value interface {
	Kind() Kind
}

type (
	Null   struct{}
	Bool   bool
	String string
	Array  []Value
)

func (Null) Kind() Kind    { return NullKind }
func (String) Kind() Kind  { return StringKind }
func (Array) Kind() Kind   { return ArrayKind }
func (*Object) Kind() Kind { return ObjectKind }

func (b Bool) Kind() Kind {
	if b {
		return TrueKind
	}
	return FalseKind
}

// Truthy says what v counts as in a condition: all but null and false is true.
func Truthy(v Value) bool { return v.Kind() > FalseKind }

// Member is a name in an object and its value.
type Member struct {
	Key   string
	Value Value
}

// Object is a list of members with different names.
type Object struct {
	members []Member
	index   map[string]int // where names are; nil for a small object
}

// smallObject is the number of members up to which names are found by looking at all of them.
const smallObject = 8

// NewObject makes an object. Of members with equal names the last one's value stays, in the first one's place.
// The slice belongs to the object from now on.
func NewObject(members []Member) *Object {
	o := &Object{members: members}
	if len(members) <= smallObject {
		for i := 1; i < len(o.members); i++ {
			for j := range i {
				if o.members[j].Key == o.members[i].Key {
					o.members[j].Value = o.members[i].Value
					o.members = slices.Delete(o.members, i, i+1)
					i--
					break
				}
			}
		}
		return o
	}
	o.index = make(map[string]int, len(members))
	kept := members[:0]
	for _, m := range members {
		if i, ok := o.index[m.Key]; ok {
			kept[i].Value = m.Value
			continue
		}
		o.index[m.Key] = len(kept)
		kept = append(kept, m)
	}
	o.members = kept
	return o
}

// Len gives the number of members.
func (o *Object) Len() int { return len(o.members) }

func (o *Object) find(key string) int {
	if o.index != nil {
		if i, ok := o.index[key]; ok {
			return i
		}
		return -1
	}
	for i := range o.members {
		if o.members[i].Key == key {
			return i
		}
	}
	return -1
}

// Get gives the value of a name.
func (o *Object) Get(key string) (Value, bool) {
	if i := o.find(key); i >= 0 {
		return o.members[i].Value, true
	}
	return nil, false
}

// All goes through the members in their order.
func (o *Object) All() iter.Seq2[string, Value] {
	return func(yield func(string, Value) bool) {
		for _, m := range o.members {
			if !yield(m.Key, m.Value) {
				return
			}
		}
	}
}

// Sorted gives the members in the order of their names.
func (o *Object) Sorted() []Member {
	members := slices.Clone(o.members)
	slices.SortFunc(members, func(a, b Member) int { return strings.Compare(a.Key, b.Key) })
	return members
}

// With gives an object in which key has the value v.
func (o *Object) With(key string, v Value) *Object {
	i := o.find(key)
	if i < 0 {
		return NewObject(append(slices.Clip(o.members), Member{key, v}))
	}
	members := slices.Clone(o.members)
	members[i].Value = v
	return &Object{members, o.index}
}

// Without gives an object that doesn't have a name that drop is true for.
func (o *Object) Without(drop func(key string) bool) *Object {
	return NewObject(slices.DeleteFunc(slices.Clone(o.members), func(m Member) bool { return drop(m.Key) }))
}

// Merge gives an object with the members of both; where both have a name, pick says which value it gets.
func (o *Object) Merge(other *Object, pick func(a, b Value) Value) *Object {
	members := slices.Grow(slices.Clone(o.members), len(other.members))
	for _, m := range other.members {
		if i := o.find(m.Key); i >= 0 {
			members[i].Value = pick(members[i].Value, m.Value)
		} else {
			members = append(members, m)
		}
	}
	return NewObject(members)
}

// Compare orders all values: first by kind, then numbers by size, strings by bytes, arrays by their elements, objects by
// their sorted names and then by values.
func Compare(a, b Value) int {
	if ka, kb := a.Kind(), b.Kind(); ka != kb {
		return int(ka) - int(kb)
	}
	switch a := a.(type) {
	case String:
		return strings.Compare(string(a), string(b.(String)))
	case Array:
		return slices.CompareFunc(a, b.(Array), Compare)
	case *Object:
		return compareObjects(a, b.(*Object))
	case Null, Bool:
		return 0
	default:
		return compareNumbers(a, b)
	}
}

func compareObjects(a, b *Object) int {
	x, y := a.Sorted(), b.Sorted()
	byKey := slices.CompareFunc(x, y, func(m, n Member) int { return strings.Compare(m.Key, n.Key) })
	if byKey != 0 {
		return byKey
	}
	return slices.CompareFunc(x, y, func(m, n Member) int { return Compare(m.Value, n.Value) })
}

// Describe names v in a message: its kind, and its text unless that is long.
func Describe(v Value) string {
	text := new(Encoder).Append(nil, v)
	if len(text) > 40 {
		text = append(text[:37:37], "..."...)
	}
	return fmt.Sprintf("%v (%s)", v.Kind(), text)
}
