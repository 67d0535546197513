#include "textflag.h"

// All functions have the same frame: the call's number, up to six arguments, and, behind them, r1, r2 and the error.
// They run on the goroutine's stack; nothing moves it meanwhile.

// func RawSyscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno)
TEXT ·RawSyscall6(SB),NOSPLIT,$0-80
	MOVQ	trap+0(FP), AX
	MOVQ	a1+8(FP), DI
	MOVQ	a2+16(FP), SI
	MOVQ	a3+24(FP), DX
	MOVQ	a4+32(FP), R10
	MOVQ	a5+40(FP), R8
	MOVQ	a6+48(FP), R9
	SYSCALL
	CMPQ	AX, $-4095
	JCC	failed
	MOVQ	AX, r1+56(FP)
	MOVQ	DX, r2+64(FP)
	MOVQ	$0, err+72(FP)
	RET
failed:
	NEGQ	AX
	MOVQ	$-1, r1+56(FP)
	MOVQ	$0, r2+64(FP)
	MOVQ	AX, err+72(FP)
	RET

// func RawSyscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno)
TEXT ·RawSyscall(SB),NOSPLIT,$0-56
	MOVQ	trap+0(FP), AX
	MOVQ	a1+8(FP), DI
	MOVQ	a2+16(FP), SI
	MOVQ	a3+24(FP), DX
	SYSCALL
	CMPQ	AX, $-4095
	JCC	failed
	MOVQ	AX, r1+32(FP)
	MOVQ	DX, r2+40(FP)
	MOVQ	$0, err+48(FP)
	RET
failed:
	NEGQ	AX
	MOVQ	$-1, r1+32(FP)
	MOVQ	$0, r2+40(FP)
	MOVQ	AX, err+48(FP)
	RET

// func Syscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno)
TEXT ·Syscall(SB),NOSPLIT,$0-56
	JMP	·RawSyscall(SB)

// func Syscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno)
TEXT ·Syscall6(SB),NOSPLIT,$0-80
	JMP	·RawSyscall6(SB)

// func callP(trap uintptr, p1 unsafe.Pointer, a2, a3 uintptr) (r1 uintptr, err Errno)
TEXT ·callP(SB),NOSPLIT,$0-48
	JMP	·call3(SB)

// func callIP(trap, a1 uintptr, p2 unsafe.Pointer, a3 uintptr) (r1 uintptr, err Errno)
TEXT ·callIP(SB),NOSPLIT,$0-48
	JMP	·call3(SB)

// func callPP(trap uintptr, p1, p2 unsafe.Pointer, a3 uintptr) (r1 uintptr, err Errno)
TEXT ·callPP(SB),NOSPLIT,$0-48
	JMP	·call3(SB)

// func call3(trap, a1, a2, a3 uintptr) (r1 uintptr, err Errno)
TEXT ·call3(SB),NOSPLIT,$0-48
	MOVQ	trap+0(FP), AX
	MOVQ	a1+8(FP), DI
	MOVQ	a2+16(FP), SI
	MOVQ	a3+24(FP), DX
	SYSCALL
	CMPQ	AX, $-4095
	JCC	failed
	MOVQ	AX, r1+32(FP)
	MOVQ	$0, err+40(FP)
	RET
failed:
	NEGQ	AX
	MOVQ	$-1, r1+32(FP)
	MOVQ	AX, err+40(FP)
	RET

// func callIPP(trap, a1 uintptr, p2, p3 unsafe.Pointer, a4 uintptr) (r1 uintptr, err Errno)
TEXT ·callIPP(SB),NOSPLIT,$0-56
	JMP	·call4(SB)

// func callIPIP(trap, a1 uintptr, p2 unsafe.Pointer, a3 uintptr, p4 unsafe.Pointer) (r1 uintptr, err Errno)
TEXT ·callIPIP(SB),NOSPLIT,$0-56
	JMP	·call4(SB)

// func callIPII(trap, a1 uintptr, p2 unsafe.Pointer, a3, a4 uintptr) (r1 uintptr, err Errno)
TEXT ·callIPII(SB),NOSPLIT,$0-56
	JMP	·call4(SB)

// func call4(trap, a1, a2, a3, a4 uintptr) (r1 uintptr, err Errno)
TEXT ·call4(SB),NOSPLIT,$0-56
	MOVQ	trap+0(FP), AX
	MOVQ	a1+8(FP), DI
	MOVQ	a2+16(FP), SI
	MOVQ	a3+24(FP), DX
	MOVQ	a4+32(FP), R10
	SYSCALL
	CMPQ	AX, $-4095
	JCC	failed
	MOVQ	AX, r1+40(FP)
	MOVQ	$0, err+48(FP)
	RET
failed:
	NEGQ	AX
	MOVQ	$-1, r1+40(FP)
	MOVQ	AX, err+48(FP)
	RET
