//! The text form of functions and modules, written.
//!
//! ```text
//! func @main.f (i64, ptr) -> (i64) nosplit {
//!   alloc a0 "x" 8 align 8 ptrs 1 type @type:int var
//! b0(v0: i64, v1: ptr):
//!   v2: i64 = load v1 + 8
//!   v3: i8 = icmp slt v0, v2
//!   br v3, b1(v2), b2 likely
//! …
//! }
//! ```
//!
//! `{}` leaves source positions out, `{:#}` writes them as `!123` (a raw [`source::Pos`]) behind what they
//! belong to. [`crate::parse`] reads both. Aliases are resolved: the text of a function is the same before
//! and after [`Func::resolve`] has been applied to its operands.

use std::fmt::{self, Display, Formatter, Write};

use source::Pos;

use crate::{
    AllocData, AllocOrigin, BlockCall, CallData, Callee, DataDef, DataKind, Func, Inl, Inst, Module, Op,
    Param, Place, PtrMask, Sig, StackArg, SymAbi, Term, Type, Value,
};

/// Names of [`abi::panics::BoundsKind`] in the text form, by number.
pub const BOUNDS_NAMES: [&str; 9] = [
    "index",
    "slicealen",
    "sliceacap",
    "sliceb",
    "slice3alen",
    "slice3acap",
    "slice3b",
    "slice3c",
    "convert",
];

/// The register and spill slot a [`Param`] has when the text form doesn't say: registers in order, slots packed behind the stack area.
pub(crate) struct DefaultParams {
    ints: u8,
    floats: u8,
    offset: i32,
}

impl DefaultParams {
    pub(crate) fn new(stack_size: i32) -> DefaultParams {
        DefaultParams { ints: 0, floats: 0, offset: stack_size }
    }

    pub(crate) fn next(&mut self, ty: Type) -> Param {
        let size = ty.size() as i32;
        let spill = (self.offset + size - 1) & !(size - 1);
        self.offset = spill + size;
        let counter = if ty.is_float() { &mut self.floats } else { &mut self.ints };
        let reg = *counter;
        *counter += 1;
        Param { ty, reg, spill }
    }

    pub(crate) fn args_size(&self) -> i32 {
        (self.offset + 7) & !7
    }
}

/// A linker name after `@`: bare when it is made of plain characters, otherwise quoted.
struct Name<'a>(&'a str);

impl Display for Name<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.0.is_empty() && self.0.chars().all(is_name_char) {
            return write!(f, "@{}", self.0);
        }
        f.write_char('@')?;
        quoted(f, self.0)
    }
}

/// Characters of an unquoted name.
pub(crate) fn is_name_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '/' | '·' | ':' | '-' | '$' | '~')
}

fn quoted(f: &mut Formatter<'_>, s: &str) -> fmt::Result {
    f.write_char('"')?;
    for c in s.chars() {
        match c {
            '"' | '\\' => write!(f, "\\{c}")?,
            '\n' => f.write_str("\\n")?,
            c => f.write_char(c)?,
        }
    }
    f.write_char('"')
}

fn position(f: &mut Formatter<'_>, pos: Pos, inl: Option<Inl>) -> fmt::Result {
    if f.alternate() {
        if pos.is_known() || inl.is_some() {
            write!(f, " !{}", pos.0)?;
        }
        if let Some(inl) = inl {
            write!(f, "/{inl}")?;
        }
    }
    Ok(())
}

fn mask(f: &mut Formatter<'_>, mask: &PtrMask) -> fmt::Result {
    if !mask.is_empty() {
        f.write_str(" ptrs ")?;
        let words = mask.0.len() * 8;
        let last = (0..words).rev().find(|&i| mask.get(i)).unwrap_or(0);
        for i in 0..=last {
            f.write_char(if mask.get(i) { '1' } else { '0' })?;
        }
    }
    Ok(())
}

impl Display for Sig {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        params(f, &self.params, self.stack_size)?;
        if !self.results.is_empty() {
            f.write_str(" -> ")?;
            results(f, &self.results)?;
        }
        stack_args(f, "stackparams", &self.stack_params)?;
        stack_args(f, "stackresults", &self.stack_results)?;
        if self.stack_size != 0 {
            write!(f, " stacksize {}", self.stack_size)?;
        }
        let mut default = DefaultParams::new(self.stack_size);
        for p in &self.params {
            default.next(p.ty);
        }
        if self.args_size != default.args_size() {
            write!(f, " argssize {}", self.args_size)?;
        }
        Ok(())
    }
}

fn params(f: &mut Formatter<'_>, list: &[Param], stack_size: i32) -> fmt::Result {
    let mut default = DefaultParams::new(stack_size);
    f.write_char('(')?;
    for (i, p) in list.iter().enumerate() {
        if i > 0 {
            f.write_str(", ")?;
        }
        let d = default.next(p.ty);
        write!(f, "{}", p.ty)?;
        if p.reg != d.reg {
            write!(f, " reg {}", p.reg)?;
        }
        if p.spill != d.spill {
            write!(f, " spill {}", p.spill)?;
        }
    }
    f.write_char(')')
}

fn results(f: &mut Formatter<'_>, list: &[Param]) -> fmt::Result {
    let mut default = DefaultParams::new(0);
    f.write_char('(')?;
    for (i, p) in list.iter().enumerate() {
        if i > 0 {
            f.write_str(", ")?;
        }
        let d = default.next(p.ty);
        write!(f, "{}", p.ty)?;
        if p.reg != d.reg {
            write!(f, " reg {}", p.reg)?;
        }
    }
    f.write_char(')')
}

fn stack_args(f: &mut Formatter<'_>, word: &str, list: &[StackArg]) -> fmt::Result {
    if list.is_empty() {
        return Ok(());
    }
    write!(f, " {word} (")?;
    for (i, a) in list.iter().enumerate() {
        if i > 0 {
            f.write_str(", ")?;
        }
        write!(f, "{} {}", a.offset, a.size)?;
        if !a.ptrs.is_empty() {
            f.write_str(" ptrs")?;
            for p in &a.ptrs {
                write!(f, " {p}")?;
            }
        }
    }
    f.write_char(')')
}

impl Display for AllocData {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        quoted(f, &self.name)?;
        write!(f, " {} align {}", self.size, self.align)?;
        mask(f, &self.ptrs)?;
        if !self.type_sym.is_empty() {
            write!(f, " type {}", Name(&self.type_sym))?;
        }
        let origin = match self.origin {
            AllocOrigin::Var => "var",
            AllocOrigin::Param => "param",
            AllocOrigin::Expr => "expr",
            AllocOrigin::Boxed => "boxed",
            AllocOrigin::Closure => "closure",
            AllocOrigin::Temp => "temp",
            AllocOrigin::Buffer => "buffer",
        };
        write!(f, " {origin}")?;
        if self.place == Place::Stack {
            f.write_str(" stack")?;
        }
        if self.pinned {
            f.write_str(" pinned")?;
        }
        position(f, self.pos, None)
    }
}

impl Display for Func {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "func {} {}", Name(&self.name), self.sig)?;
        if self.display != self.name {
            f.write_str(" display ")?;
            quoted(f, &self.display)?;
        }
        let a = &self.attrs;
        let attrs = [
            (a.nosplit, "nosplit"),
            (a.noinline, "noinline"),
            (a.wrapper, "wrapper"),
            (a.needctxt, "needctxt"),
            (a.dupok, "dupok"),
            (a.external, "external"),
            (a.range_body, "rangebody"),
            (a.keeps_calls, "keepscalls"),
        ];
        for (_, word) in attrs.iter().filter(|(on, _)| *on) {
            write!(f, " {word}")?;
        }
        position(f, self.pos, None)?;
        if f.alternate() && self.end_pos != self.pos {
            write!(f, " end !{}", self.end_pos.0)?;
        }
        f.write_str(" {\n")?;
        for (name, first, count) in &self.param_names {
            f.write_str("  param ")?;
            quoted(f, name)?;
            writeln!(f, " {first} {count}")?;
        }
        for (alloc, data) in &self.allocs {
            write!(f, "  alloc {alloc} ")?;
            data.fmt(f)?;
            f.write_char('\n')?;
        }
        if f.alternate() {
            for (inl, d) in &self.inls {
                write!(f, "  inline {inl} {} !{} decl !{}", Name(&d.func), d.pos.0, d.decl.0)?;
                if d.wrapper {
                    write!(f, " wrapper")?;
                }
                if let Some(p) = d.parent {
                    write!(f, " in {p}")?;
                }
                f.write_char('\n')?;
            }
        }
        for &block in &self.layout {
            write!(f, "{block}")?;
            let params = self.block_params(block);
            if !params.is_empty() {
                f.write_char('(')?;
                for (i, &p) in params.iter().enumerate() {
                    write!(f, "{}{p}: {}", if i > 0 { ", " } else { "" }, self.ty(p))?;
                }
                f.write_char(')')?;
            }
            f.write_str(":\n")?;
            for &inst in &self.blocks[block].insts {
                self.write_inst(f, inst)?;
            }
            f.write_str("  ")?;
            self.write_term(f, &self.blocks[block].term)?;
            position(f, self.blocks[block].term_pos, self.blocks[block].term_inl)?;
            f.write_char('\n')?;
        }
        f.write_str("}\n")
    }
}

impl Func {
    fn write_inst(&self, f: &mut Formatter<'_>, inst: Inst) -> fmt::Result {
        let d = &self.insts[inst];
        f.write_str("  ")?;
        for (i, v) in self.results(inst).enumerate() {
            write!(f, "{}{v}: {}", if i > 0 { ", " } else { "" }, self.ty(v))?;
        }
        if d.result.is_some() {
            f.write_str(" = ")?;
        }
        f.write_str(d.op.text())?;
        match d.op {
            Op::Const => write!(f, " {}", d.imm)?,
            Op::FConst => write!(f, " {:#x}", d.imm as u64)?,
            Op::SymAddr => {
                let s = &self.syms[d.sym()];
                write!(f, " {}{}", Name(&s.name), abi_suffix(s.abi))?;
                offset(f, d.imm)?;
            }
            Op::Alloc => write!(f, " {}", d.alloc())?,
            Op::ArgAddr | Op::OutAddr => write!(f, " {}", d.imm)?,
            Op::Icmp | Op::Fcmp => {
                write!(f, " {} ", d.cond().text())?;
                self.write_values(f, self.args(inst))?;
            }
            Op::Load => {
                write!(f, " {}", self.arg(inst, 0))?;
                offset(f, d.imm)?;
            }
            Op::Store => {
                write!(f, " {} {}", d.ty, self.arg(inst, 0))?;
                offset(f, d.imm)?;
                write!(f, ", {}", self.arg(inst, 1))?;
            }
            Op::Zero | Op::Move => {
                f.write_char(' ')?;
                self.write_values(f, self.args(inst))?;
                write!(f, ", {}", d.imm)?;
            }
            Op::BoundsCheck => {
                write!(f, " {} ", BOUNDS_NAMES[d.cond as usize])?;
                self.write_values(f, self.args(inst))?;
                if d.imm != 0 {
                    f.write_str(" signed")?;
                }
            }
            Op::Call => self.write_call(f, &self.calls[d.call()], self.args(inst))?,
            _ => {
                if !self.args(inst).is_empty() {
                    f.write_char(' ')?;
                    self.write_values(f, self.args(inst))?;
                }
            }
        }
        position(f, d.pos, d.inl)?;
        f.write_char('\n')
    }

    fn write_values(&self, f: &mut Formatter<'_>, values: &[Value]) -> fmt::Result {
        for (i, &v) in values.iter().enumerate() {
            write!(f, "{}{}", if i > 0 { ", " } else { "" }, self.resolve(v))?;
        }
        Ok(())
    }

    fn write_call(&self, f: &mut Formatter<'_>, call: &CallData, args: &[Value]) -> fmt::Result {
        match call.callee {
            Callee::Static(s) => {
                let s = &self.syms[s];
                write!(f, " {}{}", Name(&s.name), abi_suffix(s.abi))?;
            }
            Callee::Closure => f.write_str(" closure")?,
            Callee::Indirect => f.write_str(" indirect")?,
        }
        f.write_char('(')?;
        self.write_values(f, args)?;
        write!(f, ") sig {}", call.sig)?;
        if call.noescape != 0 {
            write!(f, " noescape {:#x}", call.noescape)?;
        }
        if call.noreturn {
            f.write_str(" noreturn")?;
        }
        Ok(())
    }

    fn write_target(&self, f: &mut Formatter<'_>, t: &BlockCall) -> fmt::Result {
        write!(f, "{}", t.block)?;
        let args = t.args.as_slice(&self.lists);
        if !args.is_empty() {
            f.write_char('(')?;
            self.write_values(f, args)?;
            f.write_char(')')?;
        }
        Ok(())
    }

    fn write_term(&self, f: &mut Formatter<'_>, term: &Term) -> fmt::Result {
        match term {
            Term::None => f.write_str("none"),
            Term::Jump(t) => {
                f.write_str("jump ")?;
                self.write_target(f, t)
            }
            Term::Br { cond, then, els, likely } => {
                write!(f, "br {}, ", self.resolve(*cond))?;
                self.write_target(f, then)?;
                f.write_str(", ")?;
                self.write_target(f, els)?;
                f.write_str(match likely {
                    None => "",
                    Some(true) => " likely",
                    Some(false) => " unlikely",
                })
            }
            Term::Switch { value, targets, default } => {
                write!(f, "switch {}, [", self.resolve(*value))?;
                for (i, t) in targets.iter().enumerate() {
                    f.write_str(if i > 0 { ", " } else { "" })?;
                    self.write_target(f, t)?;
                }
                f.write_str("], ")?;
                self.write_target(f, default)
            }
            Term::Ret(values) => {
                f.write_str("ret")?;
                if !values.is_empty() {
                    f.write_char(' ')?;
                }
                self.write_values(f, values.as_slice(&self.lists))
            }
            Term::Unreachable => f.write_str("unreachable"),
        }
    }
}

fn abi_suffix(abi: SymAbi) -> &'static str {
    match abi {
        SymAbi::Internal => "",
        SymAbi::Abi0 => "<abi0>",
    }
}

fn offset(f: &mut Formatter<'_>, imm: i64) -> fmt::Result {
    match imm {
        0 => Ok(()),
        n if n < 0 => write!(f, " - {}", n.unsigned_abs()),
        n => write!(f, " + {n}"),
    }
}

impl Display for DataDef {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            DataKind::Rodata => "rodata",
            DataKind::Var => "var",
        };
        write!(f, "data {} {kind} {} align {}", Name(&self.name), self.size, self.align)?;
        mask(f, &self.ptrs)?;
        if self.dupok {
            f.write_str(" dupok")?;
        }
        if !self.bytes.is_empty() {
            f.write_str(" bytes x")?;
            for b in &self.bytes {
                write!(f, "{b:02x}")?;
            }
        }
        for r in &self.relocs {
            write!(f, " {} at {} {}", if r.is_func { "func" } else { "addr" }, r.offset, Name(&r.sym))?;
            offset(f, r.addend)?;
        }
        f.write_char('\n')
    }
}

impl Display for Module {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("module ")?;
        quoted(f, &self.path)?;
        f.write_char('\n')?;
        for d in &self.data {
            d.fmt(f)?;
        }
        for func in &self.funcs {
            f.write_char('\n')?;
            func.fmt(f)?;
        }
        Ok(())
    }
}
