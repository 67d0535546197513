//! What is in an object or executable, as text: [`nm`] and [`objdump`] in the formats of Go's tools of these names.
//!
//! Reads our own objects and executables, those of gc, and any other amd64 ELF file; archives member by
//! member. Nothing in the bytes is trusted.

mod binary;
mod lines;
mod nm;
mod objdump;
mod plan9;
mod reassemble;

use std::fmt;

pub use nm::{NmOptions, Sort, nm};
pub use objdump::{ObjdumpOptions, objdump};

/// The file can't be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Error {
    pub file: String,
    pub what: String,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.what)
    }
}

impl std::error::Error for Error {}
