//! Unary and binary operators, comparisons and shifts.

use std::cmp::Ordering;

use syntax::{BinaryOp, ExprId, ExprKind, UnaryOp};
use types::{Basic, ConstOp, ConstValue, Mode, Type, TypeKind, VarFlags};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::operand::Operand;
use crate::untyped::Misfit;

/// Constant shifts further than this are refused: enough to write the smallest `float64`.
const MAX_SHIFT: u64 = 1023 - 1 + 52;

impl Checker<'_> {
    pub(crate) fn unary(&mut self, e: ExprId, op: UnaryOp, inner: ExprId) -> Operand {
        if op == UnaryOp::And {
            return self.address_of(e, inner);
        }
        let mut x = self.expr(inner);
        if x.is_invalid() {
            return x;
        }
        if op == UnaryOp::Recv {
            return self.receive(e, x);
        }
        let basic = self.basic(x.typ);
        let defined = match op {
            UnaryOp::Add | UnaryOp::Sub => self.all_basic(x.typ, Basic::is_numeric),
            UnaryOp::Xor => self.all_basic(x.typ, Basic::is_integer),
            UnaryOp::Not => self.all_basic(x.typ, Basic::is_boolean),
            _ => {
                let pos = self.file()[e].pos;
                let integer = basic.is_some_and(Basic::is_integer);
                self.report(if integer { diag::tilde_complement(pos) } else { diag::tilde(pos) });
                return Operand::invalid(e);
            }
        };
        if !defined {
            let (pos, text) = (self.at(&x), self.describe(&x));
            self.report(diag::operator_not_defined(pos, op, text));
            return Operand::invalid(e);
        }
        if let (true, Some(v)) = (x.is_const(), &x.val) {
            let unsigned = match basic {
                Some(b) if b.is_unsigned() => b.int_bits().map_or(0, |(bits, _)| bits),
                _ => 0,
            };
            x.val = match op {
                UnaryOp::Sub => v.neg(),
                UnaryOp::Xor => v.to_int().and_then(|v| v.complement(unsigned)),
                UnaryOp::Not => v.not(),
                _ => Some(v.clone()),
            };
            x.expr = Some(e);
            let pos = self.file()[e].pos;
            self.check_overflow(&mut x, pos);
            return x;
        }
        x.mode = if x.is_const() { Mode::Constant } else { Mode::Value };
        x
    }

    fn address_of(&mut self, e: ExprId, inner: ExprId) -> Operand {
        let x = self.expr(inner);
        if x.is_invalid() {
            return x;
        }
        let literal = matches!(self.file()[self.file().unparen(inner)].kind, ExprKind::CompositeLit { .. });
        if !literal && x.mode != Mode::Variable {
            let (pos, text) = (self.at(&x), self.describe(&x));
            self.report(diag::cannot_take_address(pos, text));
            return Operand::invalid(e);
        }
        if !literal {
            self.mark_variable(inner, VarFlags::ADDR_TAKEN);
        }
        let t = self.prog.types.pointer(x.typ);
        Operand::new(Mode::Value, t, e)
    }

    /// Adds flags to the variable that an addressable expression is (a part of); nothing happens
    /// when it is reached through a pointer or slice.
    pub(crate) fn mark_variable(&mut self, e: ExprId, flags: VarFlags) {
        let file = self.file();
        let mut e = e;
        loop {
            e = match file[e].kind {
                ExprKind::Paren(x) => x,
                ExprKind::Name(_) => {
                    if let Some(obj) = self.info().object(e) {
                        self.prog.objects[obj].add_flags(flags);
                    }
                    return;
                }
                ExprKind::Selector { x, .. } => {
                    let through = self.info().selection(e).is_none_or(|s| s.path.iter().any(|p| p.deref));
                    if through {
                        return;
                    }
                    x
                }
                ExprKind::Index { x, .. } => {
                    let t = self.info().type_of(x);
                    if !matches!(self.prog.types.under(t), TypeKind::Array { .. }) {
                        return;
                    }
                    x
                }
                _ => return,
            };
        }
    }

    fn receive(&mut self, e: ExprId, x: Operand) -> Operand {
        match self.channel_elem(&x, syntax::ChanDir::Send) {
            Ok(elem) => {
                self.env.has_call = true;
                Operand::new(Mode::CommaOk, elem, e)
            }
            Err(text) => {
                let pos = self.at(&x);
                self.report(diag::cannot_receive(pos, text));
                Operand::invalid(e)
            }
        }
    }

    /// The element type of a channel (or of all channels a type parameter admits) whose direction is not
    /// `wrong`. The error is what a message says of the channel.
    pub(crate) fn channel_elem(&mut self, x: &Operand, wrong: syntax::ChanDir) -> Result<Type, String> {
        let direction = if wrong == syntax::ChanDir::Send { "send-only" } else { "receive-only" };
        let fault = |c: &Self, t: Type, u: Type| match c.prog.types.chan_elem(u) {
            None => Err(format!("non-channel {}", c.type_text(t))),
            Some((dir, _)) if dir == wrong => Err(format!("{direction} channel {}", c.type_text(t))),
            Some((_, elem)) => Ok(elem),
        };
        if !self.is_type_param(x.typ) {
            let u = self.under(x.typ);
            return fault(self, x.typ, u).map_err(|cause| format!("{cause} {}", self.describe(x)));
        }
        let terms = self.terms(x.typ).unwrap_or_default();
        let mut first: Option<(Type, Type)> = None;
        let mut cause = terms.is_empty().then(|| String::from("no specific channel type"));
        for term in terms.iter() {
            let u = self.under(term.typ);
            match (fault(self, term.typ, u), first) {
                (Ok(elem), None) => first = Some((term.typ, elem)),
                (Ok(elem), Some((t, known))) if !self.prog.types.identical(elem, known) => {
                    let (a, b) = (self.type_text(t), self.type_text(term.typ));
                    cause = Some(format!("channels {a} and {b} have different element types"));
                }
                (Ok(_), _) => continue,
                (Err(c), _) => cause = Some(c),
            }
            if cause.is_some() {
                break;
            }
        }
        match (cause, first) {
            (None, Some((_, elem))) => Ok(elem),
            (cause, _) => Err(format!("{}: {}", self.describe(x), cause.unwrap_or_default())),
        }
    }

    /// `x op y`. Long chains such as `a + b + c + ...` lean to the left and are walked in a loop.
    pub(crate) fn binary_expr(&mut self, e: ExprId, op: BinaryOp, lhs: ExprId, rhs: ExprId) -> Operand {
        let file = self.file();
        let mut chain = vec![(e, op, rhs)];
        let mut left = lhs;
        while let ExprKind::Binary { op, x, y } = file[left].kind {
            chain.push((left, op, y));
            left = x;
        }
        let mut x = self.expr(left);
        while let Some((e, op, rhs)) = chain.pop() {
            let y = self.expr(rhs);
            let lhs = x.expr.unwrap_or(left);
            x = self.binary(Some(e), op, lhs, rhs, x, y);
            if !chain.is_empty() {
                x.expr = Some(e);
                self.record(&x, e);
                self.single_value(&mut x);
            }
        }
        x
    }

    /// `lhs op rhs`; without an expression of its own for `lhs op= rhs`.
    pub(crate) fn binary(
        &mut self,
        e: Option<ExprId>,
        op: BinaryOp,
        lhs: ExprId,
        rhs: ExprId,
        mut x: Operand,
        mut y: Operand,
    ) -> Operand {
        if x.is_invalid() {
            return x;
        }
        if y.is_invalid() {
            x.invalidate();
            x.expr = y.expr;
            return x;
        }
        if op.is_shift() {
            self.shift(&mut x, &mut y, e, op);
            return x;
        }
        self.match_operands(&mut x, &mut y, e, lhs, op, rhs);
        if x.is_invalid() {
            return x;
        }
        if op.is_comparison() {
            self.comparison(&mut x, &mut y, op, None);
            return x;
        }
        let x_type = x.typ;
        // By now nil has the type of the other operand.
        for (nil, other) in [(&mut x, y.typ), (&mut y, x_type)] {
            if nil.is_nil() && self.has_nil(other) {
                nil.typ = other;
            }
        }
        if !self.prog.types.identical(x.typ, y.typ) {
            if x.typ != Type::INVALID && y.typ != Type::INVALID {
                self.mismatch(&x, &y, e, lhs, op, rhs);
            }
            x.invalidate();
            return x;
        }
        if !self.operator_defined(op, x.typ) {
            let (pos, text) = (self.at(&x), self.describe(&x));
            self.report(diag::operator_not_defined(pos, op, text));
            x.invalidate();
            return x;
        }
        if matches!(op, BinaryOp::Div | BinaryOp::Rem)
            && (x.is_const() || self.is_integer(x.typ))
            && y.is_const()
            && y.val.as_ref().is_some_and(|v| v.sign() == 0)
        {
            let pos = self.at(&y);
            self.report(diag::division_by_zero(pos));
            x.invalidate();
            return x;
        }
        if x.is_const() && y.is_const() {
            let integer = self.is_integer(x.typ);
            x.val = match (&x.val, &y.val) {
                (Some(a), Some(b)) => {
                    let v = const_binary(op, integer, a, b);
                    if let Some(e) = e {
                        x.expr = Some(e);
                    }
                    if v.is_none() && op == BinaryOp::Div {
                        let pos = self.at(&y);
                        self.report(diag::division_by_zero(pos));
                        x.invalidate();
                        return x;
                    }
                    if v.is_none() {
                        let pos = e.map_or_else(|| self.pos(lhs), |e| self.file()[e].pos);
                        self.report(diag::constant_not_representable(pos));
                        x.invalidate();
                        return x;
                    }
                    v
                }
                _ => None,
            };
            if let Some(e) = e {
                x.expr = Some(e);
            }
            let pos = x.expr.map_or(source::Pos::NONE, |e| self.op_pos(e));
            self.check_overflow(&mut x, pos);
            return x;
        }
        x.mode = Mode::Value;
        x.val = None;
        x
    }

    /// Where an overflow is reported: the operator of an operation.
    pub(crate) fn op_pos(&self, e: ExprId) -> source::Pos {
        match self.file()[e].kind {
            ExprKind::Binary { .. } | ExprKind::Unary { .. } | ExprKind::Star(_) => self.file()[e].pos,
            _ => self.pos(e),
        }
    }

    fn operator_defined(&mut self, op: BinaryOp, t: Type) -> bool {
        self.all_basic(t, |b| match op {
            BinaryOp::Add => b.is_numeric() || b.is_string(),
            BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div => b.is_numeric(),
            BinaryOp::Rem | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor | BinaryOp::AndNot => b.is_integer(),
            BinaryOp::LogAnd | BinaryOp::LogOr => b.is_boolean(),
            _ => true,
        })
    }

    fn mismatch(
        &mut self,
        x: &Operand,
        y: &Operand,
        e: Option<ExprId>,
        lhs: ExprId,
        op: BinaryOp,
        rhs: ExprId,
    ) {
        let (xt, yt) = (self.type_text(x.typ), self.type_text(y.typ));
        let (pos, text) = match e {
            Some(e) if op.is_comparison() => (self.at(y), self.expr_text(e)),
            Some(e) => (self.pos(e), self.expr_text(e)),
            None => (self.at(x), format!("{} {op}= {}", self.expr_text(lhs), self.expr_text(rhs))),
        };
        let help = self.help_mismatch(x, y);
        self.report(diag::mismatched_types(pos, text, xt, yt).helped(help));
    }

    /// Gives untyped operands the other's type where that is possible.
    pub(crate) fn match_operands(
        &mut self,
        x: &mut Operand,
        y: &mut Operand,
        e: Option<ExprId>,
        lhs: ExprId,
        op: BinaryOp,
        rhs: ExprId,
    ) {
        if !self.may_convert(x, y) {
            return;
        }
        let (x0, y0) = (x.clone(), y.clone());
        let loose = |c: &mut Self, a: &Operand, b: &Operand| {
            c.is_untyped(a.typ) && !a.is_nil() && c.is_interface(b.typ) && !c.is_type_param(b.typ)
        };
        let with_interface = loose(self, x, y) || loose(self, y, x);
        if with_interface && !op.is_comparison() && (self.is_numeric(x.typ) || self.is_numeric(y.typ)) {
            self.mismatch(&x0, &y0, e, lhs, op, rhs);
            x.invalidate();
            return;
        }
        let bad = self.try_convert_untyped(x, y.typ).is_err() || {
            x.is_invalid() || self.try_convert_untyped(y, x.typ).is_err()
        };
        if bad && with_interface && !self.is_numeric(x0.typ) && !self.is_numeric(y0.typ) {
            let (value, target) = if self.is_untyped(x0.typ) { (&x0, y0.typ) } else { (&y0, x0.typ) };
            let target = self.under(target);
            self.report_misfit(Misfit::Kind, value, target);
            x.invalidate();
            return;
        }
        if bad {
            // A number that not all of a type parameter's types can hold.
            let (number, param) = if self.is_untyped(y0.typ) { (&y0, x0.typ) } else { (&x0, y0.typ) };
            if self.is_type_param(param) && self.is_numeric(param) && self.is_numeric(number.typ) {
                let (pos, text, typ) = (self.at(number), self.describe(number), self.type_text(param));
                self.report(diag::cannot_convert_const(pos, text, typ));
            } else {
                self.mismatch(&x0, &y0, e, lhs, op, rhs);
            }
            x.invalidate();
            return;
        }
        if y.is_invalid() {
            x.invalidate();
        }
    }

    fn may_convert(&mut self, x: &Operand, y: &Operand) -> bool {
        if !self.is_untyped(x.typ) && !self.is_untyped(y.typ) {
            return false;
        }
        if self.is_interface(x.typ) || self.is_interface(y.typ) {
            return true;
        }
        if self.is_boolean(x.typ) != self.is_boolean(y.typ) || self.is_string(x.typ) != self.is_string(y.typ)
        {
            return false;
        }
        if x.is_nil() {
            return self.has_nil(y.typ);
        }
        if y.is_nil() {
            return self.has_nil(x.typ);
        }
        let pointer = |c: &mut Self, t| matches!(c.under_kind(t), TypeKind::Pointer(_));
        !pointer(self, x.typ) && !pointer(self, y.typ)
    }

    pub(crate) fn has_nil(&mut self, t: Type) -> bool {
        if self.is_type_param(t) {
            return self.each_term(t, |c, t| c.has_nil(t));
        }
        t == Type::INVALID || self.prog.types.has_nil(t)
    }

    // Comparisons

    /// `x op y` for a comparison; `case_of` is set for a case of a switch, compared with its tag.
    pub(crate) fn comparison(&mut self, x: &mut Operand, y: &mut Operand, op: BinaryOp, case_of: Option<()>) {
        if x.typ == Type::INVALID || y.typ == Type::INVALID {
            x.invalidate();
            return;
        }
        match self.comparison_fault(x, y, op) {
            None => {}
            Some((on_y, cause)) => {
                let (a, b) = (
                    x.expr.map_or(String::new(), |e| self.expr_text(e)),
                    y.expr.map_or(String::new(), |e| self.expr_text(e)),
                );
                let at = if on_y && case_of.is_none() { self.at(y) } else { self.at(x) };
                self.report(match case_of {
                    Some(()) => diag::invalid_case(at, a, b, cause),
                    None => diag::invalid_comparison(at, a, op, b, cause),
                });
                x.invalidate();
                return;
            }
        }
        if x.is_const() && y.is_const() {
            let order = match (&x.val, &y.val) {
                (Some(a), Some(b)) => ConstValue::compare(a, b),
                _ => None,
            };
            x.val = order.map(|o| ConstValue::Bool(holds(op, o)));
        } else {
            x.mode = Mode::Value;
            x.val = None;
            let (xt, yt) = (self.default_type(x.typ), self.default_type(y.typ));
            // `nil` takes the type of what it is compared with.
            let (xt, yt) = (
                if x.is_nil() || xt == Type::UNTYPED_NIL { yt } else { xt },
                if y.is_nil() { xt } else { yt },
            );
            if let Some(e) = x.expr {
                self.update_type(e, xt, true);
            }
            if let Some(e) = y.expr {
                self.update_type(e, yt, true);
            }
        }
        x.typ = Type::UNTYPED_BOOL;
    }

    /// What is wrong with a comparison: whether it is about `y`, and why.
    fn comparison_fault(&mut self, x: &Operand, y: &Operand, op: BinaryOp) -> Option<(bool, String)> {
        let equality = matches!(op, BinaryOp::Eq | BinaryOp::Ne);
        if equality && (self.under(x.typ) == Type::INVALID || self.under(y.typ) == Type::INVALID) {
            return None;
        }
        if self.assignable(x, y.typ).is_err() && self.assignable(y, x.typ).is_err() {
            let cause = format!("mismatched types {} and {}", self.type_text(x.typ), self.type_text(y.typ));
            return Some((true, cause));
        }
        if equality {
            if x.is_nil() || y.is_nil() {
                let t = if x.is_nil() { y.typ } else { x.typ };
                let known = t != Type::UNTYPED_NIL && self.has_nil(t);
                return if known { None } else { Some((true, self.no_operator(y.typ, op))) };
            }
            for (o, on_y) in [(x, false), (y, true)] {
                if !self.comparable(o.typ) {
                    let cause = self.incomparable_cause(o.typ);
                    let cause = if cause.is_empty() { self.no_operator(o.typ, op) } else { cause };
                    return Some((on_y, cause));
                }
            }
            return None;
        }
        for (o, other, on_y) in [(x, y, false), (y, x, true)] {
            if !self.all_basic(o.typ, Basic::is_ordered) {
                let t = if o.is_nil() { other.typ } else { o.typ };
                return Some((on_y, self.no_operator(t, op)));
            }
        }
        None
    }

    fn no_operator(&mut self, t: Type, op: BinaryOp) -> String {
        if self.is_type_param(t) {
            return format!("type parameter {} cannot use operator {op}", self.type_text(t));
        }
        self.under(t);
        let kind = self.composite_kind(t);
        let what = if kind.is_empty() { self.type_text(t) } else { kind.into() };
        format!("operator {op} not defined on {what}")
    }

    fn incomparable_cause(&mut self, t: Type) -> String {
        if self.is_type_param(t) {
            let empty = self.type_set(t).is_empty();
            return if empty { "empty type set" } else { "incomparable types in type set" }.into();
        }
        match self.under_kind(t) {
            TypeKind::Slice(_) | TypeKind::Signature(_) | TypeKind::Map { .. } => {
                format!("{} can only be compared to nil", self.composite_kind(t))
            }
            TypeKind::Struct(s) => match s.fields.iter().find(|f| !self.comparable(f.typ)) {
                Some(f) => format!("struct containing {} cannot be compared", self.type_text(f.typ)),
                None => String::new(),
            },
            TypeKind::Array { .. } => format!("{} cannot be compared", self.type_text(t)),
            _ => String::new(),
        }
    }

    // Shifts

    fn shift(&mut self, x: &mut Operand, y: &mut Operand, e: Option<ExprId>, op: BinaryOp) {
        let int_value = if x.is_const() { x.val.as_ref().and_then(|v| v.to_int()) } else { None };
        let untyped = self.is_untyped(x.typ);
        if !(self.is_integer(x.typ) || untyped && int_value.is_some()) {
            let (pos, text) = (self.at(x), self.describe(x));
            self.report(diag::shifted_not_integer(pos, text));
            return x.invalidate();
        }
        if !self.check_shift_count(y) {
            return x.invalidate();
        }
        if x.is_const() {
            if y.is_const() {
                let (Some(v), Some(count)) = (int_value, y.val.as_ref().and_then(|v| v.to_int())) else {
                    return x.invalidate();
                };
                let Some(n) = count.as_u64().filter(|&n| n <= MAX_SHIFT) else {
                    let (pos, text) = (self.at(y), self.describe(y));
                    self.report(diag::invalid_shift_count(pos, text));
                    return x.invalidate();
                };
                if !self.is_integer(x.typ) {
                    x.typ = Type::UNTYPED_INT;
                }
                x.val = if op == BinaryOp::Shl { v.shl(n) } else { v.shr(n) };
                if let Some(e) = e {
                    x.expr = Some(e);
                }
                let pos = x.expr.map_or(source::Pos::NONE, |e| self.op_pos(e));
                return self.check_overflow(x, pos);
            }
            if untyped {
                // The type is what it would be without the shift: it waits for its context.
                if let Some(e) = x.expr {
                    self.mark_shift_operand(e);
                }
                x.mode = Mode::Value;
                x.val = None;
                return;
            }
        }
        if !self.is_integer(x.typ) {
            let (pos, text) = (self.at(x), self.describe(x));
            self.report(diag::shifted_not_integer(pos, text));
            return x.invalidate();
        }
        x.mode = Mode::Value;
        x.val = None;
    }

    fn check_shift_count(&mut self, y: &mut Operand) -> bool {
        let pos = self.at(y);
        if y.is_const() {
            let int = y.val.as_ref().and_then(|v| v.to_int());
            if int.as_ref().is_some_and(|v| v.sign() < 0) {
                let text = self.describe(y);
                self.report(diag::negative_shift_count(pos, text));
                return false;
            }
            if self.is_untyped(y.typ) {
                self.check_representable(y, Basic::Uint, Type::UINT);
                if y.is_invalid() {
                    return false;
                }
                if let Some(e) = y.expr {
                    self.update_type(e, Type::UINT, true);
                }
            } else if int.is_none() {
                let text = self.describe(y);
                self.report(diag::shift_count_not_integer(pos, text));
                return false;
            }
            return true;
        }
        if self.is_untyped(y.typ) && !self.is_boolean(y.typ) && !y.is_nil() && !self.is_string(y.typ) {
            self.convert_untyped(y, Type::UINT);
            return !y.is_invalid();
        }
        if !self.is_integer(y.typ) {
            let text = self.describe(y);
            self.report(diag::shift_count_not_integer(pos, text));
            return false;
        }
        if self.go_minor() < 13 && self.basic(y.typ).is_some_and(|b| !b.is_unsigned()) {
            let what = format!("invalid operation: signed shift count {}", self.describe(y));
            return self.allow(13, pos, what);
        }
        true
    }
}

/// `x op y` for constants of one type.
pub(crate) fn const_binary(
    op: BinaryOp,
    integer: bool,
    x: &ConstValue,
    y: &ConstValue,
) -> Option<ConstValue> {
    let op = match op {
        BinaryOp::Add => ConstOp::Add,
        BinaryOp::Sub => ConstOp::Sub,
        BinaryOp::Mul => ConstOp::Mul,
        BinaryOp::Div if integer => ConstOp::IntQuo,
        BinaryOp::Div => ConstOp::Quo,
        BinaryOp::Rem => ConstOp::Rem,
        BinaryOp::And => ConstOp::And,
        BinaryOp::Or => ConstOp::Or,
        BinaryOp::Xor => ConstOp::Xor,
        BinaryOp::AndNot => ConstOp::AndNot,
        BinaryOp::LogAnd => ConstOp::LAnd,
        BinaryOp::LogOr => ConstOp::LOr,
        _ => return None,
    };
    if integer {
        return ConstValue::binary(op, &x.to_int()?, &y.to_int()?);
    }
    // A float constant may hold an integer value; division must not truncate it.
    match (op, x, y) {
        (
            ConstOp::Quo,
            ConstValue::Int(_) | ConstValue::BigInt(_),
            ConstValue::Int(_) | ConstValue::BigInt(_),
        ) => ConstValue::binary(op, &x.to_float()?, y),
        _ => ConstValue::binary(op, x, y),
    }
}

fn holds(op: BinaryOp, o: Ordering) -> bool {
    match op {
        BinaryOp::Eq => o == Ordering::Equal,
        BinaryOp::Ne => o != Ordering::Equal,
        BinaryOp::Lt => o == Ordering::Less,
        BinaryOp::Le => o != Ordering::Greater,
        BinaryOp::Gt => o == Ordering::Greater,
        BinaryOp::Ge => o != Ordering::Less,
        _ => false,
    }
}
