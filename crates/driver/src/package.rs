//! One package: source files to an object's bytes.

use std::path::PathBuf;
use std::sync::Arc;

use obj::{LSym, Symbols, Unit};
use rayon::prelude::*;
use source::{Diagnostic, FileId, Severity, SourceMap};
use syntax::{File, Symbol};
use types::{Program, TypedPackage};

use crate::timing::Timing;
use crate::{AsmRequest, CompilerOptions, Dump, Failure, ReportOptions, crash, report, sources};

/// Compiles the files of one package to an object.
///
/// `path` is the import path; without one it is the package's name. Diagnostics are printed here.
pub fn compile(
    files: &[PathBuf],
    path: Option<&str>,
    options: &CompilerOptions,
    timing: &Timing,
) -> Result<Vec<u8>, Failure> {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(options.threads)
        .stack_size(syntax::STACK_SIZE)
        .build()
        .map_err(Failure::message)?;
    pool.install(|| {
        Package {
            options,
            timing,
            map: SourceMap::new(),
            symbols: Symbols::new(),
            parse_diagnostics: Vec::new(),
        }
        .run(files, path)
    })
}

/// What the phases of one compilation share.
struct Package<'a> {
    options: &'a CompilerOptions,
    timing: &'a Timing,
    map: SourceMap,
    symbols: Symbols,
    /// Errors of the parser that don't keep the checker from its work.
    parse_diagnostics: Vec<Diagnostic>,
}

impl Package<'_> {
    fn run(mut self, files: &[PathBuf], path: Option<&str>) -> Result<Vec<u8>, Failure> {
        let timing = self.timing;
        // Texts and trees.
        let files = timing.stage("parse", || self.parse(files))?;
        // Names and types.
        let mut program = Program::new();
        let package = timing.stage("check", || self.check(&mut program, &files, path))?;
        // SSA. What is not supported yet is refused here.
        let (mut module, uses) = timing.stage("lower", || self.lower(&program, &package, &files))?;
        // Their memory serves the next phases: used pages are cheaper than new ones.
        timing.stage("free", || drop((files, package)));
        timing.stage("opt", || self.optimize(&mut module));
        // Instructions and bytes, function by function, and type descriptors beside them.
        let (unit, types) = timing.stage("codegen", || {
            rayon::join(
                || self.generate(&mut module),
                || reflectdata::descriptors(&program, &self.symbols, &uses),
            )
        });
        let mut unit = unit?;
        unit.syms.extend(types);
        drop_duplicates(&mut unit);
        // No symbol is added below this line.
        if self.options.listing {
            print!("{}", obj::listing::unit(&unit, &self.symbols, &self.map));
        }
        let dir = working_directory();
        let extra = objfile::Extra { dir: &dir, ..Default::default() };
        timing
            .stage("objfile", || objfile::write(&unit, &self.symbols, &self.map, extra))
            .map_err(Failure::internal)
    }

    /// Reports diagnostics; an error among them ends the compilation.
    fn report(&self, diagnostics: Vec<Diagnostic>) -> Result<(), Failure> {
        if report::print(&self.map, diagnostics, self.options.diagnostics) {
            return Err(Failure::reported());
        }
        Ok(())
    }

    fn parse(&mut self, paths: &[PathBuf]) -> Result<Vec<File>, Failure> {
        let ids =
            paths.iter().map(|p| sources::read(&mut self.map, p)).collect::<Result<Vec<FileId>, _>>()?;
        let map = &self.map;
        let parsed: Vec<parser::Parsed> = ids
            .par_iter()
            .map(|&id| crash::at("parsing", &map.file(id).name, || parser::parse(map, id)))
            .collect();
        let mut files = Vec::new();
        let mut diagnostics = Vec::new();
        for p in parsed {
            for d in p.line_directives {
                self.map.add_line_directive(d.pos, &d.file, d.line, d.col);
            }
            diagnostics.extend(p.diagnostics);
            files.push(p.file);
        }
        if self.options.dumps.contains(&Dump::Ast) {
            for f in &files {
                print!("{}", syntax::dump::file(f, syntax::dump::Detail::Directives));
            }
        }
        // gc goes on to types when the syntax as such is right (labels, misplaced statements).
        if diagnostics.iter().any(|d| d.message.starts_with("syntax error")) {
            self.report(std::mem::take(&mut diagnostics))?;
        }
        self.parse_diagnostics = diagnostics;
        Ok(files)
    }

    fn check(
        &self,
        program: &mut Program,
        files: &[File],
        path: Option<&str>,
    ) -> Result<TypedPackage, Failure> {
        let name = files[0][files[0].package].sym;
        let path = path.map_or(name, Symbol::intern);
        let config = check::Config { go_minor: self.go_minor()? };
        let (package, mut diagnostics) = crash::at("checking", path.as_str(), || {
            check::check_package(&self.map, program, path, files, &config)
        });
        if self.options.dumps.contains(&Dump::Types) {
            print!("{}", crate::dump::types(&self.map, program, &package, files));
        }
        diagnostics.extend(self.parse_diagnostics.iter().cloned());
        self.report(diagnostics)?;
        Ok(package)
    }

    /// The N of `-lang=go1.N`.
    fn go_minor(&self) -> Result<u32, Failure> {
        const NEWEST: u32 = 27;
        let Some(lang) = &self.options.lang else { return Ok(NEWEST) };
        let minor = lang.strip_prefix("go1.").and_then(|n| n.parse().ok());
        match minor {
            Some(n) if n <= NEWEST => Ok(n),
            Some(_) => Err(Failure::usage(format_args!("-lang={lang}: newest is go1.{NEWEST}"))),
            None => Err(Failure::usage(format_args!("-lang={lang}: should be like go1.{NEWEST}"))),
        }
    }

    fn lower(
        &self,
        program: &Program,
        package: &TypedPackage,
        files: &[File],
    ) -> Result<(ssa::Module, Vec<types::TypeUse>), Failure> {
        let (module, uses, diagnostics) = crash::at("lowering", &package_name(program, package), || {
            lower::lower_package(program, package, files)
        });
        self.report(diagnostics)?;
        if self.options.dumps.contains(&Dump::Ssa(Some("lower".into()))) {
            module.funcs.iter().filter(|f| self.is_wanted(&f.name)).for_each(|f| println!("{f}"));
        }
        Ok((module, uses))
    }

    fn optimize(&self, module: &mut ssa::Module) {
        let passes: Vec<Option<&str>> = self
            .options
            .dumps
            .iter()
            .filter_map(|d| if let Dump::Ssa(pass) = d { Some(pass.as_deref()) } else { None })
            .collect();
        // Functions are optimised in parallel: their dumps are gathered and printed in order.
        let dumped = std::sync::Mutex::new(Vec::new());
        let dump = |pass: &str, func: &ssa::Func| {
            if passes.iter().any(|p| p.is_some_and(|p| p == pass || p == "all")) && self.is_wanted(&func.name)
            {
                let text = format!("; after {pass}\n{func}\n");
                dumped.lock().unwrap_or_else(|e| e.into_inner()).push((func.pos, text));
            }
        };
        let options = opt::Options {
            optimise: self.options.optimize,
            inline: self.options.inline,
            report: self.options.report > 0,
            verify: self.options.check || cfg!(debug_assertions),
            dump: (!passes.is_empty()).then_some(&dump),
        };
        let path = module.path.clone();
        let output = crash::at("optimising", &path, || opt::run_module(module, &options));
        let mut dumped = dumped.into_inner().unwrap_or_else(|e| e.into_inner());
        dumped.sort_by_key(|d| d.0);
        dumped.iter().for_each(|(_, text)| print!("{text}"));
        if passes.contains(&None) {
            module.funcs.iter().filter(|f| self.is_wanted(&f.name)).for_each(|f| println!("{f}"));
        }
        let all = ReportOptions { all_errors: true, ..self.options.diagnostics };
        report::print(&self.map, output.notes, all);
    }

    /// SSA to assembled symbols, each function on its own.
    fn generate(&self, module: &mut ssa::Module) -> Result<Unit, Failure> {
        let options = codegen::Options {
            optimise: self.options.optimize,
            checker: self.options.check,
            ..Default::default()
        };
        let functions: Vec<Result<Assembled, Failure>> =
            std::mem::take(&mut module.funcs).into_par_iter().map(|f| self.function(f, &options)).collect();
        let mut unit = Unit { path: module.path.clone(), syms: Vec::new() };
        let mut data = Vec::new();
        let mut listings = String::new();
        let mut errors = Vec::new();
        for f in functions {
            let f = f?;
            unit.syms.push(f.text);
            data.extend(f.data);
            listings.push_str(&f.listing);
            errors.extend(f.errors);
        }
        print!("{listings}");
        // The compiler's own instructions must assemble: this is a fault of ours, shown where it lies.
        self.report(errors)?;
        unit.syms.extend(module.data.iter().map(|d| codegen::data(d, &self.symbols)));
        unit.syms.append(&mut data);
        Ok(unit)
    }

    fn function(&self, func: ssa::Func, options: &codegen::Options) -> Result<Assembled, Failure> {
        let compiled =
            crash::at("generating", &func.name, || codegen::compile(&func, &self.symbols, options))
                .map_err(|e| Failure::internal(format_args!("generating {}: {e}", func.name)))?;
        let mut text = compiled.text;
        let mut listing = String::new();
        if self
            .options
            .dumps
            .iter()
            .any(|d| matches!(d, Dump::Prog(f) if matches_name(f.as_deref(), &func.name)))
            && self.is_wanted(&func.name)
        {
            listing = format!("{}:\n", func.name);
            obj::print::function(&mut listing, &text, &self.symbols, &self.map);
        }
        let out = crash::at("assembling", &func.name, || asm::assemble(&mut text, &self.symbols, &self.map));
        let mut data = compiled.data;
        data.extend(out.consts);
        if !self.options.listing
            && let Some(func) = &mut text.func
        {
            // Only listings show instructions from here on.
            func.text = Vec::new();
        }
        Ok(Assembled { text, data, listing, errors: out.errors })
    }

    /// Whether `--func` lets a function through.
    fn is_wanted(&self, name: &str) -> bool {
        matches_name(self.options.func.as_deref(), name)
    }
}

/// A function's symbol with what it brings along.
struct Assembled {
    text: LSym,
    data: Vec<LSym>,
    listing: String,
    errors: Vec<Diagnostic>,
}

fn matches_name(filter: Option<&str>, name: &str) -> bool {
    filter.is_none_or(|f| name.contains(f))
}

fn package_name(program: &Program, package: &TypedPackage) -> String {
    program.packages[package.pkg].path.as_str().to_string()
}

/// Keeps the first of data symbols that several functions made (constants, stack maps).
fn drop_duplicates(unit: &mut Unit) {
    let mut seen = rustc_hash::FxHashSet::default();
    unit.syms.retain(|s| !s.attrs.has(obj::Attrs::DUPOK) || seen.insert(s.id));
}

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
    for (index, file) in request.files.iter().enumerate() {
        let id = sources::read(map, file)?;
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
        let (parsed, errors) = obj::text::parse_file(map, id, path, &symbols, &options);
        diagnostics.extend(errors);
        unit.syms.extend(parsed.syms);
    }
    if diagnostics.iter().any(|d| d.severity == Severity::Error) {
        return Ok((Vec::new(), String::new(), diagnostics));
    }
    let mut consts = Vec::new();
    for s in &mut unit.syms {
        let out = asm::assemble(s, &symbols, map);
        consts.extend(out.consts);
        diagnostics.extend(out.errors);
    }
    asm::add_constants(&mut unit, consts, &symbols);
    if diagnostics.iter().any(|d| d.severity == Severity::Error) {
        return Ok((Vec::new(), String::new(), diagnostics));
    }
    let listing = if request.listing { obj::listing::unit(&unit, &symbols, map) } else { String::new() };
    let dir = working_directory();
    let extra = objfile::Extra { dir: &dir, ..Default::default() };
    let object = objfile::write(&unit, &symbols, map, extra).map_err(Failure::message)?;
    Ok((object, listing, diagnostics))
}

/// What relative file names count from in tracebacks and for debuggers.
fn working_directory() -> String {
    std::env::current_dir().map(|d| d.to_string_lossy().into_owned()).unwrap_or_default()
}
