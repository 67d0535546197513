package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	dir, err := os.MkdirTemp("", "glenda")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	show := func(args ...any) { fmt.Print(strings.ReplaceAll(fmt.Sprintln(args...), dir, "DIR")) }
	p := filepath.Join(dir, "a.txt")
	show(os.WriteFile(p, []byte("hello"), 0o600))
	b, err := os.ReadFile(p)
	show(string(b), err)
	f, err := os.OpenFile(p, os.O_APPEND|os.O_WRONLY, 0)
	show(err)
	fmt.Fprintf(f, " %s", "world")
	show(f.Close(), f.Close())
	info, err := os.Stat(p)
	show(info.Name(), info.Size(), info.Mode(), info.IsDir(), err)
	_, err = os.Stat(p + "x")
	show(err, errors.Is(err, fs.ErrNotExist), os.IsNotExist(err))
	show(os.Mkdir(dir, 0o700), os.MkdirAll(dir+"/x/y/z", 0o755), os.Remove(dir+"/x"))
	show(os.Rename(p, dir+"/x/b.txt"), os.Symlink("b.txt", dir+"/x/l"))
	filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		show(path, d.IsDir(), d.Type(), err)
		return nil
	})
	m, err := filepath.Glob(dir + "/*/*.txt")
	show(m, err)
	entries, err := os.ReadDir(dir + "/x")
	show(entries, err)
	os.Setenv("GLENDA_X", "1")
	show(os.Getenv("GLENDA_X"), os.ExpandEnv("$GLENDA_X-${GLENDA_X}"), len(os.Args))
	var pe *fs.PathError
	_, err = os.Open("/no/such")
	show(errors.As(err, &pe), pe.Op, pe.Err)
	show(filepath.Rel("/a/b", "/a/c/d"))
}
