//! The cache of compiled packages, as builds see it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const FILES: [(&str, &str); 4] = [
    ("go.mod", "module x\n\ngo 1.27\n"),
    (
        "main.go",
        "package main\n\nimport (\n\t\"fmt\"\n\t\"x/a\"\n\t\"x/b\"\n)\n\nfunc main() { fmt.Println(a.Name(), b.Max([]int{3, 9, 4})) }\n",
    ),
    ("a/a.go", "package a\n\nimport \"x/b\"\n\nfunc Name() string { return b.Join(\"a\", \"b\") }\n"),
    (
        "b/b.go",
        "package b\n\nimport \"cmp\"\n\nfunc Join(x, y string) string { return x + \"-\" + y }\n\n\
         func Max[T cmp.Ordered](list []T) T {\n\tm := list[0]\n\tfor _, x := range list {\n\t\tm = max(m, x)\n\t}\n\treturn m\n}\n",
    ),
];

/// A module in a directory of its own, with a cache beside it.
struct Module {
    dir: PathBuf,
}

impl Module {
    fn new(name: &str) -> Module {
        let dir = std::env::temp_dir().join(format!("glenda-cachetest-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&dir);
        for (file, text) in FILES {
            let path = dir.join("module").join(file);
            std::fs::create_dir_all(path.parent().expect("a directory")).expect("made");
            std::fs::write(path, text).expect("written");
        }
        Module { dir }
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut c = Command::new(env!("CARGO_BIN_EXE_glenda"));
        c.args(args).current_dir(self.dir.join("module")).env("GLENDACACHE", self.dir.join("cache"));
        c.env_remove("GLENDACACHELIMIT").env_remove("GLENDA_STD");
        c
    }

    /// Builds; the packages that were compiled, and the executable.
    fn build(&self) -> (Vec<String>, Vec<u8>) {
        finish(self.command(&["build", "-v", "-o", "out"]).output(), &self.dir.join("module/out"))
    }

    fn entries(&self) -> Vec<PathBuf> {
        let list = |d: &Path| -> Vec<PathBuf> {
            std::fs::read_dir(d).into_iter().flatten().flatten().map(|e| e.path()).collect()
        };
        let dirs = list(&self.dir.join("cache"));
        dirs.iter().filter(|d| d.is_dir()).flat_map(|d| list(d)).collect()
    }
}

impl Drop for Module {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

fn finish(output: std::io::Result<Output>, exe: &Path) -> (Vec<String>, Vec<u8>) {
    let output = output.expect("glenda starts");
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{text}");
    (text.lines().map(str::to_owned).collect(), std::fs::read(exe).expect("an executable"))
}

#[test]
fn what_did_not_change_is_not_compiled_again() {
    let m = Module::new("again");
    let (compiled, first) = m.build();
    assert_eq!(compiled, ["x/b", "x/a", "x"]);
    let (compiled, second) = m.build();
    assert!(compiled.is_empty(), "{compiled:?}");
    assert!(first == second);
    let run = Command::new(m.dir.join("module/out")).output().expect("the program starts");
    assert_eq!(String::from_utf8_lossy(&run.stdout), "a-b 9\n");
    // A package and those that import it.
    let a = m.dir.join("module/a/a.go");
    std::fs::write(&a, FILES[2].1.replace("\"b\")", "\"c\")")).expect("written");
    let (compiled, third) = m.build();
    assert_eq!(compiled, ["x/a", "x"]);
    assert!(first != third);
    // Back again: all of it is known.
    std::fs::write(&a, FILES[2].1).expect("written");
    let (compiled, fourth) = m.build();
    assert!(compiled.is_empty() && fourth == first, "{compiled:?}");
    // Options are part of the key.
    let slow = m.command(&["build", "-v", "-gcflags=-N -l", "-o", "out"]).output();
    let (compiled, _) = finish(slow, &m.dir.join("module/out"));
    assert_eq!(compiled.len(), 3);
}

#[test]
fn errors_are_told_each_time() {
    let m = Module::new("errors");
    m.build();
    std::fs::write(m.dir.join("module/a/a.go"), "package a\n\nfunc Name() string { return 1 }\n")
        .expect("written");
    for _ in 0..2 {
        let out = m.command(&["build", "-o", "out"]).output().expect("glenda starts");
        assert!(!out.status.success());
        assert!(String::from_utf8_lossy(&out.stderr).contains("cannot use 1"), "{out:?}");
    }
}

#[test]
fn damaged_entries_are_made_again() {
    let m = Module::new("damaged");
    let (_, whole) = m.build();
    let entries = m.entries();
    assert_eq!(entries.len(), 3);
    for (i, path) in entries.iter().enumerate() {
        let mut bytes = std::fs::read(path).expect("there");
        match i {
            0 => bytes.truncate(bytes.len() / 2),
            1 => {
                let at = bytes.len() - 40;
                bytes[at] ^= 0x20;
            }
            _ => bytes.clear(),
        }
        std::fs::write(path, bytes).expect("written");
    }
    let (compiled, again) = m.build();
    assert_eq!(compiled.len(), 3);
    assert!(whole == again);
    let (compiled, _) = m.build();
    assert!(compiled.is_empty());
}

#[test]
fn builds_at_once_share_it() {
    let m = Module::new("once");
    let names: Vec<String> = (0..6).map(|i| format!("out{i}")).collect();
    let children: Vec<_> = names
        .iter()
        .map(|n| {
            m.command(&["build", "-o", n])
                .stderr(std::process::Stdio::piped())
                .spawn()
                .expect("glenda starts")
        })
        .collect();
    let exes: Vec<Vec<u8>> = children
        .into_iter()
        .zip(&names)
        .map(|(c, n)| finish(c.wait_with_output(), &m.dir.join("module").join(n)).1)
        .collect();
    assert!(exes.windows(2).all(|w| w[0] == w[1]));
    assert_eq!(m.entries().len(), 3, "{:?}", m.entries());
}

#[test]
fn it_has_a_limit_can_be_cleaned_and_be_off() {
    let m = Module::new("limit");
    let (_, exe) = m.build();
    let clean = m.command(&["clean", "-cache"]).output().expect("glenda starts");
    assert!(clean.status.success(), "{clean:?}");
    assert!(m.entries().is_empty());
    let small = m.command(&["build", "-o", "out"]).env("GLENDACACHELIMIT", "100").output();
    let (_, with_small) = finish(small, &m.dir.join("module/out"));
    assert!(with_small == exe && m.entries().is_empty(), "{:?}", m.entries());
    let off = m.command(&["build", "-o", "out"]).env("GLENDACACHE", "off").output();
    let (_, without) = finish(off, &m.dir.join("module/out"));
    assert!(without == exe && m.entries().is_empty());
    let env = m.command(&["env", "GLENDACACHE"]).output().expect("glenda starts");
    assert_eq!(String::from_utf8_lossy(&env.stdout).trim(), m.dir.join("cache").display().to_string());
}
