//! Disassembly.

use std::collections::HashMap;
use std::fmt::Write;

use iced_x86::{Decoder, DecoderOptions, Formatter, GasFormatter, Instruction};
use object::elf;

use crate::Error;
use crate::binary::{Binary, Symbol, open};
use crate::lines::{Lines, Runs};
use crate::plan9;
use crate::reassemble::{self, Field};

/// `glenda objdump`'s flags.
#[derive(Clone, Default, Debug)]
pub struct ObjdumpOptions {
    /// `-s`: only functions whose name contains this; `^` and `$` at its ends bind it.
    pub symbol: Option<String>,
    /// `-gnu`: GNU syntax beside Plan 9's.
    pub gnu: bool,
    /// `-asm`: assembly source that gives the same bytes.
    pub asm: bool,
}

/// The code of a file: a TEXT line a function, then position, address, bytes and text of each instruction.
pub fn objdump(file: &str, data: &[u8], options: &ObjdumpOptions) -> Result<String, Error> {
    let binaries = open(file, data)?;
    let mut out = String::new();
    if options.asm {
        out.push_str("#include \"textflag.h\"\n");
    }
    let mut taken = HashMap::new();
    for (name, binary) in &binaries {
        if binaries.len() > 1 {
            let _ = writeln!(out, "{}{name}:\n", if options.asm { "// " } else { "" });
        }
        dump(binary, options, &mut taken, &mut out);
    }
    Ok(out)
}

fn dump(binary: &Binary<'_>, options: &ObjdumpOptions, taken: &mut HashMap<String, u32>, out: &mut String) {
    let lines = Lines::of(binary);
    let names = Names::of(binary, &lines);
    let mut first = true;
    let mut relocations = (usize::MAX, vec![]);
    for (symbol, code) in binary.functions() {
        if !options.symbol.as_ref().is_none_or(|filter| matches(&symbol.name, filter)) {
            continue;
        }
        if !std::mem::take(&mut first) {
            out.push('\n');
        }
        if binary.relocatable && relocations.0 != symbol.section {
            relocations = (symbol.section, binary.relocations(symbol.section));
        }
        let runs = lines.runs(symbol);
        if options.asm {
            out.push_str(&source(symbol, code, &runs, &names, &relocations.1, taken));
        } else {
            function(symbol, code, &runs, &names, &relocations.1, options, out);
        }
    }
}

fn matches(name: &str, filter: &str) -> bool {
    let (start, filter) = filter.strip_prefix('^').map_or((false, filter), |f| (true, f));
    let (end, filter) = filter.strip_suffix('$').map_or((false, filter), |f| (true, f));
    match (start, end) {
        (true, true) => name == filter,
        (true, false) => name.starts_with(filter),
        (false, true) => name.ends_with(filter),
        (false, false) => name.contains(filter),
    }
}

fn function(
    symbol: &Symbol,
    code: &[u8],
    runs: &Runs,
    names: &Names,
    relocations: &[(u64, u32, String, i64)],
    options: &ObjdumpOptions,
    out: &mut String,
) {
    let file = runs.first().map_or("", |r| &r.2);
    let _ = writeln!(out, "TEXT {}(SB) {file}", symbol.name);
    let mut rows = Vec::new();
    let mut decoder = Decoder::with_ip(64, code, symbol.addr, DecoderOptions::NONE);
    let mut gnu = GasFormatter::new();
    let mut instruction = Instruction::default();
    while decoder.can_decode() {
        decoder.decode_out(&mut instruction);
        let at = (instruction.ip() - symbol.addr) as usize;
        let bytes = &code[at..at + instruction.len()];
        let run = runs.iter().find(|r| (r.0..r.1).contains(&(at as u32)));
        let position =
            run.map_or("?:0".into(), |r| format!("{}:{}", r.2.rsplit('/').next().unwrap_or(&r.2), r.3));
        let mut text = if instruction.is_invalid() {
            "?".to_string()
        } else {
            plan9::text(&instruction, |addr| names.at(addr))
        };
        let end = instruction.ip() + instruction.len() as u64;
        let from = relocations.partition_point(|r| r.0 < instruction.ip());
        for (offset, r_type, name, addend) in relocations[from..].iter().take_while(|r| r.0 < end) {
            let offset = offset - instruction.ip();
            let size = if *r_type == elf::R_X86_64_64 { 8 } else { 4 };
            // Addends count from the field's end, as Go's do.
            let addend = match *r_type {
                elf::R_X86_64_PC32 | elf::R_X86_64_PLT32 => addend + 4,
                _ => *addend,
            };
            let _ = write!(text, "\t[{offset}:{}]{}:{name}", offset + size, relocation_name(*r_type));
            if addend != 0 {
                let _ = write!(text, "{addend:+}");
            }
        }
        if options.gnu && !instruction.is_invalid() {
            let mut s = String::new();
            gnu.format(&instruction, &mut s);
            let _ = write!(text, "\t// {s}");
        }
        let hex = bytes.iter().fold(String::new(), |mut s, b| {
            let _ = write!(s, "{b:02x}");
            s
        });
        rows.push([format!("  {position}"), format!("{:#x}", instruction.ip()), hex, text]);
    }
    table(&rows, out);
}

/// A function as assembly source.
fn source(
    symbol: &Symbol,
    code: &[u8],
    runs: &Runs,
    names: &Names,
    relocations: &[(u64, u32, String, i64)],
    taken: &mut HashMap<String, u32>,
) -> String {
    let from = relocations.partition_point(|r| r.0 < symbol.addr);
    let fields = relocations[from..]
        .iter()
        .take_while(|r| r.0 < symbol.addr + symbol.size)
        .map(|(at, r_type, name, addend)| Field {
            at: (at - symbol.addr) as u32,
            r_type: *r_type,
            symbol: name.clone(),
            addend: *addend,
        })
        .collect();
    let position = |at: u32| {
        let run = runs.iter().find(|r| (r.0..r.1).contains(&at));
        run.map_or(String::new(), |r| format!("{}:{}", r.2.rsplit('/').next().unwrap_or(&r.2), r.3))
    };
    let f = reassemble::Function {
        name: &symbol.name,
        text_name: reassemble::text_name(&symbol.name, taken),
        addr: symbol.addr,
        code,
        fields,
        names: &|a| names.at(a),
        position: &position,
    };
    reassemble::source(&f)
}

/// Columns padded with tabs to a common width, at least 18, as Go's listing has them.
fn table(rows: &[[String; 4]], out: &mut String) {
    let width =
        |i: usize| rows.iter().map(|r| r[i].len()).max().unwrap_or(0).max(17).next_multiple_of(8).max(24);
    let widths = [width(0), width(1), width(2)];
    for row in rows {
        for (cell, width) in row.iter().zip(widths) {
            out.push_str(cell);
            let width = if width - cell.len() > 0 { width } else { width + 8 };
            for _ in 0..(width - cell.len()).div_ceil(8) {
                out.push('\t');
            }
        }
        out.push_str(&row[3]);
        out.push('\n');
    }
}

fn relocation_name(r_type: u32) -> &'static str {
    match r_type {
        elf::R_X86_64_PC32 => "R_PCREL",
        elf::R_X86_64_PLT32 => "R_CALL",
        elf::R_X86_64_TPOFF32 => "R_TLS_LE",
        elf::R_X86_64_64 => "R_ADDR",
        elf::R_X86_64_NONE => "R_KEEP",
        elf::R_X86_64_GOTPCREL | elf::R_X86_64_GOTPCRELX | elf::R_X86_64_REX_GOTPCRELX => "R_GOTPCREL",
        _ => "R_OTHER",
    }
}

/// Names by address, for operands.
struct Names {
    /// Address, size, name; by address.
    list: Vec<(u64, u64, String)>,
}

impl Names {
    fn of(binary: &Binary<'_>, lines: &Lines<'_>) -> Names {
        if binary.relocatable {
            // Operands are filled in by the linker; relocations tell.
            return Names { list: vec![] };
        }
        let mut list: Vec<_> = binary.symbols.iter().filter(|s| s.code != 'U' && s.code != '_').collect();
        list.sort_by_key(|s| (s.addr, std::cmp::Reverse(s.size)));
        let mut list: Vec<_> = list.into_iter().map(|s| (s.addr, s.size, s.name.clone())).collect();
        if list.is_empty()
            && let Lines::Pclntab(table) = lines
        {
            list = table.names().into_iter().map(|(addr, name)| (addr, 1, name)).collect();
        }
        Names { list }
    }

    /// The symbol that covers an address, and the offset in it.
    fn at(&self, addr: u64) -> Option<(&str, u64)> {
        let next = self.list.partition_point(|s| s.0 <= addr);
        let near = self.list[..next].iter().rev().take(4);
        let found = near.filter(|s| addr == s.0 || addr - s.0 < s.1).max_by_key(|s| (s.0, s.1))?;
        Some((&found.2, addr - found.0))
    }
}
