package errors

// Join gives an error that wraps those of errs that are not nil, nil if there are
// none. Its text is theirs, a line each.
func Join(errs ...error) error {
	n := 0
	for _, e := range errs {
		if e != nil {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	j := &joinError{make([]error, 0, n)}
	for _, e := range errs {
		if e != nil {
			j.errs = append(j.errs, e)
		}
	}
	return j
}

type joinError struct {
	errs []error // never empty, none is nil
}

func (j *joinError) Error() string {
	if len(j.errs) == 1 {
		return j.errs[0].Error()
	}
	var s []byte
	for i, e := range j.errs {
		if i > 0 {
			s = append(s, '\n')
		}
		s = append(s, e.Error()...)
	}
	return string(s)
}

func (j *joinError) Unwrap() []error {
	return j.errs
}
