//! The number of threads is not seen in what comes out: objects, reports, listings.

use std::path::PathBuf;
use std::process::Command;

/// Functions that call each other up and down, with closures, function values and shared constants; long enough
/// for every stage to use its threads.
fn source() -> String {
    let mut text = String::from("package main\n\ntype T struct {\n\tn int\n\ts string\n}\n\n");
    for i in 0..360 {
        let before = i.max(1) - 1;
        text += &format!(
            "func (t *T) add{i}(n int) *T {{\n\tt.n += n * {i}\n\treturn t\n}}\n\n\
             func leaf{i}(t *T, a []int) int {{\n\tfor i := range a {{\n\t\tt.add{i}(a[i])\n\t}}\n\treturn t.n\n}}\n\n\
             func closures{i}(k int) func(int) int {{\n\tf := leaf{before}\n\tx := f(&T{{n: k, s: \"s{}\"}}, nil)\n\
             \treturn func(y int) int {{ x += y; return x }}\n}}\n\n\
             func chain{i}(d float64) float64 {{\n\tif d < {i}.5 {{\n\t\treturn d\n\t}}\n\
             \treturn chain{before}(d/2) + float64(closures{i}(1)(2))\n}}\n\n",
            i % 7
        );
    }
    text + "func main() {\n\tprintln(chain359(1e6))\n}\n"
}

fn compile(threads: &str, flags: &[&str]) -> (Vec<u8>, String) {
    let dir = std::env::temp_dir().join(format!("glenda-threads-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a directory");
    let (source_file, object): (PathBuf, PathBuf) = (dir.join("big.go"), dir.join("big.o"));
    std::fs::write(&source_file, source()).expect("written");
    let out = Command::new(env!("CARGO_BIN_EXE_glenda"))
        .args(["compile", "-c", threads, "-o"])
        .arg(&object)
        .args(flags)
        .arg(&source_file)
        .output()
        .expect("glenda starts");
    let printed = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "{}", printed.lines().take(5).collect::<Vec<_>>().join("\n"));
    let bytes = std::fs::read(&object).expect("an object");
    std::fs::remove_dir_all(&dir).expect("removed");
    (bytes, printed)
}

#[test]
fn objects_and_reports_are_the_same_for_any_number_of_threads() {
    for flags in [&["-m"][..], &["-N", "-l"]] {
        let one = compile("1", flags);
        for threads in ["2", "2", "5"] {
            let other = compile(threads, flags);
            assert!(one.0 == other.0, "-c {threads} {flags:?}: another object than with one thread");
            assert!(one.1 == other.1, "-c {threads} {flags:?}: another report than with one thread");
        }
    }
}
