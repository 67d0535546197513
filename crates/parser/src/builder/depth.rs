//! How deep each node nests, so that no tree is deeper than its walkers' stacks allow.

use syntax::*;

/// The height of the tree under each node, parallel to the file's arenas.
#[derive(Default)]
pub struct Depths {
    exprs: Vec<u16>,
    stmts: Vec<u16>,
    blocks: Vec<u16>,
    sigs: Vec<u16>,
}

// Saturating arithmetic is not needed: nothing deeper than MAX_DEPTH is ever a child.
impl Depths {
    #[inline]
    pub fn of_expr(&self, id: ExprId) -> u16 {
        self.exprs[index(id)]
    }

    #[inline]
    fn of_opt_expr(&self, id: Option<ExprId>) -> u16 {
        id.map_or(0, |id| self.of_expr(id))
    }

    #[inline]
    fn of_stmt(&self, id: StmtId) -> u16 {
        self.stmts[index(id)]
    }

    fn of_opt_stmt(&self, id: Option<StmtId>) -> u16 {
        id.map_or(0, |id| self.of_stmt(id))
    }

    fn of_block(&self, id: BlockId) -> u16 {
        self.blocks[index(id)]
    }

    fn of_exprs(&self, list: &[ExprId]) -> u16 {
        list.iter().map(|&e| self.of_expr(e)).max().unwrap_or(0)
    }

    fn of_stmts(&self, list: &[StmtId]) -> u16 {
        list.iter().map(|&s| self.of_stmt(s)).max().unwrap_or(0)
    }

    fn of_fields(&self, fields: &[Field]) -> u16 {
        fields.iter().map(|f| self.of_expr(f.typ)).max().unwrap_or(0)
    }

    fn of_clauses(&self, file: &File, clauses: &[Clause]) -> u16 {
        let one = |c: &Clause| {
            let kind = match c.kind {
                ClauseKind::Default => 0,
                ClauseKind::Exprs(list) => self.of_exprs(&file[list]),
                ClauseKind::Comm(s) => self.of_stmt(s),
            };
            kind.max(self.of_stmts(&file[c.body]))
        };
        clauses.iter().map(one).max().unwrap_or(0)
    }

    fn of_decl(&self, file: &File, id: DeclId) -> u16 {
        match file[id].kind {
            DeclKind::Import(_) => 0,
            DeclKind::Const(ConstDecl { typ, values, .. }) | DeclKind::Var(VarDecl { typ, values, .. }) => {
                self.of_opt_expr(typ).max(self.of_exprs(&file[values]))
            }
            DeclKind::Type(d) => self.of_expr(d.typ).max(self.of_fields(&file[d.tparams])),
            DeclKind::Func(_) => 0,
        }
    }

    /// The depth of an expression that is about to be added.
    #[inline]
    pub fn measure_expr(&self, file: &File, kind: &ExprKind) -> u16 {
        use ExprKind::*;
        1 + match *kind {
            Bad | Name(_) | BasicLit(_) => 0,
            CompositeLit { typ, elems } => self.of_opt_expr(typ).max(self.of_exprs(&file[elems])),
            FuncLit { sig, body } => self.sigs[index(sig)].max(self.of_block(body)),
            Paren(x)
            | Selector { x, .. }
            | TypeSwitchGuard { x, .. }
            | Star(x)
            | Unary { x, .. }
            | SliceType(x)
            | Chan { elem: x, .. }
            | Ellipsis(x) => self.of_expr(x),
            Index { x, indices } => self.of_expr(x).max(self.of_exprs(&file[indices])),
            Slice { x, bounds } => {
                let b = &file[bounds];
                let bounds = self.of_opt_expr(b.lo).max(self.of_opt_expr(b.hi)).max(self.of_opt_expr(b.max));
                self.of_expr(x).max(bounds)
            }
            Call { fun, args, .. } => self.of_expr(fun).max(self.of_exprs(&file[args])),
            TypeAssert { x, typ: y }
            | Binary { x, y, .. }
            | KeyValue { key: x, value: y }
            | Map { key: x, value: y } => self.of_expr(x).max(self.of_expr(y)),
            Array { len, elem } => self.of_opt_expr(len).max(self.of_expr(elem)),
            Struct(fields) | Interface(fields) => self.of_fields(&file[fields]),
            FuncType(sig) => self.sigs[index(sig)],
        }
    }

    /// The depth of a statement that is about to be added.
    pub fn measure_stmt(&self, file: &File, kind: &StmtKind) -> u16 {
        use StmtKind::*;
        1 + match *kind {
            Empty | Branch { .. } => 0,
            Expr(x) | Go(x) | Defer(x) | IncDec { x, .. } => self.of_expr(x),
            Send { chan: x, value: y } | AssignOp { lhs: x, rhs: y, .. } => {
                self.of_expr(x).max(self.of_expr(y))
            }
            Assign { lhs, rhs } | Define { lhs, rhs } => {
                self.of_exprs(&file[lhs]).max(self.of_exprs(&file[rhs]))
            }
            Decl(list) => file[list].iter().map(|&d| self.of_decl(file, d)).max().unwrap_or(0),
            Block(b) => self.of_block(b),
            If { init, cond, then, els } => self
                .of_opt_stmt(init)
                .max(self.of_expr(cond))
                .max(self.of_block(then))
                .max(self.of_opt_stmt(els)),
            For { init, cond, post, body } => self
                .of_opt_stmt(init)
                .max(self.of_opt_expr(cond))
                .max(self.of_opt_stmt(post))
                .max(self.of_block(body)),
            Range { lhs, x, body, .. } => {
                self.of_exprs(&file[lhs]).max(self.of_expr(x)).max(self.of_block(body))
            }
            Switch { init, tag, clauses } => {
                self.of_opt_stmt(init).max(self.of_opt_expr(tag)).max(self.of_clauses(file, &file[clauses]))
            }
            TypeSwitch { init, guard, clauses } => {
                self.of_opt_stmt(init).max(self.of_expr(guard)).max(self.of_clauses(file, &file[clauses]))
            }
            Select { clauses } => self.of_clauses(file, &file[clauses]),
            Labeled { stmt, .. } => self.of_stmt(stmt),
            Return { results } => self.of_exprs(&file[results]),
        }
    }

    #[inline]
    pub fn push_expr(&mut self, depth: u16) {
        self.exprs.push(depth);
    }

    #[inline]
    pub fn set_expr(&mut self, id: ExprId, depth: u16) {
        self.exprs[index(id)] = depth;
    }

    pub fn push_stmt(&mut self, depth: u16) {
        self.stmts.push(depth);
    }

    pub fn push_block(&mut self, file: &File, stmts: List<StmtId>) {
        let depth = self.of_stmts(&file[stmts]);
        self.blocks.push(depth);
    }

    pub fn push_sig(&mut self, file: &File, sig: Sig) {
        let depth = self.of_fields(&file[sig.params]).max(self.of_fields(&file[sig.results]));
        self.sigs.push(depth);
    }
}

fn index(id: impl cranelift_entity::EntityRef) -> usize {
    id.index()
}
