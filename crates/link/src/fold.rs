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
    files: Vec<&'a str>,
    inlined: Vec<Inlined<'a>>,
    funcdata: Vec<Table<'a>>,
    frame: (i32, i32, u8, u8, u32),
}

/// What a FUNCDATA refers to: some tables are named after their functions, their content counts.
#[derive(PartialEq, Eq, Hash)]
enum Table<'a> {
    Bytes(&'a [u8]),
    At(Target),
}

/// An inlined call, as tracebacks show it.
#[derive(PartialEq, Eq, Hash)]
struct Inlined<'a> {
    /// Before and behind the type arguments.
    name: (&'a str, &'a str),
    file: &'a str,
    rest: (Option<u32>, u32, u32, u32, u8),
}

fn without_type_arguments(name: &str) -> (&str, &str) {
    match (name.find('['), name.rfind(']')) {
        (Some(i), Some(j)) if i < j => (&name[..i], &name[j + 1..]),
        _ => (name, ""),
    }
}

impl<'a> Body<'a> {
    fn of(program: &Program<'a>, id: AtomId) -> Option<Body<'a>> {
        let atom = program.atom(id);
        let crate::atom::Content::Input(code) = atom.content else { return None };
        let func = program.objects[atom.object as usize].func(atom.func?)?;
        let strings = &program.objects[atom.object as usize].native.as_ref()?.unit.strings;
        let string = |n: u32| strings.get(n as usize).copied();
        let inlined = func.inl.iter().map(|call| {
            Some(Inlined {
                name: without_type_arguments(string(call.func)?),
                file: string(call.file)?,
                rest: (call.parent, call.line, call.start_line, call.parent_pc, call.func_id),
            })
        });
        let target = |sym: u32| match program.target(atom.object, sym) {
            Target::Atom(a, offset) => Target::Atom(program.atom(a).folded.unwrap_or(a), offset),
            other => other,
        };
        let table = |sym: u32| match if sym == 0 { Target::Null } else { target(sym) } {
            Target::Atom(a, 0) if program.atom(a).relas.is_empty() => match program.atom(a).content {
                crate::atom::Content::Input(bytes) => Table::Bytes(bytes),
                _ => Table::At(Target::Atom(a, 0)),
            },
            other => Table::At(other),
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
            files: func.files.iter().map(|&f| string(f)).collect::<Option<_>>()?,
            inlined: inlined.collect::<Option<_>>()?,
            funcdata: func.funcdata.iter().map(|&s| table(s)).collect(),
            frame: (func.args, func.locals, func.func_id, func.flags.0, func.start_line),
        })
    }
}
