// What the processor has beyond SSE2, asked once and only when a long copy wants to know: CPUID
// costs microseconds in a virtual machine.

#include "textflag.h"

// Bits: 1 asked, 2 fast REP MOVSB/STOSB (ERMS), 4 AVX2 and the system saves its registers.
GLOBL runtime·cpuflags(SB),NOPTR,$8

// cpudetect fills cpuflags. Preserves everything but CX and R8-R11.
TEXT runtime·cpudetect(SB),NOSPLIT|NOFRAME,$0-0
	MOVQ	AX, R8
	MOVQ	BX, R9
	MOVQ	DX, R10
	MOVL	$1, R11
	XORL	AX, AX
	CPUID
	CMPL	AX, $7
	JCS	out
	MOVL	$7, AX
	XORL	CX, CX
	CPUID
	BTL	$9, BX
	JCC	noerms
	ORL	$2, R11
noerms:
	BTL	$5, BX
	JCC	out
	MOVL	$1, AX
	CPUID
	BTL	$27, CX	// OSXSAVE
	JCC	out
	XORL	CX, CX
	XGETBV
	ANDL	$6, AX
	CMPL	AX, $6
	JNE	out
	ORL	$4, R11
out:
	MOVL	R11, runtime·cpuflags(SB)
	MOVQ	R8, AX
	MOVQ	R9, BX
	MOVQ	R10, DX
	RET
