//! Channels. So far they can be made and measured; sending, receiving and closing come with goroutines.

use abi::rtcall::Regs;
use abi::typ::Type;

use crate::malloc::{MAX_ALLOC, mallocgc, mem_size};
use crate::panic::{Cause, panic};
use crate::typ::Descriptor;

/// A channel. `abi::chan` says which words compiled code reads.
#[repr(C)]
struct Chan {
    count: u64,
    size: u64,
    elem: *const Type,
    /// A ring of `size` values.
    buf: *mut u8,
}

static CHAN_MASK: u8 = 0b1100;
static CHAN_TYPE: Descriptor = Descriptor::new(size_of::<Chan>(), 4, &CHAN_MASK);

const _: () = {
    assert!(core::mem::offset_of!(Chan, count) as i64 == abi::chan::COUNT);
    assert!(core::mem::offset_of!(Chan, size) as i64 == abi::chan::SIZE);
};

#[unsafe(export_name = "rt.makechan")]
extern "C" fn makechan(r: &mut Regs) {
    let (elem, size) = (r.int[0] as *const Type, r.int[1]);
    // SAFETY: the compiler passes a type descriptor.
    unsafe {
        let bytes = mem_size(size, (*elem).size).filter(|&n| (size as i64) >= 0 && n <= MAX_ALLOC - 96);
        let Some(bytes) = bytes else { panic(Cause::PlainError("makechan: size out of range")) };
        let c = mallocgc(size_of::<Chan>(), &CHAN_TYPE.0) as *mut Chan;
        (*c).size = size;
        (*c).elem = elem;
        if bytes > 0 {
            (*c).buf = mallocgc(bytes as usize, elem);
        }
        r.int[0] = c as u64;
    }
}
