//! Functions of `math/bits` and `math` that are an instruction or two. Their Go bodies stay for what calls them by value.

use ssa::{Callee, Op, Type, Value};

use crate::call::Prepared;
use crate::func::{FuncLower, Val};

impl FuncLower<'_, '_> {
    /// The results of such a call, `None` if it is another one.
    pub fn intrinsic(&mut self, p: &Prepared) -> Option<Vec<Val>> {
        let Callee::Static(sym) = p.callee else { return None };
        let name = &*self.f.syms[sym].name;
        let (package, name) = name.rsplit_once('.')?;
        let name = match package {
            "math/bits" | "math" => name.to_owned(),
            _ => return None,
        };
        let operand = |i: usize| p.values.get(i).map(Val::scalar);
        let x = operand(0)?;
        let results = match &*name {
            "Len" | "Len64" => {
                let zeros = self.emit(Op::Clz, Type::I64, &[x]);
                let width = self.int(64);
                vec![self.emit(Op::Sub, Type::I64, &[width, zeros])]
            }
            "LeadingZeros" | "LeadingZeros64" => vec![self.emit(Op::Clz, Type::I64, &[x])],
            "TrailingZeros" | "TrailingZeros64" => vec![self.emit(Op::Ctz, Type::I64, &[x])],
            "Len32" => {
                let wide = self.emit(Op::Zext, Type::I64, &[x]);
                let zeros = self.emit(Op::Clz, Type::I64, &[wide]);
                let width = self.int(64);
                vec![self.emit(Op::Sub, Type::I64, &[width, zeros])]
            }
            "LeadingZeros32" => self.wide(Op::Clz, x),
            "TrailingZeros32" => self.wide(Op::Ctz, x),
            "OnesCount" | "OnesCount64" => vec![self.emit(Op::Popcnt, Type::I64, &[x])],
            "ReverseBytes" | "ReverseBytes64" => vec![self.emit(Op::Bswap, Type::I64, &[x])],
            "ReverseBytes32" => vec![self.emit(Op::Bswap, Type::I32, &[x])],
            "RotateLeft" | "RotateLeft64" => vec![self.emit(Op::Rotl, Type::I64, &[x, operand(1)?])],
            "RotateLeft32" => vec![self.emit(Op::Rotl, Type::I32, &[x, operand(1)?])],
            "Mul" | "Mul64" => {
                let y = operand(1)?;
                let high = self.emit(Op::UMulHi, Type::I64, &[x, y]);
                vec![high, self.emit(Op::Mul, Type::I64, &[x, y])]
            }
            "Add" | "Add64" => {
                let (y, carry) = (operand(1)?, operand(2)?);
                let sum = self.emit(Op::Add, Type::I64, &[x, y]);
                let sum = self.emit(Op::Add, Type::I64, &[sum, carry]);
                // The top bits were both set, or one of them was and the sum's is not.
                let both = self.emit(Op::And, Type::I64, &[x, y]);
                let any = self.emit(Op::Or, Type::I64, &[x, y]);
                vec![sum, self.carry(both, any, sum)]
            }
            "Sub" | "Sub64" => {
                let (y, borrow) = (operand(1)?, operand(2)?);
                let diff = self.emit(Op::Sub, Type::I64, &[x, y]);
                let diff = self.emit(Op::Sub, Type::I64, &[diff, borrow]);
                // As for a sum, with x's bits turned round, and the difference's.
                let not = self.emit(Op::Not, Type::I64, &[x]);
                let both = self.emit(Op::And, Type::I64, &[not, y]);
                let any = self.emit(Op::Or, Type::I64, &[not, y]);
                let turned = self.emit(Op::Not, Type::I64, &[diff]);
                vec![diff, self.carry(both, any, turned)]
            }
            "Float64bits" => vec![self.emit(Op::Bitcast, Type::I64, &[x])],
            "Float64frombits" => vec![self.emit(Op::Bitcast, Type::F64, &[x])],
            "Float32bits" => vec![self.emit(Op::Bitcast, Type::I32, &[x])],
            "Float32frombits" => vec![self.emit(Op::Bitcast, Type::F32, &[x])],
            _ => return None,
        };
        Some(results.into_iter().map(Val::one).collect())
    }

    /// An operation on 32 bits whose result is an int.
    fn wide(&mut self, op: Op, x: Value) -> Vec<Value> {
        let narrow = self.emit(op, Type::I32, &[x]);
        vec![self.emit(Op::Zext, Type::I64, &[narrow])]
    }

    /// The top bit of `both | any &^ sum`.
    fn carry(&mut self, both: Value, any: Value, sum: Value) -> Value {
        let not = self.emit(Op::Not, Type::I64, &[sum]);
        let one = self.emit(Op::And, Type::I64, &[any, not]);
        let bits = self.emit(Op::Or, Type::I64, &[both, one]);
        let by = self.int(63);
        self.emit(Op::UShr, Type::I64, &[bits, by])
    }
}
