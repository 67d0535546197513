#include "textflag.h"

// The functions of doc.go for calls that the compiler doesn't replace by the instruction itself.
//
// Loads and stores of aligned words are atomic on amd64; a store that later loads of this processor may not pass is
// an exchange.

TEXT ·LoadInt32(SB),NOSPLIT,$0-12
	MOVQ	addr+0(FP), AX
	MOVL	(AX), AX
	MOVL	AX, val+8(FP)
	RET

TEXT ·LoadInt64(SB),NOSPLIT,$0-16
	MOVQ	addr+0(FP), AX
	MOVQ	(AX), AX
	MOVQ	AX, val+8(FP)
	RET

TEXT ·LoadUint32(SB),NOSPLIT,$0-12
	MOVQ	addr+0(FP), AX
	MOVL	(AX), AX
	MOVL	AX, val+8(FP)
	RET

TEXT ·LoadUint64(SB),NOSPLIT,$0-16
	MOVQ	addr+0(FP), AX
	MOVQ	(AX), AX
	MOVQ	AX, val+8(FP)
	RET

TEXT ·LoadUintptr(SB),NOSPLIT,$0-16
	MOVQ	addr+0(FP), AX
	MOVQ	(AX), AX
	MOVQ	AX, val+8(FP)
	RET

TEXT ·LoadPointer(SB),NOSPLIT,$0-16
	MOVQ	addr+0(FP), AX
	MOVQ	(AX), AX
	MOVQ	AX, val+8(FP)
	RET

TEXT ·StoreInt32(SB),NOSPLIT,$0-12
	MOVQ	addr+0(FP), AX
	MOVL	val+8(FP), CX
	XCHGL	CX, (AX)
	RET

TEXT ·StoreInt64(SB),NOSPLIT,$0-16
	MOVQ	addr+0(FP), AX
	MOVQ	val+8(FP), CX
	XCHGQ	CX, (AX)
	RET

TEXT ·StoreUint32(SB),NOSPLIT,$0-12
	MOVQ	addr+0(FP), AX
	MOVL	val+8(FP), CX
	XCHGL	CX, (AX)
	RET

TEXT ·StoreUint64(SB),NOSPLIT,$0-16
	MOVQ	addr+0(FP), AX
	MOVQ	val+8(FP), CX
	XCHGQ	CX, (AX)
	RET

TEXT ·StoreUintptr(SB),NOSPLIT,$0-16
	MOVQ	addr+0(FP), AX
	MOVQ	val+8(FP), CX
	XCHGQ	CX, (AX)
	RET

TEXT ·StorePointer(SB),NOSPLIT,$0-16
	MOVQ	addr+0(FP), AX
	MOVQ	val+8(FP), CX
	XCHGQ	CX, (AX)
	RET

TEXT ·SwapInt32(SB),NOSPLIT,$0-20
	MOVQ	addr+0(FP), AX
	MOVL	new+8(FP), CX
	XCHGL	CX, (AX)
	MOVL	CX, old+16(FP)
	RET

TEXT ·SwapInt64(SB),NOSPLIT,$0-24
	MOVQ	addr+0(FP), AX
	MOVQ	new+8(FP), CX
	XCHGQ	CX, (AX)
	MOVQ	CX, old+16(FP)
	RET

TEXT ·SwapUint32(SB),NOSPLIT,$0-20
	MOVQ	addr+0(FP), AX
	MOVL	new+8(FP), CX
	XCHGL	CX, (AX)
	MOVL	CX, old+16(FP)
	RET

TEXT ·SwapUint64(SB),NOSPLIT,$0-24
	MOVQ	addr+0(FP), AX
	MOVQ	new+8(FP), CX
	XCHGQ	CX, (AX)
	MOVQ	CX, old+16(FP)
	RET

TEXT ·SwapUintptr(SB),NOSPLIT,$0-24
	MOVQ	addr+0(FP), AX
	MOVQ	new+8(FP), CX
	XCHGQ	CX, (AX)
	MOVQ	CX, old+16(FP)
	RET

TEXT ·SwapPointer(SB),NOSPLIT,$0-24
	MOVQ	addr+0(FP), AX
	MOVQ	new+8(FP), CX
	XCHGQ	CX, (AX)
	MOVQ	CX, old+16(FP)
	RET

TEXT ·CompareAndSwapInt32(SB),NOSPLIT,$0-17
	MOVQ	addr+0(FP), CX
	MOVL	old+8(FP), AX
	MOVL	new+12(FP), DX
	LOCK
	CMPXCHGL	DX, (CX)
	SETEQ	swapped+16(FP)
	RET

TEXT ·CompareAndSwapInt64(SB),NOSPLIT,$0-25
	MOVQ	addr+0(FP), CX
	MOVQ	old+8(FP), AX
	MOVQ	new+16(FP), DX
	LOCK
	CMPXCHGQ	DX, (CX)
	SETEQ	swapped+24(FP)
	RET

TEXT ·CompareAndSwapUint32(SB),NOSPLIT,$0-17
	MOVQ	addr+0(FP), CX
	MOVL	old+8(FP), AX
	MOVL	new+12(FP), DX
	LOCK
	CMPXCHGL	DX, (CX)
	SETEQ	swapped+16(FP)
	RET

TEXT ·CompareAndSwapUint64(SB),NOSPLIT,$0-25
	MOVQ	addr+0(FP), CX
	MOVQ	old+8(FP), AX
	MOVQ	new+16(FP), DX
	LOCK
	CMPXCHGQ	DX, (CX)
	SETEQ	swapped+24(FP)
	RET

TEXT ·CompareAndSwapUintptr(SB),NOSPLIT,$0-25
	MOVQ	addr+0(FP), CX
	MOVQ	old+8(FP), AX
	MOVQ	new+16(FP), DX
	LOCK
	CMPXCHGQ	DX, (CX)
	SETEQ	swapped+24(FP)
	RET

TEXT ·CompareAndSwapPointer(SB),NOSPLIT,$0-25
	MOVQ	addr+0(FP), CX
	MOVQ	old+8(FP), AX
	MOVQ	new+16(FP), DX
	LOCK
	CMPXCHGQ	DX, (CX)
	SETEQ	swapped+24(FP)
	RET

TEXT ·AddInt32(SB),NOSPLIT,$0-20
	MOVQ	addr+0(FP), AX
	MOVL	delta+8(FP), CX
	MOVL	CX, DX
	LOCK
	XADDL	CX, (AX)
	ADDL	DX, CX
	MOVL	CX, new+16(FP)
	RET

TEXT ·AddInt64(SB),NOSPLIT,$0-24
	MOVQ	addr+0(FP), AX
	MOVQ	delta+8(FP), CX
	MOVQ	CX, DX
	LOCK
	XADDQ	CX, (AX)
	ADDQ	DX, CX
	MOVQ	CX, new+16(FP)
	RET

TEXT ·AddUint32(SB),NOSPLIT,$0-20
	MOVQ	addr+0(FP), AX
	MOVL	delta+8(FP), CX
	MOVL	CX, DX
	LOCK
	XADDL	CX, (AX)
	ADDL	DX, CX
	MOVL	CX, new+16(FP)
	RET

TEXT ·AddUint64(SB),NOSPLIT,$0-24
	MOVQ	addr+0(FP), AX
	MOVQ	delta+8(FP), CX
	MOVQ	CX, DX
	LOCK
	XADDQ	CX, (AX)
	ADDQ	DX, CX
	MOVQ	CX, new+16(FP)
	RET

TEXT ·AddUintptr(SB),NOSPLIT,$0-24
	MOVQ	addr+0(FP), AX
	MOVQ	delta+8(FP), CX
	MOVQ	CX, DX
	LOCK
	XADDQ	CX, (AX)
	ADDQ	DX, CX
	MOVQ	CX, new+16(FP)
	RET

TEXT ·AndInt32(SB),NOSPLIT,$0-20
	MOVQ	addr+0(FP), CX
	MOVL	mask+8(FP), BX
	MOVL	(CX), AX
	MOVL	AX, DX
	ANDL	BX, DX
	LOCK
	CMPXCHGL	DX, (CX)
	JNE	-4(PC)
	MOVL	AX, old+16(FP)
	RET

TEXT ·AndInt64(SB),NOSPLIT,$0-24
	MOVQ	addr+0(FP), CX
	MOVQ	mask+8(FP), BX
	MOVQ	(CX), AX
	MOVQ	AX, DX
	ANDQ	BX, DX
	LOCK
	CMPXCHGQ	DX, (CX)
	JNE	-4(PC)
	MOVQ	AX, old+16(FP)
	RET

TEXT ·AndUint32(SB),NOSPLIT,$0-20
	MOVQ	addr+0(FP), CX
	MOVL	mask+8(FP), BX
	MOVL	(CX), AX
	MOVL	AX, DX
	ANDL	BX, DX
	LOCK
	CMPXCHGL	DX, (CX)
	JNE	-4(PC)
	MOVL	AX, old+16(FP)
	RET

TEXT ·AndUint64(SB),NOSPLIT,$0-24
	MOVQ	addr+0(FP), CX
	MOVQ	mask+8(FP), BX
	MOVQ	(CX), AX
	MOVQ	AX, DX
	ANDQ	BX, DX
	LOCK
	CMPXCHGQ	DX, (CX)
	JNE	-4(PC)
	MOVQ	AX, old+16(FP)
	RET

TEXT ·AndUintptr(SB),NOSPLIT,$0-24
	MOVQ	addr+0(FP), CX
	MOVQ	mask+8(FP), BX
	MOVQ	(CX), AX
	MOVQ	AX, DX
	ANDQ	BX, DX
	LOCK
	CMPXCHGQ	DX, (CX)
	JNE	-4(PC)
	MOVQ	AX, old+16(FP)
	RET

TEXT ·OrInt32(SB),NOSPLIT,$0-20
	MOVQ	addr+0(FP), CX
	MOVL	mask+8(FP), BX
	MOVL	(CX), AX
	MOVL	AX, DX
	ORL	BX, DX
	LOCK
	CMPXCHGL	DX, (CX)
	JNE	-4(PC)
	MOVL	AX, old+16(FP)
	RET

TEXT ·OrInt64(SB),NOSPLIT,$0-24
	MOVQ	addr+0(FP), CX
	MOVQ	mask+8(FP), BX
	MOVQ	(CX), AX
	MOVQ	AX, DX
	ORQ	BX, DX
	LOCK
	CMPXCHGQ	DX, (CX)
	JNE	-4(PC)
	MOVQ	AX, old+16(FP)
	RET

TEXT ·OrUint32(SB),NOSPLIT,$0-20
	MOVQ	addr+0(FP), CX
	MOVL	mask+8(FP), BX
	MOVL	(CX), AX
	MOVL	AX, DX
	ORL	BX, DX
	LOCK
	CMPXCHGL	DX, (CX)
	JNE	-4(PC)
	MOVL	AX, old+16(FP)
	RET

TEXT ·OrUint64(SB),NOSPLIT,$0-24
	MOVQ	addr+0(FP), CX
	MOVQ	mask+8(FP), BX
	MOVQ	(CX), AX
	MOVQ	AX, DX
	ORQ	BX, DX
	LOCK
	CMPXCHGQ	DX, (CX)
	JNE	-4(PC)
	MOVQ	AX, old+16(FP)
	RET

TEXT ·OrUintptr(SB),NOSPLIT,$0-24
	MOVQ	addr+0(FP), CX
	MOVQ	mask+8(FP), BX
	MOVQ	(CX), AX
	MOVQ	AX, DX
	ORQ	BX, DX
	LOCK
	CMPXCHGQ	DX, (CX)
	JNE	-4(PC)
	MOVQ	AX, old+16(FP)
	RET
