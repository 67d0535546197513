#include "textflag.h"

TEXT ·popcount(SB), NOSPLIT, $0-16
	POPCNTQ x+0(FP), AX
	MOVQ AX, ret+8(FP)
	RET

TEXT ·leading(SB), NOSPLIT, $0-16
	BSRQ x+0(FP), AX
	JEQ zero
	XORQ $63, AX
	MOVQ AX, ret+8(FP)
	RET
zero:
	MOVQ $64, ret+8(FP)
	RET

TEXT ·trailing(SB), NOSPLIT, $0-16
	MOVQ $64, CX
	BSFQ x+0(FP), AX
	CMOVQEQ CX, AX
	MOVQ AX, ret+8(FP)
	RET

TEXT ·rotate(SB), NOSPLIT, $0-12
	MOVL x+0(FP), AX
	MOVB k+4(FP), CX
	ROLL CX, AX
	MOVL AX, ret+8(FP)
	RET

TEXT ·mul128(SB), NOSPLIT, $0-32
	MOVQ a+0(FP), AX
	MULQ b+8(FP)
	MOVQ DX, hi+16(FP)
	MOVQ AX, lo+24(FP)
	RET

TEXT ·div128(SB), NOSPLIT, $0-40
	MOVQ hi+0(FP), DX
	MOVQ lo+8(FP), AX
	DIVQ d+16(FP)
	MOVQ AX, q+24(FP)
	MOVQ DX, r+32(FP)
	RET

TEXT ·swab(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), AX
	BSWAPQ AX
	MOVQ AX, ret+8(FP)
	RET
