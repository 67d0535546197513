//! Linker names of packages, functions and types, as Go spells them.

use crate::arena::Type;
use crate::format::Qualifier;
use crate::object::ObjId;
use crate::program::Program;

/// The package part of a symbol: in a path's last element a dot is written `%2e`.
pub fn package_prefix(path: &str) -> String {
    let last = path.rfind('/').map_or(0, |i| i + 1);
    let (head, tail) = path.split_at(last);
    format!("{head}{}", tail.replace('.', "%2e"))
}

/// `main.f`, `main.T.M`, `main.(*T).M`, or what `//go:linkname` says.
pub fn func_sym(prog: &Program, obj: ObjId) -> String {
    let o = &prog.objects[obj];
    let data = o.func();
    if let Some(name) = data.and_then(|d| d.linkname) {
        return name.as_str().to_owned();
    }
    let prefix = prog.package_of(obj).map_or_else(|| "go".into(), |p| package_prefix(p.path.as_str()));
    format!("{prefix}.{}", func_display(prog, obj))
}

/// The same without package: what `-m` and tracebacks of one package call it.
pub fn func_display(prog: &Program, obj: ObjId) -> String {
    let o = &prog.objects[obj];
    match o.func().and_then(|d| d.recv) {
        Some(recv) => method_display(prog, recv.typ, o.name.as_str()),
        None => o.name.as_str().to_owned(),
    }
}

/// `T.M` or `(*T).M`.
pub fn method_display(prog: &Program, recv: Type, method: &str) -> String {
    match prog.types.pointer_elem(recv) {
        Some(base) if prog.types.as_named(recv).is_none() => {
            format!("(*{}).{method}", type_display(prog, base))
        }
        _ => format!("{}.{method}", type_display(prog, recv)),
    }
}

/// A type as part of a function's name: without its package.
pub fn type_display(prog: &Program, t: Type) -> String {
    let text = prog.type_string(t, Qualifier::Link);
    if prog.types.as_named(t).is_none() {
        return text;
    }
    // The package's path ends at the last dot before type arguments.
    let name = text.find('[').unwrap_or(text.len());
    match text[..name].rfind('.') {
        Some(dot) => text[dot + 1..].to_owned(),
        None => text,
    }
}
