//! Assignments and initialisations.

use source::Pos;
use syntax::{ExprId, ExprKind, StmtId};
use types::{ExprFlags, Mode, ObjId, ObjectKind, Type, TypeKind, VarFlags, VarKind};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::instantiate::{Desc, Target};
use crate::operand::Operand;
use crate::untyped::Misfit;

impl Checker<'_> {
    /// Checks that `x` can be assigned to a variable of type `t` (`None`: the blank identifier) and
    /// gives it its final type. `context` says in messages what is going on.
    pub(crate) fn assignment(&mut self, x: &mut Operand, t: Option<Type>, context: &str) {
        self.single_value(x);
        if x.is_invalid() {
            return;
        }
        if self.is_untyped(x.typ) {
            let mut target = t.unwrap_or(x.typ);
            if x.is_nil() {
                let Some(t) = t else {
                    let pos = self.at(x);
                    self.report(diag::untyped_nil(pos, context));
                    return x.invalidate();
                };
                if t != Type::INVALID && !self.has_nil(t) {
                    let (pos, text, typ) = (self.at(x), self.describe(x), self.type_text(t));
                    self.report(diag::cannot_use(pos, text, typ, context));
                    return x.invalidate();
                }
                if let Some(e) = x.expr {
                    self.update_type(e, t, true);
                }
                return;
            }
            if t.is_none_or(|t| self.is_interface(t)) {
                target = self.default_type(x.typ);
            }
            match self.implicit_type(x, target) {
                Ok((typ, val)) => {
                    if let Some(v) = val {
                        self.update_value(x, v);
                    }
                    if typ != x.typ {
                        x.typ = typ;
                        let before = self.diags.len();
                        if let Some(e) = x.expr {
                            self.update_type(e, typ, false);
                        }
                        if self.diags.len() > before {
                            return x.invalidate();
                        }
                    }
                }
                Err(misfit) => {
                    let (pos, text, typ) = (self.at(x), self.describe(x), self.type_text(target));
                    self.report(match misfit {
                        Misfit::Truncated => diag::cannot_use_truncated(pos, text, typ, context),
                        Misfit::Overflows => diag::cannot_use_overflows(pos, text, typ, context),
                        Misfit::Kind => diag::cannot_use(pos, text, typ, context),
                    });
                    return x.invalidate();
                }
            }
        }
        let Some(t) = t else { return };
        if let Err(cause) = self.assignable(x, t) {
            let (pos, text, typ) = (self.at(x), self.describe(x), self.type_text(t));
            let d = if cause.is_empty() {
                diag::cannot_use(pos, text, typ, context)
            } else {
                diag::cannot_use_because(pos, text, typ, context, cause)
            };
            let help = self.help_assign(x, t);
            self.report(d.helped(help));
            x.invalidate();
        }
    }

    /// `const obj typ = x`
    pub(crate) fn init_const(&mut self, obj: ObjId, want: Option<Type>, x: &mut Operand) {
        // One with a type keeps that when its value is wrong.
        self.prog.objects[obj].typ = want.unwrap_or(Type::INVALID);
        self.bad_consts.insert(obj);
        if x.is_invalid() || x.typ == Type::INVALID {
            return;
        }
        if !x.is_const() {
            let (pos, text) = (self.at(x), self.describe(x));
            self.report(diag::not_constant(pos, text));
            return;
        }
        let typ = want.unwrap_or(x.typ);
        self.prog.objects[obj].typ = typ;
        self.assignment(x, Some(typ), "constant declaration");
        if x.is_invalid() {
            return;
        }
        if let Some(v) = x.val.take() {
            self.bad_consts.remove(&obj);
            self.prog.objects[obj].kind = ObjectKind::Const(v);
        }
    }

    /// `var obj typ = x`; without a type the variable gets that of `x`.
    pub(crate) fn init_var(&mut self, obj: ObjId, typ: Option<Type>, x: &mut Operand, context: &str) {
        if x.is_invalid() || x.typ == Type::INVALID || typ == Some(Type::INVALID) {
            if typ.is_none() {
                self.prog.objects[obj].typ = Type::INVALID;
            }
            return x.invalidate();
        }
        let typ = match typ {
            Some(t) => t,
            None => {
                if x.typ == Type::UNTYPED_NIL {
                    let pos = self.at(x);
                    self.report(diag::untyped_nil(pos, context));
                    self.prog.objects[obj].typ = Type::INVALID;
                    return x.invalidate();
                }
                if matches!(self.prog.types.kind(x.typ), TypeKind::Tuple(_)) {
                    self.single_value(x);
                    self.prog.objects[obj].typ = Type::INVALID;
                    return;
                }
                self.default_type(x.typ)
            }
        };
        self.prog.objects[obj].typ = typ;
        self.assignment(x, Some(typ), context);
    }

    /// Initialises variables from a list of expressions; `ret` is the return statement whose results
    /// they are.
    pub(crate) fn init_vars(&mut self, lhs: &[ObjId], typ: Option<Type>, rhs: &[ExprId], ret: Option<Pos>) {
        let context = if ret.is_some() {
            "return statement"
        } else if lhs.len() > 1 {
            "multiple assignment"
        } else {
            "assignment"
        };
        let type_of = |c: &Self, o: ObjId| if ret.is_some() { Some(c.prog.objects[o].typ) } else { typ };
        let file = self.file();
        let is_call = rhs.len() == 1 && matches!(file[file.unparen(rhs[0])].kind, ExprKind::Call { .. });
        if lhs.len() == rhs.len() && !is_call {
            for (&o, &e) in lhs.iter().zip(rhs) {
                let t = type_of(self, o);
                let mut x = self.var_value(e, t, o);
                self.init_var(o, t, &mut x, context);
            }
            return;
        }
        if rhs.len() != 1 {
            if let Some(pos) = ret {
                let xs: Vec<Operand> = rhs.iter().map(|&e| self.expr(e)).collect();
                if xs.iter().all(|x| !x.is_invalid()) {
                    self.return_error(pos, lhs, &xs);
                }
            } else if self.use_exprs(rhs) {
                self.assign_error(rhs, lhs.len(), rhs.len());
            }
            return;
        }
        let (mut xs, comma_ok) = self.multi_expr(rhs[0], lhs.len() == 2 && ret.is_none());
        if xs.len() == lhs.len() {
            for (&o, x) in lhs.iter().zip(&mut xs) {
                let t = type_of(self, o);
                self.in_multiple = true;
                self.init_var(o, t, x, context);
                self.in_multiple = false;
            }
            if comma_ok && xs.iter().all(|x| !x.is_invalid()) {
                self.record_comma_ok(rhs[0], &xs);
            }
            return;
        }
        if !xs[0].is_invalid() {
            match ret {
                Some(pos) => self.return_error(pos, lhs, &xs),
                None => self.assign_error(rhs, lhs.len(), xs.len()),
            }
        }
    }

    /// The value of a variable.
    pub(crate) fn var_value(&mut self, e: ExprId, typ: Option<Type>, obj: ObjId) -> Operand {
        match typ {
            Some(typ) => self.expr_for(e, Target { typ, desc: Desc::Var(obj) }),
            None => self.expr(e),
        }
    }

    /// The values of an expression on the right of an assignment; with `allow_comma_ok` the value
    /// and the boolean of `m[k]`, `x.(T)` or `<-c`.
    pub(crate) fn multi_expr(&mut self, e: ExprId, allow_comma_ok: bool) -> (Vec<Operand>, bool) {
        let x = self.multi_value(e);
        if allow_comma_ok && matches!(x.mode, Mode::MapIndex | Mode::CommaOk) {
            let mut ok = Operand::new(Mode::Value, Type::UNTYPED_BOOL, e);
            ok.expr = x.expr;
            ok.nth = Operand::OK_VALUE;
            return (vec![x, ok], true);
        }
        (self.spread(x), false)
    }

    fn record_comma_ok(&mut self, e: ExprId, xs: &[Operand]) {
        let ok = self.default_type(xs[1].typ);
        let t = self.prog.types.tuple(&[xs[0].typ, ok]);
        let mut e = e;
        loop {
            let r = self.info().expr_mut(e);
            r.typ = t;
            r.flags.0 |= ExprFlags::COMMA_OK.0;
            match self.file()[e].kind {
                ExprKind::Paren(x) => e = x,
                _ => return,
            }
        }
    }

    fn assign_error(&mut self, rhs: &[ExprId], l: usize, r: usize) {
        let plural =
            |n: usize, what: &str| if n == 1 { format!("{n} {what}") } else { format!("{n} {what}s") };
        let (vars, vals) = (plural(l, "variable"), plural(r, "value"));
        let pos = self.pos(rhs[0]);
        let file = self.file();
        if rhs.len() == 1
            && let ExprKind::Call { fun, .. } = file[file.unparen(rhs[0])].kind
        {
            let call = self.expr_text(fun);
            let results = self.info().type_of(rhs[0]);
            let help = self.help_results(results, l);
            return self.report(diag::assign_mismatch_call(pos, vars, call, vals).helped(help));
        }
        self.report(diag::assign_mismatch(pos, vars, vals));
    }

    fn return_error(&mut self, at: Pos, lhs: &[ObjId], xs: &[Operand]) {
        let have = self.types_summary(xs, false);
        let types: Vec<Type> = lhs.iter().map(|&o| self.prog.objects[o].typ).collect();
        let want = self.type_list(&types, false);
        if xs.len() > lhs.len() {
            let at = self.at(&xs[lhs.len()]);
            self.report(diag::too_many_results(at, have, want));
        } else if !xs.is_empty() {
            let at = self.at(&xs[xs.len() - 1]);
            self.report(diag::not_enough_results(at, have, want));
        } else {
            self.report(diag::not_enough_results(at, have, want));
        }
    }

    // Assignment statements

    /// The type of the left side of an assignment: `Some(None)` for the blank identifier.
    pub(crate) fn lhs_var(&mut self, e: ExprId) -> Option<Option<Type>> {
        let file = self.file();
        let plain = file.unparen(e);
        let mut local: Option<ObjId> = None;
        if let ExprKind::Name(name) = file[plain].kind {
            if name.is_blank() {
                return Some(None);
            }
            // Assigning a value is no use of the variable.
            if let Some(obj) = self.lookup_name(name)
                && self.prog.objects[obj].var_kind().is_some()
                && !self.prog.objects[obj].has_flags(VarFlags::USED)
            {
                local = Some(obj);
            }
        }
        let x = self.expr(e);
        if let Some(obj) = local
            && let ObjectKind::Var { flags, .. } = &mut self.prog.objects[obj].kind
        {
            flags.0 &= !VarFlags::USED.0;
        }
        if x.is_invalid() {
            return None;
        }
        match x.mode {
            Mode::Variable | Mode::MapIndex => {}
            _ => {
                let (pos, text) = (self.at(&x), self.expr_text(e));
                if let ExprKind::Selector { x: inner, .. } = file[plain].kind
                    && self.info().mode(inner) == Mode::MapIndex
                {
                    self.report(diag::assign_map_field(pos, text));
                } else {
                    self.report(diag::cannot_assign(pos, text));
                }
                return None;
            }
        }
        self.mark_variable(e, VarFlags::REASSIGNED);
        Some(Some(x.typ))
    }

    /// `lhs = rhs`
    pub(crate) fn assign_vars(&mut self, lhs: &[ExprId], rhs: &[ExprId]) {
        let file = self.file();
        let is_call = rhs.len() == 1 && matches!(file[file.unparen(rhs[0])].kind, ExprKind::Call { .. });
        if lhs.len() == rhs.len() && !is_call {
            for (&l, &r) in lhs.iter().zip(rhs) {
                self.assign_var(l, r, lhs.len() > 1);
            }
            return;
        }
        if rhs.len() != 1 {
            let ok_lhs = self.use_lhs(lhs);
            let ok_rhs = self.use_exprs(rhs);
            if ok_lhs && ok_rhs {
                self.assign_error(rhs, lhs.len(), rhs.len());
            }
            return;
        }
        let (mut xs, comma_ok) = self.multi_expr(rhs[0], lhs.len() == 2);
        if xs.len() == lhs.len() {
            for (&l, x) in lhs.iter().zip(&mut xs) {
                self.in_multiple = lhs.len() > 1;
                self.assign_operand(l, x, lhs.len() > 1);
                self.in_multiple = false;
            }
            if comma_ok && xs.iter().all(|x| !x.is_invalid()) {
                self.record_comma_ok(rhs[0], &xs);
            }
            return;
        }
        if !xs[0].is_invalid() {
            self.assign_error(rhs, lhs.len(), xs.len());
        }
        self.use_lhs(lhs);
    }

    fn use_lhs(&mut self, lhs: &[ExprId]) -> bool {
        let mut ok = true;
        for &e in lhs {
            let file = self.file();
            if let ExprKind::Name(name) = file[file.unparen(e)].kind {
                if name.is_blank() {
                    continue;
                }
                let was = self.lookup_name(name).filter(|&o| !self.prog.objects[o].has_flags(VarFlags::USED));
                ok &= self.use_exprs(&[e]);
                if let Some(o) = was
                    && let ObjectKind::Var { flags, .. } = &mut self.prog.objects[o].kind
                {
                    flags.0 &= !VarFlags::USED.0;
                }
            } else {
                ok &= self.use_exprs(&[e]);
            }
        }
        ok
    }

    fn assign_var(&mut self, l: ExprId, r: ExprId, multiple: bool) {
        let target = self.lhs_var(l);
        let mut x = match target {
            Some(Some(t)) => self.expr_for(r, Target { typ: t, desc: Desc::Expr(l) }),
            _ => self.expr(r),
        };
        let Some(t) = target else {
            return;
        };
        self.assignment(&mut x, t, assignment_context(t, multiple));
    }

    pub(crate) fn assign_operand(&mut self, l: ExprId, x: &mut Operand, multiple: bool) {
        let Some(t) = self.lhs_var(l) else {
            return x.invalidate();
        };
        self.assignment(x, t, assignment_context(t, multiple));
    }

    /// `lhs := rhs`
    pub(crate) fn define(&mut self, s: StmtId, lhs: &[ExprId], rhs: &[ExprId]) {
        let pos = self.file()[s].pos;
        let vars = self.define_vars(lhs, pos, None);
        let objs: Vec<ObjId> = vars.iter().map(|v| v.obj).collect();
        self.init_define(&objs, &vars, rhs);
        for v in &vars {
            if v.is_new {
                self.declare_defined(v.obj);
            }
        }
    }

    /// Values for the variables of `:=`: new ones take their type from the value.
    fn init_define(&mut self, objs: &[ObjId], vars: &[DefinedVar], rhs: &[ExprId]) {
        let context = if objs.len() > 1 { "multiple assignment" } else { "assignment" };
        let file = self.file();
        let is_call = rhs.len() == 1 && matches!(file[file.unparen(rhs[0])].kind, ExprKind::Call { .. });
        if objs.len() == rhs.len() && !is_call {
            for (v, &e) in vars.iter().zip(rhs) {
                let mut x = self.var_value(e, v.typ, v.obj);
                self.init_var(v.obj, v.typ, &mut x, context);
            }
            return;
        }
        if rhs.len() != 1 {
            if self.use_exprs(rhs) {
                self.assign_error(rhs, objs.len(), rhs.len());
            }
            return;
        }
        let (mut xs, comma_ok) = self.multi_expr(rhs[0], objs.len() == 2);
        if xs.len() == objs.len() {
            for (v, x) in vars.iter().zip(&mut xs) {
                self.in_multiple = true;
                self.init_var(v.obj, v.typ, x, context);
                self.in_multiple = false;
            }
            if comma_ok && xs.iter().all(|x| !x.is_invalid()) {
                self.record_comma_ok(rhs[0], &xs);
            }
        } else if !xs[0].is_invalid() {
            self.assign_error(rhs, objs.len(), xs.len());
        }
    }

    /// The variables on the left of `:=`. Declared only afterwards: their scope begins behind the
    /// statement.
    pub(crate) fn define_vars(
        &mut self,
        lhs: &[ExprId],
        pos: Pos,
        flags: Option<VarFlags>,
    ) -> Vec<DefinedVar> {
        let file = self.file();
        let mut out: Vec<DefinedVar> = Vec::with_capacity(lhs.len());
        let mut any_new = false;
        let mut bad = false;
        for &e in lhs {
            let ExprKind::Name(name) = file[e].kind else {
                self.use_exprs(&[e]);
                let (at, text) = (self.pos(e), self.expr_text(e));
                self.report(diag::non_name_define(at, text));
                bad = true;
                let obj = self.new_var(syntax::sym::BLANK, at, Type::INVALID, VarKind::Local);
                out.push(DefinedVar { obj, typ: None, is_new: false });
                continue;
            };
            let at = file[e].pos;
            let twin = out.iter().position(|v| !name.is_blank() && self.prog.objects[v.obj].name == name);
            if let Some(twin) = twin {
                if flags.is_some() {
                    let other = self.pos(lhs[twin]);
                    let d = diag::redeclared(at, name);
                    self.report_with_other(d, other, format!("other declaration of {name}"));
                } else {
                    self.report(diag::repeated_define(at, name));
                }
                bad = true;
                let obj = self.new_var(syntax::sym::BLANK, at, Type::INVALID, VarKind::Local);
                out.push(DefinedVar { obj, typ: None, is_new: false });
                continue;
            }
            if let Some(old) = self.env.locals.get_here(name)
                && !name.is_blank()
            {
                if self.prog.objects[old].var_kind().is_none() {
                    let text = self.expr_text(e);
                    self.report(diag::cannot_assign(at, text));
                    bad = true;
                    let obj = self.new_var(syntax::sym::BLANK, at, Type::INVALID, VarKind::Local);
                    out.push(DefinedVar { obj, typ: None, is_new: false });
                    continue;
                }
                let typ = self.prog.objects[old].typ;
                self.mention(old);
                self.prog.objects[old].add_flags(VarFlags::REASSIGNED);
                let r = self.info().expr_mut(e);
                (r.typ, r.mode, r.aux) = (typ, Mode::Variable, old.as_u32());
                out.push(DefinedVar { obj: old, typ: Some(typ), is_new: false });
                continue;
            }
            let obj = self.new_var(name, at, Type::INVALID, VarKind::Local);
            if let Some(f) = flags {
                self.prog.objects[obj].add_flags(f);
            }
            let r = self.info().expr_mut(e);
            (r.mode, r.aux) = (Mode::Variable, obj.as_u32());
            r.flags.0 |= ExprFlags::DEFINES.0;
            if !name.is_blank() {
                any_new = true;
            }
            out.push(DefinedVar { obj, typ: None, is_new: true });
        }
        if !any_new && !bad {
            self.report(diag::no_new_variables(pos).with_help("assign to them with ="));
        }
        out
    }

    /// Puts a variable of `:=` into scope.
    pub(crate) fn declare_defined(&mut self, obj: ObjId) {
        self.declare_var(obj);
    }

    /// Copies the types variables of `:=` got to the names that declare them.
    pub(crate) fn record_defined(&mut self, lhs: &[ExprId]) {
        for &e in lhs {
            if let Some(obj) = self.info().object(e) {
                let t = self.prog.objects[obj].typ;
                self.info().expr_mut(e).typ = t;
            }
        }
    }
}

fn assignment_context(t: Option<Type>, multiple: bool) -> &'static str {
    match t {
        _ if multiple => "multiple assignment",
        None => "assignment to _ identifier",
        Some(_) => "assignment",
    }
}

/// A variable on the left of `:=`.
pub(crate) struct DefinedVar {
    pub obj: ObjId,
    /// The type of one that existed before.
    pub typ: Option<Type>,
    pub is_new: bool,
}
