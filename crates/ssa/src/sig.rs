//! Signatures as the calling convention sees them.

use crate::Type;

/// One scalar that travels in a register.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Param {
    pub ty: Type,
    /// Index into the convention's integer (`abi::regs::INT_ARGS`) or, for floats, X register sequence.
    pub reg: u8,
    /// Offset of this scalar's spill slot from FP; meaningless for results.
    pub spill: i32,
}

/// A piece of the stack argument area, for tables and tracebacks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StackArg {
    /// Offset from FP.
    pub offset: i32,
    pub size: i32,
    /// Offsets from FP of the words that hold pointers.
    pub ptrs: Vec<i32>,
}

/// How values are passed: `lower` runs the assignment of Go's abi-internal.md and stores the outcome.
///
/// Arguments and results on the stack are not operands: they are read and written through
/// [`crate::Op::ArgAddr`] by the callee and [`crate::Op::OutAddr`] by the caller.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Sig {
    /// Register arguments, in order: the parameters of the entry block and the operands of a call.
    pub params: Vec<Param>,
    /// Register results, in order: the operands of `ret` and the results of a call.
    pub results: Vec<Param>,
    /// Stack-assigned parameters.
    pub stack_params: Vec<StackArg>,
    /// Stack-assigned results.
    pub stack_results: Vec<StackArg>,
    /// Bytes of stack arguments and stack results: what a caller reserves as outgoing area, without spill space.
    pub stack_size: i32,
    /// Bytes including the spill space of the register arguments (the caller reserves it too).
    pub args_size: i32,
}
