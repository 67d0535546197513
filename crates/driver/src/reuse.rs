//! Packages of a build that were compiled before: which key each has in the cache, and what is there.
//!
//! A key is the hash of all that goes into a package's object: the compiler, its options, the package's path and files
//! with their names, the directory that names count from, and the keys of what it imports, which stand for their export
//! data. The object is the same wherever the key is.

use std::sync::Arc;

use rayon::prelude::*;
use source::Severity;

use crate::CompilerOptions;
use crate::cache::{Cache, Entry, Key};
use crate::graph::{Graph, Index};
use crate::package::working_directory;
use crate::program::{self, Object};
use crate::roots::{Kind, Place};

/// The keys of a build's packages.
pub struct Reuse {
    cache: Cache,
    /// By package; `None` for those that are compiled in any case.
    keys: Vec<Option<Key>>,
}

/// Finds keys for a graph's packages. `identity` names the compiler. `None`: there is nothing to reuse, or what the
/// compiler prints on its way is wanted.
pub fn keys(graph: &Graph, options: &CompilerOptions, identity: &str) -> Option<Reuse> {
    if !options.dumps.is_empty()
        || options.listing
        || options.report > 0
        || options.check
        || identity.is_empty()
    {
        return None;
    }
    let cache = Cache::of_environment()?;
    let mut keys = vec![None; graph.packages.len()];
    let dir = working_directory();
    for at in graph.order() {
        keys[at] = key(graph, at, &keys, options, identity, &dir);
    }
    Some(Reuse { cache, keys })
}

fn key(
    graph: &Graph,
    at: Index,
    known: &[Option<Key>],
    options: &CompilerOptions,
    identity: &str,
    dir: &str,
) -> Option<Key> {
    let node = &graph.packages[at];
    let root = graph.roots.contains(&at);
    let mut hash = blake3::Hasher::new();
    // Each with its length in front: no two lists of fields look alike.
    let mut field = |bytes: &[u8]| {
        hash.update(&(bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    };
    field(identity.as_bytes());
    if let Some(export) = &node.export {
        field(b"compiled");
        field(node.found.path.as_bytes());
        // What comes with the compiler its identity tells.
        if !matches!(node.found.place, Place::Compiled(_)) {
            field(export);
        }
        return Some(hash.finalize());
    }
    // Assembly may include files; warnings are to be said each time.
    let plain = node.asm.is_empty() && node.objects.is_empty() && node.diagnostics.is_empty();
    if !plain || node.found.kind == Kind::Declared {
        return None;
    }
    field(b"sources");
    field(program::symbol_path(node, None).as_bytes());
    field(dir.as_bytes());
    let lang = options.lang.as_deref().filter(|_| root).unwrap_or_default();
    field(format!("{} {} {} {lang}", options.optimize, options.inline, node.found.go_minor).as_bytes());
    for f in &node.files {
        let file = graph.map.file(f.id);
        field(file.name.as_bytes());
        field(file.text.as_bytes());
        // Bytes that are no text have no hash of their own.
        if !file.invalid_utf8.is_empty() {
            return None;
        }
    }
    for import in &node.imports {
        let target = import.target?;
        field(import.path.as_str().as_bytes());
        field(known[target]?.as_bytes());
    }
    Some(hash.finalize())
}

impl Reuse {
    /// Takes what is in the cache: libraries become packages with export data, programs have nothing left to compile.
    /// Gives their objects.
    pub fn take(&self, graph: &mut Graph) -> Vec<Object> {
        let wanted: Vec<(Index, Key)> = self
            .keys
            .iter()
            .enumerate()
            .filter(|(at, _)| graph.packages[*at].export.is_none())
            .filter_map(|(at, key)| Some((at, (*key)?)))
            .collect();
        let found: Vec<(Index, Entry)> =
            wanted.into_par_iter().filter_map(|(at, key)| Some((at, self.cache.get(&key)?))).collect();
        let mut objects = Vec::with_capacity(found.len());
        for (at, entry) in found {
            let node = &mut graph.packages[at];
            let is_main = program::is_main(node);
            if is_main != entry.export.is_empty() {
                continue;
            }
            node.reused = true;
            node.files = Vec::new();
            if !is_main {
                node.export = Some(Arc::from(entry.export));
            }
            let name = format!("{}.o", program::symbol_path(node, None));
            objects.push(Object {
                package: at,
                is_main,
                name,
                bytes: entry.object,
                export: Vec::new(),
                quiet: true,
            });
        }
        objects
    }

    /// Keeps what was compiled without anything to say about it.
    pub fn keep(&self, graph_reused: &[bool], objects: &[Object]) {
        objects.par_iter().filter(|o| o.quiet && !graph_reused[o.package]).for_each(|o| {
            let Some(key) = self.keys[o.package] else { return };
            self.cache.put(&key, &Entry { export: o.export.clone(), object: o.bytes.clone() });
        });
    }
}

/// Whether diagnostics keep a package out of the cache.
pub fn is_quiet(diagnostics: &[source::Diagnostic]) -> bool {
    !diagnostics.iter().any(|d| matches!(d.severity, Severity::Error | Severity::Warning))
}
