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

// makeFuncStub has room for callReflect to spill its three arguments at SP, and above that the argument registers as a regArgs.
// Arguments of a call through a function value point to the heap: the runtime needn't know of them here to move the stack.
//
// func makeFuncStub()
TEXT ·makeFuncStub<ABIInternal>(SB),NOSPLIT|WRAPPER|NEEDCTXT,$288-0
	MOVQ	AX, 24(SP)
	MOVQ	BX, 32(SP)
	MOVQ	CX, 40(SP)
	MOVQ	DI, 48(SP)
	MOVQ	SI, 56(SP)
	MOVQ	R8, 64(SP)
	MOVQ	R9, 72(SP)
	MOVQ	R10, 80(SP)
	MOVQ	R11, 88(SP)
	MOVQ	X0, 96(SP)
	MOVQ	X1, 104(SP)
	MOVQ	X2, 112(SP)
	MOVQ	X3, 120(SP)
	MOVQ	X4, 128(SP)
	MOVQ	X5, 136(SP)
	MOVQ	X6, 144(SP)
	MOVQ	X7, 152(SP)
	MOVQ	X8, 160(SP)
	MOVQ	X9, 168(SP)
	MOVQ	X10, 176(SP)
	MOVQ	X11, 184(SP)
	MOVQ	X12, 192(SP)
	MOVQ	X13, 200(SP)
	MOVQ	X14, 208(SP)
	MOVQ	DX, AX
	LEAQ	frame+0(FP), BX
	LEAQ	24(SP), CX
	CALL	·callReflect<ABIInternal>(SB)
	MOVQ	24(SP), AX
	MOVQ	32(SP), BX
	MOVQ	40(SP), CX
	MOVQ	48(SP), DI
	MOVQ	56(SP), SI
	MOVQ	64(SP), R8
	MOVQ	72(SP), R9
	MOVQ	80(SP), R10
	MOVQ	88(SP), R11
	MOVQ	96(SP), X0
	MOVQ	104(SP), X1
	MOVQ	112(SP), X2
	MOVQ	120(SP), X3
	MOVQ	128(SP), X4
	MOVQ	136(SP), X5
	MOVQ	144(SP), X6
	MOVQ	152(SP), X7
	MOVQ	160(SP), X8
	MOVQ	168(SP), X9
	MOVQ	176(SP), X10
	MOVQ	184(SP), X11
	MOVQ	192(SP), X12
	MOVQ	200(SP), X13
	MOVQ	208(SP), X14
	RET
