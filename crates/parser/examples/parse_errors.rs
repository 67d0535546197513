//! `parse_errors FILE...`: prints the syntax errors of each file as gc would, for comparing the two.

fn main() {
    for path in std::env::args().skip(1) {
        let Ok(bytes) = std::fs::read(&path) else { continue };
        let mut map = source::SourceMap::new();
        let Some(id) = map.add_bytes(&path, &bytes) else { continue };
        let (_, diagnostics) = parser::parse_file(&mut map, id);
        for d in &diagnostics {
            println!("{}", source::render::plain(&map, d));
        }
    }
}
