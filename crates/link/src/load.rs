//! Bytes of an object → its symbols and atoms.
//!
//! Our own objects (they have a `.glenda.unit` section) are cut into one atom a symbol; foreign ones have one
//! atom a section. Nothing in the bytes is trusted: what doesn't hold together is an error, told in words.

use obj::SymKind;
use obj::record::{
    ABI0_SUFFIX, FuncRecord, MaskRecord, SECTION_FUNCS, SECTION_MASKS, SECTION_SYMS, SECTION_UNIT, SymRecord,
    UnitRecord, split_records,
};
use object::elf::{self, FileHeader64, Sym64};
use object::read::elf::{FileHeader, SectionHeader, SectionTable, Sym as _};
use object::{LittleEndian as LE, SectionIndex, SymbolIndex};

use crate::atom::{Atom, AtomId, Content, Def, NO_SYMBOL, Native, Object, Place, Rela, Sym};

type Header = FileHeader64<LE>;
/// What is wrong with the object.
type Error = String;

/// Parses an object; its atoms are appended to `atoms`.
pub(crate) fn object<'a>(
    name: String,
    data: &'a [u8],
    index: u32,
    atoms: &mut Vec<Atom<'a>>,
) -> Result<Object<'a>, Error> {
    let first = atoms.len();
    let loader = Loader { data, index };
    match loader.load(atoms) {
        Ok((native, syms)) => Ok(Object { name, native, syms }),
        Err(what) => {
            atoms.truncate(first);
            Err(what)
        }
    }
}

/// The names an object defines for others, without loading it.
pub(crate) fn defined_names<'a>(data: &'a [u8], mut each: impl FnMut(&'a [u8])) -> Result<(), Error> {
    let header = header(data)?;
    let sections = header.sections(LE, data).map_err(text)?;
    let symbols = sections.symbols(LE, data, elf::SHT_SYMTAB).map_err(text)?;
    for sym in symbols.iter() {
        if sym.st_bind() != elf::STB_LOCAL && sym.st_shndx(LE) != elf::SHN_UNDEF {
            each(symbols.symbol_name(LE, sym).map_err(text)?);
        }
    }
    Ok(())
}

fn text(e: object::read::Error) -> Error {
    e.to_string()
}

fn header(data: &[u8]) -> Result<&Header, Error> {
    if !data.starts_with(&elf::ELFMAG) {
        return Err("not an object file".into());
    }
    let header = Header::parse(data).map_err(text)?;
    let ident = &header.e_ident;
    if ident.class != elf::ELFCLASS64 || ident.data != elf::ELFDATA2LSB {
        return Err("not a 64-bit little-endian object".into());
    }
    if header.e_machine(LE) != elf::EM_X86_64 {
        return Err("not an amd64 object".into());
    }
    if header.e_type(LE) != elf::ET_REL {
        return Err("not a relocatable object".into());
    }
    Ok(header)
}

struct Loader<'a> {
    data: &'a [u8],
    index: u32,
}

/// A section while its object is loaded.
struct Section<'a> {
    place: Option<Place>,
    data: &'a [u8],
    size: u64,
    align: u64,
    relas: &'a [Rela],
    /// Foreign: the section's atom.
    atom: Option<AtomId>,
}

impl<'a> Loader<'a> {
    fn load(&self, atoms: &mut Vec<Atom<'a>>) -> Result<(Option<Native<'a>>, Vec<Sym<'a>>), Error> {
        let header = header(self.data)?;
        let table = header.sections(LE, self.data).map_err(text)?;
        let native = self.native(&table)?;
        let mut sections = self.sections(&table, native.is_some())?;
        if native.is_none() {
            for section in &mut sections {
                section.atom = self.section_atom(section, atoms);
            }
        }
        let records = match (&native, table.section_by_name(LE, SECTION_SYMS.as_bytes())) {
            (Some(_), Some((_, s))) => s.data(LE, self.data).map_err(text)?,
            _ => &[],
        };
        let mut syms = self.symbols(&table, &sections, records)?;
        if let Some(native) = &native {
            self.cut(&mut sections, &mut syms, &table, atoms)?;
            for (i, record) in native.funcs.iter().enumerate() {
                let sym = FuncRecord::peek_sym(record).map_err(|_| "malformed function record")?;
                let Some(Def::Atom(atom, 0)) = syms.get(sym as usize).map(|s| s.def) else {
                    return Err("function record without its function".into());
                };
                atoms[atom.0 as usize].func = Some(i as u32);
            }
        }
        Ok((native, syms))
    }

    /// The custom sections, if the object is ours.
    fn native(&self, table: &SectionTable<'a, Header>) -> Result<Option<Native<'a>>, Error> {
        let get = |name: &str| match table.section_by_name(LE, name.as_bytes()) {
            Some((_, s)) => s.data(LE, self.data).map_err(text),
            None => Ok(&[][..]),
        };
        let unit = get(SECTION_UNIT)?;
        if unit.is_empty() {
            return Ok(None);
        }
        let bad = |_| "written by another version of glenda, or damaged".to_string();
        Ok(Some(Native {
            unit: UnitRecord::decode(unit).map_err(bad)?,
            funcs: split_records(get(SECTION_FUNCS)?).collect::<Result<_, _>>().map_err(bad)?,
            masks: MaskRecord::decode_all(get(SECTION_MASKS)?).map_err(bad)?,
        }))
    }

    fn sections(&self, table: &SectionTable<'a, Header>, native: bool) -> Result<Vec<Section<'a>>, Error> {
        let mut sections = Vec::with_capacity(table.len());
        for header in table.iter() {
            let name = table.section_name(LE, header).map_err(text)?;
            let align = header.sh_addralign(LE).max(1);
            if !align.is_power_of_two() || align > 1 << 16 {
                return Err(format!("section alignment {align} is not supported"));
            }
            let size = header.sh_size(LE);
            if header.sh_flags(LE) & elf::SHF_ALLOC as u64 != 0 && size > 1 << 40 {
                return Err("section too large".into());
            }
            sections.push(Section {
                place: place(header, name, native),
                data: header.data(LE, self.data).map_err(text)?,
                size,
                align,
                relas: &[],
                atom: None,
            });
        }
        for header in table.iter() {
            let target = header.sh_info(LE) as usize;
            match header.sh_type(LE) {
                elf::SHT_RELA => {
                    let section = sections.get_mut(target).ok_or("relocations of a missing section")?;
                    if let Some((relas, _)) = header.rela(LE, self.data).map_err(text)? {
                        section.relas = relas;
                    }
                }
                elf::SHT_REL => return Err("REL relocations are not used on amd64".into()),
                _ => {}
            }
        }
        Ok(sections)
    }

    fn section_atom(&self, section: &Section<'a>, atoms: &mut Vec<Atom<'a>>) -> Option<AtomId> {
        let place = section.place?;
        let id = AtomId(atoms.len() as u32);
        atoms.push(self.atom(section, place, 0, section.size, section.align, NO_SYMBOL));
        Some(id)
    }

    fn atom(&self, s: &Section<'a>, place: Place, at: u64, size: u64, align: u64, sym: u32) -> Atom<'a> {
        let data = if place.is_zero() { &[] } else { &s.data[at as usize..(at + size) as usize] };
        Atom {
            object: self.index,
            place,
            content: Content::Input(data),
            size,
            align,
            relas: s.relas,
            rela_base: at,
            sym,
            func: None,
            live: false,
            folded: None,
            addr: 0,
        }
    }

    fn symbols(
        &self,
        table: &SectionTable<'a, Header>,
        sections: &[Section<'a>],
        records: &[u8],
    ) -> Result<Vec<Sym<'a>>, Error> {
        let symbols = table.symbols(LE, self.data, elf::SHT_SYMTAB).map_err(text)?;
        let (records, _) = records.as_chunks::<{ SymRecord::SIZE }>();
        let mut syms = Vec::with_capacity(symbols.len());
        for (i, sym) in symbols.iter().enumerate() {
            let mut name = symbols.symbol_name(LE, sym).map_err(text)?;
            let record = match records.get(i) {
                Some(r) => SymRecord::decode(r).map_err(|_| "malformed symbol record")?,
                None => SymRecord::default(),
            };
            if record.suffixed {
                name = name.strip_suffix(ABI0_SUFFIX.as_bytes()).unwrap_or(name);
            }
            syms.push(Sym {
                name,
                def: self.definition(sym, symbols.shndx(LE, SymbolIndex(i)), sections)?,
                size: sym.st_size(LE),
                kind: sym.st_type(),
                local: sym.st_bind() == elf::STB_LOCAL,
                weak: sym.st_bind() == elf::STB_WEAK,
                record,
                global: None,
            });
        }
        Ok(syms)
    }

    /// For objects of ours a section's symbols get their atoms later, in `cut`; until then they are absolute.
    fn definition(
        &self,
        sym: &Sym64<LE>,
        shndx: Option<u32>,
        sections: &[Section<'a>],
    ) -> Result<Def, Error> {
        let (value, size) = (sym.st_value(LE), sym.st_size(LE));
        Ok(match sym.st_shndx(LE) {
            elf::SHN_UNDEF => Def::Undefined,
            elf::SHN_ABS => Def::Abs(value),
            elf::SHN_COMMON => {
                let align = value.max(1);
                if !align.is_power_of_two() || align > 1 << 16 || size > 1 << 40 {
                    return Err("malformed common symbol".into());
                }
                Def::Common { size, align }
            }
            short => {
                let section = sections
                    .get(shndx.unwrap_or(short as u32) as usize)
                    .ok_or("symbol in a missing section")?;
                if value > section.size || section.size - value < size {
                    return Err("symbol outside its section".into());
                }
                match (section.atom, section.place) {
                    (Some(atom), _) => Def::Atom(atom, value),
                    (None, Some(_)) => Def::Abs(value),
                    (None, None) => Def::Dropped,
                }
            }
        })
    }

    /// Makes an atom of each symbol defined in an object of ours, with the relocations in its range.
    fn cut(
        &self,
        sections: &mut [Section<'a>],
        syms: &mut [Sym<'a>],
        table: &SectionTable<'a, Header>,
        atoms: &mut Vec<Atom<'a>>,
    ) -> Result<(), Error> {
        let symbols = table.symbols(LE, self.data, elf::SHT_SYMTAB).map_err(text)?;
        // (section, offset, symbol), in address order.
        let mut order: Vec<(u32, u64, u32)> = Vec::with_capacity(syms.len());
        for (i, sym) in symbols.iter().enumerate() {
            let SectionIndex(section) = match symbols.symbol_section(LE, sym, SymbolIndex(i)).map_err(text)? {
                Some(s) => s,
                None => continue,
            };
            if sections[section].place.is_some() {
                order.push((section as u32, sym.st_value(LE), i as u32));
            }
        }
        order.sort_unstable();
        let mut end = (u32::MAX, 0u64);
        let mut cursor = 0;
        for (section_index, at, i) in order {
            let sym = &mut syms[i as usize];
            if sym.kind == elf::STT_SECTION {
                return Err("section symbols are not used in objects of glenda".into());
            }
            let section = &sections[section_index as usize];
            if end.0 != section_index {
                end = (section_index, 0);
                cursor = 0;
                let sorted = section.relas.windows(2).all(|w| w[0].r_offset.get(LE) <= w[1].r_offset.get(LE));
                if !sorted {
                    return Err("relocations out of order".into());
                }
            }
            if at < end.1 {
                return Err("symbols overlap".into());
            }
            let mut place = section.place.expect("placed sections only");
            if place == Place::Rodata && sym.name.starts_with(b"type:") && !sym.name.starts_with(b"type:.eq")
            {
                place = Place::Type;
            }
            let align = if sym.record.align == 0 { 1 } else { sym.record.align as u64 };
            let mut atom = self.atom(section, place, at, sym.size, align, i);
            let relas = section.relas;
            let from = cursor;
            while relas.get(cursor).is_some_and(|r| r.r_offset.get(LE) < at + sym.size) {
                cursor += 1;
            }
            // A relocation between symbols belongs to none; one before this symbol is such.
            let skip = relas[from..cursor].partition_point(|r| r.r_offset.get(LE) < at);
            atom.relas = &relas[from + skip..cursor];
            end.1 = at + sym.size;
            sym.def = Def::Atom(AtomId(atoms.len() as u32), 0);
            // A symbol without bytes still has an address.
            atoms.push(atom);
        }
        for sym in syms.iter() {
            let unplaced = matches!(sym.def, Def::Abs(_)) && sym.record.kind.is_some();
            if unplaced || sym.record.kind == Some(SymKind::TlsBss) {
                return Err("symbol in an unknown section".into());
            }
        }
        Ok(())
    }
}

/// Where a section goes; None for what isn't loaded or has no use in a static executable.
fn place(header: &<Header as FileHeader>::SectionHeader, name: &[u8], native: bool) -> Option<Place> {
    let flags = header.sh_flags(LE);
    let has = |flag: u32| flags & flag as u64 != 0;
    if !has(elf::SHF_ALLOC) || header.sh_type(LE) == elf::SHT_NOTE {
        return None;
    }
    // Nobody unwinds by these: panics don't unwind, Go's frames are in the pclntab.
    if name.starts_with(b".eh_frame") || name.starts_with(b".gcc_except_table") {
        return None;
    }
    let zero = header.sh_type(LE) == elf::SHT_NOBITS;
    Some(match () {
        () if has(elf::SHF_TLS) => return None,
        () if has(elf::SHF_EXECINSTR) => Place::Text,
        () if !has(elf::SHF_WRITE) || name.starts_with(b".data.rel.ro") => Place::Rodata,
        // What the collector looks at is only ever in objects of ours.
        () if zero && native && name == b".bss" => Place::Bss,
        () if zero => Place::NoPtrBss,
        () if native && name == b".data" => Place::Data,
        () => Place::NoPtrData,
    })
}
