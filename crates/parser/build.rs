//! Generates the LR tables. Slow unless lalrpop itself is optimised: see `build-override` in the
//! workspace's manifest.

fn main() {
    lalrpop::Configuration::new()
        .emit_rerun_directives(true)
        .process_dir("src")
        .expect("the grammar has no conflicts");
}
