//! Which files make a package, and which package an import path means.
//!
//! Texts in, decisions out: nothing here reads a file. [`ModFile`] is a `go.mod`; [`constraint`] decides
//! whether a file's `//go:build` lines let it in, [`filename`] whether its name does; [`path`] holds the
//! rules import paths obey (internal packages, vendoring, patterns).

pub mod constraint;
pub mod filename;
pub mod header;
pub mod modfile;
pub mod path;

pub use constraint::Tags;
pub use modfile::{ModError, ModFile, Replace, Require, Target};
