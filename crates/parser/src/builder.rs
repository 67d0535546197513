//! Makes the tree: the constructors that the grammar's actions call.
//!
//! Lists under construction are on stacks of the builder, one for each kind of item. A list begins at a
//! [`Mark`], the height of its stack; since inner lists are finished before outer ones go on, finishing
//! one takes everything above its mark. So no list has an allocation of its own.
//!
//! What the grammar accepts and gc doesn't is reported here, and the tree goes on without it.

mod decl;
mod depth;
mod expr;
mod names;
mod stmt;
mod types;

use source::{Diagnostic, FileId, Pos, SourceFile};
use syntax::*;

use self::depth::Depths;
use self::names::NameCache;
use crate::diagnostics;
use crate::lexer::Lexer;

/// Where a list under construction begins on its stack.
pub type Mark = u32;

/// Aborts parsing where a `{` cannot belong to the operand before it.
#[derive(Clone, Copy, Debug)]
pub struct Reject;

/// What is open at a point of the source: the words of a message depend on it, and recovery.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Context {
    Args,
    Params,
    TypeParams,
    Paren,
    Index,
    Literal,
    Struct,
    Interface,
    /// The parentheses of a declaration.
    Group,
    /// The header of an `if`, and all of it up to the last `}`.
    If,
    For,
    Switch,
    Select,
    /// The braces of a `switch` or `select`.
    Cases,
    /// Behind the `:` of a case.
    Clause,
    Block,
    /// The body of a function.
    Body,
}

impl Context {
    /// Whether it is opened by a keyword, and a block follows.
    pub fn is_header(self) -> bool {
        matches!(self, Context::If | Context::For | Context::Switch | Context::Select)
    }
}

/// A context with the position of the token that opened it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Open {
    pub context: Context,
    pub pos: Pos,
}

/// The parentheses round specifications, or their absence.
struct GroupState {
    group: Option<GroupId>,
    /// The number of constants so far, and the last one that has values.
    iota: u32,
    values: Option<DeclId>,
}

/// The parameter `name typ`; either may be missing until the whole list is known.
#[derive(Clone, Copy)]
struct Param {
    name: Option<Name>,
    typ: Option<ExprId>,
}

/// The tree so far.
pub struct Builder<'s> {
    pub file: File,
    source: &'s SourceFile,
    pub errors: Vec<Diagnostic>,
    /// What is open, outermost first.
    pub contexts: Vec<Open>,
    /// The first function is made up by `recovery`, and not whole.
    pub made_up: bool,
    /// Parsing has been started anew, so the package clause is made up.
    restarted: bool,
    names: NameCache,
    depths: Depths,
    too_deep: bool,
    /// Whether a declaration other than an import has been seen.
    past_imports: bool,
    /// The position of each group's `(`.
    group_pos: Arena<GroupId, Pos>,
    groups: Vec<GroupState>,
    expr_stack: Vec<ExprId>,
    stmt_stack: Vec<StmtId>,
    decl_stack: Vec<DeclId>,
    name_stack: Vec<Name>,
    param_stack: Vec<Param>,
    field_stack: Vec<Field>,
    clause_stack: Vec<Clause>,
    /// Loops, switches and labels are checked for each function when its body is complete.
    has_branches: Vec<bool>,
}

impl<'s> Builder<'s> {
    pub fn new(id: FileId, source: &'s SourceFile) -> Builder<'s> {
        Builder {
            file: File::new(id, source.text.clone(), source.base),
            source,
            errors: Vec::new(),
            contexts: Vec::new(),
            made_up: false,
            restarted: false,
            names: NameCache::new(),
            depths: Depths::default(),
            too_deep: false,
            past_imports: false,
            group_pos: Arena::default(),
            groups: Vec::new(),
            expr_stack: Vec::new(),
            stmt_stack: Vec::new(),
            decl_stack: Vec::new(),
            name_stack: Vec::new(),
            param_stack: Vec::new(),
            field_stack: Vec::new(),
            clause_stack: Vec::new(),
            has_branches: Vec::new(),
        }
    }

    /// The finished file, with what the lexer put aside.
    pub fn finish(mut self, lexer: Lexer) -> File {
        self.file.comments = lexer.comments;
        self.file.directives.extend(lexer.directives);
        let package = self.file[self.file.package].pos;
        let build = sym::GO_BUILD;
        self.file.build_constraint = self
            .file
            .directives
            .keys()
            .find(|&d| self.file.directives[d].name == build && self.file.directives[d].pos < package);
        self.attach_directives();
        self.file
    }

    /// Forgets everything unfinished, before parsing goes on behind an error.
    pub fn restart(&mut self) {
        self.restarted = true;
        self.made_up = false;
        self.contexts.clear();
        self.groups.clear();
        self.expr_stack.clear();
        self.stmt_stack.clear();
        self.decl_stack.clear();
        self.name_stack.clear();
        self.param_stack.clear();
        self.field_stack.clear();
        self.clause_stack.clear();
        self.has_branches.clear();
    }

    /// The first function to come is one of `recovery`'s.
    pub fn in_made_up_function(&mut self) {
        self.made_up = true;
    }

    /// Notes that `context` has been opened at `pos`.
    pub fn enter(&mut self, context: Context, pos: Pos) {
        self.contexts.push(Open { context, pos });
    }

    fn leave(&mut self) {
        self.contexts.pop();
    }

    /// Opens a list of parameters or fields.
    pub fn open_fields(&mut self, context: Context, pos: Pos) -> Mark {
        self.enter(context, pos);
        match context {
            Context::Params | Context::TypeParams => self.param_stack.len() as Mark,
            _ => self.field_stack.len() as Mark,
        }
    }

    fn error(&mut self, pos: Pos, message: impl Into<String>) {
        self.errors.push(diagnostics::lexical(pos, message));
    }

    fn syntax_error(&mut self, pos: Pos, message: impl std::fmt::Display) {
        self.errors.push(diagnostics::syntax(pos, message));
    }

    // ---- Names and lists

    pub fn name(&mut self, lo: Pos, hi: Pos) -> Name {
        let base = self.file.base.0;
        let text = &self.source.text[(lo.0 - base) as usize..(hi.0 - base) as usize];
        Name { pos: lo, sym: self.names.intern(text) }
    }

    fn add_name(&mut self, name: Name) -> NameId {
        self.file.names.push(name)
    }

    pub fn first_name(&mut self, name: Name) -> Mark {
        self.name_stack.push(name);
        self.name_stack.len() as Mark - 1
    }

    pub fn two_names(&mut self, a: Name, b: Name) -> Mark {
        let mark = self.first_name(a);
        self.next_name(mark, b)
    }

    pub fn next_name(&mut self, mark: Mark, name: Name) -> Mark {
        self.name_stack.push(name);
        mark
    }

    fn take_names(&mut self, mark: Mark) -> Ids<NameId> {
        self.file.names.extend(self.name_stack.drain(mark as usize..))
    }

    pub fn expr_mark(&mut self) -> Mark {
        self.expr_stack.len() as Mark
    }

    pub fn first_expr(&mut self, e: ExprId) -> Mark {
        self.expr_stack.push(e);
        self.expr_stack.len() as Mark - 1
    }

    pub fn next_expr(&mut self, mark: Mark, e: ExprId) -> Mark {
        self.expr_stack.push(e);
        mark
    }

    fn take_exprs(&mut self, mark: Mark) -> List<ExprId> {
        let list = self.file.add_exprs(&self.expr_stack[mark as usize..]);
        self.expr_stack.truncate(mark as usize);
        list
    }

    fn take_opt_exprs(&mut self, mark: Option<Mark>) -> List<ExprId> {
        mark.map_or(List::EMPTY, |m| self.take_exprs(m))
    }

    pub fn stmt_mark(&mut self) -> Mark {
        self.stmt_stack.len() as Mark
    }

    pub fn next_stmt(&mut self, mark: Mark, s: StmtId) -> Mark {
        self.stmt_stack.push(s);
        mark
    }

    fn take_stmts(&mut self, mark: Mark) -> List<StmtId> {
        let list = self.file.add_stmts(&self.stmt_stack[mark as usize..]);
        self.stmt_stack.truncate(mark as usize);
        list
    }

    pub fn clause_mark(&mut self) -> Mark {
        self.clause_stack.len() as Mark
    }

    pub fn next_clause(&mut self, mark: Mark, c: Clause) -> Mark {
        self.clause_stack.push(c);
        mark
    }

    fn take_clauses(&mut self, mark: Mark) -> Ids<ClauseId> {
        self.file.clauses.extend(self.clause_stack.drain(mark as usize..))
    }
}
