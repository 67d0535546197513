//! The intermediate representation: functions of basic blocks with block parameters.
//!
//! `lower` makes a [`Module`] from a checked package, `opt`'s passes rewrite it in place, `codegen`
//! turns each [`Func`] into Progs. Values are machine scalars ([`Type`]); a pointer the garbage
//! collector must know is [`Type::Ptr`], never `I64`. Strings, slices, interfaces and small structs
//! were taken apart by `lower`; larger aggregates live in memory, in an [`Alloc`] or behind a pointer.
//!
//! Memory effects are explicit: each [`Op`] row says whether it reads or writes memory, can trap, or
//! calls; instructions with effects stay in the order in which they stand in their block.
//!
//! Every variable whose address is taken, and at first every variable at all, is born as an `alloc`
//! instruction; passes decide whether it lives in registers, in the frame, or on the heap.

pub mod cfg;
mod compact;
pub mod data;
pub mod dom;
pub mod edit;
pub mod func;
pub mod loops;
pub mod op;
pub mod parse;
pub mod print;
pub mod sig;
pub mod summary;
pub mod types;
pub mod verify;

pub use cfg::Cfg;
pub use data::{DataDef, DataKind, DataReloc, Module};
pub use dom::DomTree;
pub use func::{
    Alloc, AllocData, AllocOrigin, Block, BlockCall, BlockData, Call, CallData, Callee, Func, FuncAttrs, Inl,
    InlData, Inst, InstData, Place, PtrMask, Sym, SymAbi, SymData, Term, Value, ValueData, ValueDef,
    ValueList,
};
pub use loops::{Loop, Loops};
pub use op::{Cond, Effect, Op};
pub use sig::{Param, Sig, StackArg};
pub use summary::{EscapeSummary, Leak, Summary};
pub use types::Type;
