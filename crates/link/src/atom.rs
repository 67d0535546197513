//! The data all phases share: objects, atoms, names.

use obj::record::{FuncRecord, SymRecord, UnitRecord, walk_pc_table};
use object::LittleEndian;
use object::elf::Rela64;
use rustc_hash::FxHashMap;

use crate::error::Site;
use crate::method::Squeezed;

pub(crate) type Rela = Rela64<LittleEndian>;

/// Index into [`Program::atoms`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct AtomId(pub u32);

/// Index into [`Program::globals`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct GlobalId(pub u32);

/// The output sections, in the order they have in the file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Place {
    Text,
    Rodata,
    Pclntab,
    Type,
    Buildinfo,
    NoPtrData,
    Data,
    Bss,
    NoPtrBss,
}

impl Place {
    pub const ALL: [Place; 9] = [
        Place::Text,
        Place::Rodata,
        Place::Pclntab,
        Place::Type,
        Place::Buildinfo,
        Place::NoPtrData,
        Place::Data,
        Place::Bss,
        Place::NoPtrBss,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Place::Text => ".text",
            Place::Rodata => ".rodata",
            Place::Pclntab => ".gopclntab",
            Place::Type => ".go.type",
            Place::Buildinfo => ".go.buildinfo",
            Place::NoPtrData => ".noptrdata",
            Place::Data => ".data",
            Place::Bss => ".bss",
            Place::NoPtrBss => ".noptrbss",
        }
    }

    /// Takes no room in the file.
    pub fn is_zero(self) -> bool {
        matches!(self, Place::Bss | Place::NoPtrBss)
    }
}

/// Where an atom's bytes come from.
#[derive(Clone, Debug)]
pub(crate) enum Content<'a> {
    /// Data of an input; shorter than the atom means zeros follow.
    Input(&'a [u8]),
    /// Made by the linker.
    Made(Vec<u8>),
}

impl Content<'_> {
    pub fn bytes(&self) -> &[u8] {
        match self {
            Content::Input(b) => b,
            Content::Made(v) => v,
        }
    }
}

/// The unit of reachability and layout: a symbol of ours, a section of a foreign object, or something
/// the linker made.
#[derive(Clone, Debug)]
pub(crate) struct Atom<'a> {
    /// Index into [`Program::objects`]; `NO_OBJECT` for the linker's own.
    pub object: u32,
    /// Where it goes. Set by `load`; `prune` moves FUNCDATA to the pclntab.
    pub place: Place,
    pub content: Content<'a>,
    pub size: u64,
    pub align: u64,
    /// Relocations with offsets relative to `rela_base`.
    pub relas: &'a [Rela],
    pub rela_base: u64,
    /// The defining symbol's index in its object; `NO_SYMBOL` for sections.
    pub sym: u32,
    /// Index into the object's function records.
    pub func: Option<u32>,
    /// Set by `prune`.
    pub live: bool,
    /// Set by `fold`: the atom that stands for this one.
    pub folded: Option<AtomId>,
    /// Offset in the output section; set by `layout::place`. Becomes an address in `layout::assign`.
    pub addr: u64,
}

pub(crate) const NO_OBJECT: u32 = u32::MAX;
pub(crate) const NO_SYMBOL: u32 = u32::MAX;

/// How strongly a symbol defines its name, weakest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Strength {
    Undefined,
    Weak,
    Common,
    Strong,
}

/// What a symbol of an object is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Def {
    Undefined,
    /// In an atom.
    Atom(AtomId, u64),
    Abs(u64),
    Common {
        size: u64,
        align: u64,
    },
    /// In a section that isn't linked (debug information, notes).
    Dropped,
}

/// A symbol of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sym<'a> {
    pub name: &'a [u8],
    pub def: Def,
    pub size: u64,
    /// STT_*
    pub kind: u8,
    pub local: bool,
    pub weak: bool,
    pub record: SymRecord,
    /// Set by `resolve` for symbols that are not local.
    pub global: Option<GlobalId>,
}

/// What our objects carry.
#[derive(Debug)]
pub(crate) struct Native<'a> {
    pub unit: UnitRecord<'a>,
    /// Encoded [`FuncRecord`]s.
    pub funcs: Vec<&'a [u8]>,
    pub masks: Vec<obj::record::MaskRecord<'a>>,
}

/// An input object.
#[derive(Debug)]
pub(crate) struct Object<'a> {
    pub name: String,
    pub native: Option<Native<'a>>,
    pub syms: Vec<Sym<'a>>,
}

impl<'a> Object<'a> {
    /// A function record of ours.
    pub fn func(&self, index: u32) -> Option<FuncRecord<'a>> {
        FuncRecord::decode(self.native.as_ref()?.funcs.get(index as usize)?).ok()
    }

    /// `file:line` of a function's declaration.
    pub fn func_pos(&self, index: u32) -> Option<String> {
        let record = self.func(index)?;
        let mut file = None;
        walk_pc_table(record.pcfile, |_, _, v| {
            file = file.or(usize::try_from(v).ok());
        });
        let name = record.files.get(file.unwrap_or(0))?;
        Some(format!("{}:{}", self.native.as_ref()?.unit.strings.get(*name as usize)?, record.start_line))
    }
}

/// A name that more than one object may speak of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Global<'a> {
    pub name: &'a [u8],
    /// The ABIInternal function of that name.
    pub internal: bool,
    pub strength: Strength,
    /// Object and symbol that define it.
    pub def: (u32, u32),
    /// Some reference is not weak.
    pub needed: bool,
    /// An object of ours speaks of it, so that its ABI is known.
    pub native: bool,
}

/// A value only the linker knows; see `layout` for what each means.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Bound {
    Start(Place),
    End(Place),
    /// End of the functions pclntab describes.
    GoEnd,
    /// `go:func.*`
    GoFunc,
    EndPclntab,
    /// End of the image.
    End_,
    /// A linker-made atom, by its index in [`Program::made`].
    Made(Made),
}

/// The atoms the linker makes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Made {
    Pclntab,
    GcData,
    GcBss,
    ModuleData,
    Buildinfo,
    Got,
    InlTrees,
    ItabLinks,
}

impl Made {
    pub const COUNT: usize = 8;
}

/// Where a reference leads.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Target {
    Atom(AtomId, u64),
    Abs(u64),
    Bound(Bound),
    /// The thread-local slot of g.
    TlsG,
    /// Nothing: a weak reference nobody answers, or a dropped section.
    Null,
    Undefined(GlobalId),
}

/// Everything known of the program being linked.
#[derive(Debug)]
pub(crate) struct Program<'a> {
    pub objects: Vec<Object<'a>>,
    pub atoms: Vec<Atom<'a>>,
    pub globals: Vec<Global<'a>>,
    /// By object, by symbol index; set by `resolve`.
    pub targets: Vec<Vec<Target>>,
    /// By [`Made`].
    pub made: [Option<AtomId>; Made::COUNT],
    /// Types whose method tables get shorter: the atom's size is without the rows that go. Set by `prune`.
    pub squeezed: FxHashMap<AtomId, Squeezed>,
}

impl<'a> Program<'a> {
    pub fn atom(&self, id: AtomId) -> &Atom<'a> {
        &self.atoms[id.0 as usize]
    }

    pub fn atom_mut(&mut self, id: AtomId) -> &mut Atom<'a> {
        &mut self.atoms[id.0 as usize]
    }

    /// Adds an atom of the linker's own.
    pub fn make(&mut self, what: Made, place: Place, align: u64, bytes: Vec<u8>) -> AtomId {
        let id = AtomId(self.atoms.len() as u32);
        self.atoms.push(Atom {
            object: NO_OBJECT,
            place,
            size: bytes.len() as u64,
            content: Content::Made(bytes),
            align,
            relas: &[],
            rela_base: 0,
            sym: NO_SYMBOL,
            func: None,
            live: true,
            folded: None,
            addr: 0,
        });
        self.made[what as usize] = Some(id);
        id
    }

    /// What a relocation of `object` refers to.
    pub fn target(&self, object: u32, sym: u32) -> Target {
        self.targets[object as usize].get(sym as usize).copied().unwrap_or(Target::Null)
    }

    /// The atom's own symbol name; empty for foreign sections and the linker's own.
    pub fn name(&self, atom: &Atom<'a>) -> &'a [u8] {
        if atom.sym == NO_SYMBOL {
            b""
        } else {
            self.objects[atom.object as usize].syms[atom.sym as usize].name
        }
    }

    /// For messages.
    pub fn site(&self, id: AtomId, offset: u64) -> Site {
        let atom = self.atom(id);
        let Some(object) = self.objects.get(atom.object as usize) else { return Site::default() };
        let symbol = match atom.sym {
            NO_SYMBOL => self.symbol_at(object, id, offset),
            s => object.syms[s as usize].name,
        };
        Site {
            object: object.name.clone(),
            symbol: String::from_utf8_lossy(symbol).into_owned(),
            pos: atom.func.and_then(|f| object.func_pos(f)),
        }
    }

    /// Name of the foreign symbol that covers an offset of a section.
    fn symbol_at(&self, object: &Object<'a>, id: AtomId, offset: u64) -> &'a [u8] {
        let covers = |s: &&Sym| matches!(s.def, Def::Atom(a, o) if a == id && o <= offset && offset < o + s.size.max(1));
        object.syms.iter().find(covers).map_or(b"?", |s| s.name)
    }
}
