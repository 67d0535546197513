//! A small cache in front of the shared interner, whose locks would be taken for every name otherwise.

use std::cell::Cell;

use syntax::Symbol;

const SLOTS: usize = 1 << 13;

/// Direct-mapped: each name has one slot, and the last name that wanted it is in there.
///
/// Each thread keeps its cache from one file to the next.
pub struct NameCache {
    slots: Vec<Option<(&'static str, Symbol)>>,
}

thread_local! {
    static KEPT: Cell<Vec<Option<(&'static str, Symbol)>>> = const { Cell::new(Vec::new()) };
}

impl Drop for NameCache {
    fn drop(&mut self) {
        KEPT.set(std::mem::take(&mut self.slots));
    }
}

impl NameCache {
    pub fn new() -> NameCache {
        let mut slots = KEPT.take();
        slots.resize(SLOTS, None);
        NameCache { slots }
    }

    #[inline]
    pub fn intern(&mut self, name: &str) -> Symbol {
        let slot = &mut self.slots[hash(name.as_bytes())];
        match *slot {
            Some((text, symbol)) if text == name => symbol,
            _ => {
                let symbol = Symbol::intern(name);
                *slot = Some((symbol.as_str(), symbol));
                symbol
            }
        }
    }
}

/// Mixes the length with the first and the last eight bytes.
#[inline]
fn hash(s: &[u8]) -> usize {
    const K: u64 = 0x9e37_79b9_7f4a_7c15;
    let word = |b: &[u8]| b.iter().rev().fold(0u64, |n, &c| n << 8 | c as u64);
    let (head, tail) = match s.len() {
        0..=8 => (word(s), 0),
        n => (
            u64::from_le_bytes(s[..8].try_into().expect("eight bytes")),
            u64::from_le_bytes(s[n - 8..].try_into().expect("eight bytes")),
        ),
    };
    let h = (head ^ tail.rotate_left(29) ^ s.len() as u64).wrapping_mul(K);
    (h >> (64 - SLOTS.ilog2())) as usize
}
