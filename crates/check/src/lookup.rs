//! Fields and methods by name, through embedded fields.

use rustc_hash::FxHashSet;
use syntax::Symbol;
use types::{ObjId, PathStep, PkgId, Type, TypeKind};

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

/// A name that lookup meets on its way.
#[derive(Clone, Copy)]
pub(crate) struct Member {
    pub name: Symbol,
    pub is_method: bool,
    /// The package of the declaration it is in; `None` if it is in none, and the name exported.
    pub pkg: Option<PkgId>,
    /// A method with a pointer receiver.
    pub pointer_recv: bool,
}

/// Which unexported names lookup finds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Names {
    /// Those of a package.
    Of(PkgId),
    /// All of them.
    All,
}

impl Names {
    fn include(self, name: Symbol, pkg: Option<PkgId>) -> bool {
        match self {
            Names::All => true,
            Names::Of(p) => pkg == Some(p) || crate::typexpr::is_exported(name),
        }
    }
}

struct Candidate {
    typ: Type,
    path: Vec<PathStep>,
    /// Reached along several ways at this depth.
    multiple: bool,
}

/// More embedded types than this in one are not looked at.
const MAX_EMBEDDED: usize = 10_000;

impl Checker<'_> {
    /// Finds a field or method of `t` or, if `t` is an unnamed pointer, of its base.
    pub(crate) fn lookup(&mut self, t: Type, name: Symbol) -> Found {
        self.lookup_from(t, name, self.pkg)
    }

    /// Finds what a package sees under a name.
    pub(crate) fn lookup_from(&mut self, t: Type, name: Symbol, pkg: PkgId) -> Found {
        self.lookup_by(t, Names::Of(pkg), &mut |m| m.name == name)
    }

    /// The method or field whose name differs only in case.
    pub(crate) fn lookup_folded(&mut self, t: Type, name: Symbol) -> Option<(Symbol, Type)> {
        let mut real = name;
        let pointer = self.is_pointer(t);
        let found = self.lookup_by(t, Names::Of(self.pkg), &mut |m| {
            let same = m.name.as_str().eq_ignore_ascii_case(name.as_str()) && (pointer || !m.pointer_recv);
            if same {
                real = m.name;
            }
            same
        });
        match found {
            Found::Method { func, args, .. } => Some((real, self.method_type(func, &args))),
            Found::InterfaceMethod { sig, .. } => Some((real, sig)),
            _ => None,
        }
    }

    /// Finds the first member that `matches` accepts.
    pub(crate) fn lookup_by(
        &mut self,
        t: Type,
        names: Names,
        matches: &mut dyn FnMut(Member) -> bool,
    ) -> Found {
        if t == Type::INVALID {
            return Found::None;
        }
        let top = self.prog.types.unalias(t);
        // A defined pointer type has no methods; its fields are found all the same.
        let named_pointer = matches!(self.prog.types.kind(top), TypeKind::Named(_)) && self.is_pointer(top);
        let mut current = vec![Candidate { typ: top, path: Vec::new(), multiple: false }];
        let mut seen: FxHashSet<Type> = FxHashSet::default();
        let mut first = true;
        // Instances of generic types may embed each other without end; that is reported elsewhere.
        while !current.is_empty() && seen.len() < MAX_EMBEDDED {
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
                            let pointer_recv = o.func().and_then(|f| f.recv).is_some_and(|r| r.pointer);
                            let member = Member { name: o.name, is_method: true, pkg: o.pkg, pointer_recv };
                            names.include(o.name, o.pkg) && matches(member)
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
                let owner = named.and_then(|n| self.prog.objects[self.prog.types.named[n].obj].pkg);
                match self.under_kind(typ) {
                    TypeKind::Struct(s) => {
                        for (i, f) in s.fields.iter().enumerate() {
                            let step = |typ| PathStep { field: i as u32, deref: indirect, typ };
                            let pkg = f.pkg.or(owner);
                            let member = Member { name: f.name, is_method: false, pkg, pointer_recv: false };
                            if names.include(f.name, f.pkg) && matches(member) {
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
                        self.complete_embedded(u);
                        let methods = self.prog.types.interface_methods(u);
                        let at = methods.iter().position(|m| {
                            let pkg = m.pkg.or(owner);
                            let member = Member { name: m.name, is_method: true, pkg, pointer_recv: false };
                            names.include(m.name, m.pkg) && matches(member)
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
    pub(crate) fn complete_embedded(&mut self, t: Type) {
        let TypeKind::Interface(i) = self.prog.types.kind(t) else { return };
        if i.embeddeds.is_empty() {
            return;
        }
        let mut seen: FxHashSet<Type> = FxHashSet::default();
        let mut work = vec![t];
        while let Some(t) = work.pop() {
            if seen.len() < MAX_EMBEDDED
                && seen.insert(t)
                && let TypeKind::Interface(i) = self.prog.types.kind(t).clone()
            {
                work.extend(i.embeddeds.iter().map(|&e| self.under(e)));
            }
        }
    }

    /// The member that was probably meant by a name the type doesn't have.
    pub(crate) fn near_member(&mut self, t: Type, name: Symbol) -> Near {
        let mut near: Option<(Near, Member)> = None;
        let here = self.pkg;
        // A defined pointer type has no methods, whatever it points to.
        let defined_pointer = self.prog.types.as_named(t).is_some() && self.is_pointer(t);
        self.lookup_by(t, Names::All, &mut |m| {
            let n = nearness(m, name, here).filter(|_| !(m.is_method && defined_pointer));
            if let Some(n) = n
                && near.as_ref().is_none_or(|(old, _)| n < *old)
            {
                near = Some((n, m));
            }
            false
        });
        near.map_or(Near::None, |(n, _)| n)
    }
}

/// What there is instead of a member that is asked for, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Near {
    /// It is there, and not exported.
    Inaccessible {
        is_method: bool,
    },
    /// One that only differs in the case of letters.
    Misspelled {
        name: Symbol,
        is_method: bool,
    },
    /// The same with a small first letter, of another package.
    Unexported {
        name: Symbol,
        is_method: bool,
    },
    None,
}

fn nearness(m: Member, want: Symbol, here: PkgId) -> Option<Near> {
    use crate::typexpr::is_exported;
    let (name, is_method) = (m.name, m.is_method);
    if name == want {
        // One that may be used is there for something else, such as the pointer of a named pointer type.
        let accessible = is_exported(name) || m.pkg == Some(here);
        return (!accessible).then_some(Near::Inaccessible { is_method });
    }
    if !name.as_str().eq_ignore_ascii_case(want.as_str()) {
        return None;
    }
    let tail = |s: Symbol| s.as_str().chars().skip(1);
    let misspelled = Near::Misspelled { name, is_method };
    if m.pkg.is_none_or(|p| p == here) {
        return Some(misspelled);
    }
    match (is_exported(name), is_exported(want)) {
        (true, true) => Some(misspelled),
        (true, false) => tail(name).eq(tail(want)).then_some(misspelled),
        (false, true) => tail(name).eq(tail(want)).then_some(Near::Unexported { name, is_method }),
        (false, false) => None,
    }
}
