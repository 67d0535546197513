#include "go_asm.h"
#include "textflag.h"

DATA ones<>+0(SB)/8, $0x0302020102010100
DATA ones<>+8(SB)/8, $0x0403030203020201
GLOBL ones<>(SB), RODATA|NOPTR, $16

DATA hello<>+0(SB)/16, $"hello, assembly\n"
GLOBL hello<>(SB), RODATA|NOPTR, $16

// func nibbles(st *state, s []byte)
TEXT ·nibbles(SB), NOSPLIT, $0-32
	MOVQ st+0(FP), DI
	MOVQ s_base+8(FP), SI
	MOVQ s_len+16(FP), CX
	LEAQ ones<>(SB), R8
	XORL AX, AX
	JMP test
next:
	MOVBLZX (SI), DX
	MOVL DX, BX
	ANDL $15, BX
	SHRL $4, DX
	MOVBLZX (R8)(BX*1), BX
	ADDL BX, AX
	MOVBLZX (R8)(DX*1), DX
	ADDL DX, AX
	INCQ SI
	DECQ CX
test:
	TESTQ CX, CX
	JNE next
	MOVL AX, state_sum(DI)
	MOVQ $const_rounds, state_count(DI)
	MOVW $state__size, state_pad(DI)
	RET

// func greeting() string
TEXT ·greeting(SB), NOSPLIT, $0-16
	LEAQ hello<>(SB), AX
	MOVQ AX, ret_base+0(FP)
	MOVQ $15, ret_len+8(FP)
	RET

// func polynomial(x float64) float64: 0.5x² - 1.25x + 3
TEXT ·polynomial(SB), NOSPLIT, $0-16
	MOVSD x+0(FP), X0
	MOVSD $0.5, X1
	MULSD X0, X1
	ADDSD $(-1.25), X1
	MULSD X0, X1
	ADDSD $3.0, X1
	MOVSD X1, ret+8(FP)
	RET

// func total() int64
TEXT ·total(SB), NOSPLIT, $0-8
	MOVQ ·shared+0(SB), AX
	ADDQ ·shared+8(SB), AX
	ADDQ ·shared+16(SB), AX
	MOVQ AX, ret+0(FP)
	RET
