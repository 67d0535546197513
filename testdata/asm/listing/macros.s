#include "textflag.h"
#include "funcdata.h"
#define REG AX
#define LOAD(off, reg) MOVQ off(SP), reg
#define TWICE(x) \
	x \
	x
#define OUTER(a) LOAD(a, REG); LOAD(a+8, BX)
#ifdef GOOS_plan9
	nonsense here
#else
#ifndef NOSUCH
TEXT ·f(SB), NOSPLIT, $32-8
	NO_LOCAL_POINTERS
	GO_ARGS
	LOAD(8, CX)
	OUTER(16)
	TWICE(INCQ REG;)
	MOVQ $((3+4)*2 - 1<<2), REG	// (3+4)*2 - (1<<2)
	MOVQ $~0xf, REG
	MOVQ $(0b101 | 0o17 ^ 1_000), REG; MOVQ $'\n', REG
	/* over
	   lines */ RET
#endif
#endif
#undef REG
TEXT ·REG∕x(SB), NOSPLIT, $0
lab: lab2:	JMP lab
