//! Frames: from what was written to what the hardware does.
//!
//! Takes a function's Progs as the compiler or the `.s` parser made them, gives the list that is encoded:
//! the stack check and the call of `morestack`, BP saved and restored, SP moved, RET expanded, FP and
//! pseudo-SP offsets turned into offsets from the hardware SP, constants that no instruction can hold
//! moved to memory. The rules are those of ASM-FACTS (c).
//!
//! ```text
//!            ┌───────────────────┐
//!  x+0(FP) → │ stack arguments   │
//!            ├───────────────────┤
//!            │ return address    │
//!            ├───────────────────┤ ┐
//!            │ saved BP (if any) │ │
//!            ├───────────────────┤ │ F, what -S calls locals
//!  x-8(SP) → │ locals            │ │
//!            │ outgoing args     │ │
//!     0(SP) →└───────────────────┘ ┘
//! ```

use obj::{Abi, Addr, AddrKind, AddrName, As, Attrs, FuncFlags, FuncInfo, Prog, ProgIx, Reg, SymId, Symbols};
use source::{Diagnostic, Pos};

use crate::constant::Constants;

/// What the frame of a function looks like.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// Bytes SP is lowered by, after BP was pushed.
    pub locals: i32,
    /// 8 if BP is saved.
    pub bp: i32,
}

impl Frame {
    /// F: bytes between the return address and SP.
    pub fn size(self) -> i32 {
        self.locals + self.bp
    }
}

/// Rewrites `func.text`; derived attributes are added to `attrs`.
pub fn run(
    func: &mut FuncInfo,
    attrs: &mut Attrs,
    abi: Abi,
    symbols: &Symbols,
    consts: &mut Constants,
    errors: &mut Vec<Diagnostic>,
) {
    thread_jumps(&mut func.text);
    let text_pos = func.text[0].pos;
    let has_call = func.text.iter().any(|p| p.op == As::CALL);
    let (declared, args) = match func.text[0].to.kind {
        AddrKind::TextSize => (func.text[0].to.frame(), func.text[0].to.args()),
        _ => (func.locals, func.args),
    };
    let locals = declared.max(0);
    let bp = if !attrs.has(Attrs::NOFRAME) && (locals > 0 || has_call) { 8 } else { 0 };
    let frame = Frame { locals, bp };
    if frame.size() % 8 != 0 {
        errors.push(Diagnostic::error(
            text_pos,
            "BadFrame",
            format!("unaligned stack size {}", frame.size()),
        ));
    }
    if bp == 0 {
        *attrs |= Attrs::NOFRAME;
    }
    if !attrs.has(Attrs::NOSPLIT) && small_leaf(&func.text, frame.size(), symbols) {
        *attrs |= Attrs::NOSPLIT;
    }
    func.args = args;
    func.locals = frame.size();
    if attrs.has(Attrs::TOPFRAME) {
        func.flags.0 |= FuncFlags::TOPFRAME.0;
    }
    if attrs.has(Attrs::ASM) {
        func.flags.0 |= FuncFlags::ASM.0;
    }

    let old = std::mem::take(&mut func.text);
    let n = old.len();
    let mut out = Output {
        text: Vec::with_capacity(n + 16 + 2 * func.spills.len()),
        moved: Vec::with_capacity(n + 1),
        frame,
    };
    let mut old = old.into_iter();
    let mut text = old.next().expect("a function starts with TEXT");
    text.to = Addr::text_size(frame.size(), args);
    out.moved.push(0);
    out.text.push(text);

    let split = !attrs.has(Attrs::NOSPLIT);
    let checks = if split { out.stack_check(text_pos, abi) } else { Vec::new() };
    out.enter(text_pos);

    let mut body = Body { depth: frame.size(), frame, consts, symbols, errors, sp_write: false };
    for prog in old {
        out.moved.push(out.text.len() as u32);
        body.expand(prog, &mut out);
    }
    if body.sp_write && attrs.has(Attrs::ASM) {
        func.flags.0 |= FuncFlags::SPWRITE.0;
    }
    // Jumps of the body are written in old indices; those below come with new ones.
    let Output { mut text, moved, .. } = out;
    for p in &mut text[1..] {
        if p.to.kind == AddrKind::Branch {
            p.to.offset = moved.get(p.to.offset as usize).map_or(0, |&i| i as i64);
        }
    }
    for t in func.jump_tables.iter_mut().flat_map(|t| &mut t.targets) {
        t.0 = moved.get(t.0 as usize).copied().unwrap_or(0);
    }
    if split {
        let more = text.len() as u32;
        for &c in &checks {
            text[c].to = Addr::branch(ProgIx(more));
        }
        let needs_context = attrs.has(Attrs::NEEDCTXT);
        call_morestack(&mut text, func, text_pos, frame, needs_context, symbols);
    }
    func.text = text;
}

/// Redirects jumps to unconditional jumps to where those go in the end.
fn thread_jumps(text: &mut [Prog]) {
    let target =
        |text: &[Prog], i: usize| (text[i].to.kind == AddrKind::Branch).then_some(text[i].to.offset as usize);
    for i in 0..text.len() {
        let Some(first) = target(text, i) else { continue };
        let mut t = first;
        let mut steps = 0;
        while t < text.len() && text[t].op == As::JMP {
            match target(text, t) {
                Some(next) if next != t => t = next,
                _ => break,
            }
            steps += 1;
            if steps > 5000 {
                // Jumps in a circle: this one waits for ever where it stands.
                t = i;
                break;
            }
        }
        if t != first {
            text[i].to.offset = t as i64;
        }
    }
}

/// Whether the function needs no stack check: it is small and calls nothing but the panics that run on
/// the reserve below the guard.
fn small_leaf(text: &[Prog], frame: i32, symbols: &Symbols) -> bool {
    const ON_RESERVE: [&str; 5] = [
        "runtime.panicdivide",
        "runtime.panicwrap",
        "runtime.panicshift",
        "runtime.panicBounds",
        "runtime.panicExtend",
    ];
    if frame >= abi::stack::STACK_SMALL as i32 {
        return false;
    }
    let mut calls = false;
    for p in text.iter().filter(|p| p.op == As::CALL) {
        let known =
            p.to.kind == AddrKind::Mem && p.to.sym.is_some_and(|s| ON_RESERVE.contains(&symbols.name(s)));
        if !known {
            return false;
        }
        calls = true;
    }
    !calls || frame < abi::stack::STACK_SMALL as i32 - 8
}

/// The list being built.
struct Output {
    text: Vec<Prog>,
    /// Old index → new index.
    moved: Vec<u32>,
    frame: Frame,
}

impl Output {
    fn push(&mut self, op: As, pos: Pos, from: Addr, to: Addr) -> usize {
        self.text.push(Prog::with(op, pos, from, to));
        self.text.len() - 1
    }

    fn adjust(&mut self, op: As, pos: Pos, from: Addr, to: Addr, spadj: i32) {
        let i = self.push(op, pos, from, to);
        self.text[i].spadj = spadj;
    }

    /// The stack check; returns the jumps to the call of `morestack`.
    fn stack_check(&mut self, pos: Pos, abi: Abi) -> Vec<usize> {
        if abi != Abi::Internal {
            self.push(As::MOVQ, pos, Addr::mem(Reg::TLS, 0), Addr::reg(Reg::R14));
        }
        let size = self.frame.size();
        let small = abi::stack::STACK_SMALL as i32;
        let guard = Addr::mem(Reg::G, abi::g::STACKGUARD0 as i64);
        let mut checks = Vec::new();
        let mut unsafe_from_here = false;
        if size <= small {
            self.push(As::CMPQ, pos, Addr::reg(Reg::SP), guard);
        } else if size <= abi::stack::STACK_BIG as i32 {
            self.push(As::LEAQ, pos, Addr::mem(Reg::SP, -((size - small) as i64)), Addr::reg(Reg::R12));
            self.push(As::CMPQ, pos, Addr::reg(Reg::R12), guard);
        } else {
            // SP - size may wrap round.
            self.push(As::MOVQ, pos, Addr::reg(Reg::SP), Addr::reg(Reg::R12));
            self.pcdata(pos, abi::funcdata::PCDATA_UNSAFE_POINT, -2);
            unsafe_from_here = true;
            self.push(As::SUBQ, pos, Addr::konst((size - small) as i64), Addr::reg(Reg::R12));
            checks.push(self.push(As::JCS, pos, Addr::NONE, Addr::NONE));
            self.push(As::CMPQ, pos, Addr::reg(Reg::R12), guard);
        }
        if !unsafe_from_here {
            self.pcdata(pos, abi::funcdata::PCDATA_UNSAFE_POINT, -2);
        }
        checks.push(self.push(As::JLS, pos, Addr::NONE, Addr::NONE));
        self.pcdata(pos, abi::funcdata::PCDATA_UNSAFE_POINT, -1);
        checks
    }

    fn pcdata(&mut self, pos: Pos, table: usize, value: i64) {
        self.push(As::PCDATA, pos, Addr::konst(table as i64), Addr::konst(value));
    }

    fn enter(&mut self, pos: Pos) {
        if self.frame.bp != 0 {
            self.adjust(As::PUSHQ, pos, Addr::reg(Reg::BP), Addr::NONE, 8);
            self.push(As::MOVQ, pos, Addr::reg(Reg::SP), Addr::reg(Reg::BP));
        }
        if self.frame.locals != 0 {
            self.move_sp(pos, self.frame.locals);
        }
    }

    /// SP -= `by`.
    fn move_sp(&mut self, pos: Pos, by: i32) {
        // 128 does not fit in a signed byte, -128 does.
        let (op, value) = match by {
            128 => (As::ADDQ, -128),
            -128 => (As::SUBQ, -128),
            n if n > 0 => (As::SUBQ, n as i64),
            n => (As::ADDQ, -(n as i64)),
        };
        self.adjust(op, pos, Addr::konst(value), Addr::reg(Reg::SP), by);
    }
}

/// `morestack` and the way back, after the last instruction.
fn call_morestack(
    text: &mut Vec<Prog>,
    func: &FuncInfo,
    pos: Pos,
    frame: Frame,
    needs_context: bool,
    symbols: &Symbols,
) {
    let pcdata =
        |table: usize, value: i64| Prog::with(As::PCDATA, pos, Addr::konst(table as i64), Addr::konst(value));
    let last = text.last().map_or(pos, |p| p.pos);
    // Control comes here from the entry, where no frame is made yet.
    let mut nop = Prog::new(As::NOP, last);
    nop.spadj = -frame.size();
    text.push(nop);
    text.push(pcdata(abi::funcdata::PCDATA_STACK_MAP_INDEX, -1));
    text.push(pcdata(abi::funcdata::PCDATA_UNSAFE_POINT, -2));
    for s in &func.spills {
        text.push(Prog::with(
            spill_move(s.reg, s.size),
            pos,
            Addr::reg(s.reg),
            Addr::mem(Reg::SP, s.offset as i64 + 8),
        ));
    }
    let name = if needs_context { "runtime.morestack" } else { "runtime.morestack_noctxt" };
    let more = symbols.intern(name, Abi::Abi0);
    text.push(Prog::with(As::CALL, pos, Addr::NONE, Addr::global(more, 0)));
    text.push(pcdata(abi::funcdata::PCDATA_UNSAFE_POINT, -1));
    for s in &func.spills {
        text.push(Prog::with(
            reload_move(s.reg, s.size),
            pos,
            Addr::mem(Reg::SP, s.offset as i64 + 8),
            Addr::reg(s.reg),
        ));
    }
    text.push(Prog::with(As::JMP, pos, Addr::NONE, Addr::branch(ProgIx(0))));
}

/// The move that saves a register argument of `size` bytes.
fn spill_move(reg: Reg, size: u8) -> As {
    match (reg.is_xmm(), size) {
        (true, 4) => As::MOVSS,
        (true, _) => As::MOVSD,
        (false, 1) => As::MOVB,
        (false, 2) => As::MOVW,
        (false, 4) => As::MOVL,
        (false, _) => As::MOVQ,
    }
}

/// The move that brings it back.
fn reload_move(reg: Reg, size: u8) -> As {
    match (reg.is_xmm(), size) {
        (false, 1) => As::MOVBLZX,
        (false, 2) => As::MOVWLZX,
        _ => spill_move(reg, size),
    }
}

/// State while the body is rewritten.
struct Body<'a> {
    /// D: bytes pushed since entry.
    depth: i32,
    frame: Frame,
    consts: &'a mut Constants,
    symbols: &'a Symbols,
    errors: &'a mut Vec<Diagnostic>,
    /// SP is written by something whose effect is not tracked.
    sp_write: bool,
}

impl Body<'_> {
    /// Appends what `prog` becomes.
    fn expand(&mut self, mut prog: Prog, out: &mut Output) {
        self.resolve(&mut prog.from);
        if let Some(a) = prog.rest.as_mut().and_then(|r| r.first_mut()) {
            resolve(a, self.depth, self.frame.bp);
        }
        self.resolve(&mut prog.to);
        match prog.op {
            As::RET => return self.leave(prog, out),
            As::ADJSP => {
                let by = if prog.from.is_none() { prog.to.offset } else { prog.from.offset } as i32;
                if by == 0 {
                    self.errors.push(Diagnostic::error(
                        prog.pos,
                        "BadAdjsp",
                        "invalid instruction: ADJSP $0",
                    ));
                    return;
                }
                self.depth = self.depth.wrapping_add(by);
                return out.move_sp(prog.pos, by);
            }
            As::PUSHQ | As::PUSHFQ => prog.spadj = 8,
            As::POPQ | As::POPFQ => prog.spadj = -8,
            As::PUSHW => prog.spadj = 2,
            As::POPW => prog.spadj = -2,
            // The access that follows uses the segment register itself.
            As::MOVQ | As::MOVL if prog.from.kind == AddrKind::Reg && prog.from.reg == Reg::TLS => {
                prog = Prog { inl: prog.inl, ..Prog::new(As::NOP, prog.pos) };
            }
            As::MOVQ if prog.from.kind == AddrKind::Addr => address(&mut prog, As::LEAQ),
            As::MOVL if prog.from.kind == AddrKind::Addr => address(&mut prog, As::LEAL),
            As::MOVW if prog.from.kind == AddrKind::Addr => address(&mut prog, As::LEAW),
            _ => {}
        }
        if prog.from.kind == AddrKind::FConst {
            self.consts.place(&mut prog, self.symbols);
        }
        if prog.to.kind == AddrKind::Reg
            && prog.to.reg == Reg::SP
            && prog.spadj == 0
            && !matches!(prog.op, As::CMPL | As::CMPQ)
        {
            self.sp_write = true;
        }
        self.depth = self.depth.wrapping_add(prog.spadj);
        out.text.push(prog);
    }

    fn resolve(&self, a: &mut Addr) {
        resolve(a, self.depth, self.frame.bp);
    }

    fn leave(&mut self, mut prog: Prog, out: &mut Output) {
        if self.depth != self.frame.size() {
            self.errors.push(Diagnostic::error(prog.pos, "UnbalancedStack", "unbalanced PUSH/POP"));
            self.depth = self.frame.size();
        }
        if self.frame.locals != 0 {
            out.move_sp(prog.pos, -self.frame.locals);
        }
        if self.frame.bp != 0 {
            out.adjust(As::POPQ, prog.pos, Addr::NONE, Addr::reg(Reg::BP), -8);
        }
        if !prog.to.is_none() {
            // A tail call.
            prog.op = As::JMP;
        }
        // What follows in the text is entered by jumps from where the frame still stands.
        prog.spadj = self.frame.size();
        out.text.push(prog);
    }
}

/// `x+8(FP)` and `x-8(SP)` become offsets from the hardware SP; the names stay for the listing.
fn resolve(a: &mut Addr, depth: i32, bp: i32) {
    if matches!(a.kind, AddrKind::Mem | AddrKind::Addr) {
        match a.name {
            AddrName::Auto => a.offset = a.offset.wrapping_add((depth - bp) as i64),
            AddrName::Param => a.offset = a.offset.wrapping_add(depth as i64 + 8),
            // After `MOVQ TLS, R`, which does nothing, R holds nothing.
            AddrName::None if a.index == Reg::TLS => {
                *a = Addr { reg: Reg::TLS, index: Reg::NONE, scale: 0, ..*a };
            }
            _ => {}
        }
    }
}

/// `MOVQ $x, R` of an address is LEA.
fn address(prog: &mut Prog, lea: As) {
    prog.op = lea;
    prog.from.kind = AddrKind::Mem;
}

/// A function's own symbols that nobody defines: Go's assembler refers to them so that the compiler may
/// describe an assembly function's arguments.
pub fn is_argument_description(id: SymId, symbols: &Symbols) -> bool {
    let name = symbols.name(id);
    name.ends_with(".arginfo0") || name.ends_with(".args_stackmap")
}
