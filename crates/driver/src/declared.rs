//! What Go declares, as assembly sees it: layouts of arguments, names of `x+8(FP)`, `go_asm.h`.

use std::fmt::Write;

use asm::vet::{Declaration, Var};
use asm::wrapper::{Scalar, Value, argument_offsets, argument_size};
use rustc_hash::FxHashMap;
use types::{Basic, ObjId, ObjectKind, Param, Program, Qualifier, Type, TypeKind, TypedPackage};

/// A function of the package.
pub struct Function {
    pub params: Vec<Value>,
    pub results: Vec<Value>,
    pub declaration: Declaration,
    pub has_body: bool,
}

/// The functions of a package by the linker's name.
pub type Functions = FxHashMap<String, Function>;

/// All functions (not methods) that a package declares; `path` is its import path.
pub fn functions(program: &Program, package: &TypedPackage, path: &str) -> Functions {
    let prefix = obj::text::escape_path(path);
    let mut out = Functions::default();
    for f in package.funcs.iter().filter(|f| f.recv.is_none() && f.type_params.is_empty()) {
        let object = &program.objects[f.obj];
        let linkname = object.func().and_then(|d| d.linkname);
        let name = match linkname {
            Some(name) => name.as_str().to_owned(),
            None => format!("{prefix}.{}", object.name),
        };
        if let Some(sig) = program.types.signature(f.sig) {
            let layout = Layout { program, package };
            // The type's own parameters have lost their names.
            let named = |list: &[Param], objects: &[ObjId]| -> Vec<Param> {
                let one =
                    |(p, &o): (&Param, &ObjId)| Param { name: Some(program.objects[o].name), typ: p.typ };
                list.iter().zip(objects).map(one).collect()
            };
            let (params, results) = (named(&sig.params, &f.params), named(&sig.results, &f.results));
            out.insert(name, layout.function(&params, &results, f.body.is_some()));
        }
    }
    out
}

struct Layout<'a> {
    program: &'a Program,
    package: &'a TypedPackage,
}

impl Layout<'_> {
    fn function(&self, params: &[Param], results: &[Param], has_body: bool) -> Function {
        let values = |list: &[Param]| list.iter().map(|p| self.value(p.typ)).collect::<Vec<_>>();
        let (ins, outs) = (values(params), values(results));
        let offsets = argument_offsets(&ins, &outs);
        let mut vars = Vec::new();
        for (i, p) in params.iter().enumerate() {
            self.vars(&mut vars, &name(p, "arg", i), p.typ, offsets[i], false);
        }
        for (i, p) in results.iter().enumerate() {
            self.vars(&mut vars, &name(p, "ret", i), p.typ, offsets[params.len() + i], true);
        }
        vars.sort_by_key(|v| v.offset);
        let declaration = Declaration { size: argument_size(&ins, &outs), vars };
        Function { params: ins, results: outs, declaration, has_body }
    }

    fn value(&self, t: Type) -> Value {
        let types = &self.program.types;
        let mut scalars = Vec::new();
        let fits = self.scalars(t, 0, &mut scalars);
        let mut pointers = Vec::new();
        types.for_each_pointer(t, 0, &mut |o| pointers.push(o as i32));
        Value {
            size: types.size(t) as i32,
            align: types.align(t) as i32,
            scalars: fits.then_some(scalars),
            pointers,
        }
    }

    /// The scalars of a value at `base`; false if it has an array of several elements.
    fn scalars(&self, t: Type, base: i32, out: &mut Vec<Scalar>) -> bool {
        let types = &self.program.types;
        let mut words = |n: i32| {
            out.extend((0..n).map(|i| Scalar { offset: base + 8 * i, size: 8, float: false }));
            true
        };
        match types.under(t) {
            TypeKind::Basic(Basic::String) | TypeKind::Interface(_) => words(2),
            TypeKind::Slice(_) => words(3),
            TypeKind::Basic(b) if b.is_complex() => {
                let half = types.size(t) as i32 / 2;
                out.extend([0, half].map(|o| Scalar { offset: base + o, size: half as u8, float: true }));
                true
            }
            TypeKind::Basic(b) => {
                out.push(Scalar { offset: base, size: types.size(t) as u8, float: b.is_float() });
                true
            }
            TypeKind::Array { len: 0, .. } => true,
            TypeKind::Array { elem, len: 1 } => self.scalars(*elem, base, out),
            TypeKind::Array { .. } => false,
            TypeKind::Struct(s) => s
                .fields
                .iter()
                .zip(types.field_offsets(t))
                .all(|(f, o)| self.scalars(f.typ, base + o as i32, out)),
            _ => words(1),
        }
    }

    /// The names under which a value may be spoken of.
    fn vars(&self, out: &mut Vec<Var>, name: &str, t: Type, offset: i32, is_result: bool) {
        let types = &self.program.types;
        let spelled = self.program.type_string(t, Qualifier::Relative(self.package.pkg));
        let size = types.size(t) as i32;
        let whole = |what: String, size: i32, parts: Vec<(String, i32)>, is_alias: bool| Var {
            name: name.to_string(),
            offset,
            size,
            what,
            is_result,
            parts,
            is_alias,
        };
        // A value of several words: each has a name, and the value's own name is the first word's.
        let words = |out: &mut Vec<Var>, kind: &str, names: &[&str]| {
            let part = |(i, n): (usize, &&str)| (format!("{name}_{n}"), offset + 8 * i as i32);
            let parts: Vec<(String, i32)> = names.iter().enumerate().map(part).collect();
            out.push(whole(format!("{kind} {}", names[0]), 8, parts.clone(), true));
            for ((part, at), n) in parts.into_iter().zip(names) {
                out.push(Var {
                    name: part,
                    offset: at,
                    what: format!("{kind} {n}"),
                    ..whole(String::new(), 8, Vec::new(), false)
                });
            }
        };
        match types.under(t) {
            TypeKind::Basic(Basic::String) => words(out, "string", &["base", "len"]),
            TypeKind::Slice(_) => words(out, "slice", &["base", "len", "cap"]),
            TypeKind::Interface(i) if i.methods.is_empty() && i.embeddeds.is_empty() => {
                words(out, "interface", &["type", "data"]);
            }
            TypeKind::Interface(_) => words(out, "interface", &["itable", "data"]),
            TypeKind::Basic(b) if b.is_complex() => {
                let half = size / 2;
                let parts = vec![(format!("{name}_real"), offset), (format!("{name}_imag"), offset + half)];
                out.push(whole(spelled.clone(), size, parts.clone(), true));
                for ((part, at), which) in parts.into_iter().zip(["real", "imag"]) {
                    let what = format!("{which}({spelled})");
                    out.push(Var {
                        name: part,
                        offset: at,
                        what,
                        ..whole(String::new(), half, Vec::new(), false)
                    });
                }
            }
            TypeKind::Struct(s) => {
                out.push(whole(spelled, size, Vec::new(), true));
                for (f, o) in s.fields.iter().zip(types.field_offsets(t)) {
                    self.vars(out, &format!("{name}_{}", f.name), f.typ, offset + o as i32, is_result);
                }
            }
            TypeKind::Array { elem, len } => {
                out.push(whole(spelled, size, Vec::new(), true));
                let each = types.size(*elem) as i32;
                // Nobody names the elements of large ones.
                for i in 0..(*len).min(64) as i32 {
                    self.vars(out, &format!("{name}_{i}"), *elem, offset + i * each, is_result);
                }
            }
            _ => out.push(whole(spelled, size, Vec::new(), false)),
        }
    }
}

/// A parameter's name; those without one are `arg`, `arg1`, ...
fn name(p: &Param, fallback: &str, index: usize) -> String {
    match p.name {
        Some(n) if n.as_str() != "_" => n.as_str().to_string(),
        _ if index == 0 => fallback.to_string(),
        _ => format!("{fallback}{index}"),
    }
}

/// `go_asm.h`: the package's integer and string constants, sizes of its structs and offsets of their fields.
pub fn go_asm_h(program: &Program, package: &TypedPackage) -> String {
    let mut out =
        format!("// What package {} shares with its assembly.\n\n", program.packages[package.pkg].name);
    for (name, obj) in program.packages[package.pkg].scope.sorted() {
        let object = &program.objects[obj];
        // Writing to a String cannot fail.
        let _ = match &object.kind {
            ObjectKind::Const(v) => {
                if let Some(i) = v.to_int().filter(|_| v.as_bytes().is_none()).and_then(|i| i.as_i64()) {
                    writeln!(out, "#define const_{name} {i}")
                } else if let Some(u) = v.as_u64() {
                    writeln!(out, "#define const_{name} {u}")
                } else if let Some(bytes) = v.as_bytes() {
                    writeln!(out, "#define const_{name} \"{}\"", bytes.escape_ascii())
                } else {
                    Ok(())
                }
            }
            ObjectKind::TypeName => {
                let t = object.typ;
                let generic = program.types.has_type_param(t);
                let TypeKind::Struct(s) = program.types.under(t) else { continue };
                if generic {
                    continue;
                }
                let _ = writeln!(out, "#define {name}__size {}", program.types.size(t));
                for (f, o) in s.fields.iter().zip(program.types.field_offsets(t)) {
                    if !f.name.is_blank() {
                        let _ = writeln!(out, "#define {name}_{} {o}", f.name);
                    }
                }
                Ok(())
            }
            _ => Ok(()),
        };
    }
    out
}
