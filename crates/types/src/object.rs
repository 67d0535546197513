//! Declared things: variables, constants, types, functions, packages, labels.

use cranelift_entity::{PrimaryMap, entity_impl};
use source::Pos;
use syntax::{DeclId, Pragma, Symbol};

use crate::arena::Type;
use crate::constant::ConstValue;
use crate::program::PkgId;

/// An object: an index into [`Objects`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjId(u32);
entity_impl!(ObjId, "obj");

/// All objects of a build.
pub type Objects = PrimaryMap<ObjId, Object>;

/// Something with a name.
#[derive(Clone, Debug)]
pub struct Object {
    pub name: Symbol,
    /// Where it is declared; unknown for predeclared ones.
    pub pos: Pos,
    /// `None` for predeclared objects.
    pub pkg: Option<PkgId>,
    /// `Type::INVALID` until resolved, and for what has no type.
    pub typ: Type,
    pub kind: ObjectKind,
}

/// What an object is.
#[derive(Clone, Debug)]
pub enum ObjectKind {
    Var {
        kind: VarKind,
        flags: VarFlags,
    },
    Const(ConstValue),
    /// `typ` is the declared type (for an alias, the alias).
    TypeName,
    /// `typ` is the signature without receiver.
    Func(Box<FuncData>),
    Builtin(Builtin),
    PkgName {
        imported: PkgId,
        used: bool,
    },
    Label {
        used: bool,
    },
    Nil,
}

/// Where a variable lives in the source.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VarKind {
    /// Of package level.
    Package,
    Local,
    Param,
    Result,
    Recv,
}

/// What the checker saw happen to a variable.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct VarFlags(pub u8);

impl VarFlags {
    /// Its value is used somewhere.
    pub const USED: VarFlags = VarFlags(1);
    /// A function literal inside its function mentions it.
    pub const CAPTURED: VarFlags = VarFlags(2);
    /// `&x`, `x[:]` of an array, or a method call with pointer receiver on it.
    pub const ADDR_TAKEN: VarFlags = VarFlags(4);
    /// Assigned to (also in part, `x.f = 1`) after its declaration.
    pub const REASSIGNED: VarFlags = VarFlags(8);
    /// Declared by the `:=` of a `for` clause or `range`: each iteration has its own.
    pub const PER_ITERATION: VarFlags = VarFlags(16);
    /// Holds the contents of files that a `//go:embed` names.
    pub const EMBED: VarFlags = VarFlags(32);

    /// Whether all flags of `other` are set.
    pub fn has(self, other: VarFlags) -> bool {
        self.0 & other.0 == other.0
    }
}

/// What is known of a declared function besides its type.
#[derive(Clone, Debug)]
pub struct FuncData {
    /// The receiver of a method.
    pub recv: Option<Recv>,
    pub pragma: Pragma,
    /// The linker's name for it, when `//go:linkname` gives one.
    pub linkname: Option<Symbol>,
    /// Index of its file in the package, and its declaration; `None` for methods of interfaces.
    pub decl: Option<(u32, DeclId)>,
    pub has_body: bool,
}

/// A method's receiver.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Recv {
    /// `T` or `*T`.
    pub typ: Type,
    pub pointer: bool,
}

/// The predeclared functions and those of `unsafe`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u8)]
pub enum Builtin {
    Append,
    Cap,
    Clear,
    Close,
    Complex,
    Copy,
    Delete,
    Imag,
    Len,
    Make,
    Max,
    Min,
    New,
    Panic,
    Print,
    Println,
    Real,
    Recover,
    UnsafeAdd,
    UnsafeAlignof,
    UnsafeOffsetof,
    UnsafeSizeof,
    UnsafeSlice,
    UnsafeSliceData,
    UnsafeString,
    UnsafeStringData,
}

impl Builtin {
    /// All of them.
    pub const ALL: [Builtin; 26] = [
        Builtin::Append,
        Builtin::Cap,
        Builtin::Clear,
        Builtin::Close,
        Builtin::Complex,
        Builtin::Copy,
        Builtin::Delete,
        Builtin::Imag,
        Builtin::Len,
        Builtin::Make,
        Builtin::Max,
        Builtin::Min,
        Builtin::New,
        Builtin::Panic,
        Builtin::Print,
        Builtin::Println,
        Builtin::Real,
        Builtin::Recover,
        Builtin::UnsafeAdd,
        Builtin::UnsafeAlignof,
        Builtin::UnsafeOffsetof,
        Builtin::UnsafeSizeof,
        Builtin::UnsafeSlice,
        Builtin::UnsafeSliceData,
        Builtin::UnsafeString,
        Builtin::UnsafeStringData,
    ];

    /// Name, least number of arguments, whether more are allowed, whether a call may stand as a
    /// statement.
    pub fn shape(self) -> (&'static str, usize, bool, bool) {
        match self {
            Builtin::Append => ("append", 1, true, false),
            Builtin::Cap => ("cap", 1, false, false),
            Builtin::Clear => ("clear", 1, false, true),
            Builtin::Close => ("close", 1, false, true),
            Builtin::Complex => ("complex", 2, false, false),
            Builtin::Copy => ("copy", 2, false, true),
            Builtin::Delete => ("delete", 2, false, true),
            Builtin::Imag => ("imag", 1, false, false),
            Builtin::Len => ("len", 1, false, false),
            Builtin::Make => ("make", 1, true, false),
            Builtin::Max => ("max", 1, true, false),
            Builtin::Min => ("min", 1, true, false),
            Builtin::New => ("new", 1, false, false),
            Builtin::Panic => ("panic", 1, false, true),
            Builtin::Print => ("print", 0, true, true),
            Builtin::Println => ("println", 0, true, true),
            Builtin::Real => ("real", 1, false, false),
            Builtin::Recover => ("recover", 0, false, true),
            Builtin::UnsafeAdd => ("Add", 2, false, false),
            Builtin::UnsafeAlignof => ("Alignof", 1, false, false),
            Builtin::UnsafeOffsetof => ("Offsetof", 1, false, false),
            Builtin::UnsafeSizeof => ("Sizeof", 1, false, false),
            Builtin::UnsafeSlice => ("Slice", 2, false, false),
            Builtin::UnsafeSliceData => ("SliceData", 1, false, false),
            Builtin::UnsafeString => ("String", 2, false, false),
            Builtin::UnsafeStringData => ("StringData", 1, false, false),
        }
    }

    /// The name without `unsafe.`.
    pub fn name(self) -> &'static str {
        self.shape().0
    }

    /// Whether it belongs to package `unsafe`.
    pub fn is_unsafe(self) -> bool {
        self as u8 >= Builtin::UnsafeAdd as u8
    }
}

impl Object {
    /// Whether it is a variable with all of these flags.
    pub fn has_flags(&self, flags: VarFlags) -> bool {
        matches!(&self.kind, ObjectKind::Var { flags: f, .. } if f.has(flags))
    }

    /// Adds flags to a variable; nothing happens to other objects.
    pub fn add_flags(&mut self, add: VarFlags) {
        if let ObjectKind::Var { flags, .. } = &mut self.kind {
            flags.0 |= add.0;
        }
    }

    /// The kind of a variable.
    pub fn var_kind(&self) -> Option<VarKind> {
        match self.kind {
            ObjectKind::Var { kind, .. } => Some(kind),
            _ => None,
        }
    }

    /// What is known of a function.
    pub fn func(&self) -> Option<&FuncData> {
        match &self.kind {
            ObjectKind::Func(f) => Some(f),
            _ => None,
        }
    }
}
