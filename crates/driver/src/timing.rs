//! How long each stage took.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};

/// Time by stage, in the order the stages ran; of several packages the sum.
#[derive(Default, Debug)]
pub struct Timing {
    stages: Mutex<Vec<Stage>>,
}

#[derive(Debug)]
struct Stage {
    name: &'static str,
    wall: Duration,
    /// Of all threads: on two cores at most twice the wall time.
    cpu: Duration,
}

impl Timing {
    /// Runs and times `f`.
    pub fn stage<T>(&self, name: &'static str, f: impl FnOnce() -> T) -> T {
        let (start, cpu) = (Instant::now(), cpu_time());
        let result = f();
        let (wall, cpu) = (start.elapsed(), cpu_time().saturating_sub(cpu));
        let mut stages = self.stages.lock().unwrap_or_else(|e| e.into_inner());
        match stages.iter_mut().find(|s| s.name == name) {
            Some(s) => {
                s.wall += wall;
                s.cpu += cpu;
            }
            None => stages.push(Stage { name, wall, cpu }),
        }
        result
    }

    /// A table: stage, milliseconds, share, CPU milliseconds.
    pub fn print(&self) {
        let stages = self.stages.lock().unwrap_or_else(|e| e.into_inner());
        let total: Duration = stages.iter().map(|s| s.wall).sum();
        let cpu: Duration = stages.iter().map(|s| s.cpu).sum();
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        for s in stages.iter() {
            let share = 100.0 * s.wall.as_secs_f64() / total.as_secs_f64().max(1e-9);
            eprintln!("{:<10} {:>9.2} ms {share:>5.1} % {:>9.2} ms CPU", s.name, ms(s.wall), ms(s.cpu));
        }
        eprintln!("{:<10} {:>9.2} ms         {:>9.2} ms CPU", "total", ms(total), ms(cpu));
    }
}

/// What the process has used so far, on all cores.
fn cpu_time() -> Duration {
    let t = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(t.tv_sec as u64, t.tv_nsec as u32)
}
