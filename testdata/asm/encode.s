// Instructions and the bytes Go 1.27's assembler gives them; relocated fields are zero. Read by crates/asm/tests/encode.rs.
MOVBQZX AX, BX                          // 480fb6d8
MOVBLZX SI, BX                          // 400fb6de
MOVBQZX (AX), BX                        // 480fb618
MOVWQZX AX, BX                          // 480fb7d8
MOVLQZX AX, BX                          // 8bd8
MOVQ $0xffffffff, (AX)                  // 48c700ffffffff
MOVQ $-1, (AX)                          // 48c700ffffffff
MOVL $-1, AX                            // b8ffffffff
MOVL $0xffffffff, (AX)                  // c700ffffffff
MOVB $255, (AX)                         // c600ff
MOVB $255, AX                           // b0ff
MOVB $-1, R9                            // 41b1ff
MOVW $70000, AX                         // 66b87011
MOVW $7, AX                             // 66b80700
MOVB AX, BX                             // 88c3
MOVB (AX), BX                           // 8a18
MOVW (AX), BX                           // 668b18
ADDB $255, AX                           // 80c0ff
ADDB $1, AL                             // 0401
ADDW $1000, BX                          // 6681c3e803
ADDL $0xffffffff, BX                    // 81c3ffffffff
ADDL $0xffffffff, AX                    // 05ffffffff
ADDQ $0xffffffff, AX                    // 4805ffffffff
TESTQ $1, AX                            // 48a901000000
TESTB $1, AL                            // a801
TESTB $1, BX                            // f6c301
TESTQ AX, BX                            // 4885c3
TESTQ (AX), BX                          // 488518
TESTQ BX, (AX)                          // 488518
CMPQ AX, BX                             // 4839d8
CMPQ AX, $5                             // 4883f805
CMPQ AX, $500                           // 483df4010000
CMPQ (AX), $500                         // 488138f4010000
CMPQ (AX), BX                           // 483918
CMPQ BX, (AX)                           // 483b18
CMPB AL, $5                             // 3c05
CMPB AX, $5                             // 80f805
XCHGQ AX, BX                            // 4893
XCHGQ BX, AX                            // 4893
XCHGQ BX, CX                            // 4887d9
XCHGQ BX, (CX)                          // 488719
XCHGQ (CX), BX                          // 488719
XCHGL AX, AX                            // 90
IMULQ $5, AX                            // 486bc005
IMULQ $500, AX                          // 4869c0f4010000
IMULQ BX, AX                            // 480fafc3
IMULQ BX                                // 48f7eb
IMUL3Q $5, BX, AX                       // 486bc305
IMUL3Q $500, (BX), AX                   // 486903f4010000
SHLQ $1, AX                             // 48d1e0
SHLQ $5, AX                             // 48c1e005
SHLQ CX, AX                             // 48d3e0
SHLQ CL, AX                             // 48d3e0
SHLQ $3, AX, BX                         // 480fa4c303
SHLQ CX, AX, BX                         // 480fa5c3
PUSHQ $5                                // 6a05
PUSHQ $500                              // 68f4010000
PUSHQ (AX)                              // ff30
POPQ DX                                 // 5a
POPQ R9                                 // 4159
SETEQ AX                                // 0f94c0
SETEQ SI                                // 400f94c6
SETEQ (AX)                              // 0f9400
CMOVQEQ AX, BX                          // 480f44d8
CMOVQEQ (AX), BX                        // 480f4418
BSFQ AX, BX                             // 480fbcd8
POPCNTQ AX, BX                          // f3480fb8d8
BTQ $5, AX                              // 480fbae005
BTQ AX, BX                              // 480fa3c3
MOVQ X1, X2                             // f30f7ed1
MOVQ X1, (AX)                           // 660fd608
MOVQ (AX), X1                           // f30f7e08
MOVQ AX, X1                             // 66480f6ec8
MOVQ X1, AX                             // 66480f7ec8
MOVL X1, AX                             // 660f7ec8
MOVL AX, X1                             // 660f6ec8
MOVD AX, X1                             // 66480f6ec8
MOVO X1, X2                             // 660f6fd1
MOVOU X1, (AX)                          // f30f7f08
MOVUPS X1, X2                           // 0f10d1
MOVUPS X1, (AX)                         // 0f1108
MOVSD X1, X2                            // f20f10d1
MOVSD X1, (AX)                          // f20f1108
MOVAPS X1, X2                           // 0f28d1
SQRTSD X1, X2                           // f20f51d1
UCOMISD X1, X2                          // 660f2ed1
CVTTSD2SQ X1, AX                        // f2480f2cc1
CVTTSD2SL X1, AX                        // f20f2cc1
CVTSD2SL X1, AX                         // f20f2dc1
CVTSQ2SD AX, X1                         // f2480f2ac8
CVTSL2SD AX, X1                         // f20f2ac8
PSHUFD $5, X1, X2                       // 660f70d105
PSHUFL $5, X1, X2                       // 660f70d105
PSRLQ $5, X1                            // 660f73d105
PSRLO $5, X1                            // 660f73d905
PSLLQ X1, X2                            // 660ff3d1
PEXTRQ $1, X1, AX                       // 66480f3a16c801
PINSRQ $1, AX, X1                       // 66480f3a22c801
PEXTRW $1, X1, AX                       // 660fc5c101
PEXTRB $1, X1, AX                       // 660f3a14c801
PINSRB $1, AX, X1                       // 660f3a20c801
PMOVMSKB X1, AX                         // 660fd7c1
MOVMSKPD X1, AX                         // 660f50c1
VMOVDQU (AX), Y1                        // c5fe6f08
VMOVDQU Y1, (AX)                        // c5fe7f08
VMOVDQU Y1, Y2                          // c5fe7fca
VPXOR X1, X2, X3                        // c5e9efd9
VPMOVMSKB Y1, AX                        // c5fdd7c1
LEAQ 8(AX)(BX*4), CX                    // 488d4c9808
LEAL 8(AX), CX                          // 8d4808
MOVQ 8(R12), AX                         // 498b442408
MOVQ (R13), AX                          // 498b4500
MOVQ 8(R13)(R12*1), AX                  // 4b8b442508
MOVQ 8(BX*4), AX                        // 488b049d08000000
MOVQ 100, AX                            // 488b042564000000
MOVQ ·x(SB), AX                         // 488b0500000000
MOVQ $·x(SB), AX                        // 488d0500000000
MOVL $·x(SB), AX                        // 8d0500000000
MOVQ $5, ·x(SB)                         // 48c7050000000005000000
MOVQ $500, ·x+8(SB)                     // 48c70500000000f4010000
MOVB $5, ·x+8(SB)                       // c6050000000005
CALL ·x(SB)                             // e800000000
CALL (AX)                               // ff10
CALL *8(AX)                             // ff5008
CALL 8(AX)(BX*8)                        // ff54d808
JMP AX                                  // ffe0
JMP (AX)                                // ff20
JMP ·x(SB)                              // e900000000
ADCXQ AX, BX                            // 66480f38f6d8
MULXQ AX, BX, CX                        // c4e2e3f6c8
RORXQ $3, AX, BX                        // c4e3fbf0d803
SHLXQ AX, BX, CX                        // c4e2f9f7cb
ANDNQ AX, BX, CX                        // c4e2e0f2c8
BLSRQ AX, BX                            // c4e2e0f3c8
CMPXCHGQ AX, (BX)                       // 480fb103
CMPXCHG16B (BX)                         // 480fc70b
XADDQ AX, (BX)                          // 480fc103
LOCK                                    // f0
XADDL AX, (BX)                          // 0fc103
REP                                     // f3
MOVSQ                                   // 48a5
STOSQ                                   // 48ab
CLD                                     // fc
SYSCALL                                 // 0f05
RDTSC                                   // 0f31
XGETBV                                  // 0f01d0
CPUID                                   // 0fa2
PAUSE                                   // f390
LFENCE                                  // 0faee8
INT $3                                  // cd03
BYTE $0x90                              // 90
WORD $0x1234                            // 3412
LONG $0x12345678                        // 78563412
QUAD $0x123456789                       // 8967452301000000
BSWAPQ AX                               // 480fc8
MOVBEQQ (AX), BX                        // 480f38f018
MOVNTIQ AX, (BX)                        // 480fc303
MOVNTO X1, (AX)                         // 660fe708
PREFETCHT0 (AX)                         // 0f1808
CWD                                     // 6699
CDQ                                     // 99
CQO                                     // 4899
CBW                                     // 6698
NEGQ AX                                 // 48f7d8
NOTB AX                                 // f6d0
INCB SI                                 // 40fec6
MULB BX                                 // f6e3
DIVQ (AX)                               // 48f730
INT $0x80                               // cd80
UD2                                     // 0f0b
UNDEF                                   // 0f0b
PUSHFQ                                  // 9c
POPFQ                                   // 9d
STC                                     // f9
MOVHPD X1, (AX)                         // 660f1708
MOVHPD (AX), X1                         // 660f1608
MOVLPS X1, (AX)                         // 0f1308
AESENC X1, X2                           // 660f38dcd1
AESKEYGENASSIST $5, X1, X2              // 660f3adfd105
VEXTRACTI128 $1, Y1, X2                 // c4e37d39ca01
VINSERTI128 $1, X2, Y1, Y3              // c4e37538da01
VPERM2I128 $1, Y2, Y1, Y3               // c4e37546da01
VFMADD231SD X1, X2, X3                  // c4e2e9b9d9
VBROADCASTSD X1, Y2                     // c4e27d19d1
VPTEST Y1, Y2                           // c4e27d17d1
ROUNDSD $1, X1, X2                      // 660f3a0bd101
SHUFPS $1, X1, X2                       // 0fc6d101
VZEROUPPER                              // c5f877
VMOVD AX, X1                            // c5f96ec8
VMOVQ AX, X1                            // c4e1f96ec8
VMOVQ X1, AX                            // c4e1f97ec8
VMOVQ X1, X2                            // c5f9d6ca
VMOVQ (AX), X2                          // c4e1f96e10
MOVQ AX, (R8)(R9*8)                     // 4b8904c8
ADDQ $128, AX                           // 480580000000
ADDQ $-128, AX                          // 4883c080
SUBQ $128, SP                           // 4881ec80000000
MOVQ $0x100000000, AX                   // 48b80000000001000000
MOVQ $0x80000000, AX                    // b800000080
MOVQ $-0x80000000, AX                   // 48c7c000000080
MOVQ $0, AX                             // b800000000
MOVL $0, AX                             // b800000000
SBBQ AX, AX                             // 4819c0
SBBL BX, CX                             // 19d9
ADCQ $0, DX                             // 4883d200
ADCQ AX, BX                             // 4811c3
NEGL R9                                 // 41f7d9
SHRQ $63, R10                           // 49c1ea3f
SARQ $1, AX                             // 48d1f8
SARL CX, DX                             // d3fa
ROLQ $13, R8                            // 49c1c00d
ROLL $7, AX                             // c1c007
RORW $3, CX                             // 66c1c903
SHLB $2, DL                             // c0e202
SHRB $1, SIB                            // 40d0ee
IMUL3L $1000, R9, R10                   // 4569d1e8030000
IMULL (R8), R9                          // 450faf08
MULQ R11                                // 49f7e3
IDIVQ R12                               // 49f7fc
DIVL CX                                 // f7f1
LEAQ (AX)(AX*2), BX                     // 488d1c40
LEAQ -1(R13), R13                       // 4d8d6dff
LEAQ 127(SP), AX                        // 488d44247f
LEAQ 128(SP), AX                        // 488d842480000000
LEAQ -128(R12), AX                      // 498d442480
LEAQ -129(BP), AX                       // 488d857fffffff
LEAQ (BP)(R13*8), R15                   // 4e8d7ced00
MOVBLZX 3(R12), R13                     // 450fb66c2403
MOVBLSX AL, CX                          // 0fbec8
MOVWLSX (R9)(R10*2), R11                // 470fbf1c51
MOVWQSX DX, SI                          // 480fbff2
MOVLQSX R8, R9                          // 4d63c8
MOVB R8, (DI)                           // 448807
MOVB SI, 1(DI)                          // 40887701
MOVW R15, -2(SP)                        // 6644897c24fe
MOVL R9, 4(SP)                          // 44894c2404
MOVQ X15, 16(SP)                        // 66440fd67c2410
MOVUPS X15, 16(SP)                      // 440f117c2410
MOVUPS 32(R10), X9                      // 450f104a20
MOVSD 8(SP), X14                        // f2440f10742408
MOVSD X14, 8(SP)                        // f2440f11742408
MOVSS X0, (AX)(CX*4)                    // f30f110488
ADDSS X8, X9                            // f3450f58c8
SUBSD (R8), X1                          // f2410f5c08
DIVSD X10, X11                          // f2450f5eda
SQRTSS X2, X2                           // f30f51d2
XORPS X15, X15                          // 450f57ff
ANDPD X3, X4                            // 660f54e3
CVTSL2SS R9, X3                         // f3410f2ad9
CVTSQ2SS R9, X3                         // f3490f2ad9
CVTSS2SD X4, X5                         // f30f5aec
CVTSD2SS X5, X4                         // f20f5ae5
CVTTSS2SQ X6, R8                        // f34c0f2cc6
UCOMISS X7, X8                          // 440f2ec7
COMISD X1, X2                           // 660f2fd1
MAXSD X1, X2                            // f20f5fd1
MINSS X1, X2                            // f30f5dd1
CMOVQLT R8, R9                          // 4d0f4cc8
CMOVLHI (R8), AX                        // 410f4700
SETHI R9                                // 410f97c1
SETPS (BX)                              // 0f9a03
BSRQ R9, R8                             // 4d0fbdc1
BSWAPL R9                               // 410fc9
TZCNTQ AX, BX                           // f3480fbcd8
LZCNTL AX, BX                           // f30fbdd8
BTSQ $63, AX                            // 480fbae83f
BTRL BX, AX                             // 0fb3d8
XORL AX, AX                             // 31c0
XORL R8, R8                             // 4531c0
TESTB AL, AL                            // 84c0
TESTL R8, R8                            // 4585c0
TESTB $8, 1(AX)                         // f6400108
CMPB 3(AX), $7                          // 80780307
CMPW AX, $1000                          // 663de803
CMPL R8, $-1                            // 4183f8ff
CMPQ 16(R14), SP                        // 49396610
CMPQ SP, 16(R14)                        // 493b6610
ANDL $15, AX                            // 83e00f
ANDQ $-16, SP                           // 4883e4f0
ORQ $255, AX                            // 480dff000000
SUBQ $127, SP                           // 4883ec7f
CMPXCHGL CX, 8(DX)                      // 0fb14a08
XCHGB AX, (BX)                          // 8603
XCHGL CX, (R9)                          // 418709
MOVQ 8(TLS), AX                         // 64488b042500000000
MOVQ (AX)(TLS*1), BX                    // 64488b1c2500000000
MOVQ 40(GS), AX                         // 65488b042528000000
PUSHQ $-1                               // 6aff
POPQ 8(AX)                              // 8f4008
PXOR X0, X0                             // 660fefc0
PCMPEQB (DI), X1                        // 660f740f
PAND X2, X3                             // 660fdbda
PSHUFB X1, X0                           // 660f3800c1
PUNPCKLBW X0, X0                        // 660f60c0
PMULULQ X3, X4                          // 660ff4e3
AESENC (AX), X9                         // 66440f38dc08
PCLMULQDQ $0x11, X1, X2                 // 660f3a44d111
VMOVDQU 32(SI), Y9                      // c57e6f4e20
VPCMPEQB (DI), Y9, Y2                   // c5b57417
VPAND Y9, Y10, Y11                      // c4412ddbd9
VPBROADCASTB X0, Y1                     // c4e27d78c8
VADDSD X1, X2, X3                       // c5eb58d9
VFMADD231SD (AX), X2, X9                // c462e9b908
VPSHUFB Y1, Y2, Y3                      // c4e26d00d9
VMOVNTDQ Y1, (DI)                       // c5fde70f
SHLXQ R8, (R9), R10                     // c442b9f711
MULXQ (AX), R8, R9                      // c462bbf608
ANDNL (R9), R10, R11                    // c44228f219
PREFETCHNTA 64(SI)                      // 0f184640
MOVNTIQ R8, 16(DI)                      // 4c0fc34710
RDTSCP                                  // 0f01f9
MFENCE                                  // 0faef0
HLT                                     // f4
SALQ $3, R9                             // 49c1e103
SALL CX, (R8)                           // 41d320
BZHIQ R9, (AX), R10                     // c462b0f510
BEXTRL AX, BX, CX                       // c4e278f7cb
PDEPQ (R8), AX, BX                      // c4c2fbf518
PEXTQ R9, R10, R11                      // c442aaf5d9
CRC32Q (SI), AX                         // f2480f38f106
CRC32B AL, DX                           // f20f38f0d0
LODSQ                                   // 48ad
SCASB                                   // ae
CMPSQ                                   // 48a7
XLAT                                    // d7
CMPXCHG8B (R9)                          // 410fc709
MOVNTIL AX, 4(DI)                       // 0fc34704
RCLW $1, DX                             // 66d1d2
BTW $5, (AX)                            // 660fba2005
NOPL (AX)                               // 0f1f00
PADDL (AX), M3                          // 0ffe18
PCMPGTQ X9, X10                         // 66450f3837d1
PALIGNR $8, (R9), X1                    // 66410f3a0f0908
PMOVZXBW (SI), X8                       // 66440f383006
PTEST X9, X1                            // 66410f3817c9
BLENDVPD X0, (BX), X9                   // 66440f38150b
SHA256RNDS2 X0, X9, X10                 // 450f38cbd1
CMPPD X1, X2, 3                         // 660fc2d103
CMPSS (AX), X9, $1                      // f3440fc20801
LDMXCSR (AX)                            // 0fae10
STMXCSR 8(SP)                           // 0fae5c2408
MOVHLPS X1, X9                          // 440f12c9
CVTTPD2PL (AX), X1                      // 660fe608
MASKMOVOU X1, X2                        // 660ff7d1
MOVQ X2, M3                             // f20fd6da
PUNPCKHLQ X1, X9                        // 66440f6ac9
ROUNDPS $3, X9, X1                      // 66410f3a08c903
VPSLLD $7, Y9, Y1                       // c4c17572f107
VPSRLQ X1, Y2, Y3                       // c5edd3d9
VPBLENDD $3, (R8), Y9, Y1               // c4c335020803
VPALIGNR $8, Y1, Y2, Y9                 // c4636d0fc908
VPBLENDVB Y13, (R11), Y15, Y2           // c4c3054c13d0
VPGATHERDD X2, (AX)(X4*2), X3           // c4e269901c60
VGATHERQPD Y9, 8(R8)(Y10*8), Y11        // c402b5935cd008
VPERMQ $0x4e, Y1, Y9                    // c463fd00c94e
VCVTSI2SDQ R9, X1, X2                   // c4c1f32ad1
VCVTPD2PSY (AX), X9                     // c57d5a08
VCMPPD $3, Y1, Y2, Y3                   // c5edc2d903
VMASKMOVPS (AX), Y1, Y2                 // c4e2752c10
VFMADD132PS X9, X10, X11                // c4422998d9
VFNMSUB231SD (R8), X1, X2               // c4c2f1bf10
VAESENC X1, X2, X3                      // c4e269dcd9
VPINSRQ $1, R9, X1, X2                  // c4c3f122d101
VPEXTRB $3, X9, (AX)                    // c46379140803
VPMOVSXDQ X1, Y9                        // c4627d25c9
VPCLMULQDQ $0x11, X1, X2, X3            // c4e36944d911
VTESTPD Y1, Y9                          // c4627d0fc9
VLDMXCSR (R9)                           // c4c178ae11
LEAL 4000000000(AX), CX                 // 8d8800286bee
MOVQ CR4, R9                            // 410f20e1
MOVQ AX, CR8                            // 440f22c0
