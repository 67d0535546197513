//! DWARF. (Being written.)

use crate::atom::Program;
use crate::layout::Layout;
use crate::write::File;

pub(crate) fn run(_program: &Program<'_>, _layout: &Layout, _file: &mut File) {}
