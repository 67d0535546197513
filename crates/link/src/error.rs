//! What can go wrong, and how it reads.

use std::fmt;

/// A place in the inputs: who defines or refers to something.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub struct Site {
    /// The input, `libx.a(y.o)` for archive members.
    pub object: String,
    /// The symbol there; empty when it isn't known.
    pub symbol: String,
    /// `file:line` of the symbol's declaration, for functions of ours.
    pub pos: Option<String>,
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.object)?;
        if let Some(pos) = &self.pos {
            write!(f, " ({pos})")?;
        }
        Ok(())
    }
}

/// An error of the user's making.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum LinkError {
    /// An input is truncated, garbage, or not for this machine.
    BadInput { input: String, what: String },
    /// A live symbol refers to one nobody defines.
    Undefined { name: String, from: Site, hint: Option<&'static str> },
    /// Two strong definitions.
    Duplicate { name: String, first: Site, second: Site },
    /// The entry symbol is missing.
    NoEntry { name: String },
    /// Code and data exceed what 32-bit offsets reach.
    TooLarge { section: &'static str, size: u64 },
    /// NOSPLIT functions that call each other need more stack than is sure to be there.
    NoSplit { name: String, chain: String },
    /// A relocation whose value doesn't fit or that isn't known here.
    Relocation { name: String, from: Site, what: String },
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LinkError::BadInput { input, what } => write!(f, "{input}: {what}"),
            LinkError::Undefined { name, from, hint } => {
                match &from.pos {
                    Some(pos) => write!(f, "{pos}: {}", from.symbol)?,
                    None => f.write_str(&from.symbol)?,
                }
                write!(f, ": relocation target {name} not defined")?;
                if let Some(hint) = hint {
                    write!(f, " {hint}")?;
                }
                write!(f, " (referenced in {})", from.object)
            }
            LinkError::Duplicate { name, first, second } => {
                write!(f, "duplicated definition of symbol {name}, from {first} and {second}")
            }
            LinkError::NoEntry { name } => write!(f, "entry symbol {name} is not defined"),
            LinkError::TooLarge { section, size } => {
                write!(
                    f,
                    "program too large: {section} has {size} bytes, all sections together may have 2 GB"
                )
            }
            LinkError::NoSplit { name, chain } => {
                write!(f, "{name}: nosplit stack over {} byte limit\n{chain}", abi::stack::STACK_NOSPLIT - 8)
            }
            LinkError::Relocation { name, from, what } => {
                write!(f, "{}: relocation to {name}: {what} (in {})", from.symbol, from.object)
            }
        }
    }
}

impl std::error::Error for LinkError {}
