//! Wrappers where one calling convention calls the other.
//!
//! Assembly functions take everything on the stack (ABI0), compiled ones in registers (ABIInternal). A wrapper has the
//! callee's name under the caller's convention: it moves the arguments over, calls, and moves the results back.
//! Signatures are scalars as in [`abi::rtcall`]: `p` pointer, `i` 64-bit integer, `w` 32-bit integer,
//! `b` byte or bool, `d` float64, `f` float32.
//!
//! ```text
//!   ABI0                                     ABIInternal
//!   x+0(FP) .. arguments, then results   ↔   AX BX CX DI SI R8 R9 R10 R11, X0..X14
//! ```

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

/// The wrapper of `name` and the stack maps it refers to. `None` if the signature is not one (an unknown letter, more
/// scalars than registers).
pub fn wrapper(
    name: &str,
    params: &str,
    results: &str,
    direction: Direction,
    symbols: &Symbols,
) -> Option<Vec<LSym>> {
    let sig = Signature::new(params, results)?;
    Some(match direction {
        Direction::InternalToAbi0 => sig.internal_to_abi0(name, symbols),
        Direction::Abi0ToInternal => sig.abi0_to_internal(name, symbols),
    })
}

/// One scalar and its two places.
#[derive(Clone, Copy)]
struct Value {
    reg: Reg,
    size: u8,
    pointer: bool,
    /// Offset from FP in ABI0; for parameters also that of the spill slot in ABIInternal.
    stack: i32,
}

struct Signature {
    params: Vec<Value>,
    results: Vec<Value>,
    /// Bytes of arguments and results in ABI0.
    stack: i32,
    /// Bytes of spill space in ABIInternal.
    spill: i32,
}

impl Signature {
    fn new(params: &str, results: &str) -> Option<Signature> {
        let mut stack = 0;
        let params = assign(params, &mut stack)?;
        let spill = round(stack, 8);
        stack = spill;
        let results = assign(results, &mut stack)?;
        Some(Signature { params, results, stack: round(stack, 8), spill })
    }

    /// `name` in ABIInternal, which calls `name` in ABI0.
    fn internal_to_abi0(&self, name: &str, symbols: &Symbols) -> Vec<LSym> {
        let callee = symbols.intern(name, Abi::Abi0);
        let mut w = Writer::new(symbols.intern(name, Abi::Internal), self.stack, self.spill);
        // Arguments stand in their spill slots only while morestack runs.
        w.maps(
            name,
            "internal",
            [&self.pointers(self.spill), &[]],
            [&[], &self.pointers(self.stack)],
            (self.spill, self.stack),
            symbols,
        );
        for v in &self.params {
            w.push(store(v), Addr::reg(v.reg), Addr::mem(Reg::SP, v.stack as i64));
        }
        w.call(callee);
        // The callee may use R14 and X15 as it likes.
        w.push(As::MOVQ, Addr::mem(Reg::TLS, 0), Addr::reg(Reg::G));
        w.push(As::XORPS, Addr::reg(Reg::X15), Addr::reg(Reg::X15));
        for v in &self.results {
            w.push(load(v), Addr::mem(Reg::SP, v.stack as i64), Addr::reg(v.reg));
        }
        let spills =
            self.params.iter().map(|v| SpillSlot { reg: v.reg, offset: v.stack, size: v.size }).collect();
        w.finish(spills)
    }

    /// `name` in ABI0, which calls `name` in ABIInternal.
    fn abi0_to_internal(&self, name: &str, symbols: &Symbols) -> Vec<LSym> {
        let callee = symbols.intern(name, Abi::Internal);
        let mut w = Writer::new(symbols.intern(name, Abi::Abi0), self.spill, self.stack);
        let pointers = self.pointers(self.stack);
        w.maps(name, "abi0", [&pointers, &pointers], [&[], &[]], (self.stack, self.spill), symbols);
        w.push(As::MOVQ, Addr::mem(Reg::TLS, 0), Addr::reg(Reg::G));
        w.push(As::XORPS, Addr::reg(Reg::X15), Addr::reg(Reg::X15));
        for v in &self.params {
            w.push(load(v), Addr::param(None, v.stack as i64), Addr::reg(v.reg));
        }
        w.call(callee);
        for v in &self.results {
            w.push(store(v), Addr::reg(v.reg), Addr::param(None, v.stack as i64));
        }
        w.finish(Vec::new())
    }

    /// Which words of an argument area of `bytes` hold pointer parameters.
    fn pointers(&self, bytes: i32) -> Vec<u8> {
        let mut bits = vec![0; (bytes as usize / 8).div_ceil(8)];
        for v in self.params.iter().filter(|v| v.pointer) {
            let word = v.stack as usize / 8;
            bits[word / 8] |= 1 << (word % 8);
        }
        bits
    }
}

/// Gives scalars their registers and their offsets from `at` on.
fn assign(letters: &str, at: &mut i32) -> Option<Vec<Value>> {
    let (mut ints, mut floats) = (abi::regs::INT_ARGS.iter(), 0..abi::regs::FLOAT_ARGS as u8);
    letters
        .bytes()
        .map(|letter| {
            let (size, float) = match letter {
                b'p' | b'i' => (8, false),
                b'w' => (4, false),
                b'b' => (1, false),
                b'd' => (8, true),
                b'f' => (4, true),
                _ => return None,
            };
            let reg = if float { Reg(Reg::X0.0 + floats.next()?) } else { Reg(*ints.next()?) };
            let offset = round(*at, size as i32);
            *at = offset + size as i32;
            Some(Value { reg, size, pointer: letter == b'p', stack: offset })
        })
        .collect()
}

fn round(n: i32, to: i32) -> i32 {
    (n + to - 1) & -to
}

fn store(v: &Value) -> As {
    match (v.reg.is_xmm(), v.size) {
        (true, 4) => As::MOVSS,
        (true, _) => As::MOVSD,
        (false, 1) => As::MOVB,
        (false, 4) => As::MOVL,
        (false, _) => As::MOVQ,
    }
}

fn load(v: &Value) -> As {
    // A byte load must not leave the rest of the register undefined.
    if v.size == 1 { As::MOVBLZX } else { store(v) }
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

    /// Two stack maps each for the arguments and the outgoing area: at entry, and during the call.
    fn maps(
        &mut self,
        name: &str,
        way: &str,
        args: [&[u8]; 2],
        locals: [&[u8]; 2],
        bytes: (i32, i32),
        symbols: &Symbols,
    ) {
        let tables = [
            (abi::funcdata::FUNCDATA_ARGS_POINTER_MAPS, "args", args, bytes.0),
            (abi::funcdata::FUNCDATA_LOCALS_POINTER_MAPS, "locals", locals, bytes.1),
        ];
        for (k, what, maps, bytes) in tables {
            let words = bytes as usize / 8;
            let mut data = Vec::with_capacity(16);
            data.extend_from_slice(&2u32.to_le_bytes());
            data.extend_from_slice(&(words as u32).to_le_bytes());
            for map in maps {
                let at = data.len();
                data.extend_from_slice(map);
                data.resize(at + words.div_ceil(8), 0);
            }
            let id = symbols.intern(&format!("{name}.{way}.{what}map"), Abi::Abi0);
            self.push(As::FUNCDATA, Addr::konst(k as i64), Addr::global(id, 0));
            self.maps.push(LSym {
                id,
                kind: SymKind::Rodata,
                attrs: Attrs::RODATA | Attrs::NOPTR | Attrs::DUPOK,
                size: data.len() as u64,
                align: 4,
                data,
                relocs: Vec::new(),
                func: None,
                ptrmask: Vec::new(),
            });
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
