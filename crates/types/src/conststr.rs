//! The bytes of a string constant.
//!
//! Constants may double a few dozen times before they are too long, and a long sum has a value at
//! every `+`. So the sum of long strings only remembers its parts; they are put together when somebody
//! wants to see the bytes.

use std::cmp::Ordering;
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

/// Sums up to this length are copied at once.
const SHORT: usize = 256;

/// Bytes, not necessarily UTF-8. Cheap to clone and to add; `Deref` puts the parts together.
#[derive(Clone)]
pub struct ConstStr(Repr);

#[derive(Clone)]
enum Repr {
    Flat(Arc<[u8]>),
    Sum(Arc<Sum>),
}

struct Sum {
    len: usize,
    /// Empty only while the sum is dropped.
    parts: Option<(ConstStr, ConstStr)>,
    flat: OnceLock<Arc<[u8]>>,
}

impl ConstStr {
    /// How many bytes there are.
    pub fn len(&self) -> usize {
        match &self.0 {
            Repr::Flat(b) => b.len(),
            Repr::Sum(s) => s.len,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// `self + other`.
    pub fn concat(&self, other: &ConstStr) -> ConstStr {
        let len = self.len() + other.len();
        if len <= SHORT {
            return ConstStr::from([&self[..], &other[..]].concat());
        }
        if self.is_empty() {
            return other.clone();
        }
        if other.is_empty() {
            return self.clone();
        }
        let parts = Some((self.clone(), other.clone()));
        ConstStr(Repr::Sum(Arc::new(Sum { len, parts, flat: OnceLock::new() })))
    }

    /// At least the first `n` bytes, or all.
    pub fn prefix(&self, n: usize) -> Vec<u8> {
        let mut out = Vec::new();
        for part in self.parts() {
            if out.len() >= n {
                break;
            }
            out.extend_from_slice(part);
        }
        out
    }

    /// The pieces in order.
    fn parts(&self) -> Parts<'_> {
        Parts { stack: vec![self] }
    }
}

struct Parts<'a> {
    stack: Vec<&'a ConstStr>,
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        loop {
            match &self.stack.pop()?.0 {
                Repr::Flat(b) => return Some(b),
                Repr::Sum(s) => match (s.flat.get(), &s.parts) {
                    (Some(b), _) => return Some(b),
                    (None, Some((x, y))) => self.stack.extend([y, x]),
                    (None, None) => {}
                },
            }
        }
    }
}

impl Deref for ConstStr {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match &self.0 {
            Repr::Flat(b) => b,
            Repr::Sum(s) => s.flat.get_or_init(|| {
                let mut all = Vec::with_capacity(s.len);
                self.parts().for_each(|p| all.extend_from_slice(p));
                all.into()
            }),
        }
    }
}

/// A sum may have as many levels as the source has `+`: no recursion.
impl Drop for Sum {
    fn drop(&mut self) {
        let mut rest: Vec<(ConstStr, ConstStr)> = self.parts.take().into_iter().collect();
        while let Some((x, y)) = rest.pop() {
            for part in [x, y] {
                if let Repr::Sum(s) = part.0
                    && let Some(mut sum) = Arc::into_inner(s)
                {
                    rest.extend(sum.parts.take());
                }
            }
        }
    }
}

impl From<Vec<u8>> for ConstStr {
    fn from(bytes: Vec<u8>) -> ConstStr {
        ConstStr(Repr::Flat(bytes.into()))
    }
}

impl From<&[u8]> for ConstStr {
    fn from(bytes: &[u8]) -> ConstStr {
        ConstStr(Repr::Flat(bytes.into()))
    }
}

impl PartialEq for ConstStr {
    fn eq(&self, other: &ConstStr) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for ConstStr {}

impl PartialOrd for ConstStr {
    fn partial_cmp(&self, other: &ConstStr) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ConstStr {
    fn cmp(&self, other: &ConstStr) -> Ordering {
        let (mut xs, mut ys) = (self.parts(), other.parts());
        let (mut x, mut y): (&[u8], &[u8]) = (&[], &[]);
        loop {
            if x.is_empty() {
                x = xs.next().unwrap_or_default();
            }
            if y.is_empty() {
                y = ys.next().unwrap_or_default();
            }
            let n = x.len().min(y.len());
            if n == 0 {
                return x.len().cmp(&y.len());
            }
            match x[..n].cmp(&y[..n]) {
                Ordering::Equal => (x, y) = (&x[n..], &y[n..]),
                unequal => return unequal,
            }
        }
    }
}

impl fmt::Debug for ConstStr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::{ConstStr, SHORT};

    #[test]
    fn sums_are_the_bytes_of_their_parts() {
        let long = ConstStr::from(vec![b'a'; SHORT]);
        let sum = ConstStr::from(&b"x"[..]).concat(&long).concat(&ConstStr::from(&b"y"[..]));
        assert_eq!(sum.len(), SHORT + 2);
        assert_eq!(sum.prefix(1), b"x");
        let same = ConstStr::from([b"x", &vec![b'a'; SHORT][..], b"y"].concat());
        assert_eq!(sum, same);
        assert!(sum < same.concat(&ConstStr::from(&b"z"[..])));
        assert_eq!(&sum[..], &same[..]);
        assert_eq!(sum, same);
    }

    #[test]
    fn doubling_and_long_chains_cost_little() {
        let mut doubled = ConstStr::from(vec![b'a'; SHORT]);
        for _ in 0..50 {
            doubled = doubled.concat(&doubled);
        }
        assert_eq!(doubled.len(), SHORT << 50);
        assert_eq!(doubled.prefix(3)[..3], *b"aaa");
        let piece = ConstStr::from(vec![b'b'; SHORT]);
        let chain = (0..200_000).fold(piece.clone(), |sum, _| sum.concat(&piece));
        assert_eq!(chain.len(), SHORT * 200_001);
    }
}
