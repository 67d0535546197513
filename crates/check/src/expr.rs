//! Expressions: names, literals, and the way from an expression to its checker.

use syntax::{BlockId, ExprId, ExprKind, LitKind, SigId, Symbol, sym};
use types::{Basic, ConstValue, FuncLitInfo, Mode, ObjId, ObjectKind, Type, TypeKind, VarFlags, literal};

use crate::checker::{Checker, Delayed, Func, Lit};
use crate::diagnostics as diag;
use crate::operand::Operand;

/// A literal's text may not be longer: values of thousands of digits take long to compute with.
const MAX_LITERAL: usize = 10_000;

/// Declarations that need each other more deeply are resolved when their structure is wanted.
const MAX_PATH: usize = 2000;

impl Checker<'_> {
    /// A single value.
    pub(crate) fn expr(&mut self, e: ExprId) -> Operand {
        self.expr_hint(e, None)
    }

    /// A single value; `hint` is the type of a composite literal without one.
    pub(crate) fn expr_hint(&mut self, e: ExprId, hint: Option<Type>) -> Operand {
        let mut x = self.raw_expr(e, hint);
        self.finish_value(&mut x);
        x
    }

    /// Makes sure that what was evaluated is a single value.
    pub(crate) fn finish_value(&mut self, x: &mut Operand) {
        self.exclude(x, true);
        self.refuse_generic(x);
        self.single_value(x);
    }

    /// A value, perhaps the several results of a call.
    pub(crate) fn multi_value(&mut self, e: ExprId) -> Operand {
        let mut x = self.raw_expr(e, None);
        self.exclude(&mut x, true);
        self.refuse_generic(&mut x);
        x
    }

    /// A single value or a type.
    pub(crate) fn expr_or_type(&mut self, e: ExprId) -> Operand {
        let mut x = self.expr_or_type_or_builtin(e);
        self.exclude(&mut x, false);
        x
    }

    /// A single value, a type, or the name of a predeclared function.
    pub(crate) fn expr_or_type_or_builtin(&mut self, e: ExprId) -> Operand {
        let mut x = self.raw_expr(e, None);
        if x.mode != Mode::Builtin {
            self.exclude(&mut x, false);
        }
        self.single_value(&mut x);
        self.refuse_generic(&mut x);
        x
    }

    /// What may stand before `[`: a value, a type or a function, perhaps generic without arguments.
    pub(crate) fn generic_or_type(&mut self, e: ExprId) -> Operand {
        let mut x = self.raw_expr(e, None);
        if x.mode != Mode::Builtin {
            self.exclude(&mut x, false);
        }
        self.single_value(&mut x);
        x
    }

    /// Whatever the expression is, noted in the tables.
    pub(crate) fn raw_expr(&mut self, e: ExprId, hint: Option<Type>) -> Operand {
        let mut x = self.expr_inner(e, hint);
        x.expr = Some(e);
        self.record(&x, e);
        x
    }

    /// Reports what is no value; types too when `types` is set.
    pub(crate) fn exclude(&mut self, x: &mut Operand, types: bool) {
        let d: fn(source::Pos, String) -> source::Diagnostic = match x.mode {
            Mode::NoValue if types => |p, s| diag::used_as_value(p, s),
            Mode::NoValue => |p, s| diag::used_as_value_or_type(p, s),
            Mode::Builtin => |p, s| diag::must_be_called(p, s),
            Mode::Type if types => |p, s| diag::not_an_expression(p, s),
            _ => return,
        };
        let (pos, text) = (self.at(x), self.describe(x));
        self.report(d(pos, text));
        x.invalidate();
    }

    pub(crate) fn single_value(&mut self, x: &mut Operand) {
        if x.mode == Mode::Value && matches!(self.prog.types.kind(x.typ), TypeKind::Tuple(_)) {
            let (pos, text) = (self.at(x), self.describe(x));
            self.report(diag::multi_value(pos, text));
            x.invalidate();
        }
    }

    /// Looks at expressions whose values don't matter any more, for what they use. Says whether all
    /// were good.
    pub(crate) fn use_exprs(&mut self, es: &[ExprId]) -> bool {
        let mut ok = true;
        for &e in es {
            let before = self.diags.len();
            let x = match self.file()[e].kind {
                ExprKind::KeyValue { value, .. } => self.raw_expr(value, None),
                _ => self.raw_expr(e, None),
            };
            ok &= !x.is_invalid() && self.diags.len() == before;
        }
        ok
    }

    fn expr_inner(&mut self, e: ExprId, hint: Option<Type>) -> Operand {
        let file = self.file();
        match file[e].kind {
            ExprKind::Bad => Operand::invalid(e),
            ExprKind::Name(name) => self.name(e, name),
            ExprKind::BasicLit(kind) => self.basic_lit(e, kind),
            ExprKind::CompositeLit { typ, elems } => self.composite_lit(e, typ, elems, hint),
            ExprKind::FuncLit { sig, body } => self.func_lit(e, sig, body),
            ExprKind::Paren(x) => {
                let mut x = self.raw_expr(x, None);
                self.refuse_generic(&mut x);
                x.expr = Some(e);
                x
            }
            ExprKind::Selector { .. } => self.selector(e, false),
            ExprKind::Index { x, indices } => self.index_expr(e, x, indices),
            ExprKind::Slice { x, bounds } => self.slice_expr(e, x, bounds),
            ExprKind::TypeAssert { x, typ } => self.type_assert(e, x, typ),
            ExprKind::TypeSwitchGuard { x, .. } => {
                self.report(diag::type_switch_outside(self.pos(e)));
                self.use_exprs(&[x]);
                Operand::invalid(e)
            }
            ExprKind::Call { fun, args, dots } => self.call(e, fun, args, dots),
            ExprKind::Star(x) => self.star(e, x),
            ExprKind::Unary { op, x } => self.unary(e, op, x),
            ExprKind::Binary { op, x, y } => self.binary_expr(e, op, x, y),
            ExprKind::KeyValue { .. } => {
                self.report(diag::no_key_value(file[e].pos));
                Operand::invalid(e)
            }
            ExprKind::Array { .. }
            | ExprKind::SliceType(_)
            | ExprKind::Struct(_)
            | ExprKind::FuncType(_)
            | ExprKind::Interface(_)
            | ExprKind::Map { .. }
            | ExprKind::Chan { .. } => {
                let t = self.typ(e);
                if t == Type::INVALID { Operand::invalid(e) } else { Operand::new(Mode::Type, t, e) }
            }
            ExprKind::Ellipsis(_) => {
                self.report(diag::invalid_dots(file[e].pos));
                Operand::invalid(e)
            }
        }
    }

    /// What a name means here.
    pub(crate) fn name(&mut self, e: ExprId, name: Symbol) -> Operand {
        let pos = self.file()[e].pos;
        let Some(obj) = self.lookup_name(name) else {
            if self.unknown_names.contains(&self.env.file) {
                return Operand::invalid(e);
            }
            self.report(if name.is_blank() {
                diag::blank_as_value(pos)
            } else {
                diag::undefined(pos, name).helped(self.help_undefined(name))
            });
            return Operand::invalid(e);
        };
        self.use_dot_import(obj);
        self.object_operand(e, obj)
    }

    /// The operand for an object named by `e`.
    pub(crate) fn object_operand(&mut self, e: ExprId, obj: ObjId) -> Operand {
        if self.prog.objects[obj].typ == Type::INVALID {
            self.resolve(obj);
        } else if !self.path.is_empty() && matches!(self.prog.objects[obj].kind, ObjectKind::TypeName) {
            if self.is_resolving(obj) {
                self.resolve_cycle(obj);
            } else if self.path.len() < MAX_PATH && self.open_aliases == 0 {
                // So that cycles show the way they were found.
                self.resolve_named(obj);
            }
        }
        let typ = self.prog.declared_type(obj);
        let o = &self.prog.objects[obj];
        let (name, predeclared) = (o.name, o.pkg.is_none());
        let pos = self.files[self.env.file as usize][e].pos;
        let mode = match &o.kind {
            ObjectKind::PkgName { .. } => {
                self.report(diag::package_without_selector(pos, name));
                return Operand::invalid(e);
            }
            ObjectKind::Const(value) => {
                let value = value.clone();
                self.add_dependency(obj);
                if typ == Type::INVALID {
                    return Operand::invalid(e);
                }
                if predeclared && name == sym::IOTA {
                    let Some(iota) = self.env.iota else {
                        self.report(diag::iota_outside(pos));
                        return Operand::invalid(e);
                    };
                    return Operand::constant(typ, Some(ConstValue::Int(iota)), e);
                }
                let known = self.bad_consts.is_empty() || !self.bad_consts.contains(&obj);
                return Operand::constant(typ, known.then_some(value), e);
            }
            ObjectKind::Builtin(b) => {
                let mut x = Operand::new(Mode::Builtin, Type::INVALID, e);
                x.builtin = Some(*b);
                return x;
            }
            ObjectKind::Nil => return Operand::new(Mode::Nil, Type::UNTYPED_NIL, e),
            ObjectKind::Label { .. } => return Operand::invalid(e),
            ObjectKind::TypeName => {
                if predeclared && matches!(name, sym::ANY | sym::COMPARABLE) {
                    self.allow(18, pos, format_args!("predeclared {name}"));
                }
                Mode::Type
            }
            ObjectKind::Var { .. } => {
                self.prog.objects[obj].add_flags(VarFlags::USED);
                self.add_dependency(obj);
                self.mention(obj);
                Mode::Variable
            }
            ObjectKind::Func(_) => {
                self.add_dependency(obj);
                Mode::Value
            }
        };
        self.info().expr_mut(e).aux = obj.as_u32();
        if typ == Type::INVALID { Operand::invalid(e) } else { Operand::new(mode, typ, e) }
    }

    fn basic_lit(&mut self, e: ExprId, kind: LitKind) -> Operand {
        let file = self.file();
        let text = file.literal(e);
        let pos = file[e].pos;
        if kind != LitKind::String && text.len() > MAX_LITERAL {
            let short: String = text.chars().take(10).collect();
            self.report(diag::long_constant(pos, short, text.len()));
            return Operand::invalid(e);
        }
        let (basic, value) = match kind {
            LitKind::Int => (Basic::UntypedInt, literal::int(text)),
            LitKind::Float => (Basic::UntypedFloat, literal::float(text)),
            LitKind::Imag => (Basic::UntypedComplex, literal::imaginary(text)),
            LitKind::Rune => (Basic::UntypedRune, literal::rune(text)),
            LitKind::String => {
                (Basic::UntypedString, literal::string(text).map(|s| ConstValue::Str(s.into())))
            }
        };
        let Some(value) = value else {
            // The lexer has reported what is wrong with the text; a value may still be out of all range.
            if matches!(kind, LitKind::Float | LitKind::Imag) && has_right_exponent(text) {
                self.report(diag::malformed_constant(pos, text));
            }
            return Operand::invalid(e);
        };
        self.check_number_version(e, kind, text);
        let mut x = Operand::constant(basic.into(), Some(value), e);
        self.check_overflow(&mut x, pos);
        x
    }

    fn star(&mut self, e: ExprId, inner: ExprId) -> Operand {
        let mut x = self.expr_or_type_or_builtin(inner);
        self.refuse_generic(&mut x);
        match x.mode {
            Mode::None => Operand::invalid(e),
            Mode::Builtin => {
                let (pos, text) = (self.at(&x), self.describe(&x));
                self.report(diag::cannot_indirect(pos, text));
                Operand::invalid(e)
            }
            Mode::Type => {
                let t = self.prog.types.pointer(x.typ);
                Operand::new(Mode::Type, t, e)
            }
            Mode::Nil => {
                let pos = self.at(&x);
                self.report(diag::indirect_nil(pos));
                Operand::invalid(e)
            }
            _ => {
                let Some(base) = self.pointer_base(&x) else { return Operand::invalid(e) };
                x.mode = Mode::Variable;
                x.typ = base;
                x
            }
        }
    }

    /// What a pointer (or all pointers a type parameter admits) points to.
    fn pointer_base(&mut self, x: &Operand) -> Option<Type> {
        let mut same = true;
        let mut base: Option<Type> = None;
        let found = if self.is_type_param(x.typ) {
            self.each_term(x.typ, |c, t| match c.under_kind(t) {
                TypeKind::Pointer(p) => {
                    same &= base.is_none_or(|b| c.prog.types.identical(b, p));
                    base.get_or_insert(p);
                    true
                }
                _ => false,
            })
        } else if let TypeKind::Pointer(p) = self.under_kind(x.typ) {
            base = Some(p);
            true
        } else {
            false
        };
        if found && same {
            return base;
        }
        if self.under(x.typ) != Type::INVALID {
            let (pos, text) = (self.at(x), self.describe(x));
            self.report(if found {
                diag::pointers_differ(pos, text)
            } else {
                diag::cannot_indirect(pos, text)
            });
        }
        None
    }

    fn type_assert(&mut self, e: ExprId, inner: ExprId, typ: ExprId) -> Operand {
        let x = self.expr(inner);
        if x.is_invalid() {
            self.typ(typ);
            return Operand::invalid(e);
        }
        if self.is_type_param(x.typ) {
            let (pos, text) = (self.at(&x), self.describe(&x));
            self.report(diag::type_param_assertion(pos, text));
            self.typ(typ);
            return Operand::invalid(e);
        }
        if !self.is_interface(x.typ) {
            let (pos, text) = (self.at(&x), self.describe(&x));
            self.report(diag::assert_not_interface(pos, text));
            self.typ(typ);
            return Operand::invalid(e);
        }
        let t = self.var_type(typ);
        if t == Type::INVALID {
            return Operand::invalid(e);
        }
        self.check_assertion(&x, t, false, e);
        Operand::new(Mode::CommaOk, t, e)
    }

    /// Reports an assertion to a type that can't be in the interface. `at` is the whole assertion, or
    /// the type of a case.
    pub(crate) fn check_assertion(&mut self, x: &Operand, t: Type, is_case: bool, at: ExprId) {
        if self.is_interface(t) || self.is_type_param(t) {
            // Another type may implement both, unless methods clash.
            return;
        }
        if let Some(cause) = self.missing_method(t, x.typ) {
            let (pos, expr, text) = (self.pos(at), self.describe(x), self.type_text(t));
            if is_case {
                let case = self.expr_text(at);
                self.report(diag::impossible_case(pos, case, expr, text, cause));
            } else {
                let whole = self.expr_text(at);
                let iface = self.type_text(x.typ);
                self.report(diag::impossible_assertion(pos, whole, text, iface, cause));
            }
        }
    }

    // Function literals

    fn func_lit(&mut self, e: ExprId, sig: SigId, _body: BlockId) -> Operand {
        let t = self.signature(sig, None);
        // In an initialiser of package level the body may need the type of what is being declared.
        if self.env.func.is_none() && self.env.lits.is_empty() {
            let (file, decl, iota) = (self.env.file, self.env.decl, self.env.iota);
            self.delayed.push(Delayed::FuncLit { file, expr: e, sig: t, decl, iota });
        } else {
            self.func_lit_body(e, t);
        }
        Operand::new(Mode::Value, t, e)
    }

    /// Checks a literal's body and notes its captured variables.
    pub(crate) fn func_lit_body(&mut self, e: ExprId, t: Type) {
        let ExprKind::FuncLit { sig, body } = self.file()[e].kind else { return };
        let parent = self.env.lits.last().map(|l| l.index);
        let info = self.info();
        let index = info.func_lits.len() as u32;
        info.func_lits.push(FuncLitInfo {
            expr: e,
            range: None,
            sig: t,
            body,
            params: Vec::new(),
            results: Vec::new(),
            captures: Vec::new(),
            parent,
        });
        info.expr_mut(e).aux = index;
        let has_call = self.env.has_call;
        self.env.lits.push(Lit { index, captures: Vec::new(), seen: Default::default() });
        self.env.locals.open();
        let params = self.declare_params(sig, None);
        let file = self.file();
        let named_results = file[file[sig].results].first().is_some_and(|r| r.name.is_some());
        let func = Func { results: params.results.clone(), named_results, vars: Vec::new() };
        let outer = self.env.func.replace(func);
        self.body(body, !params.results.is_empty());
        self.env.func = outer;
        self.env.locals.close();
        self.env.has_call = has_call;
        if let Some(lit) = self.env.lits.pop() {
            let l = &mut self.info().func_lits[index as usize];
            l.params = params.params;
            l.results = params.results;
            l.captures = lit.captures;
        }
    }
}

/// Whether a number's exponent is of the kind its mantissa asks for, with digits.
fn has_right_exponent(text: &str) -> bool {
    let text = text.strip_suffix('i').unwrap_or(text).to_ascii_lowercase();
    let mark = if text.starts_with("0x") { 'p' } else { 'e' };
    let other = if mark == 'p' { None } else { Some('p') };
    let exponent = text.split_once(mark).map(|(_, e)| e.trim_start_matches(['+', '-']));
    let digits = exponent.map_or(mark == 'e', |e| !e.is_empty());
    digits && !other.is_some_and(|c| text.contains(c))
}
