#include "textflag.h"

TEXT ·switchTo(SB), NOSPLIT, $0-16
	MOVQ from+0(FP), AX
	MOVQ to+8(FP), BX
	MOVQ SP, (AX)
	MOVQ (BX), SP
	RET
