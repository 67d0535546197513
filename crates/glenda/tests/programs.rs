//! Builds and runs every program of `testdata/` with the real command. See `filetests` for the rules.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};

use filetests::{Case, Directive, collect, compare_errors, normalize};

const GLENDA: &str = env!("CARGO_BIN_EXE_glenda");

/// Every program runs optimised and unoptimised.
const FLAG_SETS: &[&[&str]] = &[&["--check"], &["-N", "-l", "--check"]];

fn testdata(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata").join(folder)
}

fn text(out: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr))
}

/// Runs one case; the error says what differs.
fn check(case: &Case) -> Result<(), String> {
    match case.directive {
        Directive::Run { exit, lines } => {
            FLAG_SETS.iter().try_for_each(|flags| check_run(case, exit, lines, flags))
        }
        Directive::ErrorCheck => check_errors(case),
    }
}

fn check_run(case: &Case, exit: i32, lines: usize, flags: &[&str]) -> Result<(), String> {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let name = format!("glenda-test-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let exe = std::env::temp_dir().join(name);
    let build = Command::new(GLENDA)
        .arg("build")
        .args(flags)
        .arg("-o")
        .arg(&exe)
        .args(&case.sources)
        .output()
        .map_err(|e| format!("glenda does not start: {e}"))?;
    if !build.status.success() || !build.stderr.is_empty() {
        return Err(format!("build {flags:?} failed ({}):\n{}", build.status, text(&build)));
    }
    let run = Command::new(&exe).output().map_err(|e| format!("{}: {e}", exe.display()))?;
    let _ = std::fs::remove_file(&exe);
    let got = normalize(&text(&run), lines);
    let expected = std::fs::read_to_string(case.expected_path())
        .map_err(|e| format!("{}: {e}", case.expected_path().display()))?;
    if run.status.code() != Some(exit) {
        return Err(format!("{flags:?}: {}, expected exit status {exit}\n{got}", run.status));
    }
    let expected = normalize(&expected, lines);
    if got != expected {
        return Err(format!("{flags:?}: output differs\n--- expected\n{expected}\n--- got\n{got}"));
    }
    Ok(())
}

fn check_errors(case: &Case) -> Result<(), String> {
    let source = std::fs::read_to_string(&case.path).map_err(|e| e.to_string())?;
    let out = Command::new(GLENDA)
        .args(["compile", "-e", "-p", "main", "-o", "/dev/null"])
        .arg(&case.path)
        .output()
        .map_err(|e| e.to_string())?;
    let problems = compare_errors(&source, &String::from_utf8_lossy(&out.stderr));
    if out.status.code() != Some(1) {
        return Err(format!("{}, expected exit status 1\n{}", out.status, text(&out)));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// Runs all cases of a folder on all cores and reports every failure.
fn check_folder(folder: &str) {
    let cases = collect(&testdata(folder));
    assert!(!cases.is_empty(), "no tests in testdata/{folder}");
    let next = AtomicUsize::new(0);
    let workers = std::thread::available_parallelism().map_or(2, |n| n.get());
    let failures: Vec<String> = std::thread::scope(|s| {
        let handles: Vec<_> = (0..workers)
            .map(|_| {
                s.spawn(|| {
                    let mut failures = Vec::new();
                    while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                        if let Err(e) = check(case) {
                            failures.push(format!("{}: {e}", case.path.display()));
                        }
                    }
                    failures
                })
            })
            .collect();
        handles.into_iter().flat_map(|h| h.join().expect("worker")).collect()
    });
    assert!(failures.is_empty(), "{} of {} failed:\n{}", failures.len(), cases.len(), failures.join("\n\n"));
}

#[test]
fn programs_print_what_gos_print() {
    check_folder("run");
}

/// See `docs/fuzz.md`; `just bless-fuzz` writes these.
#[test]
fn random_programs_print_what_gos_print() {
    check_folder("fuzz");
}

#[test]
fn failing_programs_die_as_gos_do() {
    check_folder("panic");
}

#[test]
fn what_is_not_supported_yet_is_refused_at_its_position() {
    check_folder("unsupported");
}
