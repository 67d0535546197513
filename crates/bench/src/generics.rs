//! A program with thousands of instantiations: what they cost to compile, and how large the program becomes.

use std::fmt::Write;
use std::fs;
use std::process::Command;

use crate::measure::{Cost, pair};
use crate::suites::{GLENDA, path, ratio, scratch};

/// Underlying types of the generated type arguments: those that share one give instances of the same code.
const BASES: [&str; 8] = ["int", "uint8", "float64", "string", "int32", "uint64", "int16", "float32"];

/// Instantiations of one set of generic declarations with one type argument.
const PER_TYPE: usize = 5;

/// A program with about `count` instances of generic functions and types: half of the type arguments differ from another in name
/// only.
pub fn program(count: usize) -> String {
    let types = ((count as f64).sqrt() as usize).max(PER_TYPE);
    let sets = count.div_ceil(types * PER_TYPE);
    let mut out = String::from(HEAD);
    for t in 0..types {
        let _ = writeln!(out, "type T{t} {}", BASES[t % BASES.len()]);
    }
    for s in 0..sets {
        out.push_str(&SET.replace("$N", &s.to_string()));
    }
    for t in 0..types {
        let literal = |n: usize| match BASES[t % BASES.len()] {
            "string" => format!("\"{}\"", "klmnop".chars().cycle().skip(n).take(n + 1).collect::<String>()),
            _ => (n * 7 % 23).to_string(),
        };
        let list: Vec<String> = (0..6).map(literal).collect();
        let _ = writeln!(out, "\nfunc use{t}() (sum int) {{\n\txs := []T{t}{{{}}}", list.join(", "));
        for s in 0..sets {
            let _ = writeln!(out, "\tsum += run{s}(xs)");
        }
        out.push_str("\treturn\n}\n");
    }
    out.push_str("\nfunc main() {\n");
    for t in 0..types {
        let _ = writeln!(out, "\tprintln({t}, use{t}())");
    }
    out.push_str("}\n");
    out
}

const HEAD: &str = "package main

type ordered interface {
\t~int | ~int16 | ~int32 | ~uint8 | ~uint64 | ~float32 | ~float64 | ~string
}

";

/// Five generic declarations that need code of their own for each type argument.
const SET: &str = "
type list$N[T ordered] struct {
\titems []T
\tfound int
}

func (l *list$N[T]) add(x T) {
\tif i := index$N(l.items, x); i >= 0 {
\t\tl.found += i + $N
\t\treturn
\t}
\tl.items = append(l.items, x)
}

func index$N[T ordered](xs []T, x T) int {
\tfor i, y := range xs {
\t\tif x == y {
\t\t\treturn i
\t\t}
\t}
\treturn -1
}

func sort$N[T ordered](xs []T) {
\tfor i := range xs {
\t\tfor j := i; j > 0 && xs[j] < xs[j-1]; j-- {
\t\t\txs[j], xs[j-1] = xs[j-1], xs[j]
\t\t}
\t}
}

func best$N[T ordered](xs []T) (best T, at int) {
\tcounts := make(map[T]int)
\tfor i, x := range xs {
\t\tcounts[x] += i + $N
\t\tif counts[x] > counts[best] {
\t\t\tbest, at = x, i
\t\t}
\t}
\treturn
}

func run$N[T ordered](xs []T) int {
\tvar l list$N[T]
\tfor _, x := range xs {
\t\tl.add(x)
\t}
\tsorted := append([]T(nil), l.items...)
\tsort$N(sorted)
\tbest, at := best$N(append(sorted, l.items...))
\treturn len(sorted) + l.found + at + index$N(sorted, best)
}
";

/// Compiling and linking the program beside gc, and the size of both.
pub fn run(count: usize) -> Result<(), String> {
    let dir = scratch()?;
    let source = dir.join("generics.go");
    let text = program(count);
    fs::write(&source, &text).map_err(|e| e.to_string())?;
    let instances = text.matches("\tsum += run").count() * PER_TYPE;
    println!("{instances} instances, {} lines", text.lines().count());
    let (ours, theirs) = (dir.join("generics.o"), dir.join("generics-gc.o"));
    let (a, b) = pair(
        &[GLENDA, "compile", "-p", "main", "-o", path(&ours), path(&source)],
        &["go", "tool", "compile", "-p", "main", "-o", path(&theirs), path(&source)],
        5,
    )?;
    let figures = |c: Cost| {
        let ms = |d: std::time::Duration| d.as_secs_f64() * 1e3;
        format!("{:.0} ms CPU, {:.0} ms wall, {} MB", ms(c.cpu), ms(c.wall), c.memory >> 20)
    };
    println!("compile: glenda {} | gc {} | {:.2}x CPU", figures(a), figures(b), ratio(a.cpu, b.cpu));
    let (ours, theirs) = (dir.join("generics"), dir.join("generics-gc"));
    let (a, b) = pair(
        &[GLENDA, "build", "-o", path(&ours), path(&source)],
        &["go", "build", "-o", path(&theirs), path(&source)],
        3,
    )?;
    println!("build:   glenda {} | go, package from its cache {}", figures(a), figures(b));
    let size = |p| fs::metadata(p).map(|m| m.len()).map_err(|e| e.to_string());
    let code = |symbols: &[&str], exe| -> Result<u64, String> {
        let out =
            Command::new(symbols[0]).args(&symbols[1..]).arg(exe).output().map_err(|e| e.to_string())?;
        Ok(code_size(&String::from_utf8_lossy(&out.stdout)))
    };
    println!(
        "size:    glenda {} bytes, code of main {} | gc {} bytes, code of main {}",
        size(&ours)?,
        code(&[GLENDA, "nm", "-size", "-sort", "address"], &ours)?,
        size(&theirs)?,
        code(&["go", "tool", "nm", "-size", "-sort", "address"], &theirs)?,
    );
    let output = |exe| Command::new(exe).output().map(|o| o.stderr).map_err(|e| e.to_string());
    match output(&ours)? == output(&theirs)? {
        true => Ok(()),
        false => Err("the programs print different things".into()),
    }
}

/// The bytes of the functions of package main in a listing of `nm -size -sort address`; folded ones share an address and count once.
fn code_size(listing: &str) -> u64 {
    let (mut sum, mut last) = (0, "");
    for line in listing.lines() {
        let mut words = line.split_whitespace();
        let (Some(at), Some(size), Some(kind), Some(name)) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            continue;
        };
        if kind.eq_ignore_ascii_case("t") && name.starts_with("main.") && at != last {
            last = at;
            sum += size.parse().unwrap_or(0);
        }
    }
    sum
}
