//! Unification: making two types the same by choosing types for parameters.

use types::{Interface, Type, TypeKind, TypeParamId};

use crate::checker::Checker;
use crate::lookup::Found;

/// Types inside each other further than this are taken for different: cycles end here.
const MAX_DEPTH: u32 = 100;
/// Pairs of types looked at for one inference.
const MAX_STEPS: u32 = 50_000;

/// How much two types may differ.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mode {
    /// As in an assignment, their elements not at all.
    Assign,
    /// As in an assignment, their elements too.
    Loose,
    /// Not at all.
    Exact,
}

impl Mode {
    fn elements(self) -> Mode {
        if self == Mode::Loose { Mode::Loose } else { Mode::Exact }
    }
}

/// The types found for a list of parameters so far. Parameters found to be the same share a slot.
pub(crate) struct Unifier {
    pub params: Vec<TypeParamId>,
    slot: Vec<usize>,
    types: Vec<Option<Type>>,
    steps: u32,
}

impl Unifier {
    pub(crate) fn new(params: Vec<TypeParamId>, types: Vec<Option<Type>>) -> Unifier {
        Unifier { slot: (0..params.len()).collect(), params, types, steps: 0 }
    }

    /// What is known of parameter number `i`.
    pub(crate) fn at(&self, i: usize) -> Option<Type> {
        self.types[self.slot[i]]
    }

    pub(crate) fn set(&mut self, i: usize, t: Type) {
        self.types[self.slot[i]] = Some(t);
    }

    /// How many parameters are open.
    pub(crate) fn unknown(&self) -> usize {
        (0..self.params.len()).filter(|&i| self.at(i).is_none()).count()
    }

    /// The types of all parameters.
    pub(crate) fn inferred(&self) -> Vec<Option<Type>> {
        (0..self.params.len()).map(|i| self.at(i)).collect()
    }

    /// Makes two parameters the same; at most one of them has a type.
    fn join(&mut self, i: usize, j: usize) {
        let (keep, drop) = (self.slot[i], self.slot[j]);
        if keep != drop {
            self.types[keep] = self.types[keep].or(self.types[drop]);
            self.slot.iter_mut().filter(|s| **s == drop).for_each(|s| *s = keep);
        }
    }
}

impl Checker<'_> {
    /// Makes `x` and `y` the same as far as `mode` asks, if that can be.
    pub(crate) fn unify(&mut self, u: &mut Unifier, x: Type, y: Type, mode: Mode) -> bool {
        let interfaces = self.go_minor() >= 21;
        self.unify_at(u, x, y, mode, interfaces, 0)
    }

    fn bound(&self, u: &Unifier, t: Type) -> Option<usize> {
        match *self.prog.types.kind(t) {
            TypeKind::TypeParam(p) => u.params.iter().position(|&q| q == p),
            _ => None,
        }
    }

    /// `interfaces`: a type may stand for an interface it implements.
    fn unify_at(
        &mut self,
        u: &mut Unifier,
        x: Type,
        y: Type,
        mode: Mode,
        interfaces: bool,
        depth: u32,
    ) -> bool {
        // Inferred types keep the names of aliases.
        let (mut shown_x, mut shown_y) = (x, y);
        let (mut x, mut y) = (self.prog.types.unalias(x), self.prog.types.unalias(y));
        u.steps += 1;
        if depth > MAX_DEPTH || u.steps > MAX_STEPS {
            return false;
        }
        if x == y {
            return true;
        }
        let loose = mode != Mode::Exact;
        let named = |c: &Self, t: Type| matches!(c.prog.types.kind(t), TypeKind::Named(_));
        // A defined type matches what it is defined as.
        if loose {
            if named(self, x) && !named(self, y) {
                (x, y) = (y, x);
                (shown_x, shown_y) = (shown_y, shown_x);
            }
            let literal = !matches!(self.prog.types.kind(x), TypeKind::Named(_) | TypeKind::TypeParam(_));
            if named(self, y) && literal && !(interfaces && self.is_interface(x)) {
                y = self.under(y);
                shown_y = y;
            }
        }
        match (self.bound(u, x), self.bound(u, y)) {
            (Some(i), Some(j)) => {
                return match (u.at(i), u.at(j)) {
                    (Some(a), Some(b)) => self.unify_at(u, a, b, mode, false, depth + 1),
                    _ => {
                        u.join(i, j);
                        true
                    }
                };
            }
            (Some(i), None) => return self.unify_param(u, i, shown_y, mode, depth),
            (None, Some(j)) => return self.unify_param(u, j, shown_x, mode, depth),
            (None, None) => {}
        }
        if !self.prog.types.has_type_param(x)
            && !self.prog.types.has_type_param(y)
            && self.prog.types.identical(x, y)
        {
            return true;
        }
        if loose && interfaces {
            match (self.is_interface(x), self.is_interface(y)) {
                (true, true) => return self.unify_interfaces(u, x, y, depth),
                (true, false) => return self.unify_methods(u, x, y, depth),
                (false, true) => return self.unify_methods(u, y, x, depth),
                (false, false) => {}
            }
        }
        let (xp, yp) = (self.is_type_param(x), self.is_type_param(y));
        if xp || yp {
            if xp == yp || !loose {
                return false;
            }
            // The parameter of a function around: all its types may have one structure.
            let (p, t) = if xp { (x, y) } else { (y, x) };
            let core = self.core(p);
            return core != Type::INVALID && self.unify_at(u, core, t, Mode::Assign, interfaces, depth + 1);
        }
        self.unify_structure(u, x, y, mode, depth)
    }

    /// A parameter and a type that is none of the parameters.
    fn unify_param(&mut self, u: &mut Unifier, i: usize, y: Type, mode: Mode, depth: u32) -> bool {
        let Some(x) = u.at(i) else {
            u.set(i, y);
            return true;
        };
        if !self.unify_at(u, x, y, mode, false, depth + 1) {
            return false;
        }
        if mode != Mode::Exact {
            // Of a defined type and its structure the defined one stays, of channels one with a direction.
            let x = self.prog.types.unalias(x);
            let plain = self.prog.types.unalias(y);
            let named = |c: &Self, t: Type| c.prog.types.as_named(t).is_some();
            let directed = matches!(self.prog.types.kind(plain), TypeKind::Chan { dir, .. } if *dir != syntax::ChanDir::Both);
            if !named(self, x) && (named(self, y) || directed) {
                u.set(i, y);
            }
        }
        true
    }

    fn unify_structure(&mut self, u: &mut Unifier, x: Type, y: Type, mode: Mode, depth: u32) -> bool {
        let d = depth + 1;
        let m = mode.elements();
        let (xk, yk) = (self.prog.types.kind(x).clone(), self.prog.types.kind(y).clone());
        match (xk, yk) {
            (TypeKind::Pointer(a), TypeKind::Pointer(b)) | (TypeKind::Slice(a), TypeKind::Slice(b)) => {
                self.unify_at(u, a, b, m, self.go_minor() >= 21, d)
            }
            (TypeKind::Array { elem: a, len: n }, TypeKind::Array { elem: b, len: l }) => {
                n == l && self.unify_at(u, a, b, m, self.go_minor() >= 21, d)
            }
            (TypeKind::Map { key: k, elem: a }, TypeKind::Map { key: l, elem: b }) => {
                self.unify_at(u, k, l, m, self.go_minor() >= 21, d)
                    && self.unify_at(u, a, b, m, self.go_minor() >= 21, d)
            }
            (TypeKind::Chan { dir: v, elem: a }, TypeKind::Chan { dir: w, elem: b }) => {
                (mode != Mode::Exact || v == w) && self.unify_at(u, a, b, m, self.go_minor() >= 21, d)
            }
            (TypeKind::Struct(a), TypeKind::Struct(b)) => {
                a.fields.len() == b.fields.len()
                    && a.fields.iter().zip(&b.fields).all(|(f, g)| {
                        (f.name, f.pkg, f.embedded, &f.tag) == (g.name, g.pkg, g.embedded, &g.tag)
                            && self.unify_at(u, f.typ, g.typ, m, self.go_minor() >= 21, d)
                    })
            }
            (TypeKind::Signature(a), TypeKind::Signature(b)) => {
                // Parameters say something even if results don't fit: messages show it.
                let mut all = |a: &[types::Param], b: &[types::Param]| {
                    a.len() == b.len()
                        && a.iter()
                            .zip(b)
                            .all(|(p, q)| self.unify_at(u, p.typ, q.typ, m, self.go_minor() >= 21, d))
                };
                a.variadic == b.variadic && all(&a.params, &b.params) && all(&a.results, &b.results)
            }
            (TypeKind::Tuple(a), TypeKind::Tuple(b)) => {
                a.len() == b.len()
                    && a.iter()
                        .zip(b.iter())
                        .all(|(&p, &q)| self.unify_at(u, p, q, m, self.go_minor() >= 21, d))
            }
            (TypeKind::Interface(a), TypeKind::Interface(b)) => {
                self.same_type_sets(u, (&a, x), (&b, y), d) && {
                    let (a, b) = (self.methods(x), self.methods(y));
                    a.len() == b.len()
                        && a.iter().zip(b.iter()).all(|(m, n)| {
                            (m.name, m.pkg) == (n.name, n.pkg)
                                && self.unify_at(u, m.sig, n.sig, Mode::Exact, true, d)
                        })
                }
            }
            (TypeKind::Named(a), TypeKind::Named(b)) => {
                let (a, b) = (&self.prog.types.named[a], &self.prog.types.named[b]);
                if a.origin.is_none() || a.origin != b.origin || a.type_args.len() != b.type_args.len() {
                    return false;
                }
                let pairs: Vec<(Type, Type)> =
                    a.type_args.iter().copied().zip(b.type_args.iter().copied()).collect();
                pairs.into_iter().all(|(p, q)| self.unify_at(u, p, q, mode, self.go_minor() >= 21, d))
            }
            _ => self.prog.types.identical(x, y),
        }
    }

    /// All methods of an interface, with what it embeds resolved.
    fn methods(&mut self, t: Type) -> std::sync::Arc<[types::Method]> {
        let t = self.under(t);
        self.complete_embedded(t);
        self.prog.types.interface_methods(t)
    }

    /// Whether interfaces differ in nothing but methods.
    fn same_type_sets(
        &mut self,
        u: &mut Unifier,
        (a, x): (&Interface, Type),
        (b, y): (&Interface, Type),
        depth: u32,
    ) -> bool {
        if a.embeddeds.is_empty() && b.embeddeds.is_empty() {
            return a.comparable == b.comparable;
        }
        let (a, b) = (self.type_set(x), self.type_set(y));
        if a.comparable != b.comparable {
            return false;
        }
        match (a.terms, b.terms) {
            (None, None) => true,
            (Some(a), Some(b)) => {
                a.len() == b.len()
                    && a.iter().zip(b.iter()).all(|(s, t)| {
                        s.tilde == t.tilde && self.unify_at(u, s.typ, t.typ, Mode::Exact, true, depth)
                    })
            }
            _ => false,
        }
    }

    /// Two interfaces of which one has all methods of the other.
    fn unify_interfaces(&mut self, u: &mut Unifier, x: Type, y: Type, depth: u32) -> bool {
        let (xu, yu) = (self.under(x), self.under(y));
        let (xk, yk) = (self.prog.types.kind(xu).clone(), self.prog.types.kind(yu).clone());
        let (TypeKind::Interface(a), TypeKind::Interface(b)) = (xk, yk) else { return false };
        if !self.same_type_sets(u, (&a, x), (&b, y), depth + 1) {
            return false;
        }
        let (mut few, mut many) = (self.methods(x), self.methods(y));
        if few.len() > many.len() {
            std::mem::swap(&mut few, &mut many);
        }
        few.iter().all(|m| {
            many.iter()
                .find(|n| (n.name, n.pkg) == (m.name, m.pkg))
                .is_some_and(|n| self.unify_at(u, m.sig, n.sig, Mode::Exact, true, depth + 1))
        })
    }

    /// An interface and a type that must have its methods.
    fn unify_methods(&mut self, u: &mut Unifier, iface: Type, t: Type, depth: u32) -> bool {
        let methods = self.methods(iface);
        methods.iter().all(|m| {
            let sig = match self.lookup(t, m.name) {
                Found::Method { func, args, pointer_recv, indirect, ref path }
                    if !pointer_recv || indirect || path.iter().any(|p| p.deref) || self.is_pointer(t) =>
                {
                    self.method_type(func, &args)
                }
                Found::InterfaceMethod { sig, .. } => sig,
                _ => return false,
            };
            self.unify_at(u, m.sig, sig, Mode::Exact, true, depth + 1)
        })
    }
}
