package time

import (
	"errors"
	"sync"
	"syscall"
)

// A Location is a region with its time zones past and future.
type Location struct {
	name  string
	zones []zone
	tx    []transition
	// rule says what happens after the last transition, as a POSIX TZ string.
	rule string
}

// A zone is an offset from UTC, in seconds east, with its abbreviation.
type zone struct {
	name   string
	offset int
	dst    bool
}

// A transition is when a zone begins to be in effect.
type transition struct {
	when  int64 // seconds since 1970
	index uint8
}

// Before the first and after the last transition.
const (
	beginning = -1 << 63
	ending    = 1<<63 - 1
)

var (
	utcLoc   = Location{name: "UTC"}
	localLoc Location
	readOnce sync.Once
)

// UTC is Universal Coordinated Time.
var UTC *Location = &utcLoc

// Local is the system's location: $TZ, or /etc/localtime.
var Local *Location = &localLoc

// get returns l with its contents.
func (l *Location) get() *Location {
	if l == nil {
		return &utcLoc
	}
	if l == &localLoc {
		readOnce.Do(readLocal)
	}
	return l
}

// String returns the name.
func (l *Location) String() string { return l.get().name }

// FixedZone returns a location with one zone.
func FixedZone(name string, offset int) *Location {
	return &Location{name: name, zones: []zone{{name, offset, false}}}
}

// lookup returns the zone in effect at sec, when it begins, and when it ends.
func (l *Location) lookup(sec int64) (name string, offset int, start, end int64, dst bool) {
	if len(l.zones) == 0 {
		return "UTC", 0, beginning, ending, false
	}
	if len(l.tx) == 0 || sec < l.tx[0].when {
		z := &l.zones[l.first()]
		end = ending
		if len(l.tx) > 0 {
			end = l.tx[0].when
		} else if l.rule != "" {
			if name, offset, start, end, dst, ok := tzRule(l.rule, beginning, sec); ok {
				return name, offset, start, end, dst
			}
		}
		return z.name, z.offset, beginning, end, z.dst
	}
	// The last transition that isn't after sec.
	lo, hi := 0, len(l.tx)
	for hi-lo > 1 {
		if mid := int(uint(lo+hi) >> 1); sec < l.tx[mid].when {
			hi = mid
		} else {
			lo = mid
		}
	}
	z := &l.zones[l.tx[lo].index]
	start, end = l.tx[lo].when, ending
	if hi < len(l.tx) {
		end = l.tx[hi].when
	} else if l.rule != "" {
		if name, offset, start, end, dst, ok := tzRule(l.rule, start, sec); ok {
			return name, offset, start, end, dst
		}
	}
	return z.name, z.offset, start, end, z.dst
}

// first returns the zone in effect before the first transition: zone 0 if no transition leads to it, else the last
// standard zone before the first transition's, if that is a daylight saving one, else the first standard zone.
func (l *Location) first() int {
	used := false
	for _, t := range l.tx {
		used = used || t.index == 0
	}
	if !used {
		return 0
	}
	if len(l.tx) > 0 && l.zones[l.tx[0].index].dst {
		for i := int(l.tx[0].index) - 1; i >= 0; i-- {
			if !l.zones[i].dst {
				return i
			}
		}
	}
	for i := range l.zones {
		if !l.zones[i].dst {
			return i
		}
	}
	return 0
}

// lookupName returns the offset of a zone with this abbreviation, the one in effect at unix local time if there are several.
func (l *Location) lookupName(name string, unix int64) (offset int, ok bool) {
	l = l.get()
	for i := range l.zones {
		z := &l.zones[i]
		if z.name == name {
			if n, off, _, _, _ := l.lookup(unix - int64(z.offset)); n == z.name {
				return off, true
			}
		}
	}
	for i := range l.zones {
		if z := &l.zones[i]; z.name == name {
			return z.offset, true
		}
	}
	return 0, false
}

// Where the zone files may be.
var zoneDirs = [...]string{"/usr/share/zoneinfo/", "/usr/share/lib/zoneinfo/", "/usr/lib/locale/TZ/", "/etc/zoneinfo/"}

var errLocation = errors.New("time: invalid location name")

// LoadLocation returns UTC for "" and "UTC", Local for "Local", else the location of this name in the system's database
// or the directory $ZONEINFO.
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	if badName(name) {
		return nil, errLocation
	}
	if dir, _ := syscall.Getenv("ZONEINFO"); dir != "" {
		if l, err := loadFile(name, dir+"/"+name); err == nil {
			return l, nil
		}
	}
	return loadName(name)
}

// badName reports whether name would lead out of the database.
func badName(name string) bool {
	if name[0] == '/' || name[0] == '\\' {
		return true
	}
	for i := range len(name) {
		if name[i] == '\\' || name[i] == '.' && i+1 < len(name) && name[i+1] == '.' {
			return true
		}
	}
	return false
}

func loadName(name string) (*Location, error) {
	var first error
	for _, dir := range zoneDirs {
		l, err := loadFile(name, dir+name)
		if err == nil {
			return l, nil
		}
		if first == nil && err != syscall.ENOENT {
			first = err
		}
	}
	if first != nil {
		return nil, first
	}
	return nil, errors.New("unknown time zone " + name)
}

// loadFile reads a zone file.
func loadFile(name, path string) (*Location, error) {
	fd, err := syscall.Open(path, syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
	if err != nil {
		return nil, err
	}
	defer syscall.Close(fd)
	const most = 10 << 20
	data := make([]byte, 0, 4096)
	for {
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
		n, err := syscall.Read(fd, data[len(data):cap(data)])
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return nil, err
		}
		if n == 0 {
			return LoadLocationFromTZData(name, data)
		}
		if data = data[:len(data)+n]; len(data) > most {
			return nil, errors.New("time: file " + path + " is too large")
		}
	}
}

// readLocal fills localLoc.
func readLocal() {
	tz, set := syscall.Getenv("TZ")
	switch {
	case !set:
		if l, err := loadFile("Local", "/etc/localtime"); err == nil {
			localLoc = *l
			return
		}
	case tz != "":
		if tz[0] == ':' {
			tz = tz[1:]
		}
		if tz != "" && tz[0] == '/' {
			if l, err := loadFile(tz, tz); err == nil {
				localLoc = *l
				if tz == "/etc/localtime" {
					localLoc.name = "Local"
				}
				return
			}
		} else if tz != "" && tz != "UTC" {
			if l, err := loadName(tz); err == nil {
				localLoc = *l
				return
			}
		}
	}
	localLoc.name = "UTC"
}

var errBadData = errors.New("malformed time zone information")

// A reader takes big-endian numbers from the front of data; what is short is noticed at the end.
type reader struct {
	data  []byte
	short bool
}

func (r *reader) take(n int) []byte {
	if n < 0 || len(r.data) < n {
		r.short = true
		r.data = nil
		return nil
	}
	b := r.data[:n]
	r.data = r.data[n:]
	return b
}

func (r *reader) number(size int) (n int64) {
	b := r.take(size)
	for i, c := range b {
		if i == 0 {
			n = int64(int8(c))
		} else {
			n = n<<8 | int64(c)
		}
	}
	return n
}

// LoadLocationFromTZData returns the location described by a zone file's contents (RFC 8536).
func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	r := reader{data: data}
	// The header: magic, version, 15 bytes for later, and six counts.
	var n [6]int
	const isUTC, isStd, leap, time, typ, char = 0, 1, 2, 3, 4, 5
	header := func() (version byte, ok bool) {
		if string(r.take(4)) != "TZif" {
			return 0, false
		}
		v := r.take(16)
		if v == nil || v[0] != 0 && v[0] != '2' && v[0] != '3' {
			return 0, false
		}
		for i := range n {
			n[i] = int(uint32(r.number(4)))
		}
		return v[0], !r.short
	}
	version, ok := header()
	if !ok {
		return nil, errBadData
	}
	size := 4 // of times
	if version != 0 {
		// The same again with times of 64 bits.
		r.take(n[time]*5 + n[typ]*6 + n[char] + n[leap]*8 + n[isStd] + n[isUTC])
		if _, ok = header(); !ok {
			return nil, errBadData
		}
		size = 8
	}
	times := reader{data: r.take(n[time] * size)}
	indices := r.take(n[time])
	types := reader{data: r.take(n[typ] * 6)}
	names := r.take(n[char])
	r.take(n[leap]*(size+4) + n[isStd] + n[isUTC])
	if r.short || n[typ] == 0 {
		return nil, errBadData
	}
	l := &Location{name: name}
	if rest := r.data; len(rest) > 2 && rest[0] == '\n' && rest[len(rest)-1] == '\n' {
		l.rule = string(rest[1 : len(rest)-1])
	}
	l.zones = make([]zone, n[typ])
	for i := range l.zones {
		z := &l.zones[i]
		z.offset = int(types.number(4))
		z.dst = types.number(1) != 0
		from := int(uint8(types.number(1)))
		if from >= len(names) {
			return nil, errBadData
		}
		to := from
		for to < len(names) && names[to] != 0 {
			to++
		}
		z.name = string(names[from:to])
	}
	l.tx = make([]transition, n[time])
	for i := range l.tx {
		l.tx[i] = transition{times.number(size), indices[i]}
		if int(indices[i]) >= len(l.zones) {
			return nil, errBadData
		}
	}
	if len(l.tx) == 0 {
		l.tx = []transition{{beginning, 0}}
	}
	return l, nil
}
