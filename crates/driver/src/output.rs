//! Writing files so that nobody sees half of one.

use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rustix::fs::FallocateFlags;

use crate::Failure;

/// Writes `bytes` to a temporary name beside `path` and renames it.
pub fn write(path: &Path, bytes: &[u8], executable: bool) -> Result<(), Failure> {
    if path.is_dir() {
        return Err(Failure::message(format_args!(
            "{}: is a directory; name a file with -o",
            path.display()
        )));
    }
    // Devices such as /dev/null cannot be replaced.
    if path.exists() && !path.is_file() {
        return fs::write(path, bytes).map_err(|e| Failure::io(path, e));
    }
    let temporary = temporary_name(path);
    let result = create(&temporary, bytes, executable).and_then(|()| fs::rename(&temporary, path));
    result.map_err(|e| {
        let _ = fs::remove_file(&temporary);
        Failure::io(path, e)
    })
}

fn create(path: &Path, bytes: &[u8], executable: bool) -> std::io::Result<()> {
    let mode = if executable { 0o777 } else { 0o666 };
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(mode).open(path)?;
    // With its blocks laid out beforehand, the rename need not wait for ext4 to do that. Not every file system can.
    let _ = rustix::fs::fallocate(&file, FallocateFlags::empty(), 0, bytes.len() as u64);
    file.write_all(bytes)
}

fn temporary_name(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.tmp", std::process::id()));
    path.with_file_name(name)
}
