// Filling memory.

#include "textflag.h"

// memclrNoHeapPointers(AX ptr, BX n)
TEXT runtime·memclrNoHeapPointers<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	MOVQ	AX, DI
	MOVQ	BX, DX
	XORPS	X0, X0
	XORL	R8, R8
	JMP	runtime·memsetbody(SB)

// C's memset, which rustc calls: DI ptr, SI byte, DX n; AX returns ptr.
TEXT memset(SB),NOSPLIT|NOFRAME,$0-0
	MOVQ	DI, AX
	MOVBLZX	SI, SI
	MOVQ	$0x0101010101010101, R8
	IMULQ	SI, R8
	MOVQ	R8, X0
	PUNPCKLQDQ	X0, X0
	JMP	runtime·memsetbody(SB)

// memsetbody(DI ptr, DX n, R8 and X0 the byte repeated). Preserves AX.
TEXT runtime·memsetbody(SB),NOSPLIT|NOFRAME,$0-0
	CMPQ	DX, $16
	JHI	over16
	CMPQ	DX, $8
	JCC	n8to16
	CMPQ	DX, $4
	JCC	n4to7
	TESTQ	DX, DX
	JEQ	done
	MOVB	R8, (DI)
	MOVB	R8, -1(DI)(DX*1)
	CMPQ	DX, $2
	JLS	done
	MOVB	R8, 1(DI)
done:
	RET
n4to7:
	MOVL	R8, (DI)
	MOVL	R8, -4(DI)(DX*1)
	RET
n8to16:
	MOVQ	R8, (DI)
	MOVQ	R8, -8(DI)(DX*1)
	RET
over16:
	CMPQ	DX, $64
	JHI	over64
	MOVOU	X0, (DI)
	MOVOU	X0, -16(DI)(DX*1)
	CMPQ	DX, $32
	JLS	done
	MOVOU	X0, 16(DI)
	MOVOU	X0, -32(DI)(DX*1)
	RET
over64:
	CMPQ	DX, $2048
	JCC	large
loopstart:
	LEAQ	-64(DI)(DX*1), R9
	SUBQ	$64, DX
loop:
	MOVOU	X0, (DI)
	MOVOU	X0, 16(DI)
	MOVOU	X0, 32(DI)
	MOVOU	X0, 48(DI)
	ADDQ	$64, DI
	SUBQ	$64, DX
	JHI	loop
	MOVOU	X0, (R9)
	MOVOU	X0, 16(R9)
	MOVOU	X0, 32(R9)
	MOVOU	X0, 48(R9)
	RET
large:
	MOVL	runtime·cpuflags(SB), CX
	TESTL	CX, CX
	JNE	known
	MOVQ	R8, SI
	CALL	runtime·cpudetect(SB)
	MOVQ	SI, R8
	MOVL	runtime·cpuflags(SB), CX
known:
	TESTL	$2, CX
	JEQ	loopstart
	MOVQ	AX, R9
	MOVQ	R8, AX
	MOVQ	DX, CX
	REP;	STOSB
	MOVQ	R9, AX
	RET
