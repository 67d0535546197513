//! The type arena.

use std::sync::Arc;

use cranelift_entity::{EntityRef, PrimaryMap, entity_impl};
use rustc_hash::FxHashMap;
use syntax::{ChanDir, Symbol};

use crate::basic::Basic;
use crate::object::ObjId;
use crate::program::PkgId;
use crate::sizes::Layout;

/// A type: an index into [`Types`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Type(u32);
entity_impl!(Type, "t");

macro_rules! basic_types {
    ($($name:ident = $basic:ident),* $(,)?) => {
        impl Type {
            $(#[doc = concat!("`", stringify!($basic), "`")] pub const $name: Type = Type(Basic::$basic as u32);)*
        }
    };
}
basic_types! {
    INVALID = Invalid, BOOL = Bool, INT = Int, INT8 = Int8, INT16 = Int16, INT32 = Int32, INT64 = Int64,
    UINT = Uint, UINT8 = Uint8, UINT16 = Uint16, UINT32 = Uint32, UINT64 = Uint64, UINTPTR = Uintptr,
    FLOAT32 = Float32, FLOAT64 = Float64, COMPLEX64 = Complex64, COMPLEX128 = Complex128, STRING = String,
    UNSAFE_POINTER = UnsafePointer, UNTYPED_BOOL = UntypedBool, UNTYPED_INT = UntypedInt,
    UNTYPED_RUNE = UntypedRune, UNTYPED_FLOAT = UntypedFloat, UNTYPED_COMPLEX = UntypedComplex,
    UNTYPED_STRING = UntypedString, UNTYPED_NIL = UntypedNil,
}

impl From<Basic> for Type {
    fn from(b: Basic) -> Type {
        Type(b as u32)
    }
}

/// What a type is. Lists are shared, so a clone is cheap.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TypeKind {
    Basic(Basic),
    /// A defined type, perhaps an instance of a generic one.
    Named(NamedId),
    /// An alias declaration's name for another type (`byte` and `rune` too). Never canonical.
    Alias {
        obj: ObjId,
        actual: Type,
    },
    Pointer(Type),
    Slice(Type),
    Array {
        elem: Type,
        len: i64,
    },
    Struct(Arc<StructType>),
    Signature(Arc<Signature>),
    /// The results of a call with none or several of them.
    Tuple(Arc<[Type]>),
    Interface(Arc<Interface>),
    Map {
        key: Type,
        elem: Type,
    },
    Chan {
        dir: ChanDir,
        elem: Type,
    },
    TypeParam(TypeParamId),
    /// `~A | B` in a constraint.
    Union(Arc<[UnionTerm]>),
}

/// Fields of a struct in order.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct StructType {
    pub fields: Vec<Field>,
}

/// A field of a struct.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Field {
    pub name: Symbol,
    /// The package that declared an unexported name; `None` for exported names.
    pub pkg: Option<PkgId>,
    pub typ: Type,
    pub embedded: bool,
    pub tag: Option<Arc<[u8]>>,
}

/// Parameters and results of a function. The receiver of a method is in its object.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Signature {
    pub params: Vec<Param>,
    pub results: Vec<Param>,
    /// The last parameter is `...T`; its `typ` is `[]T`.
    pub variadic: bool,
    pub type_params: Vec<TypeParamId>,
}

/// A parameter or result. Names don't matter for identity and are absent from canonical types.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Param {
    pub name: Option<Symbol>,
    pub typ: Type,
}

/// An interface as written: its own methods (in a canonical type sorted by name) and what it embeds.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Interface {
    pub methods: Vec<Method>,
    /// Interfaces, unions and other types embedded in it.
    pub embeddeds: Vec<Type>,
    /// The constraint `A | B` written without `interface{ }`.
    pub implicit: bool,
    /// The predeclared `comparable`.
    pub comparable: bool,
}

/// A method of an interface.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Method {
    pub name: Symbol,
    /// The package that declared an unexported name; `None` for exported names.
    pub pkg: Option<PkgId>,
    pub sig: Type,
}

/// One alternative of a union.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct UnionTerm {
    pub tilde: bool,
    pub typ: Type,
}

/// A defined type: an index into [`Types`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NamedId(u32);
entity_impl!(NamedId, "named");

/// A defined type.
#[derive(Clone, Debug)]
pub struct NamedType {
    /// Its `TypeName`.
    pub obj: ObjId,
    /// `None` until the declaration was resolved.
    pub underlying: Option<Type>,
    /// The `Func` objects of the methods declared on it or its pointer, in source order.
    pub methods: Vec<ObjId>,
    pub type_params: Vec<TypeParamId>,
    /// For a type declared inside a generic function or method: the type parameters in scope there
    /// (receiver's first). [`Types::subst`] takes them for parameters of the type.
    pub outer: Vec<TypeParamId>,
    /// The generic type this is an instance of.
    pub origin: Option<NamedId>,
    /// Type arguments of an instance: for the origin's `outer` parameters, then for its `type_params`.
    pub type_args: Vec<Type>,
    /// 0 for a type of package level, else its number among the function's types of that name
    /// (from 1): part of its symbol's name.
    pub local_index: u32,
}

/// A type parameter: an index into [`Types`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeParamId(u32);
entity_impl!(TypeParamId, "tparam");

/// A type parameter.
#[derive(Clone, Debug)]
pub struct TypeParamData {
    pub obj: ObjId,
    pub index: u32,
    /// Always an interface once resolved.
    pub constraint: Type,
}

#[derive(Clone, Copy, Default)]
pub(crate) struct Flags(u8);

impl Flags {
    /// Has an interface with embedded elements in it: equal numbers don't decide identity.
    pub(crate) const EMBEDS: u8 = 1;
    /// Mentions a type parameter.
    pub(crate) const TYPE_PARAM: u8 = 2;
}

/// All types of a build. Structurally equal types are stored once.
pub struct Types {
    kinds: PrimaryMap<Type, TypeKind>,
    canon: PrimaryMap<Type, Type>,
    flags: PrimaryMap<Type, Flags>,
    index: FxHashMap<TypeKind, Type>,
    pub named: PrimaryMap<NamedId, NamedType>,
    pub type_params: PrimaryMap<TypeParamId, TypeParamData>,
    /// Filled by [`Types::compute_layouts`].
    pub(crate) layouts: PrimaryMap<Type, Layout>,
    /// Instances of generic types by origin and canonical arguments.
    pub(crate) instances: FxHashMap<(NamedId, Vec<Type>), Type>,
    /// How often the structure of an instance was made.
    pub(crate) expansions: usize,
    /// Flattened methods of interfaces, sorted; filled on demand by the checker.
    pub(crate) method_sets: FxHashMap<Type, Arc<[Method]>>,
    /// Types and defined types that [`Types::complete`] has dealt with.
    pub(crate) completed: (usize, usize),
    /// `interface{}`
    pub empty_interface: Type,
    /// The tuple without members.
    pub empty_tuple: Type,
}

impl Default for Types {
    fn default() -> Types {
        let mut types = Types {
            kinds: PrimaryMap::new(),
            canon: PrimaryMap::new(),
            flags: PrimaryMap::new(),
            index: FxHashMap::default(),
            named: PrimaryMap::new(),
            type_params: PrimaryMap::new(),
            layouts: PrimaryMap::new(),
            instances: FxHashMap::default(),
            expansions: 0,
            method_sets: FxHashMap::default(),
            completed: (0, 0),
            empty_interface: Type::INVALID,
            empty_tuple: Type::INVALID,
        };
        for b in Basic::ALL {
            types.intern(TypeKind::Basic(b));
        }
        types.empty_interface = types.interface(Interface {
            methods: Vec::new(),
            embeddeds: Vec::new(),
            implicit: false,
            comparable: false,
        });
        types.empty_tuple = types.tuple(&[]);
        types
    }
}

impl Types {
    /// Number of types so far; every `Type` has a smaller index.
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    /// Never true: the basic types are always there.
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// What `t` is, aliases as such.
    #[inline]
    pub fn kind(&self, t: Type) -> &TypeKind {
        &self.kinds[t]
    }

    /// The representative of all types identical to `t`: no aliases, no parameter names.
    #[inline]
    pub fn canon(&self, t: Type) -> Type {
        self.canon[t]
    }

    /// `t` without alias names at its top.
    pub fn unalias(&self, mut t: Type) -> Type {
        while let TypeKind::Alias { actual, .. } = self.kinds[t] {
            t = actual;
        }
        t
    }

    /// The defined type behind `t`, if it is one.
    pub fn as_named(&self, t: Type) -> Option<NamedId> {
        match self.kinds[self.unalias(t)] {
            TypeKind::Named(n) => Some(n),
            _ => None,
        }
    }

    /// The underlying type: never an alias or a defined type. `INVALID` for a defined type whose
    /// declaration is not resolved (the checker makes sure it is).
    #[inline]
    pub fn underlying(&self, t: Type) -> Type {
        match self.kinds[t] {
            TypeKind::Named(n) => self.named[n].underlying.unwrap_or(Type::INVALID),
            TypeKind::Alias { actual, .. } => self.underlying(actual),
            TypeKind::TypeParam(p) => self.underlying(self.type_params[p].constraint),
            _ => t,
        }
    }

    /// What the underlying type of `t` is.
    #[inline]
    pub fn under(&self, t: Type) -> &TypeKind {
        &self.kinds[self.underlying(t)]
    }

    /// The basic type under `t`.
    pub fn basic(&self, t: Type) -> Option<Basic> {
        match *self.under(t) {
            TypeKind::Basic(b) => Some(b),
            _ => None,
        }
    }

    /// The base type if `t` is a pointer (or defined as one).
    pub fn pointer_elem(&self, t: Type) -> Option<Type> {
        match *self.under(t) {
            TypeKind::Pointer(e) => Some(e),
            _ => None,
        }
    }

    /// The fields if `t` is a struct.
    pub fn struct_type(&self, t: Type) -> Option<&Arc<StructType>> {
        match self.under(t) {
            TypeKind::Struct(s) => Some(s),
            _ => None,
        }
    }

    /// The signature if `t` is a function type.
    pub fn signature(&self, t: Type) -> Option<&Arc<Signature>> {
        match self.under(t) {
            TypeKind::Signature(s) => Some(s),
            _ => None,
        }
    }

    /// Whether `t` is an interface (and not a type parameter).
    pub fn is_interface(&self, t: Type) -> bool {
        matches!(self.under(t), TypeKind::Interface(_)) && !matches!(self.kinds[t], TypeKind::TypeParam(_))
    }

    /// Whether `t` mentions a type parameter.
    pub fn has_type_param(&self, t: Type) -> bool {
        self.flags[t].0 & Flags::TYPE_PARAM != 0
    }

    pub(crate) fn embeds(&self, t: Type) -> bool {
        self.flags[t].0 & Flags::EMBEDS != 0
    }

    /// The type `kind`, made when it is new.
    pub fn intern(&mut self, kind: TypeKind) -> Type {
        if let Some(&t) = self.index.get(&kind) {
            return t;
        }
        let canon_kind = self.canonical_kind(&kind);
        let flags = self.flags_of(&kind);
        let canon = match canon_kind {
            Some(CanonKind::Is(t)) => Some(t),
            Some(CanonKind::Make(k)) => Some(self.intern(k)),
            None => None,
        };
        let t = self.kinds.push(kind.clone());
        self.canon.push(canon.unwrap_or(t));
        self.flags.push(flags);
        self.index.insert(kind, t);
        t
    }

    /// A type that exists already; for phases that only read.
    pub fn find(&self, kind: &TypeKind) -> Option<Type> {
        self.index.get(kind).copied()
    }

    /// `*elem`, if some source or [`Types::pointer`] made it.
    pub fn find_pointer(&self, elem: Type) -> Option<Type> {
        self.find(&TypeKind::Pointer(elem))
    }

    /// `*elem`
    pub fn pointer(&mut self, elem: Type) -> Type {
        self.intern(TypeKind::Pointer(elem))
    }

    /// `[]elem`
    pub fn slice(&mut self, elem: Type) -> Type {
        self.intern(TypeKind::Slice(elem))
    }

    /// `[len]elem`
    pub fn array(&mut self, elem: Type, len: i64) -> Type {
        self.intern(TypeKind::Array { elem, len })
    }

    /// The tuple of some types.
    pub fn tuple(&mut self, types: &[Type]) -> Type {
        self.intern(TypeKind::Tuple(types.into()))
    }

    /// A function type.
    pub fn func(&mut self, sig: Signature) -> Type {
        self.intern(TypeKind::Signature(Arc::new(sig)))
    }

    /// A struct type.
    pub fn structure(&mut self, fields: Vec<Field>) -> Type {
        self.intern(TypeKind::Struct(Arc::new(StructType { fields })))
    }

    /// An interface type.
    pub fn interface(&mut self, i: Interface) -> Type {
        self.intern(TypeKind::Interface(Arc::new(i)))
    }

    /// A new defined type, its underlying type still open.
    pub fn new_named(&mut self, obj: ObjId, local_index: u32) -> (NamedId, Type) {
        self.new_local_named(obj, local_index, Vec::new())
    }

    /// The same inside a function with these type parameters.
    pub fn new_local_named(
        &mut self,
        obj: ObjId,
        local_index: u32,
        outer: Vec<TypeParamId>,
    ) -> (NamedId, Type) {
        let id = self.named.push(NamedType {
            obj,
            underlying: None,
            methods: Vec::new(),
            type_params: Vec::new(),
            outer,
            origin: None,
            type_args: Vec::new(),
            local_index,
        });
        (id, self.intern(TypeKind::Named(id)))
    }

    /// A new type parameter.
    pub fn new_type_param(&mut self, obj: ObjId, index: u32, constraint: Type) -> (TypeParamId, Type) {
        let id = self.type_params.push(TypeParamData { obj, index, constraint });
        (id, self.intern(TypeKind::TypeParam(id)))
    }

    /// All types in order of creation.
    /// The type number `n` in the order in which they were made.
    pub fn nth(&self, n: usize) -> Type {
        cranelift_entity::EntityRef::new(n)
    }

    pub fn iter(&self) -> impl Iterator<Item = (Type, &TypeKind)> {
        self.kinds.iter()
    }

    fn flags_of(&self, kind: &TypeKind) -> Flags {
        let mut flags = 0;
        match kind {
            TypeKind::TypeParam(_) => flags |= Flags::TYPE_PARAM,
            TypeKind::Interface(i) if !i.embeddeds.is_empty() => flags |= Flags::EMBEDS,
            TypeKind::Named(n) => {
                if !self.named[*n].outer.is_empty() {
                    flags |= Flags::TYPE_PARAM;
                }
                for &t in &self.named[*n].type_args {
                    flags |= self.flags[t].0;
                }
            }
            _ => {}
        }
        kind.for_each_part(|t| flags |= self.flags[t].0);
        Flags(flags)
    }

    /// How the canonical form of `kind` differs from it; `None` when it doesn't.
    fn canonical_kind(&self, kind: &TypeKind) -> Option<CanonKind> {
        let c = |t: Type| self.canon[t];
        let made = match kind {
            TypeKind::Alias { actual, .. } => return Some(CanonKind::Is(c(*actual))),
            TypeKind::Basic(_) | TypeKind::Named(_) | TypeKind::TypeParam(_) => return None,
            TypeKind::Pointer(t) => TypeKind::Pointer(c(*t)),
            TypeKind::Slice(t) => TypeKind::Slice(c(*t)),
            TypeKind::Array { elem, len } => TypeKind::Array { elem: c(*elem), len: *len },
            TypeKind::Map { key, elem } => TypeKind::Map { key: c(*key), elem: c(*elem) },
            TypeKind::Chan { dir, elem } => TypeKind::Chan { dir: *dir, elem: c(*elem) },
            TypeKind::Tuple(ts) => TypeKind::Tuple(ts.iter().map(|&t| c(t)).collect()),
            TypeKind::Union(terms) => {
                TypeKind::Union(terms.iter().map(|t| UnionTerm { tilde: t.tilde, typ: c(t.typ) }).collect())
            }
            TypeKind::Struct(s) => {
                let fields = s.fields.iter().map(|f| Field { typ: c(f.typ), ..f.clone() }).collect();
                TypeKind::Struct(Arc::new(StructType { fields }))
            }
            TypeKind::Signature(s) => {
                let bare = |ps: &[Param]| ps.iter().map(|p| Param { name: None, typ: c(p.typ) }).collect();
                TypeKind::Signature(Arc::new(Signature {
                    params: bare(&s.params),
                    results: bare(&s.results),
                    variadic: s.variadic,
                    type_params: s.type_params.clone(),
                }))
            }
            TypeKind::Interface(i) => {
                let mut methods: Vec<Method> =
                    i.methods.iter().map(|m| Method { sig: c(m.sig), ..m.clone() }).collect();
                methods.sort_by_key(|m| (m.name.as_str(), m.pkg));
                TypeKind::Interface(Arc::new(Interface {
                    methods,
                    embeddeds: i.embeddeds.iter().map(|&t| c(t)).collect(),
                    ..**i
                }))
            }
        };
        (made != *kind).then_some(CanonKind::Make(made))
    }
}

enum CanonKind {
    Is(Type),
    Make(TypeKind),
}

impl TypeKind {
    /// Calls `f` for the types this one is directly made of (not for the insides of defined types).
    pub fn for_each_part(&self, mut f: impl FnMut(Type)) {
        match self {
            TypeKind::Basic(_) | TypeKind::Named(_) | TypeKind::TypeParam(_) => {}
            TypeKind::Alias { actual: t, .. }
            | TypeKind::Pointer(t)
            | TypeKind::Slice(t)
            | TypeKind::Array { elem: t, .. }
            | TypeKind::Chan { elem: t, .. } => f(*t),
            TypeKind::Map { key, elem } => {
                f(*key);
                f(*elem);
            }
            TypeKind::Tuple(ts) => ts.iter().copied().for_each(f),
            TypeKind::Union(ts) => ts.iter().for_each(|t| f(t.typ)),
            TypeKind::Struct(s) => s.fields.iter().for_each(|x| f(x.typ)),
            TypeKind::Signature(s) => s.params.iter().chain(&s.results).for_each(|p| f(p.typ)),
            TypeKind::Interface(i) => {
                i.methods.iter().for_each(|m| f(m.sig));
                i.embeddeds.iter().copied().for_each(f);
            }
        }
    }
}

impl Signature {
    /// The element type of the final `...T` parameter; `None` if there is none.
    pub fn variadic_elem(&self, types: &Types) -> Option<Type> {
        let last = self.params.last().filter(|_| self.variadic)?;
        match *types.under(last.typ) {
            TypeKind::Slice(t) => Some(t),
            // append([]byte, string...)
            TypeKind::Basic(Basic::String) => Some(Type::UINT8),
            _ => None,
        }
    }
}

impl std::fmt::Debug for Types {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "Types({})", self.kinds.len())
    }
}

/// The index of a type, for side tables.
impl Type {
    /// Position in tables indexed by type.
    pub fn index(self) -> usize {
        EntityRef::index(self)
    }
}
