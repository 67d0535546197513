// Package csv reads and writes comma-separated values as RFC 4180 describes them: fields may stand in double quotes, and
// then hold commas, line ends and doubled quotes.
package csv

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
)

// What can be wrong with a record. A *Error wraps one of them.
var (
	ErrQuote      = errors.New(`quote inside an unquoted field`)
	ErrAfterQuote = errors.New(`text after a closing quote`)
	ErrUnclosed   = errors.New(`quoted field never ends`)
	ErrFieldCount = errors.New(`wrong number of fields`)
)

// Error is a malformed record and where it begins.
type Error struct {
	Line int
	Err  error
}

func (e *Error) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }
func (e *Error) Unwrap() error { return e.Err }

// Record is one record. Its fields are valid until the next one is read, but their strings for ever.
type Record struct {
	Line   int // where it begins, counted from 1
	Fields []string
}

// Reader reads records. All must have as many fields as the first.
type Reader struct {
	in     *bufio.Reader
	line   int    // lines read so far
	long   []byte // a line that was longer than the reader's buffer
	text   []byte // contents of the fields of a record with quotes, one after the other
	ends   []int  // where each field ends in text
	record Record
	width  int // fields of the first record, -1 before it
}

// NewReader reads from r.
func NewReader(r io.Reader) *Reader {
	return &Reader{in: bufio.NewReaderSize(r, 64<<10), width: -1}
}

// All goes through the remaining records. After an error there are no more.
func (r *Reader) All() iter.Seq2[*Record, error] {
	return func(yield func(*Record, error) bool) {
		for {
			record, err := r.Read()
			if err == io.EOF || !yield(record, err) || err != nil {
				return
			}
		}
	}
}

// Read gives the next record, io.EOF after the last. Empty lines are skipped.
func (r *Reader) Read() (*Record, error) {
	line, err := r.readLine()
	for err == nil && len(line) == 0 {
		line, err = r.readLine()
	}
	if err != nil {
		return nil, err
	}
	r.record.Line = r.line
	r.record.Fields = r.record.Fields[:0]
	if bytes.IndexByte(line, '"') < 0 {
		r.splitPlain(string(line))
	} else if err := r.splitQuoted(line); err != nil {
		return nil, &Error{r.record.Line, err}
	}
	if r.width < 0 {
		r.width = len(r.record.Fields)
	}
	if n := len(r.record.Fields); n != r.width {
		return nil, &Error{r.record.Line, fmt.Errorf("%w: %d instead of %d", ErrFieldCount, n, r.width)}
	}
	return &r.record, nil
}

// readLine gives a line without its end. It is valid until the next read.
func (r *Reader) readLine() ([]byte, error) {
	line, err := r.in.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		r.long = append(r.long[:0], line...)
		for err == bufio.ErrBufferFull {
			line, err = r.in.ReadSlice('\n')
			r.long = append(r.long, line...)
		}
		line = r.long
	}
	if err == io.EOF && len(line) > 0 {
		err = nil
	}
	if err != nil {
		return nil, err
	}
	r.line++
	line = bytes.TrimSuffix(line, []byte("\n"))
	return bytes.TrimSuffix(line, []byte("\r")), nil
}

func (r *Reader) splitPlain(line string) {
	for {
		i := strings.IndexByte(line, ',')
		if i < 0 {
			r.record.Fields = append(r.record.Fields, line)
			return
		}
		r.record.Fields = append(r.record.Fields, line[:i])
		line = line[i+1:]
	}
}

func (r *Reader) splitQuoted(line []byte) error {
	r.text, r.ends = r.text[:0], r.ends[:0]
	for more := true; more; {
		var err error
		if len(line) > 0 && line[0] == '"' {
			line, err = r.quotedField(line[1:])
		} else {
			line, err = r.plainField(line)
		}
		if err != nil {
			return err
		}
		r.ends = append(r.ends, len(r.text))
		if more = len(line) > 0; more {
			line = line[1:] // the comma
		}
	}
	text, start := string(r.text), 0
	for _, end := range r.ends {
		r.record.Fields = append(r.record.Fields, text[start:end])
		start = end
	}
	return nil
}

// plainField takes a field from the start of line and gives what follows it: nothing, or a comma and more.
func (r *Reader) plainField(line []byte) ([]byte, error) {
	end := bytes.IndexByte(line, ',')
	if end < 0 {
		end = len(line)
	}
	if bytes.IndexByte(line[:end], '"') >= 0 {
		return nil, ErrQuote
	}
	r.text = append(r.text, line[:end]...)
	return line[end:], nil
}

// quotedField does the same behind an opening quote. The field may go on for several lines.
func (r *Reader) quotedField(line []byte) ([]byte, error) {
	for {
		i := bytes.IndexByte(line, '"')
		switch {
		case i < 0:
			r.text = append(append(r.text, line...), '\n')
			var err error
			if line, err = r.readLine(); err == io.EOF {
				return nil, ErrUnclosed
			} else if err != nil {
				return nil, err
			}
		case i+1 < len(line) && line[i+1] == '"':
			r.text = append(r.text, line[:i+1]...)
			line = line[i+2:]
		default:
			r.text = append(r.text, line[:i]...)
			if line = line[i+1:]; len(line) > 0 && line[0] != ',' {
				return nil, ErrAfterQuote
			}
			return line, nil
		}
	}
}

// AppendField appends a field to buf, in quotes if it needs them.
func AppendField(buf []byte, field string) []byte {
	if field != "" && !strings.ContainsAny(field, "\",\r\n") {
		return append(buf, field...)
	}
	if field == "" {
		return append(buf, `""`...)
	}
	buf = append(buf, '"')
	for {
		i := strings.IndexByte(field, '"')
		if i < 0 {
			break
		}
		buf = append(append(buf, field[:i]...), `""`...)
		field = field[i+1:]
	}
	return append(append(buf, field...), '"')
}
