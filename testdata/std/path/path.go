package main

import (
	"fmt"
	"path"
	"path/filepath"
)

func main() {
	paths := []string{"", ".", "/", "//", "a", "a/b", "a/b/", "/a/b/c.txt", "a//b", "a/./b", "a/../b", "../a", "/../a", "a/b/../../..", "a/b/../../../c", "./a", ".hidden", "x.tar.gz", "a.b/c", "ä/世.界", "...", "a/..b"}
	for _, p := range paths {
		dir, file := path.Split(p)
		fmt.Printf("%q %q %q %q %q %q %q %v\n", p, path.Clean(p), path.Base(p), path.Dir(p), path.Ext(p), dir, file, path.IsAbs(p))
		fmt.Printf("%q %q %q %q %v %v %q\n", filepath.Clean(p), filepath.Base(p), filepath.Dir(p), filepath.Ext(p), filepath.IsAbs(p), filepath.IsLocal(p), filepath.ToSlash(p))
		for _, q := range []string{"", "b", "../x", "/a/b", "a/c/d", "."} {
			rel, err := filepath.Rel(q, p)
			fmt.Printf(" %q %q %v", path.Join(q, p), rel, err)
		}
		fmt.Println()
		local, err := filepath.Localize(p)
		fmt.Printf("%q %v\n", local, err)
	}
	for _, list := range []string{"", ":", "/a:/b", "/a::b:"} {
		fmt.Printf("%q\n", filepath.SplitList(list))
	}
	patterns := []string{"*", "a*", "*c", "a/*", "?", "a?c", "[a-c]", "[^a-c]*", "[", "[]", "[a-", "a[b", "\\*", "a\\", "[\\]a]", "*.go", "**", "a*b*c", "[a-z][0-9]", "[c-a]", "x[", "世*", "[世-界]"}
	names := []string{"", "a", "abc", "abbbc", "a/b", "*", "x", "b", "]", "c", "m.go", "a1", "世界", "aXbYc"}
	for _, p := range patterns {
		for _, n := range names {
			ok, err := path.Match(p, n)
			ok2, err2 := filepath.Match(p, n)
			if ok || err != nil || ok != ok2 || err != err2 {
				fmt.Println(p, n, ok, err, ok2, err2)
			}
		}
	}
}
