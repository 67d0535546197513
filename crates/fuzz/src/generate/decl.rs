//! Declarations: types and their methods, functions, package variables, and the program around them.

use super::{Func, Generator, Level, Var};
use crate::types::{self, BOOL, Class, Field, INT, Method, STR, Signature, Ty, Type};

/// What a call of a function value may cost.
pub(super) const CLOSURE_COST: u64 = 80;
const METHOD_COST: u64 = 80;

impl Generator {
    pub(super) fn program(mut self) -> String {
        let types = self.aside(Generator::type_declarations);
        for (i, name) in types::INTEGERS.into_iter().enumerate() {
            self.declare_global(&format!("G{name}"), types::integer(i));
        }
        for ty in [types::FLOAT32, types::FLOAT64, types::COMPLEX64, types::COMPLEX128, STR, BOOL] {
            let name = self.name(ty);
            self.declare_global(&format!("G{name}"), ty);
        }
        // Package variables' initialisers call these functions. Methods may read those variables: calls of them, by
        // the one or the other, could be cycles.
        self.initialising = true;
        let mut text = self.aside(|g| {
            for _ in 0..3 {
                g.pure_function();
            }
            g.generic_functions();
        });
        let globals = self.globals();
        self.initialising = false;
        text += &self.aside(|g| {
            g.methods();
            for _ in 0..3 {
                g.pure_function();
            }
            g.idioms();
            for _ in 0..5 + g.below(4) {
                g.function();
            }
            g.main();
        });
        let dumps = self.aside(Generator::write_dumps);
        let mut out = String::from("package main\n\nimport (\n");
        if self.options.fmt {
            out += "\t\"fmt\"\n";
        }
        out += "\t\"unsafe\"\n)\n\n";
        out += super::prelude::PRELUDE;
        out + &types + &globals + &text + &dumps
    }

    fn declare_global(&mut self, name: &str, ty: Ty) {
        let full = self.stays_full(ty);
        self.scopes[0].push(Var {
            name: name.into(),
            ty,
            assignable: true,
            growable: false,
            full,
            length: 0,
            local: false,
        });
    }

    fn type_declarations(&mut self) {
        for _ in 0..6 {
            let params = (0..self.below(4)).map(|_| self.random_basic()).collect();
            let result = self.random_basic();
            let name = format!("M{}", self.types.signatures.len());
            self.types.signatures.push(Signature { name, params, result });
            self.method_cost.push(METHOD_COST);
        }
        for i in 0..2 + self.below(2) {
            let n = self.types.signatures.len();
            let first = self.below(n);
            let mut list = vec![first];
            if self.one_in(2) {
                list.push((first + 1 + self.below(n - 1)) % n);
            }
            let under = self.types.interface(list.clone());
            let name = format!("I{i}");
            let ty = self.types.named(name.clone(), under);
            // The last one embeds the first, in words: the method set is the union.
            let body: Vec<String> = list
                .iter()
                .map(|&m| {
                    let s = &self.types.signatures[m];
                    format!("\t{}({}) {}\n", s.name, self.types.list(&s.params), self.types.name(s.result))
                })
                .collect();
            self.line(&format!("type {name} interface {{\n{}}}\n", body.concat()));
            self.interfaces.push(ty);
        }
        for i in 0..2 + self.below(2) {
            let under = self.random_basic();
            let ty = self.types.named(format!("N{i}"), under);
            self.line(&format!("type N{i} {}\n", self.name(under)));
            self.menu.push(ty);
            self.named.push(ty);
            self.choose_methods(ty);
        }
        let mut embeddable: Option<Ty> = None;
        let mut fields_made = 0;
        for i in 0..3 + self.below(3) {
            let name = format!("S{i}");
            let mut fields = Vec::new();
            if let Some(e) = embeddable
                && self.one_in(2)
            {
                fields.push(Field { name: self.name(e), ty: e, embedded: true });
            }
            let count = if self.one_in(6) { 0 } else { 1 + self.below(6) };
            for _ in 0..count {
                fields_made += 1;
                let ty = self.random_type(1);
                fields.push(Field { name: format!("F{fields_made}"), ty, embedded: false });
            }
            let mut body = String::new();
            for f in &fields {
                let of = self.types.name(f.ty);
                body += &if f.embedded { format!("\t{of}\n") } else { format!("\t{} {of}\n", f.name) };
            }
            self.line(&format!("type {name} struct {{\n{body}}}\n"));
            let under = self.types.structure(fields);
            let ty = self.types.named(name, under);
            self.menu.push(ty);
            self.named.push(ty);
            self.choose_methods(ty);
            embeddable = Some(ty);
        }
        // Someone must be able to stand in each interface.
        for interface in self.interfaces.clone() {
            let Type::Interface(list) = self.types.under(interface).clone() else { continue };
            let ty = self.pick(&self.named.clone());
            for m in list {
                if !self.types.declares(ty, m) {
                    let pointer = self.one_in(2);
                    self.types.add_method(ty, Method { signature: m, pointer });
                }
            }
        }
        for i in 0..2 {
            let e = self.random_type(1);
            let n = 1 + self.below(8);
            let under = if self.one_in(3) || !self.types.is_basic(e) {
                self.types.slice(e)
            } else {
                self.types.array(n, e)
            };
            let name = format!("A{i}");
            self.line(&format!("type {name} {}\n", self.name(under)));
            let ty = self.types.named(name, under);
            self.menu.push(ty);
        }
        let box_of = self.random_basic();
        self.generic_type(box_of);
    }

    fn choose_methods(&mut self, ty: Ty) {
        for m in 0..self.types.signatures.len() {
            if self.one_in(3) {
                let pointer = self.one_in(2);
                self.types.add_method(ty, Method { signature: m, pointer });
            }
        }
    }

    /// An instance of the prelude's `Box[T]`, with its methods known.
    fn generic_type(&mut self, of: Ty) {
        let list = self.types.slice(of);
        let fields = vec![
            Field { name: "Value".into(), ty: of, embedded: false },
            Field { name: "Count".into(), ty: INT, embedded: false },
            Field { name: "List".into(), ty: list, embedded: false },
        ];
        let under = self.types.structure(fields);
        let name = format!("Box[{}]", self.name(of));
        let ty = self.types.named(name, under);
        for (method, params, result, pointer) in
            [("Get", vec![], of, false), ("Put", vec![of], INT, true), ("Nth", vec![INT], of, false)]
        {
            let signature = self.types.signatures.len();
            self.types.signatures.push(Signature { name: method.into(), params, result });
            self.method_cost.push(5);
            self.types.add_method(ty, Method { signature, pointer });
        }
        self.menu.push(ty);
    }

    /// Runs `body` as the inside of a function of its own: variables around are captured, loops can't be left.
    fn function_body(
        &mut self,
        level: Level,
        budget: u64,
        results: Vec<Ty>,
        body: impl FnOnce(&mut Generator),
    ) -> u64 {
        let scopes = self.scopes.clone();
        for var in self.scopes.iter_mut().flatten() {
            var.local = false;
        }
        self.scopes.push(Vec::new());
        let level = std::mem::replace(&mut self.level, level);
        let (times, cost, old_budget) = (self.times, self.cost, self.budget);
        (self.times, self.cost, self.budget) = (1, 0, budget);
        self.inner_function(results, body);
        let spent = self.cost;
        (self.times, self.cost, self.budget) = (times, cost, old_budget);
        self.level = level;
        self.scopes = scopes;
        spent
    }

    /// Like it, for a function that runs where it stands: it is paid for by the one around it.
    pub(super) fn inner_function(&mut self, results: Vec<Ty>, body: impl FnOnce(&mut Generator)) {
        let loops = std::mem::take(&mut self.loops);
        let results = std::mem::replace(&mut self.results, results);
        let (named, guarded) = (self.named_results, self.guarded);
        (self.named_results, self.guarded) = (false, false);
        self.scopes.push(Vec::new());
        body(self);
        self.scopes.pop();
        (self.named_results, self.guarded) = (named, guarded);
        self.results = results;
        self.loops = loops;
    }

    /// A function literal's text.
    pub(super) fn closure(&mut self, params: &[Ty], result: Ty) -> String {
        let level = self.level.min(Level::Small);
        let mut head = Vec::new();
        let mut names = Vec::new();
        for &p in params {
            let name = self.fresh("a");
            head.push(format!("{name} {}", self.name(p)));
            names.push(name);
        }
        let depth = self.depth;
        let body = self.aside(|g| {
            g.indent += 1;
            g.depth = depth.max(2) + 1;
            g.function_body(level, CLOSURE_COST, vec![result], |g| {
                for (name, &p) in names.iter().zip(params) {
                    let full = g.stays_full(p);
                    g.declare_local(name, p, full);
                }
                let n = if depth > 4 { 0 } else { g.below(4) };
                g.statements(n);
                g.return_statement();
            });
            g.depth = depth;
            g.indent -= 1;
        });
        let tabs = "\t".repeat(self.indent);
        format!("func({}) {} {{\n{body}{tabs}}}", head.join(", "), self.name(result))
    }

    fn parameters(&mut self, count: usize) -> (Vec<Ty>, bool) {
        let mut params: Vec<Ty> = (0..count).map(|_| self.random_type(2)).collect();
        let variadic = count > 0 && self.one_in(6);
        if variadic {
            let elem = self.random_basic();
            params[count - 1] = self.types.slice(elem);
        }
        (params, variadic)
    }

    /// Declares parameters, and gives their list.
    fn declare_parameters(&mut self, params: &[Ty], variadic: bool) -> String {
        let mut list = Vec::new();
        for (i, &p) in params.iter().enumerate() {
            let name = format!("p{i}");
            let text = self.name(p);
            if variadic && i + 1 == params.len() {
                list.push(format!("{name} ...{}", text.trim_start_matches("[]")));
            } else {
                list.push(format!("{name} {text}"));
            }
            let full = self.stays_full(p);
            self.declare_local(&name, p, full);
        }
        list.join(", ")
    }

    /// A function without effects.
    fn pure_function(&mut self) {
        let name = format!("Pure{}", self.pure.len());
        let count = if self.one_in(6) { 9 + self.below(8) } else { 1 + self.below(5) };
        let (params, variadic) = self.parameters(count);
        let result = if self.one_in(4) { self.random_type(1) } else { self.random_basic() };
        let mut head = String::new();
        let mut cost = 0;
        let body = self.aside(|g| {
            g.indent = 1;
            g.depth = 1;
            cost = g.function_body(Level::Pure, 400, vec![result], |g| {
                head = g.declare_parameters(&params, variadic);
                let n = 1 + g.below(7);
                g.statements(n);
                g.return_statement();
            });
            g.indent = 0;
        });
        if self.one_in(4) {
            self.line("//go:noinline");
        }
        self.line(&format!("func {name}({head}) {} {{\n{body}}}\n", self.name(result)));
        self.pure.push(Func {
            name,
            params,
            variadic,
            results: vec![result],
            cost: cost + 5,
            may_panic: false,
        });
    }

    /// Generic functions, and their instances as functions others call.
    fn generic_functions(&mut self) {
        for i in 0..2 + self.below(2) {
            let class = self.pick(&[Class::Integer, Class::Number]);
            let constraint = if class == Class::Integer { "Integer" } else { "Number" };
            let name = format!("Gen{i}");
            let param = self.types.param(format!("T{i}"), class);
            let param_name = self.name(param);
            let (menu, pure) = (self.menu.clone(), self.pure.clone());
            self.menu.extend([param; 6]);
            let mut list = vec![param];
            for _ in 0..1 + self.below(3) {
                list.push(if self.one_in(2) { param } else { self.random_basic() });
            }
            let mut head = String::new();
            let mut cost = 0;
            let body = self.aside(|g| {
                g.indent = 1;
                g.depth = 1;
                cost = g.function_body(Level::Pure, 300, vec![param], |g| {
                    head = g.declare_parameters(&list, false);
                    let n = 2 + g.below(6);
                    g.statements(n);
                    g.return_statement();
                });
                g.indent = 0;
            });
            (self.menu, self.pure) = (menu, pure);
            self.line(&format!("func {name}[{param_name} {constraint}]({head}) {param_name} {{\n{body}}}\n"));
            for _ in 0..2 + self.below(3) {
                let of = match class {
                    Class::Number if self.one_in(3) => types::FLOAT64,
                    _ => self.random_integer(),
                };
                let put = |t: &Ty| if *t == param { of } else { *t };
                self.pure.push(Func {
                    name: format!("{name}[{}]", self.name(of)),
                    params: list.iter().map(put).collect(),
                    variadic: false,
                    results: vec![of],
                    cost: cost + 5,
                    may_panic: false,
                });
            }
        }
    }

    fn methods(&mut self) {
        for ty in self.named.clone() {
            let Type::Named { methods, .. } = self.types.get(ty).clone() else { continue };
            for method in methods {
                let s = self.types.signatures[method.signature].clone();
                let receiver = if method.pointer { self.types.pointer(ty) } else { ty };
                let level = if method.pointer { Level::Small } else { Level::Pure };
                let mut head = String::new();
                let body = self.aside(|g| {
                    g.indent = 1;
                    g.depth = 2;
                    g.function_body(level, METHOD_COST, vec![s.result], |g| {
                        g.declare_local("r", receiver, method.pointer);
                        if method.pointer {
                            // The receiver itself stays what it is.
                            g.scopes.last_mut().expect("a scope")[0].assignable = false;
                        }
                        head = g.declare_parameters(&s.params, false);
                        let n = 1 + g.below(4);
                        g.statements(n);
                        g.return_statement();
                    });
                    g.indent = 0;
                });
                let (receiver, result) = (self.name(receiver), self.name(s.result));
                self.line(&format!("func (r {receiver}) {}({head}) {result} {{\n{body}}}\n", s.name));
            }
        }
    }

    /// Package variables; some are declared before those that their initialisers read.
    fn globals(&mut self) -> String {
        let mut lines = Vec::new();
        for _ in 0..4 + self.below(5) {
            let ty = self.random_type(2);
            let name = self.fresh("g");
            let growable = matches!(self.types.get(ty), Type::Slice(_));
            let text = self.name(ty);
            let mut e = String::new();
            self.function_body(Level::Pure, 2000, Vec::new(), |g| {
                e = g.operand(ty, 3);
            });
            lines.push(format!("var {name} {text} = {e}\n"));
            self.declare_global(&name, ty);
            self.scopes[0].last_mut().expect("just declared").growable = growable;
        }
        // Backwards, or nearly: initialisation follows what depends on what.
        if self.one_in(2) {
            lines.reverse();
        }
        let at = self.below(lines.len());
        let line = lines.remove(at);
        lines.push(line);
        lines.concat() + "\n"
    }

    /// A function with effects.
    fn function(&mut self) {
        let name = format!("F{}", self.funcs.len());
        let count = if self.one_in(8) { 10 + self.below(6) } else { self.below(6) };
        let (params, variadic) = self.parameters(count);
        let recovers = self.one_in(4);
        let may_panic = recovers || self.one_in(3);
        let mut results = Vec::new();
        for _ in 0..self.below(4) {
            let ty = if self.one_in(3) { self.random_type(1) } else { self.random_basic() };
            // After a panic results have their zero values.
            results.push(if recovers && self.stays_full(ty) { STR } else { ty });
        }
        let named = recovers || self.one_in(4);
        let mut head = String::new();
        let mut cost = 0;
        let body = self.aside(|g| {
            g.indent = 1;
            g.depth = 0;
            cost = g.function_body(Level::Full, 4000, results.clone(), |g| {
                head = g.declare_parameters(&params, variadic);
                g.guarded = may_panic;
                g.named_results = named;
                if named {
                    for (i, &r) in results.iter().enumerate() {
                        // Named results start as zero values.
                        let name = format!("r{i}");
                        g.declare_local(&name, r, false);
                    }
                }
                if recovers {
                    g.recovering_defer(&results);
                }
                let n = 3 + g.below(8);
                g.statements(n);
                if may_panic && !g.one_in(3) {
                    g.risk();
                    g.statement();
                }
                // A bare `return` may leave a nil where a value is promised.
                g.named_results = false;
                g.return_statement();
            });
            g.indent = 0;
        });
        let list: Vec<String> = results
            .iter()
            .enumerate()
            .map(|(i, &r)| if named { format!("r{i} {}", self.types.name(r)) } else { self.name(r) })
            .collect();
        if self.one_in(5) {
            self.line("//go:noinline");
        }
        self.line(&format!("func {name}({head}) ({}) {{\n{body}}}\n", list.join(", ")));
        self.funcs.push(Func {
            name,
            params,
            variadic,
            results,
            cost: cost + 10,
            may_panic: may_panic && !recovers,
        });
    }

    fn recovering_defer(&mut self, results: &[Ty]) {
        self.prints += 1;
        self.line("defer func() {");
        self.line("\tif r := recover(); r != nil {");
        self.line(&format!("\t\tShow(\"R{}\", r)", self.prints));
        for (i, &ty) in results.iter().enumerate() {
            if self.one_in(2) {
                let e = self.operand(ty, 2);
                self.line(&format!("\t\tr{i} = {e}"));
            }
        }
        self.line("\t}");
        self.line("}()");
    }

    fn main(&mut self) {
        let body = self.aside(|g| {
            g.indent = 1;
            g.depth = 0;
            g.function_body(Level::Full, 150_000, Vec::new(), |g| {
                for i in 0..g.funcs.len() {
                    let f = g.funcs[i].clone();
                    if f.name.starts_with("Idiom") && g.spend(f.cost) {
                        let args = g.arguments(&f.params, f.variadic, 1);
                        g.take_results(&format!("{}({args})", f.name), &f.results);
                        g.print_newest();
                    }
                }
                let n = 16 + g.below(16);
                for _ in 0..n {
                    g.statement();
                    if g.one_in(3) {
                        g.print_statement();
                    }
                }
                for i in 0..g.funcs.len() {
                    let f = g.funcs[i].clone();
                    if !f.may_panic && !f.name.starts_with("Idiom") && g.spend(f.cost) {
                        let args = g.arguments(&f.params, f.variadic, 2);
                        g.take_results(&format!("{}({args})", f.name), &f.results);
                    }
                }
                let all: Vec<(String, Ty)> =
                    g.variables(|_, _| true).into_iter().map(|p| (p.text, p.ty)).collect();
                for (text, ty) in all {
                    g.print_value(&text, ty);
                }
                if g.options.dies {
                    g.guarded = true;
                    g.risk();
                    g.line("panic(\"the end\")");
                }
            });
            g.indent = 0;
        });
        self.line(&format!("func main() {{\n{body}}}\n"));
    }

    fn print_newest(&mut self) {
        let newest = self.scopes.last().and_then(|s| s.last()).map(|v| (v.name.clone(), v.ty));
        if let Some((name, ty)) = newest {
            self.print_value(&name, ty);
        }
    }
}
