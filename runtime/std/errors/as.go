package errors

import (
	"internal/rtype"
	"unsafe"
)

// AsType gives the first error of err's tree, depth first, that is an E or whose
// method As(any) bool fills an E.
func AsType[E error](err error) (E, bool) {
	var found E
	ok := asType(err, &found)
	return found, ok
}

// asType stores into *found. A method As gets the pointer itself, as it may keep it.
func asType[E error](err error, found *E) bool {
	for err != nil {
		if e, ok := err.(E); ok {
			*found = e
			return true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(found) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if e != nil && asType(e, found) {
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

// As stores the first error of err's tree, depth first, that is assignable to *target there; an
// error's method As(any) bool may do so instead. It panics unless target is a non-nil
// pointer to an interface or a type that implements error.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	if target == nil {
		panic("errors: target cannot be nil")
	}
	t := rtype.Of(target).Elem()
	if t == nil || rtype.Pointer(target) == nil {
		panic("errors: target must be a non-nil pointer")
	}
	if !t.IsInterface() && !t.Implements(rtype.Of((*error)(nil)).Elem()) {
		panic("errors: *target must be interface or implement error")
	}
	return as(err, target, t, rtype.Pointer(target))
}

func as(err error, target any, t *rtype.Type, dst unsafe.Pointer) bool {
	for err != nil {
		if rtype.AssignTo(err, t, dst) {
			return true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if e != nil && as(e, target, t, dst) {
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
