//! Calls: of functions, conversions written as calls, and the matching of arguments.

use syntax::{ExprId, ExprKind, List};
use types::{Mode, Signature, Type, TypeKind};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::instantiate::Target;
use crate::operand::Operand;

impl Checker<'_> {
    pub(crate) fn call(&mut self, e: ExprId, fun: ExprId, args: List<ExprId>, dots: bool) -> Operand {
        let file = self.file();
        let args: &[ExprId] = &file[args];
        let mut given = Vec::new();
        let mut indices: &[ExprId] = &[];
        let mut x = match file[fun].kind {
            ExprKind::Index { x: inner, indices: list } => {
                let x = self.generic_or_type(inner);
                if self.is_generic_function(&x) {
                    let TypeKind::Signature(sig) = self.prog.types.kind(x.typ).clone() else { return x };
                    indices = &file[list];
                    self.allow(18, self.pos(e), "function instantiation");
                    let Some(list) = self.function_arguments(&sig, indices) else {
                        self.use_exprs(args);
                        return Operand::invalid(e);
                    };
                    given = list;
                    let mut x = x;
                    x.expr = Some(fun);
                    self.record(&x, fun);
                    x
                } else {
                    let mut x = self.index_operand(fun, x, inner, &file[list]);
                    x.expr = Some(fun);
                    self.record(&x, fun);
                    x
                }
            }
            _ => self.raw_expr(fun, None),
        };
        if x.mode == Mode::Type {
            self.refuse_generic(&mut x);
        }
        if x.mode == Mode::NoValue {
            let (pos, text) = (self.at(&x), self.describe(&x));
            self.report(diag::used_as_value_or_type(pos, text));
            x.invalidate();
        }
        self.single_value(&mut x);
        match x.mode {
            Mode::None => {
                self.use_exprs(args);
                Operand::invalid(e)
            }
            Mode::Type => self.conversion_call(e, x.typ, args, dots),
            Mode::Builtin => match x.builtin {
                Some(b) => {
                    self.info().expr_mut(e).flags.0 |= types::ExprFlags::BUILTIN_CALL.0;
                    let r = self.builtin_call(e, b, args, dots);
                    if !r.is_invalid() && r.mode != Mode::Constant {
                        self.env.has_call = true;
                    }
                    r
                }
                None => Operand::invalid(e),
            },
            _ => self.function_call(e, &x, args, dots, (given, indices)),
        }
    }

    fn conversion_call(&mut self, e: ExprId, t: Type, args: &[ExprId], dots: bool) -> Operand {
        match args {
            [] => {
                let (pos, text) = (self.pos(e), self.type_text(t));
                self.report(diag::missing_conversion_argument(pos, text));
                Operand::invalid(e)
            }
            [arg] => {
                if dots {
                    let (pos, text) = (self.pos(*arg), self.type_text(t));
                    self.report(diag::dots_in_conversion(pos, text));
                }
                if self.is_interface(t) && self.prog.types.is_constraint_only(t) {
                    let (pos, text) = (self.pos(e), self.type_text(t));
                    self.report(diag::constraint_in_conversion(pos, text));
                    self.use_exprs(args);
                    return Operand::invalid(e);
                }
                let x = self.expr_for(*arg, Target::new(t, "conversion"));
                if x.is_invalid() {
                    return Operand::invalid(e);
                }
                self.conversion(x, t, e)
            }
            [.., last] => {
                self.use_exprs(args);
                let (pos, text) = (self.pos(*last), self.type_text(t));
                self.report(diag::too_many_conversion_arguments(pos, text));
                Operand::invalid(e)
            }
        }
    }

    /// A call of a function; `given` are explicit type arguments and where they stand.
    fn function_call(
        &mut self,
        e: ExprId,
        f: &Operand,
        args: &[ExprId],
        dots: bool,
        given: (Vec<Type>, &[ExprId]),
    ) -> Operand {
        if self.under(f.typ) == Type::INVALID {
            self.use_exprs(args);
            return Operand::invalid(e);
        }
        // What isn't a function has no arguments, either.
        let Some(mut sig) = self.callee_signature(f) else { return Operand::invalid(e) };
        let mut operands = self.call_arguments(args);
        let counted = self.count_arguments(e, f, &sig, &operands, dots, args);
        let generic = !sig.type_params.is_empty();
        if counted && (generic || operands.iter().any(|x| self.is_generic_function(x))) {
            match self.instantiate_call(e, f, &sig, &mut operands, (&given.0, given.1)) {
                Some(s) => sig = s.into(),
                None if self.mentions_results(&sig) => return Operand::invalid(e),
                None => operands.clear(),
            }
        } else if !counted {
            if self.mentions_results(&sig) {
                return Operand::invalid(e);
            }
            operands.clear();
        }
        self.match_arguments(f, &sig, operands, dots);
        self.env.has_call = true;
        match sig.results.as_slice() {
            [] => Operand::new(Mode::NoValue, self.prog.types.empty_tuple, e),
            [one] if one.typ == Type::INVALID => Operand::invalid(e),
            [one] => Operand::new(Mode::Value, one.typ, e),
            many => {
                let types: Vec<Type> = many.iter().map(|p| p.typ).collect();
                let t = self.prog.types.tuple(&types);
                Operand::new(Mode::Value, t, e)
            }
        }
    }

    /// The signature of what is called.
    fn callee_signature(&mut self, f: &Operand) -> Option<std::sync::Arc<Signature>> {
        let found = self.common_under_if(f.typ, |c, t, u| {
            let function = matches!(c.prog.types.kind(u), TypeKind::Signature(_));
            (!function).then(|| format!("{} is not a function", c.type_text(t)))
        });
        let (pos, text) = (self.at(f), self.describe(f));
        match found {
            Ok(u) => match self.prog.types.kind(u) {
                TypeKind::Signature(s) => return Some(s.clone()),
                _ => self.report(diag::cannot_call(pos, text)),
            },
            Err(cause) => self.report(diag::cannot_call_because(pos, text, cause)),
        }
        None
    }

    /// Whether the results of a generic function depend on its type arguments.
    fn mentions_results(&mut self, sig: &Signature) -> bool {
        sig.results.iter().any(|r| self.mentions(r.typ, &sig.type_params))
    }

    /// The values of a call's arguments; generic functions may be among them.
    fn call_arguments(&mut self, args: &[ExprId]) -> Vec<Operand> {
        match args {
            [single] if matches!(self.file()[self.file().unparen(*single)].kind, ExprKind::Call { .. }) => {
                self.arguments(args)
            }
            _ => args.iter().map(|&a| self.generic_expr(a)).collect(),
        }
    }

    /// The values of an argument list; a single call may give several.
    pub(crate) fn arguments(&mut self, args: &[ExprId]) -> Vec<Operand> {
        let [single] = args else {
            return args.iter().map(|&a| self.expr(a)).collect();
        };
        let x = self.multi_value(*single);
        self.spread(x)
    }

    /// The components of a multi-value operand as operands of their own.
    pub(crate) fn spread(&mut self, x: Operand) -> Vec<Operand> {
        if x.mode == Mode::Value
            && let TypeKind::Tuple(types) = self.prog.types.kind(x.typ).clone()
        {
            let component = |(i, &t): (usize, &Type)| Operand { typ: t, nth: i as u32 + 1, ..x.clone() };
            return types.iter().enumerate().map(component).collect();
        }
        vec![x]
    }

    /// Reports a wrong number of arguments; then the call can't be looked into further.
    fn count_arguments(
        &mut self,
        e: ExprId,
        f: &Operand,
        sig: &Signature,
        args: &[Operand],
        dots: bool,
        exprs: &[ExprId],
    ) -> bool {
        let start = self.pos(e);
        let (nargs, npars) = (args.len(), sig.params.len());
        let spread_call = exprs.len() == 1 && nargs > 1;
        let callee = f.expr;
        if dots {
            if !sig.variadic {
                if let Some(fun) = callee {
                    let text = match self.file()[fun].kind {
                        syntax::ExprKind::Selector { sel, .. } => self.file()[sel].sym.to_string(),
                        _ => self.expr_text(fun),
                    };
                    self.report(diag::dots_not_variadic(start, text));
                }
                return false;
            }
            if spread_call {
                let text = self.expr_text(exprs[0]);
                self.report(diag::dots_with_multi_value(start, nargs, text));
                return false;
            }
        }
        let fixed = if sig.variadic && !dots { npars - 1 } else { npars };
        let count_ok = if sig.variadic && !dots { nargs >= fixed } else { nargs == fixed };
        if !count_ok {
            let params: Vec<Type> = sig.params.iter().map(|p| p.typ).collect();
            let (have, want) = (self.types_summary(args, dots), self.type_list(&params, sig.variadic));
            let what = callee.map_or(String::new(), |c| self.expr_text(c));
            if nargs > fixed {
                let at = args.get(npars).or(args.last()).map_or(start, |a| self.at(a));
                self.report(diag::too_many_arguments(at, what, have, want));
            } else {
                let at = args.last().map_or(start, |a| self.at(a));
                self.report(diag::not_enough_arguments(at, what, have, want));
            }
            return false;
        }
        true
    }
    /// Checks the arguments of a call against the parameters. Their number fits, or there are none.
    fn match_arguments(&mut self, f: &Operand, sig: &Signature, mut args: Vec<Operand>, dots: bool) {
        let npars = sig.params.len();
        let fixed = if sig.variadic && !dots { npars - 1 } else { npars };
        let callee = f.expr;
        let context =
            callee.map_or(String::from("argument"), |c| format!("argument to {}", self.expr_text(c)));
        let elem = if sig.variadic && !dots { sig.variadic_elem(&self.prog.types) } else { None };
        for (i, a) in args.iter_mut().enumerate() {
            let t = match elem {
                Some(elem) if i >= fixed => elem,
                _ => sig.params[i.min(npars - 1)].typ,
            };
            self.assignment(a, Some(t), &context);
        }
    }

    /// `(number, string)`: the types of values as a message about their number shows them.
    pub(crate) fn types_summary(&mut self, xs: &[Operand], dots: bool) -> String {
        let mut out = String::from("(");
        for (i, x) in xs.iter().enumerate() {
            if i > 0 {
                out.push_str(", ");
            }
            if x.is_nil() {
                out.push_str("nil");
            } else if x.typ == Type::INVALID {
                out.push_str("unknown type");
            } else if self.is_untyped(x.typ) {
                if self.is_numeric(x.typ) {
                    out.push_str("number");
                } else {
                    let t = self.type_text(x.typ);
                    out.push_str(t.strip_prefix("untyped ").unwrap_or(&t));
                }
            } else {
                out.push_str(&self.type_text(x.typ));
            }
            if dots && i + 1 == xs.len() {
                out.push_str("...");
            }
        }
        out.push(')');
        out
    }

    pub(crate) fn type_list(&self, ts: &[Type], variadic: bool) -> String {
        let mut out = String::from("(");
        for (i, &t) in ts.iter().enumerate() {
            if i > 0 {
                out.push_str(", ");
            }
            let text = if t == Type::INVALID { "unknown type".into() } else { self.type_text(t) };
            if variadic && i + 1 == ts.len() {
                out.push_str(&text.replacen("[]", "...", 1));
            } else {
                out.push_str(&text);
            }
        }
        out.push(')');
        out
    }
}
