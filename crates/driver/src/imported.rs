//! Generic functions of imported objects: from the text in their export data to what instances are made of.

use std::sync::{Mutex, MutexGuard};

use source::SourceMap;
use syntax::{DeclKind, Symbol};
use types::mono::{Bodies, Loaded};
use types::{LazyScopes, ObjId, PkgId, Program};

/// Reads the bodies of generic functions as they are wanted.
pub struct ImportedBodies<'a> {
    pub importer: &'a Mutex<export::Importer>,
    pub map: &'a mut SourceMap,
}

impl ImportedBodies<'_> {
    fn lock(&self) -> MutexGuard<'_, export::Importer> {
        self.importer.lock().unwrap_or_else(|e| e.into_inner())
    }
}

impl Bodies for ImportedBodies<'_> {
    fn has(&self, func: ObjId) -> bool {
        self.lock().has_body(func)
    }

    fn load(&mut self, prog: &mut Program, func: ObjId) -> Option<Loaded> {
        let body = self.lock().body(prog, func).ok()?;
        // The text in a file of its own, whose positions read as those of the file it comes from.
        let name = prog.package_of(func)?.name;
        let head = format!("package {name}\nfunc ");
        let id = self.map.add(&body.file, &(head.clone() + &body.text))?;
        let start = self.map.file(id).base.offset(head.len() as u32);
        self.map.add_line_directive(start, &body.file, body.line, body.col);
        let (mut file, errors) = parser::parse_file(self.map, id);
        if !errors.is_empty() {
            return None;
        }
        let [decl] = file.decls[..] else { return None };
        if let DeclKind::Func(f) = &mut file.decl_nodes[decl].kind {
            // The comments that said so are not in the text.
            f.pragma = prog.objects[func].func()?.pragma;
        }
        let mut dots = Vec::with_capacity(body.dots.len());
        for &(name, pkg) in &body.dots {
            let known = prog.packages[pkg].scope.get(name);
            dots.push((name, known.or_else(|| self.lock().object(prog, pkg, name))?));
        }
        let source = check::BodySource {
            func,
            file: &file,
            go_minor: body.go_minor,
            imports: &body.imports,
            dots: &dots,
            local_types: body.local_types.iter().map(|&(at, index)| (start.offset(at), index)).collect(),
        };
        let (info, body) = check::check_body(self.map, prog, source)?;
        Some(Loaded { file, info, body })
    }

    fn instances(&self) -> Vec<(PkgId, Symbol)> {
        self.lock().instances().collect()
    }
}
