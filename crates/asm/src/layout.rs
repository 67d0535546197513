//! Where every instruction goes: encodes all but the jumps, sizes the jumps, writes the function's bytes.
//!
//! Jumps start short. A forward jump that does not reach becomes long and stays so; backward ones are
//! chosen anew in each pass; passes repeat until nothing changes. Compiled code is also padded so that
//! no jump (with the compare it fuses with) crosses or ends at a 32-byte boundary, where some
//! processors refuse to cache it; like gc we know sizes from the second pass on.

use std::cell::RefCell;

use obj::{AddrKind, As, Attrs, JumpTable, LSym, Prog, Reloc};
use source::Diagnostic;

use crate::encode::{Bytes, Fixup, Unencodable, encode};

/// One encoded instruction in [`Scratch::bytes`].
#[derive(Clone, Copy)]
struct Code {
    start: u32,
    /// Size; of jumps as of the last pass.
    len: u8,
    shape: Shape,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Bytes, or nothing.
    Plain,
    /// JMP to a label: 2 or 5 bytes.
    Jmp,
    /// Jcc to a label: 2 or 6 bytes.
    Jcc,
    /// CALL of a label: 5 bytes.
    Call,
    /// XBEGIN: 6 bytes.
    Begin,
    /// LOOP, JCXZ: only short; `len` is final.
    Short,
    /// PCALIGN.
    Align,
}

/// Buffers that live as long as the thread, so that a function costs no allocation but its own result.
#[derive(Default)]
struct Scratch {
    bytes: Vec<u8>,
    code: Vec<Code>,
    /// Progs of local jumps, ascending.
    jumps: Vec<u32>,
    /// Parallel to `jumps`: a forward jump that did not reach.
    far: Vec<bool>,
    /// Ascending by Prog.
    fixups: Vec<(u32, Fixup)>,
    /// Progs to be encoded again in the second pass; see [`Bytes::renamed`].
    renamed: Vec<u32>,
    /// (Prog, bytes before it).
    pads: Vec<(u32, u32)>,
}

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::default();
}

/// Gives up on jump sizing: padding and sizes chase each other.
const MAX_PASSES: usize = 1000;

/// Encodes the function's Progs, sets their pcs and fills `sym.data`, `sym.relocs`.
pub fn run(sym: &mut LSym, describe: &dyn Fn(&Prog) -> String, errors: &mut Vec<Diagnostic>) {
    SCRATCH.with_borrow_mut(|s| {
        let func = sym.func.as_mut().expect("a TEXT symbol has a FuncInfo");
        s.encode_all(&mut func.text, describe, errors);
        let pad = !sym.attrs.has(Attrs::ASM);
        let size = s.size_jumps(&mut func.text, pad, errors);
        for (i, c) in s.code.iter().enumerate() {
            if c.shape == Shape::Align {
                sym.align = sym.align.max(alignment(&func.text[i]));
            }
        }
        sym.data = s.write(&func.text, size);
        sym.size = size as u64;
        sym.relocs = s.relocs(&func.text);
        s.show_pads(&mut func.text, &mut func.jump_tables);
    });
}

fn alignment(p: &Prog) -> u32 {
    let a = if p.from.is_none() { &p.to } else { &p.from };
    a.offset as u32
}

/// Bytes PCALIGN or PCALIGNMAX skips at `pc`.
fn align_by(p: &Prog, pc: u32) -> u32 {
    let to = alignment(p);
    if !to.is_power_of_two() {
        return 0;
    }
    let n = pc.wrapping_neg() & (to - 1);
    if p.op == As::PCALIGNMAX && n as i64 > p.to.offset { 0 } else { n }
}

impl Scratch {
    fn encode_all(
        &mut self,
        text: &mut [Prog],
        describe: &dyn Fn(&Prog) -> String,
        errors: &mut Vec<Diagnostic>,
    ) {
        self.bytes.clear();
        self.code.clear();
        self.jumps.clear();
        self.far.clear();
        self.fixups.clear();
        self.pads.clear();
        self.renamed.clear();
        let mut bytes = Bytes::new();
        for (i, p) in text.iter_mut().enumerate() {
            let start = self.bytes.len() as u32;
            let shape = shape(p);
            let mut len = 0;
            match shape {
                Shape::Plain => match encode(p, &mut bytes) {
                    Ok(()) => {
                        self.bytes.extend_from_slice(bytes.as_slice());
                        len = bytes.len;
                        if bytes.renamed {
                            self.renamed.push(i as u32);
                        }
                        if let Some(f) = bytes.fixup {
                            self.fixups.push((i as u32, f));
                        }
                    }
                    Err(why) => {
                        errors.push(Diagnostic::error(
                            p.pos,
                            "InvalidInstruction",
                            format!("{why}: {}", describe(p)),
                        ));
                    }
                },
                Shape::Align => {
                    let to = alignment(p);
                    if !to.is_power_of_two() || !(8..=2048).contains(&to) {
                        errors.push(Diagnostic::error(
                            p.pos,
                            "BadAlignment",
                            format!("alignment value of an instruction must be a power of two and in the range [8, 2048], got {to}"),
                        ));
                    }
                }
                _ => {
                    if !hint_fits(p, shape) {
                        let message = format!("{}: {}", Unencodable::Operands, describe(p));
                        errors.push(Diagnostic::error(p.pos, "InvalidInstruction", message));
                    }
                    self.jumps.push(i as u32);
                    self.far.push(false);
                }
            }
            self.code.push(Code { start, len, shape });
        }
    }

    /// Sets every pc; returns the function's size.
    fn size_jumps(&mut self, text: &mut [Prog], pad: bool, errors: &mut Vec<Diagnostic>) -> u32 {
        for round in 0..MAX_PASSES {
            if round == 1 {
                self.encode_renamed(text);
            }
            let (size, sizes_changed) = self.pass(text, pad && round > 0);
            let mut again = pad && (sizes_changed || round == 0);
            for (k, &j) in self.jumps.iter().enumerate() {
                let p = &text[j as usize];
                let target = p.to.offset as usize;
                if target > j as usize
                    && !self.far[k]
                    && matches!(self.code[j as usize].shape, Shape::Jmp | Shape::Jcc)
                {
                    let end = p.pc + self.code[j as usize].len as u32;
                    if target_pc(text, target, size) as i64 - end as i64 > 127 {
                        self.far[k] = true;
                        again = true;
                    }
                }
            }
            if !again {
                self.check_short(text, size, errors);
                return size;
            }
        }
        errors.push(Diagnostic::error(text[0].pos, "Span", "jump sizes do not settle"));
        0
    }

    /// Looks again for the forms of byte instructions whose AX has become AL.
    fn encode_renamed(&mut self, text: &mut [Prog]) {
        let mut bytes = Bytes::new();
        for &i in &self.renamed {
            let code = &mut self.code[i as usize];
            // The operands fitted a row before; AL fits all that AX did.
            if encode(&mut text[i as usize], &mut bytes).is_ok() {
                code.start = self.bytes.len() as u32;
                code.len = bytes.len;
                self.bytes.extend_from_slice(bytes.as_slice());
                if let Ok(at) = self.fixups.binary_search_by_key(&i, |f| f.0) {
                    self.fixups[at].1 = bytes.fixup.unwrap_or(self.fixups[at].1);
                }
            }
        }
    }

    /// One layout. `pad`: sizes of an earlier pass are known. Also tells whether any size differs from that pass.
    fn pass(&mut self, text: &mut [Prog], pad: bool) -> (u32, bool) {
        let mut pc = 0u32;
        let mut k = 0;
        let mut changed = false;
        self.pads.clear();
        for i in 0..text.len() {
            if pad {
                let n = self.padding(text, i, pc);
                if n != 0 {
                    self.pads.push((i as u32, n));
                    pc += n;
                }
            }
            text[i].pc = pc;
            let shape = self.code[i].shape;
            let len = match shape {
                Shape::Plain => self.code[i].len as u32,
                Shape::Align => {
                    pc += align_by(&text[i], pc);
                    continue;
                }
                _ => {
                    let target = text[i].to.offset as usize;
                    let short = match shape {
                        Shape::Jmp | Shape::Jcc if target > i => !self.far[k],
                        _ => target <= i && text[target].pc as i64 - (pc as i64 + 2) >= -128,
                    };
                    k += 1;
                    match shape {
                        Shape::Call => 5,
                        Shape::Begin => 6,
                        Shape::Short => 2 + (text[i].op == As::JCXZL) as u32,
                        _ if short => 2,
                        Shape::Jmp => 5,
                        _ => 6,
                    }
                }
            };
            if len != self.code[i].len as u32 {
                self.code[i].len = len as u8;
                changed = true;
            }
            pc += len;
        }
        (pc, changed)
    }

    /// Bytes to insert before Prog `i` at `pc`.
    fn padding(&self, text: &[Prog], i: usize, pc: u32) -> u32 {
        const BLOCK: u32 = 32;
        let at = pc & (BLOCK - 1);
        let p = &text[i];
        // Most instructions end so early in the block that even a fused jump fits.
        if at + (self.code[i].len as u32) < BLOCK - 6 && p.op != As::LOCK {
            return 0;
        }
        let size = match self.fused(text, i) {
            Some(size) => size,
            None if is_jump(p) => self.code[i].len as u32,
            None => return 0,
        };
        if at + size >= BLOCK { BLOCK - at } else { 0 }
    }

    /// Size of Prog `i` and the conditional jump it fuses with, if it does.
    fn fused(&self, text: &[Prog], mut i: usize) -> Option<u32> {
        let mut size = 0;
        if text[i].op == As::LOCK {
            size += self.code[i].len as u32;
            i += 1;
            while matches!(text.get(i)?.op, As::PCDATA | As::FUNCDATA) {
                i += 1;
            }
        }
        let p = &text[i];
        let group = fuse_group(p.op)?;
        if group != Group::IncDec {
            let (one, two) =
                if group == Group::Cmp { (p.from.kind, p.to.kind) } else { (p.to.kind, p.from.kind) };
            let fits = match one {
                AddrKind::Reg => matches!(two, AddrKind::Reg | AddrKind::Const | AddrKind::Mem),
                AddrKind::Mem => two == AddrKind::Reg,
                _ => false,
            };
            if !fits {
                return None;
            }
        }
        size += self.code[i].len as u32;
        let mut j = i + 1;
        while matches!(text.get(j)?.op, As::PCDATA | As::FUNCDATA | As::NOP) {
            j += 1;
        }
        let jump = &text[j];
        if !jump.op.is_jcc() || jump.to.kind != AddrKind::Branch {
            return None;
        }
        let fuses = match group {
            Group::TestAnd => true,
            Group::Cmp | Group::AddSub => !flag_only(jump.op),
            Group::IncDec => !flag_only(jump.op) && !matches!(jump.op, As::JCS | As::JCC | As::JHI | As::JLS),
        };
        fuses.then_some(size + self.code[j].len as u32)
    }

    /// LOOP and JCXZ have no long form.
    fn check_short(&self, text: &[Prog], size: u32, errors: &mut Vec<Diagnostic>) {
        for &j in &self.jumps {
            let c = self.code[j as usize];
            if c.shape == Shape::Short {
                let p = &text[j as usize];
                let d = target_pc(text, p.to.offset as usize, size) as i64 - (p.pc + c.len as u32) as i64;
                if !(-128..=127).contains(&d) {
                    errors.push(Diagnostic::error(p.pos, "LoopTooFar", "loop too far"));
                }
            }
        }
    }

    fn write(&self, text: &[Prog], size: u32) -> Vec<u8> {
        let mut out = Vec::with_capacity(size as usize);
        for (p, c) in text.iter().zip(&self.code) {
            if c.len == 0 && c.shape == Shape::Plain {
                continue;
            }
            let gap = (p.pc as usize).saturating_sub(out.len());
            no_ops(&mut out, gap);
            if c.shape == Shape::Plain {
                out.extend_from_slice(&self.bytes[c.start as usize..c.start as usize + c.len as usize]);
                continue;
            }
            if c.shape == Shape::Align {
                continue;
            }
            let rel = target_pc(text, p.to.offset as usize, size) as i64 - (p.pc as i64 + c.len as i64);
            match (c.shape, c.len) {
                (Shape::Jmp, 2) => out.extend_from_slice(&[0xeb, rel as u8]),
                (Shape::Jmp, _) => {
                    out.push(0xe9);
                    out.extend_from_slice(&(rel as i32).to_le_bytes());
                }
                (Shape::Call, _) => {
                    out.push(0xe8);
                    out.extend_from_slice(&(rel as i32).to_le_bytes());
                }
                (Shape::Begin, _) => {
                    out.extend_from_slice(&[0xc7, 0xf8]);
                    out.extend_from_slice(&(rel as i32).to_le_bytes());
                }
                (Shape::Jcc, 2) => out.extend_from_slice(&[0x70 | condition(p.op), rel as u8]),
                (Shape::Jcc, _) => {
                    out.extend_from_slice(&[0x0f, 0x80 | condition(p.op)]);
                    out.extend_from_slice(&(rel as i32).to_le_bytes());
                }
                _ => {
                    if p.op == As::JCXZL {
                        out.push(0x67);
                    }
                    let opcode = match p.op {
                        As::LOOPNE => 0xe0,
                        As::LOOPEQ => 0xe1,
                        As::LOOP => 0xe2,
                        _ => 0xe3,
                    };
                    out.extend_from_slice(&[opcode, rel as u8]);
                }
            }
        }
        let gap = (size as usize).saturating_sub(out.len());
        no_ops(&mut out, gap);
        out
    }

    fn relocs(&self, text: &[Prog]) -> Vec<Reloc> {
        self.fixups
            .iter()
            .map(|&(i, f)| Reloc {
                off: text[i as usize].pc + f.off as u32,
                size: f.size,
                kind: f.kind,
                sym: f.sym,
                add: f.add,
            })
            .collect()
    }

    /// Inserts a NOP for every padding, as the listing shows them.
    fn show_pads(&self, text: &mut Vec<Prog>, tables: &mut [JumpTable]) {
        let count = self.pads.len();
        if count == 0 {
            return;
        }
        // Targets move by the number of pads at or before them.
        let moved = |i: i64| i + self.pads.partition_point(|&(at, _)| at as i64 <= i) as i64;
        for &j in &self.jumps {
            let to = &mut text[j as usize].to;
            to.offset = moved(to.offset);
        }
        for t in tables.iter_mut().flat_map(|t| &mut t.targets) {
            t.0 = moved(t.0 as i64) as u32;
        }
        let old = text.len();
        text.resize(old + count, Prog::new(As::NOP, source::Pos::NONE));
        let mut free = old + count;
        let mut end = old;
        for &(at, n) in self.pads.iter().rev() {
            let at = at as usize;
            // Move [at, end) to the free place's end, then put the NOP before it.
            for i in (at..end).rev() {
                free -= 1;
                text.swap(i, free);
            }
            free -= 1;
            let (pos, inl) = if at == 0 {
                (source::Pos::NONE, obj::InlId::NONE)
            } else {
                (text[at - 1].pos, text[at - 1].inl)
            };
            let mut nop = Prog::new(As::NOP, pos);
            nop.inl = inl;
            nop.pc = text[free + 1].pc - n;
            text[free] = nop;
            end = at;
        }
    }
}

/// pc of a jump's target; one past the last Prog is the function's end.
fn target_pc(text: &[Prog], target: usize, size: u32) -> u32 {
    text.get(target).map_or(size, |p| p.pc)
}

fn shape(p: &Prog) -> Shape {
    if matches!(p.op, As::PCALIGN | As::PCALIGNMAX) {
        return Shape::Align;
    }
    if p.to.kind != AddrKind::Branch {
        return Shape::Plain;
    }
    match p.op {
        As::JMP => Shape::Jmp,
        As::CALL => Shape::Call,
        As::XBEGIN => Shape::Begin,
        op if op.is_jcc() => Shape::Jcc,
        op if op.is_jump() => Shape::Short,
        _ => Shape::Plain,
    }
}

/// What may stand before a jump's target: nothing, or a branch hint, which has no effect.
fn hint_fits(p: &Prog, shape: Shape) -> bool {
    let hint = shape == Shape::Jcc && p.from.kind == AddrKind::Const && matches!(p.from.offset, 0 | 1);
    p.rest.is_none() && (p.from.is_none() || hint)
}

/// What padding treats as a jump.
fn is_jump(p: &Prog) -> bool {
    matches!(p.op, As::JMP | As::CALL | As::RET) || p.to.kind == AddrKind::Branch
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Cmp,
    AddSub,
    TestAnd,
    IncDec,
}

/// Instructions the processor fuses with a conditional jump.
fn fuse_group(op: As) -> Option<Group> {
    Some(match op {
        As::CMPB | As::CMPW | As::CMPL | As::CMPQ => Group::Cmp,
        As::ADDB | As::ADDW | As::ADDL | As::ADDQ | As::SUBB | As::SUBW | As::SUBL | As::SUBQ => {
            Group::AddSub
        }
        As::TESTB | As::TESTW | As::TESTL | As::TESTQ | As::ANDB | As::ANDW | As::ANDL | As::ANDQ => {
            Group::TestAnd
        }
        As::INCB | As::INCW | As::INCL | As::INCQ | As::DECB | As::DECW | As::DECL | As::DECQ => {
            Group::IncDec
        }
        _ => return None,
    })
}

/// Jumps on the overflow, sign or parity flag alone.
fn flag_only(op: As) -> bool {
    matches!(op, As::JOC | As::JOS | As::JMI | As::JPL | As::JPS | As::JPC)
}

/// The condition code of a Jcc.
pub fn condition(op: As) -> u8 {
    match op {
        As::JOS => 0,
        As::JOC => 1,
        As::JCS => 2,
        As::JCC => 3,
        As::JEQ => 4,
        As::JNE => 5,
        As::JLS => 6,
        As::JHI => 7,
        As::JMI => 8,
        As::JPL => 9,
        As::JPS => 10,
        As::JPC => 11,
        As::JLT => 12,
        As::JGE => 13,
        As::JLE => 14,
        _ => 15,
    }
}

/// Appends `n` bytes of no-ops, as few and as long as may be.
pub fn no_ops(out: &mut Vec<u8>, mut n: usize) {
    const NOPS: [&[u8]; 9] = [
        &[0x90],
        &[0x66, 0x90],
        &[0x0f, 0x1f, 0x00],
        &[0x0f, 0x1f, 0x40, 0x00],
        &[0x0f, 0x1f, 0x44, 0x00, 0x00],
        &[0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00],
        &[0x0f, 0x1f, 0x80, 0, 0, 0, 0],
        &[0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0],
        &[0x66, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0],
    ];
    while n > 0 {
        let k = n.min(9);
        out.extend_from_slice(NOPS[k - 1]);
        n -= k;
    }
}
