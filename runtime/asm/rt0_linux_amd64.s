// Where the kernel starts us.

#include "textflag.h"

// The ELF entry point. The kernel passes argc at 0(SP), argv from 8(SP) on.
TEXT _rt0_amd64_linux(SB),NOSPLIT|NOFRAME|TOPFRAME,$0
	JMP	_rt0_amd64(SB)

TEXT _rt0_amd64(SB),NOSPLIT|NOFRAME|TOPFRAME,$0
	MOVQ	0(SP), DI	// argc
	LEAQ	8(SP), SI	// argv
	JMP	runtime·rt0_go(SB)
