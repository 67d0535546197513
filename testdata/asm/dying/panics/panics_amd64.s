#include "textflag.h"
#include "funcdata.h"

// func down(n int)
TEXT ·down(SB), 0, $24-8
	NO_LOCAL_POINTERS
	MOVQ n+0(FP), AX
	MOVQ AX, 0(SP)
	CALL ·step(SB)
	RET

// func fail(e error)
TEXT ·fail(SB), 0, $16-16
	NO_LOCAL_POINTERS
	MOVQ e_itable+0(FP), AX
	MOVQ AX, 0(SP)
	MOVQ e_data+8(FP), AX
	MOVQ AX, 8(SP)
	CALL ·raise(SB)
	RET
