#include "textflag.h"

// func Sqrt(x float64) float64
TEXT ·Sqrt(SB), NOSPLIT, $0-16
	SQRTSD x+0(FP), X0
	MOVSD X0, ret+8(FP)
	RET

// func hypot32(a, b float32) float32
TEXT ·hypot32(SB), NOSPLIT, $0-12
	MOVSS a+0(FP), X0
	MOVSS b+4(FP), X1
	MULSS X0, X0
	MULSS X1, X1
	ADDSS X1, X0
	SQRTSS X0, X0
	MOVSS X0, ret+8(FP)
	RET
