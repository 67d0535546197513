//! The `glenda` command: parse the flags, call the driver, exit.

mod command;
mod flags;

use std::process::ExitCode;

use clap::Parser;

/// A compiler allocates much and frees little: a sixth of its time with libc's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// `runtime.a`: the Rust runtime and the assembled `runtime/asm`, built by this crate's build script.
static RUNTIME: &[u8] = include_bytes!(env!("GLENDA_RUNTIME_A"));

/// The standard library: its sources, and what the build script has compiled of it.
static STD: driver::Embedded<'static> = driver::Embedded {
    sources: include!(env!("GLENDA_STD_RS")),
    compiled: include!(env!("GLENDA_STD_COMPILED_RS")),
};

/// Names this compiler: the hash of its sources.
static IDENTITY: &str = env!("GLENDA_IDENTITY");

fn main() -> ExitCode {
    let cli = flags::Cli::parse_from(flags::normalize(std::env::args_os()));
    driver::crash::install_hook();
    match driver::crash::catch(|| command::dispatch(cli.command)) {
        Ok(status) => ExitCode::from(status),
        Err(failure) => {
            failure.print();
            ExitCode::from(failure.status())
        }
    }
}
