// Package atomic has operations on single words that other goroutines see as a whole.
package atomic

import "unsafe"

// The functions have no bodies: the compiler makes an instruction of each call, and asm_amd64.s has them for calls
// through function values. All are sequentially consistent.

// LoadInt32 returns *addr.
//
//go:noescape
func LoadInt32(addr *int32) (val int32)

// LoadInt64 returns *addr.
//
//go:noescape
func LoadInt64(addr *int64) (val int64)

// LoadUint32 returns *addr.
//
//go:noescape
func LoadUint32(addr *uint32) (val uint32)

// LoadUint64 returns *addr.
//
//go:noescape
func LoadUint64(addr *uint64) (val uint64)

// LoadUintptr returns *addr.
//
//go:noescape
func LoadUintptr(addr *uintptr) (val uintptr)

// LoadPointer returns *addr.
func LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer)

// StoreInt32 sets *addr to val.
//
//go:noescape
func StoreInt32(addr *int32, val int32)

// StoreInt64 sets *addr to val.
//
//go:noescape
func StoreInt64(addr *int64, val int64)

// StoreUint32 sets *addr to val.
//
//go:noescape
func StoreUint32(addr *uint32, val uint32)

// StoreUint64 sets *addr to val.
//
//go:noescape
func StoreUint64(addr *uint64, val uint64)

// StoreUintptr sets *addr to val.
//
//go:noescape
func StoreUintptr(addr *uintptr, val uintptr)

// StorePointer sets *addr to val.
func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer)

// SwapInt32 sets *addr to new and returns what it was.
//
//go:noescape
func SwapInt32(addr *int32, new int32) (old int32)

// SwapInt64 sets *addr to new and returns what it was.
//
//go:noescape
func SwapInt64(addr *int64, new int64) (old int64)

// SwapUint32 sets *addr to new and returns what it was.
//
//go:noescape
func SwapUint32(addr *uint32, new uint32) (old uint32)

// SwapUint64 sets *addr to new and returns what it was.
//
//go:noescape
func SwapUint64(addr *uint64, new uint64) (old uint64)

// SwapUintptr sets *addr to new and returns what it was.
//
//go:noescape
func SwapUintptr(addr *uintptr, new uintptr) (old uintptr)

// SwapPointer sets *addr to new and returns what it was.
func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer)

// CompareAndSwapInt32 sets *addr to new if it is old, and reports whether it was.
//
//go:noescape
func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool)

// CompareAndSwapInt64 sets *addr to new if it is old, and reports whether it was.
//
//go:noescape
func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool)

// CompareAndSwapUint32 sets *addr to new if it is old, and reports whether it was.
//
//go:noescape
func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool)

// CompareAndSwapUint64 sets *addr to new if it is old, and reports whether it was.
//
//go:noescape
func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool)

// CompareAndSwapUintptr sets *addr to new if it is old, and reports whether it was.
//
//go:noescape
func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) (swapped bool)

// CompareAndSwapPointer sets *addr to new if it is old, and reports whether it was.
func CompareAndSwapPointer(addr *unsafe.Pointer, old, new unsafe.Pointer) (swapped bool)

// AddInt32 adds delta to *addr and returns the sum.
//
//go:noescape
func AddInt32(addr *int32, delta int32) (new int32)

// AddInt64 adds delta to *addr and returns the sum.
//
//go:noescape
func AddInt64(addr *int64, delta int64) (new int64)

// AddUint32 adds delta to *addr and returns the sum.
//
//go:noescape
func AddUint32(addr *uint32, delta uint32) (new uint32)

// AddUint64 adds delta to *addr and returns the sum.
//
//go:noescape
func AddUint64(addr *uint64, delta uint64) (new uint64)

// AddUintptr adds delta to *addr and returns the sum.
//
//go:noescape
func AddUintptr(addr *uintptr, delta uintptr) (new uintptr)

// AndInt32 sets *addr to *addr & mask and returns what it was.
//
//go:noescape
func AndInt32(addr *int32, mask int32) (old int32)

// AndInt64 sets *addr to *addr & mask and returns what it was.
//
//go:noescape
func AndInt64(addr *int64, mask int64) (old int64)

// AndUint32 sets *addr to *addr & mask and returns what it was.
//
//go:noescape
func AndUint32(addr *uint32, mask uint32) (old uint32)

// AndUint64 sets *addr to *addr & mask and returns what it was.
//
//go:noescape
func AndUint64(addr *uint64, mask uint64) (old uint64)

// AndUintptr sets *addr to *addr & mask and returns what it was.
//
//go:noescape
func AndUintptr(addr *uintptr, mask uintptr) (old uintptr)

// OrInt32 sets *addr to *addr | mask and returns what it was.
//
//go:noescape
func OrInt32(addr *int32, mask int32) (old int32)

// OrInt64 sets *addr to *addr | mask and returns what it was.
//
//go:noescape
func OrInt64(addr *int64, mask int64) (old int64)

// OrUint32 sets *addr to *addr | mask and returns what it was.
//
//go:noescape
func OrUint32(addr *uint32, mask uint32) (old uint32)

// OrUint64 sets *addr to *addr | mask and returns what it was.
//
//go:noescape
func OrUint64(addr *uint64, mask uint64) (old uint64)

// OrUintptr sets *addr to *addr | mask and returns what it was.
//
//go:noescape
func OrUintptr(addr *uintptr, mask uintptr) (old uintptr)
