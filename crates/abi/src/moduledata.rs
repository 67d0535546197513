//! `runtime.firstmoduledata`: where the linker put things.
//!
//! The linker writes one [`ModuleData`] (8-byte fields, in this order) as the content of the symbol
//! `runtime.firstmoduledata` in `.noptrdata`; the runtime reads it. It keeps what Go's moduledata has,
//! without the fields that repeat what the pclntab header says.

/// The structure. All fields are addresses unless said otherwise.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[repr(C)]
pub struct ModuleData {
    /// `runtime.pclntab`: the pclntab header, see [`crate::pclntab`].
    pub pclntab: u64,
    /// Its end.
    pub epclntab: u64,
    /// `runtime.text`: start of the text section. Function entries in pclntab are relative to it.
    pub text: u64,
    /// `runtime.etext`: end of all text.
    pub etext: u64,
    /// Text that pclntab describes: first entry and end of the last function.
    pub minpc: u64,
    pub maxpc: u64,
    pub noptrdata: u64,
    pub enoptrdata: u64,
    pub data: u64,
    pub edata: u64,
    pub bss: u64,
    pub ebss: u64,
    pub noptrbss: u64,
    pub enoptrbss: u64,
    /// `runtime.end`: end of the image.
    pub end: u64,
    /// Pointer mask of `data..edata`, one bit a word, bit i of byte i/8; 0 when empty.
    pub gcdata: u64,
    /// The same for `bss..ebss`.
    pub gcbss: u64,
    /// `runtime.rodata`, `runtime.erodata`.
    pub rodata: u64,
    pub erodata: u64,
    /// `runtime.types`: what nameOff and typeOff count from.
    pub types: u64,
    pub etypes: u64,
    /// `go:func.*`: what FUNCDATA offsets in pclntab count from.
    pub gofunc: u64,
    /// Array of 4-byte type offsets sorted by type string, and its length; for reflect.
    pub typelinks: u64,
    pub ntypelinks: u64,
    /// Array of itab addresses and its length.
    pub itablinks: u64,
    pub nitablinks: u64,
    /// 1 if the module holds `main.main`.
    pub hasmain: u64,
    /// Next module; 0.
    pub next: u64,
}

impl ModuleData {
    /// Bytes of the structure.
    pub const SIZE: usize = size_of::<ModuleData>();

    /// The fields as the words that stand in the file.
    pub fn words(&self) -> [u64; size_of::<ModuleData>() / 8] {
        [
            self.pclntab,
            self.epclntab,
            self.text,
            self.etext,
            self.minpc,
            self.maxpc,
            self.noptrdata,
            self.enoptrdata,
            self.data,
            self.edata,
            self.bss,
            self.ebss,
            self.noptrbss,
            self.enoptrbss,
            self.end,
            self.gcdata,
            self.gcbss,
            self.rodata,
            self.erodata,
            self.types,
            self.etypes,
            self.gofunc,
            self.typelinks,
            self.ntypelinks,
            self.itablinks,
            self.nitablinks,
            self.hasmain,
            self.next,
        ]
    }
}
