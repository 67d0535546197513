//! Comments for the compiler, `//go:name args`: where they may stand and what they must say.
//!
//! What a directive means is for whoever acts on it; here only gc's complaints are made. They come in
//! two rounds, as in gc: what is wrong with the comment itself is reported in any case, whether its
//! declaration may have it only when the package has no other error.

use cranelift_entity::EntityRef;
use source::Pos;
use syntax::{DeclId, DeclKind, Directive, DirectiveId, ExprKind, Ids, Pragma, Symbol, VarDecl, sym};
use types::{ObjectKind, Type, TypeKind, VarFlags};

use crate::checker::Checker;
use crate::diagnostics as diag;

/// What a directive may be written above.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Target {
    Func,
    Var { local: bool },
    Other,
}

impl Checker<'_> {
    /// Reports directives that are malformed, forbidden here, or stand before nothing.
    pub(crate) fn check_directives(&mut self) {
        for i in 0..self.files.len() {
            self.env.file = i as u32;
            let file = self.file();
            if file.directives.is_empty() {
                continue;
            }
            let mut attached = vec![false; file.directives.len()];
            let taken = file.decl_nodes.values().iter().map(|d| d.directives);
            for ids in taken.chain([file.package_directives]) {
                ids.iter().for_each(|d| attached[d.index()] = true);
            }
            for d in file.directives.keys() {
                self.check_directive(d, attached[d.index()]);
            }
        }
    }

    fn check_directive(&mut self, d: DirectiveId, attached: bool) {
        let file = self.file();
        let Directive { pos, name, .. } = file.directives[d];
        let (at, args) = (directive_pos(pos), file.directive_args(d));
        if !file.is_first_on_line(pos) {
            return self.report(diag::misplaced_directive(at));
        }
        let words = args.split_whitespace().count();
        match name.as_str() {
            "linkname" if words > 2 => {
                self.report(diag::directive_usage(at, "linkname localname [linkname]"));
            }
            "embed" => {
                if let Err(bad) = embed_patterns(args) {
                    if !bad.is_empty() {
                        self.report(diag::embed_string(at, bad));
                    }
                    self.report(diag::directive_usage(at, "embed pattern..."));
                } else if !attached {
                    self.report(diag::misplaced_embed(at));
                }
            }
            "wasmimport" if words == 1 || words > 2 => {
                self.report(diag::directive_usage(at, "wasmimport importmodule importname"));
            }
            "wasmexport" if words > 1 => {
                self.report(diag::directive_usage(at, "wasmexport exportname"));
            }
            name if name.starts_with("cgo_") => self.check_cgo_directive(at, name, args, attached),
            "systemstack" | "nowritebarrier" | "nowritebarrierrec" | "yeswritebarrierrec"
                if !self.in_standard_library() =>
            {
                self.report(diag::only_in_runtime(at, name));
            }
            "uintptrkeepalive" if !self.in_standard_library() => {
                self.report(diag::only_in_standard_library(at, name));
            }
            name if !attached && is_property(name) => self.report(diag::misplaced_directive(at)),
            _ => {}
        }
    }

    /// Those that cgo writes. A library to load dynamically may be named by anybody.
    fn check_cgo_directive(&mut self, at: Pos, name: &str, args: &str, attached: bool) {
        let words: Vec<&str> = args.split_whitespace().collect();
        let quoted = |w: &str| w.len() > 1 && w.starts_with('"') && w.ends_with('"');
        let (usage, ok) = match name {
            "cgo_export_static" | "cgo_export_dynamic" => ("local [remote]", matches!(words.len(), 1 | 2)),
            "cgo_import_dynamic" => (
                "local [remote [\"library\"]]",
                matches!(words.len(), 1 | 2) || words.len() == 3 && quoted(words[2]),
            ),
            "cgo_import_static" => ("local", words.len() == 1),
            "cgo_dynamic_linker" => ("\"path\"", words.len() == 1 && quoted(words[0])),
            "cgo_ldflag" => ("\"arg\"", words.len() == 1 && quoted(words[0])),
            _ => ("", true),
        };
        let allowed = self.in_standard_library() || name == "cgo_import_dynamic" && words.len() > 2;
        if !allowed {
            let text = if args.is_empty() { name.into() } else { format!("{name} {args}") };
            self.report(diag::only_in_cgo(at, text));
        }
        if !ok {
            self.report(diag::directive_usage(at, format_args!("{name} {usage}")));
        }
        if allowed && ok && !attached && is_property(name) {
            self.report(diag::misplaced_directive(at));
        }
    }

    /// Whether the package is one of those that may use what only Go's own packages may: no other
    /// package can have such a path.
    fn in_standard_library(&self) -> bool {
        let path = self.prog.packages[self.pkg].path;
        let first = path.as_str().split('/').next();
        matches!(first, Some("runtime" | "internal" | "syscall"))
    }

    /// Reports directives on declarations that can't have them, and links to what doesn't exist.
    pub(crate) fn check_pragmas(&mut self) {
        for i in 0..self.files.len() {
            self.env.file = i as u32;
            let file = self.file();
            if file.directives.is_empty() {
                continue;
            }
            self.check_targets(file.package_directives, Target::Other);
            for id in file.decl_nodes.keys() {
                let directives = file[id].directives;
                if !directives.is_empty() {
                    self.check_decl(id, directives);
                }
            }
            self.check_linknames();
        }
    }

    fn check_decl(&mut self, id: DeclId, directives: Ids<DirectiveId>) {
        let file = self.file();
        match file[id].kind {
            DeclKind::Func(f) => {
                self.check_targets(directives, Target::Func);
                if f.body.is_some() && f.pragma.has(Pragma::NOESCAPE) {
                    self.report(diag::noescape_with_body(file[id].pos));
                }
            }
            DeclKind::Var(v) => {
                let first = v.names.first().and_then(|n| self.info().def(n));
                let kind = first.and_then(|o| self.prog.objects[o].var_kind());
                let local = kind != Some(types::VarKind::Package);
                self.check_targets(directives, Target::Var { local });
                let embed = Symbol::intern("embed");
                if let Some(d) = directives.iter().find(|&d| file.directives[d].name == embed) {
                    self.check_embed(directive_pos(file.directives[d].pos), &v, local);
                }
            }
            _ => self.check_targets(directives, Target::Other),
        }
    }

    fn check_targets(&mut self, directives: Ids<DirectiveId>, target: Target) {
        for d in directives {
            let Directive { pos, name, .. } = self.file().directives[d];
            let at = directive_pos(pos);
            match (name.as_str(), target) {
                ("build", Target::Other) if pos < self.file()[self.file().package].pos => {}
                ("build", _) => self.report(diag::misplaced_directive(at)),
                (_, Target::Func) if name.as_str() != "embed" => {}
                ("embed", Target::Var { .. }) => {}
                ("embed", _) => self.report(diag::misplaced_embed(at)),
                (name, _) if is_property(name) => self.report(diag::misplaced_directive(at)),
                _ => {}
            }
        }
    }

    /// A variable that is to hold the contents of files.
    fn check_embed(&mut self, at: Pos, v: &VarDecl, local: bool) {
        if !self.imports("embed") {
            return self.report(diag::embed_import(at));
        }
        if v.names.len() != 1 {
            return self.report(diag::embed_multiple(at));
        }
        if !v.values.is_empty() {
            return self.report(diag::embed_initializer(at));
        }
        if local {
            return self.report(diag::embed_local(at));
        }
        if !self.allow(16, at, "go:embed") {
            return;
        }
        let Some(obj) = v.names.first().and_then(|n| self.info().def(n)) else { return };
        let (pos, typ) = (self.prog.objects[obj].pos, self.prog.objects[obj].typ);
        if !self.may_embed(typ) {
            let text = self.type_text(typ);
            self.report(diag::embed_type(pos, text));
        }
        self.prog.objects[obj].add_flags(VarFlags::EMBED);
    }

    /// Whether a variable may hold files: strings, byte slices, and `embed.FS`.
    fn may_embed(&mut self, t: Type) -> bool {
        if self.is_string(t) {
            return true;
        }
        match self.under_kind(t) {
            TypeKind::Slice(elem) => self.prog.types.under(elem) == self.prog.types.under(Type::UINT8),
            _ => self.type_text(t) == "embed.FS",
        }
    }

    /// Whether the current file imports a package.
    fn imports(&self, path: &str) -> bool {
        let file = self.file();
        file.decls.iter().any(|&d| match file[d].kind {
            DeclKind::Import(i) if matches!(file[i.path].kind, ExprKind::BasicLit(_)) => {
                file.literal(i.path).get(1..).is_some_and(|p| p.strip_suffix(['"', '`']) == Some(path))
            }
            _ => false,
        })
    }

    /// `//go:linkname` may stand anywhere in a file, about anything of the package.
    fn check_linknames(&mut self) {
        let file = self.file();
        let linkname = Symbol::intern("linkname");
        let has_unsafe = self.imports("unsafe");
        let mut seen = rustc_hash::FxHashSet::default();
        for d in file.directives.keys().filter(|&d| file.directives[d].name == linkname) {
            let at = directive_pos(file.directives[d].pos);
            let Some(name) = file.directive_args(d).split_whitespace().next() else { continue };
            let name = Symbol::intern(name);
            if !has_unsafe {
                self.report(diag::linkname_unsafe(at));
                continue;
            }
            let obj = self.prog.packages[self.pkg].scope.get(name);
            let fits = obj.is_some_and(|o| {
                matches!(self.prog.objects[o].kind, ObjectKind::Var { .. } | ObjectKind::Func(_))
            });
            if !fits && (name == sym::INIT || self.go_minor() < 18) {
                // gc lets old code be.
                continue;
            }
            if !fits {
                self.report(diag::linkname_target(at));
            } else if !seen.insert(name) {
                self.report(diag::duplicate_linkname(at, name));
            }
        }
    }
}

/// gc's position of a directive: behind the slashes.
fn directive_pos(pos: Pos) -> Pos {
    pos.offset(2)
}

/// Whether a directive is a property of what it stands above, so that it must stand above something.
fn is_property(name: &str) -> bool {
    matches!(name, "build" | "registerparams") || Pragma::of(name).0 & !Pragma::LINKNAME.0 != 0
}

/// The patterns of a `//go:embed`; an error is what could not be read, empty when there is nothing.
fn embed_patterns(args: &str) -> Result<usize, &str> {
    let mut rest = args;
    let mut count = 0;
    while !rest.is_empty() {
        let end = match rest.as_bytes()[0] {
            b'`' => rest[1..].find('`').map(|i| i + 2),
            b'"' => {
                let close = rest.bytes().enumerate().skip(1).scan(false, |escaped, (i, c)| {
                    let closes = c == b'"' && !*escaped;
                    *escaped = c == b'\\' && !*escaped;
                    Some((i, closes))
                });
                let end = { close }.find(|&(_, closes)| closes).map(|(i, _)| i + 1);
                end.filter(|&n| types::literal::string(&rest[..n]).is_some())
            }
            _ => Some(rest.find(char::is_whitespace).unwrap_or(rest.len())),
        };
        let Some(end) = end else { return Err(rest) };
        let tail = &rest[end..];
        if !tail.is_empty() && !tail.starts_with(char::is_whitespace) {
            return Err(rest);
        }
        rest = tail.trim_start();
        count += 1;
    }
    if count == 0 { Err("") } else { Ok(count) }
}
