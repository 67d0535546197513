package fmt

import "errors"

// Errorf gives an error with the text that Printf prints. Operands of %w, which have to be errors, are wrapped.
func Errorf(format string, a ...any) (err error) {
	p := newPrinter()
	p.wrapping = true
	p.printf(format, a)
	s := string(p.buf)
	switch len(p.wrapped) {
	case 0:
		err = errors.New(s)
	case 1:
		w := &wrapError{msg: s}
		w.err, _ = a[p.wrapped[0]].(error)
		err = w
	default:
		err = &wrapErrors{s, wrappedOnce(p.wrapped, a)}
	}
	p.free()
	return err
}

// wrappedOnce gives the errors of the operands listed, in the operands' order, each once.
func wrappedOnce(list []int, a []any) []error {
	var errs []error
	for i, arg := range a {
		for _, k := range list {
			if k == i {
				if e, ok := arg.(error); ok {
					errs = append(errs, e)
				}
				break
			}
		}
	}
	return errs
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }
