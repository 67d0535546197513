#include "textflag.h"
#include "funcdata.h"

// func twice(x int, s string) int
TEXT ·twice(SB), 0, $40-32
	NO_LOCAL_POINTERS
	MOVQ x+0(FP), AX
	MOVQ AX, 0(SP)
	MOVQ s_base+8(FP), BX
	MOVQ BX, 8(SP)
	MOVQ s_len+16(FP), CX
	MOVQ CX, 16(SP)
	CALL ·note(SB)
	MOVQ 24(SP), AX
	MOVQ AX, first-8(SP)
	MOVQ x+0(FP), AX
	ADDQ AX, AX
	MOVQ AX, 0(SP)
	MOVQ s_base+8(FP), BX
	MOVQ BX, 8(SP)
	MOVQ s_len+16(FP), CX
	MOVQ CX, 16(SP)
	CALL ·note(SB)
	MOVQ 24(SP), AX
	ADDQ first-8(SP), AX
	MOVQ AX, ret+24(FP)
	RET

// func keep(p *[4]int, n int) int
TEXT ·keep(SB), 0, $24-24
	NO_LOCAL_POINTERS
	MOVQ p+0(FP), AX
	MOVQ AX, 0(SP)
	MOVQ n+8(FP), AX
	MOVQ AX, 8(SP)
	CALL ·sum(SB)
	MOVQ 16(SP), CX
	// The stack may have moved: p is read again.
	MOVQ p+0(FP), AX
	INCQ 24(AX)
	MOVQ CX, ret+16(FP)
	RET
