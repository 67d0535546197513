//! Import declarations: what they mean, and whether anything uses them.

use source::Pos;
use syntax::{ExprKind, ImportDecl, Symbol, sym};
use types::{ObjId, ObjectKind, Origin, Package, PkgId, Type, literal};

use crate::checker::Checker;
use crate::diagnostics as diag;
use crate::typexpr::is_exported;

/// `import . "path"`
pub(crate) struct DotImport {
    pub pos: Pos,
    pub pkg: PkgId,
    pub used: bool,
}

impl Checker<'_> {
    pub(crate) fn collect_import(&mut self, pos: Pos, i: ImportDecl) {
        let file = self.file();
        let path = match file[i.path].kind {
            ExprKind::BasicLit(_) => literal::string(file.literal(i.path)).unwrap_or_default(),
            _ => return,
        };
        let path = String::from_utf8_lossy(&path).into_owned();
        let path_pos = self.pos(i.path);
        if let Some(why) = path_fault(&path) {
            return self.report(diag::invalid_import_path(path_pos, why));
        }
        let local = i.name.map(|n| file[n]);
        let imported = self.find_import(&path, path_pos);
        let package = &self.prog.packages[imported];
        let missing = package.origin == Origin::Missing;
        let name = local.map_or(package.name, |n| n.sym);
        if name == sym::INIT {
            return self.report(diag::import_named_init(local.map_or(pos, |n| n.pos)));
        }
        if name == sym::DOT {
            return self.dot_import(pos, imported, missing);
        }
        if !name.is_blank() {
            let at = local.map_or(pos, |n| n.pos);
            self.declare_import(name, at, imported, missing);
        }
    }

    /// The package a path means here; one that is [`Origin::Missing`] if there is none.
    fn find_import(&mut self, path: &str, pos: Pos) -> PkgId {
        if path == "unsafe" {
            return self.prog.unsafe_pkg;
        }
        let cgo = path == "C";
        if cgo {
            self.report(source::Diagnostic::unsupported(pos, "cgo (import \"C\")"));
        }
        let why = match self.imports.get(&Symbol::intern(path)) {
            Some(&Ok(imported)) => {
                let at = self.pkg;
                let package = &self.prog.packages[imported];
                if package.name != sym::MAIN {
                    let known = &mut self.prog.packages[at].imports;
                    if !known.contains(&imported) {
                        known.push(imported);
                    }
                    return imported;
                }
                self.report(diag::import_of_main(pos, path));
                String::new()
            }
            _ if cgo => String::new(),
            _ if path.starts_with('/') => "import path cannot be absolute path".into(),
            Some(Err(why)) => why.clone(),
            None => "file not found".into(),
        };
        if !why.is_empty() {
            self.report(diag::could_not_import(pos, path, why));
        }
        let name = Symbol::intern(likely_name(path));
        let missing = Package { origin: Origin::Missing, ..Package::new(Symbol::intern(path), name) };
        self.prog.packages.push(missing)
    }

    fn declare_import(&mut self, name: Symbol, pos: Pos, imported: PkgId, used: bool) {
        let obj = self.new_object(name, pos, Type::INVALID, ObjectKind::PkgName { imported, used });
        self.declare_in_file(name, obj);
    }

    fn declare_in_file(&mut self, name: Symbol, obj: ObjId) {
        let file = self.env.file as usize;
        if let Some(old) = self.file_scopes[file].insert(name, obj) {
            let (pos, other) = (self.prog.objects[obj].pos, self.prog.objects[old].pos);
            let d = diag::redeclared(pos, name);
            self.report_with_other(d, other, format!("other declaration of {name}"));
        }
    }

    fn dot_import(&mut self, pos: Pos, pkg: PkgId, missing: bool) {
        let file = self.env.file as usize;
        if missing {
            self.unknown_names.push(self.env.file);
            return;
        }
        self.prog.import_all(pkg);
        for (name, obj) in self.prog.packages[pkg].scope.sorted() {
            if !is_exported(name) {
                continue;
            }
            if let Some(old) = self.file_scopes[file].insert(name, obj)
                && old != obj
            {
                let other = self.prog.objects[old].pos;
                let d = diag::redeclared(pos, name);
                self.report_with_other(d, other, format!("other declaration of {name}"));
            }
        }
        self.dot_imports[file].push(DotImport { pos, pkg, used: false });
    }

    /// Notes that a name stands for something of another package, which came by a dot import.
    pub(crate) fn use_dot_import(&mut self, obj: ObjId) {
        let pkg = self.prog.objects[obj].pkg;
        if pkg == Some(self.pkg) || self.dot_imports.is_empty() {
            return;
        }
        for d in &mut self.dot_imports[self.env.file as usize] {
            d.used |= Some(d.pkg) == pkg;
        }
    }

    /// Reports names that both the package and an import declare.
    pub(crate) fn check_import_clashes(&mut self) {
        for file in 0..self.file_scopes.len() {
            for (name, obj) in self.file_scopes[file].sorted() {
                let Some(alt) = self.prog.packages[self.pkg].scope.get(name) else { continue };
                let at = self.prog.objects[alt].pos;
                let o = &self.prog.objects[obj];
                if let ObjectKind::PkgName { imported, .. } = o.kind {
                    let (pos, text) = (o.pos, self.package_text(imported));
                    let d = diag::declared_through_import(at, name, text);
                    self.report_with_other(d, pos, format!("other declaration of {name}"));
                } else if let Some(pkg) = o.pkg {
                    let (pos, text) = (o.pos, self.package_text(pkg));
                    let d = diag::declared_through_dot_import(at, name, text);
                    self.report_with_other(d, pos, format!("other declaration of {name}"));
                }
            }
        }
    }

    /// `package a ("x/a")`
    fn package_text(&self, pkg: PkgId) -> String {
        let p = &self.prog.packages[pkg];
        format!("package {} ({:?})", p.name, p.path.as_str())
    }

    /// Reports imports nothing used.
    pub(crate) fn report_unused_imports(&mut self) {
        // What was refused may have used them.
        if self.skipped {
            return;
        }
        for file in 0..self.file_scopes.len() {
            let mut all = self.file_scopes[file].sorted();
            // gc reports them in the order of the source, which matters when it stops after ten.
            all.sort_by_key(|&(_, obj)| self.prog.objects[obj].pos);
            for (name, obj) in all {
                let o = &self.prog.objects[obj];
                if let ObjectKind::PkgName { imported, used: false } = o.kind {
                    let (pos, p) = (o.pos, &self.prog.packages[imported]);
                    let d = unused_import(pos, name, p);
                    self.report(d.helped(self.help_unused_import(obj)));
                }
            }
            for d in std::mem::take(&mut self.dot_imports[file]) {
                if !d.used {
                    let p = &self.prog.packages[d.pkg];
                    self.report(diag::unused_import(d.pos, format_args!("{:?}", p.path.as_str())));
                }
            }
        }
    }

    /// Finds the package names that mean several packages among those this one can mention.
    pub(crate) fn find_ambiguous_names(&mut self) {
        let mut seen = rustc_hash::FxHashMap::default();
        self.prog.ambiguous.clear();
        for p in self.prog.import_closure(self.pkg) {
            let p = &self.prog.packages[p];
            if *seen.entry(p.name).or_insert(p.path) != p.path {
                self.prog.ambiguous.insert(p.name);
            }
        }
    }
}

fn unused_import(pos: Pos, name: Symbol, p: &Package) -> source::Diagnostic {
    let path = p.path.as_str();
    // A name that differs from the path's last element is told even when the package chose it.
    let last = path.rsplit('/').next().unwrap_or(path);
    if name.as_str() == last {
        diag::unused_import(pos, format_args!("{path:?}"))
    } else {
        diag::unused_named_import(pos, format_args!("{path:?}"), name)
    }
}

/// What is wrong with an import path as such.
fn path_fault(path: &str) -> Option<String> {
    if path.is_empty() {
        return Some("empty string".into());
    }
    let illegal = |c: char| {
        c.is_control() || c.is_whitespace() || "!\"#$%&'()*,:;<=>?[]^`{|}\\".contains(c) || c == '\u{fffd}'
    };
    path.chars().find(|&c| illegal(c)).map(|c| format!("invalid character U+{:04X} {c:?}", c as u32))
}

/// What a package is most likely called, going by its path: the last element that is no version.
fn likely_name(path: &str) -> &str {
    let mut parts = path.rsplit('/');
    let last = parts.next().unwrap_or(path);
    let digits = last.strip_prefix('v').unwrap_or("");
    let is_version = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let name = if is_version { parts.next().unwrap_or(last) } else { last };
    name.split('.').next().unwrap_or(name)
}
