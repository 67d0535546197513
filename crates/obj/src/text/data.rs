//! DATA and GLOBL: symbols with contents.

use rustc_hash::FxHashMap;
use source::{Diagnostic, Pos};

use crate::{Attrs, LSym, Reloc, RelocKind, SymId, SymKind, Symbols};

/// A data symbol as far as it is known.
struct Datum {
    id: SymId,
    bytes: Vec<u8>,
    relocs: Vec<Reloc>,
    /// GLOBL's size and flags.
    globl: Option<(u64, Attrs)>,
    pos: Pos,
}

/// What DATA puts at an offset.
pub enum Value {
    Int(i64),
    Float(f64),
    Bytes(Vec<u8>),
    Address(SymId, i64),
}

/// The data symbols of a file.
#[derive(Default)]
pub struct Data {
    list: Vec<Datum>,
    by_id: FxHashMap<SymId, usize>,
    /// Indices in order of GLOBL.
    order: Vec<usize>,
}

/// Larger data than anybody writes by hand: a bound on what `sym+0x7fffffff(SB)/8` may allocate.
const MAX_SIZE: i64 = 1 << 28;

impl Data {
    fn entry(&mut self, id: SymId, pos: Pos) -> usize {
        *self.by_id.entry(id).or_insert_with(|| {
            self.list.push(Datum { id, bytes: Vec::new(), relocs: Vec::new(), globl: None, pos });
            self.list.len() - 1
        })
    }

    /// `DATA sym+off(SB)/width, value`
    pub fn data(
        &mut self,
        id: SymId,
        off: i64,
        width: u64,
        value: Value,
        pos: Pos,
        name: &str,
    ) -> Result<(), String> {
        let i = self.entry(id, pos);
        let datum = &mut self.list[i];
        if !(0..MAX_SIZE).contains(&off) {
            return Err(format!("invalid offset for DATA: {off}"));
        }
        let off = off as usize;
        if off < datum.bytes.len() {
            return Err(format!("overlapping DATA entry for {name}"));
        }
        let mut field = match value {
            Value::Int(v) if matches!(width, 1 | 2 | 4 | 8) => v.to_le_bytes()[..width as usize].to_vec(),
            Value::Float(v) if width == 4 => (v as f32).to_le_bytes().to_vec(),
            Value::Float(v) if width == 8 => v.to_le_bytes().to_vec(),
            Value::Bytes(b) if b.len() as u64 <= width && (width as i64) < MAX_SIZE => b,
            Value::Bytes(_) => return Err(format!("string too long for DATA width {width}")),
            Value::Address(sym, add) if width == 8 => {
                datum.relocs.push(Reloc {
                    off: off as u32,
                    size: 8,
                    kind: RelocKind::Addr,
                    sym: Some(sym),
                    add,
                });
                vec![0; 8]
            }
            _ => return Err(format!("bad width for DATA argument: {width}")),
        };
        field.resize(width as usize, 0);
        datum.bytes.resize(off, 0);
        datum.bytes.extend_from_slice(&field);
        Ok(())
    }

    /// `GLOBL sym(SB), flags, $size`
    pub fn globl(&mut self, id: SymId, flags: Attrs, size: u64, pos: Pos, name: &str) -> Result<(), String> {
        let i = self.entry(id, pos);
        if self.list[i].globl.is_some() {
            return Err(format!("symbol {name} redeclared"));
        }
        if size > 1 << 40 {
            return Err(format!("symbol {name} too large"));
        }
        self.list[i].globl = Some((size, flags));
        self.order.push(i);
        Ok(())
    }

    /// The symbols. One that GLOBL never names is dropped, as Go's assembler does.
    pub fn finish(mut self, symbols: &Symbols, errors: &mut Vec<Diagnostic>) -> Vec<LSym> {
        let mut out = Vec::with_capacity(self.order.len());
        for &i in &self.order {
            let d = &mut self.list[i];
            let Some((size, flags)) = d.globl else { continue };
            if d.bytes.len() as u64 > size {
                let message =
                    format!("initialize bounds ({} > {size}) of {}", d.bytes.len(), symbols.name(d.id));
                errors.push(Diagnostic::error(d.pos, "AsmData", message));
            }
            out.push(LSym {
                id: d.id,
                kind: kind(flags, d.bytes.is_empty()),
                attrs: flags | Attrs::ASM,
                size: size.max(d.bytes.len() as u64),
                align: 0,
                data: std::mem::take(&mut d.bytes),
                relocs: std::mem::take(&mut d.relocs),
                func: None,
                ptrmask: Vec::new(),
            });
        }
        out
    }
}

fn kind(flags: Attrs, empty: bool) -> SymKind {
    if flags.has(Attrs::TLSBSS) {
        SymKind::TlsBss
    } else if flags.has(Attrs::RODATA) {
        SymKind::Rodata
    } else {
        match (flags.has(Attrs::NOPTR), empty) {
            (true, true) => SymKind::NoPtrBss,
            (true, false) => SymKind::NoPtrData,
            (false, true) => SymKind::Bss,
            (false, false) => SymKind::Data,
        }
    }
}
