//! Where control goes: off the end, or never at all.

use obj::{AddrKind, AddrName, As, Prog, Symbols};

use super::{Warnings, is_instruction, is_raw};

pub fn check(text: &[Prog], symbols: &Symbols, found: &mut Warnings) {
    let mut is_target = vec![false; text.len()];
    for (i, p) in text.iter().enumerate().filter(|(_, p)| p.to.kind == AddrKind::Branch) {
        // A jump to itself makes nothing reachable.
        let to = p.to.offset as usize;
        if let Some(t) = is_target.get_mut(to).filter(|_| to != i) {
            *t = true;
        }
    }
    let mut reachable = true;
    let mut told = false;
    let mut last = None;
    for (i, p) in text.iter().enumerate() {
        if is_target[i] {
            (reachable, told) = (true, false);
        }
        if !is_instruction(p) {
            continue;
        }
        // Bytes behind a jump may be a table.
        if !reachable && !told && !is_raw(p) {
            found.add(
                p.pos,
                "Unreachable",
                "unreachable code",
                "nothing jumps here: remove it, or put a label on it",
            );
            told = true;
        }
        last = Some(p);
        if ends(p, symbols) {
            (reachable, told) = (false, false);
        }
    }
    let raw = last.is_some_and(is_raw);
    if reachable && !raw {
        let pos = last.map_or(text[0].pos, |p| p.pos);
        found.add(
            pos,
            "MissingReturn",
            "missing RET at the end of the function",
            "add RET: control runs into whatever follows",
        );
    }
}

/// Whether control never goes on to the next instruction.
fn ends(p: &Prog, symbols: &Symbols) -> bool {
    match p.op {
        As::JMP | As::RET | As::UNDEF | As::UD2 | As::RETFL | As::RETFQ | As::RETFW => true,
        As::IRETL | As::IRETQ | As::IRETW | As::SYSRET | As::SYSEXIT | As::SYSEXIT64 => true,
        // INT $3 is where a function that must not return ends up.
        As::INT => true,
        As::CALL => p.to.name == AddrName::Extern && p.to.sym.is_some_and(|s| never_returns(symbols.name(s))),
        _ => false,
    }
}

/// The runtime's functions that end a goroutine or the program.
fn never_returns(name: &str) -> bool {
    let Some(name) = name.strip_prefix("runtime.") else { return false };
    matches!(
        name,
        "abort" | "throw" | "fatal" | "exit" | "goexit" | "goexit1" | "badctxt" | "badmcall" | "badmcall2"
    ) || name.starts_with("panic")
        || name.starts_with("gopanic")
}
