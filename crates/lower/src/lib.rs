//! Typed package to SSA.
//!
//! [`lower_package`] takes a checked package without errors and gives its functions and static data as an
//! [`ssa::Module`], the types whose descriptors it refers to, and a refusal for each construct this
//! compiler does not know yet. Functions are lowered in parallel, each with its function literals.
//!
//! # Values
//!
//! A type has a [`shape::Shape`]. Values of at most four scalars (numbers, pointers, strings, slices,
//! small structs) are held as SSA values; larger ones are held as addresses of memory that does not
//! change before the value is used. A variable that is never assigned again and whose address nobody
//! takes is the value it was declared with; all others are `alloc`s, which `opt` promotes.
//!
//! # Order of evaluation
//!
//! As gc's: of several operands those that contain calls are evaluated first, from left to right; the
//! others are read after them. So `x + f()` sees what `f` did to `x`. The last bounds or nil check of
//! an assignment's left side is done when the value is stored.

mod abi_assign;
mod assertion;
mod assign;
mod builtin;
mod call;
mod closure;
mod compare;
mod complex;
mod composite;
mod convert;
mod data;
mod defer;
mod equal;
mod expr;
mod func;
mod interface;
mod intrinsic;
mod map;
mod methods;
mod names;
mod operand;
mod package;
mod panic;
mod range;
mod rangefunc;
mod shape;
mod slice;
mod stmt;
mod string;
mod switch;
mod wrapper;

pub use package::{InstanceCode, lower_package};
