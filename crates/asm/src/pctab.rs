//! pc-value tables: line, file, stack depth and PCDATA by pc, in the encoding of `.gopclntab`.
//!
//! A table is a run of pairs, value delta (zigzag varint) and pc delta (varint), from value -1 at the
//! function's start; a zero byte ends it.

use std::sync::Arc;

use obj::{AddrKind, As, FuncInfo, InlId};
use source::{LineRun, Pos, SourceMap};

/// Builds one table from values given at ascending pcs.
#[derive(Default)]
struct Table {
    out: Vec<u8>,
    value: i32,
    pc: u32,
    started: bool,
}

impl Table {
    fn new() -> Table {
        Table { value: -1, ..Table::default() }
    }

    /// The value that holds from `pc` on.
    fn set(&mut self, pc: u32, value: i32) {
        if self.started {
            if value == self.value {
                return;
            }
            varint(&mut self.out, pc - self.pc);
        }
        self.pc = pc;
        let delta = value.wrapping_sub(self.value);
        varint(&mut self.out, (delta << 1 ^ delta >> 31) as u32);
        self.value = value;
        self.started = true;
    }

    fn finish(mut self, size: u32) -> Vec<u8> {
        if self.started {
            varint(&mut self.out, size - self.pc);
            self.out.push(0);
        }
        self.out
    }
}

fn varint(out: &mut Vec<u8>, mut v: u32) {
    while v >= 0x80 {
        out.push(v as u8 | 0x80);
        v >>= 7;
    }
    out.push(v as u8);
}

/// File and line of positions, with the last answer kept: neighbours in the text are neighbours in the source.
struct Lines<'a> {
    map: &'a SourceMap,
    run: Option<LineRun<'a>>,
    files: Vec<&'a Arc<str>>,
    /// Index of the run's file.
    file: i32,
}

impl<'a> Lines<'a> {
    /// (index into files, line).
    fn at(&mut self, pos: Pos) -> Option<(i32, i32)> {
        if !pos.is_known() {
            return None;
        }
        if !self.run.as_ref().is_some_and(|r| r.lo <= pos && pos < r.hi) {
            let run = match &self.run {
                Some(before) => self.map.line_run_near(pos, before)?,
                None => self.map.line_run(pos)?,
            };
            if !self.run.is_some_and(|old| Arc::ptr_eq(old.file, run.file)) {
                self.file = self.index(run.file);
            }
            self.run = Some(run);
        }
        self.run.as_ref().map(|r| (self.file, r.line as i32))
    }

    fn index(&mut self, file: &'a Arc<str>) -> i32 {
        let known = self.files.iter().position(|&f| f == file);
        known.unwrap_or_else(|| {
            self.files.push(file);
            self.files.len() - 1
        }) as i32
    }
}

/// How many PCDATA tables there can be.
const TABLES: usize = 8;

/// Fills the tables of `func`, whose Progs have their pcs, and collects its FUNCDATA.
pub fn fill(func: &mut FuncInfo, size: u32, map: &SourceMap) {
    let mut lines = Lines { map, run: None, files: Vec::new(), file: 0 };
    func.start_line = lines.at(func.text[0].pos).map_or(0, |(_, line)| line as u32);
    let (mut sp, mut file, mut line, mut inl) = (Table::new(), Table::new(), Table::new(), Table::new());
    let has_inlining = !func.inl.is_empty();
    let mut pcdata: [Option<Table>; TABLES] = Default::default();
    let mut values = [-1i32; TABLES];
    let mut changed = 0u8;
    let mut depth = 0i32;
    for (i, p) in func.text.iter().enumerate() {
        let next = func.text.get(i + 1).map_or(size, |q| q.pc);
        if p.op == As::PCDATA && p.from.kind == AddrKind::Const {
            let k = p.from.offset as usize;
            if k < TABLES {
                values[k] = p.to.offset as i32;
                changed |= 1 << k;
                pcdata[k].get_or_insert_with(|| {
                    let mut t = Table::new();
                    if p.pc > 0 {
                        t.set(0, -1);
                    }
                    t
                });
            }
            continue;
        }
        if next == p.pc {
            depth = depth.wrapping_add(p.spadj);
            continue;
        }
        sp.set(p.pc, depth);
        depth = depth.wrapping_add(p.spadj);
        if p.op != As::NOP
            && let Some((f, l)) = lines.at(p.pos)
        {
            file.set(p.pc, f);
            line.set(p.pc, l);
        }
        if has_inlining && p.op != As::NOP {
            inl.set(p.pc, if p.inl == InlId::NONE { -1 } else { p.inl.0 as i32 });
        }
        while changed != 0 {
            let k = changed.trailing_zeros() as usize;
            changed &= changed - 1;
            if let Some(t) = &mut pcdata[k] {
                t.set(p.pc, values[k]);
            }
        }
    }
    if has_inlining {
        pcdata[abi::funcdata::PCDATA_INL_TREE_INDEX] = Some(inl);
    }
    let used = pcdata.iter().rposition(|t| t.is_some()).map_or(0, |i| i + 1);
    func.pcdata = pcdata.into_iter().take(used).map(|t| t.map_or(Vec::new(), |t| t.finish(size))).collect();
    func.pcsp = sp.finish(size);
    func.pcfile = file.finish(size);
    func.pcln = line.finish(size);
    func.files = lines.files.into_iter().cloned().collect();
}
