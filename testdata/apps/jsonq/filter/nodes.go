package filter

import (
	"errors"

	"example.com/jsonq/json"
)

type identity struct{}

func (identity) run(_ *env, in item, out emit) error { return out(in) }

type literal struct{ value json.Value }

func (n literal) run(_ *env, in item, out emit) error { return out(in.with(n.value)) }

// variable is a variable by how many bindings are further inside.
type variable int

func (n variable) run(e *env, in item, out emit) error { return out(in.with(e.up(int(n)).value)) }

// param is a parameter that is a filter, likewise.
type param int

func (n param) run(e *env, in item, out emit) error {
	e = e.up(int(n))
	return e.code.run(e.env, in, out)
}

type pipe struct{ l, r node }

func (n *pipe) run(e *env, in item, out emit) error {
	return n.l.run(e, in, func(x item) error { return n.r.run(e, x, out) })
}

type comma struct{ l, r node }

func (n *comma) run(e *env, in item, out emit) error {
	if err := n.l.run(e, in, out); err != nil {
		return err
	}
	return n.r.run(e, in, out)
}

// alternative is l // r: what of l is neither null nor false, or else r. Errors in l only end it.
type alternative struct{ l, r node }

func (n *alternative) run(e *env, in item, out emit) error {
	any, err := n.some(e, in, out)
	if any || err != nil {
		return err
	}
	return n.r.run(e, in, out)
}

func (n *alternative) some(e *env, in item, out emit) (any bool, err error) {
	var outErr error
	err = n.l.run(e, in, func(x item) error {
		if !json.Truthy(x.value) {
			return nil
		}
		any = true
		outErr = out(x)
		return outErr
	})
	if outErr == nil && isCaught(err) {
		err = nil
	}
	return any, err
}

// isCaught says whether try catches an error: not when it is a break on its way to its label.
func isCaught(err error) bool {
	var raised *Error
	return errors.As(err, &raised)
}

type logic struct {
	l, r    node
	decides bool // the value of l that makes r superfluous
}

func (n *logic) run(e *env, in item, out emit) error {
	return values(n.l, e, in.value, func(l json.Value) error {
		if json.Truthy(l) == n.decides {
			return out(in.with(json.Bool(n.decides)))
		}
		return values(n.r, e, in.value, func(r json.Value) error {
			return out(in.with(json.Bool(json.Truthy(r))))
		})
	})
}

// binary calculates with all pairs of operands.
type binary struct {
	l, r node
	op   func(l, r json.Value) (json.Value, error)
}

func (n *binary) run(e *env, in item, out emit) error {
	if constant, ok := n.r.(literal); ok {
		return n.withRight(e, in, constant.value, out)
	}
	return values(n.r, e, in.value, func(r json.Value) error { return n.withRight(e, in, r, out) })
}

func (n *binary) withRight(e *env, in item, r json.Value, out emit) error {
	return values(n.l, e, in.value, func(l json.Value) error {
		v, err := n.op(l, r)
		if err != nil {
			return err
		}
		return out(in.with(v))
	})
}

type ifElse struct{ cond, then, otherwise node }

func (n *ifElse) run(e *env, in item, out emit) error {
	return values(n.cond, e, in.value, func(cond json.Value) error {
		switch {
		case json.Truthy(cond):
			return n.then.run(e, in, out)
		case n.otherwise != nil:
			return n.otherwise.run(e, in, out)
		}
		return out(in)
	})
}

// try catches errors of body, but not those of what its results are used for.
type try struct{ body, catch node }

func (n *try) run(e *env, in item, out emit) error {
	var outErr error
	err := n.body.run(e, in, func(x item) error {
		outErr = out(x)
		return outErr
	})
	var raised *Error
	if err == nil || outErr != nil || !errors.As(err, &raised) {
		return err
	}
	if n.catch == nil {
		return nil
	}
	return n.catch.run(e, in.with(raised.Value), out)
}

type array struct{ body node }

func (n *array) run(e *env, in item, out emit) error {
	result := json.Array{}
	if n.body != nil {
		err := values(n.body, e, in.value, func(v json.Value) error {
			result = append(result, v)
			return nil
		})
		if err != nil {
			return err
		}
	}
	return out(in.with(result))
}

// object makes an object of each combination of keys and values.
type object struct{ entries []objectEntry }

type objectEntry struct{ key, value node }

func (n *object) run(e *env, in item, out emit) error {
	return n.entry(e, in, make([]json.Member, len(n.entries)), 0, out)
}

// entry goes through the combinations of entry i and those behind it.
func (n *object) entry(e *env, in item, members []json.Member, i int, out emit) error {
	if i == len(n.entries) {
		return out(in.with(json.NewObject(append([]json.Member(nil), members...))))
	}
	return values(n.entries[i].key, e, in.value, func(key json.Value) error {
		name, ok := key.(json.String)
		if !ok {
			return failf("%s cannot be a key of an object", json.Describe(key))
		}
		return values(n.entries[i].value, e, in.value, func(v json.Value) error {
			members[i] = json.Member{Key: string(name), Value: v}
			return n.entry(e, in, members, i+1, out)
		})
	})
}

// stringNode joins strings, all combinations of them.
type stringNode struct{ parts []node }

func (n *stringNode) run(e *env, in item, out emit) error { return n.part(e, in, "", 0, out) }

func (n *stringNode) part(e *env, in item, before string, i int, out emit) error {
	if i == len(n.parts) {
		return out(in.with(json.String(before)))
	}
	return values(n.parts[i], e, in.value, func(v json.Value) error {
		return n.part(e, in, before+string(v.(json.String)), i+1, out)
	})
}

// destructure binds variables to parts of a value: the value itself if assign is nil.
type destructure struct {
	count  int
	assign patternPart
}

// patternPart fills the slots of a pattern's variables from v and calls done, once for each combination.
type patternPart func(e *env, v json.Value, slots []json.Value, done func() error) error

// memberPart looks at a part of a value, then at what rest, which may be nil, looks at.
func memberPart(key node, part, rest patternPart) patternPart {
	return func(e *env, v json.Value, slots []json.Value, done func() error) error {
		return values(key, e, v, func(k json.Value) error {
			member, err := get(v, k)
			if err != nil {
				return err
			}
			return part(e, member, slots, func() error {
				if rest == nil {
					return done()
				}
				return rest(e, v, slots, done)
			})
		})
	}
}

// bind calls f with an environment in which the variables are bound.
func (d *destructure) bind(e *env, v json.Value, f func(*env) error) error {
	if d.assign == nil {
		return f(e.bind(v))
	}
	slots := make([]json.Value, d.count)
	return d.assign(e, v, slots, func() error {
		inner := e
		for _, v := range slots {
			inner = inner.bind(v)
		}
		return f(inner)
	})
}

// bind is source as pattern | body.
type bind struct {
	source  node
	pattern destructure
	body    node
}

func (n *bind) run(e *env, in item, out emit) error {
	return values(n.source, e, in.value, func(v json.Value) error {
		return n.pattern.bind(e, v, func(inner *env) error { return n.body.run(inner, in, out) })
	})
}

type reduce struct {
	source       node
	pattern      destructure
	init, update node
}

func (n *reduce) run(e *env, in item, out emit) error {
	return n.init.run(e, in, func(state item) error {
		err := values(n.source, e, in.value, func(v json.Value) error {
			return n.pattern.bind(e, v, func(inner *env) error {
				next := state.with(json.Null{}) // if update produces nothing
				err := n.update.run(inner, state, func(x item) error {
					next = x
					return nil
				})
				state = next
				return err
			})
		})
		if err != nil {
			return err
		}
		return out(state)
	})
}

type foreach struct {
	source                node
	pattern               destructure
	init, update, extract node
}

func (n *foreach) run(e *env, in item, out emit) error {
	return n.init.run(e, in, func(state item) error {
		return values(n.source, e, in.value, func(v json.Value) error {
			return n.pattern.bind(e, v, func(inner *env) error {
				return n.update.run(inner, state, func(x item) error {
					state = x
					if n.extract == nil {
						return out(x)
					}
					return n.extract.run(inner, x, out)
				})
			})
		})
	})
}

// label binds an error that break raises.
type label struct{ body node }

type labelValue struct {
	json.Null
	enough *stop
}

func (n *label) run(e *env, in item, out emit) error {
	enough := new(stop)
	err := n.body.run(e.bind(labelValue{enough: enough}), in, out)
	if err == error(enough) {
		return nil
	}
	return err
}

type breakNode int

func (n breakNode) run(e *env, _ item, _ emit) error {
	return e.up(int(n)).value.(labelValue).enough
}

// call calls a function that was defined in a filter.
type call struct {
	fn   *function
	up   int // bindings between here and what the function sees
	args []node
}

func (n *call) run(e *env, in item, out emit) error {
	return n.enter(e, e.up(n.up), in.value, 0, func(inner *env) error { return n.fn.code.run(inner, in, out) })
}

// enter binds parameters from the i-th on, and calls f for each combination of values.
func (n *call) enter(caller, inner *env, in json.Value, i int, f func(*env) error) error {
	for ; i < len(n.args); i++ {
		if n.fn.params[i].Value {
			return values(n.args[i], caller, in, func(v json.Value) error {
				return n.enter(caller, inner.bind(v), in, i+1, f)
			})
		}
		inner = &env{parent: inner, code: n.args[i], env: caller}
	}
	return f(inner)
}

// native calls a Go function with all combinations of arguments.
type native struct {
	fn   nativeFunc
	args []node
}

type nativeFunc func(in json.Value, args []json.Value) (json.Value, error)

func (n *native) run(e *env, in item, out emit) error {
	if len(n.args) == 0 {
		return n.finish(in, nil, out)
	}
	return n.arg(e, in, make([]json.Value, len(n.args)), 0, out)
}

func (n *native) finish(in item, args []json.Value, out emit) error {
	v, err := n.fn(in.value, args)
	if err != nil {
		return err
	}
	return out(in.with(v))
}

func (n *native) arg(e *env, in item, args []json.Value, i int, out emit) error {
	if i == len(args) {
		return n.finish(in, args, out)
	}
	return values(n.args[i], e, in.value, func(v json.Value) error {
		args[i] = v
		return n.arg(e, in, args, i+1, out)
	})
}

// modify is l |= r.
type modify struct {
	target updater
	r      node
}

func (n *modify) run(e *env, in item, out emit) error {
	v, err := n.target.update(e, in.value, func(old json.Value) (json.Value, error) {
		x, ok, err := first(n.r, e, item{old, nil})
		if !ok || err != nil {
			return nil, err
		}
		return x.value, nil
	})
	if err != nil {
		return err
	}
	return out(in.with(orNull(v)))
}

// assign is l = r and the like: r gets what the whole gets.
type assign struct {
	target updater
	r      node
	op     func(old, v json.Value) (json.Value, error)
}

func (n *assign) run(e *env, in item, out emit) error {
	return values(n.r, e, in.value, func(r json.Value) error {
		v, err := n.target.update(e, in.value, func(old json.Value) (json.Value, error) { return n.op(old, r) })
		if err != nil {
			return err
		}
		return out(in.with(orNull(v)))
	})
}

func orNull(v json.Value) json.Value {
	if v == nil {
		return json.Null{}
	}
	return v
}
