// Copying memory.

#include "go_asm.h"
#include "textflag.h"

// memmove(AX to, BX from, CX n)
TEXT runtime·memmove<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	MOVQ	AX, DI
	MOVQ	BX, SI
	MOVQ	CX, DX
	JMP	runtime·memmovebody(SB)

// C's memcpy and memmove, which rustc calls: DI to, SI from, DX n; AX returns to.
TEXT memcpy(SB),NOSPLIT|NOFRAME,$0-0
	MOVQ	DI, AX
	JMP	runtime·memmovebody(SB)

TEXT memmove(SB),NOSPLIT|NOFRAME,$0-0
	MOVQ	DI, AX
	JMP	runtime·memmovebody(SB)

// memmovebody(DI to, SI from, DX n) leaves alone what either convention preserves: AX (the result), BX, BP,
// R12-R15, X15. Blocks of up to 256 bytes are loaded whole before anything is stored, so overlap
// doesn't matter to them; pointer words are moved by loads and stores of at least 8 bytes, never torn.
TEXT runtime·memmovebody(SB),NOSPLIT|NOFRAME,$0-0
	CMPQ	DX, $16
	JHI	over16
	CMPQ	DX, $8
	JCC	n8to16
	CMPQ	DX, $4
	JCC	n4to7
	TESTQ	DX, DX
	JEQ	done
	MOVBLZX	(SI), CX
	MOVBLZX	-1(SI)(DX*1), R8
	CMPQ	DX, $2
	JLS	n1to2
	MOVBLZX	1(SI), R9
	MOVB	R9, 1(DI)
n1to2:
	MOVB	CX, (DI)
	MOVB	R8, -1(DI)(DX*1)
done:
	RET
n4to7:
	MOVL	(SI), CX
	MOVL	-4(SI)(DX*1), R8
	MOVL	CX, (DI)
	MOVL	R8, -4(DI)(DX*1)
	RET
n8to16:
	MOVQ	(SI), CX
	MOVQ	-8(SI)(DX*1), R8
	MOVQ	CX, (DI)
	MOVQ	R8, -8(DI)(DX*1)
	RET
over16:
	CMPQ	DX, $32
	JHI	over32
	MOVOU	(SI), X0
	MOVOU	-16(SI)(DX*1), X1
	MOVOU	X0, (DI)
	MOVOU	X1, -16(DI)(DX*1)
	RET
over32:
	CMPQ	DX, $64
	JHI	over64
	MOVOU	(SI), X0
	MOVOU	16(SI), X1
	MOVOU	-32(SI)(DX*1), X2
	MOVOU	-16(SI)(DX*1), X3
	MOVOU	X0, (DI)
	MOVOU	X1, 16(DI)
	MOVOU	X2, -32(DI)(DX*1)
	MOVOU	X3, -16(DI)(DX*1)
	RET
over64:
	CMPQ	DX, $128
	JHI	over128
	MOVOU	(SI), X0
	MOVOU	16(SI), X1
	MOVOU	32(SI), X2
	MOVOU	48(SI), X3
	MOVOU	-64(SI)(DX*1), X4
	MOVOU	-48(SI)(DX*1), X5
	MOVOU	-32(SI)(DX*1), X6
	MOVOU	-16(SI)(DX*1), X7
	MOVOU	X0, (DI)
	MOVOU	X1, 16(DI)
	MOVOU	X2, 32(DI)
	MOVOU	X3, 48(DI)
	MOVOU	X4, -64(DI)(DX*1)
	MOVOU	X5, -48(DI)(DX*1)
	MOVOU	X6, -32(DI)(DX*1)
	MOVOU	X7, -16(DI)(DX*1)
	RET
over128:
	// Backward if to lies inside [from, from+n): the unsigned distance is then below n.
	MOVQ	DI, CX
	SUBQ	SI, CX
	JEQ	done
	CMPQ	CX, DX
	JCS	backward

	CMPQ	DX, $2048
	JCC	large
	// Shorter ones use AVX2 too, but don't ask the processor for it.
	CMPQ	DX, $256
	JCS	forward
	MOVL	runtime·cpuflags(SB), CX
	TESTL	$4, CX
	JNE	vector
forward:
	// The last 64 bytes are loaded now: the loop may overwrite their source.
	MOVOU	-64(SI)(DX*1), X4
	MOVOU	-48(SI)(DX*1), X5
	MOVOU	-32(SI)(DX*1), X6
	MOVOU	-16(SI)(DX*1), X7
	LEAQ	-64(DI)(DX*1), R8
	SUBQ	$64, DX
fwdloop:
	MOVOU	(SI), X0
	MOVOU	16(SI), X1
	MOVOU	32(SI), X2
	MOVOU	48(SI), X3
	MOVOU	X0, (DI)
	MOVOU	X1, 16(DI)
	MOVOU	X2, 32(DI)
	MOVOU	X3, 48(DI)
	ADDQ	$64, SI
	ADDQ	$64, DI
	SUBQ	$64, DX
	JHI	fwdloop
	MOVOU	X4, (R8)
	MOVOU	X5, 16(R8)
	MOVOU	X6, 32(R8)
	MOVOU	X7, 48(R8)
	RET

backward:
	MOVOU	(SI), X4
	MOVOU	16(SI), X5
	MOVOU	32(SI), X6
	MOVOU	48(SI), X7
	MOVQ	DI, R8
	SUBQ	$64, DX
bwdloop:
	MOVOU	(SI)(DX*1), X0
	MOVOU	16(SI)(DX*1), X1
	MOVOU	32(SI)(DX*1), X2
	MOVOU	48(SI)(DX*1), X3
	MOVOU	X0, (DI)(DX*1)
	MOVOU	X1, 16(DI)(DX*1)
	MOVOU	X2, 32(DI)(DX*1)
	MOVOU	X3, 48(DI)(DX*1)
	SUBQ	$64, DX
	JHI	bwdloop
	MOVOU	X4, (R8)
	MOVOU	X5, 16(R8)
	MOVOU	X6, 32(R8)
	MOVOU	X7, 48(R8)
	RET

large:
	MOVL	runtime·cpuflags(SB), CX
	TESTL	CX, CX
	JNE	known
	CALL	runtime·cpudetect(SB)
	MOVL	runtime·cpuflags(SB), CX
known:
	// REP MOVSB wins for long copies whose ends don't overlap closely.
	CMPQ	DX, $65536
	JCS	vector
	TESTL	$2, CX
	JEQ	vector
	MOVQ	SI, R8
	SUBQ	DI, R8
	CMPQ	R8, $64
	JCS	vector
	MOVQ	DX, CX
	REP;	MOVSB
	RET
vector:
	TESTL	$4, CX
	JEQ	forward
	// AVX2: 128 bytes a round to aligned destinations, head and tail apart.
	VMOVDQU	-128(SI)(DX*1), Y4
	VMOVDQU	-96(SI)(DX*1), Y5
	VMOVDQU	-64(SI)(DX*1), Y6
	VMOVDQU	-32(SI)(DX*1), Y7
	LEAQ	-128(DI)(DX*1), R8
	VMOVDQU	(SI), Y8
	MOVQ	DI, R9
	// Up to the next multiple of 32: R10 bytes, which the head store covers.
	MOVQ	DI, R10
	NEGQ	R10
	ANDQ	$31, R10
	ADDQ	R10, SI
	ADDQ	R10, DI
	SUBQ	R10, DX
	SUBQ	$128, DX
	VMOVDQU	(SI), Y0
	VMOVDQU	32(SI), Y1
	VMOVDQU	64(SI), Y2
	VMOVDQU	96(SI), Y3
	VMOVDQU	Y8, (R9)
	JMP	avxstore
avxloop:
	VMOVDQU	(SI), Y0
	VMOVDQU	32(SI), Y1
	VMOVDQU	64(SI), Y2
	VMOVDQU	96(SI), Y3
avxstore:
	VMOVDQA	Y0, (DI)
	VMOVDQA	Y1, 32(DI)
	VMOVDQA	Y2, 64(DI)
	VMOVDQA	Y3, 96(DI)
	ADDQ	$128, SI
	ADDQ	$128, DI
	SUBQ	$128, DX
	JHI	avxloop
	VMOVDQU	Y4, (R8)
	VMOVDQU	Y5, 32(R8)
	VMOVDQU	Y6, 64(R8)
	VMOVDQU	Y7, 96(R8)
	VZEROUPPER
	RET
