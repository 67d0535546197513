//! Which descriptors a package's code refers to.

use syntax::Symbol;

use crate::{PkgId, Program, Qualifier, Type, TypeKind};

/// A type whose descriptor symbol generated code refers to: what `lower` hands to `reflectdata`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TypeUse {
    /// `type:T`
    Type(Type),
    /// `type:[len]elem`, which the program may not mention itself: memory behind slices.
    Array { elem: Type, len: u64 },
    /// An object of the compiler's own: closures. Only its size and pointers (bit i of byte i/8: word i) matter.
    Object { name: Box<str>, size: u64, ptrs: Box<[u8]> },
    /// The methods of a type whose descriptor is made: rows of its method table, sorted as in [`Program::method_set`].
    Methods { typ: Type, methods: Box<[MethodUse]> },
}

/// A row of a descriptor's method table.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct MethodUse {
    pub name: Symbol,
    /// The package that declared an unexported name.
    pub pkg: Option<PkgId>,
    /// Without the receiver.
    pub sig: Type,
    /// Linker name of the function that takes an interface's data word as its receiver.
    pub ifn: Box<str>,
    /// The same for the receiver itself.
    pub tfn: Box<str>,
}

impl Program {
    /// The hash in a type's descriptor: equal for identical types in all packages.
    pub fn type_hash(&self, t: Type) -> u32 {
        let text = self.type_string(t, Qualifier::Link);
        name_hash(text.as_bytes()) as u32
    }
}

impl Program {
    /// Linker name of the function that compares two values of a type by their addresses; types that are compared
    /// alike share it. `None`: values can't be compared. `lower` makes these functions.
    pub fn equal_func(&self, t: Type) -> Option<String> {
        if !self.types.is_comparable(t) {
            return None;
        }
        if self.types.is_plain(t) {
            return Some(format!("type:.eqmem.{}", self.types.size(t)));
        }
        let under = self.types.canon(self.types.underlying(t));
        Some(match self.types.kind(under) {
            TypeKind::Interface(_) if self.types.interface_methods(under).is_empty() => {
                "type:.eq.eface".into()
            }
            TypeKind::Interface(_) => "type:.eq.iface".into(),
            _ => format!("type:.eq.{}", self.type_string(under, Qualifier::Link)),
        })
    }
}

/// FNV-1a.
pub fn name_hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |h, &b| (h ^ b as u64).wrapping_mul(0x0000_0100_0000_01b3))
}
