// Package os is the operating system: files, the environment, the process.
package os

import (
	"io"
	"io/fs"
	"syscall"
	"time"
	"unsafe"
)

// Flags of OpenFile: one of the first three, and any of the others.
const (
	O_RDONLY int = syscall.O_RDONLY // read
	O_WRONLY int = syscall.O_WRONLY // write
	O_RDWR   int = syscall.O_RDWR   // both
	O_APPEND int = syscall.O_APPEND // write at the end
	O_CREATE int = syscall.O_CREAT  // make the file if there is none
	O_EXCL   int = syscall.O_EXCL   // with O_CREATE: fail if there is one
	O_SYNC   int = syscall.O_SYNC   // writes reach the disk before they return
	O_TRUNC  int = syscall.O_TRUNC  // empty the file
)

// Values of whence in a Seek. The ones of package io mean the same.
const (
	SEEK_SET int = 0
	SEEK_CUR int = 1
	SEEK_END int = 2
)

const (
	PathSeparator     = '/'
	PathListSeparator = ':'

	// DevNull is the name of the null device.
	DevNull = "/dev/null"
)

// IsPathSeparator reports whether c is a slash.
func IsPathSeparator(c uint8) bool { return c == PathSeparator }

// File is an open file.
type File struct {
	*file // so that overwriting a File doesn't lose the descriptor
}

type file struct {
	fd     int // -1 when closed
	name   string
	append bool
	dir    *dirState // what ReadDir has read but not returned
}

// The standard files of the process.
var (
	Stdin  = &File{&file{fd: 0, name: "/dev/stdin"}}
	Stdout = &File{&file{fd: 1, name: "/dev/stdout"}}
	Stderr = &File{&file{fd: 2, name: "/dev/stderr"}}
)

// NewFile makes a File of a descriptor, nil if it is negative.
func NewFile(fd uintptr, name string) *File {
	if int(fd) < 0 {
		return nil
	}
	return &File{&file{fd: int(fd), name: name}}
}

// maxTransfer is how much one call reads or writes: Linux would take twice as much, less a page.
const maxTransfer = 1 << 30

// Open opens a file for reading.
func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

// Create makes or empties a file and opens it for reading and writing.
func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0o666) }

// OpenFile opens a file by the flags; perm is for a new one, less the umask.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	for {
		fd, err := syscall.Open(name, flag|syscall.O_CLOEXEC, sysMode(perm))
		if err == nil {
			return &File{&file{fd: fd, name: name, append: flag&O_APPEND != 0}}, nil
		}
		if err != syscall.EINTR {
			return nil, &PathError{Op: "open", Path: name, Err: err}
		}
	}
}

// sysMode translates permissions for the kernel.
func sysMode(m FileMode) uint32 {
	o := uint32(m.Perm())
	if m&ModeSetuid != 0 {
		o |= syscall.S_ISUID
	}
	if m&ModeSetgid != 0 {
		o |= syscall.S_ISGID
	}
	if m&ModeSticky != 0 {
		o |= syscall.S_ISVTX
	}
	return o
}

// Name returns the name the file was opened by.
func (f *File) Name() string { return f.name }

// Fd returns the descriptor, ^uintptr(0) if f is nil.
func (f *File) Fd() uintptr {
	if f == nil {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

// ready reports whether f can be used.
func (f *File) ready(op string) error {
	if f == nil {
		return ErrInvalid
	}
	if f.fd < 0 {
		return &PathError{Op: op, Path: f.name, Err: ErrClosed}
	}
	return nil
}

// fail says what an operation on f died of.
func (f *File) fail(op string, err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	return &PathError{Op: op, Path: f.name, Err: err}
}

// Close closes f.
func (f *File) Close() error {
	if err := f.ready("close"); err != nil {
		return err
	}
	fd := f.fd
	f.fd = -1
	f.dir = nil
	return f.fail("close", syscall.Close(fd))
}

// Read reads up to len(b) bytes; at the end of the file 0, io.EOF.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.ready("read"); err != nil {
		return 0, err
	}
	if len(b) == 0 {
		return 0, nil
	}
	if len(b) > maxTransfer {
		b = b[:maxTransfer]
	}
	for {
		n, err = syscall.Read(f.fd, b)
		switch {
		case n > 0:
			return n, nil
		case err == nil:
			return 0, io.EOF
		case err != syscall.EINTR:
			return 0, f.fail("read", err)
		}
	}
}

// ReadAt reads len(b) bytes from off on; fewer only with an error, io.EOF at the end.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err := f.ready("read"); err != nil {
		return 0, err
	}
	if off < 0 {
		return 0, &PathError{Op: "readat", Path: f.name, Err: errNegativeOffset}
	}
	for len(b) > 0 {
		m, err := syscall.Pread(f.fd, b[:min(len(b), maxTransfer)], off)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return n, f.fail("read", err)
		}
		if m == 0 {
			return n, io.EOF
		}
		n += m
		b = b[m:]
		off += int64(m)
	}
	return n, nil
}

// Write writes b.
func (f *File) Write(b []byte) (n int, err error) {
	if err := f.ready("write"); err != nil {
		return 0, err
	}
	for {
		m, err := syscall.Write(f.fd, b[n:n+min(len(b)-n, maxTransfer)])
		if m > 0 {
			n += m
		}
		switch {
		case err == syscall.EINTR:
		case err != nil:
			return n, f.fail("write", err)
		case n == len(b):
			return n, nil
		case m == 0:
			return n, f.fail("write", io.ErrUnexpectedEOF)
		}
	}
}

// WriteString writes s.
func (f *File) WriteString(s string) (n int, err error) {
	return f.Write(unsafe.Slice(unsafe.StringData(s), len(s)))
}

// WriteAt writes b at off. f must not be open for appending.
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.ready("write"); err != nil {
		return 0, err
	}
	if f.append {
		return 0, errWriteAtInAppendMode
	}
	if off < 0 {
		return 0, &PathError{Op: "writeat", Path: f.name, Err: errNegativeOffset}
	}
	for len(b) > 0 {
		m, err := syscall.Pwrite(f.fd, b[:min(len(b), maxTransfer)], off)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return n, f.fail("write", err)
		}
		n += m
		b = b[m:]
		off += int64(m)
	}
	return n, nil
}

// Methods that io.Copy would prefer are hidden from it here, or it would come back.
type (
	onlyWriter struct{ io.Writer }
	onlyReader struct{ io.Reader }
)

// ReadFrom implements [io.ReaderFrom].
func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if err := f.ready("write"); err != nil {
		return 0, err
	}
	return io.Copy(onlyWriter{f}, r)
}

// WriteTo implements [io.WriterTo].
func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if err := f.ready("read"); err != nil {
		return 0, err
	}
	return io.Copy(w, onlyReader{f})
}

// Seek sets the offset of the next Read or Write.
func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	if err := f.ready("seek"); err != nil {
		return 0, err
	}
	r, err := syscall.Seek(f.fd, offset, whence)
	if err != nil {
		return 0, f.fail("seek", err)
	}
	f.dir = nil // ReadDir goes on from here
	return r, nil
}

// Sync has the file written to disk.
func (f *File) Sync() error {
	if err := f.ready("sync"); err != nil {
		return err
	}
	return f.fail("sync", again(func() error { return syscall.Fsync(f.fd) }))
}

// again repeats a call that a signal interrupts.
func again(f func() error) error {
	for {
		if err := f(); err != syscall.EINTR {
			return err
		}
	}
}

// Truncate sets the size of the file.
func (f *File) Truncate(size int64) error {
	if err := f.ready("truncate"); err != nil {
		return err
	}
	return f.fail("truncate", again(func() error { return syscall.Ftruncate(f.fd, size) }))
}

// Chmod sets the mode of the file.
func (f *File) Chmod(mode FileMode) error {
	if err := f.ready("chmod"); err != nil {
		return err
	}
	return f.fail("chmod", again(func() error { return syscall.Fchmod(f.fd, sysMode(mode)) }))
}

// Chown sets owner and group of the file; -1 leaves one as it is.
func (f *File) Chown(uid, gid int) error {
	if err := f.ready("chown"); err != nil {
		return err
	}
	return f.fail("chown", again(func() error { return syscall.Fchown(f.fd, uid, gid) }))
}

// Chdir makes the directory f the working directory.
func (f *File) Chdir() error {
	if err := f.ready("chdir"); err != nil {
		return err
	}
	return f.fail("chdir", again(func() error { return syscall.Fchdir(f.fd) }))
}

// SetDeadline would set when reads and writes fail; files here have no deadlines.
func (f *File) SetDeadline(t time.Time) error { return f.noDeadline() }

// SetReadDeadline is [File.SetDeadline] for reads.
func (f *File) SetReadDeadline(t time.Time) error { return f.noDeadline() }

// SetWriteDeadline is [File.SetDeadline] for writes.
func (f *File) SetWriteDeadline(t time.Time) error { return f.noDeadline() }

func (f *File) noDeadline() error {
	if err := f.ready("set deadline"); err != nil {
		return err
	}
	return ErrNoDeadline
}

// SyscallConn gives access to the descriptor.
func (f *File) SyscallConn() (syscall.RawConn, error) {
	if err := f.ready("SyscallConn"); err != nil {
		return nil, err
	}
	return rawConn{f}, nil
}

type rawConn struct{ f *File }

func (c rawConn) Control(f func(fd uintptr)) error {
	if err := c.f.ready("SyscallConn"); err != nil {
		return err
	}
	f(uintptr(c.f.fd))
	return nil
}

func (c rawConn) Read(f func(fd uintptr) bool) error {
	return c.Control(func(fd uintptr) {
		for !f(fd) {
		}
	})
}

func (c rawConn) Write(f func(fd uintptr) bool) error { return c.Read(f) }

// ReadFile returns the contents of a file.
func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	size := 0
	var st syscall.Stat_t
	if syscall.Fstat(f.fd, &st) == nil && st.Size < 1<<40 {
		size = int(st.Size)
	}
	// One byte more than needed: the read that finds the end. Some files in /proc say they are empty.
	data := make([]byte, 0, max(size+1, 512))
	for {
		n, err := f.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err == io.EOF {
			return data, nil
		}
		if err != nil {
			return data, err
		}
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
	}
}

// WriteFile makes or empties a file and writes data to it.
func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	return err
}

// Pipe returns the reading and the writing end of a pipe.
func Pipe() (r *File, w *File, err error) {
	var p [2]int
	if err := syscall.Pipe2(p[:], syscall.O_CLOEXEC); err != nil {
		return nil, nil, NewSyscallError("pipe2", err)
	}
	return NewFile(uintptr(p[0]), "|0"), NewFile(uintptr(p[1]), "|1"), nil
}

// DirFS makes a file system of the tree below dir.
func DirFS(dir string) fs.FS { return dirFS(dir) }

type dirFS string

func (d dirFS) join(op, name string) (string, error) {
	if d == "" {
		return "", &PathError{Op: op, Path: name, Err: errEmptyRoot}
	}
	if !fs.ValidPath(name) {
		return "", &PathError{Op: op, Path: name, Err: ErrInvalid}
	}
	for i := range len(name) {
		if name[i] == 0 {
			return "", &PathError{Op: op, Path: name, Err: ErrInvalid}
		}
	}
	if d[len(d)-1] == '/' {
		return string(d) + name, nil
	}
	return string(d) + "/" + name, nil
}

// short names the file in an error as the caller did.
func short(err error, name string) error {
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return err
}

func (d dirFS) Open(name string) (fs.File, error) {
	full, err := d.join("open", name)
	if err != nil {
		return nil, err
	}
	f, err := Open(full)
	if err != nil {
		return nil, short(err, name)
	}
	return f, nil
}

func (d dirFS) ReadFile(name string) ([]byte, error) {
	full, err := d.join("readfile", name)
	if err != nil {
		return nil, err
	}
	b, err := ReadFile(full)
	return b, short(err, name)
}

func (d dirFS) ReadDir(name string) ([]DirEntry, error) {
	full, err := d.join("readdir", name)
	if err != nil {
		return nil, err
	}
	list, err := ReadDir(full)
	return list, short(err, name)
}

func (d dirFS) Stat(name string) (fs.FileInfo, error) {
	full, err := d.join("stat", name)
	if err != nil {
		return nil, err
	}
	info, err := Stat(full)
	return info, short(err, name)
}

func (d dirFS) Lstat(name string) (fs.FileInfo, error) {
	full, err := d.join("lstat", name)
	if err != nil {
		return nil, err
	}
	info, err := Lstat(full)
	return info, short(err, name)
}

func (d dirFS) ReadLink(name string) (string, error) {
	full, err := d.join("readlink", name)
	if err != nil {
		return "", err
	}
	target, err := Readlink(full)
	return target, short(err, name)
}
