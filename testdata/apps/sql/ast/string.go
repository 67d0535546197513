package ast

import (
	"strings"
)

func (e *Literal) String() string { return e.Value.String() }

func (e *Column) String() string {
	if e.Table != "" {
		return e.Table + "." + e.Name
	}
	return e.Name
}

func (e *Unary) String() string {
	if e.Op == Not {
		return "NOT " + operand(e.X)
	}
	return e.Op.String() + operand(e.X)
}

func (e *Binary) String() string {
	return operand(e.L) + " " + e.Op.String() + " " + operand(e.R)
}

// operand writes an expression so that it can stand beside an operator.
func operand(e Expr) string {
	switch e.(type) {
	case *Literal, *Column, *Call, *Case, *Cast, *Subquery, *Exists:
		return e.String()
	}
	return "(" + e.String() + ")"
}

func (e *Call) String() string {
	switch {
	case e.Star:
		return e.Name + "(*)"
	case e.Distinct:
		return e.Name + "(DISTINCT " + list(e.Args) + ")"
	}
	return e.Name + "(" + list(e.Args) + ")"
}

func list(exprs []Expr) string {
	var b strings.Builder
	for i, e := range exprs {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(e.String())
	}
	return b.String()
}

func (e *Case) String() string {
	var b strings.Builder
	b.WriteString("CASE")
	if e.Operand != nil {
		b.WriteString(" " + e.Operand.String())
	}
	for _, when := range e.Whens {
		b.WriteString(" WHEN " + when.Cond.String() + " THEN " + when.Then.String())
	}
	if e.Else != nil {
		b.WriteString(" ELSE " + e.Else.String())
	}
	b.WriteString(" END")
	return b.String()
}

func negated(not bool) string {
	if not {
		return "NOT "
	}
	return ""
}

func (e *In) String() string {
	set := "SELECT ..."
	if e.Query == nil {
		set = list(e.List)
	}
	return operand(e.X) + " " + negated(e.Not) + "IN (" + set + ")"
}

func (e *Between) String() string {
	return operand(e.X) + " " + negated(e.Not) + "BETWEEN " + operand(e.Low) + " AND " + operand(e.High)
}

func (e *Like) String() string {
	s := operand(e.X) + " " + negated(e.Not) + "LIKE " + operand(e.Pattern)
	if e.Escape != nil {
		s += " ESCAPE " + operand(e.Escape)
	}
	return s
}

func (e *IsNull) String() string   { return operand(e.X) + " IS " + negated(e.Not) + "NULL" }
func (e *Cast) String() string     { return "CAST(" + e.X.String() + " AS " + e.Type.String() + ")" }
func (e *Subquery) String() string { return "(SELECT ...)" }
func (e *Exists) String() string   { return "EXISTS (SELECT ...)" }
