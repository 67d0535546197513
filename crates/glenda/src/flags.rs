//! The command line as data.
//!
//! Flags follow the `go` command and its tools: long flags may be written with one dash
//! (`-lang=go1.22`, `-gcflags=-N`), and `-o=x` means `-o x`. [`normalize`] turns Go's spelling into
//! the one clap parses.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Compiles Go to small static Linux/amd64 executables; every stage on the way can be seen.
#[derive(Parser, Debug)]
#[command(name = "glenda", disable_version_flag = true, arg_required_else_help = true)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand, Debug)]
pub enum Command {
    /// Compile and link Go files (or the package in a directory) to an executable.
    Build(Build),
    /// Build and run a program: `glenda run [flags] x.go [arguments]`.
    Run(Run),
    /// Compile the files of one package to an object file, like `go tool compile`.
    Compile(Compile),
    /// Assemble Plan 9 assembly to an object file, like `go tool asm`.
    Asm(Asm),
    /// Link object files with the runtime to an executable.
    Link(Link),
    /// List the symbols of an object file or executable.
    Nm(Nm),
    /// Disassemble an object file or executable.
    Objdump(Objdump),
    /// Print glenda's version and the Go version it implements.
    Version,
    /// Print what glenda takes from its environment.
    Env(Env),
    /// Remove what is kept from build to build.
    Clean(Clean),
    /// Check the sources of a Go distribution's standard library, and say how fast that went.
    #[command(hide = true)]
    CheckGoroot(CheckGoroot),
}

/// What `build`, `run` and `compile` share.
#[derive(Args, Debug, Default, Clone)]
pub struct CompilerFlags {
    /// Print the assembly listing.
    #[arg(short = 'S')]
    pub listing: bool,
    /// Turn optimisation off; variables stay in the frame.
    #[arg(short = 'N')]
    pub no_opt: bool,
    /// Turn inlining off.
    #[arg(short = 'l')]
    pub no_inline: bool,
    /// Report inlining and escape decisions.
    #[arg(short = 'm', action = clap::ArgAction::Count)]
    pub report: u8,
    /// Report all errors, not only the first ten.
    #[arg(short = 'e')]
    pub all_errors: bool,
    /// Print diagnostics as JSON on standard output, one object a line.
    #[arg(long)]
    pub json: bool,
    /// Treat warnings about assembly as errors.
    #[arg(long = "Werror")]
    pub werror: bool,
    /// Language version to accept, as `go1.22`.
    #[arg(long, value_name = "go1.N")]
    pub lang: Option<String>,
    /// Show a stage: ast, types, ssa, ssa=PASS, prog or prog=FUNC.
    #[arg(long, value_name = "STAGE")]
    pub dump: Vec<String>,
    /// Only dump functions whose name contains this.
    #[arg(long, value_name = "NAME")]
    pub func: Option<String>,
    /// Number of compiling threads (0: one a core).
    #[arg(short = 'c', value_name = "N", default_value_t = 0)]
    pub threads: usize,
    /// Print the time each stage took.
    #[arg(long)]
    pub timing: bool,
    /// Verify the SSA after every pass.
    #[arg(long)]
    pub check: bool,
}

/// What `build` and `run` share besides.
#[derive(Args, Debug)]
pub struct BuildFlags {
    /// Compiler flags in one string, as `-gcflags='-N -l'`.
    #[arg(long, value_name = "FLAGS", allow_hyphen_values = true)]
    pub gcflags: Option<String>,
    /// Linker flags in one string: `-s` (no symbol table), `-w` (no DWARF).
    #[arg(long, value_name = "FLAGS", allow_hyphen_values = true)]
    pub ldflags: Option<String>,
    /// Build tags that hold besides the usual ones, separated by commas.
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    pub tags: Vec<String>,
    /// Change to this directory first.
    #[arg(short = 'C', value_name = "DIR")]
    pub dir: Option<PathBuf>,
    /// Print the import path of each package that is compiled.
    #[arg(short = 'v')]
    pub verbose: bool,
}

#[derive(Args, Debug)]
pub struct Build {
    /// Output file.
    #[arg(short = 'o', value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub compiler: CompilerFlags,
    #[command(flatten)]
    pub more: BuildFlags,
    /// Only `exe` for now.
    #[arg(long, value_name = "MODE", default_value = "exe")]
    pub buildmode: String,
    /// Go files, or one directory (default: the current one).
    pub inputs: Vec<PathBuf>,
}

#[derive(Args, Debug)]
pub struct Run {
    #[command(flatten)]
    pub compiler: CompilerFlags,
    #[command(flatten)]
    pub more: BuildFlags,
    /// Go files or a directory, then the program's arguments.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
    pub args: Vec<OsString>,
}

#[derive(Args, Debug)]
pub struct Compile {
    /// Output file (default: the first file's name with `.o`).
    #[arg(short = 'o', value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Import path of the package (default: its name).
    #[arg(short = 'p', value_name = "PATH")]
    pub path: Option<String>,
    /// Directories with the objects of imported packages, as PATH.o or PATH.a.
    #[arg(short = 'I', value_name = "DIR")]
    pub include: Vec<PathBuf>,
    /// File that names the object of each imported package: lines `packagefile PATH=FILE`.
    #[arg(long, value_name = "FILE")]
    pub importcfg: Option<PathBuf>,
    #[command(flatten)]
    pub compiler: CompilerFlags,
    /// The package's Go files.
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
}

#[derive(Args, Debug)]
pub struct Asm {
    /// Output file (default: the first file's name with `.o`).
    #[arg(short = 'o', value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Import path of the package.
    #[arg(short = 'p', value_name = "PATH")]
    pub path: Option<String>,
    /// Predefine a macro: `-D NAME[=VALUE]`.
    #[arg(short = 'D', value_name = "NAME[=VALUE]")]
    pub define: Vec<String>,
    /// Directories to search for included files.
    #[arg(short = 'I', value_name = "DIR")]
    pub include: Vec<PathBuf>,
    /// Print the listing.
    #[arg(short = 'S')]
    pub listing: bool,
    /// Report all errors, not only the first ten.
    #[arg(short = 'e')]
    pub all_errors: bool,
    /// Print diagnostics as JSON on standard output, one object a line.
    #[arg(long)]
    pub json: bool,
    /// Treat warnings about assembly as errors.
    #[arg(long = "Werror")]
    pub werror: bool,
    /// Assembly files.
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
}

#[derive(Args, Debug)]
pub struct Link {
    /// Output file.
    #[arg(short = 'o', value_name = "FILE", default_value = "a.out")]
    pub output: PathBuf,
    /// Omit the symbol table.
    #[arg(short = 's')]
    pub strip: bool,
    /// Omit DWARF.
    #[arg(short = 'w')]
    pub no_dwarf: bool,
    /// Entry symbol.
    #[arg(short = 'E', long, value_name = "SYMBOL")]
    pub entry: Option<String>,
    /// Objects and archives; the runtime is added, and what they need of the standard library.
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
}

#[derive(Args, Debug)]
pub struct Nm {
    /// Print the size of each symbol.
    #[arg(long)]
    pub size: bool,
    /// Sort by address, name, size or not at all.
    #[arg(long, value_name = "ORDER", default_value = "name", value_parser = ["address", "name", "none", "size"])]
    pub sort: String,
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
}

#[derive(Args, Debug)]
pub struct Objdump {
    /// Only symbols that match this regular text.
    #[arg(short = 's', value_name = "SYMBOL")]
    pub symbol: Option<String>,
    /// Print GNU syntax beside Go's.
    #[arg(long)]
    pub gnu: bool,
    /// Print assembly source that gives the same bytes again.
    #[arg(long)]
    pub asm: bool,
    /// Object file or executable.
    pub file: PathBuf,
}

#[derive(Args, Debug)]
pub struct CheckGoroot {
    /// The distribution's `src` (default: of the one that is found).
    #[arg(long, value_name = "DIR")]
    pub src: Option<PathBuf>,
    /// Only these packages and what they import.
    pub packages: Vec<String>,
}

#[derive(Args, Debug)]
pub struct Clean {
    /// The compiled packages.
    #[arg(long)]
    pub cache: bool,
}

#[derive(Args, Debug)]
pub struct Env {
    /// Only these variables.
    pub names: Vec<String>,
}

/// Flags of more than one letter that Go writes with one dash.
const LONG: &[&str] = &[
    "lang",
    "json",
    "tags",
    "importcfg",
    "src",
    "gcflags",
    "ldflags",
    "buildmode",
    "dump",
    "func",
    "timing",
    "check",
    "gnu",
    "size",
    "sort",
    "entry",
    "help",
    "Werror",
    "asm",
    "cache",
];

/// Rewrites Go's spelling (`-lang=go1.9`, `-sort size`, `-c=4`) to clap's. The program's own arguments
/// (behind the inputs of `run`) are left alone.
pub fn normalize(args: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut out = Vec::new();
    let mut run = false;
    let mut inputs_seen = false;
    for (i, arg) in args.into_iter().enumerate() {
        let Some(text) = arg.to_str() else {
            out.push(arg);
            continue;
        };
        if i == 1 {
            run = text == "run";
        }
        if i > 1
            && run
            && !text.starts_with('-')
            && (text.ends_with(".go") || std::path::Path::new(text).is_dir())
        {
            inputs_seen = true;
        }
        let name = text.strip_prefix('-').filter(|n| !n.starts_with('-')).unwrap_or("");
        let name = name.split('=').next().unwrap_or("");
        if !inputs_seen && LONG.contains(&name) {
            out.push(format!("-{text}").into());
        } else {
            out.push(arg);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn norm(args: &[&str]) -> Vec<String> {
        normalize(args.iter().map(OsString::from)).into_iter().map(|a| a.into_string().unwrap()).collect()
    }

    #[test]
    fn go_spelling_is_accepted() {
        assert_eq!(
            norm(&["glenda", "build", "-lang=go1.21", "-o", "x", "-N", "a.go"]),
            ["glenda", "build", "--lang=go1.21", "-o", "x", "-N", "a.go"]
        );
        assert_eq!(
            norm(&["glenda", "run", "-l", "a.go", "-size"]),
            ["glenda", "run", "-l", "a.go", "-size"],
            "a program's arguments stay as they are"
        );
    }

    #[test]
    fn every_command_parses() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
        let cli = Cli::try_parse_from(norm(&[
            "glenda",
            "compile",
            "-e",
            "-p",
            "p",
            "-o=X.o",
            "-lang=go1.9",
            "a.go",
        ]));
        let Ok(Cli { command: Command::Compile(c) }) = cli else { panic!("{cli:?}") };
        assert!(c.compiler.all_errors);
        assert_eq!((c.path.as_deref(), c.compiler.lang.as_deref()), (Some("p"), Some("go1.9")));
        assert_eq!(c.output, Some(PathBuf::from("X.o")));
    }
}
