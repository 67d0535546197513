// Package filepath handles the paths of files.
package filepath

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"syscall"
)

const (
	Separator     = os.PathSeparator
	ListSeparator = os.PathListSeparator
)

// SkipDir, returned by a walk function, skips the directory, or the rest of the directory the file is in.
var SkipDir error = fs.SkipDir

// SkipAll, returned by a walk function, ends the walk.
var SkipAll error = fs.SkipAll

// ErrBadPattern means that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Clean returns the shortest path that means the same by its words alone.
func Clean(path_ string) string { return path.Clean(path_) }

// IsLocal reports whether path is relative and stays, by its words, below the directory it is used in.
func IsLocal(path string) bool {
	if path == "" || path[0] == '/' {
		return false
	}
	path = Clean(path)
	return path != ".." && !strings.HasPrefix(path, "../")
}

// Localize turns a path with slashes, valid by fs.ValidPath, into one of the system.
func Localize(path string) (string, error) {
	if !fs.ValidPath(path) || strings.IndexByte(path, 0) >= 0 {
		return "", errors.New("invalid path")
	}
	return path, nil
}

// ToSlash returns path: here separators are slashes.
func ToSlash(path string) string { return path }

// FromSlash returns path: here separators are slashes.
func FromSlash(path string) string { return path }

// SplitList splits a list like $PATH.
func SplitList(path string) []string {
	if path == "" {
		return []string{}
	}
	return strings.Split(path, string(ListSeparator))
}

// Split cuts path behind its last slash.
func Split(path_ string) (dir, file string) { return path.Split(path_) }

// Join joins the elements with slashes and cleans the result; empty elements are left out.
func Join(elem ...string) string { return path.Join(elem...) }

// Ext returns what follows, with it, the last dot of the last element.
func Ext(path_ string) string { return path.Ext(path_) }

// Base returns the last element, "." of an empty path, "/" of slashes.
func Base(path_ string) string { return path.Base(path_) }

// Dir returns all but the last element, cleaned.
func Dir(path_ string) string { return path.Dir(path_) }

// IsAbs reports whether path begins with a slash.
func IsAbs(path string) bool { return strings.HasPrefix(path, "/") }

// VolumeName returns "": here are no volumes.
func VolumeName(path string) string { return "" }

// HasPrefix is strings.HasPrefix, kept for old programs.
func HasPrefix(p, prefix string) bool { return strings.HasPrefix(p, prefix) }

// Abs returns path from the root on, cleaned.
func Abs(path string) (string, error) {
	if IsAbs(path) {
		return Clean(path), nil
	}
	wd, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return Join(wd, path), nil
}

// Rel returns a path that leads from basePath to targPath by their words.
func Rel(basePath, targPath string) (string, error) {
	base, targ := Clean(basePath), Clean(targPath)
	if base == targ {
		return ".", nil
	}
	if base == "." {
		base = ""
	}
	if IsAbs(base) != IsAbs(targ) {
		return "", errors.New("Rel: can't make " + targPath + " relative to " + basePath)
	}
	// Elements in common.
	b, t := elements(base), elements(targ)
	for len(b) > 0 && len(t) > 0 && b[0] == t[0] {
		b, t = b[1:], t[1:]
	}
	if len(b) > 0 && b[0] == ".." {
		return "", errors.New("Rel: can't make " + targPath + " relative to " + basePath)
	}
	up := strings.Repeat("../", len(b)) + strings.Join(t, "/")
	return strings.TrimSuffix(up, "/"), nil
}

// elements splits a clean path.
func elements(path string) []string {
	path = strings.TrimPrefix(path, "/")
	if path == "" || path == "." {
		return nil
	}
	return strings.Split(path, "/")
}

// EvalSymlinks returns the path with symbolic links replaced by where they point.
func EvalSymlinks(path string) (string, error) {
	dest := ""
	if IsAbs(path) {
		dest = "/"
	}
	links := 0
	for rest := path; rest != ""; {
		elem, more, slash := strings.Cut(rest, "/")
		rest = more
		switch elem {
		case "", ".":
			continue
		case "..":
			// A real "..": only what is itself ".." or missing isn't undone.
			if i := strings.LastIndexByte(dest, '/'); dest != "" && dest != "/" && dest[i+1:] != ".." {
				if i < 0 {
					dest = ""
				} else {
					dest = dest[:max(i, 1)]
					if i == 0 {
						dest = "/"
					}
				}
				continue
			}
			if dest == "/" {
				continue
			}
		}
		if dest != "" && dest[len(dest)-1] != '/' {
			dest += "/"
		}
		dest += elem
		info, err := os.Lstat(dest)
		if err != nil {
			return "", err
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			if !info.IsDir() && slash {
				return "", syscall.ENOTDIR
			}
			continue
		}
		if links++; links > 255 {
			return "", errors.New("EvalSymlinks: too many links")
		}
		link, err := os.Readlink(dest)
		if err != nil {
			return "", err
		}
		if slash {
			link += "/" + rest
		}
		rest = link
		if IsAbs(link) {
			dest = "/"
		} else if i := strings.LastIndexByte(dest, '/'); i <= 0 {
			dest = dest[:i+1]
		} else {
			dest = dest[:i]
		}
	}
	return Clean(dest), nil
}

// Match is path.Match.
func Match(pattern, name string) (matched bool, err error) {
	matched, err = path.Match(pattern, name)
	if err != nil {
		err = ErrBadPattern
	}
	return
}

// Glob returns the names of files that match pattern. The only error is ErrBadPattern.
func Glob(pattern string) (matches []string, err error) {
	if _, err := Match(pattern, ""); err != nil {
		return nil, err
	}
	if !strings.ContainsAny(pattern, `*?[\`) {
		if _, err := os.Lstat(pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := Split(pattern)
	switch dir {
	case "":
		dir = "."
	case "/":
	default:
		dir = dir[:len(dir)-1]
	}
	dirs := []string{dir}
	if strings.ContainsAny(dir, `*?[\`) {
		if dir == pattern {
			return nil, ErrBadPattern
		}
		if dirs, err = Glob(dir); err != nil {
			return nil, err
		}
	}
	for _, d := range dirs {
		f, err := os.Open(d)
		if err != nil {
			continue
		}
		names, _ := f.Readdirnames(-1)
		f.Close()
		slices.Sort(names)
		for _, n := range names {
			ok, err := Match(file, n)
			if err != nil {
				return matches, err
			}
			if ok {
				matches = append(matches, Join(d, n))
			}
		}
	}
	return matches, nil
}

// WalkDir calls fn for root and everything below, in lexical order, not following symbolic links.
func WalkDir(root string, fn fs.WalkDirFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walkDir(root, fs.FileInfoToDirEntry(info), fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walkDir(path string, d fs.DirEntry, fn fs.WalkDirFunc) error {
	if err := fn(path, d, nil); err != nil || !d.IsDir() {
		if err == SkipDir && d.IsDir() {
			err = nil
		}
		return err
	}
	list, err := os.ReadDir(path)
	if err != nil {
		if err = fn(path, d, err); err != nil {
			if err == SkipDir && d.IsDir() {
				err = nil
			}
			return err
		}
	}
	for _, e := range list {
		if err := walkDir(Join(path, e.Name()), e, fn); err != nil {
			if err == SkipDir {
				break
			}
			return err
		}
	}
	return nil
}

// WalkFunc is called for each file and directory; err is why it, or what is in it, couldn't be read.
type WalkFunc func(path string, info fs.FileInfo, err error) error

// Walk is [WalkDir] with a FileInfo of each file, which costs a system call each.
func Walk(root string, fn WalkFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walk(root, info, fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(path string, info fs.FileInfo, fn WalkFunc) error {
	if !info.IsDir() {
		return fn(path, info, nil)
	}
	f, err := os.Open(path)
	var names []string
	if err == nil {
		names, err = f.Readdirnames(-1)
		f.Close()
		slices.Sort(names)
	}
	if err1 := fn(path, info, err); err != nil || err1 != nil {
		// fn decides whether a directory that can't be read matters.
		return err1
	}
	for _, n := range names {
		name := Join(path, n)
		info, err := os.Lstat(name)
		if err != nil {
			if err := fn(name, info, err); err != nil && err != SkipDir {
				return err
			}
			continue
		}
		if err := walk(name, info, fn); err != nil {
			if !info.IsDir() || err != SkipDir {
				return err
			}
		}
	}
	return nil
}
