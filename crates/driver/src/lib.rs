//! Requests in, files and printed text out: the one crate that knows all phases, reads files and the
//! environment, and prints.
//!
//! [`build`] is the table of contents: sources → [`package::compile`] (parse, check, lower, optimise,
//! generate, assemble, write the object) → link → executable. A whole build is one process without
//! temporary files; what is written appears under its name only when it is whole.

mod assembly;
pub mod cache;
pub mod crash;
mod declared;
mod dump;
mod failure;
pub mod goroot;
mod graph;
mod imported;
mod inspect;
mod library;
mod make;
mod options;
mod output;
pub mod package;
pub mod precompile;
mod program;
mod report;
mod reuse;
mod roots;
mod schedule;
mod sources;
mod targets;
mod timing;

pub use failure::Failure;
pub use inspect::{nm, objdump};
pub use make::{AsmRequest, BuildRequest, CompileRequest, asm, build, compile, environment, link, run};
pub use options::{CompilerOptions, Dump, LinkOptions, ReportOptions};
pub use roots::{Compiled, Embedded};

/// The language version implemented, as `go version` would name it.
pub const GO_VERSION: &str = "go1.27";
