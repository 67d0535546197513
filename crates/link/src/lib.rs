//! Objects and archives become one static executable.
//!
//! A pure function on bytes, [`link`]: our own objects (symbol by symbol), foreign ELF objects such as the Rust
//! runtime's (section by section), archives of both. It keeps what the entry point reaches, writes the tables
//! Go's runtime and tools read, and depends on nothing but its inputs: the same inputs give the same bytes.
//!
//! The phases, in order, a file each:
//!
//! | phase | does |
//! |---|---|
//! | `resolve` | names to definitions; takes archive members that are needed |
//! | `load` | (called by it) parses objects and cuts them into atoms, the units of everything later |
//! | `prune` (with `method`) | marks what is reachable |
//! | `fold` | makes one of identical functions |
//! | `nosplit` | refuses chains of NOSPLIT functions that are too deep |
//! | `layout` | output sections and offsets; later addresses |
//! | `pclntab` | Go's function table |
//! | `gcmask`, `itab`, `buildinfo` | what the runtime and `go version` read |
//! | `relocate` | contents with all addresses filled in |
//! | `symtab`, `dwarf` | what debuggers read |
//! | `write` | the file |

mod atom;
mod buildinfo;
mod dwarf;
mod error;
mod fold;
mod gcmask;
mod itab;
mod layout;
mod load;
mod method;
mod nosplit;
mod pclntab;
mod prune;
mod relocate;
mod resolve;
mod symtab;
mod write;

pub use error::{LinkError, Site};

/// One object or archive.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// What errors call it.
    pub name: &'a str,
    pub bytes: &'a [u8],
}

/// Knobs, with Go's linker flags beside them.
#[derive(Clone, Debug)]
pub struct Options {
    /// `-E`: the entry symbol.
    pub entry: String,
    /// `-s`: no symbol table, and no DWARF.
    pub strip_symbols: bool,
    /// `-w`: no DWARF.
    pub strip_dwarf: bool,
    /// What `go version` prints of the executable.
    pub version: String,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            entry: "_rt0_amd64_linux".into(),
            strip_symbols: false,
            strip_dwarf: false,
            version: "go1.27.3".into(),
        }
    }
}

/// Links `inputs` into an executable's bytes.
///
/// Errors are the user's: undefined and duplicate symbols (all of them), inputs that are not objects.
pub fn link(inputs: &[Input<'_>], options: &Options) -> Result<Vec<u8>, Vec<LinkError>> {
    // Objects, atoms and the names between them. Archive members come in as long as a name needs them.
    let mut program = resolve::run(inputs, options)?;
    // No object is added below this line.
    let entry = prune::run(&mut program, options)?;
    fold::run(&mut program);
    nosplit::run(&program)?;
    // What is live is final. Offsets in each output section, then the tables that depend on them.
    let mut layout = layout::place(&mut program)?;
    pclntab::run(&mut program, &mut layout)?;
    gcmask::run(&mut program, &mut layout);
    itab::run(&mut program, &mut layout);
    buildinfo::run(&mut program, &mut layout, options);
    // Sizes are final: addresses.
    layout::assign(&mut program, &mut layout);
    let mut file = write::File::new(&layout);
    relocate::run(&program, &layout, &mut file.image)?;
    // Sections that are not loaded.
    if !options.strip_symbols {
        symtab::run(&program, &layout, &mut file);
        if !options.strip_dwarf {
            dwarf::run(&program, &layout, &mut file);
        }
    }
    Ok(file.finish(&layout, layout.target(&program, entry)))
}
