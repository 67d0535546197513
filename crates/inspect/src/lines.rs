//! pc → file and line: from `.gopclntab` of executables, from the function records of our objects.

use abi::pclntab::{
    HEADER_CU, HEADER_FILETAB, HEADER_FUNCNAME, HEADER_NFUNC, HEADER_PCLN, HEADER_PCTAB, MAGIC,
};
use obj::record::{FuncRecord, SECTION_FUNCS, SECTION_UNIT, UnitRecord, split_records, walk_pc_table};
use object::{Object, ObjectSection};

use crate::binary::{Binary, Symbol};

/// Runs of equal positions in a function: from, to (offsets), file, line.
pub(crate) type Runs = Vec<(u32, u32, String, u32)>;

/// Where a file keeps its line tables.
pub(crate) enum Lines<'a> {
    None,
    Pclntab(Pclntab<'a>),
    /// By ELF symbol index.
    Records(UnitRecord<'a>, Vec<FuncRecord<'a>>),
}

impl<'a> Lines<'a> {
    pub fn of(binary: &Binary<'a>) -> Lines<'a> {
        let get = |name: &str| binary.elf.section_by_name(name).and_then(|s| s.data().ok());
        if let (Some(unit), Some(funcs)) = (get(SECTION_UNIT), get(SECTION_FUNCS)) {
            let records = split_records(funcs).filter_map(|r| FuncRecord::decode(r.ok()?).ok()).collect();
            return UnitRecord::decode(unit).map_or(Lines::None, |u| Lines::Records(u, records));
        }
        let text = binary.symbols.iter().find(|s| s.name == "runtime.text").map(|s| s.addr);
        let text = text.or_else(|| binary.elf.section_by_name(".text").map(|s| s.address()));
        match (get(".gopclntab"), text) {
            (Some(data), Some(text)) if word(data, 0) == Some(MAGIC) => {
                Lines::Pclntab(Pclntab { data, text })
            }
            _ => Lines::None,
        }
    }

    pub fn runs(&self, symbol: &Symbol) -> Runs {
        match self {
            Lines::None => vec![],
            Lines::Pclntab(table) => table.runs(symbol.addr).unwrap_or_default(),
            Lines::Records(unit, funcs) => {
                let Some(f) = funcs.iter().find(|f| f.sym as usize == symbol.index) else { return vec![] };
                let name = |v: i32| {
                    let string = *f.files.get(usize::try_from(v).ok()?)?;
                    Some(unit.strings.get(string as usize)?.to_string())
                };
                merge(f.pcfile, f.pcln, name)
            }
        }
    }
}

/// Joins the two tables of a function.
fn merge(pcfile: &[u8], pcln: &[u8], name: impl Fn(i32) -> Option<String>) -> Runs {
    let mut files = Vec::new();
    walk_pc_table(pcfile, |from, to, v| files.push((from, to, v)));
    let mut runs: Runs = Vec::new();
    walk_pc_table(pcln, |from, to, line| {
        for &(f, t, v) in files.iter().filter(|r| r.0 < to && r.1 > from) {
            let file = name(v).unwrap_or_else(|| "?".into());
            runs.push((from.max(f), to.min(t), file, u32::try_from(line).unwrap_or(0)));
        }
    });
    runs
}

/// Go's function table.
pub(crate) struct Pclntab<'a> {
    data: &'a [u8],
    text: u64,
}

impl<'a> Pclntab<'a> {
    fn header(&self, at: usize) -> Option<usize> {
        Some(u64::from_le_bytes(self.data.get(at..at + 8)?.try_into().ok()?) as usize)
    }

    fn table(&self, field: usize) -> Option<&'a [u8]> {
        self.data.get(self.header(field)?..)
    }

    fn runs(&self, addr: u64) -> Option<Runs> {
        let pcln = self.table(HEADER_PCLN)?;
        let count = self.header(HEADER_NFUNC)?.min(pcln.len() / 8);
        let entry = u32::try_from(addr.checked_sub(self.text)?).ok()?;
        let (mut lo, mut hi) = (0, count);
        while lo < hi {
            let mid = (lo + hi) / 2;
            if word(pcln, mid * 8)? < entry { lo = mid + 1 } else { hi = mid }
        }
        if lo == count || word(pcln, lo * 8)? != entry {
            return None;
        }
        let record = pcln.get(word(pcln, lo * 8 + 4)? as usize..)?;
        let pctab = self.table(HEADER_PCTAB)?;
        let table = |at: usize| match word(record, at)? {
            0 => Some(&[][..]),
            offset => pctab.get(offset as usize..),
        };
        let (pcfile, pclines, cu) = (table(20)?, table(24)?, word(record, 32)? as usize);
        let (cutab, files) = (self.table(HEADER_CU)?, self.table(HEADER_FILETAB)?);
        Some(merge(pcfile, pclines, |v| {
            let offset = word(cutab, (cu + usize::try_from(v).ok()?) * 4)?;
            let name = files.get(offset as usize..)?.split(|&b| b == 0).next()?;
            Some(String::from_utf8_lossy(name).into_owned())
        }))
    }

    /// The functions' names, for files without a symbol table: (address, name).
    pub fn names(&self) -> Vec<(u64, String)> {
        let each = |i: usize| {
            let pcln = self.table(HEADER_PCLN)?;
            let record = pcln.get(word(pcln, i * 8 + 4)? as usize..)?;
            let names = self.table(HEADER_FUNCNAME)?;
            let name = names.get(word(record, 4)? as usize..)?.split(|&b| b == 0).next()?;
            Some((self.text + word(pcln, i * 8)? as u64, String::from_utf8_lossy(name).into_owned()))
        };
        (0..self.header(HEADER_NFUNC).unwrap_or(0).min(self.data.len() / 8)).map_while(each).collect()
    }
}

fn word(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(data.get(at..at + 4)?.try_into().ok()?))
}
