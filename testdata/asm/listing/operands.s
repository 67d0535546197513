#include "textflag.h"
TEXT ·f(SB), NOSPLIT, $24-16
	MOVQ x+0(FP), AX
	MOVQ AX, y-8(SP)
	LEAQ y-16(SP), CX
	MOVQ $15, AX
	MOVSD $(1.5), X0
	ADDSD $(2.5), X0
	CALL AX
	CALL runtime·foo(SB)
	MOVQ $·tab+8(SB), DX
	MOVQ ·tab<>+8(SB), DX
	CMPL ·tab+4(SB), $7
	JEQ done
	PCALIGN $16
	MOVQ 0(AX)(BX*8), CX
	MOVQ (TLS), R14
done:
	RET
TEXT ·g<>(SB), NOSPLIT|DUPOK, $0
	JMP ·f(SB)
DATA ·tab+0(SB)/8, $"hello\n\x01"
DATA ·tab+8(SB)/8, $·f(SB)
DATA ·tab+16(SB)/4, $1.5
GLOBL ·tab(SB), RODATA|NOPTR, $24
GLOBL ·b(SB), NOPTR, $24
