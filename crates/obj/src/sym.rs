//! Symbols: names, contents, relocations, and what is known of functions.

use source::Pos;

use crate::{InlCall, Prog, ProgIx, Reg, SymId};

/// Which calling convention a TEXT symbol has. Data symbols are `Abi0`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub enum Abi {
    /// Everything on the stack: assembly functions.
    #[default]
    Abi0,
    /// Go's register convention: compiled functions.
    Internal,
    /// A file-local symbol (`name<>`); the number tells files apart.
    Static(u16),
}

/// Where a symbol goes; the names are those of `-S` headers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum SymKind {
    /// STEXT
    Text,
    /// SRODATA
    Rodata,
    /// SNOPTRDATA
    NoPtrData,
    /// SDATA
    Data,
    /// SBSS
    Bss,
    /// SNOPTRBSS
    NoPtrBss,
    /// STLSBSS
    TlsBss,
}

/// Attributes of a symbol (TEXT and GLOBL flags), as in textflag.h.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Attrs(pub u32);

impl Attrs {
    pub const NOPROF: Attrs = Attrs(1);
    pub const DUPOK: Attrs = Attrs(2);
    pub const NOSPLIT: Attrs = Attrs(4);
    pub const RODATA: Attrs = Attrs(8);
    pub const NOPTR: Attrs = Attrs(16);
    pub const WRAPPER: Attrs = Attrs(32);
    pub const NEEDCTXT: Attrs = Attrs(64);
    pub const LOCAL: Attrs = Attrs(128);
    pub const TLSBSS: Attrs = Attrs(256);
    pub const NOFRAME: Attrs = Attrs(512);
    pub const REFLECTMETHOD: Attrs = Attrs(1024);
    pub const TOPFRAME: Attrs = Attrs(2048);
    pub const ABIWRAPPER: Attrs = Attrs(4096);
    pub const PKGINIT: Attrs = Attrs(8192);
    /// Not in textflag.h: the symbol came from a `.s` file (`asm` in `-S` headers).
    pub const ASM: Attrs = Attrs(1 << 16);

    pub fn has(self, flag: Attrs) -> bool {
        self.0 & flag.0 != 0
    }
}

impl std::ops::BitOr for Attrs {
    type Output = Attrs;
    fn bitor(self, other: Attrs) -> Attrs {
        Attrs(self.0 | other.0)
    }
}

impl std::ops::BitOrAssign for Attrs {
    fn bitor_assign(&mut self, other: Attrs) {
        self.0 |= other.0;
    }
}

/// How the field at a relocation is computed; S is the symbol's address, A the addend, P the end of the
/// field (as in Go, addends count from the end of the field).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RelocKind {
    /// `S + A`, 8 bytes (R_ADDR).
    Addr,
    /// `S + A - P`, 4 bytes, of data (R_PCREL).
    PcRel,
    /// `S + A - P`, 4 bytes, of a CALL or JMP (R_CALL).
    Call,
    /// A marker of zero size: a call through a register or memory (R_CALLIND).
    CallInd,
    /// Thread-local offset of g from FS, 4 bytes (R_TLS_LE).
    TlsLe,
    /// `S + A` relative to the start of the text section, 4 bytes (R_ADDROFF / textOff).
    TextOff,
    /// `S + A` relative to the start of the type data, 4 bytes (nameOff, typeOff).
    AddrOff,
    /// Keeps the symbol alive, no field.
    Keep,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reloc {
    /// Offset of the field in the symbol's data.
    pub off: u32,
    /// Size of the field in bytes: 0, 4 or 8.
    pub size: u8,
    pub kind: RelocKind,
    pub sym: Option<SymId>,
    pub add: i64,
}

/// A symbol with its content.
#[derive(Clone, Debug)]
pub struct LSym {
    pub id: SymId,
    pub kind: SymKind,
    pub attrs: Attrs,
    /// Size in bytes; larger than `data.len()` means zeros follow (bss: `data` is empty).
    pub size: u64,
    /// Alignment in bytes, a power of two; 0: by kind and size.
    pub align: u32,
    pub data: Vec<u8>,
    /// Ascending by `off`.
    pub relocs: Vec<Reloc>,
    /// Functions only.
    pub func: Option<Box<FuncInfo>>,
    /// Pointer words of a data symbol (bit i of byte i/8: word i holds a pointer); empty: none. For the GC's roots.
    pub ptrmask: Vec<u8>,
}

/// Where the prologue saves a register argument while `morestack` runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SpillSlot {
    pub reg: Reg,
    /// Offset from FP (the first stack argument).
    pub offset: i32,
    /// Bytes: 1, 2, 4 or 8.
    pub size: u8,
}

/// A table pc → value in Go's pc-value encoding (varint pairs of value delta and pc delta), as it
/// stands in `.gopclntab`. Empty: the function has no such table.
pub type PcTable = Vec<u8>;

/// Bits of the pclntab func record's flag byte.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct FuncFlags(pub u8);

impl FuncFlags {
    pub const TOPFRAME: FuncFlags = FuncFlags(1);
    pub const SPWRITE: FuncFlags = FuncFlags(2);
    pub const ASM: FuncFlags = FuncFlags(4);
}

/// A read-only table of addresses of instructions, 8 bytes each.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct JumpTable {
    pub sym: SymId,
    pub targets: Vec<ProgIx>,
}

/// What is known of a function: its instructions and, after `asm`, its tables.
#[derive(Clone, Debug, Default)]
pub struct FuncInfo {
    /// The instructions; the first is TEXT.
    pub text: Vec<Prog>,
    /// Bytes of stack arguments, stack results and spill space: what `-S` prints as `args=`.
    pub args: i32,
    /// Bytes of locals and outgoing arguments: what TEXT declares. `asm` adds the saved BP.
    pub locals: i32,
    /// Position of the declaration.
    pub pos: Pos,
    /// Go's `abi.FuncID` (0 normal, 0x17 wrapper, …): what tracebacks treat specially.
    pub func_id: u8,
    pub flags: FuncFlags,
    /// Register arguments to save round `morestack`; empty for ABI0.
    pub spills: Vec<SpillSlot>,
    /// The inlining tree.
    pub inl: Vec<InlCall>,
    /// Tables of code addresses within this function, for switches; `asm` makes their data.
    pub jump_tables: Vec<JumpTable>,
    /// FUNCDATA by index (`abi::FUNCDATA_*`); `asm` also fills it from FUNCDATA instructions.
    pub funcdata: Vec<Option<crate::SymId>>,
    /// The stack map of an assembly function's arguments, when the compiler made one.
    pub arguments: Option<crate::SymId>,
    /// pc → file (index into [`FuncInfo::files`]); set by `asm`.
    pub pcfile: PcTable,
    /// pc → line; set by `asm`.
    pub pcln: PcTable,
    /// pc → bytes between SP and the frame's top (return address excluded); set by `asm`.
    pub pcsp: PcTable,
    /// PCDATA tables by index (`abi::PCDATA_*`); set by `asm`.
    pub pcdata: Vec<PcTable>,
    /// Names of the files `pcfile` speaks of; set by `asm`.
    pub files: Vec<std::sync::Arc<str>>,
    /// Line of the declaration; set by `asm`.
    pub start_line: u32,
}

/// All symbols of one package or `.s` file: what becomes one object.
#[derive(Clone, Debug, Default)]
pub struct Unit {
    /// Import path (`main`).
    pub path: String,
    /// Functions first, in source order, then data.
    pub syms: Vec<LSym>,
}
