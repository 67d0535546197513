#include "textflag.h"

// Go's stacks are small: C runs here only because these frames are larger than what the C functions use.

// func sum(xs []int32) int64
TEXT ·sum(SB), 0, $8192-32
	MOVQ xs_base+0(FP), DI
	MOVQ xs_len+8(FP), SI
	MOVQ SP, BX
	ANDQ $~15, SP // C wants it aligned
	CALL c_sum(SB)
	MOVQ BX, SP
	MOVQ AX, ret+24(FP)
	RET

// func scale(xs []float64, f float64)
TEXT ·scale(SB), 0, $8192-32
	MOVQ xs_base+0(FP), DI
	MOVQ xs_len+8(FP), SI
	MOVSD f+24(FP), X0
	MOVQ SP, BX
	ANDQ $~15, SP // C wants it aligned
	CALL c_scale(SB)
	MOVQ BX, SP
	RET

// func text(i int) string
TEXT ·text(SB), 0, $8192-24
	MOVQ i+0(FP), DI
	LEAQ n-8(SP), SI
	MOVQ SP, BX
	ANDQ $~15, SP // C wants it aligned
	CALL c_text(SB)
	MOVQ BX, SP
	MOVQ AX, ret_base+8(FP)
	MOVQ n-8(SP), AX
	MOVQ AX, ret_len+16(FP)
	RET

// long counted(void), for C
TEXT counted(SB), NOSPLIT|NOFRAME, $0
	INCQ ·seen(SB)
	MOVQ ·seen(SB), AX
	RET
