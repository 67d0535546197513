//! The predeclared types and the kinds of untyped constants.

use syntax::{Symbol, sym};

/// A basic type. The numbers are the first numbers of the type arena.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Basic {
    /// The type of what could not be typed; an error was reported.
    Invalid,
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    String,
    UnsafePointer,
    UntypedBool,
    UntypedInt,
    UntypedRune,
    UntypedFloat,
    UntypedComplex,
    UntypedString,
    UntypedNil,
}

use Basic::*;

impl Basic {
    /// All of them in order.
    pub const ALL: [Basic; 26] = [
        Invalid,
        Bool,
        Int,
        Int8,
        Int16,
        Int32,
        Int64,
        Uint,
        Uint8,
        Uint16,
        Uint32,
        Uint64,
        Uintptr,
        Float32,
        Float64,
        Complex64,
        Complex128,
        String,
        UnsafePointer,
        UntypedBool,
        UntypedInt,
        UntypedRune,
        UntypedFloat,
        UntypedComplex,
        UntypedString,
        UntypedNil,
    ];

    /// Integers, untyped ones included.
    pub fn is_integer(self) -> bool {
        (Int..=Uintptr).contains(&self) || matches!(self, UntypedInt | UntypedRune)
    }

    /// Unsigned integers.
    pub fn is_unsigned(self) -> bool {
        (Uint..=Uintptr).contains(&self)
    }

    /// Floats, untyped ones included.
    pub fn is_float(self) -> bool {
        matches!(self, Float32 | Float64 | UntypedFloat)
    }

    /// Complex types, untyped ones included.
    pub fn is_complex(self) -> bool {
        matches!(self, Complex64 | Complex128 | UntypedComplex)
    }

    /// Integers, floats and complex types.
    pub fn is_numeric(self) -> bool {
        self.is_integer() || self.is_float() || self.is_complex()
    }

    /// Strings.
    pub fn is_string(self) -> bool {
        matches!(self, String | UntypedString)
    }

    /// Booleans.
    pub fn is_boolean(self) -> bool {
        matches!(self, Bool | UntypedBool)
    }

    /// The untyped kinds.
    pub fn is_untyped(self) -> bool {
        self >= UntypedBool
    }

    /// Types with `<`.
    pub fn is_ordered(self) -> bool {
        self.is_integer() || self.is_float() || self.is_string()
    }

    /// Types constants may have.
    pub fn is_const_type(self) -> bool {
        self.is_numeric() || self.is_string() || self.is_boolean()
    }

    /// Width in bits and signedness of a sized integer type.
    pub fn int_bits(self) -> Option<(u32, bool)> {
        Some(match self {
            Int8 => (8, true),
            Int16 => (16, true),
            Int32 => (32, true),
            Int | Int64 => (64, true),
            Uint8 => (8, false),
            Uint16 => (16, false),
            Uint32 => (32, false),
            Uint | Uint64 | Uintptr => (64, false),
            _ => return None,
        })
    }

    /// The type an untyped kind takes when nothing else decides; itself otherwise.
    pub fn default_type(self) -> Basic {
        match self {
            UntypedBool => Bool,
            UntypedInt => Int,
            UntypedRune => Int32,
            UntypedFloat => Float64,
            UntypedComplex => Complex128,
            UntypedString => String,
            other => other,
        }
    }

    /// Size in bytes; untyped kinds have none.
    pub fn size(self) -> u64 {
        match self {
            Bool | Int8 | Uint8 => 1,
            Int16 | Uint16 => 2,
            Int32 | Uint32 | Float32 => 4,
            Complex128 | String => 16,
            Int | Int64 | Uint | Uint64 | Uintptr | Float64 | Complex64 | UnsafePointer => 8,
            _ => 0,
        }
    }

    /// As messages name it.
    pub fn name(self) -> &'static str {
        match self {
            Invalid => "invalid type",
            Bool => "bool",
            Int => "int",
            Int8 => "int8",
            Int16 => "int16",
            Int32 => "int32",
            Int64 => "int64",
            Uint => "uint",
            Uint8 => "uint8",
            Uint16 => "uint16",
            Uint32 => "uint32",
            Uint64 => "uint64",
            Uintptr => "uintptr",
            Float32 => "float32",
            Float64 => "float64",
            Complex64 => "complex64",
            Complex128 => "complex128",
            String => "string",
            UnsafePointer => "unsafe.Pointer",
            UntypedBool => "untyped bool",
            UntypedInt => "untyped int",
            UntypedRune => "untyped rune",
            UntypedFloat => "untyped float",
            UntypedComplex => "untyped complex",
            UntypedString => "untyped string",
            UntypedNil => "untyped nil",
        }
    }

    /// The name it is declared under in the universe.
    pub(crate) fn symbol(self) -> Option<Symbol> {
        Some(match self {
            Bool => sym::BOOL,
            Int => sym::INT,
            Int8 => sym::INT8,
            Int16 => sym::INT16,
            Int32 => sym::INT32,
            Int64 => sym::INT64,
            Uint => sym::UINT,
            Uint8 => sym::UINT8,
            Uint16 => sym::UINT16,
            Uint32 => sym::UINT32,
            Uint64 => sym::UINT64,
            Uintptr => sym::UINTPTR,
            Float32 => sym::FLOAT32,
            Float64 => sym::FLOAT64,
            Complex64 => sym::COMPLEX64,
            Complex128 => sym::COMPLEX128,
            String => sym::STRING,
            _ => return None,
        })
    }
}
