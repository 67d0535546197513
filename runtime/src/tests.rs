//! What the assembly believes of layouts.

use abi::g;

/// The value of `#define NAME value` in `asm/go_asm.h`.
fn define(name: &str) -> usize {
    include_str!("../asm/go_asm.h")
        .lines()
        .filter_map(|l| l.strip_prefix("#define "))
        .filter_map(|l| l.split_once(' '))
        .find(|(n, _)| *n == name)
        .unwrap_or_else(|| panic!("go_asm.h has no {name}"))
        .1
        .parse()
        .unwrap()
}

#[test]
fn go_asm_h_agrees_with_abi() {
    for (name, value) in [
        ("g_stack_lo", g::STACK_LO),
        ("g_stack_hi", g::STACK_HI),
        ("g_stackguard0", g::STACKGUARD0),
        ("g_stackguard1", g::STACKGUARD1),
        ("g_m", g::M),
        ("g_sched_sp", g::SCHED_SP),
        ("g_sched_pc", g::SCHED_PC),
        ("g_sched_g", g::SCHED_G),
        ("g_sched_ctxt", g::SCHED_CTXT),
        ("g_sched_ret", g::SCHED_RET),
        ("g_sched_bp", g::SCHED_BP),
        ("m_g0", g::M_G0),
        ("m_gsignal", g::M_GSIGNAL),
        ("m_curg", g::M_CURG),
        ("m_tls", core::mem::offset_of!(crate::runtime2::M, tls)),
        ("gobuf_sp", 0),
        ("gobuf_pc", g::SCHED_PC - g::SCHED),
        ("gobuf_g", g::SCHED_G - g::SCHED),
        ("gobuf_ctxt", g::SCHED_CTXT - g::SCHED),
        ("gobuf_bp", g::SCHED_BP - g::SCHED),
        ("Regs_int", core::mem::offset_of!(abi::rtcall::Regs, int)),
        ("Regs_ctxt", core::mem::offset_of!(abi::rtcall::Regs, ctxt)),
        ("Regs_float", core::mem::offset_of!(abi::rtcall::Regs, float)),
        ("Regs__size", size_of::<abi::rtcall::Regs>()),
    ] {
        assert_eq!(define(name), value, "{name}");
    }
}

/// Every System row of the table has its Rust function.
#[test]
fn every_system_call_is_here() {
    let sources: String = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))
        .unwrap()
        .map(|e| std::fs::read_to_string(e.unwrap().path()).unwrap())
        .collect();
    use abi::rtcall::Kind;
    for row in abi::rtcall::RT_CALLS {
        if matches!(row.kind, Kind::System | Kind::SystemNoReturn) {
            let attr = format!("export_name = \"rt.{}\"", row.name);
            assert!(sources.contains(&attr), "no {attr}");
        }
    }
}
