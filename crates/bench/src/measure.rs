//! Running a command and asking the kernel what it cost.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

/// What one run of a process cost.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// User and system time.
    pub cpu: Duration,
    pub wall: Duration,
    /// Peak resident memory in bytes.
    pub memory: u64,
}

/// Runs a command with its output thrown away. It must succeed.
pub fn run(argv: &[&str]) -> Result<Cost, String> {
    let start = Instant::now();
    let child = Command::new(argv[0])
        .args(&argv[1..])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|e| format!("{}: {e}", argv[0]))?;
    let done = child.wait4().map_err(|e| format!("{}: {e}", argv[0]))?;
    if !done.status.success() {
        return Err(format!("{}: {}", argv.join(" "), done.status));
    }
    Ok(Cost { cpu: done.rusage.utime + done.rusage.stime, wall: start.elapsed(), memory: done.rusage.maxrss })
}

/// Median costs of two commands run in turn `n` times, after one warm-up each.
pub fn pair(a: &[&str], b: &[&str], n: usize) -> Result<(Cost, Cost), String> {
    run(a)?;
    run(b)?;
    let mut costs = (Vec::new(), Vec::new());
    for _ in 0..n {
        costs.0.push(run(a)?);
        costs.1.push(run(b)?);
    }
    Ok((median(&costs.0), median(&costs.1)))
}

/// Each figure's median.
fn median(costs: &[Cost]) -> Cost {
    fn mid<T: Ord + Copy>(costs: &[Cost], f: impl Fn(&Cost) -> T) -> T {
        let mut v: Vec<T> = costs.iter().map(f).collect();
        v.sort();
        v[v.len() / 2]
    }
    Cost { cpu: mid(costs, |c| c.cpu), wall: mid(costs, |c| c.wall), memory: mid(costs, |c| c.memory) }
}
