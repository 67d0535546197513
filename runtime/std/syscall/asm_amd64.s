#include "textflag.h"

// System calls. Arguments come in AX (the number), BX, CX, DI, SI, R8, R9; results are r1, r2 where there is one, and the error.
// They run on the goroutine's stack; nothing moves it meanwhile.

// From Go's registers to the kernel's: DI SI DX R10 R8 R9.
#define ARGS \
	MOVQ	R8, R12; \
	MOVQ	R9, R13; \
	MOVQ	SI, R10; \
	MOVQ	DI, DX; \
	MOVQ	CX, SI; \
	MOVQ	BX, DI; \
	MOVQ	R12, R8; \
	MOVQ	R13, R9

// func RawSyscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno)
TEXT ·RawSyscall6<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	ARGS
	SYSCALL
	MOVQ	DX, BX
	XORL	CX, CX
	CMPQ	AX, $-4095
	JCC	failed
	RET
failed:
	MOVQ	AX, CX
	NEGQ	CX
	MOVQ	$-1, AX
	XORL	BX, BX
	RET

// func call4(trap, a1, a2, a3, a4 uintptr) (r1 uintptr, err Errno)
TEXT ·call4<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	ARGS
	SYSCALL
	XORL	BX, BX
	CMPQ	AX, $-4095
	JCC	failed
	RET
failed:
	MOVQ	AX, BX
	NEGQ	BX
	MOVQ	$-1, AX
	RET

// The others differ in their types only.

TEXT ·RawSyscall<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	·RawSyscall6<ABIInternal>(SB)

TEXT ·Syscall<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	·RawSyscall6<ABIInternal>(SB)

TEXT ·Syscall6<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	·RawSyscall6<ABIInternal>(SB)

TEXT ·call3<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	·call4<ABIInternal>(SB)

TEXT ·callP<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	·call4<ABIInternal>(SB)

TEXT ·callIP<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	·call4<ABIInternal>(SB)

TEXT ·callPP<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	·call4<ABIInternal>(SB)

TEXT ·callIPP<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	·call4<ABIInternal>(SB)

TEXT ·callIPIP<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	·call4<ABIInternal>(SB)

TEXT ·callIPII<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	·call4<ABIInternal>(SB)
