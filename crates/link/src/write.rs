//! The executable's file: ELF header, program headers, loaded bytes, and the sections that are not loaded.
//!
//! Between the headers and `.text` most of a page would be empty; sections that are not loaded go there as far
//! as they fit, and behind the loaded bytes otherwise.

use object::elf;

use crate::atom::Place;
use crate::layout::{Layout, PAGE};

const EHDR: usize = 64;
const PHDR: usize = 56;
const SHDR: usize = 64;
/// The header of a compressed section.
const CHDR: usize = 24;

/// A section that is not loaded.
pub(crate) struct Extra {
    pub name: &'static str,
    pub sh_type: u32,
    pub data: Vec<u8>,
    pub entsize: u64,
    /// The section `sh_link` names.
    pub link: Option<&'static str>,
    pub info: u32,
    pub align: u64,
    pub flags: u32,
}

impl Extra {
    pub fn plain(name: &'static str, sh_type: u32, data: Vec<u8>) -> Extra {
        Extra { name, sh_type, data, entsize: 0, link: None, info: 0, align: 1, flags: 0 }
    }

    /// As [`Extra::plain`], compressed if that makes it smaller.
    pub fn compressed(name: &'static str, sh_type: u32, data: Vec<u8>) -> Extra {
        // More effort on what is large would be felt.
        let level = if data.len() < 1 << 20 { 6 } else { 1 };
        let packed = miniz_oxide::deflate::compress_to_vec_zlib(&data, level);
        if packed.len() + CHDR >= data.len() {
            return Extra::plain(name, sh_type, data);
        }
        // What it is, nothing, size and alignment without compression.
        let mut out = Vec::with_capacity(CHDR + packed.len());
        out.extend_from_slice(&elf::ELFCOMPRESS_ZLIB.to_le_bytes());
        out.extend_from_slice(&0u32.to_le_bytes());
        out.extend_from_slice(&(data.len() as u64).to_le_bytes());
        out.extend_from_slice(&1u64.to_le_bytes());
        out.extend_from_slice(&packed);
        Extra { align: 8, flags: elf::SHF_COMPRESSED, ..Extra::plain(name, sh_type, out) }
    }
}

/// The file being made.
pub(crate) struct File {
    /// The file's bytes up to the end of what is loaded.
    pub image: Vec<u8>,
    /// Loaded sections that have a header, in order.
    places: Vec<Place>,
    extras: Vec<Extra>,
}

impl File {
    pub fn new(layout: &Layout) -> File {
        let present = layout.sections.iter().filter(|s| s.size > 0 || s.place == Place::Text);
        File {
            image: vec![0; layout.file_end as usize],
            places: present.map(|s| s.place).collect(),
            extras: vec![],
        }
    }

    pub fn add(&mut self, extra: Extra) {
        self.extras.push(extra);
    }

    /// Index of a loaded section's header.
    pub fn section_index(&self, place: Place) -> u16 {
        self.places.iter().position(|p| *p == place).map_or(elf::SHN_ABS, |i| i as u16 + 1)
    }

    /// The whole file.
    pub fn finish(mut self, layout: &Layout, entry: u64) -> Vec<u8> {
        let mut names = vec![0];
        let mut name = |s: &str| {
            let at = names.len() as u32;
            names.extend_from_slice(s.as_bytes());
            names.push(0);
            at
        };
        let place_names: Vec<u32> = self.places.iter().map(|p| name(p.name())).collect();
        let mut extra_names: Vec<u32> = self.extras.iter().map(|e| name(e.name)).collect();
        extra_names.push(name(".shstrtab"));
        self.extras.push(Extra::plain(".shstrtab", elf::SHT_STRTAB, names));

        let count = 1 + self.places.len() + self.extras.len();
        let segments = layout.segments().into_iter().filter(|s| s.mem_size > 0).collect::<Vec<_>>();
        let headers_end = EHDR + PHDR * (segments.len() + 1);
        // The section headers are placed like one more extra.
        let mut sizes: Vec<(usize, u64)> = self.extras.iter().map(|e| (e.data.len(), e.align)).collect();
        sizes.push((count * SHDR, 8));
        let offsets = self.room(headers_end, &sizes);
        let table = *offsets.last().expect("the headers' own");

        let mut headers = vec![0; SHDR];
        for (place, name) in self.places.iter().zip(place_names) {
            let s = layout.section(*place);
            let (sh_type, flags) = place_header(*place);
            section_header(&mut headers, name, sh_type, flags, [s.addr, s.offset, s.size], 0, 0, s.align, 0);
        }
        for ((extra, name), &offset) in self.extras.iter().zip(extra_names).zip(&offsets) {
            let link = extra.link.and_then(|l| self.extras.iter().position(|e| e.name == l));
            let link = link.map_or(0, |i| (1 + self.places.len() + i) as u32);
            let where_ = [0, offset as u64, extra.data.len() as u64];
            section_header(
                &mut headers,
                name,
                extra.sh_type,
                extra.flags,
                where_,
                link,
                extra.info,
                extra.align,
                extra.entsize,
            );
            self.image[offset..offset + extra.data.len()].copy_from_slice(&extra.data);
        }
        self.image[table..table + headers.len()].copy_from_slice(&headers);

        let mut h = elf_header(entry, table as u64, segments.len() as u16 + 1, count as u16);
        for s in &segments {
            program_header(&mut h, elf::PT_LOAD, s.flags, [s.offset, s.addr, s.file_size, s.mem_size], PAGE);
        }
        program_header(&mut h, elf::PT_GNU_STACK, elf::PF_R | elf::PF_W, [0; 4], 16);
        self.image[..h.len()].copy_from_slice(&h);
        self.image
    }

    /// Offsets for pieces of these sizes and alignments: the largest that fit go before `.text`. Grows the image.
    fn room(&mut self, headers_end: usize, sizes: &[(usize, u64)]) -> Vec<usize> {
        let mut order: Vec<usize> = (0..sizes.len()).collect();
        order.sort_by_key(|&i| std::cmp::Reverse(sizes[i].0));
        let mut gap = headers_end;
        let mut offsets = vec![0; sizes.len()];
        let mut rest = Vec::new();
        for i in order {
            let at = gap.next_multiple_of(sizes[i].1 as usize);
            if at + sizes[i].0 <= PAGE as usize {
                offsets[i] = at;
                gap = at + sizes[i].0;
            } else {
                rest.push(i);
            }
        }
        rest.sort_unstable();
        for i in rest {
            let at = self.image.len().next_multiple_of(sizes[i].1 as usize);
            offsets[i] = at;
            self.image.resize(at + sizes[i].0, 0);
        }
        offsets
    }
}

fn place_header(place: Place) -> (u32, u32) {
    use elf::{SHF_ALLOC, SHF_EXECINSTR, SHF_WRITE};
    let flags = match place {
        Place::Text => SHF_ALLOC | SHF_EXECINSTR,
        Place::Rodata | Place::Pclntab | Place::Type | Place::Buildinfo => SHF_ALLOC,
        Place::NoPtrData | Place::Data | Place::Bss | Place::NoPtrBss => SHF_ALLOC | SHF_WRITE,
    };
    (if place.is_zero() { elf::SHT_NOBITS } else { elf::SHT_PROGBITS }, flags)
}

fn elf_header(entry: u64, sections: u64, phnum: u16, shnum: u16) -> Vec<u8> {
    let mut h =
        vec![0x7f, b'E', b'L', b'F', elf::ELFCLASS64, elf::ELFDATA2LSB, elf::EV_CURRENT, elf::ELFOSABI_NONE];
    h.resize(16, 0);
    h.extend_from_slice(&elf::ET_EXEC.to_le_bytes());
    h.extend_from_slice(&elf::EM_X86_64.to_le_bytes());
    h.extend_from_slice(&1u32.to_le_bytes());
    h.extend_from_slice(&entry.to_le_bytes());
    h.extend_from_slice(&(EHDR as u64).to_le_bytes());
    h.extend_from_slice(&sections.to_le_bytes());
    h.extend_from_slice(&0u32.to_le_bytes());
    for v in [EHDR as u16, PHDR as u16, phnum, SHDR as u16, shnum, shnum - 1] {
        h.extend_from_slice(&v.to_le_bytes());
    }
    h
}

fn program_header(h: &mut Vec<u8>, p_type: u32, flags: u32, [offset, addr, file, mem]: [u64; 4], align: u64) {
    h.extend_from_slice(&p_type.to_le_bytes());
    h.extend_from_slice(&flags.to_le_bytes());
    for v in [offset, addr, addr, file, mem, align] {
        h.extend_from_slice(&v.to_le_bytes());
    }
}

fn section_header(
    h: &mut Vec<u8>,
    name: u32,
    sh_type: u32,
    flags: u32,
    [addr, offset, size]: [u64; 3],
    link: u32,
    info: u32,
    align: u64,
    entsize: u64,
) {
    h.extend_from_slice(&name.to_le_bytes());
    h.extend_from_slice(&sh_type.to_le_bytes());
    for v in [flags as u64, addr, offset, size] {
        h.extend_from_slice(&v.to_le_bytes());
    }
    h.extend_from_slice(&link.to_le_bytes());
    h.extend_from_slice(&info.to_le_bytes());
    h.extend_from_slice(&align.to_le_bytes());
    h.extend_from_slice(&entsize.to_le_bytes());
}
