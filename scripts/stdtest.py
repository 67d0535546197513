#!/usr/bin/env python3
"""Tests runtime/std with real Go: `scripts/stdtest.py [-all] [-bench RE] PKG... [-- go test flags]`.

The sources import each other by plain names ("strings", "internal/bytealg"), which real Go resolves to its own packages.
This copies the tree to a scratch module and rewrites the imports of non-test files: `internal/...` always (real Go
refuses its own internals; what is in a package's testdata/gc replaces its files), with -all every package of ours that is in REWRITE as well. Test files see both:
"strings" is real, "glenda.std/strings" ours. GLENDA_STD_WORK names the scratch directory.

`scripts/stdtest.py -programs [RE]` runs the programs of testdata/std whose path matches, built by real Go on our
packages, and compares with their .out files; with -bless real Go's own packages make those files.
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


ENTRY = re.compile(r"^// func (\w+)\(([^)]*)\) (\w+)[^\n]*\n((?://[^\n]*\n)*)TEXT ·\1<ABIInternal>\(SB\)", re.M)
SIZES = {"string": (8, 8), "int": (8,), "byte": (1,), "bool": (1,)}


def shims(text):
    """Assembly with functions in Go's register ABI, made fit for real Go: a function with arguments on the stack for each."""
    out = []
    for name, params, result, _ in ENTRY.findall(text):
        loads, at, regs = [], 0, iter(("AX", "BX", "CX", "DI", "SI", "R8"))
        words = [p.strip().split(" ") for p in params.split(",") if p.strip()]
        for i, w in enumerate(words):
            typ = w[1] if len(w) > 1 else next(v[1] for v in words[i:] if len(v) > 1)
            for k, size in enumerate(SIZES[typ]):
                at = (at + size - 1) // size * size
                part = w[0] + ("_base", "_len")[k] if typ == "string" else w[0]
                loads.append(f"\t{'MOVQ' if size == 8 else 'MOVBLZX'} {part}+{at}(FP), {next(regs)}\n")
                at += size
        at = (at + 7) // 8 * 8
        size = SIZES[result][0]
        store = f"\t{'MOVQ' if size == 8 else 'MOVB'} AX, ret+{at}(FP)\n"
        out.append(f"\nTEXT ·{name}(SB), NOSPLIT, $0-{at + size}\n{''.join(loads)}\tCALL ·{name}_regs(SB)\n{store}\tRET\n")
    return re.sub(r"TEXT ·(\w+)<ABIInternal>\(SB\), NOSPLIT, \$0-\d+", r"TEXT ·\1_regs(SB), NOSPLIT, $0-0", text) + "".join(out)


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
            elif f.endswith(".s") and d.endswith("bytealg"):
                with open(src) as i, open(os.path.join(to, f), "w") as o:
                    o.write(shims(i.read()))
            else:
                shutil.copy(src, os.path.join(to, f))
    for d, _, files in os.walk(STD):
        if d.endswith("testdata/gc"):
            for f in files:
                shutil.copy(os.path.join(d, f), os.path.join(WORK, os.path.relpath(d, STD), "..", "..", f))


def programs(pattern, bless):
    """Runs testdata/std's programs; they are one package main each."""
    copy(True)
    failed = 0
    top = os.path.join(ROOT, "testdata", "std")
    env = dict(os.environ, GOFLAGS="-mod=mod", GOWORK="off")
    for d, _, files in sorted(os.walk(top)):
        for f in sorted(files):
            path = os.path.join(d, f)
            name = os.path.relpath(path, top)
            if not f.endswith(".go") or not re.search(pattern, name):
                continue
            out = path[:-3] + ".out"
            if bless and not name.startswith("golden"):
                with open(out, "wb") as o:
                    subprocess.run(["go", "run", path], stdout=o, check=True)
            to = os.path.join(WORK, "programs", name[:-3].replace("/", "_"))
            os.makedirs(to, exist_ok=True)
            with open(path) as i, open(os.path.join(to, "main.go"), "w") as o:
                o.write(rewritten(i.read(), REWRITE))
            run = subprocess.run(["go", "run", "-ldflags=-checklinkname=0", "./" + os.path.relpath(to, WORK)], cwd=WORK, env=env, capture_output=True)
            with open(out, "rb") as i:
                want = i.read()
            if run.returncode != 0 or run.stdout != want:
                failed += 1
                print("FAIL", name, run.stderr.decode()[:500])
                for a, b in zip(run.stdout.split(b"\n"), want.split(b"\n")):
                    if a != b:
                        print("  got ", a.decode(errors="replace")[:200], "\n  want", b.decode(errors="replace")[:200])
                        break
            else:
                print("ok", name)
    sys.exit(failed > 0)


def main():
    args = sys.argv[1:]
    if args and args[0] == "-programs":
        bless = "-bless" in args
        rest = [a for a in args[1:] if a != "-bless"]
        programs(rest[0] if rest else "", bless)
    flags = args[args.index("--") + 1:] if "--" in args else []
    args = args[:args.index("--")] if "--" in args else args
    all_ours = "-all" in args
    pkgs = [a for a in args if a != "-all"] or ["..."]
    copy(all_ours)
    env = dict(os.environ, GLENDA_ROOT=ROOT, GOFLAGS="-mod=mod", GOWORK="off")
    cmd = ["go", "test", "-ldflags=-checklinkname=0", *flags, *["./" + p for p in pkgs]]
    sys.exit(subprocess.call(cmd, cwd=WORK, env=env))


main()
