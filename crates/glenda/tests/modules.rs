//! Builds the modules of `testdata/modules` with the real command. Each has a file `commands`, a command of glenda a line
//! (`cd DIR` changes into a directory), and `NAME.out` beside it with what real Go says to the same commands:
//! `scripts/bless-modules` writes it.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

const GLENDA: &str = env!("CARGO_BIN_EXE_glenda");

/// A copy of a module where its commands may write.
struct Copy(PathBuf);

impl Copy {
    fn of(module: &Path) -> Copy {
        let name = module.file_name().expect("a module's folder");
        let copy =
            Copy(std::env::temp_dir().join(format!("glenda-modules-{}", std::process::id())).join(name));
        copy_folder(module, &copy.0).expect("a scratch folder");
        copy
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &to)?;
        } else {
            std::fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

/// What the commands of a module print, as the script would write it.
fn transcript(module: &Path) -> String {
    let commands = std::fs::read_to_string(module.join("commands")).expect("a file of commands");
    let mut dir = module.to_owned();
    let mut out = String::new();
    for line in commands.lines() {
        if let Some(sub) = line.strip_prefix("cd ") {
            dir.push(sub);
            continue;
        }
        let run = Command::new(GLENDA)
            .args(line.split_whitespace())
            .current_dir(&dir)
            .output()
            .unwrap_or_else(|e| panic!("{line}: {e}"));
        let _ = writeln!(out, "$ {line}");
        out.push_str(&String::from_utf8_lossy(&run.stdout));
        out.push_str(&String::from_utf8_lossy(&run.stderr));
        let _ = writeln!(out, "status {}", run.status.code().unwrap_or(-1));
    }
    out.replace(&*module.to_string_lossy(), "DIR")
}

#[test]
fn modules_build_as_with_go() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/modules");
    let root = root.canonicalize().expect("testdata/modules");
    let mut modules: Vec<PathBuf> = std::fs::read_dir(&root)
        .expect("testdata/modules")
        .map(|e| e.expect("a directory entry").path())
        .filter(|p| p.is_dir())
        .collect();
    modules.sort();
    assert!(modules.len() >= 8, "{modules:?}");
    let mut failures = String::new();
    for module in modules {
        let want = std::fs::read_to_string(module.with_extension("out")).expect("an expectation");
        let got = transcript(&Copy::of(&module).0);
        if got != want {
            let _ = writeln!(failures, "{}\n--- want\n{want}\n--- got\n{got}", module.display());
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// `compile -I`, `compile -importcfg` and `link` make the program that `build` makes.
#[test]
fn packages_compile_one_by_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/modules/order");
    let out = std::env::temp_dir().join(format!("glenda-separate-{}", std::process::id()));
    let objects = out.join("example.com/order");
    std::fs::create_dir_all(&objects).expect("a directory for objects");
    let glenda = |args: &[&str]| {
        let run = Command::new(GLENDA).args(args).current_dir(&root).output().expect("glenda starts");
        let text = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(run.status.success() && text.is_empty(), "{args:?}: {text}");
    };
    let path = |p: PathBuf| p.to_string_lossy().into_owned();
    let (dir, a, b) = (path(out.clone()), path(objects.join("a.o")), path(objects.join("b.o")));
    let (main, exe, config) = (path(out.join("main.o")), path(out.join("exe")), path(out.join("cfg")));
    glenda(&["compile", "-p", "example.com/order/b", "-o", &b, "b/b.go"]);
    glenda(&["compile", "-I", &dir, "-p", "example.com/order/a", "-o", &a, "a/a.go"]);
    let lines =
        format!("# objects\npackagefile example.com/order/a={a}\npackagefile example.com/order/b={b}\n");
    std::fs::write(&config, lines).expect("a file");
    glenda(&["compile", "-importcfg", &config, "-p", "main", "-o", &main, "main.go"]);
    glenda(&["link", "-o", &exe, &main, &a, &b]);
    let run = Command::new(&exe).output().expect("the program starts");
    let want = std::fs::read_to_string(root.with_extension("out")).expect("an expectation");
    let got = String::from_utf8_lossy(&run.stderr).into_owned();
    assert!(want.starts_with(&format!("$ run .\n{got}status 0\n")), "{got}");
    let _ = std::fs::remove_dir_all(&out);
}
