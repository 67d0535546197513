package plan

import (
	"errors"
	"slices"

	"example.com/sql/ast"
	"example.com/sql/catalog"
	"example.com/sql/source"
	"example.com/sql/value"
)

// Query plans a query.
func Query(q *ast.Query, c *catalog.Catalog) (Node, error) {
	b := &binder{catalog: c}
	return b.query(q)
}

// binder plans a query and those inside.
type binder struct {
	catalog *catalog.Catalog
	with    []ast.CommonTable // those in sight, the innermost last
}

func (b *binder) query(q *ast.Query) (Node, error) {
	defer func(outer []ast.CommonTable) { b.with = outer }(b.with)
	b.with = append(slices.Clip(b.with), q.With...)

	if len(q.Selects) == 1 {
		return b.selection(q.Selects[0], q)
	}
	node, err := b.union(q)
	if err != nil {
		return nil, err
	}
	out := &output{exprs: refs(node.Schema()), schema: node.Schema()}
	keys, err := b.sortKeys(q.OrderBy, out, &scope{schema: node.Schema()}, true)
	if err != nil {
		return nil, err
	}
	return b.finish(node, keys, q)
}

// oneColumn plans a query that stands in an expression.
func (b *binder) oneColumn(q *ast.Query, pos source.Pos) (Node, error) {
	node, err := b.query(q)
	if err == nil && len(node.Schema()) != 1 {
		return nil, source.Errorf(pos, "query has %d columns instead of one", len(node.Schema()))
	}
	return node, err
}

func refs(schema Schema) []Expr {
	exprs := make([]Expr, len(schema))
	for i, c := range schema {
		exprs[i] = &ColumnRef{i, c}
	}
	return exprs
}

// union appends the results of several SELECTs. Without ALL, what came before it has no duplicates.
func (b *binder) union(q *ast.Query) (Node, error) {
	node, err := b.selection(q.Selects[0], nil)
	if err != nil {
		return nil, err
	}
	for i, s := range q.Selects[1:] {
		next, err := b.selection(s, nil)
		if err != nil {
			return nil, err
		}
		schema := slices.Clone(node.Schema())
		if len(next.Schema()) != len(schema) {
			return nil, source.Errorf(s.Pos(), "UNION of %d and %d columns", len(schema), len(next.Schema()))
		}
		for j, c := range next.Schema() {
			t, ok := unify(schema[j].Type, c.Type)
			if !ok {
				return nil, source.Errorf(s.Pos(), "UNION: column %v has types %v and %v", schema[j], schema[j].Type, c.Type)
			}
			schema[j].Type = t
		}
		node = &Append{columns{schema}, []Node{convert(node, schema), convert(next, schema)}}
		if !q.All[i] {
			node = &Distinct{unary{node}, len(schema)}
		}
	}
	return node, nil
}

// convert gives the columns of a node the types of others.
func convert(node Node, to Schema) Node {
	exprs, changed := refs(node.Schema()), false
	for i, e := range exprs {
		exprs[i] = coerce(e, to[i].Type)
		changed = changed || exprs[i] != e
	}
	if !changed {
		return node
	}
	return &Project{unary{node}, columns{to}, exprs}
}

// output is what a SELECT produces, and behind that columns that only serve to sort.
type output struct {
	exprs  []Expr
	schema Schema
}

func (o *output) add(name string, e Expr) {
	o.exprs = append(o.exprs, e)
	o.schema = append(o.schema, Column{Name: name, Type: e.Type()})
}

// selection plans a SELECT; q is the query whose ORDER BY and LIMIT belong to it, or nil.
func (b *binder) selection(s *ast.Select, q *ast.Query) (Node, error) {
	node, err := b.from(s)
	if err != nil {
		return nil, err
	}
	input := &scope{schema: node.Schema()}
	names := input
	if isGrouped(s, q) {
		if names, err = b.grouping(s, input); err != nil {
			return nil, err
		}
	}
	out := new(output)
	for _, item := range s.Items {
		if err := b.item(item, names, out); err != nil {
			return nil, err
		}
	}
	var having Expr
	if s.Having != nil {
		if having, err = b.condition(s.Having, names, "HAVING"); err != nil {
			return nil, err
		}
	}
	width := len(out.exprs)
	var keys []SortKey
	if q != nil {
		if keys, err = b.sortKeys(q.OrderBy, out, names, s.Distinct); err != nil {
			return nil, err
		}
	}
	if g := names.groups; g != nil {
		node = &Aggregate{unary{node}, columns{names.schema}, g.keys, g.aggs}
		if having != nil {
			node = &Filter{unary{node}, having}
		}
	}
	node = &Project{unary{node}, columns{out.schema}, out.exprs}
	if s.Distinct {
		node = &Distinct{unary{node}, width}
	}
	if q == nil {
		return node, nil
	}
	node, err = b.finish(node, keys, q)
	if err == nil && width < len(out.exprs) {
		node = &Cut{unary{node}, width}
	}
	return node, err
}

func isGrouped(s *ast.Select, q *ast.Query) bool {
	if len(s.GroupBy) > 0 || s.Having != nil {
		return true
	}
	if q != nil && slices.ContainsFunc(q.OrderBy, func(o ast.Order) bool { return hasAggregate(o.Expr) }) {
		return true
	}
	return slices.ContainsFunc(s.Items, func(item ast.Item) bool { return item.Expr != nil && hasAggregate(item.Expr) })
}

// grouping makes the scope of a SELECT with aggregates. GROUP BY may name items by alias or number.
func (b *binder) grouping(s *ast.Select, input *scope) (*scope, error) {
	g := &groups{input: input}
	names := &scope{groups: g}
	for _, e := range s.GroupBy {
		switch named := e.(type) {
		case *ast.Literal:
			n := named.Value.Int()
			if named.Value.Type() != value.Int || n < 1 || n > int64(len(s.Items)) || s.Items[n-1].Expr == nil {
				return nil, source.Errorf(e.Pos(), "GROUP BY %v names no column of the result", named)
			}
			e = s.Items[n-1].Expr
		case *ast.Column:
			if _, err := input.column(named); err != nil {
				for _, item := range s.Items {
					if item.Alias == named.Name && item.Expr != nil && named.Table == "" {
						e = item.Expr
					}
				}
			}
		}
		key, err := b.bind(e, input)
		if err != nil {
			return nil, err
		}
		g.keys = append(g.keys, key)
		g.texts = append(g.texts, key.String())
		column := Column{Name: key.String(), Type: key.Type()}
		if ref, ok := key.(*ColumnRef); ok {
			column.Table, column.Name = ref.Table, ref.Name
		}
		names.schema = append(names.schema, column)
	}
	return names, nil
}

func (b *binder) item(item ast.Item, names *scope, out *output) error {
	if item.Expr != nil {
		e, err := b.bind(item.Expr, names)
		if err != nil {
			return err
		}
		name := item.Alias
		if column, ok := item.Expr.(*ast.Column); ok && name == "" {
			name = column.Name
		} else if name == "" {
			name = item.Expr.String()
		}
		out.add(name, e)
		return nil
	}
	if names.groups != nil {
		return source.Errorf(item.Pos(), "* in a query with aggregates")
	}
	before := len(out.exprs)
	for i, c := range names.schema {
		if item.Table == "" || c.Table == item.Table {
			out.add(c.Name, names.ref(i))
		}
	}
	if len(out.exprs) == before {
		return source.Errorf(item.Pos(), "* without a table")
	}
	return nil
}

// sortKeys finds what ORDER BY means: a column of the result by number or name, or any expression, for which a column is
// added unless closed.
func (b *binder) sortKeys(orders []ast.Order, out *output, names *scope, closed bool) ([]SortKey, error) {
	var keys []SortKey
	width := len(out.exprs)
	for _, order := range orders {
		column := -1
		switch e := order.Expr.(type) {
		case *ast.Literal:
			n := e.Value.Int()
			if e.Value.Type() != value.Int || n < 1 || n > int64(width) {
				return nil, source.Errorf(e.Pos(), "ORDER BY %v names no column of the result", e)
			}
			column = int(n - 1)
		case *ast.Column:
			column = slices.IndexFunc(out.schema[:width], func(c Column) bool { return e.Table == "" && c.Name == e.Name })
		}
		if column < 0 {
			e, err := b.bind(order.Expr, names)
			if err != nil {
				return nil, err
			}
			text := e.String()
			column = slices.IndexFunc(out.exprs, func(other Expr) bool { return other.String() == text })
			if column < 0 && closed {
				return nil, source.Errorf(order.Expr.Pos(), "ORDER BY %v is not in the result", order.Expr)
			} else if column < 0 {
				column = len(out.exprs)
				out.add(text, e)
			}
		}
		keys = append(keys, SortKey{column, order.Descending, order.NullsLast})
	}
	return keys, nil
}

// finish adds ORDER BY and LIMIT.
func (b *binder) finish(node Node, keys []SortKey, q *ast.Query) (Node, error) {
	count, err := rowCount(q.Limit, -1)
	if err != nil {
		return nil, err
	}
	offset, err := rowCount(q.Offset, 0)
	if err != nil {
		return nil, err
	}
	if len(keys) > 0 {
		limit := int64(-1)
		if count >= 0 && offset <= 1<<20 && count <= 1<<20 {
			limit = count + offset
		}
		node = &Sort{unary{node}, keys, limit}
	}
	if q.Limit != nil || q.Offset != nil {
		node = &Limit{unary{node}, offset, count}
	}
	return node, nil
}

func rowCount(e ast.Expr, missing int64) (int64, error) {
	if e == nil {
		return missing, nil
	}
	literal, ok := e.(*ast.Literal)
	if !ok || literal.Value.Type() != value.Int || literal.Value.Int() < 0 {
		return 0, source.Errorf(e.Pos(), "LIMIT and OFFSET want a number of rows, not %v", e)
	}
	return literal.Value.Int(), nil
}

// from plans FROM and WHERE.
func (b *binder) from(s *ast.Select) (Node, error) {
	if len(s.From) == 0 {
		var node Node = &OneRow{}
		if s.Where == nil {
			return node, nil
		}
		cond, err := b.condition(s.Where, new(scope), "WHERE")
		return &Filter{unary{node}, cond}, err
	}
	j := new(joiner)
	for _, src := range s.From {
		node, err := b.source(src)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(j.schema, func(c Column) bool { return c.Table == src.Alias }) {
			return nil, source.Errorf(src.Pos(), "two tables are called %q", src.Alias)
		}
		left := j.schema
		j.add(node, src.Join)
		on, err := b.joinCondition(src, left, j.schema)
		if err != nil {
			return nil, err
		}
		j.inputs[len(j.inputs)-1].on = on
	}
	if s.Where != nil {
		cond, err := b.condition(s.Where, &scope{schema: j.schema}, "WHERE")
		if err != nil {
			return nil, err
		}
		j.where = conjuncts(nil, cond)
	}
	return j.plan(), nil
}

func (b *binder) joinCondition(src ast.Source, left, all Schema) ([]Expr, error) {
	if src.On != nil {
		cond, err := b.condition(src.On, &scope{schema: all}, "ON")
		return conjuncts(nil, cond), err
	}
	var on []Expr
	for _, name := range src.Using {
		l, err := (&scope{schema: left}).column(&ast.Column{At: src.At, Name: name})
		if err != nil {
			return nil, err
		}
		r, err := (&scope{schema: all}).column(&ast.Column{At: src.At, Table: src.Alias, Name: name})
		if err != nil {
			return nil, err
		}
		if _, err := align(src.Pos(), "USING", &l, &r); err != nil {
			return nil, err
		}
		on = append(on, &Binary{src.Pos(), ast.Eq, l, r, value.Bool})
	}
	return on, nil
}

func (b *binder) source(src ast.Source) (Node, error) {
	if src.Query != nil {
		return b.derived(src.Query, src.Alias)
	}
	for i, t := range slices.Backward(b.with) {
		if t.Name != src.Table {
			continue
		}
		inner := &binder{catalog: b.catalog, with: b.with[:i]} // a common table sees those before it
		return inner.derived(t.Query, src.Alias)
	}
	table, err := b.catalog.Table(src.Table)
	if errors.Is(err, catalog.ErrNoTable) {
		return nil, source.At(src.Pos(), err)
	} else if err != nil {
		return nil, err
	}
	scan := &Scan{Table: table, Used: make([]bool, len(table.Columns))}
	for i, c := range table.Columns {
		scan.schema = append(scan.schema, Column{src.Alias, c.Name, c.Type, &scan.Used[i]})
	}
	return scan, nil
}

// derived plans a query whose columns get the name of a table.
func (b *binder) derived(q *ast.Query, alias string) (Node, error) {
	node, err := b.query(q)
	if err != nil {
		return nil, err
	}
	schema := slices.Clone(node.Schema())
	for i := range schema {
		schema[i].Table, schema[i].used = alias, nil
	}
	return &Project{unary{node}, columns{schema}, refs(node.Schema())}, nil
}
