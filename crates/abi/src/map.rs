//! Maps: what a map type's descriptor says, and the words of an iterator.
//!
//! A map is a table of groups of eight slots. A group begins with a word of control bytes, one a slot; slots are
//! key and element. Keys and elements larger than [`MAX_INLINE`] are elsewhere, the slot has their address.

/// What follows a [`crate::typ::Type`] that is a map.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct MapPart {
    pub key: *const crate::typ::Type,
    pub elem: *const crate::typ::Type,
    /// A group, for allocation.
    pub group: *const crate::typ::Type,
    /// Unused: keys are hashed by their descriptor.
    pub hasher: u64,
    pub group_size: u64,
    pub slot_size: u64,
    /// Of the element in a slot.
    pub elem_off: u64,
    pub flags: u32,
    pub unused: u32,
}

/// Equal keys can differ (0 and -0): the last one assigned stays.
pub const NEED_KEY_UPDATE: u32 = 1;
/// Hashing a key can panic.
pub const HASH_MIGHT_PANIC: u32 = 2;
/// The slot has the key's address.
pub const INDIRECT_KEY: u32 = 4;
/// The slot has the element's address.
pub const INDIRECT_ELEM: u32 = 8;

/// Slots of a group.
pub const GROUP_SLOTS: u64 = 8;
/// Bytes of a group's control word.
pub const CTRL: u64 = 8;
/// Largest key or element that is in its slot.
pub const MAX_INLINE: u64 = 128;

/// Bytes of a map, and offsets of its words: entries, seed, groups, number of groups minus 1, empty slots that may be
/// filled, how often it was cleared.
pub const MAP_SIZE: u64 = 48;
pub const MAP_SEED: u64 = 8;
pub const MAP_GROUPS: u64 = 16;
pub const MAP_GROWTH_LEFT: u64 = 32;
/// A control word with all slots empty.
pub const CTRL_EMPTY: u64 = 0x8080_8080_8080_8080;
/// Largest group that the compiler puts behind the map itself.
pub const MAX_SMALL_GROUP: u64 = 512;

/// Bytes of an iterator, which lives in the ranging function's frame.
pub const ITER_SIZE: u64 = 88;
/// Its words that hold pointers: the key's address (nil at the end), the element's, the map, the groups.
pub const ITER_POINTERS: [u64; 4] = [0, 8, 24, 32];
pub const ITER_KEY: i64 = 0;
pub const ITER_ELEM: i64 = 8;

/// Bytes of `runtime.zeroVal`: what a lookup that finds nothing reads.
pub const ZERO_VAL: u64 = 1024;
