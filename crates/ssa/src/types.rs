//! Machine types.

/// The type of a value. Booleans are `I8` holding 0 or 1.
///
/// The bits of a register above the type's width are unspecified.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
#[repr(u8)]
pub enum Type {
    /// No value.
    #[default]
    Void,
    I8,
    I16,
    I32,
    I64,
    F32,
    F64,
    /// A pointer as the garbage collector and the stack copier understand it: nil, into an object of the
    /// heap, a stack or static data, never past an object's end.
    Ptr,
}

impl Type {
    /// Size in bytes; 0 for `Void`.
    pub fn size(self) -> u32 {
        match self {
            Type::Void => 0,
            Type::I8 => 1,
            Type::I16 => 2,
            Type::I32 | Type::F32 => 4,
            Type::I64 | Type::F64 | Type::Ptr => 8,
        }
    }

    pub fn bits(self) -> u32 {
        self.size() * 8
    }

    pub fn is_int(self) -> bool {
        matches!(self, Type::I8 | Type::I16 | Type::I32 | Type::I64)
    }

    pub fn is_float(self) -> bool {
        matches!(self, Type::F32 | Type::F64)
    }

    /// The integer type of `size` bytes.
    pub fn int(size: u32) -> Type {
        match size {
            1 => Type::I8,
            2 => Type::I16,
            4 => Type::I32,
            8 => Type::I64,
            _ => panic!("no integer type of {size} bytes"),
        }
    }

    /// The name in the text form.
    pub fn name(self) -> &'static str {
        match self {
            Type::Void => "void",
            Type::I8 => "i8",
            Type::I16 => "i16",
            Type::I32 => "i32",
            Type::I64 => "i64",
            Type::F32 => "f32",
            Type::F64 => "f64",
            Type::Ptr => "ptr",
        }
    }

    pub fn parse(name: &str) -> Option<Type> {
        use Type::*;
        [Void, I8, I16, I32, I64, F32, F64, Ptr].into_iter().find(|t| t.name() == name)
    }
}

impl std::fmt::Display for Type {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
