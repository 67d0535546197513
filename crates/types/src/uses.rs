//! Which descriptors a package's code refers to.

use crate::Type;

/// A type whose descriptor symbol generated code refers to: what `lower` hands to `reflectdata`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TypeUse {
    /// `type:T`
    Type(Type),
    /// `type:[len]elem`, which the program may not mention itself: memory behind slices.
    Array { elem: Type, len: u64 },
    /// An object of the compiler's own: closures. Only its size and pointers (bit i of byte i/8: word i) matter.
    Object { name: Box<str>, size: u64, ptrs: Box<[u8]> },
}
