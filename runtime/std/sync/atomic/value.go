package atomic

import "unsafe"

// A Value holds values of one type, whichever is stored first.
type Value struct {
	v any
}

// words are those of an interface.
type words struct {
	typ, data unsafe.Pointer
}

// busy is the type word while the first value is being stored.
var busy byte

// Load returns the value, nil if there is none yet.
func (v *Value) Load() (val any) {
	w := (*words)(unsafe.Pointer(v))
	typ := LoadPointer(&w.typ)
	if typ == nil || typ == unsafe.Pointer(&busy) {
		return nil
	}
	to := (*words)(unsafe.Pointer(&val))
	to.typ, to.data = typ, LoadPointer(&w.data)
	return
}

// exchange sets the value. It returns what it was, and waits for another goroutine that is storing the first one;
// that takes a few instructions.
func (v *Value) exchange(op string, val any) (old any) {
	if val == nil {
		panic("sync/atomic: " + op + " of nil value into Value")
	}
	w, n := (*words)(unsafe.Pointer(v)), (*words)(unsafe.Pointer(&val))
	for {
		typ := LoadPointer(&w.typ)
		if typ == nil {
			if v.first(n) {
				return nil
			}
			continue
		}
		if typ == unsafe.Pointer(&busy) {
			continue
		}
		if typ != n.typ {
			panic("sync/atomic: " + op + " of inconsistently typed value into Value")
		}
		o := (*words)(unsafe.Pointer(&old))
		o.typ, o.data = typ, SwapPointer(&w.data, n.data)
		return
	}
}

// first stores the first value. A stop of the goroutine in between would make others wait: the runtime pins it.
func (v *Value) first(n *words) bool {
	w := (*words)(unsafe.Pointer(v))
	pin()
	defer unpin()
	if !CompareAndSwapPointer(&w.typ, nil, unsafe.Pointer(&busy)) {
		return false
	}
	StorePointer(&w.data, n.data)
	StorePointer(&w.typ, n.typ)
	return true
}

// Store sets the value. It panics if val is nil or of another type than the first.
func (v *Value) Store(val any) { v.exchange("store", val) }

// Swap sets the value and returns what it was. It panics if new is nil or of another type than the first.
func (v *Value) Swap(new any) (old any) { return v.exchange("swap", new) }

// CompareAndSwap sets the value to new if it equals old, and reports whether it did. It panics if new is nil, old and
// new differ in type, or the values can't be compared.
func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	w := (*words)(unsafe.Pointer(v))
	n, o := (*words)(unsafe.Pointer(&new)), (*words)(unsafe.Pointer(&old))
	if o.typ != nil && o.typ != n.typ {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	for {
		typ := LoadPointer(&w.typ)
		if typ == nil {
			if old != nil {
				return false
			}
			if v.first(n) {
				return true
			}
			continue
		}
		if typ == unsafe.Pointer(&busy) {
			continue
		}
		if typ != n.typ {
			panic("sync/atomic: compare and swap of inconsistently typed value into Value")
		}
		// Equal values may be at different addresses: compare them, then swap the address that was compared.
		data := LoadPointer(&w.data)
		var now any
		c := (*words)(unsafe.Pointer(&now))
		c.typ, c.data = typ, data
		if now != old {
			return false
		}
		return CompareAndSwapPointer(&w.data, data, n.data)
	}
}

// pin keeps the goroutine on its processor until unpin.
//
//go:linkname pin sync/atomic.runtime_procPin
func pin() int

//go:linkname unpin sync/atomic.runtime_procUnpin
func unpin()
