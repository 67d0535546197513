// Package ast has the syntax trees of queries. What a node's String gives is the same for expressions that are written the
// same but for spaces and parentheses.
package ast

import (
	"iter"

	"example.com/sql/source"
	"example.com/sql/value"
)

// At is where a node stands in the query; nodes embed it.
type At struct{ pos source.Pos }

// AtPos makes the At of a node.
func AtPos(pos source.Pos) At { return At{pos} }

// Pos gives the position.
func (a At) Pos() source.Pos { return a.pos }

// Expr is an expression.
type Expr interface {
	Pos() source.Pos
	String() string
}

// Op is an operator between or before expressions.
type Op uint8

const (
	Or Op = iota + 1
	And
	Not
	Eq
	Ne
	Lt
	Le
	Gt
	Ge
	Concat
	Add
	Sub
	Mul
	Div
	Mod
	Neg
)

var opNames = [...]string{
	Or: "OR", And: "AND", Not: "NOT", Eq: "=", Ne: "<>", Lt: "<", Le: "<=", Gt: ">", Ge: ">=",
	Concat: "||", Add: "+", Sub: "-", Mul: "*", Div: "/", Mod: "%", Neg: "-",
}

func (op Op) String() string { return opNames[op] }

// Comparison says whether op compares.
func (op Op) Comparison() bool { return op >= Eq && op <= Ge }

// Swapped gives the comparison that says the same with its operands exchanged.
func (op Op) Swapped() Op {
	switch op {
	case Lt:
		return Gt
	case Le:
		return Ge
	case Gt:
		return Lt
	case Ge:
		return Le
	}
	return op
}

type (
	// Literal is a constant.
	Literal struct {
		At
		Value value.Value
	}

	// Column is a column by its name, and the name of its table if that is given.
	Column struct {
		At
		Table, Name string
	}

	// Unary is Not or Neg of an expression.
	Unary struct {
		At
		Op Op
		X  Expr
	}

	// Binary is an operator between two expressions. Its position is the operator's.
	Binary struct {
		At
		Op   Op
		L, R Expr
	}

	// Call is a call of a function or an aggregate, perhaps f(DISTINCT x) or count(*).
	Call struct {
		At
		Name     string
		Args     []Expr
		Distinct bool
		Star     bool
	}

	// Case is CASE with an operand to compare, or without.
	Case struct {
		At
		Operand Expr // may be nil
		Whens   []When
		Else    Expr // may be nil
	}

	// When is an alternative of Case.
	When struct{ Cond, Then Expr }

	// In asks whether X is in a list or among the results of a query.
	In struct {
		At
		X     Expr
		List  []Expr
		Query *Query // instead of List
		Not   bool
	}

	// Between is X BETWEEN Low AND High.
	Between struct {
		At
		X, Low, High Expr
		Not          bool
	}

	// Like compares with a pattern.
	Like struct {
		At
		X, Pattern, Escape Expr // Escape may be nil
		Not                bool
	}

	// IsNull is X IS NULL.
	IsNull struct {
		At
		X   Expr
		Not bool
	}

	// Cast converts to a type.
	Cast struct {
		At
		X    Expr
		Type value.Type
	}

	// Subquery is a query in parentheses for its only value.
	Subquery struct {
		At
		Query *Query
	}

	// Exists asks whether a query has results.
	Exists struct {
		At
		Query *Query
	}
)

// Query is a whole query: what UNION connects, in an order, and a part of it.
type Query struct {
	With    []CommonTable
	Selects []*Select
	All     []bool // of each Select but the first: UNION ALL?
	OrderBy []Order
	Limit   Expr // may be nil
	Offset  Expr // may be nil
}

// CommonTable is NAME AS (QUERY) of WITH.
type CommonTable struct {
	At
	Name  string
	Query *Query
}

// Select is a SELECT without ORDER BY and LIMIT.
type Select struct {
	At
	Distinct bool
	Items    []Item
	From     []Source // empty: one row without columns
	Where    Expr     // may be nil
	GroupBy  []Expr
	Having   Expr // may be nil
}

// Item is what is selected: an expression, or all columns (of one table).
type Item struct {
	Expr  Expr // nil: a star
	Alias string
	Table string // of a star; may be empty
	At
}

// Join says how a source is joined to those before it.
type Join uint8

const (
	Inner Join = iota
	Left
	Cross
)

var joinNames = [...]string{"JOIN", "LEFT JOIN", "CROSS JOIN"}

func (j Join) String() string { return joinNames[j] }

// Source is a table or a query in FROM.
type Source struct {
	At
	Join  Join
	Table string
	Query *Query // instead of Table
	Alias string // the table's name, if there's no other
	On    Expr   // nil without a condition
	Using []string
}

// Order is an expression of ORDER BY.
type Order struct {
	Expr       Expr
	Descending bool
	NullsLast  bool
}

// Children goes through the direct operands of e. Queries in it are none.
func Children(e Expr) iter.Seq[Expr] {
	return func(yield func(Expr) bool) {
		each := func(list ...Expr) bool {
			for _, x := range list {
				if x != nil && !yield(x) {
					return false
				}
			}
			return true
		}
		switch e := e.(type) {
		case *Unary:
			each(e.X)
		case *Binary:
			each(e.L, e.R)
		case *Call:
			each(e.Args...)
		case *Case:
			if !each(e.Operand) {
				return
			}
			for _, when := range e.Whens {
				if !each(when.Cond, when.Then) {
					return
				}
			}
			each(e.Else)
		case *In:
			_ = each(e.X) && each(e.List...)
		case *Between:
			each(e.X, e.Low, e.High)
		case *Like:
			each(e.X, e.Pattern, e.Escape)
		case *IsNull:
			each(e.X)
		case *Cast:
			each(e.X)
		}
	}
}

// All goes through e and everything below it, operands before what they belong to.
func All(e Expr) iter.Seq[Expr] {
	return func(yield func(Expr) bool) { walk(e, yield) }
}

func walk(e Expr, yield func(Expr) bool) bool {
	for child := range Children(e) {
		if !walk(child, yield) {
			return false
		}
	}
	return yield(e)
}
