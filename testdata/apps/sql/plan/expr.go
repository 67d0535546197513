package plan

import (
	"strings"

	"example.com/sql/ast"
	"example.com/sql/source"
	"example.com/sql/value"
)

// Expr is an expression on the columns of a row.
type Expr interface {
	Type() value.Type
	String() string // the same only for the same expression on the same schema
	// each calls f for the direct operands.
	each(f func(Expr))
	// with gives the expression with its operands replaced by what f makes of them.
	with(f func(Expr) Expr) Expr
}

type (
	// ColumnRef is a column by number.
	ColumnRef struct {
		Index int
		Column
	}

	// Const is a constant.
	Const struct{ Value value.Value }

	// Binary is arithmetic or || or a comparison on operands of one type.
	Binary struct {
		Pos  source.Pos
		Op   ast.Op
		L, R Expr
		typ  value.Type
	}

	// Logic is AND or OR.
	Logic struct {
		Op   ast.Op
		L, R Expr
	}

	// Not is NOT.
	Not struct{ X Expr }

	// Neg is the minus sign.
	Neg struct {
		Pos source.Pos
		X   Expr
	}

	// Call is a call of a scalar function.
	Call struct {
		Pos  source.Pos
		Func *Function
		Args []Expr
		typ  value.Type
	}

	// Case is CASE without an operand: those were turned into comparisons.
	Case struct {
		Whens []When
		Else  Expr
		typ   value.Type
	}

	// When is an alternative of Case.
	When struct{ Cond, Then Expr }

	// InList asks whether a value is in a list.
	InList struct {
		X    Expr
		List []Expr
	}

	// InQuery asks whether a value is among a query's results.
	InQuery struct {
		X     Expr
		Query Node
	}

	// Like compares with a pattern.
	Like struct {
		Pos                source.Pos
		X, Pattern, Escape Expr
	}

	// IsNull is IS NULL.
	IsNull struct{ X Expr }

	// Cast converts.
	Cast struct {
		Pos source.Pos
		X   Expr
		typ value.Type
	}

	// Scalar is the value of a query with one column and at most one row.
	Scalar struct {
		Pos   source.Pos
		Query Node
	}

	// Exists asks whether a query has rows.
	Exists struct{ Query Node }
)

func (e *ColumnRef) Type() value.Type { return e.Column.Type }
func (e *Const) Type() value.Type     { return e.Value.Type() }
func (e *Binary) Type() value.Type    { return e.typ }
func (e *Logic) Type() value.Type     { return value.Bool }
func (e *Not) Type() value.Type       { return value.Bool }
func (e *Neg) Type() value.Type       { return e.X.Type() }
func (e *Call) Type() value.Type      { return e.typ }
func (e *Case) Type() value.Type      { return e.typ }
func (e *InList) Type() value.Type    { return value.Bool }
func (e *InQuery) Type() value.Type   { return value.Bool }
func (e *Like) Type() value.Type      { return value.Bool }
func (e *IsNull) Type() value.Type    { return value.Bool }
func (e *Cast) Type() value.Type      { return e.typ }
func (e *Scalar) Type() value.Type    { return e.Query.Schema()[0].Type }
func (e *Exists) Type() value.Type    { return value.Bool }

func (e *ColumnRef) String() string { return e.Column.String() }
func (e *Const) String() string     { return e.Value.String() }
func (e *Binary) String() string {
	return "(" + e.L.String() + " " + e.Op.String() + " " + e.R.String() + ")"
}
func (e *Logic) String() string {
	return "(" + e.L.String() + " " + e.Op.String() + " " + e.R.String() + ")"
}
func (e *Not) String() string     { return "not " + e.X.String() }
func (e *Neg) String() string     { return "-" + e.X.String() }
func (e *Call) String() string    { return e.Func.Name + "(" + join(e.Args) + ")" }
func (e *InList) String() string  { return "(" + e.X.String() + " in (" + join(e.List) + "))" }
func (e *InQuery) String() string { return "(" + e.X.String() + " in {" + oneLine(e.Query) + "})" }
func (e *IsNull) String() string  { return "(" + e.X.String() + " is null)" }
func (e *Cast) String() string    { return e.typ.String() + "(" + e.X.String() + ")" }
func (e *Scalar) String() string  { return "{" + oneLine(e.Query) + "}" }
func (e *Exists) String() string  { return "exists {" + oneLine(e.Query) + "}" }

func (e *Like) String() string {
	s := "(" + e.X.String() + " like " + e.Pattern.String()
	if e.Escape != nil {
		s += " escape " + e.Escape.String()
	}
	return s + ")"
}

func (e *Case) String() string {
	var b strings.Builder
	b.WriteString("case")
	for _, when := range e.Whens {
		b.WriteString(" when " + when.Cond.String() + " then " + when.Then.String())
	}
	return b.String() + " else " + e.Else.String() + " end"
}

// oneLine writes a plan with the last step first, its inputs in brackets.
func oneLine(n Node) string {
	s := n.String()
	if inputs := n.Inputs(); len(inputs) > 0 {
		parts := make([]string, len(inputs))
		for i, input := range inputs {
			parts[i] = oneLine(input)
		}
		s += " [" + strings.Join(parts, ", ") + "]"
	}
	return s
}

func (e *ColumnRef) each(func(Expr)) {}
func (e *Const) each(func(Expr))     {}
func (e *Scalar) each(func(Expr))    {}
func (e *Exists) each(func(Expr))    {}
func (e *Binary) each(f func(Expr))  { f(e.L); f(e.R) }
func (e *Logic) each(f func(Expr))   { f(e.L); f(e.R) }
func (e *Not) each(f func(Expr))     { f(e.X) }
func (e *Neg) each(f func(Expr))     { f(e.X) }
func (e *InQuery) each(f func(Expr)) { f(e.X) }
func (e *IsNull) each(f func(Expr))  { f(e.X) }
func (e *Cast) each(f func(Expr))    { f(e.X) }

func (e *Call) each(f func(Expr)) {
	for _, arg := range e.Args {
		f(arg)
	}
}

func (e *Case) each(f func(Expr)) {
	for _, when := range e.Whens {
		f(when.Cond)
		f(when.Then)
	}
	f(e.Else)
}

func (e *InList) each(f func(Expr)) {
	f(e.X)
	for _, x := range e.List {
		f(x)
	}
}

func (e *Like) each(f func(Expr)) {
	f(e.X)
	f(e.Pattern)
	if e.Escape != nil {
		f(e.Escape)
	}
}

func (e *ColumnRef) with(func(Expr) Expr) Expr { return e }
func (e *Const) with(func(Expr) Expr) Expr     { return e }
func (e *Scalar) with(func(Expr) Expr) Expr    { return e }
func (e *Exists) with(func(Expr) Expr) Expr    { return e }
func (e *Logic) with(f func(Expr) Expr) Expr   { return &Logic{e.Op, f(e.L), f(e.R)} }
func (e *Not) with(f func(Expr) Expr) Expr     { return &Not{f(e.X)} }
func (e *Neg) with(f func(Expr) Expr) Expr     { return &Neg{e.Pos, f(e.X)} }
func (e *InQuery) with(f func(Expr) Expr) Expr { return &InQuery{f(e.X), e.Query} }
func (e *IsNull) with(f func(Expr) Expr) Expr  { return &IsNull{f(e.X)} }
func (e *Cast) with(f func(Expr) Expr) Expr    { return &Cast{e.Pos, f(e.X), e.typ} }
func (e *Call) with(f func(Expr) Expr) Expr    { return &Call{e.Pos, e.Func, replace(e.Args, f), e.typ} }
func (e *InList) with(f func(Expr) Expr) Expr  { return &InList{f(e.X), replace(e.List, f)} }

func (e *Binary) with(f func(Expr) Expr) Expr {
	return &Binary{e.Pos, e.Op, f(e.L), f(e.R), e.typ}
}

func (e *Case) with(f func(Expr) Expr) Expr {
	whens := make([]When, len(e.Whens))
	for i, when := range e.Whens {
		whens[i] = When{f(when.Cond), f(when.Then)}
	}
	return &Case{whens, f(e.Else), e.typ}
}

func (e *Like) with(f func(Expr) Expr) Expr {
	like := &Like{Pos: e.Pos, X: f(e.X), Pattern: f(e.Pattern)}
	if e.Escape != nil {
		like.Escape = f(e.Escape)
	}
	return like
}

func replace(list []Expr, f func(Expr) Expr) []Expr {
	replaced := make([]Expr, len(list))
	for i, e := range list {
		replaced[i] = f(e)
	}
	return replaced
}

// shift moves the columns that e speaks of by n.
func shift(e Expr, n int) Expr {
	if ref, ok := e.(*ColumnRef); ok {
		return &ColumnRef{ref.Index + n, ref.Column}
	}
	return e.with(func(e Expr) Expr { return shift(e, n) })
}

// extent gives the lowest column that e speaks of and the one behind the highest; low is not below high if there are none.
func extent(e Expr) (low, high int) {
	low = 1 << 30
	var visit func(Expr)
	visit = func(e Expr) {
		if ref, ok := e.(*ColumnRef); ok {
			low, high = min(low, ref.Index), max(high, ref.Index+1)
		}
		e.each(visit)
	}
	visit(e)
	return low, high
}

// conjuncts appends what AND connects in e.
func conjuncts(list []Expr, e Expr) []Expr {
	if and, ok := e.(*Logic); ok && and.Op == ast.And {
		return conjuncts(conjuncts(list, and.L), and.R)
	}
	return append(list, e)
}

// all connects conditions by AND; of none it gives nil.
func all(list []Expr) Expr {
	var cond Expr
	for _, e := range list {
		if cond == nil {
			cond = e
		} else {
			cond = &Logic{ast.And, cond, e}
		}
	}
	return cond
}
