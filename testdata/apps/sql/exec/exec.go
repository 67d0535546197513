// Package exec runs plans. Each node becomes a Rows, which asks its inputs for a row whenever it is asked for one.
package exec

import (
	"fmt"
	"io"
	"iter"

	"example.com/sql/catalog"
	"example.com/sql/plan"
	"example.com/sql/value"
)

// Row is a row of values. It stays valid until the next one is asked for; who keeps it makes a copy.
type Row []value.Value

// Clone gives a copy of r that stays.
func (r Row) Clone() Row { return append(make(Row, 0, len(r)), r...) }

// Rows gives rows one by one.
type Rows interface {
	// Next gives the next row, or io.EOF after the last.
	Next() (Row, error)
	Close() error
}

// All goes through the rows that are left and closes them. An error is the last thing it yields.
func All(rows Rows) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		for {
			row, err := rows.Next()
			if err == io.EOF {
				break
			}
			if !yield(row, err) || err != nil {
				rows.Close()
				return
			}
		}
		if err := rows.Close(); err != nil {
			yield(nil, err)
		}
	}
}

// Open begins to run a plan.
func Open(n plan.Node) (Rows, error) {
	switch n := n.(type) {
	case *plan.Scan:
		in, err := n.Table.Scan(n.Used)
		if err != nil {
			return nil, err
		}
		return &scan{in, make(Row, len(n.Used))}, nil
	case *plan.OneRow:
		return &list{rows: []Row{{}}}, nil
	case *plan.HashJoin:
		return openHashJoin(n)
	case *plan.LoopJoin:
		return openLoopJoin(n)
	case *plan.Append:
		return &appended{parts: n.Parts}, nil
	}
	inputs := n.Inputs()
	if len(inputs) != 1 {
		return nil, fmt.Errorf("cannot run %T", n)
	}
	rows, err := Open(inputs[0])
	if err != nil {
		return nil, err
	}
	in := input{rows}
	switch n := n.(type) {
	case *plan.Filter:
		return &filter{in, compileCond(n.Cond)}, nil
	case *plan.Project:
		return &project{in, compileAll(n.Exprs), make(Row, len(n.Exprs))}, nil
	case *plan.Aggregate:
		return openAggregate(n, in), nil
	case *plan.Sort:
		return openSort(n, in), nil
	case *plan.Distinct:
		return &distinct{input: in, width: n.Width, seen: make(map[string]struct{})}, nil
	case *plan.Cut:
		return &cut{in, n.Width}, nil
	case *plan.Limit:
		return &limit{in, n.Offset, n.Count}, nil
	}
	rows.Close()
	return nil, fmt.Errorf("cannot run %T", n)
}

// input is embedded by what has one input.
type input struct{ in Rows }

func (i *input) Close() error { return i.in.Close() }

// scan reads a table.
type scan struct {
	*catalog.Scanner
	row Row
}

func (s *scan) Next() (Row, error) { return s.row, s.Read(s.row) }

// list has its rows in memory.
type list struct {
	rows []Row
	pos  int
}

func (l *list) Next() (Row, error) {
	if l.pos == len(l.rows) {
		return nil, io.EOF
	}
	l.pos++
	return l.rows[l.pos-1], nil
}

func (l *list) Close() error { return nil }

type filter struct {
	input
	cond cond
}

func (f *filter) Next() (Row, error) {
	for {
		row, err := f.in.Next()
		if err != nil {
			return nil, err
		}
		if ok, err := f.cond(row); ok || err != nil {
			return row, err
		}
	}
}

type project struct {
	input
	exprs []eval
	row   Row
}

func (p *project) Next() (Row, error) {
	row, err := p.in.Next()
	if err != nil {
		return nil, err
	}
	for i, e := range p.exprs {
		if p.row[i], err = e(row); err != nil {
			return nil, err
		}
	}
	return p.row, nil
}

type cut struct {
	input
	width int
}

func (c *cut) Next() (Row, error) {
	row, err := c.in.Next()
	if err != nil {
		return nil, err
	}
	return row[:c.width], nil
}

type limit struct {
	input
	offset, count int64
}

func (l *limit) Next() (Row, error) {
	for ; l.offset > 0; l.offset-- {
		if _, err := l.in.Next(); err != nil {
			return nil, err
		}
	}
	if l.count == 0 {
		return nil, io.EOF
	}
	l.count--
	return l.in.Next()
}

type distinct struct {
	input
	width int
	seen  map[string]struct{}
	key   []byte
}

func (d *distinct) Next() (Row, error) {
	for {
		row, err := d.in.Next()
		if err != nil {
			return nil, err
		}
		d.key = d.key[:0]
		for _, v := range row[:d.width] {
			d.key = v.AppendKey(d.key)
		}
		if _, seen := d.seen[string(d.key)]; !seen {
			d.seen[string(d.key)] = struct{}{}
			return row, nil
		}
	}
}

// appended opens its parts one after the other.
type appended struct {
	parts   []plan.Node
	current Rows
}

func (a *appended) Next() (Row, error) {
	for {
		if a.current == nil {
			if len(a.parts) == 0 {
				return nil, io.EOF
			}
			var err error
			if a.current, err = Open(a.parts[0]); err != nil {
				return nil, err
			}
			a.parts = a.parts[1:]
		}
		row, err := a.current.Next()
		if err != io.EOF {
			return row, err
		}
		err = a.current.Close()
		a.current = nil
		if err != nil {
			return nil, err
		}
	}
}

func (a *appended) Close() error {
	if a.current == nil {
		return nil
	}
	return a.current.Close()
}
