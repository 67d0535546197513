#include "textflag.h"

TEXT ·falls(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), AX
	MOVQ AX, ret+8(FP)

TEXT ·after(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), AX
	JMP out
	ADDQ $1, AX
	ADDQ $2, AX
out:
	MOVQ AX, ret+8(FP)
	RET
	INCQ AX

// Fine: a loop is an end, too.
TEXT ·loops(SB), NOSPLIT, $0-0
again:
	PAUSE
	JMP again
