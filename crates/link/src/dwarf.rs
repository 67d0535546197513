//! DWARF 4 for the functions of ours: lines, names, frames. Enough for gdb and perf to break on lines, name
//! functions and walk stacks; types and variables are not described. The sections are compressed.
//!
//! All of it is derived from what the pclntab says: one compilation unit, one line sequence, and a frame
//! description a function from its table of stack depths.

use obj::record::{FuncRecord, walk_pc_table};
use object::elf;
use rustc_hash::FxHashMap;

use crate::atom::{Atom, Def, Place, Program};
use crate::layout::Layout;
use crate::write::{Extra, File};

const LINE_BASE: i64 = -4;
const LINE_RANGE: i64 = 10;
const OPCODE_BASE: u8 = 13;

/// Adds the `.debug_*` sections.
pub(crate) fn run(program: &Program<'_>, layout: &Layout, file: &mut File) {
    let atoms = &layout.section(Place::Text).atoms[..layout.go_funcs];
    let funcs: Vec<Func> = atoms.iter().filter_map(|&id| Func::of(program, program.atom(id))).collect();
    let Some(first) = funcs.first() else { return };
    let text = layout.section(Place::Text);
    let end = text.addr + layout.go_end;
    let mut files = Files::default();
    let lines = line_program(&funcs, &mut files, end);
    let sections = [
        (".debug_abbrev", abbreviations()),
        (".debug_line", line_section(&files, &lines)),
        (".debug_info", info(&funcs, &foreign(program), &mut files, first.start, text.addr + text.size)),
        (".debug_frame", frames(&funcs)),
    ];
    for (name, data) in sections {
        file.add(Extra::compressed(name, elf::SHT_PROGBITS, data));
    }
}

struct Func<'a> {
    name: &'a [u8],
    start: u64,
    size: u64,
    record: FuncRecord<'a>,
    /// File names of the unit's function, as `pcfile` counts them.
    files: Vec<&'a str>,
}

impl<'a> Func<'a> {
    fn of(program: &Program<'a>, atom: &Atom<'a>) -> Option<Func<'a>> {
        let object = &program.objects[atom.object as usize];
        let record = object.func(atom.func?)?;
        let strings = &object.native.as_ref()?.unit.strings;
        let files = record.files.iter().map(|&f| strings.get(f as usize).copied().unwrap_or("?")).collect();
        Some(Func { name: program.name(atom), start: atom.addr, size: atom.size, record, files })
    }

    fn file(&self, value: i32) -> Option<&'a str> {
        self.files.get(usize::try_from(value).ok()?).copied()
    }
}

/// Foreign functions that have Go names (`runtime.schedinit`): name, address, size. Named in `.debug_info`, or gdb takes
/// the dot for another language's mangling.
fn foreign<'a>(program: &Program<'a>) -> Vec<(&'a [u8], u64, u64)> {
    let mut list = Vec::new();
    for object in program.objects.iter().filter(|o| o.native.is_none()) {
        for sym in object.syms.iter().filter(|s| s.kind == elf::STT_FUNC && s.name.contains(&b'.')) {
            let Def::Atom(id, offset) = sym.def else { continue };
            let atom = program.atom(id);
            if atom.live && !sym.name.starts_with(b"_") {
                list.push((sym.name, atom.addr + offset, sym.size));
            }
        }
    }
    list
}

/// The line program's files, counted from 1.
#[derive(Default)]
struct Files<'a> {
    list: Vec<&'a str>,
    ids: FxHashMap<&'a str, u64>,
}

impl<'a> Files<'a> {
    fn id(&mut self, name: &'a str) -> u64 {
        *self.ids.entry(name).or_insert_with(|| {
            self.list.push(name);
            self.list.len() as u64
        })
    }
}

/// Rows of all functions as one sequence.
fn line_program<'a>(funcs: &[Func<'a>], files: &mut Files<'a>, end: u64) -> Vec<u8> {
    let mut out = vec![0, 9, 2];
    let mut pc = funcs[0].start;
    out.extend_from_slice(&pc.to_le_bytes());
    let (mut line, mut file) = (1i64, 1u64);
    for func in funcs {
        let mut file_runs = Vec::new();
        walk_pc_table(func.record.pcfile, |_, to, v| file_runs.push((to, v)));
        let mut first = true;
        walk_pc_table(func.record.pcln, |from, _, l| {
            let run = file_runs.iter().find(|r| r.0 > from);
            let Some(name) = run.and_then(|r| func.file(r.1)) else { return };
            let (id, l) = (files.id(name), l as i64);
            if id == file && l == line && !first {
                return;
            }
            first = false;
            if id != file {
                out.push(4);
                uleb(&mut out, id);
                file = id;
            }
            let at = func.start + from as u64;
            row(&mut out, at - pc, l - line);
            (pc, line) = (at, l);
        });
    }
    out.push(2);
    uleb(&mut out, end - pc);
    out.extend_from_slice(&[0, 1, 1]);
    out
}

/// Advances address and line and adds a row.
fn row(out: &mut Vec<u8>, pc: u64, line: i64) {
    if (LINE_BASE..LINE_BASE + LINE_RANGE).contains(&line) && pc < 64 {
        let op = line - LINE_BASE + LINE_RANGE * pc as i64 + OPCODE_BASE as i64;
        if let Ok(op) = u8::try_from(op) {
            out.push(op);
            return;
        }
    }
    if pc != 0 {
        out.push(2);
        uleb(out, pc);
    }
    if (LINE_BASE..LINE_BASE + LINE_RANGE).contains(&line) {
        out.push((line - LINE_BASE) as u8 + OPCODE_BASE);
    } else {
        out.push(3);
        sleb(out, line);
        out.push(1);
    }
}

fn line_section(files: &Files<'_>, program: &[u8]) -> Vec<u8> {
    // Instruction length, operations, is_stmt, line base and range, opcode base, operands of opcodes 1 to 12.
    let mut header =
        vec![1, 1, 1, LINE_BASE as u8, LINE_RANGE as u8, OPCODE_BASE, 0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1];
    // No directories: names are whole paths.
    header.push(0);
    for name in &files.list {
        header.extend_from_slice(name.as_bytes());
        header.extend_from_slice(&[0, 0, 0, 0]);
    }
    header.push(0);
    let mut out = Vec::with_capacity(header.len() + program.len() + 10);
    let length = 2 + 4 + header.len() + program.len();
    out.extend_from_slice(&(length as u32).to_le_bytes());
    out.extend_from_slice(&4u16.to_le_bytes());
    out.extend_from_slice(&(header.len() as u32).to_le_bytes());
    out.extend_from_slice(&header);
    out.extend_from_slice(program);
    out
}

const COMPILE_UNIT: u8 = 1;
const SUBPROGRAM: u8 = 2;

/// (tag, children, attributes and forms) of the entries `info` writes.
fn abbreviations() -> Vec<u8> {
    let mut out = vec![COMPILE_UNIT, 0x11, 1];
    // producer, language, name: string, data1, string; low_pc addr, high_pc data8, stmt_list sec_offset.
    out.extend_from_slice(&[0x25, 8, 0x13, 0x0b, 0x03, 8, 0x11, 1, 0x12, 7, 0x10, 0x17, 0, 0]);
    out.extend_from_slice(&[SUBPROGRAM, 0x2e, 0]);
    // name string, low_pc addr, high_pc udata, external flag_present, decl_file and decl_line udata.
    out.extend_from_slice(&[0x03, 8, 0x11, 1, 0x12, 0x0f, 0x3f, 0x19, 0x3a, 0x0f, 0x3b, 0x0f, 0, 0]);
    out.push(0);
    out
}

fn info<'a>(
    funcs: &[Func<'a>],
    foreign: &[(&[u8], u64, u64)],
    files: &mut Files<'a>,
    start: u64,
    end: u64,
) -> Vec<u8> {
    const LANGUAGE_GO: u8 = 0x16;
    let mut out = vec![0; 4];
    out.extend_from_slice(&4u16.to_le_bytes());
    out.extend_from_slice(&0u32.to_le_bytes());
    out.push(8);
    out.push(COMPILE_UNIT);
    out.extend_from_slice(b"glenda\0");
    out.push(LANGUAGE_GO);
    out.extend_from_slice(b"go\0");
    out.extend_from_slice(&start.to_le_bytes());
    out.extend_from_slice(&(end - start).to_le_bytes());
    out.extend_from_slice(&0u32.to_le_bytes());
    for func in funcs {
        out.push(SUBPROGRAM);
        out.extend_from_slice(func.name);
        out.push(0);
        out.extend_from_slice(&func.start.to_le_bytes());
        uleb(&mut out, func.size);
        let mut file = None;
        walk_pc_table(func.record.pcfile, |_, _, v| file = file.or(func.file(v)));
        // Only files the line program knows have a number.
        uleb(&mut out, file.and_then(|f| files.ids.get(f).copied()).unwrap_or(0));
        uleb(&mut out, func.record.start_line as u64);
    }
    for &(name, start, size) in foreign {
        out.push(SUBPROGRAM);
        out.extend_from_slice(name);
        out.push(0);
        out.extend_from_slice(&start.to_le_bytes());
        uleb(&mut out, size);
        out.extend_from_slice(&[0, 0]);
    }
    out.push(0);
    let length = out.len() as u32 - 4;
    out[..4].copy_from_slice(&length.to_le_bytes());
    out
}

/// `.debug_frame`: the caller's frame is at SP plus the stack depth, the return address just below it.
fn frames(funcs: &[Func<'_>]) -> Vec<u8> {
    const RSP: u8 = 7;
    const RA: u8 = 16;
    let mut out = Vec::new();
    // The CIE: version 3, no augmentation, code alignment 1, data alignment -8; CFA is RSP+8, RA at CFA-8.
    entry(&mut out, &[0xff, 0xff, 0xff, 0xff, 3, 0, 1, 0x78, RA, 0x0c, RSP, 8, 0x80 | RA, 1]);
    let mut fde = Vec::new();
    for func in funcs {
        fde.clear();
        fde.extend_from_slice(&0u32.to_le_bytes());
        fde.extend_from_slice(&func.start.to_le_bytes());
        fde.extend_from_slice(&func.size.to_le_bytes());
        let (mut at, mut depth) = (0u32, 0);
        walk_pc_table(func.record.pcsp, |from, _, v| {
            if v == depth {
                return;
            }
            match from - at {
                0 => {}
                n @ 1..64 => fde.push(0x40 | n as u8),
                n @ 64..256 => fde.extend_from_slice(&[2, n as u8]),
                n => {
                    fde.push(4);
                    fde.extend_from_slice(&n.to_le_bytes());
                }
            }
            fde.push(0x0e);
            uleb(&mut fde, (v as i64 + 8).max(0) as u64);
            (at, depth) = (from, v);
        });
        entry(&mut out, &fde);
    }
    out
}

/// Adds a CIE or FDE, padded to 8 bytes with no-ops.
fn entry(out: &mut Vec<u8>, body: &[u8]) {
    let length = (body.len() + 4).next_multiple_of(8) - 4;
    out.extend_from_slice(&(length as u32).to_le_bytes());
    out.extend_from_slice(body);
    out.resize(out.len() + length - body.len(), 0);
}

fn uleb(out: &mut Vec<u8>, mut v: u64) {
    while v >= 0x80 {
        out.push(v as u8 | 0x80);
        v >>= 7;
    }
    out.push(v as u8);
}

fn sleb(out: &mut Vec<u8>, mut v: i64) {
    loop {
        let byte = v as u8 & 0x7f;
        v >>= 7;
        if (v == 0 && byte & 0x40 == 0) || (v == -1 && byte & 0x40 != 0) {
            out.push(byte);
            return;
        }
        out.push(byte | 0x80);
    }
}
