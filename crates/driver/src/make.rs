//! The commands that make files.

use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::Command;

use rustc_hash::FxHashSet;
use source::SourceMap;

use crate::graph::{self, Loader};
use crate::program::Style;
use crate::roots::{Compiled, Embedded, Place, Roots};
use crate::timing::Timing;
use crate::{
    CompilerOptions, Failure, LinkOptions, ReportOptions, assembly, cache, output, package, program, report,
    reuse, targets,
};

/// `glenda build`.
pub struct BuildRequest<'a> {
    /// Go files, directories and package patterns, or nothing for the current directory.
    pub inputs: Vec<PathBuf>,
    /// The executable; by default named as `go build` would.
    pub output: Option<PathBuf>,
    pub compiler: CompilerOptions,
    pub link: LinkOptions,
    /// Build tags that hold besides the usual ones.
    pub tags: Vec<String>,
    /// Print the import paths of the packages that are compiled.
    pub verbose: bool,
    /// The runtime archive.
    pub runtime: &'a [u8],
    /// The standard library.
    pub std: Embedded<'a>,
    /// Names this compiler among all others, for the cache of packages; empty: no cache.
    pub identity: &'a str,
}

/// `glenda compile`.
pub struct CompileRequest<'a> {
    pub files: Vec<PathBuf>,
    pub output: Option<PathBuf>,
    /// Import path; by default the package's name.
    pub path: Option<String>,
    /// The object files of imported packages, and of no others.
    pub importcfg: Option<PathBuf>,
    /// Directories with object files.
    pub include: Vec<PathBuf>,
    pub compiler: CompilerOptions,
    /// The standard library.
    pub std: Embedded<'a>,
}

/// `glenda asm`.
pub struct AsmRequest {
    pub files: Vec<PathBuf>,
    pub output: Option<PathBuf>,
    pub path: Option<String>,
    /// `NAME` or `NAME=VALUE`.
    pub defines: Vec<String>,
    pub include: Vec<PathBuf>,
    pub listing: bool,
    pub diagnostics: ReportOptions,
}

/// Compiles the packages that the inputs mean, and links the programs among them. One program is written to
/// the output; of several packages only with a directory as output.
pub fn build(request: &BuildRequest) -> Result<(), Failure> {
    let (programs, _, timing) = programs(request)?;
    let single = match &programs[..] {
        [p] if p.alone => Some(p),
        _ => None,
    };
    let into = request.output.as_deref().filter(|o| o.is_dir() || o.as_os_str().as_bytes().ends_with(b"/"));
    match (single, &request.output, into) {
        (Some(p), None, _) => output::write(&p.name, &p.bytes, true)?,
        (Some(p), Some(o), None) => output::write(o, &p.bytes, true)?,
        (_, _, Some(dir)) => {
            std::fs::create_dir_all(dir).map_err(|e| Failure::io(dir, e))?;
            for p in &programs {
                output::write(&dir.join(&p.name), &p.bytes, true)?;
            }
        }
        (None, Some(o), None) if !programs.is_empty() => {
            return Err(Failure::go(format_args!(
                "cannot write multiple packages to non-directory {}",
                o.display()
            )));
        }
        (None, ..) => {}
    }
    if request.compiler.timing {
        timing.print();
    }
    Ok(())
}

/// An executable in memory.
struct Executable {
    name: PathBuf,
    bytes: Vec<u8>,
    /// The inputs name this package only.
    alone: bool,
}

/// Everything but writing the files. Gives the import paths of the inputs, too.
fn programs(request: &BuildRequest) -> Result<(Vec<Executable>, Vec<String>, Timing), Failure> {
    let timing = Timing::default();
    let (linked, paths) = package::with_threads(&request.compiler, || {
        let targets = targets::find(&request.inputs, request.std)?;
        let names = targets.names;
        let mut graph = timing.stage("load", || {
            Loader::new(targets.roots, false).with_tags(&request.tags).load(targets.targets)
        })?;
        let (reuse, mut objects) = timing.stage("cache", || {
            let reuse = reuse::keys(&graph, &request.compiler, request.identity);
            let objects = reuse.as_ref().map(|r| r.take(&mut graph)).unwrap_or_default();
            (reuse, objects)
        });
        if request.verbose {
            for at in graph.order() {
                if graph.packages[at].export.is_none() && !graph.packages[at].reused {
                    eprintln!("{}", graph.packages[at].found.path);
                }
            }
        }
        let count = graph.roots.len();
        let paths = graph.roots.iter().map(|&r| graph.packages[r].found.path.clone()).collect();
        // Importers first, as below: of several definitions the first is taken.
        let place = |at: graph::Index| match graph.packages[at].found.place {
            Place::Compiled(i) => Some(&request.std.compiled[i]),
            _ => None,
        };
        let compiled: Vec<&Compiled> = graph.order().into_iter().rev().filter_map(place).collect();
        let order = graph.order();
        let reused: Vec<bool> = graph.packages.iter().map(|n| n.reused).collect();
        let style = Style::Build { export: reuse.is_some() };
        objects.extend(program::compile(graph, None, style, &request.compiler, &timing)?);
        if let Some(r) = &reuse {
            timing.stage("cache", || r.keep(&reused, &objects));
        }
        // As if all had been compiled.
        objects.sort_by_key(|o| order.iter().position(|&at| at == o.package));
        let mut out = Vec::new();
        for main in objects.iter().filter(|o| o.is_main && o.package < count) {
            let others = objects.iter().filter(|o| !o.is_main);
            let mut inputs: Vec<(&str, &[u8])> =
                others.chain([main]).map(|o| (o.name.as_str(), o.bytes.as_slice())).collect();
            inputs.reverse();
            inputs.extend(compiled.iter().flat_map(|p| p.objects));
            inputs.push(("runtime.a", request.runtime));
            let bytes = timing.stage("link", || link_inputs(&inputs, &request.link))?;
            out.push(Executable { name: names[main.package].clone(), bytes, alone: count == 1 });
        }
        Ok((out, paths))
    })?;
    Ok((linked, paths, timing))
}

/// Builds to a temporary file and runs it; the program's exit status.
pub fn run(request: &BuildRequest, args: &[OsString]) -> Result<u8, Failure> {
    let (programs, paths, _) = programs(request)?;
    let [program] = &programs[..] else {
        return Err(match programs.is_empty() {
            true => Failure::plain(format_args!("package {} is not a main package", paths.join(" "))),
            false => Failure::message("cannot run several programs"),
        });
    };
    let dir = std::env::temp_dir().join(format!("glenda-run-{}", std::process::id()));
    std::fs::create_dir_all(&dir).map_err(|e| Failure::io(&dir, e))?;
    let exe = dir.join(&program.name);
    output::write(&exe, &program.bytes, true)?;
    let status = Command::new(&exe).arg0(&exe).args(args).status();
    let _ = std::fs::remove_dir_all(&dir);
    let status = status.map_err(|e| Failure::io(&exe, e))?;
    match (status.code(), status.signal()) {
        (Some(0), _) => Ok(0),
        (Some(code), _) => {
            // `go run` says so too; its own status is 1.
            eprintln!("exit status {code}");
            Ok(1)
        }
        (None, signal) => Err(Failure::message(format_args!("signal {}", signal.unwrap_or(0)))),
    }
}

/// Compiles one package to an object file.
pub fn compile(request: &CompileRequest) -> Result<(), Failure> {
    let timing = Timing::default();
    let target = targets::files(&request.files)?;
    let objects = package::with_threads(&request.compiler, || {
        let mut roots = Roots::standard(request.std);
        roots.objects.dirs = request.include.clone();
        if let Some(config) = &request.importcfg {
            roots.objects.read(config)?;
        }
        let graph = timing.stage("load", || Loader::new(roots, true).load(vec![target]))?;
        program::compile(graph, request.path.as_deref(), Style::Compile, &request.compiler, &timing)
    })?;
    let Some(object) = objects.last() else { return Err(Failure::internal("no object")) };
    let output = request.output.clone().unwrap_or_else(|| object_name(&request.files[0]));
    timing.stage("write", || output::write(&output, &object.bytes, false))?;
    if request.compiler.timing {
        timing.print();
    }
    Ok(())
}

fn object_name(source: &Path) -> PathBuf {
    PathBuf::from(source.file_name().unwrap_or_default()).with_extension("o")
}

/// Assembles `.s` files to an object file.
pub fn asm(request: &AsmRequest) -> Result<(), Failure> {
    let mut map = SourceMap::new();
    let (object, listing, diagnostics) = assembly::assemble(request, &mut map)?;
    if report::print(&map, diagnostics, request.diagnostics) {
        return Err(Failure::reported());
    }
    if request.listing {
        print!("{listing}");
    }
    let output = request.output.clone().unwrap_or_else(|| object_name(&request.files[0]));
    output::write(&output, &object, false)
}

/// Links object files with the runtime, and with what they need of the standard library.
pub fn link(
    files: &[PathBuf],
    output: &Path,
    options: &LinkOptions,
    runtime: &[u8],
    std: Embedded,
) -> Result<(), Failure> {
    let mut inputs = Vec::new();
    for file in files {
        inputs.push((file.to_string_lossy(), std::fs::read(file).map_err(|e| Failure::io(file, e))?));
    }
    let mut inputs: Vec<(&str, &[u8])> = inputs.iter().map(|(n, b)| (&**n, b.as_slice())).collect();
    let library: Vec<&Compiled> = needed_packages(&inputs, std)?;
    inputs.extend(library.iter().flat_map(|p| p.objects));
    inputs.push(("runtime.a", runtime));
    let bytes = link_inputs(&inputs, options)?;
    output::write(output, &bytes, true)
}

/// The packages of the library that objects of package main initialise and no object has; importers first.
fn needed_packages<'a>(
    inputs: &[(&str, &[u8])],
    std: Embedded<'a>,
) -> Result<Vec<&'a Compiled<'a>>, Failure> {
    use object::{Object, ObjectSymbol};
    let mut undefined = FxHashSet::default();
    let mut defined = FxHashSet::default();
    for (_, bytes) in inputs {
        // What is no object gets its error from the linker.
        let Ok(elf) = object::File::parse(*bytes) else { continue };
        for s in elf.symbols() {
            let Some(path) = s.name().ok().and_then(|n| n.strip_suffix("..inittask")) else { continue };
            let set = if s.is_undefined() { &mut undefined } else { &mut defined };
            set.insert(path.to_owned());
        }
    }
    let mut needed: Vec<(&Compiled, export::Header)> = Vec::new();
    for package in std.compiled.iter().filter(|p| undefined.contains(p.path) && !defined.contains(p.path)) {
        let header =
            export::Header::read(package.export).map_err(|_| Failure::internal("damaged library"))?;
        needed.push((package, header));
    }
    let mut out = Vec::new();
    // Again and again those that nobody imports who isn't there yet.
    while !needed.is_empty() {
        let imported: FxHashSet<String> =
            needed.iter().flat_map(|(_, h)| h.imports.iter().cloned()).collect();
        let (later, now): (Vec<_>, Vec<_>) = needed.into_iter().partition(|(p, _)| imported.contains(p.path));
        if now.is_empty() {
            return Err(Failure::internal("the library's packages import each other"));
        }
        out.extend(now.into_iter().map(|(p, _)| p));
        needed = later;
    }
    Ok(out)
}

fn link_inputs(inputs: &[(&str, &[u8])], options: &LinkOptions) -> Result<Vec<u8>, Failure> {
    let inputs: Vec<link::Input> = inputs.iter().map(|&(name, bytes)| link::Input { name, bytes }).collect();
    let mut linker =
        link::Options { strip_symbols: options.strip, strip_dwarf: !options.dwarf, ..Default::default() };
    if let Some(entry) = &options.entry {
        linker.entry = entry.clone();
    }
    link::link(&inputs, &linker).map_err(|errors| {
        for e in &errors {
            eprintln!("link: {e}");
        }
        Failure::reported()
    })
}

/// What `glenda env` prints: name and value.
pub fn environment() -> Vec<(&'static str, String)> {
    let exe = std::env::current_exe().map(|p| p.display().to_string()).unwrap_or_default();
    vec![
        ("GLENDA", exe),
        ("GLENDAVERSION", env!("CARGO_PKG_VERSION").to_string()),
        ("GOARCH", "amd64".to_string()),
        ("GOOS", "linux".to_string()),
        ("GOAMD64", "v1".to_string()),
        ("GOVERSION", crate::GO_VERSION.to_string()),
        ("GLENDACACHE", cache::directory().map_or("off".into(), |d| d.display().to_string())),
        ("GLENDACACHELIMIT", cache::limit().to_string()),
        ("TMPDIR", std::env::temp_dir().display().to_string()),
    ]
}
