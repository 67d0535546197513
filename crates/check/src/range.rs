//! `for ... range`.

use syntax::{BlockId, ChanDir, ExprId, StmtId};
use types::{FuncLitInfo, Mode, ObjId, Type, TypeKind, VarFlags};

use crate::checker::{Checker, Lit};
use crate::diagnostics as diag;
use crate::operand::Operand;

/// What ranging over a type gives: types of the iteration variables, if they may be there.
#[derive(Default)]
struct Iteration {
    key: Option<Type>,
    value: Option<Type>,
    over_int: bool,
    /// What a function that is ranged over calls: the type of its parameter.
    yields: Option<Type>,
}

impl Checker<'_> {
    pub(crate) fn range_stmt(&mut self, s: StmtId, lhs: &[ExprId], define: bool, x: ExprId, body: BlockId) {
        self.env.locals.open();
        let range_expr = x;
        let mut x = self.expr(x);
        let it = if x.is_invalid() { None } else { self.iteration(&x, lhs) };
        let bad = it.is_none();
        let it = it.unwrap_or_default();
        let types = [it.key, it.value];
        let lit = it.yields.map(|sig| self.begin_range_lit(s, range_expr, sig, body));
        if define {
            let per_iteration = self.go_minor() >= 22;
            let flag = Some(if per_iteration { VarFlags::PER_ITERATION } else { VarFlags::default() });
            let pos = self.file()[s].pos;
            let lhs = &lhs[..lhs.len().min(2)];
            let vars = self.define_range_vars(lhs, pos, flag);
            for (i, &obj) in vars.iter().enumerate() {
                match types[i] {
                    _ if bad => self.prog.objects[obj].add_flags(VarFlags::USED),
                    None => self.prog.objects[obj].add_flags(VarFlags::USED),
                    Some(_) if it.over_int => self.init_var(obj, None, &mut x, "range clause"),
                    Some(t) => {
                        self.prog.objects[obj].typ = t;
                    }
                }
            }
            for &obj in &vars {
                self.declare_var(obj);
            }
            self.record_defined(lhs);
        } else if !lhs.is_empty() {
            for (i, &l) in lhs.iter().take(2).enumerate() {
                match types[i] {
                    None => {
                        self.lhs_var(l);
                    }
                    Some(_) if it.over_int => {
                        if let Some(t) = self.lhs_var(l) {
                            self.assignment(&mut x, t, "range clause");
                            if !x.is_invalid() && !self.is_integer(x.typ) {
                                let (pos, text) = (self.pos(l), self.type_text(x.typ));
                                self.report(diag::iteration_variable_type(pos, text));
                            }
                        }
                    }
                    Some(t) => {
                        let mut v = Operand::new(Mode::Value, t, l);
                        if let Some(want) = self.lhs_var(l) {
                            self.assignment(&mut v, want, "assignment");
                        }
                    }
                }
            }
        } else if it.over_int {
            self.assignment(&mut x, None, "range clause");
        }
        self.block(body);
        if let Some(index) = lit {
            self.end_range_lit(index);
        }
        self.env.locals.close();
    }

    /// Loop variables and body of a loop over a function are those of a function of their own.
    fn begin_range_lit(&mut self, s: StmtId, x: ExprId, sig: Type, body: BlockId) -> u32 {
        let parent = self.env.lits.last().map(|l| l.index);
        let info = self.info();
        let index = info.func_lits.len() as u32;
        info.func_lits.push(FuncLitInfo {
            expr: x,
            range: Some(s),
            sig,
            body,
            params: Vec::new(),
            results: Vec::new(),
            captures: Vec::new(),
            parent,
        });
        info.set_range_lit(s, index);
        self.env.lits.push(Lit { index, captures: Vec::new(), seen: Default::default() });
        index
    }

    fn end_range_lit(&mut self, index: u32) {
        if let Some(lit) = self.env.lits.pop() {
            self.info().func_lits[index as usize].captures = lit.captures;
        }
    }

    fn define_range_vars(&mut self, lhs: &[ExprId], pos: source::Pos, flag: Option<VarFlags>) -> Vec<ObjId> {
        // The header's scope is new, so every name is.
        let vars = self.define_vars(lhs, pos, flag);
        vars.into_iter().map(|v| v.obj).collect()
    }

    /// What can be iterated, with errors reported.
    fn iteration(&mut self, x: &Operand, lhs: &[ExprId]) -> Option<Iteration> {
        let mut cause = String::new();
        let it = self.range_types(x, &mut cause);
        let Some(it) = it else {
            if self.is_broken(x.typ) {
                return None;
            }
            let (pos, text) = (self.at(x), self.describe(x));
            self.report(if cause.is_empty() {
                diag::cannot_range(pos, text)
            } else {
                diag::cannot_range_because(pos, text, cause)
            });
            return None;
        };
        let text = self.describe(x);
        if let (None, Some(&key)) = (it.key, lhs.first()) {
            let pos = self.pos(key);
            self.report(diag::range_no_variables(pos, text));
        } else if let (None, Some(&value)) = (it.value, lhs.get(1)) {
            let pos = self.pos(value);
            self.report(diag::range_one_variable(pos, text));
        } else if let Some(&extra) = lhs.get(2) {
            let pos = self.pos(extra);
            self.report(diag::range_two_variables(pos));
        }
        Some(it)
    }

    fn range_types(&mut self, x: &Operand, cause: &mut String) -> Option<Iteration> {
        let pair =
            |key, value| Some(Iteration { key: Some(key), value: Some(value), ..Iteration::default() });
        let send_only = |c: &mut Self, t: Type, u: Type| {
            let send = matches!(c.prog.types.chan_elem(u), Some((ChanDir::Send, _)));
            send.then(|| format!("receive from send-only channel {}", c.type_text(t)))
        };
        let u = match self.common_under_if(x.typ, send_only) {
            Ok(u) => u,
            Err(c) => {
                *cause = c;
                return None;
            }
        };
        match self.prog.types.kind(u).clone() {
            TypeKind::Basic(b) if b.is_string() => pair(Type::INT, self.prog.rune),
            TypeKind::Basic(b) if b.is_integer() => {
                if self.go_minor() < 22 {
                    *cause = self.requires(22);
                    return None;
                }
                Some(Iteration { key: Some(x.typ), over_int: true, ..Iteration::default() })
            }
            TypeKind::Array { elem, .. } => pair(Type::INT, elem),
            TypeKind::Slice(elem) => pair(Type::INT, elem),
            TypeKind::Pointer(p) => match self.under_kind(p) {
                TypeKind::Array { elem, .. } => pair(Type::INT, elem),
                _ => None,
            },
            TypeKind::Map { key, elem } => pair(key, elem),
            TypeKind::Chan { elem, .. } => Some(Iteration { key: Some(elem), ..Iteration::default() }),
            TypeKind::Signature(sig) => {
                if self.go_minor() < 23 {
                    *cause = self.requires(23);
                    return None;
                }
                let yield_type = match sig.params.as_slice() {
                    [p] if sig.results.is_empty() && !sig.variadic => p.typ,
                    [_] if sig.results.is_empty() => return None,
                    _ => {
                        *cause = if sig.params.len() != 1 {
                            "func must be func(yield func(...) bool): wrong argument count".into()
                        } else {
                            "func must be func(yield func(...) bool): unexpected result(s)".into()
                        };
                        return None;
                    }
                };
                let y = match self.common_under(yield_type) {
                    Ok(u) => match self.prog.types.kind(u) {
                        TypeKind::Signature(y) => y.clone(),
                        _ => {
                            *cause = "func must be func(yield func(...) bool): argument is not func".into();
                            return None;
                        }
                    },
                    Err(c) => {
                        *cause = format!("func must be func(yield func(...) bool): in yield type, {c}");
                        return None;
                    }
                };
                if y.variadic {
                    let text = self.type_text(yield_type);
                    *cause = format!("yield func of type {text} cannot be variadic");
                    return None;
                }
                let bool_result = matches!(y.results.as_slice(), [r] if self.is_boolean(r.typ));
                if !bool_result {
                    *cause =
                        "func must be func(yield func(...) bool): yield func does not return bool".into();
                    return None;
                }
                let plain = |t: Type| self.prog.types.unalias(t) == Type::BOOL;
                if !y.results.iter().all(|r| plain(r.typ)) {
                    *cause = "func must be func(yield func(...) bool): yield func returns user-defined boolean, not bool"
                        .into();
                    return None;
                }
                if y.params.len() > 2 {
                    *cause =
                        "func must be func(yield func(...) bool): yield func has too many parameters".into();
                    return None;
                }
                let at = |i: usize| y.params.get(i).map(|p| p.typ);
                Some(Iteration { key: at(0), value: at(1), over_int: false, yields: Some(yield_type) })
            }
            _ => None,
        }
    }
}
