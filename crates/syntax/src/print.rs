//! Go source from a tree.
//!
//! Two forms. The full one ([`file_string`]) is laid out nearly as gofmt does, without comments; it
//! parses to the same tree. The short one ([`expr_string`], [`stmt_string`]) is what gc puts into
//! messages: one line, with the insides of function and composite literals as `…`.

mod decl;
mod expr;
mod stmt;

use crate::{Block, ExprId, Field, FieldId, File, Ids, List, Name, NameId, StmtId};

/// The whole file as source text.
pub fn file_string(file: &File) -> String {
    let mut p = Printer::new(file, Form::Full);
    p.file();
    p.out
}

/// An expression or type in the short form: `f(func(x int) {…}, T{…})`.
pub fn expr_string(file: &File, e: ExprId) -> String {
    let mut p = Printer::new(file, Form::Short);
    p.expr(e);
    p.out
}

/// A comma-separated list of expressions in the short form.
pub fn exprs_string(file: &File, list: List<ExprId>) -> String {
    let mut p = Printer::new(file, Form::Short);
    p.exprs(list);
    p.out
}

/// A simple statement in the short form, as in `cannot use x := 1 as value`. The sides of an assignment
/// that are operations stand in parentheses, so that the `=` is seen.
pub fn stmt_string(file: &File, s: StmtId) -> String {
    let mut p = Printer::new(file, Form::Short);
    p.header_stmt(s);
    p.out
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Full,
    Short,
}

/// Below this many levels, the short form writes `…`: nobody reads on, and the stack is finite.
const SHORT_DEPTH: u32 = 100;

struct Printer<'a> {
    file: &'a File,
    form: Form,
    out: String,
    indent: usize,
    depth: u32,
}

impl<'a> Printer<'a> {
    fn new(file: &'a File, form: Form) -> Printer<'a> {
        Printer { file, form, out: String::new(), indent: 0, depth: 0 }
    }

    fn text(&mut self, s: &str) {
        self.out.push_str(s);
    }

    fn newline(&mut self) {
        self.out.push('\n');
        for _ in 0..self.indent {
            self.out.push('\t');
        }
    }

    fn name(&mut self, id: NameId) {
        let Name { sym, .. } = self.file[id];
        self.text(sym.as_str());
    }

    fn names(&mut self, ids: Ids<NameId>) {
        self.separated(ids, |p, n| p.name(n));
    }

    /// Items with `, ` between them.
    fn separated<T>(&mut self, items: impl IntoIterator<Item = T>, mut one: impl FnMut(&mut Self, T)) {
        for (i, item) in items.into_iter().enumerate() {
            if i > 0 {
                self.text(", ");
            }
            one(self, item);
        }
    }

    /// Items on lines of their own, indented.
    fn lines<T>(&mut self, items: impl IntoIterator<Item = T>, mut one: impl FnMut(&mut Self, T)) {
        self.indent += 1;
        for item in items {
            self.newline();
            one(self, item);
        }
        self.indent -= 1;
        self.newline();
    }

    fn block(&mut self, b: crate::BlockId) {
        let Block { stmts, .. } = self.file[b];
        self.text("{");
        if !stmts.is_empty() {
            let file = self.file;
            self.lines(&file[stmts], |p, &s| p.stmt(s));
        }
        self.text("}");
    }

    /// Fields with the same type and tag next to each other: `a, b T`. Calls `one` with each run.
    fn field_runs(&self, fields: Ids<FieldId>) -> Vec<&'a [Field]> {
        let all = &self.file[fields];
        all.chunk_by(|a, b| a.name.is_some() && b.name.is_some() && a.typ == b.typ).collect()
    }
}
