#include "textflag.h"

TEXT ·clobbers(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), BP
	MOVQ BP, ret+8(FP)
	RET

// Fine: the assembler saves BP in functions with a frame.
TEXT ·saves(SB), NOSPLIT, $8-16
	MOVQ x+0(FP), BP
	MOVQ BP, ret+8(FP)
	RET
