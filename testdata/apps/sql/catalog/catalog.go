// Package catalog finds tables: files of comma-separated values, the first line of which names the columns.
package catalog

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"example.com/sql/csv"
	"example.com/sql/value"
)

// ErrNoTable is wrapped by the error for a table that isn't there.
var ErrNoTable = errors.New("no such table")

// Catalog finds tables by name and remembers them.
type Catalog struct {
	dir    string
	files  map[string]string // names that were given to files elsewhere
	tables map[string]*Table
}

// New makes a catalog of the files dir/*.csv.
func New(dir string) *Catalog {
	return &Catalog{dir: dir, files: make(map[string]string), tables: make(map[string]*Table)}
}

// Add lets name stand for a file.
func (c *Catalog) Add(name, file string) { c.files[name] = file }

// Table gives the table called name.
func (c *Catalog) Table(name string) (*Table, error) {
	if t, ok := c.tables[name]; ok {
		return t, nil
	}
	file, ok := c.files[name]
	if !ok {
		file = filepath.Join(c.dir, name+".csv")
	}
	t, err := open(name, file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %q (there is no %s)", ErrNoTable, name, file)
	} else if err != nil {
		return nil, err
	}
	c.tables[name] = t
	return t, nil
}

// Column is a column of a table.
type Column struct {
	Name string
	Type value.Type
}

// Table is a file and what its columns are.
type Table struct {
	Name    string
	Columns []Column
	file    string
}

// sampleSize is the number of records that decide on the types of columns.
const sampleSize = 500

// open reads the names of the columns. A name may say its type, as in price:float; other columns get the narrowest type
// that fits the first records.
func open(name, file string) (*Table, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := csv.NewReader(f)
	header, err := r.Read()
	if err == io.EOF {
		return nil, fmt.Errorf("%s: file is empty", file)
	} else if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	t := &Table{Name: name, file: file}
	var guesses []guess
	seen := make(map[string]bool)
	for _, field := range header.Fields {
		column := Column{Name: strings.TrimSpace(field)}
		if before, after, ok := strings.Cut(column.Name, ":"); ok {
			column.Name = before
			if column.Type, ok = value.ParseType(after); !ok {
				return nil, fmt.Errorf("%s: column %q has the unknown type %q", file, before, after)
			}
		}
		if seen[column.Name] {
			return nil, fmt.Errorf("%s: two columns are called %q", file, column.Name)
		}
		seen[column.Name] = true
		t.Columns = append(t.Columns, column)
		guesses = append(guesses, guess{candidates: candidates})
	}
	n := 0
	for record, err := range r.All() {
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		for i := range guesses {
			guesses[i].see(record.Fields[i])
		}
		if n++; n == sampleSize {
			break
		}
	}
	for i, g := range guesses {
		if t.Columns[i].Type == value.Null {
			t.Columns[i].Type = g.result()
		}
	}
	return t, nil
}

// candidates are the types that are guessed, those that fit less first.
var candidates = []value.Type{value.Int, value.Float, value.Date, value.Bool, value.Text}

// guess narrows down the type of a column.
type guess struct {
	candidates []value.Type
	seen       bool
}

func (g *guess) see(field string) {
	if field == "" {
		return
	}
	g.seen = true
	for len(g.candidates) > 1 {
		if g.candidates[0] != value.Bool || len(field) > 1 {
			if _, err := value.Parse(g.candidates[0], field); err == nil {
				return
			}
		}
		g.candidates = g.candidates[1:]
	}
}

func (g *guess) result() value.Type {
	if !g.seen {
		return value.Text
	}
	return g.candidates[0]
}

// Scanner goes through the records of a table.
type Scanner struct {
	table *Table
	file  *os.File
	in    *csv.Reader
	used  []int // the columns to read
}

// Scan opens the table. Values of columns that aren't used will be NULL.
func (t *Table) Scan(used []bool) (*Scanner, error) {
	f, err := os.Open(t.file)
	if err != nil {
		return nil, err
	}
	s := &Scanner{table: t, file: f, in: csv.NewReader(f)}
	if _, err := s.in.Read(); err != nil {
		f.Close()
		return nil, fmt.Errorf("%s: %w", t.file, err)
	}
	for i, use := range used {
		if use {
			s.used = append(s.used, i)
		}
	}
	return s, nil
}

// Read fills row with the next record, whose empty fields are NULL. At the end it says io.EOF.
func (s *Scanner) Read(row []value.Value) error {
	record, err := s.in.Read()
	if err == io.EOF {
		return err
	} else if err != nil {
		return fmt.Errorf("%s: %w", s.table.file, err)
	}
	for _, i := range s.used {
		field := record.Fields[i]
		if field == "" {
			row[i] = value.Value{}
			continue
		}
		column := &s.table.Columns[i]
		if row[i], err = value.Parse(column.Type, field); err != nil {
			return fmt.Errorf("%s: line %d, column %s: %w", s.table.file, record.Line, column.Name, err)
		}
	}
	return nil
}

// Close closes the file.
func (s *Scanner) Close() error { return s.file.Close() }
