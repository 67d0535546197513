//! One operand's tokens → an [`Addr`].

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use crate::{Abi, Addr, AddrKind, AddrName, Reg, SymId, Symbols};

use super::expr::{Cursor, expr};
use super::lexer::{Kind, Text, Token};

/// What an operand turned out to be.
#[derive(Clone, Debug)]
pub enum Operand {
    Addr(Addr),
    /// `*x`: through memory.
    Indirect(Addr),
    /// `AX:DX`: two operands, second part first.
    Pair(Addr, Addr),
    /// A label to be looked up.
    Label(Text),
    /// `n(PC)`: so many statements from this one.
    Relative(i64),
    /// `$"text"`: its bytes.
    String(Vec<u8>),
}

/// What names mean in a file.
pub struct Names<'a> {
    pub symbols: &'a Symbols,
    /// Escaped, `<unlinkable>` when there is none.
    pub import_path: &'a str,
    pub file_index: u16,
    /// Whether `sym<ABIInternal>` may be written.
    pub abi_selectors: bool,
    /// The symbols of names without ABI selector: the global one and the file's own.
    pub known: &'a RefCell<FxHashMap<(Text, bool), SymId>>,
}

impl Names<'_> {
    /// `·x` is in the package; other names are taken as they are.
    fn full(&self, name: &str) -> String {
        if name.starts_with('.') { format!("{}{name}", self.import_path) } else { name.to_string() }
    }

    fn known(&self, c: &Cursor, text: Text, own: bool) -> SymId {
        *self.known.borrow_mut().entry((text, own)).or_insert_with(|| {
            let abi = if own { Abi::Static(self.file_index) } else { Abi::Abi0 };
            self.symbols.intern(&self.full(c.str(text)), abi)
        })
    }

    /// `name[<>|<ABI0>|<ABIInternal>]`: the symbol, and whether it is file-local.
    pub fn symbol(&self, c: &mut Cursor) -> Result<(SymId, AddrName), String> {
        let found = c.found();
        let Some(t) = c.next().filter(|t| t.kind == Kind::Ident) else {
            return Err(format!("expected symbol name, found {found}"));
        };
        if !c.eat("<") {
            return Ok((self.known(c, t.text, false), AddrName::Extern));
        }
        if c.eat(">") {
            return Ok((self.known(c, t.text, true), AddrName::Static));
        }
        let name = self.full(c.str(t.text));
        let selector = c.found();
        c.next();
        c.expect(">")?;
        let abi = match selector {
            "ABI0" => Abi::Abi0,
            "ABIInternal" => Abi::Internal,
            _ => return Err(format!("malformed ABI selector {selector:?}")),
        };
        if !self.abi_selectors {
            return Err(format!(
                "ABI selector only permitted when compiling runtime, reference was to {name:?}"
            ));
        }
        Ok((self.symbols.intern(&name, abi), AddrName::Extern))
    }
}

/// Reads one operand; the cursor must end up at its end.
pub fn operand(c: &mut Cursor, names: &Names) -> Result<Operand, String> {
    let Some(t) = c.peek() else { return Err("missing operand".into()) };
    if t.is("*") {
        c.next();
        return match operand(c, names)? {
            Operand::Addr(a) => Ok(Operand::Indirect(a)),
            _ => Err("indirection through what is no address".into()),
        };
    }
    if t.is("$") {
        c.next();
        return immediate(c, names);
    }
    if t.is("[") {
        return register_list(c);
    }
    if t.kind == Kind::Ident {
        return named(c, names);
    }
    numbered(c, names)
}

/// After `$`.
fn immediate(c: &mut Cursor, names: &Names) -> Result<Operand, String> {
    if let Some(t) = c.peek().filter(|t| t.kind == Kind::Str) {
        c.next();
        return Ok(Operand::String(c.str(t.text).chars().map(|ch| ch as u8).collect()));
    }
    if let Some(v) = float(c)? {
        return Ok(Operand::Addr(Addr::fconst(v)));
    }
    if c.peek().is_some_and(|t| t.kind == Kind::Ident) {
        return match named(c, names)? {
            Operand::Addr(a) if a.kind == AddrKind::Mem => Ok(Operand::Addr(a.address_of())),
            _ => Err("illegal use of $ with a register or label".into()),
        };
    }
    match numbered(c, names)? {
        // Without a register the number is itself the constant.
        Operand::Addr(a) if a.reg == Reg::NONE && a.index == Reg::NONE => {
            Ok(Operand::Addr(Addr::konst(a.offset)))
        }
        Operand::Addr(a) => Ok(Operand::Addr(a.address_of())),
        _ => Err("illegal use of $ with a jump target".into()),
    }
}

/// `1.5`, `-1.5`, `(1.5)`, `(-1.5)`.
fn float(c: &mut Cursor) -> Result<Option<f64>, String> {
    let mut look = *c;
    let paren = look.eat("(");
    let mut negative = false;
    while look.peek().is_some_and(|t| t.is("-") || t.is("+")) {
        negative ^= look.next().is_some_and(|t| t.is("-"));
    }
    let Some(t) = look.next().filter(|t| t.kind == Kind::Float) else { return Ok(None) };
    let text = look.str(t.text);
    let v: f64 =
        text.replace('_', "").parse().map_err(|_| format!("invalid floating-point constant {text}"))?;
    if v.is_infinite() {
        return Err(format!("floating-point constant {text} out of range"));
    }
    if paren {
        look.expect(")")?;
    }
    *c = look;
    Ok(Some(if negative { -v } else { v }))
}

/// `[Z0-Z3]`
fn register_list(c: &mut Cursor) -> Result<Operand, String> {
    c.expect("[")?;
    let first = register(c)?;
    c.expect("-")?;
    let last = register(c)?;
    c.expect("]")?;
    if last.0 != first.0.wrapping_add(3) {
        return Err("register list must be of four consecutive registers".into());
    }
    Ok(Operand::Addr(Addr { kind: AddrKind::RegList, reg: first, index: last, ..Addr::NONE }))
}

fn register(c: &mut Cursor) -> Result<Reg, String> {
    let found = c.found();
    c.next()
        .filter(|t| t.kind == Kind::Ident)
        .and_then(|t| c.texts.reg(t.text))
        .ok_or_else(|| format!("expected register, found {found}"))
}

/// An operand that begins with a name: a register, a symbol reference, a label.
fn named(c: &mut Cursor, names: &Names) -> Result<Operand, String> {
    let first: &Token = c.peek().ok_or("missing operand")?;
    let follows = |p: &str| c.peek_at(1).is_some_and(|t| t.is(p));
    let is_reference = follows("<") || follows("(") || follows("+") || follows("-");
    // No symbol has a register's name, unless a package's name stands before it.
    if is_reference && (c.texts.reg(first.text).is_some() || matches!(c.str(first.text), "FP" | "SB" | "PC"))
    {
        if follows("+") {
            return Err("(register+register) not supported on this architecture".into());
        }
        c.next();
        return Err(format!("expected end of operand, found {}", c.found()));
    }
    if !is_reference {
        c.next();
        let Some(reg) = c.texts.reg(first.text) else { return Ok(Operand::Label(first.text)) };
        if c.eat(":") {
            let second = register(c)?;
            return Ok(Operand::Pair(Addr::reg(second), Addr::reg(reg)));
        }
        return Ok(Operand::Addr(Addr::reg(reg)));
    }
    let (sym, name) = names.symbol(c)?;
    let offset = if c.peek().is_some_and(|t| t.is("+") || t.is("-")) { expr(c)? as i64 } else { 0 };
    c.expect("(")?;
    let base = c.found();
    c.next();
    c.expect(")")?;
    let mut a = Addr { kind: AddrKind::Mem, name, sym: Some(sym), offset, ..Addr::NONE };
    match base {
        "SB" => {}
        "FP" => a.name = AddrName::Param,
        "SP" => a.name = AddrName::Auto,
        "PC" => return Err(format!("label reference with PC base: {}", c.str(first.text))),
        _ => return Err(format!("expected SB, FP, SP or PC offset, found {base}")),
    }
    index(c, &mut a)?;
    Ok(Operand::Addr(a))
}

/// `(I*s)`, if it follows.
fn index(c: &mut Cursor, a: &mut Addr) -> Result<(), String> {
    if !c.eat("(") {
        return Ok(());
    }
    a.index = register(c)?;
    // Without a scale the operand is accepted here and refused when encoded.
    a.scale = 0;
    if c.eat("*") {
        let v = expr(c)?;
        if !matches!(v, 1 | 2 | 4 | 8) {
            return Err(format!("bad scale: {v}"));
        }
        a.scale = v as u8;
    }
    c.expect(")")
}

/// An operand that begins with a number or a bracket: `off(R)(I*s)`, `n(PC)`, `(R)`, an absolute address.
fn numbered(c: &mut Cursor, names: &Names) -> Result<Operand, String> {
    let _ = names;
    let mut offset = 0;
    let register_next =
        c.peek().is_some_and(|t| t.is("(")) && c.peek_at(1).is_some_and(|t| t.kind == Kind::Ident);
    if !register_next {
        offset = expr(c)? as i64;
    }
    let mut a = Addr { kind: AddrKind::Mem, offset, ..Addr::NONE };
    if !c.peek().is_some_and(|t| t.is("(")) {
        return Ok(Operand::Addr(a));
    }
    match c.peek_at(1).map(|t| c.str(t.text)) {
        Some("PC") => {
            c.at += 2;
            c.expect(")")?;
            return Ok(Operand::Relative(offset));
        }
        Some(base @ ("FP" | "SB")) => {
            return Err(format!("cannot reference {offset}({base}) without a symbol"));
        }
        _ => {}
    }
    // (R), (R)(I*s) or (I*s).
    let scaled = c.peek_at(2).is_some_and(|t| t.is("*"));
    if !scaled {
        c.next();
        a.reg = register(c)?;
        c.expect(")")?;
    }
    index(c, &mut a)?;
    Ok(Operand::Addr(a))
}
