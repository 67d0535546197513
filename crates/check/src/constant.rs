//! Limits on constants.

use source::Pos;
use syntax::{BinaryOp, ExprId, ExprKind, UnaryOp};
use types::constant::MAX_INT_BITS;
use types::{Basic, ConstKind, Type};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::operand::Operand;

/// Longer string constants are refused.
const MAX_STR_LEN: usize = 2_000_000_000;

impl Checker<'_> {
    /// Checks that a constant just computed fits its type, or if untyped is not excessive.
    pub(crate) fn check_overflow(&mut self, x: &mut Operand, op_pos: Pos) {
        let Some(v) = &x.val else { return };
        if let Some(len) = v.str_len().filter(|&n| n > MAX_STR_LEN) {
            self.report(diag::constant_string_too_long(op_pos, len, MAX_STR_LEN));
            x.val = None;
            return x.invalidate();
        }
        if !self.is_untyped(x.typ) {
            if let Some(b) = self.basic(x.typ) {
                self.check_representable(x, b, x.typ);
            }
            return;
        }
        if v.kind() == ConstKind::Int && v.bit_len() > MAX_INT_BITS {
            let name = x.expr.map_or("", |e| self.op_name(e));
            self.report(diag::constant_overflow(op_pos, name));
            x.val = None;
            x.invalidate();
        }
    }

    fn op_name(&self, e: ExprId) -> &'static str {
        match self.file()[e].kind {
            ExprKind::Unary { op: UnaryOp::Xor, .. } => "bitwise complement ",
            ExprKind::Binary { op, .. } => match op {
                BinaryOp::Add => "addition ",
                BinaryOp::Sub => "subtraction ",
                BinaryOp::Xor => "bitwise XOR ",
                BinaryOp::Mul => "multiplication ",
                BinaryOp::Shl => "shift ",
                _ => "",
            },
            _ => "",
        }
    }

    /// Rounds a constant to a basic type, or reports that it doesn't fit. `shown` is the type named.
    pub(crate) fn check_representable(&mut self, x: &mut Operand, b: Basic, shown: Type) {
        let Some(v) = x.val.clone() else { return };
        match self.representation(&v, x.typ, b) {
            Ok(v) => x.val = Some(v),
            Err(misfit) => {
                self.report_misfit(misfit, x, shown);
                x.invalidate();
            }
        }
    }
}
