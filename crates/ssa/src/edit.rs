//! Small edits that passes share.

use source::Pos;

use crate::{Block, BlockCall, Func, Inst, Op, Term, Type, Value, ValueDef};

impl Func {
    /// Target `index` of a block's terminator.
    pub fn target(&self, block: Block, index: usize) -> &BlockCall {
        match &self.blocks[block].term {
            Term::Jump(t) if index == 0 => t,
            Term::Br { then, .. } if index == 0 => then,
            Term::Br { els, .. } if index == 1 => els,
            Term::Switch { targets, default, .. } => targets.get(index).unwrap_or(default),
            term => panic!("no target {index} in {term:?}"),
        }
    }

    /// As [`Func::target`], to change it.
    pub fn target_mut(&mut self, block: Block, index: usize) -> &mut BlockCall {
        match &mut self.blocks[block].term {
            Term::Jump(t) if index == 0 => t,
            Term::Br { then, .. } if index == 0 => then,
            Term::Br { els, .. } if index == 1 => els,
            Term::Switch { targets, default, .. } => match targets.get_mut(index) {
                Some(t) => t,
                None => default,
            },
            _ => panic!("no target {index} in {block}"),
        }
    }

    /// The argument an edge passes for parameter `n`, aliases resolved.
    pub fn edge_arg(&self, from: Block, index: u32, n: usize) -> Value {
        self.resolve(self.target(from, index as usize).args.as_slice(&self.lists)[n])
    }

    /// Appends an argument to a jump target.
    pub fn push_edge_arg(&mut self, from: Block, index: u32, value: Value) {
        let mut args = self.target(from, index as usize).args;
        args.push(value, &mut self.lists);
        self.target_mut(from, index as usize).args = args;
    }

    /// A new integer (or nil) constant; not in a block yet.
    pub fn new_const(&mut self, ty: Type, imm: i64) -> Inst {
        let inst = self.new_inst(Op::Const, ty, &[], Pos::NONE);
        self.insts[inst].imm = imm;
        inst
    }

    /// Applies [`Func::resolve`] to every operand and edge, and forgets nothing.
    pub fn resolve_aliases(&mut self) {
        let values = &self.values;
        let resolve = |mut v: Value| {
            while let ValueDef::Alias(to) = values[v].def {
                v = to;
            }
            v
        };
        for &block in &self.layout {
            let data = &mut self.blocks[block];
            for &inst in &data.insts {
                for v in self.insts[inst].args.as_mut_slice(&mut self.lists) {
                    *v = resolve(*v);
                }
            }
            data.term.map_values(&mut self.lists, resolve);
        }
    }

    /// Removes the parameters of `block` for which `keep` is false, here and on the given incoming edges.
    pub fn retain_params(&mut self, block: Block, preds: &[crate::cfg::Edge], keep: &[bool]) {
        let filter = |list: &[Value]| -> Vec<Value> {
            list.iter().zip(keep).filter(|(_, k)| **k).map(|(&v, _)| v).collect()
        };
        let params = filter(self.block_params(block));
        for (n, &p) in params.iter().enumerate() {
            self.values[p].def = ValueDef::Param(block, n as u16);
        }
        self.blocks[block].params = self.list(&params);
        for e in preds {
            let args = filter(self.target(e.from, e.index as usize).args.as_slice(&self.lists));
            let args = self.list(&args);
            self.target_mut(e.from, e.index as usize).args = args;
        }
    }

    /// Puts an empty block on an edge and returns it. It is laid out behind `from`.
    pub fn split_edge(&mut self, from: Block, index: u32) -> Block {
        let mid = self.new_block();
        let call = *self.target(from, index as usize);
        self.blocks[mid].term = Term::Jump(call);
        self.blocks[mid].term_pos = self.blocks[from].term_pos;
        self.blocks[mid].term_inl = self.blocks[from].term_inl;
        *self.target_mut(from, index as usize) = BlockCall { block: mid, args: Default::default() };
        let at = self.layout.iter().position(|&b| b == from).map_or(self.layout.len(), |i| i + 1);
        self.layout.insert(at, mid);
        mid
    }
}
