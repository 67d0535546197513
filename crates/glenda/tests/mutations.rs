//! Broken inputs: errors or success, never a crash or a hang.
//!
//! `GLENDA_MUTATIONS=500` sets how many of each kind (default 60; `just mutate` runs more).
//! `GLENDA_MUTATION_SOURCES=FILE` names a file of further sources, one a line: they are compiled, not
//! linked.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use filetests::mutate::{self, Random};

const GLENDA: &str = env!("CARGO_BIN_EXE_glenda");
const HANG: Duration = Duration::from_secs(5);

fn count() -> usize {
    std::env::var("GLENDA_MUTATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(60)
}

fn testdata(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata").join(folder)
}

/// A folder for this test's files, removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Scratch {
        let dir = std::env::temp_dir().join(format!("glenda-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&dir).expect("scratch folder");
        Scratch(dir)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Runs glenda; the error says how it misbehaved.
fn behaves(args: &[&str]) -> Result<(), String> {
    let mut child = Command::new(GLENDA)
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| e.to_string())?;
    let mut stderr = child.stderr.take().ok_or("no stderr")?;
    let reader = std::thread::spawn(move || {
        let mut text = Vec::new();
        let _ = stderr.read_to_end(&mut text);
        String::from_utf8_lossy(&text).into_owned()
    });
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().map_err(|e| e.to_string())? {
            break status;
        }
        if start.elapsed() > HANG {
            let _ = child.kill();
            return Err("hangs".to_string());
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let text = reader.join().unwrap_or_default();
    match status.code() {
        Some(0) => Ok(()),
        Some(1) if !text.is_empty() && !text.contains("internal compiler error") => Ok(()),
        _ => Err(format!("{status}: {}", text.lines().next().unwrap_or("no message"))),
    }
}

fn report(failures: &[String]) {
    assert!(failures.is_empty(), "{} misbehaved:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn broken_sources_give_errors() {
    let scratch = Scratch::new("sources");
    let sources: Vec<PathBuf> = ["run", "panic"]
        .iter()
        .flat_map(|f| filetests::collect(&testdata(f)))
        .flat_map(|c| c.sources)
        .collect();
    let list = std::env::var("GLENDA_MUTATION_SOURCES").ok();
    let more: Vec<PathBuf> = list
        .map(|l| std::fs::read_to_string(l).expect("a list of sources").lines().map(PathBuf::from).collect())
        .unwrap_or_default();
    let mut random = Random::new(1);
    let mut failures = Vec::new();
    for i in 0..count() {
        let n = random.below(sources.len() + more.len());
        let (source, build) = match sources.get(n) {
            Some(s) => (s, true),
            None => (&more[n - sources.len()], false),
        };
        let broken = mutate::text(&std::fs::read(source).expect("source"), &mut random);
        let file = scratch.file(&format!("m{i}.go"));
        std::fs::write(&file, &broken).expect("write");
        let exe = scratch.file("exe");
        let (exe, path) = (exe.to_string_lossy(), file.to_string_lossy());
        let outcome = match build {
            true => behaves(&["build", "-o", &exe, &path]),
            false => behaves(&["compile", "-e", "-p", "p", "-o", &exe, &path]),
        };
        let _ = std::fs::remove_file(&file);
        if let Err(e) = outcome {
            let keep = std::env::temp_dir().join(format!("glenda-mutation-{i}.go"));
            let _ = std::fs::write(&keep, &broken);
            failures.push(format!("{} (from {}): {e}", keep.display(), source.display()));
        }
    }
    report(&failures);
}

#[test]
fn broken_objects_give_errors() {
    let scratch = Scratch::new("objects");
    let good = scratch.file("good.o");
    let source = testdata("run").join("hello.go");
    behaves(&["compile", "-p", "main", "-o", &good.to_string_lossy(), &source.to_string_lossy()])
        .expect("hello compiles");
    let good = std::fs::read(&good).expect("object");
    let mut random = Random::new(2);
    let mut failures = Vec::new();
    for i in 0..count() {
        let file = scratch.file("broken.o");
        std::fs::write(&file, mutate::binary(&good, &mut random)).expect("write");
        let exe = scratch.file("exe");
        if let Err(e) = behaves(&["link", "-o", &exe.to_string_lossy(), &file.to_string_lossy()]) {
            let keep = std::env::temp_dir().join(format!("glenda-mutation-{i}.o"));
            let _ = std::fs::copy(&file, &keep);
            failures.push(format!("{}: {e}", keep.display()));
        }
    }
    report(&failures);
}
