//! FUNCDATA and PCDATA indices and their encodings, as Go's internal/abi/symtab.go numbers them.

/// pc-value table: 0 safe point, -1 and below not.
pub const PCDATA_UNSAFE_POINT: usize = 0;
/// pc-value table: index of the stack map in force.
pub const PCDATA_STACK_MAP_INDEX: usize = 1;
/// pc-value table: index into the inlining tree, -1 for none.
pub const PCDATA_INL_TREE_INDEX: usize = 2;
pub const PCDATA_ARG_LIVE_INDEX: usize = 3;
/// pc-value table: what a call to `runtime.panicBounds` is about; see [`crate::panics::Bounds`].
pub const PCDATA_PANIC_BOUNDS: usize = 4;

/// pc-value table, ours: 1 where a function goes on after a recovered panic, with nothing but its frame: it runs the
/// deferred calls that are left and returns.
pub const PCDATA_DEFER_RETURN: usize = 5;

/// Bitmaps of stack arguments: `[n: i32, nbit: i32, n * ceil(nbit/8) bytes]`, bit i is the word at FP+8i.
/// Map 0 is the one at function entry, where register arguments stand in their spill slots.
pub const FUNCDATA_ARGS_POINTER_MAPS: usize = 0;
/// The same for locals: bit i is the word at the bottom of the frame's locals + 8i, where the locals
/// are `FuncInfo::locals` bytes below the saved BP.
pub const FUNCDATA_LOCALS_POINTER_MAPS: usize = 1;
pub const FUNCDATA_STACK_OBJECTS: usize = 2;
pub const FUNCDATA_INL_TREE: usize = 3;
/// Ours, not Go's encoding: `[offset: i32, slots: u32]`. The defer frame of a function is `offset` (negative) from the
/// top of its locals: with slots, that many closure pointers, set from the `defer` statement to the call; with 0
/// slots, the head of a list of [`DeferNode`]s. A node without closure is no call: the list goes on there, and is
/// added to there by bodies of loops over functions.
pub const FUNCDATA_OPEN_CODED_DEFER_INFO: usize = 4;
pub const FUNCDATA_ARG_INFO: usize = 5;
pub const FUNCDATA_ARG_LIVE_INFO: usize = 6;
pub const FUNCDATA_WRAP_INFO: usize = 7;

/// A deferred call of a function whose `defer` statements may run more than once.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct DeferNode {
    /// The one deferred before.
    pub link: *mut DeferNode,
    /// A closure without parameters and results.
    pub closure: *const u8,
}

/// Value of the stack map index before any PCDATA: the map at entry.
pub const STACK_MAP_ENTRY: i32 = -1;
