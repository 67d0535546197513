//! Run time of compiled programs, ours beside gc's, by groups.
//!
//! A program of `testdata/run` is a benchmark if its second line is `// bench: GROUP`. The figure of a program is the
//! CPU time of the whole process, that of a group the geometric mean of its programs' ratios, so a program
//! should do one kind of thing, for 0.2 to 1 s.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::measure::{self, pair};
use crate::suites::{GLENDA, path, ratio, scratch};

const PROGRAMS: &str = "testdata/run";

/// What the mean ratio of a group may be at most.
const BARS: &[(&str, f64)] = &[
    ("compute", 1.15),
    ("maps", 1.2),
    ("interfaces", 1.1),
    ("closures", 1.1),
    ("iterators", 1.1),
    ("defer", 1.2),
    ("sort", 1.3),
    ("slices", 1.3),
    ("strconv", 1.3),
    ("strings", 1.3),
];

/// The benchmarks by group, each group in the order of names.
fn groups() -> Result<BTreeMap<String, Vec<String>>, String> {
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in fs::read_dir(PROGRAMS).map_err(|e| format!("{PROGRAMS}: {e}"))? {
        let file = entry.map_err(|e| e.to_string())?.path();
        if file.extension().is_none_or(|e| e != "go") {
            continue;
        }
        let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let group = text.lines().nth(1).and_then(|l| l.strip_prefix("// bench: "));
        if let (Some(group), Some(name)) = (group, file.file_stem().and_then(|s| s.to_str())) {
            groups.entry(group.trim().to_string()).or_default().push(name.to_string());
        }
    }
    for programs in groups.values_mut() {
        programs.sort();
    }
    Ok(groups)
}

/// The groups and programs that `wanted` names, all if it is empty. A group is kept with the programs wanted of it.
fn select(
    all: BTreeMap<String, Vec<String>>,
    wanted: &[&str],
) -> Result<BTreeMap<String, Vec<String>>, String> {
    for w in wanted {
        if !all.iter().any(|(g, programs)| g == w || programs.iter().any(|p| p == w)) {
            let names: Vec<&str> = all.keys().map(String::as_str).collect();
            return Err(format!("{w}: no such group or program; groups are {}", names.join(", ")));
        }
    }
    let keep = |g: &str, p: &str| wanted.is_empty() || wanted.contains(&g) || wanted.contains(&p);
    Ok(all
        .into_iter()
        .map(|(g, programs)| {
            let programs = programs.into_iter().filter(|p| keep(&g, p)).collect::<Vec<_>>();
            (g, programs)
        })
        .filter(|(_, programs)| !programs.is_empty())
        .collect())
}

fn mean(ratios: impl ExactSizeIterator<Item = f64>) -> f64 {
    let n = ratios.len() as f64;
    (ratios.map(f64::ln).sum::<f64>() / n).exp()
}

/// Builds a program with both compilers and runs both; prints the line and returns glenda's time over gc's.
fn program(dir: &Path, name: &str) -> Result<f64, String> {
    let source = format!("{PROGRAMS}/{name}.go");
    let (ours, theirs) = (dir.join(format!("{name}.glenda")), dir.join(format!("{name}.gc")));
    measure::run(&[GLENDA, "build", "-o", path(&ours), &source])?;
    measure::run(&["go", "build", "-o", path(&theirs), &source])?;
    let (a, b) = pair(&[path(&ours)], &[path(&theirs)], 5)?;
    let r = ratio(a.cpu, b.cpu);
    println!("{name:<24} {:>10.3} {:>10.3} {r:>7.2}", a.cpu.as_secs_f64(), b.cpu.as_secs_f64());
    Ok(r)
}

/// Runs what is wanted; prints each group's geometric mean and worst three.
pub fn run(wanted: &[&str]) -> Result<(), String> {
    let dir = scratch()?;
    let mut summary = Vec::new();
    for (group, programs) in select(groups()?, wanted)? {
        println!("{:<24} {:>10} {:>10} {:>7}", format!("[{group}]"), "glenda s", "gc s", "ratio");
        let mut ratios = Vec::new();
        for name in programs {
            let r = program(&dir, &name)?;
            ratios.push((name, r));
        }
        let mean = mean(ratios.iter().map(|r| r.1));
        ratios.sort_by(|a, b| b.1.total_cmp(&a.1));
        let worst: Vec<String> = ratios.iter().take(3).map(|(n, r)| format!("{n} {r:.2}")).collect();
        let bar = BARS.iter().find(|b| b.0 == group).map_or(String::new(), |b| format!(" (bar {:.2})", b.1));
        summary.push(format!("{group:<12} mean {mean:.2}{bar}, worst: {}", worst.join(", ")));
    }
    println!("{}", summary.join("\n"));
    Ok(())
}
