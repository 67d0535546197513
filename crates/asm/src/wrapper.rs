//! Wrappers where one calling convention calls the other.
//!
//! Assembly functions take everything on the stack (ABI0), compiled ones in registers (ABIInternal). A wrapper has the
//! callee's name under the caller's convention: it moves the arguments over, calls, and moves the results back.
//!
//! ```text
//!   ABI0                                     ABIInternal
//!   x+0(FP) .. arguments, then results   ↔   AX BX CX DI SI R8 R9 R10 R11, X0..X14; what doesn't fit: the stack
//! ```
//!
//! Takes the layout of parameters and results ([`Value`]), gives the wrapper and the stack maps it refers to.

use obj::{Abi, Addr, As, Attrs, FuncInfo, LSym, Prog, Reg, SpillSlot, SymId, SymKind, Symbols};
use source::Pos;

/// Go's FuncID of wrappers: tracebacks leave them out.
const FUNC_ID_WRAPPER: u8 = 0x17;

/// Which way a wrapper goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// Compiled code calls an assembly function.
    InternalToAbi0,
    /// Assembly calls a compiled function.
    Abi0ToInternal,
}

/// A parameter or result.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Value {
    pub size: i32,
    /// 1, 2, 4 or 8.
    pub align: i32,
    /// What travels in registers; `None` for arrays of several elements and what holds them.
    pub scalars: Option<Vec<Scalar>>,
    /// Offsets of the pointers in it.
    pub pointers: Vec<i32>,
}

/// A part of a value that fits a register.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Scalar {
    pub offset: i32,
    /// 1, 2, 4 or 8.
    pub size: u8,
    pub float: bool,
}

impl Value {
    /// A value by its letter in [`abi::rtcall`]: `p` pointer, `i` 64-bit integer, `w` 32-bit integer, `b` byte or
    /// bool, `d` float64, `f` float32.
    pub fn of_letter(letter: u8) -> Option<Value> {
        let (size, float) = match letter {
            b'p' | b'i' => (8, false),
            b'w' => (4, false),
            b'b' => (1, false),
            b'd' => (8, true),
            b'f' => (4, true),
            _ => return None,
        };
        Some(Value {
            size: size as i32,
            align: size as i32,
            scalars: Some(vec![Scalar { offset: 0, size, float }]),
            pointers: if letter == b'p' { vec![0] } else { Vec::new() },
        })
    }
}

/// The wrapper of `name` and its stack maps.
pub fn wrapper(
    name: &str,
    params: &[Value],
    results: &[Value],
    direction: Direction,
    symbols: &Symbols,
) -> Vec<LSym> {
    let sig = Signature::new(params, results);
    match direction {
        Direction::InternalToAbi0 => sig.internal_to_abi0(name, symbols),
        Direction::Abi0ToInternal => sig.abi0_to_internal(name, symbols),
    }
}

/// The stack map of an assembly function's arguments, as `GO_ARGS` and the runtime want it: at entry the
/// parameters count, when the results are initialised these too.
pub fn argument_map(name: &str, params: &[Value], results: &[Value], symbols: &Symbols) -> LSym {
    let sig = Signature::new(params, results);
    let id = symbols.intern(&format!("{name}.args_stackmap"), Abi::Abi0);
    let mut all = sig.abi0_pointers.clone();
    all.extend_from_slice(&sig.abi0_result_pointers);
    stack_map(id, [&bits(&sig.abi0_pointers, sig.abi0), &bits(&all, sig.abi0)], sig.abi0)
}

/// Bytes of arguments and results in ABI0, up to the last one's end: what TEXT should say.
pub fn argument_size(params: &[Value], results: &[Value]) -> i32 {
    let end = |(o, v): (i32, &Value)| o + v.size;
    argument_offsets(params, results)
        .into_iter()
        .zip(params.iter().chain(results))
        .map(end)
        .max()
        .unwrap_or(0)
}

/// Offsets of the parameters, then of the results, in ABI0.
pub fn argument_offsets(params: &[Value], results: &[Value]) -> Vec<i32> {
    let mut at = 0;
    let mut offsets: Vec<i32> = params.iter().map(|v| take(&mut at, v)).collect();
    at = round(at, 8);
    offsets.extend(results.iter().map(|v| take(&mut at, v)));
    offsets
}

/// What is moved at once, and its two places.
#[derive(Clone, Copy)]
struct Piece {
    /// NONE: on the stack in ABIInternal, too.
    reg: Reg,
    size: u8,
    /// Offset from FP in ABI0.
    abi0: i32,
    /// Offset from FP in ABIInternal: of the value, or of the spill slot of a parameter's register.
    internal: i32,
}

/// Where everything is.
#[derive(Default)]
struct Signature {
    params: Vec<Piece>,
    results: Vec<Piece>,
    /// Bytes of arguments and results in ABI0.
    abi0: i32,
    abi0_pointers: Vec<i32>,
    abi0_result_pointers: Vec<i32>,
    /// Bytes of stack arguments, stack results and spill slots in ABIInternal.
    internal: i32,
    /// Pointers among the stack arguments of ABIInternal.
    internal_pointers: Vec<i32>,
}

/// Registers not taken yet.
#[derive(Default)]
struct Registers {
    ints: usize,
    floats: usize,
}

impl Registers {
    /// Registers for all scalars, or for none.
    fn take(&mut self, scalars: &[Scalar]) -> Option<Vec<Reg>> {
        let (mut ints, mut floats) = (self.ints, self.floats);
        let regs = scalars
            .iter()
            .map(|s| {
                if s.float {
                    floats += 1;
                    (floats <= abi::regs::FLOAT_ARGS).then(|| Reg(Reg::X0.0 + floats as u8 - 1))
                } else {
                    ints += 1;
                    abi::regs::INT_ARGS.get(ints - 1).map(|&r| Reg(r))
                }
            })
            .collect::<Option<Vec<Reg>>>()?;
        *self = Registers { ints, floats };
        Some(regs)
    }
}

impl Signature {
    fn new(params: &[Value], results: &[Value]) -> Signature {
        let mut s = Signature::default();
        let mut spilled = Vec::new();
        s.params = s.place(params, false, &mut spilled);
        s.internal = round(s.internal, 8);
        s.abi0 = round(s.abi0, 8);
        s.results = s.place(results, true, &mut Vec::new());
        s.abi0 = round(s.abi0, 8);
        s.internal = round(s.internal, 8);
        // The spill slots follow, value by value.
        for (value, first) in spilled {
            let at = take(&mut s.internal, value);
            for (piece, scalar) in s.params[first..].iter_mut().zip(value.scalars.iter().flatten()) {
                piece.internal = at + scalar.offset;
            }
        }
        s.internal = round(s.internal, 8);
        s
    }

    /// Gives values their places; those in registers are noted in `spilled` with their first piece.
    fn place<'v>(
        &mut self,
        values: &'v [Value],
        results: bool,
        spilled: &mut Vec<(&'v Value, usize)>,
    ) -> Vec<Piece> {
        let mut registers = Registers::default();
        let mut pieces = Vec::new();
        for v in values {
            let abi0 = take(&mut self.abi0, v);
            let pointers = if results { &mut self.abi0_result_pointers } else { &mut self.abi0_pointers };
            pointers.extend(v.pointers.iter().map(|p| abi0 + p));
            // Values without size take the stack's empty place.
            let scalars = v.scalars.as_deref().filter(|_| v.size != 0);
            let regs = scalars.and_then(|s| Some((s, registers.take(s)?)));
            if let Some((scalars, regs)) = regs {
                spilled.push((v, pieces.len()));
                pieces.extend(scalars.iter().zip(regs).map(|(s, reg)| Piece {
                    reg,
                    size: s.size,
                    abi0: abi0 + s.offset,
                    internal: 0,
                }));
                continue;
            }
            let internal = take(&mut self.internal, v);
            if !results {
                self.internal_pointers.extend(v.pointers.iter().map(|p| internal + p));
            }
            let mut at = 0;
            while at < v.size {
                let size = [8, 4, 2, 1].into_iter().find(|&n| v.size - at >= n).unwrap_or(1);
                pieces.push(Piece {
                    reg: Reg::NONE,
                    size: size as u8,
                    abi0: abi0 + at,
                    internal: internal + at,
                });
                at += size;
            }
        }
        pieces
    }

    /// `name` in ABIInternal, which calls `name` in ABI0.
    fn internal_to_abi0(&self, name: &str, symbols: &Symbols) -> Vec<LSym> {
        let callee = symbols.intern(name, Abi::Abi0);
        let mut w = Writer::new(symbols.intern(name, Abi::Internal), self.abi0, self.internal);
        // Register arguments stand in their spill slots only while morestack runs.
        let mut at_entry = self.internal_pointers.clone();
        at_entry.extend(self.params.iter().filter_map(|p| {
            let pointer = p.reg.is_some() && self.abi0_pointers.contains(&p.abi0);
            pointer.then_some(p.internal)
        }));
        w.maps(
            name,
            "internal",
            ([&bits(&at_entry, self.internal), &bits(&self.internal_pointers, self.internal)], self.internal),
            ([&[], &bits(&self.abi0_pointers, self.abi0)], self.abi0),
            symbols,
        );
        for p in &self.params {
            w.move_piece(
                p,
                |p| Addr::param(None, p.internal as i64),
                |p| Addr::mem(Reg::SP, p.abi0 as i64),
                true,
            );
        }
        w.call(callee);
        // The callee may use R14 and X15 as it likes.
        w.push(As::MOVQ, Addr::mem(Reg::TLS, 0), Addr::reg(Reg::G));
        w.push(As::XORPS, Addr::reg(Reg::X15), Addr::reg(Reg::X15));
        for p in &self.results {
            w.move_piece(
                p,
                |p| Addr::mem(Reg::SP, p.abi0 as i64),
                |p| Addr::param(None, p.internal as i64),
                false,
            );
        }
        let spills = self
            .params
            .iter()
            .filter(|p| p.reg.is_some())
            .map(|p| SpillSlot { reg: p.reg, offset: p.internal, size: p.size })
            .collect();
        w.finish(spills)
    }

    /// `name` in ABI0, which calls `name` in ABIInternal.
    fn abi0_to_internal(&self, name: &str, symbols: &Symbols) -> Vec<LSym> {
        let callee = symbols.intern(name, Abi::Internal);
        let mut w = Writer::new(symbols.intern(name, Abi::Abi0), self.internal, self.abi0);
        let args = bits(&self.abi0_pointers, self.abi0);
        let locals = bits(&self.internal_pointers, self.internal);
        w.maps(name, "abi0", ([&args, &args], self.abi0), ([&[], &locals], self.internal), symbols);
        w.push(As::MOVQ, Addr::mem(Reg::TLS, 0), Addr::reg(Reg::G));
        w.push(As::XORPS, Addr::reg(Reg::X15), Addr::reg(Reg::X15));
        for p in &self.params {
            w.move_piece(
                p,
                |p| Addr::param(None, p.abi0 as i64),
                |p| Addr::mem(Reg::SP, p.internal as i64),
                false,
            );
        }
        w.call(callee);
        for p in &self.results {
            w.move_piece(
                p,
                |p| Addr::mem(Reg::SP, p.internal as i64),
                |p| Addr::param(None, p.abi0 as i64),
                true,
            );
        }
        w.finish(Vec::new())
    }
}

/// A bit for each word of an area of `bytes`.
fn bits(pointers: &[i32], bytes: i32) -> Vec<u8> {
    let mut bits = vec![0; (bytes as usize / 8).div_ceil(8)];
    for p in pointers {
        let word = *p as usize / 8;
        bits[word / 8] |= 1 << (word % 8);
    }
    bits
}

/// The place of `v` from `at` on.
fn take(at: &mut i32, v: &Value) -> i32 {
    let offset = round(*at, v.align.max(1));
    *at = offset + v.size;
    offset
}

fn round(n: i32, to: i32) -> i32 {
    (n + to - 1) & -to
}

fn store(reg: Reg, size: u8) -> As {
    match (reg.is_xmm(), size) {
        (true, 4) => As::MOVSS,
        (true, _) => As::MOVSD,
        (false, 1) => As::MOVB,
        (false, 2) => As::MOVW,
        (false, 4) => As::MOVL,
        (false, _) => As::MOVQ,
    }
}

fn load(reg: Reg, size: u8) -> As {
    // A short load must not leave the rest of the register undefined.
    match size {
        1 => As::MOVBLZX,
        2 => As::MOVWLZX,
        _ => store(reg, size),
    }
}

/// Two stack maps of an area of `bytes`.
fn stack_map(id: SymId, maps: [&[u8]; 2], bytes: i32) -> LSym {
    let words = bytes as usize / 8;
    let mut data = Vec::with_capacity(16);
    data.extend_from_slice(&2u32.to_le_bytes());
    data.extend_from_slice(&(words as u32).to_le_bytes());
    for map in maps {
        let at = data.len();
        data.extend_from_slice(map);
        data.resize(at + words.div_ceil(8), 0);
    }
    LSym {
        id,
        kind: SymKind::Rodata,
        attrs: Attrs::RODATA | Attrs::NOPTR | Attrs::DUPOK,
        size: data.len() as u64,
        align: 4,
        data,
        relocs: Vec::new(),
        func: None,
        ptrmask: Vec::new(),
    }
}

/// Builds a wrapper's Progs.
struct Writer {
    id: SymId,
    frame: i32,
    args: i32,
    text: Vec<Prog>,
    maps: Vec<LSym>,
}

impl Writer {
    fn new(id: SymId, frame: i32, args: i32) -> Writer {
        let mut w = Writer { id, frame, args, text: Vec::new(), maps: Vec::new() };
        w.push(As::TEXT, Addr::global(id, 0), Addr::text_size(frame, args));
        w
    }

    fn push(&mut self, op: As, from: Addr, to: Addr) {
        self.text.push(Prog::with(op, Pos::NONE, from, to));
    }

    /// Moves a piece from one place to the other; where one is a register, `to_stack` says which.
    fn move_piece(&mut self, p: &Piece, from: fn(&Piece) -> Addr, to: fn(&Piece) -> Addr, to_stack: bool) {
        match p.reg {
            Reg::NONE => {
                // No register of either convention.
                let between = Addr::reg(Reg::R12);
                self.push(load(Reg::R12, p.size), from(p), between);
                self.push(store(Reg::R12, p.size), between, to(p));
            }
            reg if to_stack => self.push(store(reg, p.size), Addr::reg(reg), to(p)),
            reg => self.push(load(reg, p.size), from(p), Addr::reg(reg)),
        }
    }

    /// Two stack maps each for the arguments and the outgoing area: at entry, and during the call.
    fn maps(
        &mut self,
        name: &str,
        way: &str,
        args: ([&[u8]; 2], i32),
        locals: ([&[u8]; 2], i32),
        symbols: &Symbols,
    ) {
        let tables = [
            (abi::funcdata::FUNCDATA_ARGS_POINTER_MAPS, "args", args),
            (abi::funcdata::FUNCDATA_LOCALS_POINTER_MAPS, "locals", locals),
        ];
        for (k, what, (maps, bytes)) in tables {
            let id = symbols.intern(&format!("{name}.{way}.{what}map"), Abi::Abi0);
            self.push(As::FUNCDATA, Addr::konst(k as i64), Addr::global(id, 0));
            self.maps.push(stack_map(id, maps, bytes));
        }
    }

    fn call(&mut self, callee: SymId) {
        self.push(As::PCDATA, Addr::konst(abi::funcdata::PCDATA_STACK_MAP_INDEX as i64), Addr::konst(1));
        self.push(As::CALL, Addr::NONE, Addr::global(callee, 0));
    }

    fn finish(mut self, spills: Vec<SpillSlot>) -> Vec<LSym> {
        self.push(As::RET, Addr::NONE, Addr::NONE);
        let func = FuncInfo {
            text: self.text,
            args: self.args,
            locals: self.frame,
            func_id: FUNC_ID_WRAPPER,
            spills,
            ..FuncInfo::default()
        };
        let mut out = vec![LSym {
            id: self.id,
            kind: SymKind::Text,
            attrs: Attrs::DUPOK | Attrs::WRAPPER | Attrs::ABIWRAPPER,
            size: 0,
            align: 0,
            data: Vec::new(),
            relocs: Vec::new(),
            func: Some(Box::new(func)),
            ptrmask: Vec::new(),
        }];
        out.append(&mut self.maps);
        out
    }
}
