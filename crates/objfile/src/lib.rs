//! Assembled symbols become an ELF relocatable that binutils reads.
//!
//! Takes a [`obj::Unit`] whose functions `asm` has expanded (bytes, relocations, pc tables) and gives the
//! object's bytes: one call, [`write`]. Each symbol goes to the section of its kind, what Go needs beyond ELF
//! into the `.glenda.*` sections ([`obj::record`]; docs/object.md is the format's description). The only crate
//! that names Cranelift, whose object writer lays the file out; its code generator is never run.
//!
//! Nothing depends on hash order or addresses: the same unit gives the same bytes.

mod elf;
mod names;
mod records;

use std::fmt;

use obj::{Symbols, Unit};
use source::SourceMap;

/// Why a unit could not be written. All but [`Error::Duplicate`] are faults of the producer, not the user.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Error {
    /// Two symbols of one name and ABI.
    Duplicate { name: String },
    /// A relocation outside its symbol, a function without tables and the like.
    Malformed { name: String, what: &'static str },
    /// The object writer refused.
    Writer(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Duplicate { name } => write!(f, "duplicate definition of {name}"),
            Error::Malformed { name, what } => write!(f, "{name}: {what}"),
            Error::Writer(msg) => write!(f, "writing object: {msg}"),
        }
    }
}

impl std::error::Error for Error {}

/// What goes into the object beside the unit.
#[derive(Clone, Copy, Default, Debug)]
pub struct Extra<'a> {
    /// The package's export data, stored as it is; empty for none.
    pub export: &'a [u8],
    /// Directory that relative file names count from; the object has absolute names then, as gc's do. Empty:
    /// names stay as they are.
    pub dir: &'a str,
}

/// The unit as an ELF relocatable. `sources` resolves the positions of inlined calls.
pub fn write(
    unit: &Unit,
    symbols: &Symbols,
    sources: &SourceMap,
    extra: Extra<'_>,
) -> Result<Vec<u8>, Error> {
    // Every symbol defined or referred to gets a slot; none is added after this line.
    let (table, syms) = names::Table::collect(unit, symbols)?;
    // Sections, symbols and relocations; beside them what ELF can't say.
    let elf = || elf::File::build(&unit.path, &syms, &table);
    let records = || records::sections(&unit.path, &syms, symbols, sources, &table, extra);
    let (file, sections) = match rayon::current_thread_index() {
        Some(_) => rayon::join(elf, records),
        // Not worth starting threads.
        None => (elf(), records()),
    };
    let mut file = file?;
    for (name, data) in sections? {
        file.add_custom(name, data);
    }
    file.emit()
}
