//! Statements.

use super::expr::header;
use super::{Generator, Level, Loop, Var};
use crate::types::{self, ANY, BOOL, INT, STR, Ty, Type, UINT8};

impl Generator {
    /// Up to `n` statements in a scope of their own, the scope opened by the caller.
    pub(super) fn statements(&mut self, n: usize) {
        for _ in 0..n {
            self.statement();
        }
    }

    fn nested(&mut self, n: usize) {
        self.depth += 1;
        self.statements(n);
        self.depth -= 1;
    }

    pub(super) fn statement(&mut self) {
        if !self.spend(2) {
            return;
        }
        let deep = self.depth >= 3;
        let full = self.level == Level::Full;
        match self.below(64) {
            0..=9 => self.declaration(),
            10..=19 => self.assignment(),
            20..=24 => self.operator_assignment(),
            25 | 26 => self.tuple_assignment(),
            27..=30 if !deep => self.if_statement(),
            31..=34 if !deep => self.for_statement(),
            35 if !deep => self.range_statement(),
            36 if !deep => match self.below(3) {
                0 if self.options.iterators => self.iterator_statement(),
                1 => self.bounds_statement(),
                _ => self.range_statement(),
            },
            37 | 38 if !deep => self.switch_statement(),
            39 if !deep => self.type_switch(),
            40 => self.leave(),
            41..=43 => self.append_statement(),
            44 => self.map_statement(),
            45 => self.guarded_element(),
            46 if !deep => self.scope_statement(),
            47 | 48 if full => self.print_statement(),
            49..=52 if full => self.call_statement(),
            53 | 54 if full => self.method_statement(),
            55 | 56 if full => self.closure_statement(),
            57 | 58 if full && !deep => self.try_statement(),
            59 if full => self.defer_statement(),
            60 | 61 if full && self.guarded => self.risk(),
            63 => self.assertion_statement(),
            _ => self.assignment(),
        }
    }

    /// Whether values of a variable of the type are never nil: what expressions promise.
    pub(super) fn stays_full(&self, ty: Ty) -> bool {
        matches!(
            self.types.under(ty),
            Type::Pointer(_) | Type::Func(..) | Type::Interface(_) | Type::Map(..) | Type::Any
        )
    }

    pub(super) fn declaration(&mut self) {
        let ty = self.random_type(2);
        self.declare_variable(ty);
    }

    pub(super) fn declare_variable(&mut self, ty: Ty) {
        let type_name = self.name(ty);
        // A hidden outer variable of the same name, sometimes.
        let outer = self.variables(|_, p| p.assignable && p.text.starts_with('v'));
        let name = if !outer.is_empty() && self.one_in(12) && self.scopes.last().is_some_and(Vec::is_empty) {
            self.pick(&outer).text
        } else {
            self.fresh("v")
        };
        let mut var = Var {
            name: name.clone(),
            ty,
            assignable: true,
            growable: false,
            full: self.stays_full(ty),
            length: 0,
            local: true,
        };
        if let Type::Slice(elem) = *self.types.under(ty) {
            match self.below(4) {
                0 => {
                    let n = 1 + self.below(7);
                    self.line(&format!("{name} := make({type_name}, {n})"));
                    (var.assignable, var.length) = (false, n);
                }
                1 => {
                    let n = 1 + self.below(5);
                    let list: Vec<String> = (0..n).map(|_| self.operand(elem, 2)).collect();
                    self.line(&format!("{name} := {type_name}{{{}}}", list.join(", ")));
                    (var.assignable, var.length) = (false, n);
                }
                2 => {
                    let e = self.operand(ty, 2);
                    self.line(&format!("var {name} {type_name} = {e}"));
                }
                _ => {
                    let e = self.operand(ty, 2);
                    self.line(&format!("var {name} {type_name} = {e}"));
                    var.growable = true;
                }
            }
        } else {
            let e = self.expression(ty, 3);
            match self.below(4) {
                0 if !var.full => self.line(&format!("var {name} {type_name}")),
                1 if self.types.is_integer(ty) || ty == STR || ty == BOOL => {
                    let e = e.typed(self, ty);
                    self.line(&format!("{name} := {e}"));
                }
                _ => self.line(&format!("var {name} {type_name} = {}", e.text)),
            }
        }
        self.line(&format!("_ = {name}"));
        self.declare(var);
    }

    fn assignable(&mut self) -> Option<super::path::Place> {
        self.place(|_, p| p.assignable)
    }

    pub(super) fn assignment(&mut self) {
        let Some(p) = self.assignable() else { return self.declaration() };
        let e = self.operand(p.ty, 3);
        self.line(&format!("{} = {e}", p.text));
    }

    fn operator_assignment(&mut self) {
        let numeric = self.place(|g, p| p.assignable && (g.types.is_ordered(p.ty)));
        let Some(p) = numeric else { return };
        if self.types.is_integer(p.ty) {
            match self.below(8) {
                0 => self.line(&format!("{}++", p.text)),
                1 => self.line(&format!("{}--", p.text)),
                2 => {
                    let of = types::integer(6);
                    let count = self.typed_operand(of, 1);
                    let op = self.pick(&["<<=", ">>="]);
                    self.line(&format!("{} {op} {count}", p.text));
                }
                3 => {
                    let e = self.expression(p.ty, 2);
                    let e = format!("{} | 1", e.wrap(4));
                    let (op, e) = if matches!(self.types.under(p.ty), Type::Param(_)) {
                        ("+=", self.operand(p.ty, 2))
                    } else {
                        (self.pick(&["/=", "%="]), e)
                    };
                    self.line(&format!("{} {op} {e}", p.text));
                }
                _ => {
                    let op = self.pick(&["+=", "-=", "*=", "&=", "|=", "^=", "&^="]);
                    let e = self.operand(p.ty, 2);
                    self.line(&format!("{} {op} {e}", p.text));
                }
            }
        } else if matches!(self.types.under(p.ty), Type::Str) {
            let e = self.operand(p.ty, 1);
            self.line(&format!("{} += {e}", p.text));
            self.line(&format!("{} = Clip({})", p.text, p.text));
        } else {
            let op = self.pick(&["+=", "-=", "*="]);
            let e = self.operand(p.ty, 2);
            self.line(&format!("{} {op} {e}", p.text));
        }
    }

    fn tuple_assignment(&mut self) {
        let Some(a) = self.place(|g, p| p.assignable && g.types.is_basic(p.ty)) else { return };
        let ty = a.ty;
        let same = self.place(|_, p| p.assignable && p.ty == ty).filter(|_| self.random.below(2) == 0);
        match same {
            Some(b) => self.line(&format!("{}, {} = {}, {}", a.text, b.text, b.text, a.text)),
            None => {
                let Some(b) = self.place(|_, p| p.assignable) else { return };
                let (x, y) = (self.operand(a.ty, 2), self.operand(b.ty, 2));
                self.line(&format!("{}, {} = {x}, {y}", a.text, b.text));
            }
        }
    }

    fn if_statement(&mut self) {
        let condition = self.condition(2);
        if self.one_in(4) {
            let name = self.fresh("v");
            let of = self.random_basic();
            let e = header(self.typed_operand(of, 2));
            // The variable of the statement is in scope in the condition, too.
            self.scopes.push(Vec::new());
            self.declare_local(&name, of, false);
            let other = self.expression(of, 1).wrap(4);
            self.open(&format!("if {name} := {e}; {name} == {} {{", header(other)));
        } else {
            self.scopes.push(Vec::new());
            self.open(&format!("if {condition} {{"));
        }
        let n = 1 + self.below(3);
        self.nested(n);
        if self.one_in(2) {
            self.scopes.pop();
            let c = self.condition(2);
            self.indent -= 1;
            self.open(&format!("}} else if {c} {{"));
            let n = 1 + self.below(2);
            self.nested(n);
        }
        if self.one_in(2) {
            self.scopes.pop();
            self.indent -= 1;
            self.open("} else {");
            let n = 1 + self.below(2);
            self.nested(n);
        }
        self.close("}");
        self.scopes.pop();
    }

    /// A loop around what `body` writes: `times` iterations at most. `head` ends in `{`.
    fn loop_block(&mut self, head: &str, times: u64, body: impl FnOnce(&mut Generator)) {
        let label = self.one_in(2).then(|| {
            self.labels += 1;
            format!("L{}", self.labels)
        });
        self.loops.push(Loop { label: label.clone(), used: false });
        self.times *= times;
        let inside = self.aside(|g| {
            g.indent += 1;
            g.depth += 1;
            body(g);
            g.depth -= 1;
            g.indent -= 1;
        });
        self.times /= times;
        let used = self.loops.pop().is_some_and(|l| l.used);
        if let Some(label) = label.filter(|_| used) {
            self.line(&format!("{label}:"));
        }
        self.line(head);
        self.out.push_str(&inside);
        self.line("}");
    }

    fn for_statement(&mut self) {
        let n = 2 + self.below(7);
        let i = self.fresh("i");
        self.scopes.push(Vec::new());
        let count = 1 + self.below(4);
        match self.below(7) {
            0 => {
                // Counting down, in any signed type.
                let ty = types::integer(self.below(5));
                let head = format!("for {i} := {}({n}); {i} > 0; {i}-- {{", self.name(ty));
                self.declare_fixed(&i, ty, false);
                self.loop_block(&head, n as u64, |g| g.statements(count));
            }
            1 => {
                // A step, in any type; the bound is far from the type's end.
                let ty = self.random_integer();
                let step = 1 + self.below(4);
                let head = format!("for {i} := {}(0); {i} < {}; {i} += {step} {{", self.name(ty), n * step);
                self.declare_fixed(&i, ty, false);
                self.loop_block(&head, n as u64, |g| g.statements(count));
            }
            2 => {
                let c = self.condition(2);
                self.line(&format!("{i} := 0"));
                self.declare_fixed(&i, INT, false);
                self.loop_block(&format!("for ({c}) && {i} < {n} {{"), n as u64, |g| {
                    g.line(&format!("{i}++"));
                    g.statements(count);
                });
            }
            3 => {
                self.line(&format!("{i} := 0"));
                self.declare_fixed(&i, INT, false);
                self.loop_block("for {", n as u64, |g| {
                    g.line(&format!("if {i}++; {i} > {n} {{"));
                    g.line("\tbreak");
                    g.line("}");
                    g.statements(count);
                });
            }
            4 => {
                // Two variables, and a closure that keeps this iteration's.
                let j = self.fresh("i");
                let head = format!("for {i}, {j} := 0, {n}; {i} < {j}; {i}, {j} = {i}+1, {j}-1 {{");
                self.declare_fixed(&i, INT, false);
                self.declare_fixed(&j, INT, false);
                self.loop_block(&head, n as u64, |g| g.statements(count));
            }
            _ => {
                let head = format!("for {i} := 0; {i} < {n}; {i}++ {{");
                self.declare_fixed(&i, INT, false);
                self.loop_block(&head, n as u64, |g| g.statements(count));
            }
        }
        self.scopes.pop();
    }

    fn range_statement(&mut self) {
        let count = 1 + self.below(3);
        let (k, v) = (self.fresh("k"), self.fresh("v"));
        self.scopes.push(Vec::new());
        let over = self.place(|g, p| {
            matches!(g.types.under(p.ty), Type::Slice(_) | Type::Array(..) | Type::Str | Type::Map(..))
        });
        match over {
            Some(p) if !self.one_in(4) => match self.types.under(p.ty).clone() {
                Type::Slice(e) => {
                    // How long it is, is known by its bounds only: at most 64.
                    let head = format!("for {k}, {v} := range {} {{", p.text);
                    let inner = format!("_, _ = {k}, {v}");
                    self.declare_local(&k, INT, false);
                    self.declare_local(&v, e, false);
                    let times = if p.length > 0 { p.length } else { 64 };
                    self.loop_block(&head, times as u64, |g| {
                        g.line(&inner);
                        g.statements(count);
                    });
                }
                Type::Array(n, e) => {
                    let pointer = p.addressable && self.one_in(3);
                    let head =
                        format!("for {k}, {v} := range {}{} {{", if pointer { "&" } else { "" }, p.text);
                    self.declare_local(&k, INT, false);
                    self.declare_local(&v, e, false);
                    self.loop_block(&head, n as u64, |g| {
                        g.line(&format!("_, _ = {k}, {v}"));
                        g.statements(count);
                    });
                }
                Type::Str => {
                    self.declare_local(&k, INT, false);
                    self.declare_local(&v, types::INT32, false);
                    let head = format!("for {k}, {v} := range {} {{", p.text);
                    self.loop_block(&head, 64, |g| {
                        g.line(&format!("_, _ = {k}, {v}"));
                        g.statements(count);
                    });
                }
                Type::Map(key, elem) => self.map_sum(&p.text, key, elem),
                _ => {}
            },
            _ => {
                let n = 2 + self.below(6);
                let ty = self.random_integer();
                let head = if self.one_in(4) {
                    format!("for range {n} {{")
                } else {
                    self.declare_local(&k, ty, false);
                    format!("for {k} := range {}({n}) {{", self.name(ty))
                };
                let uses = head.contains(&k);
                self.loop_block(&head, n as u64, |g| {
                    if uses {
                        g.line(&format!("_ = {k}"));
                    }
                    g.statements(count);
                });
            }
        }
        self.scopes.pop();
    }

    /// A loop over one of the prelude's iterators.
    fn iterator_statement(&mut self) {
        let count = 1 + self.below(4);
        let (k, v) = (self.fresh("k"), self.fresh("v"));
        self.scopes.push(Vec::new());
        let slice = self.place(|g, p| matches!(g.types.under(p.ty), Type::Slice(_)));
        let (head, times) = match slice {
            Some(p) if self.one_in(2) => {
                let Type::Slice(e) = *self.types.under(p.ty) else { unreachable!("chosen as one") };
                let iterator = self.pick(&["Each", "Backward"]);
                self.declare_local(&k, INT, false);
                self.declare_local(&v, e, false);
                let times = if p.length > 0 { p.length } else { 64 };
                (format!("for {k}, {v} := range {iterator}({}) {{", p.text), times)
            }
            _ => {
                let n = 2 + self.below(6);
                let ty = self.random_integer();
                self.declare_local(&k, ty, false);
                self.declare_local(&v, ty, false);
                (format!("for {k}, {v} := range Count[{}]({n}) {{", self.name(ty)), n)
            }
        };
        self.loop_block(&head, times as u64, |g| {
            g.line(&format!("_, _ = {k}, {v}"));
            g.statements(count);
        });
        self.scopes.pop();
    }

    /// A loop over the elements of a slice by index, with neighbours: bounds checks that follow from the loop's test.
    fn bounds_statement(&mut self) {
        let Some(p) = self.place(|g, p| {
            matches!(g.types.under(p.ty), Type::Slice(e) if g.types.is_integer(*e) || matches!(g.types.under(*e), Type::Float(_)))
        }) else {
            return self.range_statement();
        };
        let Type::Slice(elem) = *self.types.under(p.ty) else { return };
        let s = p.text;
        let i = self.fresh("i");
        let (head, index) = match self.below(6) {
            0 => (format!("for {i} := len({s}) - 1; {i} >= 0; {i}-- {{"), i.clone()),
            1 => (format!("for {i} := 1; {i} < len({s}); {i}++ {{"), format!("{i}-1")),
            2 => (format!("for {i} := 0; {i} < len({s})-1; {i}++ {{"), format!("{i}+1")),
            3 => (format!("for {i} := 0; {i}+2 < len({s}); {i} += 3 {{"), format!("{i}+2")),
            4 => (format!("for {i} := range {s} {{"), format!("len({s})-1-{i}")),
            _ => (format!("for {i} := len({s}); {i} > 0; {i} /= 2 {{"), format!("{i}-1")),
        };
        let writable = self.level != Level::Pure;
        self.scopes.push(Vec::new());
        self.declare_fixed(&i, INT, false);
        self.loop_block(&head, 64, |g| {
            let v = g.fresh("v");
            g.line(&format!("{v} := {s}[{index}]"));
            g.line(&format!("_ = {v}"));
            g.declare_local(&v, elem, false);
            if let Some(p) = g.place(|_, p| p.ty == elem && p.assignable) {
                g.line(&format!("{} += {v}", p.text));
            }
            if writable {
                let e = g.operand(elem, 2);
                g.line(&format!("{s}[{index}] = {e}"));
            }
            if g.one_in(3) {
                let c = g.condition(1);
                g.line(&format!("if {c} {{"));
                g.line("\tbreak");
                g.line("}");
            }
        });
        self.scopes.pop();
    }

    /// Something about a map that doesn't depend on the order of its entries.
    fn map_sum(&mut self, map: &str, key: Ty, elem: Ty) {
        let sum = self.fresh("v");
        let (dump_key, dump_elem) = (self.dump(key), self.dump(elem));
        self.line(&format!("var {sum} uint64"));
        self.line(&format!("for k, v := range {map} {{"));
        self.line(&format!("\t{sum} += {dump_key}(3, 2, k) ^ {dump_elem}(5, 2, v)"));
        self.line("}");
        self.line(&format!("_ = {sum}"));
        let outer = self.scopes.len() - 2;
        self.scopes[outer].push(Var {
            name: sum,
            ty: types::UINT64,
            assignable: true,
            growable: false,
            full: false,
            length: 0,
            local: true,
        });
        self.cost += 20 * self.times;
    }

    fn switch_statement(&mut self) {
        let of = self.random_basic();
        let complex = matches!(self.types.under(of), Type::Complex(_));
        let kind = self.below(3);
        let tag = if kind == 0 { String::new() } else { header(self.typed_operand(of, 2)) };
        let boolean = tag.is_empty() || self.one_in(5);
        let head = if boolean && (!tag.is_empty() || self.one_in(2)) {
            let name = self.fresh("v");
            let e = header(self.typed_operand(INT, 1));
            format!(
                "switch {name} := {e}; {}",
                if tag.is_empty() {
                    format!("{name} > 0")
                } else {
                    format!("{name} > 1 && Same({tag}, {tag})")
                }
            )
        } else {
            format!("switch {tag}")
        };
        self.line(&format!("{} {{", head.trim_end()));
        let mut seen: Vec<String> = Vec::new();
        let mut clauses = Vec::new();
        let cases = if self.one_in(5) { 5 + self.below(8) } else { 1 + self.below(4) };
        let default_at = if self.one_in(3) { usize::MAX } else { self.below(cases + 1) };
        for i in 0..=cases {
            let label = if i == default_at {
                "default:".to_string()
            } else if i == cases {
                break;
            } else if boolean {
                format!("case {}:", self.case_condition())
            } else {
                let mut list = Vec::new();
                for _ in 0..1 + self.below(2) {
                    let e = if self.one_in(4) || complex || of == BOOL {
                        let Some(e) = self.nonconstant(of) else { continue };
                        e.text
                    } else if self.types.is_integer(of) && cases > 4 {
                        // A dense range: jump tables.
                        (i * 2 + list.len()).to_string()
                    } else {
                        self.literal(of).text
                    };
                    // Constants may stand in one case only; floats may be the same after rounding.
                    let float = matches!(self.types.under(of), Type::Float(_))
                        && !e.starts_with(|c: char| c.is_alphabetic());
                    let number = |s: &String| !s.starts_with(|c: char| c.is_alphabetic());
                    if !(seen.contains(&e) || float && seen.iter().any(number)) {
                        seen.push(e.clone());
                        list.push(e);
                    }
                }
                if list.is_empty() {
                    continue;
                }
                format!("case {}:", list.join(", "))
            };
            let body = self.aside(|g| {
                g.indent += 1;
                g.scopes.push(Vec::new());
                let n = 1 + g.below(2);
                g.nested(n);
                g.scopes.pop();
                g.indent -= 1;
            });
            clauses.push((label, body));
        }
        let last = clauses.len();
        for (i, (label, body)) in clauses.into_iter().enumerate() {
            self.line(&label);
            self.out.push_str(&body);
            if i + 1 < last && self.one_in(6) {
                self.line("\tfallthrough");
            }
        }
        self.line("}");
    }

    fn case_condition(&mut self) -> String {
        let e = self.expression(BOOL, 2);
        let text = header(e.typed(self, BOOL));
        // Constant conditions could be doubles.
        if matches!(text.as_str(), "bool(true)" | "bool(false)") { "Gbool".into() } else { text }
    }

    fn type_switch(&mut self) {
        let Some(p) = self.place(|g, p| matches!(g.types.under(p.ty), Type::Any | Type::Interface(_))) else {
            return self.if_statement();
        };
        let bound = self.fresh("v");
        self.line(&format!("switch {bound} := {}.(type) {{", p.text));
        let mut seen = Vec::new();
        for _ in 0..1 + self.below(5) {
            let ty =
                if p.ty == ANY || self.one_in(4) { self.any_type() } else { self.pick(&self.named.clone()) };
            let ty = if self.one_in(4) { self.types.pointer(ty) } else { ty };
            let possible = p.ty == ANY || self.types.implements(ty, p.ty);
            if seen.contains(&ty) || !possible {
                continue;
            }
            seen.push(ty);
            let name = self.name(ty);
            self.open(&format!("case {name}:"));
            self.declare_fixed(&bound, ty, false);
            let n = 1 + self.below(2);
            self.line(&format!("_ = {bound}"));
            self.nested(n);
            self.scopes.pop();
            self.indent -= 1;
        }
        if self.one_in(3) {
            let ty = self.pick(&self.interfaces.clone());
            let name = self.name(ty);
            self.open(&format!("case {name}:"));
            self.declare_fixed(&bound, ty, true);
            self.line(&format!("_ = {bound}"));
            self.nested(1);
            self.scopes.pop();
            self.indent -= 1;
        }
        if self.one_in(2) {
            self.open("case nil:");
            self.line(&format!("_ = {bound}"));
            self.nested(1);
            self.scopes.pop();
            self.indent -= 1;
        }
        self.open("default:");
        self.line(&format!("_ = {bound}"));
        self.nested(1);
        self.scopes.pop();
        self.indent -= 1;
        self.line("}");
    }

    fn assertion_statement(&mut self) {
        let Some(p) = self.place(|g, p| matches!(g.types.under(p.ty), Type::Any | Type::Interface(_))) else {
            return self.assignment();
        };
        let ty = if p.ty == ANY { self.any_type() } else { self.pick(&self.named.clone()) };
        if p.ty != ANY && !self.types.implements(ty, p.ty) {
            return self.assignment();
        }
        let (v, ok) = (self.fresh("v"), self.fresh("v"));
        let name = self.name(ty);
        self.line(&format!("{v}, {ok} := {}.({name})", p.text));
        self.line(&format!("_, _ = {v}, {ok}"));
        self.declare_local(&v, ty, false);
        self.declare_local(&ok, BOOL, false);
    }

    /// `break`, `continue` or `return` under a condition.
    fn leave(&mut self) {
        let c = self.condition(2);
        let n = self.loops.len();
        if n > 0 && !self.one_in(3) {
            let at = if self.one_in(2) { n - 1 } else { self.below(n) };
            let word = self.pick(&["break", "continue"]);
            let label = self.loops[at].label.clone();
            // Without a label it means the innermost statement: a switch perhaps, and that is fine.
            let text = match label {
                Some(label) if at + 1 < n || self.one_in(2) => {
                    self.loops[at].used = true;
                    format!("{word} {label}")
                }
                _ => word.to_string(),
            };
            self.line(&format!("if {c} {{"));
            self.line(&format!("\t{text}"));
            self.line("}");
        } else if self.depth > 0 {
            self.open(&format!("if {c} {{"));
            self.return_statement();
            self.close("}");
        }
    }

    pub(super) fn return_statement(&mut self) {
        if self.results.is_empty() || (self.named_results && self.one_in(2)) {
            self.line("return");
            return;
        }
        let results = self.results.clone();
        let list: Vec<String> = results.iter().map(|&r| self.operand(r, 2)).collect();
        self.line(&format!("return {}", list.join(", ")));
    }

    fn append_statement(&mut self) {
        let Some(p) = self.place(|_, p| p.growable && p.assignable) else { return self.assignment() };
        let Type::Slice(elem) = *self.types.under(p.ty) else { return };
        let s = &p.text.clone();
        match self.below(8) {
            0 => self.line(&format!("{s} = {s}[:0]")),
            1 => {
                let n = self.below(8);
                self.line(&format!("if len({s}) > {n} {{"));
                let text = match self.below(4) {
                    0 => format!("{s} = {s}[{n}:]"),
                    1 => format!("{s} = {s}[:{n}]"),
                    2 => format!("{s} = append({s}[:{}], {s}[{n}:]...)", n / 2),
                    _ => format!("copy({s}[{n}:], {s})"),
                };
                self.line(&format!("\t{text}"));
                self.line("}");
            }
            2 => self.line(&format!("clear({s})")),
            3 => {
                let e = self.operand(p.ty, 2);
                self.line(&format!("if len({s}) < 24 {{"));
                self.line(&format!("\t{s} = append({s}, {e}...)"));
                self.line("}");
            }
            _ => {
                let list: Vec<String> = (0..1 + self.below(3)).map(|_| self.operand(elem, 2)).collect();
                self.line(&format!("if len({s}) < 40 {{"));
                self.line(&format!("\t{s} = append({s}, {})", list.join(", ")));
                self.line("}");
            }
        }
    }

    fn map_statement(&mut self) {
        let pure = self.level == Level::Pure;
        let Some(p) = self.place(|g, p| matches!(g.types.under(p.ty), Type::Map(..)) && p.full) else {
            return self.assignment();
        };
        let Type::Map(key, elem) = *self.types.under(p.ty) else { return };
        let k = self.key(key);
        match self.below(7) {
            0 => {
                let (v, ok) = (self.fresh("v"), self.fresh("v"));
                self.line(&format!("{v}, {ok} := {}[{k}]", p.text));
                self.line(&format!("_, _ = {v}, {ok}"));
                self.declare_local(&v, elem, false);
                self.declare_local(&ok, BOOL, false);
            }
            1 if !pure => self.line(&format!("delete({}, {k})", p.text)),
            2 if !pure && self.one_in(4) => self.line(&format!("clear({})", p.text)),
            3 if !pure && self.types.is_integer(elem) => self.line(&format!("{}[{k}]++", p.text)),
            _ if !pure => {
                let e = self.operand(elem, 2);
                self.line(&format!("{}[{k}] = {e}", p.text));
            }
            _ => {}
        }
    }

    /// `if uint(i) < uint(len(s)) { … s[i] … }` and its like: bounds checks that can be proved away.
    fn guarded_element(&mut self) {
        let Some(p) = self.place(|g, p| matches!(g.types.under(p.ty), Type::Slice(_) | Type::Str)) else {
            return self.assignment();
        };
        let (elem, text) = match *self.types.under(p.ty) {
            Type::Slice(e) => (e, false),
            _ => (UINT8, true),
        };
        let writable = !text && self.level != Level::Pure;
        let s = p.text;
        let i = self.fresh("i");
        let e = self.typed_operand(INT, 2);
        let (condition, index, setup) = match self.below(5) {
            0 => (format!("uint({i}) < uint(len({s}))"), i.clone(), e),
            1 => (format!("{i} >= 0 && {i} < len({s})"), i.clone(), e),
            2 => (format!("{i} > 1 && {i} <= len({s})"), format!("{i}-1"), e),
            3 => (format!("len({s}) > 3"), format!("{i}&3"), e),
            _ => (format!("{i} > 0"), format!("{i}-1"), format!("len({s})")),
        };
        self.scopes.push(Vec::new());
        self.declare_fixed(&i, INT, false);
        self.open(&format!("if {i} := {}; {condition} {{", header(setup)));
        let v = self.fresh("v");
        self.line(&format!("{v} := {s}[{index}]"));
        self.line(&format!("_ = {v}"));
        self.declare_local(&v, elem, false);
        if writable {
            let e = self.operand(elem, 2);
            self.line(&format!("{s}[{index}] = {e}"));
        }
        self.nested(1);
        self.close("}");
        self.scopes.pop();
    }

    fn scope_statement(&mut self) {
        self.open("{");
        let n = 2 + self.below(3);
        self.nested(n);
        self.close("}");
    }

    pub(super) fn print_statement(&mut self) {
        if self.times > 40 || !self.spend(10) {
            return;
        }
        if let Some(p) = self.place(|_, _| true) {
            self.print_value(&p.text, p.ty);
        }
    }

    /// Prints a value so that all of it matters.
    pub(super) fn print_value(&mut self, text: &str, ty: Ty) {
        self.prints += 1;
        let label = format!("\"P{}\"", self.prints);
        if self.options.fmt && self.types.is_plain(ty) && !self.one_in(3) {
            let verb = match self.types.under(ty) {
                Type::Float(_) => self.pick(&["%v", "%g", "%e", "%.3f"]),
                Type::Int { .. } => self.pick(&["%v", "%d", "%x", "%T %[1]v"]),
                Type::Str => self.pick(&["%q", "%v", "%x"]),
                Type::Complex(_) | Type::Bool => "%v",
                _ => self.pick(&["%v", "%+v", "%#v", "%T %[1]v"]),
            };
            self.line(&format!("fmt.Printf(\"%s {verb}\\n\", {label}, {text})"));
            return;
        }
        match self.types.under(ty).clone() {
            Type::Bool | Type::Int { .. } => self.line(&format!("println({label}, {text})")),
            Type::Str => self.line(&format!("println({label}, len({text}), {text})")),
            Type::Float(_) if self.one_in(2) => self.line(&format!("println({label}, {text})")),
            Type::Complex(_) if self.one_in(3) => self.line(&format!("println({label}, {text})")),
            _ => {
                let dump = self.dump(ty);
                self.line(&format!("println({label}, {dump}(7, 3, {text}))"));
            }
        }
    }

    fn call_statement(&mut self) {
        let fits: Vec<usize> =
            (0..self.funcs.len()).filter(|&i| self.guarded || !self.funcs[i].may_panic).collect();
        if fits.is_empty() {
            return self.assignment();
        }
        let at = self.pick(&fits);
        let f = self.funcs[at].clone();
        if !self.spend(f.cost) {
            return;
        }
        let args = self.arguments(&f.params, f.variadic, 2);
        self.take_results(&format!("{}({args})", f.name), &f.results);
    }

    /// A call with its results in new variables, or in variables that there are.
    pub(super) fn take_results(&mut self, call: &str, results: &[Ty]) {
        if results.is_empty() || self.one_in(8) {
            return self.line(call);
        }
        if self.one_in(3) && results.len() == 1 {
            let ty = results[0];
            // Plain variables: an index expression's operands are read before or after the call.
            let vars = self.variables(|_, p| p.assignable && p.ty == ty);
            if !vars.is_empty() {
                let v = self.pick(&vars);
                return self.line(&format!("{} = {call}", v.text));
            }
        }
        let names: Vec<String> = results.iter().map(|_| self.fresh("v")).collect();
        self.line(&format!("{} := {call}", names.join(", ")));
        for (name, &ty) in names.iter().zip(results) {
            self.line(&format!("_ = {name}"));
            let full = self.stays_full(ty);
            self.declare_local(name, ty, full);
        }
    }

    fn method_statement(&mut self) {
        let Some(p) = self.place(|g, p| {
            let reachable = matches!(g.types.get(p.ty), Type::Pointer(_) | Type::Named { .. });
            let nilable = matches!(g.types.under(p.ty), Type::Pointer(_) | Type::Interface(_));
            reachable && (p.full || !nilable) && (!g.types.methods(p.ty).is_empty() || p.addressable)
        }) else {
            return self.assignment();
        };
        let mut methods = self.types.methods(p.ty);
        if p.addressable && !matches!(self.types.under(p.ty), Type::Pointer(_) | Type::Interface(_)) {
            let pointer = self.types.pointer(p.ty);
            methods = self.types.methods(pointer);
        }
        if methods.is_empty() {
            return self.assignment();
        }
        let at = self.pick(&methods);
        if !self.spend(self.method_cost[at]) {
            return;
        }
        let s = self.types.signatures[at].clone();
        if self.one_in(5) {
            // A method value, called later.
            let f = self.fresh("v");
            self.line(&format!("{f} := {}.{}", p.text, s.name));
            self.line(&format!("_ = {f}"));
            let ty = self.types.func(s.params.clone(), s.result);
            self.declare(Var {
                name: f,
                ty,
                assignable: false,
                growable: false,
                full: true,
                length: 0,
                local: true,
            });
            return;
        }
        let args = self.arguments(&s.params, false, 2);
        self.take_results(&format!("{}.{}({args})", p.text, s.name), &[s.result]);
    }

    /// Calls a function value, or makes one.
    fn closure_statement(&mut self) {
        let place = self.place(|g, p| p.full && matches!(g.types.under(p.ty), Type::Func(..)));
        match place {
            Some(p) if !self.one_in(4) => {
                let Type::Func(params, result) = self.types.under(p.ty).clone() else { return };
                if self.spend(super::decl::CLOSURE_COST) {
                    let args = self.arguments(&params, false, 2);
                    self.take_results(&format!("{}({args})", p.text), &[result]);
                }
            }
            _ => {
                let ty = self.function_type();
                self.declare_variable(ty);
            }
        }
    }

    fn try_statement(&mut self) {
        if self.times > 100 || !self.spend(20) {
            return;
        }
        self.prints += 1;
        let label = format!("\"R{}\"", self.prints);
        self.line("func() {");
        self.indent += 1;
        match self.below(3) {
            0 => {
                let assigned = self.aside(|g| {
                    g.indent += 1;
                    g.scopes.push(Vec::new());
                    g.assignment();
                    g.scopes.pop();
                    g.indent -= 1;
                });
                self.line("defer func() {");
                self.line(&format!("\tShow({label}, recover())"));
                self.out.push_str(&assigned);
                self.line("}()");
            }
            _ => self.line(&format!("defer Report({label})")),
        }
        self.depth += 1;
        self.inner_function(Vec::new(), |g| {
            g.guarded = true;
            let n = 1 + g.below(2);
            g.statements(n);
            g.risk();
            let n = g.below(3);
            g.statements(n);
        });
        self.depth -= 1;
        self.indent -= 1;
        self.line("}()");
    }

    fn defer_statement(&mut self) {
        if self.times > 16 || !self.spend(20) {
            return;
        }
        if self.one_in(2) {
            let of = self.random_basic();
            let e = self.typed_operand(of, 2);
            self.prints += 1;
            let dump = self.dump(of);
            self.line(&format!("defer println(\"D{}\", {dump}(1, 1, {e}))", self.prints));
        } else {
            self.line("defer func() {");
            self.indent += 1;
            self.inner_function(Vec::new(), |g| {
                g.guarded = false;
                let n = 1 + g.below(2);
                g.statements(n);
                g.print_statement();
            });
            self.indent -= 1;
            self.line("}()");
        }
    }
}
