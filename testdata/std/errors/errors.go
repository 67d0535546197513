package main

import (
	"errors"
	"fmt"
)

type byValue struct{ code int }

func (e byValue) Error() string { return fmt.Sprint("code ", e.code) }

type byPointer struct{ b byValue }

func (e *byPointer) Error() string { return "pointer" }
func (e *byPointer) Code() int     { return e.b.code }

type list []int

func (e list) Error() string { return "list" }

type chameleon struct{}

func (chameleon) Error() string     { return "chameleon" }
func (chameleon) Is(err error) bool { return err == byValue{7} }
func (chameleon) As(target any) bool {
	if p, ok := target.(*byValue); ok {
		*p = byValue{70}
		return true
	}
	return false
}

func panics(f func()) {
	defer func() { fmt.Println("panic:", recover()) }()
	f()
}

func main() {
	base := errors.New("base")
	p := &byPointer{byValue{3}}
	trees := []error{nil, base, errors.New("base"), byValue{1}, byValue{7}, p, list{1}, chameleon{}, fmt.Errorf("w %w", base), fmt.Errorf("w %w %w", byValue{2}, p),
		errors.Join(nil, base, list{}), errors.Join(fmt.Errorf("a %w", fmt.Errorf("b %w", p)), chameleon{}), errors.Join(nil, nil), errors.ErrUnsupported}
	for i, e := range trees {
		fmt.Print(i, " ", e, " unwrap ", errors.Unwrap(e), " is")
		for k, target := range trees {
			if errors.Is(e, target) {
				fmt.Print(" ", k)
			}
		}
		var v byValue
		var q *byPointer
		var l list
		var coded interface{ Code() int }
		fmt.Print(" as ", errors.As(e, &v), v, errors.As(e, &q), q == p, errors.As(e, &l), l)
		if errors.As(e, &coded) {
			fmt.Print(" coded ", coded.Code())
		}
		t, ok := errors.AsType[byValue](e)
		fmt.Print(" ", t.code, ok)
		u, ok := errors.AsType[*byPointer](e)
		fmt.Println(" ", u == p, ok)
	}
	fmt.Println(errors.New("a") == errors.New("a"), errors.Join() == nil)
	for _, target := range []any{nil, 1, new(int), (*byValue)(nil)} {
		panics(func() { errors.As(base, target) })
	}
}
