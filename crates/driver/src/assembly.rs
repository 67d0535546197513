//! Assembly files: those of the command line, and those beside a package's Go files.
//!
//! A package's `.s` files are read after its Go files are checked, since `go_asm.h` gives them the package's constants and
//! offsets, and since what Go declares without a body is implemented there: such functions get their argument maps, and
//! both sides get wrappers, because assembly takes arguments on the stack and Go in registers.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use asm::wrapper::{self, Direction};
use obj::{Abi, LSym, Symbols, Unit};
use rustc_hash::FxHashSet;
use source::{Diagnostic, FileId, Severity, SourceMap};
use types::{Program, TypedPackage};

use crate::declared::{self, Function, Functions};
use crate::package::working_directory;
use crate::{AsmRequest, Failure, ReportOptions, report, sources};

/// Assembles `.s` files: the object, the listing if wanted, and what is wrong.
pub fn assemble(
    request: &AsmRequest,
    map: &mut SourceMap,
) -> Result<(Vec<u8>, String, Vec<Diagnostic>), Failure> {
    let symbols = Symbols::new();
    let path = request.path.as_deref().unwrap_or("<unlinkable>");
    let define = |d: &String| {
        let (name, value) = d.split_once('=').unwrap_or((d, "1"));
        (name.to_string(), value.to_string())
    };
    let defines: Vec<(String, String)> = request.defines.iter().map(define).collect();
    let mut unit = Unit { path: path.to_string(), syms: Vec::new() };
    let mut diagnostics = Vec::new();
    let (mut warnings, mut refused, mut consts) = (Vec::new(), Vec::new(), Vec::new());
    for (index, file) in request.files.iter().enumerate() {
        let id = sources::read(map, file, &file.to_string_lossy())?;
        let beside = file.parent().map(PathBuf::from).unwrap_or_default();
        let include = |name: &str| -> Option<Arc<str>> {
            let here = PathBuf::from(name);
            let found = std::iter::once(here)
                .chain(std::iter::once(beside.join(name)))
                .chain(request.include.iter().map(|dir| dir.join(name)))
                .find_map(|p| std::fs::read_to_string(p).ok());
            found.map(Into::into)
        };
        let options = obj::text::Options {
            defines: &defines,
            include: &include,
            file_index: index as u16,
            all_errors: request.diagnostics.all_errors,
        };
        // A function is expanded as soon as it is read, so that all share the memory of one.
        let mut each = |map: &SourceMap, function: &mut LSym| {
            warnings.extend(asm::vet::check(function, &symbols, None));
            expand(function, &symbols, map, request.listing, &mut consts, &mut refused);
        };
        let (parsed, errors) = obj::text::parse_each(map, id, path, &symbols, &options, &mut each);
        diagnostics.extend(errors);
        unit.syms.extend(parsed.syms);
    }
    // Instructions without encoding are of interest when the text is right.
    for found in [&diagnostics, &refused] {
        if has_error(found) {
            return Ok((Vec::new(), String::new(), found.clone()));
        }
    }
    asm::add_constants(&mut unit, consts, &symbols);
    diagnostics.append(&mut warnings);
    let listing = if request.listing { obj::listing::unit(&unit, &symbols, map) } else { String::new() };
    let dir = working_directory();
    let extra = objfile::Extra { dir: &dir, ..Default::default() };
    let object = objfile::write(&unit, &symbols, map, extra).map_err(Failure::message)?;
    Ok((object, listing, diagnostics))
}

fn has_error(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity == Severity::Error)
}

/// Progs to bytes. The Progs go unless a listing shows them: their memory serves the next function.
fn expand(
    function: &mut LSym,
    symbols: &Symbols,
    map: &SourceMap,
    listing: bool,
    consts: &mut Vec<LSym>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let out = asm::assemble(function, symbols, map);
    consts.extend(out.consts);
    diagnostics.extend(out.errors);
    if let Some(func) = function.func.as_mut().filter(|_| !listing) {
        func.text.clear();
    }
}

/// A checked package whose assembly is wanted.
pub struct Package<'a> {
    pub program: &'a Program,
    pub package: &'a TypedPackage,
    /// The import path in symbols.
    pub path: &'a str,
    /// Its `.s` files, which are in the map.
    pub files: &'a [FileId],
    /// Not of the standard library: warnings are of interest.
    pub own: bool,
}

/// Assembles a package's `.s` files to one object. Diagnostics are printed here.
pub fn package(map: &mut SourceMap, p: &Package, diagnostics: ReportOptions) -> Result<Vec<u8>, Failure> {
    let symbols = Symbols::new();
    let header: Arc<str> = declared::go_asm_h(p.program, p.package).into();
    let defines: Vec<(String, String)> =
        ["GOOS_linux", "GOARCH_amd64", "GOAMD64_v1"].map(|n| (n.to_string(), "1".to_string())).into();
    let mut unit = Unit { path: p.path.to_string(), syms: Vec::new() };
    let mut errors = Vec::new();
    for (index, &id) in p.files.iter().enumerate() {
        let beside = Path::new(&*map.file(id).name).parent().map(PathBuf::from).unwrap_or_default();
        let include = |name: &str| match name {
            "go_asm.h" => Some(header.clone()),
            _ => std::fs::read_to_string(beside.join(name)).ok().map(Into::into),
        };
        let options = obj::text::Options {
            defines: &defines,
            include: &include,
            file_index: index as u16,
            all_errors: diagnostics.all_errors,
        };
        let (parsed, more) = obj::text::parse_file(map, id, p.path, &symbols, &options);
        errors.extend(more);
        unit.syms.extend(parsed.syms);
    }
    let functions = declared::functions(p.program, p.package, p.path);
    if !has_error(&errors) {
        if p.own {
            errors.extend(unit.syms.iter().flat_map(|s| vet(s, &functions, &symbols)));
        }
        wrap(&mut unit, &functions, &symbols);
        let mut consts = Vec::new();
        for s in &mut unit.syms {
            expand(s, &symbols, map, false, &mut consts, &mut errors);
            if let Some(func) = s.func.as_mut() {
                func.text = Vec::new();
            }
        }
        asm::add_constants(&mut unit, consts, &symbols);
    }
    if report::print(map, errors, diagnostics) {
        return Err(Failure::reported());
    }
    let dir = working_directory();
    let extra = objfile::Extra { dir: if p.own { &dir } else { "" }, ..Default::default() };
    objfile::write(&unit, &symbols, map, extra).map_err(Failure::message)
}

fn vet(sym: &LSym, functions: &Functions, symbols: &Symbols) -> Vec<Diagnostic> {
    let declared = functions.get(symbols.name(sym.id)).filter(|_| symbols.abi(sym.id) == Abi::Abi0);
    asm::vet::check(sym, symbols, declared.map(|f| &f.declaration))
}

/// Adds argument maps and wrappers: Go calls what is defined here, and what is defined here calls Go.
fn wrap(unit: &mut Unit, functions: &Functions, symbols: &Symbols) {
    let mut extra = Vec::new();
    let mut defined = FxHashSet::default();
    for s in &mut unit.syms {
        let (name, abi) = (symbols.name(s.id), symbols.abi(s.id));
        let (Some(func), false) = (s.func.as_mut(), matches!(abi, Abi::Static(_))) else { continue };
        defined.insert(name);
        let Some(Function { params, results, has_body: false, .. }) = functions.get(name) else { continue };
        if abi == Abi::Internal {
            continue;
        }
        func.arguments = Some(wrapper::argument_map(name, params, results, symbols).id);
        extra.push(wrapper::argument_map(name, params, results, symbols));
        extra.extend(wrapper::wrapper(name, params, results, Direction::InternalToAbi0, symbols));
    }
    let mut called: Vec<&str> = Vec::new();
    for p in unit.syms.iter().filter_map(|s| s.func.as_ref()).flat_map(|f| &f.text) {
        for id in [p.from.sym, p.to.sym].into_iter().flatten() {
            let name = symbols.name(id);
            if symbols.abi(id) == Abi::Abi0
                && functions.get(name).is_some_and(|f| f.has_body)
                && !defined.contains(name)
                && !called.contains(&name)
            {
                called.push(name);
            }
        }
    }
    for name in called {
        let f = &functions[name];
        extra.extend(wrapper::wrapper(name, &f.params, &f.results, Direction::Abi0ToInternal, symbols));
    }
    unit.syms.extend(extra);
}
