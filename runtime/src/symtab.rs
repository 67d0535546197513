//! What the linker says of the program: moduledata and pclntab.

use abi::moduledata::ModuleData;
use abi::pclntab::{self, FuncRecord, InlinedCall};

use crate::sys::cstr;

#[cfg(not(test))]
unsafe extern "C" {
    #[link_name = "runtime.firstmoduledata"]
    static FIRST: ModuleData;
}

/// The program's module.
pub fn module() -> &'static ModuleData {
    #[cfg(not(test))]
    // SAFETY: the linker filled it, and nobody writes it.
    unsafe {
        &FIRST
    }
    #[cfg(test)]
    unreachable!()
}

/// A field of the pclntab header.
fn header(offset: usize) -> usize {
    // SAFETY: pclntab begins with a header of HEADER_SIZE bytes.
    unsafe { *((module().pclntab as usize + offset) as *const usize) }
}

/// The table that begins at a header field's offset.
fn table(offset: usize) -> *const u8 {
    (module().pclntab as usize + header(offset)) as *const u8
}

/// A function of the program.
#[derive(Clone, Copy)]
pub struct Func {
    rec: &'static FuncRecord,
}

/// The function that `pc` is in. PCs of Rust code give some function or other: ask for Go's only.
pub fn findfunc(pc: usize) -> Option<Func> {
    let m = module();
    if pc < m.minpc as usize || pc >= m.maxpc as usize {
        return None;
    }
    let off = (pc - m.text as usize) as u32;
    let nfunc = header(pclntab::HEADER_NFUNC);
    let ftab = table(pclntab::HEADER_PCLN) as *const [u32; 2];
    // The last entry at or below off.
    let (mut lo, mut hi) = (0, nfunc);
    // SAFETY: ftab has nfunc entries and one more first word; records lie behind it.
    unsafe {
        while hi - lo > 1 {
            let mid = lo + (hi - lo) / 2;
            if (*ftab.add(mid))[0] <= off {
                lo = mid;
            } else {
                hi = mid;
            }
        }
        let rec = (ftab as usize + (*ftab.add(lo))[1] as usize) as *const FuncRecord;
        Some(Func { rec: &*rec })
    }
}

impl Func {
    pub fn entry(&self) -> usize {
        module().text as usize + self.rec.entry_off as usize
    }

    pub fn name(&self) -> &'static [u8] {
        func_name(self.rec.name_off)
    }

    pub fn id(&self) -> u8 {
        self.rec.func_id
    }

    pub fn is_top(&self) -> bool {
        self.rec.flag & pclntab::FUNC_FLAG_TOPFRAME != 0
    }

    pub fn args(&self) -> i32 {
        self.rec.args
    }

    /// Bytes between SP and the return address at `pc`.
    pub fn spdelta(&self, pc: usize) -> i32 {
        self.pcvalue(self.rec.pcsp, pc).unwrap_or(0)
    }

    /// The largest frame the function has anywhere.
    pub fn max_spdelta(&self) -> i32 {
        let mut max = 0;
        let mut t = PcValues::new(self.rec.pcsp, self.entry());
        while let Some((value, _)) = t.next() {
            max = max.max(value);
        }
        max
    }

    /// A PCDATA value, -1 if there is none.
    pub fn pcdata(&self, index: usize, pc: usize) -> i32 {
        if index as u32 >= self.rec.npcdata {
            return -1;
        }
        // SAFETY: npcdata words follow the record.
        let off = unsafe { *(&raw const *self.rec).add(1).cast::<u32>().add(index) };
        self.pcvalue(off, pc).unwrap_or(-1)
    }

    /// The first address at which a PCDATA table has `value`.
    pub fn first_pc(&self, index: usize, value: i32) -> Option<usize> {
        if index as u32 >= self.rec.npcdata {
            return None;
        }
        // SAFETY: npcdata words follow the record.
        let off = unsafe { *(&raw const *self.rec).add(1).cast::<u32>().add(index) };
        let mut t = PcValues::new(off, self.entry());
        let mut start = self.entry();
        while let Some((v, end)) = t.next() {
            if v == value {
                return Some(start);
            }
            start = end;
        }
        None
    }

    /// The address of a FUNCDATA symbol.
    pub fn funcdata(&self, index: usize) -> Option<*const u8> {
        if index >= self.rec.nfuncdata as usize {
            return None;
        }
        // SAFETY: npcdata and then nfuncdata words follow the record.
        let off =
            unsafe { *(&raw const *self.rec).add(1).cast::<u32>().add(self.rec.npcdata as usize + index) };
        if off == !0 { None } else { Some((module().gofunc as usize + off as usize) as *const u8) }
    }

    /// File and line of the instruction at `pc`.
    pub fn file_line(&self, pc: usize) -> (&'static [u8], i32) {
        let line = self.pcvalue(self.rec.pcln, pc).unwrap_or(0);
        let file = match self.pcvalue(self.rec.pcfile, pc) {
            Some(ix) if ix >= 0 => {
                // SAFETY: cutab and filetab are as docs of abi::pclntab say.
                unsafe {
                    let cutab = table(pclntab::HEADER_CU) as *const u32;
                    let off = *cutab.add(self.rec.cu_offset as usize + ix as usize);
                    if off == !0 { b"?" } else { cstr(table(pclntab::HEADER_FILETAB).add(off as usize)) }
                }
            }
            _ => b"?",
        };
        (file, line)
    }

    /// The node of the inlining tree that `pc` belongs to.
    pub fn inlined_at(&self, pc: usize) -> Option<&'static InlinedCall> {
        let tree = self.funcdata(abi::funcdata::FUNCDATA_INL_TREE)? as *const InlinedCall;
        let ix = self.pcdata(abi::funcdata::PCDATA_INL_TREE_INDEX, pc);
        if ix < 0 {
            return None;
        }
        // SAFETY: the index is one of the tree's.
        Some(unsafe { &*tree.add(ix as usize) })
    }

    fn pcvalue(&self, off: u32, pc: usize) -> Option<i32> {
        let mut t = PcValues::new(off, self.entry());
        while let Some((value, end)) = t.next() {
            if pc < end {
                return Some(value);
            }
        }
        None
    }
}

/// A function's name by its offset.
pub fn func_name(off: i32) -> &'static [u8] {
    // SAFETY: the linker's offsets are into the name table.
    unsafe { cstr(table(pclntab::HEADER_FUNCNAME).add(off as usize)) }
}

/// The decoder of pc-value tables: yields (value, end of its range).
struct PcValues {
    p: *const u8,
    pc: usize,
    value: i32,
    first: bool,
}

impl PcValues {
    fn new(off: u32, entry: usize) -> PcValues {
        let p = if off == 0 {
            core::ptr::null()
        } else {
            // SAFETY: an offset into pctab.
            unsafe { table(pclntab::HEADER_PCTAB).add(off as usize) }
        };
        PcValues { p, pc: entry, value: -1, first: true }
    }

    fn varint(&mut self) -> u32 {
        let mut v = 0;
        let mut shift = 0;
        loop {
            // SAFETY: tables are ended by a zero value delta, so we stay inside.
            let b = unsafe { *self.p };
            self.p = self.p.wrapping_add(1);
            v |= ((b & 0x7f) as u32) << shift;
            if b & 0x80 == 0 {
                return v;
            }
            shift += 7;
        }
    }

    fn next(&mut self) -> Option<(i32, usize)> {
        if self.p.is_null() {
            return None;
        }
        let uv = self.varint();
        if uv == 0 && !self.first {
            self.p = core::ptr::null();
            return None;
        }
        self.first = false;
        self.value = self.value.wrapping_add(((uv >> 1) as i32) ^ -((uv & 1) as i32));
        self.pc += self.varint() as usize;
        Some((self.value, self.pc))
    }
}
