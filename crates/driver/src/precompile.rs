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

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCES: [(&str, &str); 5] = [
        ("a/a.go", "package a\n\nimport \"b\"\n\nfunc F(x int) int { return b.Max([]int{x, b.N}) }\n"),
        (
            "b/b.go",
            "package b\n\nconst N = 3\n\nfunc Max[T int | string](s []T) T {\n\tm := s[0]\n\tfor _, x := range s {\n\t\tm = max(m, x)\n\t}\n\treturn m\n}\n",
        ),
        ("broken/c.go", "package broken\n\nvar X int = \"x\"\n"),
        ("d/d.go", "package d\n\nimport \"broken\"\n\nvar Y = broken.X\n"),
        ("e/e.go", "package e\n\nfunc unsupported(c chan int) { c <- 1 }\n"),
    ];

    #[test]
    fn what_compiles_with_all_it_imports_is_given() {
        let packages = precompile(&SOURCES).expect("packages");
        let paths: Vec<&str> = packages.iter().map(|p| p.path.as_str()).collect();
        assert!(paths.starts_with(&["a", "b"]), "{paths:?}");
        assert!(!paths.contains(&"broken") && !paths.contains(&"d"), "{paths:?}");
        assert!(packages.iter().all(|p| !p.export.is_empty() && p.objects.len() == 1));
    }

    #[test]
    fn the_same_sources_give_the_same_bytes() {
        let all = || -> Vec<(String, Vec<u8>, Vec<(String, Vec<u8>)>)> {
            let packages = precompile(&SOURCES[..2]).expect("packages");
            packages.into_iter().map(|p| (p.path, p.export, p.objects)).collect()
        };
        let first = all();
        assert!(first == all());
        // Nothing of this machine.
        let here = env!("CARGO_MANIFEST_DIR").as_bytes();
        let bytes =
            first.iter().flat_map(|(_, export, objects)| objects.iter().map(|o| &o.1).chain([export]));
        for b in bytes {
            assert!(!b.windows(here.len()).any(|w| w == here));
        }
    }
}
