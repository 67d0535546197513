//! Interned names.
//!
//! One table for the process, so that a [`Symbol`] means the same in every file and phase and files can
//! be parsed in parallel. Strings are never freed: a compiler is a short-lived process.

use std::fmt;
use std::hash::BuildHasher;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Mutex, OnceLock};

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

/// An interned name. Compare and hash it freely; its *order* depends on the order of parsing, so sort by
/// [`Symbol::as_str`] wherever output could depend on it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol(NonZeroU32);

/// Names the language itself knows, as constants.
pub mod sym {
    use super::Symbol;

    macro_rules! known {
        ($($name:ident = $text:literal),* $(,)?) => {
            pub(super) const KNOWN: &[&str] = &[$($text),*];
            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            enum Number { $($name),* }
            $(#[doc = concat!("`", $text, "`")] pub const $name: Symbol = Symbol::known(Number::$name as u32);)*
        };
    }
    known! {
        BLANK = "_", DOT = ".", MAIN = "main", INIT = "init", IOTA = "iota", UNSAFE = "unsafe", C = "C", GO_BUILD = "build",
        TRUE = "true", FALSE = "false", NIL = "nil",
        BOOL = "bool", STRING = "string", INT = "int", INT8 = "int8", INT16 = "int16", INT32 = "int32",
        INT64 = "int64", UINT = "uint", UINT8 = "uint8", UINT16 = "uint16", UINT32 = "uint32",
        UINT64 = "uint64", UINTPTR = "uintptr", FLOAT32 = "float32", FLOAT64 = "float64",
        COMPLEX64 = "complex64", COMPLEX128 = "complex128", BYTE = "byte", RUNE = "rune",
        ERROR = "error", ANY = "any", COMPARABLE = "comparable",
        APPEND = "append", CAP = "cap", CLEAR = "clear", CLOSE = "close", COMPLEX = "complex",
        COPY = "copy", DELETE = "delete", IMAG = "imag", LEN = "len", MAKE = "make", MAX = "max",
        MIN = "min", NEW = "new", PANIC = "panic", PRINT = "print", PRINTLN = "println", REAL = "real",
        RECOVER = "recover",
    }
}

impl Symbol {
    const fn known(i: u32) -> Symbol {
        match NonZeroU32::new(i + 1) {
            Some(n) => Symbol(n),
            None => panic!(),
        }
    }

    /// The symbol for `name`.
    pub fn intern(name: &str) -> Symbol {
        INTERNER.intern(name)
    }

    /// The name itself. Takes no lock.
    pub fn as_str(self) -> &'static str {
        INTERNER.text(self)
    }

    /// Whether the name is `_`.
    pub fn is_blank(self) -> bool {
        self == sym::BLANK
    }
}

impl fmt::Debug for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(self.as_str())
    }
}

const SHARDS: usize = 16;
/// Chunk `k` has room for `FIRST << k` texts, so that texts never move and reading needs no lock.
const FIRST: u32 = 1024;
const CHUNKS: usize = 22;

static INTERNER: LazyLock<Interner> = LazyLock::new(|| {
    let interner =
        Interner { shards: Default::default(), chunks: Default::default(), next: AtomicU32::new(0) };
    for (i, name) in sym::KNOWN.iter().enumerate() {
        assert_eq!(interner.intern(name), Symbol::known(i as u32));
    }
    interner
});

type Chunk = OnceLock<Box<[OnceLock<&'static str>]>>;

struct Interner {
    /// Each name is in the shard its hash selects.
    shards: [Mutex<Shard>; SHARDS],
    chunks: [Chunk; CHUNKS],
    next: AtomicU32,
}

#[derive(Default)]
struct Shard {
    symbols: HashTable<(Symbol, &'static str)>,
    /// Unused rest of the block the last text was cut from.
    block: &'static mut [u8],
}

impl Shard {
    fn keep(&mut self, name: &str) -> &'static str {
        if self.block.len() < name.len() {
            self.block = Box::leak(vec![0; name.len().max(16 << 10)].into_boxed_slice());
        }
        let (head, rest) = std::mem::take(&mut self.block).split_at_mut(name.len());
        self.block = rest;
        head.copy_from_slice(name.as_bytes());
        std::str::from_utf8(head).expect("copied from a str")
    }
}

impl Interner {
    fn intern(&self, name: &str) -> Symbol {
        let hash = FxBuildHasher.hash_one(name);
        let mut shard = self.shards[(hash >> 20) as usize % SHARDS].lock().expect("interning does not panic");
        if let Some(&(symbol, _)) = shard.symbols.find(hash, |&(_, text)| text == name) {
            return symbol;
        }
        let text = shard.keep(name);
        let n = self.next.fetch_add(1, Ordering::Relaxed);
        let symbol = Symbol::known(n);
        let (chunk, slot) = place(n);
        let chunk = self.chunks[chunk].get_or_init(|| (0..FIRST << chunk).map(|_| OnceLock::new()).collect());
        chunk[slot].set(text).expect("numbers are handed out once");
        shard.symbols.insert_unique(hash, (symbol, text), |&(_, text)| FxBuildHasher.hash_one(text));
        symbol
    }

    fn text(&self, symbol: Symbol) -> &'static str {
        let (chunk, slot) = place(symbol.0.get() - 1);
        self.chunks[chunk].get().and_then(|c| c[slot].get()).expect("symbols come from intern")
    }
}

/// Where the text of the `n`th symbol is: chunk and index in it.
fn place(n: u32) -> (usize, usize) {
    let chunk = (n / FIRST + 1).ilog2();
    (chunk as usize, (n - ((1 << chunk) - 1) * FIRST) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shared_between_threads() {
        let names: Vec<String> = (0..5000).map(|i| format!("name{i}")).collect();
        let all: Vec<Vec<Symbol>> = std::thread::scope(|s| {
            let threads: Vec<_> =
                (0..4).map(|_| s.spawn(|| names.iter().map(|n| Symbol::intern(n)).collect())).collect();
            threads.into_iter().map(|t| t.join().unwrap()).collect()
        });
        assert!(all.windows(2).all(|w| w[0] == w[1]));
        assert!(all[0].iter().zip(&names).all(|(s, n)| s.as_str() == n));
        assert_eq!(Symbol::intern("uint8"), sym::UINT8);
        assert_eq!(sym::RECOVER.as_str(), "recover");
    }
}
