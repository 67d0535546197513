//! Expressions: total, without side effects, of a wanted type.

use super::path::Place;
use super::{Generator, Level};
use crate::types::{self, ANY, BOOL, Class, FLOAT64, INT, STR, Ty, Type, UINT8};

#[derive(Clone, Debug)]
pub(super) struct Expr {
    pub text: String,
    /// 1 (`||`) to 5 (`*`), 6 for unary operators, 7 for what needs no parentheses.
    pub precedence: u8,
    constant: bool,
    /// Takes its type from where it stands.
    untyped: bool,
}

impl Expr {
    pub(super) fn primary(text: impl Into<String>) -> Expr {
        Expr { text: text.into(), precedence: 7, constant: false, untyped: false }
    }

    pub(super) fn constant(mut self) -> Expr {
        self.constant = true;
        self
    }

    pub(super) fn untyped(mut self) -> Expr {
        self.untyped = true;
        self
    }

    /// The text as an operand of an operator of this precedence.
    pub(super) fn wrap(&self, precedence: u8) -> String {
        if self.precedence < precedence { format!("({})", self.text) } else { self.text.clone() }
    }

    /// The text with its type, whatever stands around it.
    pub(super) fn typed(&self, g: &Generator, ty: Ty) -> String {
        if !self.untyped {
            return self.text.clone();
        }
        match g.types.get(ty) {
            Type::Pointer(_) | Type::Func(..) => format!("({})({})", g.types.name(ty), self.text),
            _ => format!("{}({})", g.types.name(ty), self.text),
        }
    }

    fn unary(op: &str, operand: &Expr) -> Expr {
        let inner = operand.wrap(6);
        let text = if inner.starts_with(op) { format!("{op}({inner})") } else { format!("{op}{inner}") };
        Expr { text, precedence: 6, constant: false, untyped: false }
    }

    fn binary(left: &Expr, op: &str, right: &Expr) -> Expr {
        let p = match op {
            "||" => 1,
            "&&" => 2,
            "==" | "!=" | "<" | "<=" | ">" | ">=" => 3,
            "+" | "-" | "|" | "^" => 4,
            _ => 5,
        };
        let text = format!("{} {op} {}", left.wrap(p), right.wrap(p + 1));
        Expr { text, precedence: p, constant: false, untyped: false }
    }
}

impl Generator {
    /// Text of a value for a place that has the type: an argument, an element, the right side of an assignment.
    pub(super) fn operand(&mut self, ty: Ty, depth: usize) -> String {
        self.expression(ty, depth).text
    }

    /// Text of a value that says its type itself.
    pub(super) fn typed_operand(&mut self, ty: Ty, depth: usize) -> String {
        let e = self.expression(ty, depth);
        e.typed(self, ty)
    }

    /// A condition for `if` and `for`: composite literals in parentheses.
    pub(super) fn condition(&mut self, depth: usize) -> String {
        let e = self.expression(BOOL, depth).text;
        header(e)
    }

    pub(super) fn expression(&mut self, ty: Ty, depth: usize) -> Expr {
        if depth == 0 || self.one_in(6) {
            return self.leaf(ty);
        }
        let depth = depth - 1;
        if self.one_in(7)
            && let Some(call) = self.pure_call(ty, depth)
        {
            return call;
        }
        if !self.initialising
            && self.one_in(9)
            && let Some(call) = self.value_method(ty, depth)
        {
            return call;
        }
        if self.types.is_basic(ty) && self.one_in(14) {
            return self.basic_oddity(ty, depth);
        }
        match self.types.under(ty).clone() {
            Type::Bool => self.boolean(ty, depth),
            Type::Int { bits, signed } => self.integer_expression(ty, bits, signed, depth),
            Type::Param(class) => self.parameter_expression(ty, class, depth),
            Type::Float(bits) => self.float_expression(ty, bits, depth),
            Type::Complex(bits) => self.complex_expression(ty, bits, depth),
            Type::Str => self.string_expression(ty, depth),
            Type::Struct(_) | Type::Array(..) | Type::Map(..) if self.one_in(2) => self.composite(ty, depth),
            Type::Slice(elem) => self.slice_expression(ty, elem, depth),
            Type::Pointer(to) => self.pointer_expression(to, depth),
            Type::Func(params, result) if self.one_in(2) => self.function_value(&params, result),
            Type::Interface(_) => self.interface_value(ty, depth),
            Type::Any => {
                let of = self.any_type();
                Expr::primary(self.typed_operand(of, depth))
            }
            _ => self.leaf(ty),
        }
    }

    /// A variable or a literal.
    fn leaf(&mut self, ty: Ty) -> Expr {
        let must_be_full = matches!(
            self.types.under(ty),
            Type::Pointer(_) | Type::Func(..) | Type::Interface(_) | Type::Map(..)
        );
        if !self.one_in(4) {
            let place = self.place(|_, p| p.ty == ty && (p.full || !must_be_full));
            if let Some(place) = place {
                return self.read(&place);
            }
        }
        match self.types.under(ty).clone() {
            Type::Struct(_) | Type::Array(..) => self.composite(ty, 0),
            Type::Map(..) => Expr::primary(format!("{}{{}}", self.name(ty))),
            Type::Slice(_) => match self.below(3) {
                0 => Expr::primary("nil").untyped(),
                1 => Expr::primary(format!("{}{{}}", self.name(ty))),
                _ => self.composite(ty, 0),
            },
            Type::Pointer(to) => Expr::primary(format!("new({})", self.name(to))),
            Type::Func(params, result) => self.function_value(&params, result),
            Type::Interface(_) => self.interface_value(ty, 0),
            Type::Any => {
                let of = self.any_type();
                Expr::primary(self.typed_operand(of, 0))
            }
            _ => self.literal(ty),
        }
    }

    /// The value of a place.
    pub(super) fn read(&mut self, place: &Place) -> Expr {
        if matches!(self.types.under(place.ty), Type::Slice(_)) {
            // All slices: one could be a view of a variable that grows.
            return Expr::primary(format!("Cl({})", place.text));
        }
        Expr::primary(place.text.clone())
    }

    /// What goes into an `any`: plain and comparable.
    pub(super) fn any_type(&mut self) -> Ty {
        for _ in 0..10 {
            let ty = self.random_type(1);
            if self.types.is_plain(ty) && self.types.is_comparable(ty) {
                return ty;
            }
        }
        INT
    }

    /// A value of a basic type that is no constant.
    pub(super) fn nonconstant(&mut self, ty: Ty) -> Option<Expr> {
        let place = self.place(|_, p| p.ty == ty)?;
        Some(Expr::primary(place.text))
    }

    /// An operand that is no constant; a variable, or a conversion of one.
    fn changing(&mut self, ty: Ty, depth: usize) -> Expr {
        let e = self.expression(ty, depth);
        if !e.constant {
            return e;
        }
        if let Some(e) = self.nonconstant(ty) {
            return e;
        }
        let name = self.name(ty);
        match *self.types.under(ty) {
            Type::Bool => Expr::primary(format!("{name}(Gbool)")),
            Type::Int { .. } => {
                let from = types::INTEGERS[self.below(11)];
                Expr::primary(format!("{name}(G{from})"))
            }
            Type::Float(_) => Expr::primary(format!("{name}(Gfloat64)")),
            Type::Complex(bits) => Expr::primary(format!("{name}(Gcomplex{bits})")),
            Type::Str => Expr::primary(format!("{name}(Gstring)")),
            // A type parameter always has a variable.
            _ => e,
        }
    }

    /// Two operands, not both constant.
    fn operands(&mut self, ty: Ty, depth: usize) -> (Expr, Expr) {
        let left = self.expression(ty, depth);
        let right = self.expression(ty, depth);
        if left.constant && right.constant {
            return if self.one_in(2) { (self.changing(ty, 0), right) } else { (left, self.changing(ty, 0)) };
        }
        (left, right)
    }

    fn boolean(&mut self, ty: Ty, depth: usize) -> Expr {
        let e = match self.below(10) {
            0 => Expr::unary("!", &self.changing(ty, depth)),
            1 | 2 => {
                let (a, b) = self.operands(ty, depth);
                let op = self.pick(&["&&", "||", "==", "!="]);
                Expr::binary(&a, op, &b)
            }
            3 => {
                let of = self.random_type(2);
                if self.types.is_comparable(of) && !self.types.is_basic(of) {
                    let a = self.comparand(of);
                    let b = self.comparand(of);
                    let op = self.pick(&["==", "!="]);
                    Expr::binary(&Expr::primary(a), op, &Expr::primary(b))
                } else {
                    self.nil_comparison().unwrap_or_else(|| self.comparison(INT, depth))
                }
            }
            4 => self.nil_comparison().unwrap_or_else(|| self.comparison(FLOAT64, depth)),
            _ => {
                let of = self.random_basic();
                self.comparison(of, depth)
            }
        };
        // A comparison is an untyped bool: it fits every bool type.
        Expr { untyped: true, ..e }
    }

    fn comparand(&mut self, of: Ty) -> String {
        let e = self.expression(of, 1);
        header(e.typed(self, of))
    }

    fn comparison(&mut self, of: Ty, depth: usize) -> Expr {
        let ops: &[&str] =
            if self.types.is_ordered(of) { &["<", "<=", ">", ">=", "==", "!="] } else { &["==", "!="] };
        let op = self.pick(ops);
        if of == STR && self.one_in(4) {
            let (a, b) = (self.changing(STR, 0), self.expression(STR, 0));
            let sum = Expr::binary(&a, "+", &b);
            let right = self.changing(STR, depth);
            return Expr::binary(&sum, op, &right);
        }
        let (a, b) = self.operands(of, depth);
        Expr::binary(&a, op, &b)
    }

    fn nil_comparison(&mut self) -> Option<Expr> {
        let place = self.place(|g, p| {
            matches!(
                g.types.under(p.ty),
                Type::Slice(_)
                    | Type::Pointer(_)
                    | Type::Map(..)
                    | Type::Func(..)
                    | Type::Any
                    | Type::Interface(_)
            )
        })?;
        let op = self.pick(&["==", "!="]);
        Some(Expr::binary(&Expr::primary(place.text), op, &Expr::primary("nil")))
    }

    fn integer_expression(&mut self, ty: Ty, bits: u32, signed: bool, depth: usize) -> Expr {
        let name = self.name(ty);
        match self.below(26) {
            0..=5 => {
                let (a, b) = self.operands(ty, depth);
                let op = self.pick(&["+", "-", "*"]);
                Expr::binary(&a, op, &b)
            }
            6..=8 => {
                let (a, b) = self.operands(ty, depth);
                let op = self.pick(&["&", "|", "^", "&^"]);
                Expr::binary(&a, op, &b)
            }
            9 | 10 => self.division(ty, depth),
            11..=13 => self.shift(ty, bits, depth),
            14 => {
                let op = self.pick(&["-", "^"]);
                Expr::unary(op, &self.changing(ty, depth))
            }
            15..=17 => {
                let from = self.random_integer();
                let e = self.changing(from, depth);
                Expr::primary(format!("{name}({})", e.text))
            }
            18 => {
                let from = if self.one_in(2) { types::FLOAT32 } else { FLOAT64 };
                let e = self.changing(from, depth);
                let (low, high) = match (bits, signed) {
                    (64, true) => ("-9.2e18".into(), "9.2e18".into()),
                    (64, false) => ("0".into(), "1.8e19".into()),
                    (_, true) => {
                        (format!("{}", -(1i64 << (bits - 1))), format!("{}", (1i64 << (bits - 1)) - 1))
                    }
                    (_, false) => ("0".into(), format!("{}", (1i64 << bits) - 1)),
                };
                Expr::primary(format!("{name}(Clamp(float64({}), {low}, {high}))", e.text))
            }
            19 => {
                let place = self
                    .place(|g, p| matches!(g.types.under(p.ty), Type::Str | Type::Slice(_) | Type::Map(..)));
                match place {
                    Some(p) => self.convert_int(ty, format!("len({})", p.text)),
                    None => self.leaf(ty),
                }
            }
            20 => {
                // An element, if there is one there.
                let place = self.place(|g, p| match g.types.under(p.ty) {
                    Type::Slice(e) => *e == ty,
                    Type::Str => ty == UINT8,
                    _ => false,
                });
                let Some(place) = place else { return self.leaf(ty) };
                let index = self.operand(INT, depth.min(1));
                let function =
                    if matches!(self.types.under(place.ty), Type::Str) { "AtString" } else { "At" };
                Expr::primary(format!("{function}({}, {index})", place.text))
            }
            21 => {
                let (a, b) = self.operands(ty, depth);
                let function = self.pick(&["min", "max"]);
                if self.one_in(3) {
                    let c = self.operand(ty, 0);
                    return Expr::primary(format!("{function}({}, {}, {c})", a.text, b.text));
                }
                Expr::primary(format!("{function}({}, {})", a.text, b.text))
            }
            22 => self.idiom(ty, bits, signed, depth),
            23 => {
                let Some(map) = self.place(|g, p| matches!(g.types.under(p.ty), Type::Map(_, e) if *e == ty))
                else {
                    return self.leaf(ty);
                };
                let Type::Map(key, _) = *self.types.under(map.ty) else { return self.leaf(ty) };
                let key = self.key(key);
                Expr::primary(format!("{}[{key}]", map.text))
            }
            24 => {
                // Many values alive at once.
                let mut e = self.changing(ty, 1);
                for _ in 0..2 + self.below(5) {
                    let right = self.changing(ty, 1);
                    let op = self.pick(&["+", "-", "*", "^", "|", "&"]);
                    e = if self.one_in(2) {
                        Expr::binary(&e, op, &right)
                    } else {
                        Expr::binary(&right, op, &e)
                    };
                }
                e
            }
            _ => self.leaf(ty),
        }
    }

    fn convert_int(&mut self, ty: Ty, text: String) -> Expr {
        if ty == INT { Expr::primary(text) } else { Expr::primary(format!("{}({text})", self.name(ty))) }
    }

    /// Expressions that the optimiser, or instruction selection, has a rule for.
    fn idiom(&mut self, ty: Ty, bits: u32, signed: bool, depth: usize) -> Expr {
        let a = self.changing(ty, depth.min(1));
        let x = a.wrap(7);
        let name = self.name(ty);
        let k = 1 + self.below(bits as usize - 1);
        let text = match self.below(14) {
            // Rotations.
            0 if !signed => format!("({x}<<{k} | {x}>>{})", bits as usize - k),
            1 if !signed => {
                let s = self.changing(UINT8, 0).wrap(6);
                format!("({x}<<({s}&{m}) | {x}>>(({bits}-{s})&{m}))", m = bits - 1)
            }
            2 => format!("({x} & -{x})"),
            3 => format!("({x} & ({x} - 1))"),
            4 => format!("({x} * {})", [3, 5, 7, 9, 10, 12, 15, 31, 24, 100][self.random.below(10)]),
            5 => format!("({x} / {})", 1u64 << self.below(bits as usize - 1).min(60)),
            6 => format!("({x} % {})", 1u64 << self.below(bits as usize - 1).min(60)),
            7 => format!("({x} >> {} & {})", self.random.below(bits as usize), self.random.below(127)),
            8 => format!("({x}<<{k}>>{k})"),
            9 => format!("({x} - {x}/7*7)"),
            10 => {
                let b = self.changing(ty, 0).wrap(6);
                format!("(({x} ^ {b}) & ({x} | {b}) &^ {b})")
            }
            11 => {
                let b = self.changing(ty, 0).wrap(6);
                format!("({x} + {b}*{} + {})", [2, 4, 8, 3][self.random.below(4)], self.random.below(100))
            }
            12 if bits > 8 => {
                let half = if signed { format!("int{}", bits / 2) } else { format!("uint{}", bits / 2) };
                format!("{name}({half}({x}))")
            }
            _ => format!("({x} * {x} - {x})"),
        };
        Expr::primary(text)
    }

    fn division(&mut self, ty: Ty, depth: usize) -> Expr {
        let op = self.pick(&["/", "%"]);
        let a = self.changing(ty, depth);
        if self.one_in(2) {
            let mut divisor = self.literal(ty);
            if divisor.text == "0" {
                divisor = Expr::primary("10").constant().untyped();
            }
            return Expr::binary(&a, op, &divisor);
        }
        let b = self.changing(ty, depth);
        let one = Expr::primary("1").constant().untyped();
        let b = Expr::binary(&b, "|", &one);
        Expr::binary(&a, op, &b)
    }

    fn shift(&mut self, ty: Ty, bits: u32, depth: usize) -> Expr {
        let op = self.pick(&["<<", ">>"]);
        let mut a = self.expression(ty, depth);
        let count = match self.below(4) {
            0 => {
                let n = self.below(bits as usize + 3);
                Expr::primary(n.to_string()).constant()
            }
            1 => {
                // A signed count, masked: never negative.
                let of = types::integer(self.below(5));
                let e = self.changing(of, depth.min(1));
                let mask = [7, 15, 31, 63, 127][self.random.below(5)];
                Expr { text: format!("({}&{mask})", e.wrap(5)), ..Expr::primary("") }
            }
            _ => {
                let of = types::integer(5 + self.below(6));
                self.changing(of, depth.min(1))
            }
        };
        if a.constant && count.constant {
            a = self.changing(ty, 0);
        }
        let a = Expr {
            text: a.typed(self, ty),
            untyped: false,
            precedence: if a.untyped { 7 } else { a.precedence },
            ..a
        };
        Expr::binary(&a, op, &count)
    }

    fn parameter_expression(&mut self, ty: Ty, class: Class, depth: usize) -> Expr {
        let name = self.name(ty);
        match self.below(10) {
            0..=4 => {
                let (a, b) = self.operands(ty, depth);
                let op = self.pick(&["+", "-", "*"]);
                Expr::binary(&a, op, &b)
            }
            5 => {
                let (a, b) = (self.changing(ty, depth), self.changing(ty, 0));
                let b = b.wrap(6);
                // A square is never -1 modulo a power of two.
                Expr::binary(&a, "/", &Expr::primary(format!("({b}*{b} + 1)")))
            }
            6 if class == Class::Integer => {
                let (a, b) = self.operands(ty, depth);
                let op = self.pick(&["&", "|", "^", "&^"]);
                Expr::binary(&a, op, &b)
            }
            7 if class == Class::Integer => {
                let a = self.changing(ty, depth);
                let count = self.changing(UINT8, 0);
                let op = self.pick(&["<<", ">>"]);
                Expr::binary(&a, op, &count)
            }
            8 if class == Class::Integer => {
                let from = self.random_integer();
                let e = self.changing(from, 0);
                Expr::primary(format!("{name}({})", e.text))
            }
            8 => {
                let e = self.changing(types::integer(1), 0);
                Expr::primary(format!("{name}({})", e.text))
            }
            _ => self.leaf(ty),
        }
    }

    fn float_expression(&mut self, ty: Ty, bits: u32, depth: usize) -> Expr {
        let name = self.name(ty);
        match self.below(14) {
            0..=6 => {
                let (a, b) = self.operands(ty, depth);
                let op = self.pick(&["+", "-", "*", "/"]);
                if op == "/" && b.constant {
                    let b = Expr::primary("3.5").constant().untyped();
                    return Expr::binary(&a, op, &b);
                }
                Expr::binary(&a, op, &b)
            }
            7 => Expr::unary("-", &self.changing(ty, depth)),
            8 | 9 => {
                let from = self.random_integer();
                let e = self.changing(from, depth);
                Expr::primary(format!("{name}({})", e.text))
            }
            10 => {
                let from = if bits == 32 { FLOAT64 } else { types::FLOAT32 };
                let e = self.changing(from, depth);
                Expr::primary(format!("{name}({})", e.text))
            }
            11 => {
                let of = if bits == 32 { types::COMPLEX64 } else { types::COMPLEX128 };
                let e = self.changing(of, depth);
                let part = self.pick(&["real", "imag"]);
                if self.types.is_named(ty) {
                    return Expr::primary(format!("{name}({part}({}))", e.text));
                }
                Expr::primary(format!("{part}({})", e.text))
            }
            12 => {
                let (a, b) = self.operands(ty, depth);
                let function = self.pick(&["min", "max"]);
                Expr::primary(format!("{function}({}, {})", a.text, b.text))
            }
            _ => self.leaf(ty),
        }
    }

    fn complex_expression(&mut self, ty: Ty, bits: u32, depth: usize) -> Expr {
        match self.below(7) {
            0..=3 => {
                let (a, b) = self.operands(ty, depth);
                let op = self.pick(&["+", "-", "*", "*", "/"]);
                if op == "/" && b.constant {
                    let b = Expr::primary("(2 + 1i)").constant().untyped();
                    return Expr::binary(&a, op, &b);
                }
                Expr::binary(&a, op, &b)
            }
            4 => {
                let part = if bits == 64 { types::FLOAT32 } else { FLOAT64 };
                let (a, b) = (self.changing(part, depth), self.changing(part, depth));
                let text = format!("complex({}, {})", a.text, b.text);
                if self.types.is_named(ty) {
                    return Expr::primary(format!("{}({text})", self.name(ty)));
                }
                Expr::primary(text)
            }
            5 => Expr::unary("-", &self.changing(ty, depth)),
            _ => {
                let from = if bits == 64 { types::COMPLEX128 } else { types::COMPLEX64 };
                let e = self.changing(from, depth);
                Expr::primary(format!("{}({})", self.name(ty), e.text))
            }
        }
    }

    fn string_expression(&mut self, ty: Ty, depth: usize) -> Expr {
        let name = self.name(ty);
        match self.below(9) {
            0..=2 => {
                let mut e = self.changing(ty, depth);
                for _ in 0..1 + self.below(3) {
                    let right = self.expression(ty, depth);
                    e = if self.one_in(2) {
                        Expr::binary(&e, "+", &right)
                    } else {
                        Expr::binary(&right, "+", &e)
                    };
                }
                Expr::primary(format!("Clip({})", e.text))
            }
            3 | 4 => {
                let e = self.changing(ty, depth);
                let (i, j) = (self.operand(INT, depth.min(1)), self.operand(INT, depth.min(1)));
                Expr::primary(format!("Sub({}, {i}, {j})", e.text))
            }
            5 => {
                let from = self.random_integer();
                let e = self.changing(from, depth);
                Expr::primary(format!("{name}(rune({}))", e.text))
            }
            6 => {
                let place = self.place(|g, p| {
                    matches!(g.types.under(p.ty), Type::Slice(e) if matches!(g.types.name(*e), "uint8" | "int32"))
                });
                match place {
                    Some(p) => Expr::primary(format!("{name}({})", p.text)),
                    None => self.leaf(ty),
                }
            }
            7 => {
                let e = self.changing(STR, depth);
                if ty == STR { e } else { Expr::primary(format!("{name}({})", e.text)) }
            }
            _ => self.leaf(ty),
        }
    }

    fn slice_expression(&mut self, ty: Ty, elem: Ty, depth: usize) -> Expr {
        match self.below(6) {
            0 if matches!(self.types.name(elem), "uint8" | "int32") => {
                let e = self.changing(STR, depth);
                Expr::primary(format!("{}({})", self.name(ty), e.text))
            }
            1 | 2 => self.composite(ty, depth),
            3 => match self.place(|_, p| p.ty == ty) {
                Some(p) => {
                    let (i, j) = (self.operand(INT, 1), self.operand(INT, 1));
                    Expr::primary(format!("Part({}, {i}, {j})", p.text))
                }
                None => self.composite(ty, depth),
            },
            4 => match self.place(|_, p| p.ty == ty) {
                Some(p) => {
                    let e = self.operand(elem, depth);
                    Expr::primary(format!("append(Cl({}), {e})", p.text))
                }
                None => self.leaf(ty),
            },
            _ => self.leaf(ty),
        }
    }

    fn pointer_expression(&mut self, to: Ty, depth: usize) -> Expr {
        match self.below(4) {
            0 | 1 if self.level != Level::Pure => {
                if let Some(p) = self.place(|_, p| p.ty == to && p.addressable && p.length == 0) {
                    return Expr { precedence: 6, ..Expr::primary(format!("&{}", p.text)) };
                }
                self.pointer_to_new(to, depth)
            }
            2 => {
                let ty = self.types.pointer(to);
                match self.place(|_, p| p.ty == ty && p.full) {
                    Some(p) => Expr::primary(p.text),
                    None => self.pointer_to_new(to, depth),
                }
            }
            _ => self.pointer_to_new(to, depth),
        }
    }

    fn pointer_to_new(&mut self, to: Ty, depth: usize) -> Expr {
        match self.types.under(to) {
            Type::Struct(_) | Type::Array(..) | Type::Slice(_) | Type::Map(..) => {
                let e = self.composite(to, depth);
                if e.text.starts_with("make(") {
                    return Expr::primary(format!("Ptr({})", e.text));
                }
                Expr { precedence: 6, ..Expr::primary(format!("&{}", e.text)) }
            }
            _ => {
                let e = self.typed_operand(to, depth);
                Expr::primary(format!("Ptr({e})"))
            }
        }
    }

    /// A literal, or a declared function of the type.
    fn function_value(&mut self, params: &[Ty], result: Ty) -> Expr {
        if self.one_in(4) {
            let fits: Vec<String> = self
                .pure
                .iter()
                .filter(|f| f.params == params && f.results == [result] && !f.variadic && f.cost < 100)
                .map(|f| f.name.clone())
                .collect();
            if !fits.is_empty() {
                return Expr::primary(self.pick(&fits));
            }
        }
        Expr::primary(self.closure(params, result))
    }

    pub(super) fn interface_value(&mut self, ty: Ty, depth: usize) -> Expr {
        let mut fits = Vec::new();
        for named in self.named.clone() {
            if self.types.implements(named, ty) {
                fits.push(named);
            }
            let pointer = self.types.pointer(named);
            if self.types.implements(pointer, ty) {
                fits.push(pointer);
            }
        }
        let of = self.pick(&fits);
        Expr::primary(self.typed_operand(of, depth))
    }

    fn pure_call(&mut self, ty: Ty, depth: usize) -> Option<Expr> {
        let fits: Vec<usize> = (0..self.pure.len()).filter(|&i| self.pure[i].results == [ty]).collect();
        if fits.is_empty() {
            return None;
        }
        let at = self.pick(&fits);
        let f = self.pure[at].clone();
        if !self.spend(f.cost) {
            return None;
        }
        let args = self.arguments(&f.params, f.variadic, depth);
        Some(Expr::primary(format!("{}({args})", f.name)))
    }

    /// Arguments for parameters; the last may be variadic.
    pub(super) fn arguments(&mut self, params: &[Ty], variadic: bool, depth: usize) -> String {
        let mut list = Vec::new();
        for (i, &p) in params.iter().enumerate() {
            if variadic && i + 1 == params.len() {
                let Type::Slice(elem) = *self.types.under(p) else { continue };
                if self.one_in(2) {
                    list.push(format!("{}...", self.operand(p, depth)));
                } else {
                    for _ in 0..self.below(4) {
                        list.push(self.operand(elem, depth));
                    }
                }
            } else {
                list.push(self.argument(p, depth));
            }
        }
        list.join(", ")
    }

    /// One argument: slices are passed themselves, too.
    fn argument(&mut self, ty: Ty, depth: usize) -> String {
        if matches!(self.types.under(ty), Type::Slice(_))
            && self.one_in(2)
            && let Some(p) = self.place(|_, p| p.ty == ty)
        {
            return p.text;
        }
        self.operand(ty, depth)
    }

    /// A call of a method with a value receiver: those are pure.
    fn value_method(&mut self, ty: Ty, depth: usize) -> Option<Expr> {
        let place = self.place(|g, p| {
            g.types.is_named(p.ty)
                && matches!(g.types.get(p.ty), Type::Named { methods, .. }
                    if methods.iter().any(|m| !m.pointer && g.types.signatures[m.signature].result == ty))
        })?;
        let Type::Named { methods, .. } = self.types.get(place.ty).clone() else { return None };
        let fits: Vec<usize> = methods
            .iter()
            .filter(|m| !m.pointer && self.types.signatures[m.signature].result == ty)
            .map(|m| m.signature)
            .collect();
        let at = self.pick(&fits);
        if !self.spend(self.method_cost[at]) {
            return None;
        }
        let s = self.types.signatures[at].clone();
        let args = self.arguments(&s.params, false, depth);
        if self.one_in(5) {
            let receiver = self.name(place.ty);
            let all = if args.is_empty() { place.text } else { format!("{}, {args}", place.text) };
            return Some(Expr::primary(format!("{receiver}.{}({all})", s.name)));
        }
        Some(Expr::primary(format!("{}.{}({args})", place.text, s.name)))
    }

    /// A conditional value by an immediately called closure, or a field of a literal, or an element of one.
    fn basic_oddity(&mut self, ty: Ty, depth: usize) -> Expr {
        let name = self.name(ty);
        match self.below(4) {
            0 => {
                let c = self.condition(1);
                let (a, b) = (self.operand(ty, depth), self.operand(ty, depth));
                Expr::primary(format!("func() {name} {{ if {c} {{ return {a} }}; return {b} }}()"))
            }
            1 => {
                let list: Vec<String> = (0..4).map(|_| self.operand(ty, depth.min(1))).collect();
                let index = self.index(4);
                Expr::primary(format!("[4]{name}{{{}}}[{index}]", list.join(", ")))
            }
            2 => {
                let e = self.typed_operand(ty, depth);
                Expr::primary(format!("any({e}).({name})"))
            }
            _ => {
                let e = self.operand(ty, depth);
                Expr::primary(format!("struct{{ a int; b {name} }}{{{}, {e}}}.b", self.random.below(9)))
            }
        }
    }

    pub(super) fn random_integer(&mut self) -> Ty {
        let n = self.below(11);
        types::integer(n)
    }

    pub(super) fn random_basic(&mut self) -> Ty {
        match self.below(12) {
            0 | 1 => INT,
            2..=5 => self.random_integer(),
            6 => types::FLOAT32,
            7 => FLOAT64,
            8 => BOOL,
            9 | 10 => STR,
            _ => {
                let list = [types::COMPLEX64, types::COMPLEX128, types::INT64, types::INT32];
                self.pick(&list)
            }
        }
    }

    /// A type for a variable.
    pub(super) fn random_type(&mut self, depth: usize) -> Ty {
        match self.below(12) {
            0..=3 => self.random_basic(),
            4..=7 if !self.menu.is_empty() => {
                let menu = self.menu.clone();
                self.pick(&menu)
            }
            _ if depth == 0 => self.random_basic(),
            8 => {
                let e = self.random_type(depth - 1);
                self.types.slice(e)
            }
            9 => {
                let (n, e) = (1 + self.below(8), self.random_type(depth - 1));
                if self.types.is_basic(e) { self.types.array(n, e) } else { self.types.slice(e) }
            }
            10 => {
                let key = self.key_type();
                let e = self.random_type(depth - 1);
                self.types.map(key, e)
            }
            _ => match self.below(4) {
                0 => ANY,
                1 if !self.interfaces.is_empty() => {
                    let list = self.interfaces.clone();
                    self.pick(&list)
                }
                2 => self.function_type(),
                _ => {
                    let to = self.random_type(depth - 1);
                    if matches!(self.types.under(to), Type::Pointer(_) | Type::Any | Type::Interface(_)) {
                        return to;
                    }
                    self.types.pointer(to)
                }
            },
        }
    }

    pub(super) fn function_type(&mut self) -> Ty {
        let params = (0..self.below(4)).map(|_| self.random_basic()).collect();
        let result = self.random_basic();
        self.types.func(params, result)
    }

    fn key_type(&mut self) -> Ty {
        for _ in 0..4 {
            let ty = if self.one_in(3) { self.random_type(1) } else { self.random_basic() };
            // Keys are printed sorted by their hash: complex ones and pointers add nothing to that.
            if self.types.is_comparable(ty)
                && self.types.is_plain(ty)
                && !matches!(self.types.under(ty), Type::Complex(_))
                && !self.has_floats(ty)
            {
                return ty;
            }
        }
        INT
    }

    /// Whether a value can hold a NaN that a key had better not hold.
    fn has_floats(&self, ty: Ty) -> bool {
        match self.types.under(ty) {
            Type::Float(_) => matches!(self.types.get(ty), Type::Named { .. }),
            Type::Complex(_) => true,
            Type::Array(_, e) => matches!(self.types.under(*e), Type::Float(_)) || self.has_floats(*e),
            Type::Struct(fields) => fields
                .iter()
                .any(|f| matches!(self.types.under(f.ty), Type::Float(_)) || self.has_floats(f.ty)),
            _ => false,
        }
    }
}

/// An expression for the head of `if`, `for` or `switch`.
pub(super) fn header(text: String) -> String {
    if text.contains('{') { format!("({text})") } else { text }
}
