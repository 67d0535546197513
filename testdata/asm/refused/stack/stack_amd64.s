#include "textflag.h"

TEXT ·unbalanced(SB), NOSPLIT, $0-0
	SUBQ $16, SP
	MOVQ $0, 0(SP)
	ADDQ $8, SP
	RET

TEXT ·aligned(SB), NOSPLIT, $64-8
	MOVQ p+0(FP), AX
	MOVOU (AX), X0
	MOVAPS X0, 16(SP)
	VMOVDQA Y0, buf-32(SP)
	MOVO (AX), X1
	RET

// Fine: SP is aligned first, and put back.
TEXT ·careful(SB), NOSPLIT, $64-0
	MOVQ SP, R8
	ANDQ $~15, SP
	MOVAPS X0, 16(SP)
	MOVQ R8, SP
	RET
