//! A copy of a function in its simplest form, for others to copy from.

use cranelift_entity::{EntityRef, SecondaryMap};

use crate::{
    Alloc, AllocData, AllocOrigin, Block, BlockCall, BlockData, Callee, Func, Inl, InlData, InstData, Op,
    Term, Value, ValueData, ValueDef, ValueList,
};

impl Func {
    /// A copy without anything dead, everything numbered as it comes: blocks by layout, their parameters and
    /// instructions in order, values where they are defined. Two functions of the same text have the same copy, however
    /// they came about. What only the function itself needs is left out: names of parameters, positions of variables.
    pub fn compact(&self) -> Func {
        let mut out = Func::new(&self.name, self.sig.clone(), self.pos);
        out.display = self.display.clone();
        out.attrs = self.attrs;
        out.end_pos = self.end_pos;
        let mut c = Compactor {
            from: self,
            values: SecondaryMap::with_default(Value::from_u32(0)),
            blocks: SecondaryMap::with_default(Block::from_u32(0)),
            allocs: vec![None; self.allocs.len()],
            inls: vec![None; self.inls.len()],
            out,
        };
        c.variables();
        c.inlined();
        c.number();
        for (n, &b) in self.layout.iter().enumerate() {
            c.block(Block::new(n), b);
        }
        c.out
    }
}

struct Compactor<'a> {
    from: &'a Func,
    out: Func,
    values: SecondaryMap<Value, Value>,
    blocks: SecondaryMap<Block, Block>,
    allocs: Vec<Option<Alloc>>,
    inls: Vec<Option<Inl>>,
}

impl Compactor<'_> {
    /// Variables that are still there, and those that `-m` reports.
    fn variables(&mut self) {
        let from = self.from;
        let mut born = vec![false; from.allocs.len()];
        for &i in from.layout.iter().flat_map(|&b| &from.blocks[b].insts) {
            if from.insts[i].op == Op::Alloc {
                born[from.insts[i].alloc().index()] = true;
            }
        }
        for (a, d) in &from.allocs {
            let reported = matches!(d.origin, AllocOrigin::Expr | AllocOrigin::Boxed | AllocOrigin::Closure);
            if born[a.index()] || reported {
                let d = AllocData { pos: source::Pos::NONE, ..d.clone() };
                self.allocs[a.index()] = Some(self.out.allocs.push(d));
            }
        }
    }

    /// Calls that were inlined and left something, and those around them.
    fn inlined(&mut self) {
        let from = self.from;
        let mut used = vec![false; from.inls.len()];
        let mut mark = |mut inl: Option<Inl>| {
            while let Some(n) = inl.filter(|n| !used[n.index()]) {
                used[n.index()] = true;
                inl = from.inls[n].parent;
            }
        };
        for &b in &from.layout {
            from.blocks[b].insts.iter().for_each(|&i| mark(from.insts[i].inl));
            mark(from.blocks[b].term_inl);
        }
        for (n, d) in from.inls.iter().filter(|(n, _)| used[n.index()]) {
            let parent = d.parent.and_then(|p| self.inls[p.index()]);
            self.inls[n.index()] = Some(self.out.inls.push(InlData { parent, ..d.clone() }));
        }
    }

    /// Gives blocks and values their numbers.
    fn number(&mut self) {
        let from = self.from;
        let mut next = 0;
        for &b in &from.layout {
            self.blocks[b] = self.out.blocks.push(BlockData::default());
            let mut value = |v: Value| {
                self.values[v] = Value::from_u32(next);
                next += 1;
            };
            from.block_params(b).iter().for_each(|&p| value(p));
            for &i in &from.blocks[b].insts {
                from.results(i).for_each(&mut value);
            }
        }
    }

    fn value(&self, v: Value) -> Value {
        self.values[self.from.resolve(v)]
    }

    fn list(&mut self, list: &ValueList) -> ValueList {
        let values: Vec<Value> = list.as_slice(&self.from.lists).iter().map(|&v| self.value(v)).collect();
        self.out.list(&values)
    }

    fn target(&mut self, t: &BlockCall) -> BlockCall {
        BlockCall { block: self.blocks[t.block], args: self.list(&t.args) }
    }

    fn block(&mut self, new: Block, old: Block) {
        let from = self.from;
        self.out.layout.push(new);
        for &p in from.block_params(old) {
            self.out.add_block_param(new, from.ty(p));
        }
        for &i in &from.blocks[old].insts {
            let d = &from.insts[i];
            let args = self.list(&d.args);
            let aux = match d.op {
                Op::SymAddr => {
                    let s = &from.syms[d.sym()];
                    self.out.sym(&s.name, s.abi).as_u32()
                }
                Op::Alloc => self.allocs[d.alloc().index()].expect("kept above").as_u32(),
                Op::Call => {
                    let mut call = from.calls[d.call()].clone();
                    if let Callee::Static(s) = &mut call.callee {
                        let old = &from.syms[*s];
                        *s = self.out.sym(&old.name, old.abi);
                    }
                    self.out.calls.push(call).as_u32()
                }
                _ => u32::MAX,
            };
            let inl = d.inl.and_then(|n| self.inls[n.index()]);
            let result = d.result.map(|r| self.values[r]);
            let inst = self.out.insts.push(InstData { args, aux, inl, result, ..d.clone() });
            for (n, r) in from.results(i).enumerate() {
                let def = ValueDef::Result(inst, n as u16);
                let v = self.out.values.push(ValueData { ty: from.ty(r), def });
                debug_assert_eq!(v, self.values[r]);
            }
            self.out.blocks[new].insts.push(inst);
        }
        let term = match &from.blocks[old].term {
            Term::None => Term::None,
            Term::Unreachable => Term::Unreachable,
            Term::Jump(t) => Term::Jump(self.target(t)),
            Term::Br { cond, then, els, likely } => Term::Br {
                cond: self.value(*cond),
                then: self.target(then),
                els: self.target(els),
                likely: *likely,
            },
            Term::Switch { value, targets, default } => Term::Switch {
                value: self.value(*value),
                targets: targets.iter().map(|t| self.target(t)).collect(),
                default: self.target(default),
            },
            Term::Ret(values) => Term::Ret(self.list(values)),
        };
        let term_inl = from.blocks[old].term_inl.and_then(|n| self.inls[n.index()]);
        let b = &mut self.out.blocks[new];
        (b.term, b.term_inl, b.term_pos) = (term, term_inl, from.blocks[old].term_pos);
    }
}

#[cfg(test)]
mod tests {
    use crate::parse::parse_func;
    use crate::verify::verify;
    use crate::{Term, ValueDef};

    #[test]
    fn what_is_dead_is_gone() {
        let text = "\
func @main.f (i64) -> (i64) {
  alloc a0 \"x\" 8 align 8 ptrs 0 type @type:int var
  inline inl0 @main.unused !20 decl !5
  inline inl1 @main.g !20 decl !5
b0(v9: i64):
  v20: i64 = const 1 !13/inl1
  v30: i64 = const 2
  jump b3(v20)
b3(v4: i64):
  v5: i64 = add v4, v9
  v6: i8 = icmp slt v5, v30
  br v6, b3(v5), b1
b1:
  ret v5
}
";
        let mut f = parse_func(text).expect("SSA");
        // An alias, and what it stood for gone.
        let entry = f.entry();
        let two = f.blocks[entry].insts.remove(1);
        let (old, new) = (f.result(two), f.result(f.blocks[entry].insts[0]));
        f.values[old].def = ValueDef::Alias(new);
        let c = f.compact();
        verify(&c).expect("a valid copy");
        assert_eq!((c.blocks.len(), c.values.len(), c.insts.len()), (3, 5, 3));
        assert_eq!((c.allocs.len(), c.inls.len()), (0, 1));
        assert_eq!(c.inls.values().next().map(|d| &*d.func), Some("main.g"));
        assert!(matches!(c.blocks[c.layout[1]].term, Term::Br { .. }));
        assert_eq!(format!("{c:#}"), format!("{:#}", c.compact()));
    }
}
