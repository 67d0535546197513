package atomic_test

import (
	"fmt"
	real "sync/atomic"
	"testing"
	"unsafe"

	"glenda.std/sync/atomic"
)

func call(f func() any) (r any) {
	defer func() {
		if v := recover(); v != nil {
			r = fmt.Sprint("panic ", v)
		}
	}()
	return f()
}

type value interface {
	Load() any
	Store(any)
	Swap(any) any
	CompareAndSwap(any, any) bool
}

func TestValue(t *testing.T) {
	log := func(v value) (s string) {
		for _, f := range []func() any{
			func() any { return v.Load() },
			func() any { return v.CompareAndSwap(1, 2) },
			func() any { return v.CompareAndSwap(nil, 2) },
			func() any { v.Store(3); return v.Load() },
			func() any { v.Store("x"); return nil },
			func() any { v.Store(nil); return nil },
			func() any { return v.Swap(4) },
			func() any { return v.Swap(4.0) },
			func() any { return v.CompareAndSwap(4, "x") },
			func() any { return v.CompareAndSwap("y", "x") },
			func() any { return v.CompareAndSwap(4, nil) },
			func() any { return v.CompareAndSwap(4, 5) },
			func() any { return v.CompareAndSwap(4, 5) },
		} {
			s += fmt.Sprintln(call(f))
		}
		return s
	}
	if g, w := log(new(atomic.Value)), log(new(real.Value)); g != w {
		t.Errorf("got\n%swant\n%s", g, w)
	}
}

func TestTypes(t *testing.T) {
	var i32 atomic.Int32
	var u64 atomic.Uint64
	var p atomic.Uintptr
	var b atomic.Bool
	x, y := 1, 2
	var ptr atomic.Pointer[int]
	ptr.Store(&x)
	got := fmt.Sprint(i32.Add(-5), i32.Swap(7), i32.CompareAndSwap(7, 8), i32.CompareAndSwap(7, 9), i32.And(12), i32.Or(3), i32.Load(),
		u64.Add(1<<63), u64.Or(5), u64.And(6), u64.Load(), u64.Swap(1), u64.CompareAndSwap(1, 2),
		p.Add(3), p.Load(), b.Swap(true), b.Load(), b.CompareAndSwap(true, false), b.Load(),
		*ptr.Load(), *ptr.Swap(&y), *ptr.Load(), ptr.CompareAndSwap(&x, nil), ptr.CompareAndSwap(&y, nil), ptr.Load() == nil)
	want := "-5 -5 true false 8 8 11 9223372036854775808 9223372036854775808 9223372036854775813 4 4 true 3 3 false true true false 1 1 2 false true true"
	if got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
	if unsafe.Sizeof(i32) != 4 || unsafe.Sizeof(u64) != 8 || unsafe.Sizeof(ptr) != 8 {
		t.Error("sizes")
	}
}
