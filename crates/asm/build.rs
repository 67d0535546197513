//! Turns `src/instructions.txt` into the table's rows: for each mnemonic a slice of
//! `table::Row`, with what iced-x86 knows of the manual's opcode tables.
//!
//! This runs at build time because iced builds its descriptions of all 4,900 instructions on first
//! use, which would cost every run of the assembler some milliseconds.

use std::collections::HashMap;
use std::fmt::Write;

use iced_x86::{Code, EncodingKind, MandatoryPrefix, OpCodeInfo, OpCodeOperandKind as Kind, OpCodeTableKind};

fn main() {
    println!("cargo::rerun-if-changed=src/instructions.txt");
    println!("cargo::rerun-if-changed=build.rs");
    let codes: HashMap<String, Code> = Code::values().map(|c| (format!("{c:?}"), c)).collect();
    let text = std::fs::read_to_string("src/instructions.txt").expect("instructions.txt");
    let mut arms = String::new();
    let mut args = Args::default();
    for line in text.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty()) {
        let mut words = line.split_whitespace();
        let mnemonic = words.next().expect("a line has words");
        write!(arms, "        As::{mnemonic} => &[").expect("string");
        for word in words {
            let mut parts = word.split('@');
            let name = parts.next().expect("split yields one");
            let code = codes.get(name).unwrap_or_else(|| panic!("{mnemonic}: no such Code: {name}"));
            arms.push_str(&row(*code, name, &parts.collect::<Vec<_>>(), &mut args));
        }
        arms.push_str("],\n");
    }
    let (count, args) = (args.list.len(), args.list.join(", "));
    let out = format!(
        "/// All kinds of operands.\n\
         pub static ARGS: [Arg; {count}] = [{args}];\n\n\
         /// The rows of a mnemonic, in order of preference; empty for pseudo-instructions and branches.\n\
         pub fn rows(op: As) -> &'static [Row] {{\n    match op {{\n{arms}        _ => &[],\n    }}\n}}\n"
    );
    let dir = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    std::fs::write(format!("{dir}/rows.rs"), out).expect("OUT_DIR is writable");
}

/// The distinct operand descriptions; rows hold indices.
#[derive(Default)]
struct Args {
    list: Vec<String>,
}

impl Args {
    fn index(&mut self, arg: String) -> usize {
        self.list.iter().position(|a| *a == arg).unwrap_or_else(|| {
            self.list.push(arg);
            self.list.len() - 1
        })
    }
}

/// One row as a Rust expression.
fn row(code: Code, name: &str, flags: &[&str], pool: &mut Args) -> String {
    let info = code.op_code();
    let written = |&i: &u32| {
        !matches!(info.op_kind(i), Kind::seg_rSI | Kind::es_rDI | Kind::seg_rDI | Kind::seg_rBX_al)
    };
    let mut args: Vec<String> =
        (0..info.op_count()).filter(written).map(|i| arg(info, i, name, flags)).collect();
    if !flags.contains(&"same") {
        args.reverse();
    }
    if flags.contains(&"cmp") {
        args.rotate_left(1);
    }
    if flags.contains(&"none") {
        args.clear();
    }
    if flags.contains(&"imm") {
        args.retain(|a| a.contains("Role::Imm"));
    }
    for flag in flags {
        let implied = |class: &str| format!("Arg {{ mask: {class}, role: Role::Fixed, byte: false }}");
        if let Some(class) = flag.strip_prefix("from:") {
            args.insert(0, implied(class));
        } else if let Some(class) = flag.strip_prefix("to:") {
            args.push(implied(class));
        }
    }
    let dup = flags.contains(&"dup");
    if dup {
        args.truncate(2);
        // imm, rm, reg: the register written once is both.
        args[1] = "Arg { mask: GP, role: Role::RegRm, byte: false }".into();
    }
    let n = args.len();
    assert!(n <= 4 || name.contains("is4"), "{name} has {n} operands");
    let mut args: Vec<String> = args.into_iter().map(|a| pool.index(a).to_string()).collect();
    args.resize(5, "0".into());
    let kind = match info.encoding() {
        EncodingKind::Legacy => "Legacy",
        EncodingKind::VEX => "Vex",
        EncodingKind::EVEX => "Evex",
        other => panic!("{name}: {other:?}"),
    };
    let map = match info.table() {
        OpCodeTableKind::Normal => 0,
        OpCodeTableKind::T0F => 1,
        OpCodeTableKind::T0F38 => 2,
        OpCodeTableKind::T0F3A => 3,
        other => panic!("{name}: {other:?}"),
    };
    let pp = match info.mandatory_prefix() {
        MandatoryPrefix::None | MandatoryPrefix::PNP => 0,
        MandatoryPrefix::P66 => 1,
        MandatoryPrefix::PF3 => 2,
        MandatoryPrefix::PF2 => 3,
    };
    let legacy = info.encoding() == EncodingKind::Legacy;
    let size16 = legacy && info.operand_size() == 16;
    let implied64 = info.default_op_size64() || info.force_op_size64();
    let w = if legacy { info.operand_size() == 64 && !implied64 } else { info.w() == 1 };
    let w = w && !flags.contains(&"u32") || flags.contains(&"rexw");
    let (opcode, fixed) = match info.op_code_len() {
        1 => (info.op_code(), None),
        _ => (info.op_code() >> 8, Some(info.op_code() & 255)),
    };
    let ext = if info.group_index() >= 0 { info.group_index() } else { 0 };
    let kinds = info.op_kinds();
    let modrm = fixed.is_none()
        && (info.group_index() >= 0 || kinds.iter().any(|&k| in_modrm(k)))
        && !flags.contains(&"none");
    format!(
        "Row {{ code: {}, n: {n}, args: [{}], enc: Enc {{ kind: Kind::{kind}, map: {map}, pp: {pp}, size16: {size16}, w: {w}, l: {}, \
         opcode: {opcode:#x}, fixed: {fixed:?}, modrm: {modrm}, ext: {ext}, evex: {} }} }}, ",
        code as u16,
        args.join(", "),
        info.l(),
        evex(info, flags),
    )
}

/// Legacy instructions whose byte may not be negative.
#[rustfmt::skip]
const UNSIGNED: &[&str] = &[
    "Rol", "Ror", "Rcl", "Rcr", "Shl", "Sal", "Shr", "Sar", "Xabort", "Aeskeygenassist", "Blendpd", "Blendps", "Dppd",
    "Dpps", "Insertps", "Mpsadbw", "Palignr", "Pblendw", "Pclmulqdq", "Pcmpestri", "Pcmpestrm", "Pcmpistri", "Pcmpistrm",
    "Pextrb", "Pextrd", "Pextrq", "Pextrw", "Pinsrb", "Pinsrd", "Pinsrq", "Pinsrw", "Pshufd", "Pshufhw", "Pshuflw",
    "Roundpd", "Roundps", "Roundsd", "Roundss", "Shufpd", "Shufps",
];

/// Those whose byte may not be above 127.
#[rustfmt::skip]
const SIGNED: &[&str] = &[
    "Cmppd", "Cmpps", "Cmpsd", "Cmpss", "Pshufw", "Pslldq", "Psrldq", "Pslld", "Psllq", "Psllw", "Psrad", "Psraw", "Psrld",
    "Psrlq", "Psrlw", "Shld", "Shrd",
];

/// What is special to EVEX.
fn evex(info: &OpCodeInfo, flags: &[&str]) -> String {
    let mut allows = Vec::new();
    let mut allow = |yes, what| {
        if yes {
            allows.push(what);
        }
    };
    allow(info.can_use_op_mask_register(), "evex::MASK");
    allow(info.require_op_mask_register(), "evex::NEEDS_MASK");
    allow(info.can_use_zeroing_masking(), "evex::ZERO");
    allow(info.can_broadcast(), "evex::BCST");
    allow(info.can_use_rounding_control() && !flags.contains(&"noround"), "evex::ROUND");
    allow(info.can_suppress_all_exceptions() && !info.can_use_rounding_control(), "evex::SAE");
    if allows.is_empty() {
        allows.push("0");
    }
    // N64b4: 64 bytes, 4 with broadcast.
    let tuple = format!("{:?}", info.tuple_type());
    let sizes: Vec<u32> = tuple
        .trim_start_matches('N')
        .split('b')
        .map(|n| n.parse::<u32>().ok().filter(|n| n.is_power_of_two()).map_or(0, u32::ilog2))
        .collect();
    format!(
        "Evex {{ allows: {}, shift: [{}, {}] }}",
        allows.join(" | "),
        sizes[0],
        sizes.get(1).unwrap_or(&sizes[0])
    )
}

/// Operand `i` of a row: what it accepts and where it goes.
fn arg(info: &OpCodeInfo, i: u32, name: &str, flags: &[&str]) -> String {
    let kind = info.op_kind(i);
    let memory = if flags.contains(&"reg") { "" } else { " | MEM" };
    let rm = |class: &str| format!("{class}{memory}");
    let evex = info.encoding() == EncodingKind::EVEX;
    let vex = info.encoding() == EncodingKind::VEX;
    let vector = |low: &str, high: &str| if evex { format!("{low} | {high}") } else { low.to_string() };
    let xmm = || vector("XMM", "XHI");
    let ymm = || vector("YMM", "YHI");
    let is = |names: &[&str]| names.iter().any(|m| name.strip_prefix(m).is_some_and(|r| r.starts_with('_')));
    let byte_alu = is(&["Add", "Or", "Adc", "Sbb", "And", "Sub", "Xor", "Cmp", "Mov", "Test"]);
    let (mask, role) = match kind {
        Kind::r8_or_mem => (rm("GP | BYTE | HIGH"), "Rm"),
        Kind::r16_or_mem | Kind::r32_or_mem | Kind::r64_or_mem => (rm("GP"), "Rm"),
        Kind::mm_or_mem => (rm("MM"), "Rm"),
        Kind::xmm_or_mem => (rm(&xmm()), "Rm"),
        Kind::ymm_or_mem => (rm(&ymm()), "Rm"),
        Kind::mem if name == "Lea_r32_m" => ("MEM | MEMU32".into(), "Rm"),
        Kind::mem | Kind::mem_mib => ("MEM".into(), "Rm"),
        Kind::r16_rm | Kind::r32_rm | Kind::r64_rm => ("GP".into(), "Rm"),
        Kind::mm_rm => ("MM".into(), "Rm"),
        Kind::xmm_rm => (xmm(), "Rm"),
        Kind::ymm_rm => (ymm(), "Rm"),
        Kind::r8_reg => ("GP | BYTE | HIGH".into(), "Reg"),
        Kind::r16_reg | Kind::r32_reg | Kind::r64_reg => ("GP".into(), "Reg"),
        Kind::mm_reg => ("MM".into(), "Reg"),
        Kind::xmm_reg => (xmm(), "Reg"),
        Kind::ymm_reg => (ymm(), "Reg"),
        Kind::cr_reg => ("CR".into(), "Reg"),
        Kind::dr_reg => ("DR".into(), "Reg"),
        Kind::r32_vvvv | Kind::r64_vvvv => ("GP".into(), "Vvvv"),
        Kind::xmm_vvvv => (xmm(), "Vvvv"),
        Kind::ymm_vvvv => (ymm(), "Vvvv"),
        Kind::r8_opcode => ("GP | BYTE | HIGH".into(), "Opcode"),
        Kind::r16_opcode | Kind::r32_opcode | Kind::r64_opcode => ("GP".into(), "Opcode"),
        Kind::al => ("AL".into(), "Fixed"),
        Kind::st0 => ("ST0".into(), "Fixed"),
        Kind::sti_opcode => ("ST".into(), "Opcode"),
        Kind::fs => ("FS".into(), "Fixed"),
        Kind::gs => ("GS".into(), "Fixed"),
        Kind::seg_reg => ("SEG".into(), "Reg"),
        Kind::dx => ("DX".into(), "Fixed"),
        Kind::cl => ("CXCL".into(), "Fixed"),
        Kind::ax | Kind::eax | Kind::rax => ("AX".into(), "Fixed"),
        Kind::imm8_const_1 => ("ONE".into(), "Fixed"),
        Kind::imm8 if byte_alu || flags.contains(&"imm") => ("S32 | U32".into(), "Imm8"),
        Kind::imm8 if name.starts_with("Extractps") => ("U2".into(), "Imm8"),
        // Unsigned only where there are two sources, and in all of AVX-512.
        Kind::imm8 if evex || (vex && info.op_count() == 4) || name.starts_with("VEX_Kshift") => {
            ("U8".into(), "Imm8")
        }
        Kind::imm8 if name.starts_with("Sha1rnds4") => ("U2".into(), "Imm8"),
        Kind::imm8 if is(UNSIGNED) => ("U8".into(), "Imm8"),
        Kind::imm8 if name.starts_with("Bt") || is(SIGNED) => ("S8".into(), "Imm8"),
        Kind::imm8 => ("S8 | U8".into(), "Imm8"),
        Kind::imm8sex16 | Kind::imm8sex32 | Kind::imm8sex64 => ("S8".into(), "Imm8"),
        Kind::imm16 => ("S32 | U32".into(), "Imm16"),
        Kind::imm32 if flags.contains(&"u32") => ("U32".into(), "Imm32"),
        // Into a register MOVQ has a 64-bit form; an unsigned 32-bit value must not be sign-extended.
        Kind::imm32sex64 if name == "Mov_rm64_imm32" => ("S32 | U32".into(), "Imm32"),
        Kind::imm32 | Kind::imm32sex64 => ("S32 | U32".into(), "Imm32"),
        Kind::imm64 => ("I64".into(), "Imm64"),
        Kind::xmm_is4 => ("XMM".into(), "Is4"),
        Kind::ymm_is4 => ("YMM".into(), "Is4"),
        Kind::mem_vsib32x | Kind::mem_vsib64x => (vector("VMEMX", "VMEMXHI"), "Rm"),
        Kind::mem_vsib32y | Kind::mem_vsib64y => (vector("VMEMY", "VMEMYHI"), "Rm"),
        Kind::mem_vsib32z | Kind::mem_vsib64z => ("VMEMZ".into(), "Rm"),
        Kind::zmm_or_mem => (rm("ZMM"), "Rm"),
        Kind::zmm_rm => ("ZMM".into(), "Rm"),
        Kind::zmm_reg => ("ZMM".into(), "Reg"),
        Kind::zmm_vvvv => ("ZMM".into(), "Vvvv"),
        Kind::xmmp3_vvvv => ("XLIST".into(), "Vvvv"),
        Kind::zmmp3_vvvv => ("ZLIST".into(), "Vvvv"),
        Kind::k_or_mem => (rm("K"), "Rm"),
        Kind::k_rm => ("K".into(), "Rm"),
        Kind::k_reg => ("K".into(), "Reg"),
        Kind::k_vvvv => ("K".into(), "Vvvv"),
        other => panic!("{name}: operand kind {other:?} is not in the table yet"),
    };
    let byte = matches!(kind, Kind::r8_or_mem | Kind::r8_reg | Kind::r8_opcode);
    format!("Arg {{ mask: {mask}, role: Role::{role}, byte: {byte} }}")
}

/// Whether an operand of this kind needs a ModRM byte.
fn in_modrm(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::r8_opcode
            | Kind::r16_opcode
            | Kind::r32_opcode
            | Kind::r64_opcode
            | Kind::sti_opcode
            | Kind::st0
            | Kind::fs
            | Kind::gs
            | Kind::al
            | Kind::cl
            | Kind::ax
            | Kind::dx
            | Kind::eax
            | Kind::rax
            | Kind::imm8
            | Kind::imm8_const_1
            | Kind::imm8sex16
            | Kind::imm8sex32
            | Kind::imm8sex64
            | Kind::imm16
            | Kind::imm32
            | Kind::imm32sex64
            | Kind::imm64
            | Kind::seg_rSI
            | Kind::es_rDI
            | Kind::seg_rDI
            | Kind::seg_rBX_al
    )
}
