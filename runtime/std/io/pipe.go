package io

import (
	"errors"
	"sync"
)

// ErrClosedPipe is what reads and writes on a closed pipe return.
var ErrClosedPipe = errors.New("io: read/write on closed pipe")

// pipe is what both ends share. Data stays in the writer's slice until readers have taken it.
type pipe struct {
	writers sync.Mutex // held during a Write, so that one goes after the other

	mu      sync.Mutex
	changed *sync.Cond
	data    []byte // not yet read of the current Write
	writing bool
	rclosed bool
	wclosed bool
	rerr    error // what writers get
	werr    error // what readers get
}

// Pipe returns two ends of a pipe without a buffer: a Write waits until its bytes have been read.
func Pipe() (*PipeReader, *PipeWriter) {
	p := new(pipe)
	p.changed = sync.NewCond(&p.mu)
	return &PipeReader{p}, &PipeWriter{p}
}

// PipeReader is the reading end of a pipe.
type PipeReader struct {
	p *pipe
}

// Read waits for a Write, or for the writing end to be closed.
func (r *PipeReader) Read(data []byte) (n int, err error) {
	p := r.p
	p.mu.Lock()
	defer p.mu.Unlock()
	for {
		switch {
		case p.rclosed:
			return 0, ErrClosedPipe
		case p.writing:
			n = copy(data, p.data)
			p.data = p.data[n:]
			if len(p.data) == 0 {
				p.writing = false
				p.changed.Broadcast()
			}
			return n, nil
		case p.wclosed:
			return 0, p.werr
		}
		p.changed.Wait()
	}
}

// Close makes writes fail with ErrClosedPipe.
func (r *PipeReader) Close() error { return r.CloseWithError(nil) }

// CloseWithError makes writes fail with err.
func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	p := r.p
	p.mu.Lock()
	p.rclosed = true
	if p.rerr == nil {
		p.rerr = err
	}
	p.mu.Unlock()
	p.changed.Broadcast()
	return nil
}

// PipeWriter is the writing end of a pipe.
type PipeWriter struct {
	p *pipe
}

// Write waits until data has been read, or an end is closed.
func (w *PipeWriter) Write(data []byte) (n int, err error) {
	p := w.p
	p.writers.Lock()
	defer p.writers.Unlock()
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.wclosed:
		return 0, ErrClosedPipe
	case p.rclosed:
		return 0, p.rerr
	}
	p.data, p.writing = data, true
	p.changed.Broadcast()
	for p.writing && !p.rclosed && !p.wclosed {
		p.changed.Wait()
	}
	n = len(data) - len(p.data)
	if p.writing {
		p.data, p.writing = nil, false
		if p.wclosed {
			return n, ErrClosedPipe
		}
		return n, p.rerr
	}
	p.data = nil
	return n, nil
}

// Close makes reads return EOF.
func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }

// CloseWithError makes reads return err.
func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	p := w.p
	p.mu.Lock()
	p.wclosed = true
	if p.werr == nil {
		p.werr = err
	}
	p.mu.Unlock()
	p.changed.Broadcast()
	return nil
}
