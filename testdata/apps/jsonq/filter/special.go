package filter

import (
	"io"
	"slices"

	"example.com/jsonq/json"
)

// special is a node that is a Go function.
type special func(e *env, in item, out emit) error

func (n special) run(e *env, in item, out emit) error { return n(e, in, out) }

// specials are functions that do more with their arguments than to look at their values.
var specials map[string]func(c *compiler, args []node) node

func init() {
	specials = map[string]func(c *compiler, args []node) node{
		"empty/0": func(*compiler, []node) node { return empty{} },
		"error/0": func(*compiler, []node) node {
			return special(func(_ *env, in item, _ emit) error { return &Error{in.value} })
		},
		"error/1": func(_ *compiler, args []node) node {
			return special(func(e *env, in item, _ emit) error {
				return values(args[0], e, in.value, func(v json.Value) error { return &Error{v} })
			})
		},
		"path/1": func(_ *compiler, args []node) node {
			return special(func(e *env, in item, out emit) error {
				return args[0].run(e, item{in.value, new(path)}, func(x item) error {
					if x.path == computed {
						return failf("%s is not a part of the input, so it has no path", json.Describe(x.value))
					}
					return out(in.with(append(json.Array{}, x.path.keys()...)))
				})
			})
		},
		"getpath/1": func(_ *compiler, args []node) node { return &getPath{args[0]} },
		"range/3": func(_ *compiler, args []node) node {
			return special(func(e *env, in item, out emit) error { return rangeOver(e, in, args, out) })
		},
		"first/1": func(_ *compiler, args []node) node {
			return special(func(e *env, in item, out emit) error {
				x, ok, err := first(args[0], e, in)
				if !ok || err != nil {
					return err
				}
				return out(x)
			})
		},
		"last/1": func(_ *compiler, args []node) node {
			return special(func(e *env, in item, out emit) error {
				var last item
				err := args[0].run(e, in, func(x item) error {
					last = x
					return nil
				})
				if last.value == nil || err != nil {
					return err
				}
				return out(last)
			})
		},
		"limit/2": func(_ *compiler, args []node) node {
			return special(func(e *env, in item, out emit) error { return limit(e, in, args, out) })
		},
		"until/2": func(_ *compiler, args []node) node {
			return special(func(e *env, in item, out emit) error { return until(e, in, args, out) })
		},
		"sort_by/1":   keyed(func(list []keyedValue) json.Value { return unkeyed(list) }),
		"group_by/1":  keyed(func(list []keyedValue) json.Value { return groups(list) }),
		"unique_by/1": keyed(func(list []keyedValue) json.Value { return firsts(groups(list)) }),
		"min_by/1":    extremeBy(-1),
		"max_by/1":    extremeBy(1),
		"input/0": func(c *compiler, _ []node) node {
			return special(func(_ *env, in item, out emit) error {
				v, err := c.inputs.Next()
				if err == io.EOF {
					return failf("no more inputs")
				} else if err != nil {
					return err
				}
				return out(in.with(v))
			})
		},
		"inputs/0": func(c *compiler, _ []node) node {
			return special(func(_ *env, in item, out emit) error {
				for {
					v, err := c.inputs.Next()
					if err == io.EOF {
						return nil
					} else if err != nil {
						return err
					}
					if err := out(in.with(v)); err != nil {
						return err
					}
				}
			})
		},
	}
}

// empty produces nothing, so there's nothing to update.
type empty struct{}

func (empty) run(*env, item, emit) error                                  { return nil }
func (empty) update(_ *env, v json.Value, _ replacer) (json.Value, error) { return v, nil }

// getPath follows a list of keys.
type getPath struct{ keys node }

func (n *getPath) run(e *env, in item, out emit) error {
	return values(n.keys, e, in.value, func(keys json.Value) error {
		list, ok := keys.(json.Array)
		if !ok {
			return failf("a path must be an array, not %v", keys.Kind())
		}
		x := in
		for _, key := range list {
			v, err := get(x.value, key)
			if err == nil {
				x, err = x.child(key, v)
			}
			if err != nil {
				return err
			}
		}
		return out(x)
	})
}

func (n *getPath) update(e *env, v json.Value, f replacer) (json.Value, error) {
	return fold(n.keys, e, v, v, func(v, keys json.Value) (json.Value, error) {
		list, ok := keys.(json.Array)
		if !ok {
			return nil, failf("a path must be an array, not %v", keys.Kind())
		}
		return updatePath(v, list, f)
	})
}

func updatePath(v json.Value, keys json.Array, f replacer) (json.Value, error) {
	if len(keys) == 0 {
		return f(v)
	}
	part, err := get(v, keys[0])
	if err == nil {
		part, err = updatePath(part, keys[1:], f)
	}
	if err != nil {
		return nil, err
	}
	return set(v, keys[0], part)
}

func rangeOver(e *env, in item, args []node, out emit) error {
	return values(args[0], e, in.value, func(from json.Value) error {
		return values(args[1], e, in.value, func(to json.Value) error {
			return values(args[2], e, in.value, func(by json.Value) error {
				step, ok := json.ToFloat(by)
				if !ok || !isNumber(from) || !isNumber(to) {
					return failf("range wants numbers")
				}
				for v := from; step > 0 && json.Compare(v, to) < 0 || step < 0 && json.Compare(v, to) > 0; {
					if err := out(in.with(v)); err != nil {
						return err
					}
					var err error
					if v, err = add(v, by); err != nil {
						return err
					}
				}
				return nil
			})
		})
	})
}

func limit(e *env, in item, args []node, out emit) error {
	return values(args[0], e, in.value, func(count json.Value) error {
		n, ok := json.ToFloat(count)
		if !ok {
			return failf("limit wants a number")
		}
		if n <= 0 {
			return nil
		}
		enough := new(stop)
		err := args[1].run(e, in, func(x item) error {
			if n--; n > 0 {
				return out(x)
			}
			if err := out(x); err != nil {
				return err
			}
			return enough
		})
		if err == error(enough) {
			return nil
		}
		return err
	})
}

// until applies a filter until a condition holds. Of several results only the last counts.
func until(e *env, in item, args []node, out emit) error {
	for {
		cond, ok, err := first(args[0], e, item{in.value, nil})
		if err != nil || !ok {
			return err
		}
		if json.Truthy(cond.value) {
			return out(in)
		}
		next, ok, err := first(args[1], e, in)
		if err != nil || !ok {
			return err
		}
		in = next
	}
}

// keyedValue is an element of an array and what to sort it by.
type keyedValue struct{ key, value json.Value }

// keyed makes a function that sorts the elements of an array by a key, and then lets finish make the result.
func keyed(finish func([]keyedValue) json.Value) func(*compiler, []node) node {
	return func(_ *compiler, args []node) node {
		return special(func(e *env, in item, out emit) error {
			list, err := withKeys(args[0], e, in.value)
			if err != nil {
				return err
			}
			slices.SortStableFunc(list, func(a, b keyedValue) int { return json.Compare(a.key, b.key) })
			return out(in.with(finish(list)))
		})
	}
}

// withKeys calculates the keys. Several results are compared one after the other, like arrays.
func withKeys(key node, e *env, in json.Value) ([]keyedValue, error) {
	a, ok := in.(json.Array)
	if !ok {
		return nil, failf("%s is no array", json.Describe(in))
	}
	list := make([]keyedValue, len(a))
	for i, v := range a {
		var keys json.Array
		err := values(key, e, v, func(k json.Value) error {
			keys = append(keys, k)
			return nil
		})
		if err != nil {
			return nil, err
		}
		list[i] = keyedValue{keys, v}
		if len(keys) == 1 && keys[0].Kind() != json.ArrayKind {
			list[i].key = keys[0] // quicker to compare
		}
	}
	return list, nil
}

func unkeyed(list []keyedValue) json.Array {
	result := make(json.Array, len(list))
	for i, kv := range list {
		result[i] = kv.value
	}
	return result
}

func groups(list []keyedValue) json.Array {
	result := json.Array{}
	for i, kv := range list {
		if i == 0 || json.Compare(kv.key, list[i-1].key) != 0 {
			result = append(result, json.Array{})
		}
		last := len(result) - 1
		result[last] = append(result[last].(json.Array), kv.value)
	}
	return result
}

func firsts(groups json.Array) json.Array {
	for i, group := range groups {
		groups[i] = group.(json.Array)[0]
	}
	return groups
}

// extremeBy finds the element whose key is the smallest (sign -1) or largest (1); of equal ones the first or the last.
func extremeBy(sign int) func(*compiler, []node) node {
	return func(_ *compiler, args []node) node {
		return special(func(e *env, in item, out emit) error {
			list, err := withKeys(args[0], e, in.value)
			if err != nil {
				return err
			}
			best := keyedValue{value: json.Null{}}
			for i, kv := range list {
				if i == 0 || json.Compare(kv.key, best.key)*sign > 0 || sign > 0 && json.Compare(kv.key, best.key) == 0 {
					best = kv
				}
			}
			return out(in.with(best.value))
		})
	}
}
