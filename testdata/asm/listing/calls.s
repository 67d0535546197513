#include "textflag.h"
TEXT ·f(SB), 0, $24-16
	MOVQ x+0(FP), AX
	CALL AX
	RET
TEXT ·h(SB), NEEDCTXT, $4096-16
	MOVQ x+0(FP), AX
	CALL AX
	RET
	NOP
TEXT ·k(SB), 0, $0
	CALL ·f(SB)
	UNDEF
