//! The Plan 9 instruction list and the symbols it defines: the narrow waist of glenda.
//!
//! The compiler and the `.s` parser both end in [`Prog`]s; `-S` prints them; the assembler expands
//! them in place into bytes and relocations ([`LSym::data`], [`LSym::relocs`]). Nothing here knows Go
//! types or x86 encodings.

pub mod addr;
pub mod listing;
pub mod op;
pub mod print;
pub mod prog;
pub mod record;
pub mod reg;
pub mod suffix;
pub mod sym;
pub mod symbols;
pub mod text;

pub use addr::{Addr, AddrKind, AddrName};
pub use op::As;
pub use prog::{InlCall, InlId, Prog, ProgIx};
pub use reg::Reg;
pub use sym::{
    Abi, Attrs, FuncFlags, FuncInfo, JumpTable, LSym, PcTable, Reloc, RelocKind, SpillSlot, SymKind, Unit,
};
pub use symbols::{SymId, Symbols};
