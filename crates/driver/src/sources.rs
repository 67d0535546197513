//! Reading files, and what they are called in messages.

use std::path::Path;

use source::{FileId, SourceMap};

use crate::Failure;

/// A file's name as diagnostics print it: relative to the working directory when it lies there, or when that is shorter.
pub fn short_name(path: &Path) -> String {
    let here = std::env::current_dir().ok();
    let relative = here.as_deref().and_then(|h| path.strip_prefix(h).ok());
    match relative {
        Some(r) if r.components().count() == 1 => format!("./{}", r.display()),
        Some(r) => r.display().to_string(),
        None if path.is_absolute() => {
            let upwards = here.and_then(|h| upwards(&h, path));
            let whole = path.display().to_string();
            upwards.filter(|u| u.len() < whole.len()).unwrap_or(whole)
        }
        None => path.strip_prefix(".").unwrap_or(path).display().to_string(),
    }
}

/// The way from a directory to a file elsewhere: `../x.go`.
fn upwards(here: &Path, path: &Path) -> Option<String> {
    let common = here.ancestors().find(|a| path.starts_with(a))?;
    let steps = here.strip_prefix(common).ok()?.components().count();
    Some("../".repeat(steps) + &path.strip_prefix(common).ok()?.display().to_string())
}

/// Whether an argument names a Go file.
pub fn is_go_file(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "go")
}

/// Reads a file into the map under the name given.
pub fn read(map: &mut SourceMap, path: &Path, name: &str) -> Result<FileId, Failure> {
    let bytes = std::fs::read(path).map_err(|e| Failure::io(path, e))?;
    add(map, name, &bytes)
}

/// Enters a file into the map. Bytes that are not UTF-8 are the lexer's to refuse.
pub fn add(map: &mut SourceMap, name: &str, bytes: &[u8]) -> Result<FileId, Failure> {
    map.add_bytes(name, bytes)
        .ok_or_else(|| Failure::message(format_args!("{name}: too much source in one build")))
}
