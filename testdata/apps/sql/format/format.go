// Package format writes the rows of a result: as a table for people, or as CSV for programs.
package format

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"example.com/sql/csv"
	"example.com/sql/exec"
	"example.com/sql/plan"
	"example.com/sql/value"
)

// Format is a way to write results.
type Format int

const (
	Table Format = iota
	CSV
	Lines // NAME: VALUE, a column a line
)

var names = map[string]Format{"table": Table, "csv": CSV, "lines": Lines}

// Parse finds a format by its name.
func Parse(name string) (Format, error) {
	f, ok := names[name]
	if !ok {
		return 0, fmt.Errorf("unknown format %q", name)
	}
	return f, nil
}

// Write writes all rows.
func (f Format) Write(w io.Writer, schema plan.Schema, rows exec.Rows) error {
	out := bufio.NewWriterSize(w, 64<<10)
	write := map[Format]func(*bufio.Writer, plan.Schema, exec.Rows) error{
		Table: writeTable, CSV: writeCSV, Lines: writeLines,
	}[f]
	if err := write(out, schema, rows); err != nil {
		return err
	}
	return out.Flush()
}

func writeCSV(out *bufio.Writer, schema plan.Schema, rows exec.Rows) error {
	var line []byte
	for i, c := range schema {
		if i > 0 {
			line = append(line, ',')
		}
		line = csv.AppendField(line, c.Name)
	}
	out.Write(append(line, '\n'))
	for row, err := range exec.All(rows) {
		if err != nil {
			return err
		}
		line = line[:0]
		for i, v := range row {
			if i > 0 {
				line = append(line, ',')
			}
			if v.Type() == value.Text {
				line = csv.AppendField(line, v.Text())
			} else {
				line = v.Append(line)
			}
		}
		if _, err := out.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return nil
}

func writeLines(out *bufio.Writer, schema plan.Schema, rows exec.Rows) error {
	width := 0
	for _, c := range schema {
		width = max(width, utf8.RuneCountInString(c.Name))
	}
	n := 0
	for row, err := range exec.All(rows) {
		if err != nil {
			return err
		}
		n++
		fmt.Fprintf(out, "-- row %d\n", n)
		for i, v := range row {
			fmt.Fprintf(out, "%*s: %v\n", width, schema[i].Name, v)
		}
	}
	return nil
}

// cell is a value as a table shows it.
type cell struct {
	text  string
	width int // in characters
}

func makeCell(text string) cell { return cell{text, utf8.RuneCountInString(text)} }

func showValue(v value.Value) cell {
	switch v.Type() {
	case value.Null:
		return makeCell("NULL")
	case value.Text:
		return makeCell(escapes.Replace(v.Text()))
	default:
		return makeCell(string(v.Append(nil)))
	}
}

// escapes keeps a value in its line.
var escapes = strings.NewReplacer("\n", `\n`, "\r", `\r`, "\t", `\t`)

// writeTable aligns columns, numbers on the right.
func writeTable(out *bufio.Writer, schema plan.Schema, rows exec.Rows) error {
	header := make([]cell, len(schema))
	widths := make([]int, len(schema))
	for i, c := range schema {
		header[i] = makeCell(c.Name)
		widths[i] = header[i].width
	}
	var lines [][]cell
	for row, err := range exec.All(rows) {
		if err != nil {
			return err
		}
		line := make([]cell, len(row))
		for i, v := range row {
			line[i] = showValue(v)
			widths[i] = max(widths[i], line[i].width)
		}
		lines = append(lines, line)
	}
	t := tableWriter{out, widths, schema}
	t.line(header)
	t.rule()
	for _, line := range lines {
		t.line(line)
	}
	plural := "s"
	if len(lines) == 1 {
		plural = ""
	}
	_, err := fmt.Fprintf(out, "(%d row%s)\n", len(lines), plural)
	return err
}

type tableWriter struct {
	*bufio.Writer
	widths []int
	schema plan.Schema
}

func (t *tableWriter) line(cells []cell) {
	for i, c := range cells {
		if i > 0 {
			t.WriteString(" | ")
		}
		padding := t.widths[i] - c.width
		right := t.schema[i].Type.Numeric()
		if right {
			t.spaces(padding)
		}
		t.WriteString(c.text)
		if !right && i < len(cells)-1 {
			t.spaces(padding)
		}
	}
	t.WriteByte('\n')
}

func (t *tableWriter) rule() {
	for i, width := range t.widths {
		if i > 0 {
			t.WriteString("-+-")
		}
		t.WriteString(strings.Repeat("-", width))
	}
	t.WriteByte('\n')
}

func (t *tableWriter) spaces(n int) {
	for range n {
		t.WriteByte(' ')
	}
}
