//! Types that are too large for the machine, or for what the runtime does with them.

use cranelift_entity::EntityRef;
use rustc_hash::FxHashSet;
use source::Diagnostic;
use types::{MAX_SIZE, ObjId, ObjectKind, Type, TypeKind, Types, VarKind};

use crate::checker::Checker;
use crate::diagnostics as diag;

/// Elements of channels must be smaller.
const MAX_CHAN_ELEM: u64 = 1 << 16;
/// Keys and elements of maps must be smaller.
const MAX_MAP_PART: u64 = 1 << 32;

/// Variables of package level must be no larger.
const MAX_SYMBOL: u64 = 2_000_000_000;
/// Types may have pointers up to here.
const MAX_POINTERS: u64 = 1 << 28;

impl Checker<'_> {
    fn check_variable_sizes(&mut self) {
        for i in 0..self.vars.len() {
            let v = self.vars[i];
            let (pos, name, typ) = {
                let o = &self.prog.objects[v];
                (o.pos, o.name, o.typ)
            };
            let size = self.prog.types.size(typ);
            if size > MAX_SYMBOL && !name.is_blank() {
                let path = self.prog.packages[self.pkg].path;
                self.report(diag::symbol_too_large(pos, path, name, size, MAX_SYMBOL));
            }
        }
    }

    /// Reports variables and types of package level that are too large, or if there are none, local
    /// ones. Layouts are known.
    pub(crate) fn check_sizes(&mut self, first: usize) {
        let mut seen = FxHashSet::default();
        let is_local = |c: &Self, o: ObjId| match c.prog.objects[o].kind {
            ObjectKind::Var { kind, .. } => kind != VarKind::Package,
            _ => c.decl_of(o).is_none(),
        };
        for local in [false, true] {
            for i in first..self.prog.objects.len() {
                let id = ObjId::new(i);
                let o = &self.prog.objects[id];
                if !matches!(o.kind, ObjectKind::Var { .. } | ObjectKind::TypeName)
                    || is_local(self, id) != local
                {
                    continue;
                }
                let (mut pos, typ) = (o.pos, o.typ);
                if let Some((fault, inside)) = find_fault(&self.prog.types, typ, &mut seen, 0) {
                    if let Some(named) = inside.filter(|o| o.index() >= first) {
                        pos = self.prog.objects[named].pos;
                    }
                    let text = |c: &Self, t| c.type_text(t);
                    let d: Diagnostic = match fault {
                        Fault::ChanElem => diag::chan_element_too_large(pos),
                        Fault::MapKey => diag::map_part_too_large(pos, "key"),
                        Fault::MapElem => diag::map_part_too_large(pos, "element"),
                        Fault::Struct(t) => {
                            let text = self.reflect_text(self.prog.types.underlying(t));
                            diag::type_too_large(pos, text)
                        }
                        Fault::Pointers => {
                            let what = "types with more than 256 MB of pointers";
                            Diagnostic::unsupported(pos, what)
                        }
                        Fault::Array(t) => diag::larger_than_address_space(pos, text(self, t)),
                    };
                    self.report(d);
                }
            }
            if self.diags.is_empty() && !local {
                self.check_variable_sizes();
            }
            if !self.diags.is_empty() {
                return;
            }
        }
    }
}

enum Fault {
    ChanElem,
    MapKey,
    MapElem,
    /// The map of where its pointers are would be too large.
    Pointers,
    Struct(Type),
    Array(Type),
}

/// Structures nested deeper are not looked into.
const MAX_NESTING: u32 = 1000;

/// The first thing too large in a type, and the defined type it is in; each type is looked at once.
fn find_fault(
    types: &Types,
    t: Type,
    seen: &mut FxHashSet<Type>,
    depth: u32,
) -> Option<(Fault, Option<ObjId>)> {
    if depth > MAX_NESTING || !seen.insert(t) {
        return None;
    }
    let here = types.as_named(t).map(|n| types.named[n].obj);
    let (fault, inside) = fault_of(types, t, seen, depth)?;
    Some((fault, inside.or(here)))
}

fn fault_of(
    types: &Types,
    t: Type,
    seen: &mut FxHashSet<Type>,
    depth: u32,
) -> Option<(Fault, Option<ObjId>)> {
    let own = |large: bool, fault: Fault| large.then_some((fault, None));
    let mut find = |t: Type| find_fault(types, t, seen, depth + 1);
    match types.under(t) {
        TypeKind::Chan { elem, .. } => {
            find(*elem).or_else(|| own(types.size(*elem) >= MAX_CHAN_ELEM, Fault::ChanElem))
        }
        TypeKind::Map { key, elem } => find(*key)
            .or_else(|| find(*elem))
            .or_else(|| own(types.size(*key) >= MAX_MAP_PART, Fault::MapKey))
            .or_else(|| own(types.size(*elem) >= MAX_MAP_PART, Fault::MapElem)),
        TypeKind::Array { elem, .. } => find(*elem)
            .or_else(|| own(types.size(t) >= MAX_SIZE, Fault::Array(t)))
            .or_else(|| own(types.layout(t).ptrdata > MAX_POINTERS, Fault::Pointers)),
        TypeKind::Slice(elem) | TypeKind::Pointer(elem) => find(*elem),
        TypeKind::Struct(s) => s
            .fields
            .iter()
            .find_map(|f| find(f.typ))
            .or_else(|| own(types.size(t) >= MAX_SIZE, Fault::Struct(t)))
            .or_else(|| own(types.layout(t).ptrdata > MAX_POINTERS, Fault::Pointers)),
        TypeKind::Signature(s) => s.params.iter().chain(&s.results).find_map(|p| find(p.typ)),
        _ => None,
    }
}
