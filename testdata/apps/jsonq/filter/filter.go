// Package filter compiles filters and runs them. A filter gets a value and produces any number of values; it hands each to
// a function, so that nothing is kept in memory that needn't be.
package filter

import (
	"errors"
	"iter"

	"example.com/jsonq/json"
)

// Error is what error(v) raises, and what goes wrong in a filter. It is caught by try.
type Error struct{ Value json.Value }

func (e *Error) Error() string {
	if s, ok := e.Value.(json.String); ok {
		return string(s)
	}
	return json.Text(e.Value) + " (not a string)"
}

// item is a value, and where in the input it was found, if anybody asked for that.
type item struct {
	value json.Value
	path  *path // nil: nobody did
}

// path is a list of keys, the last one first.
type path struct {
	parent *path
	key    json.Value // nil for a root
}

// computed is the path of values that are no part of the input.
var computed = new(path)

func (p *path) keys() json.Array {
	if p.key == nil {
		return nil
	}
	return append(p.parent.keys(), p.key)
}

// child is a part of in.
func (in item) child(key, v json.Value) (item, error) {
	switch in.path {
	case nil:
		return item{v, nil}, nil
	case computed:
		return item{}, failf("%s is not a part of the input, so it has no path", json.Describe(in.value))
	}
	return item{v, &path{in.path, key}}, nil
}

// with is another value in the place of in: not a part of the input.
func (in item) with(v json.Value) item {
	if in.path != nil {
		in.path = computed
	}
	in.value = v
	return in
}

// emit takes what a filter produces. When it fails, the filter ends with that error.
type emit func(item) error

// node is a compiled filter.
type node interface {
	run(e *env, in item, out emit) error
}

// updater is a node that can stand to the left of an assignment. update replaces in v each part that the node would produce
// by what f gives, or drops it if that is nil. The result is nil if v itself is dropped.
type updater interface {
	update(e *env, v json.Value, f func(json.Value) (json.Value, error)) (json.Value, error)
}

// env is a list of what is bound to variables and parameters, the innermost first.
type env struct {
	parent *env
	value  json.Value // of a variable
	code   node       // of a parameter that is a filter, which runs in ...
	env    *env
}

func (e *env) bind(v json.Value) *env { return &env{parent: e, value: v} }

// up drops the n innermost bindings.
func (e *env) up(n int) *env {
	for range n {
		e = e.parent
	}
	return e
}

// stop is an error that ends a filter early. Each use is told from others by its address.
type stop struct{ _ byte }

func (*stop) Error() string { return "break outside of its label" }

// first gives the first thing that n produces, if any.
func first(n node, e *env, in item) (result item, ok bool, err error) {
	enough := new(stop)
	err = n.run(e, in, func(x item) error {
		result, ok = x, true
		return enough
	})
	if err == error(enough) {
		err = nil
	}
	return result, ok, err
}

// values calls f with each value that n produces for a value. Paths don't matter.
func values(n node, e *env, in json.Value, f func(json.Value) error) error {
	return n.run(e, item{in, nil}, func(x item) error { return f(x.value) })
}

// Inputs gives the values that input and inputs read; io.EOF when there are no more.
type Inputs interface {
	Next() (json.Value, error)
}

// Filter is ready to run.
type Filter struct {
	code    node
	globals *env
}

// errConsumer says that the consumer of results wants no more.
var errConsumer = errors.New("no more results wanted")

// Run gives the results for an input. An error is the last thing it yields.
func (f *Filter) Run(in json.Value) iter.Seq2[json.Value, error] {
	return func(yield func(json.Value, error) bool) {
		err := values(f.code, f.globals, in, func(v json.Value) error {
			if !yield(v, nil) {
				return errConsumer
			}
			return nil
		})
		if err != nil && err != errConsumer {
			yield(nil, err)
		}
	}
}
