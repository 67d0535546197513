//! Lowers Go sources: the SSA of small functions is compared with `testdata/lower/*.ssa` (rewritten with
//! `BLESS=1`), and everything under `testdata/run` must give functions the verifier accepts.

use std::fs;
use std::path::{Path, PathBuf};

use source::{Diagnostic, Severity, SourceMap};
use types::Program;

fn testdata() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata")
}

/// The package of these files as SSA, with what was refused.
fn lower(paths: &[PathBuf]) -> (ssa::Module, Vec<Diagnostic>) {
    let mut map = SourceMap::new();
    let mut files = Vec::new();
    for p in paths {
        let text = fs::read_to_string(p).unwrap_or_else(|e| panic!("{}: {e}", p.display()));
        let name = p.file_name().expect("a file").to_string_lossy().into_owned();
        let id = map.add(&name, &text).expect("small files");
        let (file, errors) = parser::parse_file(&mut map, id);
        assert!(errors.is_empty(), "{}: {errors:?}", p.display());
        files.push(file);
    }
    let mut program = Program::new();
    let config = check::Config::default();
    let (mut pkg, errors) =
        check::check_package(&map, &mut program, syntax::Symbol::intern("main"), &files, &config);
    let errors: Vec<_> = errors.into_iter().filter(|d| d.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{paths:?}: {errors:#?}");
    let units = &mut [types::mono::Unit { files: &files, package: &mut pkg }];
    let instances = types::mono::instantiate(&mut program, units, None);
    let code = |i: &std::sync::Arc<types::mono::Instance>| (i.clone(), i.body.file as usize);
    let instances: Vec<_> = instances.all.iter().map(code).collect();
    let instances: Vec<_> = (instances.iter())
        .map(|(instance, file)| lower::InstanceCode { instance, file: &files[*file] })
        .collect();
    program.types.compute_layouts();
    let (module, _, refused) = lower::lower_package(&program, &pkg, &files, &instances);
    (module, refused)
}

fn sources(dir: &str) -> Vec<Vec<PathBuf>> {
    let go = |p: &PathBuf| p.extension().is_some_and(|e| e == "go");
    let list = |d: &Path| -> Vec<PathBuf> {
        let mut v: Vec<PathBuf> =
            fs::read_dir(d).expect("testdata").map(|e| e.expect("entry").path()).collect();
        v.sort();
        v
    };
    list(&testdata().join(dir))
        .into_iter()
        .filter_map(|p| match p.is_dir() {
            true => Some(list(&p).into_iter().filter(go).collect()),
            false => go(&p).then(|| vec![p]),
        })
        // Packages are the driver's to find.
        .filter(|files| !files.iter().any(|f| imports(f)))
        .collect()
}

fn imports(file: &Path) -> bool {
    let text = fs::read_to_string(file).expect("readable source");
    text.lines().any(|l| l.starts_with("import ") && l != "import \"unsafe\"")
}

#[test]
fn programs_lower_to_valid_ssa() {
    let mut bad = Vec::new();
    for paths in sources("run").into_iter().chain(sources("panic")) {
        let (module, refused) = lower(&paths);
        if !refused.is_empty() {
            bad.push(format!("{paths:?}: {refused:?}"));
        }
        for f in &module.funcs {
            if let Err(e) = ssa::verify::verify(f) {
                bad.push(format!("{paths:?}: {}: {e}\n{f}", f.name));
            }
        }
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

#[test]
fn ssa_of_small_functions() {
    let mut bad = Vec::new();
    for paths in sources("lower") {
        let (module, refused) = lower(&paths);
        assert!(refused.is_empty(), "{paths:?}: {refused:?}");
        let mut text = String::new();
        for f in &module.funcs {
            ssa::verify::verify(f).unwrap_or_else(|e| panic!("{}: {e}\n{f}", f.name));
            text.push_str(&f.to_string());
            text.push('\n');
        }
        for d in &module.data {
            text.push_str(&format!("{:?} {} size={} align={}", d.kind, d.name, d.size, d.align));
            for r in &d.relocs {
                text.push_str(&format!(" {}+{}", r.sym, r.offset));
            }
            text.push('\n');
        }
        let expected = paths[0].with_extension("ssa");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &text).expect("written");
        } else if fs::read_to_string(&expected).unwrap_or_default() != text {
            bad.push(format!("{}: run with BLESS=1 if this is right:\n{text}", expected.display()));
        }
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}
