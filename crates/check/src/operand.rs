//! The value of an expression while it is being checked, and how messages describe it.

use syntax::{ExprId, ExprKind, print};
use types::{Basic, Builtin, ConstValue, Mode, Qualifier, Type, TypeKind};

use crate::checker::Checker;

/// An expression's mode, type and value. `Mode::None` stands for "wrong, and reported".
#[derive(Clone, Debug)]
pub(crate) struct Operand {
    pub mode: Mode,
    pub typ: Type,
    /// Present when `mode` is `Constant` (absent there only after an overflow that was reported).
    pub val: Option<ConstValue>,
    pub expr: Option<ExprId>,
    pub builtin: Option<Builtin>,
    /// In an assignment from a call with several results: which of them this is, from 1. Of `m[k]`,
    /// `x.(T)` and `<-c` with two results [`Operand::OK_VALUE`] is the second.
    pub nth: u32,
    /// For a generic function: the type arguments that were written, when that was not all.
    pub given: Option<std::rc::Rc<[Type]>>,
}

impl Operand {
    pub(crate) const OK_VALUE: u32 = u32::MAX;

    pub(crate) fn invalid(expr: ExprId) -> Operand {
        Operand {
            mode: Mode::None,
            typ: Type::INVALID,
            val: None,
            expr: Some(expr),
            builtin: None,
            nth: 0,
            given: None,
        }
    }

    pub(crate) fn new(mode: Mode, typ: Type, expr: ExprId) -> Operand {
        Operand { mode, typ, val: None, expr: Some(expr), builtin: None, nth: 0, given: None }
    }

    pub(crate) fn constant(typ: Type, val: Option<ConstValue>, expr: ExprId) -> Operand {
        Operand { mode: Mode::Constant, typ, val, expr: Some(expr), builtin: None, nth: 0, given: None }
    }

    pub(crate) fn is_invalid(&self) -> bool {
        self.mode == Mode::None
    }

    pub(crate) fn is_const(&self) -> bool {
        self.mode == Mode::Constant
    }

    pub(crate) fn is_nil(&self) -> bool {
        self.mode == Mode::Nil
    }

    pub(crate) fn invalidate(&mut self) {
        self.mode = Mode::None;
        self.typ = Type::INVALID;
        self.val = None;
    }
}

fn mode_text(mode: Mode) -> &'static str {
    match mode {
        Mode::None => "invalid operand",
        Mode::NoValue => "no value",
        Mode::Builtin => "built-in",
        Mode::Type => "type",
        Mode::Package => "package",
        Mode::Constant => "constant",
        Mode::Variable => "variable",
        Mode::MapIndex => "map index expression",
        Mode::Value => "value",
        Mode::Nil => "nil",
        Mode::CommaOk => "comma, ok expression",
    }
}

fn ordinal(n: u32) -> String {
    let suffix = match (n % 10, n % 100) {
        (1, k) if k != 11 => "st",
        (2, k) if k != 12 => "nd",
        (3, k) if k != 13 => "rd",
        _ => "th",
    };
    format!("{n}{suffix}")
}

impl Checker<'_> {
    /// An expression as messages print it: bodies and long lists cut short.
    pub(crate) fn expr_text(&self, e: ExprId) -> String {
        print::expr_string(self.file(), e)
    }

    /// A type as messages print it.
    pub(crate) fn type_text(&self, t: Type) -> String {
        self.prog.type_string(t, Qualifier::Relative(self.pkg))
    }

    /// A type as gc's back end prints it: blanks inside `struct {}`.
    pub(crate) fn reflect_text(&self, t: Type) -> String {
        let text = self.type_text(t).replace("struct{", "struct { ").replace("interface{", "interface { ");
        text.replace('}', " }").replace("{  }", "{}")
    }

    /// `x (variable of type int)` and the like.
    pub(crate) fn describe(&self, x: &Operand) -> String {
        if x.is_nil() {
            return match x.typ {
                Type::INVALID => "nil (with invalid type)".into(),
                Type::UNTYPED_NIL => "nil".into(),
                t => format!("nil (of type {})", self.type_text(t)),
            };
        }
        let expr = match (x.expr, x.mode, &x.val) {
            (Some(_), ..) if x.nth == Operand::OK_VALUE => "ok value of (comma, ok) expression".into(),
            (Some(_), ..) if x.nth > 0 && self.in_multiple => format!("{} function result", ordinal(x.nth)),
            (Some(e), _, _) => self.expr_text(e),
            (None, Mode::Type, _) => self.type_text(x.typ),
            (None, _, Some(v)) => v.to_string(),
            _ => x.builtin.map_or(String::new(), |b| b.name().into()),
        };
        let mut out = String::new();
        if !expr.is_empty() {
            out.push_str(&expr);
            out.push_str(" (");
        }
        let typed = !matches!(x.mode, Mode::None | Mode::NoValue | Mode::Builtin | Mode::Type);
        let untyped = typed && self.is_untyped(x.typ);
        if untyped {
            out.push_str(&self.type_text(x.typ));
            out.push(' ');
        }
        out.push_str(mode_text(x.mode));
        if x.is_const() {
            let v = x.val.as_ref().map_or("unknown".into(), |v| v.to_string());
            if v != expr {
                out.push(' ');
                out.push_str(&v);
            }
        }
        if typed && !untyped {
            if x.typ == Type::INVALID {
                out.push_str(" with invalid type");
            } else {
                out.push_str(" of ");
                out.push_str(&self.kind_description(x.typ));
                out.push_str("type ");
                out.push_str(&self.tuple_text(x));
                if let TypeKind::TypeParam(p) = *self.prog.types.kind(self.prog.types.unalias(x.typ)) {
                    out.push_str(" constrained by ");
                    out.push_str(&self.type_text(self.prog.types.type_params[p].constraint));
                    if self.type_sets.get(&self.prog.types.underlying(x.typ)).is_some_and(|s| s.is_empty()) {
                        out.push_str(" with empty type set");
                    }
                }
            }
        }
        if !expr.is_empty() {
            out.push(')');
        }
        out
    }

    /// Like [`Checker::describe`], with untyped `nil` by its full name.
    pub(crate) fn describe_nil(&self, x: &Operand) -> String {
        if x.is_nil() { "untyped nil".into() } else { self.describe(x) }
    }

    /// The type of an operand; results of a call with their names.
    fn tuple_text(&self, x: &Operand) -> String {
        if let TypeKind::Tuple(_) = self.prog.types.kind(x.typ)
            && let Some(e) = x.expr
            && let ExprKind::Call { fun, .. } = self.file()[self.file().unparen(e)].kind
            && let Some(sig) = self.prog.types.signature(self.infos[self.env.file as usize].type_of(fun))
        {
            let sig =
                types::Signature { params: sig.results.clone(), results: Vec::new(), ..(**sig).clone() };
            let names: Vec<String> = sig
                .params
                .iter()
                .map(|p| match p.name {
                    Some(n) => format!("{n} {}", self.type_text(p.typ)),
                    None => self.type_text(p.typ),
                })
                .collect();
            return format!("({})", names.join(", "));
        }
        self.type_text(x.typ)
    }

    /// What is behind a name: `struct `, `int `; empty for types that show their structure.
    fn kind_description(&self, t: Type) -> String {
        let named = match self.prog.types.kind(t) {
            _ if self.is_type_param(t) => false,
            TypeKind::Named(_) => true,
            TypeKind::Alias { .. } => t != self.prog.byte && t != self.prog.rune,
            _ => false,
        };
        if !named {
            return String::new();
        }
        let kind = self.composite_kind(t);
        let kind = match self.prog.types.under(t) {
            TypeKind::Basic(Basic::UnsafePointer) => "Pointer".into(),
            _ if kind.is_empty() => self.type_text(self.prog.types.underlying(t)),
            _ => kind.into(),
        };
        kind + " "
    }

    /// `struct`, `slice`, ...; empty for basic types.
    pub(crate) fn composite_kind(&self, t: Type) -> &'static str {
        match self.prog.types.under(t) {
            TypeKind::Array { .. } => "array",
            TypeKind::Slice(_) => "slice",
            TypeKind::Struct(_) => "struct",
            TypeKind::Pointer(_) => "pointer",
            TypeKind::Signature(_) => "func",
            TypeKind::Interface(_) => "interface",
            TypeKind::Map { .. } => "map",
            TypeKind::Chan { .. } => "chan",
            TypeKind::Tuple(_) => "tuple",
            _ => "",
        }
    }
}
