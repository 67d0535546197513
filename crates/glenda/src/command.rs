//! One function a command: from flags to a call of the driver.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use driver::{BuildRequest, CompileRequest, CompilerOptions, Dump, Failure, LinkOptions};

use crate::flags::{self, Command, CompilerFlags};
use crate::{IDENTITY, RUNTIME, STD};

/// Runs a command; the value is the exit status.
pub fn dispatch(command: Command) -> Result<u8, Failure> {
    match command {
        Command::Build(c) => build(c),
        Command::Run(c) => run(c),
        Command::Compile(c) => compile(c),
        Command::Asm(c) => asm(c),
        Command::Link(c) => link(c),
        Command::Nm(c) => nm(c),
        Command::Objdump(c) => objdump(c),
        Command::Version => {
            println!("glenda version {} {} linux/amd64", env!("CARGO_PKG_VERSION"), driver::GO_VERSION);
            Ok(0)
        }
        Command::Env(c) => env(c),
        Command::Clean(c) => clean(c),
        Command::CheckGoroot(c) => {
            let report = driver::goroot::check(c.src, &c.packages)?;
            report.print();
            Ok(!report.failed.is_empty() as u8)
        }
    }
}

/// `-C`: everything else is meant from that directory.
fn enter(dir: Option<&Path>) -> Result<(), Failure> {
    match dir {
        Some(dir) => {
            std::env::set_current_dir(dir).map_err(|e| Failure::message(format!("-C {}: {e}", dir.display())))
        }
        None => Ok(()),
    }
}

fn build(c: flags::Build) -> Result<u8, Failure> {
    enter(c.more.dir.as_deref())?;
    if c.buildmode != "exe" {
        return Err(Failure::message(format!("-buildmode={} is not supported yet; exe is", c.buildmode)));
    }
    let request = BuildRequest {
        inputs: c.inputs,
        output: c.output,
        compiler: compiler_options(&c.compiler, c.more.gcflags.as_deref())?,
        link: link_options(c.more.ldflags.as_deref())?,
        tags: c.more.tags,
        verbose: c.more.verbose,
        runtime: RUNTIME,
        std: STD,
        identity: IDENTITY,
    };
    driver::build(&request)?;
    Ok(0)
}

fn run(c: flags::Run) -> Result<u8, Failure> {
    let is_go = |a: &OsString| a.to_str().is_some_and(|a| a.ends_with(".go"));
    enter(c.more.dir.as_deref())?;
    // As `go run`: the leading .go files, or one directory, are the program; the rest is its arguments.
    let count = c.args.iter().take_while(|a| is_go(a)).count().max(1);
    let (inputs, args) = c.args.split_at(count);
    let request = BuildRequest {
        inputs: inputs.iter().map(PathBuf::from).collect(),
        output: None,
        compiler: compiler_options(&c.compiler, c.more.gcflags.as_deref())?,
        link: link_options(c.more.ldflags.as_deref())?,
        tags: c.more.tags,
        verbose: c.more.verbose,
        runtime: RUNTIME,
        std: STD,
        identity: IDENTITY,
    };
    driver::run(&request, args)
}

fn compile(c: flags::Compile) -> Result<u8, Failure> {
    let request = CompileRequest {
        files: c.files,
        output: c.output,
        path: c.path,
        importcfg: c.importcfg,
        include: c.include,
        compiler: compiler_options(&c.compiler, None)?,
        std: STD,
    };
    driver::compile(&request)?;
    Ok(0)
}

fn asm(c: flags::Asm) -> Result<u8, Failure> {
    let request = driver::AsmRequest {
        files: c.files,
        output: c.output,
        path: c.path,
        defines: c.define,
        include: c.include,
        listing: c.listing,
        diagnostics: driver::ReportOptions { all_errors: c.all_errors, json: c.json, werror: c.werror },
    };
    driver::asm(&request)?;
    Ok(0)
}

fn link(c: flags::Link) -> Result<u8, Failure> {
    let options = LinkOptions { strip: c.strip, dwarf: !c.no_dwarf && !c.strip, entry: c.entry };
    driver::link(&c.files, &c.output, &options, RUNTIME, STD)?;
    Ok(0)
}

fn nm(c: flags::Nm) -> Result<u8, Failure> {
    driver::nm(&c.files, c.size, &c.sort)?;
    Ok(0)
}

fn objdump(c: flags::Objdump) -> Result<u8, Failure> {
    driver::objdump(&c.file, c.symbol.as_deref(), c.gnu, c.asm)?;
    Ok(0)
}

fn clean(c: flags::Clean) -> Result<u8, Failure> {
    if !c.cache {
        return Err(Failure::usage("clean: what? There is -cache"));
    }
    if let Some(cache) = driver::cache::Cache::of_environment() {
        cache.clean()?;
    }
    Ok(0)
}

fn env(c: flags::Env) -> Result<u8, Failure> {
    let all = driver::environment();
    if c.names.is_empty() {
        for (name, value) in all {
            println!("{name}='{value}'");
        }
        return Ok(0);
    }
    for name in &c.names {
        println!("{}", all.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v));
    }
    Ok(0)
}

/// The options a set of flags means; `gcflags` are more flags in one string.
fn compiler_options(flags: &CompilerFlags, gcflags: Option<&str>) -> Result<CompilerOptions, Failure> {
    let mut flags = flags.clone();
    for word in gcflags.unwrap_or("").split_whitespace() {
        // Go allows a package pattern before the flags: all=-N.
        let word = word.split_once("=-").map_or(word.to_string(), |(_, f)| format!("-{f}"));
        match word.as_str() {
            "-N" => flags.no_opt = true,
            "-l" => flags.no_inline = true,
            "-m" => flags.report += 1,
            "-S" => flags.listing = true,
            "-e" => flags.all_errors = true,
            _ => match word.strip_prefix("-lang=") {
                Some(lang) => flags.lang = Some(lang.to_string()),
                None => return Err(Failure::usage(format!("unknown compiler flag in -gcflags: {word}"))),
            },
        }
    }
    let dumps = flags.dump.iter().map(|d| Dump::parse(d)).collect::<Result<_, _>>()?;
    Ok(CompilerOptions {
        optimize: !flags.no_opt,
        inline: !flags.no_inline && !flags.no_opt,
        report: flags.report,
        diagnostics: driver::ReportOptions {
            all_errors: flags.all_errors,
            json: flags.json,
            werror: flags.werror,
        },
        lang: flags.lang,
        dumps,
        func: flags.func,
        threads: flags.threads,
        timing: flags.timing,
        check: flags.check,
        listing: flags.listing,
    })
}

fn link_options(ldflags: Option<&str>) -> Result<LinkOptions, Failure> {
    let mut options = LinkOptions { strip: false, dwarf: true, entry: None };
    for word in ldflags.unwrap_or("").split_whitespace() {
        match word {
            "-s" => (options.strip, options.dwarf) = (true, false),
            "-w" => options.dwarf = false,
            _ => return Err(Failure::usage(format!("unknown linker flag in -ldflags: {word}"))),
        }
    }
    Ok(options)
}
