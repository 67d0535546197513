//! Type descriptors (`type:int`), laid out as Go's internal/abi `Type`.

/// What every descriptor begins with.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Type {
    pub size: u64,
    /// Length of the prefix that can hold pointers, in bytes.
    pub ptr_bytes: u64,
    pub hash: u32,
    /// Bits `TFLAG_*`.
    pub tflag: u8,
    pub align: u8,
    pub field_align: u8,
    /// One of the `KIND_*`.
    pub kind: u8,
    /// Address of the funcval of the equality function, 0 if not comparable.
    pub equal: u64,
    /// Pointer mask: bit i of byte i/8 is word i, `ptr_bytes / 8` bits.
    pub gcdata: *const u8,
    /// Name, relative to `ModuleData::types`.
    pub str_off: i32,
    /// The pointer type to this one, relative to `ModuleData::types`, 0 if absent.
    pub ptr_to_this: i32,
}

/// Bytes of a [`Type`].
pub const TYPE_SIZE: usize = 48;
pub const TYPE_EQUAL: usize = 24;
pub const TYPE_GCDATA: usize = 32;
pub const TYPE_STR: usize = 40;
pub const TYPE_PTR_TO_THIS: usize = 44;

/// An `UncommonType` follows.
pub const TFLAG_UNCOMMON: u8 = 1;
/// The name has a `*` in front that is not part of it.
pub const TFLAG_EXTRA_STAR: u8 = 2;
/// The type has a name.
pub const TFLAG_NAMED: u8 = 4;
/// Equal and hash may treat it as plain bytes.
pub const TFLAG_REGULAR_MEMORY: u8 = 8;
/// An interface holding this type holds the value itself, not a pointer to it.
pub const TFLAG_DIRECT_IFACE: u8 = 32;

pub const KIND_BOOL: u8 = 1;
pub const KIND_INT: u8 = 2;
pub const KIND_INT8: u8 = 3;
pub const KIND_INT16: u8 = 4;
pub const KIND_INT32: u8 = 5;
pub const KIND_INT64: u8 = 6;
pub const KIND_UINT: u8 = 7;
pub const KIND_UINT8: u8 = 8;
pub const KIND_UINT16: u8 = 9;
pub const KIND_UINT32: u8 = 10;
pub const KIND_UINT64: u8 = 11;
pub const KIND_UINTPTR: u8 = 12;
pub const KIND_FLOAT32: u8 = 13;
pub const KIND_FLOAT64: u8 = 14;
pub const KIND_COMPLEX64: u8 = 15;
pub const KIND_COMPLEX128: u8 = 16;
pub const KIND_ARRAY: u8 = 17;
pub const KIND_CHAN: u8 = 18;
pub const KIND_FUNC: u8 = 19;
pub const KIND_INTERFACE: u8 = 20;
pub const KIND_MAP: u8 = 21;
pub const KIND_POINTER: u8 = 22;
pub const KIND_SLICE: u8 = 23;
pub const KIND_STRING: u8 = 24;
pub const KIND_STRUCT: u8 = 25;
pub const KIND_UNSAFE_POINTER: u8 = 26;

/// A name (`Type::str_off`): a flag byte, the length as a varint, the bytes.
pub const NAME_EXPORTED: u8 = 1;
