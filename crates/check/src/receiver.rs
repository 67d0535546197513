//! Receivers of methods, and the type parameters they declare.

use syntax::{ExprId, ExprKind, FieldId};
use types::{Basic, ObjId, ObjectKind, Type, TypeKind, TypeParamId};

use crate::checker::Checker;
use crate::diagnostics as diag;

/// The parts of a receiver's type `*T[A, B]`.
struct Written<'a> {
    star: Option<ExprId>,
    /// The instance, if there are arguments.
    index: Option<ExprId>,
    base: ExprId,
    params: &'a [ExprId],
}

impl Checker<'_> {
    /// Checks a receiver's type, and declares the type parameters it names.
    pub(crate) fn check_receiver(&mut self, obj: ObjId, recv: FieldId) {
        let file = self.file();
        let whole = file[recv].typ;
        let mut e = file.unparen(whole);
        let mut w = Written { star: None, index: None, base: e, params: &[] };
        if let ExprKind::Star(x) = file[e].kind {
            w.star = Some(e);
            e = file.unparen(x);
        }
        if let ExprKind::Index { x, indices } = file[e].kind {
            w.index = Some(e);
            w.params = &file[indices];
            e = file.unparen(x);
        }
        w.base = e;
        let typ = match w.index {
            Some(_) => self.generic_receiver(obj, &w),
            None => self.typ(whole),
        };
        self.record_type(whole, typ);
        if typ != Type::INVALID {
            self.validate_receiver(typ, &w);
        }
    }

    fn validate_receiver(&mut self, typ: Type, w: &Written) {
        let unaliased = self.prog.types.unalias(typ);
        let (base, shown) = match *self.prog.types.kind(unaliased) {
            TypeKind::Pointer(b) => (self.prog.types.unalias(b), b),
            _ => (unaliased, typ),
        };
        let pos = self.pos(w.base);
        let text = self.type_text(shown);
        match *self.prog.types.kind(base) {
            TypeKind::Named(n) => {
                let named = &self.prog.types.named[n];
                if named.origin.is_some() && w.index.is_none() {
                    let text = self.type_text(base);
                    return self.report(diag::instantiated_receiver(pos, text));
                }
                if self.prog.objects[named.obj].pkg != Some(self.pkg) {
                    return self.report(diag::non_local_receiver(pos, text));
                }
                match self.under_kind(base) {
                    TypeKind::Pointer(_) | TypeKind::Interface(_) => {
                        self.report(diag::pointer_receiver_base(pos, text));
                    }
                    TypeKind::Basic(Basic::UnsafePointer) => {
                        self.report(diag::unsafe_pointer_receiver(pos, text));
                    }
                    _ => {}
                }
            }
            TypeKind::Basic(Basic::Invalid) => {}
            TypeKind::Basic(_) => self.report(diag::non_local_receiver(pos, text)),
            _ => {
                let text = self.type_text(typ);
                self.report(diag::invalid_receiver(pos, text));
            }
        }
    }

    /// The receiver type `T[P]` or `*T[P]` of a generic type's method: declares its parameters.
    fn generic_receiver(&mut self, obj: ObjId, w: &Written) -> Type {
        let file = self.file();
        let generic = match file[w.base].kind {
            ExprKind::Name(name) => {
                let x = self.name(w.base, name);
                if x.mode == types::Mode::Type { x.typ } else { Type::INVALID }
            }
            _ => self.typ(w.base),
        };
        self.record_type(w.base, generic);
        self.allow(18, self.pos(w.base), "type instantiation");
        let own = self.declare_receiver_params(w.params);
        let pos = self.pos(w.base);
        let Some(base) = self.generic_type(generic) else {
            if self.under(generic) != Type::INVALID {
                let text = self.type_text(generic);
                self.report(diag::not_generic(pos, text));
            }
            return Type::INVALID;
        };
        if matches!(self.prog.types.kind(generic), TypeKind::Alias { .. }) {
            let text = self.generic_alias_text(base);
            self.report(diag::generic_alias_receiver(pos, text));
            return Type::INVALID;
        }
        let Some(origin) = self.prog.types.as_named(generic) else { return Type::INVALID };
        self.resolve_named(base);
        let params = self.prog.types.named[origin].type_params.clone();
        if params.len() != own.len() {
            let plural = if own.len() == 1 { "" } else { "s" };
            self.report(diag::receiver_param_count(pos, own.len(), plural, params.len()));
            return Type::INVALID;
        }
        let args: Vec<Type> = own.iter().map(|&p| self.param_type(p)).collect();
        for (&p, &q) in own.iter().zip(&params) {
            let c = self.prog.types.type_params[q].constraint;
            let c = self.prog.types.subst(c, &params, &args);
            self.prog.types.type_params[p].constraint = c;
            self.receiver_names.insert(p, q);
        }
        let mut t = self.prog.types.instance(origin, &args);
        w.index.into_iter().for_each(|e| self.record_type(e, t));
        if let Some(star) = w.star {
            t = self.prog.types.pointer(t);
            self.record_type(star, t);
        }
        self.prog.recv_params.insert(obj, own);
        t
    }

    /// Declares the names in a receiver's brackets.
    fn declare_receiver_params(&mut self, names: &[ExprId]) -> Vec<TypeParamId> {
        let file = self.file();
        let mut own = Vec::with_capacity(names.len());
        for &e in names {
            let name = match file[e].kind {
                ExprKind::Name(name) => name,
                _ => {
                    let (pos, text) = (self.pos(e), self.expr_text(e));
                    self.report(diag::receiver_param_name(pos, text));
                    syntax::sym::BLANK
                }
            };
            let o = self.new_object(name, file[e].pos, Type::INVALID, ObjectKind::TypeName);
            let any = self.prog.types.empty_interface;
            let (p, t) = self.prog.types.new_type_param(o, own.len() as u32, any);
            self.prog.objects[o].typ = t;
            self.declare(o);
            self.record_type(e, t);
            self.info().expr_mut(e).aux = o.as_u32();
            own.push(p);
        }
        own
    }

    /// A generic alias with its parameters, `A[P any]`.
    pub(crate) fn generic_alias_text(&self, obj: ObjId) -> String {
        let name = self.prog.objects[obj].name;
        let params = self.prog.alias_params.get(&obj).map_or(&[][..], |p| p);
        let list = self.prog.type_params_string(params, types::Qualifier::Relative(self.pkg));
        format!("{name}{list}")
    }
}
