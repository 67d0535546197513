#include "textflag.h"
#include "go_asm.h"

// func area(b box) int64
TEXT ·area(SB), NOSPLIT, $0-48
	MOVL b_max_x+24(FP), AX
	SUBL b_min_x+16(FP), AX
	MOVL b_max_y+28(FP), CX
	SUBL b_min_y+20(FP), CX
	IMULL CX, AX
	MOVLQSX AX, AX
	MOVQ AX, ret+40(FP)
	RET

// func move(p point, dx, dy int32) point
TEXT ·move(SB), NOSPLIT, $0-24
	MOVL p_x+0(FP), AX
	ADDL dx+8(FP), AX
	MOVL AX, ret_x+16(FP)
	MOVL p_y+4(FP), AX
	ADDL dy+12(FP), AX
	MOVL AX, ret_y+20(FP)
	RET

// func label(b *box) string
TEXT ·label(SB), NOSPLIT, $0-24
	MOVQ b+0(FP), AX
	MOVQ box_name+0(AX), BX
	MOVQ BX, ret_base+8(FP)
	MOVQ box_name+8(AX), BX
	MOVQ BX, ret_len+16(FP)
	RET

// func pair(p [2]int16) (sum int16, swapped [2]int16)
TEXT ·pair(SB), NOSPLIT, $0-14
	MOVW p_0+0(FP), AX
	MOVW p_1+2(FP), BX
	MOVW BX, swapped_0+10(FP)
	MOVW AX, swapped_1+12(FP)
	ADDL AX, BX
	MOVW BX, sum+8(FP)
	RET

// func iface(e any) (word uintptr, nonzero bool)
TEXT ·iface(SB), NOSPLIT, $0-25
	MOVQ e_type+0(FP), AX
	MOVQ AX, word+16(FP)
	TESTQ AX, AX
	SETNE nonzero+24(FP)
	RET
