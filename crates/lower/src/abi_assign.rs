//! Go's ABIInternal: which parameter and result travels in which register or stack slot.

use ssa::{Param, Sig, StackArg};
use types::{Type, Types};

use crate::shape::{Shape, Shapes};

/// Where one parameter or result is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Where {
    /// The entries `first..first + count` of `sig.params` or `sig.results`; their scalars are those of the type's shape, in order.
    Regs { first: u16, count: u16 },
    /// At this offset from FP (callee) or SP (caller).
    Stack(i32),
}

/// A signature with the place of everything.
#[derive(Clone, Debug, Default)]
pub struct Assigned {
    pub sig: Sig,
    /// The receiver, if any, is the first.
    pub params: Vec<(Type, Where)>,
    pub results: Vec<(Type, Where)>,
}

#[derive(Default)]
struct Regs {
    ints: usize,
    floats: usize,
}

impl Regs {
    /// Takes registers for all scalars of a value, or none.
    fn take(&mut self, shape: &Shape, out: &mut Vec<Param>) -> bool {
        // Values without size go to the (empty) stack sequence by the convention's first rule.
        let Some(comps) = shape.comps.as_deref().filter(|_| shape.size != 0) else { return false };
        let (ints, floats) = (self.ints, self.floats);
        let start = out.len();
        for &(ty, _) in comps {
            let (n, limit) = match ty.is_float() {
                true => (&mut self.floats, abi::regs::FLOAT_ARGS),
                false => (&mut self.ints, abi::regs::INT_ARGS.len()),
            };
            if *n == limit {
                (self.ints, self.floats) = (ints, floats);
                out.truncate(start);
                return false;
            }
            out.push(Param { ty, reg: *n as u8, spill: 0 });
            *n += 1;
        }
        true
    }
}

fn round_up(n: i32, align: u32) -> i32 {
    (n + align as i32 - 1) & -(align as i32)
}

fn stack_arg(types: &Types, t: Type, offset: i32) -> StackArg {
    let mut ptrs = Vec::new();
    types.for_each_pointer(t, 0, &mut |o| ptrs.push(offset + o as i32));
    StackArg { offset, size: types.size(t) as i32, ptrs }
}

/// Assigns places to parameters (the receiver first) and results.
pub fn assign(types: &Types, shapes: &Shapes, params: &[Type], results: &[Type]) -> Assigned {
    let mut a = Assigned::default();
    let mut stack = 0;
    let mut regs = Regs::default();
    for &t in params {
        let place =
            place(types, shapes, t, &mut regs, &mut stack, &mut a.sig.params, &mut a.sig.stack_params);
        a.params.push((t, place));
    }
    stack = round_up(stack, 8);
    regs = Regs::default();
    for &t in results {
        let place =
            place(types, shapes, t, &mut regs, &mut stack, &mut a.sig.results, &mut a.sig.stack_results);
        a.results.push((t, place));
    }
    stack = round_up(stack, 8);
    a.sig.stack_size = stack;
    for &(t, place) in &a.params {
        let Where::Regs { first, .. } = place else { continue };
        let shape = &shapes[t];
        stack = round_up(stack, shape.align);
        for (i, &(_, offset)) in shape.comps.iter().flatten().enumerate() {
            a.sig.params[first as usize + i].spill = stack + offset as i32;
        }
        stack += shape.size as i32;
    }
    a.sig.args_size = round_up(stack, 8);
    a
}

fn place(
    types: &Types,
    shapes: &Shapes,
    t: Type,
    regs: &mut Regs,
    stack: &mut i32,
    in_regs: &mut Vec<Param>,
    on_stack: &mut Vec<StackArg>,
) -> Where {
    let shape = &shapes[t];
    let first = in_regs.len();
    if regs.take(shape, in_regs) {
        return Where::Regs { first: first as u16, count: (in_regs.len() - first) as u16 };
    }
    let offset = round_up(*stack, shape.align);
    *stack = offset.saturating_add(shape.size.min(1 << 30) as i32);
    if shape.size != 0 {
        on_stack.push(stack_arg(types, t, offset));
    }
    Where::Stack(offset)
}

/// The signature of a runtime function as `abi::rtcall` describes it.
pub fn runtime_sig(row: &abi::rtcall::RtCall) -> Sig {
    use ssa::Type as S;
    let list = |letters: &str, stack: &mut i32| {
        let mut regs = (0, 0);
        letters
            .chars()
            .map(|c| {
                let ty = match c {
                    'p' => S::Ptr,
                    'i' => S::I64,
                    'w' => S::I32,
                    'b' => S::I8,
                    'd' => S::F64,
                    'f' => S::F32,
                    _ => panic!("letter {c} in a runtime signature"),
                };
                let n = if ty.is_float() { &mut regs.1 } else { &mut regs.0 };
                *n += 1;
                let size = ty.size();
                *stack = round_up(*stack, size);
                let spill = *stack;
                *stack += size as i32;
                Param { ty, reg: *n as u8 - 1, spill }
            })
            .collect()
    };
    let mut args_size = 0;
    let params = list(row.params, &mut args_size);
    let results = list(row.results, &mut 0);
    Sig { params, results, args_size: round_up(args_size, 8), ..Sig::default() }
}
