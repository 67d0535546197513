#include "textflag.h"
#include "funcdata.h"

// func nameAt(off int32) unsafe.Pointer
TEXT ·nameAt(SB),NOSPLIT,$0-16
	LEAQ	runtime·types(SB), AX
	MOVLQSX	off+0(FP), CX
	ADDQ	CX, AX
	MOVQ	AX, ret+8(FP)
	RET

// func textAt(off int32) unsafe.Pointer
TEXT ·textAt(SB),NOSPLIT,$0-16
	LEAQ	runtime·text(SB), AX
	MOVLQSX	off+0(FP), CX
	ADDQ	CX, AX
	MOVQ	AX, ret+8(FP)
	RET

// callN calls fn, a funcval, with the arguments that regs holds for registers and the n bytes at stack, of
// which those from ret on are the results and are copied back. Frames come in sizes: the runtime finds pointers
// in the arguments by the callee's maps, so their place must be at SP.
//
// func callN(fn unsafe.Pointer, stack unsafe.Pointer, n, ret uintptr, regs *regArgs)
#define CALLFN(NAME, MAX) \
TEXT NAME(SB),WRAPPER,$MAX-40; \
	NO_LOCAL_POINTERS; \
	MOVQ	stack+8(FP), SI; \
	MOVQ	n+16(FP), CX; \
	MOVQ	SP, DI; \
	REP; MOVSB; \
	MOVQ	regs+32(FP), R12; \
	MOVQ	fn+0(FP), DX; \
	MOVQ	0(R12), AX; \
	MOVQ	8(R12), BX; \
	MOVQ	16(R12), CX; \
	MOVQ	24(R12), DI; \
	MOVQ	32(R12), SI; \
	MOVQ	40(R12), R8; \
	MOVQ	48(R12), R9; \
	MOVQ	56(R12), R10; \
	MOVQ	64(R12), R11; \
	MOVQ	72(R12), X0; \
	MOVQ	80(R12), X1; \
	MOVQ	88(R12), X2; \
	MOVQ	96(R12), X3; \
	MOVQ	104(R12), X4; \
	MOVQ	112(R12), X5; \
	MOVQ	120(R12), X6; \
	MOVQ	128(R12), X7; \
	MOVQ	136(R12), X8; \
	MOVQ	144(R12), X9; \
	MOVQ	152(R12), X10; \
	MOVQ	160(R12), X11; \
	MOVQ	168(R12), X12; \
	MOVQ	176(R12), X13; \
	MOVQ	184(R12), X14; \
	XORPS	X15, X15; \
	MOVQ	(TLS), R14; \
	MOVQ	(DX), R12; \
	CALL	R12; \
	MOVQ	regs+32(FP), R12; \
	MOVQ	AX, 0(R12); \
	MOVQ	BX, 8(R12); \
	MOVQ	CX, 16(R12); \
	MOVQ	DI, 24(R12); \
	MOVQ	SI, 32(R12); \
	MOVQ	R8, 40(R12); \
	MOVQ	R9, 48(R12); \
	MOVQ	R10, 56(R12); \
	MOVQ	R11, 64(R12); \
	MOVQ	X0, 72(R12); \
	MOVQ	X1, 80(R12); \
	MOVQ	X2, 88(R12); \
	MOVQ	X3, 96(R12); \
	MOVQ	X4, 104(R12); \
	MOVQ	X5, 112(R12); \
	MOVQ	X6, 120(R12); \
	MOVQ	X7, 128(R12); \
	MOVQ	X8, 136(R12); \
	MOVQ	X9, 144(R12); \
	MOVQ	X10, 152(R12); \
	MOVQ	X11, 160(R12); \
	MOVQ	X12, 168(R12); \
	MOVQ	X13, 176(R12); \
	MOVQ	X14, 184(R12); \
	MOVQ	AX, 192(R12); \
	MOVQ	BX, 200(R12); \
	MOVQ	CX, 208(R12); \
	MOVQ	DI, 216(R12); \
	MOVQ	SI, 224(R12); \
	MOVQ	R8, 232(R12); \
	MOVQ	R9, 240(R12); \
	MOVQ	R10, 248(R12); \
	MOVQ	R11, 256(R12); \
	MOVQ	stack+8(FP), DI; \
	MOVQ	n+16(FP), CX; \
	MOVQ	ret+24(FP), BX; \
	MOVQ	SP, SI; \
	ADDQ	BX, DI; \
	ADDQ	BX, SI; \
	SUBQ	BX, CX; \
	REP; MOVSB; \
	RET

CALLFN(·call128, 320)

// Real Go has no such convention of calls: functions of MakeFunc are tested by programs.
TEXT ·makeFuncStub(SB),NOSPLIT,$0-0
	UNDEF
