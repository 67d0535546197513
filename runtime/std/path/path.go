// Package path handles paths with slashes, as in URLs.
package path

// Clean returns the shortest path that means the same by its words alone: no double slashes, no ".", no ".." behind a
// name or the root. The empty path becomes ".".
func Clean(path string) string {
	n := len(path)
	if n == 0 {
		return "."
	}
	rooted := path[0] == '/'
	// out is what has been written as long as it is no prefix of path; then it is path[:w].
	out := lazy{s: path}
	r, floor := 0, 0 // floor: ".." doesn't remove what is before
	if rooted {
		out.add('/')
		r, floor = 1, 1
	}
	for r < n {
		end := r
		for end < n && path[end] != '/' {
			end++
		}
		switch elem := path[r:end]; {
		case elem == "" || elem == ".":
		case elem == ".." && out.w > floor:
			out.w--
			for out.w > floor && out.at(out.w) != '/' {
				out.w--
			}
		case elem == ".." && rooted:
		default:
			if rooted && out.w != 1 || !rooted && out.w != 0 {
				out.add('/')
			}
			for i := range len(elem) {
				out.add(elem[i])
			}
			if elem == ".." {
				floor = out.w
			}
		}
		r = end + 1
	}
	if out.w == 0 {
		return "."
	}
	return out.String()
}

// lazy is a buffer that is allocated when what is written differs from s.
type lazy struct {
	s   string
	buf []byte
	w   int
}

func (b *lazy) at(i int) byte {
	if b.buf != nil {
		return b.buf[i]
	}
	return b.s[i]
}

func (b *lazy) add(c byte) {
	if b.buf == nil {
		if b.w < len(b.s) && b.s[b.w] == c {
			b.w++
			return
		}
		b.buf = make([]byte, len(b.s))
		copy(b.buf, b.s[:b.w])
	}
	b.buf[b.w] = c
	b.w++
}

func (b *lazy) String() string {
	if b.buf == nil {
		return b.s[:b.w]
	}
	return string(b.buf[:b.w])
}

// lastSlash returns the index of the last slash, or -1.
func lastSlash(s string) int {
	i := len(s) - 1
	for i >= 0 && s[i] != '/' {
		i--
	}
	return i
}

// Split cuts path behind its last slash.
func Split(path string) (dir, file string) {
	i := lastSlash(path) + 1
	return path[:i], path[i:]
}

// Join joins the elements with slashes and cleans the result; empty elements are left out.
func Join(elem ...string) string {
	n := 0
	for _, e := range elem {
		n += len(e) + 1
	}
	buf := make([]byte, 0, n)
	for _, e := range elem {
		if e == "" {
			continue
		}
		if len(buf) > 0 {
			buf = append(buf, '/')
		}
		buf = append(buf, e...)
	}
	if len(buf) == 0 {
		return ""
	}
	return Clean(string(buf))
}

// Ext returns what follows, with it, the last dot of the last element.
func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

// Base returns the last element, "." of an empty path, "/" of slashes.
func Base(path string) string {
	if path == "" {
		return "."
	}
	for len(path) > 0 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	if path == "" {
		return "/"
	}
	return path[lastSlash(path)+1:]
}

// IsAbs reports whether path begins with a slash.
func IsAbs(path string) bool { return len(path) > 0 && path[0] == '/' }

// Dir returns all but the last element, cleaned.
func Dir(path string) string { return Clean(path[:lastSlash(path)+1]) }
