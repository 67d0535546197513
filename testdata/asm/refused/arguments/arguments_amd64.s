#include "textflag.h"

TEXT ·f(SB), NOSPLIT, $0-40
	MOVL x+0(FP), AX
	MOVQ s+8(FP), BX
	MOVQ s_len+24(FP), CX
	MOVQ p+24(FP), DX
	MOVL p_c+28(FP), DX
	MOVB $1, n+32(FP)
	RET

TEXT ·g(SB), NOSPLIT, $0-4
	MOVLQSX x+0(FP), AX
	RET
