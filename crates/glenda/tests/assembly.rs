//! Packages of Go and assembly in `testdata/asm`.
//!
//! Each directory of `packages` is a program; `NAME.out` is what it prints, from real Go (`go run ./NAME`). Those of `refused`
//! must not build with `-Werror`: `NAME.err` holds what is said. Those of `dying` end with a panic's traceback, also Go's. `c` holds
//! what is linked with C.

use std::path::{Path, PathBuf};
use std::process::Command;

const GLENDA: &str = env!("CARGO_BIN_EXE_glenda");

fn testdata(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/asm").join(folder)
}

/// The packages of a folder by name.
fn packages(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .expect("the folder")
        .map(|e| e.expect("an entry"))
        .filter(|e| e.path().is_dir())
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn packages_with_assembly_run_as_gos_do() {
    let dir = testdata("packages");
    let names = packages(&dir);
    assert!(names.len() >= 12, "{names:?}");
    let mut failures = Vec::new();
    for name in &names {
        for flags in [&[][..], &["-N", "-l"]] {
            let out = Command::new(GLENDA)
                .current_dir(&dir)
                .arg("run")
                .args(flags)
                .args(["-Werror", &format!("./{name}")])
                .output()
                .expect("glenda runs");
            let got =
                format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
            let want = std::fs::read_to_string(dir.join(format!("{name}.out"))).expect("the expected output");
            if !out.status.success() || got != want {
                failures.push(format!("{name} {flags:?}: {}\n{got}", out.status));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// Panics and faults below and in assembly frames.
#[test]
fn tracebacks_lead_through_assembly() {
    let dir = testdata("dying");
    let names = packages(&dir);
    assert!(!names.is_empty());
    let mut failures = Vec::new();
    for name in &names {
        for flags in [&[][..], &["-N", "-l"]] {
            let exe = std::env::temp_dir().join(format!("glenda-dying-{}-{name}", std::process::id()));
            let built = Command::new(GLENDA)
                .current_dir(&dir)
                .arg("build")
                .args(flags)
                .arg("-o")
                .arg(&exe)
                .args(["-Werror", &format!("./{name}")])
                .output()
                .expect("glenda runs");
            assert!(built.status.success(), "{name}: {}", String::from_utf8_lossy(&built.stderr));
            let out = Command::new(&exe).output().expect("the program runs");
            let _ = std::fs::remove_file(&exe);
            let got = filetests::normalize(&String::from_utf8_lossy(&out.stderr), usize::MAX);
            let want = std::fs::read_to_string(dir.join(format!("{name}.out"))).expect("the expected output");
            if out.status.code() != Some(2) || got != filetests::normalize(&want, usize::MAX) {
                failures.push(format!("{name} {flags:?}: {}\n{got}", out.status));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn mistakes_in_assembly_are_told_with_their_fix() {
    let dir = testdata("refused");
    let mut failures = Vec::new();
    for name in packages(&dir) {
        let package = format!("./{name}");
        let out = |flags: &[&str]| {
            let exe = std::env::temp_dir().join(format!("glenda-refused-{}-{name}", std::process::id()));
            let out = Command::new(GLENDA)
                .current_dir(&dir)
                .arg("build")
                .args(flags)
                .arg("-o")
                .arg(&exe)
                .arg(&package)
                .output()
                .expect("glenda runs");
            let _ = std::fs::remove_file(exe);
            out
        };
        let refused = out(&["-Werror"]);
        let got = String::from_utf8_lossy(&refused.stderr).into_owned();
        let path = dir.join(format!("{name}.err"));
        if std::env::var_os("INSTA_UPDATE").is_some_and(|v| v == "always") {
            std::fs::write(&path, &got).expect("written");
        }
        let want = std::fs::read_to_string(&path).unwrap_or_default();
        if refused.status.code() != Some(1) || got != want {
            failures.push(format!("{name}: {}\n{got}", refused.status));
        }
        if !name.starts_with("error") && !out(&[]).status.success() {
            failures.push(format!("{name}: warnings alone keep it from being built"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// Runs glenda in a scratch folder; it must succeed.
fn glenda(args: &[&str]) -> String {
    let out = Command::new(GLENDA).args(args).output().expect("glenda runs");
    assert!(out.status.success(), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8_lossy(&out.stdout).into_owned()
}

/// The bytes of each function in order, by what objdump prints.
fn functions(file: &str) -> Vec<String> {
    let mut list: Vec<String> = Vec::new();
    for line in glenda(&["objdump", file]).lines() {
        if line.starts_with("TEXT ") {
            list.push(String::new());
        } else if line.starts_with("  ")
            && let Some(last) = list.last_mut()
        {
            last.push_str(line.split('\t').filter(|c| !c.is_empty()).nth(2).unwrap_or_default());
        }
    }
    list
}

#[test]
fn disassembly_assembles_to_the_same_bytes() {
    let dir = std::env::temp_dir().join(format!("glenda-roundtrip-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a scratch folder");
    let path = |name: &str| dir.join(name).to_string_lossy().into_owned();
    let mut files = vec![env!("GLENDA_RUNTIME_A").to_string()];
    for program in ["map_model", "structs", "maps", "methods", "slices"] {
        let object = path(&format!("{program}.o"));
        let source = testdata("../run").join(format!("{program}.go"));
        glenda(&["compile", "-p", "main", "-o", &object, &source.to_string_lossy()]);
        files.push(object);
    }
    for file in files {
        let source = glenda(&["objdump", "-asm", &file]);
        let (s, o) = (path("again.s"), path("again.o"));
        std::fs::write(&s, source).expect("written");
        glenda(&["asm", "-o", &o, &s]);
        let (before, after) = (functions(&file), functions(&o));
        assert!(before.len() > 10, "{file}: {} functions", before.len());
        assert!(before == after, "{file}: the bytes differ");
    }
    let _ = std::fs::remove_dir_all(dir);
}

/// A C compiler, unless there is none; then a notice.
fn cc(args: &[&str]) -> bool {
    match Command::new("cc").args(args).output() {
        Ok(out) => {
            assert!(out.status.success(), "cc {args:?}: {}", String::from_utf8_lossy(&out.stderr));
            true
        }
        Err(e) => {
            eprintln!("NOT TESTED, no C compiler: cc: {e}");
            false
        }
    }
}

fn output(program: &str) -> String {
    let out = Command::new(program).output().expect("the program runs");
    assert!(out.status.success(), "{program}: {}", out.status);
    format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr))
}

/// Functions and data shared both ways between a C program and an assembled object.
#[test]
fn objects_link_into_c_programs() {
    let dir = std::env::temp_dir().join(format!("glenda-c-host-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a scratch folder");
    let path = |name: &str| dir.join(name).to_string_lossy().into_owned();
    let source = |name: &str| testdata("c/host").join(name).to_string_lossy().into_owned();
    let (object, program) = (path("add.o"), path("main"));
    glenda(&["asm", "-Werror", "-o", &object, &source("add.s")]);
    for flags in [&[][..], &["-O2", "-no-pie"], &["-static"]] {
        let main = source("main.c");
        let mut args = flags.to_vec();
        args.extend(["-o", &program, &main, &object]);
        if cc(&args) {
            assert_eq!(output(&program), "42 1.5 81 7\n1 10\n", "{flags:?}");
        }
    }
    let _ = std::fs::remove_dir_all(dir);
}

/// A package with an object made from C beside its assembly: Go calls assembly, that calls C, which calls assembly.
#[test]
fn objects_made_from_c_link_into_go_programs() {
    let dir = std::env::temp_dir().join(format!("glenda-c-guest-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a scratch folder");
    for name in ["go.mod", "main.go", "glue_amd64.s"] {
        std::fs::copy(testdata("c/guest").join(name), dir.join(name)).expect("copied");
    }
    let path = |name: &str| dir.join(name).to_string_lossy().into_owned();
    let source = testdata("c/guest").join("c.c.txt").to_string_lossy().into_owned();
    for flags in [&["-O0"][..], &["-O2"], &["-O2", "-fPIC"], &["-O2", "-g", "-ffunction-sections"]] {
        let object = path("c_linux_amd64.syso");
        let mut args = flags.to_vec();
        args.extend(["-x", "c", "-c", "-o", &object, &source]);
        if !cc(&args) {
            break;
        }
        let out = Command::new(GLENDA)
            .current_dir(&dir)
            .args(["build", "-Werror", "-o", "program", "."])
            .output()
            .expect("glenda runs");
        assert!(out.status.success(), "{flags:?}: {}", String::from_utf8_lossy(&out.stderr));
        assert_eq!(output(&path("program")), "499500 3 0\n2 5 -6\nzero one seven\n7\n", "{flags:?}");
    }
    let _ = std::fs::remove_dir_all(dir);
}
