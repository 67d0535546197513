//! Makes one of identical functions.
//!
//! Function values compare with nil only, so two functions may share code. Tracebacks would change, so
//! that only instances of generic functions (DUPOK, type arguments in the name) are candidates: theirs name
//! the same source. What tables say of them (stack maps, lines) must be identical too.

use obj::Attrs;
use object::LittleEndian as LE;
use rustc_hash::FxHashMap;

use crate::atom::{Atom, AtomId, NO_SYMBOL, Place, Program, Target};

/// Sets [`Atom::folded`]. Folding callees can make callers alike, so it looks again as long as that helps.
pub(crate) fn run(program: &mut Program<'_>) {
    let mut candidates: Vec<AtomId> = (0..program.atoms.len() as u32)
        .map(AtomId)
        .filter(|&id| is_candidate(program, program.atom(id)))
        .collect();
    for _ in 0..4 {
        let mut first: FxHashMap<Body, AtomId> = FxHashMap::default();
        let mut folded = Vec::new();
        for &id in &candidates {
            let Some(body) = Body::of(program, id) else { continue };
            match first.get(&body) {
                Some(&same) => folded.push((id, same)),
                None => {
                    first.insert(body, id);
                }
            }
        }
        if folded.is_empty() {
            return;
        }
        for (id, same) in folded {
            program.atom_mut(id).folded = Some(same);
            // Whoever was folded into this one follows it.
            for &other in &candidates {
                if program.atom(other).folded == Some(id) {
                    program.atom_mut(other).folded = Some(same);
                }
            }
        }
        candidates.retain(|&id| program.atom(id).folded.is_none());
    }
}

fn is_candidate(program: &Program<'_>, atom: &Atom<'_>) -> bool {
    if !atom.live || atom.place != Place::Text || atom.func.is_none() || atom.sym == NO_SYMBOL {
        return false;
    }
    let sym = &program.objects[atom.object as usize].syms[atom.sym as usize];
    sym.record.attrs.has(Attrs::DUPOK) && sym.name.contains(&b'[')
}

/// Everything that makes a function what it is.
#[derive(PartialEq, Eq, Hash)]
struct Body<'a> {
    code: &'a [u8],
    /// Offset, type, target, addend.
    relocations: Vec<(u64, u32, Target, i64)>,
    tables: Vec<&'a [u8]>,
    funcdata: Vec<Target>,
    frame: (i32, i32, u8, u8, u32),
}

impl<'a> Body<'a> {
    fn of(program: &Program<'a>, id: AtomId) -> Option<Body<'a>> {
        let atom = program.atom(id);
        let crate::atom::Content::Input(code) = atom.content else { return None };
        let func = program.objects[atom.object as usize].func(atom.func?)?;
        // Positions inside inlined calls are in another unit's terms.
        if !func.inl.is_empty() {
            return None;
        }
        let target = |sym: u32| match program.target(atom.object, sym) {
            Target::Atom(a, offset) => Target::Atom(program.atom(a).folded.unwrap_or(a), offset),
            other => other,
        };
        let relocations = atom.relas.iter().map(|r| {
            let at = r.r_offset.get(LE).wrapping_sub(atom.rela_base);
            (at, r.r_type(LE, false), target(r.r_sym(LE, false)), r.r_addend.get(LE))
        });
        let mut tables = vec![func.pcsp, func.pcfile, func.pcln];
        tables.extend(&func.pcdata);
        Some(Body {
            code,
            relocations: relocations.collect(),
            tables,
            funcdata: func.funcdata.iter().map(|&s| if s == 0 { Target::Null } else { target(s) }).collect(),
            frame: (func.args, func.locals, func.func_id, func.flags.0, func.start_line),
        })
    }
}
