//! The frame: where spills and variables are.
//!
//! ```text
//! FP ->        arguments, spill space of register arguments (the caller's frame)
//!              return address, saved BP
//! pseudo-SP -> variables without pointers
//!              variables with pointers
//!              spill slots
//! SP ->        outgoing arguments
//! ```
//!
//! Offsets are relative to pseudo-SP, the top of the locals, and so negative. What may hold pointers
//! stands together near the bottom, which keeps stack maps short.

use ssa::Func;

use crate::mach::{Base, Mach};

/// Offsets of one function's frame.
#[derive(Default)]
pub struct Frame {
    /// Bytes of locals and outgoing arguments.
    pub size: i32,
    /// The same, exact for frames that are too large.
    pub bytes: u64,
    /// Outgoing arguments end, and spill slots begin, this far above SP.
    pub out: i32,
    /// Offset of each alloc that is used, from the bottom of the frame.
    allocs: Vec<i32>,
    /// The bytes of variables with pointers, from the bottom.
    pub pointers: (i32, i32),
    order: Vec<u32>,
}

const UNUSED: i32 = -1;

impl Frame {
    /// Lays out the frame of `func`.
    pub fn layout(&mut self, func: &Func, m: &Mach, spills: usize) {
        self.out = align(m.out_size, 8);
        let mut at = self.out as i64 + 8 * spills as i64;
        self.allocs.clear();
        self.allocs.resize(func.allocs.len(), UNUSED);
        self.order.clear();
        for a in &m.amodes {
            if let Base::Auto(n) = a.base
                && self.allocs[n as usize] == UNUSED
            {
                self.allocs[n as usize] = 0;
                self.order.push(n);
            }
        }
        self.order.sort_unstable();
        let lo = at;
        for pointers in [true, false] {
            for &n in &self.order {
                let d = &func.allocs[ssa::Alloc::from_u32(n)];
                if d.ptrs.is_empty() == pointers {
                    continue;
                }
                // The frame itself is aligned to 8 bytes. Variables are rounded up to whole words if they hold pointers.
                let to = if pointers { 8 } else { (d.align as i64).clamp(1, 8) };
                at = (at + to - 1) & -to;
                self.allocs[n as usize] = at as i32;
                at += d.size as i64;
            }
            if pointers {
                at = (at + 7) & -8;
                self.pointers = (lo as i32, at as i32);
            }
        }
        self.bytes = ((at + 7) & -8) as u64;
        self.size = i32::try_from(self.bytes).unwrap_or(i32::MAX - 7);
    }

    /// Pseudo-SP offset of a spill slot.
    pub fn spill(&self, slot: usize) -> i32 {
        self.out + 8 * slot as i32 - self.size
    }

    /// Pseudo-SP offset of a variable.
    pub fn alloc(&self, n: u32) -> i32 {
        self.allocs[n as usize] - self.size
    }

    /// Variables that hold pointers, with their offsets from the bottom.
    pub fn pointer_allocs<'a>(&'a self, func: &'a Func) -> impl Iterator<Item = (ssa::Alloc, i32)> + 'a {
        self.order
            .iter()
            .map(|&n| ssa::Alloc::from_u32(n))
            .filter(|&a| !func.allocs[a].ptrs.is_empty())
            .map(|a| (a, self.allocs[a.as_u32() as usize]))
    }
}

pub fn align(n: i32, to: i32) -> i32 {
    (n + to - 1) & -to
}
