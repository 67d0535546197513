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
    /// Address of the funcval of the equality function, 0 if not comparable; only `reflect.callEqual` may call it: the
    /// linker puts another address here in programs without that.
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
/// The package's path follows, relative to `ModuleData::types`.
pub const NAME_PKG_PATH: u8 = 4;

// An itab: interface type, dynamic type, its hash, then the code of the interface's methods in order.
pub const ITAB_INTER: usize = 0;
pub const ITAB_TYPE: usize = 8;
pub const ITAB_HASH: usize = 16;
pub const ITAB_FUN: usize = 24;

/// Offset of [`Type::hash`].
pub const TYPE_HASH: usize = 16;
/// What follows a [`Type`] that is an interface: package path, address and number of its [`Imethod`]s.
pub const INTERFACE_METHODS: usize = TYPE_SIZE + 8;

/// A method of an interface type: offsets relative to `ModuleData::types`. Names of equal methods are the same symbol.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Imethod {
    pub name: i32,
    pub typ: i32,
}

/// A row of a method table: name, type, and code offsets relative to `ModuleData::text`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Method {
    pub name: i32,
    pub typ: i32,
    /// Takes an interface's data word.
    pub ifn: i32,
    /// Takes the receiver itself.
    pub tfn: i32,
}

/// What follows a type with `TFLAG_UNCOMMON`.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Uncommon {
    pub pkg_path: i32,
    /// Methods; the exported ones come first.
    pub mcount: u16,
    pub xcount: u16,
    /// From here to the first [`Method`].
    pub moff: u32,
    pub unused: u32,
}

/// Bytes of the kind's own part between [`Type`] and [`Uncommon`].
pub const fn kind_size(kind: u8) -> usize {
    match kind {
        KIND_POINTER | KIND_SLICE | KIND_FUNC => 8,
        KIND_CHAN => 16,
        KIND_ARRAY => 24,
        KIND_STRUCT | KIND_INTERFACE => 32,
        KIND_MAP => 64,
        _ => 0,
    }
}

/// The outcome of an assertion to an interface type. Each place of such assertions remembers some, by type; what stands
/// for nil is all zeros. Where several interface types are asked for, the first that is answered is meant, or the last.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Assertion {
    pub inter: *const Type,
    pub typ: *const Type,
    /// Null: the type lacks a method.
    pub itab: u64,
}

/// Slots of the table in which a place of assertions remembers outcomes; it is aligned to its size.
pub const ASSERTIONS: usize = 16;
pub const ASSERTION_INTER: usize = 0;
pub const ASSERTION_TYPE: usize = 8;
pub const ASSERTION_ITAB: usize = 16;
