//! The commands that read objects and executables.

use std::path::{Path, PathBuf};

use inspect::{NmOptions, ObjdumpOptions, Sort};

use crate::Failure;

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|e| Failure::io(path, e))
}

/// Prints the symbols of each file; with several files under a heading each.
pub fn nm(files: &[PathBuf], size: bool, sort: &str) -> Result<(), Failure> {
    let sort = match sort {
        "address" => Sort::Address,
        "size" => Sort::Size,
        "none" => Sort::None,
        _ => Sort::Name,
    };
    for file in files {
        let text = inspect::nm(&file.to_string_lossy(), &read(file)?, NmOptions { size, sort });
        if files.len() > 1 {
            println!("{}:", file.display());
        }
        print!("{}", text.map_err(Failure::message)?);
    }
    Ok(())
}

/// Prints the code of a file, of all functions or those that `symbol` matches.
pub fn objdump(file: &Path, symbol: Option<&str>, gnu: bool, asm: bool) -> Result<(), Failure> {
    let options = ObjdumpOptions { symbol: symbol.map(str::to_string), gnu, asm };
    let text = inspect::objdump(&file.to_string_lossy(), &read(file)?, &options);
    print!("{}", text.map_err(Failure::message)?);
    Ok(())
}
