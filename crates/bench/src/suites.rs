//! The benchmarks.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::measure::{self, Cost, pair};
use crate::{assembly, generate};

pub const GLENDA: &str = "target/release/glenda";

/// A folder for what the benchmarks build.
pub fn scratch() -> Result<PathBuf, String> {
    let dir = std::env::temp_dir().join("glenda-bench");
    fs::create_dir_all(&dir).map_err(|e| format!("{}: {e}", dir.display()))?;
    Ok(dir)
}

pub fn path(p: &Path) -> &str {
    p.to_str().unwrap_or_default()
}

pub fn ratio(a: std::time::Duration, b: std::time::Duration) -> f64 {
    a.as_secs_f64() / b.as_secs_f64().max(1e-9)
}

/// Compile throughput on a generated file.
pub fn compile(lines: usize) -> Result<(), String> {
    let dir = scratch()?;
    let source = dir.join("big.go");
    let text = generate::program(lines, 1);
    let lines = text.lines().count();
    fs::write(&source, text).map_err(|e| e.to_string())?;
    let object = dir.join("big.o");
    println!("{lines} lines, {} bytes", fs::metadata(&source).map_err(|e| e.to_string())?.len());
    for flags in [&[][..], &["-N", "-l"]] {
        let mut ours = vec![GLENDA, "compile", "-p", "main", "-o", path(&object)];
        let mut theirs = vec!["go", "tool", "compile", "-p", "main", "-o", path(&object)];
        for f in flags {
            ours.push(f);
            theirs.push(f);
        }
        ours.push(path(&source));
        theirs.push(path(&source));
        let (a, b) = pair(&ours, &theirs, 3)?;
        let rate = |c: Cost| lines as f64 / c.cpu.as_secs_f64() / 1000.0;
        println!(
            "{:<6} glenda {:>7.1} k lines/CPU-s, wall {:>6.0} ms, {:>4} MB | gc {:>6.1} k lines/CPU-s, wall {:>6.0} ms, {:>4} MB | {:.2}x",
            flags.join(" "),
            rate(a),
            a.wall.as_secs_f64() * 1e3,
            a.memory >> 20,
            rate(b),
            b.wall.as_secs_f64() * 1e3,
            b.memory >> 20,
            ratio(b.cpu, a.cpu),
        );
        let mut one = ours.clone();
        one.splice(2..2, ["-c", "1"]);
        let (one, all) = pair(&one, &ours, 3)?;
        println!("       two cores: {:.2}x faster than one (wall)", ratio(one.wall, all.wall));
    }
    println!("share of each stage, one thread:");
    let out = Command::new(GLENDA)
        .args(["compile", "-c", "1", "--timing", "-p", "main", "-o", path(&object), path(&source)])
        .output()
        .map_err(|e| e.to_string())?;
    print!("{}", String::from_utf8_lossy(&out.stderr));
    Ok(())
}

/// Assembling throughput, from text to object, on a generated file.
pub fn asm(instructions: usize) -> Result<(), String> {
    let dir = scratch()?;
    let source = dir.join("big.s");
    let text = assembly::file(instructions, 1);
    fs::write(&source, &text).map_err(|e| e.to_string())?;
    let (ours, theirs) = (dir.join("big.o"), dir.join("big-gc.o"));
    let include = Command::new("go").args(["env", "GOROOT"]).output().map_err(|e| e.to_string())?;
    let include = format!("{}/pkg/include", String::from_utf8_lossy(&include.stdout).trim());
    // The tool itself: `go tool` costs a start of the go command.
    let tools = Command::new("go").args(["tool", "-n", "asm"]).output().map_err(|e| e.to_string())?;
    let tool = String::from_utf8_lossy(&tools.stdout).trim().to_string();
    let (a, b) = pair(
        &[GLENDA, "asm", "-p", "p", "-o", path(&ours), path(&source)],
        &[&tool, "-p", "p", "-I", &include, "-o", path(&theirs), path(&source)],
        5,
    )?;
    let rate = |c: Cost| instructions as f64 / c.cpu.as_secs_f64() / 1e6;
    println!(
        "{instructions} instructions, {} bytes: glenda {:.2} M/CPU-s, wall {:.0} ms, {} MB | go tool asm {:.2} M/CPU-s, wall {:.0} ms, {} MB | {:.2}x CPU, {:.2}x wall",
        text.len(),
        rate(a),
        a.wall.as_secs_f64() * 1e3,
        a.memory >> 20,
        rate(b),
        b.wall.as_secs_f64() * 1e3,
        b.memory >> 20,
        ratio(b.cpu, a.cpu),
        ratio(b.wall, a.wall),
    );
    Ok(())
}

/// Parsing and checking the standard library of the Go distribution, function bodies too, each on one core.
pub fn check() -> Result<(), String> {
    let program = scratch()?.join("typecheck");
    measure::run(&["go", "build", "-o", path(&program), "crates/bench/go/typecheck.go"])?;
    let out = Command::new(&program).output().map_err(|e| format!("{}: {e}", program.display()))?;
    let what = String::from_utf8_lossy(&out.stdout);
    print!("{what}");
    let lines = what.split_whitespace().nth(2).and_then(|n| n.parse::<f64>().ok());
    let lines = lines.ok_or("typecheck prints no number of lines")?;
    let ours = [GLENDA, "check-goroot"];
    for (name, flags) in [("go/types", &[][..]), ("go/types, types and uses recorded", &["-info"])] {
        let mut theirs = vec!["env", "GOMAXPROCS=1", path(&program)];
        theirs.extend(flags);
        let (a, b) = pair(&ours, &theirs, 3)?;
        let figures = |c: Cost| {
            format!("{:>4.0} k lines/CPU-s, {:>3} MB", lines / c.cpu.as_secs_f64() / 1e3, c.memory >> 20)
        };
        println!("glenda {} | {name} {} | {:.2}x", figures(a), figures(b), ratio(b.cpu, a.cpu));
    }
    Ok(())
}

/// Everything about hello: by `println`, and by `fmt`.
pub fn hello() -> Result<(), String> {
    let dir = scratch()?;
    let c_exe = dir.join("hello-c");
    let c_source = dir.join("hello.c");
    fs::write(
        &c_source,
        "#include <stdio.h>\nint main(void) { fprintf(stderr, \"hello, world\\n\"); return 0; }\n",
    )
    .map_err(|e| e.to_string())?;
    measure::run(&["cc", "-O2", "-static", "-o", path(&c_exe), path(&c_source)])?;
    for source in ["testdata/run/hello.go", "testdata/run/hello_fmt.go"] {
        println!("{source}:");
        hello_of(source, &dir, &c_exe)?;
    }
    Ok(())
}

fn hello_of(source: &str, dir: &Path, c_exe: &Path) -> Result<(), String> {
    let ms = |d: std::time::Duration| d.as_secs_f64() * 1e3;
    let (exe, theirs) = (dir.join("hello"), dir.join("hello-gc"));
    let (a, b) =
        pair(&[GLENDA, "build", "-o", path(&exe), source], &["go", "build", "-o", path(&theirs), source], 9)?;
    println!(
        "build, warm cache: glenda {:.1} ms wall {:.1} CPU, go build {:.1} ms wall {:.1} CPU",
        ms(a.wall),
        ms(a.cpu),
        ms(b.wall),
        ms(b.cpu)
    );
    // With the shell that empties it.
    let cache = dir.join("cache");
    let script =
        format!("rm -rf {0}; GLENDACACHE={0} {GLENDA} build -o {1} {source}", cache.display(), exe.display());
    let (a, _) = pair(&["sh", "-c", &script], &["sh", "-c", "rm -rf /nonexistent"], 9)?;
    println!("build, empty cache: glenda {:.1} ms wall {:.1} CPU", ms(a.wall), ms(a.cpu));
    let size = |p: &Path| fs::metadata(p).map(|m| m.len()).map_err(|e| e.to_string());
    println!(
        "size: glenda {} bytes, gc {} bytes, static C {} bytes",
        size(&exe)?,
        size(&theirs)?,
        size(c_exe)?
    );
    let (a, c) = pair(&[path(&exe)], &[path(c_exe)], 51)?;
    println!(
        "start to exit: glenda {:.3} ms, static C {:.3} ms wall, {:.2}x",
        ms(a.wall),
        ms(c.wall),
        ratio(a.wall, c.wall)
    );
    let (a, g) = pair(&[path(&exe)], &[path(&theirs)], 51)?;
    println!("               glenda {:.3} ms, gc {:.3} ms wall", ms(a.wall), ms(g.wall));
    if let Ok(out) = Command::new("strace").args(["-f", path(&exe)]).output() {
        let calls = String::from_utf8_lossy(&out.stderr).lines().filter(|l| l.contains('(')).count();
        println!("system calls: {calls}");
    }
    Ok(())
}
