package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

func main() {
	bi := &debug.BuildInfo{GoVersion: "go1.27", Path: "p", Main: debug.Module{Path: "m", Version: "v1", Sum: "h1:x", Replace: &debug.Module{Path: "r", Version: "v2", Sum: "s"}},
		Deps:     []*debug.Module{{Path: "d", Version: "v3"}, {Path: "e", Version: "v4", Sum: "q"}, {Path: "e", Version: "v4", Replace: &debug.Module{Path: "/x", Sum: "q"}}},
		Settings: []debug.BuildSetting{{"-compiler", "gc"}, {"a b", "c d"}, {"q\"", "x\ny"}, {"", ""}, {"k", "a\"b"}, {"k", "`"}, {"k", "é=x"}, {"a=b", "a=b"}}}
	fmt.Printf("%q\n", bi.String())
	fmt.Printf("%q\n", (&debug.BuildInfo{}).String())
	fmt.Printf("%q\n", (&debug.BuildInfo{Main: debug.Module{Version: "v"}}).String())
	for _, s := range []string{bi.String(), "", "path\tx\n", "path\tx", "mod\ta\n", "mod\ta\tb\tc\td\n", "dep\ta\tb\n=>\tc\td\te\n", "=>\ta\tb\tc\n", "dep\ta\tb\n=>\tc\td\n", "build\tx\n", "build\tx=y\n", "build\t\"a b\"=\"c\\nd\"\n", "build\t\"a b=c\n", "build\ta=\"c\n", "build\t=c\n", "other\tx\n", "go\tx\n", "build\t`a`=`b`\n", "build\t\"a\"x=b\n", "dep\ta\tb\nmod\tc\td\n=>\tc\td\te\n", "build\t\n", "build\t\"a\"\n", "build\ta=\"b\"c\n", "path\tx\ty\n", "dep\ta\n"} {
		b, err := debug.ParseBuildInfo(s)
		fmt.Printf("%q %v", s, err)
		if b != nil {
			fmt.Printf(" %q %q", b.Path, b.Main)
			for _, d := range b.Deps {
				fmt.Printf(" %q %q %q %+v", d.Path, d.Version, d.Sum, d.Replace != nil)
			}
			fmt.Printf(" %q", b.Settings)
		}
		fmt.Println()
	}
	defer func() { fmt.Println(recover()) }()
	runtime.CPUProfile()
}
