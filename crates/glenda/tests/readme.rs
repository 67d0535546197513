//! What the README shows of the stages is what the command prints.

use std::path::Path;
use std::process::Command;

const GLENDA: &str = env!("CARGO_BIN_EXE_glenda");
const TOUR: &str = "testdata/run/tour.go";

/// How a block of the tour begins, and the command that prints its lines, with others between them.
const BLOCKS: &[(&str, &[&str])] = &[
    ("(file main", &["build", "--dump", "ast", "-o", "/dev/null", TOUR]),
    ("testdata/run/tour.go:7:3: sum:", &["build", "--dump", "types", "-o", "/dev/null", TOUR]),
    ("func @main.dot", &["build", "--dump", "ssa", "--func", "dot", "-o", "/dev/null", TOUR]),
    ("testdata/run/tour.go:5:6: can inline", &["build", "-m", "-o", "/dev/null", TOUR]),
    ("main.dot STEXT", &["compile", "-S", "-p", "main", "-o", "/dev/null", TOUR]),
];

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The indented or fenced blocks of a text.
fn blocks(text: &str) -> Vec<&str> {
    text.split("\n```").skip(1).step_by(2).filter_map(|b| b.split_once('\n')).map(|(_, body)| body).collect()
}

#[test]
fn the_tour_is_true() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("a README");
    let blocks = blocks(&readme);
    let source = std::fs::read_to_string(root().join(TOUR)).expect("the tour's program");
    assert!(
        blocks.iter().any(|b| source.trim_end().ends_with(b) && b.starts_with("package")),
        "the tour's program is not {TOUR}"
    );
    for (start, command) in BLOCKS {
        let block =
            blocks.iter().find(|b| b.starts_with(start)).unwrap_or_else(|| panic!("no block {start:?}"));
        let run = Command::new(GLENDA).args(*command).current_dir(root()).output().expect("glenda runs");
        let printed = [run.stdout, run.stderr].concat();
        let printed = String::from_utf8(printed).expect("text");
        let mut lines = printed.lines();
        for wanted in block.lines() {
            assert!(lines.any(|l| l == wanted), "{command:?} does not print\n{wanted}\nbut\n{printed}");
        }
    }
}
