#include "textflag.h"
TEXT ·calls(SB), NOSPLIT, $16-0
	CALL R10
	CALL 1(R14)
	CALL (AX)
	CALL ·table<>+8(SB)
	CALL *·table<>(SB)
	JMP ·calls+8(SB)
TEXT ·scaled(SB), NOSPLIT, $0-0
	MOVQ (BX*8), AX
	LEAQ 16(R13*4), AX
	RET
TEXT ·local(SB), NOSPLIT, $0-0
	MOVQ TLS, CX
	MOVQ 0(CX)(TLS*1), AX
	MOVQ AX, 8(CX)(TLS*1)
	RET
DATA ·table<>+0(SB)/8, $·calls(SB)
GLOBL ·table<>(SB), RODATA, $16
