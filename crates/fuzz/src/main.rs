//! Random programs through glenda and real Go. `just fuzz` calls it; `go` must be on the path.
//!
//! ```text
//! fuzz run COUNT [SEED]     COUNT programs from SEED on, each built by gc and, in two modes, by glenda
//! fuzz gen SEED             print a program
//! fuzz check FILE           one program from a file
//! fuzz reduce FILE [TRIES]  the smallest version of FILE found that still fails, printed
//! fuzz bless DIR            write some programs to DIR, and what they print when gc built them
//! ```
//!
//! `GLENDA` names the compiler (default: `target/debug/glenda`), `FUZZ_WORK` the directory for everything made
//! (default: `target/fuzz`); programs that fail are kept in its `failed`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use fuzz::generate::{self, Options};
use fuzz::reduce::reduce;
use fuzz::run::{Failure, Lab, MODES, Outcome, difference};

/// Programs that one `go build` builds.
const BATCH: u64 = 25;

/// The seeds whose programs stand in `testdata/fuzz`: some use `fmt`, none dies.
const STORED: [u64; 8] = [1, 2, 3, 4, 5, 6, 8, 12];

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let number = |word: Option<&&str>, otherwise: u64| word.and_then(|w| w.parse().ok()).unwrap_or(otherwise);
    let result = match words.as_slice() {
        ["run", count, rest @ ..] => {
            lab().and_then(|lab| run(&lab, number(Some(count), 300), number(rest.first(), 1)))
        }
        ["gen", seed] => {
            print!("{}", program(number(Some(seed), 1)));
            Ok(true)
        }
        ["check", file] => lab().and_then(|lab| check(&lab, Path::new(file))),
        ["reduce", file, rest @ ..] => {
            lab().and_then(|lab| smaller(&lab, Path::new(file), number(rest.first(), 5000) as usize))
        }
        ["bless", dir] => lab().and_then(|lab| bless(&lab, Path::new(dir))),
        _ => {
            Err("usage: fuzz run COUNT [SEED] | gen SEED | check FILE | reduce FILE [TRIES] | bless DIR"
                .into())
        }
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(e) => {
            eprintln!("fuzz: {e}");
            ExitCode::FAILURE
        }
    }
}

fn program(seed: u64) -> String {
    generate::program(seed, Options::of_seed(seed))
}

fn lab() -> Result<Lab, String> {
    let path = |name: &str, otherwise: &str| {
        let path = std::env::var_os(name).map_or_else(|| PathBuf::from(otherwise), PathBuf::from);
        std::path::absolute(path).map_err(|e| e.to_string())
    };
    let lab = Lab { glenda: path("GLENDA", "target/debug/glenda")?, work: path("FUZZ_WORK", "target/fuzz")? };
    fs::create_dir_all(lab.work.join("failed")).map_err(|e| format!("{}: {e}", lab.work.display()))?;
    Ok(lab)
}

fn run(lab: &Lab, count: u64, first: u64) -> Result<bool, String> {
    let mut failures = 0;
    let mut slowest = (Duration::ZERO, 0);
    let mut kinds: BTreeMap<String, u64> = BTreeMap::new();
    let mut lines = 0;
    for start in (first..first + count).step_by(BATCH as usize) {
        let seeds = start..(start + BATCH).min(first + count);
        let module = lab.module("src").map_err(|e| e.to_string())?;
        for seed in seeds.clone() {
            let dir = module.join(format!("p{seed}"));
            let text = program(seed);
            lines += text.lines().count();
            fs::create_dir_all(&dir)
                .and_then(|()| fs::write(dir.join("main.go"), text))
                .map_err(|e| e.to_string())?;
        }
        let bin = lab.work.join("go");
        lab.go_build(&module, &[], &bin)
            .map_err(|e| format!("gc doesn't compile what was generated ({}):\n{e}", module.display()))?;
        for seed in seeds {
            let source = module.join(format!("p{seed}/main.go"));
            let go = lab.run(&bin.join(format!("p{seed}")))?;
            if go.code.is_none() {
                return Err(format!("seed {seed}: gc's program doesn't end, or is killed"));
            }
            for mode in MODES {
                let began = Instant::now();
                let failure = compare(lab, &source, mode, &go);
                slowest = slowest.max((began.elapsed(), seed));
                let Some(failure) = failure else { continue };
                // Where the language leaves something open, or gc's optimiser is wrong, its plain code may agree with ours.
                if matches!(failure, Failure::Output(_)) && agrees_with_plain_go(lab, &source, mode) {
                    println!("seed {seed} {}: as gc with -N -l, not as gc without", mode.join(" "));
                    continue;
                }
                failures += 1;
                let kept = lab.work.join(format!("failed/{seed}.go"));
                fs::copy(&source, &kept).map_err(|e| e.to_string())?;
                let (Failure::Build(text) | Failure::Output(text)) = failure;
                let text: String = text.lines().next().unwrap_or("").chars().take(300).collect();
                println!("{} {}: {text}", kept.display(), mode.join(" "));
                let kind: String = text.chars().filter(|c| !c.is_ascii_digit()).take(60).collect();
                *kinds.entry(kind).or_default() += 1;
            }
        }
    }
    println!(
        "{count} programs, {lines} lines, {} modes each: {failures} failures, of {} kinds; slowest seed {} in {:.1} s",
        MODES.len(),
        kinds.len(),
        slowest.1,
        slowest.0.as_secs_f64()
    );
    Ok(failures == 0)
}

/// How a program built by glenda in a mode differs from what gc's did.
fn compare(lab: &Lab, source: &Path, mode: &[&str], go: &Outcome) -> Option<Failure> {
    match lab.glenda_run(source, mode) {
        Ok(outcome) => difference(go, &outcome).map(Failure::Output),
        Err(failure) => Some(failure),
    }
}

/// Whether a program built by glenda does what it does when gc builds it without optimising.
fn agrees_with_plain_go(lab: &Lab, source: &Path, mode: &[&str]) -> bool {
    let Ok(text) = fs::read_to_string(source) else { return false };
    go_outcome(lab, &text, &["-gcflags=-N -l"]).is_ok_and(|go| compare(lab, source, mode, &go).is_none())
}

/// What gc's build of a file does.
fn go_outcome(lab: &Lab, source: &str, flags: &[&str]) -> Result<Outcome, String> {
    let module = lab.module("one").map_err(|e| e.to_string())?;
    fs::create_dir_all(module.join("p"))
        .and_then(|()| fs::write(module.join("p/main.go"), source))
        .map_err(|e| e.to_string())?;
    let bin = lab.work.join("one.bin");
    lab.go_build(&module, flags, &bin)?;
    lab.run(&bin.join("p"))
}

fn check(lab: &Lab, file: &Path) -> Result<bool, String> {
    let source = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let go = go_outcome(lab, &source, &[])?;
    let plain = go_outcome(lab, &source, &["-gcflags=-N -l"])?;
    if let Some(difference) = difference(&go, &plain) {
        println!("gc itself, with -N -l: {difference}");
    }
    let copy = lab.work.join("one/p/main.go");
    let mut same = true;
    for mode in MODES {
        if let Some(Failure::Build(text) | Failure::Output(text)) = compare(lab, &copy, mode, &go) {
            println!("{}: {text}", mode.join(" "));
            same = false;
        }
    }
    Ok(same)
}

/// Reduces a failing program, by the cheapest test that shows the failure.
fn smaller(lab: &Lab, file: &Path, tries: usize) -> Result<bool, String> {
    let source = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let copy = lab.work.join("candidate.go");
    let write = |text: &str| fs::write(&copy, text).map_err(|e| e.to_string());
    write(&source)?;
    let outcomes: Vec<_> = MODES.iter().map(|mode| lab.glenda_run(&copy, mode)).collect();
    let broken = outcomes.iter().position(|o| matches!(o, Err(Failure::Build(_))));
    let result = if let Some(mode) = broken {
        let Err(Failure::Build(message)) = &outcomes[mode] else { unreachable!("found above") };
        let kind = build_kind(message);
        reduce(&source, tries, |text| {
            write(text).is_ok()
                && matches!(lab.glenda_run(&copy, MODES[mode]), Err(Failure::Build(m)) if build_kind(&m) == kind)
        })
    } else if outcomes[0].clone().ok().map(|o| o.stdout) != outcomes[1].clone().ok().map(|o| o.stdout)
        || outcomes[0].clone().ok().map(|o| lines(&o)) != outcomes[1].clone().ok().map(|o| lines(&o))
    {
        // The two modes differ: real Go isn't needed to see it.
        reduce(&source, tries, |text| {
            let Ok(()) = write(text) else { return false };
            let (Ok(a), Ok(b)) = (lab.glenda_run(&copy, MODES[0]), lab.glenda_run(&copy, MODES[1])) else {
                return false;
            };
            a.stdout != b.stdout || lines(&a) != lines(&b)
        })
    } else {
        reduce(&source, tries, |text| {
            let Ok(()) = write(text) else { return false };
            let Ok(ours) = lab.glenda_run(&copy, MODES[1]) else { return false };
            go_outcome(lab, text, &[]).is_ok_and(|go| go.stdout != ours.stdout || lines(&go) != lines(&ours))
        })
    };
    print!("{result}");
    Ok(true)
}

/// The standard error output without tracebacks.
fn lines(outcome: &Outcome) -> String {
    let text = String::from_utf8_lossy(&outcome.stderr).into_owned();
    text.lines().filter(|l| !l.starts_with(['\t', '[']) && !l.starts_with("main.")).collect()
}

/// The part of a compiler's message that says what went wrong, without where.
fn build_kind(message: &str) -> String {
    let line = message.lines().next().unwrap_or("");
    line.split(": ").filter(|part| !part.contains("main.") && !part.contains(".go:")).collect()
}

/// Writes the stored programs and what they print: the test in `glenda` needs no Go.
fn bless(lab: &Lab, dir: &Path) -> Result<bool, String> {
    fs::create_dir_all(dir).map_err(|e| format!("{}: {e}", dir.display()))?;
    for seed in STORED {
        let source = format!("// run\n\n{}", program(seed));
        let go = go_outcome(lab, &source, &[])?;
        if go.code != Some(0) {
            return Err(format!("seed {seed}: exit status {:?}", go.code));
        }
        let path = dir.join(format!("seed{seed}"));
        // As the test reads it: as text.
        let out = [go.stdout, go.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        fs::write(path.with_extension("go"), source)
            .and_then(|()| fs::write(path.with_extension("out"), out))
            .map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(true)
}
