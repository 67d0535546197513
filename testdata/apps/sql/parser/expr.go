package parser

import (
	"strconv"
	"strings"

	"example.com/sql/ast"
	"example.com/sql/lexer"
	"example.com/sql/source"
	"example.com/sql/value"
)

// binary is an operator between expressions and how tightly it binds.
type binary struct {
	op         ast.Op
	precedence int
}

const (
	precOr = iota + 1
	precAnd
	precNot
	precCompare
	precConcat
	precAdd
	precMul
	precUnary
)

var binaries = map[string]binary{
	"OR": {ast.Or, precOr}, "AND": {ast.And, precAnd},
	"=": {ast.Eq, precCompare}, "<>": {ast.Ne, precCompare}, "!=": {ast.Ne, precCompare},
	"<": {ast.Lt, precCompare}, "<=": {ast.Le, precCompare}, ">": {ast.Gt, precCompare}, ">=": {ast.Ge, precCompare},
	"||": {ast.Concat, precConcat}, "+": {ast.Add, precAdd}, "-": {ast.Sub, precAdd},
	"*": {ast.Mul, precMul}, "/": {ast.Div, precMul}, "%": {ast.Mod, precMul},
}

func (p *parser) expr() ast.Expr { return p.exprAbove(0) }

// exprAbove reads an expression of operators that bind more tightly than precedence.
func (p *parser) exprAbove(precedence int) ast.Expr {
	defer p.enter()()
	left := p.prefix()
	for {
		if precedence < precCompare {
			if test := p.test(left); test != nil {
				left = test
				continue
			}
		}
		token := p.token()
		b, ok := binaries[token.Text]
		if !ok || token.Kind != lexer.Op && token.Kind != lexer.Keyword || b.precedence <= precedence {
			return left
		}
		p.next()
		right := p.exprAbove(b.precedence)
		if b.op.Comparison() && p.token().Kind == lexer.Op && binaries[p.token().Text].op.Comparison() {
			p.fail("comparisons cannot be chained")
		}
		left = &ast.Binary{At: ast.AtPos(token.Pos), Op: b.op, L: left, R: right}
	}
}

// test reads what may follow x instead of a comparison: IS NULL, IN, BETWEEN, LIKE. It gives nil if that isn't there.
func (p *parser) test(x ast.Expr) ast.Expr {
	at := p.at()
	if p.accept("IS") {
		not := p.accept("NOT")
		p.expect("NULL")
		return &ast.IsNull{At: at, X: x, Not: not}
	}
	not := false
	if next := p.peek(1); p.token().Is("NOT") && (next.Is("IN") || next.Is("BETWEEN") || next.Is("LIKE")) {
		not = p.accept("NOT")
	}
	switch {
	case p.accept("IN"):
		in := &ast.In{At: at, X: x, Not: not}
		p.expect("(")
		if p.token().Is("SELECT") || p.token().Is("WITH") {
			in.Query = p.query()
		} else {
			in.List = commaList(p, p.expr)
		}
		p.expect(")")
		return in
	case p.accept("BETWEEN"):
		low := p.exprAbove(precCompare)
		p.expect("AND")
		return &ast.Between{At: at, X: x, Low: low, High: p.exprAbove(precCompare), Not: not}
	case p.accept("LIKE"):
		like := &ast.Like{At: at, X: x, Pattern: p.exprAbove(precCompare), Not: not}
		if p.accept("ESCAPE") {
			like.Escape = p.exprAbove(precCompare)
		}
		return like
	}
	return nil
}

func (p *parser) prefix() ast.Expr {
	at := p.at()
	switch {
	case p.accept("NOT"):
		return &ast.Unary{At: at, Op: ast.Not, X: p.exprAbove(precNot)}
	case p.accept("-"):
		if p.token().Kind == lexer.Int || p.token().Kind == lexer.Float {
			return p.number("-")
		}
		return &ast.Unary{At: at, Op: ast.Neg, X: p.exprAbove(precUnary)}
	case p.accept("+"):
		return p.exprAbove(precUnary)
	default:
		return p.primary()
	}
}

func (p *parser) primary() ast.Expr {
	at := p.at()
	switch token := p.token(); token.Kind {
	case lexer.Int, lexer.Float:
		return p.number("")
	case lexer.String:
		p.next()
		return &ast.Literal{At: at, Value: value.OfText(token.Text)}
	case lexer.Name:
		return p.named()
	}
	switch {
	case p.accept("NULL"):
		return &ast.Literal{At: at}
	case p.accept("TRUE"):
		return &ast.Literal{At: at, Value: value.True}
	case p.accept("FALSE"):
		return &ast.Literal{At: at, Value: value.False}
	case p.accept("CASE"):
		return p.caseExpr(at)
	case p.accept("CAST"):
		return p.cast(at)
	case p.accept("EXISTS"):
		p.expect("(")
		query := p.query()
		p.expect(")")
		return &ast.Exists{At: at, Query: query}
	case p.accept("("):
		var inner ast.Expr
		if p.token().Is("SELECT") || p.token().Is("WITH") {
			inner = &ast.Subquery{At: at, Query: p.query()}
		} else {
			inner = p.expr()
		}
		p.expect(")")
		return inner
	}
	p.unexpected("an expression")
	return nil
}

func (p *parser) number(sign string) ast.Expr {
	token := p.next()
	kind := value.Float
	if token.Kind == lexer.Int {
		kind = value.Int
	}
	v, err := value.Parse(kind, sign+token.Text)
	if err != nil {
		panic(syntaxError{source.Errorf(token.Pos, "number %s is too large", token.Text)})
	}
	return &ast.Literal{At: ast.AtPos(token.Pos), Value: v}
}

// named reads what begins with a name: a column, a call, or DATE '...'.
func (p *parser) named() ast.Expr {
	at, token := p.at(), p.next()
	if literal := p.token(); !token.Quoted && literal.Kind == lexer.String && strings.EqualFold(token.Text, "date") {
		p.next()
		v, err := value.Parse(value.Date, literal.Text)
		if err != nil {
			panic(syntaxError{source.At(literal.Pos, err)})
		}
		return &ast.Literal{At: at, Value: v}
	}
	switch {
	case p.accept("("):
		call := &ast.Call{At: at, Name: strings.ToLower(token.Text)}
		switch {
		case p.accept(")"):
			return call
		case p.accept("*"):
			call.Star = true
		default:
			call.Distinct = p.accept("DISTINCT")
			call.Args = commaList(p, p.expr)
		}
		p.expect(")")
		return call
	case p.accept("."):
		return &ast.Column{At: at, Table: token.Text, Name: p.name("a column of " + strconv.Quote(token.Text))}
	default:
		return &ast.Column{At: at, Name: token.Text}
	}
}

func (p *parser) caseExpr(at ast.At) ast.Expr {
	c := &ast.Case{At: at}
	if !p.token().Is("WHEN") {
		c.Operand = p.expr()
	}
	for p.accept("WHEN") {
		when := ast.When{Cond: p.expr()}
		p.expect("THEN")
		when.Then = p.expr()
		c.Whens = append(c.Whens, when)
	}
	if len(c.Whens) == 0 {
		p.unexpected("WHEN")
	}
	if p.accept("ELSE") {
		c.Else = p.expr()
	}
	p.expect("END")
	return c
}

func (p *parser) cast(at ast.At) ast.Expr {
	p.expect("(")
	x := p.expr()
	p.expect("AS")
	token := p.token()
	t, ok := value.ParseType(p.name("a type"))
	if !ok {
		panic(syntaxError{source.Errorf(token.Pos, "unknown type %q", token.Text)})
	}
	p.expect(")")
	return &ast.Cast{At: at, X: x, Type: t}
}
