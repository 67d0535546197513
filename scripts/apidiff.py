#!/usr/bin/env python3
"""Lists what real Go's packages export and ours in runtime/std don't: `scripts/apidiff.py [PKG...]` (default: all of ours).

Both sides are asked by `go list` and go/types' view of exported names: functions, types with their methods and fields, constants and
variables, with their types. Deprecated names count. Exit status 1 if anything is missing.
"""
import os, re, subprocess, sys, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
STD = os.path.join(ROOT, "runtime", "std")

# Prints an object a line: kind, name and type, for the package in a directory, whose imports are real Go's.
LISTER = r"""
package main

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"sort"
)

func main() {
	path, dir := os.Args[1], os.Args[2]
	ctx := build.Default
	ctx.CgoEnabled = false
	found, err := ctx.ImportDir(dir, 0)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range found.GoFiles {
		f, err := parser.ParseFile(fset, filepath.Join(dir, name), nil, 0)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		files = append(files, f)
	}
	conf := types.Config{Importer: importer.ForCompiler(fset, "source", nil), IgnoreFuncBodies: true, FakeImportC: true, Error: func(error) {}}
	pkg, _ := conf.Check(path, fset, files, nil)
	var bare func(t types.Type) types.Type
	bare = func(t types.Type) types.Type {
		s, ok := t.(*types.Signature)
		if !ok {
			return t
		}
		unnamed := func(t *types.Tuple) *types.Tuple {
			var vars []*types.Var
			for i := range t.Len() {
				vars = append(vars, types.NewVar(0, nil, "", bare(t.At(i).Type())))
			}
			return types.NewTuple(vars...)
		}
		var params []*types.TypeParam
		for i := range s.TypeParams().Len() {
			params = append(params, s.TypeParams().At(i))
		}
		if len(params) > 0 {
			return t
		}
		return types.NewSignatureType(nil, nil, nil, unnamed(s.Params()), unnamed(s.Results()), s.Variadic())
	}
	text := func(t types.Type) string {
		t = bare(t)
		return types.TypeString(t, func(p *types.Package) string {
			if p.Path() == path {
				return ""
			}
			return p.Path()
		})
	}
	var out []string
	for _, name := range pkg.Scope().Names() {
		o := pkg.Scope().Lookup(name)
		if !o.Exported() {
			continue
		}
		switch o := o.(type) {
		case *types.Const:
			out = append(out, fmt.Sprint("const ", name, " ", text(o.Type()), " = ", o.Val().ExactString()))
		case *types.Var:
			out = append(out, fmt.Sprint("var ", name, " ", text(o.Type())))
		case *types.Func:
			out = append(out, fmt.Sprint("func ", name, signature(text(o.Type()))))
		case *types.TypeName:
			kind := "type "
			if o.IsAlias() {
				kind = "alias "
			}
			out = append(out, kind+name)
			set := types.NewMethodSet(types.NewPointer(o.Type()))
			if types.IsInterface(o.Type()) {
				set = types.NewMethodSet(o.Type())
			}
			for i := range set.Len() {
				if m := set.At(i).Obj(); m.Exported() {
					out = append(out, fmt.Sprint("method ", name, ".", m.Name(), signature(text(set.At(i).Type()))))
				}
			}
			if s, ok := o.Type().Underlying().(*types.Struct); ok {
				for i := range s.NumFields() {
					if f := s.Field(i); f.Exported() {
						out = append(out, fmt.Sprint("field ", name, ".", f.Name(), " ", text(f.Type())))
					}
				}
			}
		}
	}
	sort.Strings(out)
	for _, l := range out {
		fmt.Println(l)
	}
}

// signature is a function's type without its first word.
func signature(s string) string { return s[len("func"):] }
"""


def listing(lister, path, directory):
    run = subprocess.run([lister, path, directory], capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"{path}: {run.stderr}")
    return run.stdout.splitlines()


def main():
    goroot = subprocess.run(["go", "env", "GOROOT"], capture_output=True, text=True, check=True).stdout.strip()
    packages = sys.argv[1:]
    if not packages:
        for d, dirs, files in os.walk(STD):
            dirs[:] = [n for n in dirs if n not in ("testdata", "internal")]
            if any(f.endswith(".go") for f in files) and d != STD:
                packages.append(os.path.relpath(d, STD))
    missing = 0
    with tempfile.TemporaryDirectory() as tmp:
        source, lister = os.path.join(tmp, "main.go"), os.path.join(tmp, "lister")
        with open(source, "w") as f:
            f.write(LISTER)
        subprocess.run(["go", "build", "-o", lister, source], check=True)
        for path in sorted(packages):
            ours = set(listing(lister, path, os.path.join(STD, path)))
            names = {" ".join(l.split("(")[0].split(" ")[:2]) for l in ours}
            for line in listing(lister, path, os.path.join(goroot, "src", path)):
                if line in ours:
                    continue
                known = " ".join(line.split("(")[0].split(" ")[:2]) in names
                print(f"{path}: {'differs: ' if known else ''}{line}")
                missing += 1
    sys.exit(missing > 0)


main()
