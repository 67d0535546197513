//! Untyped operands and the types their context gives them.
//!
//! An untyped expression is recorded with its untyped kind at first. When the context decides,
//! [`Checker::update_type`] walks down and writes the final types into the tables.

use syntax::{ExprId, ExprKind};
use types::{Basic, ConstValue, ExprFlags, Mode, Type, TypeKind};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::operand::Operand;

/// Marks the left operand of a shift by a count that is no constant. Only the checker looks at it.
const SHIFT_OPERAND: ExprFlags = ExprFlags(128);

/// Why an untyped operand can't become a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Misfit {
    /// A fraction would be lost.
    Truncated,
    /// Out of range.
    Overflows,
    /// Another kind of type altogether.
    Kind,
}

impl Checker<'_> {
    pub(crate) fn mark_shift_operand(&mut self, e: ExprId) {
        self.info().expr_mut(e).flags.0 |= SHIFT_OPERAND.0;
    }

    /// The type and (for constants) value `x` would have as a `target`. Typed operands keep theirs.
    pub(crate) fn implicit_type(
        &mut self,
        x: &Operand,
        target: Type,
    ) -> Result<(Type, Option<ConstValue>), Misfit> {
        if x.is_invalid() || !self.is_untyped(x.typ) || target == Type::INVALID {
            return Ok((x.typ, None));
        }
        if x.is_nil() {
            return if self.has_nil(target) { Ok((target, None)) } else { Err(Misfit::Kind) };
        }
        if self.is_untyped(target) {
            return self.larger_kind(x.typ, target).map(|t| (t, None)).ok_or(Misfit::Kind);
        }
        if self.is_type_param(target) {
            let fits = self.each_term(target, |c, t| c.implicit_type(x, t).is_ok());
            return if fits { Ok((target, None)) } else { Err(Misfit::Kind) };
        }
        match self.under_kind(target) {
            TypeKind::Basic(b) => {
                if x.is_const() {
                    let Some(v) = &x.val else { return Ok((target, None)) };
                    return self.representation(v, x.typ, b).map(|v| (target, Some(v)));
                }
                let fits = match self.basic(x.typ) {
                    Some(Basic::UntypedBool) => b.is_boolean(),
                    Some(Basic::UntypedString) => b.is_string(),
                    Some(k) => k.is_numeric() && b.is_numeric(),
                    None => false,
                };
                if fits { Ok((target, None)) } else { Err(Misfit::Kind) }
            }
            TypeKind::Interface(i) => {
                if !i.methods.is_empty() || !i.embeddeds.is_empty() {
                    return Err(Misfit::Kind);
                }
                Ok((self.default_type(x.typ), None))
            }
            _ => Err(Misfit::Kind),
        }
    }

    /// Of two untyped kinds the one constants of both can have.
    pub(crate) fn larger_kind(&self, x: Type, y: Type) -> Option<Type> {
        if x == y {
            return Some(x);
        }
        let numeric = |t: Type| (Type::UNTYPED_INT..=Type::UNTYPED_COMPLEX).contains(&t);
        (numeric(x) && numeric(y)).then(|| x.max(y))
    }

    /// The value of a constant as a variable of basic type `b` would hold it.
    pub(crate) fn representation(
        &mut self,
        v: &ConstValue,
        from: Type,
        b: Basic,
    ) -> Result<ConstValue, Misfit> {
        if let Some(v) = v.represent(b) {
            return Ok(v);
        }
        let Some(k) = self.basic(from) else { return Err(Misfit::Kind) };
        if !k.is_numeric() || !b.is_numeric() {
            return Err(Misfit::Kind);
        }
        Err(if !k.is_integer() && b.is_integer() { Misfit::Truncated } else { Misfit::Overflows })
    }

    /// Gives an untyped operand a type, or reports that it can't have it.
    pub(crate) fn convert_untyped(&mut self, x: &mut Operand, target: Type) {
        if let Err(misfit) = self.apply_implicit(x, target) {
            let shown = self.shown_target(target);
            self.report_misfit(misfit, x, shown);
            x.invalidate();
        }
    }

    /// The type that messages about constants name: `byte` by that name, others by what they are.
    fn shown_target(&mut self, target: Type) -> Type {
        if target == self.prog.byte || target == self.prog.rune { target } else { self.under(target) }
    }

    /// The same for operands of an operator: kinds that don't fit are left to the caller to report,
    /// values that don't fit are reported here.
    pub(crate) fn try_convert_untyped(&mut self, x: &mut Operand, target: Type) -> Result<(), ()> {
        match self.apply_implicit(x, target) {
            Ok(()) => Ok(()),
            Err(Misfit::Kind) => Err(()),
            Err(misfit) => {
                let shown = self.shown_target(target);
                self.report_misfit(misfit, x, shown);
                x.invalidate();
                Ok(())
            }
        }
    }

    fn apply_implicit(&mut self, x: &mut Operand, target: Type) -> Result<(), Misfit> {
        let (typ, val) = self.implicit_type(x, target)?;
        if let Some(v) = val {
            self.update_value(x, v);
        }
        if typ != x.typ {
            let nil = x.is_nil();
            if !nil {
                x.typ = typ;
            }
            if let Some(e) = x.expr {
                self.update_type(e, typ, false);
            }
        }
        Ok(())
    }

    pub(crate) fn update_value(&mut self, x: &mut Operand, v: ConstValue) {
        if let Some(e) = x.expr
            && self.info().mode(e) == Mode::Constant
        {
            self.info().set_const(e, v.clone());
        }
        x.val = Some(v);
    }

    pub(crate) fn report_misfit(&mut self, misfit: Misfit, x: &Operand, target: Type) {
        let (pos, text, typ) = (self.at(x), self.describe(x), self.type_text(target));
        self.report(match misfit {
            Misfit::Truncated => diag::truncated(pos, text, typ),
            Misfit::Overflows => diag::overflows(pos, text, typ),
            Misfit::Kind => diag::cannot_convert_const(pos, text, typ),
        });
    }

    /// Writes the type an untyped expression gets from its context; `is_final` also settles kinds
    /// that remain untyped.
    pub(crate) fn update_type(&mut self, e: ExprId, typ: Type, is_final: bool) {
        // Operators lean to the left: that side is followed in a loop. Operands come before what they
        // are operands of, the left one first.
        let mut chain: Vec<(ExprId, Option<ExprId>)> = Vec::new();
        let mut e = e;
        loop {
            let old = *self.info().expr(e);
            if old.mode == Mode::None || !self.is_untyped(old.typ) {
                break;
            }
            let operation = old.mode != Mode::Constant;
            let (next, right) = match self.file()[e].kind {
                ExprKind::Paren(x) => (x, None),
                ExprKind::Unary { x, .. } if operation => (x, None),
                ExprKind::Binary { op, x, y } if operation && !op.is_comparison() => {
                    (x, (!op.is_shift()).then_some(y))
                }
                _ => {
                    self.settle(e, typ, is_final);
                    break;
                }
            };
            chain.push((e, right));
            e = next;
        }
        while let Some((e, right)) = chain.pop() {
            if let Some(y) = right {
                self.update_type(y, typ, is_final);
            }
            self.settle(e, typ, is_final);
        }
    }

    /// Records the new type of one expression.
    fn settle(&mut self, e: ExprId, typ: Type, is_final: bool) {
        let old = *self.info().expr(e);
        if !is_final && self.is_untyped(typ) {
            self.info().expr_mut(e).typ = typ;
            return;
        }
        self.info().expr_mut(e).typ = typ;
        if old.flags.has(SHIFT_OPERAND) && !self.is_integer(typ) {
            let (pos, expr, t) = (self.pos(e), self.expr_text(e), self.type_text(typ));
            self.report(diag::shifted_operand_type(pos, expr, t));
            return;
        }
        let value = self.info().const_value(e).cloned();
        if let Some(v) = value
            && !self.is_untyped(typ)
        {
            let x = Operand::constant(old.typ, Some(v), e);
            match self.implicit_type(&x, typ) {
                Ok((_, Some(v))) => self.info().set_const(e, v),
                Ok(_) => {}
                Err(misfit) => {
                    let shown = self.shown_target(typ);
                    self.report_misfit(misfit, &x, shown);
                }
            }
        }
    }
}
