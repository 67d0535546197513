#include "textflag.h"
TEXT ·f(SB), NOSPLIT, $400-0
	CALL ·g(SB)
	RET
TEXT ·g(SB), NOSPLIT, $400-0
	CALL ·h(SB)
	RET
TEXT ·h(SB), NOSPLIT, $64-0
	MOVQ AX, BX
	RET
