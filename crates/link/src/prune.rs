//! Marks what is reachable from the entry point.
//!
//! A package's init calls functions that make the maps its variables begin with, and nothing else: such a call is no
//! edge, so that a map nobody uses is not there, nor what is in it. Nor is the call of an init that does nothing.
//!
//! A type's equality function is called by reflection only (the runtime compares by the descriptor, compiled code calls the
//! function by name): the descriptor keeps it if the function through which reflection does that is there.
//!
//! Edges are relocations (but for method tables, see `method`) and, for functions of ours, FUNCDATA. Only live code may complain: an undefined
//! symbol in something nobody calls is no error.

use obj::record::FuncRecord;
use object::LittleEndian as LE;
use object::elf;
use rustc_hash::FxHashSet;

use crate::Options;
use crate::atom::{Atom, AtomId, Def, GlobalId, Place, Program, Rela, Target};
use crate::error::LinkError;
use crate::method::Methods;

/// Bytes of a row of a method table.
const METHOD_SIZE: usize = size_of::<abi::typ::Method>();

/// What `lower` calls a function, behind a variable's name, that only makes the variable's map.
const MAP_INIT: &[u8] = b"..mapinit";

/// Whether an atom is a type's descriptor.
pub(crate) fn is_descriptor(program: &Program<'_>, atom: &Atom<'_>) -> bool {
    atom.place == Place::Type && !program.name(atom).starts_with(b"type:.")
}

/// Whether a relocation is of a call's target.
fn is_call(atom: &Atom<'_>, rela: &Rela) -> bool {
    const CALL: u8 = 0xe8;
    let at = rela.r_offset.get(LE).wrapping_sub(atom.rela_base) as usize;
    rela.r_type(LE, false) == elf::R_X86_64_PLT32
        && at.checked_sub(1).and_then(|i| atom.content.bytes().get(i)) == Some(&CALL)
}

/// The function through which reflection calls what descriptors say about equality.
const CALL_EQUAL: &[u8] = b"reflect.callEqual";

/// Sets [`crate::atom::Atom::live`], moves live FUNCDATA to the pclntab, and gives the entry.
pub(crate) fn run(program: &mut Program<'_>, options: &Options) -> Result<Target, Vec<LinkError>> {
    let Some(entry) = entry(program, options.entry.as_bytes()) else {
        return Err(vec![LinkError::NoEntry { name: options.entry.clone() }]);
    };
    let mut p = Pruner {
        program,
        work: Vec::new(),
        methods: Methods::default(),
        map_inits: Vec::new(),
        equal_called: false,
        equals: Vec::new(),
        undefined: FxHashSet::default(),
        errors: Vec::new(),
    };
    p.reach(entry);
    while !p.work.is_empty() {
        while let Some(atom) = p.work.pop() {
            p.scan(atom);
        }
        // Whatever counts now may bring further types along.
        for target in p.methods.take(p.program) {
            p.reach(target);
        }
        if p.work.is_empty() {
            p.reach_map_inits();
            if p.equal_called {
                std::mem::take(&mut p.equals).into_iter().for_each(|t| p.reach(t));
            }
        }
    }
    if p.errors.is_empty() {
        for (id, squeezed) in std::mem::take(&mut p.methods).squeeze(p.program) {
            let dead = p.program.atom(id).size as usize - squeezed.head - squeezed.rows.len() * METHOD_SIZE;
            p.program.atom_mut(id).size -= dead as u64;
            p.program.squeezed.insert(id, squeezed);
        }
        return Ok(entry);
    }
    p.errors.sort();
    Err(p.errors)
}

fn entry(program: &Program<'_>, name: &[u8]) -> Option<Target> {
    let mut found: Vec<_> =
        program.globals.iter().filter(|g| g.name == name && g.def.0 != u32::MAX).collect();
    found.sort_by_key(|g| g.internal);
    let (object, sym) = found.first()?.def;
    match program.objects[object as usize].syms[sym as usize].def {
        Def::Atom(atom, offset) => Some(Target::Atom(atom, offset)),
        _ => None,
    }
}

struct Pruner<'p, 'a> {
    program: &'p mut Program<'a>,
    work: Vec<AtomId>,
    methods: Methods,
    /// Functions that are called, but only make maps for variables nobody else spoke of so far; with the variable.
    map_inits: Vec<(AtomId, AtomId)>,
    /// Equality functions of descriptors are called.
    equal_called: bool,
    /// Those of live types, as long as they are not.
    equals: Vec<Target>,
    undefined: FxHashSet<GlobalId>,
    errors: Vec<LinkError>,
}

impl Pruner<'_, '_> {
    fn reach(&mut self, target: Target) {
        if let Target::Atom(id, _) = target {
            let atom = self.program.atom_mut(id);
            if !atom.live {
                atom.live = true;
                self.work.push(id);
            }
        }
    }

    /// Whether a package's initialisation returns at once. `relocate` leaves calls of it out.
    fn is_empty_init(&self, target: Target) -> bool {
        const RET: u8 = 0xc3;
        let Target::Atom(id, 0) = target else { return false };
        let atom = self.program.atom(id);
        atom.func.is_some() && atom.content.bytes() == [RET] && self.program.name(atom).ends_with(b".init")
    }

    /// The variable that `target` makes a map for, if it is such a function. A call from the package's init does not
    /// keep it; `relocate` leaves the call out.
    fn map_init(&self, target: Target) -> Option<(AtomId, AtomId)> {
        let Target::Atom(id, 0) = target else { return None };
        let atom = self.program.atom(id);
        let var = self.program.name(atom).strip_suffix(MAP_INIT)?;
        let var =
            atom.relas.iter().find_map(|r| match self.program.target(atom.object, r.r_sym(LE, false)) {
                Target::Atom(a, _) if self.program.name(self.program.atom(a)) == var => Some(a),
                _ => None,
            })?;
        Some((id, var))
    }

    /// Reaches the functions that make maps for variables that are live.
    fn reach_map_inits(&mut self) {
        let (live, rest): (Vec<_>, Vec<_>) =
            self.map_inits.iter().partition(|(_, var)| self.program.atom(*var).live);
        self.map_inits = rest;
        for (id, _) in live {
            self.reach(Target::Atom(id, 0));
        }
    }

    fn scan(&mut self, id: AtomId) {
        let atom = self.program.atom(id);
        let (object, relas, base, func) = (atom.object, atom.relas, atom.rela_base, atom.func);
        let weak = self.methods.scan(self.program, id);
        let descriptor = is_descriptor(self.program, atom);
        self.equal_called |= self.program.name(atom) == CALL_EQUAL;
        let is_weak = |offset: u64| match &weak {
            Some(r) => r.contains(&offset),
            None => false,
        };
        for rela in relas {
            if is_weak(rela.r_offset.get(LE).wrapping_sub(base)) {
                continue;
            }
            let target = self.program.target(object, rela.r_sym(LE, false));
            if descriptor
                && matches!(target, Target::Atom(..))
                && rela.r_offset.get(LE).wrapping_sub(base) == abi::typ::TYPE_EQUAL as u64
            {
                self.equals.push(target);
                continue;
            }
            if self.is_empty_init(target) && is_call(self.program.atom(id), rela) {
                continue;
            }
            match target {
                Target::Undefined(global) => {
                    self.undefined(global, id, rela.r_offset.get(LE).wrapping_sub(base))
                }
                target => match self.map_init(target) {
                    Some(init) => self.map_inits.push(init),
                    None => self.reach(target),
                },
            }
        }
        let Some(func) = func else { return };
        let native = self.program.objects[object as usize].native.as_ref();
        let Some(&record) = native.and_then(|n| n.funcs.get(func as usize)) else { return };
        let mut syms = Vec::new();
        if FuncRecord::peek_funcdata(record, |s| syms.push(s)).is_err() || FuncRecord::decode(record).is_err()
        {
            let input = self.program.objects[object as usize].name.clone();
            self.errors.push(LinkError::BadInput { input, what: "malformed function record".into() });
            return;
        }
        for sym in syms {
            match self.program.target(object, sym) {
                Target::Undefined(global) => self.undefined(global, id, 0),
                target => {
                    self.reach(target);
                    if let Target::Atom(data, _) = target
                        && self.program.atom(data).place == Place::Rodata
                    {
                        self.program.atom_mut(data).place = Place::Pclntab;
                    }
                }
            }
        }
    }

    /// One error a name.
    fn undefined(&mut self, global: GlobalId, from: AtomId, offset: u64) {
        if !self.undefined.insert(global) {
            return;
        }
        let g = &self.program.globals[global.0 as usize];
        let twin = self
            .program
            .globals
            .iter()
            .any(|t| t.name == g.name && t.internal != g.internal && t.def.0 != u32::MAX);
        let hint = match (twin, g.internal) {
            (false, _) => None,
            (true, false) => Some("for ABI0 (but is defined for ABIInternal)"),
            (true, true) => Some("for ABIInternal (but is defined for ABI0)"),
        };
        let name = String::from_utf8_lossy(g.name).into_owned();
        self.errors.push(LinkError::Undefined { name, from: self.program.site(from, offset), hint });
    }
}
