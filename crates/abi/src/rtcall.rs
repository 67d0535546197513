//! The runtime functions the compiler may call.
//!
//! One row a function. `lower` looks signatures up here, the runtime's build makes a trampoline for every
//! [`Kind::System`] row, and the linker finds all of them by name. Parameters and results are given
//! as scalars, one letter each, in ABIInternal order (strings, slices and interfaces already taken apart):
//! `p` pointer, `i` 64-bit integer, `w` 32-bit integer, `b` byte or bool, `d` float64, `f` float32.

/// How a runtime function runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Written in Rust, `extern "C" fn(regs: &mut Regs)`, named `rt.NAME`: a trampoline named `runtime.NAME` saves the Go
    /// argument registers in a [`Regs`], switches to g0, calls it, switches back and reloads the registers.
    System,
    /// Written in assembly (`runtime/asm`), ABIInternal, runs on the goroutine's stack.
    Asm,
    /// The same, and never returns.
    AsmNoReturn,
    /// As System, and never returns.
    SystemNoReturn,
    /// Written in Rust, named `rt.NAME.leaf`, called with its arguments (four integers at most) on the goroutine's stack: it
    /// needs few hundred bytes of it, doesn't allocate and doesn't panic.
    Leaf,
    /// The same, and where it returns 0 `rt.NAME` is called as for System.
    LeafOrSystem,
}

/// The argument registers as a trampoline saves them, in argument order; results come back in the same places.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Regs {
    /// AX BX CX DI SI R8 R9 R10 R11
    pub int: [u64; 9],
    /// DX at the call.
    pub ctxt: u64,
    /// X0..X3
    pub float: [u64; 4],
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct RtCall {
    /// Without the package: `newobject`.
    pub name: &'static str,
    pub kind: Kind,
    pub params: &'static str,
    pub results: &'static str,
}

const fn row(name: &'static str, kind: Kind, params: &'static str, results: &'static str) -> RtCall {
    RtCall { name, kind, params, results }
}

use Kind::*;

/// The table. Parameters are described in Go's terms beside each row.
pub const RT_CALLS: &[RtCall] = &[
    // Memory. The type argument is a *abi.Type.
    row("newobject", System, "p", "p"),   // newobject(typ) unsafe.Pointer
    row("makeslice", System, "pii", "p"), // makeslice(elem, len, cap); panics on bad sizes
    row("makeslicecopy", System, "piip", "p"), // makeslicecopy(elem, tolen, fromlen, from)
    row("growslice", System, "piiip", "pii"), // growslice(oldPtr, newLen, oldCap, num, elem) (ptr, newLen, cap)
    row("memmove", Asm, "ppi", ""),           // memmove(to, from, n)
    row("memclrNoHeapPointers", Asm, "pi", ""), // memclr(ptr, n)
    row("memequal", Asm, "ppi", "b"),         // memequal(p, q, n)
    row("cmpstring", Asm, "pipi", "i"),       // cmpstring(a, b) -1, 0, 1
    // Strings. buf is a 32-byte stack buffer or nil.
    row("concatstring2", System, "ppipi", "pi"), // concatstring2(buf, a, b)
    row("concatstring3", System, "ppipipi", "pi"),
    row("concatstrings", System, "ppi", "pi"), // concatstrings(buf, ptr to strings, n)
    row("slicebytetostring", System, "ppi", "pi"), // slicebytetostring(buf, ptr, n)
    row("stringtoslicebyte", System, "ppi", "pii"), // stringtoslicebyte(buf, s)
    row("slicerunetostring", System, "ppi", "pi"), // slicerunetostring(buf, ptr, n)
    row("stringtoslicerune", System, "ppi", "pii"), // stringtoslicerune(buf, s)
    row("intstring", System, "pi", "pi"),      // intstring(buf, v)
    row("decoderune", System, "pii", "wi"),    // decoderune(s, k) (rune, next)
    row("countrunes", System, "pi", "i"),      // countrunes(s)
    // print and println; printlock and printunlock bracket one statement.
    row("printlock", System, "", ""),
    row("printunlock", System, "", ""),
    row("printbool", System, "b", ""),
    row("printint", System, "i", ""),
    row("printuint", System, "i", ""),
    row("printhex", System, "i", ""),
    row("printfloat", System, "d", ""),
    row("printfloat32", System, "f", ""),
    row("printcomplex", System, "dd", ""),
    row("printcomplex64", System, "ff", ""),
    row("printstring", System, "pi", ""),
    row("printpointer", System, "p", ""),
    row("printslice", System, "pii", ""),
    row("printeface", System, "pp", ""),
    row("printsp", System, "", ""),
    row("printnl", System, "", ""),
    // Interfaces. Types and itabs are given by address.
    row("convT64", LeafOrSystem, "i", "p"), // memory with that value, which nobody writes
    row("convT32", LeafOrSystem, "w", "p"),
    row("convTstring", LeafOrSystem, "pi", "p"),
    row("convI2I", System, "pp", "p"), // convI2I(inter, typ) itab; nil for nil
    // assertE2I2(inter, typ, cache) *abi::typ::Assertion. The cache is a word of the call's own.
    row("assertE2I2", LeafOrSystem, "ppp", "p"),
    // typeassert(inter, typ, slot) *abi::typ::Assertion. The slot is a free one of a table of the call's own.
    row("typeassert", LeafOrSystem, "ppp", "p"),
    // interfaceswitch(inters, typ, slot): the first of the interface types, whose number comes first.
    row("interfaceswitch", LeafOrSystem, "ppp", "p"),
    row("panicassert", SystemNoReturn, "pp", ""), // panicassert(inter, typ)
    // efaceeq(typ, x, y): the lowest bit says whether they are equal; panics for uncomparable types.
    row("efaceeq", LeafOrSystem, "ppp", "b"),
    row("ifaceeq", LeafOrSystem, "ppp", "b"), // ifaceeq(itab, x, y)
    row("panicdottype", SystemNoReturn, "ppp", ""), // panicdottype(have, want, iface)
    // Maps: type, map, key (by address where it is not a number, a pointer or a string). Elements are given by
    // address, nil when there is none.
    row("makechan", System, "pi", "p"), // makechan(elem, size); panics on bad sizes
    row("makemap", System, "pi", "p"),  // makemap(typ, hint)
    row("mapaccess_fast32", Leaf, "ppw", "p"),
    row("mapaccess_fast64", Leaf, "ppi", "p"),
    row("mapaccess_fast64ptr", Leaf, "ppp", "p"),
    row("mapaccess_faststr", Leaf, "pppi", "p"),
    row("mapaccess_mem", Leaf, "ppp", "p"), // keys compared byte by byte
    row("mapaccess", System, "ppp", "p"),
    row("mapassign_fast32", LeafOrSystem, "ppw", "p"),
    row("mapassign_fast64", LeafOrSystem, "ppi", "p"),
    row("mapassign_fast64ptr", LeafOrSystem, "ppp", "p"),
    row("mapassign_faststr", LeafOrSystem, "pppi", "p"),
    row("mapassign_mem", LeafOrSystem, "ppp", "p"),
    row("mapassign", System, "ppp", "p"),
    row("mapdelete_fast32", Leaf, "ppw", ""),
    row("mapdelete_fast64", Leaf, "ppi", ""),
    row("mapdelete_fast64ptr", Leaf, "ppp", ""),
    row("mapdelete_faststr", Leaf, "pppi", ""),
    row("mapdelete_mem", Leaf, "ppp", ""),
    row("mapdelete", System, "ppp", ""),
    row("mapclear", System, "pp", ""),
    row("mapiterinit", System, "ppp", ""), // mapiterinit(typ, map, iterator)
    row("mapiternext", LeafOrSystem, "p", ""), // the iterator's key is nil at the end
    row("mapseed", Leaf, "", "i"),
    row("complex128div", System, "dddd", "dd"), // complex128div(n, m) n/m
    // Panics.
    row("gopanic", AsmNoReturn, "pp", ""), // gopanic(eface)
    row("printmethod", System, "", "pp"), // printmethod() (code, receiver) of an Error or String method to call
    row("printtext", System, "pi", ""),   // printtext(s): what it returned
    row("fatalpanic", SystemNoReturn, "", ""),
    row("startpanic", System, "pp", ""), // startpanic(eface): what gopanic begins with
    row("nextdefer", System, "", "p"),   // nextdefer() closure; doesn't return without one
    row("deferdone", System, "", "pip"), // deferdone() (sp, pc, bp) to go on at, or 0s
    row("gorecover", System, "", "pp"),  // gorecover() eface
    row("panicdivide", SystemNoReturn, "", ""),
    row("panicshift", SystemNoReturn, "", ""),
    row("panicmem", SystemNoReturn, "", ""),
    row("panicBounds", AsmNoReturn, "", ""), // operands by PCDATA, see abi::panics
    row("panicmakeslicelen", SystemNoReturn, "", ""),
    row("panicmakeslicecap", SystemNoReturn, "", ""),
    row("panicunsafeslicelen", SystemNoReturn, "", ""),
    row("panicunsafeslicenilptr", SystemNoReturn, "", ""),
    row("panicunsafestringlen", SystemNoReturn, "", ""),
    row("panicunsafestringnilptr", SystemNoReturn, "", ""),
    row("panicwrap", SystemNoReturn, "", ""),
    row("panicrangestate", SystemNoReturn, "i", ""), // panicrangestate(state), see abi::panics
];

/// What the standard library declares without a body and the runtime has: the linker's name, the Rust function's (`rt.`
/// NAME), and the row as above. The compiler calls none of them of itself.
pub const HOOKS: &[(&str, RtCall)] = &[
    ("os.runtime_args", row("os_args", System, "", "pii")), // []string
    ("syscall.runtime_envs", row("environ", System, "", "pii")),
    ("runtime.nanotime", row("nanotime", System, "", "i")),
    ("time.now", row("time_now", System, "", "iwi")), // seconds, nanoseconds, monotonic clock
    ("runtime.panicoverflow", row("panicoverflow", SystemNoReturn, "", "")),
    ("runtime.typedmemmove", row("typedmemmove", System, "ppp", "")), // typ, to, from
    ("reflect.typedmemmove", row("typedmemmove", System, "ppp", "")),
    ("reflect.unsafe_New", row("newobject", System, "p", "p")),
    ("runtime.rand", row("rand", System, "", "i")),
    ("runtime.newcoro", row("newcoro", System, "p", "p")),
    ("runtime.coroswitch", row("coroswitch", System, "p", "")),
    ("runtime.Goexit", row("goexit", SystemNoReturn, "", "")),
    ("sync.runtime_Semacquire", row("semacquire", System, "p", "")),
    ("sync.runtime_SemacquireMutex", row("semacquire", System, "pbi", "")),
    ("sync.runtime_Semrelease", row("semrelease", System, "pbi", "")),
    ("sync.runtime_canSpin", row("canspin", System, "i", "b")),
    ("sync.runtime_doSpin", row("dospin", System, "", "")),
    ("sync.fatal", row("sync_fatal", SystemNoReturn, "pi", "")),
    ("sync.runtime_spawn", row("spawn", System, "p", "")),
    ("sync.runtime_notifyListAdd", row("notifylistadd", System, "p", "w")),
    ("sync.runtime_notifyListWait", row("notifylistwait", System, "pw", "")),
    ("sync.runtime_notifyListNotifyAll", row("notifylistnotifyall", System, "p", "")),
    ("sync.runtime_notifyListNotifyOne", row("notifylistnotifyone", System, "p", "")),
    ("sync/atomic.runtime_procPin", row("procpin", System, "", "i")),
    ("sync/atomic.runtime_procUnpin", row("procunpin", System, "", "")),
    ("runtime.callers", row("callers", System, "ipi", "i")), // skip, pcs, n; count
    ("runtime.pcinfo", row("pcinfo", System, "i", "pipiiii")), // pc; name, file, line, entry, outer
];

/// The row of a runtime function.
pub fn lookup(name: &str) -> Option<&'static RtCall> {
    RT_CALLS.iter().find(|r| r.name == name)
}

/// The shortest way that saves and returns enough registers.
fn way(row: &RtCall) -> &'static str {
    let floats = row.params.contains(['d', 'f']) || row.results.contains(['d', 'f']);
    match (floats, row.params.len(), row.results.len()) {
        (false, 0..=3, 0..=3) => "rtcall3",
        (false, 0..=5, 0..=3) => "rtcall5",
        _ => "rtcall",
    }
}

/// An import path as assembly spells it.
struct Slashes<'a>(&'a str);

impl core::fmt::Display for Slashes<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
        for (i, part) in self.0.split('/').enumerate() {
            if i > 0 {
                f.write_str("∕")?;
            }
            f.write_str(part)?;
        }
        Ok(())
    }
}

/// Writes the trampolines as Plan 9 assembly: one function for each System row. `runtime/asm/asm_amd64.s` has the rest
/// of the way.
pub fn write_stubs(out: &mut dyn core::fmt::Write) -> core::fmt::Result {
    out.write_str(
        "// Trampolines, generated from abi::rtcall.\n\n#include \"textflag.h\"\n\n\
         // Arguments to where C has them, the stack aligned, a slot at 0(SP); R12 remembers SP.\n\
         #define LEAFENTER \\\n\
         \tMOVQ\tSP, R12; \\\n\
         \tANDQ\t$~15, SP; \\\n\
         \tSUBQ\t$16, SP; \\\n\
         \tMOVQ\tCX, DX; \\\n\
         \tMOVQ\tDI, CX; \\\n\
         \tMOVQ\tAX, DI; \\\n\
         \tMOVQ\tBX, SI\n",
    )?;
    for (symbol, row) in HOOKS {
        let (package, function) = symbol.rsplit_once('.').unwrap_or(("", symbol));
        write!(
            out,
            "\nTEXT {}·{function}<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0\n\
             \tMOVQ\t$rt·{}(SB), R12\n\
             \tJMP\truntime·{}<ABIInternal>(SB)\n",
            Slashes(package),
            row.name,
            way(row),
        )?;
    }
    for row in RT_CALLS {
        let name = row.name;
        let way = way(row);
        match row.kind {
            Asm | AsmNoReturn => {}
            System | SystemNoReturn => write!(
                out,
                "\nTEXT runtime·{name}<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0\n\
                 \tMOVQ\t$rt·{name}(SB), R12\n\
                 \tJMP\truntime·{way}<ABIInternal>(SB)\n"
            )?,
            Leaf => write!(
                out,
                "\nTEXT runtime·{name}<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0\n\
                 \tLEAFENTER\n\
                 \tCALL\trt·{name}·leaf(SB)\n\
                 \tMOVQ\tR12, SP\n\
                 \tXORPS\tX15, X15\n\
                 \tRET\n"
            )?,
            LeafOrSystem => write!(
                out,
                "\nTEXT runtime·{name}<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0\n\
                 \tMOVQ\tAX, R13\n\
                 \tMOVQ\tBX, R15\n\
                 \tLEAFENTER\n\
                 \tMOVQ\tDX, BX\n\
                 \tMOVQ\tCX, 0(SP)\n\
                 \tCALL\trt·{name}·leaf(SB)\n\
                 \tMOVQ\t0(SP), DI\n\
                 \tMOVQ\tR12, SP\n\
                 \tXORPS\tX15, X15\n\
                 \tTESTQ\tAX, AX\n\
                 \tJEQ\tslow\n\
                 \tRET\n\
                 slow:\n\
                 \tMOVQ\tR13, AX\n\
                 \tMOVQ\tBX, CX\n\
                 \tMOVQ\tR15, BX\n\
                 \tMOVQ\t$rt·{name}(SB), R12\n\
                 \tJMP\truntime·{way}<ABIInternal>(SB)\n"
            )?,
        }
    }
    Ok(())
}
