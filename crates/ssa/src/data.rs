//! A package's worth of functions and static data.

use crate::{Func, PtrMask};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DataKind {
    /// Read-only: string constants, closures without context, tables.
    Rodata,
    /// A variable. Zero content goes to bss; `ptrs` decides between data and noptrdata.
    Var,
}

/// An 8-byte pointer in static data.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DataReloc {
    pub offset: u64,
    /// Linker name. Functions are meant in their ABIInternal form.
    pub sym: Box<str>,
    /// The symbol is a function.
    pub is_func: bool,
    pub addend: i64,
}

/// A static datum.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DataDef {
    /// Linker name.
    pub name: Box<str>,
    pub kind: DataKind,
    pub size: u64,
    pub align: u32,
    /// At most `size` bytes; zeros follow.
    pub bytes: Vec<u8>,
    pub relocs: Vec<DataReloc>,
    pub ptrs: PtrMask,
    /// Several units may define it with the same content (`go:string."x"`).
    pub dupok: bool,
}

/// What `lower` makes of a package.
#[derive(Clone, Default, Debug)]
pub struct Module {
    /// Import path.
    pub path: String,
    pub funcs: Vec<Func>,
    pub data: Vec<DataDef>,
}
