#include "textflag.h"

// func nameAt(off int32) unsafe.Pointer
TEXT ·nameAt<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	MOVLQSX	AX, CX
	LEAQ	runtime·types(SB), AX
	ADDQ	CX, AX
	RET

// func textAt(off int32) unsafe.Pointer
TEXT ·textAt<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	MOVLQSX	AX, CX
	LEAQ	runtime·text(SB), AX
	ADDQ	CX, AX
	RET

// call128 calls fn, a funcval, with the arguments that regs holds for registers and the n <= 128 bytes at stack, of
// which those from ret on are the results and are copied back.
//
//	| stack args of the callee | room for it to spill registers | regs, stack, n, ret |
//	SP                         128                              320
//
// regs and stack are in the heap and kept alive by the caller, so that the runtime needn't know of them here. It finds pointers in
// the arguments by the callee's maps.
//
// func call128(fn unsafe.Pointer, stack unsafe.Pointer, n, ret uintptr, regs *regArgs)
TEXT ·call128<ABIInternal>(SB),NOSPLIT|WRAPPER,$352-0
	MOVQ	SI, 320(SP)
	MOVQ	BX, 328(SP)
	MOVQ	CX, 336(SP)
	MOVQ	DI, 344(SP)
	MOVQ	AX, DX
	MOVQ	SI, R12
	MOVQ	BX, SI
	MOVQ	SP, DI
	REP
	MOVSB
	MOVQ	0(R12), AX
	MOVQ	8(R12), BX
	MOVQ	16(R12), CX
	MOVQ	24(R12), DI
	MOVQ	32(R12), SI
	MOVQ	40(R12), R8
	MOVQ	48(R12), R9
	MOVQ	56(R12), R10
	MOVQ	64(R12), R11
	MOVQ	72(R12), X0
	MOVQ	80(R12), X1
	MOVQ	88(R12), X2
	MOVQ	96(R12), X3
	MOVQ	104(R12), X4
	MOVQ	112(R12), X5
	MOVQ	120(R12), X6
	MOVQ	128(R12), X7
	MOVQ	136(R12), X8
	MOVQ	144(R12), X9
	MOVQ	152(R12), X10
	MOVQ	160(R12), X11
	MOVQ	168(R12), X12
	MOVQ	176(R12), X13
	MOVQ	184(R12), X14
	MOVQ	(DX), R12
	CALL	R12
	MOVQ	320(SP), R12
	MOVQ	AX, 0(R12)
	MOVQ	BX, 8(R12)
	MOVQ	CX, 16(R12)
	MOVQ	DI, 24(R12)
	MOVQ	SI, 32(R12)
	MOVQ	R8, 40(R12)
	MOVQ	R9, 48(R12)
	MOVQ	R10, 56(R12)
	MOVQ	R11, 64(R12)
	MOVQ	X0, 72(R12)
	MOVQ	X1, 80(R12)
	MOVQ	X2, 88(R12)
	MOVQ	X3, 96(R12)
	MOVQ	X4, 104(R12)
	MOVQ	X5, 112(R12)
	MOVQ	X6, 120(R12)
	MOVQ	X7, 128(R12)
	MOVQ	X8, 136(R12)
	MOVQ	X9, 144(R12)
	MOVQ	X10, 152(R12)
	MOVQ	X11, 160(R12)
	MOVQ	X12, 168(R12)
	MOVQ	X13, 176(R12)
	MOVQ	X14, 184(R12)
	MOVQ	AX, 192(R12)
	MOVQ	BX, 200(R12)
	MOVQ	CX, 208(R12)
	MOVQ	DI, 216(R12)
	MOVQ	SI, 224(R12)
	MOVQ	R8, 232(R12)
	MOVQ	R9, 240(R12)
	MOVQ	R10, 248(R12)
	MOVQ	R11, 256(R12)
	MOVQ	328(SP), DI
	MOVQ	336(SP), CX
	MOVQ	344(SP), BX
	MOVQ	SP, SI
	ADDQ	BX, DI
	ADDQ	BX, SI
	SUBQ	BX, CX
	REP
	MOVSB
	RET
