//! `-m`: the optimiser's decisions in gc's words.

use cranelift_entity::EntityRef;
use source::{Diagnostic, Pos, Severity, Span};
use ssa::{AllocOrigin, Func, Leak, Type};

use crate::escape::Analysis;

/// A note at a position.
pub fn note(pos: Pos, message: String) -> Diagnostic {
    Diagnostic { severity: Severity::Note, span: Span::at(pos), code: "", message, help: None }
}

/// Where the variables of a function live and what its parameters do.
pub fn escapes(func: &Func, analysis: &Analysis, notes: &mut Vec<Diagnostic>) {
    for (a, d) in &func.allocs {
        let heap = analysis.heap[a.index()];
        let text = match (d.origin, heap) {
            (AllocOrigin::Var | AllocOrigin::Param, true) => format!("moved to heap: {}", d.name),
            (AllocOrigin::Expr | AllocOrigin::Boxed, true) => {
                format!("{} escapes to heap", d.name.replace('…', "..."))
            }
            (AllocOrigin::Expr | AllocOrigin::Boxed, false) => {
                format!("{} does not escape", d.name.replace('…', "..."))
            }
            (AllocOrigin::Closure, true) => "func literal escapes to heap".to_string(),
            (AllocOrigin::Closure, false) => "func literal does not escape".to_string(),
            _ => continue,
        };
        notes.push(note(d.pos, text));
    }
    for (n, (name, first, count)) in func.param_names.iter().enumerate() {
        let range = *first as usize..(*first + *count) as usize;
        if name.is_empty()
            || &**name == "_"
            || !func.sig.params[range.clone()].iter().any(|p| p.ty == Type::Ptr)
        {
            continue;
        }
        let pos = func.param_pos.get(n).copied().unwrap_or(func.pos);
        notes.push(note(pos, leak_text(name, &analysis.summary.params[range])));
    }
}

/// What is said of a parameter whose scalars leak so.
fn leak_text(name: &str, leaks: &[Leak]) -> String {
    match leaks.iter().filter_map(|l| l.heap).min() {
        Some(0) => return format!("leaking param: {name}"),
        Some(_) => return format!("leaking param content: {name}"),
        None => {}
    }
    match leaks.iter().flat_map(|l| &l.results).min() {
        Some((n, level)) => format!("leaking param: {name} to result ~r{n} level={level}"),
        None => format!("{name} does not escape"),
    }
}
