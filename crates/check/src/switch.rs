//! `switch`, type switches and `select`.

use rustc_hash::FxHashMap;
use source::Pos;
use syntax::{BinaryOp, Clause, ClauseId, ClauseKind, ExprId, ExprKind, Ids, StmtKind};
use types::{ConstValue, Mode, ObjId, Type, VarFlags, VarKind};

use crate::checker::Checker;
use crate::composite::constant_key;
use crate::diagnostics as diag;
use crate::operand::Operand;

impl Checker<'_> {
    pub(crate) fn expr_switch(&mut self, tag: Option<ExprId>, clauses: Ids<ClauseId>) {
        let file = self.file();
        let mut x = match tag {
            Some(tag) => {
                let mut x = self.expr(tag);
                self.assignment(&mut x, None, "switch expression");
                if !x.is_invalid() && !self.comparable(x.typ) && !self.has_nil(x.typ) {
                    let (pos, text) = (self.at(&x), self.describe(&x));
                    let cause = format!(" ({} is not comparable)", self.type_text(x.typ));
                    self.report(diag::cannot_switch(pos, text, cause));
                    x.invalidate();
                }
                x
            }
            None => Operand {
                mode: Mode::Constant,
                typ: Type::BOOL,
                val: Some(ConstValue::Bool(true)),
                expr: None,
                builtin: None,
                nth: 0,
                given: None,
            },
        };
        // A tag's value matters for duplicates only, not for folding comparisons with it.
        if tag.is_some() && x.is_const() {
            x.mode = Mode::Value;
        }
        self.multiple_defaults(&file[clauses]);
        let mut seen: FxHashMap<String, Pos> = FxHashMap::default();
        for c in clauses {
            let clause = file[c];
            if let ClauseKind::Exprs(list) = clause.kind {
                for &e in &file[list] {
                    self.case_value(&x, e, &mut seen);
                }
            }
            self.env.locals.open();
            self.stmt_list(&file[clause.body]);
            self.env.locals.close();
        }
    }

    fn multiple_defaults(&mut self, clauses: &[Clause]) {
        let mut first: Option<Pos> = None;
        for c in clauses {
            if c.kind == ClauseKind::Default {
                match first {
                    None => first = Some(c.pos),
                    Some(pos) => {
                        let at = self.pos_text(pos);
                        self.report(diag::multiple_defaults(c.pos, at));
                    }
                }
            }
        }
    }

    fn case_value(&mut self, tag: &Operand, e: ExprId, seen: &mut FxHashMap<String, Pos>) {
        let mut v = self.expr(e);
        if tag.is_invalid() || v.is_invalid() {
            return;
        }
        let mut tag = tag.clone();
        let tag_expr = tag.expr;
        let before = v.clone();
        if tag_expr.is_none() {
            // Without a tag the cases are conditions.
            if self.is_untyped(v.typ) {
                self.convert_untyped(&mut v, Type::BOOL);
            }
        } else {
            if self.is_untyped(v.typ) {
                self.convert_untyped(&mut v, tag.typ);
            }
        }
        if v.is_invalid() {
            return;
        }
        let typed = v.clone();
        let mut res = v.clone();
        if tag_expr.is_none() {
            // An interface may hold a truth value.
            let holds = self.is_interface(v.typ) && self.prog.types.interface_methods(v.typ).is_empty();
            if !holds && !self.prog.types.identical(v.typ, Type::BOOL) {
                let (pos, text, t) = (self.pos(e), self.expr_text(e), self.type_text(before.typ));
                let cause = format!("mismatched types {t} and bool");
                self.report(diag::invalid_case(pos, text, "true", cause));
                return;
            }
        } else {
            self.comparison(&mut res, &mut tag, BinaryOp::Eq, Some(()));
            if res.is_invalid() {
                return;
            }
        }
        let value = typed.val.as_ref().filter(|v| typed.is_const() && v.as_bool().is_none());
        if let Some(value) = value {
            let key = constant_key(value, self.prog.types.canon(typed.typ));
            if let Some(&other) = seen.get(&key) {
                let (pos, text) = (self.pos(e), self.describe(&typed));
                let d = diag::duplicate_case(pos, text);
                self.report_with_other(d, other, "previous case".into());
            } else {
                seen.insert(key, self.file()[e].pos);
            }
        }
    }

    pub(crate) fn type_switch(&mut self, guard: ExprId, clauses: Ids<ClauseId>) {
        let file = self.file();
        let ExprKind::TypeSwitchGuard { lhs, x: inner } = file[guard].kind else { return };
        let lhs = lhs.map(|n| (n, file[n]));
        if let Some((_, n)) = lhs
            && n.sym.is_blank()
        {
            self.report(diag::no_new_variable(n.pos));
        }
        let mut x = self.expr(inner);
        if !x.is_invalid() && self.is_type_param(x.typ) {
            let (pos, text) = (self.at(&x), self.describe(&x));
            self.report(diag::type_param_switch(pos, text));
            x.invalidate();
        }
        if !x.is_invalid() && !self.is_interface(x.typ) {
            let (pos, text) = (self.at(&x), self.describe(&x));
            self.report(diag::not_an_interface(pos, text));
            x.invalidate();
        }
        self.multiple_defaults(&file[clauses]);
        let mut vars: Vec<ObjId> = Vec::new();
        let mut seen: Vec<(Type, Pos)> = Vec::new();
        for c in clauses {
            let clause = file[c];
            let mut single = None;
            if let ClauseKind::Exprs(list) = clause.kind {
                let list = &file[list];
                for &e in list {
                    let t = self.case_type(&x, e, &mut seen);
                    single = (list.len() == 1).then_some(t);
                }
            }
            self.env.locals.open();
            if let Some((_, n)) = lhs
                && !n.sym.is_blank()
            {
                // With one type the variable has it, else that of the operand.
                let typ = match single {
                    Some(t) if t == Type::UNTYPED_NIL => x.typ,
                    Some(t) => t,
                    None => x.typ,
                };
                let v = self.new_var(n.sym, n.pos, typ, VarKind::Local);
                self.info().set_clause_var(c, v);
                self.env.locals.insert(n.sym, v);
                vars.push(v);
            }
            self.stmt_list(&file[clause.body]);
            self.env.locals.close();
        }
        if let Some((n, name)) = lhs
            && !name.sym.is_blank()
        {
            if let Some(&v) = vars.first() {
                self.info().set_def(n, v);
            }
            if !vars.iter().any(|&v| self.prog.objects[v].has_flags(VarFlags::USED)) {
                self.report(diag::unused_switch_variable(name.pos, name.sym));
            }
        }
    }

    /// A type (or `nil`) of a type switch's case.
    fn case_type(&mut self, x: &Operand, e: ExprId, seen: &mut Vec<(Type, Pos)>) -> Type {
        let file = self.file();
        let is_nil = matches!(file[file.unparen(e)].kind, ExprKind::Name(n) if n == syntax::sym::NIL
            && self.lookup_name(n).is_some_and(|o| matches!(self.prog.objects[o].kind, types::ObjectKind::Nil)));
        let t = if is_nil {
            let r = self.info().expr_mut(e);
            (r.typ, r.mode) = (Type::UNTYPED_NIL, Mode::Nil);
            Type::UNTYPED_NIL
        } else {
            if let ExprKind::Star(_) | ExprKind::Index { .. } = file[file.unparen(e)].kind {
                let t = self.typ(e);
                self.refuse_constraint(e, t);
                return if self.is_broken(t) { t } else { self.note_case_type(x, e, t, seen) };
            }
            let named = self.file().name_of(e).and_then(|n| self.lookup_name(n));
            let value = named.and_then(|o| self.value_kind(o));
            let mut op = match value {
                Some(_) => Operand::new(Mode::Value, Type::INVALID, e),
                None => self.raw_expr(e, None),
            };
            if let (Some(_), Some(o)) = (value, named) {
                self.prog.objects[o].add_flags(types::VarFlags::USED);
            }
            self.refuse_generic_type(&mut op);
            match op.mode {
                Mode::Type => {
                    self.record_type(e, op.typ);
                    self.refuse_constraint(e, op.typ);
                    op.typ
                }
                Mode::None => return Type::INVALID,
                _ => {
                    let (pos, mut text) = (self.pos(e), self.expr_text(e));
                    if let Some(kind) = value {
                        text = format!("{text} ({kind})");
                    }
                    self.report(diag::not_a_type(pos, text));
                    return Type::INVALID;
                }
            }
        };
        self.note_case_type(x, e, t, seen)
    }

    /// Notes the type of a case, which must be new and possible.
    fn note_case_type(&mut self, x: &Operand, e: ExprId, t: Type, seen: &mut Vec<(Type, Pos)>) -> Type {
        if t == Type::INVALID {
            return t;
        }
        let pos = self.pos(e);
        let canon = self.prog.types.canon(t);
        if let Some(&(_, other)) = seen.iter().find(|(s, _)| *s == canon) {
            let text = self.expr_text(e);
            let d = diag::duplicate_type_case(pos, text);
            self.report_with_other(d, other, "previous case".into());
            return t;
        }
        seen.push((canon, pos));
        if t != Type::UNTYPED_NIL && !x.is_invalid() {
            self.check_assertion(x, t, true, e);
        }
        t
    }

    pub(crate) fn select(&mut self, clauses: Ids<ClauseId>) {
        let file = self.file();
        self.multiple_defaults(&file[clauses]);
        for c in clauses {
            let clause = file[c];
            self.env.locals.open();
            if let ClauseKind::Comm(s) = clause.kind {
                let receive = match file[s].kind {
                    StmtKind::Send { .. } => None,
                    StmtKind::Expr(e) => Some(e),
                    StmtKind::Assign { rhs, .. } | StmtKind::Define { rhs, .. } if rhs.len() == 1 => {
                        Some(file[rhs][0])
                    }
                    _ => {
                        self.report(diag::select_case(file[s].pos));
                        None
                    }
                };
                if let Some(e) = receive
                    && !file.is_receive(e)
                {
                    self.report(diag::select_case(file[e].pos));
                } else {
                    self.simple(Some(s));
                }
            }
            self.stmt_list(&file[clause.body]);
            self.env.locals.close();
        }
    }
}
