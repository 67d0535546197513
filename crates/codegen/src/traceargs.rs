//! What tracebacks print of a function's arguments: FUNCDATA_ARG_INFO.
//!
//! A stream of (offset, size) byte pairs, with brackets for composite arguments, as
//! `internal/abi`'s TraceArgs constants have it.

use obj::{LSym, Symbols};
use ssa::Func;

const END: u8 = 0xff;
const OPEN: u8 = 0xfe;
const CLOSE: u8 = 0xfd;
const MORE: u8 = 0xfc;
const TOO_FAR: u8 = 0xfb;
/// Tracebacks print at most this many words.
const LIMIT: usize = 10;

/// The symbol that says which arguments' homes hold them: none, since register arguments are spilled elsewhere. Tracebacks
/// mark them with `?`. PCDATA_ARG_LIVE_INDEX 1 is its only map; stack arguments are outside of it.
pub fn arglive(func: &Func, symbols: &Symbols) -> LSym {
    let mut out = vec![u8::try_from(func.sig.stack_size).unwrap_or(0)];
    out.resize(1 + func.sig.params.len().min(LIMIT).div_ceil(8), 0);
    crate::data::content_named("argliveinfo·", out, symbols)
}

/// The symbol that describes `func`'s arguments; none without arguments.
pub fn arginfo(func: &Func, symbols: &Symbols) -> Option<LSym> {
    let params = &func.sig.params;
    if params.is_empty() {
        return None;
    }
    let mut out = Vec::new();
    let mut at = 0;
    'all: while at < params.len() {
        let group = func.param_names.iter().find(|g| g.1 as usize == at && g.2 > 1);
        let n = group.map_or(1, |g| g.2 as usize).min(params.len() - at);
        if group.is_some() {
            out.push(OPEN);
        }
        for p in &params[at..at + n] {
            if at == LIMIT {
                out.push(MORE);
                if group.is_some() {
                    out.push(CLOSE);
                }
                break 'all;
            }
            match u8::try_from(p.spill) {
                Ok(offset) if offset < 0xf0 => out.extend([offset, p.ty.size() as u8]),
                _ => out.push(TOO_FAR),
            }
            at += 1;
        }
        if group.is_some() {
            out.push(CLOSE);
        }
    }
    out.push(END);
    Some(crate::data::rodata(&format!("{}.arginfo1", func.name), out, 1, symbols))
}
