//! Hand-made units for the linker's tests.
#![allow(dead_code)]

use obj::{Abi, Attrs, FuncInfo, LSym, Reloc, RelocKind, SymId, SymKind, Symbols, Unit};
use source::SourceMap;

pub struct Maker {
    pub symbols: Symbols,
    pub unit: Unit,
}

impl Maker {
    pub fn new(path: &str) -> Maker {
        Maker { symbols: Symbols::new(), unit: Unit { path: path.into(), syms: vec![] } }
    }

    pub fn sym(&self, name: &str, abi: Abi) -> SymId {
        self.symbols.intern(name, abi)
    }

    /// A function of raw bytes at `file:line`; every byte of it is on that line.
    pub fn func(
        &mut self,
        name: &str,
        abi: Abi,
        code: &[u8],
        relocs: &[(u32, RelocKind, SymId)],
    ) -> &mut LSym {
        let id = self.sym(name, abi);
        let n = code.len() as u8;
        assert!(n < 128);
        let func = FuncInfo {
            pcfile: vec![2, n, 0],
            pcln: vec![8, n, 0],
            pcsp: vec![2, n, 0],
            files: vec!["/src/x.go".into()],
            start_line: 2,
            ..FuncInfo::default()
        };
        self.push(LSym {
            id,
            kind: SymKind::Text,
            attrs: Attrs::default(),
            size: code.len() as u64,
            align: 0,
            data: code.to_vec(),
            relocs: relocs
                .iter()
                .map(|&(off, kind, sym)| Reloc { off, size: 4, kind, sym: Some(sym), add: 0 })
                .collect(),
            func: Some(Box::new(func)),
            ptrmask: vec![],
        })
    }

    pub fn data(&mut self, name: &str, kind: SymKind, size: u64, data: &[u8]) -> &mut LSym {
        let id = self.sym(name, Abi::Abi0);
        self.push(LSym {
            id,
            kind,
            attrs: Attrs::default(),
            size,
            align: 0,
            data: data.to_vec(),
            relocs: vec![],
            func: None,
            ptrmask: vec![],
        })
    }

    fn push(&mut self, sym: LSym) -> &mut LSym {
        self.unit.syms.push(sym);
        self.unit.syms.last_mut().unwrap()
    }

    pub fn object(&self) -> Vec<u8> {
        objfile::write(&self.unit, &self.symbols, &SourceMap::new(), objfile::Extra::default()).unwrap()
    }
}

/// `CALL main.main`, then exit(0).
pub const START: &[u8] = &[0xe8, 0, 0, 0, 0, 0xb8, 60, 0, 0, 0, 0x31, 0xff, 0x0f, 0x05];

/// The start code, ABI0, that calls main.main.
pub fn start() -> Maker {
    let mut m = Maker::new("runtime");
    let main = m.sym("main.main", Abi::Internal);
    m.func("_rt0_amd64_linux", Abi::Abi0, START, &[(1, RelocKind::Call, main)]);
    m
}

/// main.main writes `text` to standard output.
pub fn hello(text: &str) -> Maker {
    let mut m = Maker::new("main");
    let name = format!("go:string.{text:?}");
    let s = m.sym(&name, Abi::Abi0);
    let mut code = vec![0xb8, 1, 0, 0, 0, 0xbf, 1, 0, 0, 0, 0x48, 0x8d, 0x35, 0, 0, 0, 0, 0xba];
    code.extend((text.len() as u32).to_le_bytes());
    code.extend([0x0f, 0x05, 0xc3]);
    m.func("main.main", Abi::Internal, &code, &[(13, RelocKind::PcRel, s)]);
    m.data(&name, SymKind::Rodata, text.len() as u64, text.as_bytes()).attrs = Attrs::DUPOK;
    m
}

pub fn link(objects: &[(&str, &[u8])]) -> Result<Vec<u8>, Vec<link::LinkError>> {
    let inputs: Vec<_> = objects.iter().map(|&(name, bytes)| link::Input { name, bytes }).collect();
    link::link(&inputs, &link::Options::default())
}

/// Runs an executable; gives its standard output.
pub fn run(exe: &[u8]) -> String {
    use std::os::unix::fs::PermissionsExt;
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let n = NEXT.fetch_add(1, Ordering::Relaxed);
    let path = std::env::temp_dir().join(format!("glenda-link-{}-{n}", std::process::id()));
    std::fs::write(&path, exe).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    // A process another test forks at this moment holds our descriptor of the file until its own exec:
    // for that long the kernel refuses to run it.
    let out = loop {
        match std::process::Command::new(&path).output() {
            Err(e) if e.kind() == std::io::ErrorKind::ExecutableFileBusy => std::thread::yield_now(),
            out => break out.unwrap(),
        }
    };
    std::fs::remove_file(&path).unwrap();
    assert!(out.status.success(), "{:?}", out.status);
    String::from_utf8(out.stdout).unwrap()
}
