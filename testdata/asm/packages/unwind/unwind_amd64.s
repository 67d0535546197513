#include "textflag.h"
#include "funcdata.h"

// func through(f func(int) int, x int) int
TEXT ·through(SB), 0, $32-24
	NO_LOCAL_POINTERS
	MOVQ x+8(FP), AX
	MOVQ AX, 0(SP)
	MOVQ f+0(FP), BX
	MOVQ AX, kept-8(SP)
	MOVQ BX, 8(SP)
	MOVQ AX, 0(SP)
	CALL ·apply(SB)
	MOVQ 16(SP), AX
	ADDQ kept-8(SP), AX
	SUBQ x+8(FP), AX
	MOVQ AX, ret+16(FP)
	RET

// func bare()
TEXT ·bare(SB), 0, $0-0
	NO_LOCAL_POINTERS
	NOP
	CALL ·visit(SB)
	RET

// func jump()
TEXT ·jump(SB), NOSPLIT, $0-0
	JMP ·visit(SB)

// func wide(x int) int
TEXT ·wide(SB), 0, $6016-16
	NO_LOCAL_POINTERS
	MOVQ x+0(FP), AX
	MOVQ AX, first-8(SP)
	MOVQ AX, last-6000(SP)
	MOVQ AX, 0(SP)
	CALL ·leaf(SB)
	MOVQ 8(SP), AX
	ADDQ first-8(SP), AX
	ADDQ last-6000(SP), AX
	MOVQ AX, ret+8(FP)
	RET

// func again(n int) int
TEXT ·again(SB), 0, $16-16
	NO_LOCAL_POINTERS
	MOVQ n+0(FP), AX
	TESTQ AX, AX
	JEQ last
	DECQ AX
	MOVQ AX, 0(SP)
	CALL ·again(SB)
	MOVQ 8(SP), AX
	INCQ AX
	MOVQ AX, ret+8(FP)
	RET
last:
	MOVQ $3, 0(SP)
	CALL ·leaf(SB)
	MOVQ 8(SP), AX
	MOVQ AX, ret+8(FP)
	RET
