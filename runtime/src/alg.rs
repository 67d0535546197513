//! Equality and hashes of values of any type, by their descriptors.

use abi::typ::*;

use crate::iface::Itab;
use crate::panic::{Cause, panic};
use crate::string::go_bytes;
use crate::typ;

/// Whether two interface values with the dynamic type `t` (null: nil) are equal.
///
/// # Safety
/// `x` and `y` are data words of such values.
#[inline(always)]
pub unsafe fn interface_equal(t: *const Type, x: u64, y: u64) -> bool {
    if t.is_null() {
        return true;
    }
    // SAFETY: the caller's.
    unsafe {
        if (*t).equal == 0 {
            panic(Cause::Incomparable("comparing uncomparable type ", t));
        }
        if typ::direct_iface(t) { x == y } else { equal(t, x as *const u8, y as *const u8) }
    }
}

/// The dynamic type of an interface variable of type `t`.
unsafe fn dynamic(t: *const Type, word: u64) -> *const Type {
    // SAFETY: the first word of such a variable.
    unsafe {
        if word == 0 || typ::imethods(t).is_empty() {
            word as *const Type
        } else {
            (*(word as *const Itab)).typ
        }
    }
}

/// Whether the values of type `t` at `p` and `q` are equal.
///
/// # Safety
/// They are such values, and the type can be compared.
pub unsafe fn equal(t: *const Type, p: *const u8, q: *const u8) -> bool {
    // SAFETY: the caller's.
    unsafe {
        if (*t).tflag & TFLAG_REGULAR_MEMORY != 0 {
            let n = (*t).size as usize;
            return core::slice::from_raw_parts(p, n) == core::slice::from_raw_parts(q, n);
        }
        match (*t).kind {
            KIND_FLOAT32 => *p.cast::<f32>() == *q.cast::<f32>(),
            KIND_FLOAT64 => *p.cast::<f64>() == *q.cast::<f64>(),
            KIND_COMPLEX64 => *p.cast::<[f32; 2]>() == *q.cast::<[f32; 2]>(),
            KIND_COMPLEX128 => *p.cast::<[f64; 2]>() == *q.cast::<[f64; 2]>(),
            KIND_STRING => {
                let ([a, n], [b, m]) = (*p.cast::<[u64; 2]>(), *q.cast::<[u64; 2]>());
                n == m && go_bytes(a, n) == go_bytes(b, m)
            }
            KIND_INTERFACE => {
                let ([a, x], [b, y]) = (*p.cast::<[u64; 2]>(), *q.cast::<[u64; 2]>());
                a == b && interface_equal(dynamic(t, a), x, y)
            }
            KIND_ARRAY => {
                let e = typ::elem(t);
                let size = (*e).size as usize;
                (0..typ::array_len(t) as usize).all(|i| equal(e, p.add(i * size), q.add(i * size)))
            }
            KIND_STRUCT => typ::fields(t).iter().all(|f| {
                let o = f.offset as usize;
                f.is_blank() || equal(f.typ, p.add(o), q.add(o))
            }),
            _ => panic(Cause::Incomparable("comparing uncomparable type ", t)),
        }
    }
}

/// Words that hashing mixes in: odd, half their bits set.
const MIX: [u64; 3] =
    [0x9e37_79b9_7f4a_7c15, 0xd1b5_4a32_d192_ed03, 0xaaaa_5555_3c3c_c3c3 ^ 0x1234_5678_9abc_def1];

/// The two halves of the product, folded.
#[inline(always)]
pub fn fold_multiply(a: u64, b: u64) -> u64 {
    let p = a as u128 * b as u128;
    p as u64 ^ (p >> 64) as u64
}

/// The hash of one word.
#[inline(always)]
pub fn hash64(x: u64, seed: u64) -> u64 {
    fold_multiply(x ^ seed ^ MIX[0], MIX[1] ^ seed.rotate_left(32))
}

/// # Safety
/// `p` points to 8 readable bytes.
#[inline(always)]
unsafe fn read64(p: *const u8) -> u64 {
    // SAFETY: the caller's.
    unsafe { p.cast::<u64>().read_unaligned() }
}

/// The hash of `n` bytes.
///
/// # Safety
/// They can be read.
#[inline(always)]
pub unsafe fn hash_bytes(mut p: *const u8, n: usize, seed: u64) -> u64 {
    let mut h = seed ^ MIX[0];
    // SAFETY: the caller's; pieces at the end may overlap.
    unsafe {
        let (a, b);
        match n {
            0 => (a, b) = (0, 0),
            1..=3 => {
                a = (*p as u64) << 16 | (*p.add(n >> 1) as u64) << 8 | *p.add(n - 1) as u64;
                b = 0;
            }
            4..=7 => {
                a = p.cast::<u32>().read_unaligned() as u64;
                b = p.add(n - 4).cast::<u32>().read_unaligned() as u64;
            }
            8..=16 => (a, b) = (read64(p), read64(p.add(n - 8))),
            _ => {
                let end = p.add(n);
                while end.offset_from(p) > 16 {
                    h = fold_multiply(read64(p) ^ MIX[1], read64(p.add(8)) ^ h);
                    p = p.add(16);
                }
                (a, b) = (read64(end.sub(16)), read64(end.sub(8)));
            }
        }
        fold_multiply(MIX[1] ^ n as u64, fold_multiply(a ^ MIX[2], b ^ h))
    }
}

/// The hash of a float: equal values have equal hashes, and each NaN has one of its own.
fn hash_float(f: f64, seed: u64) -> u64 {
    if f == 0.0 {
        hash64(0, seed)
    } else if f.is_nan() {
        hash64(crate::rand::next(), seed)
    } else {
        hash64(f.to_bits(), seed)
    }
}

/// The hash of an interface's content.
///
/// # Safety
/// As [`interface_equal`].
pub unsafe fn interface_hash(t: *const Type, data: u64, seed: u64) -> u64 {
    if t.is_null() {
        return hash64(0, seed);
    }
    // SAFETY: the caller's.
    unsafe {
        if (*t).equal == 0 {
            panic(Cause::Incomparable("hash of unhashable type ", t));
        }
        let seed = hash64((*t).hash as u64, seed);
        if typ::direct_iface(t) { hash64(data, seed) } else { hash(t, data as *const u8, seed) }
    }
}

/// The hash of the value of type `t` at `p`.
///
/// # Safety
/// It is such a value.
pub unsafe fn hash(t: *const Type, p: *const u8, seed: u64) -> u64 {
    // SAFETY: the caller's.
    unsafe {
        if (*t).tflag & TFLAG_REGULAR_MEMORY != 0 {
            return match (*t).size {
                8 => hash64(*p.cast::<u64>(), seed),
                4 => hash64(*p.cast::<u32>() as u64, seed),
                n => hash_bytes(p, n as usize, seed),
            };
        }
        match (*t).kind {
            KIND_FLOAT32 => hash_float(*p.cast::<f32>() as f64, seed),
            KIND_FLOAT64 => hash_float(*p.cast::<f64>(), seed),
            KIND_COMPLEX64 => {
                let [re, im] = *p.cast::<[f32; 2]>();
                hash_float(im as f64, hash_float(re as f64, seed))
            }
            KIND_COMPLEX128 => {
                let [re, im] = *p.cast::<[f64; 2]>();
                hash_float(im, hash_float(re, seed))
            }
            KIND_STRING => {
                let [s, n] = *p.cast::<[u64; 2]>();
                hash_bytes(s as *const u8, n as usize, seed)
            }
            KIND_INTERFACE => {
                let [word, data] = *p.cast::<[u64; 2]>();
                interface_hash(dynamic(t, word), data, seed)
            }
            KIND_ARRAY => {
                let e = typ::elem(t);
                let size = (*e).size as usize;
                (0..typ::array_len(t) as usize).fold(seed, |h, i| hash(e, p.add(i * size), h))
            }
            KIND_STRUCT => typ::fields(t)
                .iter()
                .filter(|f| !f.is_blank())
                .fold(seed, |h, f| hash(f.typ, p.add(f.offset as usize), h)),
            _ => panic(Cause::Incomparable("hash of unhashable type ", t)),
        }
    }
}

/// Panics if the value of type `t` at `p` holds something in an interface that can't be hashed.
///
/// # Safety
/// It is such a value.
pub unsafe fn check_hashable(t: *const Type, p: *const u8) {
    // SAFETY: the caller's.
    unsafe {
        match (*t).kind {
            KIND_INTERFACE => {
                let [word, data] = *p.cast::<[u64; 2]>();
                let held = dynamic(t, word);
                if held.is_null() {
                    return;
                }
                if (*held).equal == 0 {
                    panic(Cause::Unhashable(held));
                }
                if !typ::direct_iface(held) {
                    check_hashable(held, data as *const u8);
                }
            }
            KIND_ARRAY => {
                let e = typ::elem(t);
                let size = (*e).size as usize;
                (0..typ::array_len(t) as usize).for_each(|i| check_hashable(e, p.add(i * size)));
            }
            KIND_STRUCT => {
                typ::fields(t).iter().for_each(|f| check_hashable(f.typ, p.add(f.offset as usize)));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_of_all_lengths_differ() {
        let bytes = [7u8; 100];
        // SAFETY: the lengths are within the array.
        let mut all: Vec<u64> = (0..100).map(|n| unsafe { hash_bytes(bytes.as_ptr(), n, 42) }).collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 100);
    }

    #[test]
    fn every_bit_of_a_word_reaches_both_ends_of_its_hash() {
        for bit in 0..64 {
            let (mut low, mut high) = (0, 0);
            for x in 0..1024u64 {
                let d = hash64(x.wrapping_mul(MIX[0]), 5) ^ hash64(x.wrapping_mul(MIX[0]) ^ 1 << bit, 5);
                low |= d & 0xff;
                high |= d >> 56;
            }
            assert_eq!((low, high), (0xff, 0xff), "bit {bit}");
        }
    }
}
