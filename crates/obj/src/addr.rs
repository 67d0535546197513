//! Operands.

use crate::{Reg, SymId};

/// What an operand is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum AddrKind {
    #[default]
    None,
    /// `AX`: `reg`.
    Reg,
    /// `$12`: `offset`.
    Const,
    /// `$1.5`: `offset` holds the float64's bits.
    FConst,
    /// `$"abc"` (DATA only): `offset` is an index into [`crate::FuncInfo`]'s owner's string list.
    SConst,
    /// Memory: `off(reg)(index*scale)`, `sym+off(SB)`, `name+off(FP)`, `name-off(SP)`.
    Mem,
    /// The address of such memory: `$sym+off(SB)`, `$name-off(SP)`.
    Addr,
    /// A jump target: `offset` is a [`crate::ProgIx`].
    Branch,
    /// TEXT's frame: `offset` is the frame size, `args` (see [`Addr::args`]) the argument size.
    TextSize,
    /// `[X0-X3]`: `reg` is the first, `index` the last.
    RegList,
}

/// The base of a [`AddrKind::Mem`] or [`AddrKind::Addr`] operand that is not a register.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum AddrName {
    /// `off(reg)`: a hardware register, or absolute when `reg` is NONE. `8(SP)` without a name is this.
    #[default]
    None,
    /// `name-8(SP)`: the frame's locals; `offset` is relative to the top of the locals (FP - 8 - saved BP), so negative.
    Auto,
    /// `name+8(FP)`: `offset` from the first stack argument.
    Param,
    /// `name+0(SB)`: a global symbol.
    Extern,
    /// `name<>+0(SB)`: a symbol of this file only.
    Static,
}

/// An operand. The written forms, and the fields they set:
///
/// | form | kind | name | other fields |
/// |---|---|---|---|
/// | `AX` | Reg | | reg |
/// | `$n` | Const | | offset |
/// | `$1.5` | FConst | | offset = bits |
/// | `off(R)`, `off(R)(I*s)`, `off(I*s)` | Mem | None | reg, index, scale, offset |
/// | `sym+off(SB)`, `sym<>+off(SB)` | Mem | Extern, Static | sym, offset |
/// | `x+off(FP)` | Mem | Param | sym (the name, for printing), offset |
/// | `x-off(SP)` | Mem | Auto | sym (the name), offset |
/// | `$` before one of the last three, or `$off(R)` | Addr | | the same |
/// | a label or `n(PC)` | Branch | | offset = index of the target Prog |
///
/// FP points at the first stack argument, pseudo-SP at the top of the locals, SB at address 0 of the
/// program, PC counts instructions. The assembler turns FP and pseudo-SP into hardware SP offsets when
/// it knows the frame.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Addr {
    pub kind: AddrKind,
    pub name: AddrName,
    pub reg: Reg,
    pub index: Reg,
    /// 1, 2, 4 or 8; 0 when there is no index.
    pub scale: u8,
    pub sym: Option<SymId>,
    pub offset: i64,
}

impl Default for Addr {
    fn default() -> Addr {
        Addr::NONE
    }
}

impl Addr {
    pub const NONE: Addr = Addr {
        kind: AddrKind::None,
        name: AddrName::None,
        reg: Reg::NONE,
        index: Reg::NONE,
        scale: 0,
        sym: None,
        offset: 0,
    };

    /// TEXT's argument size when it is not known (no `-args` in `$frame-args`).
    pub const ARGS_UNKNOWN: i32 = i32::MIN;

    pub fn reg(reg: Reg) -> Addr {
        Addr { kind: AddrKind::Reg, reg, ..Addr::NONE }
    }

    pub fn konst(value: i64) -> Addr {
        Addr { kind: AddrKind::Const, offset: value, ..Addr::NONE }
    }

    pub fn fconst(value: f64) -> Addr {
        Addr { kind: AddrKind::FConst, offset: value.to_bits() as i64, ..Addr::NONE }
    }

    /// `offset(base)`.
    pub fn mem(base: Reg, offset: i64) -> Addr {
        Addr { kind: AddrKind::Mem, reg: base, offset, ..Addr::NONE }
    }

    /// `offset(base)(index*scale)`; `base` may be NONE.
    pub fn mem_index(base: Reg, index: Reg, scale: u8, offset: i64) -> Addr {
        Addr { kind: AddrKind::Mem, reg: base, index, scale, offset, ..Addr::NONE }
    }

    /// `sym+offset(SB)`.
    pub fn global(sym: SymId, offset: i64) -> Addr {
        Addr { kind: AddrKind::Mem, name: AddrName::Extern, sym: Some(sym), offset, ..Addr::NONE }
    }

    /// `name+offset(SP)`, the pseudo-register: a local, `offset` negative.
    pub fn auto(name: Option<SymId>, offset: i64) -> Addr {
        Addr { kind: AddrKind::Mem, name: AddrName::Auto, sym: name, offset, ..Addr::NONE }
    }

    /// `name+offset(FP)`: an argument.
    pub fn param(name: Option<SymId>, offset: i64) -> Addr {
        Addr { kind: AddrKind::Mem, name: AddrName::Param, sym: name, offset, ..Addr::NONE }
    }

    /// The address of a memory operand: `$x`.
    pub fn address_of(self) -> Addr {
        Addr { kind: AddrKind::Addr, ..self }
    }

    pub fn branch(target: crate::ProgIx) -> Addr {
        Addr { kind: AddrKind::Branch, offset: target.0 as i64, ..Addr::NONE }
    }

    /// TEXT's `$frame-args`.
    pub fn text_size(frame: i32, args: i32) -> Addr {
        Addr { kind: AddrKind::TextSize, offset: (frame as u32 as i64) | ((args as i64) << 32), ..Addr::NONE }
    }

    /// TEXT's frame size.
    pub fn frame(&self) -> i32 {
        self.offset as i32
    }

    /// TEXT's argument size, [`Addr::ARGS_UNKNOWN`] when not given.
    pub fn args(&self) -> i32 {
        (self.offset >> 32) as i32
    }

    pub fn is_none(&self) -> bool {
        self.kind == AddrKind::None
    }

    pub fn is_mem(&self) -> bool {
        self.kind == AddrKind::Mem
    }
}
