// Package plan turns the tree of a query into a plan: names become numbers of columns, every expression gets a type, and
// joins and conditions a place where they cost least.
package plan

import (
	"fmt"
	"strings"

	"example.com/sql/catalog"
	"example.com/sql/value"
)

// Column describes a column of what a node produces.
type Column struct {
	Table string // the alias of its source; may be empty
	Name  string
	Type  value.Type
	used  *bool // set when an expression speaks of it; nil if nobody cares
}

func (c Column) String() string {
	if c.Table != "" {
		return c.Table + "." + c.Name
	}
	return c.Name
}

// Schema are the columns of rows.
type Schema []Column

// Node is a step of a plan. It produces rows from those of its inputs.
type Node interface {
	Schema() Schema
	Inputs() []Node
	String() string // what it does, without its inputs
}

// columns is embedded by nodes that know their schema.
type columns struct{ schema Schema }

func (c *columns) Schema() Schema { return c.schema }

// unary is embedded by nodes with one input that pass on its columns.
type unary struct{ Input Node }

func (u *unary) Schema() Schema { return u.Input.Schema() }
func (u *unary) Inputs() []Node { return []Node{u.Input} }

type (
	// Scan reads a table.
	Scan struct {
		columns
		Table *catalog.Table
		Used  []bool
	}

	// OneRow produces a single row without columns: SELECT without FROM.
	OneRow struct{ columns }

	// Filter keeps rows for which a condition is true.
	Filter struct {
		unary
		Cond Expr
	}

	// Project calculates new columns.
	Project struct {
		unary
		columns
		Exprs []Expr
	}

	// HashJoin joins rows whose keys are equal: the rows of the right input are put into a table.
	HashJoin struct {
		columns
		Left, Right         Node
		LeftKeys, RightKeys []Expr // on rows of the inputs
		Cond                Expr   // on joined rows; may be nil
		Outer               bool   // rows on the left without a partner stay
	}

	// LoopJoin tries each row with each.
	LoopJoin struct {
		columns
		Left, Right Node
		Cond        Expr // may be nil
		Outer       bool
	}

	// Aggregate makes a row of each group of rows with equal keys. Without keys there is exactly one group.
	Aggregate struct {
		unary
		columns
		Keys []Expr
		Aggs []Agg
	}

	// Sort puts rows in an order, and keeps at most Limit of them unless that is negative.
	Sort struct {
		unary
		Keys  []SortKey
		Limit int64
	}

	// Distinct drops rows that came before, judged by the first Width columns.
	Distinct struct {
		unary
		Width int
	}

	// Cut drops all columns but the first ones.
	Cut struct {
		unary
		Width int
	}

	// Limit skips some rows and lets at most Count pass, any number if that is negative.
	Limit struct {
		unary
		Offset, Count int64
	}

	// Append has the rows of all inputs, one after the other.
	Append struct {
		columns
		Parts []Node
	}
)

// Agg is an aggregate of a group.
type Agg struct {
	Call     string // as it is written
	Func     *Aggregator
	Arg      Expr // nil for count(*)
	Extra    value.Value
	Distinct bool
	Type     value.Type
}

// SortKey is a column to sort by.
type SortKey struct {
	Column     int
	Descending bool
	NullsLast  bool
}

// The methods of embedded types that would be ambiguous.
func (n *Project) Schema() Schema   { return n.schema }
func (n *Aggregate) Schema() Schema { return n.schema }
func (n *Cut) Schema() Schema       { return n.Input.Schema()[:n.Width] }

func (n *Scan) Inputs() []Node     { return nil }
func (n *OneRow) Inputs() []Node   { return nil }
func (n *HashJoin) Inputs() []Node { return []Node{n.Left, n.Right} }
func (n *LoopJoin) Inputs() []Node { return []Node{n.Left, n.Right} }
func (n *Append) Inputs() []Node   { return n.Parts }

func (n *Scan) String() string {
	var used []string
	for i, use := range n.Used {
		if use {
			used = append(used, n.Table.Columns[i].Name)
		}
	}
	alias := ""
	if a := n.schema[0].Table; a != n.Table.Name {
		alias = " as " + a
	}
	return fmt.Sprintf("scan %s%s (%s)", n.Table.Name, alias, strings.Join(used, ", "))
}

func (n *OneRow) String() string   { return "one row" }
func (n *Filter) String() string   { return "filter " + n.Cond.String() }
func (n *Project) String() string  { return "project " + join(n.Exprs) }
func (n *Distinct) String() string { return "distinct" }
func (n *Cut) String() string      { return fmt.Sprintf("cut to %d columns", n.Width) }
func (n *Append) String() string   { return "append" }

func (n *HashJoin) String() string {
	s := fmt.Sprintf("hash join %s = %s", join(n.LeftKeys), join(n.RightKeys))
	return outer(n.Outer) + s + where(n.Cond)
}

func (n *LoopJoin) String() string { return outer(n.Outer) + "loop join" + where(n.Cond) }

func outer(is bool) string {
	if is {
		return "left "
	}
	return ""
}

func where(cond Expr) string {
	if cond == nil {
		return ""
	}
	return " where " + cond.String()
}

func (n *Aggregate) String() string {
	var calls []string
	for _, agg := range n.Aggs {
		calls = append(calls, agg.Call)
	}
	s := "aggregate " + strings.Join(calls, ", ")
	if len(n.Keys) > 0 {
		s += " by " + join(n.Keys)
	}
	return s
}

func (n *Sort) String() string {
	var keys []string
	for _, key := range n.Keys {
		name := n.Schema()[key.Column].String()
		if key.Descending {
			name += " desc"
		}
		if key.NullsLast != key.Descending {
			name += " nulls " + map[bool]string{true: "last", false: "first"}[key.NullsLast]
		}
		keys = append(keys, name)
	}
	s := "sort by " + strings.Join(keys, ", ")
	if n.Limit >= 0 {
		s = fmt.Sprintf("top %d %s", n.Limit, s)
	}
	return s
}

func (n *Limit) String() string {
	if n.Count < 0 {
		return fmt.Sprintf("skip %d", n.Offset)
	}
	return fmt.Sprintf("limit %d offset %d", n.Count, n.Offset)
}

func join[T fmt.Stringer](list []T) string {
	var b strings.Builder
	for i, x := range list {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(x.String())
	}
	return b.String()
}

// Explain draws a plan as a tree.
func Explain(n Node) string {
	var b strings.Builder
	explain(&b, n, "")
	return b.String()
}

func explain(b *strings.Builder, n Node, indent string) {
	fmt.Fprintf(b, "%s%v\n", indent, n)
	for _, input := range n.Inputs() {
		explain(b, input, indent+"  ")
	}
}
