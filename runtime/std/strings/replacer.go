package strings

import (
	"internal/bytealg"
	"io"
)

// Replacer replaces a list of strings by others. Several goroutines may use it at once.
type Replacer struct {
	olds, news []string
	empty      int         // index of the first empty old, -1 if there is none
	heads      *[256]int32 // by first byte, the first of olds plus 1
	next       []int32     // for each of olds, the next one with that first byte, plus 1
	bytes      *[256]byte  // instead of heads: all olds and news are single bytes
	first      string      // the bytes that olds begin with, if these are few and none of olds is empty
}

// fewFirst is for how many bytes a search for each is faster than a look at every byte.
const fewFirst = 8

// NewReplacer gives a Replacer of old, new pairs. Where several olds are found, the first of the list
// is taken. It panics if the number of arguments is odd.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 != 0 {
		panic("strings.NewReplacer: odd argument count")
	}
	r := &Replacer{empty: -1}
	n := len(oldnew) / 2
	r.olds, r.news = make([]string, n), make([]string, n)
	single := true
	for i := range n {
		r.olds[i], r.news[i] = oldnew[2*i], oldnew[2*i+1]
		single = single && len(r.olds[i]) == 1 && len(r.news[i]) == 1
		if r.olds[i] == "" && r.empty < 0 {
			r.empty = i
		}
	}
	switch {
	case single:
		r.bytes = new([256]byte)
		for i := range r.bytes {
			r.bytes[i] = byte(i)
		}
		for i := n - 1; i >= 0; i-- {
			r.bytes[r.olds[i][0]] = r.news[i][0]
		}
	case n == 1 && r.empty < 0:
		// Replace does it.
	default:
		r.heads = new([256]int32)
		r.next = make([]int32, n)
		for i := n - 1; i >= 0; i-- {
			if old := r.olds[i]; old != "" {
				head := &r.heads[old[0]]
				if *head == 0 {
					r.first += old[:1]
				}
				r.next[i] = *head
				*head = int32(i + 1)
			}
		}
		if len(r.first) > fewFirst || r.empty >= 0 {
			r.first = ""
		}
	}
	return r
}

// Replace gives s with all replacements done.
func (r *Replacer) Replace(s string) string {
	switch {
	case r.bytes != nil:
		return r.replaceBytes(s)
	case r.heads == nil:
		if len(r.olds) == 0 {
			return s
		}
		return Replace(s, r.olds[0], r.news[0], -1)
	}
	if r.first != "" && !hasAny(s, r.first) {
		return s
	}
	var b []byte
	changed := false
	heads := r.heads
	start := 0 // s up to here is in b
	afterEmpty := false
	for i := 0; i <= len(s); {
		if r.empty < 0 {
			for i < len(s) && heads[s[i]] == 0 {
				i++
			}
		}
		match := -1
		if i < len(s) {
			match = r.match(s[i:])
		}
		// An empty old counts once at a place.
		if r.empty >= 0 && !afterEmpty && (match < 0 || r.empty < match) {
			match = r.empty
		}
		if match < 0 {
			afterEmpty = false
			i++
			continue
		}
		if !changed {
			changed = true
			b = make([]byte, 0, len(s)+len(s)/8+len(r.news[match]))
		}
		b = append(b, s[start:i]...)
		b = append(b, r.news[match]...)
		afterEmpty = match == r.empty
		i += len(r.olds[match])
		start = i
	}
	if !changed {
		return s
	}
	return own(append(b, s[start:]...))
}

// hasAny reports whether s has one of some bytes.
func hasAny(s, bytes string) bool {
	for i := range len(bytes) {
		if bytealg.IndexByteString(s, bytes[i]) >= 0 {
			return true
		}
	}
	return false
}

// match gives the first of olds, empty ones aside, that s begins with, -1 if there is none.
func (r *Replacer) match(s string) int {
	for k := r.heads[s[0]]; k != 0; k = r.next[k-1] {
		if HasPrefix(s, r.olds[k-1]) {
			return int(k - 1)
		}
	}
	return -1
}

func (r *Replacer) replaceBytes(s string) string {
	for i := 0; i < len(s); i++ {
		if r.bytes[s[i]] == s[i] {
			continue
		}
		b := make([]byte, len(s))
		copy(b, s[:i])
		for ; i < len(s); i++ {
			b[i] = r.bytes[s[i]]
		}
		return own(b)
	}
	return s
}

// WriteString writes s to w with all replacements done.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}
