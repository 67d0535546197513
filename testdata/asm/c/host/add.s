#include "textflag.h"

// long add(long, long)
TEXT add(SB), NOSPLIT|NOFRAME, $0
	LEAQ (DI)(SI*1), AX
	INCQ calls(SB)
	MOVQ $10, shared(SB)
	RET

// double half(double)
TEXT half(SB), NOSPLIT|NOFRAME, $0
	MULSD $0.5, X0
	RET

// long visit(long (*f)(long), long x)
TEXT visit(SB), NOSPLIT|NOFRAME, $0
	SUBQ $8, SP
	MOVQ DI, AX
	MOVQ SI, DI
	CALL AX
	MOVQ AX, DI
	CALL twice(SB)
	ADDQ own<>(SB), AX
	ADDQ $8, SP
	RET

DATA table+16(SB)/8, $7
GLOBL table(SB), RODATA, $32
DATA own<>+0(SB)/8, $1
GLOBL own<>(SB), NOPTR, $8
GLOBL calls(SB), NOPTR, $8
