//! Broken versions of good inputs, the same ones for the same seed.

/// A small reproducible source of randomness (xorshift64*).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// 0 .. n-1; 0 when `n` is 0.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let r = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        if n == 0 { 0 } else { r as usize % n }
    }
}

/// One to three changes to a text: bytes flipped, lines cut or doubled, tokens doubled, swapped or
/// removed, the end cut off.
pub fn text(source: &[u8], random: &mut Random) -> Vec<u8> {
    let mut out = source.to_vec();
    for _ in 0..=random.below(3) {
        if out.is_empty() {
            break;
        }
        match random.below(7) {
            0 => {
                let at = random.below(out.len());
                out[at] ^= 1 << random.below(8);
            }
            1 => drop(out.drain(line(&out, random))),
            2 => {
                let range = line(&out, random);
                let copy = out[range.clone()].to_vec();
                out.splice(range.start..range.start, copy);
            }
            3 => drop(out.drain(token(&out, random))),
            4 => {
                let range = token(&out, random);
                let copy = [&out[range.clone()], b" "].concat();
                out.splice(range.start..range.start, copy);
            }
            5 => {
                let word = out[token(&out, random)].to_vec();
                let range = token(&out, random);
                out.splice(range, word);
            }
            _ => out.truncate(random.below(out.len())),
        }
    }
    out
}

/// One change to a binary: bytes overwritten, or the end cut off.
pub fn binary(source: &[u8], random: &mut Random) -> Vec<u8> {
    let mut out = source.to_vec();
    if out.is_empty() || random.below(4) == 0 {
        out.truncate(random.below(out.len()));
        return out;
    }
    // Headers and tables break more than code does: half of the changes go to the ends.
    for _ in 0..=random.below(8) {
        let at = match random.below(4) {
            0 => random.below(out.len().min(64)),
            1 => out.len() - 1 - random.below(out.len().min(2048)),
            _ => random.below(out.len()),
        };
        out[at] = random.below(256) as u8;
    }
    out
}

/// The range of a random line, its newline included.
fn line(text: &[u8], random: &mut Random) -> std::ops::Range<usize> {
    let at = random.below(text.len());
    let start = text[..at].iter().rposition(|&b| b == b'\n').map_or(0, |i| i + 1);
    let end = text[at..].iter().position(|&b| b == b'\n').map_or(text.len(), |i| at + i + 1);
    start..end
}

/// The range of a random word or single character.
fn token(text: &[u8], random: &mut Random) -> std::ops::Range<usize> {
    let is_word = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80;
    let at = random.below(text.len());
    if !is_word(text[at]) {
        return at..at + 1;
    }
    let start = text[..at].iter().rposition(|&b| !is_word(b)).map_or(0, |i| i + 1);
    let end = text[at..].iter().position(|&b| !is_word(b)).map_or(text.len(), |i| at + i);
    start..end
}
