#!/usr/bin/env python3
"""Tests runtime/std with real Go (the oracle). `cargo test -p glenda --test std` tests it as glenda compiles it.

    scripts/stdtest.py [-all] PKG... [-- go test flags]   tests of packages (default: all)
    scripts/stdtest.py vet PKG...                         go vet
    scripts/stdtest.py run [-all] PROGRAM.go PKG...       a program, on these packages of ours
    scripts/stdtest.py programs [RE]                      the programs of testdata/std whose names match, on our packages
    scripts/stdtest.py bless [RE]                         writes their .out files, by real Go and its packages

The sources import each other by plain names ("strings", "internal/bytealg"), which real Go resolves to its own
packages. This copies the tree to a scratch module and rewrites the imports of non-test files: `internal/...` always
(real Go refuses its own internals), with -all, and for programs, every package in REWRITE as well. What is in a
package's testdata/gc takes the place of its own files (the stack ABI). Test files see both: "strings" is real,
"glenda.std/strings" ours. GLENDA_STD_WORK names the scratch directory.
"""
import os, re, shutil, subprocess, sys, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
STD = os.path.join(ROOT, "runtime", "std")
REWRITE = {"errors", "unicode", "unicode/utf8", "unicode/utf16", "strings", "bytes", "strconv", "fmt"}
WORK = os.environ.get("GLENDA_STD_WORK") or os.path.join(tempfile.gettempdir(), "glenda-stdtest-" + os.path.basename(ROOT))
IMPORT = re.compile(r'^(\s*(?:import\s+)?(?:[\w.]+\s+)?)"([\w/.]+)"(\s*(?://.*)?)$')


def rewritten(text, names):
    out, inside = [], False
    for line in text.split("\n"):
        if line.startswith("import ("):
            inside = True
        elif inside and line.startswith(")"):
            inside = False
        elif inside or line.startswith("import "):
            m = IMPORT.match(line)
            if m and m[2] in names:
                line = f'{m[1]}"glenda.std/{m[2]}"{m[3]}'
        out.append(line)
    return "\n".join(out)


ENTRY = re.compile(r"^// func (\w+)\(([^)]*)\) (\w+|\([^)]*\))[^\n]*\n((?://[^\n]*\n)*)TEXT ·\1<ABIInternal>\(SB\)", re.M)
SIZES = {"string": (8, 8), "int": (8,), "byte": (1,), "bool": (1,), "float64": (8,)}


def words(fields, at):
    """The words of parameters or results from frame offset `at` on: name, size, offset, register; and where they end."""
    fields = [f.strip().split(" ") for f in fields.split(",") if f.strip()]
    ints, floats = iter(("AX", "BX", "CX", "DI", "SI", "R8")), (f"X{i}" for i in range(8))
    out = []
    for i, f in enumerate(fields):
        typ = f[1] if len(f) > 1 else next(v[1] for v in fields[i:] if len(v) > 1)
        for k, size in enumerate(SIZES[typ]):
            at = (at + size - 1) // size * size
            part = f[0] + ("_base", "_len")[k] if typ == "string" else f[0]
            out.append((part, size, at, next(floats if typ == "float64" else ints)))
            at += size
    return out, (at + 7) // 8 * 8


def move(size, reg, load):
    return "MOVSD" if reg[0] == "X" else "MOVQ" if size == 8 else "MOVBLZX" if load else "MOVB"


def shims(text):
    """Assembly with functions in Go's register ABI, made fit for real Go: a function with arguments on the stack for each."""
    out = []
    for name, params, result, _ in ENTRY.findall(text):
        result = result.strip("()")
        args, at = words(params, 0)
        results, end = words(result if " " in result else "ret " + result, at)
        loads = "".join(f"\t{move(size, reg, True)} {part}+{at}(FP), {reg}\n" for part, size, at, reg in args)
        stores = "".join(f"\t{move(size, reg, False)} {reg}, {part}+{at}(FP)\n" for part, size, at, reg in results)
        out.append(f"\nTEXT ·{name}(SB), NOSPLIT, $0-{end}\n{loads}\tCALL ·{name}_regs(SB)\n{stores}\tRET\n")
    return re.sub(r"TEXT ·(\w+)<ABIInternal>\(SB\), ?NOSPLIT(\|NOFRAME)?, ?\$0-\d+", r"TEXT ·\1_regs(SB), NOSPLIT, $0-0", text) + "".join(out)


def copy(all_ours):
    have = set()
    for d, _, files in os.walk(STD):
        if any(f.endswith(".go") for f in files):
            have.add(os.path.relpath(d, STD))
    names = {p for p in have if p.startswith("internal/")} | ((have & REWRITE) if all_ours else set())
    shutil.rmtree(WORK, ignore_errors=True)
    for d, dirs, files in os.walk(STD):
        to = os.path.join(WORK, os.path.relpath(d, STD))
        os.makedirs(to, exist_ok=True)
        for f in files:
            src = os.path.join(d, f)
            if f.endswith(".go") and not f.endswith("_test.go"):
                with open(src) as i, open(os.path.join(to, f), "w") as o:
                    o.write(rewritten(i.read(), names))
            elif f.endswith(".s") and os.path.basename(d) in ("bytealg", "math"):
                with open(src) as i, open(os.path.join(to, f), "w") as o:
                    o.write(shims(i.read()))
            else:
                shutil.copy(src, os.path.join(to, f))
    for d, _, files in os.walk(STD):
        if d.endswith("testdata/gc"):
            for f in files:
                shutil.copy(os.path.join(d, f), os.path.join(WORK, os.path.relpath(d, STD), "..", "..", f))
    adapt_reflect()


# Hooks of reflect whose names in real Go's runtime are others, and lines to replace.
HOOKS = [
    (r"runtime\.(makemap|mapaccess|mapdelete|mapclear)$", r"reflect.\1"),
    (r"runtime\.mapassign$", "reflect.mapassign0"),
    (r"runtime\.newobject$", "reflect.unsafe_New"),
    (r"runtime\.typedmemmove$", "reflect.typedmemmove"),
    (r"^//go:linkname (makeslice|assertE2I2|mapiter).*\n", ""),
    (r"^(func makeslice.*)", r"\1 { return gcNewArray(elem, cap) }"),
    (r"^(func assertE2I2.*)", r"\1 { return &abi.Assertion{Itab: gcAssert(inter, typ)} }"),
    (r"^\t_      \[6\]uintptr", "\t_ [20]uintptr"),
    (r"^(func mapiterinit.*)", r"\1 { gcInit(it, t, m); gcNext(it) }"),
    (r"^(func mapiternext.*)", r"\1 { gcNext(it) }"),
]
GC_HOOKS = """
//go:linkname gcAssert runtime.assertE2I2
func gcAssert(inter, typ *abi.Type) *abi.Itab

//go:linkname gcNewArray reflect.unsafe_NewArray
func gcNewArray(t *abi.Type, n int) unsafe.Pointer

//go:linkname gcInit internal/runtime/maps.(*Iter).Init
func gcInit(it *mapIter, t *abi.Type, m unsafe.Pointer)

//go:linkname gcNext internal/runtime/maps.(*Iter).Next
func gcNext(it *mapIter)
"""
# Real Go's linker drops methods unless real Go's reflect asks for them.
KEEP = """package main

import "reflect"

var name = "none"

func init() { reflect.ValueOf(name).MethodByName(name) }
"""


def adapt_reflect():
    path = os.path.join(WORK, "reflect", "hooks.go")
    with open(path) as f:
        text = f.read()
    for pattern, by in HOOKS:
        text = re.sub(pattern, by, text, flags=re.M)
    with open(path, "w") as f:
        f.write(text + GC_HOOKS)


ENV = dict(os.environ, GLENDA_ROOT=ROOT, GOFLAGS="-mod=mod", GOWORK="off")
LINK = "-ldflags=-checklinkname=0"


def run_program(path, names):
    """Runs a program with real Go on our packages of these names."""
    to = os.path.join(WORK, "programs", re.sub(r"\W", "_", os.path.abspath(path)))
    os.makedirs(to, exist_ok=True)
    with open(path) as i, open(os.path.join(to, os.path.basename(path)), "w") as o:
        o.write(rewritten(i.read(), names))
    if "reflect" in names:
        with open(os.path.join(to, "keep.go"), "w") as o:
            o.write(KEEP)
    return subprocess.run(["go", "run", LINK, "./" + os.path.relpath(to, WORK)], cwd=WORK, env=ENV, capture_output=True)


def matching(pattern):
    """The programs of testdata/std: name and path."""
    top = os.path.join(ROOT, "testdata", "std")
    for d, _, files in sorted(os.walk(top)):
        for f in sorted(files):
            path = os.path.join(d, f)
            if f.endswith(".go") and re.search(pattern, os.path.relpath(path, top)):
                yield os.path.relpath(path, top), path


def bless(pattern):
    for name, path in matching(pattern):
        out = subprocess.run(["go", "run", path], stdout=subprocess.PIPE, check=True).stdout
        with open(path[:-3] + ".out", "wb") as o:
            o.write(out)


def programs(pattern):
    copy(True)
    failed = 0
    for name, path in matching(pattern):
        run = run_program(path, REWRITE)
        with open(path[:-3] + ".out", "rb") as i:
            want = i.read()
        if run.returncode == 0 and run.stdout == want:
            print("ok", name)
            continue
        failed += 1
        print("FAIL", name, run.stderr.decode()[:500])
        for a, b in zip(run.stdout.split(b"\n"), want.split(b"\n")):
            if a != b:
                print("  got ", a.decode(errors="replace")[:200], "\n  want", b.decode(errors="replace")[:200])
                break
    return failed > 0


def main():
    args = sys.argv[1:]
    command = args.pop(0) if args and args[0] in ("vet", "run", "programs", "bless") else "test"
    if command in ("programs", "bless"):
        pattern = args[0] if args else ""
        return programs(pattern) if command == "programs" else bless(pattern)
    flags = args[args.index("--") + 1:] if "--" in args else []
    args = args[:args.index("--")] if "--" in args else args
    all_ours = "-all" in args
    args = [a for a in args if a != "-all"]
    if command == "run":
        copy(all_ours)
        run = run_program(args[0], REWRITE | set(args[1:]) if all_ours else set(args[1:]))
        sys.stdout.buffer.write(run.stdout)
        sys.stderr.buffer.write(run.stderr)
        return run.returncode
    copy(all_ours)
    packages = ["./" + a.removeprefix("./") for a in args or ["..."]]
    return subprocess.call(["go", command, *([LINK] if command == "test" else []), *flags, *packages], cwd=WORK, env=ENV)


sys.exit(main())
