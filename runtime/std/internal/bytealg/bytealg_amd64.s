// Searches in bytes. SSE2 is always there; the functions with AVX2 in their name are called only where it is.
//
// Arguments and results are in registers as Go has them: s in AX and BX, then CX, DI, SI; the result in AX. (The assembler of
// real Go allows that to its own runtime only: scripts/stdtest.py makes shims, by the comments above the functions.)

#include "textflag.h"

// func hasAVX2() bool: the processor has AVX2 and POPCNT, and the system keeps the wide registers.
TEXT ·hasAVX2<ABIInternal>(SB), NOSPLIT, $0-1
	XORL R8, R8
	XORL AX, AX
	CPUID
	CMPL AX, $7
	JB   no
	MOVL $1, AX
	XORL CX, CX
	CPUID
	ANDL $0x18800000, CX // AVX, OSXSAVE, POPCNT
	CMPL CX, $0x18800000
	JNE  no
	XORL CX, CX
	XGETBV
	ANDL $6, AX // XMM and YMM state
	CMPL AX, $6
	JNE  no
	MOVL $7, AX
	XORL CX, CX
	CPUID
	TESTL $0x20, BX
	JZ   no
	MOVL $1, R8
no:
	MOVL R8, AX
	RET

// func indexByteShort(s string, c byte) int, for 1 to 15 bytes: it reads 16 at once, from the start, or up to the end where
// reading from the start could leave the page.
TEXT ·indexByteShort<ABIInternal>(SB), NOSPLIT, $0-32
	MOVQ BX, DI
	MOVBLZX CX, CX
	MOVQ CX, X0
	PUNPCKLBW X0, X0
	PUNPCKLWL X0, X0
	PSHUFL $0, X0, X0
	MOVQ AX, SI
	ANDL $4095, SI
	CMPL SI, $4080
	JHI  end
	MOVOU (AX), X1
	PCMPEQB X0, X1
	PMOVMSKB X1, DX
	BSFL DX, AX
	JZ   none
	CMPQ AX, DI
	JAE  none
	RET
end:
	MOVOU -16(AX)(DI*1), X1
	PCMPEQB X0, X1
	PMOVMSKB X1, DX
	// The last DI bits count.
	MOVL $16, CX
	SUBL DI, CX
	SHRL CX, DX
	BSFL DX, AX
	JZ   none
	RET
none:
	MOVQ $-1, AX
	RET

// func indexByteSSE2(s string, c byte) int, for 16 bytes and more
//	SI s, DI where we are, DX the last block, X0 c in all bytes
TEXT ·indexByteSSE2<ABIInternal>(SB), NOSPLIT, $0-32
	MOVQ AX, SI
	MOVBLZX CX, CX
	MOVQ CX, X0
	PUNPCKLBW X0, X0
	PUNPCKLWL X0, X0
	PSHUFL $0, X0, X0
	MOVQ SI, DI
	LEAQ -16(SI)(BX*1), DX
	JMP  test
loop:
	MOVOU (DI), X1
	PCMPEQB X0, X1
	PMOVMSKB X1, CX
	TESTL CX, CX
	JNZ  found
	ADDQ $16, DI
test:
	CMPQ DI, DX
	JB   loop
	MOVQ DX, DI
	MOVOU (DI), X1
	PCMPEQB X0, X1
	PMOVMSKB X1, CX
	TESTL CX, CX
	JZ   none
found:
	BSFL CX, CX
	SUBQ SI, DI
	ADDQ CX, DI
	MOVQ DI, AX
	RET
none:
	MOVQ $-1, AX
	RET

// func indexByteAVX2(s string, c byte) int, for 32 bytes and more
//	as above, with blocks of 32; four at a time as long as there are so many
TEXT ·indexByteAVX2<ABIInternal>(SB), NOSPLIT, $0-32
	MOVQ AX, SI
	MOVQ CX, X0
	VPBROADCASTB X0, Y0
	MOVQ SI, DI
	LEAQ -32(SI)(BX*1), DX
	LEAQ -128(SI)(BX*1), R8
	CMPQ DI, R8
	JA   test
four:
	VPCMPEQB (DI), Y0, Y1
	VPCMPEQB 32(DI), Y0, Y2
	VPCMPEQB 64(DI), Y0, Y3
	VPCMPEQB 96(DI), Y0, Y4
	VPOR Y1, Y2, Y5
	VPOR Y3, Y4, Y6
	VPOR Y5, Y6, Y5
	VPTEST Y5, Y5
	JNZ  inFour
	ADDQ $128, DI
	CMPQ DI, R8
	JBE  four
	JMP  test
inFour:
	VPMOVMSKB Y1, CX
	TESTL CX, CX
	JNZ  found
	ADDQ $32, DI
	VPMOVMSKB Y2, CX
	TESTL CX, CX
	JNZ  found
	ADDQ $32, DI
	VPMOVMSKB Y3, CX
	TESTL CX, CX
	JNZ  found
	ADDQ $32, DI
	VPMOVMSKB Y4, CX
	JMP  found
loop:
	VPCMPEQB (DI), Y0, Y1
	VPMOVMSKB Y1, CX
	TESTL CX, CX
	JNZ  found
	ADDQ $32, DI
test:
	CMPQ DI, DX
	JB   loop
	MOVQ DX, DI
	VPCMPEQB (DI), Y0, Y1
	VPMOVMSKB Y1, CX
	TESTL CX, CX
	JZ   none
found:
	VZEROUPPER
	BSFL CX, CX
	SUBQ SI, DI
	ADDQ CX, DI
	MOVQ DI, AX
	RET
none:
	VZEROUPPER
	MOVQ $-1, AX
	RET

// func countSSE2(s string, c byte) int, of as many blocks of 16 as there are
//	X0 c in all bytes, X2 counts of up to 255 blocks, X3 sums, X4 zero
TEXT ·countSSE2<ABIInternal>(SB), NOSPLIT, $0-32
	MOVQ AX, SI
	MOVBLZX CX, CX
	MOVQ CX, X0
	PUNPCKLBW X0, X0
	PUNPCKLWL X0, X0
	PSHUFL $0, X0, X0
	PXOR X3, X3
	PXOR X4, X4
	SHRQ $4, BX
	JZ   done
some:
	PXOR X2, X2
	MOVQ $255, CX
	CMPQ BX, CX
	CMOVQLT BX, CX
	SUBQ CX, BX
block:
	MOVOU (SI), X1
	PCMPEQB X0, X1
	PSUBB X1, X2
	ADDQ $16, SI
	DECQ CX
	JNZ  block
	PSADBW X4, X2
	PADDQ X2, X3
	TESTQ BX, BX
	JNZ  some
done:
	MOVQ X3, AX
	PSHUFL $0xEE, X3, X3
	MOVQ X3, CX
	ADDQ CX, AX
	RET

// func countAVX2(s string, c byte) int, for 32 bytes and more
TEXT ·countAVX2<ABIInternal>(SB), NOSPLIT, $0-32
	MOVQ AX, SI
	MOVQ CX, X0
	VPBROADCASTB X0, Y0
	XORL AX, AX
	LEAQ -32(SI)(BX*1), DX
loop:
	VPCMPEQB (SI), Y0, Y1
	VPMOVMSKB Y1, CX
	POPCNTL CX, CX
	ADDQ CX, AX
	ADDQ $32, SI
	CMPQ SI, DX
	JBE  loop
	// The last block without what was counted: as many bytes as SI is beyond DX.
	MOVQ SI, CX
	SUBQ DX, CX
	CMPQ CX, $32
	JEQ  done
	VPCMPEQB (DX), Y0, Y1
	VPMOVMSKB Y1, BX
	SHRL CX, BX
	POPCNTL BX, BX
	ADDQ BX, AX
done:
	VZEROUPPER
	RET

// func indexPairSSE2(s string, first, last byte, distance int) int, for 16 places and more
//	DI where we are, DX the last block, R8 distance
TEXT ·indexPairSSE2<ABIInternal>(SB), NOSPLIT, $0-40
	MOVQ SI, R8
	MOVQ AX, SI
	MOVBLZX CX, CX
	MOVBLZX DI, DI
	MOVQ CX, X0
	PUNPCKLBW X0, X0
	PUNPCKLWL X0, X0
	PSHUFL $0, X0, X0
	MOVQ DI, X1
	PUNPCKLBW X1, X1
	PUNPCKLWL X1, X1
	PSHUFL $0, X1, X1
	SUBQ R8, BX
	MOVQ SI, DI
	LEAQ -16(SI)(BX*1), DX
	JMP  test
loop:
	MOVOU (DI), X2
	MOVOU (DI)(R8*1), X3
	PCMPEQB X0, X2
	PCMPEQB X1, X3
	PAND X3, X2
	PMOVMSKB X2, CX
	TESTL CX, CX
	JNZ  found
	ADDQ $16, DI
test:
	CMPQ DI, DX
	JB   loop
	MOVQ DX, DI
	MOVOU (DI), X2
	MOVOU (DI)(R8*1), X3
	PCMPEQB X0, X2
	PCMPEQB X1, X3
	PAND X3, X2
	PMOVMSKB X2, CX
	TESTL CX, CX
	JZ   none
found:
	BSFL CX, CX
	SUBQ SI, DI
	ADDQ CX, DI
	MOVQ DI, AX
	RET
none:
	MOVQ $-1, AX
	RET

// func indexPairAVX2(s string, first, last byte, distance int) int, for 32 places and more
TEXT ·indexPairAVX2<ABIInternal>(SB), NOSPLIT, $0-40
	MOVQ SI, R8
	MOVQ AX, SI
	MOVQ CX, X0
	VPBROADCASTB X0, Y0
	MOVQ DI, X1
	VPBROADCASTB X1, Y1
	SUBQ R8, BX
	MOVQ SI, DI
	LEAQ -32(SI)(BX*1), DX
	JMP  test
loop:
	VPCMPEQB (DI), Y0, Y2
	VPCMPEQB (DI)(R8*1), Y1, Y3
	VPAND Y2, Y3, Y2
	VPMOVMSKB Y2, CX
	TESTL CX, CX
	JNZ  found
	ADDQ $32, DI
test:
	CMPQ DI, DX
	JB   loop
	MOVQ DX, DI
	VPCMPEQB (DI), Y0, Y2
	VPCMPEQB (DI)(R8*1), Y1, Y3
	VPAND Y2, Y3, Y2
	VPMOVMSKB Y2, CX
	TESTL CX, CX
	JZ   none
found:
	VZEROUPPER
	BSFL CX, CX
	SUBQ SI, DI
	ADDQ CX, DI
	MOVQ DI, AX
	RET
none:
	VZEROUPPER
	MOVQ $-1, AX
	RET
