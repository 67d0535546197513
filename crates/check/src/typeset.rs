//! Type sets: which types a constraint admits, and what holds for all of them.

use std::rc::Rc;

use rustc_hash::FxHashSet;
use syntax::ChanDir;
use types::{Basic, Type, TypeKind, UnionTerm};

use crate::checker::Checker;

/// More embedded elements inside each other than this are not followed: their cycle was reported.
const MAX_DEPTH: u32 = 50;

/// More types than this inside one are not looked at.
const MAX_TYPES: usize = 10_000;

/// The types an interface admits, its methods aside.
#[derive(Clone)]
pub(crate) struct TypeSet {
    /// Alternatives that don't overlap; `None` for all types.
    pub terms: Option<Rc<[UnionTerm]>>,
    /// Of all types only those that can be compared. (Terms that can't were left out already.)
    pub comparable: bool,
}

impl TypeSet {
    const ALL: TypeSet = TypeSet { terms: None, comparable: false };

    pub(crate) fn is_empty(&self) -> bool {
        self.terms.as_ref().is_some_and(|t| t.is_empty())
    }
}

impl Checker<'_> {
    /// The type set of a constraint or type parameter; for another type the set of just that.
    pub(crate) fn type_set(&mut self, t: Type) -> TypeSet {
        let u = self.under(t);
        if let Some(set) = self.type_sets.get(&u) {
            return set.clone();
        }
        let known = self.unresolved;
        let set = self.compute_type_set(u, 0);
        self.keep_type_set(u, known, &set);
        set
    }

    /// The set of an element inside of another one.
    fn inner_type_set(&mut self, t: Type, depth: u32) -> TypeSet {
        let u = self.under(t);
        if let Some(set) = self.type_sets.get(&u) {
            return set.clone();
        }
        let known = self.unresolved;
        let set = self.compute_type_set(u, depth);
        self.keep_type_set(u, known, &set);
        set
    }

    fn keep_type_set(&mut self, u: Type, known: u32, set: &TypeSet) {
        // What is still being declared may have another one later.
        if self.unresolved == known && self.path.is_empty() {
            self.type_sets.insert(u, set.clone());
        }
    }

    /// The terms a constraint or type parameter admits; `None` for all types.
    pub(crate) fn terms(&mut self, t: Type) -> Option<Rc<[UnionTerm]>> {
        self.type_set(t).terms
    }

    fn compute_type_set(&mut self, t: Type, depth: u32) -> TypeSet {
        if depth > MAX_DEPTH {
            self.unresolved += 1;
            return TypeSet::ALL;
        }
        match self.under_kind(t) {
            TypeKind::Interface(i) => {
                let mut all = TypeSet { comparable: i.comparable, ..TypeSet::ALL };
                for &e in &i.embeddeds {
                    let these = match self.under_kind(e) {
                        TypeKind::Interface(_) | TypeKind::Union(_) => self.inner_type_set(e, depth + 1),
                        TypeKind::Basic(Basic::Invalid) => {
                            self.unresolved += 1;
                            continue;
                        }
                        _ => TypeSet {
                            terms: Some([UnionTerm { tilde: false, typ: e }].into()),
                            comparable: false,
                        },
                    };
                    all = self.intersect_sets(all, these);
                }
                all
            }
            TypeKind::Union(terms) => {
                let mut out: Vec<UnionTerm> = Vec::new();
                for term in terms.iter() {
                    match self.under_kind(term.typ) {
                        TypeKind::Interface(_) => match self.inner_type_set(term.typ, depth + 1).terms {
                            Some(inner) => out.extend(inner.iter().cloned()),
                            None => return TypeSet::ALL,
                        },
                        TypeKind::Basic(Basic::Invalid) => self.unresolved += 1,
                        _ => out.push(term.clone()),
                    }
                }
                TypeSet { terms: Some(self.normalized(out).into()), comparable: false }
            }
            _ => TypeSet::ALL,
        }
    }

    /// Leaves out terms that others include.
    fn normalized(&mut self, terms: Vec<UnionTerm>) -> Vec<UnionTerm> {
        let mut out: Vec<UnionTerm> = Vec::with_capacity(terms.len());
        for x in terms {
            if out.iter().any(|y| self.covers(y, &x)) {
                continue;
            }
            let mut kept = Vec::with_capacity(out.len() + 1);
            for y in out {
                if !self.covers(&x, &y) {
                    kept.push(y);
                }
            }
            kept.push(x);
            out = kept;
        }
        out
    }

    fn intersect_sets(&mut self, a: TypeSet, b: TypeSet) -> TypeSet {
        let mut comparable = a.comparable || b.comparable;
        let mut terms = match (a.terms, b.terms) {
            (None, x) | (x, None) => x,
            (Some(a), Some(b)) => Some(self.intersection(&a, &b).into()),
        };
        if let (true, Some(list)) = (comparable, &terms) {
            let kept: Vec<UnionTerm> =
                list.iter().filter(|t| self.strictly_comparable(t.typ)).cloned().collect();
            terms = Some(kept.into());
            comparable = false;
        }
        TypeSet { terms, comparable }
    }

    fn intersection(&mut self, a: &[UnionTerm], b: &[UnionTerm]) -> Vec<UnionTerm> {
        let mut out = Vec::new();
        for x in a {
            for y in b {
                if self.covers(x, y) {
                    out.push(y.clone());
                } else if self.covers(y, x) {
                    out.push(x.clone());
                }
            }
        }
        self.normalized(out)
    }

    /// Whether every type of term `b` is one of term `a`.
    fn covers(&mut self, a: &UnionTerm, b: &UnionTerm) -> bool {
        if b.tilde { a.tilde && self.prog.types.identical(a.typ, b.typ) } else { self.includes(a, b.typ) }
    }

    /// Whether a type is one of a term's.
    pub(crate) fn includes(&mut self, term: &UnionTerm, t: Type) -> bool {
        if self.prog.types.identical(term.typ, t) {
            return true;
        }
        let u = self.under(t);
        term.tilde && self.prog.types.identical(term.typ, u)
    }

    /// Whether some type belongs to both terms.
    pub(crate) fn overlap(&mut self, a: &UnionTerm, b: &UnionTerm) -> bool {
        self.covers(a, b) || self.covers(b, a)
    }

    pub(crate) fn is_type_param(&self, t: Type) -> bool {
        matches!(self.prog.types.kind(self.prog.types.unalias(t)), TypeKind::TypeParam(_))
    }

    /// Whether the predicate holds for the basic type under `t`, or under all types a type parameter
    /// may stand for.
    pub(crate) fn all_basic(&mut self, t: Type, holds: impl Fn(Basic) -> bool) -> bool {
        if !self.is_type_param(t) {
            return self.basic(t).is_some_and(holds);
        }
        match self.terms(t) {
            Some(terms) => !terms.is_empty() && terms.iter().all(|x| self.basic(x.typ).is_some_and(&holds)),
            None => false,
        }
    }

    /// The underlying type; of a type parameter the one all its types have. Channels may differ in
    /// direction: one with a direction counts. The error says why there is none.
    pub(crate) fn common_under(&mut self, t: Type) -> Result<Type, String> {
        self.common_under_if(t, |_, _, _| None)
    }

    /// The same, if `fault` finds nothing wrong with any of the types. It is given the type and its
    /// underlying type.
    pub(crate) fn common_under_if(
        &mut self,
        t: Type,
        mut fault: impl FnMut(&mut Self, Type, Type) -> Option<String>,
    ) -> Result<Type, String> {
        if !self.is_type_param(t) {
            let u = self.under(t);
            return fault(self, t, u).map_or(Ok(u), Err);
        }
        let terms = self.terms(t).unwrap_or_default();
        let mut common: Option<(Type, Type)> = None;
        for term in terms.iter() {
            let u = self.under(term.typ);
            if let Some(cause) = fault(self, term.typ, u) {
                return Err(cause);
            }
            let Some((t, known)) = common else {
                common = Some((term.typ, u));
                continue;
            };
            if self.prog.types.identical(known, u) {
                continue;
            }
            let (a, b) = (self.type_text(t), self.type_text(term.typ));
            match (self.prog.types.chan_elem(known), self.prog.types.chan_elem(u)) {
                (Some((d, x)), Some((e, y))) => {
                    if !self.prog.types.identical(x, y) {
                        return Err(format!("channels {a} and {b} have different element types"));
                    }
                    if d == ChanDir::Both {
                        common = Some((term.typ, u));
                    } else if e != ChanDir::Both && d != e {
                        return Err(format!("channels {a} and {b} have conflicting directions"));
                    }
                }
                _ => return Err(format!("{a} and {b} have different underlying types")),
            }
        }
        common.map(|(_, u)| u).ok_or_else(|| "no specific type".into())
    }

    /// What [`Checker::common_under`] finds; `INVALID` when the types differ.
    pub(crate) fn core(&mut self, t: Type) -> Type {
        if !self.is_type_param(t) {
            return self.under(t);
        }
        self.common_under(t).unwrap_or(Type::INVALID)
    }

    /// What [`Checker::core`] is, a copy.
    pub(crate) fn core_kind(&mut self, t: Type) -> TypeKind {
        let u = self.core(t);
        self.prog.types.kind(u).clone()
    }

    /// Like [`Checker::common_under`], but strings count as byte slices: `string` if both are there.
    pub(crate) fn common_bytes(&mut self, t: Type) -> Result<Type, String> {
        if let (true, Some(terms)) = (self.is_type_param(t), self.terms(t)) {
            let (mut string, mut bytes) = (false, false);
            for x in terms.iter() {
                match self.under_kind(x.typ) {
                    TypeKind::Basic(b) if b.is_string() => string = true,
                    TypeKind::Slice(e) if self.basic(e) == Some(Basic::Uint8) => bytes = true,
                    _ => {
                        // The strings among them are no reason to refuse it.
                        let rest =
                            terms.iter().filter(|x| !self.is_string(x.typ)).cloned().collect::<Vec<_>>();
                        return self.common_of_bytes(&rest, t);
                    }
                }
            }
            if string && bytes {
                return Ok(Type::STRING);
            }
        }
        self.common_under(t)
    }

    fn common_of_bytes(&mut self, rest: &[UnionTerm], t: Type) -> Result<Type, String> {
        match rest {
            [a, b, ..] if self.prog.types.identical(a.typ, b.typ) => self.common_under(t),
            [a, b, ..] => {
                let (ua, ub) = (self.under(a.typ), self.under(b.typ));
                if self.prog.types.identical(ua, ub) {
                    return self.common_under(t);
                }
                let (a, b) = (self.type_text(a.typ), self.type_text(b.typ));
                Err(format!("{a} and {b} have different underlying types"))
            }
            _ => self.common_under(t),
        }
    }

    /// What [`Checker::common_bytes`] finds, a copy.
    pub(crate) fn bytes_core_kind(&mut self, t: Type) -> TypeKind {
        let u =
            if self.is_type_param(t) { self.common_bytes(t).unwrap_or(Type::INVALID) } else { self.under(t) };
        self.prog.types.kind(u).clone()
    }

    /// Whether the predicate holds for every type a type parameter may stand for (all of them known).
    pub(crate) fn each_term(&mut self, t: Type, mut holds: impl FnMut(&mut Self, Type) -> bool) -> bool {
        match self.terms(t) {
            Some(terms) => !terms.is_empty() && terms.iter().all(|x| holds(self, x.typ)),
            None => false,
        }
    }

    /// Whether values can be compared with `==` (interfaces: perhaps with a panic). A type parameter's
    /// only if no type it may stand for panics.
    pub(crate) fn comparable(&mut self, t: Type) -> bool {
        self.is_comparable(t, true, &mut FxHashSet::default())
    }

    /// Whether values can be compared without a panic.
    pub(crate) fn strictly_comparable(&mut self, t: Type) -> bool {
        self.is_comparable(t, false, &mut FxHashSet::default())
    }

    /// Types met again are taken for comparable: only what is found elsewhere can make a difference.
    fn is_comparable(&mut self, t: Type, dynamic: bool, seen: &mut FxHashSet<Type>) -> bool {
        // Instances without end are taken for comparable as well; they are reported.
        if !seen.insert(t) || seen.len() > MAX_TYPES {
            return true;
        }
        match self.under_kind(t) {
            TypeKind::Basic(_) | TypeKind::Pointer(_) | TypeKind::Chan { .. } => true,
            TypeKind::Interface(_) => {
                if dynamic && !self.is_type_param(t) {
                    return true;
                }
                let set = self.type_set(t);
                match set.terms {
                    Some(terms) => {
                        !terms.is_empty() && terms.iter().all(|x| self.is_comparable(x.typ, false, seen))
                    }
                    None => set.comparable,
                }
            }
            TypeKind::Struct(s) => s.fields.iter().all(|f| self.is_comparable(f.typ, dynamic, seen)),
            TypeKind::Array { elem, .. } => self.is_comparable(elem, dynamic, seen),
            _ => false,
        }
    }

    /// Whether a type set contains comparable types only.
    fn asks_comparable(&mut self, set: &TypeSet) -> bool {
        match &set.terms {
            Some(terms) => terms.iter().all(|t| self.strictly_comparable(t.typ)),
            None => set.comparable,
        }
    }

    /// Why `v` doesn't satisfy the constraint `c`; `None` if it does.
    pub(crate) fn satisfies_fault(&mut self, v: Type, c: Type) -> Option<String> {
        self.implements(v, c, "satisfy")
    }

    /// Why `v` is not in the type set of interface `t`, with that verb; `None` if it is.
    pub(crate) fn implements(&mut self, v: Type, t: Type, verb: &str) -> Option<String> {
        let (vu, tu) = (self.under(v), self.under(t));
        if vu == Type::INVALID || tu == Type::INVALID {
            return None;
        }
        if let TypeKind::Pointer(p) = *self.prog.types.kind(vu)
            && self.under(p) == Type::INVALID
        {
            return None;
        }
        let text = |c: &Self, t: Type| c.type_text(t);
        let set = self.type_set(tu);
        let methods = self.prog.types.interface_methods(tu);
        if set.terms.is_none() && !set.comparable && methods.is_empty() {
            return None;
        }
        let interface = matches!(self.prog.types.kind(vu), TypeKind::Interface(_));
        if interface && self.type_set(vu).is_empty() {
            return None;
        }
        if set.is_empty() {
            return Some(format!("cannot {verb} {} (empty type set)", text(self, t)));
        }
        if let Some(cause) = self.missing_method(v, t) {
            return Some(format!("{} does not {verb} {} {cause}", text(self, v), text(self, t)));
        }
        let Some(terms) = &set.terms else { return self.comparability_fault(v, &set, verb) };
        if interface {
            let within = match self.type_set(vu).terms {
                Some(vt) => vt.iter().all(|x| terms.iter().any(|y| self.covers(y, x))),
                None => false,
            };
            if !within {
                return Some(format!("{} does not {verb} {}", text(self, v), text(self, t)));
            }
            return self.comparability_fault(v, &set, verb);
        }
        if terms.iter().any(|x| self.includes(x, v)) {
            return self.comparability_fault(v, &set, verb);
        }
        let near = terms.iter().find(|x| !x.tilde && self.prog.types.identical(x.typ, vu));
        let (vs, ts) = (text(self, v), text(self, t));
        if let Some(near) = near {
            let near = text(self, near.typ);
            return Some(format!("{vs} does not {verb} {ts} (possibly missing ~ for {near} in {ts})"));
        }
        let u = self.prog.types.underlying(t);
        if self.mentions_type(u, v, &mut FxHashSet::default()) {
            return Some(format!(
                "{vs} does not {verb} {ts} ({ts} mentions {vs}, but {vs} is not in the type set of {ts})"
            ));
        }
        let absolute = |c: &Self, t: Type| c.prog.type_string(t, types::Qualifier::Absolute);
        let list: Vec<String> = terms
            .iter()
            .map(|x| format!("{}{}", if x.tilde { "~" } else { "" }, absolute(self, x.typ)))
            .collect();
        Some(format!("{vs} does not {verb} {ts} ({vs} missing in {})", list.join(" | ")))
    }

    /// Whether a constraint has a type among its elements.
    fn mentions_type(&mut self, c: Type, v: Type, seen: &mut FxHashSet<Type>) -> bool {
        if self.prog.types.identical(c, v) {
            return true;
        }
        if !seen.insert(c) {
            return false;
        }
        match self.under_kind(c) {
            TypeKind::Interface(i) => i.embeddeds.iter().any(|&e| self.mentions_type(e, v, seen)),
            TypeKind::Union(terms) => terms.iter().any(|x| self.mentions_type(x.typ, v, seen)),
            _ => false,
        }
    }

    fn comparability_fault(&mut self, v: Type, set: &TypeSet, verb: &str) -> Option<String> {
        if !self.asks_comparable(set) || self.strictly_comparable(v) {
            return None;
        }
        let vs = self.type_text(v);
        // Interfaces satisfy comparable although comparing their values may panic.
        if verb == "satisfy" && self.comparable(v) {
            let old = (18..20).contains(&self.go_minor());
            return old.then(|| format!("{vs} to {verb} comparable {}", self.requires(20)));
        }
        Some(format!("{vs} does not {verb} comparable"))
    }
}
