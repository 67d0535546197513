//! Output sections, offsets, addresses.
//!
//! Two steps, because tables made in between depend on offsets and decide sizes: [`place`] puts every live atom
//! at an offset of its output section; [`assign`] gives the sections addresses and file offsets.
//!
//! ```text
//! 0x400000  headers                                        ┐ R E
//! 0x401000  .text                                          ┘
//!           .rodata .gopclntab .go.type .go.buildinfo        R
//!           .noptrdata .data .bss .noptrbss                  RW
//! ```
//!
//! A segment begins one page further in memory but at the next byte of the file: the page both share is mapped
//! twice, and no file bytes are spent on padding.

use crate::atom::{AtomId, Bound, Made, Place, Program, Target};
use crate::error::LinkError;

/// Address of the ELF header.
pub(crate) const BASE: u64 = 0x40_0000;
pub(crate) const PAGE: u64 = 0x1000;
/// Bytes all sections may have together.
const MOST: u64 = 0x7f00_0000;

/// One output section.
#[derive(Clone, Debug)]
pub(crate) struct Section {
    pub place: Place,
    /// Live atoms in address order.
    pub atoms: Vec<AtomId>,
    pub size: u64,
    pub align: u64,
    /// Set by [`assign`].
    pub addr: u64,
    pub offset: u64,
}

#[derive(Clone, Debug)]
pub(crate) struct Layout {
    /// By [`Place`].
    pub sections: Vec<Section>,
    /// How many of `.text`'s atoms pclntab describes: ours come first. Their end is `go_end` bytes in.
    pub go_funcs: usize,
    pub go_end: u64,
    /// Offset of `go:func.*` and of the pclntab's end in their section; set by `pclntab`.
    pub gofunc: u64,
    pub epclntab: u64,
    /// Slots of the global offset table, by target; set by `relocate::count_got`.
    pub got: Vec<Target>,
    /// The itabs, in the order of `moduledata.itablinks`; set by `itab`.
    pub itabs: Vec<AtomId>,
    /// End of what is in the file, and of the image in memory; set by [`assign`].
    pub file_end: u64,
    pub end: u64,
}

/// Where the data a segment loads stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Segment {
    pub flags: u32,
    pub offset: u64,
    pub addr: u64,
    pub file_size: u64,
    pub mem_size: u64,
}

impl Layout {
    pub fn section(&self, place: Place) -> &Section {
        &self.sections[place as usize]
    }

    /// Appends an atom to its section; gives its offset.
    pub fn append(&mut self, program: &mut Program<'_>, id: AtomId) -> u64 {
        let atom = program.atom_mut(id);
        let section = &mut self.sections[atom.place as usize];
        let offset = section.size.next_multiple_of(atom.align);
        atom.addr = offset;
        section.size = offset + atom.size;
        section.align = section.align.max(atom.align);
        section.atoms.push(id);
        offset
    }

    /// A bound's address; after [`assign`].
    pub fn bound(&self, program: &Program<'_>, bound: Bound) -> u64 {
        match bound {
            Bound::Start(place) => self.section(place).addr,
            Bound::End(place) => self.section(place).addr + self.section(place).size,
            Bound::GoEnd => self.section(Place::Text).addr + self.go_end,
            Bound::GoFunc => self.section(Place::Pclntab).addr + self.gofunc,
            Bound::EndPclntab => self.section(Place::Pclntab).addr + self.epclntab,
            Bound::End_ => self.end,
            Bound::Made(made) => program.made[made as usize].map_or(0, |id| program.atom(id).addr),
        }
    }

    /// A target's address; after [`assign`].
    pub fn target(&self, program: &Program<'_>, target: Target) -> u64 {
        match target {
            Target::Atom(id, offset) => {
                let id = program.atom(id).folded.unwrap_or(id);
                program.atom(id).addr.wrapping_add(offset)
            }
            Target::Abs(v) => v,
            Target::Bound(b) => self.bound(program, b),
            Target::TlsG | Target::Null | Target::Undefined(_) => 0,
        }
    }

    /// The three segments, text first.
    pub fn segments(&self) -> [Segment; 3] {
        let span = |flags, first: Place, last_in_file: Place, last: Place| {
            let (first, in_file, last) =
                (self.section(first), self.section(last_in_file), self.section(last));
            Segment {
                flags,
                offset: first.offset,
                addr: first.addr,
                file_size: in_file.addr + in_file.size - first.addr,
                mem_size: last.addr + last.size - first.addr,
            }
        };
        use object::elf::{PF_R, PF_W, PF_X};
        let mut text = span(PF_R | PF_X, Place::Text, Place::Text, Place::Text);
        let headers = text.addr - BASE;
        text = Segment {
            offset: 0,
            addr: BASE,
            file_size: text.file_size + headers,
            mem_size: text.mem_size + headers,
            ..text
        };
        [
            text,
            span(PF_R, Place::Rodata, Place::Buildinfo, Place::Buildinfo),
            span(PF_R | PF_W, Place::NoPtrData, Place::Data, Place::NoPtrBss),
        ]
    }
}

/// Puts the live atoms of the inputs into their sections. Order: inputs' order for text, ours before foreign;
/// data by falling alignment, to waste nothing between.
pub(crate) fn place(program: &mut Program<'_>) -> Result<Layout, Vec<LinkError>> {
    let empty = |&place| Section { place, atoms: vec![], size: 0, align: 16, addr: 0, offset: 0 };
    let mut layout = Layout {
        sections: Place::ALL.iter().map(empty).collect(),
        go_funcs: 0,
        go_end: 0,
        gofunc: 0,
        epclntab: 0,
        got: vec![],
        itabs: vec![],
        file_end: 0,
        end: 0,
    };
    let mut by_place: Vec<Vec<AtomId>> = vec![vec![]; Place::ALL.len()];
    for (i, atom) in program.atoms.iter().enumerate().filter(|(_, a)| a.live && a.folded.is_none()) {
        by_place[atom.place as usize].push(AtomId(i as u32));
    }
    // Offset 0 from runtime.types means "none".
    layout.sections[Place::Type as usize].size =
        if by_place[Place::Type as usize].is_empty() { 0 } else { 8 };
    for (place, mut atoms) in Place::ALL.into_iter().zip(by_place) {
        match place {
            // FUNCDATA waits for the function table.
            Place::Pclntab => continue,
            Place::Text => atoms.sort_by_key(|&id| program.atom(id).func.is_none()),
            _ => atoms.sort_by_key(|&id| std::cmp::Reverse(program.atom(id).align)),
        }
        for id in atoms {
            let offset = layout.append(program, id);
            let atom = program.atom(id);
            if place == Place::Text && atom.func.is_some() {
                layout.go_funcs += 1;
                layout.go_end = offset + atom.size;
            }
        }
    }
    // 32-bit offsets must reach, and tables are made in proportion.
    if layout.sections.iter().map(|s| s.size).sum::<u64>() > MOST {
        let largest = layout.sections.iter().max_by_key(|s| s.size).expect("there are sections");
        return Err(vec![LinkError::TooLarge { section: largest.place.name(), size: largest.size }]);
    }
    layout.got = crate::relocate::count_got(program);
    let got = vec![0; layout.got.len() * 8];
    if !got.is_empty() {
        let id = program.make(Made::Got, Place::Rodata, 8, got);
        layout.append(program, id);
    }
    Ok(layout)
}

/// Gives sections their addresses and file offsets, and turns atoms' offsets into addresses.
pub(crate) fn assign(program: &mut Program<'_>, layout: &mut Layout) {
    let mut addr = BASE + PAGE;
    let mut offset = PAGE;
    for section in &mut layout.sections {
        if matches!(section.place, Place::Rodata | Place::NoPtrData) {
            // The next segment: another page, the same place in it as in the file.
            addr = addr.next_multiple_of(PAGE) + offset % PAGE;
        }
        let pad = addr.next_multiple_of(section.align) - addr;
        addr += pad;
        if !section.place.is_zero() {
            offset += pad;
        }
        section.addr = addr;
        section.offset = offset;
        addr += section.size;
        if !section.place.is_zero() {
            offset += section.size;
        }
        for &id in &section.atoms {
            program.atom_mut(id).addr += section.addr;
        }
    }
    layout.file_end = offset;
    layout.end = addr;
}
