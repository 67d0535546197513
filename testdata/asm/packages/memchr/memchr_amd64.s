#include "textflag.h"

// func memchr(s []byte, c byte) int
TEXT ·memchr(SB), NOSPLIT, $0-40
	MOVQ s_base+0(FP), SI
	MOVQ s_len+8(FP), CX
	MOVBLZX c+24(FP), AX
	MOVQ SI, DI
	// The byte in all sixteen places.
	MOVQ AX, X0
	PUNPCKLBW X0, X0
	PSHUFLW $0, X0, X0
	PSHUFD $0, X0, X0
	SUBQ $16, CX
	JLT rest
block:
	MOVOU (SI), X1
	PCMPEQB X0, X1
	PMOVMSKB X1, DX
	TESTL DX, DX
	JNE found
	ADDQ $16, SI
	SUBQ $16, CX
	JGE block
rest:
	ADDQ $16, CX
	JEQ none
byte:
	CMPB AX, (SI)
	JEQ here
	INCQ SI
	DECQ CX
	JNE byte
none:
	MOVQ $-1, ret+32(FP)
	RET
found:
	BSFL DX, DX
	ADDQ DX, SI
here:
	SUBQ DI, SI
	MOVQ SI, ret+32(FP)
	RET

// func count(s string, c byte) (n int)
TEXT ·count(SB), NOSPLIT, $0-32
	MOVQ s_base+0(FP), SI
	MOVQ s_len+8(FP), CX
	MOVB c+16(FP), AX
	XORL DX, DX
	JMP test
next:
	CMPB AX, (SI)
	JNE not
	INCQ DX
not:
	INCQ SI
	DECQ CX
test:
	TESTQ CX, CX
	JNE next
	MOVQ DX, n+24(FP)
	RET
