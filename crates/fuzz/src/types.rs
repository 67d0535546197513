//! The types of a generated program: interned, named by their Go text, with the questions the generator asks of them.

use std::collections::HashMap;

/// A type, an index into [`Types`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Ty(u32);

/// What a type parameter may be; says which operators its values have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Class {
    /// Every integer type.
    Integer,
    /// Integers and floats.
    Number,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Field {
    pub name: String,
    pub ty: Ty,
    pub embedded: bool,
}

/// A method's name and type. Names are unique: one name, one signature, in all of a program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Signature {
    pub name: String,
    pub params: Vec<Ty>,
    pub result: Ty,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Method {
    /// Index into [`Types::signatures`].
    pub signature: usize,
    pub pointer: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Type {
    Bool,
    Int {
        bits: u32,
        signed: bool,
    },
    Float(u32),
    Complex(u32),
    Str,
    Any,
    Named {
        under: Ty,
        methods: Vec<Method>,
    },
    Pointer(Ty),
    Slice(Ty),
    Array(usize, Ty),
    Map(Ty, Ty),
    Func(Vec<Ty>, Ty),
    Struct(Vec<Field>),
    /// Indices into [`Types::signatures`].
    Interface(Vec<usize>),
    Param(Class),
}

pub const BOOL: Ty = Ty(0);
pub const INT: Ty = Ty(1);
pub const INT64: Ty = Ty(5);
pub const UINT: Ty = Ty(6);
pub const UINT8: Ty = Ty(7);
pub const INT32: Ty = Ty(4);
pub const UINT64: Ty = Ty(10);
pub const FLOAT32: Ty = Ty(12);
pub const FLOAT64: Ty = Ty(13);
pub const COMPLEX64: Ty = Ty(14);
pub const COMPLEX128: Ty = Ty(15);
pub const STR: Ty = Ty(16);
pub const ANY: Ty = Ty(17);
/// All integer types, in the order they are interned in.
pub const INTEGERS: [&str; 11] =
    ["int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr"];

/// The `n`th of [`INTEGERS`].
pub fn integer(n: usize) -> Ty {
    Ty(1 + n as u32)
}

#[derive(Default)]
pub struct Types {
    types: Vec<Type>,
    names: Vec<String>,
    by_name: HashMap<String, Ty>,
    pub signatures: Vec<Signature>,
}

impl Types {
    pub fn new() -> Types {
        let mut types = Types::default();
        types.intern("bool".into(), Type::Bool);
        for (i, name) in INTEGERS.into_iter().enumerate() {
            let bits = name.trim_start_matches(|c: char| c.is_ascii_alphabetic()).parse().unwrap_or(64);
            types.intern(name.into(), Type::Int { bits, signed: i < 5 });
        }
        for (name, t) in [
            ("float32", Type::Float(32)),
            ("float64", Type::Float(64)),
            ("complex64", Type::Complex(64)),
            ("complex128", Type::Complex(128)),
            ("string", Type::Str),
            ("any", Type::Any),
        ] {
            types.intern(name.into(), t);
        }
        types
    }

    fn intern(&mut self, name: String, t: Type) -> Ty {
        if let Some(&ty) = self.by_name.get(&name) {
            return ty;
        }
        let ty = Ty(self.types.len() as u32);
        self.types.push(t);
        self.by_name.insert(name.clone(), ty);
        self.names.push(name);
        ty
    }

    pub fn pointer(&mut self, to: Ty) -> Ty {
        self.intern(format!("*{}", self.name(to)), Type::Pointer(to))
    }

    pub fn slice(&mut self, of: Ty) -> Ty {
        self.intern(format!("[]{}", self.name(of)), Type::Slice(of))
    }

    pub fn array(&mut self, n: usize, of: Ty) -> Ty {
        self.intern(format!("[{n}]{}", self.name(of)), Type::Array(n, of))
    }

    pub fn map(&mut self, key: Ty, elem: Ty) -> Ty {
        self.intern(format!("map[{}]{}", self.name(key), self.name(elem)), Type::Map(key, elem))
    }

    pub fn func(&mut self, params: Vec<Ty>, result: Ty) -> Ty {
        let list: Vec<&str> = params.iter().map(|&p| self.name(p)).collect();
        self.intern(format!("func({}) {}", list.join(", "), self.name(result)), Type::Func(params, result))
    }

    pub fn structure(&mut self, fields: Vec<Field>) -> Ty {
        let list: Vec<String> = fields
            .iter()
            .map(|f| {
                if f.embedded {
                    self.name(f.ty).to_string()
                } else {
                    format!("{} {}", f.name, self.name(f.ty))
                }
            })
            .collect();
        self.intern(format!("struct{{ {} }}", list.join("; ")), Type::Struct(fields))
    }

    pub fn interface(&mut self, methods: Vec<usize>) -> Ty {
        let list: Vec<String> = methods
            .iter()
            .map(|&m| {
                let s = &self.signatures[m];
                format!("{}({}) {}", s.name, self.list(&s.params), self.name(s.result))
            })
            .collect();
        self.intern(format!("interface{{ {} }}", list.join("; ")), Type::Interface(methods))
    }

    pub fn named(&mut self, name: String, under: Ty) -> Ty {
        self.intern(name, Type::Named { under, methods: Vec::new() })
    }

    pub fn param(&mut self, name: String, class: Class) -> Ty {
        self.intern(name, Type::Param(class))
    }

    pub fn add_method(&mut self, ty: Ty, method: Method) {
        if let Type::Named { methods, .. } = &mut self.types[ty.0 as usize] {
            methods.push(method);
        }
    }

    /// The type as Go text.
    pub fn name(&self, ty: Ty) -> &str {
        &self.names[ty.0 as usize]
    }

    /// Types as a parameter list without names.
    pub fn list(&self, tys: &[Ty]) -> String {
        tys.iter().map(|&t| self.name(t)).collect::<Vec<_>>().join(", ")
    }

    pub fn get(&self, ty: Ty) -> &Type {
        &self.types[ty.0 as usize]
    }

    /// The underlying type.
    pub fn under(&self, ty: Ty) -> &Type {
        match self.get(ty) {
            Type::Named { under, .. } => self.under(*under),
            t => t,
        }
    }

    /// Whether a literal of the type needs its name around it.
    pub fn is_named(&self, ty: Ty) -> bool {
        matches!(self.get(ty), Type::Named { .. })
    }

    pub fn is_integer(&self, ty: Ty) -> bool {
        matches!(self.under(ty), Type::Int { .. } | Type::Param(Class::Integer))
    }

    /// Whether `<` compares values of the type.
    pub fn is_ordered(&self, ty: Ty) -> bool {
        matches!(self.under(ty), Type::Int { .. } | Type::Float(_) | Type::Str | Type::Param(_))
    }

    /// Bool, number or string underneath.
    pub fn is_basic(&self, ty: Ty) -> bool {
        matches!(
            self.under(ty),
            Type::Bool | Type::Int { .. } | Type::Float(_) | Type::Complex(_) | Type::Str
        )
    }

    /// Whether values have no size. Whether pointers to them are equal is left open by the language.
    fn is_empty(&self, ty: Ty) -> bool {
        match self.under(ty) {
            Type::Array(n, elem) => *n == 0 || self.is_empty(*elem),
            Type::Struct(fields) => fields.iter().all(|f| self.is_empty(f.ty)),
            _ => false,
        }
    }

    /// Whether `==` compares values, means the same everywhere, and never panics.
    pub fn is_comparable(&self, ty: Ty) -> bool {
        match self.under(ty) {
            Type::Slice(_) | Type::Map(..) | Type::Func(..) | Type::Any | Type::Interface(_) => false,
            Type::Array(_, elem) => self.is_comparable(*elem),
            Type::Pointer(to) => !self.is_empty(*to),
            Type::Struct(fields) => fields.iter().all(|f| self.is_comparable(f.ty)),
            _ => true,
        }
    }

    /// Whether values are only themselves: no pointers, functions or interfaces in them, so that `fmt` prints
    /// the same text in every run.
    pub fn is_plain(&self, ty: Ty) -> bool {
        match self.under(ty) {
            Type::Pointer(_) | Type::Func(..) | Type::Any | Type::Interface(_) | Type::Param(_) => false,
            Type::Slice(e) | Type::Array(_, e) => self.is_plain(*e),
            Type::Map(k, e) => self.is_plain(*k) && self.is_plain(*e),
            Type::Struct(fields) => fields.iter().all(|f| self.is_plain(f.ty)),
            _ => true,
        }
    }

    /// Whether copies share memory.
    pub fn is_shared(&self, ty: Ty) -> bool {
        match self.under(ty) {
            Type::Pointer(_)
            | Type::Func(..)
            | Type::Any
            | Type::Interface(_)
            | Type::Slice(_)
            | Type::Map(..) => true,
            Type::Array(_, e) => self.is_shared(*e),
            Type::Struct(fields) => fields.iter().any(|f| self.is_shared(f.ty)),
            _ => false,
        }
    }

    /// The method set: signature indices, promoted ones included.
    pub fn methods(&self, ty: Ty) -> Vec<usize> {
        match self.get(ty) {
            Type::Pointer(to) => self.methods_of(*to, true),
            _ => self.methods_of(ty, false),
        }
    }

    fn methods_of(&self, ty: Ty, pointer: bool) -> Vec<usize> {
        let mut out = Vec::new();
        if let Type::Named { methods, .. } = self.get(ty) {
            out.extend(methods.iter().filter(|m| pointer || !m.pointer).map(|m| m.signature));
        }
        if let Type::Struct(fields) = self.under(ty) {
            for f in fields.iter().filter(|f| f.embedded) {
                let promoted = self.methods_of(f.ty, pointer);
                out.extend(promoted.into_iter().filter(|m| !self.declares(ty, *m)));
            }
        }
        if let Type::Interface(list) = self.under(ty) {
            out.clone_from(list);
        }
        out
    }

    /// Whether the type itself has the method, with either receiver: it then hides promoted ones.
    pub fn declares(&self, ty: Ty, signature: usize) -> bool {
        matches!(self.get(ty), Type::Named { methods, .. } if methods.iter().any(|m| m.signature == signature))
    }

    pub fn implements(&self, ty: Ty, interface: Ty) -> bool {
        match self.under(interface) {
            Type::Any => true,
            Type::Interface(wanted) => {
                let have = self.methods(ty);
                wanted.iter().all(|m| have.contains(m))
            }
            _ => false,
        }
    }
}
