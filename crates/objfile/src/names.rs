//! The symbols of an object: slots, ELF names, alignments.

use std::borrow::Cow;

use obj::record::ABI0_SUFFIX;
use obj::{Abi, Attrs, LSym, SymId, SymKind, Symbols, Unit};
use rustc_hash::FxHashSet;

use crate::Error;

/// One symbol of the object. The unit's own come first, in its order.
pub(crate) struct Slot {
    pub name: &'static str,
    pub abi: Abi,
    /// The ELF name has [`ABI0_SUFFIX`].
    pub suffixed: bool,
}

impl Slot {
    /// The name in ELF's string table, which can't hold a NUL.
    pub fn elf_name(&self) -> Cow<'static, str> {
        if self.suffixed {
            return Cow::Owned(format!("{}{ABI0_SUFFIX}", self.name));
        }
        if !self.name.bytes().any(|b| b <= 1) {
            return Cow::Borrowed(self.name);
        }
        // Injective, so that string constants that differ in such bytes stay different symbols.
        Cow::Owned(self.name.replace('\x01', "\x011").replace('\0', "\x010"))
    }

    pub fn is_static(&self) -> bool {
        matches!(self.abi, Abi::Static(_))
    }
}

/// No slot.
const NONE: u32 = u32::MAX;

/// All symbols a unit defines or refers to.
pub(crate) struct Table {
    pub slots: Vec<Slot>,
    /// By number of the symbol, [`NONE`] for those of other units.
    by_id: Vec<u32>,
    /// By slot: the entry's index in the ELF symbol table.
    indices: Vec<u32>,
}

impl Table {
    /// The table, and the unit's symbols: those of the first slots. DUPOK symbols count once.
    pub fn collect<'u>(unit: &'u Unit, symbols: &Symbols) -> Result<(Table, Vec<&'u LSym>), Error> {
        let slots = Vec::with_capacity(unit.syms.len() * 2);
        let mut table = Table { slots, by_id: Vec::new(), indices: Vec::new() };
        let mut syms = Vec::with_capacity(unit.syms.len());
        for sym in &unit.syms {
            if table.add(sym.id, symbols) {
                syms.push(sym);
            } else if !sym.attrs.has(Attrs::DUPOK) {
                return Err(Error::Duplicate { name: symbols.name(sym.id).to_string() });
            }
        }
        for sym in &syms {
            for id in sym.relocs.iter().filter_map(|r| r.sym) {
                table.add(id, symbols);
            }
            for id in sym.func.iter().flat_map(|f| f.funcdata.iter().flatten()) {
                table.add(*id, symbols);
            }
        }
        table.tell_twins_apart(&syms);
        table.number(&syms);
        Ok((table, syms))
    }

    /// False if there is one already.
    fn add(&mut self, id: SymId, symbols: &Symbols) -> bool {
        let at = id.0 as usize;
        if at >= self.by_id.len() {
            // Numbers are handed out one after the other.
            self.by_id.resize((at + 1).next_power_of_two(), NONE);
        }
        if self.by_id[at] != NONE {
            return false;
        }
        self.by_id[at] = self.slots.len() as u32;
        self.slots.push(Slot { name: symbols.name(id), abi: symbols.abi(id), suffixed: false });
        true
    }

    /// ABI0 functions have their plain name unless the unit also knows the name under ABIInternal.
    fn tell_twins_apart(&mut self, syms: &[&LSym]) {
        let is_data = |slot: usize| syms.get(slot).is_some_and(|s| s.kind != SymKind::Text);
        let candidates: Vec<usize> =
            (0..self.slots.len()).filter(|&i| self.slots[i].abi == Abi::Abi0 && !is_data(i)).collect();
        if candidates.is_empty() {
            return;
        }
        let internal: FxHashSet<&str> =
            self.slots.iter().filter(|s| s.abi == Abi::Internal).map(|s| s.name).collect();
        for i in candidates {
            self.slots[i].suffixed = internal.contains(self.slots[i].name);
        }
    }

    /// The writer puts local symbols first and keeps the order otherwise; entry 0 is null, entry 1 the file symbol.
    fn number(&mut self, syms: &[&LSym]) {
        let local = |slot: usize| slot < syms.len() && self.slots[slot].is_static();
        // Functions are declared before all other symbols, so the order of ids is not the order of slots.
        let mut order: Vec<usize> = (0..self.slots.len()).collect();
        let is_text = |slot: usize| syms.get(slot).is_some_and(|s| s.kind == SymKind::Text);
        order.sort_by_key(|&slot| !is_text(slot));
        let mut indices = vec![0; self.slots.len()];
        let mut next = 2;
        for want_local in [true, false] {
            for &slot in order.iter().filter(|&&s| local(s) == want_local) {
                indices[slot] = next;
                next += 1;
            }
        }
        self.indices = indices;
    }

    /// Index of a slot's symbol in the ELF symbol table.
    pub fn index(&self, slot: usize) -> u32 {
        self.indices[slot]
    }

    /// Slot of a symbol of the unit or one it refers to.
    pub fn slot(&self, id: SymId) -> usize {
        self.by_id[id.0 as usize] as usize
    }
}

/// Alignment in bytes: what the symbol asks for, or what its kind and size suggest.
pub(crate) fn alignment(sym: &LSym, name: &str) -> u32 {
    if sym.kind == SymKind::Text {
        // The assembler pads the jumps of compiled code as if functions began at 32-byte boundaries, as gc's do.
        return sym.align.max(if sym.attrs.has(Attrs::ASM) { 16 } else { 32 });
    }
    if sym.align != 0 {
        return sym.align;
    }
    if name.starts_with("go:string.") {
        return 1;
    }
    // Constants in .s files are loaded with aligned vector moves: as Go, up to 32. The compiler asks for
    // what it needs beyond a word.
    let most: u64 = if sym.attrs.has(Attrs::ASM) { 32 } else { 8 };
    let fits = if sym.size == 0 { 1 } else { 1 << sym.size.ilog2() };
    most.min(fits) as u32
}
