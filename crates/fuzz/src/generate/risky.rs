//! Statements that may panic, by one thing only: where two could, the language leaves open which comes first.

use super::Generator;
use super::expr::header;
use crate::types::{self, ANY, INT, STR, Ty, Type, UINT8};

impl Generator {
    pub(super) fn risk(&mut self) {
        if !self.spend(10) {
            return;
        }
        match self.below(22) {
            0..=2 => self.risky_index(),
            3..=5 => self.risky_slicing(),
            6 | 7 => {
                let ty = self.random_integer();
                let (Some(a), Some(b)) = (self.nonconstant(ty), self.nonconstant(ty)) else { return };
                let op = self.pick(&["/", "%"]);
                let extra = self.pick(&["", "&7", "*4", "&1"]);
                self.keep(ty, &format!("{} {op} ({}{extra})", a.text, b.text));
            }
            8 => {
                let ty = self.random_integer();
                let of = types::integer(self.random.below(5));
                let (Some(a), Some(b)) = (self.nonconstant(ty), self.nonconstant(of)) else { return };
                let op = self.pick(&["<<", ">>"]);
                self.keep(ty, &format!("{} {op} {}", a.text, b.text));
            }
            9 => self.risky_map(),
            10 | 11 => self.risky_pointer(),
            12 | 13 => self.risky_assertion(),
            14 => self.explicit_panic(),
            15 => {
                let list = self.types.slice(INT);
                let (a, b) = (self.random_value_for_any(list), self.random_value_for_any(list));
                let v = self.fresh("v");
                self.line(&format!("{v} := any({a}) == any({b})"));
                self.line(&format!("println({v})"));
            }
            16 => {
                let ty = self.function_type();
                let Type::Func(params, result) = self.types.under(ty).clone() else { return };
                let f = self.fresh("v");
                let name = self.name(ty);
                self.line(&format!("var {f} {name}"));
                let c = self.condition(1);
                self.line(&format!("if {c} {{"));
                let value = self.operand(ty, 1);
                self.line(&format!("\t{f} = {value}"));
                self.line("}");
                let args = self.arguments(&params, false, 0);
                self.keep(result, &format!("{f}({args})"));
            }
            17 => {
                let of = types::integer(1);
                let Some(n) = self.nonconstant(of) else { return };
                let elem = self.random_basic();
                let slice = self.types.slice(elem);
                let text = format!("make({}, {})", self.name(slice), n.text);
                self.keep(slice, &text);
            }
            18 => {
                let Some(p) = self.place(|g, p| matches!(g.types.under(p.ty), Type::Slice(_))) else {
                    return;
                };
                let Type::Slice(elem) = *self.types.under(p.ty) else { return };
                let n = self.below(5);
                let array = self.types.array(n, elem);
                if self.one_in(2) {
                    self.keep(array, &format!("{}({})", self.name(array), p.text));
                } else {
                    let v = self.fresh("v");
                    self.line(&format!("{v} := (*{})({})", self.name(array), p.text));
                    self.line(&format!("println(len({v}), {v} == nil)"));
                }
            }
            19 => self.nested_panic(),
            _ => self.call_of_panicking(),
        }
    }

    /// A new variable for a value.
    fn keep(&mut self, ty: Ty, text: &str) {
        if self.one_in(5) {
            return self.line(&format!("_ = {text}"));
        }
        let v = self.fresh("v");
        self.line(&format!("{v} := {text}"));
        self.line(&format!("_ = {v}"));
        self.declare_local(&v, ty, false);
    }

    fn random_value_for_any(&mut self, list: Ty) -> String {
        if self.one_in(3) {
            return self.typed_operand(list, 0);
        }
        let ty = self.any_type();
        header(self.typed_operand(ty, 1))
    }

    /// An index that may be anything.
    fn wild_index(&mut self) -> String {
        let ty = if self.one_in(2) { INT } else { self.random_integer() };
        let text = match self.nonconstant(ty) {
            Some(e) => e.text,
            None => "Gint".into(),
        };
        match self.below(4) {
            0 => format!("{text}&7"),
            1 => format!("{text}%5"),
            _ => text,
        }
    }

    fn risky_index(&mut self) {
        let Some(p) =
            self.place(|g, p| matches!(g.types.under(p.ty), Type::Slice(_) | Type::Str | Type::Array(..)))
        else {
            return;
        };
        let i = self.wild_index();
        match *self.types.under(p.ty) {
            Type::Slice(elem) | Type::Array(_, elem) => {
                let assignable = p.assignable || matches!(self.types.under(p.ty), Type::Slice(_));
                if assignable && self.one_in(2) {
                    let e = self.operand(elem, 1);
                    self.line(&format!("{}[{i}] = {e}", p.text));
                } else {
                    let text = format!("{}[{i}]", p.text);
                    let ty = elem;
                    let text = if matches!(self.types.under(ty), Type::Slice(_)) {
                        format!("Cl({text})")
                    } else {
                        text
                    };
                    self.keep(ty, &text);
                }
            }
            _ => self.keep(UINT8, &format!("{}[{i}]", p.text)),
        }
    }

    fn risky_slicing(&mut self) {
        let Some(p) = self.place(|g, p| match g.types.under(p.ty) {
            Type::Slice(_) | Type::Str => true,
            Type::Array(..) => p.addressable,
            _ => false,
        }) else {
            return;
        };
        let (i, j, k) = (self.wild_index(), self.wild_index(), self.wild_index());
        let string = matches!(self.types.under(p.ty), Type::Str);
        let bounds = match self.below(if string { 4 } else { 6 }) {
            0 => format!("{i}:"),
            1 => format!(":{j}"),
            2 | 3 => format!("{i}:{j}"),
            4 => format!(":{j}:{k}"),
            _ => format!("{i}:{j}:{k}"),
        };
        match *self.types.under(p.ty) {
            Type::Slice(_) => {
                // Its capacity isn't to be seen.
                let s = p.text;
                self.keep(p.ty, &format!("Cl({s}[:len({s}):len({s})][{bounds}])"));
            }
            Type::Array(_, elem) => {
                let slice = self.types.slice(elem);
                self.keep(slice, &format!("Cl({}[{bounds}])", p.text));
            }
            _ => self.keep(p.ty, &format!("{}[{bounds}]", p.text)),
        }
    }

    fn risky_map(&mut self) {
        if self.one_in(2) {
            let list = self.types.slice(INT);
            let key = self.random_value_for_any(list);
            let m = self.fresh("v");
            self.line(&format!("{m} := map[any]int{{1: 2}}"));
            self.line(&format!("{m}[any({key})]++"));
            self.line(&format!("println(len({m}))"));
            return;
        }
        let Some(p) = self.place(|g, p| matches!(g.types.under(p.ty), Type::Map(..))) else { return };
        let Type::Map(key, elem) = *self.types.under(p.ty) else { return };
        let m = self.fresh("v");
        let c = self.condition(1);
        self.line(&format!("var {m} {}", self.name(p.ty)));
        self.line(&format!("if {c} {{"));
        self.line(&format!("\t{m} = {}", p.text));
        self.line("}");
        let (k, e) = (self.key(key), self.operand(elem, 1));
        self.line(&format!("{m}[{k}] = {e}"));
    }

    fn risky_pointer(&mut self) {
        let to = if self.menu.is_empty() { INT } else { self.pick(&self.menu.clone()) };
        let pointer = self.types.pointer(to);
        let p = match self.place(|_, p| p.ty == pointer && !p.full) {
            Some(p) => p.text,
            None => {
                let p = self.fresh("v");
                self.line(&format!("var {p} {}", self.name(pointer)));
                let c = self.condition(1);
                self.line(&format!("if {c} {{"));
                let value = self.operand(pointer, 1);
                self.line(&format!("\t{p} = {value}"));
                self.line("}");
                p
            }
        };
        let (text, ty) = match self.types.under(to).clone() {
            Type::Struct(fields) if !fields.is_empty() => {
                let f = self.pick(&fields);
                (format!("{p}.{}", f.name), f.ty)
            }
            _ => (format!("*{p}"), to),
        };
        if self.one_in(2) {
            let e = self.operand(ty, 1);
            self.line(&format!("{text} = {e}"));
        } else if matches!(self.types.under(ty), Type::Slice(_)) {
            self.keep(ty, &format!("Cl({text})"));
        } else {
            self.keep(ty, &text);
        }
    }

    fn risky_assertion(&mut self) {
        let Some(p) = self.place(|g, p| matches!(g.types.under(p.ty), Type::Any | Type::Interface(_))) else {
            return self.explicit_panic();
        };
        let ty = match self.below(3) {
            0 => self.pick(&self.interfaces.clone()),
            _ if p.ty == ANY => self.any_type(),
            _ => self.pick(&self.named.clone()),
        };
        if matches!(self.types.under(ty), Type::Interface(_)) || self.types.implements(ty, p.ty) {
            let full = self.stays_full(ty);
            let v = self.fresh("v");
            self.line(&format!("{v} := {}.({})", p.text, self.name(ty)));
            self.line(&format!("_ = {v}"));
            self.declare_local(&v, ty, full);
        }
    }

    fn explicit_panic(&mut self) {
        let c = self.condition(1);
        let value = match self.below(6) {
            0 => self.typed_operand(STR, 1),
            1 => format!("Failure{{{}, {}}}", self.operand(INT, 1), self.operand(STR, 1)),
            2 => format!("&Failure{{{}, \"pointer\"}}", self.operand(INT, 1)),
            3 => "nil".into(),
            _ => {
                let ty = self.random_basic();
                self.typed_operand(ty, 1)
            }
        };
        self.line(&format!("if {c} {{"));
        self.line(&format!("\tpanic({value})"));
        self.line("}");
    }

    /// A deferred function that panics itself, or panics on with what it recovered.
    fn nested_panic(&mut self) {
        if self.depth > 4 {
            return;
        }
        self.line("func() {");
        self.indent += 1;
        let kind = self.below(3);
        self.line("defer func() {");
        match kind {
            0 => self.line("\tpanic(\"again\")"),
            1 => {
                self.line("\tif r := recover(); r != nil {");
                self.line("\t\tpanic(r)");
                self.line("\t}");
            }
            _ => {
                self.line("\tdefer Report(\"inner\")");
                self.line("\tpanic(Failure{1, \"in a deferred call\"})");
            }
        }
        self.line("}()");
        self.depth += 1;
        self.inner_function(Vec::new(), |g| {
            g.guarded = true;
            g.statements(1);
            g.risk();
        });
        self.depth -= 1;
        self.indent -= 1;
        self.line("}()");
    }

    fn call_of_panicking(&mut self) {
        let fits: Vec<usize> = (0..self.funcs.len()).filter(|&i| self.funcs[i].may_panic).collect();
        if fits.is_empty() {
            return self.risky_index();
        }
        let at = self.pick(&fits);
        let f = self.funcs[at].clone();
        if self.spend(f.cost) {
            let args = self.arguments(&f.params, f.variadic, 1);
            self.take_results(&format!("{}({args})", f.name), &f.results);
        }
    }
}
