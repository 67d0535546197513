//! Constructors of expressions.

use source::Pos;
use syntax::*;

use super::{Builder, Mark, Reject};
use crate::diagnostics;

impl Builder<'_> {
    /// Adds an expression, or a `Bad` one in its place when it would nest too deeply.
    #[inline]
    pub(super) fn expr(&mut self, pos: Pos, end: Pos, kind: ExprKind) -> ExprId {
        let depth = self.depths.measure_expr(&self.file, &kind);
        if depth > MAX_DEPTH {
            return self.too_deep_expr(pos, end);
        }
        self.depths.push_expr(depth);
        self.file.exprs.push(Expr { pos, end, kind })
    }

    #[cold]
    fn too_deep_expr(&mut self, pos: Pos, end: Pos) -> ExprId {
        self.report_depth(pos);
        self.depths.push_expr(1);
        self.file.exprs.push(Expr { pos, end, kind: ExprKind::Bad })
    }

    /// One report a file is enough.
    pub(super) fn report_depth(&mut self, pos: Pos) {
        if !std::mem::replace(&mut self.too_deep, true) {
            self.errors.push(diagnostics::too_deep(pos));
        }
    }

    pub(super) fn end(&self, id: ExprId) -> Pos {
        self.file[id].end
    }

    /// Where the token behind `pos` begins; a newline is one.
    fn next_token(&self, pos: Pos) -> Pos {
        let text = &self.source.text[(pos.0 - self.file.base.0) as usize..];
        let mut rest = text;
        loop {
            rest = rest.trim_start_matches([' ', '\t', '\r']);
            let comment = match rest.get(..2) {
                Some("//") => rest.find('\n').unwrap_or(rest.len()),
                Some("/*") => rest.find("*/").map_or(rest.len(), |i| i + 2),
                _ => return pos.offset((text.len() - rest.len()) as u32),
            };
            rest = &rest[comment..];
        }
    }

    pub(super) fn bad_expr(&mut self, pos: Pos) -> ExprId {
        self.expr(pos, pos, ExprKind::Bad)
    }

    pub fn name_operand(&mut self, n: Name, end: Pos) -> ExprId {
        self.expr(n.pos, end, ExprKind::Name(n.sym))
    }

    /// A name that turned out to be an expression or type only later.
    pub(super) fn name_expr(&mut self, n: Name) -> ExprId {
        let end = n.pos.offset(n.sym.as_str().len() as u32);
        self.name_operand(n, end)
    }

    pub fn literal(&mut self, lo: Pos, kind: LitKind, hi: Pos) -> ExprId {
        self.expr(lo, hi, ExprKind::BasicLit(kind))
    }

    pub fn paren(&mut self, lo: Pos, x: ExprId, hi: Pos) -> ExprId {
        self.leave();
        self.expr(lo, hi, ExprKind::Paren(x))
    }

    pub fn func_lit(&mut self, lo: Pos, sig: SigId, body: BlockId, hi: Pos) -> ExprId {
        self.expr(lo, hi, ExprKind::FuncLit { sig, body })
    }

    pub fn selector(&mut self, x: ExprId, dot: Pos, n: Name, hi: Pos) -> ExprId {
        let sel = self.add_name(n);
        self.expr(dot, hi, ExprKind::Selector { x, sel })
    }

    pub fn type_assert(&mut self, x: ExprId, dot: Pos, typ: ExprId, hi: Pos) -> ExprId {
        self.expr(dot, hi, ExprKind::TypeAssert { x, typ })
    }

    pub fn type_switch_guard(&mut self, x: ExprId, dot: Pos, hi: Pos) -> ExprId {
        self.expr(dot, hi, ExprKind::TypeSwitchGuard { lhs: None, x })
    }

    /// `x[m...]` in a type, where no context has been entered.
    pub fn index(&mut self, x: ExprId, brack: Pos, m: Mark, hi: Pos) -> ExprId {
        let indices = self.take_exprs(m);
        self.expr(brack, hi, ExprKind::Index { x, indices })
    }

    /// `x[i]`
    pub fn index1(&mut self, x: ExprId, brack: Pos, i: ExprId, hi: Pos) -> ExprId {
        self.leave();
        let m = self.first_expr(i);
        self.index(x, brack, m, hi)
    }

    /// `x[i, m...]`
    pub fn indices(&mut self, x: ExprId, brack: Pos, i: ExprId, m: Mark, hi: Pos) -> ExprId {
        self.leave();
        self.expr_stack.insert(m as usize, i);
        self.index(x, brack, m, hi)
    }

    /// `n[i]` as a type.
    pub fn named_index(&mut self, n: Name, brack: Pos, i: ExprId, hi: Pos) -> ExprId {
        let x = self.name_expr(n);
        let m = self.first_expr(i);
        self.index(x, brack, m, hi)
    }

    /// `n[i, m...]` as a type.
    pub fn named_indices(&mut self, n: Name, brack: Pos, i: ExprId, m: Mark, hi: Pos) -> ExprId {
        let x = self.name_expr(n);
        self.expr_stack.insert(m as usize, i);
        self.index(x, brack, m, hi)
    }

    pub fn slice(
        &mut self,
        x: ExprId,
        brack: Pos,
        lo: Option<ExprId>,
        hi: Option<ExprId>,
        end: Pos,
    ) -> ExprId {
        self.leave();
        let bounds = self.file.bounds.push(SliceBounds { lo, hi, max: None });
        self.expr(brack, end, ExprKind::Slice { x, bounds })
    }

    /// `x[i:j:k]`; `colon` is the second one, `close` the `]`.
    pub fn slice3(
        &mut self,
        x: ExprId,
        brack: Pos,
        i: Option<ExprId>,
        j: Option<ExprId>,
        colon: Pos,
        k: Option<ExprId>,
        close: Pos,
        end: Pos,
    ) -> ExprId {
        self.leave();
        if j.is_none() {
            self.error(colon, "middle index required in 3-index slice");
        }
        if k.is_none() {
            self.error(close, "final index required in 3-index slice");
        }
        let hi = Some(j.unwrap_or_else(|| self.bad_expr(colon)));
        let max = Some(k.unwrap_or_else(|| self.bad_expr(close)));
        let bounds = self.file.bounds.push(SliceBounds { lo: i, hi, max });
        self.expr(brack, end, ExprKind::Slice { x, bounds })
    }

    pub fn call(&mut self, fun: ExprId, paren: Pos, (m, dots): (Mark, bool), hi: Pos) -> ExprId {
        self.leave();
        let args = self.take_exprs(m);
        self.expr(paren, hi, ExprKind::Call { fun, args, dots })
    }

    /// Decides whether a `{` behind `x` begins a literal of type `x`.
    pub fn literal_type(&mut self, x: ExprId) -> Result<ExprId, Reject> {
        let t = self.file.unparen(x);
        let ok = match self.file[t].kind {
            ExprKind::Name(_)
            | ExprKind::Selector { .. }
            | ExprKind::Array { .. }
            | ExprKind::SliceType(_)
            | ExprKind::Struct(_)
            | ExprKind::Map { .. } => true,
            ExprKind::Index { .. } => !self.is_value(t),
            _ => false,
        };
        if !ok {
            return Err(Reject);
        }
        if t != x {
            let brace = self.next_token(self.end(x));
            self.syntax_error(brace, "cannot parenthesize type in composite literal");
        }
        Ok(x)
    }

    /// Whether `x` cannot be a type.
    fn is_value(&self, x: ExprId) -> bool {
        use ExprKind::*;
        match self.file[x].kind {
            BasicLit(_)
            | CompositeLit { .. }
            | FuncLit { .. }
            | Slice { .. }
            | TypeAssert { .. }
            | TypeSwitchGuard { .. }
            | Call { .. }
            | Unary { .. }
            | Binary { .. } => true,
            Paren(x) => self.is_value(x),
            Index { x, indices } => {
                let first = self.file[indices][0];
                self.is_value(x) || indices.len() == 1 && self.is_value(first)
            }
            _ => false,
        }
    }

    /// `{ m... }`, for now without a type.
    pub fn literal_value(&mut self, brace: Pos, m: Option<Mark>, hi: Pos) -> ExprId {
        self.leave();
        let elems = self.take_opt_exprs(m);
        self.expr(brace, hi, ExprKind::CompositeLit { typ: None, elems })
    }

    pub fn typed_literal(&mut self, x: ExprId, value: ExprId) -> ExprId {
        let Expr { pos, end, kind } = self.file[value];
        let ExprKind::CompositeLit { elems, .. } = kind else {
            return value; // too deep
        };
        let kind = ExprKind::CompositeLit { typ: Some(x), elems };
        let depth = self.depths.measure_expr(&self.file, &kind);
        if depth > MAX_DEPTH {
            return self.too_deep_expr(pos, end);
        }
        // The same node, so that no unused one stays behind; it is newer than its type.
        self.depths.set_expr(value, depth);
        self.file.exprs[value].kind = kind;
        value
    }

    pub fn key_value(&mut self, key: ExprId, colon: Pos, value: ExprId) -> ExprId {
        let end = self.end(value);
        self.expr(colon, end, ExprKind::KeyValue { key, value })
    }

    pub fn star(&mut self, lo: Pos, x: ExprId) -> ExprId {
        let end = self.end(x);
        self.expr(lo, end, ExprKind::Star(x))
    }

    pub fn unary(&mut self, lo: Pos, op: UnaryOp, x: ExprId) -> ExprId {
        let end = self.end(x);
        // Parentheses round a composite literal after & are not kept.
        let x = if op == UnaryOp::And { self.file.unparen(x) } else { x };
        self.expr(lo, end, ExprKind::Unary { op, x })
    }

    /// `<-x`: a receive operation, or a channel type when `x` is one: then the arrow belongs to the
    /// first `chan`, the `<-` of a send channel to the next, and so on.
    pub fn receive(&mut self, lo: Pos, x: ExprId) -> ExprId {
        let ExprKind::Chan { .. } = self.file[x].kind else {
            return self.unary(lo, UnaryOp::Recv, x);
        };
        // gc has read on before it notices.
        let next = self.next_token(self.end(x));
        let mut t = x;
        loop {
            let Expr { kind, .. } = self.file[t];
            let ExprKind::Chan { dir, elem } = kind else {
                let text = print::expr_string(&self.file, t);
                self.syntax_error(next, format_args!("unexpected {text}, expected chan"));
                break;
            };
            if dir == ChanDir::Recv {
                self.syntax_error(next, "unexpected <-, expected chan");
            }
            self.file.exprs[t].kind = ExprKind::Chan { dir: ChanDir::Recv, elem };
            if dir != ChanDir::Send {
                break;
            }
            t = elem;
        }
        self.file.exprs[x].pos = lo;
        x
    }

    /// `x op y`, where `x` may be a chain of operations that associates differently with `op` behind it.
    ///
    /// On the right spine of `x`, precedences increase, so at most four operations bind less than `op`.
    /// Their contents move one node up, so that operands still have smaller ids than operations.
    pub fn binary(&mut self, op: BinaryOp, x: ExprId, pos: Pos, y: ExprId) -> ExprId {
        let end = self.end(y);
        let prec = op.precedence();
        match self.file[x].kind {
            ExprKind::Binary { op: o, .. } if o.precedence() < prec => {}
            _ => return self.expr(pos, end, ExprKind::Binary { op, x, y }),
        }
        let mut spine = [x; 5];
        let mut n = 0;
        let mut operand = x;
        while let ExprKind::Binary { op: o, y: right, .. } = self.file[operand].kind {
            if o.precedence() >= prec || n == spine.len() {
                break;
            }
            spine[n] = operand;
            n += 1;
            operand = right;
        }
        // The lowest node of the spine becomes `operand op y`, each other takes what was below it.
        let mut carried = Expr { pos, end, kind: ExprKind::Binary { op, x: operand, y } };
        for &node in spine[..n].iter().rev() {
            let mut above = std::mem::replace(&mut self.file.exprs[node], carried);
            let depth = self.depths.measure_expr(&self.file, &self.file[node].kind);
            if depth > MAX_DEPTH {
                self.report_depth(pos);
                self.file.exprs[node].kind = ExprKind::Bad;
                self.depths.set_expr(node, 1);
            } else {
                self.depths.set_expr(node, depth);
            }
            if let ExprKind::Binary { y, .. } = &mut above.kind {
                *y = node;
            }
            above.end = end;
            carried = above;
        }
        self.expr(carried.pos, end, carried.kind)
    }
}
