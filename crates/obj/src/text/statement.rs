//! Statements: labels, pseudo-operations, instructions.

use std::cell::RefCell;
use std::fmt::Write;

use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use source::{Diagnostic, Pos, Severity};

use super::data::{Data, Value};
use super::expr::{Cursor, expr};
use super::lexer::{Kind, Text, Texts, Token};
use super::mnemonic;
use super::operand::{Names, Operand, operand};
use crate::suffix::{self, INDIRECT};
use crate::{
    Abi, Addr, AddrKind, AddrName, As, Attrs, FuncInfo, LSym, Prog, ProgIx, Reg, SymId, SymKind, Symbols,
    Unit,
};

/// A jump whose target is not known yet: Prog and label.
struct Patch {
    prog: usize,
    label: Text,
    pos: Pos,
}

/// Builds a unit from statements.
pub struct Parser<'a> {
    symbols: &'a Symbols,
    import_path: String,
    escaped_path: String,
    file_index: u16,
    pub errors: Vec<Diagnostic>,
    pub functions: Vec<LSym>,
    /// Room for the next function's instructions.
    spare: Vec<Prog>,
    declared: FxHashSet<SymId>,
    /// The current function was there before.
    redeclared: bool,
    /// The function being read.
    current: Option<LSym>,
    labels: FxHashMap<Text, u32>,
    /// Labels that wait for their instruction.
    pending: Vec<(Text, Pos)>,
    patches: Vec<Patch>,
    data: Data,
    /// Some function declares that its locals hold no pointers.
    uses_no_pointers: bool,
    /// Whether ABIs may be named.
    abi_selectors: bool,
    /// See [`Names::known`].
    known: RefCell<FxHashMap<(Text, bool), SymId>>,
}

/// The operands of a statement, as tokens.
type Args<'t> = SmallVec<[&'t [Token]; 6]>;

/// The stack map of locals without pointers, under the name the compiler gives that content.
const NO_POINTERS: &str = "gclocals·J26BEvPExEQhJvjp9E8Whg==";

/// Import paths whose assembly may name ABIs.
const ABI_PACKAGES: &[&str] = &[
    "runtime",
    "reflect",
    "syscall",
    // Not in Go, which has wrappers.
    "math",
    "sync/atomic",
    "internal/bytealg",
    "internal/chacha8rand",
    "internal/runtime/maps",
    "internal/runtime/startlinetest",
    "internal/runtime/syscall/linux",
    "internal/runtime/syscall/windows",
];

impl<'a> Parser<'a> {
    pub fn new(import_path: &str, symbols: &'a Symbols, file_index: u16) -> Parser<'a> {
        Parser {
            symbols,
            import_path: import_path.into(),
            escaped_path: if import_path.is_empty() {
                "<unlinkable>".into()
            } else {
                escape_path(import_path)
            },
            file_index,
            errors: Vec::new(),
            functions: Vec::new(),
            spare: Vec::new(),
            declared: FxHashSet::default(),
            redeclared: false,
            current: None,
            labels: FxHashMap::default(),
            pending: Vec::new(),
            patches: Vec::new(),
            data: Data::default(),
            uses_no_pointers: false,
            abi_selectors: ABI_PACKAGES.contains(&import_path),
            known: RefCell::default(),
        }
    }

    fn error(&mut self, pos: Pos, message: impl Into<String>) {
        self.errors.push(Diagnostic::error(pos, "AsmSyntax", message));
    }

    /// Reads one statement; `line` has at least one token.
    pub fn statement(&mut self, line: &[Token], texts: &Texts) {
        let mut rest = line;
        while let [name, colon, after @ ..] = rest {
            if name.kind != Kind::Ident || !colon.is(":") {
                break;
            }
            self.label(name, texts);
            rest = after;
        }
        let Some((word, operands)) = rest.split_first() else { return };
        if word.kind != Kind::Ident {
            return self
                .error(word.pos, format!("expected instruction or label, found {}", texts.str(word.text)));
        }
        if let Err(message) = self.instruction(word, operands, texts) {
            self.error(word.pos, message);
        }
    }

    fn label(&mut self, name: &Token, texts: &Texts) {
        if self.current.is_none() {
            return self.error(name.pos, format!("label {} outside TEXT", texts.str(name.text)));
        }
        if self.labels.contains_key(&name.text) || self.pending.iter().any(|(l, _)| *l == name.text) {
            return self.error(name.pos, format!("label {:?} multiply defined", texts.str(name.text)));
        }
        self.pending.push((name.text, name.pos));
    }

    fn instruction(&mut self, word: &Token, operands: &[Token], texts: &Texts) -> Result<(), String> {
        let mut operands = operands;
        let mut suffixes: SmallVec<[&str; 2]> = SmallVec::new();
        while let [dot, name, rest @ ..] = operands {
            if !dot.is(".") || name.kind != Kind::Ident {
                break;
            }
            suffixes.push(texts.str(name.text));
            operands = rest;
        }
        let suffix = suffix::parse(&suffixes)?;
        let args = split(operands);
        let Some(op) = texts.op(word.text) else {
            return Err(format!("unrecognized instruction {:?}", texts.str(word.text)));
        };
        match op {
            As::TEXT => self.text(word, &args, texts),
            As::DATA => self.data(word, &args, texts),
            As::GLOBL => self.globl(word, &args, texts),
            As::PCDATA => self.pcdata(word, &args, texts),
            As::FUNCDATA => self.funcdata(word, &args, texts),
            As::PCALIGN => {
                let [n] = &args[..] else { return Err("expect one operand for PCALIGN".into()) };
                let v = self.constant(n, "PCALIGN", texts)?;
                self.append(Prog::with(As::PCALIGN, word.pos, Addr::konst(v), Addr::NONE));
                Ok(())
            }
            op => self.ordinary(op, suffix, word, &args, texts),
        }
    }

    /// Adds an instruction to the current function.
    fn append(&mut self, prog: Prog) {
        let Some(func) = self.current.as_mut().and_then(|s| s.func.as_mut()) else {
            // Go's assembler says nothing and drops it.
            self.patches.clear();
            let message = format!("{} outside TEXT", prog.op);
            let d = Diagnostic::error(prog.pos, "OutsideText", message);
            return self.errors.push(Diagnostic { severity: Severity::Warning, ..d });
        };
        let at = func.text.len() as u32;
        for (label, _) in self.pending.drain(..) {
            self.labels.insert(label, at);
        }
        func.text.push(prog);
    }

    fn names(&self) -> Names<'_> {
        Names {
            symbols: self.symbols,
            import_path: &self.escaped_path,
            file_index: self.file_index,
            abi_selectors: self.abi_selectors,
            known: &self.known,
        }
    }

    fn operand(&self, tokens: &[Token], texts: &Texts) -> Result<Operand, String> {
        let mut c = Cursor::new(tokens, texts);
        let o = operand(&mut c, &self.names())?;
        if !c.at_end() {
            return Err(format!("expected end of operand, found {}", c.found()));
        }
        Ok(o)
    }

    /// `$n`
    fn constant(&self, tokens: &[Token], what: &str, texts: &Texts) -> Result<i64, String> {
        match self.operand(tokens, texts)? {
            Operand::Addr(a) if a.kind == AddrKind::Const => Ok(a.offset),
            _ => Err(format!("{what} operand must be a constant")),
        }
    }

    /// `sym(SB)`
    fn global(&self, tokens: &[Token], what: &str, texts: &Texts) -> Result<Addr, String> {
        match self.operand(tokens, texts)? {
            Operand::Addr(a)
                if a.kind == AddrKind::Mem
                    && matches!(a.name, AddrName::Extern | AddrName::Static)
                    && !a.index.is_some() =>
            {
                Ok(a)
            }
            _ => Err(format!("{what} symbol must be a symbol(SB)")),
        }
    }

    /// An integer expression without `$`: flags.
    fn flags(&self, tokens: &[Token], texts: &Texts) -> Result<Attrs, String> {
        let mut c = Cursor::new(tokens, texts);
        c.eat("$");
        let v = expr(&mut c)?;
        if !c.at_end() {
            return Err(format!("expected end of flags, found {}", c.found()));
        }
        Ok(Attrs(v as u32 & 0xffff))
    }

    fn text(&mut self, word: &Token, args: &[&[Token]], texts: &Texts) -> Result<(), String> {
        self.end_function(texts);
        let (sym, flags, size) = match args {
            [sym, size] => (*sym, None, *size),
            [sym, flags, size] => (*sym, Some(*flags), *size),
            _ => return Err("expect two or three operands for TEXT".into()),
        };
        let a = self.global(sym, "TEXT", texts)?;
        let id = a.sym.ok_or("TEXT symbol must be a symbol(SB)")?;
        if a.offset != 0 {
            return Err("TEXT symbol with an offset".into());
        }
        let attrs = flags.map_or(Ok(Attrs::default()), |f| self.flags(f, texts))? | Attrs::ASM;
        let (frame, args) = frame_size(size, texts)?;
        if self.symbols.abi(id) == Abi::Internal && !attrs.has(Attrs::NOSPLIT) {
            return Err(format!("TEXT {:?}: ABIInternal requires NOSPLIT", self.symbols.name(id)));
        }
        // A second body is read, so that its lines are no further errors, and dropped.
        self.redeclared = !self.declared.insert(id);
        if self.redeclared {
            self.error(word.pos, format!("symbol {} redeclared", self.symbols.name(id)));
        }
        let mut func = FuncInfo { args, locals: frame.max(0), pos: word.pos, ..FuncInfo::default() };
        func.text = std::mem::take(&mut self.spare);
        if attrs.has(Attrs::WRAPPER) {
            func.func_id = 0x17;
        }
        func.text.push(Prog::with(
            As::TEXT,
            word.pos,
            Addr { kind: AddrKind::Mem, ..a },
            Addr::text_size(frame, args),
        ));
        self.current = Some(LSym {
            id,
            kind: SymKind::Text,
            attrs,
            size: 0,
            align: 0,
            data: Vec::new(),
            relocs: Vec::new(),
            func: Some(Box::new(func)),
            ptrmask: Vec::new(),
        });
        Ok(())
    }

    fn data(&mut self, word: &Token, args: &[&[Token]], texts: &Texts) -> Result<(), String> {
        let [place, value] = args else { return Err("expect two operands for DATA".into()) };
        let slash = place.iter().rposition(|t| t.is("/")).ok_or("expect /width for DATA argument")?;
        let width = match &place[slash + 1..] {
            [t] if t.kind == Kind::Int => texts.value(t.text)?,
            _ => return Err("expect /width for DATA argument".into()),
        };
        let a = self.global(&place[..slash], "DATA", texts)?;
        let id = a.sym.ok_or("DATA needs a symbol")?;
        let value = match self.operand(value, texts)? {
            Operand::String(s) => Value::Bytes(s),
            Operand::Addr(v) => match (v.kind, v.name, v.sym) {
                (AddrKind::Const, ..) => Value::Int(v.offset),
                (AddrKind::FConst, ..) => Value::Float(f64::from_bits(v.offset as u64)),
                (AddrKind::Addr, AddrName::Extern | AddrName::Static, Some(sym)) => {
                    Value::Address(sym, v.offset)
                }
                _ => return Err("DATA value must be an immediate constant or address".into()),
            },
            _ => return Err("DATA value must be an immediate constant or address".into()),
        };
        let name = self.symbols.name(id);
        self.data.data(id, a.offset, width, value, word.pos, name)
    }

    fn globl(&mut self, word: &Token, args: &[&[Token]], texts: &Texts) -> Result<(), String> {
        let (sym, flags, size) = match args {
            [sym, size] => (*sym, None, *size),
            [sym, flags, size] => (*sym, Some(*flags), *size),
            _ => return Err("expect two or three operands for GLOBL".into()),
        };
        let a = self.global(sym, "GLOBL", texts)?;
        let id = a.sym.ok_or("GLOBL needs a symbol")?;
        if a.offset != 0 {
            return Err("GLOBL symbol with an offset".into());
        }
        let flags = flags.map_or(Ok(Attrs::default()), |f| self.flags(f, texts))?;
        let size = self.constant(size, "GLOBL", texts)?;
        let size = u64::try_from(size).map_err(|_| format!("bad size for GLOBL: {size}"))?;
        let name = self.symbols.name(id);
        self.data.globl(id, flags, size, word.pos, name)
    }

    fn pcdata(&mut self, word: &Token, args: &[&[Token]], texts: &Texts) -> Result<(), String> {
        let [k, v] = args else { return Err("expect two operands for PCDATA".into()) };
        let (k, v) = (self.constant(k, "PCDATA", texts)?, self.constant(v, "PCDATA", texts)?);
        if !(0..8).contains(&k) || i32::try_from(v).is_err() {
            return Err("PCDATA value out of range".into());
        }
        self.append(Prog::with(As::PCDATA, word.pos, Addr::konst(k), Addr::konst(v)));
        Ok(())
    }

    fn funcdata(&mut self, word: &Token, args: &[&[Token]], texts: &Texts) -> Result<(), String> {
        let [k, sym] = args else { return Err("expect two operands for FUNCDATA".into()) };
        let k = self.constant(k, "FUNCDATA", texts)?;
        if !(0..16).contains(&k) {
            return Err("FUNCDATA index out of range".into());
        }
        let mut a = self.global(sym, "FUNCDATA", texts)?;
        match (a.sym.map(|id| self.symbols.name(id)), &self.current) {
            // GO_ARGS names one symbol for all functions; it stands for the function's own.
            (Some("go_args_stackmap"), Some(f)) => {
                let own = format!("{}.args_stackmap", self.symbols.name(f.id));
                a.sym = Some(self.symbols.intern(&own, Abi::Abi0));
            }
            (Some("no_pointers_stackmap"), _) => {
                self.uses_no_pointers = true;
                a.sym = Some(self.symbols.intern(NO_POINTERS, Abi::Abi0));
            }
            _ => {}
        }
        self.append(Prog::with(As::FUNCDATA, word.pos, Addr::konst(k), a));
        Ok(())
    }

    fn ordinary(
        &mut self,
        op: As,
        suffix: u8,
        word: &Token,
        args: &[&[Token]],
        texts: &Texts,
    ) -> Result<(), String> {
        let mut list: SmallVec<[Addr; 4]> = SmallVec::new();
        let mut prog = Prog { suffix, ..Prog::new(op, word.pos) };
        let at = self.current.as_ref().and_then(|s| s.func.as_ref()).map_or(0, |f| f.text.len());
        let jumps = op.is_jump() || op == As::CALL;
        for (i, tokens) in args.iter().enumerate() {
            let last = i + 1 == args.len();
            match self.operand(tokens, texts)? {
                Operand::Addr(a) => list.push(a),
                Operand::Pair(second, first) => list.extend([second, first]),
                Operand::Indirect(a) => {
                    if op == As::CALL && matches!(a.name, AddrName::Extern | AddrName::Static) {
                        prog.suffix |= INDIRECT;
                    } else if !jumps || matches!(a.name, AddrName::Extern | AddrName::Static) {
                        return Err(format!("illegal indirect operand of {op}"));
                    }
                    list.push(a);
                }
                Operand::Label(label) if jumps && last => {
                    self.patches.push(Patch { prog: at, label, pos: word.pos });
                    list.push(Addr::branch(ProgIx(0)));
                }
                Operand::Relative(n) if jumps && last => {
                    let target = at as i64 + n;
                    if u32::try_from(target).is_err() {
                        return Err(format!("branch target {n}(PC) out of range"));
                    }
                    list.push(Addr::branch(ProgIx(target as u32)));
                }
                Operand::Label(name) => {
                    return Err(format!("unexpected label or unknown register {}", texts.str(name)));
                }
                Operand::Relative(_) => return Err("PC-relative operand outside a jump".into()),
                Operand::String(_) => return Err("string constant outside DATA".into()),
            }
        }
        if let (As::CMPPS | As::CMPPD | As::CMPSS | As::CMPSD, [.., last]) = (op, &mut list[..])
            && last.kind == AddrKind::Mem
            && (last.name, last.reg, last.index) == (AddrName::None, Reg::NONE, Reg::NONE)
        {
            // The predicate may be written without $.
            last.kind = AddrKind::Const;
        }
        if let [single] = &list[..] {
            if jumps || op == As::RET || mnemonic::is_destination_only(op) {
                prog.to = *single;
            } else {
                prog.from = *single;
            }
        } else if jumps && list.len() == 2 && list[0].kind == AddrKind::Const {
            // An old branch hint, JEQ $1, label: kept for the listing, without effect.
            prog.from = list[0];
            prog.to = list[1];
        } else if let [from, rest @ .., to] = &list[..] {
            prog.from = *from;
            prog.to = *to;
            if !rest.is_empty() {
                prog.rest = Some(rest.to_vec().into());
            }
        }
        if jumps && prog.to.is_none() {
            return Err(format!("wrong number of arguments to {op} instruction"));
        }
        if matches!(op, As::JMP | As::CALL) && matches!(prog.to.name, AddrName::Param | AddrName::Auto) {
            return Err(format!("{op} of an argument or local: load it into a register first"));
        }
        self.append(prog);
        Ok(())
    }

    /// Gives the function just finished to `each`.
    pub fn hand_out(&mut self, each: &mut dyn FnMut(&mut LSym)) {
        let Some(last) = self.functions.last_mut() else { return };
        each(last);
        if let Some(func) = last.func.as_mut().filter(|f| f.text.is_empty()) {
            self.spare = std::mem::take(&mut func.text);
        }
    }

    /// Closes the current function: labels, jumps, descriptions of its arguments.
    pub fn end_function(&mut self, texts: &Texts) {
        let Some(mut sym) = self.current.take() else { return };
        let Some(func) = sym.func.as_mut() else { return };
        let end = func.text.len() as u32;
        // Labels at the very end stand for what follows the last instruction.
        for (label, pos) in self.pending.drain(..) {
            func.text.push(Prog::new(As::NOP, pos));
            self.labels.insert(label, end);
        }
        for patch in self.patches.drain(..) {
            match self.labels.get(&patch.label) {
                Some(&target) => {
                    if let Some(p) = func.text.get_mut(patch.prog) {
                        p.to.offset = target as i64;
                    }
                }
                None => {
                    let message = format!("undefined label {}", texts.str(patch.label));
                    self.errors.push(Diagnostic::error(patch.pos, "AsmSyntax", message));
                }
            }
        }
        self.labels.clear();
        let len = func.text.len() as i64;
        for p in func.text.iter().filter(|p| p.to.kind == AddrKind::Branch && p.to.offset >= len) {
            self.errors.push(Diagnostic::error(p.pos, "AsmSyntax", "jump out of the function"));
        }
        if self.redeclared {
            return;
        }
        describe_arguments(&mut sym, &self.escaped_path, self.symbols);
        self.functions.push(sym);
    }

    /// The unit and the remaining errors.
    pub fn finish(mut self, texts: &Texts) -> (Unit, Vec<Diagnostic>) {
        self.end_function(texts);
        let mut syms = std::mem::take(&mut self.functions);
        syms.extend(std::mem::take(&mut self.data).finish(self.symbols, &mut self.errors));
        if self.uses_no_pointers {
            // Two maps of no bits.
            let data = vec![2, 0, 0, 0, 0, 0, 0, 0];
            syms.push(LSym {
                id: self.symbols.intern(NO_POINTERS, Abi::Abi0),
                kind: SymKind::Rodata,
                attrs: Attrs::RODATA | Attrs::NOPTR | Attrs::DUPOK,
                size: data.len() as u64,
                align: 4,
                data,
                relocs: Vec::new(),
                func: None,
                ptrmask: Vec::new(),
            });
        }
        (Unit { path: self.import_path, syms }, self.errors)
    }
}

/// Go's assembler gives each ABI0 function of the package FUNCDATA for its arguments, which the compiler's side defines
/// when it has a Go declaration.
fn describe_arguments(sym: &mut LSym, path: &str, symbols: &Symbols) {
    let name = symbols.name(sym.id);
    let own = name.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'));
    if !own || symbols.abi(sym.id) == Abi::Internal {
        return;
    }
    let Some(func) = sym.func.as_mut() else { return };
    let has = |func: &FuncInfo, k: i64| func.text.iter().any(|p| p.op == As::FUNCDATA && p.from.offset == k);
    let pos = func.text[0].pos;
    let mut extra = Vec::new();
    let wanted = [
        (abi::funcdata::FUNCDATA_ARG_INFO as i64, ".arginfo0"),
        (abi::funcdata::FUNCDATA_ARGS_POINTER_MAPS as i64, ".args_stackmap"),
    ];
    for (k, ending) in wanted {
        if !has(func, k) {
            let id = symbols.intern(&format!("{name}{ending}"), Abi::Abi0);
            extra.push(Prog::with(As::FUNCDATA, pos, Addr::konst(k), Addr::global(id, 0)));
        }
    }
    let n = extra.len() as i64;
    for p in func.text.iter_mut().filter(|p| p.to.kind == AddrKind::Branch && p.to.offset > 0) {
        p.to.offset += n;
    }
    func.text.splice(1..1, extra);
}

/// Operands between top-level commas.
fn split(tokens: &[Token]) -> Args<'_> {
    if tokens.is_empty() {
        return Args::new();
    }
    let mut args = Args::new();
    let (mut depth, mut start) = (0i32, 0);
    for (i, t) in tokens.iter().enumerate() {
        if t.kind != Kind::Punct {
            continue;
        }
        if t.is("(") || t.is("[") {
            depth += 1;
        } else if t.is(")") || t.is("]") {
            depth -= 1;
        } else if depth == 0 && t.is(",") {
            args.push(&tokens[start..i]);
            start = i + 1;
        }
    }
    args.push(&tokens[start..]);
    args
}

/// `$frame[-args]`, literals only.
fn frame_size(tokens: &[Token], texts: &Texts) -> Result<(i32, i32), String> {
    let mut c = Cursor::new(tokens, texts);
    if !c.eat("$") {
        return Err("TEXT frame size must be an immediate constant".into());
    }
    let literal = |c: &mut Cursor| -> Result<i64, String> {
        let found = c.found();
        match c.next() {
            Some(t) if t.kind == Kind::Int => Ok(c.texts.value(t.text)? as i64),
            _ => Err(format!("expected integer, found {found}")),
        }
    };
    let negative = c.eat("-");
    let mut frame = literal(&mut c)?;
    if negative {
        frame = -frame;
    }
    let mut args = Addr::ARGS_UNKNOWN as i64;
    if c.eat("-") {
        args = literal(&mut c)?;
    }
    if !c.at_end() {
        return Err(format!("expected end of TEXT, found {}", c.found()));
    }
    let fits = |v: i64| (-(1 << 30)..=1 << 30).contains(&v);
    if !fits(frame) || !(fits(args) || args == Addr::ARGS_UNKNOWN as i64) {
        return Err("TEXT frame size out of range".into());
    }
    Ok((frame as i32, args as i32))
}

/// An import path as it stands in symbol names.
pub fn escape_path(path: &str) -> String {
    let last = path.rfind('/').map_or(0, |i| i + 1);
    let mut out = String::with_capacity(path.len());
    for (i, b) in path.bytes().enumerate() {
        if b <= b' ' || b == b'%' || b == b'"' || b >= 0x7f || (b == b'.' && i >= last) {
            let _ = write!(out, "%{b:02x}");
        } else {
            out.push(b as char);
        }
    }
    out
}
