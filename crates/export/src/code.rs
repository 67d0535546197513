//! SSA of functions that callers copy, as bytes.
//!
//! The functions are in the form that [`Func::compact`] gives: values are numbered where they are defined, so
//! definitions need no names. What is read is the same function again, or refused.

use cranelift_entity::EntityRef;
use source::Pos;
use ssa::{
    Alloc, AllocData, AllocOrigin, Block, BlockCall, BlockData, CallData, Callee, Func, FuncAttrs, Inl,
    InlData, Inst, InstData, Op, Param, PtrMask, Sig, SymAbi, Term, Type, Value, ValueData, ValueDef,
};

use crate::wire::{Malformed, Reader, Result, Writer};

/// File number from 1, line and column of a position.
type Resolve<'a> = &'a mut dyn FnMut(Pos) -> Option<(u64, u32, u32)>;

const TYPES: [Type; 8] =
    [Type::Void, Type::I8, Type::I16, Type::I32, Type::I64, Type::F32, Type::F64, Type::Ptr];
const ORIGINS: [AllocOrigin; 7] = [
    AllocOrigin::Var,
    AllocOrigin::Param,
    AllocOrigin::Expr,
    AllocOrigin::Boxed,
    AllocOrigin::Closure,
    AllocOrigin::Temp,
    AllocOrigin::Buffer,
];

/// Bits of an instruction's second byte, above the type.
mod has {
    pub const RESULT: u8 = 1 << 3;
    pub const IMM: u8 = 1 << 4;
    pub const COND: u8 = 1 << 5;
    /// Another position than the instruction before.
    pub const POS: u8 = 1 << 6;
    /// Another inlined call than the instruction before.
    pub const INL: u8 = 1 << 7;
}

/// Appends a compact function; its name is the caller's affair.
pub fn write(w: &mut Writer, f: &Func, resolve: Resolve) {
    let mut e = Encoder { w, f, resolve, last: (0, 0, 0), inl: None };
    e.w.bytes(f.display.as_bytes());
    let a = &f.attrs;
    let bits = [a.nosplit, a.wrapper, a.needctxt, a.range_body, a.dupok];
    e.w.byte(bits.iter().enumerate().map(|(n, &b)| (b as u8) << n).sum());
    e.pos(f.pos);
    e.pos(f.end_pos);
    e.sig(&f.sig);
    e.w.len(f.syms.len());
    for s in f.syms.values() {
        e.w.bytes(s.name.as_bytes());
        e.w.flag(s.abi == SymAbi::Abi0);
    }
    e.w.len(f.inls.len());
    for d in f.inls.values() {
        e.w.len(d.parent.map_or(0, |p| p.index() + 1));
        e.w.bytes(d.func.as_bytes());
        e.pos(d.pos);
        e.pos(d.decl);
        e.w.flag(d.wrapper);
    }
    e.w.len(f.allocs.len());
    for d in f.allocs.values() {
        e.w.bytes(d.name.as_bytes());
        e.w.uint(d.size);
        e.w.uint(d.align as u64);
        e.w.bytes(&d.ptrs.0);
        e.w.bytes(d.type_sym.as_bytes());
        let origin = ORIGINS.iter().position(|&o| o == d.origin).unwrap_or(0) as u8;
        e.w.byte(origin | (d.pinned as u8) << 7);
    }
    e.w.len(f.values.len());
    e.w.len(f.layout.len());
    for &b in &f.layout {
        let params = f.block_params(b);
        e.w.len(params.len());
        params.iter().for_each(|&p| e.w.byte(f.ty(p) as u8));
        e.w.len(f.blocks[b].insts.len());
        f.blocks[b].insts.iter().for_each(|&i| e.inst(i));
        e.term(&f.blocks[b]);
    }
}

struct Encoder<'a, 'b> {
    w: &'a mut Writer,
    f: &'a Func,
    resolve: Resolve<'b>,
    /// The position before: the next one is told by its distance.
    last: (u64, u32, u32),
    inl: Option<Inl>,
}

impl Encoder<'_, '_> {
    fn pos(&mut self, pos: Pos) {
        match (self.resolve)(pos) {
            Some(at) => self.position(at),
            None => self.w.uint(0),
        }
    }

    fn position(&mut self, at: (u64, u32, u32)) {
        self.w.uint(at.0);
        self.w.int(at.1 as i64 - self.last.1 as i64);
        self.w.uint(at.2 as u64);
        self.last = at;
    }

    fn sig(&mut self, sig: &Sig) {
        for list in [&sig.params, &sig.results] {
            self.w.len(list.len());
            for p in list {
                self.w.byte(p.ty as u8 | p.reg << 3);
                self.w.int(p.spill as i64);
            }
        }
        self.w.int(sig.stack_size as i64);
        self.w.int(sig.args_size as i64);
    }

    fn values(&mut self, values: &[Value]) {
        self.w.len(values.len());
        values.iter().for_each(|v| self.w.len(v.index()));
    }

    fn target(&mut self, t: &BlockCall) {
        self.w.len(t.block.index());
        self.values(t.args.as_slice(&self.f.lists));
    }

    /// Position and inlined call, if they differ from the last ones: the bits that say so, and the position.
    fn place(&mut self, pos: Pos, inl: Option<Inl>) -> (u8, Option<(u64, u32, u32)>) {
        // Nowhere is line 0 of no file.
        let at = (self.resolve)(pos).unwrap_or_default();
        let mut bits = 0;
        bits |= if at != self.last { has::POS } else { 0 };
        bits |= if inl != self.inl { has::INL } else { 0 };
        (bits, (at != self.last).then_some(at))
    }

    fn write_place(&mut self, at: Option<(u64, u32, u32)>, inl: Option<Inl>) {
        if let Some(at) = at {
            self.position(at);
        }
        if inl != self.inl {
            self.w.len(inl.map_or(0, |n| n.index() + 1));
            self.inl = inl;
        }
    }

    fn inst(&mut self, i: Inst) {
        let f = self.f;
        let d = &f.insts[i];
        let (mut bits, at) = self.place(d.pos, d.inl);
        bits |= if d.result.is_some() { has::RESULT } else { 0 };
        bits |= if d.imm != 0 { has::IMM } else { 0 };
        bits |= if d.cond != 0 { has::COND } else { 0 };
        self.w.byte(d.op as u8);
        self.w.byte(d.ty as u8 | bits);
        self.write_place(at, d.inl);
        if d.imm != 0 {
            self.w.int(d.imm);
        }
        if d.cond != 0 {
            self.w.byte(d.cond);
        }
        match d.op {
            Op::SymAddr | Op::Alloc => self.w.uint(d.aux as u64),
            Op::Call => {
                let c = &f.calls[d.call()];
                self.w.len(match c.callee {
                    Callee::Closure => 0,
                    Callee::Indirect => 1,
                    Callee::Static(s) => s.index() + 2,
                });
                self.sig(&c.sig);
                self.w.uint(c.noescape);
                self.w.flag(c.noreturn);
            }
            _ => {}
        }
        match d.op.arity() {
            Some(_) => f.args(i).iter().for_each(|v| self.w.len(v.index())),
            None => self.values(f.args(i)),
        }
    }

    fn term(&mut self, b: &BlockData) {
        let f = self.f;
        let tag = match &b.term {
            Term::None | Term::Unreachable => 0,
            Term::Jump(_) => 1,
            Term::Br { likely: None, .. } => 2,
            Term::Br { likely: Some(false), .. } => 3,
            Term::Br { likely: Some(true), .. } => 4,
            Term::Switch { .. } => 5,
            Term::Ret(_) => 6,
        };
        let (bits, at) = self.place(b.term_pos, b.term_inl);
        self.w.byte(tag | bits);
        self.write_place(at, b.term_inl);
        match &b.term {
            Term::None | Term::Unreachable => {}
            Term::Jump(t) => self.target(t),
            Term::Br { cond, then, els, .. } => {
                self.w.len(cond.index());
                self.target(then);
                self.target(els);
            }
            Term::Switch { value, targets, default } => {
                self.w.len(value.index());
                self.w.len(targets.len());
                targets.iter().for_each(|t| self.target(t));
                self.target(default);
            }
            Term::Ret(values) => self.values(values.as_slice(&f.lists)),
        }
    }
}

/// Reads a function of that name. `pos` makes positions of file, line and column.
pub fn read(r: &mut Reader, name: &str, pos: &dyn Fn(u64, u64, u64) -> Option<Pos>) -> Result<Func> {
    let f = Func::new(name, Sig::default(), Pos::NONE);
    let mut d = Decoder { r, f, pos, last: (0, 0, Pos::NONE), inl: None, values: 0, blocks: 0 };
    d.func()?;
    // Whoever copies it relies on that.
    ssa::verify::verify(&d.f).map_err(|_| Malformed)?;
    Ok(d.f)
}

struct Decoder<'a, 'b> {
    r: &'a mut Reader<'b>,
    f: Func,
    pos: &'a dyn Fn(u64, u64, u64) -> Option<Pos>,
    /// File, line and what they are with the column.
    last: (u64, i64, Pos),
    inl: Option<Inl>,
    values: usize,
    blocks: usize,
}

impl Decoder<'_, '_> {
    fn text(&mut self) -> Result<Box<str>> {
        self.r.string().map(Into::into)
    }

    fn small<T: TryFrom<i64>>(&mut self) -> Result<T> {
        T::try_from(self.r.int()?).map_err(|_| Malformed)
    }

    fn typ(&mut self, byte: u8) -> Result<Type> {
        TYPES.get(byte as usize & 7).copied().ok_or(Malformed)
    }

    fn pos(&mut self) -> Result<Pos> {
        let mut peek = *self.r;
        if peek.uint()? == 0 {
            *self.r = peek;
            return Ok(Pos::NONE);
        }
        self.position()
    }

    fn position(&mut self) -> Result<Pos> {
        let file = self.r.uint()?;
        let line = self.last.1.checked_add(self.r.int()?).ok_or(Malformed)?;
        let col = self.r.uint()?;
        let pos = match file {
            0 => Pos::NONE,
            _ => (self.pos)(file, u64::try_from(line).map_err(|_| Malformed)?, col).ok_or(Malformed)?,
        };
        self.last = (file, line, pos);
        Ok(pos)
    }

    fn sig(&mut self) -> Result<Sig> {
        let mut sig = Sig::default();
        for n in 0..2 {
            let count = self.r.count()?;
            let list = if n == 0 { &mut sig.params } else { &mut sig.results };
            for _ in 0..count {
                let byte = self.r.byte()?;
                let ty = TYPES.get(byte as usize & 7).copied().ok_or(Malformed)?;
                let spill = i32::try_from(self.r.int()?).map_err(|_| Malformed)?;
                list.push(Param { ty, reg: byte >> 3, spill });
            }
        }
        (sig.stack_size, sig.args_size) = (self.small()?, self.small()?);
        Ok(sig)
    }

    fn value(&mut self) -> Result<Value> {
        let n = self.r.index()?;
        if n < self.values { Ok(Value::new(n)) } else { Err(Malformed) }
    }

    fn value_list(&mut self) -> Result<Vec<Value>> {
        let count = self.r.count()?;
        (0..count).map(|_| self.value()).collect()
    }

    fn target(&mut self) -> Result<BlockCall> {
        let n = self.r.index()?;
        let args = self.value_list()?;
        if n >= self.blocks {
            return Err(Malformed);
        }
        Ok(BlockCall { block: Block::new(n), args: self.f.list(&args) })
    }

    fn place(&mut self, bits: u8) -> Result<(Pos, Option<Inl>)> {
        if bits & has::POS != 0 {
            self.position()?;
        }
        if bits & has::INL != 0 {
            self.inl = match self.r.index()?.checked_sub(1) {
                Some(n) if n >= self.f.inls.len() => return Err(Malformed),
                n => n.map(Inl::new),
            };
        }
        Ok((self.last.2, self.inl))
    }

    fn func(&mut self) -> Result<()> {
        self.f.display = self.text()?;
        let bits = self.r.byte()?;
        let bit = |n: u8| bits >> n & 1 != 0;
        self.f.attrs = FuncAttrs {
            nosplit: bit(0),
            wrapper: bit(1),
            needctxt: bit(2),
            range_body: bit(3),
            dupok: bit(4),
            ..FuncAttrs::default()
        };
        self.f.pos = self.pos()?;
        self.f.end_pos = self.pos()?;
        self.f.sig = self.sig()?;
        for n in 0..self.r.count()? {
            let name = self.text()?;
            let abi = if self.r.flag()? { SymAbi::Abi0 } else { SymAbi::Internal };
            if self.f.sym(&name, abi).index() != n {
                return Err(Malformed);
            }
        }
        for n in 0..self.r.count()? {
            let parent = match self.r.index()?.checked_sub(1) {
                Some(p) if p >= n => return Err(Malformed),
                p => p.map(Inl::new),
            };
            let func = self.text()?;
            let (pos, decl) = (self.pos()?, self.pos()?);
            let wrapper = self.r.flag()?;
            self.f.inls.push(InlData { parent, func, pos, decl, wrapper });
        }
        for _ in 0..self.r.count()? {
            let mut a = AllocData { name: self.text()?, size: self.r.uint()?, ..AllocData::default() };
            a.align = u32::try_from(self.r.uint()?).map_err(|_| Malformed)?;
            a.ptrs = PtrMask(self.r.bytes()?.into());
            a.type_sym = self.text()?;
            let byte = self.r.byte()?;
            a.origin = ORIGINS.get(byte as usize & 0x7f).copied().ok_or(Malformed)?;
            a.pinned = byte & 0x80 != 0;
            self.f.allocs.push(a);
        }
        // Each value and block takes at least a byte.
        self.values = self.r.count()?;
        self.blocks = self.r.count()?;
        for n in 0..self.blocks {
            let b = self.f.blocks.push(BlockData::default());
            debug_assert_eq!(b.index(), n);
            self.f.layout.push(b);
        }
        for n in 0..self.blocks {
            self.block(Block::new(n))?;
        }
        if self.blocks == 0 || self.f.values.len() != self.values {
            return Err(Malformed);
        }
        Ok(())
    }

    fn block(&mut self, b: Block) -> Result<()> {
        for _ in 0..self.r.count()? {
            let byte = self.r.byte()?;
            let ty = self.typ(byte)?;
            self.f.add_block_param(b, ty);
        }
        for _ in 0..self.r.count()? {
            let i = self.inst()?;
            self.f.blocks[b].insts.push(i);
        }
        let tag = self.r.byte()?;
        let (pos, inl) = self.place(tag)?;
        let term = match tag & 7 {
            0 => Term::Unreachable,
            1 => Term::Jump(self.target()?),
            likely @ 2..=4 => Term::Br {
                cond: self.value()?,
                then: self.target()?,
                els: self.target()?,
                likely: [None, Some(false), Some(true)][likely as usize - 2],
            },
            5 => {
                let value = self.value()?;
                let count = self.r.count()?;
                let targets = (0..count).map(|_| self.target()).collect::<Result<_>>()?;
                Term::Switch { value, targets, default: self.target()? }
            }
            6 => {
                let values = self.value_list()?;
                Term::Ret(self.f.list(&values))
            }
            _ => return Err(Malformed),
        };
        let data = &mut self.f.blocks[b];
        (data.term, data.term_pos, data.term_inl) = (term, pos, inl);
        Ok(())
    }

    fn inst(&mut self) -> Result<Inst> {
        let op = Op::from_u8(self.r.byte()?).ok_or(Malformed)?;
        let bits = self.r.byte()?;
        let ty = self.typ(bits)?;
        let (pos, inl) = self.place(bits)?;
        let imm = if bits & has::IMM != 0 { self.r.int()? } else { 0 };
        let cond = if bits & has::COND != 0 { self.r.byte()? } else { 0 };
        if matches!(op, Op::Icmp | Op::Fcmp) && cond as usize >= ssa::Cond::ALL.len() {
            return Err(Malformed);
        }
        let mut results = vec![ty];
        let aux = match op {
            Op::SymAddr => self.entity(self.f.syms.len())?,
            Op::Alloc => self.entity(self.f.allocs.len())?,
            Op::Call => {
                let callee = match self.r.index()? {
                    0 => Callee::Closure,
                    1 => Callee::Indirect,
                    n if n - 2 < self.f.syms.len() => Callee::Static(ssa::Sym::new(n - 2)),
                    _ => return Err(Malformed),
                };
                let sig = self.sig()?;
                results = sig.results.iter().map(|p| p.ty).collect();
                let (noescape, noreturn) = (self.r.uint()?, self.r.flag()?);
                self.f.calls.push(CallData { callee, sig, noescape, noreturn }).as_u32()
            }
            _ => u32::MAX,
        };
        let args = match op.arity() {
            Some(n) => (0..n).map(|_| self.value()).collect::<Result<Vec<_>>>()?,
            None => self.value_list()?,
        };
        let args = self.f.list(&args);
        let has_result = bits & has::RESULT != 0;
        if op == Op::Call && has_result == results.is_empty() {
            return Err(Malformed);
        }
        let next = Value::new(self.f.values.len());
        let result = has_result.then_some(next);
        let inst = self.f.insts.push(InstData { op, ty, cond, args, imm, aux, result, pos, inl });
        if has_result {
            for (n, ty) in results.into_iter().enumerate() {
                self.f.values.push(ValueData { ty, def: ValueDef::Result(inst, n as u16) });
            }
        }
        Ok(inst)
    }

    /// The number of one of that many things.
    fn entity(&mut self, count: usize) -> Result<u32> {
        let n = self.r.index()?;
        if n < count { Ok(Alloc::new(n).as_u32()) } else { Err(Malformed) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines of 200 columns in one file.
    fn resolve(pos: Pos) -> Option<(u64, u32, u32)> {
        pos.is_known().then(|| (1, pos.0 / 200 + 1, pos.0 % 200 + 1))
    }

    fn unresolve(file: u64, line: u64, col: u64) -> Option<Pos> {
        assert_eq!(file, 1);
        Some(Pos((line as u32 - 1) * 200 + col as u32 - 1))
    }

    fn functions() -> Vec<Func> {
        let text =
            std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../testdata/ssa/all.ssa"));
        let module = ssa::parse::parse_module(&text.expect("testdata")).expect("SSA");
        let mut funcs: Vec<Func> =
            module.funcs.iter().filter(|f| !f.layout.is_empty()).map(Func::compact).collect();
        for f in &mut funcs {
            // No such function is copied.
            f.attrs.noinline = false;
            f.sig.stack_params.clear();
            f.sig.stack_results.clear();
            f.calls.values_mut().for_each(|c| {
                c.sig.stack_params.clear();
                c.sig.stack_results.clear();
            });
            f.allocs.values_mut().for_each(|a| a.place = ssa::Place::Undecided);
        }
        assert!(!funcs.is_empty());
        funcs
    }

    #[test]
    fn functions_come_back() {
        for f in functions() {
            let mut w = Writer::default();
            write(&mut w, &f, &mut resolve);
            let mut r = Reader::new(&w.out);
            let back = read(&mut r, &f.name, &unresolve).expect("the function");
            assert!(r.rest().is_empty());
            assert_eq!(format!("{back:#}"), format!("{f:#}"));
            assert_eq!(back.display, f.display);
        }
    }

    #[test]
    fn garbage_is_refused() {
        let mut seed = 1u32;
        let mut refused = 0;
        for f in functions() {
            let mut w = Writer::default();
            write(&mut w, &f, &mut resolve);
            for round in 0..2000 {
                let mut bytes = w.out.clone();
                for _ in 0..1 + round % 3 {
                    seed = seed.wrapping_mul(1664525).wrapping_add(1013904223);
                    let at = seed as usize / 7 % bytes.len();
                    bytes[at] = (seed >> 24) as u8;
                }
                let pos = |_, _, _| Some(Pos::NONE);
                refused += read(&mut Reader::new(&bytes), &f.name, &pos).is_err() as u32;
            }
        }
        assert!(refused > 100);
    }
}
