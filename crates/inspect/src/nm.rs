//! The symbol list.

use std::fmt::Write;

use crate::Error;
use crate::binary::{Symbol, open};

/// Order of the symbols.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Sort {
    #[default]
    Name,
    /// `-n`
    Address,
    /// `-sort size`: largest first.
    Size,
    None,
}

/// `glenda nm`'s flags.
#[derive(Clone, Copy, Default, Debug)]
pub struct NmOptions {
    /// `-size`: a column of sizes.
    pub size: bool,
    pub sort: Sort,
}

/// The symbols of a file: address, (size,) letter, name. Members of an archive have a heading each.
pub fn nm(file: &str, data: &[u8], options: NmOptions) -> Result<String, Error> {
    let binaries = open(file, data)?;
    let mut out = String::new();
    for (name, binary) in &binaries {
        if binaries.len() > 1 {
            let _ = writeln!(out, "{name}:");
        }
        let mut symbols: Vec<&Symbol> = binary.symbols.iter().filter(|s| !s.name.is_empty()).collect();
        match options.sort {
            Sort::Name => symbols.sort_by(|a, b| a.name.cmp(&b.name)),
            Sort::Address => symbols.sort_by_key(|s| s.addr),
            Sort::Size => symbols.sort_by_key(|s| std::cmp::Reverse(s.size)),
            Sort::None => {}
        }
        for s in symbols {
            let _ = match s.code {
                'U' => write!(out, "{:8}", ""),
                _ => write!(out, "{:8x}", s.addr),
            };
            if options.size {
                let _ = write!(out, " {:10}", s.size);
            }
            let _ = writeln!(out, " {} {}", s.code, s.name);
        }
    }
    Ok(out)
}
