//! Work on packages in parallel, each after those it needs.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Calls `work` once for each of `needs.len()` jobs. A job begins when those it needs have called what they are given,
/// or are done; needs have smaller numbers.
pub fn in_order<F>(needs: &[Vec<usize>], work: F)
where
    F: Fn(usize, &dyn Fn()) + Sync,
{
    let mut callers: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    for (job, needs) in needs.iter().enumerate() {
        for &n in needs {
            debug_assert!(n < job);
            callers[n].push(job);
        }
    }
    let waiting: Vec<AtomicUsize> = needs.iter().map(|n| AtomicUsize::new(n.len())).collect();
    let jobs = Jobs { callers, waiting, work };
    rayon::scope(|scope| {
        for (job, _) in needs.iter().enumerate().filter(|(_, n)| n.is_empty()) {
            let jobs = &jobs;
            scope.spawn(move |scope| jobs.run(job, scope));
        }
    });
}

struct Jobs<F> {
    callers: Vec<Vec<usize>>,
    /// By job: those it needs that have not released it.
    waiting: Vec<AtomicUsize>,
    work: F,
}

impl<F: Fn(usize, &dyn Fn()) + Sync> Jobs<F> {
    fn run<'s>(&'s self, job: usize, scope: &rayon::Scope<'s>) {
        let released = AtomicBool::new(false);
        let release = || {
            if released.swap(true, Ordering::AcqRel) {
                return;
            }
            for &caller in &self.callers[job] {
                if self.waiting[caller].fetch_sub(1, Ordering::AcqRel) == 1 {
                    scope.spawn(move |scope| self.run(caller, scope));
                }
            }
        };
        (self.work)(job, &release);
        release();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn needs_come_first() {
        let needs = vec![vec![], vec![0], vec![], vec![1, 2], vec![0, 3]];
        let done = Mutex::new(Vec::new());
        in_order(&needs, |job, release| {
            let mut done = done.lock().expect("nobody fails");
            assert!(needs[job].iter().all(|n| done.contains(n)), "{job} after {done:?}");
            done.push(job);
            drop(done);
            release();
            release();
        });
        assert_eq!(done.into_inner().expect("nobody fails").len(), 5);
    }
}
