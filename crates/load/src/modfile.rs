//! `go.mod`.

/// What a `go.mod` says, as far as it matters for a build without downloads.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct ModFile {
    pub module: String,
    /// The N of `go 1.N`; 16 without a go line, as for the go command. Larger than any version there is for `go 2.0`.
    pub go_minor: u32,
    /// The go line's version as it is written.
    pub go: String,
    pub requires: Vec<Require>,
    pub replaces: Vec<Replace>,
}

/// `require path version`
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Require {
    pub path: String,
    pub version: String,
}

/// `replace path [version] => target`
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Replace {
    pub path: String,
    /// Only this version is replaced.
    pub version: Option<String>,
    pub target: Target,
}

/// What takes a module's place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// A directory, relative to the module's own.
    Dir(String),
    Module {
        path: String,
        version: String,
    },
}

/// What is wrong on a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ModError {
    /// From 1.
    pub line: usize,
    pub message: String,
}

/// A line as words.
struct Line {
    number: usize,
    words: Vec<String>,
}

impl ModFile {
    /// Reads a `go.mod`.
    pub fn parse(text: &str) -> Result<ModFile, Vec<ModError>> {
        let mut out = ModFile { go_minor: 16, ..ModFile::default() };
        let mut errors = Vec::new();
        let lines = match lines(text) {
            Ok(lines) => lines,
            Err(e) => return Err(vec![e]),
        };
        let mut block: Option<String> = None;
        let mut go_seen = false;
        for line in lines {
            let fail = |message: String| ModError { line: line.number, message };
            let words: Vec<&str> = line.words.iter().map(String::as_str).collect();
            if block.is_some() && words == [")"] {
                block = None;
                continue;
            }
            let (verb, args) = match &block {
                Some(verb) => (verb.clone(), &words[..]),
                None => (words[0].to_owned(), &words[1..]),
            };
            if block.is_none() && args == ["("] {
                if !BLOCKS.contains(&verb.as_str()) {
                    errors.push(fail(format!("unknown block type: {verb}")));
                }
                block = Some(verb);
                continue;
            }
            let result = out.directive(&verb, args, &mut go_seen);
            errors.extend(result.err().map(fail));
        }
        if errors.is_empty() && out.module.is_empty() {
            // The go command calls it a fault of the file as a whole.
            errors.push(ModError { line: 0, message: "no module declaration in go.mod".into() });
        }
        if errors.is_empty() { Ok(out) } else { Err(errors) }
    }

    fn directive(&mut self, verb: &str, args: &[&str], go_seen: &mut bool) -> Result<(), String> {
        match verb {
            "module" => {
                if !self.module.is_empty() {
                    return Err("repeated module statement".into());
                }
                let [path] = args else { return Err("usage: module module/path".into()) };
                self.module = (*path).to_owned();
            }
            "go" => {
                if std::mem::replace(go_seen, true) {
                    return Err("repeated go statement".into());
                }
                let [version] = args else { return Err("go directive expects exactly one argument".into()) };
                self.go_minor = minor(version)
                    .ok_or_else(|| format!("invalid go version '{version}': must match format 1.23.0"))?;
                self.go = (*version).to_owned();
            }
            "require" => {
                let [path, version] = args else { return Err("usage: require module/path v1.2.3".into()) };
                self.requires.push(Require { path: (*path).into(), version: (*version).into() });
            }
            "replace" => self.replaces.push(replace(args)?),
            "exclude" | "retract" | "toolchain" | "tool" | "godebug" | "ignore" => {}
            _ => return Err(format!("unknown directive: {verb}")),
        }
        Ok(())
    }

    /// What replaces a module in some version.
    pub fn replacement(&self, path: &str, version: &str) -> Option<&Target> {
        let fits = |r: &&Replace| r.path == path && r.version.as_deref().is_none_or(|v| v == version);
        // A replacement of one version goes before that of all.
        self.replaces.iter().filter(fits).max_by_key(|r| r.version.is_some()).map(|r| &r.target)
    }
}

const BLOCKS: &[&str] = &["module", "godebug", "require", "exclude", "replace", "retract", "tool", "ignore"];

fn replace(args: &[&str]) -> Result<Replace, String> {
    let usage = || {
        "usage: replace module/path [v1.2.3] => other/module v1.4\n\t or replace module/path [v1.2.3] => ../local/directory".to_owned()
    };
    let arrow = args.iter().position(|&a| a == "=>").ok_or_else(usage)?;
    let (path, version) = match &args[..arrow] {
        [path] => (path, None),
        [path, version] => (path, Some((*version).to_owned())),
        _ => return Err(usage()),
    };
    let target = match &args[arrow + 1..] {
        [dir] if is_local(dir) => Target::Dir((*dir).to_owned()),
        [_] => {
            return Err(
                "replacement module without version must be directory path (rooted or starting with . or ..)"
                    .into(),
            );
        }
        [dir, _] if is_local(dir) => {
            return Err(format!("replacement module directory path {dir:?} cannot have version"));
        }
        [path, version] => Target::Module { path: (*path).into(), version: (*version).into() },
        _ => return Err(usage()),
    };
    Ok(Replace { path: (*path).to_owned(), version, target })
}

fn is_local(path: &str) -> bool {
    path == "." || path == ".." || path.starts_with("./") || path.starts_with("../") || path.starts_with('/')
}

/// What stands for the versions from 2 on.
const LATER: u32 = 1000;

/// The N of `1.N`, `1.N.M` or `1.Nrc1`.
fn minor(version: &str) -> Option<u32> {
    let (major, rest) = version.split_once('.')?;
    if major.is_empty() || major.starts_with('0') || !major.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let len = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let n = if major == "1" { rest[..len].parse().ok()? } else { LATER };
    let tail = &rest[len..];
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let good = tail.is_empty()
        || tail.strip_prefix('.').is_some_and(digits)
        || tail.strip_prefix("rc").or(tail.strip_prefix("beta")).is_some_and(digits);
    (good && len > 0).then_some(n)
}

/// The lines that aren't empty, comments taken off, quotes undone.
fn lines(text: &str) -> Result<Vec<Line>, ModError> {
    let mut out = Vec::new();
    for (i, line) in text.lines().enumerate() {
        let number = i + 1;
        let mut words = Vec::new();
        let mut rest = line.trim_start();
        while !rest.is_empty() && !rest.starts_with("//") {
            let first = rest.chars().next().unwrap_or(' ');
            if let '"' | '`' = first {
                let Some(end) = rest[1..].find(first) else {
                    return Err(ModError { line: number, message: "unexpected newline in string".into() });
                };
                words.push(rest[1..=end].to_owned());
                rest = rest[end + 2..].trim_start();
                continue;
            }
            if let '(' | ')' | ',' = first {
                words.push(first.to_string());
                rest = rest[1..].trim_start();
                continue;
            }
            let ends = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',');
            let mut len = rest.find(ends).unwrap_or(rest.len());
            if let Some(comment) = rest[..len].find("//") {
                len = comment;
            }
            words.push(rest[..len].to_owned());
            rest = rest[len..].trim_start();
        }
        if !words.is_empty() {
            out.push(Line { number, words });
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_read() {
        let m = ModFile::parse(
            "// a comment\nmodule \"example.com/m\" // here\n\ngo 1.21.3\ntoolchain go1.22.0\nrequire a/b v1.0.0\n\
             require (\n\tc.d/e v0.1.2 // indirect\n\n\tf v1.0.0+incompatible\n)\n\
             replace a/b => ../b\nreplace f v1.0.0+incompatible => g v1.2.3\nretract [v1.0.0, v1.0.1]\n",
        )
        .unwrap();
        assert_eq!((m.module.as_str(), m.go_minor), ("example.com/m", 21));
        assert_eq!(m.requires.len(), 3);
        assert_eq!(m.replacement("a/b", "v1.0.0"), Some(&Target::Dir("../b".into())));
        assert_eq!(m.replacement("f", "v9"), None);
        assert!(matches!(m.replacement("f", "v1.0.0+incompatible"), Some(Target::Module { .. })));
    }

    #[test]
    fn versions_are_compared_by_their_second_number() {
        let versions =
            [("1.21.3", Some(21)), ("1.28rc1", Some(28)), ("2.0", Some(1000)), ("1.", None), ("1", None)];
        for (version, want) in versions {
            let m = ModFile::parse(&format!("module m\ngo {version}\n")).ok();
            assert_eq!(m.as_ref().map(|m| m.go_minor), want, "{version}");
            assert!(m.is_none_or(|m| m.go == version));
        }
    }

    #[test]
    fn mistakes_have_lines() {
        for (text, line, message) in [
            ("module m\n\nfoo bar\n", 3, "unknown directive: foo"),
            ("module m\ngo 1.x\n", 2, "invalid go version '1.x': must match format 1.23.0"),
            ("module m\nmodule n\n", 2, "repeated module statement"),
            ("module m\nrequire a\n", 2, "usage: require module/path v1.2.3"),
            ("go 1.21\n", 0, "no module declaration in go.mod"),
            (
                "module m\nreplace a => b\n",
                2,
                "replacement module without version must be directory path (rooted or starting with . or ..)",
            ),
        ] {
            let e = ModFile::parse(text).unwrap_err();
            assert_eq!((e[0].line, e[0].message.as_str()), (line, message), "{text}");
        }
    }
}
