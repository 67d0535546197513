//! Type descriptors: the data behind `type:T` symbols.
//!
//! [`descriptors`] takes the types whose descriptors a package's code refers to and gives their symbols, those of
//! the types they are made of, and the names and pointer masks they point to. Layouts are those of Go's
//! `internal/abi` (see [`abi::typ`]). All symbols are DUPOK: every package makes the ones it uses.
//!
//! Two things wait for interfaces and maps: `Equal` is 0 in every descriptor, also where Go has a function, and
//! uncommon types list no methods.

mod descriptor;
mod name;

pub use descriptor::descriptors;
