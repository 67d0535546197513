// Package fs describes file systems: files, directories and what is known of them.
package fs

import (
	"internal/oserror"
	"time"
	"unicode/utf8"
)

// FS is a tree of files.
type FS interface {
	// Open opens the file; an error is a *PathError with Op "open", and ErrInvalid in it if !ValidPath(name).
	Open(name string) (File, error)
}

// ValidPath reports whether name may be given to Open: elements separated by single slashes, none of them empty, "." or
// "..", except that "." names the root.
func ValidPath(name string) bool {
	if !utf8.ValidString(name) {
		return false
	}
	if name == "." {
		return true
	}
	start := 0
	for i := 0; i <= len(name); i++ {
		if i == len(name) || name[i] == '/' {
			if elem := name[start:i]; elem == "" || elem == "." || elem == ".." {
				return false
			}
			start = i + 1
		}
	}
	return true
}

// File is an open file.
type File interface {
	Stat() (FileInfo, error)
	Read([]byte) (int, error)
	Close() error
}

// DirEntry is an entry of a directory.
type DirEntry interface {
	// Name is the last element of the path.
	Name() string
	// IsDir reports whether it is a directory.
	IsDir() bool
	// Type is the type part of the mode.
	Type() FileMode
	// Info returns what Stat would, now or when the directory was read.
	Info() (FileInfo, error)
}

// ReadDirFile is an open directory.
type ReadDirFile interface {
	File
	// ReadDir returns the next n entries, with io.EOF at the end; all the rest if n <= 0.
	ReadDir(n int) ([]DirEntry, error)
}

// Errors that file systems return, alone or in a *PathError.
var (
	ErrInvalid    = oserror.ErrInvalid
	ErrPermission = oserror.ErrPermission
	ErrExist      = oserror.ErrExist
	ErrNotExist   = oserror.ErrNotExist
	ErrClosed     = oserror.ErrClosed
)

// FileInfo is what is known of a file.
type FileInfo interface {
	Name() string       // last element of the path
	Size() int64        // in bytes, for regular files
	Mode() FileMode     // type and permissions
	ModTime() time.Time // last modification
	IsDir() bool        // Mode().IsDir()
	Sys() any           // what the system says
}

// FileMode is a file's type and permissions, in the same bits on all systems.
type FileMode uint32

// The letters are those of FileMode's String.
const (
	ModeDir        FileMode = 1 << (32 - 1 - iota) // d: directory
	ModeAppend                                     // a: append only
	ModeExclusive                                  // l: exclusive use
	ModeTemporary                                  // T: temporary
	ModeSymlink                                    // L: symbolic link
	ModeDevice                                     // D: device
	ModeNamedPipe                                  // p: named pipe
	ModeSocket                                     // S: socket
	ModeSetuid                                     // u: setuid
	ModeSetgid                                     // g: setgid
	ModeCharDevice                                 // c: character device, with ModeDevice
	ModeSticky                                     // t: sticky
	ModeIrregular                                  // ?: not a regular file, nothing else known

	// ModeType is the mask of the type bits; none is set for regular files.
	ModeType = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular

	ModePerm FileMode = 0777 // Unix permissions
)

func (m FileMode) String() string {
	const letters = "dalTLDpSugct?"
	var buf [32]byte
	w := 0
	for i := range len(letters) {
		if m&(1<<uint(31-i)) != 0 {
			buf[w] = letters[i]
			w++
		}
	}
	if w == 0 {
		buf[w] = '-'
		w++
	}
	const rwx = "rwxrwxrwx"
	for i := range len(rwx) {
		buf[w] = '-'
		if m&(1<<uint(8-i)) != 0 {
			buf[w] = rwx[i]
		}
		w++
	}
	return string(buf[:w])
}

// IsDir reports whether m is a directory's.
func (m FileMode) IsDir() bool { return m&ModeDir != 0 }

// IsRegular reports whether m is a regular file's.
func (m FileMode) IsRegular() bool { return m&ModeType == 0 }

// Perm returns the permission bits.
func (m FileMode) Perm() FileMode { return m & ModePerm }

// Type returns the type bits.
func (m FileMode) Type() FileMode { return m & ModeType }

// PathError is an error with the operation and the file it concerns.
type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

func (e *PathError) Unwrap() error { return e.Err }

// Timeout reports whether the error is a timeout.
func (e *PathError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}
