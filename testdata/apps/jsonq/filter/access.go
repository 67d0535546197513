package filter

import (
	"math"
	"slices"

	"example.com/jsonq/json"
)

// index is target[key].
type index struct{ target, key node }

func (n *index) run(e *env, in item, out emit) error {
	if _, ok := n.target.(identity); ok {
		return n.keys(e, in, in, out)
	}
	return n.target.run(e, in, func(target item) error { return n.keys(e, in, target, out) })
}

func (n *index) keys(e *env, in, target item, out emit) error {
	if constant, ok := n.key.(literal); ok {
		return n.get(target, constant.value, out)
	}
	return values(n.key, e, in.value, func(key json.Value) error { return n.get(target, key, out) })
}

func (n *index) get(target item, key json.Value, out emit) error {
	v, err := get(target.value, key)
	if err != nil {
		return err
	}
	part, err := target.child(key, v)
	if err != nil {
		return err
	}
	return out(part)
}

// get gives the part of v that a key names, null if there's none.
func get(v, key json.Value) (json.Value, error) {
	switch v := v.(type) {
	case json.Null:
		switch key.Kind() {
		case json.StringKind, json.NumberKind, json.NullKind:
			return v, nil
		}
	case *json.Object:
		if name, ok := key.(json.String); ok {
			if member, ok := v.Get(string(name)); ok {
				return member, nil
			}
			return json.Null{}, nil
		}
	case json.Array:
		if i, ok := arrayIndex(key, len(v)); ok {
			if i >= 0 && i < len(v) {
				return v[i], nil
			}
			return json.Null{}, nil
		}
		if part, ok := key.(json.Array); ok {
			return indices(v, part), nil
		}
	}
	return nil, failf("cannot index %v with %s", v.Kind(), json.Describe(key))
}

// arrayIndex makes an index of a number; negative ones count from the end of an array of length n.
func arrayIndex(key json.Value, n int) (i int, ok bool) {
	switch key := key.(type) {
	case json.Int:
		i = int(key)
	case json.Float:
		i = int(math.Floor(float64(key)))
	default:
		return 0, false
	}
	if i < 0 {
		i += n
	}
	return i, true
}

// maxLength keeps assignments like .[1e18] = 1 from filling the memory.
const maxLength = 1 << 26

// set gives v with the part that key names replaced; a nil part is dropped.
func set(v, key, part json.Value) (json.Value, error) {
	switch k := key.(type) {
	case json.String:
		o, ok := v.(*json.Object)
		if !ok && v.Kind() != json.NullKind {
			break
		} else if !ok {
			o = json.NewObject(nil)
		}
		if part == nil {
			return o.Without(func(name string) bool { return name == string(k) }), nil
		}
		return o.With(string(k), part), nil
	case json.Int, json.Float:
		a, ok := v.(json.Array)
		if !ok && v.Kind() != json.NullKind {
			break
		}
		i, _ := arrayIndex(k, len(a))
		switch {
		case i < 0 && part != nil:
			return nil, failf("index %d is before the start of the array", i-len(a))
		case i >= maxLength:
			return nil, failf("index %d is too large", i)
		case part == nil && (i < 0 || i >= len(a)):
			return a, nil
		case part == nil:
			return slices.Delete(slices.Clone(a), i, i+1), nil
		}
		a = slices.Clone(a)
		for len(a) <= i {
			a = append(a, json.Null{})
		}
		a[i] = part
		return a, nil
	}
	return nil, failf("cannot set %s of %v", json.Describe(key), v.Kind())
}

// iterate is target[].
type iterate struct{ target node }

func (n *iterate) run(e *env, in item, out emit) error {
	return n.target.run(e, in, func(target item) error { return each(target, out) })
}

// each produces the parts of a value.
func each(target item, out emit) error {
	switch v := target.value.(type) {
	case json.Array:
		for i, element := range v {
			x := item{value: element}
			if target.path != nil {
				var err error
				if x, err = target.child(json.Int(i), element); err != nil {
					return err
				}
			}
			if err := out(x); err != nil {
				return err
			}
		}
		return nil
	case *json.Object:
		for name, member := range v.All() {
			x := item{value: member}
			if target.path != nil {
				var err error
				if x, err = target.child(json.String(name), member); err != nil {
					return err
				}
			}
			if err := out(x); err != nil {
				return err
			}
		}
		return nil
	}
	return failf("cannot iterate over %s", json.Describe(target.value))
}

// slice is target[low:high].
type slice struct{ target, low, high node }

func (n *slice) run(e *env, in item, out emit) error {
	return n.target.run(e, in, func(target item) error {
		return n.bounds(e, in.value, func(low, high json.Value) error {
			v, err := cut(target.value, low, high)
			if err != nil {
				return err
			}
			key := json.NewObject([]json.Member{{Key: "start", Value: low}, {Key: "end", Value: high}})
			part, err := target.child(key, v)
			if err != nil {
				return err
			}
			return out(part)
		})
	})
}

func (n *slice) bounds(e *env, in json.Value, f func(low, high json.Value) error) error {
	bound := func(n node, f func(json.Value) error) error {
		if n == nil {
			return f(json.Null{})
		}
		return values(n, e, in, f)
	}
	return bound(n.high, func(high json.Value) error {
		return bound(n.low, func(low json.Value) error { return f(low, high) })
	})
}

// cut gives a part of an array, or the characters of a part of a string.
func cut(v, low, high json.Value) (json.Value, error) {
	switch v := v.(type) {
	case json.Null:
		return v, nil
	case json.Array:
		i, j, err := cutBounds(low, high, len(v))
		return v[i:j:j], err
	case json.String:
		runes := []rune(v)
		i, j, err := cutBounds(low, high, len(runes))
		return json.String(runes[i:j]), err
	}
	return nil, failf("cannot take a slice of %v", v.Kind())
}

func cutBounds(low, high json.Value, n int) (i, j int, err error) {
	bound := func(v json.Value, missing int, round func(float64) float64) int {
		if v.Kind() == json.NullKind {
			return missing
		}
		f, ok := json.ToFloat(v)
		if !ok {
			err = failf("bounds of a slice must be numbers")
		}
		if f < 0 {
			f += float64(n)
		}
		return int(min(max(round(f), 0), float64(n)))
	}
	i, j = bound(low, 0, math.Floor), bound(high, n, math.Ceil)
	return i, max(i, j), err
}

// The updaters.

type replacer = func(json.Value) (json.Value, error)

func (identity) update(_ *env, v json.Value, f replacer) (json.Value, error) { return f(v) }

func (n param) update(e *env, v json.Value, f replacer) (json.Value, error) {
	e = e.up(int(n))
	return update(e.code, e.env, v, f)
}

// update applies a node that should be an updater.
func update(n node, e *env, v json.Value, f replacer) (json.Value, error) {
	target, ok := n.(updater)
	if !ok {
		return nil, failf("cannot assign to what is no part of the input")
	}
	return target.update(e, v, f)
}

func (n *pipe) update(e *env, v json.Value, f replacer) (json.Value, error) {
	return update(n.l, e, v, func(x json.Value) (json.Value, error) { return update(n.r, e, x, f) })
}

func (n *comma) update(e *env, v json.Value, f replacer) (json.Value, error) {
	v, err := update(n.l, e, v, f)
	if err != nil || v == nil {
		return nil, err
	}
	return update(n.r, e, v, f)
}

func (n *alternative) update(e *env, v json.Value, f replacer) (json.Value, error) {
	any, err := n.some(e, item{v, nil}, func(item) error { return nil })
	if err != nil {
		return nil, err
	}
	if any {
		return update(n.l, e, v, f)
	}
	return update(n.r, e, v, f)
}

// fold applies step to v, once for each value that n produces.
func fold(n node, e *env, in, v json.Value, step func(v, x json.Value) (json.Value, error)) (json.Value, error) {
	err := values(n, e, in, func(x json.Value) (err error) {
		if v != nil {
			v, err = step(v, x)
		}
		return err
	})
	return v, err
}

func (n *ifElse) update(e *env, v json.Value, f replacer) (json.Value, error) {
	return fold(n.cond, e, v, v, func(v, cond json.Value) (json.Value, error) {
		switch {
		case json.Truthy(cond):
			return update(n.then, e, v, f)
		case n.otherwise != nil:
			return update(n.otherwise, e, v, f)
		}
		return f(v)
	})
}

func (n *try) update(e *env, v json.Value, f replacer) (json.Value, error) {
	var ferr error
	result, err := update(n.body, e, v, func(x json.Value) (json.Value, error) {
		var y json.Value
		y, ferr = f(x)
		return y, ferr
	})
	if err != nil && ferr == nil && isCaught(err) {
		return v, nil
	}
	return result, err
}

func (n *bind) update(e *env, v json.Value, f replacer) (json.Value, error) {
	return fold(n.source, e, v, v, func(v, x json.Value) (json.Value, error) {
		err := n.pattern.bind(e, x, func(inner *env) (err error) {
			v, err = update(n.body, inner, v, f)
			return err
		})
		return v, err
	})
}

func (n *call) update(e *env, v json.Value, f replacer) (json.Value, error) {
	err := n.enter(e, e.up(n.up), v, 0, func(inner *env) (err error) {
		v, err = update(n.fn.code, inner, v, f)
		return err
	})
	return v, err
}

func (n *index) update(e *env, v json.Value, f replacer) (json.Value, error) {
	return update(n.target, e, v, func(target json.Value) (json.Value, error) {
		return fold(n.key, e, v, target, func(target, key json.Value) (json.Value, error) {
			old, err := get(target, key)
			if err != nil {
				return nil, err
			}
			part, err := f(old)
			if err != nil {
				return nil, err
			}
			return set(target, key, part)
		})
	})
}

func (n *iterate) update(e *env, v json.Value, f replacer) (json.Value, error) {
	return update(n.target, e, v, func(target json.Value) (json.Value, error) {
		switch target := target.(type) {
		case json.Array:
			result := make(json.Array, 0, len(target))
			for _, old := range target {
				part, err := f(old)
				if err != nil {
					return nil, err
				}
				if part != nil {
					result = append(result, part)
				}
			}
			return result, nil
		case *json.Object:
			members := make([]json.Member, 0, target.Len())
			for name, old := range target.All() {
				part, err := f(old)
				if err != nil {
					return nil, err
				}
				if part != nil {
					members = append(members, json.Member{Key: name, Value: part})
				}
			}
			return json.NewObject(members), nil
		}
		return nil, failf("cannot iterate over %s", json.Describe(target))
	})
}

func (n *slice) update(e *env, v json.Value, f replacer) (json.Value, error) {
	return update(n.target, e, v, func(target json.Value) (json.Value, error) {
		err := n.bounds(e, v, func(low, high json.Value) error {
			part, err := cut(target, low, high)
			if err == nil {
				part, err = f(part)
			}
			if err == nil {
				target, err = splice(target, low, high, part)
			}
			return err
		})
		return target, err
	})
}

// splice replaces a part of an array by another array.
func splice(v, low, high, part json.Value) (json.Value, error) {
	a, ok := v.(json.Array)
	if !ok && v.Kind() != json.NullKind {
		return nil, failf("cannot replace a slice of %v", v.Kind())
	}
	replacement, ok := part.(json.Array)
	if !ok && part != nil {
		return nil, failf("a slice can only become an array, not %v", part.Kind())
	}
	i, j, err := cutBounds(low, high, len(a))
	return slices.Replace(slices.Clone(a), i, j, replacement...), err
}
