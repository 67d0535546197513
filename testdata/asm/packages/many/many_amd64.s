#include "textflag.h"
#include "funcdata.h"

// func many(a, ..., k int, s string, p [3]int32) (int, string, [3]int32)
TEXT ·many(SB), NOSPLIT, $0-156
	MOVQ a+0(FP), AX
	ADDQ b+8(FP), AX
	ADDQ c+16(FP), AX
	ADDQ d+24(FP), AX
	ADDQ e+32(FP), AX
	ADDQ f+40(FP), AX
	ADDQ gg+48(FP), AX
	ADDQ h+56(FP), AX
	ADDQ i+64(FP), AX
	ADDQ j+72(FP), AX
	ADDQ k+80(FP), AX
	MOVQ AX, ret+120(FP)
	MOVQ s_base+88(FP), AX
	MOVQ AX, ret1_base+128(FP)
	MOVQ s_len+96(FP), AX
	MOVQ AX, ret1_len+136(FP)
	MOVL p_0+104(FP), AX
	MOVL p_1+108(FP), BX
	MOVL p_2+112(FP), CX
	MOVL CX, ret2_0+144(FP)
	MOVL BX, ret2_1+148(FP)
	MOVL AX, ret2_2+152(FP)
	RET

// func floats(a, ..., q float64) (float64, float64)
TEXT ·floats(SB), NOSPLIT, $0-152
	MOVSD a+0(FP), X0
	ADDSD o+112(FP), X0
	MOVSD X0, ret+136(FP)
	MOVSD p+120(FP), X1
	MULSD q+128(FP), X1
	MOVSD X1, ret1+144(FP)
	RET

#define ARG(n) MOVQ $(n*n), (8*(n-1))(SP)

// func callGo(t string) (int, int64)
TEXT ·callGo(SB), 0, $128-32
	NO_LOCAL_POINTERS
	ARG(1)
	ARG(2)
	ARG(3)
	ARG(4)
	ARG(5)
	ARG(6)
	ARG(7)
	ARG(8)
	ARG(9)
	ARG(10)
	MOVQ t_base+0(FP), AX
	MOVQ AX, 80(SP)
	MOVQ t_len+8(FP), AX
	MOVQ AX, 88(SP)
	CALL ·fromGo(SB)
	MOVQ 96(SP), AX
	MOVQ AX, ret+16(FP)
	MOVQ 112(SP), AX
	MOVQ AX, ret1+24(FP)
	RET
