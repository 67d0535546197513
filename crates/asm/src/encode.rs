//! One instruction → bytes.
//!
//! [`encode`] finds the first row of the table that accepts the operands and writes prefixes, opcode,
//! ModRM, displacement and immediate in the order and sizes Go's assembler chooses (ASM-FACTS (d)).
//! Branches to local targets are not here: their size is decided in `layout`.

use obj::suffix::{self, INDIRECT};
use obj::{Addr, AddrKind, AddrName, As, Prog, Reg, RelocKind, SymId};

use crate::operand::{byte_register, classes, is_segment, number};
use crate::table::{Enc, Kind, Role, Row, class, evex, rows};

/// The bytes of one instruction.
#[derive(Clone, Copy)]
pub struct Bytes {
    pub buf: [u8; 24],
    pub len: u8,
    /// At most one field of an instruction refers to a symbol.
    pub fixup: Option<Fixup>,
    /// AX became AL, which may have a shorter form. Go's assembler finds it when it comes to the instruction again, that
    /// is when the function needs a second pass.
    pub renamed: bool,
}

/// A relocation, its offset relative to the instruction.
#[derive(Clone, Copy)]
pub struct Fixup {
    pub off: u8,
    pub size: u8,
    pub kind: RelocKind,
    pub sym: Option<SymId>,
    pub add: i64,
}

impl Bytes {
    pub fn new() -> Bytes {
        Bytes { buf: [0; 24], len: 0, fixup: None, renamed: false }
    }

    fn put(&mut self, b: u8) {
        self.buf[self.len as usize] = b;
        self.len += 1;
    }

    fn put16(&mut self, v: u16) {
        self.put_slice(&v.to_le_bytes());
    }

    fn put32(&mut self, v: u32) {
        self.put_slice(&v.to_le_bytes());
    }

    fn put64(&mut self, v: u64) {
        self.put_slice(&v.to_le_bytes());
    }

    fn put_slice(&mut self, s: &[u8]) {
        let at = self.len as usize;
        self.buf[at..at + s.len()].copy_from_slice(s);
        self.len += s.len() as u8;
    }

    pub fn as_slice(&self) -> &[u8] {
        &self.buf[..self.len as usize]
    }
}

/// Why an instruction has no encoding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unencodable {
    /// No row of the table takes these operands.
    Operands,
    /// A gather whose destination, index and mask are not three registers.
    Gather,
    /// An AVX-512 gather whose destination is its index.
    MaskedGather,
    /// An AVX-512 gather without mask.
    GatherMask,
    /// `.Z` without a mask.
    ZeroingMask,
    Zeroing,
    Rounding,
    RoundingMemory,
    Sae,
    SaeMemory,
    Broadcast,
    BroadcastRegister,
}

impl std::fmt::Display for Unencodable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Unencodable::Operands => "invalid instruction",
            Unencodable::Gather => "mask, index, and destination registers should be distinct",
            Unencodable::MaskedGather => "index and destination registers should be distinct",
            Unencodable::GatherMask => "need a third arg for gather instruction",
            Unencodable::ZeroingMask => "mask register must be specified for .Z instructions",
            Unencodable::Zeroing => "unsupported zeroing",
            Unencodable::Rounding => "unsupported rounding",
            Unencodable::RoundingMemory => "illegal rounding with memory argument",
            Unencodable::Sae => "unsupported SAE",
            Unencodable::SaeMemory => "illegal SAE with memory argument",
            Unencodable::Broadcast => "unsupported broadcast",
            Unencodable::BroadcastRegister => "illegal broadcast without memory argument",
        })
    }
}

/// Encodes `prog`, whose pseudo-registers are resolved (`Auto` and `Param` offsets are relative to the
/// hardware SP). Byte registers written by their plain name get the byte name, for the listing.
pub fn encode(prog: &mut Prog, out: &mut Bytes) -> Result<(), Unencodable> {
    out.len = 0;
    out.fixup = None;
    out.renamed = false;
    match prog.op {
        As::NOP if !prog.to.is_none() && !prog.from.is_none() || prog.from.kind == AddrKind::Const => {
            return Err(Unencodable::Operands);
        }
        As::TEXT | As::FUNCDATA | As::PCDATA | As::NOP | As::PCALIGN | As::PCALIGNMAX => return Ok(()),
        As::BYTE | As::WORD | As::LONG | As::QUAD => return raw(prog, out),
        As::LOCK | As::REP | As::REPN | As::XACQUIRE | As::XRELEASE
            if !prog.from.is_none() || !prog.to.is_none() =>
        {
            return Err(Unencodable::Operands);
        }
        As::LOCK => out.put(0xf0),
        As::REP | As::XRELEASE => out.put(0xf3),
        As::REPN | As::XACQUIRE => out.put(0xf2),
        As::CALL | As::JMP => return call(prog, out),
        As::INT if prog.to.is_none() && prog.from.kind == AddrKind::Const && constant32(prog.from.offset) => {
            out.put_slice(&[0xcd, prog.from.offset as u8]);
        }
        As::XCHGL if prog.from.kind == AddrKind::Reg && prog.from == prog.to && prog.from.reg == Reg::AX => {
            out.put(0x90)
        }
        _ => return by_table(prog, out),
    }
    Ok(())
}

/// Whether a constant has 32 bits, with sign or without; INT takes them all and uses the lowest eight.
fn constant32(v: i64) -> bool {
    v as i32 as i64 == v || v as u32 as i64 == v
}

fn raw(prog: &Prog, out: &mut Bytes) -> Result<(), Unencodable> {
    let operand = if prog.from.is_none() { &prog.to } else { &prog.from };
    let alone = prog.from.is_none() || prog.to.is_none();
    if operand.kind != AddrKind::Const || !alone {
        return Err(Unencodable::Operands);
    }
    let v = operand.offset;
    match prog.op {
        As::BYTE => out.put(v as u8),
        As::WORD => out.put16(v as u16),
        As::LONG => out.put32(v as u32),
        _ => out.put64(v as u64),
    }
    Ok(())
}

/// CALL and JMP that leave the function or go through a register or memory.
fn call(prog: &mut Prog, out: &mut Bytes) -> Result<(), Unencodable> {
    let to = prog.to;
    let direct = to.kind == AddrKind::Mem
        && matches!(to.name, AddrName::Extern | AddrName::Static)
        && prog.suffix & INDIRECT == 0;
    if direct {
        if !prog.from.is_none() || prog.rest.is_some() {
            return Err(Unencodable::Operands);
        }
        let is_call = prog.op == As::CALL;
        out.put(if is_call { 0xe8 } else { 0xe9 });
        let add = if is_call { to.offset } else { 0 };
        out.fixup = Some(Fixup { off: 1, size: 4, kind: RelocKind::Call, sym: to.sym, add });
        out.put32(0);
        return Ok(());
    }
    by_table(prog, out)?;
    if prog.op == As::CALL && out.fixup.is_none() {
        // The marker stands at the opcode.
        let off = (out.buf[0] & 0xf0 == 0x40) as u8;
        out.fixup = Some(Fixup { off, size: 0, kind: RelocKind::CallInd, sym: None, add: 0 });
    }
    Ok(())
}

/// Encodes by the first row whose operand classes fit.
fn by_table(prog: &mut Prog, out: &mut Bytes) -> Result<(), Unencodable> {
    let mut ops = [Addr::NONE; MAX_OPERANDS];
    let mut sets = [0u64; MAX_OPERANDS];
    let mut n = 0;
    for a in operands(prog) {
        if n == MAX_OPERANDS {
            return Err(Unencodable::Operands);
        }
        ops[n] = *a;
        sets[n] = classes(a);
        n += 1;
    }
    let Some((row, mask)) = find(prog.op, prog.suffix, &sets[..n]) else {
        return Err(missing_row(prog, &ops[..n]));
    };
    let mut masking = Masking { mask: 0, suffix: prog.suffix };
    if mask {
        // The mask stands before the destination.
        masking.mask = number(ops[n - 2].reg);
        ops[n - 2] = ops[n - 1];
        n -= 1;
    }
    let ops = &mut ops[..n];
    if row.enc.kind == Kind::Evex {
        check_suffixes(row, prog.suffix, mask, ops)?;
    } else if let [mask, from, to] = ops
        && sets[1] & class::VMEM != 0
    {
        let [mask, index, to] = [mask.reg, from.index, to.reg].map(number);
        if mask == index || index == to || to == mask {
            return Err(Unencodable::Gather);
        }
    }
    for (i, (arg, op)) in row.args().zip(ops.iter_mut()).enumerate() {
        if arg.byte && op.kind == AddrKind::Reg && op.reg.is_gp() {
            // The byte name is what the listing shows, and what the next pass finds (see `Bytes::renamed`).
            out.renamed |= op.reg == Reg::AX;
            op.reg = byte_register(op.reg);
            if let Some(a) = operand_mut(prog, i) {
                a.reg = op.reg;
            }
        }
    }
    emit(row, ops, masking, out);
    Ok(())
}

/// The first row that takes operands of these classes, and whether one of them is a mask beside its own operands.
fn find(op: As, suffix: u8, sets: &[u64]) -> Option<(&'static Row, bool)> {
    let suffixed = suffix & suffix::WRITTEN != 0;
    let n = sets.len();
    let fits = |row: &Row, sets: &mut dyn Iterator<Item = &u64>| {
        row.args().zip(sets).all(|(arg, &set)| arg.mask & set != 0)
    };
    rows(op).iter().find_map(|row| {
        if suffixed && row.enc.kind != Kind::Evex {
            return None;
        }
        let allows = row.enc.evex.allows;
        if row.n as usize == n && fits(row, &mut sets.iter()) {
            // A gather without its mask is complained about by name.
            return Some((row, false));
        }
        let masked = allows & evex::MASK != 0
            && row.n as usize + 1 == n
            && sets[n - 2] & class::KMASK != 0
            && fits(row, &mut sets[..n - 2].iter().chain(&sets[n - 1..]));
        masked.then_some((row, true))
    })
}

/// The complaint about operands that no row takes.
fn missing_row(_prog: &Prog, _ops: &[Addr]) -> Unencodable {
    Unencodable::Operands
}

/// Whether the row allows the suffixes on these operands.
fn check_suffixes(row: &Row, set: u8, mask: bool, ops: &[Addr]) -> Result<(), Unencodable> {
    let allows = row.enc.evex.allows;
    let memory = ops.iter().any(|a| a.kind == AddrKind::Mem);
    let gather = allows & evex::NEEDS_MASK != 0;
    if gather && !mask {
        return Err(match ops {
            [from, _] if from.kind == AddrKind::Mem => Unencodable::GatherMask,
            _ => Unencodable::Operands,
        });
    }
    if let [from, to] = ops
        && gather
        && from.kind == AddrKind::Mem
        && number(from.index) == number(to.reg)
    {
        return Err(Unencodable::MaskedGather);
    }
    let refuse = |yes: bool, why: Unencodable| if yes { Err(why) } else { Ok(()) };
    if set & suffix::ZERO != 0 {
        refuse(allows & evex::ZERO == 0, Unencodable::Zeroing)?;
        refuse(!mask, Unencodable::ZeroingMask)?;
    }
    if set & suffix::ROUND != 0 {
        refuse(memory, Unencodable::RoundingMemory)?;
        refuse(allows & evex::ROUND == 0, Unencodable::Rounding)?;
    }
    if set & suffix::SAE != 0 {
        refuse(memory, Unencodable::SaeMemory)?;
        refuse(allows & evex::SAE == 0, Unencodable::Sae)?;
    }
    if set & suffix::BCST != 0 {
        refuse(!memory, Unencodable::BroadcastRegister)?;
        refuse(allows & evex::BCST == 0, Unencodable::Broadcast)?;
    }
    Ok(())
}

/// What an EVEX prefix says besides the operands.
#[derive(Clone, Copy)]
struct Masking {
    /// The mask register's number; 0 for none.
    mask: u8,
    suffix: u8,
}

/// More operands than any instruction has.
const MAX_OPERANDS: usize = 6;

/// The operands that are there, in Plan 9 order.
fn operands(prog: &Prog) -> impl Iterator<Item = &Addr> {
    let rest = prog.rest.as_deref().unwrap_or(&[]);
    std::iter::once(&prog.from).chain(rest).chain(std::iter::once(&prog.to)).filter(|a| !a.is_none())
}

fn operand_mut(prog: &mut Prog, i: usize) -> Option<&mut Addr> {
    let rest = prog.rest.as_deref_mut().unwrap_or(&mut []);
    std::iter::once(&mut prog.from)
        .chain(rest)
        .chain(std::iter::once(&mut prog.to))
        .filter(|a| !a.is_none())
        .nth(i)
}

/// Base and index of a memory operand as the hardware sees them.
struct Place {
    base: Reg,
    index: Reg,
    scale: u8,
    segment: Reg,
    /// Symbol: RIP-relative.
    sym: bool,
    disp: i32,
}

fn place(a: &Addr) -> Place {
    let mut p = Place {
        base: a.reg,
        index: a.index,
        scale: a.scale,
        segment: Reg::NONE,
        sym: false,
        disp: a.offset as i32,
    };
    match a.name {
        AddrName::Extern | AddrName::Static => p.sym = true,
        AddrName::Auto | AddrName::Param => p.base = Reg::SP,
        AddrName::None => {}
    }
    if p.index == Reg::TLS {
        // off(R)(TLS*1) after MOVQ TLS, R: R holds nothing.
        p = Place { base: Reg::NONE, index: Reg::NONE, segment: Reg::TLS, ..p };
    } else if is_segment(p.index) {
        p = Place { segment: p.index, index: Reg::NONE, ..p };
    }
    if is_segment(p.base) {
        p = Place { segment: p.base, base: Reg::NONE, ..p };
    }
    p
}

/// Writes the instruction.
fn emit(row: &Row, ops: &[Addr], masking: Masking, out: &mut Bytes) {
    let enc = &row.enc;
    // Collect what goes where.
    let (mut reg, mut vvvv, mut opcode_reg) = (enc.ext, 0u8, 0u8);
    let mut rm: Option<&Addr> = None;
    let mut force_rex = false;
    let mut imm: Option<(Role, i64)> = None;
    for (arg, op) in row.args().zip(ops) {
        if arg.byte
            && op.kind == AddrKind::Reg
            && (4..8).contains(&number(op.reg))
            && !(136..140).contains(&op.reg.0)
        {
            force_rex = true;
        }
        match arg.role {
            Role::Reg => reg = number(op.reg),
            Role::Rm => rm = Some(op),
            Role::RegRm => {
                reg = number(op.reg);
                rm = Some(op);
            }
            Role::Vvvv => vvvv = number(op.reg),
            Role::Opcode => opcode_reg = number(op.reg),
            Role::Fixed => {}
            Role::Is4 => imm = Some((Role::Imm8, (number(op.reg) as i64) << 4)),
            imm_role => imm = Some((imm_role, op.offset)),
        }
    }
    let mem = rm.filter(|a| a.kind == AddrKind::Mem).map(place);
    let rm_reg = rm.filter(|a| a.kind == AddrKind::Reg).map(|a| number(a.reg));
    if let Some(p) = &mem {
        match p.segment {
            Reg::TLS | Reg::FS => out.put(0x64),
            Reg::GS => out.put(0x65),
            Reg::CS => out.put(0x2e),
            Reg::SS => out.put(0x36),
            Reg::DS => out.put(0x3e),
            Reg::ES => out.put(0x26),
            _ => {}
        }
    }
    let bit3 = |r: Reg| r.is_some() && number(r) & 8 != 0;
    let r = reg & 8 != 0;
    let x = mem.as_ref().is_some_and(|p| bit3(p.index));
    let b = mem.as_ref().is_some_and(|p| bit3(p.base))
        || rm_reg.is_some_and(|n| n & 8 != 0)
        || opcode_reg & 8 != 0;
    match enc.kind {
        Kind::Legacy => legacy_prefix(enc, r, x, b, force_rex, out),
        Kind::Vex => vex_prefix(enc, r, x, b, vvvv, out),
        Kind::Evex => {
            let bit4 = |n: u8| n & 16 != 0;
            // A register in rm has its fifth bit in X, a vector index in V.
            let x = x || rm_reg.is_some_and(bit4);
            let v = bit4(vvvv) || mem.as_ref().is_some_and(|p| p.index.is_some() && bit4(number(p.index)));
            let high = High { r, x, b, r2: bit4(reg), v2: v };
            evex_prefix(enc, high, vvvv, masking, out);
        }
    }
    let shift = match enc.kind {
        Kind::Evex => enc.evex.shift[(masking.suffix & suffix::BCST != 0) as usize],
        _ => 0,
    };
    // A register in the opcode is in its last byte.
    if let Some(fixed) = enc.fixed {
        out.put_slice(&[enc.opcode, fixed | opcode_reg & 7]);
    } else {
        out.put(enc.opcode | opcode_reg & 7);
    }
    let mut disp_at = None;
    if let Some(p) = &mem {
        disp_at = modrm_memory(reg & 7, p, shift, out);
    } else if let Some(n) = rm_reg {
        out.put(0xc0 | (reg & 7) << 3 | n & 7);
    } else if enc.modrm {
        out.put(0xc0 | (reg & 7) << 3);
    }
    let end_of_disp = out.len;
    match imm {
        Some((Role::Imm8, v)) => out.put(v as u8),
        Some((Role::Imm16, v)) => out.put16(v as u16),
        Some((Role::Imm32, v)) => out.put32(v as u32),
        Some((Role::Imm64, v)) => out.put64(v as u64),
        _ => {}
    }
    if let (Some(p), Some(at), Some(a)) = (&mem, disp_at, rm) {
        if p.sym {
            // The processor counts from the end of the instruction, the relocation from that of the field.
            let add = a.offset - (out.len - end_of_disp) as i64;
            out.fixup = Some(Fixup { off: at, size: 4, kind: RelocKind::PcRel, sym: a.sym, add });
        } else if p.segment == Reg::TLS {
            out.fixup = Some(Fixup { off: at, size: 4, kind: RelocKind::TlsLe, sym: None, add: a.offset });
        }
    }
}

fn legacy_prefix(enc: &Enc, r: bool, x: bool, b: bool, force: bool, out: &mut Bytes) {
    if enc.size16 {
        out.put(0x66);
    }
    match enc.pp {
        1 => out.put(0x66),
        2 => out.put(0xf3),
        3 => out.put(0xf2),
        _ => {}
    }
    let rex = (enc.w as u8) << 3 | (r as u8) << 2 | (x as u8) << 1 | b as u8;
    if rex != 0 || force {
        out.put(0x40 | rex);
    }
    match enc.map {
        1 => out.put(0x0f),
        2 => out.put_slice(&[0x0f, 0x38]),
        3 => out.put_slice(&[0x0f, 0x3a]),
        _ => {}
    }
}

fn vex_prefix(enc: &Enc, r: bool, x: bool, b: bool, vvvv: u8, out: &mut Bytes) {
    let low = (!vvvv & 15) << 3 | (enc.l & 1) << 2 | enc.pp;
    if enc.map == 1 && !enc.w && !x && !b {
        out.put_slice(&[0xc5, (!r as u8) << 7 | low]);
    } else {
        let first = (!r as u8) << 7 | (!x as u8) << 6 | (!b as u8) << 5 | enc.map;
        out.put_slice(&[0xc4, first, (enc.w as u8) << 7 | low]);
    }
}

/// The bits of register numbers above the third, as EVEX spreads them.
struct High {
    r: bool,
    x: bool,
    b: bool,
    r2: bool,
    v2: bool,
}

fn evex_prefix(enc: &Enc, high: High, vvvv: u8, masking: Masking, out: &mut Bytes) {
    let bit = |yes: bool, at: u8| (!yes as u8) << at;
    let first = bit(high.r, 7) | bit(high.x, 6) | bit(high.b, 5) | bit(high.r2, 4) | enc.map;
    let second = (enc.w as u8) << 7 | (!vvvv & 15) << 3 | 4 | enc.pp;
    let set = masking.suffix;
    let rounds = set & suffix::ROUND != 0;
    // With a rounding mode the length is implied, and its bits say the mode.
    let length = if rounds { suffix::rounding(set) } else { enc.l };
    let b = rounds || set & (suffix::SAE | suffix::BCST) != 0;
    let zero = set & suffix::ZERO != 0;
    let third = (zero as u8) << 7 | length << 5 | (b as u8) << 4 | bit(high.v2, 3) | masking.mask;
    out.put_slice(&[0x62, first, second, third]);
}

/// ModRM, SIB and displacement, an 8-bit one in units of `1 << shift`. Returns where a displacement that needs a relocation stands.
fn modrm_memory(reg: u8, p: &Place, shift: u8, out: &mut Bytes) -> Option<u8> {
    let reg = reg << 3;
    if p.sym {
        out.put(reg | 5);
        let at = out.len;
        out.put32(0);
        return Some(at);
    }
    let relocated = p.segment == Reg::TLS;
    let scale = match p.scale {
        2 => 1 << 6,
        4 => 2 << 6,
        8 => 3 << 6,
        _ => 0,
    };
    let index = if p.index.is_some() { (number(p.index) & 7) << 3 } else { 4 << 3 };
    if !p.base.is_some() {
        // No base: a SIB byte whose base 101 means "displacement only".
        out.put_slice(&[reg | 4, if p.index.is_some() { scale } else { 0 } | index | 5]);
        let at = out.len;
        out.put32(if relocated { 0 } else { p.disp as u32 });
        return Some(at);
    }
    let base = number(p.base) & 7;
    let whole = p.disp & ((1 << shift) - 1) == 0;
    let mode = match p.disp >> shift {
        0 if whole && base != 5 => 0,
        -128..=127 if whole => 0x40,
        _ => 0x80,
    };
    if p.index.is_some() || base == 4 {
        out.put_slice(&[mode | reg | 4, if p.index.is_some() { scale } else { 0 } | index | base]);
    } else {
        out.put(mode | reg | base);
    }
    match mode {
        0x40 => out.put((p.disp >> shift) as u8),
        0x80 => out.put32(p.disp as u32),
        _ => {}
    }
    None
}
