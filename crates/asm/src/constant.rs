//! Floating-point constants: no instruction holds one, so they live in read-only data.

use obj::{Abi, Addr, AddrKind, As, Attrs, LSym, Prog, SymId, SymKind, Symbols};

/// The `$f64.…` and `$f32.…` symbols a function needs, in order of first use.
#[derive(Default, Debug)]
pub struct Constants {
    used: Vec<(u64, u8, SymId)>,
}

impl Constants {
    /// Rewrites `prog`, whose `from` is a floating-point constant: +0.0 into an X register is XORPS,
    /// everything else is loaded from memory. Instructions on integers are left alone.
    pub fn place(&mut self, prog: &mut Prog, symbols: &Symbols) {
        let spelled = prog.op.name();
        if !(spelled.ends_with("SS") || spelled.ends_with("SD") || x87(spelled).is_some()) {
            // No form takes it: the encoder says so.
            return;
        }
        let value = f64::from_bits(prog.from.offset as u64);
        let is_move = matches!(prog.op, As::MOVSD | As::MOVSS | As::VMOVSD | As::VMOVSS);
        if is_move
            && value.to_bits() == 0
            && prog.to.kind == AddrKind::Reg
            && (16..32).contains(&prog.to.reg.0)
        {
            prog.op = As::XORPS;
            prog.from = prog.to;
            return;
        }
        let (bits, size) = match single(prog.op) {
            true => ((value as f32).to_bits() as u64, 4),
            false => (value.to_bits(), 8),
        };
        let id = match self.used.iter().find(|u| (u.0, u.1) == (bits, size)) {
            Some(u) => u.2,
            None => {
                let id = symbols.intern(&name(bits, size), Abi::Abi0);
                self.used.push((bits, size, id));
                id
            }
        };
        prog.from = Addr::global(id, 0);
    }

    /// The symbols with their bytes.
    pub fn into_symbols(self) -> Vec<LSym> {
        self.used.into_iter().map(|(bits, size, id)| data(bits, size, id)).collect()
    }
}

/// Whether an instruction's operand is a float32.
fn single(op: As) -> bool {
    match x87(op.name()) {
        Some(size) => size == "F",
        None => op.name().ends_with("SS") && op != As::CVTSD2SS,
    }
}

/// The size letter of an x87 instruction that can read a float from memory: D or F.
fn x87(name: &str) -> Option<&str> {
    let rest = ["FADD", "FCOM", "FDIVR", "FDIV", "FMOV", "FMUL", "FSUBR", "FSUB"]
        .iter()
        .find_map(|p| name.strip_prefix(p))?;
    let size = rest.strip_suffix('P').unwrap_or(rest);
    matches!(size, "D" | "F").then_some(size)
}

fn name(bits: u64, size: u8) -> String {
    if size == 4 { format!("$f32.{bits:08x}") } else { format!("$f64.{bits:016x}") }
}

fn data(bits: u64, size: u8, id: SymId) -> LSym {
    LSym {
        id,
        kind: SymKind::Rodata,
        attrs: Attrs::RODATA | Attrs::NOPTR | Attrs::DUPOK | Attrs::LOCAL,
        size: size as u64,
        align: size as u32,
        data: bits.to_le_bytes()[..size as usize].to_vec(),
        relocs: Vec::new(),
        func: None,
        ptrmask: Vec::new(),
    }
}

/// The read-only symbol that holds a float64.
pub fn float64(value: f64, symbols: &Symbols) -> LSym {
    let bits = value.to_bits();
    data(bits, 8, symbols.intern(&name(bits, 8), Abi::Abi0))
}

/// The read-only symbol that holds a float32.
pub fn float32(value: f32, symbols: &Symbols) -> LSym {
    let bits = value.to_bits() as u64;
    data(bits, 4, symbols.intern(&name(bits, 4), Abi::Abi0))
}
