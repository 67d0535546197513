//! Builds `runtime.a`, which the command embeds: the Rust runtime and the assembled `runtime/asm`.
//!
//! The runtime is a workspace of its own (`no_std`, `panic = "abort"`), built by a nested cargo with a target directory
//! of its own. Of the archive rustc makes, only the members that are reachable stay. The `.s` files go
//! through our own parser and assembler. At the end nothing may be undefined but what the linker and
//! the compiled program provide.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use object::read::archive::ArchiveFile;
use object::{Object, ObjectSymbol};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// What others define: the compiler (`main.*`) and the linker.
const PROVIDED: &[&str] =
    &["main..inittask", "main.main", "runtime.errorTypes", "runtime.firstmoduledata", "runtime.tlsg"];

/// An archive member.
struct Member {
    name: String,
    data: Vec<u8>,
}

fn main() {
    if let Err(e) = run() {
        eprintln!("building the runtime: {e}");
        std::process::exit(1);
    }
}

fn run() -> Result<()> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let root = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("../../runtime");
    for path in ["src", "asm", "Cargo.toml"] {
        println!("cargo::rerun-if-changed={}", root.join(path).display());
    }
    println!("cargo::rerun-if-changed={}", root.join("../crates/abi/src").display());

    let mut members = needed_members(&std::fs::read(build_staticlib(&root, &out.join("runtime"))?)?)?;
    members.extend(assemble(&root.join("asm"))?);
    check_undefined(&members)?;

    let archive = out.join("runtime.a");
    std::fs::write(&archive, write_archive(&members))?;
    println!("cargo::rustc-env=GLENDA_RUNTIME_A={}", archive.display());
    println!("cargo::rustc-env=GLENDA_IDENTITY={}", identity(&root.join(".."))?);
    let files = std_files(&root.join("std"))?;
    let list = out.join("std.rs");
    std::fs::write(&list, embed_std(&files))?;
    println!("cargo::rustc-env=GLENDA_STD_RS={}", list.display());
    let list = out.join("std_compiled.rs");
    std::fs::write(&list, compile_std(&files, &out.join("std"))?)?;
    println!("cargo::rustc-env=GLENDA_STD_COMPILED_RS={}", list.display());
    Ok(())
}

/// The hash of everything the command is made from.
fn identity(root: &Path) -> Result<String> {
    /// No part of the command, below `crates` or anywhere.
    const OTHERS: [&str; 7] = ["bench", "filetests", "fuzz", "target", "tests", "examples", "testdata"];
    let mut todo: Vec<PathBuf> =
        ["Cargo.lock", "Cargo.toml", "crates", "runtime"].iter().map(|p| root.join(p)).collect();
    let mut files = Vec::new();
    while let Some(path) = todo.pop() {
        let name = path.file_name().unwrap_or_default();
        if !path.is_dir() {
            println!("cargo::rerun-if-changed={}", path.display());
            files.push(path);
        } else if !OTHERS.iter().any(|o| name == *o) {
            for entry in std::fs::read_dir(&path)? {
                todo.push(entry?.path());
            }
        }
    }
    files.sort();
    let mut hash = driver::cache::Hasher::new();
    for path in files {
        let bytes = std::fs::read(&path)?;
        hash.update(path.strip_prefix(root)?.as_os_str().as_encoded_bytes());
        hash.update(&(bytes.len() as u64).to_le_bytes());
        hash.update(&bytes);
    }
    Ok(hash.finalize().to_hex().to_string())
}

/// The standard library's sources: path below its root, and where the file is; ascending.
fn std_files(root: &Path) -> Result<Vec<(String, PathBuf)>> {
    println!("cargo::rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    let mut dirs = vec![root.to_owned()];
    while let Some(dir) = dirs.pop() {
        // There may be none yet.
        let Ok(entries) = std::fs::read_dir(&dir) else { continue };
        for entry in entries {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && name != "testdata" {
                dirs.push(path);
            } else if (name.ends_with(".go") && !name.ends_with("_test.go")) || name.ends_with(".s") {
                let shown = path.strip_prefix(root)?.to_string_lossy().into_owned();
                files.push((shown, path.canonicalize()?));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The sources as a Rust expression.
fn embed_std(files: &[(String, PathBuf)]) -> String {
    let mut out = String::from("&[\n");
    for (name, path) in files {
        out.push_str(&format!("    ({name:?}, include_str!({:?})),\n", path.display().to_string()));
    }
    out.push(']');
    out
}

/// Compiles the standard library into a directory; what came of it as a Rust expression. `GLENDA_PRECOMPILE=0` leaves
/// that out: the command then compiles packages from their sources.
fn compile_std(files: &[(String, PathBuf)], dir: &Path) -> Result<String> {
    println!("cargo::rerun-if-env-changed=GLENDA_PRECOMPILE");
    let wanted = std::env::var("GLENDA_PRECOMPILE").map_or(true, |v| v != "0");
    if !wanted {
        return Ok("&[]".into());
    }
    let texts: Vec<(&str, String)> = files
        .iter()
        .map(|(name, path)| Ok((name.as_str(), std::fs::read_to_string(path)?)))
        .collect::<Result<_>>()?;
    let sources: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let packages = driver::precompile::precompile(&sources).map_err(|e| {
        e.print();
        "compiling the standard library failed"
    })?;
    let _ = std::fs::remove_dir_all(dir);
    std::fs::create_dir_all(dir)?;
    let mut out = String::from("&[\n");
    for p in packages {
        let file = |name: &str, bytes: &[u8]| -> Result<String> {
            let path = dir.join(name.replace('/', "."));
            std::fs::write(&path, bytes)?;
            Ok(format!("include_bytes!({:?})", path.display().to_string()))
        };
        let export = file(&format!("{}.export", p.path), &p.export)?;
        out.push_str(&format!("    driver::Compiled {{ path: {:?}, export: {export}, objects: &[", p.path));
        for (name, bytes) in &p.objects {
            out.push_str(&format!("({name:?}, {}), ", file(name, bytes)?));
        }
        out.push_str("] },\n");
    }
    out.push(']');
    Ok(out)
}

/// Runs cargo on the runtime; the archive's path.
fn build_staticlib(root: &Path, target: &Path) -> Result<PathBuf> {
    let mut cargo = Command::new(std::env::var("CARGO")?);
    cargo.args(["rustc", "--release", "--lib", "--crate-type", "staticlib", "--offline", "--quiet"]);
    cargo.arg("--manifest-path").arg(root.join("Cargo.toml"));
    cargo.arg("--target-dir").arg(target);
    // The outer build's settings are not the runtime's.
    for (key, _) in std::env::vars_os() {
        let name = key.to_string_lossy();
        let ours = name.starts_with("CARGO_") && name != "CARGO_HOME"
            || name.starts_with("DEP_")
            || matches!(
                &*name,
                "RUSTFLAGS"
                    | "RUSTC_WRAPPER"
                    | "RUSTC_WORKSPACE_WRAPPER"
                    | "TARGET"
                    | "HOST"
                    | "PROFILE"
                    | "OPT_LEVEL"
                    | "DEBUG"
                    | "NUM_JOBS"
            );
        if ours {
            cargo.env_remove(&key);
        }
    }
    // No paths of the building machine in what we embed.
    let remap = format!("--remap-path-prefix={}=runtime", root.canonicalize()?.display());
    cargo.env("CARGO_ENCODED_RUSTFLAGS", ["-Cforce-unwind-tables=no", &remap].join("\x1f"));
    if !cargo.status()?.success() {
        return Err("cargo failed".into());
    }
    Ok(target.join("release/libruntime.a"))
}

/// The members that the runtime's own object needs.
fn needed_members(archive: &[u8]) -> Result<Vec<Member>> {
    let file = ArchiveFile::parse(archive)?;
    let mut all = Vec::new();
    for member in file.members() {
        let member = member?;
        let data = member.data(archive)?;
        if let Ok(object) = object::File::parse(data) {
            all.push((data, symbols(&object)));
        }
    }
    let mut wanted: Vec<String> = vec!["runtime.schedinit".into()];
    let mut taken = vec![false; all.len()];
    let mut seen = HashSet::new();
    let mut members = Vec::new();
    while let Some(name) = wanted.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        let Some(i) = all.iter().position(|(_, s)| s.defined.contains(&name)) else { continue };
        if !std::mem::replace(&mut taken[i], true) {
            wanted.extend(all[i].1.undefined.iter().cloned());
            members.push(Member { name: format!("rust{}.o", members.len()), data: all[i].0.to_vec() });
        }
    }
    Ok(members)
}

#[derive(Default)]
struct Names {
    defined: HashSet<String>,
    undefined: HashSet<String>,
}

fn symbols(object: &object::File) -> Names {
    let mut names = Names::default();
    for s in object.symbols().filter(|s| s.is_global()) {
        let name = s.name().unwrap_or_default().to_string();
        if s.is_undefined() {
            names.undefined.insert(name);
        } else {
            names.defined.insert(name);
        }
    }
    names
}

/// Assembles the `.s` files and the generated trampolines, one object a file.
fn assemble(dir: &Path) -> Result<Vec<Member>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "s") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, std::fs::read_to_string(&path)?));
        }
    }
    let mut stubs = String::new();
    abi::rtcall::write_stubs(&mut stubs)?;
    files.push(("stubs_amd64.s".into(), stubs));
    // The order of a directory is the file system's.
    files.sort();

    let symbols = obj::Symbols::new();
    let mut map = source::SourceMap::new();
    let include = |name: &str| std::fs::read_to_string(dir.join(name)).ok().map(Arc::from);
    let mut members = Vec::new();
    for (i, (name, text)) in files.iter().enumerate() {
        let file = map.add(&format!("runtime/asm/{name}"), text).ok_or("source too large")?;
        let options = obj::text::Options { include: &include, file_index: i as u16, ..Default::default() };
        let (mut unit, mut errors) = obj::text::parse_file(&mut map, file, "runtime", &symbols, &options);
        let mut consts = Vec::new();
        for sym in &mut unit.syms {
            let output = asm::assemble(sym, &symbols, &map);
            errors.extend(output.errors);
            consts.extend(output.consts);
        }
        unit.syms.extend(consts);
        if !errors.is_empty() {
            let lines: Vec<String> = errors
                .iter()
                .map(|d| {
                    let line = map.resolve(d.span.lo).map_or(0, |p| p.line);
                    format!("runtime/asm/{name}:{line}: {}", d.message)
                })
                .collect();
            return Err(lines.join("\n").into());
        }
        let data = objfile::write(&unit, &symbols, &map, objfile::Extra::default())?;
        members.push(Member { name: name.replace("_amd64.s", ".o"), data });
    }
    Ok(members)
}

/// Everything the members refer to must be among them, or be [`PROVIDED`].
fn check_undefined(members: &[Member]) -> Result<()> {
    let mut all = Names::default();
    for m in members {
        let names = symbols(&object::File::parse(&*m.data)?);
        all.defined.extend(names.defined);
        all.undefined.extend(names.undefined);
    }
    let mut missing: Vec<&String> =
        all.undefined.difference(&all.defined).filter(|n| !PROVIDED.contains(&n.as_str())).collect();
    missing.sort();
    if missing.is_empty() { Ok(()) } else { Err(format!("undefined symbols: {missing:?}").into()) }
}

/// A plain `ar` archive without an index; names are at most 15 bytes.
fn write_archive(members: &[Member]) -> Vec<u8> {
    let mut out = b"!<arch>\n".to_vec();
    for m in members {
        let name = format!("{}/", m.name);
        assert!(name.len() <= 16, "{name}");
        let header = format!("{name:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n", 0, 0, 0, 644, m.data.len());
        out.extend_from_slice(header.as_bytes());
        out.extend_from_slice(&m.data);
        if m.data.len() % 2 == 1 {
            out.push(b'\n');
        }
    }
    out
}
