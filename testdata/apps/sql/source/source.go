// Package source knows positions in the text of a query, and errors that have one.
package source

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Pos is an offset in bytes into the query.
type Pos int

// LineCol gives line and column of p in text, both counted from 1, columns in characters.
func (p Pos) LineCol(text string) (line, col int) {
	before := text[:min(int(p), len(text))]
	line = 1 + strings.Count(before, "\n")
	col = 1 + utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:])
	return line, col
}

// Error is a mistake in a query, or one that evaluating it ran into, at the position of what caused it.
type Error struct {
	Pos Pos
	Err error
}

// Errorf makes an error at pos; the format may wrap another one with %w.
func Errorf(pos Pos, format string, args ...any) error {
	return &Error{pos, fmt.Errorf(format, args...)}
}

// At gives err a position, unless it has one already.
func At(pos Pos, err error) error {
	var known *Error
	if err == nil || errors.As(err, &known) {
		return err
	}
	return &Error{pos, err}
}

func (e *Error) Error() string { return e.Err.Error() }
func (e *Error) Unwrap() error { return e.Err }

// Render describes err to somebody who can see the query: position, message, the line, and a caret below the place.
func Render(err error, name, text string) string {
	var at *Error
	if !errors.As(err, &at) {
		return fmt.Sprintf("%s: %v", name, err)
	}
	line, col := at.Pos.LineCol(text)
	excerpt := strings.Split(text, "\n")[line-1]
	excerpt = strings.ReplaceAll(strings.TrimRight(excerpt, "\r"), "\t", " ")
	return fmt.Sprintf("%s:%d:%d: %v\n    %s\n    %*s", name, line, col, err, excerpt, col, "^")
}
