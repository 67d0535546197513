//! Files, positions and diagnostics.
//!
//! Every phase says where something is with a [`Pos`]: a byte offset into the concatenation of all
//! files of one compilation. A [`SourceMap`] owns the texts and turns a `Pos` back into file, line
//! and column, honouring `//line` directives. A user's mistake is a [`Diagnostic`]; phases return
//! them beside their result and never print. Rendering lives here, in [`render`].

mod diagnostic;
mod map;
pub mod render;

pub use diagnostic::{Diagnostic, Severity, sort_diagnostics};
pub use map::{FileId, LineCol, LineRun, Pos, SourceFile, SourceMap, Span};
