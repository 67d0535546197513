//! The text form of functions and modules, read. See [`crate::print`] for its shape.
//!
//! Numbers of values, blocks and allocs are kept. `;` begins a comment.

use std::collections::HashMap;

use cranelift_entity::EntityRef;
use source::Pos;

use crate::print::{BOUNDS_NAMES, DefaultParams, is_name_char};
use crate::{
    Alloc, AllocData, AllocOrigin, Block, BlockCall, BlockData, CallData, Callee, Cond, DataDef, DataKind,
    DataReloc, Func, FuncAttrs, Inl, InlData, InstData, Module, Op, Param, Place, PtrMask, Sig, StackArg,
    SymAbi, Term, Type, Value, ValueData, ValueDef, ValueList,
};

/// Reads one function.
pub fn parse_func(text: &str) -> Result<Func, String> {
    let mut p = Parser::new(text)?;
    let func = p.func()?;
    p.end()?;
    Ok(func)
}

/// Reads a module: data and functions. The `module "path"` line may be missing.
pub fn parse_module(text: &str) -> Result<Module, String> {
    let mut p = Parser::new(text)?;
    let mut module = Module::default();
    if p.word("module") {
        module.path = p.string()?;
    }
    loop {
        match p.peek() {
            Token::Word("func") => module.funcs.push(p.func()?),
            Token::Word("data") => module.data.push(p.data()?),
            _ => break,
        }
    }
    p.end()?;
    Ok(module)
}

#[derive(Clone, PartialEq, Debug)]
enum Token<'a> {
    /// Letters, digits, `_`: op names, `v12`, numbers.
    Word(&'a str),
    /// `@name` or `@"name"`.
    Name(String),
    Str(String),
    Punct(char),
    Arrow,
    End,
}

struct Parser<'a> {
    tokens: Vec<(Token<'a>, u32)>,
    at: usize,
}

type Result1<T> = Result<T, String>;

fn tokenize(text: &str) -> Result1<Vec<(Token<'_>, u32)>> {
    let mut tokens = Vec::new();
    for (n, line) in text.lines().enumerate() {
        let n = n as u32 + 1;
        let mut rest = line;
        loop {
            rest = rest.trim_start();
            let Some(c) = rest.chars().next() else { break };
            if c == ';' {
                break;
            }
            let take = |rest: &str, ok: fn(char) -> bool| rest.find(|c| !ok(c)).unwrap_or(rest.len());
            if c == '@' {
                rest = &rest[1..];
                if rest.starts_with('"') {
                    let (s, tail) = string(rest, n)?;
                    tokens.push((Token::Name(s), n));
                    rest = tail;
                } else {
                    let len = take(rest, is_name_char);
                    tokens.push((Token::Name(rest[..len].to_string()), n));
                    rest = &rest[len..];
                }
            } else if c == '"' {
                let (s, tail) = string(rest, n)?;
                tokens.push((Token::Str(s), n));
                rest = tail;
            } else if c.is_ascii_alphanumeric() || c == '_' {
                let len = take(rest, |c| c.is_ascii_alphanumeric() || c == '_');
                tokens.push((Token::Word(&rest[..len]), n));
                rest = &rest[len..];
            } else if let Some(tail) = rest.strip_prefix("->") {
                tokens.push((Token::Arrow, n));
                rest = tail;
            } else {
                tokens.push((Token::Punct(c), n));
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    Ok(tokens)
}

/// A quoted string at the start of `text`, and what follows it.
fn string(text: &str, line: u32) -> Result1<(String, &str)> {
    let mut out = String::new();
    let mut chars = text.char_indices().skip(1);
    while let Some((i, c)) = chars.next() {
        match c {
            '"' => return Ok((out, &text[i + 1..])),
            '\\' => match chars.next() {
                Some((_, 'n')) => out.push('\n'),
                Some((_, c)) => out.push(c),
                None => break,
            },
            c => out.push(c),
        }
    }
    Err(format!("line {line}: string is not closed"))
}

/// An instruction's text before its operands' types are known.
struct Body {
    func: Func,
    /// Types and definitions seen, by value number.
    defined: HashMap<u32, (Type, ValueDef)>,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Result1<Parser<'a>> {
        Ok(Parser { tokens: tokenize(text)?, at: 0 })
    }

    fn peek(&self) -> Token<'a> {
        self.tokens.get(self.at).map_or(Token::End, |t| t.0.clone())
    }

    fn next(&mut self) -> Token<'a> {
        let t = self.peek();
        self.at += 1;
        t
    }

    fn error<T>(&self, what: impl std::fmt::Display) -> Result1<T> {
        let line = self.tokens.get(self.at).or(self.tokens.last()).map_or(0, |t| t.1);
        Err(format!("line {line}: {what}, found {:?}", self.peek()))
    }

    fn end(&self) -> Result1<()> {
        if self.peek() == Token::End { Ok(()) } else { self.error("expected the end") }
    }

    fn word(&mut self, w: &str) -> bool {
        let hit = self.peek() == Token::Word(w);
        self.at += hit as usize;
        hit
    }

    fn punct(&mut self, c: char) -> bool {
        let hit = self.peek() == Token::Punct(c);
        self.at += hit as usize;
        hit
    }

    fn expect(&mut self, c: char) -> Result1<()> {
        if self.punct(c) { Ok(()) } else { self.error(format_args!("expected {c:?}")) }
    }

    fn name(&mut self) -> Result1<String> {
        match self.peek() {
            Token::Name(s) => {
                self.at += 1;
                Ok(s)
            }
            _ => self.error("expected @name"),
        }
    }

    fn string(&mut self) -> Result1<String> {
        match self.peek() {
            Token::Str(s) => {
                self.at += 1;
                Ok(s)
            }
            _ => self.error("expected a string"),
        }
    }

    fn int(&mut self) -> Result1<i64> {
        let negative = self.punct('-');
        let Token::Word(w) = self.peek() else { return self.error("expected a number") };
        let n = match w.strip_prefix("0x") {
            Some(hex) => u64::from_str_radix(hex, 16),
            None => w.parse(),
        };
        let Ok(n) = n else { return self.error("expected a number") };
        self.at += 1;
        Ok(if negative { (n as i64).wrapping_neg() } else { n as i64 })
    }

    /// ` + 8`, ` - 8` or nothing.
    fn offset(&mut self) -> Result1<i64> {
        if self.punct('+') {
            return self.int();
        }
        if self.punct('-') {
            return Ok(self.int()?.wrapping_neg());
        }
        Ok(0)
    }

    /// An entity number: `v12` for the letter prefix `v`.
    fn entity(&mut self, prefix: &str) -> Result1<u32> {
        if let Token::Word(w) = self.peek()
            && let Some(n) = w.strip_prefix(prefix).and_then(|n| n.parse().ok())
        {
            self.at += 1;
            return Ok(n);
        }
        self.error(format_args!("expected {prefix}<number>"))
    }

    fn value(&mut self) -> Result1<Value> {
        Ok(Value::from_u32(self.entity("v")?))
    }

    fn ty(&mut self) -> Result1<Type> {
        if let Token::Word(w) = self.peek()
            && let Some(t) = Type::parse(w)
        {
            self.at += 1;
            return Ok(t);
        }
        self.error("expected a type")
    }

    fn pos(&mut self) -> Result1<Pos> {
        if self.punct('!') { Ok(Pos(self.int()? as u32)) } else { Ok(Pos::NONE) }
    }

    fn pos_inl(&mut self) -> Result1<(Pos, Option<Inl>)> {
        let pos = self.pos()?;
        let inl = if self.punct('/') { Some(Inl::from_u32(self.entity("inl")?)) } else { None };
        Ok((pos, inl))
    }

    fn mask(&mut self) -> Result1<PtrMask> {
        if !self.word("ptrs") {
            return Ok(PtrMask::default());
        }
        let Token::Word(bits) = self.next() else { return self.error("expected bits") };
        let mut bytes = vec![0; bits.len().div_ceil(8)];
        for (i, c) in bits.bytes().enumerate() {
            bytes[i / 8] |= (c == b'1') as u8 * (1 << (i % 8));
        }
        Ok(PtrMask(bytes.into()))
    }

    fn sig(&mut self) -> Result1<Sig> {
        let mut sig = Sig { params: self.params()?, ..Sig::default() };
        if self.peek() == Token::Arrow {
            self.at += 1;
            sig.results = self.params()?;
        }
        if self.word("stackparams") {
            sig.stack_params = self.stack_args()?;
        }
        if self.word("stackresults") {
            sig.stack_results = self.stack_args()?;
        }
        if self.word("stacksize") {
            sig.stack_size = self.int()? as i32;
        }
        // Only now is it known where the default spill slots begin: -1 marked them.
        for (list, base) in [(&mut sig.params, sig.stack_size), (&mut sig.results, 0)] {
            let mut default = DefaultParams::new(base);
            for p in list.iter_mut() {
                let d = default.next(p.ty);
                if p.reg == u8::MAX {
                    p.reg = d.reg;
                }
                if p.spill == i32::MIN {
                    p.spill = d.spill;
                }
            }
        }
        let mut default = DefaultParams::new(sig.stack_size);
        for p in &sig.params {
            default.next(p.ty);
        }
        sig.args_size = if self.word("argssize") { self.int()? as i32 } else { default.args_size() };
        Ok(sig)
    }

    fn params(&mut self) -> Result1<Vec<Param>> {
        self.expect('(')?;
        let mut list = Vec::new();
        while !self.punct(')') {
            let mut p = Param { ty: self.ty()?, reg: u8::MAX, spill: i32::MIN };
            if self.word("reg") {
                p.reg = self.int()? as u8;
            }
            if self.word("spill") {
                p.spill = self.int()? as i32;
            }
            list.push(p);
            self.punct(',');
        }
        Ok(list)
    }

    fn stack_args(&mut self) -> Result1<Vec<StackArg>> {
        self.expect('(')?;
        let mut list = Vec::new();
        while !self.punct(')') {
            let mut a = StackArg { offset: self.int()? as i32, size: self.int()? as i32, ptrs: Vec::new() };
            if self.word("ptrs") {
                while !matches!(self.peek(), Token::Punct(',' | ')')) {
                    a.ptrs.push(self.int()? as i32);
                }
            }
            list.push(a);
            self.punct(',');
        }
        Ok(list)
    }

    fn data(&mut self) -> Result1<DataDef> {
        self.at += 1;
        let name = self.name()?.into();
        let kind = if self.word("rodata") { DataKind::Rodata } else { DataKind::Var };
        self.word("var");
        let size = self.int()? as u64;
        let mut d = DataDef {
            name,
            kind,
            size,
            align: 1,
            bytes: Vec::new(),
            relocs: Vec::new(),
            ptrs: PtrMask::default(),
            dupok: false,
        };
        if self.word("align") {
            d.align = self.int()? as u32;
        }
        d.ptrs = self.mask()?;
        d.dupok = self.word("dupok");
        if self.word("bytes") {
            let Token::Word(hex) = self.next() else { return self.error("expected bytes") };
            for i in (1..hex.len()).step_by(2) {
                let Some(b) = hex.get(i..i + 2).and_then(|h| u8::from_str_radix(h, 16).ok()) else {
                    return self.error("expected hex digits");
                };
                d.bytes.push(b);
            }
        }
        while matches!(self.peek(), Token::Word("addr"))
            || (self.peek() == Token::Word("func")
                && self.tokens.get(self.at + 1).is_some_and(|t| t.0 == Token::Word("at")))
        {
            let is_func = self.next() == Token::Word("func");
            self.at += 1;
            let offset = self.int()? as u64;
            let sym = self.name()?.into();
            d.relocs.push(DataReloc { offset, sym, is_func, addend: self.offset()? });
        }
        Ok(d)
    }

    fn func(&mut self) -> Result1<Func> {
        self.at += 1;
        let name = self.name()?;
        let sig = self.sig()?;
        let mut func = Func::new(&name, sig, Pos::NONE);
        if self.word("display") {
            func.display = self.string()?.into();
        }
        func.attrs = FuncAttrs {
            nosplit: self.word("nosplit"),
            noinline: self.word("noinline"),
            wrapper: self.word("wrapper"),
            needctxt: self.word("needctxt"),
            dupok: self.word("dupok"),
            external: self.word("external"),
            range_body: self.word("rangebody"),
            keeps_calls: self.word("keepscalls"),
        };
        func.pos = self.pos()?;
        func.end_pos = if self.word("end") { self.pos()? } else { func.pos };
        self.expect('{')?;
        let mut body = Body { func, defined: HashMap::new() };
        loop {
            if self.word("param") {
                let name = self.string()?.into();
                let entry = (name, self.int()? as u16, self.int()? as u16);
                body.func.param_names.push(entry);
            } else if self.word("alloc") {
                self.alloc(&mut body.func)?;
            } else if self.word("inline") {
                self.inline(&mut body.func)?;
            } else {
                break;
            }
        }
        while !self.punct('}') {
            self.block(&mut body)?;
        }
        body.finish()
    }

    fn alloc(&mut self, func: &mut Func) -> Result1<()> {
        let id = Alloc::from_u32(self.entity("a")?);
        let mut d =
            AllocData { name: self.string()?.into(), size: self.int()? as u64, ..AllocData::default() };
        d.align = if self.word("align") { self.int()? as u32 } else { 1 };
        d.ptrs = self.mask()?;
        if self.word("type") {
            d.type_sym = self.name()?.into();
        }
        let origins = [
            ("var", AllocOrigin::Var),
            ("param", AllocOrigin::Param),
            ("expr", AllocOrigin::Expr),
            ("boxed", AllocOrigin::Boxed),
            ("closure", AllocOrigin::Closure),
            ("temp", AllocOrigin::Temp),
            ("buffer", AllocOrigin::Buffer),
        ];
        if let Some(o) = origins.iter().find(|o| self.word(o.0)) {
            d.origin = o.1;
        }
        if self.word("stack") {
            d.place = Place::Stack;
        }
        d.pinned = self.word("pinned");
        d.pos = self.pos()?;
        if func.allocs.push(d) != id {
            return self.error("allocs must be numbered in order");
        }
        Ok(())
    }

    fn inline(&mut self, func: &mut Func) -> Result1<()> {
        self.entity("inl")?;
        let mut d = InlData {
            func: self.name()?.into(),
            pos: self.pos()?,
            decl: Pos::NONE,
            parent: None,
            wrapper: false,
        };
        if self.word("decl") {
            d.decl = self.pos()?;
        }
        d.wrapper = self.word("wrapper");
        if self.word("in") {
            d.parent = Some(Inl::from_u32(self.entity("inl")?));
        }
        func.inls.push(d);
        Ok(())
    }

    fn block_id(&mut self, body: &mut Body) -> Result1<Block> {
        let n = self.entity("b")? as usize;
        while body.func.blocks.len() <= n {
            body.func.blocks.push(BlockData::default());
        }
        Ok(Block::new(n))
    }

    fn block(&mut self, body: &mut Body) -> Result1<()> {
        let block = self.block_id(body)?;
        body.func.layout.push(block);
        if self.punct('(') {
            let mut params = Vec::new();
            while !self.punct(')') {
                let v = self.value()?;
                self.expect(':')?;
                let ty = self.ty()?;
                self.define(body, v, ty, ValueDef::Param(block, params.len() as u16))?;
                params.push(v);
                self.punct(',');
            }
            body.func.blocks[block].params = body.func.list(&params);
        }
        self.expect(':')?;
        loop {
            if let Some(term) = self.term(body)? {
                body.func.blocks[block].term = term;
                let (pos, inl) = self.pos_inl()?;
                body.func.blocks[block].term_pos = pos;
                body.func.blocks[block].term_inl = inl;
                return Ok(());
            }
            self.inst(body, block)?;
        }
    }

    fn define(&self, body: &mut Body, v: Value, ty: Type, def: ValueDef) -> Result1<()> {
        if body.defined.insert(v.as_u32(), (ty, def)).is_some() {
            return self.error(format_args!("{v} is defined twice"));
        }
        Ok(())
    }

    fn values(&mut self, body: &mut Body) -> Result1<ValueList> {
        let mut list = Vec::new();
        while let Token::Word(w) = self.peek()
            && w.strip_prefix('v').is_some_and(|n| n.parse::<u32>().is_ok())
        {
            list.push(self.value()?);
            if !self.punct(',') {
                break;
            }
        }
        Ok(body.func.list(&list))
    }

    fn inst(&mut self, body: &mut Body, block: Block) -> Result1<()> {
        let mut results = Vec::new();
        while let Token::Word(w) = self.peek()
            && w.strip_prefix('v').is_some_and(|n| n.parse::<u32>().is_ok())
        {
            let v = self.value()?;
            self.expect(':')?;
            results.push((v, self.ty()?));
            if !self.punct(',') {
                self.expect('=')?;
            }
        }
        let Token::Word(w) = self.peek() else { return self.error("expected an instruction") };
        let Some(op) = Op::parse(w) else { return self.error("unknown instruction") };
        self.at += 1;
        let mut d = InstData {
            op,
            ty: results.first().map_or(Type::Void, |r| r.1),
            cond: 0,
            args: ValueList::new(),
            imm: 0,
            aux: u32::MAX,
            result: results.first().map(|r| r.0),
            pos: Pos::NONE,
            inl: None,
        };
        match op {
            Op::Const | Op::FConst | Op::ArgAddr | Op::OutAddr => d.imm = self.int()?,
            Op::SymAddr => {
                d.aux = self.sym(body)?.as_u32();
                d.imm = self.offset()?;
            }
            Op::Alloc => d.aux = self.entity("a")?,
            Op::ClosurePtr | Op::GetG => {}
            Op::Icmp | Op::Fcmp => {
                let Some(c) = Cond::ALL.into_iter().find(|c| self.word(c.text())) else {
                    return self.error("expected a condition");
                };
                d.cond = c as u8;
                d.args = self.values(body)?;
            }
            Op::Load => {
                d.args = self.values(body)?;
                d.imm = self.offset()?;
            }
            Op::Store => {
                d.ty = self.ty()?;
                let addr = self.value()?;
                d.imm = self.offset()?;
                self.expect(',')?;
                let value = self.value()?;
                d.args = body.func.list(&[addr, value]);
            }
            Op::Zero | Op::Move => {
                d.args = self.values(body)?;
                d.imm = self.int()?;
            }
            Op::BoundsCheck => {
                let Some(k) = BOUNDS_NAMES.iter().position(|n| self.word(n)) else {
                    return self.error("expected a kind of bounds");
                };
                d.cond = k as u8;
                d.args = self.values(body)?;
                d.imm = self.word("signed") as i64;
            }
            Op::Call => {
                let (call, args) = self.call(body)?;
                d.aux = body.func.calls.push(call).as_u32();
                d.args = args;
            }
            _ => d.args = self.values(body)?,
        }
        (d.pos, d.inl) = self.pos_inl()?;
        let inst = body.func.insts.push(d);
        for (n, &(v, ty)) in results.iter().enumerate() {
            if v.as_u32() != results[0].0.as_u32() + n as u32 {
                return self.error("results must be numbered in sequence");
            }
            self.define(body, v, ty, ValueDef::Result(inst, n as u16))?;
        }
        body.func.blocks[block].insts.push(inst);
        Ok(())
    }

    fn sym(&mut self, body: &mut Body) -> Result1<crate::Sym> {
        let name = self.name()?;
        let mut abi = SymAbi::Internal;
        if self.punct('<') {
            self.word("abi0");
            self.expect('>')?;
            abi = SymAbi::Abi0;
        }
        Ok(body.func.sym(&name, abi))
    }

    fn call(&mut self, body: &mut Body) -> Result1<(CallData, ValueList)> {
        let callee = if self.word("closure") {
            Callee::Closure
        } else if self.word("indirect") {
            Callee::Indirect
        } else {
            Callee::Static(self.sym(body)?)
        };
        self.expect('(')?;
        let args = self.values(body)?;
        self.expect(')')?;
        if !self.word("sig") {
            return self.error("expected sig");
        }
        let sig = self.sig()?;
        let noescape = if self.word("noescape") { self.int()? as u64 } else { 0 };
        let noreturn = self.word("noreturn");
        Ok((CallData { callee, sig, noescape, noreturn }, args))
    }

    fn target(&mut self, body: &mut Body) -> Result1<BlockCall> {
        let block = self.block_id(body)?;
        let mut args = ValueList::new();
        if self.punct('(') {
            args = self.values(body)?;
            self.expect(')')?;
        }
        Ok(BlockCall { block, args })
    }

    fn term(&mut self, body: &mut Body) -> Result1<Option<Term>> {
        let Token::Word(w) = self.peek() else { return Ok(None) };
        let start = self.at;
        self.at += 1;
        Ok(Some(match w {
            "none" => Term::None,
            "jump" => Term::Jump(self.target(body)?),
            "br" => {
                let cond = self.value()?;
                self.expect(',')?;
                let then = self.target(body)?;
                self.expect(',')?;
                let els = self.target(body)?;
                let likely = match (self.word("likely"), self.word("unlikely")) {
                    (true, _) => Some(true),
                    (_, true) => Some(false),
                    _ => None,
                };
                Term::Br { cond, then, els, likely }
            }
            "switch" => {
                let value = self.value()?;
                self.expect(',')?;
                self.expect('[')?;
                let mut targets = Vec::new();
                while !self.punct(']') {
                    targets.push(self.target(body)?);
                    self.punct(',');
                }
                self.expect(',')?;
                let default = self.target(body)?;
                Term::Switch { value, targets: targets.into(), default }
            }
            "ret" => Term::Ret(self.values(body)?),
            "unreachable" => Term::Unreachable,
            _ => {
                self.at = start;
                return Ok(None);
            }
        }))
    }
}

impl Body {
    /// Fills the value table: definitions were read in text order, values are numbered by the text.
    fn finish(mut self) -> Result1<Func> {
        let used = self.func.layout.iter().flat_map(|&b| {
            let data = &self.func.blocks[b];
            let mut all: Vec<Value> = data.insts.iter().flat_map(|&i| self.func.args(i).to_vec()).collect();
            data.term.for_each_value(&self.func.lists, |v| all.push(v));
            all
        });
        if let Some(v) = used.clone().find(|v| !self.defined.contains_key(&v.as_u32())) {
            return Err(format!("{}: {v} is not defined", self.func.name));
        }
        let count = self.defined.keys().map(|&n| n + 1).max().unwrap_or(0);
        let gap = (Type::Void, ValueDef::Param(Block::from_u32(u32::MAX - 1), 0));
        for n in 0..count {
            let (ty, def) = *self.defined.get(&n).unwrap_or(&gap);
            self.func.values.push(ValueData { ty, def });
        }
        Ok(self.func)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: &str = include_str!("../../../testdata/ssa/all.ssa");

    #[test]
    fn printing_and_parsing_is_a_fixed_point() {
        let m = parse_module(ALL).unwrap();
        for f in &m.funcs {
            crate::verify::verify(f).unwrap();
        }
        let plain = m.to_string();
        assert_eq!(parse_module(&plain).unwrap().to_string(), plain);
        let full = format!("{m:#}");
        assert_eq!(format!("{:#}", parse_module(&full).unwrap()), full);
        assert_ne!(plain, full, "positions are part of the long form only");
    }

    #[test]
    fn faults_are_found() {
        let bad = [
            ("func @f () { b0: v1: i64 = add v1, v1 ret }", "does not dominate"),
            ("func @f (i64) { b0(v0: i64): ret v0 }", "returns"),
            ("func @f (i64) { b0(v0: i64): jump b1 b1: jump b0(v0) }", "predecessors"),
            ("func @f (i64, i32) { b0(v0: i64, v1: i32): v2: i64 = add v0, v1 ret }", "operand types"),
            ("func @f (i64) { b0(v0: i64): jump b1(v0, v0) b1(v1: i64): ret }", "is given"),
            ("func @f () { b0: jump b1 }", "not listed"),
            ("func @f () { b0: none }", "missing"),
            (
                "func @f (i8) { alloc a0 \"x\" 8 b0(v0: i8): v1: ptr = alloc a0 v2: ptr = alloc a0 ret }",
                "operand types",
            ),
        ];
        for (text, want) in bad {
            let err = crate::verify::verify(&parse_func(text).unwrap()).unwrap_err();
            assert!(err.contains(want), "{text}: {err}");
        }
        assert!(parse_func("func @f () { b0: ret v7 }").is_err());
    }
}
