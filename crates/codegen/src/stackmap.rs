//! Stack maps: which words of arguments and locals hold pointers at each call.
//!
//! In: the frame, the signature, the spill slots of pointers that live across each call. Out: map indices
//! for PCDATA, and the contents of FUNCDATA 0 and 1 (see [`abi::funcdata`]).

use rustc_hash::FxHashMap;
use ssa::Func;

use crate::frame::Frame;

/// The maps of one function.
#[derive(Default)]
pub struct StackMaps {
    /// Bytes per map, and the number of bits.
    arg_bits: usize,
    local_bits: usize,
    args: Vec<u8>,
    locals: Vec<u8>,
    count: usize,
    /// Variables with pointers: part of every map but the entry's.
    base: Vec<u8>,
    /// Stack arguments and results after entry.
    base_args: Vec<u8>,
    scratch: Vec<u8>,
    index: FxHashMap<Box<[u8]>, u32>,
}

fn set(bits: &mut [u8], n: usize) {
    bits[n / 8] |= 1 << (n % 8);
}

impl StackMaps {
    /// Begins a function. `calls`: it calls other functions than panics, so its variables may be looked at.
    pub fn start(&mut self, func: &Func, frame: &Frame, calls: bool) {
        self.index.clear();
        let sig = &func.sig;
        let entry_ptrs = sig.params.iter().filter(|p| p.ty == ssa::Type::Ptr).map(|p| p.spill);
        let stack_ptrs = sig.stack_params.iter().flat_map(|p| p.ptrs.iter().copied());
        let result_ptrs = sig.stack_results.iter().flat_map(|p| p.ptrs.iter().copied());
        let words = |n: i32| n as usize / 8;
        self.arg_bits = entry_ptrs
            .clone()
            .chain(stack_ptrs.clone())
            .chain(result_ptrs.clone())
            .map(|o| words(o) + 1)
            .max()
            .unwrap_or(0);
        if self.arg_bits != 0 {
            self.arg_bits = words(sig.args_size.max(sig.stack_size)).max(self.arg_bits);
        }
        // What is above has no pointers.
        self.local_bits = words(frame.pointers.1);
        let (na, nl) = (self.arg_bits.div_ceil(8), self.local_bits.div_ceil(8));
        self.base.clear();
        self.base.resize(nl, 0);
        self.base_args.clear();
        self.base_args.resize(na, 0);
        if calls {
            for (a, at) in frame.pointer_allocs(func) {
                let d = &func.allocs[a];
                for w in (0..d.size as usize / 8).filter(|&w| d.ptrs.get(w)) {
                    set(&mut self.base, words(at) + w);
                }
            }
            for o in stack_ptrs.clone().chain(result_ptrs) {
                set(&mut self.base_args, words(o));
            }
        }
        // Map 0: at entry nothing is set up, and register arguments are in their spill slots while the stack grows.
        self.args.clear();
        self.args.resize(na, 0);
        for o in entry_ptrs.chain(stack_ptrs) {
            set(&mut self.args, words(o));
        }
        self.locals.clear();
        self.locals.resize(nl, 0);
        self.count = 1;
    }

    /// The index of the map for a call across which pointers live in these spill slots.
    pub fn at_call(&mut self, frame: &Frame, slots: impl Iterator<Item = usize>) -> i32 {
        self.scratch.clear();
        self.scratch.extend_from_slice(&self.base);
        for s in slots {
            set(&mut self.scratch, frame.out as usize / 8 + s);
        }
        if self.scratch.iter().all(|&b| b == 0) && self.args[..self.base_args.len()] == self.base_args[..] {
            return 0;
        }
        if let Some(&n) = self.index.get(&self.scratch[..]) {
            return n as i32;
        }
        let n = self.count as u32;
        self.index.insert(self.scratch[..].into(), n);
        self.args.extend_from_slice(&self.base_args);
        self.locals.extend_from_slice(&self.scratch);
        self.count += 1;
        n as i32
    }

    /// Contents of the argument and locals tables.
    pub fn tables(&self) -> [Vec<u8>; 2] {
        let table = |bits: usize, maps: &[u8]| {
            let mut out = Vec::with_capacity(8 + maps.len());
            // All empty: no bits at all.
            let bits = if maps.iter().all(|&b| b == 0) { 0 } else { bits };
            out.extend((self.count as i32).to_le_bytes());
            out.extend((bits as i32).to_le_bytes());
            if bits != 0 {
                out.extend_from_slice(maps);
            }
            out
        };
        [table(self.arg_bits, &self.args), table(self.local_bits, &self.locals)]
    }
}
