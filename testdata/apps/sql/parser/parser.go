// Package parser makes trees of queries.
package parser

import (
	"fmt"
	"strings"

	"example.com/sql/ast"
	"example.com/sql/lexer"
	"example.com/sql/source"
)

// Statement is a query, or the wish to see how one would be done.
type Statement struct {
	Explain bool
	Query   *ast.Query
}

// Parse reads statements with semicolons between them.
func Parse(text string) (statements []Statement, err error) {
	tokens, err := lexer.Tokens(text)
	if err != nil {
		return nil, err
	}
	p := &parser{tokens: tokens}
	defer func() {
		switch e := recover().(type) {
		case nil:
		case syntaxError:
			statements, err = nil, e.error
		default:
			panic(e)
		}
	}()
	for {
		for p.accept(";") {
		}
		if p.token().Kind == lexer.EOF {
			return statements, nil
		}
		statements = append(statements, Statement{Explain: p.accept("EXPLAIN"), Query: p.query()})
		if !p.token().Is(";") && p.token().Kind != lexer.EOF {
			p.unexpected("end of query")
		}
	}
}

// syntaxError is what the parser's methods panic with; Parse returns the error in it.
type syntaxError struct{ error }

type parser struct {
	tokens []lexer.Token // the last one is an EOF
	pos    int
	depth  int // of expressions and queries in each other
}

// maxDepth keeps malicious queries from filling the stack.
const maxDepth = 1000

// enter counts nesting; what it gives is to be called when leaving.
func (p *parser) enter() (leave func()) {
	if p.depth++; p.depth > maxDepth {
		p.fail("query is nested too deeply")
	}
	return func() { p.depth-- }
}

func (p *parser) token() lexer.Token { return p.tokens[p.pos] }

func (p *parser) peek(n int) lexer.Token { return p.tokens[min(p.pos+n, len(p.tokens)-1)] }

func (p *parser) next() lexer.Token {
	token := p.tokens[p.pos]
	if token.Kind != lexer.EOF {
		p.pos++
	}
	return token
}

func (p *parser) fail(format string, args ...any) {
	panic(syntaxError{source.Errorf(p.token().Pos, format, args...)})
}

func (p *parser) unexpected(wanted string) {
	p.fail("unexpected %v, expected %s", p.token(), wanted)
}

// accept takes a keyword or operator if it stands here.
func (p *parser) accept(text string) bool {
	if !p.token().Is(text) {
		return false
	}
	p.pos++
	return true
}

// acceptAll takes several of them, or none.
func (p *parser) acceptAll(texts ...string) bool {
	for i, text := range texts {
		if !p.peek(i).Is(text) {
			return false
		}
	}
	p.pos += len(texts)
	return true
}

func (p *parser) expect(text string) {
	if !p.accept(text) {
		p.unexpected(text)
	}
}

func (p *parser) name(what string) string {
	if p.token().Kind != lexer.Name {
		p.unexpected(what)
	}
	return p.next().Text
}

// commaList reads one or more things with commas between them.
func commaList[T any](p *parser, element func() T) []T {
	list := []T{element()}
	for p.accept(",") {
		list = append(list, element())
	}
	return list
}

func (p *parser) query() *ast.Query {
	defer p.enter()()
	q := new(ast.Query)
	if p.accept("WITH") {
		q.With = commaList(p, p.commonTable)
	}
	q.Selects = append(q.Selects, p.selection())
	for p.accept("UNION") {
		q.All = append(q.All, p.accept("ALL"))
		q.Selects = append(q.Selects, p.selection())
	}
	if p.token().Is("EXCEPT") || p.token().Is("INTERSECT") {
		p.fail("%s is not supported", p.token().Text)
	}
	if p.acceptAll("ORDER", "BY") {
		q.OrderBy = commaList(p, p.order)
	}
	if p.accept("LIMIT") {
		q.Limit = p.expr()
	}
	if p.accept("OFFSET") {
		q.Offset = p.expr()
	}
	return q
}

func (p *parser) commonTable() ast.CommonTable {
	t := ast.CommonTable{At: p.at(), Name: p.name("a table's name")}
	p.expect("AS")
	p.expect("(")
	t.Query = p.query()
	p.expect(")")
	return t
}

func (p *parser) order() ast.Order {
	order := ast.Order{Expr: p.expr()}
	if !p.accept("ASC") {
		order.Descending = p.accept("DESC")
	}
	order.NullsLast = order.Descending // NULL is the smallest, unless told otherwise
	if p.accept("NULLS") {
		order.NullsLast = p.accept("LAST")
		if !order.NullsLast {
			p.expect("FIRST")
		}
	}
	return order
}

func (p *parser) at() ast.At { return ast.AtPos(p.token().Pos) }

func (p *parser) selection() *ast.Select {
	if p.accept("(") {
		defer p.enter()()
		s := p.selection()
		p.expect(")")
		return s
	}
	s := &ast.Select{At: p.at()}
	p.expect("SELECT")
	s.Distinct = p.accept("DISTINCT")
	if !s.Distinct {
		p.accept("ALL")
	}
	s.Items = commaList(p, p.item)
	if p.accept("FROM") {
		s.From = p.sources()
	}
	if p.accept("WHERE") {
		s.Where = p.expr()
	}
	if p.acceptAll("GROUP", "BY") {
		s.GroupBy = commaList(p, p.expr)
	}
	if p.accept("HAVING") {
		s.Having = p.expr()
	}
	return s
}

func (p *parser) item() ast.Item {
	item := ast.Item{At: p.at()}
	if p.accept("*") {
		return item
	}
	if p.token().Kind == lexer.Name && p.peek(1).Is(".") && p.peek(2).Is("*") {
		item.Table = p.token().Text
		p.pos += 3
		return item
	}
	item.Expr = p.expr()
	item.Alias = p.alias()
	return item
}

// alias reads [AS] name.
func (p *parser) alias() string {
	if p.accept("AS") {
		return p.name("an alias")
	}
	if p.token().Kind == lexer.Name {
		return p.next().Text
	}
	return ""
}

func (p *parser) sources() []ast.Source {
	sources := []ast.Source{p.source()}
	for {
		at, join, conditional := p.at(), ast.Inner, true
		switch {
		case p.accept(","):
			join, conditional = ast.Cross, false
		case p.acceptAll("CROSS", "JOIN"):
			join, conditional = ast.Cross, false
		case p.accept("JOIN") || p.acceptAll("INNER", "JOIN"):
		case p.acceptAll("LEFT", "JOIN") || p.acceptAll("LEFT", "OUTER", "JOIN"):
			join = ast.Left
		case p.token().Is("RIGHT") || p.token().Is("FULL"):
			p.fail("%s JOIN is not supported", p.token().Text)
		default:
			return sources
		}
		s := p.source()
		s.At, s.Join = at, join
		switch {
		case !conditional:
		case p.accept("ON"):
			s.On = p.expr()
		case p.accept("USING"):
			p.expect("(")
			s.Using = commaList(p, func() string { return p.name("a column") })
			p.expect(")")
		default:
			p.unexpected("ON or USING")
		}
		sources = append(sources, s)
	}
}

func (p *parser) source() ast.Source {
	s := ast.Source{At: p.at()}
	if p.accept("(") {
		s.Query = p.query()
		p.expect(")")
		if s.Alias = p.alias(); s.Alias == "" {
			p.unexpected("a name for the query")
		}
		return s
	}
	s.Table = p.name("a table")
	if s.Alias = p.alias(); s.Alias == "" {
		s.Alias = s.Table
	}
	return s
}

// Expr reads a single expression, for tests and tools.
func Expr(text string) (ast.Expr, error) {
	statements, err := Parse("SELECT " + text)
	if err != nil {
		return nil, err
	}
	items := statements[0].Query.Selects[0].Items
	if len(items) != 1 {
		return nil, fmt.Errorf("%s: more than one expression", strings.TrimSpace(text))
	}
	return items[0].Expr, nil
}
