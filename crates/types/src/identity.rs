//! Identity, comparability and method sets of interfaces.

use std::sync::Arc;

use rustc_hash::FxHashSet;
use syntax::ChanDir;

use crate::arena::{Method, NamedId, Type, TypeKind, Types};
use crate::basic::Basic;

impl Types {
    /// Whether two types are identical in the language's sense.
    pub fn identical(&self, a: Type, b: Type) -> bool {
        let (a, b) = (self.canon(a), self.canon(b));
        a == b
            || (self.embeds(a) && self.embeds(b) || self.one_embeds(a, b))
                && self.identical_deep(a, b, &mut Vec::new())
    }

    fn one_embeds(&self, a: Type, b: Type) -> bool {
        self.embeds(a) != self.embeds(b)
    }

    /// Compares structures. Pairs met again are taken for identical: only a difference found
    /// elsewhere can make them differ.
    fn identical_deep(&self, a: Type, b: Type, seen: &mut Vec<(Type, Type)>) -> bool {
        if a == b || seen.contains(&(a, b)) {
            return true;
        }
        seen.push((a, b));
        let mut same = |x, y| self.identical_deep(self.canon(x), self.canon(y), seen);
        match (self.kind(a), self.kind(b)) {
            (TypeKind::Pointer(x), TypeKind::Pointer(y)) | (TypeKind::Slice(x), TypeKind::Slice(y)) => {
                same(*x, *y)
            }
            (TypeKind::Array { elem: x, len: n }, TypeKind::Array { elem: y, len: m }) => {
                n == m && same(*x, *y)
            }
            (TypeKind::Map { key: k, elem: x }, TypeKind::Map { key: l, elem: y }) => {
                same(*k, *l) && same(*x, *y)
            }
            (TypeKind::Chan { dir: d, elem: x }, TypeKind::Chan { dir: e, elem: y }) => {
                d == e && same(*x, *y)
            }
            (TypeKind::Struct(x), TypeKind::Struct(y)) => {
                x.fields.len() == y.fields.len()
                    && x.fields.iter().zip(&y.fields).all(|(f, g)| {
                        (f.name, f.pkg, f.embedded, &f.tag) == (g.name, g.pkg, g.embedded, &g.tag)
                            && same(f.typ, g.typ)
                    })
            }
            (TypeKind::Signature(x), TypeKind::Signature(y)) => {
                x.variadic == y.variadic
                    && x.params.len() == y.params.len()
                    && x.results.len() == y.results.len()
                    && x.params.iter().zip(&y.params).all(|(p, q)| same(p.typ, q.typ))
                    && x.results.iter().zip(&y.results).all(|(p, q)| same(p.typ, q.typ))
            }
            (TypeKind::Interface(_), TypeKind::Interface(_)) => {
                let (x, y) = (self.interface_methods(a), self.interface_methods(b));
                x.len() == y.len()
                    && x.iter()
                        .zip(&*y)
                        .all(|(m, n)| (m.name, m.pkg) == (n.name, n.pkg) && same(m.sig, n.sig))
            }
            _ => false,
        }
    }

    /// All methods of an interface type, embedded ones included, sorted by name. Empty for other
    /// types.
    pub fn interface_methods(&self, t: Type) -> Arc<[Method]> {
        let u = self.underlying(t);
        if let Some(set) = self.method_sets.get(&u) {
            return set.clone();
        }
        let mut all = Vec::new();
        self.collect_methods(u, &mut all, &mut Vec::new());
        all.sort_by_key(|m: &Method| (m.name.as_str(), m.pkg));
        all.dedup_by(|a, b| a.name == b.name && a.pkg == b.pkg);
        all.into()
    }

    fn collect_methods(&self, t: Type, out: &mut Vec<Method>, seen: &mut Vec<Type>) {
        let u = self.underlying(t);
        if seen.contains(&u) {
            return;
        }
        seen.push(u);
        if let TypeKind::Interface(i) = self.kind(u) {
            out.extend(i.methods.iter().cloned());
            i.embeddeds.iter().for_each(|&e| self.collect_methods(e, out, seen));
        }
    }

    /// Makes what only reads types find all it needs: method sets of interfaces, pointers to defined types,
    /// layouts. Call when no type is open any more. What earlier calls did is not done again.
    pub fn complete(&mut self) {
        // Descriptors of defined types name those of pointers to them.
        for n in self.completed.1..self.named.len() {
            let named = self.find(&TypeKind::Named(NamedId::from_u32(n as u32)));
            if let Some(t) = named.filter(|&t| !self.has_type_param(t)) {
                self.pointer(t);
            }
        }
        for i in self.completed.0..self.len() {
            let t = Type::from_u32(i as u32);
            if matches!(self.kind(t), TypeKind::Interface(_)) {
                let set = self.interface_methods(t);
                self.method_sets.insert(t, set);
            }
            if let TypeKind::Map { key, elem } = *self.kind(t)
                && !self.has_type_param(t)
            {
                let kind = TypeKind::Map { key: self.memory_type(key), elem: self.memory_type(elem) };
                self.intern(kind);
            }
        }
        self.completed = (self.len(), self.named.len());
        self.compute_layouts();
    }

    /// A type whose descriptor serves as well where only memory, equality and hash of values matter: predeclared types for those
    /// defined by them, one for all that are pointers, and maps of such. So fewer descriptors are needed, and more instances of a
    /// generic function are the same code.
    pub fn memory_type(&self, t: Type) -> Type {
        let u = self.underlying(t);
        match self.kind(u) {
            TypeKind::Basic(_) => u,
            TypeKind::Pointer(_) | TypeKind::Chan { .. } | TypeKind::Map { .. } => Type::UNSAFE_POINTER,
            _ => t,
        }
    }

    /// The same for the runtime's functions on maps of type `t`.
    pub fn memory_map(&self, t: Type) -> Type {
        let TypeKind::Map { key, elem } = *self.under(t) else { return t };
        let kind = TypeKind::Map { key: self.memory_type(key), elem: self.memory_type(elem) };
        self.find(&kind).unwrap_or(t)
    }

    /// Whether an interface is a constraint only: it has unions, plain types or `comparable` in it.
    pub fn is_constraint_only(&self, t: Type) -> bool {
        self.constraint_only(t, &mut Vec::new())
    }

    fn constraint_only(&self, t: Type, seen: &mut Vec<Type>) -> bool {
        let u = self.underlying(t);
        if seen.contains(&u) {
            return false;
        }
        seen.push(u);
        match self.kind(u) {
            TypeKind::Interface(i) => {
                i.comparable
                    || i.embeddeds.iter().any(|&e| match self.under(e) {
                        // A union with `any` in it constrains nothing.
                        TypeKind::Union(terms) => !terms.iter().any(|t| {
                            matches!(self.under(t.typ), TypeKind::Interface(_))
                                && !self.constraint_only(t.typ, seen)
                        }),
                        TypeKind::Interface(_) => self.constraint_only(e, seen),
                        _ => self.underlying(e) != Type::INVALID,
                    })
            }
            _ => false,
        }
    }

    /// Whether values of the type can be compared with `==` (interfaces: perhaps with a panic).
    pub fn is_comparable(&self, t: Type) -> bool {
        self.comparable_in(t, &mut FxHashSet::default())
    }

    fn comparable_in(&self, t: Type, seen: &mut FxHashSet<Type>) -> bool {
        match self.under(t) {
            TypeKind::Basic(b) => *b != Basic::UntypedNil,
            TypeKind::Pointer(_) | TypeKind::Chan { .. } | TypeKind::Interface(_) => true,
            TypeKind::Struct(s) => {
                !seen.insert(t) || s.fields.iter().all(|f| self.comparable_in(f.typ, seen))
            }
            TypeKind::Array { elem, .. } => !seen.insert(t) || self.comparable_in(*elem, seen),
            _ => false,
        }
    }

    /// Whether `nil` is a value of the type.
    pub fn has_nil(&self, t: Type) -> bool {
        match self.under(t) {
            TypeKind::Basic(b) => matches!(b, Basic::UnsafePointer | Basic::UntypedNil),
            TypeKind::Pointer(_)
            | TypeKind::Slice(_)
            | TypeKind::Signature(_)
            | TypeKind::Interface(_)
            | TypeKind::Map { .. }
            | TypeKind::Chan { .. } => true,
            _ => false,
        }
    }

    /// Whether a channel of the type can be received from / sent to.
    pub fn chan_elem(&self, t: Type) -> Option<(ChanDir, Type)> {
        match *self.under(t) {
            TypeKind::Chan { dir, elem } => Some((dir, elem)),
            _ => None,
        }
    }
}
