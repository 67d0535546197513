//! Slices: growth and copies.

use abi::rtcall::Regs;
use abi::typ::Type;

use crate::malloc::{MAX_ALLOC, mallocgc, mem_size, panic_makeslicelen, roundupsize, zerobase};
use crate::panic::panic_plain;

/// The capacity that `append` asks for when `old` is too small for `len`: double small slices, grow large ones by a
/// quarter, smoothly from one to the other.
fn next_cap(len: u64, old: u64) -> u64 {
    const THRESHOLD: u64 = 256;
    let double = old.wrapping_add(old);
    if len > double {
        return len;
    }
    if old < THRESHOLD {
        return double;
    }
    let mut cap = old;
    while cap < len {
        match cap.checked_add((cap + 3 * THRESHOLD) >> 2) {
            Some(n) => cap = n,
            None => return len,
        }
    }
    cap
}

#[cold]
fn too_long() -> ! {
    panic_plain("growslice: len out of range")
}

#[unsafe(export_name = "rt.growslice")]
extern "C" fn growslice(r: &mut Regs) {
    let [old, new_len, old_cap, num, typ, ..] = r.int;
    let typ = typ as *const Type;
    if (new_len as i64) < 0 {
        too_long();
    }
    // SAFETY: the arguments are a slice's and a type descriptor; old_len elements are there.
    unsafe {
        let size = (*typ).size;
        if size == 0 {
            [r.int[0], r.int[1], r.int[2]] = [zerobase() as u64, new_len, new_len];
            return;
        }
        let old_len = new_len - num;
        let cap = next_cap(new_len, old_cap);
        let noscan = (*typ).ptr_bytes == 0;
        let Some(bytes) = mem_size(cap, size) else { too_long() };
        let bytes = roundupsize(bytes as usize, noscan) as u64;
        if bytes > MAX_ALLOC {
            too_long();
        }
        let cap = bytes / size;
        let p = mallocgc((cap * size) as usize, typ);
        core::ptr::copy_nonoverlapping(old as *const u8, p, (old_len * size) as usize);
        [r.int[0], r.int[1], r.int[2]] = [p as u64, new_len, cap];
    }
}

#[unsafe(export_name = "rt.makeslicecopy")]
extern "C" fn makeslicecopy(r: &mut Regs) {
    let [typ, to_len, from_len, from, ..] = r.int;
    let typ = typ as *const Type;
    // SAFETY: a type descriptor and a slice of from_len elements.
    unsafe {
        let size = (*typ).size;
        let Some(bytes) = mem_size(to_len, size).filter(|_| (to_len as i64) >= 0) else {
            panic_makeslicelen()
        };
        let p = mallocgc(bytes as usize, typ);
        core::ptr::copy_nonoverlapping(from as *const u8, p, (from_len.min(to_len) * size) as usize);
        r.int[0] = p as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_is_gos() {
        // Capacities of append(make([]byte, n, n), 0), before rounding.
        for (old, want) in [(0, 1), (1, 2), (255, 510), (256, 512), (512, 832), (1024, 1472), (4096, 5312)] {
            let want = if old == 0 { 1 } else { want };
            assert_eq!(next_cap(old + 1, old), want, "{old}");
        }
        assert_eq!(next_cap(1000, 10), 1000);
    }
}
