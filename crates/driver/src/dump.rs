//! Dumps that no crate of its own prints.

use std::fmt::Write;

use source::SourceMap;
use syntax::File;
use types::{Mode, Program, TypedPackage};

/// `--dump types`: a line for each expression the checker gave a type: position, expression, mode, type, constant value.
pub fn types(map: &SourceMap, program: &Program, package: &TypedPackage, files: &[File]) -> String {
    let mut out = String::new();
    for (file, info) in files.iter().zip(&package.files) {
        let mut lines = Vec::new();
        for e in file.exprs.keys() {
            let known = info.expr(e);
            if known.mode == Mode::None {
                continue;
            }
            let pos = file.start(e);
            let Some(at) = map.resolve(pos) else { continue };
            let mut line = format!("{}:{}:{}: ", at.file, at.line, at.col);
            let _ = write!(line, "{}: {:?}", syntax::print::expr_string(file, e), known.mode);
            if !matches!(known.mode, Mode::NoValue | Mode::Builtin | Mode::Package) {
                let typ = program.type_string(known.typ, types::Qualifier::Relative(package.pkg));
                let _ = write!(line, " {typ}");
            }
            if let Some(value) = info.const_value(e) {
                let _ = write!(line, " = {value}");
            }
            lines.push((pos, line));
        }
        lines.sort_by_key(|l| l.0);
        for (_, line) in lines {
            let _ = writeln!(out, "{line}");
        }
    }
    out
}
