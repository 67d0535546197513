//! Types as text.

use std::fmt::Write;

use syntax::ChanDir;

use crate::arena::{NamedId, Param, Signature, Type, TypeKind, Types};
use crate::constant::quote;
use crate::program::{PkgId, Program};

/// How a type string names packages and aliases.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Qualifier {
    /// As gc's messages do: names of this package bare, others with their package's name; aliases
    /// and parameters by name.
    Relative(PkgId),
    /// The same with the import path of every package.
    Absolute,
    /// As the running program prints types: `main.T`, no aliases, no parameter names.
    Runtime,
    /// As symbols spell types: like `Runtime` with full import paths.
    Link,
}

impl Qualifier {
    /// Whether aliases and parameters keep their names.
    fn is_message(self) -> bool {
        matches!(self, Qualifier::Relative(_) | Qualifier::Absolute)
    }
}

impl Program {
    /// The type as text.
    pub fn type_string(&self, t: Type, q: Qualifier) -> String {
        let mut out = String::new();
        self.write_type(&mut out, t, q);
        out
    }

    /// A list of type parameters as text: `[K comparable, V any]`.
    pub fn type_params_string(&self, params: &[crate::TypeParamId], q: Qualifier) -> String {
        let mut out = String::new();
        Writer { program: self, q, out: &mut out, depth: 0 }.type_params(params);
        out
    }

    /// Appends the type as text.
    pub fn write_type(&self, out: &mut String, t: Type, q: Qualifier) {
        let mut w = Writer { program: self, q, out, depth: 0 };
        let t = if q.is_message() { t } else { self.types.canon(t) };
        w.typ(t);
    }
}

/// Types in messages are cut short beyond this many bytes: those of shared parts may be endless.
const MAX_MESSAGE: usize = 4000;

struct Writer<'a> {
    program: &'a Program,
    q: Qualifier,
    out: &'a mut String,
    depth: u32,
}

impl Writer<'_> {
    fn push(&mut self, s: &str) {
        self.out.push_str(s);
    }

    fn typ(&mut self, t: Type) {
        let too_long = self.q.is_message() && self.out.len() > MAX_MESSAGE;
        if self.depth > 200 || too_long {
            return self.push("...");
        }
        self.depth += 1;
        self.typ_inner(t);
        self.depth -= 1;
    }

    fn typ_inner(&mut self, t: Type) {
        match self.program.types.kind(t).clone() {
            TypeKind::Basic(b) => self.push(b.name()),
            TypeKind::Named(n) => self.named(n),
            TypeKind::Alias { obj, .. } => self.object_name(obj),
            TypeKind::Pointer(e) => {
                self.push("*");
                self.typ(e);
            }
            TypeKind::Slice(e) => {
                self.push("[]");
                self.typ(e);
            }
            TypeKind::Array { elem, len } => {
                let _ = write!(self.out, "[{len}]");
                self.typ(elem);
            }
            TypeKind::Struct(s) => {
                self.push(match (self.spaced(), s.fields.is_empty()) {
                    (false, _) => "struct{",
                    (true, true) => "struct {",
                    (true, false) => "struct { ",
                });
                for (i, f) in s.fields.iter().enumerate() {
                    if i > 0 {
                        self.push("; ");
                    }
                    if !f.embedded {
                        self.private(f.pkg);
                        self.push(f.name.as_str());
                        self.push(" ");
                    } else if self.q == Qualifier::Link && self.is_renamed(f) {
                        self.private(f.pkg);
                        self.push(f.name.as_str());
                        self.push("=");
                    }
                    self.typ(f.typ);
                    if let Some(tag) = &f.tag {
                        self.push(" ");
                        self.push(&quote(tag));
                    }
                }
                self.push(if self.spaced() && !s.fields.is_empty() { " }" } else { "}" });
            }
            TypeKind::Signature(s) => {
                self.push("func");
                self.signature(&s);
            }
            TypeKind::Tuple(ts) => {
                self.push("(");
                for (i, &t) in ts.iter().enumerate() {
                    if i > 0 {
                        self.push(", ");
                    }
                    self.typ(t);
                }
                self.push(")");
            }
            TypeKind::Interface(i) if self.spaced() && !i.embeddeds.is_empty() => {
                // Identical types are written alike: what is embedded doesn't show.
                self.methods(&self.program.types.interface_methods(t));
            }
            TypeKind::Interface(i) if self.spaced() => self.methods(&i.methods),
            TypeKind::Interface(i) => {
                let empty = i.methods.is_empty() && i.embeddeds.is_empty();
                if i.implicit && i.methods.is_empty() && i.embeddeds.len() == 1 {
                    return self.typ(i.embeddeds[0]);
                }
                if empty && t == self.program.types.empty_interface {
                    return self.push("interface{}");
                }
                self.push("interface{");
                let mut first = true;
                for m in &i.methods {
                    if !std::mem::take(&mut first) {
                        self.push("; ");
                    }
                    self.push(m.name.as_str());
                    if let TypeKind::Signature(s) = self.program.types.kind(m.sig).clone() {
                        self.signature(&s);
                    }
                }
                for &e in &i.embeddeds {
                    if !std::mem::take(&mut first) {
                        self.push("; ");
                    }
                    self.typ(e);
                }
                self.push("}");
            }
            TypeKind::Map { key, elem } => {
                self.push("map[");
                self.typ(key);
                self.push("]");
                self.typ(elem);
            }
            TypeKind::Chan { dir, elem } => {
                self.push(match dir {
                    ChanDir::Both => "chan ",
                    ChanDir::Send => "chan<- ",
                    ChanDir::Recv => "<-chan ",
                });
                let parens = dir != ChanDir::Send
                    && matches!(self.program.types.kind(elem), TypeKind::Chan { dir: ChanDir::Recv, .. });
                if parens {
                    self.push("(");
                }
                self.typ(elem);
                if parens {
                    self.push(")");
                }
            }
            TypeKind::TypeParam(p) => {
                let obj = self.program.types.type_params[p].obj;
                self.push(self.program.objects[obj].name.as_str());
            }
            TypeKind::Union(terms) => {
                for (i, term) in terms.iter().enumerate() {
                    if i > 0 {
                        self.push(" | ");
                    }
                    if term.tilde {
                        self.push("~");
                    }
                    self.typ(term.typ);
                }
            }
        }
    }

    /// The run time puts blanks inside the braces of structs and interfaces.
    fn spaced(&self) -> bool {
        !self.q.is_message()
    }

    /// An interface as the run time writes it.
    fn methods(&mut self, methods: &[crate::Method]) {
        if methods.is_empty() {
            return self.push("interface {}");
        }
        self.push("interface { ");
        for (i, m) in methods.iter().enumerate() {
            if i > 0 {
                self.push("; ");
            }
            if let Some(p) = m.pkg {
                let p = &self.program.packages[p];
                self.push(if self.q == Qualifier::Link { p.path } else { p.name }.as_str());
                self.push(".");
            }
            self.push(m.name.as_str());
            if let TypeKind::Signature(s) = self.program.types.kind(m.sig).clone() {
                self.signature(&s);
            }
        }
        self.push(" }");
    }

    /// Whether an embedded field's name is not its type's: it is an alias's, or a predeclared one, which belongs to the struct's
    /// package.
    fn is_renamed(&self, f: &crate::Field) -> bool {
        let types = &self.program.types;
        let t = match types.kind(f.typ) {
            TypeKind::Pointer(e) => *e,
            _ => f.typ,
        };
        match types.kind(t) {
            TypeKind::Named(n) => {
                let o = &self.program.objects[types.named[*n].obj];
                o.name != f.name || f.pkg.is_some() && o.pkg != f.pkg
            }
            _ => true,
        }
    }

    /// In symbols unexported names belong to their package.
    fn private(&mut self, pkg: Option<PkgId>) {
        if self.q == Qualifier::Link
            && let Some(p) = pkg
        {
            self.push(self.program.packages[p].path.as_str());
            self.push(".");
        }
    }

    fn named(&mut self, n: NamedId) {
        let named = &self.program.types.named[n];
        let (args, local) = (named.type_args.clone(), named.local_index);
        self.object_name(named.obj);
        if local > 0 && self.q == Qualifier::Link {
            let _ = write!(self.out, "·{local}");
        }
        if args.is_empty() && self.q.is_message() {
            let params = self.program.types.named[n].type_params.clone();
            self.type_params(&params);
        }
        if !args.is_empty() {
            self.push("[");
            for (i, t) in args.into_iter().enumerate() {
                if i > 0 {
                    self.push(if self.q.is_message() { ", " } else { "," });
                }
                self.typ(if self.q.is_message() { t } else { self.program.types.canon(t) });
            }
            self.push("]");
        }
    }

    /// `[K comparable, V any]`, as messages show it.
    fn type_params(&mut self, params: &[crate::TypeParamId]) {
        if params.is_empty() {
            return;
        }
        self.push("[");
        for (i, &p) in params.iter().enumerate() {
            let data = &self.program.types.type_params[p];
            let (obj, constraint) = (data.obj, data.constraint);
            if i > 0 {
                let before = self.program.types.type_params[params[i - 1]].constraint;
                if before != constraint {
                    self.push(" ");
                    self.typ(before);
                }
                self.push(", ");
            }
            self.push(self.program.objects[obj].name.as_str());
            if i + 1 == params.len() {
                self.push(" ");
                self.typ(constraint);
            }
        }
        self.push("]");
    }

    fn object_name(&mut self, obj: crate::ObjId) {
        let o = &self.program.objects[obj];
        if let Some(pkg) = o.pkg {
            let p = &self.program.packages[pkg];
            let prefix = match self.q {
                Qualifier::Relative(here) if here == pkg => None,
                Qualifier::Relative(_) if self.program.ambiguous.contains(&p.name) => {
                    let _ = write!(self.out, "{:?}.", p.path.as_str());
                    None
                }
                Qualifier::Relative(_) | Qualifier::Runtime => Some(p.name),
                Qualifier::Link | Qualifier::Absolute => Some(p.path),
            };
            if let Some(prefix) = prefix {
                self.push(prefix.as_str());
                self.push(".");
            }
        }
        self.push(o.name.as_str());
    }

    fn signature(&mut self, s: &Signature) {
        if self.q.is_message() {
            self.type_params(&s.type_params);
        }
        self.params(&s.params, s.variadic);
        match s.results.as_slice() {
            [] => {}
            [Param { name: None, typ }] => {
                self.push(" ");
                self.typ(*typ);
            }
            results => {
                self.push(" ");
                self.params(results, false);
            }
        }
    }

    fn params(&mut self, params: &[Param], variadic: bool) {
        self.push("(");
        for (i, p) in params.iter().enumerate() {
            if i > 0 {
                self.push(", ");
            }
            if let Some(name) = p.name {
                self.push(name.as_str());
                self.push(" ");
            }
            if variadic
                && i + 1 == params.len()
                && let TypeKind::Slice(e) = *self.program.types.kind(p.typ)
            {
                self.push("...");
                self.typ(e);
                continue;
            }
            self.typ(p.typ);
        }
        self.push(")");
    }
}

/// The longest text of a type that is ever written: symbols and descriptors have it.
const MAX_TEXT: u64 = 1 << 20;

impl Types {
    /// What there is too much of to go on: types may share parts, so a short source can describe one whose text fills
    /// any memory, and few declarations any number of instances.
    pub fn too_complex(&self) -> Option<&'static str> {
        if self.expansions > crate::subst::MAX_INSTANCES {
            return Some("more than 100,000 instances of generic types");
        }
        // Parts were made before what they are part of.
        let mut lengths: Vec<u64> = Vec::with_capacity(self.len());
        for (t, kind) in self.iter() {
            let mut length = 8u64;
            let mut add = |part: Type| {
                length = length.saturating_add(lengths.get(part.index()).copied().unwrap_or(8));
            };
            match kind {
                TypeKind::Named(n) => self.named[*n].type_args.iter().for_each(|&a| add(a)),
                kind => kind.for_each_part(add),
            }
            if length > MAX_TEXT && !self.has_type_param(t) {
                return Some("a type whose text has more than a million characters");
            }
            lengths.push(length);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Field, Method};
    use syntax::Symbol;

    #[test]
    fn messages_and_the_run_time_spell_types_differently() {
        let mut p = Program::new();
        let (byte, any) = (p.byte, p.any);
        let s = p.types.slice(byte);
        let f = Field {
            name: Symbol::intern("A"),
            pkg: None,
            typ: s,
            embedded: false,
            tag: Some((*b"x").into()),
        };
        let st = p.types.structure(vec![f]);
        let sig = p.types.func(Signature {
            params: vec![
                Param { name: Some(Symbol::intern("n")), typ: Type::INT },
                Param { name: Some(Symbol::intern("rest")), typ: s },
            ],
            results: vec![Param { name: None, typ: any }],
            variadic: true,
            type_params: vec![],
        });
        let m = p.types.interface(crate::Interface {
            methods: vec![Method { name: Symbol::intern("M"), pkg: None, sig }],
            embeddeds: vec![],
            implicit: false,
            comparable: false,
        });
        let rel = Qualifier::Relative(p.unsafe_pkg);
        assert_eq!(p.type_string(st, rel), "struct{A []byte \"x\"}");
        assert_eq!(p.type_string(st, Qualifier::Runtime), "struct { A []uint8 \"x\" }");
        assert_eq!(p.type_string(m, rel), "interface{M(n int, rest ...byte) any}");
        assert_eq!(p.type_string(m, Qualifier::Runtime), "interface { M(int, ...uint8) interface {} }");
        let empty = p.types.structure(vec![]);
        assert_eq!(p.type_string(empty, rel), "struct{}");
        assert_eq!(p.type_string(empty, Qualifier::Runtime), "struct {}");
        assert_eq!(p.type_string(p.error, Qualifier::Runtime), "error");
    }
}
