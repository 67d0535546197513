//! Who called: the functions behind `runtime.Callers` and `runtime.CallersFrames`.

use abi::pclntab::FUNC_ID_WRAPPER;
use abi::rtcall::Regs;

use crate::runtime2::getg;
use crate::symtab::{Func, findfunc, func_name};
use crate::traceback::Unwinder;

/// callers(skip int, pcs *uintptr, n int) int: return addresses of the frames from the skip-th on, 0 is the caller's own. Calls that were
/// inlined are skipped like others; of a frame that is skipped in part the address is that of the inlined call.
#[unsafe(export_name = "rt.callers")]
extern "C" fn callers(r: &mut Regs) {
    let (mut skip, pcs, n) = (r.int[0] as usize, r.int[1] as *mut usize, r.int[2] as usize);
    // SAFETY: this goroutine stands at its call of callers.
    let g = unsafe { &*getg() };
    let mut frames = Unwinder::new(g.sched.pc, g.sched.sp, g.stack_hi);
    let mut count = 0;
    while count < n {
        let Some(f) = frames.next() else { break };
        if f.func.id() == FUNC_ID_WRAPPER {
            continue;
        }
        let mut call = f.pc - 1;
        let mut whole = true;
        while skip > 0 {
            skip -= 1;
            match inlined(f.func, call) {
                Some((_, outer)) => call = outer,
                None => {
                    whole = false;
                    break;
                }
            }
        }
        if whole {
            // SAFETY: there is room for n addresses.
            unsafe { *pcs.add(count) = call + 1 };
            count += 1;
        }
    }
    r.int[0] = count as u64;
}

/// The name of the inlined call that `call` belongs to, and where it stands in the call it is inlined into.
fn inlined(f: Func, call: usize) -> Option<(&'static [u8], usize)> {
    let inl = f.inlined_at(call)?;
    let parent = f.entry() + inl.parent_pc as usize;
    Some((func_name(inl.name_off), parent))
}

/// pcinfo(pc uintptr) (name string, file string, line int, entry uintptr, outer uintptr): of the innermost call at a return
/// address; outer is the return address of the call it is inlined into, 0 if it isn't.
#[unsafe(export_name = "rt.pcinfo")]
extern "C" fn pcinfo(r: &mut Regs) {
    let pc = r.int[0] as usize;
    r.int[..7].fill(0);
    let call = pc.wrapping_sub(1);
    let Some(f) = findfunc(call) else { return };
    let (mut name, mut outer) = (f.name(), 0);
    if let Some((inner, parent)) = inlined(f, call) {
        name = inner;
        outer = parent + 1;
    }
    let (file, line) = f.file_line(call);
    r.int[0] = name.as_ptr() as u64;
    r.int[1] = name.len() as u64;
    r.int[2] = file.as_ptr() as u64;
    r.int[3] = file.len() as u64;
    r.int[4] = line as u64;
    r.int[5] = f.entry() as u64;
    r.int[6] = outer as u64;
}
