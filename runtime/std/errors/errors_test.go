package errors_test

import (
	"errors"
	"fmt"
	"testing"

	our "glenda.std/errors"
)

type byValue struct{ code int }

func (e byValue) Error() string { return fmt.Sprint("code ", e.code) }

type byPointer struct{ b byValue }

func (e *byPointer) Error() string { return "pointer" }

type uncomparable []int

func (e uncomparable) Error() string { return "list" }

type coded interface{ Code() int }

func (e *byPointer) Code() int { return e.b.code }

type chameleon struct{}

func (chameleon) Error() string { return "chameleon" }
func (chameleon) Is(err error) bool {
	return err == byValue{7}
}
func (chameleon) As(target any) bool {
	if p, ok := target.(*byValue); ok {
		*p = byValue{70}
		return true
	}
	return false
}

type nilTree struct{}

func (nilTree) Error() string   { return "nils" }
func (nilTree) Unwrap() []error { return []error{nil, byValue{4}} }

func trees() []error {
	base := errors.New("base")
	p := &byPointer{byValue{3}}
	return []error{nil, base, our.New("x"), byValue{1}, byValue{7}, p, uncomparable{1}, chameleon{},
		fmt.Errorf("w %w", base), fmt.Errorf("w %w %w", byValue{2}, p), our.Join(nil, base, uncomparable{}), nilTree{},
		our.Join(fmt.Errorf("a %w", fmt.Errorf("b %w", p)), chameleon{}), errors.Join(nil, byValue{1}), fmt.Errorf("%w", chameleon{})}
}

func TestIs(t *testing.T) {
	for i, e := range trees() {
		for k, target := range trees() {
			if i == 11 && target == nil {
				continue
			}
			if got, want := our.Is(e, target), errors.Is(e, target); got != want {
				t.Errorf("Is(%d, %d) = %v", i, k, got)
			}
		}
	}
}

func as[T any](t *testing.T, i int, e error) {
	var a, b T
	got, want := our.As(e, &a), errors.As(e, &b)
	if got != want || fmt.Sprintf("%#v", a) != fmt.Sprintf("%#v", b) {
		t.Errorf("As[%T](%d %v) = %v %#v, want %v %#v", a, i, e, got, a, want, b)
	}
}

func asType[T error](t *testing.T, i int, e error) {
	a, got := our.AsType[T](e)
	b, want := errors.AsType[T](e)
	if got != want || fmt.Sprintf("%#v", a) != fmt.Sprintf("%#v", b) {
		t.Errorf("AsType[%T](%d %v) = %v %#v, want %v %#v", a, i, e, got, a, want, b)
	}
}

func TestAs(t *testing.T) {
	for i, e := range trees() {
		as[byValue](t, i, e)
		as[*byPointer](t, i, e)
		as[uncomparable](t, i, e)
		as[coded](t, i, e)
		as[any](t, i, e)
		as[error](t, i, e)
		as[interface{ Foo() }](t, i, e)
		asType[byValue](t, i, e)
		asType[*byPointer](t, i, e)
		asType[uncomparable](t, i, e)
		asType[error](t, i, e)
		asType[chameleon](t, i, e)
	}
}

func panics(f func()) (r any) {
	defer func() { r = recover() }()
	f()
	return nil
}

func TestAsPanics(t *testing.T) {
	for _, target := range []any{nil, 1, new(int), (*byValue)(nil), (*error)(nil), "x"} {
		got := panics(func() { our.As(byValue{1}, target) })
		want := panics(func() { errors.As(byValue{1}, target) })
		if got != want {
			t.Errorf("%T: %v, want %v", target, got, want)
		}
	}
}

func TestJoinAndUnwrap(t *testing.T) {
	a, b := our.New("a"), our.New("b")
	if our.New("a") == a || our.Join() != nil || our.Join(nil, nil) != nil {
		t.Error("identity")
	}
	if s := our.Join(a, nil, b).Error(); s != "a\nb" {
		t.Errorf("%q", s)
	}
	if our.Unwrap(our.Join(a)) != nil || our.Unwrap(fmt.Errorf("%w", a)) != a || our.Unwrap(a) != nil {
		t.Error("Unwrap")
	}
	if our.ErrUnsupported.Error() != errors.ErrUnsupported.Error() {
		t.Error("ErrUnsupported")
	}
}
