//! `.go.buildinfo`: what `go version` looks for.

use crate::Options;
use crate::atom::{Made, Place, Program};
use crate::layout::Layout;

/// Makes the section: a 32-byte header, then the version and an empty module list, each with its length.
pub(crate) fn run(program: &mut Program<'_>, layout: &mut Layout, options: &Options) {
    let mut data = b"\xff Go buildinf:".to_vec();
    // Pointer size; little-endian with the strings inline.
    data.extend([8, 2]);
    data.resize(32, 0);
    let version = &options.version.as_bytes()[..options.version.len().min(127)];
    data.push(version.len() as u8);
    data.extend_from_slice(version);
    data.push(0);
    // Readers look at ten bytes where a length may stand.
    data.resize((data.len() + 10).next_multiple_of(16), 0);
    let id = program.make(Made::Buildinfo, Place::Buildinfo, 16, data);
    layout.append(program, id);
}
