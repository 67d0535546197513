//! Instances of generic types, and types with type arguments put in for parameters.

use std::sync::Arc;

use crate::arena::{
    Field, Interface, Method, NamedId, NamedType, Param, Signature, Type, TypeKind, TypeParamId, Types,
    UnionTerm,
};

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
        let kind = match self.kind(t).clone() {
            TypeKind::Basic(_) => return t,
            TypeKind::TypeParam(p) => {
                return params.iter().position(|&q| q == p).and_then(|i| args.get(i)).map_or(t, |&a| a);
            }
            TypeKind::Named(n) => {
                let Some(origin) = self.named[n].origin else { return self.subst_local(t, n, params, args) };
                let old = self.named[n].type_args.clone();
                let new: Vec<Type> = old.into_iter().map(|a| self.subst(a, params, args)).collect();
                return self.instance(origin, &new);
            }
            TypeKind::Alias { actual, .. } => return self.subst(actual, params, args),
            TypeKind::Pointer(e) => TypeKind::Pointer(self.subst(e, params, args)),
            TypeKind::Slice(e) => TypeKind::Slice(self.subst(e, params, args)),
            TypeKind::Array { elem, len } => TypeKind::Array { elem: self.subst(elem, params, args), len },
            TypeKind::Chan { dir, elem } => TypeKind::Chan { dir, elem: self.subst(elem, params, args) },
            TypeKind::Map { key, elem } => {
                TypeKind::Map { key: self.subst(key, params, args), elem: self.subst(elem, params, args) }
            }
            TypeKind::Tuple(ts) => TypeKind::Tuple(ts.iter().map(|&t| self.subst(t, params, args)).collect()),
            TypeKind::Union(ts) => TypeKind::Union(
                ts.iter()
                    .map(|t| UnionTerm { tilde: t.tilde, typ: self.subst(t.typ, params, args) })
                    .collect(),
            ),
            TypeKind::Struct(s) => {
                let fields = s
                    .fields
                    .iter()
                    .map(|f| Field { typ: self.subst(f.typ, params, args), ..f.clone() })
                    .collect();
                return self.structure(fields);
            }
            TypeKind::Signature(s) => TypeKind::Signature(Arc::new(self.subst_signature(&s, params, args))),
            TypeKind::Interface(i) => {
                let methods = i
                    .methods
                    .iter()
                    .map(|m| Method { sig: self.subst(m.sig, params, args), ..m.clone() })
                    .collect();
                let embeddeds = i.embeddeds.iter().map(|&e| self.subst(e, params, args)).collect();
                TypeKind::Interface(Arc::new(Interface { methods, embeddeds, ..*i }))
            }
        };
        self.intern(kind)
    }

    /// A type declared inside a generic function is another one in each instance of the function.
    fn subst_local(&mut self, t: Type, n: NamedId, params: &[TypeParamId], args: &[Type]) -> Type {
        let outer = self.named[n].outer.clone();
        if !outer.iter().any(|p| params.contains(p)) {
            return t;
        }
        let own = outer.iter().map(|&p| {
            let own = self.find(&TypeKind::TypeParam(p)).unwrap_or(Type::INVALID);
            params.iter().position(|&q| q == p).and_then(|i| args.get(i)).map_or(own, |&a| a)
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
        let params: Vec<TypeParamId> = o.outer.iter().chain(&o.type_params).copied().collect();
        let args = self.named[n].type_args.clone();
        let u = self.subst(u, &params, &args);
        self.named[n].underlying = Some(u);
        true
    }

    /// A function type with `args` in place of `params`; its own type parameters stay.
    pub fn subst_signature(&mut self, s: &Signature, params: &[TypeParamId], args: &[Type]) -> Signature {
        let mut list = |ps: &[Param]| -> Vec<Param> {
            ps.iter().map(|p| Param { name: p.name, typ: self.subst(p.typ, params, args) }).collect()
        };
        Signature {
            params: list(&s.params),
            results: list(&s.results),
            variadic: s.variadic,
            type_params: s.type_params.clone(),
        }
    }
}
