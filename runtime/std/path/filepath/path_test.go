package filepath_test

import (
	"fmt"
	"io/fs"
	"math/rand"
	"os"
	real "path/filepath"
	"strings"
	"testing"

	"glenda.std/path/filepath"
)

func TestRel(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	parts := []string{"a", "b", "..", ".", "/", "/", ""}
	for range 100000 {
		p := func() (s string) {
			for range r.Intn(7) {
				s += parts[r.Intn(len(parts))]
			}
			return
		}
		a, b := p(), p()
		g, ge := filepath.Rel(a, b)
		w, we := real.Rel(a, b)
		if g != w || fmt.Sprint(ge) != fmt.Sprint(we) || filepath.IsLocal(a) != real.IsLocal(a) {
			t.Fatalf("%q %q: got %q %v, want %q %v", a, b, g, ge, w, we)
		}
	}
}

func TestTree(t *testing.T) {
	dir := t.TempDir()
	for _, n := range []string{"a/b/c", "a/b/d", "a/e", "f", "g/h.go", "g/i.go"} {
		os.MkdirAll(real.Dir(dir+"/"+n), 0o755)
		os.WriteFile(dir+"/"+n, nil, 0o644)
	}
	os.Symlink("a/b", dir+"/l")
	os.Symlink("../f", dir+"/a/up")
	os.Symlink("loop", dir+"/loop")
	os.Symlink(dir+"/a", dir+"/abs")
	os.Chdir(dir)
	for _, p := range []string{"l/c", "a/up", "loop", "abs/b/../e", "l/../f", "l/..", "nope", "f/x", ".", "", "abs", "a/../l", dir + "/l/d", "../" + real.Base(dir) + "/l", "f/"} {
		g, ge := filepath.EvalSymlinks(p)
		w, we := real.EvalSymlinks(p)
		if g != w || fmt.Sprint(ge) != fmt.Sprint(we) {
			t.Errorf("%q: got %q %v, want %q %v", p, g, ge, w, we)
		}
	}
	for _, p := range []string{"*", "*/*", "a/*", "g/*.go", "?", "[a-f]", "[", "nope*", dir + "/*", "f", "*/b/[cd]", "a/b/", "/*", `\f`} {
		g, ge := filepath.Glob(p)
		w, we := real.Glob(p)
		if fmt.Sprint(g, ge) != fmt.Sprint(w, we) {
			t.Errorf("%q: got %q %v, want %q %v", p, g, ge, w, we)
		}
	}
	for _, skip := range []error{nil, fs.SkipDir, fs.SkipAll, os.ErrInvalid} {
		for _, at := range []string{"a", "a/b/c", "f", "."} {
			for _, root := range []string{".", "a", "nope", "f"} {
				log := [2]strings.Builder{}
				for i, walk := range []func(string, fs.WalkDirFunc) error{filepath.WalkDir, real.WalkDir} {
					err := walk(root, func(p string, d fs.DirEntry, err error) error {
						fmt.Fprintln(&log[i], p, d != nil && d.IsDir(), err)
						if p == at {
							return skip
						}
						return nil
					})
					fmt.Fprintln(&log[i], err)
				}
				for i, walk := range []func(string, func(string, fs.FileInfo, error) error) error{
					func(r string, f func(string, fs.FileInfo, error) error) error { return filepath.Walk(r, f) },
					func(r string, f func(string, fs.FileInfo, error) error) error { return real.Walk(r, f) }} {
					err := walk(root, func(p string, d fs.FileInfo, err error) error {
						fmt.Fprintln(&log[i], p, d != nil && d.IsDir(), err)
						if p == at {
							return skip
						}
						return nil
					})
					fmt.Fprintln(&log[i], err)
				}
				if log[0].String() != log[1].String() {
					t.Errorf("%v at %s: got\n%s\nwant\n%s", skip, at, log[0].String(), log[1].String())
				}
			}
		}
	}
}
