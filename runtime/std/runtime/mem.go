package runtime

// MemProfileRate is how many bytes are allocated between samples of a memory profile; there is none.
var MemProfileRate int = 512 * 1024

// MemStats are numbers of the allocator.
type MemStats struct {
	Alloc         uint64 // bytes of objects
	TotalAlloc    uint64 // the same, with freed ones
	Sys           uint64 // bytes from the system
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool

	BySize [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// ReadMemStats fills m; the allocator doesn't count yet, so all is zero.
func ReadMemStats(m *MemStats) { *m = MemStats{} }

// StackRecord is a stack of calls.
type StackRecord struct {
	Stack0 [32]uintptr // ends at the first 0
}

func until0(s []uintptr) []uintptr {
	for i, pc := range s {
		if pc == 0 {
			return s[:i]
		}
	}
	return s
}

// Stack returns the return addresses.
func (r *StackRecord) Stack() []uintptr { return until0(r.Stack0[:]) }

// MemProfileRecord is an entry of a memory profile.
type MemProfileRecord struct {
	AllocBytes, FreeBytes     int64
	AllocObjects, FreeObjects int64
	Stack0                    [32]uintptr
}

// InUseBytes returns the bytes in use.
func (r *MemProfileRecord) InUseBytes() int64 { return r.AllocBytes - r.FreeBytes }

// InUseObjects returns the objects in use.
func (r *MemProfileRecord) InUseObjects() int64 { return r.AllocObjects - r.FreeObjects }

// Stack returns the return addresses.
func (r *MemProfileRecord) Stack() []uintptr { return until0(r.Stack0[:]) }

// BlockProfileRecord is an entry of a profile of blocking.
type BlockProfileRecord struct {
	Count  int64
	Cycles int64
	StackRecord
}

// There are no profiles: the functions return none.

func MemProfile(p []MemProfileRecord, inuseZero bool) (n int, ok bool) { return 0, true }
func BlockProfile(p []BlockProfileRecord) (n int, ok bool)             { return 0, true }
func MutexProfile(p []BlockProfileRecord) (n int, ok bool)             { return 0, true }
func GoroutineProfile(p []StackRecord) (n int, ok bool)                { return 0, true }
func ThreadCreateProfile(p []StackRecord) (n int, ok bool)             { return 0, true }
func SetBlockProfileRate(rate int)                                     {}
func SetMutexProfileFraction(rate int) int                             { return 0 }
func SetCPUProfileRate(hz int)                                         {}
