// Instructions that Go has no words for. Arguments and results are in registers as Go has them: floats in X0, X1 and X2,
// results in X0 and AX. (scripts/stdtest.py makes shims for real Go, by the comments above the functions.)

#include "textflag.h"

// func Sqrt(x float64) float64
TEXT ·Sqrt<ABIInternal>(SB), NOSPLIT|NOFRAME, $0-0
	SQRTSD	X0, X0
	RET

// func cpuHasFMA() bool: the processor has FMA, and the system keeps the wide registers.
TEXT ·cpuHasFMA<ABIInternal>(SB), NOSPLIT|NOFRAME, $0-0
	XORL	R8, R8
	MOVL	$1, AX
	XORL	CX, CX
	CPUID
	ANDL	$0x18001000, CX // AVX, OSXSAVE, FMA
	CMPL	CX, $0x18001000
	JNE	no
	XORL	CX, CX
	XGETBV
	ANDL	$6, AX // XMM and YMM state
	CMPL	AX, $6
	JNE	no
	MOVL	$1, R8
no:
	MOVL	R8, AX
	RET

// func fma(x, y, z float64) float64, where cpuHasFMA
TEXT ·fma<ABIInternal>(SB), NOSPLIT|NOFRAME, $0-0
	VFMADD213SD	X2, X1, X0
	RET

DATA exp<>+0(SB)/8, $1.4426950408889634073599246810018920 // log2 e
DATA exp<>+8(SB)/8, $0.69314718055966295651160180568695068359375 // ln 2, the first bits
DATA exp<>+16(SB)/8, $0.28235290563031577122588448175013436025525412068e-12 // and the others
DATA exp<>+24(SB)/8, $0.0625
DATA exp<>+32(SB)/8, $2.4801587301587301587e-5 // 1/8!
DATA exp<>+40(SB)/8, $1.9841269841269841270e-4
DATA exp<>+48(SB)/8, $1.3888888888888888889e-3
DATA exp<>+56(SB)/8, $8.3333333333333333333e-3
DATA exp<>+64(SB)/8, $4.1666666666666666667e-2
DATA exp<>+72(SB)/8, $1.6666666666666666667e-1
DATA exp<>+80(SB)/8, $0.5
DATA exp<>+88(SB)/8, $1.0
DATA exp<>+96(SB)/8, $2.0
GLOBL exp<>(SB), RODATA|NOPTR, $104

// func expFMA(x float64) (y float64, k int), where cpuHasFMA: e**x = y * 2**k, as in exp.go
TEXT ·expFMA<ABIInternal>(SB), NOSPLIT|NOFRAME, $0-0
	MOVSD	exp<>+0(SB), X1
	MULSD	X0, X1
	CVTSD2SQ	X1, AX
	XORPS	X1, X1
	CVTSQ2SD	AX, X1
	VFNMADD231SD	exp<>+8(SB), X1, X0
	VFNMADD231SD	exp<>+16(SB), X1, X0
	MULSD	exp<>+24(SB), X0
	MOVSD	exp<>+32(SB), X1
	VFMADD213SD	exp<>+40(SB), X0, X1
	VFMADD213SD	exp<>+48(SB), X0, X1
	VFMADD213SD	exp<>+56(SB), X0, X1
	VFMADD213SD	exp<>+64(SB), X0, X1
	VFMADD213SD	exp<>+72(SB), X0, X1
	VFMADD213SD	exp<>+80(SB), X0, X1
	MOVSD	exp<>+88(SB), X3
	MOVSD	exp<>+96(SB), X4
	VFMADD213SD	X3, X0, X1
	MULSD	X1, X0
	VADDSD	X4, X0, X1
	MULSD	X1, X0
	VADDSD	X4, X0, X1
	MULSD	X1, X0
	VADDSD	X4, X0, X1
	MULSD	X1, X0
	VADDSD	X4, X0, X1
	VFMADD213SD	X3, X1, X0
	RET
