//! Typed ids, the arenas they index, and the two kinds of list made of them.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

use cranelift_entity::EntityRef;

/// Declares a `u32` id with a niche (`Option<Id>` is 4 bytes too), printed as its letter and number.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $letter:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(std::num::NonZeroU32);

        impl cranelift_entity::EntityRef for $name {
            #[inline]
            fn new(index: usize) -> $name {
                $name(std::num::NonZeroU32::new(index as u32 + 1).expect("fewer than 2^32 nodes"))
            }
            #[inline]
            fn index(self) -> usize {
                self.0.get() as usize - 1
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                write!(f, concat!($letter, "{}"), cranelift_entity::EntityRef::index(*self))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                std::fmt::Debug::fmt(self, f)
            }
        }
    };
}
pub(crate) use id;

/// A vector indexed by one kind of id. Nodes are only ever added.
#[derive(Clone)]
pub struct Arena<K, V> {
    items: Vec<V>,
    key: PhantomData<fn() -> K>,
}

impl<K, V> Default for Arena<K, V> {
    fn default() -> Self {
        Arena { items: Vec::new(), key: PhantomData }
    }
}

impl<K: EntityRef, V> Arena<K, V> {
    /// An empty arena with room for `n` items.
    pub fn with_capacity(n: usize) -> Self {
        Arena { items: Vec::with_capacity(n), key: PhantomData }
    }

    /// Adds an item and returns its id.
    #[inline]
    pub fn push(&mut self, value: V) -> K {
        let id = K::new(self.items.len());
        self.items.push(value);
        id
    }

    /// Adds several items; their ids are consecutive.
    pub fn extend(&mut self, values: impl IntoIterator<Item = V>) -> Ids<K> {
        let start = self.items.len() as u32;
        self.items.extend(values);
        Ids { start, len: self.items.len() as u32 - start, key: PhantomData }
    }

    /// The ids of all items from the `start`th on.
    pub fn since(&self, start: usize) -> Ids<K> {
        Ids { start: start as u32, len: (self.items.len() - start) as u32, key: PhantomData }
    }

    /// The number of items, which is also the size a side table needs.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// All items in id order.
    pub fn values(&self) -> &[V] {
        &self.items
    }

    /// All ids in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = K> + ExactSizeIterator + use<K, V> {
        (0..self.items.len()).map(K::new)
    }
}

impl<K: EntityRef, V> Index<K> for Arena<K, V> {
    type Output = V;
    #[inline]
    fn index(&self, id: K) -> &V {
        &self.items[id.index()]
    }
}

impl<K: EntityRef, V> IndexMut<K> for Arena<K, V> {
    #[inline]
    fn index_mut(&mut self, id: K) -> &mut V {
        &mut self.items[id.index()]
    }
}

impl<K: EntityRef, V> Index<Ids<K>> for Arena<K, V> {
    type Output = [V];
    #[inline]
    fn index(&self, ids: Ids<K>) -> &[V] {
        &self.items[ids.start as usize..][..ids.len as usize]
    }
}

/// A run of consecutive ids: nodes that were made together (the fields of a struct, the names of a
/// `var`). Iterating gives the ids, `file[ids]` the nodes.
pub struct Ids<K> {
    start: u32,
    len: u32,
    key: PhantomData<fn() -> K>,
}

impl<K: EntityRef> Ids<K> {
    /// The run without members.
    pub const EMPTY: Ids<K> = Ids { start: 0, len: 0, key: PhantomData };

    /// The `len` ids from `first` on.
    pub fn run(first: K, len: usize) -> Ids<K> {
        Ids { start: first.index() as u32, len: len as u32, key: PhantomData }
    }

    /// The ids from the `start`th to before the `stop`th.
    pub fn between(start: usize, stop: usize) -> Ids<K> {
        Ids { start: start as u32, len: (stop - start) as u32, key: PhantomData }
    }

    pub fn len(self) -> usize {
        self.len as usize
    }

    pub fn is_empty(self) -> bool {
        self.len == 0
    }

    /// The `i`th id of the run.
    pub fn get(self, i: usize) -> Option<K> {
        (i < self.len as usize).then(|| K::new(self.start as usize + i))
    }

    pub fn first(self) -> Option<K> {
        self.get(0)
    }

    pub fn last(self) -> Option<K> {
        self.len().checked_sub(1).and_then(|i| self.get(i))
    }

    pub fn iter(self) -> impl DoubleEndedIterator<Item = K> + ExactSizeIterator {
        (self.start as usize..self.start as usize + self.len as usize).map(K::new)
    }
}

impl<K: EntityRef> IntoIterator for Ids<K> {
    type Item = K;
    type IntoIter = std::iter::Map<std::ops::Range<usize>, fn(usize) -> K>;
    fn into_iter(self) -> Self::IntoIter {
        (self.start as usize..self.start as usize + self.len as usize).map(K::new)
    }
}

/// A list of ids in the file's pool for that kind of id. `file[list]` is the slice of ids.
pub struct List<T> {
    start: u32,
    len: u32,
    item: PhantomData<fn() -> T>,
}

impl<T: Copy> List<T> {
    /// The empty list.
    pub const EMPTY: List<T> = List { start: 0, len: 0, item: PhantomData };

    /// Moves `items` to the end of `pool`.
    pub(crate) fn store(pool: &mut Vec<T>, items: &[T]) -> List<T> {
        let start = pool.len() as u32;
        pool.extend_from_slice(items);
        List { start, len: items.len() as u32, item: PhantomData }
    }

    pub(crate) fn of(self, pool: &[T]) -> &[T] {
        &pool[self.start as usize..][..self.len as usize]
    }

    pub fn len(self) -> usize {
        self.len as usize
    }

    pub fn is_empty(self) -> bool {
        self.len == 0
    }
}

// Derives would ask for `T: Clone` and so on.
macro_rules! copyable {
    ($name:ident) => {
        impl<T> Clone for $name<T> {
            fn clone(&self) -> Self {
                *self
            }
        }
        impl<T> Copy for $name<T> {}
        impl<T> PartialEq for $name<T> {
            fn eq(&self, other: &Self) -> bool {
                (self.start, self.len) == (other.start, other.len)
            }
        }
        impl<T> Eq for $name<T> {}
        impl<T> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
                write!(f, "{}..{}", self.start, self.start + self.len)
            }
        }
    };
}
copyable!(Ids);
copyable!(List);
