//! Snapshots of the trees of `testdata/parse/*.go`.

use std::path::Path;

use source::SourceMap;
use syntax::dump::{self, Detail};

fn dump(name: &str, detail: Detail) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/parse").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut map = SourceMap::new();
    let id = map.add(name, &text).expect("a small file");
    let (file, diagnostics) = parser::parse_file(&mut map, id);
    let errors: Vec<_> = diagnostics.iter().map(|d| source::render::plain(&map, d)).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    dump::file(&file, detail)
}

fn check(name: &str, detail: Detail) {
    let dump = dump(&format!("{name}.go"), detail);
    insta::with_settings!({
        snapshot_path => "../../../testdata/parse/snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, { insta::assert_snapshot!(name, dump) });
}

#[test]
fn declarations() {
    check("declarations", Detail::Directives);
}

#[test]
fn directives() {
    check("directives", Detail::Directives);
}

#[test]
fn expressions() {
    check("expressions", Detail::Tree);
}

#[test]
fn positions() {
    check("positions", Detail::Positions);
}

#[test]
fn statements() {
    check("statements", Detail::Tree);
}
