//! The standard library as the command carries it: compiled, or from sources elsewhere.

use std::path::{Path, PathBuf};
use std::process::Command;

fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/run").join(name)
}

fn glenda() -> Command {
    let mut c = Command::new(env!("CARGO_BIN_EXE_glenda"));
    c.env("GLENDACACHE", "off").env_remove("GLENDA_STD");
    c
}

/// Builds a program; its bytes and what it prints.
fn build(mut command: Command, name: &str, file: &str) -> (Vec<u8>, String) {
    let exe = std::env::temp_dir().join(format!("glenda-library-{name}-{}", std::process::id()));
    let out = command.arg("build").arg("-o").arg(&exe).arg(source(file)).output().expect("glenda starts");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let run = Command::new(&exe).output().expect("the program starts");
    let bytes = std::fs::read(&exe).expect("an executable");
    std::fs::remove_file(&exe).expect("removed");
    (bytes, String::from_utf8_lossy(&run.stdout).into_owned())
}

#[test]
fn hello_with_fmt_is_small_and_knows_nothing_of_this_machine() {
    let (bytes, printed) = build(glenda(), "small", "hello_fmt.go");
    assert_eq!(printed, "hello\n");
    // The bar is 200 KB, names and lines included.
    assert!(bytes.len() <= 200_000, "{} bytes", bytes.len());
    let root =
        std::fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../runtime")).expect("there");
    let root = root.as_os_str().as_encoded_bytes();
    assert!(!bytes.windows(root.len()).any(|w| w == root));
}

#[test]
fn sources_elsewhere_take_its_place() {
    let (_, compiled) = build(glenda(), "compiled", "type_tables.go");
    let mut from_sources = glenda();
    from_sources.env("GLENDA_STD", Path::new(env!("CARGO_MANIFEST_DIR")).join("../../runtime/std"));
    let (_, sources) = build(from_sources, "sources", "type_tables.go");
    assert_eq!(compiled, sources);
    let mut without = glenda();
    without.env("GLENDA_STD", "/nonexistent").args(["build", "-o", "/dev/null"]).arg(source("hello_fmt.go"));
    // Nothing of the embedded library is used then (a Go distribution may stand in, whose packages have no code).
    assert!(!without.output().expect("glenda starts").status.success());
}

/// `link` adds what objects of their own need of the library.
#[test]
fn objects_are_linked_with_it() {
    let dir = std::env::temp_dir().join(format!("glenda-library-link-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a scratch folder");
    let (object, exe) = (dir.join("main.o"), dir.join("main"));
    let step = |args: &[&std::ffi::OsStr]| {
        let out = glenda().args(args).output().expect("glenda starts");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    };
    let file = source("type_tables.go");
    step(&[
        "compile".as_ref(),
        "-p".as_ref(),
        "main".as_ref(),
        "-o".as_ref(),
        object.as_ref(),
        file.as_ref(),
    ]);
    step(&["link".as_ref(), "-o".as_ref(), exe.as_ref(), object.as_ref()]);
    let run = Command::new(&exe).output().expect("the program starts");
    let (_, whole) = build(glenda(), "whole", "type_tables.go");
    assert_eq!(String::from_utf8_lossy(&run.stdout), whole);
    std::fs::remove_dir_all(&dir).expect("removed");
}
