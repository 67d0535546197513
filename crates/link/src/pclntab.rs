//! `.gopclntab`: the function table Go's runtime, debuggers and tools read (format: [`abi::pclntab`]), and
//! behind it the FUNCDATA it refers to, from `go:func.*` on.
//!
//! Only functions of ours are in it; what comes from foreign objects stands behind them in `.text`. Names, file
//! lists, pc tables and inlining trees are each stored once.

use abi::funcdata::FUNCDATA_INL_TREE;
use abi::pclntab::{
    HEADER_CU, HEADER_FILETAB, HEADER_FUNCNAME, HEADER_NFILES, HEADER_NFUNC, HEADER_PCLN, HEADER_PCTAB,
    HEADER_SIZE, MAGIC,
};
use obj::record::FuncRecord;
use rustc_hash::FxHashMap;

use crate::atom::{AtomId, Made, Place, Program, Target};
use crate::error::LinkError;
use crate::layout::Layout;

/// Makes the table and lays out its section. Offsets in `.text` must be final.
pub(crate) fn run(program: &mut Program<'_>, layout: &mut Layout) -> Result<(), Vec<LinkError>> {
    let funcdata = FuncData::collect(program);
    let mut tables = Tables::new();
    let funcs = &layout.section(Place::Text).atoms[..layout.go_funcs];
    let mut list = Vec::with_capacity(funcs.len());
    for &id in funcs {
        let offset = tables.add(program, id, &funcdata).map_err(|what| {
            let input = program.objects[program.atom(id).object as usize].name.clone();
            vec![LinkError::BadInput { input, what: what.into() }]
        })?;
        list.push((program.atom(id).addr as u32, offset));
    }
    let mut table = tables.finish(&list, layout.go_end as u32);
    let inltrees = std::mem::take(&mut tables.inltrees.bytes);
    // `go:func.*` begins at a multiple of the largest alignment behind it, so that offsets from it hold.
    table.resize(table.len().next_multiple_of(funcdata.align as usize), 0);
    layout.gofunc = table.len() as u64;
    let id = program.make(Made::Pclntab, Place::Pclntab, funcdata.align.max(8), table);
    layout.append(program, id);
    for &id in &funcdata.atoms {
        layout.append(program, id);
    }
    if !inltrees.is_empty() {
        let id = program.make(Made::InlTrees, Place::Pclntab, 4, inltrees);
        layout.append(program, id);
    }
    layout.epclntab = layout.section(Place::Pclntab).size;
    Ok(())
}

/// The FUNCDATA symbols, at their offsets from `go:func.*`.
struct FuncData {
    atoms: Vec<AtomId>,
    offsets: FxHashMap<AtomId, u32>,
    /// Where inlining trees begin.
    end: u32,
    align: u64,
}

impl FuncData {
    fn collect(program: &Program<'_>) -> FuncData {
        let live = program.atoms.iter().enumerate();
        let mut atoms: Vec<AtomId> = live
            .filter(|(_, a)| a.live && a.folded.is_none() && a.place == Place::Pclntab)
            .map(|(i, _)| AtomId(i as u32))
            .collect();
        atoms.sort_by_key(|&id| std::cmp::Reverse(program.atom(id).align));
        let align = atoms.first().map_or(8, |&id| program.atom(id).align.max(8));
        let mut offsets = FxHashMap::default();
        let mut end = 0u64;
        for &id in &atoms {
            let atom = program.atom(id);
            end = end.next_multiple_of(atom.align);
            offsets.insert(id, end as u32);
            end += atom.size;
        }
        FuncData { atoms, offsets, end: end.next_multiple_of(4) as u32, align }
    }
}

/// The parts of the table, while functions are added.
struct Tables<'a> {
    names: Pool<'a>,
    files: Pool<'a>,
    pctab: Pool<'a>,
    inltrees: Inltrees,
    /// Lists of offsets into the file table, one a distinct list of files.
    cutab: Vec<u32>,
    cus: FxHashMap<Vec<u32>, u32>,
    /// The func records.
    records: Vec<u8>,
}

/// Byte strings stored once each.
struct Pool<'a> {
    bytes: Vec<u8>,
    offsets: FxHashMap<&'a [u8], u32>,
    /// What follows each string.
    end: &'static [u8],
}

impl<'a> Pool<'a> {
    fn new(start: &[u8], end: &'static [u8]) -> Pool<'a> {
        Pool { bytes: start.to_vec(), offsets: FxHashMap::default(), end }
    }

    fn add(&mut self, s: &'a [u8]) -> u32 {
        *self.offsets.entry(s).or_insert_with(|| {
            let at = self.bytes.len() as u32;
            self.bytes.extend_from_slice(s);
            self.bytes.extend_from_slice(self.end);
            at
        })
    }

    /// Offset of a pc table; 0 for none.
    fn add_table(&mut self, table: &'a [u8]) -> u32 {
        if table.is_empty() { 0 } else { self.add(table) }
    }
}

#[derive(Default)]
struct Inltrees {
    bytes: Vec<u8>,
    offsets: FxHashMap<Vec<u8>, u32>,
}

impl<'a> Tables<'a> {
    fn new() -> Tables<'a> {
        Tables {
            // Name offset 0 and table offset 0 mean "none".
            names: Pool::new(&[0], &[0]),
            files: Pool::new(&[], &[0]),
            pctab: Pool::new(&[0], &[]),
            inltrees: Inltrees::default(),
            cutab: Vec::new(),
            cus: FxHashMap::default(),
            records: Vec::new(),
        }
    }

    /// Adds a function; gives its record's offset among the records.
    fn add(&mut self, program: &Program<'a>, id: AtomId, funcdata: &FuncData) -> Result<u32, &'static str> {
        let atom = program.atom(id);
        let object = &program.objects[atom.object as usize];
        let (Some(func), Some(native)) = (atom.func.and_then(|f| object.func(f)), &object.native) else {
            return Err("malformed function record");
        };
        let string =
            |i: u32| native.unit.strings.get(i as usize).map(|s| s.as_bytes()).ok_or("string out of range");
        let mut files = Vec::with_capacity(func.files.len());
        for &f in &func.files {
            files.push(self.files.add(string(f)?));
        }
        let cu = self.cu(files);
        let mut data = Vec::with_capacity(func.funcdata.len());
        for &sym in &func.funcdata {
            data.push(match (sym, program.target(atom.object, sym)) {
                (0, _) => !0,
                (_, Target::Atom(id, 0)) => {
                    let id = program.atom(id).folded.unwrap_or(id);
                    *funcdata.offsets.get(&id).ok_or("FUNCDATA is not read-only data")?
                }
                _ => return Err("FUNCDATA outside the program's data"),
            });
        }
        if !func.inl.is_empty() {
            let tree = self.inltree(&func, string)?;
            data.resize(data.len().max(FUNCDATA_INL_TREE + 1), !0);
            data[FUNCDATA_INL_TREE] = funcdata.end + self.inltrees.add(tree);
        }
        while data.last() == Some(&!0) {
            data.pop();
        }
        let mut pcdata: Vec<u32> = func.pcdata.iter().map(|t| self.pctab.add_table(t)).collect();
        while pcdata.last() == Some(&0) {
            pcdata.pop();
        }
        let at = self.records.len() as u32;
        let words = [
            atom.addr as u32,
            self.names.add(program.name(atom)),
            func.args as u32,
            0,
            self.pctab.add_table(func.pcsp),
            self.pctab.add_table(func.pcfile),
            self.pctab.add_table(func.pcln),
            pcdata.len() as u32,
            cu,
            func.start_line,
            u32::from_le_bytes([func.func_id, func.flags.0, 0, data.len() as u8]),
        ];
        for w in words.into_iter().chain(pcdata).chain(data) {
            self.records.extend_from_slice(&w.to_le_bytes());
        }
        Ok(at)
    }

    fn cu(&mut self, files: Vec<u32>) -> u32 {
        if let Some(&at) = self.cus.get(&files) {
            return at;
        }
        let at = self.cutab.len() as u32;
        self.cutab.extend_from_slice(&files);
        self.cus.insert(files, at);
        at
    }

    fn inltree(
        &mut self,
        func: &FuncRecord<'a>,
        string: impl Fn(u32) -> Result<&'a [u8], &'static str>,
    ) -> Result<Vec<u8>, &'static str> {
        let mut tree = Vec::with_capacity(func.inl.len() * 16);
        for call in &func.inl {
            let name = self.names.add(string(call.func)?);
            for w in [call.func_id as u32, name, call.parent_pc, call.start_line] {
                tree.extend_from_slice(&w.to_le_bytes());
            }
        }
        Ok(tree)
    }

    /// The whole table but the FUNCDATA. `funcs` are (entry, record) pairs by entry, `end` is where text ends.
    fn finish(&mut self, funcs: &[(u32, u32)], end: u32) -> Vec<u8> {
        let mut out = vec![0; HEADER_SIZE];
        let set = |out: &mut Vec<u8>, at: usize, v: usize| {
            out[at..at + 8].copy_from_slice(&(v as u64).to_le_bytes());
        };
        out[..4].copy_from_slice(&MAGIC.to_le_bytes());
        // Instructions are a byte at least, pointers 8.
        out[6..8].copy_from_slice(&[1, 8]);
        set(&mut out, HEADER_NFUNC, funcs.len());
        set(&mut out, HEADER_NFILES, self.files.offsets.len());
        let part = |out: &mut Vec<u8>, field: usize, bytes: &[u8]| {
            out.resize(out.len().next_multiple_of(4), 0);
            let at = out.len();
            set(out, field, at);
            out.extend_from_slice(bytes);
        };
        part(&mut out, HEADER_FUNCNAME, &self.names.bytes);
        let cutab: Vec<u8> = self.cutab.iter().flat_map(|v| v.to_le_bytes()).collect();
        part(&mut out, HEADER_CU, &cutab);
        part(&mut out, HEADER_FILETAB, &self.files.bytes);
        part(&mut out, HEADER_PCTAB, &self.pctab.bytes);
        let first_record = funcs.len() as u32 * 8 + 4;
        let mut pcln = Vec::with_capacity(first_record as usize);
        for &(entry, record) in funcs {
            pcln.extend_from_slice(&entry.to_le_bytes());
            pcln.extend_from_slice(&(first_record + record).to_le_bytes());
        }
        pcln.extend_from_slice(&end.to_le_bytes());
        part(&mut out, HEADER_PCLN, &pcln);
        out.extend_from_slice(&self.records);
        out
    }
}

impl Inltrees {
    fn add(&mut self, tree: Vec<u8>) -> u32 {
        if let Some(&at) = self.offsets.get(&tree) {
            return at;
        }
        let at = self.bytes.len() as u32;
        self.bytes.extend_from_slice(&tree);
        self.offsets.insert(tree, at);
        at
    }
}
