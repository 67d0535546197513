//! The programs of `testdata/std`: our standard library, compiled by us, prints what Go's prints.
//!
//! Each file is a program of its own, `NAME.out` beside it is its output under real Go (`just bless-std` writes
//! it). All are built by one process as the packages of one scratch module, so that the library is compiled once; then
//! each runs with an empty working directory.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const GLENDA: &str = env!("CARGO_BIN_EXE_glenda");

/// A folder that goes away with the test.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The Go files below `dir`, sorted.
fn sources(dir: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in fs::read_dir(dir).unwrap_or_else(|e| panic!("{}: {e}", dir.display())) {
        let path = entry.expect("directory entry").path();
        if path.is_dir() {
            out.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "go") {
            out.push(path);
        }
    }
    out.sort();
    out
}

/// Builds the programs with these flags; the folder of executables, named as the programs are.
fn build(scratch: &Path, programs: &[(String, PathBuf)], flags: &[&str]) -> PathBuf {
    let bin = scratch.join("bin");
    fs::create_dir_all(&bin).expect("a scratch folder");
    fs::write(scratch.join("go.mod"), "module stdtest\n\ngo 1.27\n").expect("go.mod");
    for (name, source) in programs {
        let dir = scratch.join(name);
        fs::create_dir_all(&dir).expect("a scratch folder");
        // Programs print their files' names.
        fs::copy(source, dir.join(source.file_name().expect("a file"))).expect("a copy of the program");
    }
    let build = Command::new(GLENDA)
        .arg("build")
        .args(flags)
        .arg("-o")
        .arg(&bin)
        .arg("./...")
        .current_dir(scratch)
        .output()
        .expect("glenda starts");
    let said = String::from_utf8_lossy(&build.stderr);
    assert!(build.status.success() && said.is_empty(), "build {flags:?}: {}\n{said}", build.status);
    bin
}

/// Runs a program; the error says where its output differs first.
fn check(exe: &Path, source: &Path, dir: &Path) -> Result<(), String> {
    fs::create_dir_all(dir).map_err(|e| e.to_string())?;
    let run = Command::new(exe).current_dir(dir).output().map_err(|e| format!("{}: {e}", exe.display()))?;
    let expected = source.with_extension("out");
    let want = fs::read(&expected).map_err(|e| format!("{}: {e}", expected.display()))?;
    let said = String::from_utf8_lossy(&run.stderr);
    if run.stdout != want {
        let (got, want) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&want));
        let at = got.lines().zip(want.lines()).take_while(|(a, b)| a == b).count();
        let line = |text: &str| text.lines().nth(at).unwrap_or("(nothing)").to_string();
        return Err(format!("line {}:\n  got  {}\n  want {}\n{said}", at + 1, line(&got), line(&want)));
    }
    if run.status.success() { Ok(()) } else { Err(format!("{}\n{said}", run.status)) }
}

fn programs_print_what_gos_print(kind: &str, flags: &[&str]) {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/std");
    let programs: Vec<(String, PathBuf)> = sources(&top)
        .into_iter()
        .map(|p| {
            let name = p.strip_prefix(&top).expect("below the folder").with_extension("");
            (name.to_string_lossy().replace('/', "_"), p)
        })
        .collect();
    assert!(programs.len() > 20, "testdata/std is not whole");
    let scratch = Scratch(std::env::temp_dir().join(format!("glenda-std-{kind}-{}", std::process::id())));
    let bin = build(&scratch.0, &programs, flags);
    let failures: Vec<String> = programs
        .iter()
        .filter_map(|(name, source)| {
            let failed = check(&bin.join(name), source, &scratch.0.join("cwd").join(name)).err()?;
            Some(format!("{}: {failed}", source.display()))
        })
        .collect();
    assert!(failures.is_empty(), "{} of {} failed:\n{}", failures.len(), programs.len(), failures.join("\n"));
}

#[test]
fn optimised() {
    programs_print_what_gos_print("opt", &[]);
}

#[test]
fn unoptimised() {
    programs_print_what_gos_print("plain", &["-N", "-l"]);
}
