#include "textflag.h"
#include "quarter.h"

#define A R8
#define B R9
#define C R10
#define D R11
#define AT(i) (4*(i))(DI)

// One column of a ChaCha round.
#define COLUMN(a, b, c, d) \
	MOVL AT(a), A \
	MOVL AT(b), B \
	MOVL AT(c), C \
	MOVL AT(d), D \
	QUARTER(A, B, C, D) \
	MOVL A, AT(a) \
	MOVL B, AT(b) \
	MOVL C, AT(c) \
	MOVL D, AT(d)

// func mix(block *[16]uint32, n int)
TEXT ·mix(SB), NOSPLIT, $0-16
	MOVQ block+0(FP), DI
	MOVQ n+8(FP), CX
round:
	COLUMN(0, 4, 8, 12)
	COLUMN(1, 5, 9, 13)
	COLUMN(2, 6, 10, 14)
	COLUMN(3, 7, 11, 15)
	DECQ CX
	JNE round
	RET

#ifdef GOARCH_amd64
#define LARGER(x, y) CMPQ x, y; CMOVQLT y, x
#else
#define LARGER(x, y) nonsense
#endif

// func max4(a *[4]int64) int64
TEXT ·max4(SB), NOSPLIT, $0-16
	MOVQ a+0(FP), SI
	MOVQ 0(SI), AX
	MOVQ 8(SI), BX
	LARGER(AX, BX)
	MOVQ 16(SI), BX
	LARGER(AX, BX)
	MOVQ (3*8)(SI), BX
	LARGER(AX, BX)
	MOVQ AX, ret+8(FP)
	RET
