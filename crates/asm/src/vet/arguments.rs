//! Arguments and results: what the code says of them against what Go declares.

use obj::{Addr, AddrKind, AddrName, As, Prog, Reg, Symbols};

use super::{Warnings, is_instruction, operands, writes_last};

/// A Go function's arguments and results as ABI0 lays them out.
#[derive(Clone, Debug, Default)]
pub struct Declaration {
    /// Bytes of arguments and results.
    pub size: i32,
    /// All names that may stand before `(FP)`, by offset.
    pub vars: Vec<Var>,
}

/// One name: a parameter, a result, or a part of one (`s_len`).
#[derive(Clone, Debug)]
pub struct Var {
    pub name: String,
    pub offset: i32,
    pub size: i32,
    /// What it is, for messages: `int64`, `string len`.
    pub what: String,
    pub is_result: bool,
    /// Names and offsets of the parts of a value that doesn't fit one register.
    pub parts: Vec<(String, i32)>,
    /// Another name of a part, for the whole: `s` for `s_base`.
    pub is_alias: bool,
}

pub fn check(text: &[Prog], decl: &Declaration, symbols: &Symbols, found: &mut Warnings) {
    let args = text[0].to.args();
    // $0 without arguments is understood; with a wrong number the stack maps lie.
    let unknown = args == Addr::ARGS_UNKNOWN;
    if !unknown && args != decl.size {
        found.add(
            text[0].pos,
            "ArgumentSize",
            format_args!("wrong argument size {args}; expected $...-{}", decl.size),
            format!("write ${}-{} in TEXT", text[0].to.frame(), decl.size),
        );
    }
    let mut written = vec![false; decl.vars.len()];
    let mut addressed = false;
    for p in text.iter().filter(|p| is_instruction(p)) {
        for a in operands(p) {
            addressed |= a.kind == AddrKind::Addr && a.name == AddrName::Param || a.reg == Reg::SP;
            if a.name == AddrName::Param {
                argument(p, a, decl, symbols, found);
            }
        }
        let stores = p.to.kind == AddrKind::Mem && p.to.name == AddrName::Param && writes_last(p);
        addressed |= p.op == As::LEAQ && p.from.name == AddrName::Param;
        if stores {
            let width = width(p).unwrap_or(64);
            for (var, done) in decl.vars.iter().zip(&mut written) {
                let at = p.to.offset;
                *done |= (at..at.saturating_add(width as i64)).contains(&(var.offset as i64))
                    || at == var.offset as i64;
            }
        }
        // A call may fill results through their address.
        addressed |= p.op == As::CALL;
        let returns = p.op == As::RET && p.to.is_none();
        if returns && !addressed {
            let missing = decl
                .vars
                .iter()
                .zip(&written)
                .find(|(v, done)| v.is_result && !v.is_alias && v.parts.is_empty() && !**done);
            if let Some((var, _)) = missing {
                found.add(
                    p.pos,
                    "MissingResult",
                    format_args!("RET without writing to {}-byte {}+{}(FP)", var.size, var.name, var.offset),
                    format!("store the result: the caller reads {}+{}(FP)", var.name, var.offset),
                );
            }
        }
    }
}

/// Checks one `name+offset(FP)`.
fn argument(p: &Prog, a: &Addr, decl: &Declaration, symbols: &Symbols, found: &mut Warnings) {
    let name = a.sym.map_or("", |s| symbols.name(s));
    let spelled = format!("{name}+{}(FP)", a.offset);
    let named: Vec<&Var> = decl.vars.iter().filter(|v| v.name == name).collect();
    let Some(first) = named.first() else {
        let here =
            decl.vars.iter().find(|v| v.offset as i64 == a.offset && !v.is_alias && v.parts.is_empty());
        let at = here.map(|v| format!("{}+{}(FP)", v.name, v.offset));
        let hint = at.as_ref().map_or(String::new(), |at| format!("; offset {} is {at}", a.offset));
        let fix = at.map_or("use the names of the Go declaration".into(), |at| format!("write {at}"));
        return found.add(p.pos, "UnknownVariable", format_args!("unknown variable {name}{hint}"), fix);
    };
    let Some(var) = named.iter().find(|v| v.offset as i64 == a.offset) else {
        let expected = format!("{name}+{}(FP)", first.offset);
        return found.add(
            p.pos,
            "ArgumentOffset",
            format_args!("invalid offset {spelled}; expected {expected}"),
            format!("write {expected}"),
        );
    };
    let takes_address = a.kind == AddrKind::Addr || matches!(p.op, As::LEAQ | As::LEAL);
    let Some(width) = width(p).filter(|_| !takes_address) else { return };
    if width != var.size {
        let parts: Vec<String> = var.parts.iter().map(|(n, o)| format!("{n}+{o}(FP)")).collect();
        let containing =
            if parts.is_empty() { String::new() } else { format!(" containing {}", parts.join(" and ")) };
        found.add(
            p.pos,
            "ArgumentWidth",
            format_args!(
                "invalid {} of {spelled}; {} is {}-byte value{containing}",
                p.op, var.what, var.size
            ),
            format!("use an instruction of {} bytes", var.size),
        );
    }
}

/// Bytes of memory an instruction touches, where its name says so.
fn width(p: &Prog) -> Option<i32> {
    let name = p.op.name();
    Some(match p.op {
        As::MOVBLSX | As::MOVBLZX | As::MOVBQSX | As::MOVBQZX | As::MOVBWSX | As::MOVBWZX => 1,
        As::MOVWLSX | As::MOVWLZX | As::MOVWQSX | As::MOVWQZX => 2,
        As::MOVLQSX | As::MOVLQZX | As::CVTSL2SS | As::CVTSL2SD => 4,
        As::CVTSQ2SS | As::CVTSQ2SD => 8,
        As::MOVOU | As::MOVO | As::MOVUPS | As::MOVUPD | As::MOVAPS | As::MOVAPD => 16,
        _ if [
            "ADD", "SUB", "ADC", "SBB", "AND", "OR", "XOR", "CMP", "TEST", "MOV", "INC", "DEC", "NEG", "NOT",
            "XADD", "XCHG", "CMPXCHG", "IMUL", "MUL", "DIV", "IDIV", "BSWAP", "POPCNT", "LZCNT", "TZCNT",
            "BSF", "BSR",
        ]
        .iter()
        .any(|stem| name.strip_prefix(stem).is_some_and(|s| matches!(s, "B" | "W" | "L" | "Q"))) =>
        {
            match name.as_bytes().last()? {
                b'B' => 1,
                b'W' => 2,
                b'L' => 4,
                _ => 8,
            }
        }
        _ if ["MOV", "ADD", "SUB", "MUL", "DIV", "SQRT", "MAX", "MIN", "UCOMI", "COMI"]
            .iter()
            .any(|stem| name.strip_prefix(stem).is_some_and(|s| matches!(s, "SS" | "SD"))) =>
        {
            if name.ends_with("SS") { 4 } else { 8 }
        }
        _ => return None,
    })
}
