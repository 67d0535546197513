package exec

import (
	"cmp"
	"container/heap"
	"io"
	"slices"

	"example.com/sql/plan"
	"example.com/sql/value"
)

// ordered is a row to be sorted and when it came; of equal rows the first comes first.
type ordered struct {
	row Row
	seq int
}

// sorted reads all of its input when it is asked for its first row.
type sorted struct {
	input
	keys  []plan.SortKey
	limit int64
	rows  []ordered
	done  bool
}

func openSort(n *plan.Sort, in input) Rows {
	return &sorted{input: in, keys: n.Keys, limit: n.Limit}
}

func (s *sorted) compare(a, b ordered) int {
	for _, key := range s.keys {
		x, y := a.row[key.Column], b.row[key.Column]
		if xNull, yNull := x.IsNull(), y.IsNull(); xNull || yNull {
			switch {
			case xNull && yNull:
				continue
			case xNull == key.NullsLast:
				return 1
			default:
				return -1
			}
		}
		if c := value.Compare(x, y); c != 0 {
			if key.Descending {
				return -c
			}
			return c
		}
	}
	return cmp.Compare(a.seq, b.seq)
}

func (s *sorted) Next() (Row, error) {
	if !s.done {
		if err := s.read(); err != nil {
			return nil, err
		}
		slices.SortFunc(s.rows, s.compare)
		s.done = true
	}
	if len(s.rows) == 0 {
		return nil, io.EOF
	}
	row := s.rows[0].row
	s.rows = s.rows[1:]
	return row, nil
}

func (s *sorted) read() error {
	for seq := 0; ; seq++ {
		row, err := s.in.Next()
		if err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		switch next := (ordered{row, seq}); {
		case s.limit < 0:
			s.rows = append(s.rows, ordered{row.Clone(), seq})
		case int64(len(s.rows)) < s.limit:
			heap.Push((*topRows)(s), ordered{row.Clone(), seq})
		case s.limit > 0 && s.compare(next, s.rows[0]) < 0:
			copy(s.rows[0].row, row)
			s.rows[0].seq = seq
			heap.Fix((*topRows)(s), 0)
		}
	}
}

// topRows is the heap of the first rows so far, the last of them on top.
type topRows sorted

func (t *topRows) Len() int           { return len(t.rows) }
func (t *topRows) Less(i, j int) bool { return (*sorted)(t).compare(t.rows[i], t.rows[j]) > 0 }
func (t *topRows) Swap(i, j int)      { t.rows[i], t.rows[j] = t.rows[j], t.rows[i] }
func (t *topRows) Push(x any)         { t.rows = append(t.rows, x.(ordered)) }

func (t *topRows) Pop() any {
	last := t.rows[len(t.rows)-1]
	t.rows = t.rows[:len(t.rows)-1]
	return last
}
