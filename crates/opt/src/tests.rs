//! Runs `testdata/opt/*.ssa`: `; test PASS...` begins a case, `; ----` separates input and expected output.
//! `GLENDA_BLESS=1 cargo test -p opt` rewrites the expectations.

use std::path::Path;

use super::*;

#[test]
fn passes_are_in_order() {
    for (i, p) in PASSES.iter().enumerate() {
        assert!(PASSES[i + 1..].iter().all(|q| q.name != p.name), "{} occurs twice", p.name);
        assert!(PASSES[i + 1..].iter().all(|q| q.phase >= p.phase), "{} is in an earlier phase", p.name);
    }
    let at =
        |name: &str| PASSES.iter().position(|p| p.name == name).unwrap_or_else(|| panic!("no pass {name}"));
    for (a, b) in ORDER {
        assert!(at(a) < at(b), "{a} must run before {b}");
    }
}

/// Runs one case: the passes named, or `module [-l] [-N] [-m]` for everything.
fn run_case(directive: &str, input: &str) -> String {
    let mut words = directive.split_whitespace().peekable();
    let mut module = ssa::parse::parse_module(input).expect("test input parses");
    for f in &module.funcs {
        ssa::verify::verify(f).expect("test input is valid");
    }
    if words.peek() == Some(&"module") {
        let flags: Vec<&str> = words.collect();
        let on = |f: &str| flags.contains(&f);
        let options = Options {
            optimise: !on("-N"),
            inline: !on("-l") && !on("-N"),
            report: on("-m"),
            imported: None,
            verify: true,
            dump: None,
        };
        let out = run_module(&mut module, &options);
        let mut text = String::new();
        for n in &out.notes {
            text += &format!("; {}: {}\n", n.span.lo.0, n.message);
        }
        return if on("-m") { text } else { text + &functions(&module) };
    }
    for name in words {
        let run = find(name).unwrap_or_else(|| panic!("no pass {name}"));
        for f in &mut module.funcs {
            run(f);
            ssa::verify::verify(f).unwrap_or_else(|e| panic!("after {name}: {e}\n{f}"));
        }
    }
    functions(&module)
}

fn functions(module: &ssa::Module) -> String {
    module.funcs.iter().map(|f| f.to_string()).collect::<Vec<_>>().join("\n")
}

#[test]
fn files() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/opt");
    let mut paths: Vec<_> = std::fs::read_dir(&dir).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    let bless = std::env::var_os("GLENDA_BLESS").is_some();
    for path in paths.iter().filter(|p| p.extension().is_some_and(|e| e == "ssa")) {
        let text = std::fs::read_to_string(path).unwrap();
        let mut out = String::new();
        let (head, cases) = text.split_once("; test ").expect("file has a test");
        out += head;
        for case in cases.split("\n; test ") {
            let (directive, rest) = case.split_once('\n').unwrap();
            let input = rest.split("; ----").next().unwrap().trim();
            let result = run_case(directive, input);
            out += &format!("; test {directive}\n{input}\n; ----\n{}\n\n", result.trim_end());
        }
        let out = out.trim_end().to_string() + "\n";
        if bless {
            std::fs::write(path, &out).unwrap();
        } else if out != text {
            let line = out.lines().zip(text.lines()).position(|(a, b)| a != b).unwrap_or(0);
            panic!(
                "{}: differs at line {}:\n{}\nRun GLENDA_BLESS=1 cargo test -p opt",
                path.display(),
                line + 1,
                out.lines().skip(line.saturating_sub(12)).take(24).collect::<Vec<_>>().join("\n")
            );
        }
    }
}
