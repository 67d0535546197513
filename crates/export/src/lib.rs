//! Export data: what a package's object file says about the package to those who import it.
//!
//! [`write`] takes a checked package and gives the bytes of the object's `.glenda.export` section; an
//! [`Importer`] takes such bytes and makes the package's objects in a [`types::Program`], each when it is first
//! asked for: with it comes all that its type mentions. docs/object.md describes the format.
//!
//! Nothing in the bytes is trusted: whatever they are, the result is an [`Importer`] error, an object that is
//! missing, or an invalid type.

mod bodies;
mod code;
mod functions;
mod read;
mod wire;
mod write;

pub use bodies::Body;
pub use functions::Functions;
pub use read::{Header, Importer};
pub use wire::Malformed;
pub use write::{Contents, Draft, write};

/// What export data begins with; the digit is the version.
pub const MAGIC: &[u8] = b"gexp3\n";

/// Columns of positions are told up to this one.
pub const MAX_COLUMN: u32 = 255;

/// The first byte of a type's record.
mod tag {
    pub const BASIC: u8 = 0;
    pub const NAMED: u8 = 1;
    pub const INSTANCE: u8 = 2;
    pub const PREDECLARED: u8 = 3;
    pub const POINTER: u8 = 4;
    pub const SLICE: u8 = 5;
    pub const ARRAY: u8 = 6;
    pub const STRUCT: u8 = 7;
    pub const SIGNATURE: u8 = 8;
    pub const TUPLE: u8 = 9;
    pub const INTERFACE: u8 = 10;
    pub const MAP: u8 = 11;
    pub const CHAN: u8 = 12;
    pub const TYPE_PARAM: u8 = 13;
    pub const UNION: u8 = 14;
}

/// The first byte of an object's record.
mod kind {
    pub const CONST: u8 = 0;
    pub const VAR: u8 = 1;
    pub const FUNC: u8 = 2;
    pub const ALIAS: u8 = 3;
    pub const DEFINED: u8 = 4;
}

#[cfg(test)]
mod tests;
