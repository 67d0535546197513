//! Finding and reading the files of a package.

use std::path::{Path, PathBuf};

use source::{FileId, SourceMap};

use crate::Failure;

/// The files a build's inputs mean: the files themselves, or the Go files of one directory.
pub fn find(inputs: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    match inputs {
        [] => directory(Path::new(".")),
        [dir] if dir.is_dir() => directory(dir),
        files => {
            for f in files {
                if f.is_dir() {
                    return Err(Failure::usage(format_args!(
                        "{}: name either files or one directory",
                        f.display()
                    )));
                }
                if f.extension().is_none_or(|e| e != "go") {
                    return Err(Failure::usage(format_args!(
                        "{}: not a Go file; its name must end in .go",
                        f.display()
                    )));
                }
            }
            Ok(files.to_vec())
        }
    }
}

/// The Go files of a directory that are meant for linux/amd64 by their names, tests left out, sorted.
fn directory(dir: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = std::fs::read_dir(dir).map_err(|e| Failure::io(dir, e))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(|e| Failure::io(dir, e))?.path();
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or("");
        if name.ends_with(".go") && !name.starts_with(['_', '.']) && matches_platform(name) {
            files.push(if dir == Path::new(".") { PathBuf::from(name) } else { path });
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(Failure::message(format_args!("no Go files in {}", dir.display())));
    }
    Ok(files)
}

/// go/build's rule for `name_GOOS.go`, `name_GOARCH.go`, `name_GOOS_GOARCH.go` and `name_test.go`.
fn matches_platform(name: &str) -> bool {
    const OS: &[&str] = &[
        "aix",
        "android",
        "darwin",
        "dragonfly",
        "freebsd",
        "illumos",
        "ios",
        "js",
        "linux",
        "netbsd",
        "openbsd",
        "plan9",
        "solaris",
        "wasip1",
        "windows",
        "zos",
        "hurd",
        "nacl",
    ];
    const ARCH: &[&str] = &[
        "386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "mips64le", "mipsle", "ppc64",
        "ppc64le", "riscv64", "s390x", "wasm", "sparc64", "riscv", "ppc", "amd64p32",
    ];
    let stem = name.trim_end_matches(".go");
    if stem.ends_with("_test") {
        return false;
    }
    // The part before the first underscore is never a constraint.
    let mut parts: Vec<&str> = stem.split('_').skip(1).collect();
    match parts.pop() {
        Some(last) if ARCH.contains(&last) => {
            last == "amd64" && parts.pop().is_none_or(|os| !OS.contains(&os) || os == "linux")
        }
        Some(last) if OS.contains(&last) => last == "linux",
        _ => true,
    }
}

/// Reads a file into the map. Bytes that are not UTF-8 are the lexer's to refuse.
pub fn read(map: &mut SourceMap, path: &Path) -> Result<FileId, Failure> {
    let bytes = std::fs::read(path).map_err(|e| Failure::io(path, e))?;
    map.add_bytes(&path.to_string_lossy(), &bytes)
        .ok_or_else(|| Failure::message(format_args!("{}: too much source in one build", path.display())))
}

#[cfg(test)]
mod tests {
    use super::matches_platform;

    #[test]
    fn file_names_are_constraints() {
        for (name, want) in [
            ("a.go", true),
            ("a_test.go", false),
            ("a_linux.go", true),
            ("a_windows.go", false),
            ("a_amd64.go", true),
            ("a_linux_arm64.go", false),
            ("a_windows_amd64.go", false),
            ("linux.go", true),
            ("windows.go", true),
        ] {
            assert_eq!(matches_platform(name), want, "{name}");
        }
    }
}
