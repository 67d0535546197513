//! The `.glenda.*` sections of a unit.

use obj::record::{
    FuncRecord, InlRecord, MaskRecord, SECTION_EXPORT, SECTION_FUNCS, SECTION_MASKS, SECTION_SYMS,
    SECTION_UNIT, SymRecord, UnitRecord, walk_pc_table,
};
use obj::{Abi, FuncInfo, InlId, LSym, SymKind, Symbols};
use rustc_hash::FxHashMap;
use source::SourceMap;

use crate::names::{Table, alignment};
use crate::{Error, Extra};

/// The custom sections that are not empty, by name.
pub(crate) fn sections(
    path: &str,
    syms: &[&LSym],
    symbols: &Symbols,
    sources: &SourceMap,
    table: &Table,
    extra: Extra<'_>,
) -> Result<Vec<(&'static str, Vec<u8>)>, Error> {
    let mut strings = Strings { dir: extra.dir.trim_end_matches('/').into(), ..Strings::default() };
    let funcs = func_records(syms, symbols, sources, table, &mut strings)?;
    let mut header = Vec::new();
    UnitRecord { path, strings: strings.list.iter().map(|s| &**s).collect() }.encode(&mut header);
    let mut sections = vec![
        (SECTION_UNIT, header),
        (SECTION_SYMS, sym_records(syms, table)),
        (SECTION_FUNCS, funcs),
        (SECTION_MASKS, mask_records(syms, table)),
        (SECTION_EXPORT, extra.export.to_vec()),
    ];
    sections.retain(|(_, data)| !data.is_empty());
    Ok(sections)
}

fn sym_records(syms: &[&LSym], table: &Table) -> Vec<u8> {
    // The null symbol and the file symbol have empty records.
    let mut out = vec![0; (table.slots.len() + 2) * SymRecord::SIZE];
    for (i, slot) in table.slots.iter().enumerate() {
        let mut record = SymRecord {
            internal: slot.abi == Abi::Internal,
            suffixed: slot.suffixed,
            ..SymRecord::default()
        };
        if let Some(sym) = syms.get(i) {
            record.attrs = sym.attrs;
            record.kind = Some(sym.kind);
            record.align = alignment(sym, slot.name);
        }
        let at = table.index(i) as usize * SymRecord::SIZE;
        out[at..at + SymRecord::SIZE].copy_from_slice(&record.encode());
    }
    out
}

fn mask_records(syms: &[&LSym], table: &Table) -> Vec<u8> {
    let mut out = Vec::new();
    for sym in syms.iter().filter(|s| s.ptrmask.iter().any(|&b| b != 0)) {
        MaskRecord { sym: table.index(table.slot(sym.id)), mask: &sym.ptrmask }.encode(&mut out);
    }
    out
}

fn func_records(
    syms: &[&LSym],
    symbols: &Symbols,
    sources: &SourceMap,
    table: &Table,
    strings: &mut Strings,
) -> Result<Vec<u8>, Error> {
    let (mut out, mut scratch) = (Vec::new(), Vec::new());
    for (i, sym) in syms.iter().enumerate().filter(|(_, s)| s.kind == SymKind::Text) {
        let Some(func) = &sym.func else {
            return Err(Error::Malformed {
                name: table.slots[i].name.to_string(),
                what: "function without FuncInfo",
            });
        };
        FuncRecord {
            sym: table.index(i),
            args: func.args,
            locals: func.locals,
            func_id: func.func_id,
            flags: func.flags,
            start_line: func.start_line,
            pcsp: &func.pcsp,
            pcfile: &func.pcfile,
            pcln: &func.pcln,
            pcdata: func.pcdata.iter().map(|t| &t[..]).collect(),
            funcdata: func.funcdata.iter().map(|s| s.map_or(0, |s| table.index(table.slot(s)))).collect(),
            files: func.files.iter().map(|f| strings.add_file(f)).collect(),
            inl: inl_records(func, symbols, sources, strings),
        }
        .encode(&mut out, &mut scratch);
    }
    Ok(out)
}

fn inl_records(
    func: &FuncInfo,
    symbols: &Symbols,
    sources: &SourceMap,
    strings: &mut Strings,
) -> Vec<InlRecord> {
    if func.inl.is_empty() {
        return vec![];
    }
    let runs = Runs::of(func);
    let mut records: Vec<InlRecord> = Vec::with_capacity(func.inl.len());
    for call in &func.inl {
        let parent = (call.parent != InlId::NONE).then_some(call.parent.0);
        let at = sources.resolve(call.pos);
        let (name, line) = at.as_ref().map_or(("", 0), |at| (&*at.file, at.line));
        let name_of = symbols.name(call.func);
        let parent_pc = runs.find(parent, name, line).unwrap_or_else(|| {
            // No instruction stands for the call in its parent: let the traceback show the parent's own call.
            parent.and_then(|p| records.get(p as usize)).map_or(0, |p| p.parent_pc)
        });
        records.push(InlRecord {
            parent,
            func: strings.add(name_of),
            file: strings.add_file(name),
            line,
            start_line: call.start_line,
            parent_pc,
            func_id: match call.wrapper {
                true => abi::pclntab::FUNC_ID_WRAPPER,
                false => abi::pclntab::func_id(name_of),
            },
        });
    }
    records
}

/// A function's code, cut where inlining index, file or line change.
struct Runs<'a> {
    func: &'a FuncInfo,
    inl: Vec<(u32, u32, i32)>,
    line: Vec<(u32, u32, i32)>,
    file: Vec<(u32, u32, i32)>,
}

impl<'a> Runs<'a> {
    fn of(func: &'a FuncInfo) -> Runs<'a> {
        let runs = |table: &[u8]| {
            let mut all = Vec::new();
            walk_pc_table(table, |from, to, v| all.push((from, to, v)));
            all
        };
        let inl = func.pcdata.get(abi::funcdata::PCDATA_INL_TREE_INDEX);
        Runs { func, inl: inl.map_or(vec![], |t| runs(t)), line: runs(&func.pcln), file: runs(&func.pcfile) }
    }

    /// Offset of the first instruction of `parent`'s own code at `file:line`; failing that, of its first at all.
    fn find(&self, parent: Option<u32>, file: &str, line: u32) -> Option<u32> {
        let want = parent.map_or(-1, |p| p as i32);
        let mut any = None;
        for &(from, to, _) in self.inl.iter().filter(|r| r.2 == want) {
            any = any.or(Some(from));
            let start = self.line.partition_point(|l| l.1 <= from);
            for &(at, _, l) in self.line[start..].iter().take_while(|l| l.0 < to) {
                let pc = at.max(from);
                if l == line as i32 && self.file_at(pc) == Some(file) {
                    return Some(pc);
                }
            }
        }
        any
    }

    fn file_at(&self, pc: u32) -> Option<&str> {
        let run = self.file.get(self.file.partition_point(|f| f.1 <= pc))?;
        self.func.files.get(run.2 as usize).map(|f| &**f)
    }
}

/// The unit's strings, each once, in order of first use.
#[derive(Default)]
struct Strings {
    /// What relative file names count from; empty: nothing.
    dir: Box<str>,
    list: Vec<Box<str>>,
    ids: FxHashMap<Box<str>, u32>,
    /// Of relative file names.
    files: FxHashMap<Box<str>, u32>,
}

impl Strings {
    /// A file name, made absolute.
    fn add_file(&mut self, name: &str) -> u32 {
        let generated = name.is_empty() || name.starts_with('<');
        // What is inlined or instantiated may come from the standard library, which lies nowhere.
        if self.dir.is_empty() || generated || name.starts_with('/') || name.starts_with("$GOROOT/") {
            return self.add(name);
        }
        // Names are few and functions many: the long name is found by the short one.
        if let Some(&id) = self.files.get(name) {
            return id;
        }
        let mut path: Vec<&str> = Vec::new();
        for part in self.dir.split('/').chain(name.split('/')) {
            match part {
                "" | "." => {}
                ".." => drop(path.pop()),
                part => path.push(part),
            }
        }
        let absolute = format!("/{}", path.join("/"));
        let id = self.add(&absolute);
        self.files.insert(name.into(), id);
        id
    }

    fn add(&mut self, s: &str) -> u32 {
        if let Some(&id) = self.ids.get(s) {
            return id;
        }
        let id = self.list.len() as u32;
        self.list.push(s.into());
        self.ids.insert(s.into(), id);
        id
    }
}

#[cfg(test)]
mod tests {
    use super::Strings;

    #[test]
    fn file_names_become_absolute() {
        let mut s = Strings { dir: "/a/b".into(), ..Strings::default() };
        for name in ["x.go", "./x.go", "../y.go", "/z.go", "<autogenerated>", "$GOROOT/src/fmt/print.go"] {
            s.add_file(name);
        }
        let want = ["/a/b/x.go", "/a/y.go", "/z.go", "<autogenerated>", "$GOROOT/src/fmt/print.go"];
        assert!(s.list.iter().map(|n| &**n).eq(want), "{:?}", s.list);
    }
}
