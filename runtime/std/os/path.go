package os

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
	"time"
	_ "unsafe" // go:linkname
)

var errEmptyRoot = errors.New("os: DirFS with empty root")

// pathErr makes a PathError of an error.
func pathErr(op, path string, err error) error {
	if err == nil {
		return nil
	}
	return &PathError{Op: op, Path: path, Err: err}
}

func linkErr(op, from, to string, err error) error {
	if err == nil {
		return nil
	}
	return &LinkError{op, from, to, err}
}

// Mkdir makes a directory.
func Mkdir(name string, perm FileMode) error {
	return pathErr("mkdir", name, again(func() error { return syscall.Mkdir(name, sysMode(perm)) }))
}

// MkdirAll makes a directory and those it is in, where they are missing.
func MkdirAll(path string, perm FileMode) error {
	if info, err := Stat(path); err == nil {
		if info.IsDir() {
			return nil
		}
		return &PathError{Op: "mkdir", Path: path, Err: syscall.ENOTDIR}
	}
	// The parent: path without slashes at the end and its last element.
	i := len(path)
	for i > 0 && path[i-1] == '/' {
		i--
	}
	for i > 0 && path[i-1] != '/' {
		i--
	}
	for i > 0 && path[i-1] == '/' {
		i--
	}
	if i > 0 {
		if err := MkdirAll(path[:i], perm); err != nil {
			return err
		}
	}
	err := Mkdir(path, perm)
	if err != nil {
		// Something like "a/." exists by now.
		if info, err1 := Lstat(path); err1 == nil && info.IsDir() {
			return nil
		}
	}
	return err
}

// Remove removes a file or an empty directory.
func Remove(name string) error {
	err := again(func() error { return syscall.Unlink(name) })
	if err == nil {
		return nil
	}
	err1 := again(func() error { return syscall.Rmdir(name) })
	if err1 == nil {
		return nil
	}
	// Both failed: the second one's reason counts, unless it is that name is no directory.
	if err1 != syscall.ENOTDIR {
		err = err1
	}
	return &PathError{Op: "remove", Path: name, Err: err}
}

// RemoveAll removes path and everything below; that there is nothing is no error.
func RemoveAll(path string) error {
	if path == "" {
		return nil
	}
	if path == "." || len(path) >= 2 && path[len(path)-2:] == "/." {
		return &PathError{Op: "RemoveAll", Path: path, Err: syscall.EINVAL}
	}
	err := Remove(path)
	if err == nil || IsNotExist(err) {
		return nil
	}
	info, serr := Lstat(path)
	if serr != nil {
		if IsNotExist(serr) {
			return nil
		}
		return serr
	}
	if !info.IsDir() {
		return err
	}
	for {
		f, oerr := Open(path)
		if oerr != nil {
			if IsNotExist(oerr) {
				return nil
			}
			return oerr
		}
		names, rerr := f.Readdirnames(1024)
		f.Close()
		var first error
		for _, name := range names {
			if err := RemoveAll(path + "/" + name); err != nil && first == nil {
				first = err
			}
		}
		if first != nil {
			return first
		}
		if rerr == io.EOF || len(names) < 1024 {
			break
		}
	}
	if err = Remove(path); IsNotExist(err) {
		return nil
	}
	return err
}

// Rename moves oldpath to newpath, and replaces a file that is there.
func Rename(oldpath, newpath string) error {
	// Linux would report ENOTDIR or ENOTEMPTY, or replace an empty directory.
	if info, err := Lstat(newpath); err == nil && info.IsDir() {
		if old, err := Lstat(oldpath); err != nil {
			return linkErr("rename", oldpath, newpath, underlying(err))
		} else if newpath == oldpath || !SameFile(info, old) {
			return linkErr("rename", oldpath, newpath, syscall.EEXIST)
		}
	}
	return linkErr("rename", oldpath, newpath, again(func() error { return syscall.Rename(oldpath, newpath) }))
}

// Link makes newname another name of the file oldname.
func Link(oldname, newname string) error {
	return linkErr("link", oldname, newname, again(func() error { return syscall.Link(oldname, newname) }))
}

// Symlink makes newname a symbolic link to oldname.
func Symlink(oldname, newname string) error {
	return linkErr("symlink", oldname, newname, again(func() error { return syscall.Symlink(oldname, newname) }))
}

// Readlink returns where a symbolic link points.
func Readlink(name string) (string, error) {
	for size := 128; ; size *= 2 {
		b := make([]byte, size)
		n, err := syscall.Readlink(name, b)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return "", &PathError{Op: "readlink", Path: name, Err: err}
		}
		if n < size {
			return string(b[:n]), nil
		}
	}
}

// Truncate sets the size of a file.
func Truncate(name string, size int64) error {
	return pathErr("truncate", name, again(func() error { return syscall.Truncate(name, size) }))
}

// Chmod sets the mode of a file.
func Chmod(name string, mode FileMode) error {
	return pathErr("chmod", name, again(func() error { return syscall.Chmod(name, sysMode(mode)) }))
}

// Chown sets owner and group of a file; -1 leaves one as it is.
func Chown(name string, uid, gid int) error {
	return pathErr("chown", name, again(func() error { return syscall.Chown(name, uid, gid) }))
}

// Lchown is [Chown] that doesn't follow a symbolic link.
func Lchown(name string, uid, gid int) error {
	return pathErr("lchown", name, again(func() error { return syscall.Lchown(name, uid, gid) }))
}

// Chtimes sets the times of last access and modification; a zero Time leaves one as it is.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	const omit = 1<<30 - 2
	ts := func(t time.Time) syscall.Timespec {
		if t.IsZero() {
			return syscall.Timespec{Nsec: omit}
		}
		return syscall.Timespec{Sec: t.Unix(), Nsec: int64(t.Nanosecond())}
	}
	times := [2]syscall.Timespec{ts(atime), ts(mtime)}
	return pathErr("chtimes", name, syscall.UtimesNano(name, times[:]))
}

// Chdir sets the working directory.
func Chdir(dir string) error {
	return pathErr("chdir", dir, again(func() error { return syscall.Chdir(dir) }))
}

// Getwd returns the working directory, by the name in $PWD if that is right.
func Getwd() (dir string, err error) {
	if dir = Getenv("PWD"); dir != "" && dir[0] == '/' {
		if a, err := Stat("."); err == nil {
			if b, err := Stat(dir); err == nil && SameFile(a, b) {
				return dir, nil
			}
		}
	}
	for {
		dir, err = syscall.Getwd()
		if err != syscall.EINTR {
			return dir, NewSyscallError("getwd", err)
		}
	}
}

// TempDir returns where temporary files go: $TMPDIR or /tmp.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

var errPatternHasSeparator = errors.New("pattern contains path separator")

// rand returns a random number.
//
//go:linkname rand runtime.rand
func rand() uint64

// temp calls try with names in which a random number replaces the last star of pattern, or follows it, until one is new.
func temp(op, dir, pattern string, try func(name string) error) error {
	if dir == "" {
		dir = TempDir()
	}
	prefix, suffix := pattern, ""
	for i := len(pattern) - 1; i >= 0; i-- {
		if pattern[i] == '/' {
			return &PathError{Op: op, Path: pattern, Err: errPatternHasSeparator}
		}
		if pattern[i] == '*' && prefix == pattern {
			prefix, suffix = pattern[:i], pattern[i+1:]
		}
	}
	if dir[len(dir)-1] != '/' {
		dir += "/"
	}
	for tries := 0; ; tries++ {
		err := try(dir + prefix + utoa(uint(uint32(rand()))) + suffix)
		if !IsExist(err) {
			return err
		}
		if tries == 10000 {
			return &PathError{Op: op, Path: dir + prefix + "*" + suffix, Err: ErrExist}
		}
	}
}

func utoa(u uint) string {
	var buf [20]byte
	i := len(buf)
	for {
		i--
		buf[i] = byte('0' + u%10)
		if u /= 10; u == 0 {
			return string(buf[i:])
		}
	}
}

// CreateTemp makes a new file in dir, TempDir() if that is "", and opens it for reading and writing.
func CreateTemp(dir, pattern string) (f *File, err error) {
	err = temp("createtemp", dir, pattern, func(name string) (err error) {
		f, err = OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0o600)
		return
	})
	return
}

// MkdirTemp makes a new directory in dir, TempDir() if that is "".
func MkdirTemp(dir, pattern string) (name string, err error) {
	err = temp("mkdirtemp", dir, pattern, func(n string) error {
		name = n
		return Mkdir(n, 0o700)
	})
	if err != nil {
		name = ""
	}
	return
}

// CopyFS copies fsys to the directory dir, which it makes; it doesn't overwrite files.
func CopyFS(dir string, fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := dir
		if path != "." {
			to += "/" + path
		}
		switch d.Type() {
		case ModeDir:
			return MkdirAll(to, 0o777)
		case ModeSymlink:
			target, err := fs.ReadLink(fsys, path)
			if err != nil {
				return err
			}
			return Symlink(target, to)
		case 0:
			return copyFile(to, fsys, path)
		}
		return &PathError{Op: "CopyFS", Path: path, Err: ErrInvalid}
	})
}

func copyFile(to string, fsys fs.FS, path string) error {
	r, err := fsys.Open(path)
	if err != nil {
		return err
	}
	defer r.Close()
	info, err := r.Stat()
	if err != nil {
		return err
	}
	w, err := OpenFile(to, O_CREATE|O_EXCL|O_WRONLY, 0o666|info.Mode()&0o777)
	if err != nil {
		return err
	}
	if _, err := io.Copy(w, r); err != nil {
		w.Close()
		return &PathError{Op: "Copy", Path: to, Err: err}
	}
	return w.Close()
}
