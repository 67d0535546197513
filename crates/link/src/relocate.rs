//! The loaded bytes, with all addresses filled in.

use obj::record::none_reloc;
use object::LittleEndian as LE;
use object::elf;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::atom::{AtomId, Bound, Made, Place, Program, Rela, Target};
use crate::error::LinkError;
use crate::layout::Layout;

/// Writes every live atom into the image, whose index 0 is the file's first byte.
pub(crate) fn run(program: &Program<'_>, layout: &Layout, image: &mut [u8]) -> Result<(), Vec<LinkError>> {
    let got: FxHashMap<Target, u64> = layout.got.iter().enumerate().map(|(i, t)| (*t, i as u64)).collect();
    let mut r = Relocator { program, layout, got, errors: Vec::new() };
    for section in layout.sections.iter().filter(|s| !s.place.is_zero()) {
        let bytes = &mut image[section.offset as usize..(section.offset + section.size) as usize];
        if section.place == Place::Text {
            // Between functions: traps.
            bytes.fill(0xcc);
        }
        for &id in &section.atoms {
            let atom = program.atom(id);
            let at = (atom.addr - section.addr) as usize;
            let field = &mut bytes[at..at + atom.size as usize];
            let content = atom.content.bytes();
            if let Some(squeezed) = program.squeezed.get(&id) {
                let mut whole = content.to_vec();
                atom.relas.iter().for_each(|rela| r.apply(id, rela, &mut whole));
                field.copy_from_slice(&squeezed.apply(&whole));
                continue;
            }
            field[..content.len()].copy_from_slice(content);
            for rela in atom.relas {
                r.apply(id, rela, field);
            }
        }
    }
    r.fill_made(image);
    if r.errors.is_empty() { Ok(()) } else { Err(r.errors) }
}

/// Targets that need a slot of the global offset table: references through it that can't be made direct.
pub(crate) fn count_got(program: &Program<'_>) -> Vec<Target> {
    let mut seen = FxHashSet::default();
    let mut slots = Vec::new();
    for atom in program.atoms.iter().filter(|a| a.live && a.folded.is_none() && a.func.is_none()) {
        let content = atom.content.bytes();
        for rela in atom.relas.iter().filter(|r| is_got(r.r_type(LE, false))) {
            let at = rela.r_offset.get(LE).wrapping_sub(atom.rela_base) as usize;
            let target = program.target(atom.object, rela.r_sym(LE, false));
            if Relaxed::of(content, at, target).is_none() && seen.insert(target) {
                slots.push(target);
            }
        }
    }
    slots
}

fn is_got(r_type: u32) -> bool {
    matches!(r_type, elf::R_X86_64_GOTPCREL | elf::R_X86_64_GOTPCRELX | elf::R_X86_64_REX_GOTPCRELX)
}

/// How an instruction that loads an address from the global offset table does without.
#[derive(Clone, Copy)]
enum Relaxed {
    /// `call *x@GOT(%rip)` → `addr32 call x`
    Call,
    /// `jmp *x@GOT(%rip)` → `jmp x; nop`
    Jmp,
    /// `mov x@GOT(%rip), r` → `lea x(%rip), r`
    Lea,
}

impl Relaxed {
    /// The field is at `at` in `code`.
    fn of(code: &[u8], at: usize, target: Target) -> Option<Relaxed> {
        // A value that is no address of the image may be too far away.
        if matches!(target, Target::Abs(_)) {
            return None;
        }
        let before = code.get(at.checked_sub(2)?..at)?;
        let rex_w = at >= 3 && code[at - 3] & 0xf8 == 0x48;
        match *before {
            [0xff, 0x15] => Some(Relaxed::Call),
            [0xff, 0x25] => Some(Relaxed::Jmp),
            [0x8b, modrm] if modrm & 0xc7 == 5 && rex_w => Some(Relaxed::Lea),
            _ => None,
        }
    }
}

const CALL: u8 = 0xe8;
const NOP5: [u8; 5] = [0x0f, 0x1f, 0x44, 0, 0];

struct Relocator<'p, 'a> {
    program: &'p Program<'a>,
    layout: &'p Layout,
    got: FxHashMap<Target, u64>,
    errors: Vec<LinkError>,
}

impl Relocator<'_, '_> {
    fn apply(&mut self, id: AtomId, rela: &Rela, field: &mut [u8]) {
        let atom = self.program.atom(id);
        let r_type = rela.r_type(LE, false);
        let target = self.program.target(atom.object, rela.r_sym(LE, false));
        let at = rela.r_offset.get(LE).wrapping_sub(atom.rela_base) as usize;
        if let Target::Atom(callee, _) = target
            && !self.program.atom(callee).live
            && atom.func.is_some()
            && at > 0
            && field[at - 1] == CALL
        {
            // A map nobody uses is not made, an init that does nothing not called: see `prune`.
            field[at - 1..at + 4].copy_from_slice(&NOP5);
            return;
        }
        if let Target::Atom(equal, _) = target
            && !self.program.atom(equal).live
            && at == abi::typ::TYPE_EQUAL
            && crate::prune::is_descriptor(self.program, atom)
        {
            // Nobody calls it, but that the type is comparable is of interest.
            field[at..at + 8].copy_from_slice(&atom.addr.to_le_bytes());
            return;
        }
        if let Err(what) = self.value(atom.addr, rela, r_type, target, at, field) {
            let sym = &self.program.objects[atom.object as usize].syms.get(rela.r_sym(LE, false) as usize);
            let name = sym.map_or(String::new(), |s| String::from_utf8_lossy(s.name).into_owned());
            self.errors.push(LinkError::Relocation { name, from: self.program.site(id, at as u64), what });
        }
    }

    fn value(
        &self,
        base: u64,
        rela: &Rela,
        r_type: u32,
        target: Target,
        at: usize,
        field: &mut [u8],
    ) -> Result<(), String> {
        let s = self.layout.target(self.program, target) as i64;
        let a = rela.r_addend.get(LE);
        let p = (base + at as u64) as i64;
        match r_type {
            elf::R_X86_64_NONE => {
                let (tag, a) = none_reloc::unpack(a);
                // A method that nobody can call.
                let dead = matches!(target, Target::Atom(id, _) if !self.program.atom(id).live);
                match (dead, tag) {
                    (true, none_reloc::TEXT_OFF) => return put32(field, at, -1, Signed::Yes),
                    (true, none_reloc::ADDR_OFF) => return put32(field, at, 0, Signed::Yes),
                    _ => {}
                }
                let origin = match tag {
                    none_reloc::TEXT_OFF => self.layout.section(Place::Text).addr,
                    none_reloc::ADDR_OFF => self.layout.section(Place::Type).addr,
                    _ => return Ok(()),
                };
                put32(field, at, s.wrapping_add(a).wrapping_sub(origin as i64), Signed::Yes)
            }
            elf::R_X86_64_64 => put64(field, at, s.wrapping_add(a)),
            elf::R_X86_64_PC32 | elf::R_X86_64_PLT32 => {
                put32(field, at, s.wrapping_add(a).wrapping_sub(p), Signed::Yes)
            }
            elf::R_X86_64_PC64 => put64(field, at, s.wrapping_add(a).wrapping_sub(p)),
            elf::R_X86_64_32 => put32(field, at, s.wrapping_add(a), Signed::No),
            elf::R_X86_64_32S => put32(field, at, s.wrapping_add(a), Signed::Yes),
            elf::R_X86_64_TPOFF32 if target == Target::TlsG => {
                // The thread's block is g's slot alone; it ends where FS points.
                put32(field, at, a - 8, Signed::Yes)
            }
            elf::R_X86_64_TPOFF32 => Err("thread-local storage other than g's is not supported".into()),
            t if is_got(t) => self.through_got(base, target, s, a, at, field),
            t => Err(format!("relocation type {t} is not supported")),
        }
    }

    fn through_got(
        &self,
        base: u64,
        target: Target,
        s: i64,
        a: i64,
        at: usize,
        field: &mut [u8],
    ) -> Result<(), String> {
        let p = (base + at as u64) as i64;
        match Relaxed::of(field, at, target) {
            Some(Relaxed::Call) => {
                // The prefix keeps the instruction's length.
                field[at - 2..at].copy_from_slice(&[0x67, 0xe8]);
                put32(field, at, s + a - p, Signed::Yes)
            }
            Some(Relaxed::Jmp) => {
                put32(field, at - 1, s + a - (p - 1), Signed::Yes)?;
                field[at - 2] = 0xe9;
                field[at + 3] = 0x90;
                Ok(())
            }
            Some(Relaxed::Lea) => {
                field[at - 2] = 0x8d;
                put32(field, at, s + a - p, Signed::Yes)
            }
            None => {
                let slot = self.got.get(&target).ok_or("reference through the global offset table")?;
                let table = self.layout.bound(self.program, Bound::Made(Made::Got)) as i64;
                put32(field, at, table + *slot as i64 * 8 + a - p, Signed::Yes)
            }
        }
    }

    /// Contents that are addresses: the global offset table and `runtime.firstmoduledata`.
    fn fill_made(&self, image: &mut [u8]) {
        let mut put = |made: Made, words: &[u64]| {
            let Some(id) = self.program.made[made as usize] else { return };
            let atom = self.program.atom(id);
            let section = self.layout.section(atom.place);
            let at = (atom.addr - section.addr + section.offset) as usize;
            for (i, w) in words.iter().enumerate() {
                image[at + i * 8..at + i * 8 + 8].copy_from_slice(&w.to_le_bytes());
            }
        };
        let got: Vec<u64> = self.layout.got.iter().map(|t| self.layout.target(self.program, *t)).collect();
        put(Made::Got, &got);
        let itabs: Vec<u64> = self.layout.itabs.iter().map(|&id| self.program.atom(id).addr).collect();
        put(Made::ItabLinks, &itabs);
        put(Made::ModuleData, &crate::gcmask::module_data(self.program, self.layout).words());
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Signed {
    Yes,
    No,
}

fn put32(field: &mut [u8], at: usize, v: i64, signed: Signed) -> Result<(), String> {
    let bytes = match signed {
        Signed::Yes => i32::try_from(v).map(i32::to_le_bytes),
        Signed::No => u32::try_from(v).map(u32::to_le_bytes),
    }
    .map_err(|_| format!("value {v:#x} does not fit in 32 bits"))?;
    let end = at.checked_add(4).ok_or("offset outside the section")?;
    field.get_mut(at..end).ok_or("offset outside the section")?.copy_from_slice(&bytes);
    Ok(())
}

fn put64(field: &mut [u8], at: usize, v: i64) -> Result<(), String> {
    let end = at.checked_add(8).ok_or("offset outside the section")?;
    field.get_mut(at..end).ok_or("offset outside the section")?.copy_from_slice(&v.to_le_bytes());
    Ok(())
}
