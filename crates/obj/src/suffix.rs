//! What [`Prog::suffix`](crate::Prog::suffix) holds: the suffixes of EVEX instructions, and a mark of indirect calls.

/// `.Z`: elements the mask leaves out become zero.
pub const ZERO: u8 = 1;
/// `.SAE`: exceptions are suppressed.
pub const SAE: u8 = 1 << 1;
/// `.BCST`: one element of memory stands for all.
pub const BCST: u8 = 1 << 2;
/// `.RN_SAE` and so on: a rounding mode, see [`rounding`].
pub const ROUND: u8 = 1 << 3;
/// Set in `CALL *sym(SB)`: a call through memory, not of the symbol.
pub const INDIRECT: u8 = 1 << 7;
/// The suffixes that are written behind a name.
pub const WRITTEN: u8 = ZERO | SAE | BCST | ROUND;

const MODE: u32 = 4;
/// The rounding modes in the processor's order.
const MODES: [&str; 4] = ["RN_SAE", "RD_SAE", "RU_SAE", "RZ_SAE"];

/// The rounding mode in the processor's numbering: nearest, down, up, to zero.
pub fn rounding(suffix: u8) -> u8 {
    suffix >> MODE & 3
}

/// The suffixes named behind an instruction, in order; the error is gc's.
pub fn parse(names: &[&str]) -> Result<u8, String> {
    let mut set = 0u8;
    let mut complaints = Vec::new();
    for (i, name) in names.iter().enumerate() {
        let bits = match *name {
            "Z" => ZERO,
            "SAE" => SAE,
            "BCST" => BCST,
            _ => match MODES.iter().position(|m| m == name) {
                Some(mode) => ROUND | (mode as u8) << MODE,
                None => return Err(format!("unknown suffix {name:?}")),
            },
        };
        if bits == ZERO && i + 1 != names.len() {
            complaints.push("Z suffix should be the last".to_string());
        }
        if names[..i].contains(name) {
            complaints.push(format!("duplicate suffix {name:?}"));
        } else if set & (SAE | ROUND) != 0 && bits & (SAE | ROUND) != 0 {
            complaints.push("bad suffix combination".to_string());
        }
        set |= bits;
    }
    if set & BCST != 0 && set & (SAE | ROUND) != 0 {
        complaints.push("can't combine rounding/SAE and broadcast".to_string());
    }
    if complaints.is_empty() { Ok(set) } else { Err(complaints.join("; ")) }
}

/// Writes the suffixes with their dots.
pub fn print(out: &mut String, set: u8) {
    if set & WRITTEN == 0 {
        return;
    }
    let parts = [
        (BCST, ".BCST"),
        (SAE, ".SAE"),
        (ROUND, [".RN_SAE", ".RD_SAE", ".RU_SAE", ".RZ_SAE"][rounding(set) as usize]),
        (ZERO, ".Z"),
    ];
    for (bit, text) in parts {
        if set & bit != 0 {
            out.push_str(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suffixes_read_and_write() {
        for text in
            ["", ".Z", ".SAE", ".SAE.Z", ".BCST", ".BCST.Z", ".RN_SAE", ".RU_SAE.Z", ".RD_SAE", ".RZ_SAE.Z"]
        {
            let names: Vec<&str> = text.split('.').skip(1).collect();
            let mut out = String::new();
            print(&mut out, parse(&names).unwrap());
            assert_eq!(out, text);
        }
    }

    #[test]
    fn wrong_suffixes_have_gcs_messages() {
        let said = |names: &[&str]| parse(names).unwrap_err();
        assert_eq!(said(&["Q"]), "unknown suffix \"Q\"");
        assert_eq!(said(&["Z", "BCST"]), "Z suffix should be the last");
        assert_eq!(said(&["Z", "Z"]), "Z suffix should be the last; duplicate suffix \"Z\"");
        assert_eq!(said(&["RN_SAE", "SAE"]), "bad suffix combination");
        assert_eq!(said(&["BCST", "RU_SAE"]), "can't combine rounding/SAE and broadcast");
    }
}
