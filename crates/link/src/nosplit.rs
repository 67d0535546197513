//! Chains of NOSPLIT functions against the stack that is sure to be there.
//!
//! A function that checks its stack leaves its callees a reserve below the guard. NOSPLIT functions live on
//! it, one below the other, until one checks again or the chain returns. Longer chains overwrite memory, so they are refused,
//! with the chain. The runtime's own functions are taken as its authors made them; they switch stacks.

use std::fmt::Write;

use obj::Attrs;
use obj::record::walk_pc_table;
use object::LittleEndian as LE;
use object::elf::R_X86_64_PLT32;
use rustc_hash::FxHashMap;

use crate::atom::{Atom, AtomId, NO_SYMBOL, Program, Target};
use crate::error::LinkError;

/// The reserve, without the return address that the call of the first function takes.
const LIMIT: i32 = abi::stack::STACK_NOSPLIT as i32 - 8;

/// Refuses programs with a chain that is too deep.
pub(crate) fn run(program: &Program<'_>) -> Result<(), Vec<LinkError>> {
    let mut chains = Chains { program, known: FxHashMap::default() };
    let mut errors = Vec::new();
    let deep: Vec<AtomId> = (0..program.atoms.len() as u32)
        .map(AtomId)
        .filter(|&id| chains.is_link(id) && chains.below(id).bytes > LIMIT)
        .collect();
    for &id in &deep {
        // The top of a chain tells it.
        let inner = deep.iter().any(|&d| d != id && chains.below(d).callee == Some(id));
        if !inner {
            errors.push(LinkError::NoSplit { name: chains.name(id), chain: chains.text(id) });
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// What a function takes of the stack together with the deepest of what it calls.
#[derive(Clone, Copy, Default)]
struct Below {
    bytes: i32,
    /// Its own part: up to the call, or all if it is the last.
    own: i32,
    callee: Option<AtomId>,
}

struct Chains<'p, 'a> {
    program: &'p Program<'a>,
    /// `None` while it is being found out: a function that calls itself.
    known: FxHashMap<AtomId, Option<Below>>,
}

impl Chains<'_, '_> {
    /// A live NOSPLIT function outside the runtime.
    fn is_link(&self, id: AtomId) -> bool {
        let atom = self.program.atom(id);
        if !atom.live || atom.func.is_none() || atom.sym == NO_SYMBOL {
            return false;
        }
        let attrs = self.program.objects[atom.object as usize].syms[atom.sym as usize].record.attrs;
        attrs.has(Attrs::NOSPLIT)
            && !attrs.has(Attrs::TOPFRAME)
            && !self.program.name(atom).starts_with(b"runtime.")
    }

    fn below(&mut self, id: AtomId) -> Below {
        match self.known.get(&id) {
            Some(Some(b)) => return *b,
            // Recursion without checks has no bound.
            Some(None) => return Below { bytes: LIMIT + 1, own: LIMIT + 1, callee: None },
            None => {}
        }
        self.known.insert(id, None);
        let program = self.program;
        let atom = program.atom(id);
        let depths = depths(program, atom);
        let deepest = depths.iter().map(|d| d.2).max().unwrap_or(0);
        let mut below = Below { bytes: deepest, own: deepest, callee: None };
        for rela in atom.relas.iter().filter(|r| r.r_type(LE, false) == R_X86_64_PLT32) {
            let Target::Atom(callee, 0) = program.target(atom.object, rela.r_sym(LE, false)) else {
                continue;
            };
            let callee = program.atom(callee).folded.unwrap_or(callee);
            if !self.is_link(callee) {
                continue;
            }
            let at = rela.r_offset.get(LE).wrapping_sub(atom.rela_base) as usize;
            // CALL pushes the return address, JMP doesn't.
            let pushes = at > 0 && atom.content.bytes().get(at - 1) == Some(&0xe8);
            let depth = depths.iter().find(|d| (d.0..d.1).contains(&(at as u32))).map_or(0, |d| d.2);
            let own = depth + if pushes { 8 } else { 0 };
            let rest = self.below(callee).bytes;
            if own.saturating_add(rest) > below.bytes {
                below = Below { bytes: own.saturating_add(rest), own, callee: Some(callee) };
            }
        }
        self.known.insert(id, Some(below));
        below
    }

    /// The name as chains are told: with the ABI, 0 for assembly's.
    fn name(&self, id: AtomId) -> String {
        String::from_utf8_lossy(self.program.name(self.program.atom(id))).into_owned()
    }

    fn text(&mut self, id: AtomId) -> String {
        let mut out = String::new();
        let mut next = Some(id);
        let mut left = LIMIT;
        let mut indent = 0;
        while let Some(at) = next.filter(|_| indent < 20) {
            let below = self.below(at);
            left -= below.own;
            if indent == 0 {
                let _ = writeln!(out, "{}", self.spelled(at));
            }
            indent += 1;
            let pad = " ".repeat(4 * indent);
            match below.callee {
                Some(callee) => {
                    let _ = writeln!(out, "{pad}grows {} bytes, calls {}", below.own, self.spelled(callee));
                }
                None => {
                    let _ = writeln!(out, "{pad}grows {} bytes", below.own);
                }
            }
            next = below.callee;
        }
        let _ = write!(out, "{}{} bytes over limit", " ".repeat(4 * indent), -left);
        out
    }

    fn spelled(&self, id: AtomId) -> String {
        let atom = self.program.atom(id);
        let internal = self.program.objects[atom.object as usize].syms[atom.sym as usize].record.internal;
        format!("{}<{}>", self.name(id), internal as u8)
    }
}

/// From where to where the stack is how deep.
fn depths(program: &Program<'_>, atom: &Atom<'_>) -> Vec<(u32, u32, i32)> {
    let record = atom.func.and_then(|f| program.objects[atom.object as usize].func(f));
    let mut out = Vec::new();
    if let Some(record) = record {
        walk_pc_table(record.pcsp, |from, to, v| out.push((from, to, v)));
    }
    out
}
