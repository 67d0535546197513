#include "textflag.h"
// Frame sizes around the borders of ASM-FACTS (c): no frame, no check, small, big, huge.
TEXT ·leaf0(SB), 0, $0-16
	MOVQ a+0(FP), AX
	MOVQ AX, r+8(FP)
	RET
TEXT ·leaf8(SB), 0, $8-16
	MOVQ a+0(FP), AX
	MOVQ AX, x-8(SP)
	MOVQ AX, r+8(FP)
	RET
TEXT ·leaf104(SB), 0, $104-16
	MOVQ a+0(FP), AX
	MOVQ AX, x-8(SP)
	MOVQ AX, r+8(FP)
	RET
TEXT ·leaf112(SB), 0, $112-16
	MOVQ a+0(FP), AX
	MOVQ AX, x-8(SP)
	MOVQ AX, r+8(FP)
	RET
TEXT ·leaf120(SB), 0, $120-16
	MOVQ a+0(FP), AX
	MOVQ AX, x-8(SP)
	MOVQ AX, r+8(FP)
	RET
TEXT ·leaf128(SB), 0, $128-16
	MOVQ a+0(FP), AX
	MOVQ AX, x-8(SP)
	MOVQ AX, r+8(FP)
	RET
TEXT ·leaf136(SB), 0, $136-16
	MOVQ a+0(FP), AX
	MOVQ AX, x-8(SP)
	MOVQ AX, r+8(FP)
	RET
TEXT ·leaf4080(SB), 0, $4080-16
	MOVQ a+0(FP), AX
	MOVQ AX, x-8(SP)
	MOVQ AX, r+8(FP)
	RET
TEXT ·leaf4088(SB), 0, $4088-16
	MOVQ a+0(FP), AX
	MOVQ AX, x-8(SP)
	MOVQ AX, r+8(FP)
	RET
TEXT ·leaf4096(SB), 0, $4096-16
	MOVQ a+0(FP), AX
	MOVQ AX, x-8(SP)
	MOVQ AX, r+8(FP)
	RET
TEXT ·leaf1048576(SB), 0, $1048576-16
	MOVQ a+0(FP), AX
	MOVQ AX, x-8(SP)
	MOVQ AX, r+8(FP)
	RET
TEXT ·call0(SB), 0, $0-8
	CALL ·leaf0(SB)
	RET
TEXT ·call8(SB), 0, $8-8
	CALL ·leaf0(SB)
	RET
TEXT ·call112(SB), 0, $112-8
	CALL ·leaf0(SB)
	RET
TEXT ·call120(SB), 0, $120-8
	CALL ·leaf0(SB)
	RET
TEXT ·call128(SB), 0, $128-8
	CALL ·leaf0(SB)
	RET
TEXT ·call4088(SB), 0, $4088-8
	CALL ·leaf0(SB)
	RET
TEXT ·call4096(SB), 0, $4096-8
	CALL ·leaf0(SB)
	RET
TEXT ·noframe(SB), NOSPLIT|NOFRAME, $0
	PUSHQ AX
	MOVQ x+0(FP), AX
	POPQ BX
	RET
TEXT ·noframe16(SB), NOSPLIT|NOFRAME, $16-8
	MOVQ x+0(FP), AX
	RET
TEXT ·panics(SB), 0, $8-0
	CALL runtime·panicBounds(SB)
	RET
TEXT ·wrapper(SB), WRAPPER|NEEDCTXT, $40-0
	CALL DX
	RET
TEXT ·pushes(SB), 0, $16-8
	PUSHQ AX
	MOVQ x+0(FP), AX
	MOVQ AX, y-8(SP)
	ADJSP $8
	MOVQ x+0(FP), AX
	ADJSP $-8
	POPQ AX
	CMPQ AX, $0
	JEQ out
	RET
out:
	RET ·noframe(SB)
TEXT ·topframe(SB), NOSPLIT|TOPFRAME, $0
	CALL ·leaf0(SB)
	INT $3
	RET
