//! Escape analysis: which variables may live in the frame.
//!
//! Needs: callees' summaries. Guarantees: every `alloc` left is [`Place::Stack`]; the others became calls of
//! `runtime.newobject`, or null pointers if they are buffers for results of runtime functions. Runs under `-N` too, where all variables are still in memory.
//!
//! The method is a graph of locations: one for each pointer value and one for the content of each variable
//! (all its fields together). An edge `dst <- src` with a number says that dst receives src, or what src
//! points to (1), or src's address (-1). Walking the edges backwards from the heap finds with how many
//! indirections each location reaches it; a variable reached with -1 has its address there and must move.
//! A store through a pointer that is not plainly a variable's address goes to the heap.
//!
//! A frame slot is shared by all iterations of a loop. So a variable born in a loop must also move when its
//! address reaches a parameter of that loop's header, or a variable born outside that loop.
//!
//! Closures are accounted for where they are made: what the closure's body does with its context is known
//! there, so calls of unknown closures leak only their arguments.

use cranelift_entity::{EntityList, EntityRef, ListPool};
use ssa::{
    Alloc, AllocData, AllocOrigin, Block, CallData, Callee, Cfg, DomTree, EscapeSummary, Func, Inst, Leak,
    Loops, Op, Param, Place, PtrMask, Sig, Summary, SymAbi, Type, Value, ValueDef,
};

/// Variables declared by name larger than this live on the heap, as gc decides.
const MAX_EXPLICIT: u64 = 128 << 10;
/// The same for `&T{}`, `new`, `make` and the like.
const MAX_IMPLICIT: u64 = 64 << 10;

/// Finds summaries of functions by linker name.
pub trait Summaries {
    fn get(&self, name: &str) -> Option<&Summary>;
}

/// What was found out about a function, before anything is changed.
#[derive(Debug)]
pub struct Analysis {
    /// Variables that must live on the heap.
    pub heap: Vec<bool>,
    pub summary: EscapeSummary,
}

/// Applies `analysis`: decides places and rewrites heap variables.
pub fn apply(func: &mut Func, analysis: &Analysis) {
    for n in 0..func.allocs.len() {
        let a = Alloc::new(n);
        if !analysis.heap[n] {
            func.allocs[a].place = Place::Stack;
        }
    }
    if !analysis.heap.contains(&true) {
        return;
    }
    keep_in_frame(func, &analysis.heap);
    let layout = func.layout.clone();
    for block in layout {
        let hit = |func: &Func, i: Inst| {
            func.insts[i].op == Op::Alloc && analysis.heap.get(func.insts[i].alloc().index()) == Some(&true)
        };
        if !func.blocks[block].insts.iter().any(|&i| hit(func, i)) {
            continue;
        }
        let old = std::mem::take(&mut func.blocks[block].insts);
        let mut new = Vec::with_capacity(old.len() + 4);
        let mut i = 0;
        while i < old.len() {
            let inst = old[i];
            i += 1;
            if !hit(func, inst) {
                new.push(inst);
                continue;
            }
            if func.allocs[func.insts[inst].alloc()].origin == AllocOrigin::Buffer {
                new.push(no_buffer(func, inst));
                continue;
            }
            if let Some((call, n)) = boxed(func, inst, &old[i..]) {
                new.push(call);
                i += n;
                continue;
            }
            let size = func.allocs[func.insts[inst].alloc()].size as i64;
            new.extend(new_object(func, inst));
            // Objects come zeroed.
            if let Some(&z) = old.get(i)
                && func.insts[z].op == Op::Zero
                && func.insts[z].imm == size
                && func.resolve(func.args(z)[0]) == func.resolve(func.result(inst))
            {
                i += 1;
            }
        }
        func.blocks[block].insts = new;
    }
}

/// After a recovered panic there is nothing but the frame. Addresses of heap variables that are used then are kept in
/// variables of their own, and read from there.
fn keep_in_frame(func: &mut Func, heap: &[bool]) {
    let Some((point, exit)) = func.recovery() else { return };
    for n in 0..func.args(point).len() {
        let address = func.arg(point, n);
        let Some(def) = func.def_inst(address).filter(|&i| func.insts[i].op == Op::Alloc) else { continue };
        if !heap[func.insts[def].alloc().index()] {
            continue;
        }
        let keeper = func.allocs.push(AllocData {
            size: 8,
            align: 8,
            ptrs: PtrMask(vec![1].into()),
            origin: AllocOrigin::Temp,
            place: Place::Stack,
            pinned: true,
            ..AllocData::default()
        });
        let pos = func.insts[def].pos;
        let slot = func.new_inst(Op::Alloc, Type::Ptr, &[], pos);
        func.insts[slot].aux = keeper.as_u32();
        let slot_address = func.result(slot);
        let store = func.new_inst(Op::Store, Type::Ptr, &[slot_address, address], pos);
        let load = func.new_inst(Op::Load, Type::Ptr, &[slot_address], pos);
        let kept = func.result(load);
        replace_from(func, exit, address, kept);
        func.blocks[exit].insts.insert(0, load);
        let entry = func.entry();
        let at = func.blocks[entry].insts.iter().position(|&i| i == point).expect("in the entry block");
        func.blocks[entry].insts.splice(at..at, [slot, store]);
        func.insts[point].args.as_mut_slice(&mut func.lists)[n] = slot_address;
    }
}

/// Replaces a value in `block` and all that can be reached from it.
fn replace_from(func: &mut Func, block: Block, old: Value, new: Value) {
    let mut seen = vec![false; func.blocks.len()];
    let mut work = vec![block];
    seen[block.index()] = true;
    while let Some(b) = work.pop() {
        let replaced = |lists: &mut ListPool<Value>, values: &mut EntityList<Value>| {
            values.as_mut_slice(lists).iter_mut().filter(|v| **v == old).for_each(|v| *v = new);
        };
        for &i in &func.blocks[b].insts {
            replaced(&mut func.lists, &mut func.insts[i].args);
        }
        let map = |v| if v == old { new } else { v };
        func.blocks[b].term.map_values(&mut func.lists, map);
        func.blocks[b].term.for_each_target(|t| {
            if !std::mem::replace(&mut seen[t.block.index()], true) {
                work.push(t.block);
            }
        });
    }
}

/// The call that replaces the `alloc` behind an interface value and the stores that follow it, and how many those are: the
/// runtime needs no memory for small numbers and empty strings.
fn boxed(func: &mut Func, alloc: Inst, rest: &[Inst]) -> Option<(Inst, usize)> {
    let d = func.insts[alloc].clone();
    let a = &func.allocs[d.alloc()];
    if a.origin != AllocOrigin::Boxed {
        return None;
    }
    let (size, object) = (a.size, func.result(alloc));
    let stored = |n: usize, offset: i64| {
        let i = *rest.get(n)?;
        let s = &func.insts[i];
        (s.op == Op::Store && s.imm == offset && func.arg(i, 0) == object).then(|| func.arg(i, 1))
    };
    let first = stored(0, 0)?;
    let (name, args, spill) = match (func.ty(first), size) {
        (Type::I64, 8) => ("runtime.convT64", vec![first], 8),
        (Type::I32, 4) => ("runtime.convT32", vec![first], 4),
        (Type::Ptr, 16) => match stored(1, 8).filter(|&n| func.ty(n) == Type::I64) {
            Some(n) => ("runtime.convTstring", vec![first, n], 16),
            None => return None,
        },
        _ => return None,
    };
    let callee = Callee::Static(func.sym(name, SymAbi::Internal));
    let param = |(n, &v): (usize, &Value)| Param { ty: func.ty(v), reg: n as u8, spill: 8 * n as i32 };
    let params = args.iter().enumerate().map(param).collect();
    let results = vec![Param { ty: Type::Ptr, reg: 0, spill: 0 }];
    let args_size = (spill + 7) & -8;
    let sig = Sig { params, results, args_size, ..Sig::default() };
    let call = func.new_call(CallData { callee, sig, noescape: 0, noreturn: false }, &args, d.pos);
    func.insts[call].inl = d.inl;
    let new = func.result(call);
    func.alias(object, new);
    Some((call, args.len()))
}

/// The null pointer that replaces a buffer.
fn no_buffer(func: &mut Func, alloc: Inst) -> Inst {
    let pos = func.insts[alloc].pos;
    let nil = func.new_inst(Op::Const, Type::Ptr, &[], pos);
    func.insts[nil].inl = func.insts[alloc].inl;
    let (old, new) = (func.result(alloc), func.result(nil));
    func.alias(old, new);
    nil
}

/// The instructions that replace an `alloc`.
fn new_object(func: &mut Func, alloc: Inst) -> [Inst; 2] {
    let d = func.insts[alloc].clone();
    let type_sym = func.allocs[d.alloc()].type_sym.clone();
    let typ = func.new_inst(Op::SymAddr, Type::Ptr, &[], d.pos);
    func.insts[typ].aux = func.sym(&type_sym, SymAbi::Abi0).as_u32();
    func.insts[typ].inl = d.inl;
    let callee = Callee::Static(func.sym("runtime.newobject", SymAbi::Internal));
    let param = Param { ty: Type::Ptr, reg: 0, spill: 0 };
    let sig = Sig { params: vec![param], results: vec![param], args_size: 8, ..Sig::default() };
    let arg = func.result(typ);
    let call = func.new_call(CallData { callee, sig, noescape: 1, noreturn: false }, &[arg], d.pos);
    func.insts[call].inl = d.inl;
    let (old, new) = (func.result(alloc), func.result(call));
    func.alias(old, new);
    [typ, call]
}

/// Analyses a function. Nothing is changed.
pub fn analyse(func: &Func, summaries: &impl Summaries) -> Analysis {
    let mut walk = Walk::new(func);
    walk.build(summaries);
    walk.sizes();
    walk.results();
    walk.loops();
    walk.drain();
    walk.finish()
}

const NOT: i8 = i8::MAX;
const NIL: u32 = u32::MAX;
/// More indirections than this are not told apart.
const DEEPEST: i8 = 3;

#[derive(Clone, Copy)]
struct Edge {
    src: u32,
    next: u32,
    derefs: i8,
}

struct Walk<'a> {
    func: &'a Func,
    /// First incoming edge of each location: values, then contents of allocs.
    first: Vec<u32>,
    edges: Vec<Edge>,
    /// Levels with which a location reaches the heap.
    heap: Vec<i8>,
    work: Vec<u32>,
    /// The block of each alloc's instruction.
    born: Vec<Option<Block>>,
    ret_values: Vec<(u16, Value)>,
    /// Loads from the heap that matter for closures: the context's value.
    ctxt: Option<Value>,
    leaks: Vec<Leak>,
    ctxt_leak: Leak,
}

impl<'a> Walk<'a> {
    fn new(func: &'a Func) -> Walk<'a> {
        let n = func.values.len() + func.allocs.len();
        Walk {
            func,
            first: vec![NIL; n],
            edges: Vec::new(),
            heap: vec![NOT; n],
            work: Vec::new(),
            born: vec![None; func.allocs.len()],
            ret_values: Vec::new(),
            ctxt: None,
            leaks: vec![Leak::default(); func.sig.params.len()],
            ctxt_leak: Leak::default(),
        }
    }

    fn content(&self, a: Alloc) -> u32 {
        (self.func.values.len() + a.index()) as u32
    }

    fn edge(&mut self, dst: u32, src: u32, derefs: i8) {
        if dst != src {
            let next = std::mem::replace(&mut self.first[dst as usize], self.edges.len() as u32);
            self.edges.push(Edge { src, next, derefs });
        }
    }

    fn flow(&mut self, dst: Value, src: Value, derefs: i8) {
        self.edge(dst.as_u32(), src.as_u32(), derefs);
    }

    /// `src` goes to the heap.
    fn leak(&mut self, src: u32, derefs: i8) {
        if derefs < self.heap[src as usize] {
            self.heap[src as usize] = derefs;
            self.work.push(src);
        }
    }

    /// The variable an address is plainly in: through `ptradd` only.
    fn root(&self, mut v: Value) -> Option<Alloc> {
        loop {
            let d = &self.func.insts[self.func.def_inst(v)?];
            match d.op {
                Op::Alloc => return Some(d.alloc()),
                Op::PtrAdd => v = self.func.resolve(d.args.as_slice(&self.func.lists)[0]),
                _ => return None,
            }
        }
    }

    fn build(&mut self, summaries: &impl Summaries) {
        let func = self.func;
        for &block in &func.layout {
            for &inst in &func.blocks[block].insts {
                self.inst(inst, block, summaries);
            }
            let term = &func.blocks[block].term;
            term.for_each_target(|t| {
                let args = t.args.as_slice(&func.lists);
                for (&p, &a) in func.block_params(t.block).iter().zip(args) {
                    if func.ty(p) == Type::Ptr {
                        self.flow(p, func.resolve(a), 0);
                    }
                }
            });
            if let ssa::Term::Ret(values) = term {
                for (n, &v) in values.as_slice(&func.lists).iter().enumerate() {
                    let v = func.resolve(v);
                    if func.ty(v) == Type::Ptr {
                        self.ret_values.push((n as u16, v));
                    }
                }
            }
        }
    }

    fn inst(&mut self, inst: Inst, block: Block, summaries: &impl Summaries) {
        let func = self.func;
        let d = &func.insts[inst];
        match d.op {
            Op::Alloc => {
                self.born[d.alloc().index()] = Some(block);
                let content = self.content(d.alloc());
                self.edge(func.result(inst).as_u32(), content, -1);
            }
            Op::PtrAdd => self.flow(func.result(inst), func.arg(inst, 0), 0),
            Op::Select if d.ty == Type::Ptr => {
                self.flow(func.result(inst), func.arg(inst, 1), 0);
                self.flow(func.result(inst), func.arg(inst, 2), 0);
            }
            Op::Load if d.ty == Type::Ptr => self.flow(func.result(inst), func.arg(inst, 0), 1),
            Op::Store if d.ty == Type::Ptr => {
                let (to, value) = (func.arg(inst, 0), func.arg(inst, 1));
                self.store(to, value, 0);
                self.closure(to, value, d.imm, summaries);
            }
            Op::Move => self.store(func.arg(inst, 0), func.arg(inst, 1), 1),
            // An integer made of a pointer is not followed.
            Op::PtrToInt => self.leak(func.arg(inst, 0).as_u32(), 0),
            Op::ClosurePtr => self.ctxt = d.result,
            Op::Call => self.call(inst, summaries),
            _ => {}
        }
    }

    fn store(&mut self, to: Value, value: Value, derefs: i8) {
        match self.root(to) {
            Some(a) => self.edge(self.content(a), value.as_u32(), derefs),
            None => self.leak(value.as_u32(), derefs),
        }
    }

    /// A function's address stored at the head of a closure object: the body may leak what is captured.
    fn closure(&mut self, to: Value, value: Value, offset: i64, summaries: &impl Summaries) {
        let Some(alloc) = self.root(to) else { return };
        if offset != 0 || self.func.allocs[alloc].origin != AllocOrigin::Closure {
            return;
        }
        let known = self.func.def_inst(value).map(|i| &self.func.insts[i]).filter(|d| d.op == Op::SymAddr);
        let leak = known
            .and_then(|d| summaries.get(&self.func.syms[d.sym()].name)?.escape.as_ref())
            .map_or_else(Leak::all, |s| s.ctxt.clone());
        // The context is the object's address: one level more than its content.
        let levels = leak.heap.iter().copied().chain(leak.results.iter().map(|r| r.1)).min();
        match levels {
            Some(0) => self.leak(self.content(alloc), -1),
            Some(n) => self.leak(self.content(alloc), n as i8 - 1),
            None => {}
        }
    }

    fn call(&mut self, inst: Inst, summaries: &impl Summaries) {
        let func = self.func;
        let data = &func.calls[func.insts[inst].call()];
        let skip = !matches!(data.callee, Callee::Static(_)) as usize;
        let args = &func.args(inst)[skip..];
        let name = match data.callee {
            Callee::Static(s) => &*func.syms[s].name,
            _ => "",
        };
        if name.starts_with("runtime.") && self.runtime_call(name, inst) {
            return;
        }
        let summary = summaries.get(name).and_then(|s| s.escape.as_ref());
        for (i, &arg) in args.iter().enumerate() {
            let arg = func.resolve(arg);
            if func.ty(arg) != Type::Ptr || i < 64 && data.noescape >> i & 1 != 0 {
                continue;
            }
            match summary.and_then(|s| s.params.get(i)) {
                None => self.leak(arg.as_u32(), 0),
                Some(leak) => {
                    if let Some(n) = leak.heap {
                        self.leak(arg.as_u32(), n as i8);
                    }
                    for &(r, n) in &leak.results {
                        if let Some(v) = func.results(inst).nth(r as usize) {
                            self.flow(v, arg, n as i8);
                        }
                    }
                }
            }
        }
    }

    /// Runtime functions whose results hold their arguments. False: not one of them.
    fn runtime_call(&mut self, name: &str, inst: Inst) -> bool {
        let func = self.func;
        let (to_result, content_to_heap): (&[usize], &[usize]) = match &name["runtime.".len()..] {
            "growslice" => (&[0], &[0]),
            "makeslicecopy" => (&[], &[3]),
            "memmove" => (&[], &[1]),
            // Keys are copied into the map.
            "mapassign" | "mapassign_mem" => (&[], &[2]),
            "mapassign_fast64ptr" | "mapassign_faststr" => {
                self.leak(func.arg(inst, 2).as_u32(), 0);
                return true;
            }
            "concatstring2" => (&[0, 1, 3], &[]),
            "concatstring3" => (&[0, 1, 3, 5], &[]),
            "concatstrings" => (&[0], &[1]),
            "slicebytetostring" | "stringtoslicebyte" | "slicerunetostring" | "stringtoslicerune"
            | "intstring" => (&[0], &[]),
            _ => return false,
        };
        for &n in content_to_heap {
            self.leak(func.arg(inst, n).as_u32(), 1);
        }
        if let Some(r) = func.insts[inst].result {
            for &n in to_result {
                self.flow(r, func.arg(inst, n), 0);
            }
        }
        true
    }

    fn sizes(&mut self) {
        for (a, d) in &self.func.allocs {
            let limit = match d.origin {
                AllocOrigin::Var | AllocOrigin::Param => MAX_EXPLICIT,
                AllocOrigin::Expr | AllocOrigin::Boxed | AllocOrigin::Closure => MAX_IMPLICIT,
                AllocOrigin::Temp | AllocOrigin::Buffer => u64::MAX,
            };
            if d.size > limit && self.born[a.index()].is_some() && d.place == Place::Undecided {
                self.leak(self.content(a), -1);
            }
        }
    }

    /// Propagates levels towards the heap.
    fn drain(&mut self) {
        while let Some(loc) = self.work.pop() {
            let base = self.heap[loc as usize].max(0);
            let mut e = self.first[loc as usize];
            while e != NIL {
                let Edge { src, next, derefs } = self.edges[e as usize];
                self.leak(src, (base + derefs).min(DEEPEST));
                e = next;
            }
        }
    }

    /// Levels with which locations reach `root`, as (location, level), nearest forms only.
    fn reach(&self, roots: &[u32], dist: &mut [i8]) -> Vec<u32> {
        let mut seen = Vec::new();
        let mut work = Vec::new();
        for &r in roots {
            dist[r as usize] = 0;
            seen.push(r);
            work.push(r);
        }
        while let Some(loc) = work.pop() {
            let base = dist[loc as usize].max(0);
            let mut e = self.first[loc as usize];
            while e != NIL {
                let Edge { src, next, derefs } = self.edges[e as usize];
                let level = (base + derefs).min(DEEPEST);
                let d = &mut dist[src as usize];
                if level < *d {
                    if *d == NOT {
                        seen.push(src);
                    }
                    *d = level;
                    work.push(src);
                }
                e = next;
            }
        }
        seen
    }

    /// What is returned: variables whose address is must move; parameters are noted.
    fn results(&mut self) {
        let mut values = std::mem::take(&mut self.ret_values);
        values.sort_unstable();
        values.dedup();
        let mut dist = vec![NOT; self.first.len()];
        for group in values.chunk_by(|a, b| a.0 == b.0) {
            let roots: Vec<u32> = group.iter().map(|g| g.1.as_u32()).collect();
            let seen = self.reach(&roots, &mut dist);
            for &loc in &seen {
                let level = dist[loc as usize];
                if level < 0 {
                    self.leak(loc, -1);
                }
                if let Some(leak) = self.param_leak(loc) {
                    leak.results.push((group[0].0, level as u8));
                }
            }
            for loc in seen {
                dist[loc as usize] = NOT;
            }
        }
    }

    fn param_leak(&mut self, loc: u32) -> Option<&mut Leak> {
        if loc as usize >= self.func.values.len() {
            return None;
        }
        let v = Value::from_u32(loc);
        if self.ctxt == Some(v) {
            return Some(&mut self.ctxt_leak);
        }
        match self.func.values[v].def {
            ValueDef::Param(b, n) if b == self.func.entry() => Some(&mut self.leaks[n as usize]),
            _ => None,
        }
    }

    /// Variables born in loops whose address outlives the iteration.
    fn loops(&mut self) {
        let func = self.func;
        if self.born.iter().flatten().all(|&b| b == func.entry()) {
            return;
        }
        let cfg = Cfg::new(func);
        let dom = DomTree::new(&cfg);
        let loops = Loops::new(&cfg, &dom);
        let irreducible = cfg.rpo.iter().any(|&b| {
            let back = |e: &ssa::cfg::Edge| cfg.order(e.from) >= cfg.order(b) && !dom.dominates(b, e.from);
            cfg.preds(b).iter().any(back)
        });
        let in_loop: Vec<bool> = self
            .born
            .iter()
            .map(|b| b.is_some_and(|b| irreducible && b != func.entry() || loops.innermost(b).is_some()))
            .collect();
        if !in_loop.contains(&true) {
            return;
        }
        let base = func.values.len();
        let mut dist = vec![NOT; self.first.len()];
        let mut check = |walk: &mut Walk, root: u32, outlives: &dyn Fn(Block) -> bool| {
            let seen = walk.reach(&[root], &mut dist);
            for &loc in &seen {
                let a = (loc as usize).wrapping_sub(base);
                if dist[loc as usize] < 0 && in_loop[a] && walk.born[a].is_some_and(outlives) {
                    walk.leak(loc, -1);
                }
            }
            for loc in seen {
                dist[loc as usize] = NOT;
            }
        };
        for l in 0..loops.loops.len() as u32 {
            for &p in func.block_params(loops.loops[l as usize].header) {
                if func.ty(p) == Type::Ptr {
                    check(self, p.as_u32(), &|born| loops.contains(l, born));
                }
            }
        }
        for b in 0..self.born.len() {
            let Some(home) = self.born[b] else { continue };
            if self.first[base + b] != NIL {
                let outlives = |born| loops.innermost(born).is_some_and(|l| !loops.contains(l, home));
                check(self, (base + b) as u32, &outlives);
            }
        }
        if irreducible {
            for &block in &cfg.rpo {
                for &p in func.block_params(block) {
                    check(self, p.as_u32(), &|born| born != func.entry());
                }
            }
            for b in 0..self.born.len() {
                check(self, (base + b) as u32, &|born| born != func.entry());
            }
        }
    }

    fn finish(mut self) -> Analysis {
        let func = self.func;
        let level = |l: i8| (l != NOT).then_some(l.max(0) as u8);
        for (n, &p) in func.block_params(func.entry()).iter().enumerate() {
            self.leaks[n].heap = level(self.heap[p.index()]);
        }
        if let Some(c) = self.ctxt {
            self.ctxt_leak.heap = level(self.heap[c.index()]);
        }
        let base = func.values.len();
        let heap = func
            .allocs
            .iter()
            .map(|(a, d)| {
                self.born[a.index()].is_some()
                    && self.heap[base + a.index()] < 0
                    // `lower` names no type when nobody can take the address.
                    && (!d.type_sym.is_empty() || d.origin == AllocOrigin::Buffer)
                    && d.place == Place::Undecided
            })
            .collect();
        Analysis { heap, summary: EscapeSummary { params: self.leaks, ctxt: self.ctxt_leak } }
    }
}
