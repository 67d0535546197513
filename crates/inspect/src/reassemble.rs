//! Machine code as Plan 9 assembly that assembles to the same bytes.
//!
//! Each instruction is looked up in the assembler's own table backwards and encoded again; what does not come out as it went
//! in (other encodings than Go's assembler chooses, padding, instructions it does not know, symbols whose names cannot be
//! written) stands as BYTE with its meaning behind it. A function is checked as a whole before it is printed.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::LazyLock;

use asm::table::{Arg, Role, Row, class, rows};
use iced_x86::{
    Code, Decoder, DecoderOptions, Instruction, OpCodeOperandKind, OpKind, Register, RoundingControl,
};
use obj::suffix;
use obj::{Abi, Addr, AddrKind, As, Prog, Reg, Symbols};
use object::elf;
use source::{Pos, SourceMap};

/// A field of the code that the linker fills: offset in the function, ELF type, symbol, addend.
pub struct Field {
    pub at: u32,
    pub r_type: u32,
    pub symbol: String,
    pub addend: i64,
}

/// A function to be written down.
pub struct Function<'a> {
    pub name: &'a str,
    /// How TEXT calls it: see [`text_name`].
    pub text_name: String,
    pub addr: u64,
    pub code: &'a [u8],
    pub fields: Vec<Field>,
    /// The symbol at an address, and the offset in it: executables have no fields.
    pub names: &'a dyn Fn(u64) -> Option<(&'a str, u64)>,
    /// Position of an offset, for the comment.
    pub position: &'a dyn Fn(u32) -> String,
}

/// The function's source, beginning with TEXT.
pub fn source(f: &Function) -> String {
    let want = expected(f);
    [Jumps::Labels, Jumps::Bytes]
        .into_iter()
        .map(|jumps| Writer { f, jumps, symbols: Symbols::new() }.write())
        .find(|text| assembled(text).is_some_and(|got| got == want))
        .unwrap_or_else(|| bytes_only(f))
}

/// The code as our assembler would leave it: fields that the linker fills are zero.
fn expected(f: &Function) -> Vec<u8> {
    let mut code = f.code.to_vec();
    for field in &f.fields {
        let size = if field.r_type == elf::R_X86_64_64 { 8 } else { 4 };
        if field.r_type != elf::R_X86_64_NONE
            && let Some(bytes) = code.get_mut(field.at as usize..field.at as usize + size)
        {
            bytes.fill(0);
        }
    }
    for i in instructions(f) {
        if let Some((at, _)) = resolved(f, &i) {
            code[at..at + 4].fill(0);
        }
    }
    code
}

/// Assembles one function and gives its bytes.
fn assembled(text: &str) -> Option<Vec<u8>> {
    let mut map = SourceMap::new();
    let symbols = Symbols::new();
    let id = map.add("objdump.s", &format!("#include \"textflag.h\"\n{text}"))?;
    let (mut unit, errors) =
        obj::text::parse_file(&mut map, id, "", &symbols, &obj::text::Options::default());
    let sym = unit.syms.first_mut().filter(|_| errors.is_empty())?;
    let out = asm::assemble(sym, &symbols, &map);
    out.errors.is_empty().then(|| std::mem::take(&mut sym.data))
}

fn instructions(f: &Function) -> Vec<Instruction> {
    Decoder::with_ip(64, f.code, f.addr, DecoderOptions::NONE).into_iter().collect()
}

fn offset(f: &Function, i: &Instruction) -> usize {
    (i.ip() - f.addr) as usize
}

/// In an executable: a field of the instruction that holds a symbol's distance, and the address meant.
fn resolved(f: &Function, i: &Instruction) -> Option<(usize, u64)> {
    let at = offset(f, i);
    if i.is_invalid() || f.fields.iter().any(|r| (at..at + i.len()).contains(&(r.at as usize))) {
        return None;
    }
    let target = if i.is_ip_rel_memory_operand() {
        i.ip_rel_memory_address()
    } else if matches!(i.code(), Code::Call_rel32_64 | Code::Jmp_rel32_64) {
        let t = i.near_branch_target();
        if (f.addr..f.addr + f.code.len() as u64).contains(&t) && i.code() != Code::Call_rel32_64 {
            return None;
        }
        t
    } else {
        return None;
    };
    let (name, _) = (f.names)(target)?;
    spelled(name)?;
    let tail = if i.is_ip_rel_memory_operand() { immediate_size(i) } else { 0 };
    Some((at + i.len() - tail - 4, target))
}

/// Bytes of the immediate behind the displacement.
fn immediate_size(i: &Instruction) -> usize {
    (0..i.op_count())
        .map(|n| match i.op_kind(n) {
            OpKind::Immediate8 | OpKind::Immediate8to16 | OpKind::Immediate8to32 | OpKind::Immediate8to64 => {
                1
            }
            OpKind::Immediate16 => 2,
            OpKind::Immediate32 | OpKind::Immediate32to64 => 4,
            _ => 0,
        })
        .sum()
}

/// A symbol's name in assembly source, if it can be written.
fn spelled(name: &str) -> Option<String> {
    let fits = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '/'))
        && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && Reg::parse(name).is_none();
    fits.then(|| name.replace('.', "·").replace('/', "∕"))
}

fn bytes_only(f: &Function) -> String {
    let mut out = header(f);
    for i in instructions(f) {
        raw(&mut out, f, &i, "");
    }
    out
}

fn header(f: &Function) -> String {
    format!("// {} {}\nTEXT {}(SB), NOSPLIT|NOFRAME, $0\n", f.name, (f.position)(0), f.text_name)
}

/// A function's name in source; one that cannot be written is changed. `taken` counts how often it was asked for.
pub fn text_name(name: &str, taken: &mut HashMap<String, u32>) -> String {
    let spelled = spelled(name).unwrap_or_else(|| {
        let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
        format!("_{}", name.chars().map(plain).collect::<String>())
    });
    let count = taken.entry(spelled.clone()).or_default();
    *count += 1;
    if *count == 1 { spelled } else { format!("{spelled}__{count}") }
}

/// An instruction as bytes, fields of the linker zero, and what it is.
fn raw(out: &mut String, f: &Function, i: &Instruction, meaning: &str) {
    let code = expected_bytes(f, i);
    let list: Vec<String> = code.iter().map(|b| format!("BYTE ${b:#04x}")).collect();
    let _ = writeln!(out, "\t{} // {meaning}{}", list.join("; "), crate::plan9::text(i, |a| (f.names)(a)));
}

fn expected_bytes(f: &Function, i: &Instruction) -> Vec<u8> {
    let at = offset(f, i);
    let mut code = f.code[at..at + i.len()].to_vec();
    for field in &f.fields {
        let size = if field.r_type == elf::R_X86_64_64 { 8 } else { 4 };
        for n in 0..size {
            let n = field.at as usize + n;
            if field.r_type != elf::R_X86_64_NONE && (at..at + i.len()).contains(&n) {
                code[n - at] = 0;
            }
        }
    }
    if let Some((field, _)) = resolved(f, i) {
        code[field - at..field - at + 4].fill(0);
    }
    code
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Jumps {
    Labels,
    /// Jumps whose size our assembler would choose otherwise.
    Bytes,
}

struct Writer<'f, 'a> {
    f: &'f Function<'a>,
    jumps: Jumps,
    symbols: Symbols,
}

impl Writer<'_, '_> {
    fn write(&self) -> String {
        let f = self.f;
        let list = instructions(f);
        let starts: Vec<u64> = list.iter().map(|i| i.ip()).collect();
        let local = |i: &Instruction| {
            let target = branch_target(i)?;
            let at = offset(f, i);
            let free = !f.fields.iter().any(|r| (at..at + i.len()).contains(&(r.at as usize)));
            (free && starts.binary_search(&target).is_ok()).then_some(target)
        };
        let targets: std::collections::BTreeSet<u64> = list.iter().filter_map(local).collect();
        let mut out = header(f);
        // Bytes pushed: a RET where the assembler would count some must not be seen by it.
        let mut depth = 0i64;
        for i in &list {
            if targets.contains(&i.ip()) {
                let _ = writeln!(out, "L{:x}:", i.ip() - f.addr);
            }
            let jump =
                local(i).filter(|_| self.jumps == Jumps::Labels).and_then(|t| Some((jump_name(i)?, t)));
            let text = match jump {
                Some((name, target)) => Some(format!("{name}\tL{:x}", target - f.addr)),
                None if i.is_invalid() || depth != 0 && i.code() == Code::Retnq => None,
                None => self.instruction(i),
            };
            match text {
                Some(text) => {
                    depth += pushed(&text);
                    let place = (f.position)(offset(f, i) as u32);
                    let _ = writeln!(out, "\t{text}\t// {place}");
                }
                None => raw(&mut out, f, i, ""),
            }
        }
        out
    }

    /// One instruction by the assembler's table.
    fn instruction(&self, i: &Instruction) -> Option<String> {
        let want = expected_bytes(self.f, i);
        if matches!(i.code(), Code::Call_rel32_64 | Code::Jmp_rel32_64) {
            let (symbol, add) = self.symbol(i, 0)?;
            if add != 0 {
                return None;
            }
            let op = if i.code() == Code::Call_rel32_64 { As::CALL } else { As::JMP };
            return Some(format!("{op}\t{symbol}(SB)"));
        }
        let mut prefix = "";
        let mut body = &want[..];
        for (byte, name, has) in [
            (0xf0, "LOCK; ", i.has_lock_prefix()),
            (0xf3, "REP; ", i.has_rep_prefix()),
            (0xf2, "REPN; ", i.has_repne_prefix()),
        ] {
            if has && want.first() == Some(&byte) {
                (prefix, body) = (name, &want[1..]);
            }
        }
        let candidates = BACKWARDS.get(&(i.code() as u16))?;
        candidates.iter().find_map(|(op, row)| {
            self.operands(i, row).into_iter().find_map(|operands| {
                let mut prog = self.prog(*op, i, operands)?;
                let shown = prog.clone();
                (asm::encode_one(&mut prog)? == body).then(|| {
                    let mut text = prefix.to_string();
                    obj::print::prog(&mut text, &shown, &[], &self.symbols, obj::print::Targets::Index);
                    text
                })
            })
        })
    }

    fn prog(&self, op: As, i: &Instruction, mut operands: Vec<Addr>) -> Option<Prog> {
        let mut prog = Prog::new(op, Pos::NONE);
        if i.op_mask() != Register::None {
            let mask = Addr::reg(Reg(Reg::K0.0 + i.op_mask().number() as u8));
            operands.insert(operands.len().checked_sub(1)?, mask);
        }
        if i.zeroing_masking() {
            prog.suffix |= suffix::ZERO;
        }
        if i.is_broadcast() {
            prog.suffix |= suffix::BCST;
        }
        let name = match i.rounding_control() {
            RoundingControl::None if i.suppress_all_exceptions() => "SAE",
            RoundingControl::None => "",
            RoundingControl::RoundToNearest => "RN_SAE",
            RoundingControl::RoundDown => "RD_SAE",
            RoundingControl::RoundUp => "RU_SAE",
            RoundingControl::RoundTowardZero => "RZ_SAE",
        };
        if !name.is_empty() {
            prog.suffix |= suffix::parse(&[name]).ok()?;
        }
        match &operands[..] {
            [] => {}
            [one] => prog.from = *one,
            [from, rest @ .., to] => {
                (prog.from, prog.to) = (*from, *to);
                if !rest.is_empty() {
                    prog.rest = Some(rest.into());
                }
            }
        }
        Some(prog)
    }

    /// The ways to write the operands of `row` so that they mean those of the instruction.
    fn operands(&self, i: &Instruction, row: &Row) -> Vec<Vec<Addr>> {
        let mut ways = vec![Vec::new()];
        for arg in row.args() {
            let choices = self.choices(i, arg);
            ways = ways
                .iter()
                .flat_map(|way: &Vec<Addr>| choices.iter().map(move |c| [&way[..], &[*c]].concat()))
                .take(16)
                .collect();
        }
        ways
    }

    fn choices(&self, i: &Instruction, arg: &Arg) -> Vec<Addr> {
        if arg.role == Role::Fixed {
            return fixed(arg.mask).into_iter().collect();
        }
        let Some(n) = (0..i.op_count()).find(|&n| plays(i.op_code().op_kind(n), arg.role)) else {
            return Vec::new();
        };
        match i.op_kind(n) {
            OpKind::Register => registers(i.op_register(n), arg.mask),
            OpKind::Memory => self.memory(i).into_iter().collect(),
            _ => {
                let Ok(v) = i.try_immediate(n) else { return Vec::new() };
                let signed = match i.op_kind(n) {
                    OpKind::Immediate8 => v as i8 as i64,
                    OpKind::Immediate16 => v as i16 as i64,
                    OpKind::Immediate32 => v as i32 as i64,
                    _ => v as i64,
                };
                let mut list = vec![Addr::konst(signed)];
                if v as i64 != signed {
                    list.push(Addr::konst(v as i64));
                }
                list
            }
        }
    }

    /// The symbol of the instruction's field and the offset from it; `tail` bytes follow the field.
    fn symbol(&self, i: &Instruction, tail: i64) -> Option<(String, i64)> {
        if let Some((_, target)) = resolved(self.f, i) {
            let (name, off) = (self.f.names)(target)?;
            return Some((spelled(name)?, off as i64));
        }
        let at = offset(self.f, i);
        let field = self.f.fields.iter().find(|r| (at..at + i.len()).contains(&(r.at as usize)))?;
        matches!(field.r_type, elf::R_X86_64_PC32 | elf::R_X86_64_PLT32).then_some(())?;
        Some((spelled(&field.symbol)?, field.addend + 4 + tail))
    }

    fn memory(&self, i: &Instruction) -> Option<Addr> {
        if i.is_ip_rel_memory_operand() {
            let (name, add) = self.symbol(i, immediate_size(i) as i64)?;
            return Some(Addr::global(self.symbols.intern(&name, Abi::Abi0), add));
        }
        let part = |r: Register| if r == Register::None { Some(Reg::NONE) } else { register(r) };
        let (base, index) = (part(i.memory_base())?, part(i.memory_index())?);
        let disp = i.memory_displacement64() as i64;
        let scale = if index.is_some() { i.memory_index_scale() as u8 } else { 0 };
        let mem = Addr { kind: AddrKind::Mem, reg: base, index, scale, offset: disp, ..Addr::NONE };
        let segment = match i.segment_prefix() {
            Register::None => return Some(mem),
            Register::FS => Reg::FS,
            Register::GS => Reg::GS,
            _ => return None,
        };
        let at = offset(self.f, i);
        let tls = self
            .f
            .fields
            .iter()
            .find(|r| (at..at + i.len()).contains(&(r.at as usize)) && r.r_type == elf::R_X86_64_TPOFF32);
        match (tls, base, index) {
            (Some(field), Reg::NONE, Reg::NONE) => Some(Addr::mem(Reg::TLS, field.addend)),
            (None, Reg::NONE, Reg::NONE) => Some(Addr::mem(segment, disp)),
            (None, base, Reg::NONE) => Some(Addr::mem_index(base, segment, 1, disp)),
            _ => None,
        }
    }
}

/// The table from the processor's encodings to names.
static BACKWARDS: LazyLock<HashMap<u16, Vec<(As, &'static Row)>>> = LazyLock::new(|| {
    let mut map: HashMap<u16, Vec<(As, &'static Row)>> = HashMap::new();
    for &op in As::all() {
        for row in rows(op) {
            map.entry(row.code).or_default().push((op, row));
        }
    }
    map
});

fn branch_target(i: &Instruction) -> Option<u64> {
    let near = matches!(i.op0_kind(), OpKind::NearBranch16 | OpKind::NearBranch32 | OpKind::NearBranch64);
    (i.op_count() == 1 && near && i.code() != Code::Call_rel32_64).then(|| i.near_branch_target())
}

/// Go's name of a local jump.
fn jump_name(i: &Instruction) -> Option<&'static str> {
    use iced_x86::ConditionCode as C;
    if matches!(i.code(), Code::Jmp_rel8_64 | Code::Jmp_rel32_64) {
        return Some("JMP");
    }
    match i.code() {
        Code::Jrcxz_rel8_64 => return Some("JCXZQ"),
        Code::Jecxz_rel8_64 => return Some("JCXZL"),
        _ if !i.is_jcc_short_or_near() => return None,
        _ => {}
    }
    Some(match i.condition_code() {
        C::None => return None,
        C::o => "JOS",
        C::no => "JOC",
        C::b => "JCS",
        C::ae => "JCC",
        C::e => "JEQ",
        C::ne => "JNE",
        C::be => "JLS",
        C::a => "JHI",
        C::s => "JMI",
        C::ns => "JPL",
        C::p => "JPS",
        C::np => "JPC",
        C::l => "JLT",
        C::ge => "JGE",
        C::le => "JLE",
        C::g => "JGT",
    })
}

/// What the assembler thinks an instruction pushes.
fn pushed(text: &str) -> i64 {
    match text.split(['\t', ' ']).next() {
        Some("PUSHQ" | "PUSHFQ") => 8,
        Some("POPQ" | "POPFQ") => -8,
        Some("PUSHL") => 4,
        Some("POPL") => -4,
        Some("PUSHW" | "PUSHFW") => 2,
        Some("POPW" | "POPFW") => -2,
        _ => 0,
    }
}

/// Whether an operand of this kind stands where `role` says.
fn plays(kind: OpCodeOperandKind, role: Role) -> bool {
    let name = format!("{kind:?}");
    match role {
        Role::Reg => name.ends_with("_reg"),
        Role::Rm => name.ends_with("_rm") || name.contains("_or_mem") || name.starts_with("mem"),
        Role::RegRm => name.ends_with("_reg"),
        Role::Vvvv => name.ends_with("_vvvv"),
        Role::Opcode => name.ends_with("_opcode"),
        Role::Is4 => name.ends_with("_is4"),
        Role::Imm8 | Role::Imm16 | Role::Imm32 | Role::Imm64 => name.starts_with("imm"),
        Role::Fixed => false,
    }
}

/// The operand that an implied one is written as.
fn fixed(mask: u64) -> Option<Addr> {
    let by_class = [
        (class::AX, Reg::AX),
        (class::AL, Reg::AL),
        (class::CXCL, Reg::CX),
        (class::X0, Reg::X0),
        (class::DX, Reg::DX),
        (class::ST0, Reg::F0),
        (class::ST1, Reg::F1),
        (class::FS, Reg::FS),
        (class::GS, Reg::GS),
    ];
    if mask & class::ONE != 0 {
        return Some(Addr::konst(1));
    }
    by_class.iter().find(|(c, _)| mask & c != 0).map(|&(_, r)| Addr::reg(r))
}

/// The names of a register that a row with these classes takes.
fn registers(r: Register, mask: u64) -> Vec<Addr> {
    let Some(plain) = register(r) else { return Vec::new() };
    if mask & (class::XLIST | class::ZLIST) != 0 {
        let last = Reg(plain.0.saturating_add(3));
        return vec![Addr { kind: AddrKind::RegList, reg: plain, index: last, ..Addr::NONE }];
    }
    vec![Addr::reg(plain)]
}

fn register(r: Register) -> Option<Reg> {
    let n = r.number() as u8;
    Some(if r.is_gpr8() {
        match r {
            Register::AH => Reg::AH,
            Register::CH => Reg::CH,
            Register::DH => Reg::DH,
            Register::BH => Reg::BH,
            // By its plain name; AL only where the short form is meant.
            _ => Reg(n),
        }
    } else if r.is_gpr() {
        Reg(n)
    } else if r.is_xmm() {
        Reg(Reg::X0.0 + n)
    } else if r.is_ymm() {
        Reg(Reg::Y0.0 + n)
    } else if r.is_zmm() {
        Reg(Reg::Z0.0 + n)
    } else if r.is_k() {
        Reg(Reg::K0.0 + n)
    } else if r.is_mm() {
        Reg(Reg::M0.0 + n)
    } else if r.is_st() {
        Reg(Reg::F0.0 + n)
    } else if r.is_segment_register() {
        [Reg::ES, Reg::CS, Reg::SS, Reg::DS, Reg::FS, Reg::GS].get(n as usize).copied()?
    } else if r.is_cr() {
        Reg(Reg::CR0.0 + n)
    } else if r.is_dr() {
        Reg(Reg::DR0.0 + n)
    } else {
        return None;
    })
}
