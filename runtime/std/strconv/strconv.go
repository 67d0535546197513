// Package strconv converts basic values to and from text.
package strconv

import "errors"

// IntSize is the number of bits of an int.
const IntSize = 64

// ErrRange says that a value does not fit the type asked for.
var ErrRange = errors.New("value out of range")

// ErrSyntax says that a text is not in the form asked for.
var ErrSyntax = errors.New("invalid syntax")

// NumError says which conversion of which text failed and why.
type NumError struct {
	Func string // ParseBool, ParseInt, ...
	Num  string // the text
	Err  error  // ErrRange, ErrSyntax, ...
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

// Unwrap gives Err.
func (e *NumError) Unwrap() error {
	return e.Err
}

// numError keeps a copy of s, so that callers' strings need not be on the heap.
func numError(fn, s string, err error) *NumError {
	return &NumError{fn, string([]byte(s)), err}
}

// ParseBool takes 1, t, T, TRUE, true, True and 0, f, F, FALSE, false, False.
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, numError("ParseBool", str, ErrSyntax)
}

// FormatBool gives "true" or "false".
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// AppendBool appends "true" or "false".
func AppendBool(dst []byte, b bool) []byte {
	return append(dst, FormatBool(b)...)
}
