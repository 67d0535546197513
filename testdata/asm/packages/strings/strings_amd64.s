#include "textflag.h"

// LOWER makes an ASCII letter in r lower case; t is scratch.
#define LOWER(r, t) \
	LEAL -65(r), t \
	CMPL t, $26    \
	JCC  2(PC)     \
	ADDL $32, r

// func equalFold(a, b string) bool
TEXT ·equalFold(SB), NOSPLIT, $0-33
	MOVQ a_len+8(FP), CX
	CMPQ CX, b_len+24(FP)
	JNE differ
	MOVQ a_base+0(FP), SI
	MOVQ b_base+16(FP), DI
	JMP test
next:
	MOVBLZX (SI), AX
	MOVBLZX (DI), BX
	LOWER(AX, DX)
	LOWER(BX, DX)
	CMPL AX, BX
	JNE differ
	INCQ SI
	INCQ DI
	DECQ CX
test:
	TESTQ CX, CX
	JNE next
	MOVB $1, ret+32(FP)
	RET
differ:
	MOVB $0, ret+32(FP)
	RET

// func upper(dst []byte, src string) int
TEXT ·upper(SB), NOSPLIT, $0-48
	MOVQ dst_base+0(FP), DI
	MOVQ dst_len+8(FP), CX
	MOVQ src_base+24(FP), SI
	MOVQ src_len+32(FP), DX
	CMPQ DX, CX
	CMOVQLT DX, CX
	MOVQ CX, ret+40(FP)
	JMP test
next:
	MOVBLZX (SI), AX
	LEAL -97(AX), BX
	CMPL BX, $26
	JCC same
	SUBL $32, AX
same:
	MOVB AX, (DI)
	INCQ SI
	INCQ DI
	DECQ CX
test:
	TESTQ CX, CX
	JNE next
	RET
