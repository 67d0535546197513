// What the standard library asks of the runtime and needs no Rust.

#include "go_asm.h"
#include "textflag.h"

// nanotime() AX: the monotonic clock in nanoseconds.
TEXT runtime·nanotime<ABIInternal>(SB),NOSPLIT,$16-0
	MOVL	$1, DI		// CLOCK_MONOTONIC
	MOVQ	SP, SI
	MOVL	$228, AX	// clock_gettime
	SYSCALL
	MOVQ	0(SP), AX
	IMULQ	$1000000000, AX
	ADDQ	8(SP), AX
	RET

// now() (AX seconds since 1970, BX nanoseconds, CX the monotonic clock)
TEXT time·now<ABIInternal>(SB),NOSPLIT,$32-0
	MOVL	$0, DI		// CLOCK_REALTIME
	MOVQ	SP, SI
	MOVL	$228, AX
	SYSCALL
	MOVL	$1, DI
	LEAQ	16(SP), SI
	MOVL	$228, AX
	SYSCALL
	MOVQ	16(SP), CX
	IMULQ	$1000000000, CX
	ADDQ	24(SP), CX
	MOVQ	0(SP), AX
	MOVQ	8(SP), BX
	RET

// typedmemmove(AX type, BX dst, CX src)
TEXT runtime·typedmemmove<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	MOVQ	(AX), DX
	MOVQ	BX, AX
	MOVQ	CX, BX
	MOVQ	DX, CX
	JMP	runtime·memmove<ABIInternal>(SB)

// Package reflect's and sort's names for it and newobject.
TEXT reflect·typedmemmove<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	runtime·typedmemmove<ABIInternal>(SB)

TEXT reflect·unsafe_New<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	runtime·newobject<ABIInternal>(SB)

// Package sync's and sync/atomic's.
TEXT sync·runtime_Semacquire<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	runtime·semacquire<ABIInternal>(SB)

TEXT sync·runtime_SemacquireMutex<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	runtime·semacquire<ABIInternal>(SB)

TEXT sync·runtime_Semrelease<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	runtime·semrelease<ABIInternal>(SB)

TEXT sync·runtime_notifyListWait<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	runtime·block<ABIInternal>(SB)

TEXT sync·fatal<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	JMP	runtime·fatal<ABIInternal>(SB)

// One thread runs Go: waiting actively for another never helps.
TEXT sync·runtime_canSpin<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	XORL	AX, AX
	RET

TEXT sync·runtime_doSpin<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	PAUSE
	RET

// notifyListAdd(AX list) AX: the list's first word counts tickets.
TEXT sync·runtime_notifyListAdd<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	MOVL	$1, CX
	LOCK
	XADDL	CX, (AX)
	MOVL	CX, AX
	RET

// Nobody waits as long as there is one goroutine.
TEXT sync·runtime_notifyListNotifyAll<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	RET

TEXT sync·runtime_notifyListNotifyOne<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	RET

TEXT sync∕atomic·runtime_procPin<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	XORL	AX, AX
	RET

TEXT sync∕atomic·runtime_procUnpin<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	RET
