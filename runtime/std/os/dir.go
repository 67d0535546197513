package os

import (
	"errors"
	"io"
	"io/fs"
	"slices"
	"syscall"
	"unsafe"
)

// DirEntry is an entry of a directory.
type DirEntry = fs.DirEntry

// dirState is what the kernel has given: entries buf[pos:end].
type dirState struct {
	pos, end int
	buf      [8192]byte
}

// dirEntry is the DirEntry of this package.
type dirEntry struct {
	dir  string
	name string
	typ  FileMode
}

func (d *dirEntry) Name() string            { return d.name }
func (d *dirEntry) IsDir() bool             { return d.typ.IsDir() }
func (d *dirEntry) Type() FileMode          { return d.typ }
func (d *dirEntry) Info() (FileInfo, error) { return Lstat(d.dir + "/" + d.name) }
func (d *dirEntry) String() string          { return fs.FormatDirEntry(d) }

// next returns the next entry's name and kind, "" at the end.
func (f *File) next() (name string, typ byte, err error) {
	if f.dir == nil {
		f.dir = new(dirState)
	}
	d := f.dir
	for {
		if d.pos >= d.end {
			d.pos = 0
			d.end, err = syscall.ReadDirent(f.fd, d.buf[:])
			if err == syscall.EINTR {
				d.end = 0
				continue
			}
			if err != nil {
				d.end = 0
				return "", 0, &PathError{Op: "readdirent", Path: f.name, Err: err}
			}
			if d.end <= 0 {
				d.end = 0
				return "", 0, nil
			}
		}
		// The kernel's entry: inode 8 bytes, offset 8, length 2, kind 1, name, zero byte.
		rec := d.buf[d.pos:d.end]
		length := int(*(*uint16)(unsafe.Pointer(&rec[16])))
		if length < 20 || length > len(rec) {
			d.pos = d.end
			continue
		}
		rec = rec[:length]
		d.pos += length
		if *(*uint64)(unsafe.Pointer(&rec[0])) == 0 {
			continue
		}
		b := rec[19:]
		n := slices.Index(b, 0)
		if n < 0 {
			n = len(b)
		}
		if n == 1 && b[0] == '.' || n == 2 && b[0] == '.' && b[1] == '.' {
			continue
		}
		return string(b[:n]), rec[18], nil
	}
}

// each calls add for the next n entries, all if n <= 0; the error is io.EOF if n > 0 and there are none.
func (f *File) each(n int, add func(name string, typ byte) error) error {
	if f.fd < 0 {
		return &PathError{Op: "readdirent", Path: f.name, Err: errClosing}
	}
	count := 0
	for n <= 0 || count < n {
		name, typ, err := f.next()
		if err != nil {
			return err
		}
		if name == "" {
			break
		}
		if err := add(name, typ); err == errGone {
			continue
		} else if err != nil {
			return err
		}
		count++
	}
	if n > 0 && count == 0 {
		return io.EOF
	}
	return nil
}

var errClosing = errors.New("use of closed file")

// errGone says that an entry has been deleted since its directory was read.
var errGone = &PathError{}

// typeOf translates the kernel's kind of entry; for file systems that don't know it, it asks.
func (f *File) typeOf(name string, typ byte) (FileMode, error) {
	switch typ {
	case syscall.DT_BLK:
		return ModeDevice, nil
	case syscall.DT_CHR:
		return ModeDevice | ModeCharDevice, nil
	case syscall.DT_DIR:
		return ModeDir, nil
	case syscall.DT_FIFO:
		return ModeNamedPipe, nil
	case syscall.DT_LNK:
		return ModeSymlink, nil
	case syscall.DT_REG:
		return 0, nil
	case syscall.DT_SOCK:
		return ModeSocket, nil
	}
	info, err := f.lstat(name)
	if err != nil {
		return 0, err
	}
	return info.Mode().Type(), nil
}

func (f *File) lstat(name string) (FileInfo, error) {
	info, err := Lstat(f.name + "/" + name)
	if IsNotExist(err) {
		return nil, errGone
	}
	return info, err
}

// ReadDir returns the next n entries in the directory's order, with io.EOF at the end; all the rest if n <= 0.
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	if f == nil {
		return nil, ErrInvalid
	}
	list := []DirEntry{}
	err := f.each(n, func(name string, typ byte) error {
		mode, err := f.typeOf(name, typ)
		if err == nil {
			list = append(list, &dirEntry{f.name, name, mode})
		}
		return err
	})
	return list, err
}

// Readdir is [File.ReadDir] with what Lstat says of each entry.
func (f *File) Readdir(n int) ([]FileInfo, error) {
	if f == nil {
		return nil, ErrInvalid
	}
	list := []FileInfo{}
	err := f.each(n, func(name string, typ byte) error {
		info, err := f.lstat(name)
		if err == nil {
			list = append(list, info)
		}
		return err
	})
	return list, err
}

// Readdirnames is [File.ReadDir] with names only.
func (f *File) Readdirnames(n int) (names []string, err error) {
	if f == nil {
		return nil, ErrInvalid
	}
	names = []string{}
	err = f.each(n, func(name string, typ byte) error {
		names = append(names, name)
		return nil
	})
	return names, err
}

// ReadDir returns the entries of a directory, sorted by name.
func ReadDir(name string) ([]DirEntry, error) {
	f, err := OpenFile(name, syscall.O_DIRECTORY, 0)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	list, err := f.ReadDir(-1)
	slices.SortFunc(list, func(a, b DirEntry) int {
		switch a, b := a.Name(), b.Name(); {
		case a < b:
			return -1
		case a > b:
			return +1
		}
		return 0
	})
	return list, err
}
