//! The table of itabs: what the runtime must not make again, since an itab's address stands for its pair of types.

use crate::atom::{AtomId, Made, Place, Program};
use crate::layout::Layout;

/// Lists the live itabs and makes room for their addresses.
pub(crate) fn run(program: &mut Program<'_>, layout: &mut Layout) {
    let is_itab = |a: &crate::atom::Atom| {
        a.live && a.place == Place::Rodata && program.name(a).starts_with(b"go:itab.")
    };
    layout.itabs =
        (0..program.atoms.len() as u32).map(AtomId).filter(|&id| is_itab(program.atom(id))).collect();
    if !layout.itabs.is_empty() {
        let id = program.make(Made::ItabLinks, Place::Rodata, 8, vec![0; 8 * layout.itabs.len()]);
        layout.append(program, id);
    }
}
