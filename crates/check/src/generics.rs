//! Type parameters, and instances of generic types and functions.

use source::Pos;
use syntax::{DeclKind, ExprId, FieldId, Ids};
use types::{Interface, Mode, NamedId, ObjId, ObjectKind, Type, TypeKind, TypeParamId};

use crate::checker::{Checker, Delayed};
use crate::diagnostics as diag;
use crate::operand::Operand;
use crate::resolver::Source;

impl Checker<'_> {
    /// Declares the type parameters of a list in the open scope.
    pub(crate) fn declare_type_params(&mut self, fields: Ids<FieldId>) -> Vec<TypeParamId> {
        let file = self.file();
        let mut out = Vec::with_capacity(fields.len());
        for f in fields {
            let field = file[f];
            let (name, pos) =
                field.name.map_or((syntax::sym::BLANK, field.pos), |n| (file[n].sym, file[n].pos));
            let obj = self.new_object(name, pos, Type::INVALID, ObjectKind::TypeName);
            if let Some(n) = field.name {
                self.info().set_def(n, obj);
            }
            let any = self.prog.types.empty_interface;
            let (p, t) = self.prog.types.new_type_param(obj, out.len() as u32, any);
            self.prog.objects[obj].typ = t;
            self.declare(obj);
            out.push(p);
        }
        // Constraints may mention all parameters of the list.
        let mut last: Option<(ExprId, Type)> = None;
        for (f, &p) in fields.into_iter().zip(&out) {
            let e = file[f].typ;
            let constraint = match last {
                Some((le, t)) if le == e => t,
                _ => self.constraint(e),
            };
            last = Some((e, constraint));
            self.prog.types.type_params[p].constraint = constraint;
            if self.prog.types.as_named(constraint).is_some() {
                self.delayed.push(Delayed::Constraint { param: p });
            }
        }
        out
    }

    /// A constraint: an interface, or what stands for one.
    fn constraint(&mut self, e: ExprId) -> Type {
        let t = self.constraint_elem(e);
        if t == Type::INVALID {
            return self.prog.types.empty_interface;
        }
        if matches!(self.prog.types.kind(t), TypeKind::TypeParam(_)) {
            let pos = self.pos(e);
            self.report(diag::type_param_constraint(pos));
            return self.prog.types.empty_interface;
        }
        // One that is being declared is not known yet; most are interfaces.
        if let Some(n) = self.prog.types.as_named(t) {
            let origin = self.prog.types.named[n].origin.unwrap_or(n);
            let obj = self.prog.types.named[origin].obj;
            if self.prog.types.named[origin].underlying.is_none() && self.is_resolving(obj) {
                return t;
            }
        }
        self.constraint_interface(t)
    }

    /// The interface that a constraint is or stands for.
    pub(crate) fn constraint_interface(&mut self, t: Type) -> Type {
        if self.is_interface(t) || self.under(t) == Type::INVALID {
            return t;
        }
        self.prog.types.interface(Interface {
            methods: Vec::new(),
            embeddeds: vec![t],
            implicit: true,
            comparable: false,
        })
    }

    /// Puts type parameters declared before into the open scope again.
    pub(crate) fn reopen_type_params(&mut self, params: &[TypeParamId]) {
        for &p in params {
            let obj = self.prog.types.type_params[p].obj;
            let name = self.prog.objects[obj].name;
            if !name.is_blank() {
                self.env.locals.insert(name, obj);
            }
        }
    }

    /// The type of a type parameter.
    pub(crate) fn param_type(&self, p: TypeParamId) -> Type {
        self.prog.objects[self.prog.types.type_params[p].obj].typ
    }

    /// The type of a method of a type with these arguments.
    pub(crate) fn method_type(&mut self, func: ObjId, args: &[Type]) -> Type {
        self.resolve(func);
        let t = self.prog.declared_type(func);
        match self.prog.recv_params.get(&func).cloned() {
            Some(params) if !args.is_empty() => self.method_of_instance(t, &params, args),
            _ => t,
        }
    }

    /// A method's type with the receiver's arguments put in. A generic method's own parameters get
    /// constraints of their own by that.
    fn method_of_instance(&mut self, t: Type, params: &[TypeParamId], args: &[Type]) -> Type {
        let TypeKind::Signature(s) = self.prog.types.kind(t).clone() else { return t };
        if s.type_params.is_empty() {
            return self.prog.types.subst(t, params, args);
        }
        let s = self.rename_signature(&s);
        for &p in &s.type_params {
            let c = self.prog.types.type_params[p].constraint;
            self.prog.types.type_params[p].constraint = self.prog.types.subst(c, params, args);
        }
        let s = self.prog.types.subst_signature(&s, params, args);
        self.prog.types.func(s)
    }

    /// How many type parameters the declaration of a type has.
    fn declared_params(&self, obj: ObjId) -> usize {
        if let Some(n) = self.prog.types.as_named(self.prog.objects[obj].typ)
            && self.prog.types.named[n].obj == obj
            && !self.prog.types.named[n].type_params.is_empty()
        {
            return self.prog.types.named[n].type_params.len();
        }
        if let Some(params) = self.prog.alias_params.get(&obj) {
            return params.len();
        }
        let Some(d) = self.decl_of(obj) else { return 0 };
        let decl = &self.decls[d as usize];
        match decl.source {
            Source::Type(id) => match self.files[decl.file as usize][id].kind {
                DeclKind::Type(t) => t.tparams.len(),
                _ => 0,
            },
            _ => 0,
        }
    }

    /// The type name a type stands for, if it is generic and has no arguments yet.
    pub(crate) fn generic_type(&self, t: Type) -> Option<ObjId> {
        let obj = match *self.prog.types.kind(t) {
            TypeKind::Named(n) => {
                let named = &self.prog.types.named[n];
                if named.origin.is_some() {
                    return None;
                }
                named.obj
            }
            TypeKind::Alias { obj, .. } => obj,
            _ => return None,
        };
        (self.declared_params(obj) > 0).then_some(obj)
    }

    /// Refuses a generic type or function that stands without arguments.
    pub(crate) fn refuse_generic(&mut self, x: &mut Operand) {
        let what = match x.mode {
            Mode::Type if self.generic_type(x.typ).is_some() => "type",
            Mode::Value => match self.prog.types.kind(x.typ) {
                TypeKind::Signature(s) if !s.type_params.is_empty() => "function",
                _ => return,
            },
            _ => return,
        };
        self.complete_generic(x.typ);
        let text = x.expr.map_or(String::new(), |e| self.expr_text(e));
        let pos = self.at(x);
        self.report(diag::without_instantiation(pos, what, text));
        x.invalidate();
    }

    /// The same where only a type will do: the message has the type's parameters.
    pub(crate) fn refuse_generic_type(&mut self, x: &mut Operand) {
        let Some(obj) = (x.mode == Mode::Type).then(|| self.generic_type(x.typ)).flatten() else { return };
        self.complete_generic(x.typ);
        let text = match self.prog.types.kind(x.typ) {
            TypeKind::Alias { .. } => self.generic_alias_text(obj),
            _ => self.type_text(x.typ),
        };
        let pos = self.at(x);
        self.report(diag::without_instantiation(pos, "type", text));
        x.invalidate();
    }

    /// Makes sure the type parameters of a generic type are known.
    fn complete_generic(&mut self, t: Type) {
        if let Some(n) = self.prog.types.as_named(t) {
            self.resolve_named(self.prog.types.named[n].obj);
        }
    }

    /// `T[A, B]` for a type; `x` is the generic type.
    pub(crate) fn instantiate_type(&mut self, e: ExprId, inner: ExprId, t: Type, indices: &[ExprId]) -> Type {
        if t != Type::INVALID {
            self.allow(18, self.pos(e), "type instantiation");
        }
        let args: Vec<Type> = indices.iter().map(|&i| self.var_type(i)).collect();
        let Some(obj) = self.generic_type(t) else {
            if t != Type::INVALID {
                let (pos, whole, text) = (self.pos(inner), self.expr_text(e), self.type_text(t));
                self.report(diag::not_generic_index(pos, whole, text));
            }
            return Type::INVALID;
        };
        let want = self.declared_params(obj);
        if args.len() != want {
            let name = self.prog.objects[obj].name;
            let few = args.len() < want;
            let pos = self.pos(inner);
            self.report(diag::type_argument_count(
                pos,
                if few { "not enough" } else { "too many" },
                name,
                args.len(),
                want,
            ));
            // What is there is kept: messages about its values still make sense.
            return match *self.prog.types.kind(t) {
                TypeKind::Named(origin) if few && !args.contains(&Type::INVALID) => {
                    self.prog.types.instance(origin, &args)
                }
                _ => Type::INVALID,
            };
        }
        if args.contains(&Type::INVALID) {
            return Type::INVALID;
        }
        let positions: Vec<Pos> = indices.iter().map(|&i| self.pos(i)).collect();
        match *self.prog.types.kind(t) {
            TypeKind::Named(origin) => {
                let inst = self.prog.types.instance(origin, &args);
                if let Some(n) = self.prog.types.as_named(inst) {
                    let pos = self.file()[inner].pos;
                    self.instance_pos.entry(n).or_insert(pos);
                }
                self.delayed.push(Delayed::Instance { origin, args, positions });
                inst
            }
            TypeKind::Alias { actual, .. } => {
                let params = self.prog.alias_params.get(&obj).cloned().unwrap_or_default();
                let t = self.prog.types.subst(actual, &params, &args);
                self.delayed.push(Delayed::AliasInstance { params, args, positions });
                t
            }
            _ => Type::INVALID,
        }
    }

    /// Checks the arguments of an instance of a defined type.
    pub(crate) fn verify_instance(&mut self, origin: NamedId, args: &[Type], positions: &[Pos]) {
        let params = self.prog.types.named[origin].type_params.clone();
        for (i, (p, arg)) in params.iter().zip(args).enumerate() {
            let pos = positions.get(i).copied().unwrap_or(Pos::NONE);
            self.note_growth(&[*p], &[*arg], pos);
        }
        self.verify(&params, args, positions);
    }

    /// Finds the structure of an instance from that of its generic type.
    pub(crate) fn expand(&mut self, n: NamedId) {
        let Some(origin) = self.prog.types.named[n].origin else { return };
        if self.prog.types.named[origin].underlying.is_none() {
            self.resolve_named(self.prog.types.named[origin].obj);
        }
        self.prog.types.expand(n);
    }

    /// Expands all instances, those that appear by that too; gives up on endless ones.
    pub(crate) fn expand_all(&mut self) {
        let mut i = 0;
        let most = self.prog.types.named.len() + 1000;
        while i < self.prog.types.named.len().min(most) {
            let n = NamedId::from_u32(i as u32);
            if self.prog.types.named[n].underlying.is_none() {
                self.expand(n);
            }
            i += 1;
        }
    }
}
