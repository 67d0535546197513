//! The standard library compiled ahead of time: in its sources, out each package's objects and export data, as
//! [`crate::Embedded`] wants them. The command's build script calls it.
//!
//! Nothing of the machine is in the result: files are named `$GOROOT/src/...`, and the same sources give the same bytes.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::graph::{Graph, Loader, Target};
use crate::program::{self, Style};
use crate::roots::{Embedded, Roots, Standard};
use crate::timing::Timing;
use crate::{CompilerOptions, Failure, package};

/// A compiled package.
pub struct Package {
    pub path: String,
    pub export: Vec<u8>,
    /// Name and bytes of each object.
    pub objects: Vec<(String, Vec<u8>)>,
}

/// Compiles all packages of a library, and gives those that could be compiled with everything they import, by path.
pub fn precompile(sources: &[(&str, &str)]) -> Result<Vec<Package>, Failure> {
    let options = CompilerOptions { optimize: true, inline: true, ..Default::default() };
    let timing = Timing::default();
    let embedded = Embedded { sources, compiled: &[] };
    package::with_threads(&options, || {
        let mut roots = Roots::standard(embedded);
        roots.standard = Standard::Embedded(embedded);
        let found = paths(sources).into_iter().filter_map(|p| roots.lookup_standard(p));
        let targets = found.map(Target::Package).collect();
        let graph = Loader::new(roots, false).load(targets)?;
        let imports = imports(&graph);
        let mut packages: FxHashMap<String, Package> = FxHashMap::default();
        let names: Vec<String> = graph.packages.iter().map(|n| n.found.path.clone()).collect();
        for object in program::compile(graph, None, Style::Library, &options, &timing)? {
            let path = &names[object.package];
            let package = packages.entry(path.clone()).or_insert_with(|| Package {
                path: path.clone(),
                export: Vec::new(),
                objects: Vec::new(),
            });
            package.objects.push((object.name, object.bytes));
            if !object.export.is_empty() {
                package.export = object.export;
            }
        }
        let whole = closed(&imports, |p| packages.get(p).is_some_and(|p| !p.export.is_empty()));
        let mut out: Vec<Package> = packages.into_values().filter(|p| whole.contains(&p.path)).collect();
        out.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(out)
    })
}

/// The packages of a library: the directories with Go files.
fn paths<'a>(sources: &[(&'a str, &str)]) -> Vec<&'a str> {
    let go = sources.iter().filter(|(name, _)| name.ends_with(".go"));
    let mut paths: Vec<&str> = go.filter_map(|(name, _)| Some(name.rsplit_once('/')?.0)).collect();
    paths.dedup();
    paths.sort_unstable();
    paths.dedup();
    paths
}

/// What each package imports.
fn imports(graph: &Graph) -> FxHashMap<String, Vec<String>> {
    let path = |i: &crate::graph::Import| i.target.map(|t| graph.packages[t].found.path.clone());
    let entry = |n: &crate::graph::Node| (n.found.path.clone(), n.imports.iter().filter_map(path).collect());
    graph.packages.iter().map(entry).collect()
}

/// The packages for which `good` holds, and for all they import, directly or not.
fn closed(imports: &FxHashMap<String, Vec<String>>, good: impl Fn(&str) -> bool) -> FxHashSet<String> {
    let mut left: FxHashSet<String> = imports.keys().filter(|p| good(p)).cloned().collect();
    loop {
        let bad: Vec<String> =
            left.iter().filter(|p| imports[*p].iter().any(|i| !left.contains(i))).cloned().collect();
        if bad.is_empty() {
            return left;
        }
        left.retain(|p| !bad.contains(p));
    }
}
