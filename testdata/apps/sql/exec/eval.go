package exec

import (
	"errors"
	"fmt"
	"unicode/utf8"

	"example.com/sql/ast"
	"example.com/sql/plan"
	"example.com/sql/source"
	"example.com/sql/value"
)

// eval calculates an expression for a row.
type eval func(Row) (value.Value, error)

// cond says whether an expression is true for a row. NULL isn't.
type cond func(Row) (bool, error)

func compileAll(exprs []plan.Expr) []eval {
	evals := make([]eval, len(exprs))
	for i, e := range exprs {
		evals[i] = compile(e)
	}
	return evals
}

// constant gives the value of an expression that is one.
func constant(e plan.Expr) (value.Value, bool) {
	if c, ok := e.(*plan.Const); ok {
		return c.Value, true
	}
	return value.Value{}, false
}

// compile makes a function of an expression.
func compile(e plan.Expr) eval {
	switch e := e.(type) {
	case *plan.ColumnRef:
		i := e.Index
		return func(row Row) (value.Value, error) { return row[i], nil }
	case *plan.Const:
		v := e.Value
		return func(Row) (value.Value, error) { return v, nil }
	case *plan.Binary:
		return compileBinary(e)
	case *plan.Logic:
		return compileLogic(e)
	case *plan.Not:
		return notNull(compile(e.X), func(v value.Value) (value.Value, error) { return value.OfBool(!v.IsTrue()), nil })
	case *plan.Neg:
		return notNull(compile(e.X), negate(e.Pos, e.Type()))
	case *plan.Call:
		return compileCall(e)
	case *plan.Case:
		return compileCase(e)
	case *plan.InList:
		return compileInList(e)
	case *plan.InQuery:
		return compileInQuery(e)
	case *plan.Like:
		return compileLike(e)
	case *plan.IsNull:
		x := compile(e.X)
		return func(row Row) (value.Value, error) {
			v, err := x(row)
			return value.OfBool(v.IsNull()), err
		}
	case *plan.Cast:
		to := e.Type()
		return notNull(compile(e.X), func(v value.Value) (value.Value, error) {
			v, err := value.Cast(v, to)
			return v, source.At(e.Pos, err)
		})
	case *plan.Scalar:
		return compileScalar(e)
	case *plan.Exists:
		return compileExists(e)
	default:
		err := fmt.Errorf("cannot calculate %T", e)
		return func(Row) (value.Value, error) { return value.Value{}, err }
	}
}

// notNull applies f to what isn't NULL.
func notNull(x eval, f func(value.Value) (value.Value, error)) eval {
	return func(row Row) (value.Value, error) {
		v, err := x(row)
		if err != nil || v.IsNull() {
			return v, err
		}
		return f(v)
	}
}

func negate(pos source.Pos, t value.Type) func(value.Value) (value.Value, error) {
	if t == value.Float {
		return func(v value.Value) (value.Value, error) { return value.OfFloat(-v.Float()), nil }
	}
	return func(v value.Value) (value.Value, error) {
		n, err := value.SubInt(0, v.Int())
		return value.OfInt(n), source.At(pos, err)
	}
}

// compileCond makes a condition, which need not tell FALSE from NULL.
func compileCond(e plan.Expr) cond {
	switch e := e.(type) {
	case *plan.Logic:
		l, r := compileCond(e.L), compileCond(e.R)
		if e.Op == ast.And {
			return func(row Row) (bool, error) {
				if ok, err := l(row); !ok || err != nil {
					return false, err
				}
				return r(row)
			}
		}
		return func(row Row) (bool, error) {
			if ok, err := l(row); ok || err != nil {
				return ok, err
			}
			return r(row)
		}
	case *plan.Binary:
		if c := compareWithConstant(e); c != nil {
			return c
		}
	}
	x := compile(e)
	return func(row Row) (bool, error) {
		v, err := x(row)
		return v.IsTrue(), err
	}
}

// compareWithConstant knows comparisons of an integer, a date or a text with a constant. Of others it gives nil.
func compareWithConstant(e *plan.Binary) cond {
	op, l := e.Op, e.L
	limit, ok := constant(e.R)
	if !ok {
		if limit, ok = constant(e.L); !ok {
			return nil
		}
		op, l = op.Swapped(), e.R
	}
	x, holds := compile(l), holdsFor(op)
	if !op.Comparison() {
		return nil
	}
	switch limit.Type() {
	case value.Int, value.Date:
		n := limit.Int()
		return func(row Row) (bool, error) {
			v, err := x(row)
			if err != nil || v.IsNull() {
				return false, err
			}
			sign := 0
			if v.Int() < n {
				sign = -1
			} else if v.Int() > n {
				sign = 1
			}
			return holds[sign+1], nil
		}
	case value.Text:
		text := limit.Text()
		if op == ast.Eq {
			return func(row Row) (bool, error) {
				v, err := x(row)
				return err == nil && !v.IsNull() && v.Text() == text, err
			}
		}
	}
	return nil
}

// holdsFor says for which results of value.Compare, -1 to 1, a comparison is true.
func holdsFor(op ast.Op) [3]bool {
	switch op {
	case ast.Eq:
		return [3]bool{1: true}
	case ast.Ne:
		return [3]bool{0: true, 2: true}
	case ast.Lt:
		return [3]bool{0: true}
	case ast.Le:
		return [3]bool{0: true, 1: true}
	case ast.Gt:
		return [3]bool{2: true}
	default:
		return [3]bool{1: true, 2: true}
	}
}

func compileBinary(e *plan.Binary) eval {
	l, r := compile(e.L), compile(e.R)
	// both calculates with operands that aren't NULL.
	both := func(f func(a, b value.Value) (value.Value, error)) eval {
		return func(row Row) (value.Value, error) {
			a, err := l(row)
			if err != nil || a.IsNull() {
				return value.Value{}, err
			}
			b, err := r(row)
			if err != nil || b.IsNull() {
				return value.Value{}, err
			}
			return f(a, b)
		}
	}
	switch {
	case e.Op.Comparison():
		holds := holdsFor(e.Op)
		return both(func(a, b value.Value) (value.Value, error) {
			return value.OfBool(holds[value.Compare(a, b)+1]), nil
		})
	case e.Op == ast.Concat:
		return both(func(a, b value.Value) (value.Value, error) { return value.OfText(a.Text() + b.Text()), nil })
	case e.Type() == value.Float:
		f := floatOps[e.Op]
		return both(func(a, b value.Value) (value.Value, error) {
			x, err := f(a.Float(), b.Float())
			if err != nil {
				return value.Value{}, source.At(e.Pos, err)
			}
			return value.OfFloat(x), nil
		})
	default:
		f, wrap := intOps[e.Op], value.OfInt
		if e.Type() == value.Date {
			wrap = value.OfDate
		}
		return both(func(a, b value.Value) (value.Value, error) {
			n, err := f(a.Int(), b.Int())
			if err != nil {
				return value.Value{}, source.At(e.Pos, err)
			}
			return wrap(n), nil
		})
	}
}

var intOps = map[ast.Op]func(a, b int64) (int64, error){
	ast.Add: value.AddInt, ast.Sub: value.SubInt, ast.Mul: value.MulInt, ast.Div: value.DivInt, ast.Mod: value.ModInt,
}

var floatOps = map[ast.Op]func(a, b float64) (float64, error){
	ast.Add: func(a, b float64) (float64, error) { return a + b, nil },
	ast.Sub: func(a, b float64) (float64, error) { return a - b, nil },
	ast.Mul: func(a, b float64) (float64, error) { return a * b, nil },
	ast.Div: func(a, b float64) (float64, error) {
		if b == 0 {
			return 0, value.ErrDivByZero
		}
		return a / b, nil
	},
}

// compileLogic: what decides alone wins over NULL, which wins over the other value.
func compileLogic(e *plan.Logic) eval {
	l, r := compile(e.L), compile(e.R)
	decides := e.Op == ast.Or
	return func(row Row) (value.Value, error) {
		a, err := l(row)
		if err != nil || !a.IsNull() && a.IsTrue() == decides {
			return a, err
		}
		b, err := r(row)
		if err != nil || !b.IsNull() && b.IsTrue() == decides || a.IsNull() {
			if err == nil && (b.IsNull() || b.IsTrue() != decides) {
				return a, nil
			}
			return b, err
		}
		return b, nil
	}
}

func compileCall(e *plan.Call) eval {
	args, f := compileAll(e.Args), e.Func
	values := make([]value.Value, len(args))
	return func(row Row) (value.Value, error) {
		for i, arg := range args {
			v, err := arg(row)
			if err != nil || v.IsNull() && !f.Lax {
				return value.Value{}, err
			}
			values[i] = v
		}
		v, err := f.Eval(values)
		if err != nil {
			return v, source.At(e.Pos, fmt.Errorf("%s: %w", f.Name, err))
		}
		return v, nil
	}
}

func compileCase(e *plan.Case) eval {
	type alternative struct {
		cond cond
		then eval
	}
	var alternatives []alternative
	for _, when := range e.Whens {
		alternatives = append(alternatives, alternative{compileCond(when.Cond), compile(when.Then)})
	}
	otherwise := compile(e.Else)
	return func(row Row) (value.Value, error) {
		for _, a := range alternatives {
			if ok, err := a.cond(row); err != nil {
				return value.Value{}, err
			} else if ok {
				return a.then(row)
			}
		}
		return otherwise(row)
	}
}

// set holds what IN looks for.
type set struct {
	ints    map[int64]struct{} // if there are only integers and dates
	keys    map[string]struct{}
	hasNull bool
	key     []byte
}

func newSet(t value.Type) *set {
	if t == value.Int || t == value.Date {
		return &set{ints: make(map[int64]struct{})}
	}
	return &set{keys: make(map[string]struct{})}
}

func (s *set) add(v value.Value) {
	switch {
	case v.IsNull():
		s.hasNull = true
	case s.ints != nil:
		s.ints[v.Int()] = struct{}{}
	default:
		s.keys[string(v.AppendKey(nil))] = struct{}{}
	}
}

// contains follows the rules of SQL: what isn't found beside a NULL may be that NULL.
func (s *set) contains(v value.Value) value.Value {
	var found bool
	switch {
	case v.IsNull():
		if s.hasNull || len(s.ints)+len(s.keys) > 0 {
			return v
		}
	case s.ints != nil:
		_, found = s.ints[v.Int()]
	default:
		s.key = v.AppendKey(s.key[:0])
		_, found = s.keys[string(s.key)]
	}
	if !found && s.hasNull {
		return value.Value{}
	}
	return value.OfBool(found)
}

func compileInList(e *plan.InList) eval {
	x := compile(e.X)
	constants := newSet(e.X.Type())
	for _, element := range e.List {
		v, ok := constant(element)
		if !ok {
			return compileInVariables(x, compileAll(e.List))
		}
		constants.add(v)
	}
	return func(row Row) (value.Value, error) {
		v, err := x(row)
		if err != nil {
			return v, err
		}
		return constants.contains(v), nil
	}
}

func compileInVariables(x eval, list []eval) eval {
	return func(row Row) (value.Value, error) {
		v, err := x(row)
		if err != nil || v.IsNull() {
			return v, err
		}
		result := value.False
		for _, element := range list {
			other, err := element(row)
			switch {
			case err != nil:
				return other, err
			case other.IsNull():
				result = other
			case value.Compare(v, other) == 0:
				return value.True, nil
			}
		}
		return result, nil
	}
}

// once calls f at the first call only.
func once[T any](f func() (T, error)) func() (T, error) {
	var (
		done   bool
		result T
		err    error
	)
	return func() (T, error) {
		if !done {
			result, err = f()
			done = true
		}
		return result, err
	}
}

func compileInQuery(e *plan.InQuery) eval {
	x := compile(e.X)
	results := once(func() (*set, error) {
		rows, err := Open(e.Query)
		if err != nil {
			return nil, err
		}
		s := newSet(e.X.Type())
		for row, err := range All(rows) {
			if err != nil {
				return nil, err
			}
			s.add(row[0])
		}
		return s, nil
	})
	return func(row Row) (value.Value, error) {
		s, err := results()
		if err != nil {
			return value.Value{}, err
		}
		v, err := x(row)
		if err != nil {
			return v, err
		}
		return s.contains(v), nil
	}
}

var errManyRows = errors.New("query in an expression has more than one row")

func compileScalar(e *plan.Scalar) eval {
	result := once(func() (value.Value, error) {
		var result value.Value
		rows, err := Open(e.Query)
		if err != nil {
			return result, err
		}
		n := 0
		for row, err := range All(rows) {
			if err != nil {
				return result, err
			}
			if n++; n > 1 {
				return result, source.At(e.Pos, errManyRows)
			}
			result = row[0]
		}
		return result, nil
	})
	return func(Row) (value.Value, error) { return result() }
}

func compileExists(e *plan.Exists) eval {
	result := once(func() (value.Value, error) {
		rows, err := Open(e.Query)
		if err != nil {
			return value.Value{}, err
		}
		for _, err := range All(rows) {
			return value.True, err
		}
		return value.False, nil
	})
	return func(Row) (value.Value, error) { return result() }
}

func compileLike(e *plan.Like) eval {
	x, patternOf := compile(e.X), compilePattern(e)
	return func(row Row) (value.Value, error) {
		v, err := x(row)
		if err != nil || v.IsNull() {
			return v, err
		}
		pattern, err := patternOf(row)
		if err != nil || pattern == nil {
			return value.Value{}, err
		}
		return value.OfBool(pattern.Match(v.Text())), nil
	}
}

// compilePattern gives a function that finds the pattern for a row, nil if that is NULL. Constant patterns are prepared once.
func compilePattern(e *plan.Like) func(Row) (*value.Pattern, error) {
	text, escape := compile(e.Pattern), func(Row) (value.Value, error) { return value.OfText(""), nil }
	if e.Escape != nil {
		escape = compile(e.Escape)
	}
	prepare := func(row Row) (*value.Pattern, error) {
		p, err := text(row)
		if err != nil || p.IsNull() {
			return nil, err
		}
		esc, err := escape(row)
		if err != nil || esc.IsNull() {
			return nil, err
		}
		var char rune
		if esc.Text() != "" {
			var size int
			if char, size = utf8.DecodeRuneInString(esc.Text()); size != len(esc.Text()) {
				return nil, source.Errorf(e.Pos, "ESCAPE wants a single character")
			}
		}
		pattern, err := value.CompilePattern(p.Text(), char)
		return pattern, source.At(e.Pos, err)
	}
	_, fixed := constant(e.Pattern)
	if e.Escape != nil {
		_, fixedEscape := constant(e.Escape)
		fixed = fixed && fixedEscape
	}
	if !fixed {
		return prepare
	}
	prepared := once(func() (*value.Pattern, error) { return prepare(nil) })
	return func(Row) (*value.Pattern, error) { return prepared() }
}
