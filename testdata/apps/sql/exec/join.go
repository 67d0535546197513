package exec

import (
	"io"

	"example.com/sql/plan"
	"example.com/sql/value"
)

// joined is what both kinds of join have in common: for each row on the left there are candidates on the right.
type joined struct {
	left       Rows
	leftWidth  int
	row        Row // the columns of both sides
	cond       cond
	outer      bool
	candidates []Row
	matched    bool // the row on the left has found a partner
	partners   func(left Row) ([]Row, error)
	onLeft     bool // there is a row on the left
}

func (j *joined) Close() error { return j.left.Close() }

func (j *joined) Next() (Row, error) {
	for {
		for len(j.candidates) > 0 {
			copy(j.row[j.leftWidth:], j.candidates[0])
			j.candidates = j.candidates[1:]
			ok, err := j.cond(j.row)
			if err != nil {
				return nil, err
			}
			if ok {
				j.matched = true
				return j.row, nil
			}
		}
		if j.onLeft && j.outer && !j.matched {
			j.matched = true
			clear(j.row[j.leftWidth:])
			return j.row, nil
		}
		left, err := j.left.Next()
		if err != nil {
			return nil, err
		}
		j.onLeft, j.matched = true, false
		copy(j.row, left)
		if j.candidates, err = j.partners(left); err != nil {
			return nil, err
		}
	}
}

func always(Row) (bool, error) { return true, nil }

// openJoined opens both sides. The rows on the right go to keep.
func openJoined(left, right plan.Node, on plan.Expr, outer bool, keep func(Row) error) (*joined, error) {
	rightRows, err := Open(right)
	if err != nil {
		return nil, err
	}
	for row, err := range All(rightRows) {
		if err == nil {
			err = keep(row)
		}
		if err != nil {
			return nil, err
		}
	}
	leftRows, err := Open(left)
	if err != nil {
		return nil, err
	}
	leftWidth := len(left.Schema())
	j := &joined{left: leftRows, leftWidth: leftWidth, row: make(Row, leftWidth+len(right.Schema())), cond: always, outer: outer}
	if on != nil {
		j.cond = compileCond(on)
	}
	return j, nil
}

func openLoopJoin(n *plan.LoopJoin) (Rows, error) {
	var rows []Row
	j, err := openJoined(n.Left, n.Right, n.Cond, n.Outer, func(row Row) error {
		rows = append(rows, row.Clone())
		return nil
	})
	if err != nil {
		return nil, err
	}
	j.partners = func(Row) ([]Row, error) { return rows, nil }
	return j, nil
}

// table finds rows by key.
type table[K comparable] map[K][]Row

// keyed is an input's side of a hash join: how to make keys of its rows. A key is missing if a part of it is NULL.
type keyed[K comparable] func(Row) (key K, ok bool, err error)

func openHashJoin(n *plan.HashJoin) (Rows, error) {
	if t := n.LeftKeys[0].Type(); len(n.LeftKeys) == 1 && (t == value.Int || t == value.Date) {
		return hashJoin(n, intKey(n.LeftKeys[0]), intKey(n.RightKeys[0]))
	}
	return hashJoin(n, textKey(n.LeftKeys), textKey(n.RightKeys))
}

func intKey(e plan.Expr) keyed[int64] {
	x := compile(e)
	return func(row Row) (int64, bool, error) {
		v, err := x(row)
		return v.Int(), !v.IsNull(), err
	}
}

func textKey(exprs []plan.Expr) keyed[string] {
	evals := compileAll(exprs)
	var buf []byte
	return func(row Row) (string, bool, error) {
		buf = buf[:0]
		for _, e := range evals {
			v, err := e(row)
			if err != nil || v.IsNull() {
				return "", false, err
			}
			buf = v.AppendKey(buf)
		}
		return string(buf), true, nil
	}
}

func hashJoin[K comparable](n *plan.HashJoin, leftKey, rightKey keyed[K]) (Rows, error) {
	rows := make(table[K])
	j, err := openJoined(n.Left, n.Right, n.Cond, n.Outer, func(row Row) error {
		key, ok, err := rightKey(row)
		if ok && err == nil {
			rows[key] = append(rows[key], row.Clone())
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	j.partners = func(left Row) ([]Row, error) {
		key, ok, err := leftKey(left)
		if !ok || err != nil {
			return nil, err
		}
		return rows[key], nil
	}
	return j, nil
}

var _ io.Closer = (*joined)(nil)
