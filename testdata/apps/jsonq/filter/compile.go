package filter

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"example.com/jsonq/json"
	"example.com/jsonq/syntax"
)

// scope is what names mean at a place, the innermost declaration first.
type scope struct {
	parent *scope
	kind   declKind
	name   string
	arity  int
	depth  int       // length of the env behind the declaration
	fn     *function // of a declFunc
}

type declKind uint8

const (
	declVar declKind = iota // a variable, or a parameter written $name
	declParam
	declLabel
	declFunc // takes no place in the env
)

// function is a function that was defined in a filter.
type function struct {
	params []syntax.Param
	depth  int // length of the env that it sees
	code   node
}

func (s *scope) length() int {
	if s == nil {
		return 0
	}
	return s.depth
}

// bind declares what takes a place in the env.
func (s *scope) bind(kind declKind, name string) *scope {
	return &scope{parent: s, kind: kind, name: name, depth: s.length() + 1}
}

func (s *scope) find(kind declKind, name string) *scope {
	for ; s != nil; s = s.parent {
		if s.kind == kind && s.name == name {
			return s
		}
	}
	return nil
}

// findCallable finds a function, or a parameter that is called like one.
func (s *scope) findCallable(name string, arity int) *scope {
	for ; s != nil; s = s.parent {
		callable := s.kind == declFunc || s.kind == declParam
		if callable && s.name == name && s.arity == arity {
			return s
		}
	}
	return nil
}

// Variable is a global variable.
type Variable struct {
	Name  string
	Value json.Value
}

// Compile prepares a filter. Its errors are of type *syntax.Error.
func Compile(text string, globals []Variable, inputs Inputs) (f *Filter, err error) {
	tree, err := syntax.Parse(text)
	if err != nil {
		return nil, err
	}
	defer func() {
		if r := recover(); r != nil {
			failure, ok := r.(*syntax.Error)
			if !ok {
				panic(r)
			}
			err = failure
		}
	}()
	f = new(Filter)
	s := prelude()
	for _, v := range globals {
		s = s.bind(declVar, v.Name)
		f.globals = f.globals.bind(v.Value)
	}
	c := &compiler{inputs: inputs}
	f.code = c.compile(tree, s)
	return f, nil
}

// prelude declares the functions that are written in the language of filters itself.
var prelude = sync.OnceValue(func() *scope {
	defs, err := syntax.ParseDefs(preludeText)
	if err != nil {
		panic(err)
	}
	var s *scope
	c := new(compiler)
	for _, def := range defs {
		s = c.define(def, s)
	}
	return s
})

// compiler panics with a *syntax.Error.
type compiler struct{ inputs Inputs }

func (c *compiler) fail(n syntax.Node, format string, args ...any) {
	panic(&syntax.Error{Pos: n.Pos(), Msg: fmt.Sprintf(format, args...)})
}

// define gives a scope in which a function is known, in its own code, too.
func (c *compiler) define(def *syntax.Def, s *scope) *scope {
	fn := &function{params: def.Params, depth: s.length()}
	s = &scope{parent: s, kind: declFunc, name: def.Name, arity: len(def.Params), depth: fn.depth, fn: fn}
	inner := s
	for _, p := range def.Params {
		if p.Value {
			inner = inner.bind(declVar, p.Name)
		} else {
			inner = inner.bind(declParam, p.Name)
		}
	}
	fn.code = c.compile(def.Code, inner)
	return s
}

// optional compiles a node that may be missing.
func (c *compiler) optional(n syntax.Node, s *scope) node {
	if n == nil {
		return nil
	}
	return c.compile(n, s)
}

func (c *compiler) compile(n syntax.Node, s *scope) node {
	switch n := n.(type) {
	case *syntax.Identity:
		return identity{}
	case *syntax.Literal:
		return literal{n.Value}
	case *syntax.String:
		return c.stringNode(n, s)
	case *syntax.Format:
		return &native{fn: c.format(n, n.Name)}
	case *syntax.Index:
		return &index{c.compile(n.Target, s), c.compile(n.Key, s)}
	case *syntax.Slice:
		return &slice{c.compile(n.Target, s), c.optional(n.Low, s), c.optional(n.High, s)}
	case *syntax.Iterate:
		return &iterate{c.compile(n.Target, s)}
	case *syntax.Array:
		return &array{c.optional(n.Body, s)}
	case *syntax.Object:
		o := new(object)
		for _, entry := range n.Entries {
			o.entries = append(o.entries, objectEntry{c.compile(entry.Key, s), c.compile(entry.Value, s)})
		}
		return o
	case *syntax.Neg:
		return &native{fn: negate, args: []node{c.compile(n.X, s)}}
	case *syntax.Binary:
		return c.binary(n, s)
	case *syntax.Update:
		return c.assignment(n, s)
	case *syntax.If:
		return &ifElse{c.compile(n.Cond, s), c.compile(n.Then, s), c.optional(n.Else, s)}
	case *syntax.Try:
		return &try{c.compile(n.Body, s), c.optional(n.Catch, s)}
	case *syntax.Reduce:
		source := c.compile(n.Source, s)
		pattern, inner := c.pattern(n.Pattern, s)
		return &reduce{source, pattern, c.compile(n.Init, s), c.compile(n.Update, inner)}
	case *syntax.Foreach:
		source := c.compile(n.Source, s)
		pattern, inner := c.pattern(n.Pattern, s)
		return &foreach{source, pattern, c.compile(n.Init, s), c.compile(n.Update, inner), c.optional(n.Extract, inner)}
	case *syntax.Bind:
		source := c.compile(n.Source, s)
		pattern, inner := c.pattern(n.Pattern, s)
		return &bind{source, pattern, c.compile(n.Body, inner)}
	case *syntax.Variable:
		decl := s.find(declVar, n.Name)
		if decl == nil {
			c.fail(n, "unknown variable $%s", n.Name)
		}
		return variable(s.length() - decl.depth)
	case *syntax.Call:
		return c.call(n, s)
	case *syntax.Def:
		return c.compile(n.Body, c.define(n, s))
	case *syntax.Label:
		return &label{c.compile(n.Body, s.bind(declLabel, n.Name))}
	case *syntax.Break:
		decl := s.find(declLabel, n.Name)
		if decl == nil {
			c.fail(n, "unknown label $%s", n.Name)
		}
		return breakNode(s.length() - decl.depth)
	}
	c.fail(n, "cannot compile %T", n)
	return nil
}

func (c *compiler) binary(n *syntax.Binary, s *scope) node {
	l, r := c.compile(n.L, s), c.compile(n.R, s)
	switch n.Op {
	case "|":
		return &pipe{l, r}
	case ",":
		return &comma{l, r}
	case "//":
		return &alternative{l, r}
	case "and", "or":
		return &logic{l, r, n.Op == "or"}
	}
	return &binary{l, r, operations[n.Op]}
}

func (c *compiler) assignment(n *syntax.Update, s *scope) node {
	l, r := c.compile(n.L, s), c.compile(n.R, s)
	target, ok := l.(updater)
	if !ok {
		c.fail(n.L, "nothing that can be assigned to")
	}
	switch n.Op {
	case "|":
		return &modify{target, r}
	case "":
		return &assign{target, r, func(_, v json.Value) (json.Value, error) { return v, nil }}
	case "//":
		return &assign{target, r, func(old, v json.Value) (json.Value, error) {
			if json.Truthy(old) {
				return old, nil
			}
			return v, nil
		}}
	}
	return &assign{target, r, operations[n.Op]}
}

func (c *compiler) stringNode(n *syntax.String, s *scope) node {
	format := toText
	if n.Format != "" {
		format = c.format(n, n.Format)
	}
	result := new(stringNode)
	for _, part := range n.Parts {
		if part.Filter == nil {
			result.parts = append(result.parts, literal{json.String(part.Text)})
		} else {
			result.parts = append(result.parts, &native{fn: format, args: []node{c.compile(part.Filter, s)}})
		}
	}
	return result
}

func (c *compiler) format(n syntax.Node, name string) nativeFunc {
	f, ok := formats[name]
	if !ok {
		c.fail(n, "unknown format @%s", name)
	}
	return func(in json.Value, args []json.Value) (json.Value, error) {
		if len(args) > 0 {
			in = args[0]
		}
		text, err := f(in)
		return json.String(text), err
	}
}

func (c *compiler) call(n *syntax.Call, s *scope) node {
	if decl := s.findCallable(n.Name, len(n.Args)); decl != nil {
		up := s.length() - decl.depth
		if decl.kind == declParam {
			return param(up)
		}
		return &call{decl.fn, s.length() - decl.fn.depth, c.all(n.Args, s)}
	}
	signature := fmt.Sprintf("%s/%d", n.Name, len(n.Args))
	if fn, ok := natives[signature]; ok {
		return &native{fn, c.all(n.Args, s)}
	}
	if make, ok := specials[signature]; ok {
		return make(c, c.all(n.Args, s))
	}
	if names := s.namesLike(n.Name); len(names) > 0 {
		c.fail(n, "unknown function %s; there is %s", signature, strings.Join(names, ", "))
	}
	c.fail(n, "unknown function %s", signature)
	return nil
}

// namesLike lists the functions that have a name, with any number of arguments.
func (s *scope) namesLike(name string) []string {
	var names []string
	for arity := range 4 {
		signature := fmt.Sprintf("%s/%d", name, arity)
		_, isNative := natives[signature]
		_, isSpecial := specials[signature]
		if isNative || isSpecial || s.findCallable(name, arity) != nil {
			names = append(names, signature)
		}
	}
	return names
}

func (c *compiler) all(nodes []syntax.Node, s *scope) []node {
	compiled := make([]node, len(nodes))
	for i, n := range nodes {
		compiled[i] = c.compile(n, s)
	}
	return compiled
}

// pattern declares the variables of a pattern. A variable that occurs twice is one.
func (c *compiler) pattern(p syntax.Pattern, s *scope) (destructure, *scope) {
	if name, ok := p.(syntax.VarPattern); ok {
		return destructure{}, s.bind(declVar, string(name))
	}
	d := destructure{}
	var names []string
	for _, name := range p.Variables(nil) {
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	d.count = len(names)
	d.assign = c.patternPart(p, s, names)
	for _, name := range names {
		s = s.bind(declVar, name)
	}
	return d, s
}

func (c *compiler) patternPart(p syntax.Pattern, s *scope, names []string) patternPart {
	switch p := p.(type) {
	case syntax.VarPattern:
		i := slices.Index(names, string(p))
		return func(_ *env, v json.Value, slots []json.Value, done func() error) error {
			slots[i] = v
			return done()
		}
	case syntax.ArrayPattern:
		var parts patternPart
		for i, element := range slices.Backward(p) {
			key := literal{json.Int(i)}
			parts = memberPart(key, c.patternPart(element, s, names), parts)
		}
		return parts
	case syntax.ObjectPattern:
		var parts patternPart
		for _, m := range slices.Backward(p) {
			parts = memberPart(c.compile(m.Key, s), c.patternPart(m.Pattern, s, names), parts)
		}
		return parts
	}
	panic("unknown pattern")
}
