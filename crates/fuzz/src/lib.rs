//! Random Go programs against real Go: a seed becomes a program ([`generate`]), both compilers build and run it
//! ([`run`]), and one that fails is made smaller ([`reduce`]). See `docs/fuzz.md`.

pub mod generate;
pub mod reduce;
pub mod run;
pub mod types;
