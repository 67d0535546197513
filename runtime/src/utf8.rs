//! Runes as bytes and back.

pub const RUNE_ERROR: i32 = 0xfffd;

/// The rune at the start of `s`, which is not empty, and its length; a malformed one is `RUNE_ERROR` of length 1.
pub fn decode(s: &[u8]) -> (i32, usize) {
    const BAD: (i32, usize) = (RUNE_ERROR, 1);
    let b0 = s[0] as i32;
    let cont = |i: usize| s.get(i).filter(|&&b| b & 0xc0 == 0x80).map(|&b| b as i32 & 0x3f);
    match b0 {
        0..0x80 => (b0, 1),
        0xc2..0xe0 => match cont(1) {
            Some(b1) => ((b0 & 0x1f) << 6 | b1, 2),
            None => BAD,
        },
        0xe0..0xf0 => match (cont(1), cont(2)) {
            (Some(b1), Some(b2)) => {
                let r = (b0 & 0xf) << 12 | b1 << 6 | b2;
                if r < 0x800 || (0xd800..0xe000).contains(&r) { BAD } else { (r, 3) }
            }
            _ => BAD,
        },
        0xf0..0xf5 => match (cont(1), cont(2), cont(3)) {
            (Some(b1), Some(b2), Some(b3)) => {
                let r = (b0 & 7) << 18 | b1 << 12 | b2 << 6 | b3;
                if (0x10000..0x110000).contains(&r) { (r, 4) } else { BAD }
            }
            _ => BAD,
        },
        _ => BAD,
    }
}

/// Writes `r`; invalid runes as `RUNE_ERROR`. Returns the length.
pub fn encode(r: i32, buf: &mut [u8; 4]) -> usize {
    let r = match r {
        0..0xd800 | 0xe000..0x110000 => r,
        _ => RUNE_ERROR,
    };
    let tail = |shift: i32| 0x80 | (r >> shift & 0x3f) as u8;
    match r {
        0..0x80 => {
            buf[0] = r as u8;
            1
        }
        0x80..0x800 => {
            *buf = [0xc0 | (r >> 6) as u8, tail(0), 0, 0];
            2
        }
        0x800..0x10000 => {
            *buf = [0xe0 | (r >> 12) as u8, tail(6), tail(0), 0];
            3
        }
        _ => {
            *buf = [0xf0 | (r >> 18) as u8, tail(12), tail(6), tail(0)];
            4
        }
    }
}

/// Runes of `s`, malformed bytes counting as one each.
pub fn count(mut s: &[u8]) -> usize {
    let mut n = 0;
    while !s.is_empty() {
        s = &s[decode(s).1..];
        n += 1;
    }
    n
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trip() {
        for r in (0..0x110000).filter(|r| !(0xd800..0xe000).contains(r)) {
            let mut b = [0; 4];
            let n = encode(r, &mut b);
            assert_eq!(decode(&b[..n]), (r, n));
            assert_eq!(char::from_u32(r as u32).unwrap().len_utf8(), n);
        }
    }

    #[test]
    fn malformed() {
        for s in [
            &b"\x80"[..],
            b"\xc0\x80",
            b"\xe0\x80\x80",
            b"\xed\xa0\x80",
            b"\xf4\x90\x80\x80",
            b"\xe4\xb8",
            b"\xff",
        ] {
            assert_eq!(decode(s), (RUNE_ERROR, 1));
        }
    }
}
