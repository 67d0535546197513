//! `.gopclntab` in Go 1.20+'s format: what `link` writes, the runtime and Go's own tools read.
//!
//! ```text
//! header  magic u32, 0 u8, 0 u8, minLC u8 (1), ptrsize u8 (8),
//!         nfunc u64, nfiles u64, 0 u64 (was textStart),
//!         funcnameOffset, cuOffset, filetabOffset, pctabOffset, pclnOffset: u64, from the header's start
//! funcnametab  names, each ended by a zero byte
//! cutab   u32 a (compilation unit, file) pair: offset into filetab, or !0
//! filetab file names, each ended by a zero byte
//! pctab   pc-value tables; offset 0 means "no table"
//! pcln    nfunc pairs (entry - text: u32, offset of the func record from pcln: u32), then one u32: end of text;
//!         then the func records
//! ```
//!
//! A pc-value table is a sequence of (zig-zag varint value delta, varint pc delta) starting from value -1 at the
//! function's entry, ended by a zero value delta that is not the first.

/// First word of the header.
pub const MAGIC: u32 = 0xffff_fff1;
/// Bytes of the header.
pub const HEADER_SIZE: usize = 72;
/// Where the header's fields are.
pub const HEADER_NFUNC: usize = 8;
pub const HEADER_NFILES: usize = 16;
pub const HEADER_FUNCNAME: usize = 32;
pub const HEADER_CU: usize = 40;
pub const HEADER_FILETAB: usize = 48;
pub const HEADER_PCTAB: usize = 56;
pub const HEADER_PCLN: usize = 64;

/// The fixed part of a function's record; `npcdata` offsets into pctab (0: none) and `nfuncdata` offsets
/// from [`crate::moduledata::ModuleData::gofunc`] (!0: none), 4 bytes each, follow it. Records are 4-byte aligned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct FuncRecord {
    /// Entry, relative to text.
    pub entry_off: u32,
    /// Name, offset into funcnametab.
    pub name_off: i32,
    /// Bytes of stack arguments and results, [`ARGS_UNKNOWN`] for assembly that doesn't say.
    pub args: i32,
    /// Offset of the `deferreturn` call from the entry, 0 if none.
    pub deferreturn: u32,
    /// Offsets into pctab.
    pub pcsp: u32,
    pub pcfile: u32,
    pub pcln: u32,
    pub npcdata: u32,
    /// Index in cutab of the function's unit's first file.
    pub cu_offset: u32,
    pub start_line: i32,
    /// One of the `FUNC_ID_*`.
    pub func_id: u8,
    /// Bits `FUNC_FLAG_*`.
    pub flag: u8,
    pub pad: u8,
    pub nfuncdata: u8,
}

/// `args` of assembly functions without an argument size.
pub const ARGS_UNKNOWN: i32 = i32::MIN;

/// The outermost frame of a stack.
pub const FUNC_FLAG_TOPFRAME: u8 = 1;
/// Writes SP in a way pcsp can't tell.
pub const FUNC_FLAG_SPWRITE: u8 = 2;
/// Written in assembly.
pub const FUNC_FLAG_ASM: u8 = 4;

/// Functions that unwinding and tracebacks treat specially.
pub const FUNC_ID_NORMAL: u8 = 0;
pub const FUNC_ID_GOEXIT: u8 = 8;
pub const FUNC_ID_GOPANIC: u8 = 10;
pub const FUNC_ID_MCALL: u8 = 12;
pub const FUNC_ID_MORESTACK: u8 = 13;
pub const FUNC_ID_MSTART: u8 = 14;
pub const FUNC_ID_PANICWRAP: u8 = 15;
pub const FUNC_ID_RT0_GO: u8 = 16;
pub const FUNC_ID_RUNTIME_MAIN: u8 = 17;
pub const FUNC_ID_SIGPANIC: u8 = 20;
pub const FUNC_ID_WRAPPER: u8 = 23;

/// The special ID of a function, by linker name.
pub fn func_id(name: &str) -> u8 {
    match name {
        "runtime.goexit" => FUNC_ID_GOEXIT,
        "runtime.gopanic" => FUNC_ID_GOPANIC,
        "runtime.mcall" => FUNC_ID_MCALL,
        "runtime.morestack" | "runtime.morestack_noctxt" => FUNC_ID_MORESTACK,
        "runtime.mstart" => FUNC_ID_MSTART,
        "runtime.panicwrap" => FUNC_ID_PANICWRAP,
        "runtime.rt0_go" => FUNC_ID_RT0_GO,
        "runtime.main" => FUNC_ID_RUNTIME_MAIN,
        "runtime.sigpanic" => FUNC_ID_SIGPANIC,
        _ => FUNC_ID_NORMAL,
    }
}

/// An entry of a FUNCDATA_InlTree table; PCDATA_InlTreeIndex selects one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct InlinedCall {
    pub func_id: u8,
    pub pad: [u8; 3],
    /// Name of the inlined function, offset into funcnametab.
    pub name_off: i32,
    /// Offset from the function's entry of an instruction whose position is the call site.
    pub parent_pc: i32,
    pub start_line: i32,
}
