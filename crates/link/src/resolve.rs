//! Names to definitions.
//!
//! A name is a pair (spelling, ABIInternal or not). Foreign objects know no ABIs: what they define answers
//! references of either kind, what they refer to may be defined under either.

use object::elf;
use object::read::archive::ArchiveFile;
use rustc_hash::FxHashMap;

use crate::atom::{
    Atom, AtomId, Bound, Content, Def, Global, GlobalId, Made, NO_OBJECT, NO_SYMBOL, Object, Place, Program,
    Strength, Target,
};
use crate::error::{LinkError, Site};
use crate::{Input, Options, load};

/// Names the linker itself defines when no object does.
const BOUNDS: &[(&str, Bound)] = &[
    ("runtime.text", Bound::Start(Place::Text)),
    ("runtime.etext", Bound::End(Place::Text)),
    ("runtime.rodata", Bound::Start(Place::Rodata)),
    ("runtime.erodata", Bound::End(Place::Rodata)),
    ("runtime.types", Bound::Start(Place::Type)),
    ("runtime.etypes", Bound::End(Place::Type)),
    ("runtime.noptrdata", Bound::Start(Place::NoPtrData)),
    ("runtime.enoptrdata", Bound::End(Place::NoPtrData)),
    ("runtime.data", Bound::Start(Place::Data)),
    ("runtime.edata", Bound::End(Place::Data)),
    ("runtime.bss", Bound::Start(Place::Bss)),
    ("runtime.ebss", Bound::End(Place::Bss)),
    ("runtime.noptrbss", Bound::Start(Place::NoPtrBss)),
    ("runtime.enoptrbss", Bound::End(Place::NoPtrBss)),
    ("runtime.end", Bound::End_),
    ("runtime.pclntab", Bound::Made(Made::Pclntab)),
    ("runtime.epclntab", Bound::EndPclntab),
    ("go:func.*", Bound::GoFunc),
    ("runtime.gcdata", Bound::Made(Made::GcData)),
    ("runtime.gcbss", Bound::Made(Made::GcBss)),
    ("runtime.firstmoduledata", Bound::Made(Made::ModuleData)),
    ("go:buildinfo", Bound::Made(Made::Buildinfo)),
    // What other linkers call some of these.
    ("_etext", Bound::End(Place::Text)),
    ("etext", Bound::End(Place::Text)),
    ("_edata", Bound::End(Place::Data)),
    ("edata", Bound::End(Place::Data)),
    ("_end", Bound::End_),
    ("end", Bound::End_),
];

/// The names of [`BOUNDS`] that go into the symbol table.
pub(crate) fn bounds() -> impl Iterator<Item = (&'static str, Bound)> {
    BOUNDS.iter().copied().filter(|(name, _)| name.contains(['.', ':']))
}

/// Loads everything that is needed and resolves every reference that can be.
pub(crate) fn run<'a>(inputs: &[Input<'a>], options: &Options) -> Result<Program<'a>, Vec<LinkError>> {
    let mut r = Resolver::default();
    let mut archives = Vec::new();
    for input in inputs {
        if input.bytes.starts_with(b"!<arch>\n") {
            match Archive::open(input) {
                Ok(a) => archives.push(a),
                Err(what) => r.errors.push(LinkError::BadInput { input: input.name.into(), what }),
            }
        } else {
            r.load(input.name.to_string(), input.bytes);
        }
    }
    r.want(options.entry.as_bytes(), false);
    r.take_members(&mut archives);
    if !r.errors.is_empty() {
        r.errors.sort();
        return Err(r.errors);
    }
    r.allocate_commons();
    Ok(r.finish())
}

#[derive(Default)]
struct Resolver<'a> {
    objects: Vec<Object<'a>>,
    atoms: Vec<Atom<'a>>,
    globals: Vec<Global<'a>>,
    ids: FxHashMap<(&'a [u8], bool), GlobalId>,
    /// Owned spellings of names that come from the options.
    wanted: Vec<Vec<u8>>,
    errors: Vec<LinkError>,
}

impl<'a> Resolver<'a> {
    fn load(&mut self, name: String, data: &'a [u8]) {
        let index = self.objects.len() as u32;
        match load::object(name.clone(), data, index, &mut self.atoms) {
            Ok(object) => {
                self.objects.push(object);
                self.define(index);
            }
            Err(what) => self.errors.push(LinkError::BadInput { input: name, what }),
        }
    }

    /// Enters an object's names.
    fn define(&mut self, index: u32) {
        for i in 0..self.objects[index as usize].syms.len() {
            let sym = &self.objects[index as usize].syms[i];
            if sym.local || sym.name.is_empty() {
                continue;
            }
            let strength = match sym.def {
                Def::Undefined => Strength::Undefined,
                Def::Dropped => continue,
                _ if sym.weak => Strength::Weak,
                Def::Common { .. } => Strength::Common,
                _ => Strength::Strong,
            };
            let (name, internal, weak) = (sym.name, sym.record.internal, sym.weak);
            let id = self.intern(name, internal);
            let g = &mut self.globals[id.0 as usize];
            g.needed |= !weak;
            g.native |= self.objects[index as usize].native.is_some();
            self.objects[index as usize].syms[i].global = Some(id);
            let old = self.globals[id.0 as usize];
            let bigger_common = strength == Strength::Common
                && old.strength == Strength::Common
                && self.common_size((index, i as u32)) > self.common_size(old.def);
            if strength > old.strength || bigger_common {
                self.globals[id.0 as usize].strength = strength;
                self.globals[id.0 as usize].def = (index, i as u32);
            } else if strength == Strength::Strong && old.strength == Strength::Strong {
                self.errors.push(LinkError::Duplicate {
                    name: String::from_utf8_lossy(name).into_owned(),
                    first: self.site(old.def),
                    second: self.site((index, i as u32)),
                });
            }
        }
    }

    fn common_size(&self, (object, sym): (u32, u32)) -> u64 {
        self.objects[object as usize].syms[sym as usize].size
    }

    fn site(&self, (object, sym): (u32, u32)) -> Site {
        let object = &self.objects[object as usize];
        let sym = &object.syms[sym as usize];
        let func = match sym.def {
            Def::Atom(atom, _) => self.atoms[atom.0 as usize].func,
            _ => None,
        };
        Site {
            object: object.name.clone(),
            symbol: String::from_utf8_lossy(sym.name).into_owned(),
            pos: func.and_then(|f| object.func_pos(f)),
        }
    }

    fn intern(&mut self, name: &'a [u8], internal: bool) -> GlobalId {
        let next = GlobalId(self.globals.len() as u32);
        let id = *self.ids.entry((name, internal)).or_insert(next);
        if id == next {
            let def = (NO_OBJECT, NO_SYMBOL);
            self.globals.push(Global {
                name,
                internal,
                strength: Strength::Undefined,
                def,
                needed: false,
                native: false,
            });
        }
        id
    }

    /// Asks archives for a name.
    fn want(&mut self, name: &[u8], internal: bool) {
        if !self.ids.contains_key(&(name, internal)) {
            self.wanted.push(name.to_vec());
        }
    }

    /// Loads members that define undefined names until none does.
    fn take_members(&mut self, archives: &mut [Archive<'a>]) {
        if archives.is_empty() {
            return;
        }
        for name in std::mem::take(&mut self.wanted) {
            self.take_member(archives, &name);
        }
        let mut next = 0;
        // Loading appends to the list.
        while next < self.globals.len() {
            let g = self.globals[next];
            next += 1;
            // A weak reference doesn't load a member.
            if g.strength == Strength::Undefined && g.needed {
                self.take_member(archives, g.name);
            }
        }
    }

    fn take_member(&mut self, archives: &mut [Archive<'a>], name: &[u8]) {
        for archive in archives {
            let Some(&offset) = archive.index.get(name) else { continue };
            if archive.taken.insert(offset, ()).is_some() {
                return;
            }
            match archive.member(offset) {
                Ok((member, data)) => self.load(member, data),
                Err(what) => self.errors.push(LinkError::BadInput { input: archive.name.into(), what }),
            }
            return;
        }
    }

    /// COMMON symbols become zeroed atoms.
    fn allocate_commons(&mut self) {
        for g in self.globals.iter().filter(|g| g.strength == Strength::Common) {
            let (object, sym) = g.def;
            let Def::Common { size, align } = self.objects[object as usize].syms[sym as usize].def else {
                continue;
            };
            let id = AtomId(self.atoms.len() as u32);
            self.atoms.push(Atom {
                object,
                place: Place::NoPtrBss,
                content: Content::Input(&[]),
                size,
                align,
                relas: &[],
                rela_base: 0,
                sym,
                func: None,
                live: false,
                folded: None,
                addr: 0,
            });
            self.objects[object as usize].syms[sym as usize].def = Def::Atom(id, 0);
        }
    }

    fn finish(self) -> Program<'a> {
        let bounds: FxHashMap<&[u8], Bound> = BOUNDS.iter().map(|(n, b)| (n.as_bytes(), *b)).collect();
        // Where each name leads, then where each symbol does.
        let by_name: Vec<Target> = (0..self.globals.len())
            .map(|i| {
                let g = &self.globals[i];
                match self.definition(GlobalId(i as u32)) {
                    Some(def) => self.target_of(def),
                    None if g.name == obj::record::TLS_SYMBOL.as_bytes() => Target::TlsG,
                    None => match bounds.get(g.name) {
                        Some(&b) => Target::Bound(b),
                        None => Target::Undefined(GlobalId(i as u32)),
                    },
                }
            })
            .collect();
        let targets = self
            .objects
            .iter()
            .enumerate()
            .map(|(o, object)| {
                let each = object.syms.iter().enumerate().map(|(i, sym)| match sym.global {
                    None => self.target_of((o as u32, i as u32)),
                    Some(id) => match by_name[id.0 as usize] {
                        Target::Undefined(_) if sym.weak => Target::Null,
                        target => target,
                    },
                });
                each.collect()
            })
            .collect();
        Program {
            objects: self.objects,
            atoms: self.atoms,
            globals: self.globals,
            targets,
            made: [None; Made::COUNT],
            squeezed: FxHashMap::default(),
        }
    }

    fn target_of(&self, (object, sym): (u32, u32)) -> Target {
        match self.objects[object as usize].syms[sym as usize].def {
            Def::Atom(atom, offset) => Target::Atom(atom, offset),
            Def::Abs(v) => Target::Abs(v),
            Def::Undefined | Def::Common { .. } | Def::Dropped => Target::Null,
        }
    }

    /// The definition that answers a name: its own, or across ABIs where one side is foreign.
    fn definition(&self, id: GlobalId) -> Option<(u32, u32)> {
        let g = &self.globals[id.0 as usize];
        if g.strength > Strength::Undefined {
            return Some(g.def);
        }
        let twin = &self.globals[self.ids.get(&(g.name, !g.internal))?.0 as usize];
        if twin.strength == Strength::Undefined {
            return None;
        }
        let (object, sym) = twin.def;
        let foreign = self.objects[object as usize].native.is_none();
        // Data has no ABI.
        let data = self.objects[object as usize].syms[sym as usize].kind == elf::STT_OBJECT;
        (foreign || data || !g.native).then_some(twin.def)
    }
}

/// An archive, by the names its members define.
struct Archive<'a> {
    name: &'a str,
    data: &'a [u8],
    file: ArchiveFile<'a>,
    /// Name → offset of the member.
    index: FxHashMap<&'a [u8], u64>,
    taken: FxHashMap<u64, ()>,
}

impl<'a> Archive<'a> {
    fn open(input: &Input<'a>) -> Result<Archive<'a>, String> {
        let text = |e: object::read::Error| e.to_string();
        let data = input.bytes;
        let file = ArchiveFile::parse(data).map_err(text)?;
        let mut index = FxHashMap::default();
        match file.symbols().map_err(text)? {
            Some(symbols) => {
                for symbol in symbols {
                    let symbol = symbol.map_err(text)?;
                    index.entry(plain(symbol.name())).or_insert(symbol.offset().0);
                }
            }
            None => {
                for member in file.members() {
                    let member = member.map_err(text)?;
                    let bytes = member.data(data).map_err(text)?;
                    let offset = member.file_range().0;
                    // What isn't an object (a table of contents, a README) is nobody's definition.
                    let _ = load::defined_names(bytes, |name| {
                        index.entry(plain(name)).or_insert(offset);
                    });
                }
            }
        }
        Ok(Archive { name: input.name, data, file, index, taken: FxHashMap::default() })
    }

    fn member(&self, offset: u64) -> Result<(String, &'a [u8]), String> {
        let text = |e: object::read::Error| e.to_string();
        // Offsets are of the member's header if they come from the archive's symbol table, of its data if we
        // found them ourselves.
        for member in self.file.members() {
            let member = member.map_err(text)?;
            let (start, _) = member.file_range();
            if start == offset || (start > offset && start - offset <= 60) {
                let name = format!("{}({})", self.name, String::from_utf8_lossy(member.name()));
                return Ok((name, member.data(self.data).map_err(text)?));
            }
        }
        Err("symbol table names a missing member".into())
    }
}

/// Without the suffix that tells an ABI0 function from its ABIInternal twin.
fn plain(name: &[u8]) -> &[u8] {
    name.strip_suffix(obj::record::ABI0_SUFFIX.as_bytes()).unwrap_or(name)
}
