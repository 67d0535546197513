//! The syntax tree of a Go file, and its two text forms.
//!
//! A [`File`] owns everything that was parsed from one source file: flat arenas of [`Expr`]s, [`Stmt`]s,
//! [`Decl`]s, [`Field`]s, ... named by dense `u32` ids, so that later phases keep what they find in side
//! tables (`cranelift_entity::SecondaryMap<ExprId, _>`). `file[id]` reads a node, `file[list]` a list of
//! ids. Names are [`Symbol`]s, shared by all files of the process. [`print`] gives Go source back (and
//! the short form that gc uses in messages), [`dump`] an s-expression that shows every node.
//!
//! # Positions
//!
//! Every node has the position gc gives it, because messages, line tables and tests depend on it: the
//! operator for a binary expression or an assignment, the `(` of a call, the `[` of an index, the `.` of
//! a selector, the `{` of a composite literal, the keyword of most statements. gc reports most errors at
//! [`File::start`] of a node, its leftmost position. `end` is exact: one past the node's last byte.
//!
//! # What a tree may be
//!
//! A tree nests at most [`MAX_DEPTH`] levels deep (the parser refuses deeper ones), so walkers may
//! recurse, in threads that have [`STACK_SIZE`]. Operands have smaller ids than what they are part of. After a syntax error, the declarations without one are complete; the others are missing.
//! `Bad` nodes occur only in files for which diagnostics exist.

mod ast;
pub mod dump;
mod file;
mod id;
mod op;
pub mod print;
mod symbol;

pub use ast::*;
pub use file::{Comment, Directive, File};
pub use id::{Arena, Ids, List};
pub use op::{BinaryOp, UnaryOp};
pub use symbol::{Symbol, sym};

/// The deepest nesting of nodes that a [`File`] may have. A sum of ten thousand terms is that deep.
pub const MAX_DEPTH: u16 = 12_000;

/// The stack a thread should have in which trees are walked by recursion: more than 20 KB for each level.
/// Only what is touched costs memory.
pub const STACK_SIZE: usize = 256 << 20;
