// Package errors makes errors and looks into trees of wrapped ones.
package errors

import "internal/rtype"

// ErrUnsupported says that an operation cannot be done because it is not
// supported; errors that say so wrap it.
var ErrUnsupported error = &errorString{"unsupported operation"}

// errorString is a pointer type behind error, so that each New differs from all others.
type errorString struct {
	s string
}

func (e *errorString) Error() string {
	return e.s
}

// New gives an error with that text, unequal to every other one.
func New(s string) error {
	return &errorString{s}
}

// Unwrap calls err's method Unwrap() error; nil if it has none.
func Unwrap(err error) error {
	if u, ok := err.(interface{ Unwrap() error }); ok {
		return u.Unwrap()
	}
	return nil
}

// Is reports whether err or an error it wraps, depth first, equals target or has a
// method Is(error) bool that says so.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	return is(err, target, rtype.Comparable(target))
}

func is(err, target error, comparable bool) bool {
	for err != nil {
		if comparable && err == target {
			return true
		}
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if is(e, target, comparable) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
	return false
}
