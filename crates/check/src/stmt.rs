//! Statements.

use syntax::{BinaryOp, BlockId, ExprId, ExprKind, StmtId, StmtKind};
use types::{Builtin, Mode, Type, VarFlags};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::instantiate::Target;
use crate::operand::Operand;

impl Checker<'_> {
    /// A function's body. Its scope, with the parameters in it, is open.
    pub(crate) fn body(&mut self, body: BlockId, has_results: bool) {
        let file = self.file();
        let block = file[body];
        self.stmt_list(&file[block.stmts]);
        self.resolve_labels(body);
        if has_results && !self.block_terminates(body) {
            let help = self.help_missing_return(body);
            self.report(diag::missing_return(block.rbrace).helped(help));
        }
        let vars = self.env.func.as_mut().map(|f| std::mem::take(&mut f.vars)).unwrap_or_default();
        for v in vars {
            if !self.prog.objects[v].has_flags(VarFlags::USED) {
                let o = &self.prog.objects[v];
                let (pos, name) = (o.pos, o.name);
                if !name.is_blank() {
                    self.report(diag::unused_variable(pos, name));
                }
            }
        }
    }

    pub(crate) fn stmt_list(&mut self, stmts: &[StmtId]) {
        for &s in stmts {
            self.stmt(s);
        }
    }

    pub(crate) fn block(&mut self, b: BlockId) {
        let file = self.file();
        self.env.locals.open();
        self.stmt_list(&file[file[b].stmts]);
        self.env.locals.close();
    }

    fn stmt(&mut self, s: StmtId) {
        let file = self.file();
        match file[s].kind {
            StmtKind::Empty => {}
            StmtKind::Expr(e) => self.expr_stmt(e),
            StmtKind::Send { chan, value } => self.send(s, chan, value),
            StmtKind::IncDec { x, op } => self.inc_dec(x, op),
            StmtKind::Assign { lhs, rhs } => self.assign_vars(&file[lhs], &file[rhs]),
            StmtKind::Define { lhs, rhs } => {
                let lhs = &file[lhs];
                self.define(s, lhs, &file[rhs]);
                self.record_defined(lhs);
            }
            StmtKind::AssignOp { op, lhs, rhs } => {
                let x = self.expr(lhs);
                let y = self.expr(rhs);
                let mut r = self.binary(None, op, lhs, rhs, x, y);
                let Some(t) = self.lhs_again(lhs) else { return };
                if r.is_invalid() {
                    return;
                }
                r.expr = None;
                if r.is_nil() || self.is_untyped(r.typ) {
                    r.expr = Some(lhs);
                }
                self.assignment(&mut r, t, "assignment operation");
            }
            StmtKind::Decl(decls) => self.decl_stmt(decl_ids(file, decls), s),
            StmtKind::Block(b) => self.block(b),
            StmtKind::If { init, cond, then, els } => {
                self.env.locals.open();
                self.simple(init);
                self.condition(cond, "if");
                self.block(then);
                if let Some(els) = els {
                    self.stmt(els);
                }
                self.env.locals.close();
            }
            StmtKind::For { init, cond, post, body } => {
                self.env.locals.open();
                self.simple(init);
                self.mark_per_iteration(init);
                if let Some(c) = cond {
                    self.condition(c, "for");
                }
                self.simple(post);
                self.block(body);
                self.env.locals.close();
            }
            StmtKind::Range { lhs, define, x, body } => self.range_stmt(s, &file[lhs], define, x, body),
            StmtKind::Switch { init, tag, clauses } => {
                self.env.locals.open();
                self.simple(init);
                self.expr_switch(tag, clauses);
                self.env.locals.close();
            }
            StmtKind::TypeSwitch { init, guard, clauses } => {
                self.env.locals.open();
                self.simple(init);
                self.type_switch(guard, clauses);
                self.env.locals.close();
            }
            StmtKind::Select { clauses } => self.select(clauses),
            StmtKind::Labeled { stmt, .. } => self.stmt(stmt),
            StmtKind::Branch { .. } => {}
            StmtKind::Go(e) => self.suspended_call("go", e),
            StmtKind::Defer(e) => self.suspended_call("defer", e),
            StmtKind::Return { results } => self.return_stmt(s, &file[results]),
        }
    }

    pub(crate) fn simple(&mut self, s: Option<StmtId>) {
        if let Some(s) = s {
            self.stmt(s);
        }
    }

    /// Each iteration of a `for` has its own copy of what its header defines.
    fn mark_per_iteration(&mut self, init: Option<StmtId>) {
        if self.go_minor() < 22 {
            return;
        }
        let file = self.file();
        if let Some(s) = init
            && let StmtKind::Define { lhs, .. } = file[s].kind
        {
            for &e in &file[lhs] {
                if let Some(obj) = self.info().object(e) {
                    self.prog.objects[obj].add_flags(VarFlags::PER_ITERATION);
                }
            }
        }
    }

    fn condition(&mut self, e: ExprId, what: &str) {
        let mut x = self.expr(e);
        if x.is_invalid() {
            return;
        }
        if !self.is_boolean(x.typ) {
            let pos = self.pos(e);
            let help = self.help_condition(&x);
            return self.report(diag::non_boolean_condition(pos, what).helped(help));
        }
        if self.is_untyped(x.typ) {
            self.convert_untyped(&mut x, Type::BOOL);
        }
    }

    fn expr_stmt(&mut self, e: ExprId) {
        let mut x = self.raw_expr(e, None);
        self.refuse_generic(&mut x);
        let d: fn(source::Pos, String) -> source::Diagnostic = match x.mode {
            Mode::None => return,
            Mode::Builtin => |p, t| diag::must_be_called(p, t),
            Mode::Type => |p, t| diag::not_an_expression(p, t),
            _ if self.may_be_statement(e) => return,
            _ => |p, t| diag::unused_expression(p, t),
        };
        let (pos, text) = (self.at(&x), self.describe(&x));
        self.report(d(pos, text));
    }

    /// Whether an expression may stand alone: a call of a function, of some predeclared functions,
    /// or a receive.
    fn may_be_statement(&mut self, e: ExprId) -> bool {
        let file = self.file();
        let e = file.unparen(e);
        match file[e].kind {
            ExprKind::Call { fun, .. } => {
                let fun = file.unparen(fun);
                let info = self.info();
                match info.mode(fun) {
                    Mode::Type => false,
                    Mode::Builtin => info.builtin(fun).is_none_or(|b: Builtin| b.shape().3),
                    _ => true,
                }
            }
            _ => file.is_receive(e),
        }
    }

    fn inc_dec(&mut self, e: ExprId, op: BinaryOp) {
        let mut x = self.expr(e);
        if x.is_invalid() {
            return;
        }
        if !self.is_numeric(x.typ) {
            let (pos, text, t) = (self.pos(e), self.expr_text(e), self.type_text(x.typ));
            return self.report(diag::non_numeric_inc_dec(pos, text, op, t));
        }
        let Some(t) = self.lhs_again(e) else { return };
        x.mode = Mode::Value;
        self.assignment(&mut x, t, "assignment");
    }

    /// Checks that an expression that was looked at as a value can be assigned to.
    fn lhs_again(&mut self, e: ExprId) -> Option<Option<Type>> {
        let file = self.file();
        let (typ, mode) = (self.info().type_of(e), self.info().mode(e));
        if mode == Mode::None {
            return None;
        }
        if !matches!(mode, Mode::Variable | Mode::MapIndex) {
            let plain = file.unparen(e);
            if let ExprKind::Selector { x: inner, .. } = file[plain].kind
                && self.info().mode(inner) == Mode::MapIndex
            {
                let (pos, text) = (self.pos(e), self.expr_text(e));
                self.report(diag::assign_map_field(pos, text));
                return None;
            }
            let (pos, text) = (self.pos(e), self.expr_text(e));
            self.report(diag::cannot_assign(pos, text));
            return None;
        }
        self.mark_variable(e, VarFlags::REASSIGNED);
        Some(Some(typ))
    }

    fn send(&mut self, s: StmtId, chan: ExprId, value: ExprId) {
        let c = self.expr(chan);
        let pos = self.file().stmt_start(s);
        let elem = if c.is_invalid() { None } else { Some(self.channel_elem(&c, syntax::ChanDir::Recv)) };
        match elem {
            Some(Ok(elem)) => {
                let mut v = self.expr_for(value, Target::new(elem, "send"));
                if !v.is_invalid() {
                    self.assignment(&mut v, Some(elem), "send");
                }
            }
            Some(Err(cause)) => {
                let v = self.expr(value);
                if !v.is_invalid() {
                    self.report(diag::cannot_send(pos, cause));
                }
            }
            None => {
                self.expr(value);
            }
        }
    }

    fn suspended_call(&mut self, keyword: &str, e: ExprId) {
        let file = self.file();
        let ExprKind::Call { fun, .. } = file[file.unparen(e)].kind else {
            self.use_exprs(&[e]);
            let pos = self.pos(e);
            return self.report(diag::must_be_function_call(pos, keyword));
        };
        let x = self.raw_expr(e, None);
        if x.is_invalid() {
            return;
        }
        let info = self.info();
        let fun = file.unparen(fun);
        let (mode, builtin) = (info.mode(fun), info.builtin(fun));
        let pos = self.pos(e);
        if mode == Mode::Type {
            let text = self.describe(&x);
            self.report(diag::requires_call_not_conversion(pos, keyword, text));
        } else if builtin.is_some_and(|b| !b.shape().3) {
            let text = self.describe(&x);
            self.report(diag::discards_result(pos, keyword, text));
        }
    }

    fn return_stmt(&mut self, s: StmtId, results: &[ExprId]) {
        let pos = self.file()[s].pos;
        let Some(f) = &self.env.func else { return };
        let (vars, named) = (f.results.clone(), f.named_results);
        // In the body of a loop over a function they are those of the function round it.
        for &v in &vars {
            self.mention(v);
        }
        if results.is_empty() && named {
            for v in vars {
                let name = self.prog.objects[v].name;
                if name.is_blank() {
                    continue;
                }
                if let Some(alt) = self.lookup_name(name)
                    && alt != v
                {
                    let o = &self.prog.objects[alt];
                    let at = o.pos;
                    let typ = self.prog.objects[v].typ;
                    let text = format!("inner declaration of var {name} {}", self.type_text(typ));
                    self.report_with_other(diag::result_not_in_scope(pos, name), at, text);
                }
            }
            return;
        }
        if vars.is_empty() {
            if let Some(&first) = results.first() {
                let xs: Vec<Operand> = if results.len() == 1 {
                    let x = self.multi_value_or_none(first);
                    self.spread(x)
                } else {
                    results.iter().map(|&e| self.expr(e)).collect()
                };
                if xs.iter().any(|x| x.is_invalid()) {
                    return;
                }
                let have = self.types_summary(&xs, false);
                let at = self.pos(first);
                self.report(diag::too_many_results(at, have, "()"));
            }
            return;
        }
        if results.is_empty() {
            let types: Vec<Type> = vars.iter().map(|&v| self.prog.objects[v].typ).collect();
            let want = self.type_list(&types, false);
            return self.report(diag::not_enough_results(pos, "()", want));
        }
        self.init_vars(&vars, None, results, Some(pos));
    }

    fn multi_value_or_none(&mut self, e: ExprId) -> Operand {
        self.multi_value(e)
    }
}

fn decl_ids(file: &syntax::File, list: syntax::List<syntax::DeclId>) -> &[syntax::DeclId] {
    &file[list]
}
