//! What is known of a Go program once it is checked: types, constants, objects and the side tables
//! that tie them to the syntax tree.
//!
//! A [`Program`] holds what all packages of a build share: the interned [`Types`], the [`Objects`] and
//! the packages themselves. The checker fills it; from then on it is read-only and may be shared by
//! threads. A [`TypedPackage`] holds what is known of one package's files, in tables indexed by the
//! ids of the syntax tree.
//!
//! # Identity
//!
//! A [`Type`] is a small number. Messages of gc name aliases and parameters, so types that only differ
//! in those have different numbers; [`Types::canon`] gives one number per identity class. Everything
//! in a [`TypedPackage`] is canonical already: two expressions have identical types exactly when
//! their numbers are equal. (One exception until interfaces are done: interface literals that embed
//! others; [`Types::identical`] looks into those.)

mod arena;
pub mod basic;
pub mod bigfloat;
pub mod constant;
mod constcode;
mod conststr;
mod format;
mod identity;
mod info;
pub mod linkname;
pub mod literal;
mod maps;
mod methodset;
pub mod mono;
mod object;
mod program;
mod sizes;
mod subst;
mod universe;
mod uses;

pub use arena::{
    Field, Interface, Method, NamedId, NamedType, Param, Signature, StructType, Type, TypeKind,
    TypeParamData, TypeParamId, Types, UnionTerm,
};
pub use basic::Basic;
pub use constant::{ConstKind, ConstOp, ConstValue};
pub use conststr::ConstStr;
pub use format::Qualifier;
pub use info::{
    ExprFlags, ExprInfo, FileInfo, FuncBody, FuncLitInfo, Initializer, Instance, Mode, PathStep, Selection,
    SelectionKind, TypedPackage,
};
pub use maps::MapLayout;
pub use methodset::{MethodEntry, MethodTarget};
pub use object::{Builtin, FuncData, ObjId, Object, ObjectKind, Objects, Recv, VarFlags, VarKind};
pub use program::{LazyScopes, Origin, Package, PkgId, Program, Scope};
pub use sizes::{Layout, MAX_SIZE, PTR_SIZE};
pub use uses::{MethodUse, TypeUse, name_hash};
