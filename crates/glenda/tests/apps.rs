//! Builds the programs of `testdata/apps` with the real command, optimised and unoptimised, and gives each the commands
//! in its `testdata/cases`. `NAME.out` is what they say when real Go has built them: `scripts/bless-apps` writes it.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const GLENDA: &str = env!("CARGO_BIN_EXE_glenda");

const FLAG_SETS: &[&[&str]] = &[&["--check"], &["-N", "-l", "--check"]];

/// A directory for a built program, which the commands find by `PATH`.
struct Bin(PathBuf);

impl Drop for Bin {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Builds a program and runs its commands, as the script does.
fn transcript(app: &Path, name: &str, flags: &[&str]) -> String {
    let bin = Bin(std::env::temp_dir().join(format!("glenda-apps-{}-{name}", std::process::id())));
    std::fs::create_dir_all(&bin.0).expect("a scratch folder");
    let build = Command::new(GLENDA)
        .arg("build")
        .args(flags)
        .arg("-o")
        .arg(bin.0.join(name))
        .arg(".")
        .current_dir(app)
        .output()
        .expect("glenda starts");
    let said = String::from_utf8_lossy(&build.stderr);
    assert!(build.status.success() && said.is_empty(), "build {flags:?} {name}: {}\n{said}", build.status);
    let path = format!("{}:{}", bin.0.display(), std::env::var("PATH").unwrap_or_default());
    let data = app.join("testdata");
    let mut out = String::new();
    for line in std::fs::read_to_string(data.join("cases")).expect("a file of commands").lines() {
        let run = Command::new("sh")
            .args(["-c", &format!("{{ {line}\n}} 2>&1")])
            .current_dir(&data)
            .env("PATH", &path)
            .stdin(Stdio::null())
            .output()
            .expect("a shell");
        let _ = writeln!(out, "$ {line}");
        out.push_str(&String::from_utf8_lossy(&run.stdout));
        let _ = writeln!(out, "status {}", run.status.code().unwrap_or(-1));
    }
    out
}

/// The first lines that differ, with the command that they belong to.
fn difference(want: &str, got: &str) -> Option<String> {
    let mut command = "";
    let mut want = want.lines();
    let mut got = got.lines();
    loop {
        let (w, g) = (want.next(), got.next());
        match (w, g) {
            (None, None) => return None,
            (Some(w), Some(g)) if w == g => {
                if w.starts_with("$ ") {
                    command = w;
                }
            }
            _ => return Some(format!("{command}\n  want {w:?}\n  got  {g:?}")),
        }
    }
}

fn check(name: &str) {
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/apps").join(name);
    let want = std::fs::read_to_string(app.with_extension("out")).expect("an expectation");
    for flags in FLAG_SETS {
        let got = transcript(&app, name, flags);
        if let Some(problem) = difference(&want, &got) {
            panic!("{name} built with {flags:?}: {problem}");
        }
    }
}

#[test]
fn sql_answers_as_when_go_builds_it() {
    check("sql");
}

#[test]
fn jsonq_prints_what_it_does_when_go_builds_it() {
    check("jsonq");
}
