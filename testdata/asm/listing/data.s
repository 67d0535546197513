#include "textflag.h"
DATA ·bytes+0(SB)/1, $1
DATA ·bytes+1(SB)/1, $'a'
DATA ·bytes+2(SB)/2, $0x1234
DATA ·bytes+4(SB)/4, $-1
DATA ·bytes+8(SB)/8, $(1<<40 | 7)
GLOBL ·bytes(SB), NOPTR, $16
DATA ·text<>+0(SB)/16, $"tab\tquote\"\x00\377"
GLOBL ·text<>(SB), RODATA, $16
DATA ·floats+0(SB)/8, $1.5
DATA ·floats+8(SB)/8, $(-0.1)
DATA ·floats+16(SB)/4, $2.5e3
GLOBL ·floats(SB), RODATA|NOPTR, $20
DATA ·pointers+8(SB)/8, $·text<>+3(SB)
DATA ·pointers+16(SB)/8, $·f(SB)
GLOBL ·pointers(SB), $32
GLOBL ·zero(SB), NOPTR, $64
GLOBL ·ptrzero(SB), $8
GLOBL ·tls(SB), TLSBSS, $8
TEXT ·f(SB), NOSPLIT, $0
	LEAQ ·text<>(SB), AX
	MOVQ $·pointers+8(SB), BX
	MOVSD $(0.0), X0
	MOVSD $(-0.0), X1
	MOVSS $(1.5), X2
	MULSD $(0.1), X3
	ADDSD $(0.1), X3
	UCOMISD $(1e300), X3
	RET
