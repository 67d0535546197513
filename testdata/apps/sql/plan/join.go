package plan

import (
	"slices"

	"example.com/sql/ast"
)

// joiner plans the joins of a FROM. Expressions speak of the columns of all inputs one after the other, in the order in
// which they are joined.
type joiner struct {
	inputs []joinInput
	schema Schema
	where  []Expr // conditions that have no place yet
}

type joinInput struct {
	node     Node
	join     ast.Join
	low      int // its columns in the schema
	high     int
	on       []Expr
	optional bool // its columns may be NULL for want of a partner
}

func (j *joiner) add(node Node, join ast.Join) {
	low := len(j.schema)
	j.schema = append(slices.Clip(j.schema), node.Schema()...)
	j.inputs = append(j.inputs, joinInput{node, join, low, len(j.schema), nil, join == ast.Left})
}

// take removes conditions from a list and gives them.
func take(from *[]Expr, wanted func(Expr) bool) []Expr {
	var taken []Expr
	*from = slices.DeleteFunc(*from, func(e Expr) bool {
		if wanted(e) {
			taken = append(taken, e)
			return true
		}
		return false
	})
	return taken
}

// within accepts expressions that speak of some columns, and of no others.
func within(low, high int) func(Expr) bool {
	return func(e Expr) bool {
		l, h := extent(e)
		return l < h && l >= low && h <= high
	}
}

func filter(node Node, conds []Expr) Node {
	if cond := all(conds); cond != nil {
		return &Filter{unary{node}, cond}
	}
	return node
}

// plan joins from left to right. Conditions are checked as early as they can be.
func (j *joiner) plan() Node {
	var node Node
	for i := range j.inputs {
		in := &j.inputs[i]
		own := within(in.low, in.high)
		conds := take(&in.on, own)
		if !in.optional {
			conds = append(conds, take(&j.where, own)...)
		}
		for k, cond := range conds {
			conds[k] = shift(cond, -in.low)
		}
		right := filter(in.node, conds)
		if i == 0 {
			node = right
			continue
		}
		conds = in.on
		if !in.optional {
			conds = append(conds, take(&j.where, within(0, in.high))...)
		}
		node = j.join(node, right, in, conds)
		if in.optional {
			node = filter(node, take(&j.where, within(0, in.high)))
		}
	}
	return filter(node, j.where)
}

// join joins by hashing if there are equations to do so.
func (j *joiner) join(left, right Node, in *joinInput, conds []Expr) Node {
	schema := columns{j.schema[:in.high]}
	var leftKeys, rightKeys, rest []Expr
	for _, cond := range conds {
		if l, r, ok := equation(cond, in); ok {
			leftKeys, rightKeys = append(leftKeys, l), append(rightKeys, shift(r, -in.low))
		} else {
			rest = append(rest, cond)
		}
	}
	if len(leftKeys) == 0 {
		return &LoopJoin{schema, left, right, all(rest), in.optional}
	}
	return &HashJoin{schema, left, right, leftKeys, rightKeys, all(rest), in.optional}
}

// equation takes apart l = r, one side of which speaks of in and the other one of what was before it.
func equation(cond Expr, in *joinInput) (l, r Expr, ok bool) {
	eq, isBinary := cond.(*Binary)
	if !isBinary || eq.Op != ast.Eq {
		return nil, nil, false
	}
	before, own := within(0, in.low), within(in.low, in.high)
	switch {
	case before(eq.L) && own(eq.R):
		return eq.L, eq.R, true
	case before(eq.R) && own(eq.L):
		return eq.R, eq.L, true
	}
	return nil, nil, false
}
