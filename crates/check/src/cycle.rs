//! Declarations and types that need themselves.

use rustc_hash::FxHashMap;
use types::{ObjId, ObjectKind, Type, TypeKind};

use crate::checker::Checker;
use crate::diagnostics as diag;

/// More types inside each other than this, instances of generic types among them, go on for ever.
const MAX_INSTANCES: usize = 100;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Open,
    Done,
}

impl Checker<'_> {
    /// Reports a cycle of declarations, beginning with the one that stands first in the source.
    pub(crate) fn report_cycle(&mut self, cycle: Vec<ObjId>) {
        let n = cycle.len();
        let start = (0..n).min_by_key(|&i| self.prog.objects[cycle[i]].pos).unwrap_or(0);
        let first = cycle[start];
        let o = &self.prog.objects[first];
        let (pos, name, is_type) = (o.pos, o.name, matches!(o.kind, ObjectKind::TypeName));
        if n == 1 {
            return self.report(if is_type {
                diag::type_refers_to_itself(pos, name)
            } else {
                diag::declaration_refers_to_itself(pos, name)
            });
        }
        let mut d =
            if is_type { diag::recursive_type(pos, name) } else { diag::declaration_cycle(pos, name) };
        for i in 0..n {
            let (from, to) = (cycle[(start + i) % n], cycle[(start + i + 1) % n]);
            let (from, to) = (&self.prog.objects[from], &self.prog.objects[to]);
            d.message.push_str(&format!(
                "\n\t{}: {} refers to {}",
                self.pos_text(from.pos),
                from.name,
                to.name
            ));
        }
        self.report(d);
    }

    /// Reports defined types that contain themselves, from the `first` of `named_types` on, and makes
    /// them invalid.
    pub(crate) fn check_recursive_types(&mut self, first: usize) {
        let mut marks: FxHashMap<Type, Mark> = FxHashMap::default();
        for i in first..self.named_types.len() {
            let t = self.prog.objects[self.named_types[i]].typ;
            self.visit_contained(t, &mut marks, &mut Vec::new());
        }
    }

    fn visit_contained(&mut self, t: Type, marks: &mut FxHashMap<Type, Mark>, path: &mut Vec<Type>) {
        let t = self.prog.types.unalias(t);
        match self.prog.types.kind(t).clone() {
            TypeKind::Named(n) => {
                match marks.get(&t) {
                    Some(Mark::Done) => return,
                    Some(Mark::Open) => {
                        let start = path.iter().position(|&p| p == t).unwrap_or(0);
                        let cycle: Vec<ObjId> = path[start..]
                            .iter()
                            .filter_map(|&p| self.prog.types.as_named(p))
                            .map(|n| self.prog.types.named[n].obj)
                            .collect();
                        for &p in &path[start..] {
                            if let Some(n) = self.prog.types.as_named(p) {
                                self.prog.types.named[n].underlying = Some(Type::INVALID);
                            }
                        }
                        return self.report_cycle(cycle);
                    }
                    None => {}
                }
                if path.len() > 5000 {
                    return;
                }
                marks.insert(t, Mark::Open);
                path.push(t);
                if let Some(origin) = self.prog.types.named[n].origin {
                    if path.len() < MAX_INSTANCES {
                        let u = self.under(t);
                        self.visit_contained(u, marks, path);
                    } else if self.prog.types.named[origin].underlying != Some(Type::INVALID) {
                        self.prog.types.named[origin].underlying = Some(Type::INVALID);
                        self.report_cycle(vec![self.prog.types.named[origin].obj]);
                    }
                } else if let Some(&rhs) = self.rhs_of.get(&n) {
                    self.visit_contained(rhs, marks, path);
                }
                path.pop();
                marks.insert(t, Mark::Done);
            }
            TypeKind::Array { elem, .. } => self.visit_contained(elem, marks, path),
            TypeKind::Struct(s) => {
                for f in &s.fields {
                    self.visit_contained(f.typ, marks, path);
                }
            }
            TypeKind::Interface(i) => {
                for &e in &i.embeddeds {
                    self.visit_contained(e, marks, path);
                }
            }
            TypeKind::Union(terms) => {
                for t in terms.iter() {
                    self.visit_contained(t.typ, marks, path);
                }
            }
            _ => {}
        }
    }

    /// Reports methods with the name of a field of their type.
    pub(crate) fn check_field_method_clashes(&mut self) {
        for i in 0..self.named_types.len() {
            let obj = self.named_types[i];
            let Some(n) = self.prog.types.as_named(self.prog.objects[obj].typ) else { continue };
            let named = &self.prog.types.named[n];
            let Some(u) = named.underlying else { continue };
            let TypeKind::Struct(s) = self.prog.types.kind(u).clone() else { continue };
            for m in named.methods.clone() {
                let (name, pos) = (self.prog.objects[m].name, self.prog.objects[m].pos);
                if s.fields.iter().any(|f| f.name == name) {
                    let other = self.field_pos.get(&(u, name)).copied().unwrap_or_default();
                    let d = diag::field_and_method(pos, name);
                    self.report_with_other(d, other, format!("other declaration of {name}"));
                }
            }
        }
    }
}
