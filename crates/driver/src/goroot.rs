//! `glenda check-goroot`: the checker over a Go distribution's whole standard library.
//!
//! All packages are checked with their function bodies into one [`Program`], on one thread, each parsed just before
//! and dropped just behind: what remains of a package is what others can see of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use source::{Severity, SourceMap, render};
use syntax::Symbol;
use types::{PkgId, Program};

use crate::graph::Loader;
use crate::roots::{Found, Kind, Place, Roots, Standard};
use crate::{Failure, crash};

/// What came of it.
pub struct Report {
    pub packages: usize,
    /// Packages with errors, and these as they are printed.
    pub failed: Vec<(String, Vec<String>)>,
    pub files: usize,
    pub lines: usize,
    pub bytes: usize,
    /// User and system time, reading the files included.
    pub cpu: f64,
    pub parse: f64,
    pub check: f64,
    /// Peak resident memory in MiB.
    pub memory: f64,
}

/// Checks the packages below `src`, or those that are named with what they import.
pub fn check(src: Option<PathBuf>, only: &[String]) -> Result<Report, Failure> {
    let root = src
        .or_else(crate::roots::distribution)
        .ok_or_else(|| Failure::message("no Go distribution found; set GOROOT"))?;
    let start = cpu_seconds();
    let mut roots = Roots::standard(crate::Embedded::default());
    roots.standard = Standard::Distribution(root.clone());
    let mut found = BTreeMap::new();
    for path in directories(&root) {
        let place = Place::Dir(root.join(&path));
        found.insert(path.clone(), Found { path, place, go_minor: 27, kind: Kind::Declared });
    }
    let mut loader = Loader::new(roots, true);
    let mut packages = BTreeMap::new();
    for (path, found) in found {
        // Some have no files for this system.
        if let Ok(read) = loader.read(&found)? {
            packages.insert(path, read);
        }
    }
    let order = order(&loader, &packages, only);
    let mut report = Report {
        packages: order.len(),
        failed: Vec::new(),
        files: 0,
        lines: 0,
        bytes: 0,
        cpu: 0.0,
        parse: 0.0,
        check: 0.0,
        memory: 0.0,
    };
    let mut program = Program::new();
    let mut known: BTreeMap<String, PkgId> = BTreeMap::new();
    for path in order {
        let read = &packages[&path];
        let clock = Instant::now();
        let mut files = Vec::new();
        let mut errors = Vec::new();
        for &id in &read.go {
            let text = &loader.map().file(id).text;
            report.files += 1;
            report.bytes += text.len();
            report.lines += text.lines().count();
            let (file, diagnostics) = parser::parse_file(loader.map_mut(), id);
            errors.extend(diagnostics);
            files.push(file);
        }
        report.parse += clock.elapsed().as_secs_f64();
        let clock = Instant::now();
        let mut imports = check::Imports::default();
        for (written, full) in imports_of(&loader, &packages, &path) {
            let package = known.get(&full).copied().ok_or_else(|| "file not found".to_owned());
            imports.insert(Symbol::intern(&written), package);
        }
        let config = check::Config::default();
        let map: &SourceMap = loader.map();
        let (package, more) = crash::at("checking", &path, || {
            check::check_importing(map, &mut program, Symbol::intern(&path), &files, &imports, &config)
        });
        known.insert(path.clone(), package.pkg);
        drop((package, files));
        report.check += clock.elapsed().as_secs_f64();
        errors.extend(more);
        let errors: Vec<String> =
            errors.iter().filter(|d| d.severity == Severity::Error).map(|d| render::plain(map, d)).collect();
        if !errors.is_empty() {
            report.failed.push((path, errors));
        }
    }
    report.cpu = cpu_seconds() - start;
    report.memory = peak_memory();
    Ok(report)
}

impl Report {
    /// The errors of every package, then the figures.
    pub fn print(&self) {
        for (path, errors) in &self.failed {
            println!("# {path}");
            errors.iter().take(10).for_each(|e| println!("{e}"));
            if errors.len() > 10 {
                println!("({} more)", errors.len() - 10);
            }
        }
        let passed = self.packages - self.failed.len();
        let share = 100.0 * passed as f64 / self.packages.max(1) as f64;
        println!("packages  {passed} of {} without an error ({share:.1} %)", self.packages);
        println!("sources   {} files, {} lines, {:.1} MB", self.files, self.lines, self.bytes as f64 / 1e6);
        println!("parse     {:.2} s", self.parse);
        println!("check     {:.2} s", self.check);
        let both = self.parse + self.check;
        let rate = |seconds: f64| self.lines as f64 / seconds.max(1e-9) / 1e3;
        println!("both      {both:.2} s wall, {:.0}k lines/s", rate(both));
        println!("process   {:.2} s CPU, {:.0}k lines/s, reading included", self.cpu, rate(self.cpu));
        println!("memory    {:.0} MiB peak", self.memory);
    }
}

/// Directories that may hold packages of the standard library, as import paths.
fn directories(root: &Path) -> Vec<String> {
    let mut out = Vec::new();
    let mut stack = vec![String::new()];
    while let Some(path) = stack.pop() {
        let Ok(entries) = std::fs::read_dir(root.join(&path)) else { continue };
        for e in entries.flatten() {
            let Ok(name) = e.file_name().into_string() else { continue };
            // `builtin` only documents what is predeclared.
            let other = path.is_empty() && (name == "cmd" || name == "builtin");
            let skip = name == "testdata" || name.starts_with(['_', '.']) || other;
            if !skip && e.file_type().is_ok_and(|t| t.is_dir()) {
                let sub = if path.is_empty() { name } else { format!("{path}/{name}") };
                out.push(sub.clone());
                stack.push(sub);
            }
        }
    }
    out
}

type Packages = BTreeMap<String, crate::graph::Read>;

/// The imports of a package: path as written, and in full.
fn imports_of(loader: &Loader, packages: &Packages, path: &str) -> Vec<(String, String)> {
    let read = &packages[path];
    let mut out = Vec::new();
    for &id in &read.go {
        for (_, written) in load::header::imports(&loader.map().file(id).text) {
            let vendored = format!("vendor/{written}");
            let full = if packages.contains_key(&vendored) { vendored } else { written.clone() };
            out.push((written, full));
        }
    }
    out.sort();
    out.dedup();
    out
}

/// Each package after what it imports.
fn order(loader: &Loader, packages: &Packages, only: &[String]) -> Vec<String> {
    let mut out = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    let wanted = |p: &&String| only.is_empty() || only.contains(p);
    for root in packages.keys().filter(wanted) {
        let mut stack = vec![(root.clone(), None)];
        while let Some((path, imports)) = stack.pop() {
            let mut imports: Vec<String> = match imports {
                Some(rest) => rest,
                None if !packages.contains_key(&path) || !seen.insert(path.clone()) => continue,
                None => imports_of(loader, packages, &path).into_iter().map(|(_, full)| full).collect(),
            };
            match imports.pop() {
                Some(next) => {
                    stack.push((path, Some(imports)));
                    stack.push((next, None));
                }
                None => out.push(path),
            }
        }
    }
    out
}

/// User and system time of this process.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or("");
    let ticks: f64 = fields.split_whitespace().skip(11).take(2).filter_map(|n| n.parse::<f64>().ok()).sum();
    // Linux counts in hundredths of a second.
    ticks / 100.0
}

fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
    line.and_then(|l| l.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}
