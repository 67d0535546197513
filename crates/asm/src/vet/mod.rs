//! What can be wrong with hand-written assembly although every instruction encodes.
//!
//! [`check`] looks at a function as the `.s` parser left it, before frames are laid out, and gives warnings; nothing here changes
//! bytes. Where a mistake is one that `go vet` knows, the words are vet's. Each file is a subject:
//!
//! | file | finds |
//! |---|---|
//! | `flow.rs` | a missing RET, code nothing reaches |
//! | `stack.rs` | SP that comes back changed or is switched away, aligned vector moves to a stack that is not |
//! | `registers.rs` | BP that nobody saved; R14 and X15 in ABIInternal |
//! | `arguments.rs` | `x+8(FP)` and the argument size against the Go declaration |
//!
//! What depends on the path taken is followed in text order, as the assembler itself follows PUSHQ and POPQ.

mod arguments;
mod flow;
mod registers;
mod stack;

use obj::{Addr, AddrKind, As, LSym, Prog, Reg, Symbols};
use source::{Diagnostic, Pos, Severity};

pub use arguments::{Declaration, Var};

/// The warnings about one function. `declaration` is what Go knows of it, `None` where nobody looked; data symbols have none.
pub fn check(sym: &LSym, symbols: &Symbols, declaration: Option<&Declaration>) -> Vec<Diagnostic> {
    let Some(func) = sym.func.as_deref() else { return Vec::new() };
    let name = symbols.name(sym.id);
    let mut found = Warnings { name: name.rsplit('.').next().unwrap_or(name), list: Vec::new() };
    flow::check(&func.text, symbols, &mut found);
    stack::check(&func.text, sym.attrs, &mut found);
    registers::check(&func.text, sym.attrs, symbols.abi(sym.id), &mut found);
    if let Some(declaration) = declaration {
        arguments::check(&func.text, declaration, symbols, &mut found);
    }
    found.list.sort_by_key(|d| d.span.lo);
    found.list
}

/// The warnings being gathered.
struct Warnings<'a> {
    /// The function, without its package.
    name: &'a str,
    list: Vec<Diagnostic>,
}

impl Warnings<'_> {
    /// A warning, with the way to mend it in a line of its own.
    fn add(
        &mut self,
        pos: Pos,
        code: &'static str,
        message: impl std::fmt::Display,
        fix: impl std::fmt::Display,
    ) {
        let message = format!("{}: {message}\n\t{fix}", self.name);
        self.list.push(Diagnostic { severity: Severity::Warning, ..Diagnostic::error(pos, code, message) });
    }
}

/// Whether an entry of the list is an instruction of the program.
fn is_instruction(p: &Prog) -> bool {
    !matches!(p.op, As::TEXT | As::FUNCDATA | As::PCDATA | As::NOP | As::PCALIGN | As::PCALIGNMAX)
}

/// Instructions given as bytes: nobody knows what they do.
fn is_raw(p: &Prog) -> bool {
    matches!(p.op, As::BYTE | As::WORD | As::LONG | As::QUAD)
}

/// Whether the instruction writes its last operand. Comparisons, pushes and jumps only read it.
fn writes_last(p: &Prog) -> bool {
    let name = p.op.name();
    !(p.op.is_jump()
        || matches!(p.op, As::CALL | As::RET | As::PUSHQ | As::PUSHW | As::PUSHL)
        || [
            "CMP", "TEST", "BTL", "BTQ", "BTW", "UCOMI", "COMI", "VUCOMI", "VCOMI", "PTEST", "VPTEST",
            "VTEST", "PREFETCH",
        ]
        .iter()
        .any(|prefix| name.starts_with(prefix) && !name.starts_with("CMPXCHG")))
}

/// The register an instruction writes by name: its last operand.
fn written(p: &Prog) -> Option<Reg> {
    let last = if p.to.is_none() { &p.from } else { &p.to };
    let alone = p.to.is_none() && !matches!(p.op, As::BSWAPL | As::BSWAPQ);
    (last.kind == AddrKind::Reg && !alone && writes_last(p)).then_some(last.reg)
}

/// All operands.
fn operands(p: &Prog) -> impl Iterator<Item = &Addr> {
    let rest = p.rest.as_deref().unwrap_or(&[]);
    std::iter::once(&p.from).chain(rest).chain(std::iter::once(&p.to)).filter(|a| !a.is_none())
}
