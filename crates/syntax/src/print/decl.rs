//! Declarations and files.

use super::Printer;
use crate::*;

impl Printer<'_> {
    pub(super) fn file(&mut self) {
        self.text("package ");
        self.name(self.file.package);
        self.newline();
        let file = self.file;
        for run in self.groups(&file.decls) {
            self.newline();
            self.group(run);
            self.newline();
        }
    }

    pub(super) fn decls(&mut self, list: &[DeclId]) {
        for (i, run) in self.groups(list).into_iter().enumerate() {
            if i > 0 {
                self.newline();
            }
            self.group(run);
        }
    }

    /// Splits at the borders of parenthesised groups.
    fn groups<'d>(&self, list: &'d [DeclId]) -> Vec<&'d [DeclId]> {
        let group = |d: DeclId| self.file[d].group;
        list.chunk_by(|&a, &b| group(a).is_some() && group(a) == group(b)).collect()
    }

    fn group(&mut self, run: &[DeclId]) {
        let file = self.file;
        let first = &file[run[0]];
        self.text(match first.kind {
            DeclKind::Import(_) => "import ",
            DeclKind::Const(_) => "const ",
            DeclKind::Var(_) => "var ",
            DeclKind::Type(_) => "type ",
            DeclKind::Func(_) => "func ",
        });
        if first.group.is_none() {
            self.spec(run[0]);
        } else {
            self.text("(");
            self.lines(run, |p, &d| p.spec(d));
            self.text(")");
        }
    }

    fn spec(&mut self, d: DeclId) {
        match self.file[d].kind {
            DeclKind::Import(ImportDecl { name, path }) => {
                if let Some(n) = name {
                    self.name(n);
                    self.text(" ");
                }
                self.expr(path);
            }
            DeclKind::Const(ConstDecl { names, typ, values, .. })
            | DeclKind::Var(VarDecl { names, typ, values }) => {
                self.names(names);
                if let Some(t) = typ {
                    self.text(" ");
                    self.expr(t);
                }
                if !values.is_empty() {
                    self.text(" = ");
                    self.exprs(values);
                }
            }
            DeclKind::Type(TypeDecl { name, tparams, alias, typ }) => {
                self.name(name);
                if !tparams.is_empty() {
                    // The comma keeps `[P *T]` from being an array length.
                    self.params("[", tparams, if tparams.len() == 1 { ",]" } else { "]" });
                }
                self.text(if alias { " = " } else { " " });
                self.expr(typ);
            }
            DeclKind::Func(f) => {
                if let Some(recv) = f.recv {
                    self.params("(", Ids::run(recv, 1), ") ");
                }
                self.name(f.name);
                if !f.tparams.is_empty() {
                    self.params("[", f.tparams, "]");
                }
                self.sig(f.sig);
                if let Some(body) = f.body {
                    self.text(" ");
                    self.block(body);
                }
            }
        }
    }
}
