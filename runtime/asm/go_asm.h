// Offsets of the structures that assembly touches: crates/abi/src/g.rs, checked by runtime's tests.
#define g_stack_lo 0
#define g_stack_hi 8
#define g_stackguard0 16
#define g_stackguard1 24
#define g_m 48
#define g_sched_sp 56
#define g_sched_pc 64
#define g_sched_g 72
#define g_sched_ctxt 80
#define g_sched_ret 88
#define g_sched_bp 96
#define m_g0 0
#define m_tls 56
#define m_gsignal 72
#define m_curg 80
// gobuf, as at g_sched_*
#define gobuf_sp 0
#define gobuf_pc 8
#define gobuf_g 16
#define gobuf_ctxt 24
#define gobuf_bp 40
// abi::rtcall::Regs
#define Regs_int 0
#define Regs_ctxt 72
#define Regs_float 80
#define Regs__size 112
