//! Builds and runs a program with both compilers and says where they differ.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The ways glenda compiles each program.
pub const MODES: [&[&str]; 2] = [&["--check"], &["-N", "-l", "--check"]];

const BUILD_LIMIT: Duration = Duration::from_secs(120);
const RUN_LIMIT: Duration = Duration::from_secs(20);

/// What a process left behind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// `None`: killed, by a signal or by us after the time limit.
    pub code: Option<i32>,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

/// How glenda and gc differ.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Failure {
    /// glenda doesn't compile the program: its message.
    Build(String),
    /// The program does something else: what, in words.
    Output(String),
}

/// The two compilers and a directory for what they make.
pub struct Lab {
    pub glenda: PathBuf,
    pub work: PathBuf,
}

impl Lab {
    /// A fresh directory `name` under the work directory, with a `go.mod` in it.
    pub fn module(&self, name: &str) -> io::Result<PathBuf> {
        let dir = self.work.join(name);
        if dir.exists() {
            fs::remove_dir_all(&dir)?;
        }
        fs::create_dir_all(&dir)?;
        fs::write(dir.join("go.mod"), "module fuzz\n\ngo 1.27\n")?;
        Ok(dir)
    }

    /// Builds all packages of a module by gc, into `out`; the error is what it says.
    pub fn go_build(&self, module: &Path, flags: &[&str], out: &Path) -> Result<(), String> {
        fs::create_dir_all(out).map_err(|e| e.to_string())?;
        let mut command = Command::new("go");
        command.current_dir(module).arg("build").args(flags).arg("-o").arg(out).arg("./...");
        let outcome = self.finish(command, BUILD_LIMIT * 3)?;
        if outcome.code == Some(0) { Ok(()) } else { Err(text(&outcome.stderr)) }
    }

    /// Builds a program by glenda.
    pub fn glenda_build(&self, source: &Path, flags: &[&str], exe: &Path) -> Result<(), Failure> {
        let mut command = Command::new(&self.glenda);
        command.arg("build").args(flags).arg("-o").arg(exe).arg(source);
        let outcome = self.finish(command, BUILD_LIMIT).map_err(Failure::Build)?;
        match outcome.code {
            Some(0) if outcome.stderr.is_empty() => Ok(()),
            Some(_) => Err(Failure::Build(text(&outcome.stderr))),
            None => Err(Failure::Build("killed, or out of time".into())),
        }
    }

    pub fn run(&self, exe: &Path) -> Result<Outcome, String> {
        self.finish(Command::new(exe), RUN_LIMIT)
    }

    /// What a program built by glenda with `flags` does.
    pub fn glenda_run(&self, source: &Path, flags: &[&str]) -> Result<Outcome, Failure> {
        let exe = self.work.join("glenda.exe");
        self.glenda_build(source, flags, &exe)?;
        self.run(&exe).map_err(Failure::Output)
    }

    /// Runs a command with its outputs in files, so that none of them fills up.
    fn finish(&self, mut command: Command, limit: Duration) -> Result<Outcome, String> {
        let (out, err) = (self.work.join("stdout"), self.work.join("stderr"));
        let open = |path: &Path| File::create(path).map_err(|e| format!("{}: {e}", path.display()));
        let mut child = command
            .stdin(Stdio::null())
            .stdout(open(&out)?)
            .stderr(open(&err)?)
            .spawn()
            .map_err(|e| format!("{command:?}: {e}"))?;
        let start = Instant::now();
        let mut pause = Duration::from_millis(1);
        let code = loop {
            match child.try_wait().map_err(|e| e.to_string())? {
                Some(status) => break status.code(),
                None if start.elapsed() > limit => {
                    let _ = child.kill();
                    let _ = child.wait();
                    break None;
                }
                None => std::thread::sleep(pause),
            }
            pause = (pause * 2).min(Duration::from_millis(20));
        };
        let read = |path: &Path| fs::read(path).map_err(|e| e.to_string());
        Ok(Outcome { code, stdout: read(&out)?, stderr: read(&err)? })
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// What differs between two outcomes, if anything. Tracebacks are compared as far as they don't depend on addresses.
pub fn difference(go: &Outcome, glenda: &Outcome) -> Option<String> {
    if go.stdout != glenda.stdout {
        return Some(first_difference("stdout", &text(&go.stdout), &text(&glenda.stdout)));
    }
    if go.stderr != glenda.stderr {
        let normal = |o: &Outcome| filetests::normalize(&text(&o.stderr), usize::MAX);
        let (a, b) = (normal(go), normal(glenda));
        if a != b {
            return Some(first_difference("stderr", &a, &b));
        }
    }
    (go.code != glenda.code).then(|| format!("exit status {:?}, expected {:?}", glenda.code, go.code))
}

fn first_difference(what: &str, expected: &str, got: &str) -> String {
    let (mut a, mut b) = (expected.lines(), got.lines());
    let mut number = 0;
    loop {
        number += 1;
        match (a.next(), b.next()) {
            (Some(x), Some(y)) if x == y => {}
            (None, None) => return format!("{what} differs in its end"),
            (x, y) => {
                let show = |line: Option<&str>| line.unwrap_or("(nothing)").to_string();
                return format!("{what}, line {number}: expected {:?}, got {:?}", show(x), show(y));
            }
        }
    }
}
