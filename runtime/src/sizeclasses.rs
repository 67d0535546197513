//! Size classes of small objects.
//!
//! The classes are chosen so that rounding up wastes at most an eighth or so, and spans (whole pages
//! divided into objects of one class) waste little at their ends. Programs see them: append rounds
//! capacities up to them, so they are the classes Go uses.

/// Heap pages.
pub const PAGE_SHIFT: u32 = 13;
pub const PAGE_SIZE: usize = 1 << PAGE_SHIFT;

/// Larger objects have a span of their own.
pub const MAX_SMALL: usize = 32768;
/// Classes; class 0 means "large".
pub const NUM: usize = 68;

pub struct Tables {
    /// Object size of a class.
    pub size: [u16; NUM],
    /// Pages of its spans.
    pub pages: [u8; NUM],
    /// Class by (size+7)/8 up to 1024, by (size-1024+127)/128 above.
    by8: [u8; 1024 / 8 + 1],
    by128: [u8; (MAX_SMALL - 1024) / 128 + 1],
}

pub static TABLES: Tables = compute();

const fn compute() -> Tables {
    let mut size = [0usize; NUM];
    let mut pages = [0usize; NUM];
    let mut n = 1;
    let mut align = 8;
    let mut s = 8;
    while s <= MAX_SMALL {
        if s.is_power_of_two() {
            if s >= 2048 {
                align = 256;
            } else if s >= 128 {
                align = s / 8;
            } else if s >= 32 {
                align = 16;
            }
        }
        // As many pages as keep the waste at the end below an eighth.
        let mut span = PAGE_SIZE;
        while span % s > span / 8 {
            span += PAGE_SIZE;
        }
        let np = span / PAGE_SIZE;
        // A class that fits no more objects into the same span than its predecessor replaces it.
        if n > 1 && np == pages[n - 1] && span / s == span / size[n - 1] {
            size[n - 1] = s;
        } else {
            size[n] = s;
            pages[n] = np;
            n += 1;
        }
        s += align;
    }
    assert!(n == NUM);
    // Use the space at the end of a span where a larger size fits as many objects.
    let mut i = 1;
    while i < NUM {
        let span = pages[i] * PAGE_SIZE;
        let grown = (span / (span / size[i])) & !127;
        if grown > size[i] && size[i] >= 1024 {
            size[i] = grown;
        }
        i += 1;
    }
    let mut t = Tables {
        size: [0; NUM],
        pages: [0; NUM],
        by8: [0; 1024 / 8 + 1],
        by128: [0; (MAX_SMALL - 1024) / 128 + 1],
    };
    let mut i = 1;
    while i < NUM {
        t.size[i] = size[i] as u16;
        t.pages[i] = pages[i] as u8;
        i += 1;
    }
    let mut class = 1;
    let mut i = 0;
    while i < t.by8.len() {
        while size[class] < i * 8 {
            class += 1;
        }
        t.by8[i] = class as u8;
        i += 1;
    }
    let mut class = 1;
    let mut i = 0;
    while i < t.by128.len() {
        while size[class] < 1024 + i * 128 {
            class += 1;
        }
        t.by128[i] = class as u8;
        i += 1;
    }
    t
}

/// The class of a size in 1..=[`MAX_SMALL`].
#[inline(always)]
pub fn class_of(size: usize) -> usize {
    if size <= 1024 - 8 {
        TABLES.by8[(size + 7) >> 3] as usize
    } else {
        TABLES.by128[(size + 127 - 1024) >> 7] as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_size_has_the_least_class() {
        for s in 1..=MAX_SMALL {
            let c = class_of(s);
            assert!(TABLES.size[c] as usize >= s);
            assert!((TABLES.size[c - 1] as usize) < s, "{s}");
        }
    }

    #[test]
    fn sizes_that_programs_see() {
        // What cap(append([]byte(nil), make([]byte, n)...)) is in Go, for some n.
        for (n, cap) in [
            (5, 8),
            (33, 48),
            (129, 144),
            (1025, 1152),
            (4097, 4864),
            (5000, 5376),
            (9000, 9472),
            (20481, 21760),
        ] {
            assert_eq!(TABLES.size[class_of(n)], cap);
        }
        assert_eq!(TABLES.size.iter().map(|&s| s as u32).sum::<u32>(), SUM);
    }

    const SUM: u32 = 372768;
}
