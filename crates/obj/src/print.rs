//! Progs and operands as text, in the spelling of gc's `-S`.

use std::fmt::Write;

use source::{Pos, SourceMap};

use crate::suffix::{self, INDIRECT};
use crate::{Abi, Addr, AddrKind, AddrName, As, Attrs, LSym, Prog, Reg, Symbols};

/// How jump targets are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Targets {
    /// The target's pc, decimal: listings.
    Pc,
    /// The target's index in the list: dumps before assembly.
    Index,
}

/// `MOVQ AX, 8(SP)` with a tab after the mnemonic. TEXT is written by [`text_line`].
pub fn prog(out: &mut String, p: &Prog, text: &[Prog], symbols: &Symbols, targets: Targets) {
    out.push_str(p.op.name());
    suffix::print(out, p.suffix);
    let mut first = true;
    let mut operand = |out: &mut String, a: &Addr, star: bool| {
        if a.is_none() {
            return;
        }
        out.push_str(if first { "\t" } else { ", " });
        first = false;
        if star {
            out.push('*');
        }
        let named = a.kind == AddrKind::Mem && matches!(a.name, AddrName::Extern | AddrName::Static);
        match a.sym {
            // Of what is jumped to, Go's listing gives the name alone.
            Some(sym) if named && !star && matches!(p.op, As::JMP | As::CALL) => {
                let _ = write!(out, "{}(SB)", symbols.name(sym));
            }
            _ => addr(out, a, text, symbols, targets),
        }
    };
    operand(out, &p.from, false);
    for a in p.rest.iter().flat_map(|r| r.iter()) {
        operand(out, a, false);
    }
    operand(out, &p.to, p.op == As::CALL && p.suffix & INDIRECT != 0);
}

/// One operand.
pub fn addr(out: &mut String, a: &Addr, text: &[Prog], symbols: &Symbols, targets: Targets) {
    // Writing to a String cannot fail.
    let _ = match a.kind {
        AddrKind::None => Ok(()),
        AddrKind::Reg => write!(out, "{}", a.reg),
        AddrKind::Const => write!(out, "${}", a.offset),
        AddrKind::FConst => write!(out, "$({})", float(f64::from_bits(a.offset as u64))),
        AddrKind::SConst => write!(out, "$\"…\"#{}", a.offset),
        AddrKind::Mem => {
            memory(out, a, symbols);
            Ok(())
        }
        AddrKind::Addr => {
            out.push('$');
            memory(out, a, symbols);
            Ok(())
        }
        AddrKind::Branch => match targets {
            Targets::Index => write!(out, "{}", a.offset),
            Targets::Pc => {
                let end = text.last().map_or(0, |p| p.pc);
                write!(out, "{}", text.get(a.offset as usize).map_or(end, |p| p.pc))
            }
        },
        AddrKind::TextSize => {
            if a.args() == Addr::ARGS_UNKNOWN {
                write!(out, "${}", a.frame())
            } else {
                write!(out, "${}-{}", a.frame(), a.args())
            }
        }
        AddrKind::RegList => write!(out, "[{}-{}]", a.reg, a.index),
    };
}

fn memory(out: &mut String, a: &Addr, symbols: &Symbols) {
    let name = |fallback: &'static str| a.sym.map_or(fallback, |s| symbols.name(s));
    let _ = match a.name {
        AddrName::None if a.reg == Reg::NONE && a.index == Reg::NONE => write!(out, "{}", a.offset),
        AddrName::None => {
            // An index alone has its offset written out, as in Go's listing.
            if a.offset != 0 || a.reg == Reg::NONE {
                let _ = write!(out, "{}", a.offset);
            }
            if a.reg.is_some() { write!(out, "({})", a.reg) } else { Ok(()) }
        }
        AddrName::Extern => write!(out, "{}{}(SB)", name(""), Signed(a.offset)),
        AddrName::Static => write!(out, "{}<>{}(SB)", name(""), Signed(a.offset)),
        // A local without a name: after assembly it is just a slot above SP.
        AddrName::Auto if a.sym.is_none() && a.offset >= 0 => write!(out, "{}(SP)", a.offset),
        AddrName::Auto => write!(out, "{}{}(SP)", name("tmp"), Signed(a.offset)),
        AddrName::Param => write!(out, "{}{}(FP)", name("arg"), Signed(a.offset)),
    };
    if a.index.is_some() && a.scale == 0 {
        let _ = write!(out, "({})", a.index);
    } else if a.index.is_some() {
        let _ = write!(out, "({}*{})", a.index, a.scale);
    }
}

/// An offset with its sign, nothing for 0.
struct Signed(i64);

impl std::fmt::Display for Signed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.0 == 0 { Ok(()) } else { write!(f, "{:+}", self.0) }
    }
}

/// C's `%.17g`, with `.0` where that looks like an integer.
pub fn float(v: f64) -> String {
    if v.is_nan() {
        return "NaN".into();
    }
    if v.is_infinite() {
        return if v > 0.0 { "+Inf" } else { "-Inf" }.into();
    }
    let text = format!("{v:.16e}");
    let (mantissa, exp) = text.split_once('e').unwrap_or((&text, "0"));
    let exp: i32 = exp.parse().unwrap_or(0);
    let (sign, digits) = match mantissa.strip_prefix('-') {
        Some(d) => ("-", d),
        None => ("", mantissa),
    };
    let digits: String = digits.chars().filter(|c| *c != '.').collect();
    let digits = digits.trim_end_matches('0');
    let digits = if digits.is_empty() { "0" } else { digits };
    let mut out = String::from(sign);
    if !(-4..17).contains(&exp) {
        out.push_str(&digits[..1]);
        if digits.len() > 1 {
            out.push('.');
            out.push_str(&digits[1..]);
        }
        let _ = write!(out, "e{}{:02}", if exp < 0 { '-' } else { '+' }, exp.abs());
        return out;
    }
    if exp < 0 {
        out.push_str("0.");
        out.extend(std::iter::repeat_n('0', (-exp - 1) as usize));
        out.push_str(digits);
        return out;
    }
    let whole = exp as usize + 1;
    if digits.len() <= whole {
        out.push_str(digits);
        out.extend(std::iter::repeat_n('0', whole - digits.len()));
        out.push_str(".0");
    } else {
        out.push_str(&digits[..whole]);
        out.push('.');
        out.push_str(&digits[whole..]);
    }
    out
}

/// `TEXT main.add(SB), NOSPLIT|ABIInternal, $0-16`
pub fn text_line(out: &mut String, sym: &LSym, size: &Addr, symbols: &Symbols) {
    let abi = symbols.abi(sym.id);
    let _ = write!(out, "TEXT\t{}{}(SB), ", symbols.name(sym.id), if is_file_local(abi) { "<>" } else { "" });
    let flags = flags(sym.attrs, abi);
    if !flags.is_empty() {
        let _ = write!(out, "{flags}, ");
    }
    addr(out, size, &[], symbols, Targets::Pc);
}

fn is_file_local(abi: Abi) -> bool {
    matches!(abi, Abi::Static(_))
}

/// TEXT's flags as the listing joins them.
fn flags(attrs: Attrs, abi: Abi) -> String {
    let words = [
        (attrs.has(Attrs::DUPOK), "DUPOK"),
        (attrs.has(Attrs::NOSPLIT), "NOSPLIT"),
        (attrs.has(Attrs::REFLECTMETHOD), "REFLECTMETHOD"),
        (attrs.has(Attrs::WRAPPER), "WRAPPER"),
        (attrs.has(Attrs::NEEDCTXT), "NEEDCTXT"),
        (attrs.has(Attrs::NOFRAME), "NOFRAME"),
        (is_file_local(abi), "STATIC"),
        (attrs.has(Attrs::PKGINIT), "PKGINIT"),
        (abi == Abi::Internal, "ABIInternal"),
        (attrs.has(Attrs::TOPFRAME), "TOPFRAME"),
    ];
    let set: Vec<&str> = words.iter().filter(|w| w.0).map(|w| w.1).collect();
    set.join("|")
}

/// `(file.go:12)`
pub fn position(out: &mut String, pos: Pos, map: &SourceMap) {
    let _ = match map.resolve(pos) {
        Some(at) => write!(out, "({}:{})", at.file, at.line),
        None => write!(out, "(<unknown line number>)"),
    };
}

/// A function's Progs before assembly, numbered, as `--dump prog` shows them.
pub fn function(out: &mut String, sym: &LSym, symbols: &Symbols, map: &SourceMap) {
    let Some(func) = &sym.func else { return };
    for (i, p) in func.text.iter().enumerate() {
        let _ = write!(out, "\t{i:05} ");
        position(out, p.pos, map);
        out.push('\t');
        if p.op == As::TEXT {
            text_line(out, sym, &p.to, symbols);
        } else {
            prog(out, p, &func.text, symbols, Targets::Index);
        }
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::float;

    #[test]
    fn floats_print_like_c() {
        for (v, s) in [
            (1.5, "1.5"),
            (0.0, "0.0"),
            (-0.0, "-0.0"),
            (100.0, "100.0"),
            (0.1, "0.10000000000000001"),
            (1e300, "1.0000000000000001e+300"),
            (1e-5, "1.0000000000000001e-05"),
            (1e16, "10000000000000000.0"),
            (1e17, "1e+17"),
        ] {
            assert_eq!(float(v), s);
        }
    }
}
