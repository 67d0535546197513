//! What the arguments of `build` and `run` mean: files, directories, import paths, patterns.

use std::path::{Path, PathBuf};

use crate::graph::Target;
use crate::roots::{Embedded, Found, Kind, Missing, Place, Roots};
use crate::{Failure, sources};

/// The packages of a command line.
pub struct Targets<'a> {
    pub roots: Roots<'a>,
    pub targets: Vec<Target>,
    /// The name of each one's executable.
    pub names: Vec<PathBuf>,
}

/// Go files as one package.
pub fn files(paths: &[PathBuf]) -> Result<Target, Failure> {
    for p in paths {
        if p.is_dir() {
            return Err(Failure::usage(format_args!("{}: name either files or one directory", p.display())));
        }
        if !sources::is_go_file(p) {
            return Err(Failure::usage(format_args!(
                "{}: not a Go file; its name must end in .go",
                p.display()
            )));
        }
    }
    Ok(Target::Files(paths.to_vec()))
}

/// What the inputs mean, from the working directory.
pub fn find<'a>(inputs: &[PathBuf], embedded: Embedded<'a>) -> Result<Targets<'a>, Failure> {
    let here = Path::new(".");
    if let Some(first) = inputs.first()
        && sources::is_go_file(first)
    {
        let roots = Roots::find(here, embedded)?;
        let name = first.file_stem().map(PathBuf::from).unwrap_or_default();
        return Ok(Targets { roots, targets: vec![files(inputs)?], names: vec![name] });
    }
    // A directory elsewhere brings its own module.
    let base = match inputs {
        [dir] if dir.is_dir() => dir.as_path(),
        _ => here,
    };
    let roots = Roots::find(base, embedded)?;
    let mut out = Targets { roots, targets: Vec::new(), names: Vec::new() };
    let current = [PathBuf::from(".")];
    let inputs = if inputs.is_empty() { &current } else { inputs };
    let mut seen = rustc_hash::FxHashSet::default();
    for input in inputs {
        let text = input.to_string_lossy();
        let text = text.trim_end_matches('/');
        let found = match text.contains("...") {
            true => out.matching(text)?,
            false => vec![out.one(text)?],
        };
        for f in found {
            if seen.insert(f.path.clone()) {
                out.names.push(executable_name(&f));
                out.targets.push(Target::Package(f));
            }
        }
    }
    if out.targets.is_empty() {
        return Err(Failure::go("no packages to build"));
    }
    Ok(out)
}

impl Targets<'_> {
    fn one(&self, text: &str) -> Result<Found, Failure> {
        if !is_directory(text) {
            return self.roots.lookup(text).map_err(|why| {
                Failure::plain(match why {
                    Missing::Message(m) => m,
                    Missing::NotStd => self.roots.not_std(text),
                })
            });
        }
        let dir = Path::new(text);
        let absolute = match std::fs::canonicalize(dir) {
            Ok(dir) => dir,
            Err(_) => {
                let here = std::env::current_dir().unwrap_or_default();
                let dir = here.join(text.trim_start_matches("./"));
                return Err(Failure::plain(format!("stat {}: directory not found", dir.display())));
            }
        };
        let place = Place::Dir(absolute.clone());
        let Some(main) = &self.roots.main else {
            // Without a module a directory is a package all the same.
            let path = absolute.file_name().map_or("main".into(), |n| n.to_string_lossy().into_owned());
            return Ok(Found { path, place, go_minor: 27, kind: Kind::Own });
        };
        let Ok(rest) = absolute.strip_prefix(&main.dir) else {
            return Err(Failure::plain(format!(
                "directory {text} outside main module or its selected dependencies"
            )));
        };
        let path = match rest.to_string_lossy() {
            r if r.is_empty() => main.path.clone(),
            r => format!("{}/{r}", main.path),
        };
        Ok(Found { path, place, go_minor: main.go_minor, kind: Kind::Own })
    }

    /// The main module's packages that a pattern matches.
    fn matching(&self, pattern: &str) -> Result<Vec<Found>, Failure> {
        let Some(main) = &self.roots.main else {
            let text =
                "go.mod file not found in current directory or any parent directory; see 'go help modules'";
            return Err(Failure::go(text));
        };
        let here = std::fs::canonicalize(".").unwrap_or_else(|_| PathBuf::from("."));
        let pattern = match is_directory(pattern) {
            true => {
                let below = here.strip_prefix(&main.dir).unwrap_or(Path::new(""));
                let mut path = main.path.clone();
                let steps = below.to_string_lossy();
                for part in steps.split('/').chain(pattern.split('/')) {
                    match part {
                        "" | "." => {}
                        ".." => path.truncate(path.rfind('/').unwrap_or(path.len())),
                        part => path.push_str(&format!("/{part}")),
                    }
                }
                path
            }
            false => pattern.to_owned(),
        };
        let mut dirs = vec![(main.dir.clone(), main.path.clone())];
        let mut out = Vec::new();
        while let Some((dir, path)) = dirs.pop() {
            let Ok(entries) = std::fs::read_dir(&dir) else { continue };
            let mut has_go = false;
            for e in entries.flatten() {
                let Ok(name) = e.file_name().into_string() else { continue };
                let kind = load::filename::kind(&name);
                has_go |= kind == load::filename::Kind::Go;
                let hidden = name.starts_with(['.', '_']) || name == "testdata" || name == "vendor";
                if e.file_type().is_ok_and(|t| t.is_dir()) && !hidden {
                    let sub = e.path();
                    // Other modules are not part of this one.
                    if !sub.join("go.mod").exists() {
                        dirs.push((sub, format!("{path}/{name}")));
                    }
                }
            }
            if has_go && load::path::matches(&pattern, &path) {
                let place = Place::Dir(dir);
                out.push(Found { path, place, go_minor: main.go_minor, kind: Kind::Own });
            }
        }
        out.sort_by(|a, b| a.path.cmp(&b.path));
        if out.is_empty() {
            eprintln!("go: warning: {pattern:?} matched no packages");
        }
        Ok(out)
    }
}

/// Whether an argument names a directory and not an import path.
fn is_directory(text: &str) -> bool {
    text == "."
        || text == ".."
        || text.starts_with("./")
        || text.starts_with("../")
        || text.starts_with('/')
        || Path::new(text).is_dir()
}

/// As `go build`: the last element of the import path that is no version.
fn executable_name(found: &Found) -> PathBuf {
    let mut parts = found.path.rsplit('/');
    let last = parts.next().unwrap_or("a.out");
    let version =
        last.strip_prefix('v').is_some_and(|v| v.bytes().all(|b| b.is_ascii_digit()) && !v.is_empty());
    let name = if version { parts.next().unwrap_or(last) } else { last };
    PathBuf::from(name)
}
