package syntax

import (
	"fmt"

	"example.com/jsonq/json"
)

// Parse reads a filter. Its errors are of type *Error.
func Parse(text string) (Node, error) {
	return parse(text, func(p *parser) Node {
		if p.token().kind == end {
			return &Identity{0}
		}
		return p.pipe()
	})
}

// ParseDefs reads definitions only; of the last one Body is nil.
func ParseDefs(text string) ([]*Def, error) {
	return parse(text, func(p *parser) []*Def {
		var defs []*Def
		for p.token().is("def") {
			defs = append(defs, p.def())
		}
		return defs
	})
}

func parse[T any](text string, read func(*parser) T) (result T, err error) {
	defer func() {
		if r := recover(); r != nil {
			syntaxError, ok := r.(*Error)
			if !ok {
				panic(r)
			}
			err = syntaxError
		}
	}()
	l := &lexer{text: text}
	p := &parser{tokens: l.tokens()}
	if l.pos < len(text) || l.pos > 0 && p.tokens[len(p.tokens)-1].pos < len(text) {
		l.fail(p.tokens[len(p.tokens)-1].pos, `")" without "("`)
	}
	result = read(p)
	if p.token().kind != end {
		p.unexpected("end of filter")
	}
	return result, nil
}

// parser panics with an *Error.
type parser struct {
	tokens []token
	pos    int
	depth  int
}

const maxDepth = 2000

func (p *parser) token() token { return p.tokens[p.pos] }
func (p *parser) at() At       { return At(p.token().pos) }

func (p *parser) next() token {
	t := p.token()
	if t.kind != end {
		p.pos++
	}
	return t
}

func (p *parser) unexpected(wanted string) {
	panic(&Error{p.token().pos, fmt.Sprintf("unexpected %v, expected %s", p.token(), wanted)})
}

func (p *parser) accept(text string) bool {
	if !p.token().is(text) {
		return false
	}
	p.pos++
	return true
}

func (p *parser) expect(text string) {
	if !p.accept(text) {
		p.unexpected(fmt.Sprintf("%q", text))
	}
}

func (p *parser) expectKind(k kind, what string) string {
	if p.token().kind != k {
		p.unexpected(what)
	}
	return p.next().text
}

// pipe reads what may contain everything: definitions, bindings, pipes.
func (p *parser) pipe() Node {
	if p.depth++; p.depth > maxDepth {
		panic(&Error{p.token().pos, "filter is nested too deeply"})
	}
	defer func() { p.depth-- }()
	at := p.at()
	switch {
	case p.token().is("def"):
		def := p.def()
		def.Body = p.pipe()
		return def
	case p.accept("label"):
		label := &Label{At: at, Name: p.expectKind(variable, "a label")}
		p.expect("|")
		label.Body = p.pipe()
		return label
	}
	left := p.binary(0)
	at = p.at()
	if p.accept("as") {
		bind := &Bind{At: at, Source: left, Pattern: p.pattern()}
		p.expect("|")
		bind.Body = p.pipe()
		return bind
	}
	if p.accept("|") {
		return &Binary{at, "|", left, p.pipe()}
	}
	return left
}

func (p *parser) def() *Def {
	def := &Def{At: p.at()}
	p.expect("def")
	def.Name = p.expectKind(name, "a function's name")
	if p.accept("(") {
		for more := true; more; more = p.accept(";") {
			isValue := p.token().kind == variable
			if !isValue && p.token().kind != name {
				p.unexpected("a parameter")
			}
			def.Params = append(def.Params, Param{p.next().text, isValue})
		}
		p.expect(")")
	}
	p.expect(":")
	def.Code = p.pipe()
	p.expect(";")
	return def
}

// assoc says which operand of an operator may have the same precedence.
type assoc uint8

const (
	leftAssoc assoc = iota
	rightAssoc
	noAssoc
)

type operator struct {
	precedence int
	assoc      assoc
	update     bool
}

var binaries = map[string]operator{
	",":  {1, leftAssoc, false},
	"//": {2, rightAssoc, false},
	"=":  {3, noAssoc, true}, "|=": {3, noAssoc, true}, "+=": {3, noAssoc, true}, "-=": {3, noAssoc, true},
	"*=": {3, noAssoc, true}, "/=": {3, noAssoc, true}, "%=": {3, noAssoc, true}, "//=": {3, noAssoc, true},
	"or":  {4, leftAssoc, false},
	"and": {5, leftAssoc, false},
	"==":  {6, noAssoc, false}, "!=": {6, noAssoc, false}, "<": {6, noAssoc, false}, "<=": {6, noAssoc, false},
	">": {6, noAssoc, false}, ">=": {6, noAssoc, false},
	"+": {7, leftAssoc, false}, "-": {7, leftAssoc, false},
	"*": {8, leftAssoc, false}, "/": {8, leftAssoc, false}, "%": {8, leftAssoc, false},
}

// binary reads operators whose precedence is above a limit.
func (p *parser) binary(limit int) Node {
	left := p.postfix()
	for {
		t := p.token()
		o, ok := binaries[t.text]
		if !ok || t.kind != op && t.kind != name || o.precedence <= limit {
			return left
		}
		p.pos++
		below := o.precedence
		if o.assoc == rightAssoc {
			below--
		}
		right := p.binary(below)
		if next, ok := binaries[p.token().text]; ok && o.assoc == noAssoc && next.precedence == o.precedence && p.token().kind == op {
			p.unexpected("an end: " + t.text + " cannot be chained")
		}
		if o.update {
			left = &Update{At(t.pos), t.text[:len(t.text)-1], left, right}
		} else {
			left = &Binary{At(t.pos), t.text, left, right}
		}
	}
}

// postfix reads a term and what may follow it: .name, [ ], ?
func (p *parser) postfix() Node {
	node := p.term()
	for {
		at := p.at()
		switch t := p.token(); {
		case t.kind == field:
			p.pos++
			node = &Index{at, node, &Literal{at, json.String(t.text)}}
		case t.is("."):
			p.pos++
			if p.token().kind == stringLit {
				node = &Index{at, node, p.stringNode("")}
			} else if !p.token().is("[") {
				p.unexpected("a name")
			}
		case t.is("["):
			p.pos++
			node = p.suffix(at, node)
		case t.is("?"):
			p.pos++
			node = &Try{At: at, Body: node}
		default:
			return node
		}
	}
}

// suffix reads what stands behind [ after a term.
func (p *parser) suffix(at At, target Node) Node {
	if p.accept("]") {
		return &Iterate{at, target}
	}
	if p.accept(":") {
		high := p.pipe()
		p.expect("]")
		return &Slice{at, target, nil, high}
	}
	key := p.pipe()
	if p.accept(":") {
		slice := &Slice{At: at, Target: target, Low: key}
		if !p.token().is("]") {
			slice.High = p.pipe()
		}
		p.expect("]")
		return slice
	}
	p.expect("]")
	return &Index{at, target, key}
}

func (p *parser) term() Node {
	at := p.at()
	switch t := p.token(); t.kind {
	case number:
		p.pos++
		return &Literal{at, json.ParseNumber(t.text)}
	case stringLit:
		return p.stringNode("")
	case format:
		p.pos++
		if p.token().kind == stringLit {
			return p.stringNode(t.text)
		}
		return &Format{at, t.text}
	case variable:
		p.pos++
		return &Variable{at, t.text}
	case field:
		p.pos++
		return &Index{at, &Identity{at}, &Literal{at, json.String(t.text)}}
	case name:
		return p.named()
	}
	switch {
	case p.accept(".."):
		return &Call{At: at, Name: "recurse"}
	case p.accept("."):
		if p.token().kind == stringLit {
			return &Index{at, &Identity{at}, p.stringNode("")}
		}
		return &Identity{at}
	case p.accept("-"):
		return &Neg{at, p.postfix()}
	case p.accept("("):
		node := p.pipe()
		p.expect(")")
		return node
	case p.accept("["):
		array := &Array{At: at}
		if !p.token().is("]") {
			array.Body = p.pipe()
		}
		p.expect("]")
		return array
	case p.accept("{"):
		return p.object(at)
	}
	p.unexpected("a filter")
	return nil
}

var constants = map[string]json.Value{"null": json.Null{}, "true": json.Bool(true), "false": json.Bool(false)}

// keywords can't be names of functions.
var keywords = map[string]bool{
	"as": true, "and": true, "or": true, "then": true, "elif": true, "else": true, "end": true, "catch": true,
}

// named reads what begins with a name: a construct with a keyword, or a call.
func (p *parser) named() Node {
	at := p.at()
	if keywords[p.token().text] {
		p.unexpected("a filter")
	}
	t := p.next()
	switch t.text {
	case "if":
		return p.ifNode(at)
	case "try":
		try := &Try{At: at, Body: p.postfix()}
		if p.accept("catch") {
			try.Catch = p.postfix()
		}
		return try
	case "reduce":
		r := &Reduce{At: at, Source: p.postfix()}
		p.expect("as")
		r.Pattern = p.pattern()
		p.expect("(")
		r.Init = p.pipe()
		p.expect(";")
		r.Update = p.pipe()
		p.expect(")")
		return r
	case "foreach":
		f := &Foreach{At: at, Source: p.postfix()}
		p.expect("as")
		f.Pattern = p.pattern()
		p.expect("(")
		f.Init = p.pipe()
		p.expect(";")
		f.Update = p.pipe()
		if p.accept(";") {
			f.Extract = p.pipe()
		}
		p.expect(")")
		return f
	case "break":
		return &Break{at, p.expectKind(variable, "a label")}
	}
	if v, ok := constants[t.text]; ok {
		return &Literal{at, v}
	}
	call := &Call{At: at, Name: t.text}
	if p.accept("(") {
		for more := true; more; more = p.accept(";") {
			call.Args = append(call.Args, p.pipe())
		}
		p.expect(")")
	}
	return call
}

func (p *parser) ifNode(at At) Node {
	node := &If{At: at, Cond: p.pipe()}
	p.expect("then")
	node.Then = p.pipe()
	elif := p.at()
	switch {
	case p.accept("elif"):
		node.Else = p.ifNode(elif)
		return node
	case p.accept("else"):
		node.Else = p.pipe()
	}
	p.expect("end")
	return node
}

// stringNode reads a string; what is in \( ) has a parser of its own.
func (p *parser) stringNode(format string) Node {
	t := p.next()
	if len(t.parts) == 1 {
		return &Literal{At(t.pos), json.String(t.parts[0].text)}
	}
	node := &String{At: At(t.pos), Format: format}
	for _, part := range t.parts {
		if part.tokens == nil {
			node.Parts = append(node.Parts, Part{Text: part.text})
			continue
		}
		inner := &parser{tokens: part.tokens, depth: p.depth}
		node.Parts = append(node.Parts, Part{Filter: inner.pipe()})
		if inner.token().kind != end {
			inner.unexpected(`")"`)
		}
	}
	return node
}

func (p *parser) object(at At) Node {
	object := &Object{At: at}
	for !p.accept("}") {
		if len(object.Entries) > 0 && !p.accept(",") {
			p.unexpected(`"," or "}"`)
		}
		object.Entries = append(object.Entries, p.entry())
	}
	return object
}

// entry reads an entry of an object; without a value it is that of the same name.
func (p *parser) entry() Entry {
	at := p.at()
	var key Node
	switch t := p.token(); {
	case t.kind == variable:
		p.pos++
		return Entry{&Literal{at, json.String(t.text)}, &Variable{at, t.text}}
	case t.kind == name:
		p.pos++
		key = &Literal{at, json.String(t.text)}
	case t.kind == stringLit:
		key = p.stringNode("")
	case t.kind == format:
		key = p.term()
	case p.accept("("):
		key = p.pipe()
		p.expect(")")
		p.expect(":")
		return Entry{key, p.entryValue()}
	default:
		p.unexpected("a key")
	}
	if p.accept(":") {
		return Entry{key, p.entryValue()}
	}
	return Entry{key, &Index{at, &Identity{at}, key}}
}

// entryValue reads terms with pipes between them; a comma ends it.
func (p *parser) entryValue() Node {
	value := p.binary(binaries[","].precedence)
	if at := p.at(); p.accept("|") {
		return &Binary{at, "|", value, p.entryValue()}
	}
	return value
}

func (p *parser) pattern() Pattern {
	switch {
	case p.token().kind == variable:
		return VarPattern(p.next().text)
	case p.accept("["):
		var pattern ArrayPattern
		for more := true; more; more = p.accept(",") {
			pattern = append(pattern, p.pattern())
		}
		p.expect("]")
		return pattern
	case p.accept("{"):
		var pattern ObjectPattern
		for more := true; more; more = p.accept(",") {
			pattern = append(pattern, p.memberPattern())
		}
		p.expect("}")
		return pattern
	}
	p.unexpected("a variable or a pattern")
	return nil
}

func (p *parser) memberPattern() MemberPattern {
	at := p.at()
	switch t := p.token(); {
	case t.kind == variable:
		p.pos++
		return MemberPattern{&Literal{at, json.String(t.text)}, VarPattern(t.text)}
	case t.kind == name:
		p.pos++
		p.expect(":")
		return MemberPattern{&Literal{at, json.String(t.text)}, p.pattern()}
	case t.kind == stringLit:
		key := p.stringNode("")
		p.expect(":")
		return MemberPattern{key, p.pattern()}
	}
	p.expect("(")
	key := p.pipe()
	p.expect(")")
	p.expect(":")
	return MemberPattern{key, p.pattern()}
}
