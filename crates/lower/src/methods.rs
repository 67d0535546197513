//! Methods as the run time calls them: wrappers that lead to them, and the rows of descriptors' method tables.

use rustc_hash::FxHashSet;
use ssa::{Cond, Func};
use types::{MethodEntry, MethodTarget, MethodUse, Type, TypeKind, TypeUse};

use crate::func::{Addr, FuncLower, Results};
use crate::names;
use crate::operand::Opnd;
use crate::package::{Cx, Out};

/// The function that an itab of `typ` holds: it takes an interface's data word as its receiver.
pub fn iface_func(cx: &Cx, out: &mut Out, typ: Type, m: &MethodEntry) -> Box<str> {
    match base_of(cx, typ) {
        (base, true) => method_func(cx, out, base, true, m),
        (base, false) => method_func(cx, out, base, !cx.prog.types.is_direct_iface(typ), m),
    }
}

/// The function that takes the receiver of type `typ` itself.
pub fn receiver_func(cx: &Cx, out: &mut Out, typ: Type, m: &MethodEntry) -> Box<str> {
    let (base, pointer) = base_of(cx, typ);
    method_func(cx, out, base, pointer, m)
}

/// `T` and whether `typ` is `*T`.
fn base_of(cx: &Cx, typ: Type) -> (Type, bool) {
    match *cx.prog.types.kind(cx.prog.types.unalias(typ)) {
        TypeKind::Pointer(base) => (base, true),
        _ => (typ, false),
    }
}

/// The function for method `m` whose receiver is a `base` or, if `pointer`, its address.
fn method_func(cx: &Cx, out: &mut Out, base: Type, pointer: bool, m: &MethodEntry) -> Box<str> {
    if let MethodTarget::Func { func, pointer_recv, .. } = m.target
        && m.path.is_empty()
        && pointer_recv == pointer
    {
        return cx.func_name(func).into();
    }
    let name: Box<str> = names::wrapper_sym(cx.prog, base, pointer, m.name.as_str(), m.pkg).into();
    if out.claim(&name) {
        let f = wrapper(cx, out, &name, base, pointer, m);
        out.funcs.push(f);
    }
    name
}

fn wrapper(cx: &Cx, out: &mut Out, name: &str, base: Type, pointer: bool, m: &MethodEntry) -> Func {
    let mut f = Func::new(name, ssa::Sig::default(), source::Pos::NONE);
    f.display = cx.display(name).into();
    f.attrs.dupok = true;
    f.attrs.wrapper = true;
    let recv = if pointer { Type::UNSAFE_POINTER } else { base };
    let assigned = cx.sig(m.sig, Some(recv));
    let results = Results { assigned: assigned.clone(), vars: Vec::new(), named: false };
    let mut w = FuncLower::new(cx, out, 0, f, results);
    let values = w.incoming(&assigned);
    let from = match pointer {
        true => {
            let p = values[0].scalar();
            let direct = matches!(m.target, MethodTarget::Func { pointer_recv: false, .. });
            if m.path.is_empty() && direct {
                // A value method called through a nil pointer has a message of its own.
                let nil = w.nil();
                let is_nil = w.icmp(Cond::Eq, p, nil);
                w.panic_if(is_nil, "panicwrap");
            } else {
                w.nil_check(p);
            }
            Opnd::At(Addr::at(p))
        }
        false => Opnd::Is(values[0].clone()),
    };
    // Begun at the base, whichever way it was reached.
    let mut m = m.clone();
    if let Some(first) = m.path.first_mut() {
        first.deref = false;
    }
    let results = w.call_method(from, base, &m, &values[1..]);
    w.return_values(&results);
    w.finish()
}

/// Completes what descriptors need: method tables and comparison functions of all types that the descriptors in `out.uses`
/// lead to.
pub fn complete(cx: &Cx, out: &mut Out, uses: &[TypeUse]) {
    let types = &cx.prog.types;
    let mut seen: FxHashSet<Type> = FxHashSet::default();
    let mut todo: Vec<Type> = Vec::new();
    let mut tables = Vec::new();
    let root = |u: &TypeUse, todo: &mut Vec<Type>| match u {
        TypeUse::Type(t) | TypeUse::Array { elem: t, .. } => todo.push(types.canon(*t)),
        TypeUse::Object { .. } | TypeUse::Methods { .. } => {}
    };
    for u in uses {
        root(u, &mut todo);
        while let Some(t) = todo.pop() {
            if !seen.insert(t) {
                continue;
            }
            if let Some(name) = cx.prog.equal_func(t) {
                out.funcval(&name);
                if out.claim(&name) {
                    let f = crate::equal::function(cx, out, &name, t);
                    out.funcs.push(f);
                }
            }
            let methods = cx.method_set(t);
            let rows: Vec<MethodUse> = methods
                .iter()
                .map(|m| MethodUse {
                    name: m.name,
                    pkg: m.pkg,
                    sig: m.sig,
                    ifn: iface_func(cx, out, t, m),
                    tfn: receiver_func(cx, out, t, m),
                })
                .collect();
            todo.extend(rows.iter().map(|r| r.sig));
            if !rows.is_empty() {
                tables.push(TypeUse::Methods { typ: t, methods: rows.into() });
            }
            let canon = |t: Type| types.canon(t);
            types.under(t).for_each_part(|p| todo.push(canon(p)));
            if matches!(types.under(t), TypeKind::Interface(_)) {
                todo.extend(types.interface_methods(t).iter().map(|m| canon(m.sig)));
            }
            if types.as_named(t).is_some() {
                todo.extend(types.find_pointer(t));
            }
            if let TypeKind::Array { elem, .. } = types.under(t) {
                todo.extend(types.find(&TypeKind::Slice(*elem)));
            }
            // Functions made just now may use further types.
            let mut more: Vec<TypeUse> = std::mem::take(&mut out.uses).into_iter().collect();
            cx.sort_uses(&mut more);
            todo.extend(more.iter().filter_map(|u| match u {
                TypeUse::Type(t) => Some(canon(*t)),
                _ => None,
            }));
        }
    }
    out.uses.extend(tables);
}
