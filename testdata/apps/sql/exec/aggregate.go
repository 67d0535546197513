package exec

import (
	"io"
	"math"
	"slices"

	"example.com/sql/plan"
	"example.com/sql/value"
)

// accumulator calculates an aggregate. It is given the values that aren't NULL.
type accumulator interface {
	add(v value.Value) error
	result() value.Value
}

func newAccumulator(agg *plan.Agg) accumulator {
	acc := plainAccumulator(agg)
	if agg.Distinct {
		return &distinctValues{accumulator: acc, seen: make(map[string]struct{})}
	}
	return acc
}

func plainAccumulator(agg *plan.Agg) accumulator {
	switch agg.Func.Kind {
	case plan.Count:
		return new(count)
	case plan.Sum:
		if agg.Type == value.Float {
			return new(sumFloat)
		}
		return new(sumInt)
	case plan.Avg:
		return new(average)
	case plan.Min:
		return &extreme{sign: -1}
	case plan.Max:
		return &extreme{sign: 1}
	case plan.StdDev:
		return new(deviation)
	case plan.Median:
		return new(median)
	default:
		return &concat{separator: agg.Extra.Text()}
	}
}

type count int64

func (c *count) add(value.Value) error { *c++; return nil }
func (c *count) result() value.Value   { return value.OfInt(int64(*c)) }

type sumInt struct {
	count
	sum int64
}

func (s *sumInt) add(v value.Value) (err error) {
	s.count++
	s.sum, err = value.AddInt(s.sum, v.Int())
	return err
}

func (s *sumInt) result() value.Value {
	if s.count == 0 {
		return value.Value{}
	}
	return value.OfInt(s.sum)
}

// sumFloat adds what rounding loses to a second number (Neumaier), so that results hardly depend on the order.
type sumFloat struct {
	count
	sum, lost float64
}

func (s *sumFloat) add(v value.Value) error {
	s.count++
	x := v.Float()
	total := s.sum + x
	if math.Abs(s.sum) >= math.Abs(x) {
		s.lost += (s.sum - total) + x
	} else {
		s.lost += (x - total) + s.sum
	}
	s.sum = total
	return nil
}

func (s *sumFloat) total() float64 { return s.sum + s.lost }

func (s *sumFloat) result() value.Value {
	if s.count == 0 {
		return value.Value{}
	}
	return value.OfFloat(s.total())
}

type average struct{ sumFloat }

func (a *average) result() value.Value {
	if a.count == 0 {
		return value.Value{}
	}
	return value.OfFloat(a.total() / float64(a.count))
}

type extreme struct {
	sign int // of the comparison that makes a value better
	best value.Value
}

func (e *extreme) add(v value.Value) error {
	if e.best.IsNull() || value.Compare(v, e.best)*e.sign > 0 {
		e.best = v
	}
	return nil
}

func (e *extreme) result() value.Value { return e.best }

// deviation is the standard deviation of a sample, by Welford's recurrence.
type deviation struct {
	count
	mean, squares float64
}

func (d *deviation) add(v value.Value) error {
	d.count++
	delta := v.Float() - d.mean
	d.mean += delta / float64(d.count)
	d.squares += delta * (v.Float() - d.mean)
	return nil
}

func (d *deviation) result() value.Value {
	if d.count < 2 {
		return value.Value{}
	}
	return value.OfFloat(math.Sqrt(d.squares / float64(d.count-1)))
}

type median struct{ values []float64 }

func (m *median) add(v value.Value) error {
	m.values = append(m.values, v.Float())
	return nil
}

func (m *median) result() value.Value {
	n := len(m.values)
	if n == 0 {
		return value.Value{}
	}
	slices.Sort(m.values)
	return value.OfFloat((m.values[(n-1)/2] + m.values[n/2]) / 2)
}

type concat struct {
	separator string
	text      []byte
	any       bool
}

func (c *concat) add(v value.Value) error {
	if c.any {
		c.text = append(c.text, c.separator...)
	}
	c.any = true
	c.text = append(c.text, v.Text()...)
	return nil
}

func (c *concat) result() value.Value {
	if !c.any {
		return value.Value{}
	}
	return value.OfText(string(c.text))
}

// distinctValues passes each value on once.
type distinctValues struct {
	accumulator
	seen map[string]struct{}
	key  []byte
}

func (d *distinctValues) add(v value.Value) error {
	d.key = v.AppendKey(d.key[:0])
	if _, seen := d.seen[string(d.key)]; seen {
		return nil
	}
	d.seen[string(d.key)] = struct{}{}
	return d.accumulator.add(v)
}

// group is a group of rows.
type group struct {
	keys         Row
	accumulators []accumulator
}

// aggregate reads all of its input when it is asked for its first row.
type aggregate struct {
	input
	node   *plan.Aggregate
	keys   []eval
	args   []eval
	groups map[string]*group
	order  []*group // as they came
	done   bool
	row    Row
}

func openAggregate(n *plan.Aggregate, in input) Rows {
	a := &aggregate{input: in, node: n, keys: compileAll(n.Keys), groups: make(map[string]*group)}
	a.row = make(Row, len(n.Keys)+len(n.Aggs))
	for _, agg := range n.Aggs {
		if agg.Arg == nil {
			a.args = append(a.args, func(Row) (value.Value, error) { return value.True, nil })
		} else {
			a.args = append(a.args, compile(agg.Arg))
		}
	}
	if len(n.Keys) == 0 {
		a.newGroup(nil, nil)
	}
	return a
}

func (a *aggregate) newGroup(key []byte, values Row) *group {
	g := &group{keys: values.Clone(), accumulators: make([]accumulator, len(a.args))}
	for i := range a.node.Aggs {
		g.accumulators[i] = newAccumulator(&a.node.Aggs[i])
	}
	a.groups[string(key)] = g
	a.order = append(a.order, g)
	return g
}

func (a *aggregate) read() error {
	var key []byte
	values := a.row[:len(a.keys)]
	for {
		row, err := a.in.Next()
		if err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		key = key[:0]
		for i, e := range a.keys {
			if values[i], err = e(row); err != nil {
				return err
			}
			key = values[i].AppendKey(key)
		}
		g, ok := a.groups[string(key)]
		if !ok {
			g = a.newGroup(key, values)
		}
		for i, arg := range a.args {
			v, err := arg(row)
			if err == nil && !v.IsNull() {
				err = g.accumulators[i].add(v)
			}
			if err != nil {
				return err
			}
		}
	}
}

func (a *aggregate) Next() (Row, error) {
	if !a.done {
		if err := a.read(); err != nil {
			return nil, err
		}
		a.done = true
	}
	if len(a.order) == 0 {
		return nil, io.EOF
	}
	g := a.order[0]
	a.order = a.order[1:]
	n := copy(a.row, g.keys)
	for i, acc := range g.accumulators {
		a.row[n+i] = acc.result()
	}
	return a.row, nil
}
