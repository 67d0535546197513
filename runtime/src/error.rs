//! The texts of run-time errors.

use abi::panics::BoundsKind;

use crate::print;

/// A text that goes out in pieces.
pub struct BoundsError {
    pub kind: BoundsKind,
    pub signed: bool,
    pub x: u64,
    pub y: u64,
}

impl BoundsError {
    /// Prints `index out of range [5] with length 3`.
    pub fn print(&self) {
        let negative = self.signed && (self.x as i64) < 0;
        for c in format(self.kind, negative).bytes() {
            match c {
                b'X' => {
                    if self.signed {
                        print::int(self.x as i64);
                    } else {
                        print::uint(self.x);
                    }
                }
                b'Y' => print::int(self.y as i64),
                c => print::bytes(&[c]),
            }
        }
    }
}

/// The text, with X and Y for the operands. A negative operand is too small whatever the other is.
fn format(kind: BoundsKind, negative: bool) -> &'static str {
    match (kind, negative) {
        (BoundsKind::Index, false) => "index out of range [X] with length Y",
        (BoundsKind::Index, true) => "index out of range [X]",
        (BoundsKind::SliceAlen, false) => "slice bounds out of range [:X] with length Y",
        (BoundsKind::SliceAcap, false) => "slice bounds out of range [:X] with capacity Y",
        (BoundsKind::SliceAlen | BoundsKind::SliceAcap, true) => "slice bounds out of range [:X]",
        (BoundsKind::SliceB, false) => "slice bounds out of range [X:Y]",
        (BoundsKind::SliceB, true) => "slice bounds out of range [X:]",
        (BoundsKind::Slice3Alen, false) => "slice bounds out of range [::X] with length Y",
        (BoundsKind::Slice3Acap, false) => "slice bounds out of range [::X] with capacity Y",
        (BoundsKind::Slice3Alen | BoundsKind::Slice3Acap, true) => "slice bounds out of range [::X]",
        (BoundsKind::Slice3B, false) => "slice bounds out of range [:X:Y]",
        (BoundsKind::Slice3B, true) => "slice bounds out of range [:X:]",
        (BoundsKind::Slice3C, false) => "slice bounds out of range [X:Y:]",
        (BoundsKind::Slice3C, true) => "slice bounds out of range [X::]",
        (BoundsKind::Convert, _) => {
            "cannot convert slice with length Y to array or pointer to array with length X"
        }
    }
}
