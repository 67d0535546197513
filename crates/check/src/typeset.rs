//! Type sets: which types a constraint admits, and what holds for all of them.

use types::{Basic, Type, TypeKind, UnionTerm};

use crate::checker::Checker;

impl Checker<'_> {
    /// The terms a constraint or type parameter admits; `None` for all types.
    pub(crate) fn terms(&mut self, t: Type) -> Option<Vec<UnionTerm>> {
        self.terms_of(t, 0)
    }

    fn terms_of(&mut self, t: Type, depth: u32) -> Option<Vec<UnionTerm>> {
        if depth > 50 {
            return None;
        }
        match self.under_kind(t) {
            TypeKind::Interface(i) => {
                let mut all: Option<Vec<UnionTerm>> = None;
                for &e in &i.embeddeds {
                    let these = match self.under_kind(e) {
                        TypeKind::Interface(_) | TypeKind::Union(_) => self.terms_of(e, depth + 1),
                        TypeKind::Basic(Basic::Invalid) => None,
                        _ => Some(vec![UnionTerm { tilde: false, typ: e }]),
                    };
                    all = match (all, these) {
                        (None, x) | (x, None) => x,
                        (Some(a), Some(b)) => Some(self.intersection(&a, &b)),
                    };
                }
                all
            }
            TypeKind::Union(terms) => {
                let mut out: Vec<UnionTerm> = Vec::new();
                for term in terms.iter() {
                    if !term.tilde && self.is_interface(term.typ) {
                        out.extend(self.terms_of(term.typ, depth + 1)?);
                    } else {
                        out.push(term.clone());
                    }
                }
                Some(out)
            }
            _ => None,
        }
    }

    fn intersection(&mut self, a: &[UnionTerm], b: &[UnionTerm]) -> Vec<UnionTerm> {
        let mut out = Vec::new();
        for x in a {
            for y in b {
                if x.tilde == y.tilde && self.prog.types.identical(x.typ, y.typ)
                    || self.includes(x, y.typ) && !y.tilde
                {
                    out.push(y.clone());
                } else if self.includes(y, x.typ) && !x.tilde {
                    out.push(x.clone());
                }
            }
        }
        out
    }

    fn includes(&mut self, term: &UnionTerm, t: Type) -> bool {
        if self.prog.types.identical(term.typ, t) {
            return true;
        }
        let u = self.under(t);
        term.tilde && self.prog.types.identical(term.typ, u)
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
            Some(terms) => terms.iter().all(|x| self.basic(x.typ).is_some_and(&holds)),
            None => false,
        }
    }

    /// The underlying type; of a type parameter the one all its types have, `INVALID` if they differ.
    pub(crate) fn core(&mut self, t: Type) -> Type {
        if !self.is_type_param(t) {
            return self.under(t);
        }
        let Some(terms) = self.terms(t) else { return Type::INVALID };
        let mut one: Option<Type> = None;
        for term in &terms {
            let u = self.under(term.typ);
            match one {
                None => one = Some(u),
                Some(o) if self.prog.types.identical(o, u) => {}
                // Channels may differ in direction: the one with a direction counts.
                Some(o) => match (self.prog.types.kind(o).clone(), self.prog.types.kind(u).clone()) {
                    (TypeKind::Chan { dir: d, elem: a }, TypeKind::Chan { dir: e, elem: b })
                        if self.prog.types.identical(a, b)
                            && (d == syntax::ChanDir::Both || e == syntax::ChanDir::Both) =>
                    {
                        one = Some(if d == syntax::ChanDir::Both { u } else { o });
                    }
                    _ => return Type::INVALID,
                },
            }
        }
        one.unwrap_or(Type::INVALID)
    }

    /// What [`Checker::core`] is, a copy.
    pub(crate) fn core_kind(&mut self, t: Type) -> TypeKind {
        let u = self.core(t);
        self.prog.types.kind(u).clone()
    }

    /// `string` if strings and byte slices are all a type parameter admits, else its core type.
    pub(crate) fn bytes_core_kind(&mut self, t: Type) -> TypeKind {
        if let (true, Some(terms)) = (self.is_type_param(t), self.terms(t)) {
            let mut string = false;
            let all = terms.iter().all(|x| match self.under_kind(x.typ) {
                TypeKind::Basic(b) if b.is_string() => {
                    string = true;
                    true
                }
                TypeKind::Slice(e) => self.basic(e) == Some(Basic::Uint8),
                _ => false,
            });
            if all && string {
                return TypeKind::Basic(Basic::String);
            }
        }
        self.core_kind(t)
    }

    /// Whether the predicate holds for every type a type parameter may stand for (all of them known).
    pub(crate) fn each_term(&mut self, t: Type, mut holds: impl FnMut(&mut Self, Type) -> bool) -> bool {
        match self.terms(t) {
            Some(terms) => !terms.is_empty() && terms.iter().all(|x| holds(self, x.typ)),
            None => false,
        }
    }

    /// Whether all types a constraint admits can be compared.
    pub(crate) fn admits_comparable_only(&mut self, t: Type) -> bool {
        self.asks_comparable(t, 0) || self.each_term(t, |c, t| c.comparable(t))
    }

    pub(crate) fn asks_comparable(&mut self, t: Type, depth: u32) -> bool {
        match self.under_kind(t) {
            TypeKind::Interface(i) => {
                i.comparable || depth < 50 && i.embeddeds.iter().any(|&e| self.asks_comparable(e, depth + 1))
            }
            _ => false,
        }
    }

    /// Why `v` doesn't satisfy the constraint `c`; `None` if it does.
    pub(crate) fn satisfies_fault(&mut self, v: Type, c: Type) -> Option<String> {
        let (vu, cu) = (self.under(v), self.under(c));
        if vu == Type::INVALID || cu == Type::INVALID {
            return None;
        }
        let terms = self.terms(c);
        let (vs, cs) = (self.type_text(v), self.type_text(c));
        if terms.as_ref().is_some_and(|t| t.is_empty()) {
            return Some(format!("cannot satisfy {cs} (empty type set)"));
        }
        if let Some(cause) = self.missing_method(v, c) {
            return Some(format!("{vs} does not satisfy {cs} {cause}"));
        }
        if self.asks_comparable(c, 0) && !self.comparable(v) {
            return Some(format!("{vs} does not satisfy comparable"));
        }
        if self.asks_comparable(c, 0)
            && (18..20).contains(&self.go_minor())
            && matches!(self.prog.types.kind(vu), TypeKind::Interface(_))
            && !self.asks_comparable(v, 0)
        {
            return Some(format!("{vs} to satisfy comparable {}", self.requires(20)));
        }
        let terms = terms?;
        if matches!(self.prog.types.kind(vu), TypeKind::Interface(_)) {
            let subset = match self.terms(v) {
                Some(vt) => vt.iter().all(|x| {
                    terms.iter().any(|y| {
                        if x.tilde {
                            y.tilde && self.prog.types.identical(x.typ, y.typ)
                        } else {
                            self.includes(y, x.typ)
                        }
                    })
                }),
                None => false,
            };
            return (!subset).then(|| format!("{vs} does not satisfy {cs}"));
        }
        if terms.iter().any(|t| self.includes(t, v)) {
            return None;
        }
        let near = terms.iter().find(|t| !t.tilde && self.prog.types.identical(t.typ, vu));
        if let Some(near) = near {
            let near = self.type_text(near.typ);
            return Some(format!("{vs} does not satisfy {cs} (possibly missing ~ for {near} in {cs})"));
        }
        let list: Vec<String> = terms
            .iter()
            .map(|t| format!("{}{}", if t.tilde { "~" } else { "" }, self.type_text(t.typ)))
            .collect();
        Some(format!("{vs} does not satisfy {cs} ({vs} missing in {})", list.join(" | ")))
    }
}
