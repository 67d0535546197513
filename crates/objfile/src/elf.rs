//! The ELF file: sections, symbols, relocations, through cranelift-object.

use std::sync::OnceLock;

use cranelift_codegen::isa::OwnedTargetIsa;
use cranelift_codegen::settings::{self, Configurable};
use cranelift_module::{Linkage, Module, default_libcall_names};
use cranelift_object::{ObjectBuilder, ObjectModule};
use obj::record::{TLS_SYMBOL, none_reloc};
use obj::{Attrs, LSym, Reloc, RelocKind, SymKind};
use object::write::{Object, Relocation, SectionId, Symbol, SymbolId, SymbolSection};
use object::{RelocationFlags, SectionFlags, SectionKind, SymbolFlags, SymbolKind, SymbolScope, elf};

use crate::Error;
use crate::names::{Table, alignment};

/// The file being written.
pub(crate) struct File {
    object: Object<'static>,
    /// By slot.
    ids: Vec<SymbolId>,
}

impl File {
    /// Everything but the custom sections.
    pub fn build(path: &str, syms: &[&LSym], table: &Table) -> Result<File, Error> {
        let (mut object, funcs) = define_functions(path, syms, table)?;
        let mut sections = Sections::default();
        let mut ids = Vec::with_capacity(table.slots.len());
        let mut funcs = funcs.into_iter();
        for (sym, slot) in syms.iter().zip(&table.slots) {
            let id = match sym.kind {
                SymKind::Text => funcs.next().expect("one id a function"),
                kind => {
                    let section = sections.get(&mut object, kind);
                    define_data(&mut object, section, sym, slot)
                }
            };
            ids.push(id);
        }
        for slot in &table.slots[syms.len()..] {
            let name = slot.elf_name().into_owned().into_bytes();
            ids.push(object.add_symbol(reference(name, SymbolKind::Unknown)));
        }
        let mut file = File { object, ids };
        file.relocate(syms, table)?;
        Ok(file)
    }

    fn relocate(&mut self, syms: &[&LSym], table: &Table) -> Result<(), Error> {
        let mut tls = None;
        for (i, sym) in syms.iter().enumerate() {
            if sym.relocs.is_empty() {
                continue;
            }
            let here = self.object.symbol(self.ids[i]);
            let (base, section) = (here.value, here.section.id().expect("symbols of the unit are defined"));
            // Those without a field stand at the symbol's start, so that offsets ascend and stay inside it.
            let keep = sym.relocs.iter().filter(|r| r.kind == RelocKind::Keep);
            let fields = sym.relocs.iter().filter(|r| r.kind != RelocKind::Keep);
            for r in keep.chain(fields) {
                let off = if r.kind == RelocKind::Keep { 0 } else { r.off as u64 };
                if r.off as u64 + r.size as u64 > sym.size {
                    return Err(Error::Malformed {
                        name: table.slots[i].name.to_string(),
                        what: "relocation outside the symbol",
                    });
                }
                let target = match r.sym {
                    _ if r.kind == RelocKind::TlsLe => *tls.get_or_insert_with(|| {
                        self.object.add_symbol(reference(TLS_SYMBOL.into(), SymbolKind::Tls))
                    }),
                    Some(id) => self.ids[table.slot(id)],
                    // A marker of an indirect call: nothing to compute.
                    None => continue,
                };
                let Some((r_type, addend)) = elf_type(r) else { continue };
                self.object
                    .add_relocation(
                        section,
                        Relocation {
                            offset: base + off,
                            symbol: target,
                            addend,
                            flags: RelocationFlags::Elf { r_type },
                        },
                    )
                    .map_err(|e| Error::Writer(e.to_string()))?;
            }
        }
        Ok(())
    }

    /// Adds a section that other linkers leave out.
    pub fn add_custom(&mut self, name: &str, data: Vec<u8>) {
        let id = self.object.add_section(vec![], name.into(), SectionKind::Other);
        *self.object.section_flags_mut(id) = SectionFlags::Elf { sh_flags: elf::SHF_EXCLUDE as u64 };
        self.object.set_section_data(id, data, 1);
    }

    pub fn emit(self) -> Result<Vec<u8>, Error> {
        self.object.write().map_err(|e| Error::Writer(e.to_string()))
    }
}

/// A module with the functions' bytes in `.text`; ids in the functions' order.
fn define_functions(
    path: &str,
    syms: &[&LSym],
    table: &Table,
) -> Result<(Object<'static>, Vec<SymbolId>), Error> {
    let writer = |e: cranelift_module::ModuleError| Error::Writer(e.to_string());
    let builder =
        ObjectBuilder::new(target(), path.as_bytes().to_vec(), default_libcall_names()).map_err(writer)?;
    let mut module = ObjectModule::new(builder);
    let signature = module.make_signature();
    let mut ids = Vec::new();
    for (sym, slot) in syms.iter().zip(&table.slots) {
        if sym.kind != SymKind::Text {
            continue;
        }
        let linkage = match () {
            () if slot.is_static() => Linkage::Local,
            () if sym.attrs.has(Attrs::DUPOK) => Linkage::Preemptible,
            () => Linkage::Export,
        };
        let name = slot.elf_name();
        // The module tells functions apart by name alone; statics of several files may share one.
        let taken = slot.is_static() && module.get_name(&name).is_some();
        let id = if taken {
            let unique = format!("{name}.{}", ids.len());
            module.declare_function(&unique, linkage, &signature)
        } else {
            module.declare_function(&name, linkage, &signature)
        }
        .map_err(writer)?;
        let align = alignment(sym, slot.name) as u64;
        module.define_function_bytes(id, align, &sym.data, &[]).map_err(writer)?;
        ids.push(id);
    }
    let product = module.finish();
    let ids = ids.into_iter().map(|id| product.function_symbol(id)).collect();
    Ok((product.object, ids))
}

/// The target the object writer asks for; only its name and format matter.
fn target() -> OwnedTargetIsa {
    static TARGET: OnceLock<OwnedTargetIsa> = OnceLock::new();
    TARGET
        .get_or_init(|| {
            let mut flags = settings::builder();
            flags.set("is_pic", "false").expect("a setting of Cranelift");
            cranelift_codegen::isa::lookup_by_name("x86_64-unknown-linux-gnu")
                .expect("Cranelift is built with x86")
                .finish(settings::Flags::new(flags))
                .expect("default settings are valid")
        })
        .clone()
}

fn define_data(
    object: &mut Object<'static>,
    section: SectionId,
    sym: &LSym,
    slot: &crate::names::Slot,
) -> SymbolId {
    let (kind, st_type) = match sym.kind {
        SymKind::TlsBss => (SymbolKind::Tls, elf::STT_TLS),
        // Not SymbolKind::Data: the writer would keep a map of names we don't ask for.
        _ => (SymbolKind::Unknown, elf::STT_OBJECT),
    };
    let (scope, weak, bind) = match () {
        () if slot.is_static() => (SymbolScope::Compilation, false, elf::STB_LOCAL),
        () if sym.attrs.has(Attrs::DUPOK) => (SymbolScope::Dynamic, true, elf::STB_WEAK),
        () => (SymbolScope::Dynamic, false, elf::STB_GLOBAL),
    };
    let id = object.add_symbol(Symbol {
        name: slot.elf_name().into_owned().into_bytes(),
        value: 0,
        size: 0,
        kind,
        scope,
        weak,
        section: SymbolSection::Undefined,
        flags: SymbolFlags::Elf { st_info: bind << 4 | st_type, st_other: elf::STV_DEFAULT },
    });
    let align = alignment(sym, slot.name) as u64;
    let zeros = matches!(sym.kind, SymKind::Bss | SymKind::NoPtrBss | SymKind::TlsBss);
    let offset = if zeros {
        object.append_section_bss(section, sym.size, align)
    } else {
        let offset = object.append_section_data(section, &sym.data, align);
        let rest = sym.size.saturating_sub(sym.data.len() as u64) as usize;
        if rest > 0 {
            object.append_section_data(section, &vec![0; rest], 1);
        }
        offset
    };
    object.set_symbol_data(id, section, offset, sym.size);
    id
}

fn reference(name: Vec<u8>, kind: SymbolKind) -> Symbol {
    Symbol {
        name,
        value: 0,
        size: 0,
        kind,
        scope: SymbolScope::Unknown,
        weak: false,
        section: SymbolSection::Undefined,
        flags: SymbolFlags::None,
    }
}

/// ELF type and addend of a relocation; None for those that say nothing to a linker.
/// Go's addends count from the end of the field, ELF's from its start.
fn elf_type(r: &Reloc) -> Option<(u32, i64)> {
    let size = r.size as i64;
    Some(match r.kind {
        RelocKind::Addr => (elf::R_X86_64_64, r.add),
        RelocKind::PcRel => (elf::R_X86_64_PC32, r.add - size),
        RelocKind::Call => (elf::R_X86_64_PLT32, r.add - size),
        RelocKind::CallInd => return None,
        RelocKind::TlsLe => (elf::R_X86_64_TPOFF32, r.add),
        RelocKind::TextOff => (elf::R_X86_64_NONE, none_reloc::pack(none_reloc::TEXT_OFF, r.add)),
        RelocKind::AddrOff => (elf::R_X86_64_NONE, none_reloc::pack(none_reloc::ADDR_OFF, r.add)),
        RelocKind::Keep => (elf::R_X86_64_NONE, none_reloc::pack(none_reloc::KEEP, 0)),
    })
}

/// Section by symbol kind, made when the first symbol needs it.
#[derive(Default)]
struct Sections([Option<SectionId>; 7]);

impl Sections {
    fn get(&mut self, object: &mut Object<'static>, kind: SymKind) -> SectionId {
        let (name, section) = match kind {
            SymKind::Text => (".text", SectionKind::Text),
            SymKind::Rodata => (".rodata", SectionKind::ReadOnlyData),
            SymKind::NoPtrData => (".noptrdata", SectionKind::Data),
            SymKind::Data => (".data", SectionKind::Data),
            SymKind::Bss => (".bss", SectionKind::UninitializedData),
            SymKind::NoPtrBss => (".noptrbss", SectionKind::UninitializedData),
            SymKind::TlsBss => (".tbss", SectionKind::UninitializedTls),
        };
        *self.0[kind as usize].get_or_insert_with(|| object.add_section(vec![], name.into(), section))
    }
}
