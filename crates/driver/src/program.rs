//! Several packages: loaded, checked one after the other, compiled side by side.
//!
//! All packages of a build are checked into one [`Program`], each after what it imports; types need no
//! translation from one package to another then. From there on the program is only read, and packages are
//! compiled in parallel.

use std::sync::{Arc, Mutex, OnceLock};

use rustc_hash::FxHashMap;
use source::SourceMap;
use syntax::Symbol;
use types::mono;
use types::{LazyScopes, ObjId, Origin, PkgId, Program};

use crate::assembly;
use crate::graph::{Graph, Index, Node};
use crate::imported::ImportedBodies;
use crate::library::Library;
use crate::package::{Checked, Compiler, Exporting, InstanceSource, Surroundings, lang_minor};
use crate::reuse;
use crate::roots::Kind;
use crate::timing::Timing;
use crate::{CompilerOptions, Dump, Failure, schedule};

/// The importer, as the program holds it while packages are still added.
struct Lazy(Arc<Mutex<export::Importer>>);

impl LazyScopes for Lazy {
    fn object(&mut self, prog: &mut Program, pkg: PkgId, name: Symbol) -> Option<ObjId> {
        self.0.lock().unwrap_or_else(|e| e.into_inner()).object(prog, pkg, name)
    }

    fn names(&self, pkg: PkgId) -> Vec<Symbol> {
        self.0.lock().unwrap_or_else(|e| e.into_inner()).names(pkg)
    }
}

/// The object of a package.
pub struct Object {
    /// The package in the graph.
    pub package: Index,
    pub is_main: bool,
    pub name: String,
    pub bytes: Vec<u8>,
    /// The export data, if it is not in the object.
    pub export: Vec<u8>,
    /// The compiler had nothing to say about the package.
    pub quiet: bool,
}

/// How paths and failures are handled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `glenda build`: several packages, each with a header above its errors; with their export data or without.
    Build { export: bool },
    /// `glenda compile`: the one package of the command line.
    Compile,
    /// As many of the packages as can be compiled.
    Library,
}

/// Checks all packages of a graph and compiles those that have object code. Dependencies come first.
pub fn compile(
    graph: Graph,
    path: Option<&str>,
    style: Style,
    options: &CompilerOptions,
    timing: &Timing,
) -> Result<Vec<Object>, Failure> {
    let order = graph.order();
    let Graph { mut map, mut packages, roots } = graph;
    let lang = lang_minor(options)?;
    let mut program = Program::new();
    let mut known: Vec<Option<PkgId>> = vec![None; packages.len()];
    let mut checked: Vec<(Index, Checked)> = Vec::new();
    let mut noisy = rustc_hash::FxHashSet::default();
    // Packages with export data.
    let mut imported: Vec<PkgId> = Vec::new();
    let mut failed = false;
    let importer = Arc::new(Mutex::new(export::Importer::new()));
    if packages.iter().any(|p| p.export.is_some()) {
        program.lazy = Some(Box::new(Lazy(importer.clone())));
    }
    for &at in &order {
        let root = roots.contains(&at);
        let lock = || importer.lock().unwrap_or_else(|e| e.into_inner());
        if let Some(data) = packages[at].export.take() {
            let path = packages[at].found.path.clone();
            let added = lock().add(&mut program, &mut map, data);
            let pkg = added.map_err(|_| Failure::message(format_args!("{path}: damaged export data")))?;
            known[at] = Some(pkg);
            imported.push(pkg);
            continue;
        }
        if packages[at].reused {
            // A program.
            continue;
        }
        let compiler = Compiler { options, timing, map: &map, shown: root };
        if packages[at].imports.iter().any(|i| i.target.is_some_and(|t| known[t].is_none())) {
            // What it imports has errors, and they are reported.
            continue;
        }
        let node = &mut packages[at];
        if root && options.dumps.contains(&Dump::Ast) {
            for f in &node.files {
                print!("{}", syntax::dump::file(f, syntax::dump::Detail::Directives));
            }
        }
        let symbol_path = symbol_path(node, path.filter(|_| root));
        if style == Style::Compile && !root && node.found.kind == Kind::Std {
            // Its object is of no use here.
            node.found.kind = Kind::Declared;
        }
        let files = std::mem::take(&mut node.files);
        let mut diagnostics = std::mem::take(&mut node.diagnostics);
        // gc goes on to types when the syntax as such is right (labels, misplaced statements).
        let syntax = diagnostics.iter().any(|d| d.message.starts_with("syntax error"));
        let mut package = None;
        if !syntax {
            let imports = imports(node, &known);
            let bodies = node.found.kind != Kind::Declared;
            let go_minor = lang.filter(|_| root).unwrap_or(node.found.go_minor);
            let config = check::Config { go_minor, bodies };
            let (p, more) = timing
                .stage("check", || compiler.check(&mut program, &symbol_path, &files, &imports, &config));
            diagnostics.extend(more);
            package = Some(p);
        }
        if node.found.kind == Kind::Declared {
            // They are right by definition.
            if let Some(p) = package {
                // An object may refer to what another object will define; a program can't.
                if matches!(style, Style::Build { .. }) {
                    program.packages[p.pkg].origin = Origin::Declared;
                }
                known[at] = Some(p.pkg);
                lock().know(program.packages[p.pkg].path, p.pkg);
            }
            continue;
        }
        let errors = diagnostics.iter().any(|d| d.severity == source::Severity::Error);
        if errors && style != Style::Compile {
            eprintln!("# {}", header(node));
        }
        if !reuse::is_quiet(&diagnostics) {
            noisy.insert(at);
        }
        if compiler.report(diagnostics).is_err() {
            failed = true;
            continue;
        }
        if let Some(package) = package {
            known[at] = Some(package.pkg);
            lock().know(program.packages[package.pkg].path, package.pkg);
            checked.push((at, Checked { files: Arc::new(files), package }));
        }
    }
    if failed && style != Style::Library {
        return Err(Failure::reported());
    }
    refuse_too_complex(&program, &checked, &Compiler { options, timing, map: &map, shown: true })?;
    let mut assembled = match style {
        Style::Build { .. } | Style::Library => assemble(&mut map, &program, &packages, &checked, options)?,
        Style::Compile => Vec::new(),
    };
    let mut initialised: Vec<PkgId> =
        checked.iter().filter(|(_, c)| c.package.main.is_none()).map(|(_, c)| c.package.pkg).collect();
    initialised.extend(imported);
    program.init_order = init_order(&program, initialised);
    let (instances, holders) = timing.stage("instantiate", || {
        let imported = ImportedBodies { importer: &importer, map: &mut map };
        instantiate(&mut program, &mut checked, imported)
    })?;
    refuse_too_complex(&program, &checked, &Compiler { options, timing, map: &map, shown: true })?;
    program.types.complete();
    let program = program;
    let library = Library::new(&program, &importable(&checked), &importer, holders);
    let compile = |((at, c), instances): ((Index, Checked), Vec<InstanceSource>), release: &dyn Fn()| {
        let compiler = Compiler { options, timing, map: &map, shown: roots.contains(&at) };
        let is_main = c.package.main.is_some();
        let name = format!("{}.o", program.packages[c.package.pkg].path);
        let exporting = match style {
            Style::Build { export: false } => Exporting::Not,
            Style::Compile => Exporting::Inside,
            Style::Library | Style::Build { export: true } => Exporting::Beside,
        };
        let surroundings = Surroundings { program: &program, library: &library, release };
        let (bytes, export) = compiler.object(&surroundings, c, instances, exporting)?;
        Ok(Object { package: at, is_main, name, bytes, export, quiet: !noisy.contains(&at) })
    };
    let needs = needs(&program, &checked);
    let jobs: Vec<Mutex<Option<_>>> =
        checked.into_iter().zip(instances).map(|job| Mutex::new(Some(job))).collect();
    let objects: Vec<OnceLock<Result<Object, Failure>>> = jobs.iter().map(|_| OnceLock::new()).collect();
    schedule::in_order(&needs, |n, release| {
        let job = jobs[n].lock().unwrap_or_else(|e| e.into_inner()).take();
        if let Some(job) = job {
            let _ = objects[n].set(compile(job, release));
        }
    });
    for o in objects {
        match o.into_inner().unwrap_or_else(|| Err(Failure::internal("a package was left out"))) {
            Err(e) if style != Style::Library || !e.is_reported() => return Err(e),
            Err(_) => {}
            Ok(o) => assembled.push(o),
        }
    }
    Ok(assembled)
}

/// The packages that others can import.
fn importable(checked: &[(Index, Checked)]) -> Vec<PkgId> {
    checked.iter().filter(|(_, c)| c.package.main.is_none()).map(|(_, c)| c.package.pkg).collect()
}

/// For each package, which of the others it imports.
fn needs(program: &Program, checked: &[(Index, Checked)]) -> Vec<Vec<usize>> {
    let number: FxHashMap<PkgId, usize> =
        checked.iter().enumerate().map(|(n, (_, c))| (c.package.pkg, n)).collect();
    let imports = |(_, c): &(Index, Checked)| -> Vec<usize> {
        program.packages[c.package.pkg].imports.iter().filter_map(|p| number.get(p).copied()).collect()
    };
    checked.iter().map(imports).collect()
}

/// The objects of the packages' assembly files, and those that lie beside them.
fn assemble(
    map: &mut SourceMap,
    program: &Program,
    packages: &[Node],
    checked: &[(Index, Checked)],
    options: &CompilerOptions,
) -> Result<Vec<Object>, Failure> {
    let mut out = Vec::new();
    for (at, c) in checked {
        let node = &packages[*at];
        for (name, bytes) in &node.objects {
            let (name, bytes) = (name.clone(), bytes.clone());
            out.push(Object { package: *at, is_main: false, name, bytes, export: Vec::new(), quiet: false });
        }
        if node.asm.is_empty() {
            continue;
        }
        let path = symbol_path(node, None);
        let own = node.found.kind == Kind::Own;
        let package = assembly::Package { program, package: &c.package, path: &path, files: &node.asm, own };
        let bytes = assembly::package(map, &package, options.diagnostics)?;
        out.push(Object {
            package: *at,
            is_main: false,
            name: format!("{path}_asm.o"),
            bytes,
            export: Vec::new(),
            quiet: false,
        });
    }
    Ok(out)
}

/// Refuses a program whose types nothing can be done with, at the package clause of the last package.
fn refuse_too_complex(
    program: &Program,
    checked: &[(Index, Checked)],
    compiler: &Compiler,
) -> Result<(), Failure> {
    let Some(what) = program.types.too_complex() else { return Ok(()) };
    let last = checked.last().and_then(|(_, c)| c.files.first());
    let pos = last.map_or(source::Pos::NONE, |f| f[f.package].pos);
    compiler.report(vec![source::Diagnostic::unsupported(pos, what)])
}

/// The packages that hold an instance of a generic function, by its linker name.
type Holders = FxHashMap<Symbol, Vec<PkgId>>;

/// The instances of generic functions that are compiled with each package, and the files with their sources.
fn instantiate(
    program: &mut Program,
    checked: &mut [(Index, Checked)],
    mut imported: ImportedBodies,
) -> Result<(Vec<Vec<InstanceSource>>, Holders), Failure> {
    let mut units: Vec<mono::Unit> =
        checked.iter_mut().map(|(_, c)| mono::Unit { files: &c.files, package: &mut c.package }).collect();
    let instances = mono::instantiate(program, &mut units, Some(&mut imported));
    if let Some(&func) = instances.damaged.first() {
        let path = program.package_of(func).map_or("", |p| p.path.as_str());
        let name = program.objects[func].name;
        return Err(Failure::message(format_args!("{path}: damaged export data: body of {name}")));
    }
    let source = |&i: &usize| {
        let instance = instances.all[i].clone();
        let files = match instance.source {
            mono::Source::Unit(n) => Some(checked[n].1.files.clone()),
            mono::Source::Loaded(_) => None,
        };
        InstanceSource { instance, files }
    };
    let by_package = instances.by_package.iter().map(|list| list.iter().map(source).collect()).collect();
    Ok((by_package, instances.holders))
}

/// Whether a package is a program.
pub fn is_main(node: &Node) -> bool {
    node.name == syntax::sym::MAIN && node.found.kind == Kind::Own
}

/// The import path in a package's symbols.
pub fn symbol_path(node: &Node, given: Option<&str>) -> String {
    match given {
        Some(path) => path.to_owned(),
        None if is_main(node) => "main".into(),
        None if node.found.path == "command-line-arguments" => node.name.as_str().to_owned(),
        None => node.found.path.clone(),
    }
}

/// What the go command puts above a package's errors.
fn header(node: &Node) -> &str {
    &node.found.path
}

fn imports(node: &Node, known: &[Option<PkgId>]) -> check::Imports {
    let package = |t: Option<Index>| t.and_then(|t| known[t]).ok_or_else(|| "file not found".to_string());
    node.imports.iter().map(|i| (i.path, package(i.target))).collect()
}

/// The order in which packages other than main are initialised: each after what it imports, by path
/// where that leaves a choice.
fn init_order(program: &Program, mut all: Vec<PkgId>) -> Vec<PkgId> {
    all.sort_by_key(|&p| program.packages[p].path.as_str());
    let mut out: Vec<PkgId> = Vec::with_capacity(all.len());
    while let Some(i) = all.iter().position(|&p| program.packages[p].imports.iter().all(|i| !all.contains(i)))
    {
        out.push(all.remove(i));
    }
    out
}
