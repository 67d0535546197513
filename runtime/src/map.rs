//! Maps: Swiss tables.
//!
//! A map is one array of groups (`abi::map`), their number a power of two. A key's hash says where to begin (all but the
//! low 7 bits) and what its slot's control byte is (the low 7). Control bytes of eight slots are compared at once, in a
//! 64-bit word. From the first group on, groups are tried at growing distances until one has an empty slot. A map
//! that is full moves to twice the groups at once; one that is full of deleted slots to as many.
//!
//! An iterator walks the groups it began with. If the map has moved since, it looks each key up in the new groups: what
//! is gone is skipped, what has changed is seen.
//!
//! Functions named `*_leaf` run on the goroutine's stack (see `abi::rtcall::Kind::Leaf`): they don't allocate, don't
//! panic, and call nothing that is not as small as they are. Where they can't go on they return 0, and
//! the function of the same name without `_leaf` is called on g0.

use abi::map::*;
use abi::rtcall::Regs;
use abi::typ::{TFLAG_REGULAR_MEMORY, TYPE_SIZE, Type};

use crate::alg::{self, hash_bytes, hash64};
use crate::malloc::mallocgc;
use crate::panic::{Cause, panic};
use crate::rand;
use crate::typ::Descriptor;

/// A map. Compiled code reads `used`.
#[repr(C)]
pub struct Map {
    /// Entries.
    used: u64,
    seed: u64,
    /// Null until the first entry comes.
    groups: *mut u8,
    /// Number of groups minus 1.
    mask: u64,
    /// Empty slots that may still be filled.
    growth_left: u64,
    /// How often it was cleared.
    clears: u64,
}

/// The state of `range`. It lies in the frame of the ranging function, so nothing may point to it.
#[repr(C)]
struct Iter {
    /// Null at the end.
    key: *const u8,
    elem: *const u8,
    typ: *const Type,
    map: *const Map,
    /// The groups that are walked, and their number minus 1.
    groups: *mut u8,
    mask: u64,
    /// Where the walk began: group and slot.
    first_group: u64,
    first_slot: u64,
    /// Slots done.
    done: u64,
    clears: u64,
    unused: u64,
}

const _: () = {
    assert!(size_of::<Iter>() as u64 == ITER_SIZE);
    assert!(size_of::<Map>() as u64 == MAP_SIZE);
    assert!(core::mem::offset_of!(Map, seed) as u64 == MAP_SEED);
    assert!(core::mem::offset_of!(Map, groups) as u64 == MAP_GROUPS);
    assert!(core::mem::offset_of!(Map, growth_left) as u64 == MAP_GROWTH_LEFT);
    assert!(size_of::<MapPart>() == abi::typ::kind_size(abi::typ::KIND_MAP));
};

/// What lookups that find nothing read. Nobody writes it: it is mutable to be in `.bss`, where zeros cost nothing.
#[repr(C, align(8))]
pub struct ZeroVal([u8; ZERO_VAL as usize]);
#[unsafe(export_name = "runtime.zeroVal")]
pub static mut ZERO: ZeroVal = ZeroVal([0; ZERO_VAL as usize]);

/// The descriptor of [`Map`]: its third word is a pointer.
static MAP_MASK: u8 = 1 << 2;
static MAP_TYPE: Descriptor = Descriptor::new(size_of::<Map>(), 3, &MAP_MASK);

const EMPTY: u8 = 0x80;
const DELETED: u8 = 0xfe;
const LOW: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = CTRL_EMPTY;

/// The control bytes of a group. Sets of slots are words with the highest bit of each slot's byte.
#[derive(Clone, Copy)]
struct Ctrl(u64);

impl Ctrl {
    /// Slots that may have these seven bits: a slot above a match may be there by mistake.
    #[inline(always)]
    fn matches(self, h2: u64) -> u64 {
        let x = self.0 ^ LOW.wrapping_mul(h2);
        x.wrapping_sub(LOW) & !x & HIGH
    }

    #[inline(always)]
    fn empty(self) -> u64 {
        self.0 & !(self.0 << 6) & HIGH
    }

    #[inline(always)]
    fn empty_or_deleted(self) -> u64 {
        self.0 & HIGH
    }

    #[inline(always)]
    fn full(self, slot: u64) -> bool {
        self.0 >> (8 * slot) & EMPTY as u64 == 0
    }
}

/// The first slot of a set.
#[inline(always)]
fn first(set: u64) -> u64 {
    (set.trailing_zeros() >> 3) as u64
}

/// A key that is looked up.
trait Key: Copy {
    /// # Safety
    /// `at` points to a key in a slot of a map of type `t`.
    unsafe fn equals(self, t: &MapPart, at: *const u8) -> bool;
    /// # Safety
    /// The key is one of a map of type `t`.
    unsafe fn hash(self, t: &MapPart, seed: u64) -> u64;
    /// Writes it into a new slot.
    ///
    /// # Safety
    /// `at` has room for it.
    unsafe fn put(self, t: &MapPart, at: *mut u8);
}

/// 4 bytes compared as such.
#[derive(Clone, Copy)]
struct Key32(u32);
/// 8 bytes.
#[derive(Clone, Copy)]
struct Key64(u64);
#[derive(Clone, Copy)]
struct KeyStr(*const u8, usize);
/// In memory, compared byte by byte.
#[derive(Clone, Copy)]
struct KeyMem(*const u8);
/// In memory, of any type.
#[derive(Clone, Copy)]
struct KeyAny(*const u8);

impl Key for Key32 {
    #[inline(always)]
    unsafe fn equals(self, _: &MapPart, at: *const u8) -> bool {
        // SAFETY: the caller's.
        unsafe { *at.cast::<u32>() == self.0 }
    }
    #[inline(always)]
    unsafe fn hash(self, _: &MapPart, seed: u64) -> u64 {
        hash64(self.0 as u64, seed)
    }
    #[inline(always)]
    unsafe fn put(self, _: &MapPart, at: *mut u8) {
        // SAFETY: the caller's.
        unsafe { *at.cast::<u32>() = self.0 }
    }
}

impl Key for Key64 {
    #[inline(always)]
    unsafe fn equals(self, _: &MapPart, at: *const u8) -> bool {
        // SAFETY: the caller's.
        unsafe { *at.cast::<u64>() == self.0 }
    }
    #[inline(always)]
    unsafe fn hash(self, _: &MapPart, seed: u64) -> u64 {
        hash64(self.0, seed)
    }
    #[inline(always)]
    unsafe fn put(self, _: &MapPart, at: *mut u8) {
        // SAFETY: the caller's.
        unsafe { *at.cast::<u64>() = self.0 }
    }
}

/// Whether `n` bytes are the same.
#[inline(always)]
unsafe fn same(p: *const u8, q: *const u8, n: usize) -> bool {
    // SAFETY: the caller's: both can be read.
    unsafe { p == q || core::slice::from_raw_parts(p, n) == core::slice::from_raw_parts(q, n) }
}

impl Key for KeyStr {
    #[inline(always)]
    unsafe fn equals(self, _: &MapPart, at: *const u8) -> bool {
        // SAFETY: the caller's; a string of no bytes may have no address.
        unsafe {
            let [p, n] = *at.cast::<[u64; 2]>();
            n == self.1 as u64 && (n == 0 || same(p as *const u8, self.0, self.1))
        }
    }
    #[inline(always)]
    unsafe fn hash(self, _: &MapPart, seed: u64) -> u64 {
        // SAFETY: a string.
        unsafe { hash_bytes(self.0, self.1, seed) }
    }
    #[inline(always)]
    unsafe fn put(self, _: &MapPart, at: *mut u8) {
        // SAFETY: the caller's.
        unsafe { *at.cast::<[u64; 2]>() = [self.0 as u64, self.1 as u64] }
    }
}

impl Key for KeyMem {
    #[inline(always)]
    unsafe fn equals(self, t: &MapPart, at: *const u8) -> bool {
        // SAFETY: the caller's.
        unsafe { same(at, self.0, (*t.key).size as usize) }
    }
    #[inline(always)]
    unsafe fn hash(self, t: &MapPart, seed: u64) -> u64 {
        // SAFETY: the caller's.
        unsafe { hash_bytes(self.0, (*t.key).size as usize, seed) }
    }
    #[inline(always)]
    unsafe fn put(self, t: &MapPart, at: *mut u8) {
        // SAFETY: the caller's.
        unsafe { core::ptr::copy_nonoverlapping(self.0, at, (*t.key).size as usize) }
    }
}

impl Key for KeyAny {
    unsafe fn equals(self, t: &MapPart, at: *const u8) -> bool {
        // SAFETY: the caller's.
        unsafe {
            let at = if t.flags & INDIRECT_KEY != 0 { *at.cast::<*const u8>() } else { at };
            alg::equal(t.key, at, self.0)
        }
    }
    unsafe fn hash(self, t: &MapPart, seed: u64) -> u64 {
        // SAFETY: the caller's.
        unsafe { key_hash(t, self.0, seed) }
    }
    unsafe fn put(self, t: &MapPart, mut at: *mut u8) {
        // SAFETY: the caller's.
        unsafe {
            let size = (*t.key).size as usize;
            if t.flags & INDIRECT_KEY != 0 {
                let p = mallocgc(size, t.key);
                *at.cast::<*mut u8>() = p;
                at = p;
            }
            core::ptr::copy_nonoverlapping(self.0, at, size);
        }
    }
}

/// The hash of the key at `p`, as the key's own kind of lookup computes it.
#[inline]
unsafe fn key_hash(t: &MapPart, p: *const u8, seed: u64) -> u64 {
    // SAFETY: a key of the map's type.
    unsafe {
        let k = &*t.key;
        if k.tflag & TFLAG_REGULAR_MEMORY == 0 {
            return alg::hash(t.key, p, seed);
        }
        match (k.size, k.align) {
            (4, 4) => hash64(*p.cast::<u32>() as u64, seed),
            (8, 8) => hash64(*p.cast::<u64>(), seed),
            (n, _) => hash_bytes(p, n as usize, seed),
        }
    }
}

#[inline(always)]
unsafe fn part<'a>(t: u64) -> &'a MapPart {
    // SAFETY: the compiler passes the descriptor of a map type.
    unsafe { &*((t as usize + TYPE_SIZE) as *const MapPart) }
}

/// The slots of a key's groups in the order they are tried.
struct Probe {
    group: u64,
    mask: u64,
    step: u64,
}

impl Probe {
    #[inline(always)]
    fn new(hash: u64, mask: u64) -> Probe {
        Probe { group: hash >> 7 & mask, mask, step: 0 }
    }

    /// False: all groups were tried.
    #[inline(always)]
    fn advance(&mut self) -> bool {
        self.step += 1;
        self.group = (self.group + self.step) & self.mask;
        self.step <= self.mask
    }
}

#[inline(always)]
unsafe fn slot_of(t: &MapPart, group: *mut u8, slot: u64) -> *mut u8 {
    // SAFETY: the caller's: one of the group's slots.
    unsafe { group.add((CTRL + slot * t.slot_size) as usize) }
}

impl Map {
    #[inline(always)]
    unsafe fn group(&self, t: &MapPart, n: u64) -> *mut u8 {
        // SAFETY: the caller's: one of the map's groups.
        unsafe { self.groups.add((n * t.group_size) as usize) }
    }

    /// The slot with the key, or null, and group and number of the slot.
    #[inline(always)]
    unsafe fn find<K: Key>(&self, t: &MapPart, key: K, hash: u64) -> (*mut u8, *mut u8, u64) {
        let mut probe = Probe::new(hash, self.mask);
        // SAFETY: the map has groups.
        unsafe {
            loop {
                let group = self.group(t, probe.group);
                let ctrl = Ctrl(*group.cast::<u64>());
                let mut set = ctrl.matches(hash & 0x7f);
                while set != 0 {
                    let n = first(set);
                    let slot = slot_of(t, group, n);
                    if key.equals(t, slot) {
                        return (slot, group, n);
                    }
                    set &= set - 1;
                }
                if ctrl.empty() != 0 || !probe.advance() {
                    return (core::ptr::null_mut(), group, 0);
                }
            }
        }
    }

    /// The slot for the key and whether it is new; null: the map must grow first.
    #[inline(always)]
    unsafe fn find_or_insert<K: Key>(&mut self, t: &MapPart, key: K, hash: u64) -> (*mut u8, bool) {
        let mut probe = Probe::new(hash, self.mask);
        let mut free: (*mut u8, u64) = (core::ptr::null_mut(), 0);
        // SAFETY: the map has groups.
        unsafe {
            loop {
                let group = self.group(t, probe.group);
                let ctrl = Ctrl(*group.cast::<u64>());
                let mut set = ctrl.matches(hash & 0x7f);
                while set != 0 {
                    let slot = slot_of(t, group, first(set));
                    if key.equals(t, slot) {
                        return (slot, false);
                    }
                    set &= set - 1;
                }
                if free.0.is_null() {
                    let set = ctrl.empty_or_deleted();
                    if set != 0 {
                        free = (group, first(set));
                    }
                }
                if ctrl.empty() != 0 || !probe.advance() {
                    break;
                }
            }
            let (group, n) = free;
            if group.is_null() {
                return (group, false);
            }
            let byte = group.add(n as usize);
            if *byte == EMPTY {
                if self.growth_left == 0 {
                    return (core::ptr::null_mut(), false);
                }
                self.growth_left -= 1;
            }
            *byte = (hash & 0x7f) as u8;
            self.used += 1;
            let slot = slot_of(t, group, n);
            (slot, true)
        }
    }

    /// Empties a slot.
    #[inline(always)]
    unsafe fn remove(&mut self, t: &MapPart, group: *mut u8, n: u64) {
        // SAFETY: a full slot of the map.
        unsafe {
            self.used -= 1;
            let slot = slot_of(t, group, n);
            // Words: slots with pointers are aligned.
            if t.slot_size.is_multiple_of(8) {
                for i in 0..t.slot_size / 8 {
                    slot.cast::<u64>().add(i as usize).write_volatile(0);
                }
            }
            // Where the group has an empty slot no search goes on behind it.
            if self.mask == 0 || Ctrl(*group.cast::<u64>()).empty() != 0 {
                *group.add(n as usize) = EMPTY;
                self.growth_left += 1;
            } else {
                *group.add(n as usize) = DELETED;
            }
        }
    }

    /// Takes fresh groups.
    unsafe fn take_groups(&mut self, t: &MapPart, n: u64) {
        // SAFETY: the type's; fresh memory is zeroed, and of no use before it is marked empty.
        unsafe {
            let Some(bytes) = crate::malloc::mem_size(n, t.group_size) else { crate::mheap::out_of_memory() };
            let p = mallocgc(bytes as usize, t.group);
            for i in 0..n {
                *p.add((i * t.group_size) as usize).cast::<u64>() = HIGH;
            }
            self.groups = p;
            self.mask = n - 1;
            self.growth_left = capacity(n);
        }
    }

    /// Makes room for one more entry at least.
    unsafe fn grow(&mut self, t: &MapPart) {
        // SAFETY: entries move as they are.
        unsafe {
            if self.groups.is_null() {
                return self.take_groups(t, 1);
            }
            let (old, n) = (self.groups, self.mask + 1);
            // Full of deleted slots: as many groups will do.
            let more = self.used * 32 > capacity(n) * 25;
            self.take_groups(t, if more { 2 * n } else { n });
            for g in 0..n {
                let from = old.add((g * t.group_size) as usize);
                let ctrl = Ctrl(*from.cast::<u64>());
                for i in (0..GROUP_SLOTS).filter(|&i| ctrl.full(i)) {
                    let slot = slot_of(t, from, i);
                    let key = if t.flags & INDIRECT_KEY != 0 { *slot.cast::<*const u8>() } else { slot };
                    let hash = key_hash(t, key, self.seed);
                    let mut probe = Probe::new(hash, self.mask);
                    loop {
                        let to = self.group(t, probe.group);
                        let set = Ctrl(*to.cast::<u64>()).empty();
                        if set != 0 {
                            let k = first(set);
                            *to.add(k as usize) = (hash & 0x7f) as u8;
                            core::ptr::copy_nonoverlapping(slot, slot_of(t, to, k), t.slot_size as usize);
                            self.growth_left -= 1;
                            break;
                        }
                        probe.advance();
                    }
                }
            }
        }
    }

    unsafe fn elem(t: &MapPart, slot: *mut u8) -> *mut u8 {
        // SAFETY: the caller's: a full slot.
        unsafe {
            let e = slot.add(t.elem_off as usize);
            if t.flags & INDIRECT_ELEM != 0 { *e.cast::<*mut u8>() } else { e }
        }
    }

    /// The element of a key; a new entry has a zero one.
    unsafe fn assign<K: Key>(&mut self, t: &MapPart, key: K) -> *mut u8 {
        // SAFETY: the caller's: a key of the map's type.
        unsafe {
            let hash = key.hash(t, self.seed);
            if self.groups.is_null() {
                self.grow(t);
            }
            let (mut slot, mut new) = self.find_or_insert(t, key, hash);
            if slot.is_null() {
                self.grow(t);
                (slot, new) = self.find_or_insert(t, key, hash);
            }
            if new {
                key.put(t, slot);
                if t.flags & INDIRECT_ELEM != 0 {
                    *slot.add(t.elem_off as usize).cast::<*mut u8>() =
                        mallocgc((*t.elem).size as usize, t.elem);
                }
            } else if t.flags & NEED_KEY_UPDATE != 0 {
                if t.flags & INDIRECT_KEY != 0 {
                    *slot.cast::<*mut u8>() = mallocgc((*t.key).size as usize, t.key);
                }
                key.put(t, slot);
            }
            Map::elem(t, slot)
        }
    }
}

/// Entries that `n` groups may have.
fn capacity(n: u64) -> u64 {
    if n == 1 { GROUP_SLOTS } else { n * (GROUP_SLOTS - 1) }
}

// ---- Lookups.

/// # Safety
/// A map type, a map of that type or null, and a key of it. Elements are in their slots.
#[inline(always)]
unsafe fn access_leaf<K: Key>(t: u64, m: *const Map, key: K) -> u64 {
    // SAFETY: the caller's.
    unsafe {
        let t = part(t);
        if m.is_null() || (*m).used == 0 {
            return 0;
        }
        let (slot, ..) = (*m).find(t, key, key.hash(t, (*m).seed));
        if slot.is_null() { 0 } else { slot as u64 + t.elem_off }
    }
}

#[unsafe(export_name = "rt.mapaccess_fast32.leaf")]
unsafe extern "C" fn mapaccess_fast32(t: u64, m: *const Map, key: u32) -> u64 {
    // SAFETY: the compiler's arguments.
    unsafe { access_leaf(t, m, Key32(key)) }
}

#[unsafe(export_name = "rt.mapaccess_fast64.leaf")]
unsafe extern "C" fn mapaccess_fast64(t: u64, m: *const Map, key: u64) -> u64 {
    // SAFETY: the compiler's arguments.
    unsafe { access_leaf(t, m, Key64(key)) }
}

#[unsafe(export_name = "rt.mapaccess_fast64ptr.leaf")]
unsafe extern "C" fn mapaccess_fast64ptr(t: u64, m: *const Map, key: u64) -> u64 {
    // SAFETY: the compiler's arguments.
    unsafe { access_leaf(t, m, Key64(key)) }
}

#[unsafe(export_name = "rt.mapaccess_faststr.leaf")]
unsafe extern "C" fn mapaccess_faststr(t: u64, m: *const Map, p: *const u8, n: usize) -> u64 {
    // SAFETY: the compiler's arguments.
    unsafe { access_leaf(t, m, KeyStr(p, n)) }
}

#[unsafe(export_name = "rt.mapaccess_mem.leaf")]
unsafe extern "C" fn mapaccess_mem(t: u64, m: *const Map, key: *const u8) -> u64 {
    // SAFETY: the compiler's arguments.
    unsafe { access_leaf(t, m, KeyMem(key)) }
}

#[unsafe(export_name = "rt.mapaccess")]
extern "C" fn mapaccess(r: &mut Regs) {
    // SAFETY: the compiler passes a map type, a map and a key's address.
    unsafe {
        let t = part(r.int[0]);
        let (m, key) = (r.int[1] as *const Map, KeyAny(r.int[2] as *const u8));
        r.int[0] = 0;
        if m.is_null() || (*m).used == 0 {
            if t.flags & HASH_MIGHT_PANIC != 0 {
                alg::check_hashable(t.key, key.0);
            }
            return;
        }
        let (slot, ..) = (*m).find(t, key, key.hash(t, (*m).seed));
        if !slot.is_null() {
            r.int[0] = Map::elem(t, slot) as u64;
        }
    }
}

// ---- Assignment: the address of the key's element.

/// # Safety
/// As [`access_leaf`].
#[inline(always)]
unsafe fn assign_leaf<K: Key>(t: u64, m: *mut Map, key: K) -> u64 {
    // SAFETY: the caller's.
    unsafe {
        let t = part(t);
        if m.is_null() || (*m).groups.is_null() {
            return 0;
        }
        let (slot, new) = (*m).find_or_insert(t, key, key.hash(t, (*m).seed));
        if slot.is_null() {
            return 0;
        }
        if new {
            key.put(t, slot);
        }
        slot as u64 + t.elem_off
    }
}

/// The same on g0, where maps can grow.
unsafe fn assign_slow<K: Key>(r: &mut Regs, key: K) {
    // SAFETY: the compiler's arguments.
    unsafe {
        let m = r.int[1] as *mut Map;
        if m.is_null() {
            panic(Cause::PlainError("assignment to entry in nil map"));
        }
        r.int[0] = (*m).assign(part(r.int[0]), key) as u64;
    }
}

#[unsafe(export_name = "rt.mapassign_fast32.leaf")]
unsafe extern "C" fn mapassign_fast32_leaf(t: u64, m: *mut Map, key: u32) -> u64 {
    // SAFETY: the compiler's arguments.
    unsafe { assign_leaf(t, m, Key32(key)) }
}

#[unsafe(export_name = "rt.mapassign_fast32")]
extern "C" fn mapassign_fast32(r: &mut Regs) {
    // SAFETY: the compiler's arguments.
    unsafe { assign_slow(r, Key32(r.int[2] as u32)) }
}

#[unsafe(export_name = "rt.mapassign_fast64.leaf")]
unsafe extern "C" fn mapassign_fast64_leaf(t: u64, m: *mut Map, key: u64) -> u64 {
    // SAFETY: the compiler's arguments.
    unsafe { assign_leaf(t, m, Key64(key)) }
}

#[unsafe(export_name = "rt.mapassign_fast64")]
extern "C" fn mapassign_fast64(r: &mut Regs) {
    // SAFETY: the compiler's arguments.
    unsafe { assign_slow(r, Key64(r.int[2])) }
}

#[unsafe(export_name = "rt.mapassign_fast64ptr.leaf")]
unsafe extern "C" fn mapassign_fast64ptr_leaf(t: u64, m: *mut Map, key: u64) -> u64 {
    // SAFETY: the compiler's arguments.
    unsafe { assign_leaf(t, m, Key64(key)) }
}

#[unsafe(export_name = "rt.mapassign_fast64ptr")]
extern "C" fn mapassign_fast64ptr(r: &mut Regs) {
    // SAFETY: the compiler's arguments.
    unsafe { assign_slow(r, Key64(r.int[2])) }
}

#[unsafe(export_name = "rt.mapassign_faststr.leaf")]
unsafe extern "C" fn mapassign_faststr_leaf(t: u64, m: *mut Map, p: *const u8, n: usize) -> u64 {
    // SAFETY: the compiler's arguments.
    unsafe { assign_leaf(t, m, KeyStr(p, n)) }
}

#[unsafe(export_name = "rt.mapassign_faststr")]
extern "C" fn mapassign_faststr(r: &mut Regs) {
    // SAFETY: the compiler's arguments.
    unsafe { assign_slow(r, KeyStr(r.int[2] as *const u8, r.int[3] as usize)) }
}

#[unsafe(export_name = "rt.mapassign_mem.leaf")]
unsafe extern "C" fn mapassign_mem_leaf(t: u64, m: *mut Map, key: *const u8) -> u64 {
    // SAFETY: the compiler's arguments.
    unsafe { assign_leaf(t, m, KeyMem(key)) }
}

#[unsafe(export_name = "rt.mapassign_mem")]
extern "C" fn mapassign_mem(r: &mut Regs) {
    // SAFETY: the compiler's arguments.
    unsafe { assign_slow(r, KeyMem(r.int[2] as *const u8)) }
}

#[unsafe(export_name = "rt.mapassign")]
extern "C" fn mapassign(r: &mut Regs) {
    // SAFETY: the compiler's arguments.
    unsafe { assign_slow(r, KeyAny(r.int[2] as *const u8)) }
}

// ---- Deletion.

/// # Safety
/// As [`access_leaf`].
#[inline(always)]
unsafe fn delete<K: Key>(t: u64, m: *mut Map, key: K) {
    // SAFETY: the caller's.
    unsafe {
        let t = part(t);
        if m.is_null() || (*m).used == 0 {
            return;
        }
        let (slot, group, n) = (*m).find(t, key, key.hash(t, (*m).seed));
        if !slot.is_null() {
            (*m).remove(t, group, n);
        }
    }
}

#[unsafe(export_name = "rt.mapdelete_fast32.leaf")]
unsafe extern "C" fn mapdelete_fast32(t: u64, m: *mut Map, key: u32) {
    // SAFETY: the compiler's arguments.
    unsafe { delete(t, m, Key32(key)) }
}

#[unsafe(export_name = "rt.mapdelete_fast64.leaf")]
unsafe extern "C" fn mapdelete_fast64(t: u64, m: *mut Map, key: u64) {
    // SAFETY: the compiler's arguments.
    unsafe { delete(t, m, Key64(key)) }
}

#[unsafe(export_name = "rt.mapdelete_fast64ptr.leaf")]
unsafe extern "C" fn mapdelete_fast64ptr(t: u64, m: *mut Map, key: u64) {
    // SAFETY: the compiler's arguments.
    unsafe { delete(t, m, Key64(key)) }
}

#[unsafe(export_name = "rt.mapdelete_faststr.leaf")]
unsafe extern "C" fn mapdelete_faststr(t: u64, m: *mut Map, p: *const u8, n: usize) {
    // SAFETY: the compiler's arguments.
    unsafe { delete(t, m, KeyStr(p, n)) }
}

#[unsafe(export_name = "rt.mapdelete_mem.leaf")]
unsafe extern "C" fn mapdelete_mem(t: u64, m: *mut Map, key: *const u8) {
    // SAFETY: the compiler's arguments.
    unsafe { delete(t, m, KeyMem(key)) }
}

#[unsafe(export_name = "rt.mapdelete")]
extern "C" fn mapdelete(r: &mut Regs) {
    // SAFETY: the compiler's arguments.
    unsafe {
        let (m, key) = (r.int[1] as *mut Map, KeyAny(r.int[2] as *const u8));
        let t = part(r.int[0]);
        if (m.is_null() || (*m).used == 0) && t.flags & HASH_MIGHT_PANIC != 0 {
            alg::check_hashable(t.key, key.0);
        }
        delete(r.int[0], m, key);
    }
}

#[unsafe(export_name = "rt.mapclear")]
extern "C" fn mapclear(r: &mut Regs) {
    // SAFETY: the compiler passes a map type and a map.
    unsafe {
        let (t, m) = (part(r.int[0]), r.int[1] as *mut Map);
        if m.is_null() || (*m).groups.is_null() {
            return;
        }
        let m = &mut *m;
        m.clears += 1;
        if m.used == 0 && m.growth_left == capacity(m.mask + 1) {
            return;
        }
        let n = m.mask + 1;
        for g in 0..n {
            let p = m.group(t, g);
            core::ptr::write_bytes(p, 0, t.group_size as usize);
            *p.cast::<u64>() = HIGH;
        }
        m.used = 0;
        m.growth_left = capacity(n);
        // No order of keys that were chosen for it lasts.
        m.seed = rand::next();
    }
}

#[unsafe(export_name = "rt.makemap")]
extern "C" fn makemap(r: &mut Regs) {
    // SAFETY: the compiler passes a map type and the number of entries to expect.
    unsafe {
        let (t, hint) = (part(r.int[0]), r.int[1] as i64);
        let m = mallocgc(size_of::<Map>(), &MAP_TYPE.0) as *mut Map;
        (*m).seed = rand::next();
        if hint > GROUP_SLOTS as i64 && hint < 1 << 40 {
            let n = (hint as u64).div_ceil(GROUP_SLOTS - 1).next_power_of_two();
            if crate::malloc::mem_size(n, t.group_size).is_some() {
                (*m).take_groups(t, n);
            }
        }
        r.int[0] = m as u64;
    }
}

/// The seed of a map that the compiled code makes itself.
#[unsafe(export_name = "rt.mapseed.leaf")]
extern "C" fn mapseed() -> u64 {
    rand::next()
}

// ---- Iteration.

#[unsafe(export_name = "rt.mapiterinit")]
extern "C" fn mapiterinit(r: &mut Regs) {
    // SAFETY: the compiler passes a map type, a map and an iterator.
    unsafe {
        let it = &mut *(r.int[2] as *mut Iter);
        let m = r.int[1] as *const Map;
        it.key = core::ptr::null();
        it.elem = core::ptr::null();
        it.typ = r.int[0] as *const Type;
        it.map = m;
        it.groups = core::ptr::null_mut();
        if m.is_null() || (*m).used == 0 {
            return;
        }
        let random = rand::next();
        it.groups = (*m).groups;
        it.mask = (*m).mask;
        it.first_group = random >> 3 & it.mask;
        it.first_slot = random & 7;
        it.done = 0;
        it.clears = (*m).clears;
        next(it);
    }
}

/// Goes on as long as the map has its groups from the beginning; returns 0 if it has others.
#[unsafe(export_name = "rt.mapiternext.leaf")]
unsafe extern "C" fn mapiternext_leaf(it: *mut Iter) -> u64 {
    // SAFETY: the compiler passes an iterator that is not at its end.
    unsafe {
        let it = &mut *it;
        if (*it.map).groups != it.groups {
            return 0;
        }
        let t = part(it.typ as u64);
        let end = (it.mask + 1) * GROUP_SLOTS;
        let mut done = it.done;
        while done < end {
            let group = it.groups.add(((((done >> 3) + it.first_group) & it.mask) * t.group_size) as usize);
            let ctrl = *group.cast::<u64>();
            if ctrl & HIGH == HIGH {
                done = (done | 7) + 1;
                continue;
            }
            let n = (done + it.first_slot) & 7;
            done += 1;
            if !Ctrl(ctrl).full(n) {
                continue;
            }
            it.done = done;
            let slot = slot_of(t, group, n);
            it.key = if t.flags & INDIRECT_KEY != 0 { *slot.cast::<*const u8>() } else { slot };
            it.elem = Map::elem(t, slot);
            return 1;
        }
        it.done = done;
        it.key = core::ptr::null();
        it.elem = core::ptr::null();
        1
    }
}

#[unsafe(export_name = "rt.mapiternext")]
extern "C" fn mapiternext(r: &mut Regs) {
    // SAFETY: as above.
    unsafe { next(&mut *(r.int[0] as *mut Iter)) }
}

/// # Safety
/// The iterator is not at its end.
unsafe fn next(it: &mut Iter) {
    // SAFETY: the caller's; the old groups are as they were when the map left them.
    unsafe {
        if mapiternext_leaf(it) != 0 {
            return;
        }
        let (t, m) = (part(it.typ as u64), &*it.map);
        let end = (it.mask + 1) * GROUP_SLOTS;
        while it.done < end {
            let group =
                it.groups.add(((((it.done >> 3) + it.first_group) & it.mask) * t.group_size) as usize);
            let n = (it.done + it.first_slot) & 7;
            it.done += 1;
            if !Ctrl(*group.cast::<u64>()).full(n) {
                continue;
            }
            let old = slot_of(t, group, n);
            let key = if t.flags & INDIRECT_KEY != 0 { *old.cast::<*const u8>() } else { old };
            if m.used != 0 {
                let (slot, ..) = m.find(t, KeyAny(key), key_hash(t, key, m.seed));
                if !slot.is_null() {
                    it.key = if t.flags & INDIRECT_KEY != 0 { *slot.cast::<*const u8>() } else { slot };
                    it.elem = Map::elem(t, slot);
                    return;
                }
            }
            // What doesn't equal itself can't be found, and can't have been deleted.
            if it.clears == m.clears && !alg::equal(t.key, key, key) {
                it.key = key;
                it.elem = Map::elem(t, old);
                return;
            }
        }
        it.key = core::ptr::null();
        it.elem = core::ptr::null();
    }
}
