//! What is not in an executable: methods that nobody can call.

use std::process::Command;

const SOURCE: &str = "package main

type T struct{ a int }

func (t T) Direct() int    { return t.a }
func (t T) Dynamic() string { return \"dynamic\" }
func (t T) Unused() int    { return onlyUnused() }
func (t *T) Pointer() int  { return onlyUnused() }

//go:noinline
func onlyUnused() int { return 42 }

type I interface{ Direct() int }
type J interface{ Dynamic() string }

//go:noinline
func use(x any) {
\tif j, ok := x.(J); ok {
\t\tprintln(j.Dynamic())
\t}
\tprintln(x.(I).Direct())
}

func main() { use(T{3}) }
";

#[test]
fn methods_that_no_live_interface_asks_for_are_left_out() {
    let dir = std::env::temp_dir().join(format!("glenda-pruning-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a directory");
    let (source, exe) = (dir.join("x.go"), dir.join("x"));
    std::fs::write(&source, SOURCE).expect("written");
    let glenda = |args: &[&std::ffi::OsStr]| {
        let out = Command::new(env!("CARGO_BIN_EXE_glenda")).args(args).output().expect("glenda starts");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8_lossy(&out.stdout).into_owned()
    };
    glenda(&["build".as_ref(), "-o".as_ref(), exe.as_ref(), source.as_ref()]);
    let names = glenda(&["nm".as_ref(), exe.as_ref()]);
    let out = Command::new(&exe).output().expect("the program starts");
    std::fs::remove_dir_all(&dir).expect("removed");
    assert_eq!(String::from_utf8_lossy(&out.stderr), "dynamic\n3\n");
    let has = |name: &str| names.lines().any(|l| l.ends_with(&format!(" {name}")));
    for live in ["main.T.Direct", "main.T.Dynamic", "main.(*T).Direct", "main.(*T).Dynamic"] {
        assert!(has(live), "{live} is missing");
    }
    for dead in ["main.T.Unused", "main.(*T).Unused", "main.(*T).Pointer", "main.onlyUnused"] {
        assert!(!has(dead), "{dead} is there");
    }
}
