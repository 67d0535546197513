//! Symbols and sections of an ELF file.

use object::read::archive::ArchiveFile;
use object::{Object, ObjectSection, ObjectSymbol, RelocationTarget, SymbolKind, SymbolSection};

use crate::Error;

pub(crate) type Elf<'a> = object::read::elf::ElfFile64<'a, object::Endianness>;

/// One symbol.
#[derive(Clone, Debug)]
pub(crate) struct Symbol {
    pub name: String,
    /// Address; in objects the offset in the section.
    pub addr: u64,
    pub size: u64,
    /// nm's letter.
    pub code: char,
    /// Index of its section, 0 for none.
    pub section: usize,
    /// Index in the symbol table.
    pub index: usize,
}

/// An ELF file and its symbols.
pub(crate) struct Binary<'a> {
    pub elf: Elf<'a>,
    pub symbols: Vec<Symbol>,
    /// An object, not an executable: addresses are offsets in sections.
    pub relocatable: bool,
}

/// The ELF files of an input: itself, or an archive's members with their names.
pub(crate) fn open<'a>(file: &str, data: &'a [u8]) -> Result<Vec<(String, Binary<'a>)>, Error> {
    let fail = |what: String| Error { file: file.to_string(), what };
    if !data.starts_with(b"!<arch>\n") {
        return Ok(vec![(file.to_string(), Binary::parse(data).map_err(fail)?)]);
    }
    let archive = ArchiveFile::parse(data).map_err(|e| fail(e.to_string()))?;
    let mut all = Vec::new();
    for member in archive.members() {
        let member = member.map_err(|e| fail(e.to_string()))?;
        let bytes = member.data(data).map_err(|e| fail(e.to_string()))?;
        let name = format!("{file}({})", String::from_utf8_lossy(member.name()));
        // Members of other kinds are none of our business.
        if let Ok(binary) = Binary::parse(bytes) {
            all.push((name, binary));
        }
    }
    Ok(all)
}

impl<'a> Binary<'a> {
    fn parse(data: &'a [u8]) -> Result<Binary<'a>, String> {
        if !data.starts_with(b"\x7fELF") {
            return Err("unrecognized object file".into());
        }
        let elf = Elf::parse(data).map_err(|e| e.to_string())?;
        if elf.architecture() != object::Architecture::X86_64 {
            return Err("not an amd64 file".into());
        }
        let relocatable = elf.kind() == object::ObjectKind::Relocatable;
        let mut symbols = Vec::new();
        for sym in elf.symbols() {
            if matches!(sym.kind(), SymbolKind::Section | SymbolKind::File) {
                continue;
            }
            let name = sym.name_bytes().map_err(|e| e.to_string())?;
            symbols.push(Symbol {
                name: String::from_utf8_lossy(name).into_owned(),
                addr: sym.address(),
                size: sym.size(),
                code: code(&elf, &sym),
                section: sym.section_index().map_or(0, |s| s.0),
                index: sym.index().0,
            });
        }
        Ok(Binary { elf, symbols, relocatable })
    }

    /// Executable code's symbols by section and address, with their bytes.
    pub fn functions(&self) -> Vec<(&Symbol, &'a [u8])> {
        let mut list: Vec<_> =
            self.symbols.iter().filter(|s| matches!(s.code, 'T' | 't') && s.size > 0).collect();
        list.sort_by(|a, b| (a.section, a.addr, &a.name).cmp(&(b.section, b.addr, &b.name)));
        list.into_iter().filter_map(|s| Some((s, self.bytes(s)?))).collect()
    }

    fn bytes(&self, symbol: &Symbol) -> Option<&'a [u8]> {
        let section = self.elf.section_by_index(object::SectionIndex(symbol.section)).ok()?;
        section.data_range(symbol.addr, symbol.size).ok()?
    }

    /// Relocations of a section: offset, type, symbol, addend.
    pub fn relocations(&self, section: usize) -> Vec<(u64, u32, String, i64)> {
        let Ok(section) = self.elf.section_by_index(object::SectionIndex(section)) else { return vec![] };
        let mut all = Vec::new();
        for (offset, r) in section.relocations() {
            let RelocationTarget::Symbol(index) = r.target() else { continue };
            let object::RelocationFlags::Elf { r_type } = r.flags() else { continue };
            let name = self.elf.symbol_by_index(index).and_then(|s| s.name_bytes());
            let name = name.map_or("?".into(), |n| String::from_utf8_lossy(n).into_owned());
            all.push((offset, r_type, name, r.addend()));
        }
        all.sort();
        all
    }
}

/// The letter Go's nm prints.
fn code<'a>(elf: &Elf<'a>, sym: &impl ObjectSymbol<'a>) -> char {
    use object::elf::{SHF_ALLOC, SHF_EXECINSTR, SHF_WRITE};
    let letter = match sym.section() {
        SymbolSection::Undefined => return 'U',
        SymbolSection::Common => 'B',
        SymbolSection::Section(index) => match elf.section_by_index(index) {
            Ok(s) => {
                let object::SectionFlags::Elf { sh_flags } = s.flags() else { return '?' };
                let has = |f: u32| sh_flags & f as u64 != 0;
                match () {
                    () if !has(SHF_ALLOC) => '?',
                    () if has(SHF_EXECINSTR) => 'T',
                    () if !has(SHF_WRITE) => 'R',
                    () if s.kind() == object::SectionKind::UninitializedData => 'B',
                    () => 'D',
                }
            }
            Err(_) => '?',
        },
        _ => return '_',
    };
    if sym.is_local() { letter.to_ascii_lowercase() } else { letter }
}
