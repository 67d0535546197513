//! How to mend an error: the help lines under gc's messages on terminals and in `--json`.
//!
//! Nothing here is on the way of a right program, so it may look around at leisure.

use source::Pos;
use syntax::{BlockId, BranchKind, ClauseKind, DeclKind, ExprKind, StmtId, StmtKind, Symbol};
use types::{Basic, Mode, ObjectKind, PkgId, Type, TypeKind};

use crate::checker::Checker;
use crate::lookup::{Found, Names};
use crate::operand::Operand;
use crate::resolver::Source;
use crate::typexpr::is_exported;

/// Packages of the standard library that are known by the last part of their path. Where two share it, the
/// one more often meant.
const STD: [&str; 58] = [
    "bufio",
    "bytes",
    "cmp",
    "container/heap",
    "container/list",
    "container/ring",
    "context",
    "crypto/md5",
    "crypto/sha1",
    "crypto/sha256",
    "crypto/sha512",
    "encoding/base64",
    "encoding/binary",
    "encoding/csv",
    "encoding/hex",
    "encoding/json",
    "encoding/xml",
    "errors",
    "flag",
    "fmt",
    "go/ast",
    "go/parser",
    "go/token",
    "hash/crc32",
    "hash/fnv",
    "hash/maphash",
    "html",
    "io",
    "io/fs",
    "iter",
    "log",
    "log/slog",
    "maps",
    "math",
    "math/big",
    "math/bits",
    "math/cmplx",
    "math/rand",
    "net",
    "net/http",
    "net/url",
    "os",
    "os/exec",
    "os/signal",
    "path",
    "path/filepath",
    "reflect",
    "regexp",
    "runtime",
    "slices",
    "sort",
    "strconv",
    "strings",
    "sync",
    "sync/atomic",
    "testing",
    "time",
    "unicode",
];

/// The name nearest to `name`, if one is near enough to be what was meant.
pub(crate) fn similar<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let most = match name.chars().count() {
        0..=1 => return None,
        2..=4 => 1,
        5..=7 => 2,
        _ => 3,
    };
    let distance = |c: &str| {
        if c.eq_ignore_ascii_case(name) { 0 } else { strsim::damerau_levenshtein(name, c) }
    };
    candidates
        .filter(|c| *c != name && *c != "_" && c.len().abs_diff(name.len()) <= most)
        .map(|c| (distance(c), c))
        .filter(|&(d, c)| d <= most && d < c.len())
        // The least name of the nearest, so that the answer doesn't depend on the order of a hash map.
        .min()
        .map(|(_, c)| c)
}

impl Checker<'_> {
    /// For `undefined: name`.
    pub(crate) fn help_undefined(&self, name: Symbol) -> Option<String> {
        let text = name.as_str();
        if let Some(path) = STD.iter().find(|p| p.rsplit('/').next() == Some(text)) {
            return Some(format!("import {path:?}"));
        }
        let file = &self.file_scopes[self.env.file as usize];
        let scopes = [&self.prog.packages[self.pkg].scope, file, &self.prog.universe];
        let declared = scopes.into_iter().flat_map(|s| s.names());
        let found = similar(text, self.env.locals.names().chain(declared).map(Symbol::as_str))?;
        Some(format!("did you mean {found}?"))
    }

    /// For `undefined: pkg.name`.
    pub(crate) fn help_qualified(&mut self, pkg: PkgId, name: Symbol) -> Option<String> {
        self.prog.import_all(pkg);
        let p = &self.prog.packages[pkg];
        let exported = p.scope.names().filter(|n| is_exported(*n)).map(Symbol::as_str);
        similar(name.as_str(), exported).map(|found| format!("did you mean {}.{found}?", p.name))
    }

    /// For `x.name undefined`.
    pub(crate) fn help_selector(&mut self, typ: Type, name: Symbol) -> Option<String> {
        let mut members = Vec::new();
        self.lookup_by(typ, Names::Of(self.pkg), &mut |m| {
            members.push(m.name);
            false
        });
        similar(name.as_str(), members.iter().map(|n| n.as_str()))
            .map(|found| format!("did you mean {found}?"))
    }

    /// For `cannot use x as t value`.
    pub(crate) fn help_assign(&mut self, x: &Operand, t: Type) -> Option<String> {
        let e = x.expr?;
        let (v, text) = (x.typ, self.expr_text(e));
        let file = self.file();
        let plain = !matches!(file[e].kind, ExprKind::Binary { .. } | ExprKind::Unary { .. });
        let text = if plain { text } else { format!("({text})") };
        if x.mode == Mode::Type || self.is_broken(v) || self.is_broken(t) {
            return None;
        }
        if let TypeKind::Pointer(p) = *self.prog.types.kind(self.prog.types.unalias(t))
            && self.prog.types.identical(p, v)
        {
            let addressable =
                x.mode == Mode::Variable || matches!(file[e].kind, ExprKind::CompositeLit { .. });
            return addressable.then(|| format!("take its address: &{text}"));
        }
        if let TypeKind::Pointer(p) = *self.prog.types.kind(self.prog.types.unalias(v))
            && (self.prog.types.identical(p, t) || self.is_interface(p) && self.is_interface(t))
        {
            return Some(format!("use what it points to: *{text}"));
        }
        if self.is_interface(t) {
            return self.help_implement(v, t, x.mode == Mode::Variable, &text);
        }
        let target = self.type_text(t);
        if self.is_interface(v) && self.missing_method(t, v).is_none() {
            return Some(format!("assert its type: {text}.({target})"));
        }
        if let TypeKind::Signature(s) = self.under_kind(v)
            && let [result] = s.results.as_slice()
            && s.params.is_empty()
            && self.prog.types.identical(result.typ, t)
        {
            return Some(format!("call it: {text}()"));
        }
        let (have, want) = (self.basic(v)?, self.basic(t)?);
        if have.is_untyped() {
            return None;
        }
        match (have, want) {
            (h, Basic::String) if h.is_integer() => Some(format!("for its digits: strconv.Itoa({text})")),
            (Basic::String, w) if w.is_integer() => Some(format!("to read a number: strconv.Atoi({text})")),
            (h, w) if h == w || h.is_numeric() && w.is_numeric() && h.is_complex() == w.is_complex() => {
                Some(format!("convert it: {target}({text})"))
            }
            _ => None,
        }
    }

    /// For types that lack a method of an interface.
    fn help_implement(&mut self, v: Type, t: Type, addressable: bool, text: &str) -> Option<String> {
        let u = self.under(t);
        for m in self.prog.types.interface_methods(u).iter() {
            let found = self.lookup(v, m.name);
            let decl = self.method_decl(v, m.name, m.sig);
            let declared = match self.interface_method_pos(t, m.name) {
                Some(pos) => format!("; {} is declared at {}", m.name, self.pos_text(pos)),
                None => String::new(),
            };
            match found {
                Found::Method { pointer_recv: true, indirect: false, .. } if !self.is_pointer(v) => {
                    let use_it = if addressable { format!(": &{text}") } else { String::new() };
                    return Some(format!("a pointer has that method{use_it}{declared}"));
                }
                Found::None => return Some(format!("it lacks {decl}{declared}")),
                Found::Method { func, ref args, .. } => {
                    let sig = self.method_type(func, args);
                    if !self.prog.types.identical(sig, m.sig) {
                        let at = self.pos_text(self.prog.objects[func].pos);
                        return Some(format!("change the method at {at}{declared}"));
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// Where an interface declares a method, or else where the interface is.
    fn interface_method_pos(&self, t: Type, name: Symbol) -> Option<Pos> {
        let obj = self.prog.types.named[self.prog.types.as_named(t)?].obj;
        let whole = Some(self.prog.objects[obj].pos).filter(|p| p.is_known());
        let Some(decl) = self.decl_of(obj).map(|d| &self.decls[d as usize]) else { return whole };
        let Source::Type(id) = decl.source else { return whole };
        let file = &self.files[decl.file as usize];
        let DeclKind::Type(spec) = file[id].kind else { return whole };
        let ExprKind::Interface(elements) = file[spec.typ].kind else { return whole };
        let mut names = file[elements].iter().filter_map(|f| f.name);
        names.find(|&n| file[n].sym == name).map(|n| file[n].pos).or(whole)
    }

    /// `func (T) name(int) string`
    fn method_decl(&mut self, v: Type, name: Symbol, sig: Type) -> String {
        let (recv, sig) = (self.type_text(v), self.type_text(sig));
        format!("func ({recv}) {name}{}", sig.strip_prefix("func").unwrap_or(&sig))
    }

    /// For `mismatched types`.
    pub(crate) fn help_mismatch(&mut self, x: &Operand, y: &Operand) -> Option<String> {
        let (a, b) = (self.basic(x.typ)?, self.basic(y.typ)?);
        if !a.is_numeric()
            || !b.is_numeric()
            || a.is_untyped()
            || b.is_untyped()
            || a.is_complex() != b.is_complex()
        {
            return None;
        }
        // The one that loses nothing, if there is one.
        let size = |c: &Self, t: Type| c.prog.types.size(t);
        let wider = |c: &Self, v: Basic, vt: Type, w: Basic, wt: Type| {
            (!v.is_float() && w.is_float()) || (v.is_float() == w.is_float() && size(c, wt) > size(c, vt))
        };
        let (from, to) = if wider(self, b, y.typ, a, x.typ) { (y, x) } else { (x, y) };
        let (e, t) = (from.expr?, to.typ);
        Some(format!("convert one: {}({})", self.type_text(t), self.expr_text(e)))
    }

    /// For `missing return`: how control gets to the end.
    pub(crate) fn help_missing_return(&mut self, body: BlockId) -> Option<String> {
        let file = self.file();
        self.way_out(&file[file[body].stmts])
    }

    /// How control leaves a list of statements at its end.
    fn way_out(&mut self, stmts: &[StmtId]) -> Option<String> {
        let file = self.file();
        let &last = stmts.iter().rev().find(|&&s| !matches!(file[s].kind, StmtKind::Empty))?;
        let at = |c: &Self| c.pos_text(file[last].pos);
        match file[last].kind {
            StmtKind::If { els: None, .. } => Some(format!("the if at {} has no else", at(self))),
            StmtKind::If { then, els: Some(els), .. } => {
                if !self.block_terminates(then) {
                    let inner = self.way_out(&file[file[then].stmts]);
                    return inner.or_else(|| Some(format!("the if at {} can reach its end", at(self))));
                }
                let inner = match file[els].kind {
                    StmtKind::Block(b) => self.way_out(&file[file[b].stmts]),
                    _ => self.way_out(&[els]),
                };
                inner.or_else(|| Some(format!("the else of the if at {} can reach its end", at(self))))
            }
            StmtKind::Block(b) => self.way_out(&file[file[b].stmts]),
            StmtKind::For { cond: Some(_), .. } => {
                Some(format!("the loop at {} ends when its condition is false", at(self)))
            }
            StmtKind::For { cond: None, .. } => Some(format!("a break leaves the loop at {}", at(self))),
            StmtKind::Range { .. } => Some(format!("the loop at {} ends after the last element", at(self))),
            StmtKind::Switch { clauses, .. } | StmtKind::TypeSwitch { clauses, .. } => {
                let has_default = file[clauses].iter().any(|c| c.kind == ClauseKind::Default);
                if !has_default {
                    return Some(format!("the switch at {} has no default case", at(self)));
                }
                self.clauses_way_out(&file[clauses])
            }
            StmtKind::Select { clauses } => self.clauses_way_out(&file[clauses]),
            StmtKind::Labeled { stmt, .. } => self.way_out(&[stmt]),
            _ => None,
        }
    }

    fn clauses_way_out(&mut self, clauses: &[syntax::Clause]) -> Option<String> {
        let file = self.file();
        let falls = |c: &syntax::Clause| {
            let last = file[c.body].last().map(|&s| file[s].kind);
            matches!(last, Some(StmtKind::Branch { kind: BranchKind::Break, .. }))
        };
        for c in clauses {
            let at = self.pos_text(c.pos);
            if falls(c) {
                return Some(format!("the case at {at} breaks out"));
            }
            let body = &file[c.body];
            if !self.list_terminates(body) {
                return self.way_out(body).or_else(|| Some(format!("the case at {at} can reach its end")));
            }
        }
        None
    }

    /// For `assignment mismatch`: a result left over that is an error.
    pub(crate) fn help_results(&mut self, results: Type, want: usize) -> Option<String> {
        let TypeKind::Tuple(types) = self.prog.types.kind(results).clone() else { return None };
        let last = *types.last()?;
        if types.len() != want + 1 {
            return None;
        }
        if self.prog.types.identical(last, self.prog.error) {
            return Some("the last result is an error: add a variable for it, or _".into());
        }
        Some("add a variable for the last result, or _".into())
    }

    /// For a type that is a package's name or a variable's.
    pub(crate) fn help_condition(&mut self, x: &Operand) -> Option<String> {
        let text = self.expr_text(x.expr?);
        let zero = match self.basic(x.typ) {
            Some(b) if b.is_numeric() => "0",
            Some(Basic::String | Basic::UntypedString) => "\"\"",
            Some(_) => return None,
            None if self.has_nil(x.typ) => "nil",
            None => return None,
        };
        Some(format!("compare it: {text} != {zero}"))
    }

    /// For an import that nothing uses.
    pub(crate) fn help_unused_import(&self, obj: types::ObjId) -> Option<String> {
        let ObjectKind::PkgName { imported, .. } = self.prog.objects[obj].kind else { return None };
        let path = self.prog.packages[imported].path;
        Some(format!("remove it, or keep its init functions: import _ {:?}", path.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::similar;

    #[test]
    fn similar_names_are_near() {
        let names = || ["Println", "Printf", "Sprint", "x", "count", "counter"].into_iter();
        assert_eq!(similar("Prinln", names()), Some("Println"));
        assert_eq!(similar("println", names()), Some("Println"));
        assert_eq!(similar("cuont", names()), Some("count"));
        assert_eq!(similar("y", names()), None);
        assert_eq!(similar("total", names()), None);
    }
}
