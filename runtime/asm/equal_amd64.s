// Comparing memory.

#include "textflag.h"

// memequal(AX p, BX q, CX n) AX bool
TEXT runtime·memequal<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	MOVQ	AX, DI
	MOVQ	BX, SI
	MOVQ	CX, DX
	CALL	runtime·memequalbody(SB)
	XORL	$1, AX
	RET

// C's bcmp, which rustc calls: DI p, SI q, DX n; AX is 0 if equal.
TEXT bcmp(SB),NOSPLIT|NOFRAME,$0-0
	JMP	runtime·memequalbody(SB)

// memequalbody(DI p, SI q, DX n): AX is 0 if equal, else 1.
TEXT runtime·memequalbody(SB),NOSPLIT|NOFRAME,$0-0
	CMPQ	DI, SI
	JEQ	same
	CMPQ	DX, $16
	JCC	over15
	CMPQ	DX, $8
	JCC	n8to15
	CMPQ	DX, $4
	JCC	n4to7
	TESTQ	DX, DX
	JEQ	same
	MOVBLZX	(DI), AX
	CMPB	AX, (SI)
	JNE	differ
	MOVBLZX	-1(DI)(DX*1), AX
	CMPB	AX, -1(SI)(DX*1)
	JNE	differ
	CMPQ	DX, $2
	JLS	same
	MOVBLZX	1(DI), AX
	CMPB	AX, 1(SI)
	JNE	differ
same:
	XORL	AX, AX
	RET
n4to7:
	MOVL	(DI), AX
	CMPL	AX, (SI)
	JNE	differ
	MOVL	-4(DI)(DX*1), AX
	CMPL	AX, -4(SI)(DX*1)
	JNE	differ
	XORL	AX, AX
	RET
n8to15:
	MOVQ	(DI), AX
	CMPQ	AX, (SI)
	JNE	differ
	MOVQ	-8(DI)(DX*1), AX
	CMPQ	AX, -8(SI)(DX*1)
	JNE	differ
	XORL	AX, AX
	RET
over15:
	SUBQ	$16, DX
	JEQ	last
	// 64 bytes a round while more than that are left.
	CMPQ	DX, $64
	JCS	loop16
loop64:
	MOVOU	(DI), X0
	MOVOU	(SI), X1
	MOVOU	16(DI), X2
	MOVOU	16(SI), X3
	MOVOU	32(DI), X4
	MOVOU	32(SI), X5
	MOVOU	48(DI), X6
	MOVOU	48(SI), X7
	PCMPEQB	X1, X0
	PCMPEQB	X3, X2
	PCMPEQB	X5, X4
	PCMPEQB	X7, X6
	PAND	X2, X0
	PAND	X6, X4
	PAND	X4, X0
	PMOVMSKB	X0, AX
	CMPL	AX, $0xffff
	JNE	differ
	ADDQ	$64, DI
	ADDQ	$64, SI
	SUBQ	$64, DX
	CMPQ	DX, $64
	JCC	loop64
	TESTQ	DX, DX
	JEQ	last
loop16:
	MOVOU	(DI), X0
	MOVOU	(SI), X1
	PCMPEQB	X1, X0
	PMOVMSKB	X0, AX
	CMPL	AX, $0xffff
	JNE	differ
	ADDQ	$16, DI
	ADDQ	$16, SI
	SUBQ	$16, DX
	JHI	loop16
last:
	// DX is 0 or below: the last 16 bytes end at DI+16+DX.
	MOVOU	(DI)(DX*1), X0
	MOVOU	(SI)(DX*1), X1
	PCMPEQB	X1, X0
	PMOVMSKB	X0, AX
	CMPL	AX, $0xffff
	JNE	differ
	XORL	AX, AX
	RET
differ:
	MOVL	$1, AX
	RET

// cmpstring(AX a, BX alen, CX b, DI blen) AX -1, 0 or 1
TEXT runtime·cmpstring<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	MOVQ	BX, R8
	SUBQ	DI, R8		// decides if one is a prefix of the other
	CMPQ	BX, DI
	CMOVQGT	DI, BX		// BX = shorter length
	MOVQ	AX, SI
	CMPQ	SI, CX
	JEQ	lengths
	CMPQ	BX, $8
	JCS	bytes
	CMPQ	BX, $16
	JCS	words
loop16:
	MOVOU	(SI), X0
	MOVOU	(CX), X1
	PCMPEQB	X1, X0
	PMOVMSKB	X0, AX
	XORL	$0xffff, AX
	JNE	diff16
	ADDQ	$16, SI
	ADDQ	$16, CX
	SUBQ	$16, BX
	CMPQ	BX, $16
	JCC	loop16
	CMPQ	BX, $8
	JCS	bytes
words:
	MOVQ	(SI), AX
	MOVQ	(CX), DX
	CMPQ	AX, DX
	JNE	diff8
	ADDQ	$8, SI
	ADDQ	$8, CX
	SUBQ	$8, BX
bytes:
	TESTQ	BX, BX
	JEQ	lengths
byteloop:
	MOVBLZX	(SI), AX
	MOVBLZX	(CX), DX
	CMPL	AX, DX
	JNE	order
	INCQ	SI
	INCQ	CX
	DECQ	BX
	JNE	byteloop
lengths:
	XORL	AX, AX
	TESTQ	R8, R8
	SETGT	AX
	SARQ	$63, R8
	ORQ	R8, AX
	RET
diff16:
	BSFL	AX, AX
	MOVBLZX	(SI)(AX*1), DX
	MOVBLZX	(CX)(AX*1), AX
	CMPL	DX, AX
	JMP	order1
diff8:
	BSWAPQ	AX
	BSWAPQ	DX
	CMPQ	AX, DX
order:
order1:
	// Unsigned order of the last comparison, which was not equal: 1 if above, else -1.
	SBBQ	AX, AX
	ORQ	$1, AX
	RET
