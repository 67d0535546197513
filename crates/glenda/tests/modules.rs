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

/// Compiles a module's packages one by one, those below its root with `-I` and the program with `-importcfg`, links them
/// and gives what the program prints. It must be the program that `build` makes, to the last byte.
fn one_by_one(name: &str, packages: &[&str]) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/modules").join(name);
    let out = std::env::temp_dir().join(format!("glenda-separate-{name}-{}", std::process::id()));
    let glenda = |args: &[&str]| {
        let run = Command::new(GLENDA).args(args).current_dir(&root).output().expect("glenda starts");
        let text = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(run.status.success() && text.is_empty(), "{args:?}: {text}");
    };
    let path = |p: PathBuf| p.to_string_lossy().into_owned();
    let mut config = String::from("# objects\n");
    let mut objects = Vec::new();
    for p in packages {
        let import = format!("example.com/{name}/{p}");
        let object = path(out.join(format!("{import}.o")));
        std::fs::create_dir_all(Path::new(&object).parent().expect("a directory")).expect("a directory");
        let source = format!("{p}/{p}.go");
        glenda(&["compile", "-I", &path(out.clone()), "-p", &import, "-o", &object, &source]);
        let _ = writeln!(config, "packagefile {import}={object}");
        objects.push(object);
    }
    let (main, exe, list) = (path(out.join("main.o")), path(out.join("exe")), path(out.join("cfg")));
    std::fs::write(&list, config).expect("a file");
    glenda(&["compile", "-importcfg", &list, "-p", "main", "-o", &main, "main.go"]);
    let mut link = vec!["link", "-o", &exe, &main];
    // As `build` has them.
    link.extend(objects.iter().rev().map(String::as_str));
    glenda(&link);
    let built = path(out.join("built"));
    glenda(&["build", "-o", &built, "."]);
    let read = |file: &str| std::fs::read(file).expect("an executable");
    assert!(read(&exe) == read(&built), "{name}: built at once it is another program");
    let run = Command::new(&exe).output().expect("the program starts");
    let _ = std::fs::remove_dir_all(&out);
    String::from_utf8_lossy(&run.stderr).into_owned()
}

/// `compile -I`, `compile -importcfg` and `link` make the program that `build` makes.
#[test]
fn packages_compile_one_by_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/modules");
    let programs: [(&str, &[&str]); 4] = [
        ("order", &["b", "a"]),
        ("bodies", &["third", "lib", "mid"]),
        ("inlining", &["lib"]),
        ("diamond", &["gen", "left", "right"]),
    ];
    for (name, packages) in programs {
        let want = std::fs::read_to_string(root.join(format!("{name}.out"))).expect("an expectation");
        let got = one_by_one(name, packages);
        assert!(want.starts_with(&format!("$ run .\n{got}status 0\n")), "{name}: {got}");
    }
}
