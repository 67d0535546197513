//! amd64 registers in Go's spelling.

/// A register. The operand size is the instruction's, so `AX` stands for AL, AX, EAX and RAX alike.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Reg(pub u8);

macro_rules! registers {
    ($($name:ident = $n:expr),* $(,)?) => {
        impl Reg {
            $(pub const $name: Reg = Reg($n);)*
        }
        const NAMES: &[(u8, &str)] = &[$(($n, stringify!($name))),*];
    };
}

registers! {
    // The 64-bit registers in hardware order, so that `Reg.0` is the encoding.
    AX = 0, CX = 1, DX = 2, BX = 3, SP = 4, BP = 5, SI = 6, DI = 7,
    R8 = 8, R9 = 9, R10 = 10, R11 = 11, R12 = 12, R13 = 13, R14 = 14, R15 = 15,
    // X0..X31 are 16..48; Y and Z follow.
    X0 = 16, X1 = 17, X2 = 18, X3 = 19, X4 = 20, X5 = 21, X6 = 22, X7 = 23,
    X8 = 24, X9 = 25, X10 = 26, X11 = 27, X12 = 28, X13 = 29, X14 = 30, X15 = 31,
    X16 = 32, X17 = 33, X18 = 34, X19 = 35, X20 = 36, X21 = 37, X22 = 38, X23 = 39,
    X24 = 40, X25 = 41, X26 = 42, X27 = 43, X28 = 44, X29 = 45, X30 = 46, X31 = 47,
    Y0 = 48, Y1 = 49, Y2 = 50, Y3 = 51, Y4 = 52, Y5 = 53, Y6 = 54, Y7 = 55,
    Y8 = 56, Y9 = 57, Y10 = 58, Y11 = 59, Y12 = 60, Y13 = 61, Y14 = 62, Y15 = 63,
    Y16 = 64, Y17 = 65, Y18 = 66, Y19 = 67, Y20 = 68, Y21 = 69, Y22 = 70, Y23 = 71,
    Y24 = 72, Y25 = 73, Y26 = 74, Y27 = 75, Y28 = 76, Y29 = 77, Y30 = 78, Y31 = 79,
    Z0 = 80, Z1 = 81, Z2 = 82, Z3 = 83, Z4 = 84, Z5 = 85, Z6 = 86, Z7 = 87,
    Z8 = 88, Z9 = 89, Z10 = 90, Z11 = 91, Z12 = 92, Z13 = 93, Z14 = 94, Z15 = 95,
    Z16 = 96, Z17 = 97, Z18 = 98, Z19 = 99, Z20 = 100, Z21 = 101, Z22 = 102, Z23 = 103,
    Z24 = 104, Z25 = 105, Z26 = 106, Z27 = 107, Z28 = 108, Z29 = 109, Z30 = 110, Z31 = 111,
    K0 = 112, K1 = 113, K2 = 114, K3 = 115, K4 = 116, K5 = 117, K6 = 118, K7 = 119,
    AL = 120, CL = 121, DL = 122, BL = 123, SPB = 124, BPB = 125, SIB = 126, DIB = 127,
    R8B = 128, R9B = 129, R10B = 130, R11B = 131, R12B = 132, R13B = 133, R14B = 134, R15B = 135,
    AH = 136, CH = 137, DH = 138, BH = 139,
    M0 = 140, M1 = 141, M2 = 142, M3 = 143, M4 = 144, M5 = 145, M6 = 146, M7 = 147,
    F0 = 148, F1 = 149, F2 = 150, F3 = 151, F4 = 152, F5 = 153, F6 = 154, F7 = 155,
    CS = 160, SS = 161, DS = 162, ES = 163, FS = 164, GS = 165,
    CR0 = 168, CR2 = 170, CR3 = 171, CR4 = 172, CR8 = 176,
    DR0 = 184, DR1 = 185, DR2 = 186, DR3 = 187, DR6 = 190, DR7 = 191,
    GDTR = 200, IDTR = 201, LDTR = 202, MSW = 203, TASK = 204,
    // The thread-local segment base, an operand only.
    TLS = 210,
    // No register.
    NONE = 255,
}

impl Reg {
    /// The register whose pointer generated code keeps: the current goroutine (`g` in assembly).
    pub const G: Reg = Reg::R14;

    pub fn is_some(self) -> bool {
        self != Reg::NONE
    }

    pub fn is_gp(self) -> bool {
        self.0 < 16
    }

    pub fn is_xmm(self) -> bool {
        (16..48).contains(&self.0)
    }

    /// Go's name of the register.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|&&(n, _)| n == self.0).map_or("NONE", |&(_, s)| s)
    }

    /// The register with this name, `g` included.
    pub fn parse(name: &str) -> Option<Reg> {
        if name == "g" {
            return Some(Reg::G);
        }
        // Most names are no registers.
        if name.len() > 4 || !name.starts_with(|c: char| c.is_ascii_uppercase()) {
            return None;
        }
        NAMES.iter().find(|&&(_, s)| s == name && s != "NONE").map(|&(n, _)| Reg(n))
    }
}

impl std::fmt::Display for Reg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl std::fmt::Debug for Reg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
