package os

import (
	"io/fs"
	"syscall"
	"time"
)

// FileInfo is what is known of a file.
type FileInfo = fs.FileInfo

// FileMode is a file's type and permissions.
type FileMode = fs.FileMode

const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)

// fileStat is the FileInfo of this package.
type fileStat struct {
	name    string
	size    int64
	mode    FileMode
	modTime time.Time
	sys     syscall.Stat_t
}

func (s *fileStat) Name() string       { return s.name }
func (s *fileStat) Size() int64        { return s.size }
func (s *fileStat) Mode() FileMode     { return s.mode }
func (s *fileStat) ModTime() time.Time { return s.modTime }
func (s *fileStat) IsDir() bool        { return s.mode.IsDir() }
func (s *fileStat) Sys() any           { return &s.sys }

// complete translates what the kernel has said about the file name.
func (s *fileStat) complete(name string) *fileStat {
	s.name = basename(name)
	s.size = s.sys.Size
	s.modTime = time.Unix(s.sys.Mtim.Sec, s.sys.Mtim.Nsec)
	s.mode = FileMode(s.sys.Mode & 0o777)
	switch s.sys.Mode & syscall.S_IFMT {
	case syscall.S_IFBLK:
		s.mode |= ModeDevice
	case syscall.S_IFCHR:
		s.mode |= ModeDevice | ModeCharDevice
	case syscall.S_IFDIR:
		s.mode |= ModeDir
	case syscall.S_IFIFO:
		s.mode |= ModeNamedPipe
	case syscall.S_IFLNK:
		s.mode |= ModeSymlink
	case syscall.S_IFSOCK:
		s.mode |= ModeSocket
	}
	if s.sys.Mode&syscall.S_ISGID != 0 {
		s.mode |= ModeSetgid
	}
	if s.sys.Mode&syscall.S_ISUID != 0 {
		s.mode |= ModeSetuid
	}
	if s.sys.Mode&syscall.S_ISVTX != 0 {
		s.mode |= ModeSticky
	}
	return s
}

// basename returns the last element of a path.
func basename(name string) string {
	for len(name) > 1 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	for i := len(name) - 1; i >= 0 && len(name) > 1; i-- {
		if name[i] == '/' {
			return name[i+1:]
		}
	}
	return name
}

// Stat says what is known of a file.
func Stat(name string) (FileInfo, error) {
	s := new(fileStat)
	if err := again(func() error { return syscall.Stat(name, &s.sys) }); err != nil {
		return nil, &PathError{Op: "stat", Path: name, Err: err}
	}
	return s.complete(name), nil
}

// Lstat is [Stat] that doesn't follow a symbolic link.
func Lstat(name string) (FileInfo, error) {
	s := new(fileStat)
	if err := again(func() error { return syscall.Lstat(name, &s.sys) }); err != nil {
		return nil, &PathError{Op: "lstat", Path: name, Err: err}
	}
	return s.complete(name), nil
}

// Stat says what is known of f.
func (f *File) Stat() (FileInfo, error) {
	if err := f.ready("stat"); err != nil {
		return nil, err
	}
	s := new(fileStat)
	if err := again(func() error { return syscall.Fstat(f.fd, &s.sys) }); err != nil {
		return nil, f.fail("stat", err)
	}
	return s.complete(f.name), nil
}

// SameFile reports whether two infos of this package are of the same file.
func SameFile(fi1, fi2 FileInfo) bool {
	a, ok1 := fi1.(*fileStat)
	b, ok2 := fi2.(*fileStat)
	return ok1 && ok2 && a.sys.Dev == b.sys.Dev && a.sys.Ino == b.sys.Ino
}
