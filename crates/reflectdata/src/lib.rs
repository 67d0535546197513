//! Type descriptors: the data behind `type:T` symbols.
//!
//! [`descriptors`] takes the types whose descriptors a package's code refers to and gives their symbols, those of
//! the types they are made of, and the names and pointer masks they point to. Layouts are those of Go's
//! `internal/abi` (see [`abi::typ`]). All symbols are DUPOK: every package makes the ones it uses.
//!
//! The functions that descriptors name (methods, `Equal`) are `lower`'s, which makes them for every type this crate
//! reaches from the same list.

mod descriptor;
mod name;

pub use descriptor::descriptors;
