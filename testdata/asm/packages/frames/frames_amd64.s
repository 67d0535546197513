#include "textflag.h"
#include "funcdata.h"

// func reverse(dst, src []byte)
TEXT ·reverse(SB), 0, $20000-48
	MOVQ src_base+24(FP), SI
	MOVQ src_len+32(FP), CX
	LEAQ buffer-20000(SP), DX
	XORL AX, AX
fill:
	CMPQ AX, CX
	JGE copy
	MOVB (SI)(AX*1), BX
	MOVB BX, (DX)(AX*1)
	INCQ AX
	JMP fill
copy:
	MOVQ dst_base+0(FP), DI
back:
	TESTQ AX, AX
	JEQ done
	DECQ AX
	MOVB (DX)(AX*1), BX
	MOVB BX, (DI)
	INCQ DI
	JMP back
done:
	RET

// func fib(n int) int: the slow way, through Go's convention.
TEXT ·fib(SB), 0, $32-16
	NO_LOCAL_POINTERS
	MOVQ n+0(FP), AX
	CMPQ AX, $2
	JLT base
	DECQ AX
	MOVQ AX, 0(SP)
	CALL ·fib(SB)
	MOVQ 8(SP), AX
	MOVQ AX, first-8(SP)
	MOVQ n+0(FP), AX
	SUBQ $2, AX
	MOVQ AX, 0(SP)
	CALL ·fib(SB)
	MOVQ 8(SP), AX
	ADDQ first-8(SP), AX
base:
	MOVQ AX, ret+8(FP)
	RET

// func small(x int) int
TEXT ·small(SB), 0, $16-16
	MOVQ x+0(FP), AX
	PUSHQ AX
	MOVQ x+0(FP), CX
	IMULQ CX, AX
	MOVQ AX, t-8(SP)
	POPQ CX
	ADDQ t-8(SP), CX
	MOVQ CX, ret+8(FP)
	RET
