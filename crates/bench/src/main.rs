//! Benchmarks against gc, and the generator of large programs. `just bench-…` calls it.
//!
//! ```text
//! bench gen LINES [SEED]      print a generated program of about LINES lines
//! bench compile [LINES]       compile throughput: glenda beside `go tool compile`, one run
//! bench check                 checking the standard library: glenda beside go/types, one run
//! bench run [WHAT...]         run time of the code: glenda's beside gc's; WHAT is a group or a program (all without)
//! bench asm [INSTRUCTIONS]    assembling a generated .s file: glenda beside `go tool asm`, one run
//! bench genasm INSTRUCTIONS   print that file
//! bench generics [COUNT]      a program with COUNT (2,000) instantiations: compile time and size beside gc, one run
//! bench gengenerics COUNT     print that program
//! bench hello                 build time, size, start-up and system calls of hello
//! ```
//!
//! `go` must be on the path for the comparisons. Times are CPU seconds (user + system) of whole
//! processes unless they say wall; pairs alternate, and medians are given.

mod assembly;
mod generate;
mod generics;
mod measure;
mod run_time;
mod suites;

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["gen", lines, rest @ ..] => {
            let lines = lines.parse().unwrap_or(50_000);
            let seed = rest.first().and_then(|s| s.parse().ok()).unwrap_or(1);
            print!("{}", generate::program(lines, seed));
            Ok(())
        }
        ["compile", rest @ ..] => {
            suites::compile(rest.first().and_then(|s| s.parse().ok()).unwrap_or(50_000))
        }
        ["genasm", n] => {
            print!("{}", assembly::file(n.parse().unwrap_or(200_000), 1));
            Ok(())
        }
        ["asm", rest @ ..] => suites::asm(rest.first().and_then(|s| s.parse().ok()).unwrap_or(200_000)),
        ["run", names @ ..] => run_time::run(names),
        ["hello"] => suites::hello(),
        ["check"] => suites::check(),
        ["gengenerics", n] => {
            print!("{}", generics::program(n.parse().unwrap_or(2_000)));
            Ok(())
        }
        ["generics", rest @ ..] => {
            generics::run(rest.first().and_then(|s| s.parse().ok()).unwrap_or(2_000))
        }
        _ => Err(
            "usage: bench gen LINES [SEED] | compile [LINES] | check | asm [INSTRUCTIONS] | run [GROUP|PROGRAM...] | generics [COUNT] | hello"
                .to_string(),
        ),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("bench: {e}");
            ExitCode::FAILURE
        }
    }
}
