//! One package: source files to an object's bytes.

use std::sync::Arc;

use obj::{LSym, Symbols, Unit};
use rayon::prelude::*;
use source::{Diagnostic, SourceMap};
use syntax::{File, Symbol};
use types::mono::{Instance, Source};
use types::{Program, TypedPackage};

use crate::library::{Library, View};
use crate::timing::Timing;
use crate::{CompilerOptions, Dump, Failure, ReportOptions, crash, report};

/// What compiling a package takes besides the package.
pub struct Compiler<'a> {
    pub options: &'a CompilerOptions,
    pub timing: &'a Timing,
    pub map: &'a SourceMap,
    /// Whether listings, dumps and reports are for this package.
    pub shown: bool,
}

/// One package after the checker.
pub struct Checked {
    /// Shared with the packages that have instances of its generic functions.
    pub files: Arc<Vec<File>>,
    pub package: TypedPackage,
}

/// An instance of a generic function with the tree that has its source.
#[derive(Clone)]
pub struct InstanceSource {
    pub instance: Arc<Instance>,
    /// The files of the package with the source, if that is compiled, too.
    pub files: Option<Arc<Vec<File>>>,
}

impl InstanceSource {
    fn code(&self) -> lower::InstanceCode<'_> {
        let instance = &*self.instance;
        let file = match (&instance.source, &self.files) {
            (Source::Loaded(l), _) => &l.file,
            (Source::Unit(_), Some(files)) => &files[instance.body.file as usize],
            (Source::Unit(_), None) => panic!("an instance without source"),
        };
        lower::InstanceCode { instance, file }
    }
}

/// What the packages of a build share.
pub struct Surroundings<'a> {
    pub program: &'a Program,
    /// What others can know of the package's functions is put here ...
    pub library: &'a Library,
    /// ... and then this called: packages that import it may go on.
    pub release: &'a dyn Fn(),
}

/// Where a package's export data goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Exporting {
    /// Nobody wants it.
    Not,
    /// Into the object.
    Inside,
    /// It is given apart.
    Beside,
}

/// Runs `f` with as many threads as the options say.
pub fn with_threads<T: Send>(
    options: &CompilerOptions,
    f: impl FnOnce() -> Result<T, Failure> + Send,
) -> Result<T, Failure> {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(options.threads)
        .stack_size(syntax::STACK_SIZE)
        .build()
        .map_err(Failure::message)?;
    pool.install(f)
}

impl Compiler<'_> {
    /// A checked package to its object's bytes. Diagnostics are printed here.
    ///
    /// `instances` are those of generic functions that belong to it. The second value is the export data, as
    /// `exporting` says.
    pub fn object(
        &self,
        around: &Surroundings,
        checked: Checked,
        instances: Vec<InstanceSource>,
        exporting: Exporting,
    ) -> Result<(Vec<u8>, Vec<u8>), Failure> {
        let timing = self.timing;
        let program = around.program;
        let work = Work { compiler: self, symbols: Symbols::new() };
        let Checked { files, package } = checked;
        let pkg = package.pkg;
        let standard = files.first().is_some_and(|f| self.map.file(f.id).name.starts_with('$'));
        let dir = if standard { String::new() } else { working_directory() };
        let draft = match package.main {
            Some(_) => None,
            None => timing.stage("export", || {
                let held = |i: &InstanceSource| {
                    Symbol::intern(&types::linkname::func_sym(program, i.instance.body.obj))
                };
                let instances: Vec<Symbol> = instances.iter().map(held).collect();
                let contents =
                    export::Contents { package: &package, files: &files, dir: &dir, instances: &instances };
                Some(export::write(program, self.map, &contents))
            }),
        };
        // SSA. What is not supported yet is refused here.
        let (mut module, uses) =
            timing.stage("lower", || work.lower(program, &package, &files, &instances))?;
        // Their memory serves the next phases: used pages are cheaper than new ones.
        timing.stage("free", || drop((files, package, instances)));
        let view = around.library.view(program, pkg);
        let summaries = timing.stage("opt", || work.optimize(&mut module, &view));
        let visible = draft.as_ref().map(|d| d.visible(|name| summaries.get(name)));
        if let Some(visible) = &visible {
            around.library.publish(pkg, visible.clone());
        }
        (around.release)();
        // Many bodies of functions: beside what comes next.
        rayon::spawn(move || drop(summaries));
        let export = match draft.zip(visible).filter(|_| exporting != Exporting::Not) {
            Some((draft, visible)) => timing.stage("export", || draft.finish(self.map, &visible)),
            None => Vec::new(),
        };
        // Instructions and bytes, function by function, and type descriptors beside them.
        let unit = timing.stage("codegen", || {
            let funcs = std::mem::take(&mut module.funcs);
            let (functions, (data, types)) = rayon::join(
                || work.generate(funcs),
                || {
                    let data = module.data.iter().map(|d| codegen::data(d, &work.symbols)).collect();
                    (data, reflectdata::descriptors(program, &work.symbols, &uses))
                },
            );
            work.gather(&module.path, functions, data, types)
        })?;
        // No symbol is added below this line.
        if self.shown && self.options.listing {
            print!("{}", obj::listing::unit(&unit, &work.symbols, self.map));
        }
        let inside = if exporting == Exporting::Inside { export.as_slice() } else { &[] };
        let extra = objfile::Extra { dir: &dir, export: inside };
        let object = timing.stage("objfile", || objfile::write(&unit, &work.symbols, self.map, extra));
        // Beside what comes next.
        let symbols = work.symbols;
        rayon::spawn(move || drop((unit, symbols)));
        Ok((object.map_err(Failure::internal)?, export))
    }

    /// Names and types of a parsed package.
    pub fn check(
        &self,
        program: &mut Program,
        path: &str,
        files: &[File],
        imports: &check::Imports,
        config: &check::Config,
    ) -> (TypedPackage, Vec<Diagnostic>) {
        let (package, diagnostics) = crash::at("checking", path, || {
            check::check_importing(self.map, program, Symbol::intern(path), files, imports, config)
        });
        if self.shown && self.options.dumps.contains(&Dump::Types) {
            print!("{}", crate::dump::types(self.map, program, &package, files));
        }
        (package, diagnostics)
    }

    /// Reports diagnostics; an error among them ends the compilation.
    pub fn report(&self, diagnostics: Vec<Diagnostic>) -> Result<(), Failure> {
        if report::print(self.map, diagnostics, self.options.diagnostics) {
            return Err(Failure::reported());
        }
        Ok(())
    }
}

/// The N of `-lang=go1.N`.
pub fn lang_minor(options: &CompilerOptions) -> Result<Option<u32>, Failure> {
    const NEWEST: u32 = 27;
    let Some(lang) = &options.lang else { return Ok(None) };
    let minor = lang.strip_prefix("go1.").and_then(|n| n.parse().ok());
    match minor {
        Some(n) if n <= NEWEST => Ok(Some(n)),
        Some(_) => Err(Failure::usage(format_args!("-lang={lang}: newest is go1.{NEWEST}"))),
        None => Err(Failure::usage(format_args!("-lang={lang}: should be like go1.{NEWEST}"))),
    }
}

/// What the phases of one compilation share.
struct Work<'a> {
    compiler: &'a Compiler<'a>,
    symbols: Symbols,
}

impl Work<'_> {
    fn lower(
        &self,
        program: &Program,
        package: &TypedPackage,
        files: &[File],
        instances: &[InstanceSource],
    ) -> Result<(ssa::Module, Vec<types::TypeUse>), Failure> {
        let instances: Vec<lower::InstanceCode> = instances.iter().map(InstanceSource::code).collect();
        let (module, uses, diagnostics) = crash::at("lowering", &package_name(program, package), || {
            lower::lower_package(program, package, files, &instances)
        });
        self.compiler.report(diagnostics)?;
        if self.dumps().contains(&Dump::Ssa(Some("lower".into()))) {
            module.funcs.iter().filter(|f| self.is_wanted(&f.name)).for_each(|f| println!("{f}"));
        }
        Ok((module, uses))
    }

    /// Gives what is known of the functions then.
    fn optimize(&self, module: &mut ssa::Module, imported: &View) -> opt::Table {
        let passes: Vec<Option<&str>> = self
            .dumps()
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
        let Compiler { options: wanted, shown, .. } = *self.compiler;
        let options = opt::Options {
            optimise: wanted.optimize,
            inline: wanted.inline,
            report: shown && wanted.report > 0,
            verify: wanted.check || cfg!(debug_assertions),
            imported: Some(imported),
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
        let all = ReportOptions { all_errors: true, ..self.compiler.options.diagnostics };
        report::print(self.compiler.map, output.notes, all);
        output.summaries
    }

    /// SSA to assembled symbols, each function on its own.
    fn generate(&self, funcs: Vec<ssa::Func>) -> Vec<Result<Assembled, codegen::Error>> {
        let options = codegen::Options {
            optimise: self.compiler.options.optimize,
            checker: self.compiler.options.check,
            ..Default::default()
        };
        // Small portions, or one thread would do the last ones alone.
        funcs.into_par_iter().with_max_len(16).map(|f| self.function(f, &options)).collect()
    }

    /// All symbols: functions, the package's data, what functions brought along, type descriptors. Of those that
    /// several made (constants, stack maps) the first is kept.
    fn gather(
        &self,
        path: &str,
        functions: Vec<Result<Assembled, codegen::Error>>,
        data: Vec<LSym>,
        types: Vec<LSym>,
    ) -> Result<Unit, Failure> {
        let mut brought = Vec::with_capacity(functions.len());
        let mut listings = String::new();
        let mut errors = Vec::new();
        let mut syms = Vec::with_capacity(functions.len() * 2 + data.len() + types.len());
        for f in functions {
            let f = match f {
                Ok(f) => f,
                Err(e) => {
                    errors.push(frame_too_large(e)?);
                    continue;
                }
            };
            syms.push(f.text);
            brought.push(f.data);
            listings.push_str(&f.listing);
            errors.extend(f.errors);
        }
        print!("{listings}");
        // Beside large frames: the compiler's own instructions must assemble, so this is a fault of ours,
        // shown where it lies.
        self.compiler.report(errors)?;
        let mut seen = rustc_hash::FxHashSet::default();
        let mut first = |s: &LSym| !s.attrs.has(obj::Attrs::DUPOK) || seen.insert(s.id);
        syms.retain(&mut first);
        syms.extend(data.into_iter().chain(brought.into_iter().flatten()).chain(types).filter(first));
        Ok(Unit { path: path.to_string(), syms })
    }

    fn function(&self, func: ssa::Func, options: &codegen::Options) -> Result<Assembled, codegen::Error> {
        let compiled =
            crash::at("generating", &func.name, || codegen::compile(&func, &self.symbols, options))?;
        let mut text = compiled.text;
        let mut listing = String::new();
        if self.dumps().iter().any(|d| matches!(d, Dump::Prog(f) if matches_name(f.as_deref(), &func.name)))
            && self.is_wanted(&func.name)
        {
            listing = format!("{}:\n", func.name);
            obj::print::function(&mut listing, &text, &self.symbols, self.compiler.map);
        }
        let out = crash::at("assembling", &func.name, || {
            asm::assemble(&mut text, &self.symbols, self.compiler.map)
        });
        let mut data = compiled.data;
        data.extend(out.consts);
        if !(self.compiler.shown && self.compiler.options.listing)
            && let Some(func) = &mut text.func
        {
            // Only listings show instructions from here on.
            func.text = Vec::new();
        }
        Ok(Assembled { text, data, listing, errors: out.errors })
    }

    /// Whether `--func` lets a function through.
    fn is_wanted(&self, name: &str) -> bool {
        matches_name(self.compiler.options.func.as_deref(), name)
    }

    /// The stages to show of this package.
    fn dumps(&self) -> &[Dump] {
        if self.compiler.shown { &self.compiler.options.dumps } else { &[] }
    }
}

/// What is to be said about a function whose variables don't fit; other errors are ours.
fn frame_too_large(e: codegen::Error) -> Result<Diagnostic, Failure> {
    let codegen::Error::FrameTooLarge { pos, locals, args, .. } = e else {
        return Err(Failure::internal(format_args!("generating {e}")));
    };
    let (locals, args) = (locals >> 20, args >> 20);
    let message = format!("stack frame too large (>1GB): {locals} MB locals + {args} MB args");
    Ok(Diagnostic::error(pos, "InvalidFrame", message))
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

/// What relative file names count from in tracebacks and for debuggers.
pub fn working_directory() -> String {
    std::env::current_dir().map(|d| d.to_string_lossy().into_owned()).unwrap_or_default()
}
