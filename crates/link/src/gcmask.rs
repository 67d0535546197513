//! What the runtime must know of the image: `runtime.gcdata`, `runtime.gcbss`, `runtime.firstmoduledata`.

use abi::moduledata::ModuleData;

use crate::atom::{Bound, Def, Made, Place, Program, Target};
use crate::layout::Layout;

/// Makes the pointer masks and room for the module data. The offsets in `.data` and `.bss` must be final.
pub(crate) fn run(program: &mut Program<'_>, layout: &mut Layout) {
    let masks = [(Made::GcData, Place::Data), (Made::GcBss, Place::Bss)];
    let bytes = masks.map(|(_, place)| mask(program, layout, place));
    for ((made, _), bytes) in masks.into_iter().zip(bytes) {
        let id = program.make(made, Place::Rodata, 1, bytes);
        layout.append(program, id);
    }
    let id = program.make(Made::ModuleData, Place::NoPtrData, 8, vec![0; ModuleData::SIZE]);
    layout.append(program, id);
}

/// One bit a word of the section: may it hold a pointer?
fn mask(program: &Program<'_>, layout: &Layout, place: Place) -> Vec<u8> {
    let words = layout.section(place).size.div_ceil(8);
    let mut mask = vec![0u8; words.div_ceil(8) as usize];
    for object in &program.objects {
        let Some(native) = &object.native else { continue };
        for record in &native.masks {
            let Some(Def::Atom(id, _)) = object.syms.get(record.sym as usize).map(|s| s.def) else {
                continue;
            };
            let atom = program.atom(id);
            if atom.place != place || !atom.live {
                continue;
            }
            let first = atom.addr / 8;
            for word in 0..(atom.size / 8).min(record.mask.len() as u64 * 8) {
                if record.mask[word as usize / 8] >> (word % 8) & 1 != 0 {
                    let bit = first + word;
                    mask[bit as usize / 8] |= 1 << (bit % 8);
                }
            }
        }
    }
    mask
}

/// The content of `runtime.firstmoduledata`, when all addresses are known.
pub(crate) fn module_data(program: &Program<'_>, layout: &Layout) -> ModuleData {
    let at = |bound| layout.bound(program, bound);
    let nonempty =
        |made: Made, place| if layout.section(place).size == 0 { 0 } else { at(Bound::Made(made)) };
    ModuleData {
        pclntab: at(Bound::Made(Made::Pclntab)),
        epclntab: at(Bound::EndPclntab),
        text: at(Bound::Start(Place::Text)),
        etext: at(Bound::End(Place::Text)),
        minpc: at(Bound::Start(Place::Text)),
        maxpc: at(Bound::GoEnd),
        noptrdata: at(Bound::Start(Place::NoPtrData)),
        enoptrdata: at(Bound::End(Place::NoPtrData)),
        data: at(Bound::Start(Place::Data)),
        edata: at(Bound::End(Place::Data)),
        bss: at(Bound::Start(Place::Bss)),
        ebss: at(Bound::End(Place::Bss)),
        noptrbss: at(Bound::Start(Place::NoPtrBss)),
        enoptrbss: at(Bound::End(Place::NoPtrBss)),
        end: at(Bound::End_),
        gcdata: nonempty(Made::GcData, Place::Data),
        gcbss: nonempty(Made::GcBss, Place::Bss),
        rodata: at(Bound::Start(Place::Rodata)),
        erodata: at(Bound::End(Place::Rodata)),
        types: at(Bound::Start(Place::Type)),
        etypes: at(Bound::End(Place::Type)),
        gofunc: at(Bound::GoFunc),
        typelinks: 0,
        ntypelinks: 0,
        itablinks: if layout.itabs.is_empty() { 0 } else { at(Bound::Made(Made::ItabLinks)) },
        nitablinks: layout.itabs.len() as u64,
        hasmain: has_main(program) as u64,
        next: 0,
    }
}

fn has_main(program: &Program<'_>) -> bool {
    program.globals.iter().any(|g| {
        g.name == b"main.main"
            && g.def.0 != crate::atom::NO_OBJECT
            && matches!(program.target(g.def.0, g.def.1), Target::Atom(id, _) if program.atom(id).live)
    })
}
