//! Declarations and types that need themselves.

use rustc_hash::FxHashSet;
use source::Pos;
use types::{NamedId, ObjId, ObjectKind, Type, TypeKind};

use crate::checker::Checker;
use crate::diagnostics as diag;

/// Types looked at for one declaration, and for all of them together beside as many for each, before the
/// rest is taken for valid.
const MAX_STEPS: u32 = 20_000;
const STEPS_EACH: u32 = 100;

/// A declaration or an instance of a generic type on a cycle.
struct Member {
    name: String,
    pos: Pos,
    is_type: bool,
}

/// The search for a type that contains itself.
#[derive(Default)]
struct Search {
    /// Types without parameters that were found to be fine.
    valid: FxHashSet<Type>,
    /// Defined types the current one is inside of.
    nest: Vec<Type>,
    /// The same, to look one up.
    nested: FxHashSet<Type>,
    /// Defined types on the way here; more than `nest`, which is cut back for type arguments.
    path: Vec<Type>,
    steps: u32,
    left: u32,
}

impl Checker<'_> {
    /// Reports a cycle of declarations, beginning with the one that stands first in the source.
    pub(crate) fn report_cycle(&mut self, mut cycle: Vec<ObjId>) {
        let member = |c: &Self, o: ObjId| {
            let o = &c.prog.objects[o];
            Member { name: o.name.to_string(), pos: o.pos, is_type: matches!(o.kind, ObjectKind::TypeName) }
        };
        let start = (0..cycle.len()).min_by_key(|&i| self.prog.objects[cycle[i]].pos).unwrap_or(0);
        cycle.rotate_left(start);
        let members = cycle.into_iter().map(|o| member(self, o)).collect();
        self.report_members(members);
    }

    fn report_members(&mut self, cycle: Vec<Member>) {
        let n = cycle.len();
        let Some(first) = cycle.first() else { return };
        let (pos, name) = (first.pos, &first.name);
        if n == 1 {
            return self.report(if first.is_type {
                diag::type_refers_to_itself(pos, name)
            } else {
                diag::declaration_refers_to_itself(pos, name)
            });
        }
        let mut d =
            if first.is_type { diag::recursive_type(pos, name) } else { diag::declaration_cycle(pos, name) };
        for i in 0..n {
            let (from, to) = (&cycle[i], &cycle[(i + 1) % n]);
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
        let count = (self.named_types.len() - first) as u32;
        let left = MAX_STEPS.saturating_add(STEPS_EACH.saturating_mul(count));
        let mut search = Search { left, ..Search::default() };
        for i in first..self.named_types.len() {
            let t = self.prog.objects[self.named_types[i]].typ;
            if matches!(self.prog.types.kind(t), TypeKind::Alias { .. }) {
                continue;
            }
            search.steps = 0;
            search.nest.clear();
            search.nested.clear();
            search.path.clear();
            self.contains_no_cycle(t, &mut search);
        }
    }

    /// Whether a type doesn't contain itself. Right sides are looked at as they are written: a type
    /// parameter stands for what the innermost instance around has for it.
    fn contains_no_cycle(&mut self, t: Type, s: &mut Search) -> bool {
        let t = self.prog.types.unalias(t);
        s.steps += 1;
        s.left = s.left.saturating_sub(1);
        if s.steps > MAX_STEPS || s.left == 0 || s.path.len() > 5000 {
            return true;
        }
        match self.prog.types.kind(t).clone() {
            TypeKind::Array { elem, .. } => self.contains_no_cycle(elem, s),
            TypeKind::Struct(st) => st.fields.iter().all(|f| self.contains_no_cycle(f.typ, s)),
            TypeKind::Union(terms) => terms.iter().all(|x| self.contains_no_cycle(x.typ, s)),
            TypeKind::Interface(i) => i.embeddeds.iter().all(|&e| self.contains_no_cycle(e, s)),
            TypeKind::Named(n) => self.named_contains_no_cycle(t, n, s),
            TypeKind::TypeParam(p) => {
                let Some(&inst) = s.nest.last() else { return true };
                let Some(n) = self.prog.types.as_named(inst) else { return true };
                let named = &self.prog.types.named[n];
                let Some(origin) = named.origin else { return true };
                let at = self.prog.types.named[origin].type_params.iter().position(|&q| q == p);
                let Some(arg) = at.and_then(|i| named.type_args.get(i).copied()) else { return true };
                s.nest.pop();
                s.nested.remove(&inst);
                let ok = self.contains_no_cycle(arg, s);
                s.nest.push(inst);
                s.nested.insert(inst);
                ok
            }
            _ => true,
        }
    }

    fn named_contains_no_cycle(&mut self, t: Type, n: NamedId, s: &mut Search) -> bool {
        if s.valid.contains(&t) {
            return true;
        }
        let origin = self.prog.types.named[n].origin.unwrap_or(n);
        if self.prog.types.named[origin].underlying == Some(Type::INVALID) && !self.cycle_is_cut(origin) {
            return true;
        }
        if s.nested.contains(&t) {
            let start = s.path.iter().position(|&p| p == t).unwrap_or(0);
            let members = s.path[start..].iter().filter_map(|&p| self.type_member(p)).collect();
            self.prog.types.named[n].underlying = Some(Type::INVALID);
            if self.rhs_of.contains_key(&origin) {
                self.prog.types.named[origin].underlying = Some(Type::INVALID);
            }
            for &p in &s.path[start..] {
                if let Some(n) = self.prog.types.as_named(p) {
                    let origin = self.prog.types.named[n].origin.unwrap_or(n);
                    self.cycle_reported.insert(origin);
                }
            }
            self.report_members(members);
            return false;
        }
        let rhs = match self.rhs_of.get(&origin) {
            Some(&rhs) => rhs,
            // Another package's type can only lead back here by its arguments.
            None if origin == n => return true,
            None => self.prog.types.named[origin].underlying.unwrap_or(Type::INVALID),
        };
        s.nest.push(t);
        s.nested.insert(t);
        s.path.push(t);
        let ok = self.contains_no_cycle(rhs, s);
        s.nest.pop();
        s.nested.remove(&t);
        s.path.pop();
        if ok && !self.prog.types.has_type_param(t) {
            s.valid.insert(t);
        }
        ok
    }

    /// Whether a type has no structure because of a cycle that is not reported yet.
    fn cycle_is_cut(&self, n: NamedId) -> bool {
        !self.cut.is_empty() && self.rhs_of.contains_key(&n) && !self.cycle_reported.contains(&n)
    }

    fn type_member(&self, t: Type) -> Option<Member> {
        let n = self.prog.types.as_named(t)?;
        let named = &self.prog.types.named[n];
        let o = &self.prog.objects[named.obj];
        Some(match named.origin {
            None => Member { name: o.name.to_string(), pos: o.pos, is_type: true },
            Some(_) => Member {
                name: self.type_text(t),
                pos: self.instance_pos.get(&n).copied().unwrap_or(o.pos),
                is_type: true,
            },
        })
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
