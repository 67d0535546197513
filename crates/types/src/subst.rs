//! Instances of generic types, and types with type arguments put in for parameters.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::arena::{
    Field, Interface, Method, NamedId, NamedType, Param, Signature, Type, TypeKind, TypeParamId, Types,
    UnionTerm,
};

/// A substitution and what it made so far.
struct Subst<'a> {
    params: &'a [TypeParamId],
    args: &'a [Type],
    known: FxHashMap<Type, Type>,
}

impl Subst<'_> {
    fn arg(&self, p: TypeParamId) -> Option<Type> {
        self.params.iter().position(|&q| q == p).and_then(|i| self.args.get(i).copied())
    }
}

/// Instances of generic types that are given a structure. A few declarations can ask for any number of them.
pub(crate) const MAX_INSTANCES: usize = 100_000;

impl Types {
    /// The instance of a generic type with these arguments; its underlying type is still open when it
    /// is new.
    pub fn instance(&mut self, origin: NamedId, args: &[Type]) -> Type {
        let key: Vec<Type> = args.iter().map(|&t| self.canon(t)).collect();
        if let Some(&t) = self.instances.get(&(origin, key.clone())) {
            return t;
        }
        let o = &self.named[origin];
        let id = self.named.push(NamedType {
            obj: o.obj,
            underlying: None,
            methods: Vec::new(),
            type_params: Vec::new(),
            outer: Vec::new(),
            origin: Some(origin),
            type_args: args.to_vec(),
            local_index: o.local_index,
        });
        let t = self.intern(TypeKind::Named(id));
        self.instances.insert((origin, key), t);
        t
    }

    /// `t` with `args` in place of `params`.
    pub fn subst(&mut self, t: Type, params: &[TypeParamId], args: &[Type]) -> Type {
        if params.is_empty() || !self.has_type_param(t) {
            return t;
        }
        self.subst_in(t, &mut Subst { params, args, known: FxHashMap::default() })
    }

    /// Types share parts: what was made of one is kept.
    fn subst_in(&mut self, t: Type, s: &mut Subst) -> Type {
        if !self.has_type_param(t) {
            return t;
        }
        if let Some(&new) = s.known.get(&t) {
            return new;
        }
        let new = self.subst_parts(t, s);
        s.known.insert(t, new);
        new
    }

    fn subst_parts(&mut self, t: Type, sub: &mut Subst) -> Type {
        let kind = match self.kind(t).clone() {
            TypeKind::Basic(_) => return t,
            TypeKind::TypeParam(p) => {
                return sub.arg(p).unwrap_or(t);
            }
            TypeKind::Named(n) => {
                let Some(origin) = self.named[n].origin else { return self.subst_local(t, n, sub) };
                let old = self.named[n].type_args.clone();
                let new: Vec<Type> = old.into_iter().map(|a| self.subst_in(a, sub)).collect();
                return self.instance(origin, &new);
            }
            TypeKind::Alias { actual, .. } => return self.subst_in(actual, sub),
            TypeKind::Pointer(e) => TypeKind::Pointer(self.subst_in(e, sub)),
            TypeKind::Slice(e) => TypeKind::Slice(self.subst_in(e, sub)),
            TypeKind::Array { elem, len } => TypeKind::Array { elem: self.subst_in(elem, sub), len },
            TypeKind::Chan { dir, elem } => TypeKind::Chan { dir, elem: self.subst_in(elem, sub) },
            TypeKind::Map { key, elem } => {
                TypeKind::Map { key: self.subst_in(key, sub), elem: self.subst_in(elem, sub) }
            }
            TypeKind::Tuple(ts) => TypeKind::Tuple(ts.iter().map(|&t| self.subst_in(t, sub)).collect()),
            TypeKind::Union(ts) => TypeKind::Union(
                ts.iter().map(|t| UnionTerm { tilde: t.tilde, typ: self.subst_in(t.typ, sub) }).collect(),
            ),
            TypeKind::Struct(s) => {
                let fields =
                    s.fields.iter().map(|f| Field { typ: self.subst_in(f.typ, sub), ..f.clone() }).collect();
                return self.structure(fields);
            }
            TypeKind::Signature(s) => TypeKind::Signature(Arc::new(self.subst_signature_in(&s, sub))),
            TypeKind::Interface(i) => {
                let methods = i
                    .methods
                    .iter()
                    .map(|m| Method { sig: self.subst_in(m.sig, sub), ..m.clone() })
                    .collect();
                let embeddeds = i.embeddeds.iter().map(|&e| self.subst_in(e, sub)).collect();
                TypeKind::Interface(Arc::new(Interface { methods, embeddeds, ..*i }))
            }
        };
        self.intern(kind)
    }

    /// A type declared inside a generic function is another one in each instance of the function.
    fn subst_local(&mut self, t: Type, n: NamedId, sub: &Subst) -> Type {
        let outer = self.named[n].outer.clone();
        if !outer.iter().any(|p| sub.params.contains(p)) {
            return t;
        }
        let own = outer.iter().map(|&p| {
            let own = self.find(&TypeKind::TypeParam(p)).unwrap_or(Type::INVALID);
            sub.arg(p).unwrap_or(own)
        });
        let own: Vec<Type> = own.collect();
        self.instance(n, &own)
    }

    /// Finds the structure of an instance from that of its generic type, if that is known. True when
    /// the instance has its underlying type afterwards.
    pub fn expand(&mut self, n: NamedId) -> bool {
        if self.named[n].underlying.is_some() {
            return true;
        }
        let Some(origin) = self.named[n].origin else { return false };
        let o = &self.named[origin];
        let Some(u) = o.underlying else { return false };
        self.expansions += 1;
        if self.expansions > MAX_INSTANCES {
            return false;
        }
        let params: Vec<TypeParamId> = o.outer.iter().chain(&o.type_params).copied().collect();
        let args = self.named[n].type_args.clone();
        let u = self.subst(u, &params, &args);
        self.named[n].underlying = Some(u);
        true
    }

    /// A function type with `args` in place of `params`; its own type parameters stay.
    pub fn subst_signature(&mut self, s: &Signature, params: &[TypeParamId], args: &[Type]) -> Signature {
        self.subst_signature_in(s, &mut Subst { params, args, known: FxHashMap::default() })
    }

    fn subst_signature_in(&mut self, s: &Signature, sub: &mut Subst) -> Signature {
        let mut list = |ps: &[Param]| -> Vec<Param> {
            ps.iter().map(|p| Param { name: p.name, typ: self.subst_in(p.typ, sub) }).collect()
        };
        Signature {
            params: list(&s.params),
            results: list(&s.results),
            variadic: s.variadic,
            type_params: s.type_params.clone(),
        }
    }
}
