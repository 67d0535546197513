//! The commands that make files.

use std::ffi::OsString;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::Command;

use source::SourceMap;

use crate::timing::Timing;
use crate::{CompilerOptions, Failure, LinkOptions, ReportOptions, output, package, report, sources};

/// `glenda build`.
pub struct BuildRequest<'a> {
    /// Go files, one directory, or nothing for the current directory.
    pub inputs: Vec<PathBuf>,
    /// The executable; by default named as `go build` would.
    pub output: Option<PathBuf>,
    pub compiler: CompilerOptions,
    pub link: LinkOptions,
    /// The runtime archive.
    pub runtime: &'a [u8],
}

/// `glenda compile`.
pub struct CompileRequest {
    pub files: Vec<PathBuf>,
    pub output: Option<PathBuf>,
    /// Import path; by default the package's name.
    pub path: Option<String>,
    pub compiler: CompilerOptions,
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

/// Compiles and links; returns the executable's path.
pub fn build(request: &BuildRequest) -> Result<PathBuf, Failure> {
    let files = sources::find(&request.inputs)?;
    let output = match &request.output {
        Some(o) if o.is_dir() => o.join(default_name(&request.inputs, &files)),
        Some(o) => o.clone(),
        None => default_name(&request.inputs, &files),
    };
    let bytes = executable(request, &files)?;
    output::write(&output, &bytes, true)?;
    Ok(output)
}

/// The linked program in memory.
fn executable(request: &BuildRequest, files: &[PathBuf]) -> Result<Vec<u8>, Failure> {
    let timing = Timing::default();
    let object = package::compile(files, Some("main"), &request.compiler, &timing)?;
    let inputs = [("main.o", object.as_slice()), ("runtime.a", request.runtime)];
    let bytes = timing.stage("link", || link_inputs(&inputs, &request.link))?;
    if request.compiler.timing {
        timing.print();
    }
    Ok(bytes)
}

/// As `go build`: the directory's name, or the first file's.
fn default_name(inputs: &[PathBuf], files: &[PathBuf]) -> PathBuf {
    let of_directory = |dir: &Path| {
        let dir = std::fs::canonicalize(dir).unwrap_or_else(|_| dir.to_path_buf());
        dir.file_name().map(PathBuf::from)
    };
    let name = match inputs {
        [] => of_directory(Path::new(".")),
        [dir] if dir.is_dir() => of_directory(dir),
        _ => files[0].file_stem().map(PathBuf::from),
    };
    name.unwrap_or_else(|| PathBuf::from("a.out"))
}

/// Builds to a temporary file and runs it; the program's exit status.
pub fn run(request: &BuildRequest, args: &[OsString]) -> Result<u8, Failure> {
    let files = sources::find(&request.inputs)?;
    let bytes = executable(request, &files)?;
    let dir = std::env::temp_dir().join(format!("glenda-run-{}", std::process::id()));
    std::fs::create_dir_all(&dir).map_err(|e| Failure::io(&dir, e))?;
    let exe = dir.join(default_name(&request.inputs, &files));
    output::write(&exe, &bytes, true)?;
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
    let files = sources::find(&request.files)?;
    let timing = Timing::default();
    let object = package::compile(&files, request.path.as_deref(), &request.compiler, &timing)?;
    let output = request.output.clone().unwrap_or_else(|| object_name(&files[0]));
    timing.stage("write", || output::write(&output, &object, false))?;
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
    let (object, listing, diagnostics) = package::assemble(request, &mut map)?;
    if report::print(&map, diagnostics, request.diagnostics) {
        return Err(Failure::reported());
    }
    if request.listing {
        print!("{listing}");
    }
    let output = request.output.clone().unwrap_or_else(|| object_name(&request.files[0]));
    output::write(&output, &object, false)
}

/// Links object files with the runtime.
pub fn link(files: &[PathBuf], output: &Path, options: &LinkOptions, runtime: &[u8]) -> Result<(), Failure> {
    let mut inputs = Vec::new();
    for file in files {
        inputs.push((file.to_string_lossy(), std::fs::read(file).map_err(|e| Failure::io(file, e))?));
    }
    let mut inputs: Vec<(&str, &[u8])> = inputs.iter().map(|(n, b)| (&**n, b.as_slice())).collect();
    inputs.push(("runtime.a", runtime));
    let bytes = link_inputs(&inputs, options)?;
    output::write(output, &bytes, true)
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
        ("TMPDIR", std::env::temp_dir().display().to_string()),
    ]
}
