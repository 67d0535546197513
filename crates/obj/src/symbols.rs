//! The symbol names of a build, interned.
//!
//! Every call and every address in every function asks here, from all threads: so names are spread over many
//! small tables with a lock each, and reading a name takes no lock at all.

use std::hash::BuildHasher;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock};

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

use crate::Abi;

/// An interned (name, ABI) pair; see [`Symbols`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SymId(pub u32);

const SHARDS: usize = 64;
/// Chunk `k` has room for `FIRST << k` names, so that names never move.
const FIRST: u32 = 1024;
const CHUNKS: usize = 22;

type Name = (&'static str, Abi);
type Chunk = OnceLock<Box<[OnceLock<Name>]>>;

/// The symbol names of one build. Shared by reference between threads; the numbers depend on which comes first.
///
/// Names are linker names as Go spells them (`main.(*T).M`, `type:int`, `go:string."x"`).
#[derive(Debug)]
pub struct Symbols {
    /// Each name is in the shard its hash selects.
    shards: [Mutex<HashTable<(Name, SymId)>>; SHARDS],
    chunks: [Chunk; CHUNKS],
    next: AtomicU32,
}

impl Default for Symbols {
    fn default() -> Symbols {
        Symbols {
            shards: std::array::from_fn(|_| Mutex::default()),
            chunks: Default::default(),
            next: AtomicU32::new(0),
        }
    }
}

impl Symbols {
    pub fn new() -> Symbols {
        Symbols::default()
    }

    /// The id of `name` under `abi`, made if need be.
    pub fn intern(&self, name: &str, abi: Abi) -> SymId {
        let hash = FxBuildHasher.hash_one((name, abi));
        let shard = &self.shards[(hash >> 20) as usize % SHARDS];
        let mut shard = shard.lock().unwrap_or_else(|e| e.into_inner());
        if let Some(&(_, id)) = shard.find(hash, |&(known, _)| known == (name, abi)) {
            return id;
        }
        let id = SymId(self.next.fetch_add(1, Ordering::Relaxed));
        // Names live as long as the build, which is the process.
        let name: Name = (Box::leak(name.into()), abi);
        let (chunk, slot) = place(id);
        let chunk = self.chunks[chunk].get_or_init(|| (0..FIRST << chunk).map(|_| OnceLock::new()).collect());
        chunk[slot].set(name).expect("numbers are handed out once");
        shard.insert_unique(hash, (name, id), |(name, _)| FxBuildHasher.hash_one(name));
        id
    }

    pub fn name(&self, id: SymId) -> &'static str {
        self.get(id).0
    }

    pub fn abi(&self, id: SymId) -> Abi {
        self.get(id).1
    }

    fn get(&self, id: SymId) -> Name {
        let (chunk, slot) = place(id);
        *self.chunks[chunk].get().and_then(|c| c[slot].get()).expect("ids come from intern")
    }
}

/// Where a name is: chunk and index in it.
fn place(id: SymId) -> (usize, usize) {
    let chunk = (id.0 / FIRST + 1).ilog2();
    (chunk as usize, (id.0 - ((1 << chunk) - 1) * FIRST) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shared_between_threads() {
        let symbols = Symbols::new();
        let intern = || (0..5000).map(|i| symbols.intern(&format!("f{i}"), Abi::Internal)).collect();
        let all: Vec<Vec<SymId>> = std::thread::scope(|s| {
            let threads: Vec<_> = (0..4).map(|_| s.spawn(intern)).collect();
            threads.into_iter().map(|t| t.join().unwrap()).collect()
        });
        assert!(all.windows(2).all(|w| w[0] == w[1]));
        assert!(all[0].iter().enumerate().all(|(i, &s)| symbols.name(s) == format!("f{i}")));
        let twin = symbols.intern("f0", Abi::Abi0);
        assert_ne!(twin, all[0][0]);
        assert_eq!((symbols.name(twin), symbols.abi(twin)), ("f0", Abi::Abi0));
    }
}
