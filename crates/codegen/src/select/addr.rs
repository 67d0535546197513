//! Addresses: what folds into a memory operand.

use obj::{As, SymId};
use regalloc2::VReg;
use ssa::{Op, Value};

use super::{Selector, Src};
use crate::mach::{Amode, Arg, Base, Kind};

/// A memory operand whose parts are in registers or symbolic.
#[derive(Clone, Copy, Debug)]
pub(super) struct Address {
    pub base: Place,
    pub index: Option<VReg>,
    pub scale: u8,
    pub disp: i32,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    Reg(VReg),
    Auto(u32),
    Sym(SymId),
    Param,
    Out,
}

impl Selector<'_> {
    /// `v + off` as a memory operand, taking as much of `v`'s computation into it as possible.
    /// Uses up one use of `v`.
    pub(super) fn address(&mut self, v: Value, off: i64) -> Address {
        let f = self.func;
        let mut v = self.canon(v);
        // Room is left for the offsets that pieces of a copy add.
        let fits = |n: i64| i32::try_from(n).is_ok_and(|n| n.unsigned_abs() < 1 << 30);
        let (mut disp, mut outside) = (off, 0);
        if !fits(disp) {
            (disp, outside) = (0, off);
        }
        let mut index: Option<(Value, u8)> = None;
        while outside == 0
            && let Some(i) = self.def_if(v, Op::PtrAdd)
        {
            let (a, b) = (self.canon(f.args(i)[0]), self.canon(f.args(i)[1]));
            if let Some(c) = self.const_of(b) {
                if !fits(disp.wrapping_add(c)) || !fits(c) {
                    break;
                }
                disp += c;
                self.absorb(v, i);
                self.t.uses[b.index()] -= 1;
            } else {
                let local = self.t.home[i.index()] == self.block;
                if index.is_some()
                    || !local
                    || self.def_if(a, Op::SymAddr).is_some() && self.t.uses[v.index()] > 1
                {
                    break;
                }
                self.absorb(v, i);
                index = Some(self.index(b, &mut disp, fits));
            }
            v = a;
        }
        let base = self.base(v, &mut disp, index.is_some());
        let (index, scale) = match index {
            Some((x, scale)) => (Some(self.reg(x)), scale),
            None => (None, 0),
        };
        let mut address = Address { base, index, scale, disp: disp as i32 };
        if outside != 0 {
            let base = self.lea_address(address);
            let offset = self.constant(outside, ssa::Type::I64);
            address = Address { base: Place::Reg(base), index: Some(offset), scale: 1, disp: 0 };
        }
        address
    }

    /// The index `v` without what scaling and displacement can do.
    fn index(&mut self, v: Value, disp: &mut i64, fits: impl Fn(i64) -> bool) -> (Value, u8) {
        let f = self.func;
        let (mut v, mut scale) = (v, 1u8);
        if let Some(i) = self.local(v, Op::Shl)
            && let Some(n @ 1..=3) = self.const_of(f.args(i)[1])
        {
            self.absorb(v, i);
            self.drop_const(f.args(i)[1]);
            (v, scale) = (self.canon(f.args(i)[0]), 1 << n);
        }
        if let Some(i) = self.local(v, Op::Add)
            && f.insts[i].ty == ssa::Type::I64
            && let Some(c) = self.const_of(f.args(i)[1])
            && fits(c)
            && fits(*disp + c * scale as i64)
        {
            *disp += c * scale as i64;
            self.absorb(v, i);
            self.drop_const(f.args(i)[1]);
            v = self.canon(f.args(i)[0]);
        }
        (v, scale)
    }

    /// Takes one use off a constant operand that was absorbed.
    pub(super) fn drop_const(&mut self, v: Value) {
        let v = self.canon(v);
        self.t.uses[v.index()] -= 1;
    }

    fn base(&mut self, v: Value, disp: &mut i64, indexed: bool) -> Place {
        let Some(i) = self.def(v) else { return Place::Reg(self.vreg(v)) };
        let d = &self.func.insts[i];
        let place = match d.op {
            Op::Alloc => Place::Auto(d.aux),
            Op::ArgAddr if i32::try_from(*disp + d.imm).is_ok() => {
                *disp += d.imm;
                Place::Param
            }
            Op::OutAddr if i32::try_from(*disp + d.imm).is_ok() => {
                *disp += d.imm;
                Place::Out
            }
            // PC-relative operands have no room for an index.
            Op::SymAddr if !indexed && i32::try_from(*disp + d.imm).is_ok() => {
                *disp += d.imm;
                Place::Sym(self.sym(d.sym()))
            }
            _ => return Place::Reg(self.reg(v)),
        };
        self.t.uses[v.index()] -= 1;
        place
    }

    /// `v` is a variable's address or at a constant distance from one.
    pub(super) fn is_frame_address(&self, v: Value) -> bool {
        let (base, off) = self.constant_offset(v);
        off.unsigned_abs() < 1 << 30
            && self.def(base).is_some_and(|i| {
                matches!(self.func.insts[i].op, Op::Alloc | Op::ArgAddr | Op::OutAddr | Op::SymAddr)
            })
    }

    /// The address `v` in a new register. Uses up one use.
    pub(super) fn lea(&mut self, v: Value) -> VReg {
        let a = self.address(v, 0);
        self.lea_address(a)
    }

    fn lea_address(&mut self, a: Address) -> VReg {
        let d = self.m.new_vreg(regalloc2::RegClass::Int, true);
        self.lea_into(As::LEAQ, a, d);
        d
    }

    pub(super) fn lea_into(&mut self, op: As, a: Address, d: VReg) {
        let s = self.begin();
        let to = self.def_op(d);
        let Arg::Mem(n) = self.mem_op(&a) else { unreachable!() };
        self.push(s, Kind::Plain, op, Arg::Lea(n), to, 0);
    }

    /// The linker symbol of `sym`, as code or data refer to it.
    pub(super) fn sym(&mut self, sym: ssa::Sym) -> SymId {
        use cranelift_entity::EntityRef;
        if let Some(id) = self.t.syms[sym.index()] {
            return id;
        }
        let d = &self.func.syms[sym];
        let abi = match d.abi {
            ssa::SymAbi::Internal => obj::Abi::Internal,
            ssa::SymAbi::Abi0 => obj::Abi::Abi0,
        };
        let id = self.symbols.intern(&d.name, abi);
        self.t.syms[sym.index()] = Some(id);
        id
    }

    /// Adds an address's registers to the instruction being built.
    pub(super) fn mem_op(&mut self, a: &Address) -> Arg {
        self.mem_operand(a, false)
    }

    /// The same for an instruction that uses the address after writing its definitions.
    pub(super) fn late_mem_op(&mut self, a: &Address) -> Arg {
        self.mem_operand(a, true)
    }

    fn mem_operand(&mut self, a: &Address, late: bool) -> Arg {
        let mut op = |v: VReg| {
            let arg = if late { self.late_op(v) } else { self.use_op(v) };
            let Arg::Op(n) = arg else { unreachable!() };
            n
        };
        let base = match a.base {
            Place::Reg(v) => Base::Op(op(v)),
            Place::Auto(n) => Base::Auto(n),
            Place::Sym(s) => Base::Sym(s),
            Place::Param => Base::Param,
            Place::Out => Base::Out,
        };
        let index = a.index.map(op);
        self.m.amodes.push(Amode { base, index, scale: a.scale, disp: a.disp });
        Arg::Mem(self.m.amodes.len() as u32 - 1)
    }

    /// Operand `v` for an instruction that reads `size` bytes: a load that may move here is taken in.
    pub(super) fn reg_or_mem(&mut self, v: Value, size: u32) -> Src {
        match self.fusable_load(v, size) {
            Some(i) => Src::Mem(self.fuse_load(i)),
            None => Src::Reg(self.reg(v)),
        }
    }

    /// The load that defines `v`, if this is its only use and nothing between it and here writes memory.
    pub(super) fn fusable_load(&self, v: Value, size: u32) -> Option<ssa::Inst> {
        let v = self.canon(v);
        let i = self.local(v, Op::Load)?;
        let n = i.index();
        let carries = self.t.flags[n] & super::CARRIES != 0;
        (self.t.uses[v.index()] == 1
            && self.t.writes[n] == self.writes
            && (!carries || self.t.effects[n] == self.effects)
            && self.func.insts[i].ty.size() >= size)
            .then_some(i)
    }

    /// Takes a fusable load into the current instruction.
    pub(super) fn fuse_load(&mut self, i: ssa::Inst) -> Address {
        let f = self.func;
        let v = f.result(i);
        self.absorb(v, i);
        let address = self.address(f.args(i)[0], f.insts[i].imm);
        // A fault is the load's.
        if matches!(address.base, Place::Reg(_)) {
            (self.pos, self.inl) = (f.insts[i].pos, super::inl(f.insts[i].inl));
        }
        address
    }
}

use cranelift_entity::EntityRef as _;
