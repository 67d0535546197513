//! SSA to Progs for amd64: instruction selection, register allocation, frames, stack maps.
//!
//! In: one [`ssa::Func`] (or [`ssa::DataDef`]). Out: an [`obj::LSym`] with the instructions as gc would write
//! them, pseudo-registers and all; the assembler adds prologues and bytes. Functions are compiled
//! independently of one another, on any thread; what is kept for reuse is per thread.
//!
//! The stages, each a module: [`mod@order`] (blocks), [`mod@select`] (machine instructions over virtual registers, [`mach`]),
//! [`live`] (pointers across calls), [`registers`], [`frame`], [`stackmap`], [`emit`].

pub mod data;
pub mod emit;
pub mod frame;
pub mod live;
pub mod mach;
pub mod order;
pub mod registers;
pub mod select;
pub mod stackmap;
mod traceargs;

use std::cell::RefCell;

use cranelift_entity::EntityRef;
use obj::{Abi, Addr, As, Attrs, FuncInfo, InlCall, InlId, LSym, Prog, SpillSlot, SymKind, Symbols};
use ssa::Func;

pub use data::data;

/// How to compile.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Options {
    /// Off (`-N`): what the debugger sees matters, not speed. (Today the code generator does the same either way: variables
    /// stay in the frame because `opt` left them there.)
    pub optimise: bool,
    /// Verify the register allocation with regalloc2's checker.
    pub checker: bool,
    pub strategy: registers::Strategy,
}

impl Default for Options {
    fn default() -> Options {
        Options { optimise: true, checker: false, strategy: registers::Strategy::Greedy }
    }
}

/// Frames, and arguments on the stack, must be smaller.
const MAX_FRAME: u64 = 1 << 30;

/// Why a function could not be compiled.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Error {
    /// Its variables take more than a frame can hold: the user's doing.
    FrameTooLarge { func: Box<str>, pos: source::Pos, locals: u64, args: u64 },
    /// The register allocator refused: a fault of this crate (or of the SSA it was given).
    Regalloc { func: Box<str>, what: String },
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Error::FrameTooLarge { func, .. } => write!(f, "{func}: stack frame too large (>1GB)"),
            Error::Regalloc { func, what } => write!(f, "{func}: register allocation failed: {what}"),
        }
    }
}

impl std::error::Error for Error {}

/// A compiled function.
#[derive(Clone, Debug)]
pub struct Compiled {
    pub text: LSym,
    /// What the function needs besides: stack maps, argument descriptions. (Jump tables are made by the assembler.)
    /// Those that are DUPOK may have been made for other functions too.
    pub data: Vec<LSym>,
}

/// Memory that is reused from function to function.
#[derive(Default)]
struct Scratch {
    order: order::Order,
    mach: mach::Mach,
    tables: select::Tables,
    live: live::Liveness,
    alloc: registers::Allocator,
    frame: frame::Frame,
    maps: stackmap::StackMaps,
    emit: emit::Scratch,
}

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::default();
}

/// Compiles one function.
pub fn compile(func: &Func, symbols: &Symbols, opts: &Options) -> Result<Compiled, Error> {
    SCRATCH.with(|s| match s.try_borrow_mut() {
        Ok(mut s) => run(func, symbols, opts, &mut s),
        // A panic was caught while the memory was in use: leave it alone.
        Err(_) => run(func, symbols, opts, &mut Scratch::default()),
    })
}

fn run(func: &Func, symbols: &Symbols, opts: &Options, s: &mut Scratch) -> Result<Compiled, Error> {
    s.order.compute(func);
    select::select(func, symbols, &s.order, &mut s.mach, &mut s.tables);
    s.live.add_to_calls(&mut s.mach);
    let out = s
        .alloc
        .run(&s.mach, opts.strategy, opts.checker)
        .map_err(|what| Error::Regalloc { func: func.name.clone(), what })?;
    s.frame.layout(func, &s.mach, out.num_spillslots);
    let args = func.sig.args_size.max(func.sig.stack_size) as u64;
    if s.frame.bytes.max(args) >= MAX_FRAME {
        let (func, pos, locals) = (func.name.clone(), func.pos, s.frame.bytes);
        return Err(Error::FrameTooLarge { func, pos, locals, args });
    }
    s.maps.start(func, &s.frame, s.mach.has_calls);

    let id = symbols.intern(&func.name, Abi::Internal);
    let mut flags = 0;
    let a = &func.attrs;
    for (on, flag) in [
        (a.dupok, Attrs::DUPOK),
        (a.nosplit, Attrs::NOSPLIT),
        (a.wrapper, Attrs::WRAPPER),
        (a.needctxt, Attrs::NEEDCTXT),
    ] {
        flags |= if on { flag.0 } else { 0 };
    }
    let args = frame::align(func.sig.args_size.max(func.sig.stack_size), 8);
    let text = Prog::with3(
        As::TEXT,
        func.pos,
        Addr::global(id, 0),
        Addr::konst(flags as i64),
        Addr::text_size(s.frame.size, args),
    );
    // The tables' names are known only after the body: their places are kept.
    let arginfo = traceargs::arginfo(func, symbols);
    let arglive = arginfo.is_some().then(|| traceargs::arglive(func, symbols));
    // Its alloc is in the frame: the exit reads it.
    let defers = func.recovery().map(|(point, _)| {
        let frame = func.def_inst(func.args(point)[0]).expect("the address of an alloc");
        let mut content = s.frame.alloc(func.insts[frame].aux).to_le_bytes().to_vec();
        content.extend((func.insts[point].imm as u32).to_le_bytes());
        data::content_named("gclocals·", content, symbols)
    });
    let mut head = vec![text];
    let tables = 2 + arginfo.is_some() as usize + arglive.is_some() as usize + defers.is_some() as usize;
    head.extend((0..tables).map(|_| Prog::new(As::FUNCDATA, func.pos)));
    if arginfo.is_some() {
        let k = Addr::konst(abi::funcdata::PCDATA_ARG_LIVE_INDEX as i64);
        head.push(Prog::with(As::PCDATA, func.pos, k, Addr::konst(1)));
    }
    let input = emit::Input {
        func,
        symbols,
        m: &s.mach,
        out,
        frame: &s.frame,
        order: &s.order.emit,
        block_of: &s.order.index,
    };
    let (mut progs, jump_tables) = emit::emit(input, &mut s.maps, &mut s.emit, head);

    let [args_maps, locals_maps] =
        s.maps.tables().map(|content| Some(data::content_named("gclocals·", content, symbols)));
    let all = [
        (abi::funcdata::FUNCDATA_ARGS_POINTER_MAPS, args_maps),
        (abi::funcdata::FUNCDATA_LOCALS_POINTER_MAPS, locals_maps),
        (abi::funcdata::FUNCDATA_OPEN_CODED_DEFER_INFO, defers),
        (abi::funcdata::FUNCDATA_ARG_INFO, arginfo),
        (abi::funcdata::FUNCDATA_ARG_LIVE_INFO, arglive),
    ];
    let mut extra: Vec<LSym> = Vec::with_capacity(tables);
    let mut funcdata: Vec<Option<obj::SymId>> = Vec::new();
    for (kind, sym) in all {
        let Some(sym) = sym else { continue };
        let at = 1 + funcdata.iter().filter(|f| f.is_some()).count();
        progs[at].from = Addr::konst(kind as i64);
        progs[at].to = Addr::global(sym.id, 0);
        funcdata.resize(funcdata.len().max(kind + 1), None);
        funcdata[kind] = Some(sym.id);
        // One table may serve for two.
        if extra.iter().all(|e| e.id != sym.id) {
            extra.push(sym);
        }
    }

    let spills = func.sig.params.iter().map(|p| SpillSlot {
        reg: select::arg_reg(p.ty, p.reg),
        offset: p.spill,
        size: p.ty.size() as u8,
    });
    let inl = func.inls.values().map(|d| InlCall {
        parent: d.parent.map_or(InlId::NONE, |p| InlId(p.index() as u32)),
        func: symbols.intern(&d.func, Abi::Internal),
        pos: d.pos,
        start_line: 0,
        wrapper: d.wrapper,
    });
    let info = FuncInfo {
        text: progs,
        args,
        locals: s.frame.size,
        pos: func.pos,
        func_id: if a.wrapper { abi::pclntab::FUNC_ID_WRAPPER } else { 0 },
        spills: spills.collect(),
        inl: inl.collect(),
        jump_tables,
        funcdata,
        ..FuncInfo::default()
    };
    let text = LSym {
        id,
        kind: SymKind::Text,
        attrs: Attrs(flags),
        size: 0,
        align: 0,
        data: Vec::new(),
        relocs: Vec::new(),
        func: Some(Box::new(info)),
        ptrmask: Vec::new(),
    };
    Ok(Compiled { text, data: extra })
}
