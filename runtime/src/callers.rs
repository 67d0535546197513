//! Who called: the functions behind `runtime.Callers` and `runtime.CallersFrames`.

use abi::pclntab::{FUNC_ID_GOPANIC, FUNC_ID_NORMAL, FUNC_ID_PANICWRAP, FUNC_ID_SIGPANIC, FUNC_ID_WRAPPER};
use abi::rtcall::Regs;

use crate::runtime2::getg;
use crate::symtab::{findfunc, func_name};
use crate::traceback::Unwinder;

/// callers(skip int, pcs *uintptr, n int) int: return addresses of the calls under way from the skip-th on, 0 is the caller's own.
/// Calls that were inlined have one each: the address behind an instruction that stands for them. Wrappers don't count, unless
/// the panic is theirs.
#[unsafe(export_name = "rt.callers")]
extern "C" fn callers(r: &mut Regs) {
    let (mut skip, pcs, n) = (r.int[0] as usize, r.int[1] as *mut usize, r.int[2] as usize);
    // SAFETY: this goroutine stands at its call of callers.
    let g = unsafe { &*getg() };
    let mut count = 0;
    let mut callee = FUNC_ID_NORMAL;
    for f in Unwinder::new(g.sched.pc, g.sched.sp, g.stack_hi) {
        let mut call = Some(f.pc - 1);
        while let Some(at) = call
            && count < n
        {
            let inl = f.func.inlined_at(at);
            let id = inl.map_or(f.func.id(), |inl| inl.func_id);
            if id == FUNC_ID_WRAPPER
                && !matches!(callee, FUNC_ID_GOPANIC | FUNC_ID_SIGPANIC | FUNC_ID_PANICWRAP)
            {
                // Left out.
            } else if skip > 0 {
                skip -= 1;
            } else {
                // SAFETY: there is room for n addresses.
                unsafe { *pcs.add(count) = at + 1 };
                count += 1;
            }
            callee = id;
            call = inl.map(|inl| f.func.entry() + inl.parent_pc as usize);
        }
        if count == n {
            break;
        }
    }
    r.int[0] = count as u64;
}

/// pcinfo(pc uintptr) (name string, file string, line int, entry uintptr, inlined bool): of the innermost call at a return
/// address.
#[unsafe(export_name = "rt.pcinfo")]
extern "C" fn pcinfo(r: &mut Regs) {
    let pc = r.int[0] as usize;
    r.int[..7].fill(0);
    let call = pc.wrapping_sub(1);
    let Some(f) = findfunc(call) else { return };
    let inl = f.inlined_at(call);
    let name = inl.map_or(f.name(), |inl| func_name(inl.name_off));
    let (file, line) = f.file_line(call);
    r.int[0] = name.as_ptr() as u64;
    r.int[1] = name.len() as u64;
    r.int[2] = file.as_ptr() as u64;
    r.int[3] = file.len() as u64;
    r.int[4] = line as u64;
    r.int[5] = f.entry() as u64;
    r.int[6] = inl.is_some() as u64;
}
