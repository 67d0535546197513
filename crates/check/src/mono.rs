//! Instances without end: a generic function or type that leads to ever larger type arguments for itself.
//!
//! Type parameters are the vertices of a graph. Where `Q` gets a type that mentions `P` there is an edge
//! from `P` to `Q`, a growing one unless the type is `P` itself. A cycle with a growing edge has no end.

use rustc_hash::FxHashMap;
use source::Pos;
use types::{ObjId, Type, TypeKind, TypeParamId};

use crate::checker::Checker;
use crate::diagnostics as diag;

/// `to` gets the type `typ`, which mentions `from`.
pub(crate) struct Edge {
    from: TypeParamId,
    to: TypeParamId,
    grows: bool,
    pos: Pos,
    typ: Type,
    /// The type inside a generic function through which it mentions `from`.
    through: Option<ObjId>,
}

impl Checker<'_> {
    /// Notes that parameters get these types at `pos`.
    pub(crate) fn note_growth(&mut self, params: &[TypeParamId], args: &[Type], pos: Pos) {
        for (&to, &typ) in params.iter().zip(args) {
            let to = self.declared_param(to);
            if !self.prog.types.has_type_param(typ) {
                continue;
            }
            let plain = self.prog.types.unalias(typ);
            if let TypeKind::TypeParam(p) = *self.prog.types.kind(plain) {
                let from = self.declared_param(p);
                self.growth.push(Edge { from, to, grows: false, pos, typ, through: None });
                continue;
            }
            let mut mentioned = Vec::new();
            self.mentioned_params(typ, &mut mentioned, &mut FxHashMap::default());
            for (p, through) in mentioned {
                let from = self.declared_param(p);
                self.growth.push(Edge { from, to, grows: true, pos, typ, through });
            }
        }
    }

    /// The parameter of a type's declaration that a method's receiver calls by another name.
    fn declared_param(&self, p: TypeParamId) -> TypeParamId {
        self.receiver_names.get(&p).copied().unwrap_or(p)
    }

    pub(crate) fn mentioned_params(
        &self,
        t: Type,
        out: &mut Vec<(TypeParamId, Option<ObjId>)>,
        seen: &mut FxHashMap<Type, ()>,
    ) {
        let types = &self.prog.types;
        if !types.has_type_param(t) || seen.insert(t, ()).is_some() {
            return;
        }
        match types.kind(t) {
            TypeKind::TypeParam(p) => out.push((*p, None)),
            TypeKind::Named(n) => {
                // A type inside a generic function mentions all the function's parameters.
                let obj = types.named[*n].obj;
                out.extend(types.named[*n].outer.iter().map(|&p| (p, Some(obj))));
                types.named[*n].type_args.iter().for_each(|&a| self.mentioned_params(a, out, seen));
            }
            kind => kind.for_each_part(|part| self.mentioned_params(part, out, seen)),
        }
    }

    /// Reports the first cycle that grows, once everything is checked.
    pub(crate) fn report_endless_instances(&mut self) {
        if !self.diags.is_empty() {
            return;
        }
        let mut next: FxHashMap<TypeParamId, Vec<usize>> = FxHashMap::default();
        for (i, e) in self.growth.iter().enumerate() {
            next.entry(e.from).or_default().push(i);
        }
        for (i, e) in self.growth.iter().enumerate() {
            if !e.grows {
                continue;
            }
            let Some(mut path) = self.way(&next, e.to, e.from) else { continue };
            path.insert(0, i);
            let obj = self.prog.types.type_params[e.from].obj;
            let first = path
                .iter()
                .map(|&i| self.growth[i].from)
                .min_by_key(|p| self.prog.objects[self.prog.types.type_params[*p].obj].pos);
            let start = path.iter().position(|&i| Some(self.growth[i].from) == first).unwrap_or(0);
            let n = path.len();
            let mut d = diag::instantiation_cycle(
                self.prog.objects[first.map_or(obj, |p| self.prog.types.type_params[p].obj)].pos,
            );
            // Backwards: where the first parameter comes from, and where that comes from.
            for k in (0..n).rev() {
                let e = &self.growth[path[(start + k) % n]];
                let name = self.prog.objects[self.prog.types.type_params[e.to].obj].name;
                let (at, typ) = (self.pos_text(e.pos), self.type_text(e.typ));
                d.message.push_str(&format!("\n\t{at}: {name} instantiated as {typ}"));
                if let Some(local) = e.through {
                    let (local, from) = (&self.prog.objects[local], self.prog.types.type_params[e.from].obj);
                    let (at, from) = (self.pos_text(local.pos), self.prog.objects[from].name);
                    d.message
                        .push_str(&format!("\n\t{at}: {} implicitly parameterized by {from}", local.name));
                }
            }
            return self.report(d);
        }
    }

    /// A shortest way between two parameters, as edges.
    fn way(
        &self,
        next: &FxHashMap<TypeParamId, Vec<usize>>,
        from: TypeParamId,
        to: TypeParamId,
    ) -> Option<Vec<usize>> {
        let mut came: FxHashMap<TypeParamId, usize> = FxHashMap::default();
        let mut queue = std::collections::VecDeque::from([from]);
        if from == to {
            return Some(Vec::new());
        }
        while let Some(p) = queue.pop_front() {
            for &i in next.get(&p).map_or(&[][..], |v| v) {
                let q = self.growth[i].to;
                if q == from || came.contains_key(&q) {
                    continue;
                }
                came.insert(q, i);
                if q == to {
                    let mut path = Vec::new();
                    let mut at = to;
                    while at != from {
                        let i = came[&at];
                        path.push(i);
                        at = self.growth[i].from;
                    }
                    path.reverse();
                    return Some(path);
                }
                queue.push_back(q);
            }
        }
        None
    }
}
