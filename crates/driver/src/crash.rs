//! Broken invariants: a panic in any phase becomes an internal compiler error that names the phase and
//! the function at work, never a Rust backtrace in the user's face.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;

use crate::Failure;

thread_local! {
    static AT_WORK: RefCell<Vec<(&'static str, String)>> = const { RefCell::new(Vec::new()) };
}

/// What the panic hook saw first.
static CRASH: Mutex<Option<String>> = Mutex::new(None);

/// Runs `f`; a panic inside is reported as happening in `phase` on `subject`.
pub fn at<T>(phase: &'static str, subject: &str, f: impl FnOnce() -> T) -> T {
    AT_WORK.with_borrow_mut(|w| w.push((phase, subject.to_string())));
    let result = f();
    AT_WORK.with_borrow_mut(|w| w.pop());
    result
}

/// Replaces Rust's panic message by a record of phase, subject, message and place.
pub fn install_hook() {
    std::panic::set_hook(Box::new(|info| {
        let text = info
            .payload()
            .downcast_ref::<&str>()
            .map(|s| s.to_string())
            .or_else(|| info.payload().downcast_ref::<String>().cloned())
            .unwrap_or_default();
        if text.starts_with("failed printing to") {
            // `glenda compile -S x.go | head`: nobody reads on. As a process killed by SIGPIPE.
            std::process::exit(141);
        }
        let place = info.location().map(|l| format!(" at {}:{}", l.file(), l.line())).unwrap_or_default();
        let work = AT_WORK.with_borrow(|w| {
            w.last().map(|(phase, subject)| format!("{phase} of {subject}: ")).unwrap_or_default()
        });
        let mut crash = CRASH.lock().unwrap_or_else(|e| e.into_inner());
        crash.get_or_insert_with(|| format!("{work}{text}{place}"));
        if std::env::var_os("GLENDA_BACKTRACE").is_some() {
            eprintln!("{}", std::backtrace::Backtrace::force_capture());
        }
    }));
}

/// Runs a command, turning a panic into [`Failure::internal`].
pub fn catch<T>(f: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(f)).unwrap_or_else(|_| {
        let crash = CRASH.lock().unwrap_or_else(|e| e.into_inner()).take();
        Err(Failure::internal(crash.unwrap_or_default()))
    })
}
