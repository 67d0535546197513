//! Linker names, as Go spells them.

use syntax::{ExprId, ExprKind, File};
use types::linkname::type_display;
use types::{ObjId, PkgId, Program, Qualifier, Type, TypedPackage};

pub use types::linkname::{func_sym, package_prefix};

/// The function for a method of `base` or, if `pointer`, of a pointer to it: as a declared method would be called. The
/// wrappers of types without name belong to no package. An unexported method of another package (`of`) is called `path.m`: the type may
/// have an `m` of its own.
pub fn wrapper_sym(prog: &Program, base: Type, pointer: bool, method: &str, of: Option<PkgId>) -> String {
    let obj = prog.types.as_named(base).map(|n| prog.types.named[n].obj);
    let pkg = obj.and_then(|o| prog.package_of(o));
    let prefix = pkg.map_or_else(|| "go".into(), |p| package_prefix(p.path.as_str()));
    let name = type_display(prog, base);
    let foreign = of.filter(|_| obj.and_then(|o| prog.objects[o].pkg) != of);
    let method = match foreign {
        Some(p) => format!("{}.{method}", package_prefix(prog.packages[p].path.as_str())),
        None => method.to_owned(),
    };
    if pointer { format!("{prefix}.(*{name}).{method}") } else { format!("{prefix}.{name}.{method}") }
}

/// `type:T`
pub fn type_sym(prog: &Program, t: Type) -> String {
    let mut name = String::from("type:");
    prog.write_type(&mut name, t, Qualifier::Link);
    name
}

/// `main.x`, or what `//go:linkname` says.
pub fn var_sym(prog: &Program, obj: ObjId) -> String {
    if let Some(name) = prog.var_linknames.get(&obj) {
        return name.as_str().to_owned();
    }
    let prefix = prog.package_of(obj).map_or_else(|| "go".into(), |p| package_prefix(p.path.as_str()));
    format!("{prefix}.{}", prog.objects[obj].name)
}

/// `go:string."x"`; contents too long for a name go by their hash.
pub fn string_sym(bytes: &[u8]) -> String {
    if bytes.len() <= 64 {
        return format!("go:string.{}", types::constant::quote(bytes));
    }
    // FNV-1a, 128 bits: equal names must mean equal contents.
    let mut h: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    for &b in bytes {
        h = (h ^ b as u128).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
    }
    format!("go:string.{}.{h:032x}", bytes.len())
}

/// Names of all function literals of a package by file and index in `FileInfo::func_lits`: `main.f.func1`, and
/// inside that `main.f.func1.1`. Numbers follow source order.
pub fn closure_names(prog: &Program, pkg: &TypedPackage, files: &[File]) -> Vec<Vec<Box<str>>> {
    let prefix = package_prefix(prog.packages[pkg.pkg].path.as_str());
    let mut in_init = [0; 2];
    let mut names = Vec::new();
    for (i, (info, file)) in pkg.files.iter().zip(files).enumerate() {
        let mut funcs: Vec<_> = pkg
            .funcs
            .iter()
            .filter(|f| f.file == i as u32)
            .map(|f| (file[f.decl].pos, file[f.decl].end, f))
            .collect();
        funcs.sort_by_key(|f| f.0);
        let mut counts = vec![[0u32; 2]; funcs.len()];
        names.push(info.closure_names(file, |lit| {
            let pos = file[lit.expr].pos;
            match funcs.partition_point(|f| f.0 <= pos).checked_sub(1) {
                Some(f) if pos < funcs[f].1 => {
                    lit.outermost_name(&declared_sym(prog, pkg, funcs[f].2.obj), &mut counts[f])
                }
                _ => lit.outermost_name(&format!("{prefix}.init"), &mut in_init),
            }
        }));
    }
    names
}

/// As [`func_sym`], and `main.init.0`, `main.init.1`, ... for the `init` functions.
pub fn declared_sym(prog: &Program, pkg: &TypedPackage, obj: ObjId) -> String {
    match pkg.inits.iter().position(|&o| o == obj) {
        Some(n) => format!("{}.{n}", func_sym(prog, obj)),
        None => func_sym(prog, obj),
    }
}

/// For every expression of a file: whether evaluating it calls a function (in itself, not in a literal
/// it makes) or looks into a map. Operands without calls are evaluated after those with, as gc does.
pub fn calls_in(prog: &Program, file: &File, info: &types::FileInfo) -> Vec<bool> {
    let is_map = |t: Type| matches!(prog.types.under(t), types::TypeKind::Map { .. });
    let ids = info.expr_ids();
    let mut has = vec![false; ids.end];
    for id in ids.map(<ExprId as cranelift_entity::EntityRef>::new) {
        let of = |x: ExprId, has: &[bool]| has[cranelift_entity::EntityRef::index(x)];
        let any = |l: &[ExprId], has: &[bool]| l.iter().any(|&x| of(x, has));
        let called = match file[id].kind {
            ExprKind::Call { fun, args, .. } => {
                let flags = info.expr(id).flags;
                let calls = if flags.has(types::ExprFlags::CONVERSION) {
                    false
                } else if flags.has(types::ExprFlags::BUILTIN_CALL) {
                    use types::Builtin::*;
                    let pure = matches!(
                        info.builtin(file.unparen(fun)),
                        Some(
                            UnsafeAdd
                                | UnsafeAlignof
                                | UnsafeOffsetof
                                | UnsafeSizeof
                                | UnsafeSlice
                                | UnsafeSliceData
                                | UnsafeString
                                | UnsafeStringData
                        )
                    );
                    info.mode(id) != types::Mode::Constant && !pure
                } else {
                    true
                };
                calls || of(fun, &has) || any(&file[args], &has)
            }
            ExprKind::CompositeLit { elems, .. } => any(&file[elems], &has),
            ExprKind::Paren(x)
            | ExprKind::Selector { x, .. }
            | ExprKind::Star(x)
            | ExprKind::Unary { x, .. }
            | ExprKind::TypeAssert { x, .. } => of(x, &has),
            ExprKind::Index { x, indices } => {
                of(x, &has) || any(&file[indices], &has) || is_map(info.type_of(x))
            }
            ExprKind::Slice { x, bounds } => {
                let b = &file[bounds];
                of(x, &has) || [b.lo, b.hi, b.max].into_iter().flatten().any(|x| of(x, &has))
            }
            ExprKind::Binary { x, y, .. } | ExprKind::KeyValue { key: x, value: y } => {
                of(x, &has) || of(y, &has)
            }
            _ => false,
        };
        has[cranelift_entity::EntityRef::index(id)] = called;
    }
    has
}
