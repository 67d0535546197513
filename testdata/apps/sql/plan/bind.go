package plan

import (
	"fmt"
	"slices"
	"strings"

	"example.com/sql/ast"
	"example.com/sql/source"
	"example.com/sql/value"
)

// scope is what an expression may speak of.
type scope struct {
	schema Schema
	groups *groups // not nil where aggregates may stand; schema is that of the aggregation
}

// groups collects the aggregates of a SELECT. The columns of an aggregation are its keys, then its aggregates.
type groups struct {
	input *scope
	keys  []Expr
	texts []string // of keys
	aggs  []Agg
}

// unify finds the type that values of two types can both have.
func unify(a, b value.Type) (value.Type, bool) {
	switch {
	case a == b || b == value.Null:
		return a, true
	case a == value.Null:
		return b, true
	case a.Numeric() && b.Numeric():
		return value.Float, true
	}
	return a, false
}

// coerce converts e to a type, which must be possible.
func coerce(e Expr, t value.Type) Expr {
	if e.Type() == t || e.Type() == value.Null || t == value.Null {
		return e
	}
	if c, ok := e.(*Const); ok {
		if v, err := value.Cast(c.Value, t); err == nil {
			return &Const{v}
		}
	}
	return &Cast{X: e, typ: t}
}

// isText says whether e is a constant string.
func isText(e Expr) bool {
	c, ok := e.(*Const)
	return ok && c.Type() == value.Text
}

// toDate makes a date of a constant string.
func toDate(e *Expr) error {
	date, err := value.Cast((*e).(*Const).Value, value.Date)
	if err == nil {
		*e = &Const{date}
	}
	return err
}

// align converts operands to a common type. A string that is compared with a date is one.
func align(pos source.Pos, what string, operands ...*Expr) (value.Type, error) {
	hasDate := slices.ContainsFunc(operands, func(e *Expr) bool { return (*e).Type() == value.Date })
	common := value.Null
	for _, e := range operands {
		if hasDate && isText(*e) {
			if err := toDate(e); err != nil {
				return 0, source.At(pos, err)
			}
		}
		t, ok := unify(common, (*e).Type())
		if !ok {
			return 0, source.Errorf(pos, "%s: types %v and %v do not go together", what, common, (*e).Type())
		}
		common = t
	}
	for _, e := range operands {
		*e = coerce(*e, common)
	}
	return common, nil
}

// condition binds an expression that must be true or false.
func (b *binder) condition(e ast.Expr, s *scope, clause string) (Expr, error) {
	bound, err := b.bind(e, s)
	if err != nil {
		return nil, err
	}
	if t := bound.Type(); t != value.Bool && t != value.Null {
		return nil, source.Errorf(e.Pos(), "%s wants a condition, but %v has type %v", clause, e, t)
	}
	return bound, nil
}

func (b *binder) bindAll(list []ast.Expr, s *scope) ([]Expr, error) {
	bound := make([]Expr, len(list))
	for i, e := range list {
		var err error
		if bound[i], err = b.bind(e, s); err != nil {
			return nil, err
		}
	}
	return bound, nil
}

// bind gives an expression's names and types their meaning.
func (b *binder) bind(e ast.Expr, s *scope) (Expr, error) {
	if s.groups != nil {
		if call, ok := e.(*ast.Call); ok && aggregators[call.Name] != nil {
			return b.aggregate(call, s)
		}
		if key, err := b.groupKey(e, s); key != nil || err != nil {
			return key, err
		}
	}
	switch e := e.(type) {
	case *ast.Literal:
		return &Const{e.Value}, nil
	case *ast.Column:
		return s.column(e)
	case *ast.Unary:
		return b.unary(e, s)
	case *ast.Binary:
		return b.binary(e, s)
	case *ast.Call:
		return b.call(e, s)
	case *ast.Case:
		return b.caseExpr(e, s)
	case *ast.In:
		in, err := b.in(e, s)
		return negate(in, e.Not), err
	case *ast.Between:
		between, err := b.bind(&ast.Binary{At: e.At, Op: ast.And,
			L: &ast.Binary{At: e.At, Op: ast.Ge, L: e.X, R: e.Low},
			R: &ast.Binary{At: e.At, Op: ast.Le, L: e.X, R: e.High},
		}, s)
		return negate(between, e.Not), err
	case *ast.Like:
		like, err := b.like(e, s)
		return negate(like, e.Not), err
	case *ast.IsNull:
		x, err := b.bind(e.X, s)
		return negate(&IsNull{x}, e.Not), err
	case *ast.Cast:
		x, err := b.bind(e.X, s)
		return &Cast{e.Pos(), x, e.Type}, err
	case *ast.Subquery:
		query, err := b.oneColumn(e.Query, e.Pos())
		return &Scalar{e.Pos(), query}, err
	case *ast.Exists:
		query, err := b.query(e.Query)
		return &Exists{query}, err
	default:
		return nil, source.Errorf(e.Pos(), "cannot plan %T", e)
	}
}

func negate(e Expr, not bool) Expr {
	if not {
		return &Not{e}
	}
	return e
}

// column finds a column by name.
func (s *scope) column(e *ast.Column) (Expr, error) {
	found := -1
	for i, c := range s.schema {
		if c.Name != e.Name || e.Table != "" && c.Table != e.Table {
			continue
		}
		if found >= 0 {
			return nil, source.Errorf(e.Pos(), "column %q is ambiguous: %v or %v", e, s.schema[found], c)
		}
		found = i
	}
	if found >= 0 {
		return s.ref(found), nil
	}
	if e.Table != "" && !slices.ContainsFunc(s.schema, func(c Column) bool { return c.Table == e.Table }) {
		return nil, source.Errorf(e.Pos(), "unknown table %q", e.Table)
	}
	if similar := s.similar(e.Name); similar != "" {
		return nil, source.Errorf(e.Pos(), "unknown column %q; did you mean %q?", e, similar)
	}
	return nil, source.Errorf(e.Pos(), "unknown column %q", e)
}

// similar finds a column's name that differs by case or a letter or two.
func (s *scope) similar(name string) string {
	best, bestDistance := "", 3
	for _, c := range s.schema {
		if d := distance(strings.ToLower(c.Name), strings.ToLower(name)); d < bestDistance && d < len(name) {
			best, bestDistance = c.Name, d
		}
	}
	return best
}

// distance is the number of letters to insert, delete or exchange to make b of a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

func (s *scope) ref(i int) *ColumnRef {
	c := s.schema[i]
	if c.used != nil {
		*c.used = true
	}
	return &ColumnRef{i, c}
}

func (b *binder) unary(e *ast.Unary, s *scope) (Expr, error) {
	if e.Op == ast.Not {
		x, err := b.condition(e.X, s, "NOT")
		return &Not{x}, err
	}
	x, err := b.bind(e.X, s)
	if err != nil {
		return nil, err
	}
	if t := x.Type(); !t.Numeric() && t != value.Null {
		return nil, source.Errorf(e.Pos(), "cannot negate a value of type %v", t)
	}
	return &Neg{e.Pos(), x}, nil
}

func (b *binder) binary(e *ast.Binary, s *scope) (Expr, error) {
	if e.Op == ast.And || e.Op == ast.Or {
		l, err := b.condition(e.L, s, e.Op.String())
		if err != nil {
			return nil, err
		}
		r, err := b.condition(e.R, s, e.Op.String())
		return &Logic{e.Op, l, r}, err
	}
	l, err := b.bind(e.L, s)
	if err != nil {
		return nil, err
	}
	r, err := b.bind(e.R, s)
	if err != nil {
		return nil, err
	}
	lt, rt := l.Type(), r.Type()
	switch {
	case e.Op == ast.Concat:
		return &Binary{e.Pos(), e.Op, coerce(l, value.Text), coerce(r, value.Text), value.Text}, nil
	case e.Op.Comparison():
		_, err := align(e.Pos(), e.Op.String(), &l, &r)
		return &Binary{e.Pos(), e.Op, l, r, value.Bool}, err
	case e.Op == ast.Add && lt == value.Date && rt == value.Int, e.Op == ast.Sub && lt == value.Date && rt == value.Int:
		return &Binary{e.Pos(), e.Op, l, r, value.Date}, nil
	case e.Op == ast.Sub && lt == value.Date:
		_, err := align(e.Pos(), "-", &l, &r)
		return &Binary{e.Pos(), e.Op, l, r, value.Int}, err
	}
	for _, t := range []value.Type{lt, rt} {
		if !t.Numeric() && t != value.Null {
			return nil, source.Errorf(e.Pos(), "cannot calculate %v %v %v", lt, e.Op, rt)
		}
	}
	typ, err := align(e.Pos(), e.Op.String(), &l, &r)
	if err == nil && e.Op == ast.Mod && typ == value.Float {
		return nil, source.Errorf(e.Pos(), "%% wants integers")
	}
	return &Binary{e.Pos(), e.Op, l, r, typ}, err
}

func (b *binder) call(e *ast.Call, s *scope) (Expr, error) {
	f := functions[e.Name]
	switch {
	case aggregators[e.Name] != nil:
		return nil, source.Errorf(e.Pos(), "aggregate %v cannot stand here", e)
	case f == nil:
		return nil, source.Errorf(e.Pos(), "unknown function %q", e.Name)
	case e.Star || e.Distinct:
		return nil, source.Errorf(e.Pos(), "%s is no aggregate", e.Name)
	}
	args, err := b.bindAll(e.Args, s)
	if err != nil {
		return nil, err
	}
	typ, err := f.check(args)
	if err != nil {
		return nil, source.At(e.Pos(), err)
	}
	return &Call{e.Pos(), f, args, typ}, nil
}

func (b *binder) caseExpr(e *ast.Case, s *scope) (Expr, error) {
	c := &Case{Else: &Const{}}
	results := []*Expr{&c.Else}
	c.Whens = make([]When, len(e.Whens))
	for i, when := range e.Whens {
		cond := when.Cond
		if e.Operand != nil {
			cond = &ast.Binary{At: ast.AtPos(cond.Pos()), Op: ast.Eq, L: e.Operand, R: cond}
		}
		var err error
		if c.Whens[i].Cond, err = b.condition(cond, s, "WHEN"); err != nil {
			return nil, err
		}
		if c.Whens[i].Then, err = b.bind(when.Then, s); err != nil {
			return nil, err
		}
		results = append(results, &c.Whens[i].Then)
	}
	if e.Else != nil {
		var err error
		if c.Else, err = b.bind(e.Else, s); err != nil {
			return nil, err
		}
	}
	var err error
	c.typ, err = align(e.Pos(), "CASE", results...)
	return c, err
}

func (b *binder) in(e *ast.In, s *scope) (Expr, error) {
	x, err := b.bind(e.X, s)
	if err != nil {
		return nil, err
	}
	if e.Query != nil {
		query, err := b.oneColumn(e.Query, e.Pos())
		if err != nil {
			return nil, err
		}
		column := query.Schema()[0]
		common, ok := unify(x.Type(), column.Type)
		if !ok {
			return nil, source.Errorf(e.Pos(), "IN: types %v and %v do not go together", x.Type(), column.Type)
		}
		if column.Type != common && column.Type != value.Null {
			ref := &ColumnRef{0, column}
			column.Type = common
			query = &Project{unary{query}, columns{Schema{column}}, []Expr{coerce(ref, common)}}
		}
		return &InQuery{coerce(x, common), query}, nil
	}
	list, err := b.bindAll(e.List, s)
	if err != nil {
		return nil, err
	}
	operands := []*Expr{&x}
	for i := range list {
		operands = append(operands, &list[i])
	}
	_, err = align(e.Pos(), "IN", operands...)
	return &InList{x, list}, err
}

func (b *binder) like(e *ast.Like, s *scope) (Expr, error) {
	like := &Like{Pos: e.Pos()}
	parts := []struct {
		from ast.Expr
		to   *Expr
	}{{e.X, &like.X}, {e.Pattern, &like.Pattern}, {e.Escape, &like.Escape}}
	for _, part := range parts {
		if part.from == nil {
			continue
		}
		bound, err := b.bind(part.from, s)
		if err != nil {
			return nil, err
		}
		if t := bound.Type(); t != value.Text && t != value.Null {
			return nil, source.Errorf(part.from.Pos(), "LIKE wants text, but %v has type %v", part.from, t)
		}
		*part.to = bound
	}
	return like, nil
}

// hasAggregate says whether an aggregate is called somewhere in e.
func hasAggregate(e ast.Expr) bool {
	for x := range ast.All(e) {
		if call, ok := x.(*ast.Call); ok && aggregators[call.Name] != nil {
			return true
		}
	}
	return false
}

// groupKey gives the column of an aggregation that e is, if it is a key; nil if its operands are to be looked at.
func (b *binder) groupKey(e ast.Expr, s *scope) (Expr, error) {
	if _, ok := e.(*ast.Literal); ok || hasAggregate(e) {
		return nil, nil
	}
	bound, err := b.bind(e, s.groups.input)
	if err != nil {
		return nil, err
	}
	if i := slices.Index(s.groups.texts, bound.String()); i >= 0 {
		return s.ref(i), nil
	}
	if column, ok := e.(*ast.Column); ok {
		return nil, source.Errorf(e.Pos(), "column %q is neither in GROUP BY nor in an aggregate", column)
	}
	return nil, nil
}

// aggregate gives the column of an aggregation for a call, a new one if it isn't called elsewhere, too.
func (b *binder) aggregate(call *ast.Call, s *scope) (Expr, error) {
	g := s.groups
	agg := Agg{Func: aggregators[call.Name], Distinct: call.Distinct}
	if call.Star {
		if agg.Func.Kind != Count {
			return nil, source.Errorf(call.Pos(), "only count takes *")
		}
		agg.Call, agg.Type = "count(*)", value.Int
		return g.add(agg, s), nil
	}
	if len(call.Args) != 1+agg.Func.extra {
		return nil, source.Errorf(call.Pos(), "%s wants %d arguments", call.Name, 1+agg.Func.extra)
	}
	arg, err := b.bind(call.Args[0], g.input)
	if err != nil {
		return nil, err
	}
	convert, result, ok := agg.Func.check(arg.Type())
	if !ok {
		return nil, source.Errorf(call.Pos(), "%s of values of type %v", call.Name, arg.Type())
	}
	agg.Arg, agg.Type = coerce(arg, convert), result
	text := agg.Arg.String()
	if agg.Distinct {
		text = "distinct " + text
	}
	if agg.Func.extra > 0 {
		literal, ok := call.Args[1].(*ast.Literal)
		if !ok {
			return nil, source.Errorf(call.Args[1].Pos(), "argument 2 of %s must be a constant", call.Name)
		}
		agg.Extra = literal.Value
		text += ", " + literal.String()
	}
	agg.Call = fmt.Sprintf("%s(%s)", call.Name, text)
	return g.add(agg, s), nil
}

func (g *groups) add(agg Agg, s *scope) Expr {
	i := slices.IndexFunc(g.aggs, func(other Agg) bool { return other.Call == agg.Call })
	if i < 0 {
		i = len(g.aggs)
		g.aggs = append(g.aggs, agg)
		s.schema = append(s.schema, Column{Name: agg.Call, Type: agg.Type})
	}
	return s.ref(len(g.keys) + i)
}
