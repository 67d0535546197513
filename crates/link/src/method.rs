//! Methods that nobody can call: rows of method tables.
//!
//! A live type doesn't keep its methods alive. A row counts when some live interface type has a method of that
//! name and type, since only such an interface's itab, made at run time, can lead to it (itabs that the compiler makes
//! name their methods themselves). Methods that print panics and, where reflection looks methods up, all of them count
//! too. Descriptors are read as `abi::typ` lays them out.
//!
//! Rows that don't count are left out of the tables, unless reflection can number them.

use abi::typ::*;
use object::LittleEndian as LE;
use rustc_hash::FxHashSet;

use crate::atom::{Atom, AtomId, Place, Program, Target};

/// Name and type of a method, by the symbols that stand for them.
type Key = (AtomId, AtomId);

/// A row of a live type's method table.
struct Row {
    /// The type, and the row's number.
    place: (AtomId, u32),
    key: Key,
    /// The function that takes an interface's word, and the one that takes the receiver.
    code: [Target; 2],
}

/// What is known of methods while `prune` runs.
#[derive(Default)]
pub(crate) struct Methods {
    wanted: FxHashSet<Key>,
    /// Reflection can call any.
    all: bool,
    /// Reflection can tell how many there are.
    counted: bool,
    rows: Vec<Row>,
}

/// What is left of a type's method table.
#[derive(Debug)]
pub(crate) struct Squeezed {
    /// The descriptor's length up to the table, which is its end.
    pub head: usize,
    /// The rows that stay, ascending.
    pub rows: Vec<u32>,
    /// Where the numbers of methods and of exported ones are: two u16.
    pub counts: usize,
    pub exported: u16,
}

impl Squeezed {
    /// The descriptor without the other rows.
    pub fn apply(&self, whole: &[u8]) -> Vec<u8> {
        let row = size_of::<Method>();
        let mut out = whole[..self.head].to_vec();
        for &i in &self.rows {
            let at = self.head + i as usize * row;
            out.extend_from_slice(&whole[at..at + row]);
        }
        out[self.counts..self.counts + 2].copy_from_slice(&(self.rows.len() as u16).to_le_bytes());
        out[self.counts + 2..self.counts + 4].copy_from_slice(&self.exported.to_le_bytes());
        out
    }
}

/// Functions that find methods by number or name.
const REFLECTION: [&[u8]; 4] = [
    b"reflect.Value.Method",
    b"reflect.Value.MethodByName",
    b"reflect.(*rtype).Method",
    b"reflect.(*rtype).MethodByName",
];

/// Functions that tell how many methods there are.
const COUNTING: [&[u8]; 4] = [
    b"reflect.Value.NumMethod",
    b"reflect.Value.Methods",
    b"reflect.(*rtype).NumMethod",
    b"reflect.(*rtype).Methods",
];

/// The method table of a descriptor: its bytes in the atom.
fn table(bytes: &[u8]) -> Option<std::ops::Range<u64>> {
    let kind = *bytes.get(KIND_OFFSET)?;
    if bytes[TFLAG_OFFSET] & TFLAG_UNCOMMON == 0 {
        return None;
    }
    let at = TYPE_SIZE + kind_size(kind);
    let u = bytes.get(at..at + size_of::<Uncommon>())?;
    let count = u16::from_le_bytes([u[4], u[5]]) as u64;
    let first = at as u64 + u32::from_le_bytes([u[8], u[9], u[10], u[11]]) as u64;
    (count > 0).then_some(first..first + count * size_of::<Method>() as u64)
}

const TFLAG_OFFSET: usize = 20;
const KIND_OFFSET: usize = 23;

impl Methods {
    /// Looks at an atom that has become live. Gives the bytes whose relocations don't keep what they refer to alive.
    pub fn scan(&mut self, program: &Program<'_>, id: AtomId) -> Option<std::ops::Range<u64>> {
        let atom = program.atom(id);
        if atom.place == Place::Text {
            let name = program.name(atom);
            self.all = self.all || REFLECTION.contains(&name);
            self.counted = self.counted || self.all || COUNTING.contains(&name);
            return None;
        }
        if !crate::prune::is_descriptor(program, atom) {
            return None;
        }
        let bytes = atom.content.bytes();
        if bytes.get(KIND_OFFSET) == Some(&KIND_INTERFACE) {
            let uncommon = if bytes[TFLAG_OFFSET] & TFLAG_UNCOMMON != 0 { size_of::<Uncommon>() } else { 0 };
            let first = (TYPE_SIZE + kind_size(KIND_INTERFACE) + uncommon) as u64;
            let end = atom.size;
            self.wanted.extend(keys(program, id, first..end, size_of::<Imethod>() as u64).map(|r| r.key));
            return None;
        }
        let range = table(bytes)?;
        self.rows.extend(keys(program, id, range.clone(), size_of::<Method>() as u64));
        Some(range)
    }

    /// Names, functions and types of methods that have come to count.
    pub fn take(&mut self, program: &Program<'_>) -> Vec<Target> {
        let mut out = Vec::new();
        let (all, wanted, counted) = (self.all, &self.wanted, self.counted);
        self.rows.retain(|row| {
            let counts = all || wanted.contains(&row.key) || prints(program, row.key);
            if counts || counted {
                // Tables are in the order of the names.
                out.push(Target::Atom(row.key.0, 0));
            }
            if counts {
                out.push(Target::Atom(row.key.1, 0));
                out.extend(row.code);
            }
            !counts
        });
        out
    }

    /// When nothing more comes to count: the tables that get shorter.
    pub fn squeeze(mut self, program: &Program<'_>) -> Vec<(AtomId, Squeezed)> {
        if self.counted {
            return Vec::new();
        }
        self.rows.sort_by_key(|r| r.place);
        let of_types = self.rows.chunk_by(|a, b| a.place.0 == b.place.0);
        of_types.filter_map(|rows| squeeze(program.atom(rows[0].place.0), rows)).collect()
    }
}

/// A type's table without these rows.
fn squeeze(atom: &Atom<'_>, dead: &[Row]) -> Option<(AtomId, Squeezed)> {
    let bytes = atom.content.bytes();
    let range = table(bytes)?;
    if range.end != atom.size || range.end != bytes.len() as u64 {
        return None;
    }
    let counts = TYPE_SIZE + kind_size(bytes[KIND_OFFSET]) + 4;
    let exported = u16::from_le_bytes([bytes[counts + 2], bytes[counts + 3]]) as usize;
    let count = ((range.end - range.start) / size_of::<Method>() as u64) as u32;
    let rows: Vec<u32> =
        (0..count).filter(|i| dead.binary_search_by_key(i, |r| r.place.1).is_err()).collect();
    let exported = rows.partition_point(|&i| (i as usize) < exported) as u16;
    Some((dead[0].place.0, Squeezed { head: range.start as usize, rows, counts, exported }))
}

/// `Error() string` and `String() string`.
fn prints(program: &Program<'_>, (name, typ): Key) -> bool {
    let is = |id, names: &[&[u8]]| names.contains(&program.name(program.atom(id)));
    is(name, &[b"type:.namedata.Error.", b"type:.namedata.String."]) && is(typ, &[b"type:func() string"])
}

/// The rows in a range of a descriptor, each of `size` bytes: a name, a type, perhaps code.
fn keys<'p>(
    program: &'p Program<'_>,
    id: AtomId,
    range: std::ops::Range<u64>,
    size: u64,
) -> impl Iterator<Item = Row> + 'p {
    let atom = program.atom(id);
    let count = (range.end.saturating_sub(range.start)) / size;
    let mut rows: Vec<[Target; 4]> = vec![[Target::Null; 4]; count as usize];
    for rela in atom.relas {
        let offset = rela.r_offset.get(LE).wrapping_sub(atom.rela_base);
        let Some(at) = offset.checked_sub(range.start) else { continue };
        if let Some(row) = rows.get_mut((at / size) as usize) {
            row[(at % size / 4).min(3) as usize] = program.target(atom.object, rela.r_sym(LE, false));
        }
    }
    rows.into_iter().enumerate().filter_map(move |(i, [name, typ, ifn, tfn])| match (name, typ) {
        (Target::Atom(n, _), Target::Atom(t, _)) => {
            Some(Row { place: (id, i as u32), key: (n, t), code: [ifn, tfn] })
        }
        _ => None,
    })
}
