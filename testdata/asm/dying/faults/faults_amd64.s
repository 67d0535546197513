#include "textflag.h"

// func here(a, b int) int
TEXT ·here(SB), NOSPLIT, $0-24
	MOVQ a+0(FP), AX
	CQO
	IDIVQ b+8(FP)
	MOVQ AX, ret+16(FP)
	RET

// func load(p *int) int
TEXT ·load(SB), NOSPLIT, $8-16
	MOVQ p+0(FP), AX
	MOVQ (AX), AX
	MOVQ AX, ret+8(FP)
	RET
