//! How long each stage took.

use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Wall time by stage, in the order the stages ran; of several packages the sum.
#[derive(Default, Debug)]
pub struct Timing {
    stages: Mutex<Vec<(&'static str, Duration)>>,
}

impl Timing {
    /// Runs and times `f`.
    pub fn stage<T>(&self, name: &'static str, f: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = f();
        let time = start.elapsed();
        let mut stages = self.stages.lock().unwrap_or_else(|e| e.into_inner());
        match stages.iter_mut().find(|s| s.0 == name) {
            Some(s) => s.1 += time,
            None => stages.push((name, time)),
        }
        result
    }

    /// A table: stage, milliseconds, share.
    pub fn print(&self) {
        let stages = self.stages.lock().unwrap_or_else(|e| e.into_inner());
        let total: Duration = stages.iter().map(|s| s.1).sum();
        for (name, time) in stages.iter() {
            let ms = time.as_secs_f64() * 1e3;
            let share = 100.0 * time.as_secs_f64() / total.as_secs_f64().max(1e-9);
            eprintln!("{name:<10} {ms:>9.2} ms {share:>5.1} %");
        }
        eprintln!("{:<10} {:>9.2} ms", "total", total.as_secs_f64() * 1e3);
    }
}
