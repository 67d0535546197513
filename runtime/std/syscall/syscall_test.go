package syscall_test

import (
	"slices"
	real "syscall"
	"testing"
	_ "unsafe"

	"glenda.std/syscall"
)

//go:linkname envs syscall.runtime_envs
func envs() []string

func TestErrno(t *testing.T) {
	for i := range 200 {
		if g, w := syscall.Errno(i), real.Errno(i); g.Error() != w.Error() || g.Timeout() != w.Timeout() || g.Temporary() != w.Temporary() {
			t.Errorf("%d: got %q, want %q", i, g, w)
		}
		if g, w := syscall.Signal(i).String(), real.Signal(i).String(); g != w {
			t.Errorf("%d: got %q, want %q", i, g, w)
		}
	}
}

func TestCalls(t *testing.T) {
	dir := t.TempDir()
	fd, err := syscall.Open(dir+"/f", syscall.O_RDWR|syscall.O_CREAT|syscall.O_CLOEXEC, 0o640)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := syscall.Write(fd, []byte("hello")); n != 5 || err != nil {
		t.Error(n, err)
	}
	if off, err := syscall.Seek(fd, 1, 0); off != 1 || err != nil {
		t.Error(off, err)
	}
	b := make([]byte, 10)
	if n, err := syscall.Read(fd, b); string(b[:n]) != "ello" || err != nil {
		t.Error(n, err)
	}
	if n, err := syscall.Pwrite(fd, []byte("j"), 0); n != 1 || err != nil {
		t.Error(n, err)
	}
	if n, err := syscall.Pread(fd, b, 0); string(b[:n]) != "jello" || err != nil {
		t.Error(n, err)
	}
	var g syscall.Stat_t
	var w real.Stat_t
	if err := syscall.Stat(dir+"/f", &g); err != nil {
		t.Error(err)
	}
	real.Stat(dir+"/f", &w)
	if g.Size != w.Size || g.Mode != w.Mode || g.Mtim.Nano() != w.Mtim.Nano() || g.Ino != w.Ino || g.Nlink != w.Nlink {
		t.Error(g, w)
	}
	if err := syscall.Rename(dir+"/f", dir+"/g"); err != nil {
		t.Error(err)
	}
	if err := syscall.Unlink(dir + "/f"); err != syscall.ENOENT {
		t.Error(err)
	}
	if err := syscall.Mkdir(dir+"/g", 0o777); err != syscall.EEXIST {
		t.Error(err)
	}
	if err := syscall.Unlink(dir + "/a\x00b"); err != syscall.EINVAL {
		t.Error(err)
	}
	if wd, err := syscall.Getwd(); err != nil {
		t.Error(err)
	} else if r, _ := real.Getwd(); r != wd {
		t.Error(wd, r)
	}
	if syscall.Getpid() != real.Getpid() || syscall.Getuid() != real.Getuid() {
		t.Error("ids")
	}
	p := make([]int, 2)
	if err := syscall.Pipe2(p, syscall.O_CLOEXEC); err != nil {
		t.Error(err)
	}
	for _, fd := range append(p, fd) {
		if err := syscall.Close(fd); err != nil {
			t.Error(err)
		}
	}
	if _, err := syscall.Read(fd, b); err != syscall.EBADF {
		t.Error(err)
	}
}

func TestEnv(t *testing.T) {
	got, want := syscall.Environ(), real.Environ()
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	syscall.Setenv("GLENDA", "x=y")
	if v, ok := syscall.Getenv("GLENDA"); v != "x=y" || !ok {
		t.Error(v, ok)
	}
	syscall.Unsetenv("GLENDA")
	if v, ok := syscall.Getenv("GLENDA"); ok {
		t.Error(v)
	}
	for _, k := range []string{"", "a=b", "a\x00"} {
		if syscall.Setenv(k, "") != syscall.EINVAL {
			t.Error(k)
		}
	}
}
