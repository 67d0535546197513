//! The packages of a build: what the command line names, and all they import, parsed.
//!
//! Packages are read in waves, breadth first: all files of a wave are parsed in parallel, their imports make
//! the next wave. What can't be found is noted where it is imported.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use load::constraint::{self, Verdict};
use load::filename;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use source::{Diagnostic, FileId, Pos, SourceMap};
use syntax::{DeclKind, File, Symbol};

use crate::roots::{Embedded, Found, Kind, Missing, Place, Roots, Standard};
use crate::{Failure, crash, sources};

/// Index of a package in [`Graph::packages`].
pub type Index = usize;

/// All packages of a build.
pub struct Graph {
    pub map: SourceMap,
    pub packages: Vec<Node>,
    /// What the command line named.
    pub roots: Vec<Index>,
}

/// A package with its files.
pub struct Node {
    pub found: Found,
    pub name: Symbol,
    pub files: Vec<File>,
    /// Assembly files: name and text.
    pub asm: Vec<FileId>,
    /// Object files (`.syso`): name and content.
    pub objects: Vec<(String, Vec<u8>)>,
    /// Export data instead of files.
    pub export: Option<Arc<[u8]>>,
    /// It was taken from the cache.
    pub reused: bool,
    /// The package behind each path its files import, in order.
    pub imports: Vec<Import>,
    /// What the parser said, beyond what keeps a package from being used at all.
    pub diagnostics: Vec<Diagnostic>,
}

/// An import path of a package, where it is first met.
pub struct Import {
    pub path: Symbol,
    pub pos: Pos,
    /// The importing file's name without directories.
    pub file: String,
    pub target: Option<Index>,
}

/// What is to be loaded.
pub enum Target {
    /// The files of a package that has no directory of its own.
    Files(Vec<PathBuf>),
    Package(Found),
}

pub struct Loader<'a> {
    roots: Roots<'a>,
    tags: load::Tags,
    graph: Graph,
    index: FxHashMap<String, Index>,
    /// Paths that lead nowhere, with the message.
    failed: FxHashMap<String, String>,
    errors: Vec<LoadError>,
    /// What isn't found is left to the checker's message.
    lenient: bool,
}

/// Why a package can't be built, before it is looked into.
struct LoadError {
    /// The import it is about; `None` for a package of the command line.
    importer: Option<(Index, Pos)>,
    message: String,
    /// Go says by which way the package was reached, not where it is imported.
    with_path: bool,
}

/// A package whose files are read, not parsed.
pub struct Read {
    pub found: Found,
    pub go: Vec<FileId>,
    asm: Vec<FileId>,
    objects: Vec<(String, Vec<u8>)>,
    export: Option<(Arc<[u8]>, export::Header)>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Loader<'a> {
    /// A loader; a `lenient` one leaves imports it can't find open.
    pub fn new(roots: Roots<'a>, lenient: bool) -> Loader<'a> {
        Loader {
            roots,
            tags: load::Tags::default(),
            graph: Graph { map: SourceMap::new(), packages: Vec::new(), roots: Vec::new() },
            index: FxHashMap::default(),
            failed: FxHashMap::default(),
            errors: Vec::new(),
            lenient,
        }
    }

    /// With `-tags`.
    pub fn with_tags(mut self, tags: &[String]) -> Loader<'a> {
        self.tags.extra.extend_from_slice(tags);
        self
    }

    /// All files read so far.
    pub fn map(&self) -> &SourceMap {
        &self.graph.map
    }

    /// As [`Loader::map`], to enter `//line` comments.
    pub fn map_mut(&mut self) -> &mut SourceMap {
        &mut self.graph.map
    }

    /// Loads packages and everything they import.
    pub fn load(mut self, targets: Vec<Target>) -> Result<Graph, Failure> {
        let mut wave = Vec::new();
        for t in targets {
            match t {
                Target::Files(paths) => wave.push(self.read_files(&paths)?),
                Target::Package(found) => match self.read(&found)? {
                    Ok(read) => {
                        self.index.insert(found.path.clone(), wave.len());
                        wave.push(read);
                    }
                    Err(message) => {
                        self.failed.insert(found.path.clone(), message.clone());
                        let excluded = message.starts_with("build constraints");
                        let message =
                            if excluded { format!("package {}: {message}", found.path) } else { message };
                        self.errors.push(LoadError { importer: None, message, with_path: false })
                    }
                },
            }
        }
        self.graph.roots = (0..wave.len()).collect();
        let mut standard = Vec::new();
        self.close(wave, &mut standard)?;
        self.load_standard(standard)?;
        self.check_imports();
        self.check_cycles();
        self.report_errors()?;
        Ok(self.graph)
    }

    /// Reads and parses packages and what they import. What the user's packages import from the standard
    /// library is gathered, to be decided on as a whole.
    fn close(&mut self, mut wave: Vec<Read>, standard: &mut Vec<(Index, usize)>) -> Result<(), Failure> {
        while !wave.is_empty() {
            let first = self.graph.packages.len();
            self.parse(wave);
            wave = Vec::new();
            let mut count = self.graph.packages.len();
            for at in first..self.graph.packages.len() {
                for i in 0..self.graph.packages[at].imports.len() {
                    let import = &self.graph.packages[at].imports[i];
                    let (path, pos) = (import.path.as_str(), import.pos);
                    let importer = &self.graph.packages[at].found;
                    let own = importer.kind == Kind::Own;
                    let found = match self.roots.resolve(importer, path) {
                        // Objects may mention packages of the standard library that have none.
                        Ok(found) if importer.kind == Kind::Object && found.kind != Kind::Object => {
                            standard.push((at, i));
                            continue;
                        }
                        Err(_) if importer.kind == Kind::Object => continue,
                        Ok(found) if own && matches!(found.kind, Kind::Std | Kind::Declared) => {
                            standard.push((at, i));
                            continue;
                        }
                        Ok(found) => found,
                        Err(Missing::NotStd) if own => {
                            standard.push((at, i));
                            continue;
                        }
                        Err(Missing::NotStd) => {
                            let message = self.roots.not_std(path);
                            self.error(at, pos, message, false);
                            continue;
                        }
                        Err(Missing::Message(message)) => {
                            self.error(at, pos, message, false);
                            continue;
                        }
                    };
                    if let Some(message) = self.failed.get(&found.path) {
                        let message = message.clone();
                        self.error(at, pos, message, false);
                        continue;
                    }
                    let known = self.index.get(&found.path).copied();
                    let target = match known {
                        Some(t) => t,
                        None => match self.read(&found)? {
                            Ok(read) => {
                                self.index.insert(found.path.clone(), count);
                                wave.push(read);
                                count += 1;
                                count - 1
                            }
                            Err(message) => {
                                let with_path = message.starts_with("build constraints");
                                self.failed.insert(found.path.clone(), message.clone());
                                self.error(at, pos, message, with_path);
                                continue;
                            }
                        },
                    };
                    self.graph.packages[at].imports[i].target = Some(target);
                }
            }
        }
        Ok(())
    }

    /// Loads the standard packages that imports mean: embedded ones if all of them are, else those of a Go
    /// distribution.
    fn load_standard(&mut self, imports: Vec<(Index, usize)>) -> Result<(), Failure> {
        let packages = self.graph.packages.len();
        let embedded = imports.iter().all(|&(at, i)| {
            let path = self.graph.packages[at].imports[i].path.as_str();
            self.roots.lookup_standard(path).is_some()
        });
        if !embedded && let Some(root) = crate::roots::distribution() {
            self.roots.standard = Standard::Distribution(root);
        }
        let mut wave = Vec::new();
        for (at, i) in imports {
            let import = &self.graph.packages[at].imports[i];
            let (path, pos) = (import.path.as_str(), import.pos);
            let Some(found) = self.roots.lookup_standard(path) else {
                let message = self.roots.not_std(path);
                self.error(at, pos, message, false);
                continue;
            };
            let target = match self.index.get(&found.path) {
                Some(&t) => t,
                None => match self.read(&found)? {
                    Ok(read) => {
                        let t = packages + wave.len();
                        self.index.insert(found.path.clone(), t);
                        wave.push(read);
                        t
                    }
                    Err(message) => {
                        self.error(at, pos, message, false);
                        continue;
                    }
                },
            };
            self.graph.packages[at].imports[i].target = Some(target);
        }
        self.close(wave, &mut Vec::new())
    }

    fn error(&mut self, importer: Index, pos: Pos, message: String, with_path: bool) {
        // The checker will say it in its own words.
        if !self.lenient {
            self.errors.push(LoadError { importer: Some((importer, pos)), message, with_path });
        }
    }

    // Files

    /// The files of the command line.
    fn read_files(&mut self, paths: &[PathBuf]) -> Result<Read, Failure> {
        let mut go = Vec::new();
        for p in paths {
            go.push(sources::read(&mut self.graph.map, p, &p.to_string_lossy())?);
        }
        let go_minor = self.roots.main.as_ref().map_or(27, |m| m.go_minor);
        let found = Found {
            path: "command-line-arguments".into(),
            place: Place::Dir(PathBuf::from(".")),
            go_minor,
            kind: Kind::Own,
        };
        Ok(Read { found, go, asm: Vec::new(), objects: Vec::new(), export: None, diagnostics: Vec::new() })
    }

    /// The files of a package's directory that are for us. The inner error is Go's message for a package
    /// that has none.
    pub fn read(&mut self, found: &Found) -> Result<Result<Read, String>, Failure> {
        let mut read = Read {
            found: found.clone(),
            go: Vec::new(),
            asm: Vec::new(),
            objects: Vec::new(),
            export: None,
            diagnostics: Vec::new(),
        };
        let mut excluded = false;
        match &found.place {
            Place::Dir(dir) => {
                let Ok(entries) = std::fs::read_dir(dir) else {
                    return Ok(Err(format!("stat {}: directory not found", dir.display())));
                };
                let mut names: Vec<String> =
                    entries.flatten().filter_map(|e| e.file_name().into_string().ok()).collect();
                names.sort();
                for name in names {
                    match filename::kind(&name) {
                        filename::Kind::Other => continue,
                        filename::Kind::Excluded => {
                            excluded |= name.ends_with(".go");
                            continue;
                        }
                        _ => {}
                    }
                    let path = dir.join(&name);
                    if path.is_dir() {
                        continue;
                    }
                    let shown = match found.kind {
                        Kind::Own => sources::short_name(&path),
                        _ => format!("$GOROOT/src/{}/{name}", found.path),
                    };
                    let bytes = std::fs::read(&path).map_err(|e| Failure::io(&path, e))?;
                    if filename::kind(&name) == filename::Kind::Syso {
                        read.objects.push((shown, bytes));
                        continue;
                    }
                    excluded |= !self.take(&mut read, &name, &shown, &bytes)?;
                }
            }
            Place::Object(file) => {
                return Ok(match export_data(file) {
                    Ok(export) => {
                        read.export = Some(export);
                        Ok(read)
                    }
                    Err(why) => Err(why),
                });
            }
            &Place::Compiled(at) => {
                let Standard::Embedded(Embedded { compiled, .. }) = self.roots.standard else {
                    return Ok(Err(format!("package {} is not in std", found.path)));
                };
                let data = compiled[at].export;
                let header = export::Header::read(data).map_err(|_| Failure::internal("damaged library"))?;
                read.export = Some((data.into(), header));
                return Ok(Ok(read));
            }
            Place::Embedded(path) => {
                let Standard::Embedded(Embedded { sources: files, .. }) = self.roots.standard else {
                    return Ok(Err(format!("package {path} is not in std")));
                };
                let prefix = format!("{path}/");
                let at = files.partition_point(|(name, _)| *name < prefix.as_str());
                for (name, text) in files[at..].iter().take_while(|(name, _)| name.starts_with(&prefix)) {
                    let base = &name[prefix.len()..];
                    let wanted = matches!(filename::kind(base), filename::Kind::Go | filename::Kind::Asm);
                    if !base.contains('/') && wanted {
                        self.take(&mut read, base, &format!("$GOROOT/src/{name}"), text.as_bytes())?;
                    }
                }
            }
        }
        if read.go.is_empty() {
            let dir = match &found.place {
                Place::Dir(d) => std::fs::canonicalize(d).unwrap_or_else(|_| d.clone()).display().to_string(),
                Place::Embedded(p) => p.clone(),
                Place::Compiled(_) => found.path.clone(),
                Place::Object(f) => f.display().to_string(),
            };
            return Ok(Err(match excluded {
                true => format!("build constraints exclude all Go files in {dir}"),
                false => format!("no Go files in {dir}"),
            }));
        }
        Ok(Ok(read))
    }

    /// Adds a file to a package, unless its constraints exclude it.
    fn take(&mut self, read: &mut Read, name: &str, shown: &str, bytes: &[u8]) -> Result<bool, Failure> {
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(1 << 16)]);
        match constraint::judge(&text, &self.tags) {
            Verdict::Include => {}
            Verdict::Exclude => return Ok(false),
            Verdict::Malformed(offset, why) => {
                let id = sources::add(&mut self.graph.map, shown, bytes)?;
                let pos = self.graph.map.file(id).base.offset(offset as u32);
                let message = format!("parsing //go:build line: {why}");
                read.diagnostics.push(Diagnostic::error(pos, "BadConstraint", message));
                read.go.push(id);
                return Ok(true);
            }
        }
        // Without cgo such files don't count. In the user's own the import is refused instead.
        let library = read.found.kind != Kind::Own;
        if library && text.contains("\"C\"") && load::header::imports(&text).iter().any(|(_, p)| p == "C") {
            return Ok(false);
        }
        let id = sources::add(&mut self.graph.map, shown, bytes)?;
        if name.ends_with(".go") {
            read.go.push(id)
        } else {
            read.asm.push(id)
        }
        Ok(true)
    }

    // Trees

    fn parse(&mut self, wave: Vec<Read>) {
        let ids: Vec<(FileId, Kind)> =
            wave.iter().flat_map(|r| r.go.iter().map(move |&id| (id, r.found.kind))).collect();
        let map = &self.graph.map;
        let parsed: Vec<parser::Parsed> = ids
            .par_iter()
            .map(|&(id, _)| crash::at("parsing", &map.file(id).name, || parser::parse(map, id)))
            .collect();
        let mut parsed = parsed.into_iter();
        for read in wave {
            let mut node = Node {
                name: Symbol::intern(""),
                export: None,
                reused: false,
                files: Vec::with_capacity(read.go.len()),
                asm: read.asm,
                objects: read.objects,
                imports: Vec::new(),
                diagnostics: read.diagnostics,
                found: read.found,
            };
            for p in parsed.by_ref().take(read.go.len()) {
                for d in p.line_directives {
                    self.graph.map.add_line_directive(d.pos, &d.file, d.line, d.col);
                }
                node.diagnostics.extend(p.diagnostics);
                node.files.push(p.file);
            }
            if let Some(f) = node.files.first() {
                node.name = f[f.package].sym;
            }
            node.imports = imports(&self.graph.map, &node.files);
            if let Some((data, header)) = read.export {
                node.name = Symbol::intern(&header.name);
                let import = |path: &String| Import {
                    path: Symbol::intern(path),
                    pos: Pos::NONE,
                    file: String::new(),
                    target: None,
                };
                node.imports = header.mentions.iter().filter(|p| *p != "unsafe").map(import).collect();
                node.export = Some(data);
            }
            self.graph.packages.push(node);
        }
    }

    // What Go checks before it compiles

    /// Imports that are found and yet not allowed.
    fn check_imports(&mut self) {
        let mut errors = Vec::new();
        for (at, node) in self.graph.packages.iter().enumerate() {
            for import in &node.imports {
                let Some(target) = import.target else { continue };
                let importer = Some((at, import.pos));
                let imported = &self.graph.packages[target];
                if !internal_allowed(&node.found, &imported.found) {
                    let message = format!("use of internal package {} not allowed", imported.found.path);
                    errors.push(LoadError { importer, message, with_path: true });
                } else if imported.name == syntax::sym::MAIN && imported.found.kind == Kind::Own {
                    let path = &imported.found.path;
                    let message = format!("import {path:?} is a program, not an importable package");
                    errors.push(LoadError { importer, message, with_path: false });
                }
            }
            if node.found.kind == Kind::Own
                && let Some(message) = self.several_names(node)
            {
                let importer = self.importer_of(at);
                errors.push(LoadError { importer, message, with_path: false });
            }
        }
        if !self.lenient {
            self.errors.extend(errors);
        }
    }

    /// `found packages a (a.go) and b (b.go) in DIR`
    fn several_names(&self, node: &Node) -> Option<String> {
        let Place::Dir(dir) = &node.found.place else { return None };
        if node.found.path == "command-line-arguments" {
            return None;
        }
        let other = node.files.iter().find(|f| f[f.package].sym != node.name)?;
        let file = |f: &File| base_name(&self.graph.map.file(f.id).name).to_owned();
        Some(format!(
            "found packages {} ({}) and {} ({}) in {}",
            node.name,
            file(&node.files[0]),
            other[other.package].sym,
            file(other),
            std::fs::canonicalize(dir).unwrap_or_else(|_| dir.clone()).display()
        ))
    }

    fn importer_of(&self, target: Index) -> Option<(Index, Pos)> {
        if self.graph.roots.contains(&target) {
            return None;
        }
        self.graph.packages.iter().enumerate().find_map(|(at, node)| {
            node.imports.iter().find(|i| i.target == Some(target)).map(|i| (at, i.pos))
        })
    }

    /// Reports imports that lead back to the importer.
    fn check_cycles(&mut self) {
        let roots = self.graph.roots.clone();
        let mut state = vec![Visit::New; self.graph.packages.len()];
        let mut messages = Vec::new();
        for root in roots {
            self.graph.find_cycles(root, &mut state, &mut messages);
        }
        for message in messages {
            self.errors.push(LoadError { importer: None, message, with_path: false });
        }
    }

    /// Prints what is wrong with the packages as such, in Go's form.
    fn report_errors(&mut self) -> Result<(), Failure> {
        if self.errors.is_empty() {
            return Ok(());
        }
        let mut out = String::new();
        let mut seen = rustc_hash::FxHashSet::default();
        for e in std::mem::take(&mut self.errors) {
            let text = match e.importer {
                None => e.message,
                Some((at, pos)) => {
                    let place = self.graph.map.resolve(pos);
                    let place = place.map_or(String::new(), |p| {
                        let file = p.file.strip_prefix("./").unwrap_or(&p.file).to_owned();
                        format!("{file}:{}:{}", p.line, p.col)
                    });
                    let internal = e.message.starts_with("use of internal");
                    match e.with_path {
                        true if internal => {
                            format!("{}\n\t{place}: {}", self.graph.way_to(at), e.message)
                        }
                        true => {
                            let import = self.graph.packages[at].imports.iter().find(|i| i.pos == pos);
                            let path = import.map_or("", |i| i.path.as_str());
                            format!("{}\n\timports {path}: {}", self.graph.way_to(at), e.message)
                        }
                        false => format!("{place}: {}", e.message),
                    }
                }
            };
            if seen.insert(text.clone()) {
                out.push_str(&text);
                out.push('\n');
            }
        }
        eprint!("{out}");
        Err(Failure::reported())
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Visit {
    New,
    Open,
    Done,
}

impl Graph {
    /// Packages in an order in which each comes after what it imports.
    pub fn order(&self) -> Vec<Index> {
        let mut out = Vec::with_capacity(self.packages.len());
        let mut state = vec![Visit::New; self.packages.len()];
        for root in 0..self.packages.len() {
            if state[root] != Visit::New {
                continue;
            }
            state[root] = Visit::Open;
            let mut stack = vec![(root, 0)];
            while let Some((at, next)) = stack.last_mut() {
                let at = *at;
                match self.packages[at].imports.get(*next) {
                    Some(import) => {
                        *next += 1;
                        if let Some(t) = import.target
                            && state[t] == Visit::New
                        {
                            state[t] = Visit::Open;
                            stack.push((t, 0));
                        }
                    }
                    None => {
                        state[at] = Visit::Done;
                        out.push(at);
                        stack.pop();
                    }
                }
            }
        }
        out
    }

    fn find_cycles(&self, root: Index, state: &mut [Visit], out: &mut Vec<String>) {
        if state[root] != Visit::New {
            return;
        }
        state[root] = Visit::Open;
        let mut stack: Vec<(Index, usize)> = vec![(root, 0)];
        while let Some((at, next)) = stack.last_mut() {
            let at = *at;
            let Some(import) = self.packages[at].imports.get(*next) else {
                state[at] = Visit::Done;
                stack.pop();
                continue;
            };
            *next += 1;
            let Some(t) = import.target else { continue };
            match state[t] {
                Visit::New => {
                    state[t] = Visit::Open;
                    stack.push((t, 0));
                }
                Visit::Open => {
                    let way: Vec<Index> = stack.iter().map(|&(i, _)| i).chain([t]).collect();
                    out.push(format!("{}: import cycle not allowed", self.import_stack(&way)));
                }
                Visit::Done => {}
            }
        }
    }

    /// `package a`, and a line for each further package.
    fn import_stack(&self, way: &[Index]) -> String {
        let mut out = format!("package {}", self.packages[way[0]].found.path);
        for pair in way.windows(2) {
            let import = self.packages[pair[0]].imports.iter().find(|i| i.target == Some(pair[1]));
            let file = import.map_or("", |i| &i.file);
            out.push_str(&format!("\n\timports {} from {file}", self.packages[pair[1]].found.path));
        }
        out
    }

    /// The first way from a package of the command line.
    fn way_to(&self, target: Index) -> String {
        let mut from: Vec<Option<Index>> = vec![None; self.packages.len()];
        let mut queue: std::collections::VecDeque<Index> = self.roots.iter().copied().collect();
        while let Some(at) = queue.pop_front() {
            if at == target {
                break;
            }
            for t in self.packages[at].imports.iter().filter_map(|i| i.target) {
                if from[t].is_none() && !self.roots.contains(&t) {
                    from[t] = Some(at);
                    queue.push_back(t);
                }
            }
        }
        let mut way = vec![target];
        while let Some(f) = from[way[way.len() - 1]] {
            way.push(f);
        }
        way.reverse();
        self.import_stack(&way)
    }
}

/// The paths that files import, each once, `unsafe` left out.
fn imports(map: &SourceMap, files: &[File]) -> Vec<Import> {
    let mut out: Vec<Import> = Vec::new();
    let mut seen = rustc_hash::FxHashSet::default();
    for f in files {
        for &d in &f.decls {
            let DeclKind::Import(i) = f[d].kind else { continue };
            // Anything else was a syntax error.
            if !matches!(f[i.path].kind, syntax::ExprKind::BasicLit(_)) {
                continue;
            }
            let text = types::literal::string(f.literal(i.path)).unwrap_or_default();
            let Ok(text) = String::from_utf8(text) else { continue };
            if text.is_empty() || text == "unsafe" || text == "C" {
                continue;
            }
            let path = Symbol::intern(&text);
            if seen.insert(path) {
                let file = base_name(&map.file(f.id).name).to_owned();
                out.push(Import { path, pos: f[d].pos, file, target: None });
            }
        }
    }
    out
}

/// The export data of an object file. The error is the reason that stands in gc's message.
fn export_data(file: &Path) -> Result<(Arc<[u8]>, export::Header), String> {
    use object::{Object, ObjectSection};
    let bytes =
        std::fs::read(file).map_err(|_| format!("open {}: no such file or directory", file.display()))?;
    let other = || format!("{} has no export data of glenda's", file.display());
    let elf = object::File::parse(&*bytes).map_err(|_| other())?;
    let section = elf.section_by_name(obj::record::SECTION_EXPORT).ok_or_else(other)?;
    let data: Arc<[u8]> = section.data().map_err(|_| other())?.into();
    let header = export::Header::read(&data).map_err(|_| other())?;
    Ok((data, header))
}

fn internal_allowed(importer: &Found, imported: &Found) -> bool {
    match (importer.kind, imported.kind) {
        // Nobody else is let into the library's own internal packages.
        (Kind::Own, Kind::Std | Kind::Declared) => !imported.path.split('/').any(|part| part == "internal"),
        (Kind::Own, Kind::Own) if importer.path != "command-line-arguments" => {
            load::path::internal_allowed(&importer.path, &imported.path)
        }
        _ => true,
    }
}

fn base_name(path: &str) -> &str {
    Path::new(path).file_name().and_then(|n| n.to_str()).unwrap_or(path)
}
