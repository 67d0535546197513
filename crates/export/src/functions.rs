//! What the optimiser found out about a package's functions: escape summaries, and bodies to copy.
//!
//! A table by linker name, of which nothing is read but what is asked for.

use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashSet;
use source::{Pos, SourceMap};
use ssa::{EscapeSummary, Leak, Summary};

use crate::code;
use crate::read::position;
use crate::wire::{Malformed, Reader, Result, Writer};
use crate::write::{Draft, Files};

impl Draft {
    /// The functions that other packages can come to know, with what `known` says of them: those that can be named,
    /// and those that the bodies of these name. In the order of their names.
    pub fn visible<'a>(&self, known: impl Fn(&str) -> Option<&'a Summary>) -> Vec<(Box<str>, Summary)> {
        let mut out: Vec<(Box<str>, Summary)> = Vec::new();
        let mut seen: FxHashSet<Box<str>> = FxHashSet::default();
        let mut todo: Vec<Box<str>> = self.roots.iter().map(|r| r.as_str().into()).collect();
        while let Some(name) = todo.pop() {
            let Some(summary) = known(&name) else { continue };
            if !seen.insert(name.clone()) {
                continue;
            }
            if let Some(body) = &summary.inline {
                // Values of functions have names of their own.
                todo.extend(body.syms.values().map(|s| s.name.strip_suffix("·f").unwrap_or(&s.name).into()));
            } else if summary.escape.as_ref().is_none_or(says_nothing) {
                continue;
            }
            out.push((name, summary.clone()));
        }
        out.sort_by(|a, b| a.0.cmp(&b.0));
        out
    }
}

/// Whether callers know as much without it.
fn says_nothing(e: &EscapeSummary) -> bool {
    e.params.iter().chain([&e.ctxt]).all(|l| l.heap == Some(0))
}

/// Number, offsets of the records, records.
pub(crate) fn write(files: &mut Files, map: &SourceMap, functions: &[(Box<str>, Summary)]) -> Vec<u8> {
    let mut w = Writer::default();
    w.len(functions.len());
    let mut records = Writer::default();
    for (name, summary) in functions {
        w.out.extend((records.out.len() as u32).to_le_bytes());
        records.bytes(name.as_bytes());
        records.byte(summary.escape.is_some() as u8 | (summary.inline.is_some() as u8) << 1);
        if let Some(e) = &summary.escape {
            records.len(e.params.len());
            e.params.iter().chain([&e.ctxt]).for_each(|l| leak(&mut records, l));
        }
        if let Some(body) = &summary.inline {
            code::write(&mut records, body, &mut |pos| files.position(map, pos));
        }
    }
    w.bytes(&records.out);
    w.out
}

/// Level plus one, and the number of results above: mostly one byte.
fn leak(w: &mut Writer, l: &Leak) {
    let heap = l.heap.map_or(0, |n| n.min(6) as u64 + 1);
    w.uint(heap | (l.results.len() as u64) << 3);
    for &(result, level) in &l.results {
        w.uint(result as u64);
        w.byte(level);
    }
}

fn read_leak(r: &mut Reader) -> Result<Leak> {
    let head = r.uint()?;
    let heap = (head as u8 & 7).checked_sub(1);
    let count = (head >> 3) as usize;
    if count > r.rest().len() {
        return Err(Malformed);
    }
    let results = (0..count)
        .map(|_| Ok((u16::try_from(r.uint()?).map_err(|_| Malformed)?, r.byte()?)))
        .collect::<Result<_>>()?;
    Ok(Leak { heap, results })
}

/// What is known of the functions of an imported package. May be asked by several threads.
pub struct Functions {
    data: Arc<[u8]>,
    /// Where the offsets begin, and the records.
    offsets: usize,
    records: usize,
    slots: Box<[OnceLock<Option<Box<Summary>>>]>,
    /// Position of each file's first line, number of lines.
    files: Vec<(Pos, u32)>,
}

impl Functions {
    /// Of the data from `start` on.
    pub(crate) fn new(data: Arc<[u8]>, start: usize, files: Vec<(Pos, u32)>) -> Functions {
        let at = |r: &Reader| data.len() - r.rest().len();
        let table = || -> Result<(usize, usize, usize)> {
            let mut r = Reader::at(&data, start)?;
            let count = r.count()?;
            let offsets = at(&r);
            r.take(count.checked_mul(4).ok_or(Malformed)?)?;
            let len = r.count()?;
            Ok((count, offsets, data.len() - r.rest().len().max(len)))
        };
        // Nothing is known then.
        let (count, offsets, records) = table().unwrap_or_default();
        let slots = (0..count).map(|_| OnceLock::new()).collect();
        Functions { slots, offsets, records, files, data }
    }

    /// What is known of the function of that linker name.
    pub fn get(&self, name: &str) -> Option<&Summary> {
        let (mut lo, mut hi) = (0, self.slots.len());
        while lo < hi {
            let mid = lo + (hi - lo) / 2;
            let mut r = self.record(mid).ok()?;
            match r.bytes().ok()?.cmp(name.as_bytes()) {
                std::cmp::Ordering::Less => lo = mid + 1,
                std::cmp::Ordering::Greater => hi = mid,
                std::cmp::Ordering::Equal => {
                    return self.slots[mid].get_or_init(|| self.read(name, r).ok().map(Box::new)).as_deref();
                }
            }
        }
        None
    }

    /// All names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        (0..self.slots.len()).filter_map(|n| self.record(n).ok()?.string().ok())
    }

    fn record(&self, n: usize) -> Result<Reader<'_>> {
        let at = self.offsets + 4 * n;
        let bytes = self.data.get(at..at + 4).and_then(|b| b.try_into().ok()).ok_or(Malformed)?;
        Reader::at(&self.data, self.records.saturating_add(u32::from_le_bytes(bytes) as usize))
    }

    fn read(&self, name: &str, mut r: Reader) -> Result<Summary> {
        let flags = r.byte()?;
        let mut summary = Summary::default();
        if flags & 1 != 0 {
            let count = r.count()?;
            let params = (0..count).map(|_| read_leak(&mut r)).collect::<Result<_>>()?;
            summary.escape = Some(EscapeSummary { params, ctxt: read_leak(&mut r)? });
        }
        if flags & 2 != 0 {
            let pos = |file: u64, line: u64, col: u64| {
                let &(base, lines) = self.files.get(file.checked_sub(1)? as usize)?;
                Some(position(base, lines, line, col))
            };
            summary.inline = Some(Arc::new(code::read(&mut r, name, &pos)?));
        }
        Ok(summary)
    }
}
