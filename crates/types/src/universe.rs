//! The predeclared objects and package `unsafe`.

use cranelift_entity::PrimaryMap;
use source::Pos;
use syntax::{Symbol, sym};

use crate::arena::{Field, Interface, Method, Param, Signature, Type, TypeKind, Types};
use crate::basic::Basic;
use crate::constant::ConstValue;
use crate::object::{Builtin, FuncData, ObjId, Object, ObjectKind, Recv};
use crate::program::{Package, PkgId, Program, Scope};

pub(crate) fn program() -> Program {
    let mut p = Program {
        types: Types::default(),
        objects: PrimaryMap::new(),
        packages: PrimaryMap::new(),
        universe: Scope::default(),
        alias_params: Default::default(),
        recv_params: Default::default(),
        declared_types: Default::default(),
        var_linknames: Default::default(),
        ambiguous: Default::default(),
        init_order: Vec::new(),
        lazy: None,
        unsafe_pkg: PkgId::from_u32(0),
        error: Type::INVALID,
        byte: Type::INVALID,
        rune: Type::INVALID,
        any: Type::INVALID,
        runtime_errors: Vec::new(),
    };
    p.unsafe_pkg = p.packages.push(Package::new(sym::UNSAFE, sym::UNSAFE));
    for b in Basic::ALL {
        if let Some(name) = b.symbol() {
            declare(&mut p, name, b.into(), ObjectKind::TypeName);
        }
    }
    p.byte = alias(&mut p, sym::BYTE, Type::UINT8);
    p.rune = alias(&mut p, sym::RUNE, Type::INT32);
    let empty = p.types.empty_interface;
    p.any = alias(&mut p, sym::ANY, empty);
    p.error = declare_error(&mut p);
    declare_comparable(&mut p);
    declare_runtime_errors(&mut p);
    for (name, value) in [(sym::TRUE, true), (sym::FALSE, false)] {
        declare(&mut p, name, Type::UNTYPED_BOOL, ObjectKind::Const(ConstValue::Bool(value)));
    }
    declare(&mut p, sym::IOTA, Type::UNTYPED_INT, ObjectKind::Const(ConstValue::Int(0)));
    declare(&mut p, sym::NIL, Type::UNTYPED_NIL, ObjectKind::Nil);
    for b in Builtin::ALL {
        if b.is_unsafe() {
            declare_unsafe(&mut p, b.name(), Type::INVALID, ObjectKind::Builtin(b));
        } else {
            declare(&mut p, Symbol::intern(b.name()), Type::INVALID, ObjectKind::Builtin(b));
        }
    }
    declare_unsafe(&mut p, "Pointer", Type::UNSAFE_POINTER, ObjectKind::TypeName);
    p
}

fn declare(p: &mut Program, name: Symbol, typ: Type, kind: ObjectKind) -> ObjId {
    let obj = p.objects.push(Object { name, pos: Pos::NONE, pkg: None, typ, kind });
    p.universe.insert(name, obj);
    obj
}

fn declare_unsafe(p: &mut Program, name: &str, typ: Type, kind: ObjectKind) {
    let (name, pkg) = (Symbol::intern(name), p.unsafe_pkg);
    let obj = p.objects.push(Object { name, pos: Pos::NONE, pkg: Some(pkg), typ, kind });
    p.packages[pkg].scope.insert(name, obj);
}

fn alias(p: &mut Program, name: Symbol, actual: Type) -> Type {
    let obj = declare(p, name, Type::INVALID, ObjectKind::TypeName);
    let typ = p.types.intern(TypeKind::Alias { obj, actual });
    p.objects[obj].typ = typ;
    typ
}

fn declare_error(p: &mut Program) -> Type {
    let obj = declare(p, sym::ERROR, Type::INVALID, ObjectKind::TypeName);
    let (id, typ) = p.types.new_named(obj, 0);
    p.objects[obj].typ = typ;
    let sig = p.types.func(Signature {
        params: Vec::new(),
        results: vec![Param { name: None, typ: Type::STRING }],
        variadic: false,
        type_params: Vec::new(),
    });
    let methods = vec![Method { name: Symbol::intern("Error"), pkg: None, sig }];
    let under =
        p.types.interface(Interface { methods, embeddeds: Vec::new(), implicit: false, comparable: false });
    p.types.named[id].underlying = Some(under);
    typ
}

/// The dynamic types of run-time errors, in the order of `abi::panics::ErrorType`. They are nobody's to name: their
/// objects belong to no scope. The methods are assembly.
fn declare_runtime_errors(p: &mut Program) {
    let text = Param { name: None, typ: Type::STRING };
    let sig = |results| Signature { params: Vec::new(), results, variadic: false, type_params: Vec::new() };
    let (error, marker) = (p.types.func(sig(vec![text])), p.types.func(sig(Vec::new())));
    let fields = vec![Field {
        name: Symbol::intern("text"),
        pkg: None,
        typ: Type::STRING,
        embedded: false,
        tag: None,
    }];
    let record = p.types.structure(fields);
    for (name, pointer) in abi::panics::ERROR_TYPES {
        let name = Symbol::intern(&format!("runtime.{name}"));
        let object = |name, typ, kind| Object { name, pos: Pos::NONE, pkg: None, typ, kind };
        let obj = p.objects.push(object(name, Type::INVALID, ObjectKind::TypeName));
        let (id, named) = p.types.new_named(obj, 0);
        p.objects[obj].typ = named;
        p.types.named[id].underlying = Some(if pointer { record } else { Type::STRING });
        let typ = if pointer { p.types.pointer(named) } else { named };
        let code = if pointer { "runtime.errorTextOf" } else { "runtime.errorText" };
        for (name, sig, code) in [("Error", error, code), ("RuntimeError", marker, "runtime.runtimeError")] {
            let data = FuncData {
                recv: Some(Recv { typ, pointer }),
                pragma: syntax::Pragma(0),
                linkname: Some(Symbol::intern(code)),
                decl: None,
                has_body: false,
            };
            let func = object(Symbol::intern(name), sig, ObjectKind::Func(Box::new(data)));
            let func = p.objects.push(func);
            p.types.named[id].methods.push(func);
        }
        p.runtime_errors.push(typ);
    }
}

fn declare_comparable(p: &mut Program) {
    let obj = declare(p, sym::COMPARABLE, Type::INVALID, ObjectKind::TypeName);
    let (id, typ) = p.types.new_named(obj, 0);
    p.objects[obj].typ = typ;
    let under = p.types.interface(Interface {
        methods: Vec::new(),
        embeddeds: Vec::new(),
        implicit: false,
        comparable: true,
    });
    p.types.named[id].underlying = Some(under);
}
