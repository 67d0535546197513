// Boot, stack switches and the way from Go code into Rust.
//
// Registers: in Go code R14 is g and X15 is zero; TLS (FS:-8) holds g in all code. Rust code uses the
// System V convention, runs on g0's stack only, and preserves BX, BP, R12-R15; TLS keeps naming the
// goroutine it works for.

#include "go_asm.h"
#include "textflag.h"

// rt0_go(DI argc, SI argv), on the stack the kernel made, which becomes g0's.
TEXT runtime·rt0_go(SB),NOSPLIT|NOFRAME|TOPFRAME,$0
	ANDQ	$~15, SP
	SUBQ	$32, SP
	MOVQ	DI, 0(SP)
	MOVQ	SI, 8(SP)
	XORL	BP, BP

	// g0 and m0 know each other; the kernel lets the stack grow to megabytes, 64 kB are always there.
	MOVQ	$runtime·g0(SB), R14
	LEAQ	(-64*1024)(SP), BX
	MOVQ	BX, g_stack_lo(R14)
	MOVQ	BX, g_stackguard0(R14)
	MOVQ	BX, g_stackguard1(R14)
	MOVQ	SP, g_stack_hi(R14)
	MOVQ	$runtime·m0(SB), BX
	MOVQ	R14, m_g0(BX)
	MOVQ	BX, g_m(R14)

	// TLS: FS points just behind the word m.tls, so that FS:-8 is that word.
	LEAQ	(m_tls+8)(BX), DI
	CALL	runtime·settls(SB)
	MOVQ	R14, (TLS)

	CALL	runtime·check(SB)
	MOVL	0(SP), DI
	MOVQ	8(SP), SI
	CALL	runtime·args(SB)
	CALL	runtime·osinit(SB)
	CALL	runtime·schedinit(SB)

	// The goroutine that runs the program.
	MOVQ	$runtime·mainPC(SB), DI
	CALL	runtime·newproc(SB)

	CALL	runtime·mstart(SB)
	UNDEF

// settls(DI addr): FS = addr.
TEXT runtime·settls(SB),NOSPLIT|NOFRAME,$0
	MOVQ	DI, SI
	MOVQ	$0x1002, DI	// ARCH_SET_FS
	MOVQ	$158, AX	// arch_prctl
	SYSCALL
	RET

// The funcval of runtime.main.
DATA runtime·mainPC+0(SB)/8, $runtime·main(SB)
GLOBL runtime·mainPC(SB),RODATA,$8

// mstart makes the current stack the one on which this M runs Rust code, and schedules. Called on g0.
TEXT runtime·mstart(SB),NOSPLIT|NOFRAME|TOPFRAME,$0
	MOVQ	(TLS), R14
	// Here SP is 8 modulo 16; what starts from sched.sp must find it aligned.
	LEAQ	-8(SP), AX
	MOVQ	AX, g_sched_sp(R14)
	SUBQ	$8, SP
	CALL	runtime·mstart1(SB)
	UNDEF

// main is the first goroutine: package initialisation, then the program.
TEXT runtime·main(SB),NOSPLIT,$8-0
	MOVQ	(TLS), R14
	XORPS	X15, X15
	CALL	main··inittask<ABIInternal>(SB)
	XORPS	X15, X15
	CALL	main·main<ABIInternal>(SB)
	XORL	DI, DI
	MOVQ	$231, AX	// exit_group
	SYSCALL
	UNDEF

// goexit is the return address at the bottom of every goroutine's stack, plus one.
TEXT runtime·goexit(SB),NOSPLIT|NOFRAME|TOPFRAME,$0-0
	BYTE	$0x90
	MOVQ	$rt·goexit1(SB), R12
	CALL	runtime·rtcall<ABIInternal>(SB)
	BYTE	$0x90

// gogo(DI *gobuf) continues a goroutine.
TEXT runtime·gogo(SB),NOSPLIT|NOFRAME,$0-0
	MOVQ	gobuf_g(DI), R14
	MOVQ	R14, (TLS)
	MOVQ	gobuf_sp(DI), SP
	MOVQ	gobuf_bp(DI), BP
	MOVQ	gobuf_ctxt(DI), DX
	MOVQ	gobuf_pc(DI), R12
	XORPS	X15, X15
	JMP	R12

// rtcall calls the Rust function at R12 with the Go argument registers in an abi::rtcall::Regs, on g0's stack.
//
//	goroutine stack             g0 stack
//	| caller's frame |          | mstart        |
//	| return address | <- SP    |---------------| <- g0.sched.sp
//	                            | Regs          | <- DI
//
// g.sched describes the caller, so tracebacks and stack scans start there. The trampolines of the table in
// abi::rtcall jump here; R12 and R13 are free at a Go function's entry, and no register survives a call.
// rtcall3 and rtcall5 save and reload only the first registers: for functions that need no more.

#define RTENTER \
	MOVQ	g_m(R14), R13; \
	MOVQ	m_g0(R13), R13; \
	MOVQ	0(SP), R15; \
	MOVQ	R15, g_sched_pc(R14); \
	LEAQ	8(SP), R15; \
	MOVQ	R15, g_sched_sp(R14); \
	MOVQ	BP, g_sched_bp(R14); \
	MOVQ	g_sched_sp(R13), SP; \
	SUBQ	$Regs__size, SP; \
	MOVQ	AX, (Regs_int+0)(SP); \
	MOVQ	BX, (Regs_int+8)(SP); \
	MOVQ	CX, (Regs_int+16)(SP)

// R14 and BP are as before: callee-saved in Rust. The return address is still below the caller's SP; RET
// keeps the processor's return predictor in step.
#define RTLEAVE \
	MOVQ	(Regs_int+0)(SP), AX; \
	MOVQ	(Regs_int+8)(SP), BX; \
	MOVQ	(Regs_int+16)(SP), CX; \
	MOVQ	g_sched_sp(R14), SP; \
	XORPS	X15, X15; \
	SUBQ	$8, SP; \
	RET

TEXT runtime·rtcall3<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	RTENTER
	MOVQ	SP, DI
	CALL	R12
	RTLEAVE

TEXT runtime·rtcall5<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	RTENTER
	MOVQ	DI, (Regs_int+24)(SP)
	MOVQ	SI, (Regs_int+32)(SP)
	MOVQ	SP, DI
	CALL	R12
	RTLEAVE

TEXT runtime·rtcall<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	RTENTER
	MOVQ	DI, (Regs_int+24)(SP)
	MOVQ	SI, (Regs_int+32)(SP)
	MOVQ	R8, (Regs_int+40)(SP)
	MOVQ	R9, (Regs_int+48)(SP)
	MOVQ	R10, (Regs_int+56)(SP)
	MOVQ	R11, (Regs_int+64)(SP)
	MOVQ	DX, Regs_ctxt(SP)
	MOVSD	X0, (Regs_float+0)(SP)
	MOVSD	X1, (Regs_float+8)(SP)
	MOVSD	X2, (Regs_float+16)(SP)
	MOVSD	X3, (Regs_float+24)(SP)
	MOVQ	SP, DI
	CALL	R12
	MOVQ	(Regs_int+24)(SP), DI
	MOVQ	(Regs_int+32)(SP), SI
	MOVQ	(Regs_int+40)(SP), R8
	MOVQ	(Regs_int+48)(SP), R9
	MOVSD	(Regs_float+0)(SP), X0
	MOVSD	(Regs_float+8)(SP), X1
	RTLEAVE

// morestack is called by prologues that find the stack too small: DX is the closure context, register
// arguments are in their spill slots. f is the function, its frame does not exist yet.
//
//	| f's caller's frame     |
//	| return address of f    |
//	| address in f's prologue| <- SP
//
// newstack moves the stack and g.sched with it; f's prologue then runs again.
TEXT runtime·morestack(SB),NOSPLIT|NOFRAME,$0-0
	MOVQ	0(SP), R12
	MOVQ	R12, g_sched_pc(R14)
	LEAQ	8(SP), R12
	MOVQ	R12, g_sched_sp(R14)
	MOVQ	BP, g_sched_bp(R14)
	MOVQ	DX, g_sched_ctxt(R14)
	MOVQ	g_m(R14), R13
	MOVQ	m_g0(R13), R13
	MOVQ	g_sched_sp(R13), SP
	MOVQ	R14, DI
	CALL	runtime·newstack(SB)
	MOVQ	g_sched_sp(R14), SP
	MOVQ	g_sched_bp(R14), BP
	MOVQ	g_sched_ctxt(R14), DX
	MOVQ	$0, g_sched_ctxt(R14)
	MOVQ	g_sched_pc(R14), R12
	XORPS	X15, X15
	JMP	R12

// morestack_noctxt: the same for functions that take no closure context.
TEXT runtime·morestack_noctxt(SB),NOSPLIT|NOFRAME,$0-0
	XORL	DX, DX
	JMP	runtime·morestack(SB)

// sigpanic stands in for a call at the instruction that faulted: the signal handler pushed its address.
TEXT runtime·sigpanic<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	MOVQ	$rt·sigpanic(SB), R12
	JMP	runtime·rtcall<ABIInternal>(SB)

// gopanic runs the deferred calls of the goroutine's frames, outward from its caller, until one of them recovers. AX and BX
// are the value; AX = 1: enterpanic comes with a panic that Rust code has begun.
//
//	| panicking frame   |
//	| return address    |
//	| saved BP          |
//	| this frame        | <- SP: no pointers, so it can be copied
TEXT runtime·gopanic<ABIInternal>(SB),NOSPLIT,$8-0
	CALL	runtime·startpanic<ABIInternal>(SB)
next:
	CALL	runtime·nextdefer<ABIInternal>(SB)
	TESTQ	AX, AX
	JEQ	fatal
	MOVQ	AX, DX
	MOVQ	(AX), R12
	CALL	R12
	XORPS	X15, X15
	CALL	runtime·deferdone<ABIInternal>(SB)
	TESTQ	AX, AX
	JEQ	next
	// Recovered: go on in the frame whose deferred call it was.
	MOVQ	AX, SP
	MOVQ	CX, BP
	JMP	BX
fatal:
	// Error and String methods of the values are Go code: they are asked here for the text to print.
	CALL	runtime·printmethod<ABIInternal>(SB)
	TESTQ	AX, AX
	JEQ	die
	MOVQ	AX, CX
	MOVQ	BX, AX
	CALL	CX
	XORPS	X15, X15
	CALL	runtime·printtext<ABIInternal>(SB)
	JMP	fatal
die:
	CALL	runtime·fatalpanic<ABIInternal>(SB)
	UNDEF

// enterpanic(DI *g) makes the frame at g.sched call gopanic.
TEXT runtime·enterpanic(SB),NOSPLIT|NOFRAME,$0-0
	MOVQ	DI, R14
	MOVQ	g_sched_sp(R14), SP
	MOVQ	g_sched_bp(R14), BP
	MOVQ	g_sched_pc(R14), R12
	PUSHQ	R12
	XORPS	X15, X15
	MOVL	$1, AX
	JMP	runtime·gopanic<ABIInternal>(SB)

// nilfunc stands for a nil function that is deferred: it faults when it is called.
TEXT runtime·nilfunc(SB),NOSPLIT,$0-0
	XORL	AX, AX
	MOVQ	(AX), AX
	RET

DATA runtime·nilfuncval+0(SB)/8, $runtime·nilfunc(SB)
GLOBL runtime·nilfuncval(SB),RODATA|NOPTR,$8

// panicBounds saves all registers, since PCDATA_PanicBounds at the call may name any of them.
TEXT runtime·panicBounds<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	ADJSP	$128
	MOVQ	AX, 0(SP)
	MOVQ	CX, 8(SP)
	MOVQ	DX, 16(SP)
	MOVQ	BX, 24(SP)
	MOVQ	BP, 40(SP)
	MOVQ	SI, 48(SP)
	MOVQ	DI, 56(SP)
	MOVQ	R8, 64(SP)
	MOVQ	R9, 72(SP)
	MOVQ	R10, 80(SP)
	MOVQ	R11, 88(SP)
	MOVQ	R12, 96(SP)
	MOVQ	R13, 104(SP)
	MOVQ	R15, 120(SP)
	MOVQ	128(SP), R12
	MOVQ	R12, g_sched_pc(R14)
	LEAQ	136(SP), R12
	MOVQ	R12, g_sched_sp(R14)
	MOVQ	BP, g_sched_bp(R14)
	MOVQ	SP, DI
	MOVQ	g_m(R14), R13
	MOVQ	m_g0(R13), R13
	MOVQ	g_sched_sp(R13), SP
	CALL	rt·panicBounds(SB)
	UNDEF

// sigreturn is where signal handlers return to.
TEXT runtime·sigreturn(SB),NOSPLIT|NOFRAME|TOPFRAME,$0-0
	MOVQ	$15, AX	// rt_sigreturn
	SYSCALL
	UNDEF
