#include "textflag.h"

// func Sqrt(x float64) float64
TEXT ·Sqrt<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	SQRTSD	X0, X0
	RET
