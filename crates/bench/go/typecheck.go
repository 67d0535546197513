// Typecheck parses and checks the standard library with go/parser and go/types: what `bench check` compares
// glenda's checker with. Function bodies are checked, every package once, its imports before it.
//
//	typecheck        nothing is recorded
//	typecheck -info  types and uses of all expressions are, as a compiler needs them
package main

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

type loader struct {
	context build.Context
	root    string
	fset    *token.FileSet
	done    map[string]*types.Package
	info    bool
	files   int
	lines   int
	failed  int
}

// Import finds a package by its path or below vendor.
func (l *loader) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if _, err := os.Stat(filepath.Join(l.root, path)); err != nil {
		path = "vendor/" + path
	}
	return l.load(path)
}

func (l *loader) load(path string) (*types.Package, error) {
	if p, ok := l.done[path]; ok {
		return p, nil
	}
	dir := filepath.Join(l.root, path)
	found, err := l.context.ImportDir(dir, 0)
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, name := range found.GoFiles {
		f, err := parser.ParseFile(l.fset, filepath.Join(dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
		l.files++
		l.lines += l.fset.File(f.Pos()).LineCount()
	}
	config := types.Config{Importer: l, Sizes: types.SizesFor("gc", "amd64"), Error: func(error) {}}
	var info *types.Info
	if l.info {
		info = &types.Info{
			Types:      map[ast.Expr]types.TypeAndValue{},
			Instances:  map[*ast.Ident]types.Instance{},
			Defs:       map[*ast.Ident]types.Object{},
			Uses:       map[*ast.Ident]types.Object{},
			Implicits:  map[ast.Node]types.Object{},
			Selections: map[*ast.SelectorExpr]*types.Selection{},
		}
	}
	p, err := config.Check(path, l.fset, files, info)
	if err != nil {
		l.failed++
	}
	l.done[path] = p
	return p, nil
}

var _ types.Importer = (*loader)(nil)

func main() {
	context := build.Default
	context.CgoEnabled = false
	context.GOOS, context.GOARCH = "linux", "amd64"
	l := &loader{
		context: context,
		root:    filepath.Join(context.GOROOT, "src"),
		fset:    token.NewFileSet(),
		done:    map[string]*types.Package{"unsafe": types.Unsafe},
		info:    len(os.Args) > 1 && os.Args[1] == "-info",
	}
	err := filepath.WalkDir(l.root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		name := d.Name()
		if name == "testdata" || strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") {
			return filepath.SkipDir
		}
		rel, err := filepath.Rel(l.root, path)
		if err != nil {
			return err
		}
		// `builtin` only documents what is predeclared.
		if rel == "cmd" || rel == "builtin" {
			return filepath.SkipDir
		}
		if rel != "." {
			// Folders without files for this system are no packages.
			_, _ = l.load(filepath.ToSlash(rel))
		}
		return nil
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Printf("%d files, %d lines, %d packages with errors\n", l.files, l.lines, l.failed)
}
