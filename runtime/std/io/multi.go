package io

// TeeReader reads r and writes to w what it reads; an error of w is an error of the Read.
func TeeReader(r Reader, w Writer) Reader { return &tee{r, w} }

type tee struct {
	r Reader
	w Writer
}

func (t *tee) Read(p []byte) (n int, err error) {
	n, err = t.r.Read(p)
	if n > 0 {
		if n, err := t.w.Write(p[:n]); err != nil {
			return n, err
		}
	}
	return
}

// MultiReader reads one reader after the other.
func MultiReader(readers ...Reader) Reader {
	return &multiReader{append([]Reader(nil), readers...)}
}

type multiReader struct {
	rest []Reader
}

func (m *multiReader) Read(p []byte) (n int, err error) {
	for len(m.rest) > 0 {
		// A MultiReader of MultiReaders shall not become a chain of calls.
		if len(m.rest) == 1 {
			if inner, ok := m.rest[0].(*multiReader); ok {
				m.rest = inner.rest
				continue
			}
		}
		n, err = m.rest[0].Read(p)
		if err == EOF {
			m.rest[0] = nil
			m.rest = m.rest[1:]
		}
		if n > 0 || err != EOF {
			if err == EOF && len(m.rest) > 0 {
				err = nil
			}
			return
		}
	}
	return 0, EOF
}

// WriteTo implements [WriterTo].
func (m *multiReader) WriteTo(w Writer) (sum int64, err error) {
	return m.writeTo(w, make([]byte, 32<<10))
}

func (m *multiReader) writeTo(w Writer, buf []byte) (sum int64, err error) {
	for i, r := range m.rest {
		var n int64
		if inner, ok := r.(*multiReader); ok {
			n, err = inner.writeTo(w, buf)
		} else {
			n, err = transfer(w, r, buf)
		}
		sum += n
		if err != nil {
			m.rest = m.rest[i:]
			return sum, err
		}
		m.rest[i] = nil
	}
	m.rest = nil
	return sum, nil
}

// MultiWriter writes to all of writers, in order, until one fails.
func MultiWriter(writers ...Writer) Writer {
	all := make([]Writer, 0, len(writers))
	for _, w := range writers {
		if inner, ok := w.(*multiWriter); ok {
			all = append(all, inner.all...)
		} else {
			all = append(all, w)
		}
	}
	return &multiWriter{all}
}

type multiWriter struct {
	all []Writer
}

func (m *multiWriter) Write(p []byte) (n int, err error) {
	for _, w := range m.all {
		n, err = w.Write(p)
		if err == nil && n != len(p) {
			err = ErrShortWrite
		}
		if err != nil {
			return
		}
	}
	return len(p), nil
}

func (m *multiWriter) WriteString(s string) (n int, err error) {
	var p []byte // made when the first writer needs it
	for _, w := range m.all {
		if sw, ok := w.(StringWriter); ok {
			n, err = sw.WriteString(s)
		} else {
			if p == nil {
				p = []byte(s)
			}
			n, err = w.Write(p)
		}
		if err == nil && n != len(s) {
			err = ErrShortWrite
		}
		if err != nil {
			return
		}
	}
	return len(s), nil
}

// Discard takes everything.
var Discard Writer = discard{}

type discard struct{}

func (discard) Write(p []byte) (int, error)       { return len(p), nil }
func (discard) WriteString(s string) (int, error) { return len(s), nil }

func (discard) ReadFrom(r Reader) (n int64, err error) {
	buf := make([]byte, 8<<10)
	for {
		m, err := r.Read(buf)
		n += int64(m)
		if err == EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

// NopCloser gives r a Close that does nothing; it keeps r's WriteTo.
func NopCloser(r Reader) ReadCloser {
	if _, ok := r.(WriterTo); ok {
		return nopCloserTo{r}
	}
	return nopCloser{r}
}

type nopCloser struct{ Reader }

func (nopCloser) Close() error { return nil }

type nopCloserTo struct{ Reader }

func (nopCloserTo) Close() error { return nil }

func (c nopCloserTo) WriteTo(w Writer) (int64, error) { return c.Reader.(WriterTo).WriteTo(w) }
