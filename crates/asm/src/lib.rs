//! The assembler: a function's Prog list → machine code, relocations and tables.
//!
//! Takes an [`obj::LSym`] whose [`obj::FuncInfo::text`] was made by the compiler or by obj's `.s` parser; expands it in
//! place. Afterwards `data`, `relocs` and `size` are set, the Progs are those that were encoded (with prologue and
//! epilogues, pcs, and offsets from the hardware SP) and the pc tables of FuncInfo are filled. Bytes are
//! those of Go's own assembler; ASM-FACTS holds the rules. Nothing here knows Go.
//!
//! [`assemble`] is the one function to call; it may run on many threads at once, a function each.

pub mod constant;
mod encode;
mod layout;
mod operand;
mod pctab;
mod preprocess;
pub mod table;
pub mod vet;
pub mod wrapper;

use obj::{As, Attrs, LSym, Prog, Symbols, Unit};
use source::{Diagnostic, SourceMap};

pub use constant::{float32, float64};

/// What assembling one function gives besides the function.
#[derive(Debug, Default)]
pub struct Output {
    /// Read-only symbols of the floating-point constants it uses (`$f64.…`; the same one may come from several functions)
    /// and its jump tables.
    pub consts: Vec<LSym>,
    /// Instructions that cannot be encoded. The function's bytes are meaningless if there are any.
    pub errors: Vec<Diagnostic>,
}

/// Expands one function in place. Symbols without instructions are left alone.
pub fn assemble(sym: &mut LSym, symbols: &Symbols, map: &SourceMap) -> Output {
    let mut output = Output::default();
    let Some(func) = sym.func.as_mut().filter(|f| f.text.first().is_some_and(|p| p.op == As::TEXT)) else {
        return output;
    };
    let mut consts = constant::Constants::default();
    let abi = symbols.abi(sym.id);
    preprocess::run(func, &mut sym.attrs, abi, symbols, &mut consts, &mut output.errors);
    let describe = |p: &Prog| {
        let mut text = String::new();
        obj::print::prog(&mut text, p, &[], symbols, obj::print::Targets::Index);
        text
    };
    layout::run(sym, &describe, &mut output.errors);
    let func = sym.func.as_mut().expect("still there");
    pctab::fill(func, sym.size as u32, map);
    collect_funcdata(func, sym.attrs, symbols);
    output.consts = consts.into_symbols();
    let func = sym.func.as_ref().expect("still there");
    output.consts.extend(func.jump_tables.iter().map(|t| jump_table(t, sym.id, sym.attrs, &func.text)));
    output
}

/// The bytes of one instruction that is no local jump, if it has an encoding. Fields of relocations are zero.
pub fn encode_one(prog: &mut Prog) -> Option<Vec<u8>> {
    let mut bytes = encode::Bytes::new();
    encode::encode(prog, &mut bytes).ok()?;
    Some(bytes.as_slice().to_vec())
}

/// The data of a jump table: code addresses relative to the function.
fn jump_table(table: &obj::JumpTable, func: obj::SymId, attrs: Attrs, text: &[Prog]) -> LSym {
    let size = 8 * table.targets.len();
    let reloc = |(n, t): (usize, &obj::ProgIx)| obj::Reloc {
        off: 8 * n as u32,
        size: 8,
        kind: obj::RelocKind::Addr,
        sym: Some(func),
        add: text[t.0 as usize].pc as i64,
    };
    LSym {
        id: table.sym,
        kind: obj::SymKind::Rodata,
        // As often as the function itself.
        attrs: Attrs::RODATA | Attrs::NOPTR | Attrs(attrs.0 & Attrs::DUPOK.0),
        size: size as u64,
        align: 8,
        data: vec![0; size],
        relocs: table.targets.iter().enumerate().map(reloc).collect(),
        func: None,
        ptrmask: Vec::new(),
    }
}

/// Appends floating-point constants that functions asked for to their unit, each once, by name.
pub fn add_constants(unit: &mut Unit, mut consts: Vec<LSym>, symbols: &Symbols) {
    consts.sort_by_key(|c| symbols.name(c.id));
    consts.dedup_by_key(|c| c.id);
    unit.syms.append(&mut consts);
}

/// Enters FUNCDATA instructions into the function's list.
fn collect_funcdata(func: &mut obj::FuncInfo, attrs: Attrs, symbols: &Symbols) {
    for p in func.text.iter().filter(|p| p.op == As::FUNCDATA) {
        let k = p.from.offset as usize;
        let Some(id) = p.to.sym.filter(|_| k < 16) else { continue };
        if attrs.has(Attrs::ASM)
            && preprocess::is_argument_description(id, symbols)
            && func.arguments != Some(id)
        {
            continue;
        }
        if func.funcdata.len() <= k {
            func.funcdata.resize(k + 1, None);
        }
        func.funcdata[k] = Some(id);
    }
}
