//! Strings: concatenation and conversions.

use abi::rtcall::Regs;

use crate::malloc::{self, mallocgc, roundupsize};
use crate::panic::throw;
use crate::utf8;

/// Bytes of the buffers that the compiler keeps in frames for results that don't escape.
const TMP: usize = 32;

/// A Go string's bytes.
///
/// # Safety
/// They are a string's words, and nobody writes the bytes while the result is used.
#[inline(always)]
pub unsafe fn go_bytes(p: u64, n: u64) -> &'static [u8] {
    if n == 0 {
        return &[];
    }
    // SAFETY: the caller's.
    unsafe { core::slice::from_raw_parts(p as *const u8, n as usize) }
}

/// The numbers 0 to 255: what interfaces that hold a byte point to, and all strings of one byte.
#[unsafe(export_name = "runtime.staticuint64s")]
pub static STATIC_UINT64S: [u64; 256] = {
    let mut t = [0; 256];
    let mut i = 0;
    while i < 256 {
        t[i] = i as u64;
        i += 1;
    }
    t
};

/// The address of a new string's header, and so of a struct of one string.
pub fn new_header(text: &[u8]) -> u64 {
    // SAFETY: fresh memory of that size.
    unsafe {
        let bytes = mallocgc(text.len(), core::ptr::null());
        core::ptr::copy_nonoverlapping(text.as_ptr(), bytes, text.len());
        crate::iface::box_string(bytes as u64, text.len() as u64)
    }
}

/// Room for `n` bytes: the buffer if it is large enough, else fresh memory.
///
/// # Safety
/// `buf` is null or a temporary buffer.
#[inline(always)]
unsafe fn room(buf: u64, n: usize) -> *mut u8 {
    if buf != 0 && n <= TMP {
        return buf as *mut u8;
    }
    // SAFETY: no type, so plain bytes.
    unsafe { mallocgc(n, core::ptr::null()) }
}

/// Concatenates `n` strings.
///
/// # Safety
/// `strings` points to `n` string headers.
unsafe fn concat(buf: u64, strings: *const [u64; 2], n: usize) -> [u64; 2] {
    // SAFETY: the caller's.
    unsafe {
        let mut total = 0u64;
        let mut nonempty = 0;
        let mut last = [0; 2];
        for i in 0..n {
            let s = *strings.add(i);
            if s[1] == 0 {
                continue;
            }
            total += s[1];
            if total > isize::MAX as u64 {
                throw("string concatenation too long");
            }
            nonempty += 1;
            last = s;
        }
        if nonempty == 0 {
            return [0, 0];
        }
        // A single string is the result itself, unless it may live in the frame that the result outlives.
        if nonempty == 1 && (buf != 0 || !on_stack(last[0])) {
            return last;
        }
        let p = room(buf, total as usize);
        let mut at = p;
        for i in 0..n {
            let s = *strings.add(i);
            core::ptr::copy_nonoverlapping(s[0] as *const u8, at, s[1] as usize);
            at = at.add(s[1] as usize);
        }
        [p as u64, total]
    }
}

fn on_stack(p: u64) -> bool {
    // SAFETY: the current goroutine.
    let g = unsafe { &*crate::runtime2::getg() };
    (g.stack_lo..g.stack_hi).contains(&(p as usize))
}

#[unsafe(export_name = "rt.concatstring2")]
extern "C" fn concatstring2(r: &mut Regs) {
    let strings = [[r.int[1], r.int[2]], [r.int[3], r.int[4]]];
    // SAFETY: the arguments are a buffer and strings.
    [r.int[0], r.int[1]] = unsafe { concat(r.int[0], strings.as_ptr(), 2) };
}

#[unsafe(export_name = "rt.concatstring3")]
extern "C" fn concatstring3(r: &mut Regs) {
    let strings = [[r.int[1], r.int[2]], [r.int[3], r.int[4]], [r.int[5], r.int[6]]];
    // SAFETY: as above.
    [r.int[0], r.int[1]] = unsafe { concat(r.int[0], strings.as_ptr(), 3) };
}

#[unsafe(export_name = "rt.concatstrings")]
extern "C" fn concatstrings(r: &mut Regs) {
    // SAFETY: as above.
    [r.int[0], r.int[1]] = unsafe { concat(r.int[0], r.int[1] as *const [u64; 2], r.int[2] as usize) };
}

#[unsafe(export_name = "rt.slicebytetostring")]
extern "C" fn slicebytetostring(r: &mut Regs) {
    let [buf, p, n, ..] = r.int;
    // SAFETY: the arguments are a buffer and a slice.
    let p = unsafe {
        match n {
            0 => 0,
            1 => &raw const STATIC_UINT64S[*(p as *const u8) as usize] as u64,
            _ => {
                let to = room(buf, n as usize);
                core::ptr::copy_nonoverlapping(p as *const u8, to, n as usize);
                to as u64
            }
        }
    };
    r.int[0] = p;
    r.int[1] = n;
}

#[unsafe(export_name = "rt.stringtoslicebyte")]
extern "C" fn stringtoslicebyte(r: &mut Regs) {
    let [buf, p, n, ..] = r.int;
    // SAFETY: the arguments are a buffer and a string; a buffer is zeroed beyond the string.
    unsafe {
        let (to, cap) = if buf != 0 && n as usize <= TMP {
            core::ptr::write_bytes(buf as *mut u8, 0, TMP);
            (buf as *mut u8, TMP)
        } else {
            let cap = roundupsize(n as usize, true);
            (mallocgc(cap, core::ptr::null()), cap)
        };
        core::ptr::copy_nonoverlapping(p as *const u8, to, n as usize);
        [r.int[0], r.int[1], r.int[2]] = [to as u64, n, cap as u64];
    }
}

#[unsafe(export_name = "rt.slicerunetostring")]
extern "C" fn slicerunetostring(r: &mut Regs) {
    let [buf, p, n, ..] = r.int;
    // SAFETY: the arguments are a buffer and a slice of runes.
    unsafe {
        let runes: &[i32] =
            if n == 0 { &[] } else { core::slice::from_raw_parts(p as *const i32, n as usize) };
        let mut b = [0; 4];
        let total: usize = runes.iter().map(|&c| utf8::encode(c, &mut b)).sum();
        if total == 0 {
            [r.int[0], r.int[1]] = [0, 0];
            return;
        }
        let to = room(buf, total);
        let mut at = to;
        for &c in runes {
            let k = utf8::encode(c, &mut b);
            for &byte in &b[..k] {
                *at = byte;
                at = at.add(1);
            }
        }
        [r.int[0], r.int[1]] = [to as u64, total as u64];
    }
}

#[unsafe(export_name = "rt.stringtoslicerune")]
extern "C" fn stringtoslicerune(r: &mut Regs) {
    let [buf, p, n, ..] = r.int;
    // SAFETY: the arguments are a buffer of 32 runes and a string.
    unsafe {
        let mut s = go_bytes(p, n);
        let count = utf8::count(s);
        let (to, cap) = if buf != 0 && count <= TMP {
            core::ptr::write_bytes(buf as *mut i32, 0, TMP);
            (buf as *mut i32, TMP)
        } else {
            let bytes = roundupsize(count * 4, true);
            (mallocgc(bytes, core::ptr::null()) as *mut i32, bytes / 4)
        };
        let mut i = 0;
        while !s.is_empty() {
            let (c, k) = utf8::decode(s);
            *to.add(i) = c;
            s = &s[k..];
            i += 1;
        }
        [r.int[0], r.int[1], r.int[2]] = [to as u64, count as u64, cap as u64];
    }
}

#[unsafe(export_name = "rt.intstring")]
extern "C" fn intstring(r: &mut Regs) {
    let [buf, v, ..] = r.int;
    let mut b = [0; 4];
    let n = utf8::encode(i32::try_from(v as i64).unwrap_or(utf8::RUNE_ERROR), &mut b);
    // SAFETY: the first argument is null or a buffer of at least 4 bytes.
    let to = unsafe {
        let to = if buf != 0 { buf as *mut u8 } else { malloc::mallocgc(n, core::ptr::null()) };
        core::ptr::copy_nonoverlapping(b.as_ptr(), to, n);
        to
    };
    [r.int[0], r.int[1]] = [to as u64, n as u64];
}

#[unsafe(export_name = "rt.decoderune")]
extern "C" fn decoderune(r: &mut Regs) {
    let [p, n, k, ..] = r.int;
    // SAFETY: a string and an index below its length.
    let (c, width) = utf8::decode(unsafe { &go_bytes(p, n)[k as usize..] });
    [r.int[0], r.int[1]] = [c as u32 as u64, k + width as u64];
}

#[unsafe(export_name = "rt.countrunes")]
extern "C" fn countrunes(r: &mut Regs) {
    // SAFETY: a string.
    r.int[0] = utf8::count(unsafe { go_bytes(r.int[0], r.int[1]) }) as u64;
}
