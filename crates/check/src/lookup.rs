//! Fields and methods by name, through embedded fields.

use rustc_hash::FxHashSet;
use syntax::Symbol;
use types::{ObjId, PathStep, Type, TypeKind};

use crate::checker::Checker;

/// What a name selects from a type.
#[derive(Clone, Debug)]
pub(crate) enum Found {
    Field {
        typ: Type,
        path: Vec<PathStep>,
    },
    Method {
        func: ObjId,
        path: Vec<PathStep>,
        /// The arguments of the generic type it is declared on.
        args: Vec<Type>,
        pointer_recv: bool,
        /// What the path arrives at is a pointer.
        indirect: bool,
    },
    InterfaceMethod {
        index: u32,
        sig: Type,
        path: Vec<PathStep>,
    },
    /// Several at the same depth.
    Ambiguous,
    None,
}

struct Candidate {
    typ: Type,
    path: Vec<PathStep>,
    /// Reached along several ways at this depth.
    multiple: bool,
}

impl Checker<'_> {
    /// Finds a field or method of `t` or, if `t` is an unnamed pointer, of its base.
    pub(crate) fn lookup(&mut self, t: Type, name: Symbol) -> Found {
        self.lookup_by(t, &mut |n, _| n == name)
    }

    /// The method or field whose name differs only in case.
    pub(crate) fn lookup_folded(&mut self, t: Type, name: Symbol) -> Option<(Symbol, Type)> {
        let mut real = name;
        let found = self.lookup_by(t, &mut |n: Symbol, _| {
            let same = n.as_str().eq_ignore_ascii_case(name.as_str());
            if same {
                real = n;
            }
            same
        });
        match found {
            Found::Method { func, args, .. } => Some((real, self.method_type(func, &args))),
            Found::InterfaceMethod { sig, .. } => Some((real, sig)),
            _ => None,
        }
    }

    pub(crate) fn lookup_by(&mut self, t: Type, matches: &mut dyn FnMut(Symbol, bool) -> bool) -> Found {
        if t == Type::INVALID {
            return Found::None;
        }
        let top = self.prog.types.unalias(t);
        // A defined pointer type has no methods; its fields are found all the same.
        let named_pointer = matches!(self.prog.types.kind(top), TypeKind::Named(_)) && self.is_pointer(top);
        let mut current = vec![Candidate { typ: top, path: Vec::new(), multiple: false }];
        let mut seen: FxHashSet<Type> = FxHashSet::default();
        let mut first = true;
        while !current.is_empty() {
            let mut next: Vec<Candidate> = Vec::new();
            let mut found = Found::None;
            let mut count = 0;
            for c in &current {
                let (typ, indirect) = match self.prog.types.kind(c.typ) {
                    TypeKind::Pointer(p) => (self.prog.types.unalias(*p), true),
                    _ if first && named_pointer => match self.under_kind(c.typ) {
                        TypeKind::Pointer(p) => (self.prog.types.unalias(p), true),
                        _ => (c.typ, false),
                    },
                    _ => (c.typ, false),
                };
                if indirect && first && (self.is_interface(typ) || self.is_type_param(typ)) {
                    continue;
                }
                let named = self.prog.types.as_named(typ);
                if let Some(n) = named {
                    if !seen.insert(typ) {
                        continue;
                    }
                    {
                        let origin = self.prog.types.named[n].origin.unwrap_or(n);
                        let method = self.prog.types.named[origin].methods.iter().copied().find(|&m| {
                            let o = &self.prog.objects[m];
                            matches(o.name, true)
                                && (crate::typexpr::is_exported(o.name) || o.pkg == Some(self.pkg))
                        });
                        if let Some(func) = method {
                            let recv = self.prog.objects[func].func().and_then(|f| f.recv);
                            let pointer_recv = recv.is_some_and(|r| r.pointer);
                            let args = self.prog.types.named[n].type_args.clone();
                            found =
                                Found::Method { func, path: c.path.clone(), args, pointer_recv, indirect };
                            count += if c.multiple { 2 } else { 1 };
                            continue;
                        }
                    }
                }
                match self.under_kind(typ) {
                    TypeKind::Struct(s) => {
                        for (i, f) in s.fields.iter().enumerate() {
                            let visible = f.pkg.is_none() || f.pkg == Some(self.pkg);
                            let step = |typ| PathStep { field: i as u32, deref: indirect, typ };
                            if visible && matches(f.name, false) {
                                let mut path = c.path.clone();
                                path.push(step(f.typ));
                                found = Found::Field { typ: f.typ, path };
                                count += if c.multiple { 2 } else { 1 };
                                break;
                            }
                            if count == 0 && f.embedded {
                                let inner = self.prog.types.unalias(f.typ);
                                let mut path = c.path.clone();
                                path.push(step(f.typ));
                                let multiple = c.multiple;
                                match next.iter_mut().find(|n| n.typ == inner) {
                                    Some(n) => n.multiple = true,
                                    None => next.push(Candidate { typ: inner, path, multiple }),
                                }
                            }
                        }
                    }
                    TypeKind::Interface(_) => {
                        let u = self.under(typ);
                        self.complete_embedded(u, 0);
                        let methods = self.prog.types.interface_methods(u);
                        let at = methods.iter().position(|m| {
                            (m.pkg.is_none() || m.pkg == Some(self.pkg)) && matches(m.name, true)
                        });
                        if let Some(i) = at {
                            found = Found::InterfaceMethod {
                                index: i as u32,
                                sig: methods[i].sig,
                                path: c.path.clone(),
                            };
                            count += if c.multiple { 2 } else { 1 };
                        }
                    }
                    _ => {}
                }
            }
            match count {
                0 => {}
                1 => {
                    let method = !matches!(found, Found::Field { .. });
                    return if method && named_pointer { Found::None } else { found };
                }
                _ => return Found::Ambiguous,
            }
            current = next;
            first = false;
        }
        Found::None
    }

    /// Resolves what an interface embeds, so that its methods are all there.
    pub(crate) fn complete_embedded(&mut self, t: Type, depth: u32) {
        if let TypeKind::Interface(i) = self.prog.types.kind(t).clone()
            && depth < 100
        {
            for &e in &i.embeddeds {
                let u = self.under(e);
                if u != t {
                    self.complete_embedded(u, depth + 1);
                }
            }
        }
    }
}
