package os_test

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	_ "unsafe"

	ours "glenda.std/os"
)

// api is what both packages offer, by the file system's names.
type api struct {
	ReadFile  func(string) ([]byte, error)
	WriteFile func(string, []byte, fs.FileMode) error
	Mkdir     func(string, fs.FileMode) error
	MkdirAll  func(string, fs.FileMode) error
	Remove    func(string) error
	RemoveAll func(string) error
	Rename    func(string, string) error
	Symlink   func(string, string) error
	Link      func(string, string) error
	Readlink  func(string) (string, error)
	Stat      func(string) (fs.FileInfo, error)
	Lstat     func(string) (fs.FileInfo, error)
	ReadDir   func(string) ([]fs.DirEntry, error)
	Truncate  func(string, int64) error
	Chmod     func(string, fs.FileMode) error
	Chtimes   func(string, time.Time, time.Time) error
	Open      func(string, int) (file, error)
	IsExist   func(error) bool
	DirFS     func(string) fs.FS
	CopyFS    func(string, fs.FS) error
}

type file interface {
	io.ReadWriteSeeker
	io.ReaderAt
	io.WriterAt
	io.Closer
	Name() string
	Truncate(int64) error
	Stat() (fs.FileInfo, error)
	Readdirnames(int) ([]string, error)
	SetDeadline(time.Time) error
	Chmod(fs.FileMode) error
}

var both = [2]api{
	{ours.ReadFile, ours.WriteFile, ours.Mkdir, ours.MkdirAll, ours.Remove, ours.RemoveAll, ours.Rename, ours.Symlink, ours.Link, ours.Readlink,
		ours.Stat, ours.Lstat, ours.ReadDir, ours.Truncate, ours.Chmod, ours.Chtimes, func(n string, f int) (file, error) { return ours.OpenFile(n, f, 0o644) }, ours.IsExist,
		ours.DirFS, ours.CopyFS},
	{os.ReadFile, os.WriteFile, os.Mkdir, os.MkdirAll, os.Remove, os.RemoveAll, os.Rename, os.Symlink, os.Link, os.Readlink,
		os.Stat, os.Lstat, os.ReadDir, os.Truncate, os.Chmod, os.Chtimes, func(n string, f int) (file, error) { return os.OpenFile(n, f, 0o644) }, os.IsExist,
		os.DirFS, os.CopyFS},
}

func script(o api, dir string) string {
	var log strings.Builder
	p := func(args ...any) {
		s := strings.ReplaceAll(fmt.Sprintln(args...), dir, "DIR")
		for _, a := range args {
			if err, ok := a.(error); ok {
				s += fmt.Sprintln("  ", errors.Is(err, fs.ErrExist), errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrPermission), o.IsExist(err))
			}
		}
		log.WriteString(s)
	}
	info := func(i fs.FileInfo, err error) {
		if err != nil {
			p(err)
			return
		}
		p(i.Name(), i.Mode(), i.IsDir(), i.Size(), fs.FormatFileInfo(i)[:11])
	}
	d := dir + "/"
	p(o.WriteFile(d+"f", []byte("hello, world"), 0o640))
	p(o.ReadFile(d + "f"))
	p(o.ReadFile(d + "nope"))
	p(o.ReadFile(dir))
	p(o.Mkdir(d+"sub", 0o750))
	p(o.Mkdir(d+"sub", 0o750))
	p(o.MkdirAll(d+"a/b//c/./d", 0o755))
	p(o.MkdirAll(d+"f/x", 0o755))
	p(o.Symlink("f", d+"link"))
	p(o.Symlink("gone", d+"dangling"))
	p(o.Link(d+"f", d+"hard"))
	p(o.Link(d+"nope", d+"hard2"))
	p(o.Readlink(d + "link"))
	p(o.Readlink(d + "f"))
	info(o.Stat(d + "link"))
	info(o.Lstat(d + "link"))
	info(o.Stat(d + "dangling"))
	info(o.Stat(d + "sub/"))
	info(o.Stat("/dev/null"))
	info(o.Stat("/"))
	list, err := o.ReadDir(dir)
	p(list, err)
	for _, e := range list {
		p(e.Name(), e.IsDir(), e.Type())
		info(e.Info())
	}
	p(o.ReadDir(d + "f"))
	p(o.Rename(d+"f", d+"g"), o.Rename(d+"f", d+"h"), o.Rename(d+"g", d+"sub"), o.Rename(d+"sub", d+"sub2"))
	p(o.Chmod(d+"g", 0o4711), o.Chmod(d+"f", 0))
	info(o.Stat(d + "g"))
	p(o.Truncate(d+"g", 3))
	t := time.Unix(1e9, 123456789)
	p(o.Chtimes(d+"g", t, t), o.Chtimes(d+"f", t, t))
	if i, err := o.Stat(d + "g"); err == nil {
		p(i.ModTime().UTC())
	}
	p(o.Remove(d+"a"), o.Remove(d+"nope"), o.Remove(d+"hard"))
	p(o.RemoveAll(d+"a"), o.RemoveAll(d+"nope"), o.RemoveAll(d+"."))
	f, err := o.Open(d+"g", os.O_RDWR)
	p(f.Name(), err)
	b := make([]byte, 5)
	n, err := f.Read(b)
	p(n, err, b)
	n, err = f.Read(b)
	p(n, err)
	n, err = f.Read(nil)
	p(n, err)
	n, err = f.WriteAt([]byte("xyz"), 2)
	p(n, err)
	n, err = f.ReadAt(b, 1)
	p(n, err, b)
	n, err = f.ReadAt(b, -1)
	p(n, err)
	n, err = f.WriteAt(b, -1)
	p(n, err)
	p(f.Seek(-1, io.SeekEnd))
	p(f.Seek(-1, io.SeekStart))
	p(io.WriteString(f, "tail"))
	p(f.Seek(0, 0))
	p(io.ReadAll(f))
	p(f.Truncate(2), f.Truncate(-1), f.Chmod(0o600), f.SetDeadline(time.Time{}))
	info(f.Stat())
	p(f.Readdirnames(1))
	p(f.Close(), f.Close())
	n, err = f.Read(b)
	p(n, err)
	n, err = f.Write(b)
	p(n, err)
	p(f.Seek(0, 0))
	info(f.Stat())
	p(f.Readdirnames(1))
	f, err = o.Open(d+"g", os.O_APPEND|os.O_WRONLY)
	n, err = f.WriteAt(b, 0)
	p(n, err)
	n, err = f.Read(b)
	p(n, err)
	f.Close()
	_, err = o.Open(d+"g", os.O_CREATE|os.O_EXCL|os.O_WRONLY)
	p(err)
	_, err = o.Open("a\x00b", 0)
	p(err)
	for i := range 5 {
		o.WriteFile(fmt.Sprint(d, "sub2/", i), nil, 0o644)
	}
	f, _ = o.Open(d+"sub2", 0)
	total := 0
	for {
		names, err := f.Readdirnames(2)
		total += len(names)
		p(len(names), err)
		if err != nil {
			break
		}
	}
	p(total)
	fsys := o.DirFS(dir)
	p(fs.ReadFile(fsys, "g"))
	p(fs.ReadFile(fsys, "nope"))
	p(fs.ReadFile(fsys, "../nope"))
	p(fs.Glob(fsys, "*/*"))
	fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		p(path, d, err)
		return nil
	})
	p(o.CopyFS(d+"copy", o.DirFS(d+"sub2")))
	p(o.CopyFS(d+"copy", o.DirFS(d+"sub2")))
	p(o.ReadDir(d + "copy"))
	p(o.RemoveAll(dir))
	info(o.Stat(dir))
	return log.String()
}

func TestFiles(t *testing.T) {
	g, w := strings.Split(script(both[0], t.TempDir()), "\n"), strings.Split(script(both[1], t.TempDir()), "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			t.Errorf("line %d:\n got %s\nwant %s", i, g[i], w[i])
		}
	}
	if len(g) != len(w) {
		t.Error(len(g), len(w))
	}
}

func TestEnv(t *testing.T) {
	m := func(s string) string { return "<" + s + ">" }
	for _, s := range []string{"", "$", "a$b c", "${x}y", "${}", "${", "${abc", "$$", "$1a", "${12}", "${*}x", "$*x", "$-", "a$ b", "$é", "x${a b}z", "end$", "${$}"} {
		if g, w := ours.Expand(s, m), os.Expand(s, m); g != w {
			t.Errorf("%q: got %q, want %q", s, g, w)
		}
	}
	for _, f := range [][2]func() (string, error){{ours.Getwd, os.Getwd}, {ours.Hostname, os.Hostname}, {ours.Executable, os.Executable}, {ours.UserHomeDir, os.UserHomeDir}, {ours.UserCacheDir, os.UserCacheDir}} {
		g, gerr := f[0]()
		w, werr := f[1]()
		if g != w || fmt.Sprint(gerr) != fmt.Sprint(werr) {
			t.Errorf("got %q %v, want %q %v", g, gerr, w, werr)
		}
	}
	if fmt.Sprint(ours.Args) != fmt.Sprint(os.Args) {
		t.Error(ours.Args)
	}
	if e := ours.Setenv("a=b", ""); fmt.Sprint(e) != fmt.Sprint(os.Setenv("a=b", "")) {
		t.Error(e)
	}
}

func TestTemp(t *testing.T) {
	dir := t.TempDir()
	f, err := ours.CreateTemp(dir, "a*b")
	if err != nil {
		t.Fatal(err)
	}
	if ok, _ := filepath.Match(dir+"/a[0-9]*b", f.Name()); !ok {
		t.Error(f.Name())
	}
	name, err := ours.MkdirTemp(dir, "x")
	if ok, _ := filepath.Match(dir+"/x[0-9]*", name); !ok || err != nil {
		t.Error(name, err)
	}
	_, err = ours.MkdirTemp(dir, "x/y")
	_, werr := os.MkdirTemp(dir, "x/y")
	if fmt.Sprint(err) != fmt.Sprint(werr) {
		t.Error(err, werr)
	}
	r, w, err := ours.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	w.WriteString("x")
	w.Close()
	if b, err := io.ReadAll(r); string(b) != "x" || err != nil {
		t.Error(b, err)
	}
}
