//! What a file's name says about where it belongs.

const OS: &[&str] = &[
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "js",
    "linux",
    "nacl",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "wasip1",
    "windows",
    "zos",
];

const ARCH: &[&str] = &[
    "386",
    "amd64",
    "amd64p32",
    "arm",
    "armbe",
    "arm64",
    "arm64be",
    "loong64",
    "mips",
    "mipsle",
    "mips64",
    "mips64le",
    "mips64p32",
    "mips64p32le",
    "ppc",
    "ppc64",
    "ppc64le",
    "riscv",
    "riscv64",
    "s390",
    "s390x",
    "sparc",
    "sparc64",
    "wasm",
];

/// What to do with a file of a package's directory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A Go source file that is compiled, unless its constraints say otherwise.
    Go,
    /// An assembly file, likewise.
    Asm,
    /// An object file to be linked as it is, made by a C compiler, say.
    Syso,
    /// A Go file for another system, or a test.
    Excluded,
    /// Not source of ours.
    Other,
}

/// Judges a file by its name.
pub fn kind(name: &str) -> Kind {
    let (stem, kind) = match name.rsplit_once('.') {
        Some((stem, "go")) => (stem, Kind::Go),
        Some((stem, "s")) => (stem, Kind::Asm),
        Some((stem, "syso")) => (stem, Kind::Syso),
        _ => return Kind::Other,
    };
    if name.starts_with(['_', '.']) {
        return Kind::Other;
    }
    if stem.ends_with("_test") || !matches_platform(stem) { Kind::Excluded } else { kind }
}

/// `name_GOOS`, `name_GOARCH` and `name_GOOS_GOARCH` are for that system only.
fn matches_platform(stem: &str) -> bool {
    // The part before the first underscore is never a constraint.
    let mut parts: Vec<&str> = stem.split('_').skip(1).collect();
    if parts.last() == Some(&"test") {
        parts.pop();
    }
    match parts.pop() {
        Some(last) if ARCH.contains(&last) => {
            last == "amd64" && parts.pop().is_none_or(|os| !OS.contains(&os) || os == "linux")
        }
        Some(last) if OS.contains(&last) => last == "linux",
        _ => true,
    }
}

/// Whether a word of a build constraint is the name of a system or processor.
pub fn is_platform(word: &str) -> bool {
    OS.contains(&word) || ARCH.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_constraints() {
        for (name, want) in [
            ("a.go", Kind::Go),
            ("a.s", Kind::Asm),
            ("a_amd64.s", Kind::Asm),
            ("a_arm64.s", Kind::Excluded),
            ("a_linux_amd64.syso", Kind::Syso),
            ("a_windows_amd64.syso", Kind::Excluded),
            ("a_test.go", Kind::Excluded),
            ("a_linux_test.go", Kind::Excluded),
            ("a_linux.go", Kind::Go),
            ("a_windows.go", Kind::Excluded),
            ("a_amd64.go", Kind::Go),
            ("a_linux_arm64.go", Kind::Excluded),
            ("a_windows_amd64.go", Kind::Excluded),
            ("linux.go", Kind::Go),
            ("windows.go", Kind::Go),
            ("_a.go", Kind::Other),
            (".a.go", Kind::Other),
            ("a.txt", Kind::Other),
        ] {
            assert_eq!(kind(name), want, "{name}");
        }
    }
}
