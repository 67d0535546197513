//! A parsed file: the arenas, and what can be asked of a tree as a whole.

use std::ops::Index;
use std::sync::Arc;

use source::{FileId, Pos, Span};

use crate::ast::*;
use crate::id::{Arena, Ids, List};
use crate::{Symbol, UnaryOp};

/// A comment, markers included; the text is the source at `span`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Comment {
    pub span: Span,
}

/// A `//go:name args` comment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Directive {
    /// The `//`.
    pub pos: Pos,
    /// Without `go:`.
    pub name: Symbol,
    /// Where the arguments are in the source, blanks round them cut off.
    pub args: Span,
}

/// One parsed file.
pub struct File {
    pub id: FileId,
    /// The source text and the position of its first byte.
    pub text: Arc<str>,
    pub base: Pos,
    /// The name in the package clause.
    pub package: NameId,
    /// Top-level declarations in source order, imports first.
    pub decls: Vec<DeclId>,
    /// All comments in order.
    pub comments: Vec<Comment>,
    pub exprs: Arena<ExprId, Expr>,
    pub stmts: Arena<StmtId, Stmt>,
    pub decl_nodes: Arena<DeclId, Decl>,
    pub fields: Arena<FieldId, Field>,
    pub names: Arena<NameId, Name>,
    pub blocks: Arena<BlockId, Block>,
    pub sigs: Arena<SigId, Sig>,
    pub clauses: Arena<ClauseId, Clause>,
    pub bounds: Arena<BoundsId, SliceBounds>,
    /// All `//go:` comments in order; each [`Decl`] knows its own.
    pub directives: Arena<DirectiveId, Directive>,
    /// Those right before the package clause.
    pub package_directives: Ids<DirectiveId>,
    /// The first `//go:build` line before the package clause.
    pub build_constraint: Option<DirectiveId>,
    expr_pool: Vec<ExprId>,
    stmt_pool: Vec<StmtId>,
    decl_pool: Vec<DeclId>,
}

impl File {
    /// A file without declarations, for the parser to fill.
    pub fn new(id: FileId, text: Arc<str>, base: Pos) -> File {
        let mut names = Arena::default();
        let package = names.push(Name { pos: base, sym: crate::sym::BLANK });
        // Measured on Go's own sources: bytes of source per node.
        let n = text.len();
        File {
            id,
            text,
            base,
            package,
            decls: Vec::new(),
            comments: Vec::new(),
            exprs: Arena::with_capacity(n / 8),
            stmts: Arena::with_capacity(n / 32),
            decl_nodes: Arena::default(),
            fields: Arena::default(),
            names,
            blocks: Arena::default(),
            sigs: Arena::default(),
            clauses: Arena::default(),
            bounds: Arena::default(),
            directives: Arena::default(),
            package_directives: Ids::EMPTY,
            build_constraint: None,
            expr_pool: Vec::with_capacity(n / 16),
            stmt_pool: Vec::with_capacity(n / 32),
            decl_pool: Vec::new(),
        }
    }

    /// Stores a list of expressions.
    pub fn add_exprs(&mut self, items: &[ExprId]) -> List<ExprId> {
        List::store(&mut self.expr_pool, items)
    }

    /// Stores a list of statements.
    pub fn add_stmts(&mut self, items: &[StmtId]) -> List<StmtId> {
        List::store(&mut self.stmt_pool, items)
    }

    /// Stores a list of declarations.
    pub fn add_decls(&mut self, items: &[DeclId]) -> List<DeclId> {
        List::store(&mut self.decl_pool, items)
    }

    /// The source between two positions of this file.
    pub fn slice(&self, span: Span) -> &str {
        &self.text[(span.lo.0 - self.base.0) as usize..(span.hi.0 - self.base.0) as usize]
    }

    /// The source text of a `BasicLit`, quotes included.
    pub fn literal(&self, id: ExprId) -> &str {
        let e = &self[id];
        debug_assert!(matches!(e.kind, ExprKind::BasicLit(_)));
        self.slice(Span::new(e.pos, e.end))
    }

    /// The position at which gc reports errors about an expression: its leftmost one, except that it
    /// doesn't look into the operand of a slice expression.
    pub fn start(&self, mut id: ExprId) -> Pos {
        loop {
            let e = &self[id];
            id = match e.kind {
                ExprKind::CompositeLit { typ: Some(x), .. }
                | ExprKind::KeyValue { key: x, .. }
                | ExprKind::Selector { x, .. }
                | ExprKind::Index { x, .. }
                | ExprKind::TypeAssert { x, .. }
                | ExprKind::Binary { x, .. }
                | ExprKind::Call { fun: x, .. } => x,
                ExprKind::TypeSwitchGuard { lhs: Some(n), .. } => return self[n].pos,
                ExprKind::TypeSwitchGuard { lhs: None, x } => x,
                _ => return e.pos,
            }
        }
    }

    /// The same for a statement: the left side of assignments and sends.
    pub fn stmt_start(&self, id: StmtId) -> Pos {
        let s = &self[id];
        match s.kind {
            StmtKind::Send { chan: x, .. }
            | StmtKind::IncDec { x, .. }
            | StmtKind::AssignOp { lhs: x, .. } => self.start(x),
            StmtKind::Assign { lhs, .. } | StmtKind::Define { lhs, .. } => self.start(self[lhs][0]),
            _ => s.pos,
        }
    }

    /// From the first to the last byte of an expression.
    pub fn span(&self, id: ExprId) -> Span {
        let mut left = id;
        loop {
            let e = &self[left];
            left = match e.kind {
                ExprKind::Slice { x, .. }
                | ExprKind::CompositeLit { typ: Some(x), .. }
                | ExprKind::KeyValue { key: x, .. }
                | ExprKind::Selector { x, .. }
                | ExprKind::Index { x, .. }
                | ExprKind::TypeAssert { x, .. }
                | ExprKind::Binary { x, .. }
                | ExprKind::TypeSwitchGuard { lhs: None, x }
                | ExprKind::Call { fun: x, .. } => x,
                ExprKind::TypeSwitchGuard { lhs: Some(n), .. } => {
                    return Span::new(self[n].pos, self[id].end);
                }
                _ => return Span::new(e.pos, self[id].end),
            }
        }
    }

    /// The expression inside any number of parentheses.
    pub fn unparen(&self, mut id: ExprId) -> ExprId {
        while let ExprKind::Paren(x) = self[id].kind {
            id = x;
        }
        id
    }

    /// The symbol of a plain name, not looking through parentheses.
    pub fn name_of(&self, id: ExprId) -> Option<Symbol> {
        match self[id].kind {
            ExprKind::Name(sym) => Some(sym),
            _ => None,
        }
    }

    /// Whether the expression is `<-x`, in parentheses or not.
    pub fn is_receive(&self, id: ExprId) -> bool {
        matches!(self[self.unparen(id)].kind, ExprKind::Unary { op: UnaryOp::Recv, .. })
    }

    /// Whether there are only blanks before `pos` on its line.
    pub fn is_first_on_line(&self, pos: Pos) -> bool {
        let before = &self.text[..(pos.0 - self.base.0) as usize];
        before[before.rfind('\n').map_or(0, |i| i + 1)..].trim().is_empty()
    }

    /// The arguments of a directive.
    pub fn directive_args(&self, id: DirectiveId) -> &str {
        self.slice(self.directives[id].args)
    }
}

macro_rules! indexed {
    ($($id:ty => $field:ident: $node:ty),* $(,)?) => {$(
        impl Index<$id> for File {
            type Output = $node;
            #[inline]
            fn index(&self, id: $id) -> &$node {
                &self.$field[id]
            }
        }
        impl Index<Ids<$id>> for File {
            type Output = [$node];
            #[inline]
            fn index(&self, ids: Ids<$id>) -> &[$node] {
                &self.$field[ids]
            }
        }
    )*};
}
indexed! {
    ExprId => exprs: Expr,
    StmtId => stmts: Stmt,
    DeclId => decl_nodes: Decl,
    FieldId => fields: Field,
    NameId => names: Name,
    BlockId => blocks: Block,
    SigId => sigs: Sig,
    ClauseId => clauses: Clause,
    BoundsId => bounds: SliceBounds,
    DirectiveId => directives: Directive,
}

impl Index<List<ExprId>> for File {
    type Output = [ExprId];
    #[inline]
    fn index(&self, list: List<ExprId>) -> &[ExprId] {
        list.of(&self.expr_pool)
    }
}

impl Index<List<StmtId>> for File {
    type Output = [StmtId];
    #[inline]
    fn index(&self, list: List<StmtId>) -> &[StmtId] {
        list.of(&self.stmt_pool)
    }
}

impl Index<List<DeclId>> for File {
    type Output = [DeclId];
    #[inline]
    fn index(&self, list: List<DeclId>) -> &[DeclId] {
        list.of(&self.decl_pool)
    }
}
