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
V4FMADDPS 8(BX)(CX*2), [Z20-Z23], K2, Z17               // 62e25f429a8c4b08000000
V4FMADDPS.Z 8(BX)(CX*2), [Z20-Z23], K2, Z17             // 62e25fc29a8c4b08000000
V4FMADDSS.Z 8(BX)(CX*2), [X20-X23], K2, X17             // 62e25f829b8c4b08000000
V4FMADDSS 8(BX)(CX*2), [X20-X23], X17                   // 62e25f009b8c4b08000000
V4FNMADDPS.Z 8(BX)(CX*2), [Z20-Z23], K2, Z17            // 62e25fc2aa8c4b08000000
V4FNMADDPS 8(BX)(CX*2), [Z20-Z23], K2, Z17              // 62e25f42aa8c4b08000000
V4FNMADDSS 8(BX)(CX*2), [X20-X23], X17                  // 62e25f00ab8c4b08000000
V4FNMADDSS 8(BX)(CX*2), [X20-X23], K2, X17              // 62e25f02ab8c4b08000000
V4FNMADDSS.Z 8(BX)(CX*2), [X20-X23], K2, X17            // 62e25f82ab8c4b08000000
VADDPD.RD_SAE Z23, Z20, K2, Z17                         // 62a1dd3258cf
VADDPD.Z Y23, Y20, K2, Y17                              // 62a1dda258cf
VADDPD.BCST 8(BX)(CX*2), Z20, K2, Z17                   // 62e1dd52584c4b01
VADDPS 8(BX)(CX*2), Z20, Z17                            // 62e15c40588c4b08000000
VADDPS.Z Y23, Y20, K2, Y17                              // 62a15ca258cf
VADDPS.Z 8(BX)(CX*2), Y20, K2, Y17                      // 62e15ca2588c4b08000000
VADDSD X23, X20, K2, X17                                // 62a1df0258cf
VADDSD 8(BX)(CX*2), X20, X17                            // 62e1df00584c4b01
VADDSD.RD_SAE X23, X20, X17                             // 62a1df3058cf
VADDSS.Z 8(BX)(CX*2), X20, K2, X17                      // 62e15e82584c4b02
VADDSS.RD_SAE X23, X20, X17                             // 62a15e3058cf
VADDSS.RD_SAE X23, X20, K2, X17                         // 62a15e3258cf
VAESDEC Z23, Z20, Z17                                   // 62a25d40decf
VAESDEC 8(BX)(CX*2), X20, X17                           // 62e25d00de8c4b08000000
VAESDECLAST X23, X20, X17                               // 62a25d00dfcf
VAESDECLAST 8(BX)(CX*2), Z20, Z17                       // 62e25d40df8c4b08000000
VAESENC 8(BX)(CX*2), X20, X17                           // 62e25d00dc8c4b08000000
VAESENC 8(BX)(CX*2), Y20, Y17                           // 62e25d20dc8c4b08000000
VAESENCLAST 8(BX)(CX*2), X20, X17                       // 62e25d00dd8c4b08000000
VAESENCLAST 8(BX)(CX*2), Y20, Y17                       // 62e25d20dd8c4b08000000
VALIGND.Z $3, Y23, Y20, K2, Y17                         // 62a35da203cf03
VALIGND $3, Z23, Z20, Z17                               // 62a35d4003cf03
VALIGND.Z $3, Z23, Z20, K2, Z17                         // 62a35dc203cf03
VALIGNQ.BCST $3, 8(BX)(CX*2), Y20, K2, Y17              // 62e3dd32034c4b0103
VALIGNQ.Z $3, 8(BX)(CX*2), Z20, K2, Z17                 // 62e3ddc2038c4b0800000003
VALIGNQ.Z $3, 8(BX)(CX*2), Y20, K2, Y17                 // 62e3dda2038c4b0800000003
VANDNPD.BCST 8(BX)(CX*2), Y20, K2, Y17                  // 62e1dd32554c4b01
VANDNPD.Z Z23, Z20, K2, Z17                             // 62a1ddc255cf
VANDNPD.BCST 8(BX)(CX*2), Z20, Z17                      // 62e1dd50554c4b01
VANDNPS.Z 8(BX)(CX*2), Y20, K2, Y17                     // 62e15ca2558c4b08000000
VANDNPS.BCST 8(BX)(CX*2), X20, K2, X17                  // 62e15c12554c4b02
VANDNPS.BCST 8(BX)(CX*2), Y20, Y17                      // 62e15c30554c4b02
VANDPD X23, X20, X17                                    // 62a1dd0054cf
VANDPD 8(BX)(CX*2), X20, X17                            // 62e1dd00548c4b08000000
VANDPD.Z 8(BX)(CX*2), X20, K2, X17                      // 62e1dd82548c4b08000000
VANDPS.Z Y23, Y20, K2, Y17                              // 62a15ca254cf
VANDPS.Z 8(BX)(CX*2), X20, K2, X17                      // 62e15c82548c4b08000000
VANDPS.BCST 8(BX)(CX*2), Y20, K2, Y17                   // 62e15c32544c4b02
VBLENDMPD.BCST 8(BX)(CX*2), Z20, Z17                    // 62e2dd50654c4b01
VBLENDMPD.BCST 8(BX)(CX*2), Y20, Y17                    // 62e2dd30654c4b01
VBLENDMPD.Z 8(BX)(CX*2), Z20, K2, Z17                   // 62e2ddc2658c4b08000000
VBLENDMPS 8(BX)(CX*2), Y20, Y17                         // 62e25d20658c4b08000000
VBLENDMPS.BCST 8(BX)(CX*2), Y20, Y17                    // 62e25d30654c4b02
VBLENDMPS.BCST 8(BX)(CX*2), Z20, K2, Z17                // 62e25d52654c4b02
VBROADCASTF32X2 8(BX)(CX*2), K2, Z17                    // 62e27d4a194c4b01
VBROADCASTF32X2 X20, Z17                                // 62a27d4819cc
VBROADCASTF32X2.Z 8(BX)(CX*2), K2, Z17                  // 62e27dca194c4b01
VBROADCASTF32X4 8(BX)(CX*2), Z17                        // 62e27d481a8c4b08000000
VBROADCASTF32X4.Z 8(BX)(CX*2), K2, Z17                  // 62e27dca1a8c4b08000000
VBROADCASTF32X8.Z 8(BX)(CX*2), K2, Z17                  // 62e27dca1b8c4b08000000
VBROADCASTF32X8 8(BX)(CX*2), K2, Z17                    // 62e27d4a1b8c4b08000000
VBROADCASTF64X2.Z 8(BX)(CX*2), K2, Z17                  // 62e2fdca1a8c4b08000000
VBROADCASTF64X2 8(BX)(CX*2), K2, Y17                    // 62e2fd2a1a8c4b08000000
VBROADCASTF64X4.Z 8(BX)(CX*2), K2, Z17                  // 62e2fdca1b8c4b08000000
VBROADCASTF64X4 8(BX)(CX*2), K2, Z17                    // 62e2fd4a1b8c4b08000000
VBROADCASTI32X2.Z X20, K2, Z17                          // 62a27dca59cc
VBROADCASTI32X2 X20, X17                                // 62a27d0859cc
VBROADCASTI32X4.Z 8(BX)(CX*2), K2, Z17                  // 62e27dca5a8c4b08000000
VBROADCASTI32X4 8(BX)(CX*2), Y17                        // 62e27d285a8c4b08000000
VBROADCASTI32X8 8(BX)(CX*2), Z17                        // 62e27d485b8c4b08000000
VBROADCASTI32X8 8(BX)(CX*2), K2, Z17                    // 62e27d4a5b8c4b08000000
VBROADCASTI32X8.Z 8(BX)(CX*2), K2, Z17                  // 62e27dca5b8c4b08000000
VBROADCASTI64X2 8(BX)(CX*2), K2, Z17                    // 62e2fd4a5a8c4b08000000
VBROADCASTI64X2.Z 8(BX)(CX*2), K2, Z17                  // 62e2fdca5a8c4b08000000
VBROADCASTI64X2.Z 8(BX)(CX*2), K2, Y17                  // 62e2fdaa5a8c4b08000000
VBROADCASTI64X4 8(BX)(CX*2), Z17                        // 62e2fd485b8c4b08000000
VBROADCASTI64X4 8(BX)(CX*2), K2, Z17                    // 62e2fd4a5b8c4b08000000
VBROADCASTI64X4.Z 8(BX)(CX*2), K2, Z17                  // 62e2fdca5b8c4b08000000
VBROADCASTSD X20, K2, Y17                               // 62a2fd2a19cc
VBROADCASTSD 8(BX)(CX*2), K2, Y17                       // 62e2fd2a194c4b01
VBROADCASTSD.Z 8(BX)(CX*2), K2, Z17                     // 62e2fdca194c4b01
VBROADCASTSS 8(BX)(CX*2), Z17                           // 62e27d48184c4b02
VBROADCASTSS.Z X20, K2, Z17                             // 62a27dca18cc
VBROADCASTSS.Z 8(BX)(CX*2), K2, X17                     // 62e27d8a184c4b02
VCMPPD $3, 8(BX)(CX*2), X20, K4                         // 62f1dd00c2a44b0800000003
VCMPPD.SAE $3, Z23, Z20, K4                             // 62b1dd50c2e703
VCMPPD.SAE $3, Z23, Z20, K2, K4                         // 62b1dd52c2e703
VCMPPS.SAE $3, Z23, Z20, K2, K4                         // 62b15c52c2e703
VCMPPS.BCST $3, 8(BX)(CX*2), Y20, K2, K4                // 62f15c32c2644b0203
VCMPPS.BCST $3, 8(BX)(CX*2), Z20, K2, K4                // 62f15c52c2644b0203
VCMPSD.SAE $3, X23, X20, K2, K4                         // 62b1df12c2e703
VCMPSD $3, 8(BX)(CX*2), X20, K4                         // 62f1df00c2644b0103
VCMPSS $3, X23, X20, K2, K4                             // 62b15e02c2e703
VCMPSS $3, 8(BX)(CX*2), X20, K2, K4                     // 62f15e02c2644b0203
VCMPSS.SAE $3, X23, X20, K2, K4                         // 62b15e12c2e703
VCOMISD 8(BX)(CX*2), X17                                // 62e1fd082f4c4b01
VCOMISD.SAE X20, X17                                    // 62a1fd182fcc
VCOMISS X20, X17                                        // 62a17c082fcc
VCOMISS.SAE X20, X17                                    // 62a17c182fcc
VCOMPRESSPD X20, K2, X17                                // 62a2fd0a8ae1
VCOMPRESSPD Z20, K2, 8(BX)(CX*2)                        // 62e2fd4a8a644b01
VCOMPRESSPD.Z X20, K2, X17                              // 62a2fd8a8ae1
VCOMPRESSPS Z20, Z17                                    // 62a27d488ae1
VCOMPRESSPS Y20, 8(BX)(CX*2)                            // 62e27d288a644b02
VCOMPRESSPS.Z Y20, K2, Y17                              // 62a27daa8ae1
VCVTDQ2PD X20, Y17                                      // 62a17e28e6cc
VCVTDQ2PD.BCST 8(BX)(CX*2), K2, X17                     // 62e17e1ae64c4b02
VCVTDQ2PD.Z 8(BX)(CX*2), K2, Y17                        // 62e17eaae68c4b08000000
VCVTDQ2PS.BCST 8(BX)(CX*2), K2, Y17                     // 62e17c3a5b4c4b02
VCVTDQ2PS.Z 8(BX)(CX*2), K2, Y17                        // 62e17caa5b8c4b08000000
VCVTDQ2PS.Z Z20, K2, Z17                                // 62a17cca5bcc
VCVTPD2DQ.Z 8(BX)(CX*2), K2, Y17                        // 62e1ffcae68c4b08000000
VCVTPD2DQ.RD_SAE Z20, K2, Y17                           // 62a1ff3ae6cc
VCVTPD2DQ.Z Z20, K2, Y17                                // 62a1ffcae6cc
VCVTPD2DQX 8(BX)(CX*2), X17                             // 62e1ff08e68c4b08000000
VCVTPD2DQX.BCST 8(BX)(CX*2), K2, X17                    // 62e1ff1ae64c4b01
VCVTPD2DQX.Z 8(BX)(CX*2), K2, X17                       // 62e1ff8ae68c4b08000000
VCVTPD2DQY.Z 8(BX)(CX*2), K2, X17                       // 62e1ffaae68c4b08000000
VCVTPD2DQY.BCST 8(BX)(CX*2), X17                        // 62e1ff38e64c4b01
VCVTPD2PS.BCST 8(BX)(CX*2), K2, Y17                     // 62e1fd5a5a4c4b01
VCVTPD2PS.RD_SAE Z20, K2, Y17                           // 62a1fd3a5acc
VCVTPD2PSX.BCST 8(BX)(CX*2), K2, X17                    // 62e1fd1a5a4c4b01
VCVTPD2PSX.Z X20, K2, X17                               // 62a1fd8a5acc
VCVTPD2PSX.Z 8(BX)(CX*2), K2, X17                       // 62e1fd8a5a8c4b08000000
VCVTPD2PSY 8(BX)(CX*2), K2, X17                         // 62e1fd2a5a8c4b08000000
VCVTPD2PSY.Z 8(BX)(CX*2), K2, X17                       // 62e1fdaa5a8c4b08000000
VCVTPD2PSY.Z Y20, K2, X17                               // 62a1fdaa5acc
VCVTPD2QQ Z20, K2, Z17                                  // 62a1fd4a7bcc
VCVTPD2QQ Y20, K2, Y17                                  // 62a1fd2a7bcc
VCVTPD2QQ.BCST 8(BX)(CX*2), K2, X17                     // 62e1fd1a7b4c4b01
VCVTPD2UDQ.RD_SAE Z20, K2, Y17                          // 62a1fc3a79cc
VCVTPD2UDQ Z20, K2, Y17                                 // 62a1fc4a79cc
VCVTPD2UDQ.BCST 8(BX)(CX*2), K2, Y17                    // 62e1fc5a794c4b01
VCVTPD2UDQX.BCST 8(BX)(CX*2), X17                       // 62e1fc18794c4b01
VCVTPD2UDQX X20, X17                                    // 62a1fc0879cc
VCVTPD2UDQX.Z 8(BX)(CX*2), K2, X17                      // 62e1fc8a798c4b08000000
VCVTPD2UDQY.BCST 8(BX)(CX*2), X17                       // 62e1fc38794c4b01
VCVTPD2UDQY.BCST 8(BX)(CX*2), K2, X17                   // 62e1fc3a794c4b01
VCVTPD2UDQY.Z 8(BX)(CX*2), K2, X17                      // 62e1fcaa798c4b08000000
VCVTPD2UQQ.RD_SAE Z20, Z17                              // 62a1fd3879cc
VCVTPD2UQQ.Z Y20, K2, Y17                               // 62a1fdaa79cc
VCVTPD2UQQ.BCST 8(BX)(CX*2), K2, X17                    // 62e1fd1a794c4b01
VCVTPH2PS.Z 8(BX)(CX*2), K2, Z17                        // 62e27dca138c4b08000000
VCVTPH2PS 8(BX)(CX*2), X17                              // 62e27d08134c4b01
VCVTPH2PS.Z 8(BX)(CX*2), K2, X17                        // 62e27d8a134c4b01
VCVTPS2DQ Y20, Y17                                      // 62a17d285bcc
VCVTPS2DQ 8(BX)(CX*2), K2, Y17                          // 62e17d2a5b8c4b08000000
VCVTPS2DQ.RD_SAE Z20, K2, Z17                           // 62a17d3a5bcc
VCVTPS2PD.Z 8(BX)(CX*2), K2, Y17                        // 62e17caa5a8c4b08000000
VCVTPS2PD 8(BX)(CX*2), Y17                              // 62e17c285a8c4b08000000
VCVTPS2PD.BCST 8(BX)(CX*2), Z17                         // 62e17c585a4c4b02
VCVTPS2PH $3, Z20, 8(BX)(CX*2)                          // 62e37d481da44b0800000003
VCVTPS2PH $3, X20, 8(BX)(CX*2)                          // 62e37d081d644b0103
VCVTPS2PH.SAE $3, Z20, K2, Y17                          // 62a37d5a1de103
VCVTPS2QQ.BCST 8(BX)(CX*2), X17                         // 62e17d187b4c4b02
VCVTPS2QQ X20, K2, Y17                                  // 62a17d2a7bcc
VCVTPS2QQ.Z 8(BX)(CX*2), K2, Z17                        // 62e17dca7b8c4b08000000
VCVTPS2UDQ Y20, Y17                                     // 62a17c2879cc
VCVTPS2UDQ Z20, Z17                                     // 62a17c4879cc
VCVTPS2UDQ.BCST 8(BX)(CX*2), K2, Y17                    // 62e17c3a794c4b02
VCVTPS2UQQ 8(BX)(CX*2), Y17                             // 62e17d28798c4b08000000
VCVTPS2UQQ.Z Y20, K2, Z17                               // 62a17dca79cc
VCVTPS2UQQ.Z 8(BX)(CX*2), K2, Y17                       // 62e17daa798c4b08000000
VCVTQQ2PD X20, X17                                      // 62a1fe08e6cc
VCVTQQ2PD.Z 8(BX)(CX*2), K2, Z17                        // 62e1fecae68c4b08000000
VCVTQQ2PD.Z Z20, K2, Z17                                // 62a1fecae6cc
VCVTQQ2PS 8(BX)(CX*2), K2, Y17                          // 62e1fc4a5b8c4b08000000
VCVTQQ2PS Z20, K2, Y17                                  // 62a1fc4a5bcc
VCVTQQ2PS.RD_SAE Z20, K2, Y17                           // 62a1fc3a5bcc
VCVTQQ2PSX X20, X17                                     // 62a1fc085bcc
VCVTQQ2PSX.BCST 8(BX)(CX*2), X17                        // 62e1fc185b4c4b01
VCVTQQ2PSX.Z 8(BX)(CX*2), K2, X17                       // 62e1fc8a5b8c4b08000000
VCVTQQ2PSY Y20, X17                                     // 62a1fc285bcc
VCVTQQ2PSY Y20, K2, X17                                 // 62a1fc2a5bcc
VCVTQQ2PSY.BCST 8(BX)(CX*2), X17                        // 62e1fc385b4c4b01
VCVTSD2SI 8(BX)(CX*2), R9                               // c57b2d4c4b08
VCVTSD2SI.RD_SAE X20, R9                                // 62317f382dcc
VCVTSD2SIQ X20, R9                                      // 6231ff082dcc
VCVTSD2SIQ.RD_SAE X20, R9                               // 6231ff382dcc
VCVTSD2SS X23, X20, X17                                 // 62a1df005acf
VCVTSD2SS.Z X23, X20, K2, X17                           // 62a1df825acf
VCVTSD2SS.RD_SAE X23, X20, X17                          // 62a1df305acf
VCVTSD2USIL 8(BX)(CX*2), R9                             // 62717f08794c4b01
VCVTSD2USIL X20, R9                                     // 62317f0879cc
VCVTSD2USIL.RD_SAE X20, R9                              // 62317f3879cc
VCVTSD2USIQ.RD_SAE X20, R9                              // 6231ff3879cc
VCVTSD2USIQ X20, R9                                     // 6231ff0879cc
VCVTSI2SDL 8(BX)(CX*2), X20, X17                        // 62e15f002a4c4b02
VCVTSI2SDL R11, X20, X17                                // 62c15f002acb
VCVTSI2SDQ 8(BX)(CX*2), X20, X17                        // 62e1df002a4c4b01
VCVTSI2SDQ.RD_SAE R11, X20, X17                         // 62c1df302acb
VCVTSI2SSL.RD_SAE R11, X20, X17                         // 62c15e302acb
VCVTSI2SSL 8(BX)(CX*2), X20, X17                        // 62e15e002a4c4b02
VCVTSI2SSQ R11, X20, X17                                // 62c1de002acb
VCVTSI2SSQ 8(BX)(CX*2), X20, X17                        // 62e1de002a4c4b01
VCVTSI2SSQ.RD_SAE R11, X20, X17                         // 62c1de302acb
VCVTSS2SD X23, X20, K2, X17                             // 62a15e025acf
VCVTSS2SD X23, X20, X17                                 // 62a15e005acf
VCVTSS2SD.Z 8(BX)(CX*2), X20, K2, X17                   // 62e15e825a4c4b02
VCVTSS2SI 8(BX)(CX*2), R9                               // c57a2d4c4b08
VCVTSS2SI.RD_SAE X20, R9                                // 62317e382dcc
VCVTSS2SIQ.RD_SAE X20, R9                               // 6231fe382dcc
VCVTSS2SIQ 8(BX)(CX*2), R9                              // c461fa2d4c4b08
VCVTSS2USIL X20, R9                                     // 62317e0879cc
VCVTSS2USIL.RD_SAE X20, R9                              // 62317e3879cc
VCVTSS2USIQ X20, R9                                     // 6231fe0879cc
VCVTSS2USIQ 8(BX)(CX*2), R9                             // 6271fe08794c4b02
VCVTSS2USIQ.RD_SAE X20, R9                              // 6231fe3879cc
VCVTTPD2DQ 8(BX)(CX*2), K2, Y17                         // 62e1fd4ae68c4b08000000
VCVTTPD2DQ.SAE Z20, Y17                                 // 62a1fd58e6cc
VCVTTPD2DQ.Z 8(BX)(CX*2), K2, Y17                       // 62e1fdcae68c4b08000000
VCVTTPD2DQX.Z 8(BX)(CX*2), K2, X17                      // 62e1fd8ae68c4b08000000
VCVTTPD2DQX.BCST 8(BX)(CX*2), K2, X17                   // 62e1fd1ae64c4b01
VCVTTPD2DQX.BCST 8(BX)(CX*2), X17                       // 62e1fd18e64c4b01
VCVTTPD2DQY 8(BX)(CX*2), K2, X17                        // 62e1fd2ae68c4b08000000
VCVTTPD2DQY.BCST 8(BX)(CX*2), X17                       // 62e1fd38e64c4b01
VCVTTPD2DQY.Z Y20, K2, X17                              // 62a1fdaae6cc
VCVTTPD2QQ.Z 8(BX)(CX*2), K2, Z17                       // 62e1fdca7a8c4b08000000
VCVTTPD2QQ.BCST 8(BX)(CX*2), Z17                        // 62e1fd587a4c4b01
VCVTTPD2QQ.SAE Z20, Z17                                 // 62a1fd587acc
VCVTTPD2UDQ.Z 8(BX)(CX*2), K2, Y17                      // 62e1fcca788c4b08000000
VCVTTPD2UDQ.BCST 8(BX)(CX*2), K2, Y17                   // 62e1fc5a784c4b01
VCVTTPD2UDQX.BCST 8(BX)(CX*2), X17                      // 62e1fc18784c4b01
VCVTTPD2UDQX 8(BX)(CX*2), X17                           // 62e1fc08788c4b08000000
VCVTTPD2UDQX.BCST 8(BX)(CX*2), K2, X17                  // 62e1fc1a784c4b01
VCVTTPD2UDQY.BCST 8(BX)(CX*2), K2, X17                  // 62e1fc3a784c4b01
VCVTTPD2UDQY 8(BX)(CX*2), K2, X17                       // 62e1fc2a788c4b08000000
VCVTTPD2UDQY.BCST 8(BX)(CX*2), X17                      // 62e1fc38784c4b01
VCVTTPD2UQQ 8(BX)(CX*2), X17                            // 62e1fd08788c4b08000000
VCVTTPD2UQQ.Z Z20, K2, Z17                              // 62a1fdca78cc
VCVTTPD2UQQ.SAE Z20, Z17                                // 62a1fd5878cc
VCVTTPS2DQ 8(BX)(CX*2), K2, Z17                         // 62e17e4a5b8c4b08000000
VCVTTPS2DQ.Z 8(BX)(CX*2), K2, X17                       // 62e17e8a5b8c4b08000000
VCVTTPS2DQ.Z 8(BX)(CX*2), K2, Y17                       // 62e17eaa5b8c4b08000000
VCVTTPS2QQ Y20, K2, Z17                                 // 62a17d4a7acc
VCVTTPS2QQ 8(BX)(CX*2), X17                             // 62e17d087a4c4b01
VCVTTPS2QQ.BCST 8(BX)(CX*2), K2, X17                    // 62e17d1a7a4c4b02
VCVTTPS2UDQ.Z Y20, K2, Y17                              // 62a17caa78cc
VCVTTPS2UDQ.SAE Z20, Z17                                // 62a17c5878cc
VCVTTPS2UDQ.BCST 8(BX)(CX*2), X17                       // 62e17c18784c4b02
VCVTTPS2UQQ.BCST 8(BX)(CX*2), X17                       // 62e17d18784c4b02
VCVTTPS2UQQ 8(BX)(CX*2), K2, Z17                        // 62e17d4a788c4b08000000
VCVTTPS2UQQ.BCST 8(BX)(CX*2), K2, Y17                   // 62e17d3a784c4b02
VCVTTSD2SI X20, R9                                      // 62317f082ccc
VCVTTSD2SI 8(BX)(CX*2), R9                              // c57b2c4c4b08
VCVTTSD2SI.SAE X20, R9                                  // 62317f182ccc
VCVTTSD2SIQ X20, R9                                     // 6231ff082ccc
VCVTTSD2SIQ 8(BX)(CX*2), R9                             // c461fb2c4c4b08
VCVTTSD2SIQ.SAE X20, R9                                 // 6231ff182ccc
VCVTTSD2USIL 8(BX)(CX*2), R9                            // 62717f08784c4b01
VCVTTSD2USIL X20, R9                                    // 62317f0878cc
VCVTTSD2USIL.SAE X20, R9                                // 62317f1878cc
VCVTTSD2USIQ 8(BX)(CX*2), R9                            // 6271ff08784c4b01
VCVTTSD2USIQ X20, R9                                    // 6231ff0878cc
VCVTTSD2USIQ.SAE X20, R9                                // 6231ff1878cc
VCVTTSS2SI X20, R9                                      // 62317e082ccc
VCVTTSS2SI 8(BX)(CX*2), R9                              // c57a2c4c4b08
VCVTTSS2SI.SAE X20, R9                                  // 62317e182ccc
VCVTTSS2SIQ X20, R9                                     // 6231fe082ccc
VCVTTSS2SIQ 8(BX)(CX*2), R9                             // c461fa2c4c4b08
VCVTTSS2SIQ.SAE X20, R9                                 // 6231fe182ccc
VCVTTSS2USIL 8(BX)(CX*2), R9                            // 62717e08784c4b02
VCVTTSS2USIL.SAE X20, R9                                // 62317e1878cc
VCVTTSS2USIQ.SAE X20, R9                                // 6231fe1878cc
VCVTTSS2USIQ X20, R9                                    // 6231fe0878cc
VCVTUDQ2PD 8(BX)(CX*2), K2, Y17                         // 62e17e2a7a8c4b08000000
VCVTUDQ2PD.Z X20, K2, X17                               // 62a17e8a7acc
VCVTUDQ2PD.BCST 8(BX)(CX*2), K2, Y17                    // 62e17e3a7a4c4b02
VCVTUDQ2PS Z20, Z17                                     // 62a17f487acc
VCVTUDQ2PS 8(BX)(CX*2), K2, Z17                         // 62e17f4a7a8c4b08000000
VCVTUDQ2PS.BCST 8(BX)(CX*2), K2, Z17                    // 62e17f5a7a4c4b02
VCVTUQQ2PD.BCST 8(BX)(CX*2), Y17                        // 62e1fe387a4c4b01
VCVTUQQ2PD 8(BX)(CX*2), X17                             // 62e1fe087a8c4b08000000
VCVTUQQ2PD.Z Y20, K2, Y17                               // 62a1feaa7acc
VCVTUQQ2PS.BCST 8(BX)(CX*2), Y17                        // 62e1ff587a4c4b01
VCVTUQQ2PS 8(BX)(CX*2), K2, Y17                         // 62e1ff4a7a8c4b08000000
VCVTUQQ2PS.BCST 8(BX)(CX*2), K2, Y17                    // 62e1ff5a7a4c4b01
VCVTUQQ2PSX X20, K2, X17                                // 62a1ff0a7acc
VCVTUQQ2PSX 8(BX)(CX*2), K2, X17                        // 62e1ff0a7a8c4b08000000
VCVTUQQ2PSX.BCST 8(BX)(CX*2), K2, X17                   // 62e1ff1a7a4c4b01
VCVTUQQ2PSY 8(BX)(CX*2), K2, X17                        // 62e1ff2a7a8c4b08000000
VCVTUQQ2PSY.Z Y20, K2, X17                              // 62a1ffaa7acc
VCVTUSI2SDL 8(BX)(CX*2), X20, X17                       // 62e15f007b4c4b02
VCVTUSI2SDL R11, X20, X17                               // 62c15f007bcb
VCVTUSI2SDQ.RD_SAE R11, X20, X17                        // 62c1df307bcb
VCVTUSI2SDQ R11, X20, X17                               // 62c1df007bcb
VCVTUSI2SSL 8(BX)(CX*2), X20, X17                       // 62e15e007b4c4b02
VCVTUSI2SSL R11, X20, X17                               // 62c15e007bcb
VCVTUSI2SSL.RD_SAE R11, X20, X17                        // 62c15e307bcb
VCVTUSI2SSQ R11, X20, X17                               // 62c1de007bcb
VCVTUSI2SSQ.RD_SAE R11, X20, X17                        // 62c1de307bcb
VDBPSADBW $3, Y23, Y20, Y17                             // 62a35d2042cf03
VDBPSADBW.Z $3, Y23, Y20, K2, Y17                       // 62a35da242cf03
VDBPSADBW.Z $3, 8(BX)(CX*2), Y20, K2, Y17               // 62e35da2428c4b0800000003
VDIVPD.Z 8(BX)(CX*2), X20, K2, X17                      // 62e1dd825e8c4b08000000
VDIVPD Y23, Y20, K2, Y17                                // 62a1dd225ecf
VDIVPD.Z 8(BX)(CX*2), Y20, K2, Y17                      // 62e1dda25e8c4b08000000
VDIVPS X23, X20, X17                                    // 62a15c005ecf
VDIVPS.BCST 8(BX)(CX*2), X20, K2, X17                   // 62e15c125e4c4b02
VDIVPS.BCST 8(BX)(CX*2), Z20, K2, Z17                   // 62e15c525e4c4b02
VDIVSD 8(BX)(CX*2), X20, K2, X17                        // 62e1df025e4c4b01
VDIVSD.RD_SAE X23, X20, X17                             // 62a1df305ecf
VDIVSD.Z X23, X20, K2, X17                              // 62a1df825ecf
VDIVSS 8(BX)(CX*2), X20, X17                            // 62e15e005e4c4b02
VDIVSS.RD_SAE X23, X20, K2, X17                         // 62a15e325ecf
VDIVSS.RD_SAE X23, X20, X17                             // 62a15e305ecf
VEXP2PD 8(BX)(CX*2), K2, Z17                            // 62e2fd4ac88c4b08000000
VEXP2PD.BCST 8(BX)(CX*2), Z17                           // 62e2fd58c84c4b01
VEXP2PD.SAE Z20, Z17                                    // 62a2fd58c8cc
VEXP2PS.Z Z20, K2, Z17                                  // 62a27dcac8cc
VEXP2PS.Z 8(BX)(CX*2), K2, Z17                          // 62e27dcac88c4b08000000
VEXP2PS.SAE Z20, Z17                                    // 62a27d58c8cc
VEXPANDPD 8(BX)(CX*2), X17                              // 62e2fd08884c4b01
VEXPANDPD 8(BX)(CX*2), Z17                              // 62e2fd48884c4b01
VEXPANDPD.Z 8(BX)(CX*2), K2, X17                        // 62e2fd8a884c4b01
VEXPANDPS.Z Y20, K2, Y17                                // 62a27daa88cc
VEXPANDPS Z20, Z17                                      // 62a27d4888cc
VEXPANDPS.Z Z20, K2, Z17                                // 62a27dca88cc
VEXTRACTF32X4 $3, Z20, 8(BX)(CX*2)                      // 62e37d4819a44b0800000003
VEXTRACTF32X4 $3, Z20, K2, 8(BX)(CX*2)                  // 62e37d4a19a44b0800000003
VEXTRACTF32X4.Z $3, Z20, K2, X17                        // 62a37dca19e103
VEXTRACTF32X8 $3, Z20, Y17                              // 62a37d481be103
VEXTRACTF32X8 $3, Z20, 8(BX)(CX*2)                      // 62e37d481ba44b0800000003
VEXTRACTF32X8.Z $3, Z20, K2, Y17                        // 62a37dca1be103
VEXTRACTF64X2 $3, Y20, X17                              // 62a3fd2819e103
VEXTRACTF64X2 $3, Z20, X17                              // 62a3fd4819e103
VEXTRACTF64X2.Z $3, Z20, K2, X17                        // 62a3fdca19e103
VEXTRACTF64X4.Z $3, Z20, K2, Y17                        // 62a3fdca1be103
VEXTRACTF64X4 $3, Z20, 8(BX)(CX*2)                      // 62e3fd481ba44b0800000003
VEXTRACTI32X4 $3, Y20, X17                              // 62a37d2839e103
VEXTRACTI32X4 $3, Z20, K2, 8(BX)(CX*2)                  // 62e37d4a39a44b0800000003
VEXTRACTI32X4.Z $3, Y20, K2, X17                        // 62a37daa39e103
VEXTRACTI32X8 $3, Z20, 8(BX)(CX*2)                      // 62e37d483ba44b0800000003
VEXTRACTI32X8 $3, Z20, K2, Y17                          // 62a37d4a3be103
VEXTRACTI32X8.Z $3, Z20, K2, Y17                        // 62a37dca3be103
VEXTRACTI64X2 $3, Z20, X17                              // 62a3fd4839e103
VEXTRACTI64X2.Z $3, Y20, K2, X17                        // 62a3fdaa39e103
VEXTRACTI64X4 $3, Z20, Y17                              // 62a3fd483be103
VEXTRACTI64X4 $3, Z20, 8(BX)(CX*2)                      // 62e3fd483ba44b0800000003
VEXTRACTI64X4.Z $3, Z20, K2, Y17                        // 62a3fdca3be103
VEXTRACTPS $3, X20, 8(BX)(CX*2)                         // 62e37d0817644b0203
VEXTRACTPS $3, X20, R9                                  // 62c37d0817e103
VFIXUPIMMPD $3, Z23, Z20, K2, Z17                       // 62a3dd4254cf03
VFIXUPIMMPD $3, 8(BX)(CX*2), Z20, Z17                   // 62e3dd40548c4b0800000003
VFIXUPIMMPD.BCST $3, 8(BX)(CX*2), X20, X17              // 62e3dd10544c4b0103
VFIXUPIMMPS.Z $3, Z23, Z20, K2, Z17                     // 62a35dc254cf03
VFIXUPIMMPS $3, Z23, Z20, K2, Z17                       // 62a35d4254cf03
VFIXUPIMMPS.SAE $3, Z23, Z20, Z17                       // 62a35d5054cf03
VFIXUPIMMSD $3, 8(BX)(CX*2), X20, K2, X17               // 62e3dd02554c4b0103
VFIXUPIMMSD $3, X23, X20, X17                           // 62a3dd0055cf03
VFIXUPIMMSD.SAE $3, X23, X20, X17                       // 62a3dd1055cf03
VFIXUPIMMSS $3, X23, X20, X17                           // 62a35d0055cf03
VFIXUPIMMSS.Z $3, 8(BX)(CX*2), X20, K2, X17             // 62e35d82554c4b0203
VFIXUPIMMSS.Z $3, X23, X20, K2, X17                     // 62a35d8255cf03
VFMADD132PD 8(BX)(CX*2), X20, X17                       // 62e2dd00988c4b08000000
VFMADD132PD 8(BX)(CX*2), Z20, K2, Z17                   // 62e2dd42988c4b08000000
VFMADD132PD.BCST 8(BX)(CX*2), X20, X17                  // 62e2dd10984c4b01
VFMADD132PS Z23, Z20, K2, Z17                           // 62a25d4298cf
VFMADD132PS X23, X20, X17                               // 62a25d0098cf
VFMADD132PS.RD_SAE Z23, Z20, K2, Z17                    // 62a25d3298cf
VFMADD132SD.Z 8(BX)(CX*2), X20, K2, X17                 // 62e2dd82994c4b01
VFMADD132SD 8(BX)(CX*2), X20, X17                       // 62e2dd00994c4b01
VFMADD132SD.RD_SAE X23, X20, K2, X17                    // 62a2dd3299cf
VFMADD132SS.RD_SAE X23, X20, X17                        // 62a25d3099cf
VFMADD132SS.Z 8(BX)(CX*2), X20, K2, X17                 // 62e25d82994c4b02
VFMADD132SS.RD_SAE X23, X20, K2, X17                    // 62a25d3299cf
VFMADD213PD 8(BX)(CX*2), X20, K2, X17                   // 62e2dd02a88c4b08000000
VFMADD213PD X23, X20, X17                               // 62a2dd00a8cf
VFMADD213PD.RD_SAE Z23, Z20, K2, Z17                    // 62a2dd32a8cf
VFMADD213PS.Z Y23, Y20, K2, Y17                         // 62a25da2a8cf
VFMADD213PS.RD_SAE Z23, Z20, K2, Z17                    // 62a25d32a8cf
VFMADD213PS.BCST 8(BX)(CX*2), Y20, K2, Y17              // 62e25d32a84c4b02
VFMADD213SD.RD_SAE X23, X20, K2, X17                    // 62a2dd32a9cf
VFMADD213SD.Z 8(BX)(CX*2), X20, K2, X17                 // 62e2dd82a94c4b01
VFMADD213SS 8(BX)(CX*2), X20, K2, X17                   // 62e25d02a94c4b02
VFMADD213SS.Z 8(BX)(CX*2), X20, K2, X17                 // 62e25d82a94c4b02
VFMADD213SS.RD_SAE X23, X20, X17                        // 62a25d30a9cf
VFMADD231PD X23, X20, X17                               // 62a2dd00b8cf
VFMADD231PD 8(BX)(CX*2), Z20, Z17                       // 62e2dd40b88c4b08000000
VFMADD231PD.RD_SAE Z23, Z20, Z17                        // 62a2dd30b8cf
VFMADD231PS X23, X20, X17                               // 62a25d00b8cf
VFMADD231PS 8(BX)(CX*2), Z20, Z17                       // 62e25d40b88c4b08000000
VFMADD231PS.BCST 8(BX)(CX*2), X20, K2, X17              // 62e25d12b84c4b02
VFMADD231SD.RD_SAE X23, X20, X17                        // 62a2dd30b9cf
VFMADD231SD.Z 8(BX)(CX*2), X20, K2, X17                 // 62e2dd82b94c4b01
VFMADD231SS 8(BX)(CX*2), X20, X17                       // 62e25d00b94c4b02
VFMADD231SS.Z X23, X20, K2, X17                         // 62a25d82b9cf
VFMADD231SS.RD_SAE X23, X20, X17                        // 62a25d30b9cf
VFMADDSUB132PD.BCST 8(BX)(CX*2), Z20, K2, Z17           // 62e2dd52964c4b01
VFMADDSUB132PD.Z X23, X20, K2, X17                      // 62a2dd8296cf
VFMADDSUB132PD.Z Y23, Y20, K2, Y17                      // 62a2dda296cf
VFMADDSUB132PS Z23, Z20, Z17                            // 62a25d4096cf
VFMADDSUB132PS.RD_SAE Z23, Z20, K2, Z17                 // 62a25d3296cf
VFMADDSUB132PS.Z 8(BX)(CX*2), Z20, K2, Z17              // 62e25dc2968c4b08000000
VFMADDSUB213PD.BCST 8(BX)(CX*2), Y20, K2, Y17           // 62e2dd32a64c4b01
VFMADDSUB213PD 8(BX)(CX*2), Y20, K2, Y17                // 62e2dd22a68c4b08000000
VFMADDSUB213PD.BCST 8(BX)(CX*2), Y20, Y17               // 62e2dd30a64c4b01
VFMADDSUB213PS Z23, Z20, Z17                            // 62a25d40a6cf
VFMADDSUB213PS.BCST 8(BX)(CX*2), Y20, K2, Y17           // 62e25d32a64c4b02
VFMADDSUB213PS.BCST 8(BX)(CX*2), Y20, Y17               // 62e25d30a64c4b02
VFMADDSUB231PD 8(BX)(CX*2), Z20, Z17                    // 62e2dd40b68c4b08000000
VFMADDSUB231PD.BCST 8(BX)(CX*2), Y20, Y17               // 62e2dd30b64c4b01
VFMADDSUB231PD.BCST 8(BX)(CX*2), X20, X17               // 62e2dd10b64c4b01
VFMADDSUB231PS.BCST 8(BX)(CX*2), Y20, K2, Y17           // 62e25d32b64c4b02
VFMADDSUB231PS 8(BX)(CX*2), Z20, K2, Z17                // 62e25d42b68c4b08000000
VFMADDSUB231PS.Z X23, X20, K2, X17                      // 62a25d82b6cf
VFMSUB132PD.BCST 8(BX)(CX*2), Y20, Y17                  // 62e2dd309a4c4b01
VFMSUB132PD.RD_SAE Z23, Z20, Z17                        // 62a2dd309acf
VFMSUB132PD.Z 8(BX)(CX*2), X20, K2, X17                 // 62e2dd829a8c4b08000000
VFMSUB132PS.BCST 8(BX)(CX*2), Y20, Y17                  // 62e25d309a4c4b02
VFMSUB132PS.RD_SAE Z23, Z20, K2, Z17                    // 62a25d329acf
VFMSUB132PS.BCST 8(BX)(CX*2), Z20, Z17                  // 62e25d509a4c4b02
VFMSUB132SD.Z X23, X20, K2, X17                         // 62a2dd829bcf
VFMSUB132SD 8(BX)(CX*2), X20, X17                       // 62e2dd009b4c4b01
VFMSUB132SS X23, X20, K2, X17                           // 62a25d029bcf
VFMSUB132SS 8(BX)(CX*2), X20, X17                       // 62e25d009b4c4b02
VFMSUB132SS.RD_SAE X23, X20, K2, X17                    // 62a25d329bcf
VFMSUB213PD.Z Y23, Y20, K2, Y17                         // 62a2dda2aacf
VFMSUB213PD.RD_SAE Z23, Z20, Z17                        // 62a2dd30aacf
VFMSUB213PS.RD_SAE Z23, Z20, K2, Z17                    // 62a25d32aacf
VFMSUB213PS 8(BX)(CX*2), Z20, K2, Z17                   // 62e25d42aa8c4b08000000
VFMSUB213PS.Z Y23, Y20, K2, Y17                         // 62a25da2aacf
VFMSUB213SD X23, X20, K2, X17                           // 62a2dd02abcf
VFMSUB213SD 8(BX)(CX*2), X20, X17                       // 62e2dd00ab4c4b01
VFMSUB213SD.Z 8(BX)(CX*2), X20, K2, X17                 // 62e2dd82ab4c4b01
VFMSUB213SS X23, X20, X17                               // 62a25d00abcf
VFMSUB213SS 8(BX)(CX*2), X20, X17                       // 62e25d00ab4c4b02
VFMSUB213SS.Z 8(BX)(CX*2), X20, K2, X17                 // 62e25d82ab4c4b02
VFMSUB231PD.Z X23, X20, K2, X17                         // 62a2dd82bacf
VFMSUB231PD.RD_SAE Z23, Z20, K2, Z17                    // 62a2dd32bacf
VFMSUB231PD.BCST 8(BX)(CX*2), Z20, K2, Z17              // 62e2dd52ba4c4b01
VFMSUB231PS.Z 8(BX)(CX*2), Z20, K2, Z17                 // 62e25dc2ba8c4b08000000
VFMSUB231PS 8(BX)(CX*2), Y20, Y17                       // 62e25d20ba8c4b08000000
VFMSUB231PS.RD_SAE Z23, Z20, K2, Z17                    // 62a25d32bacf
VFMSUB231SD.Z 8(BX)(CX*2), X20, K2, X17                 // 62e2dd82bb4c4b01
VFMSUB231SD.RD_SAE X23, X20, K2, X17                    // 62a2dd32bbcf
VFMSUB231SS X23, X20, X17                               // 62a25d00bbcf
VFMSUB231SS X23, X20, K2, X17                           // 62a25d02bbcf
VFMSUB231SS.RD_SAE X23, X20, K2, X17                    // 62a25d32bbcf
VFMSUBADD132PD 8(BX)(CX*2), Y20, K2, Y17                // 62e2dd22978c4b08000000
VFMSUBADD132PD.Z Y23, Y20, K2, Y17                      // 62a2dda297cf
VFMSUBADD132PD.Z 8(BX)(CX*2), Z20, K2, Z17              // 62e2ddc2978c4b08000000
VFMSUBADD132PS.BCST 8(BX)(CX*2), Y20, K2, Y17           // 62e25d32974c4b02
VFMSUBADD132PS.Z 8(BX)(CX*2), X20, K2, X17              // 62e25d82978c4b08000000
VFMSUBADD213PD Z23, Z20, K2, Z17                        // 62a2dd42a7cf
VFMSUBADD213PD Y23, Y20, Y17                            // 62a2dd20a7cf
VFMSUBADD213PD.Z X23, X20, K2, X17                      // 62a2dd82a7cf
VFMSUBADD213PS Y23, Y20, K2, Y17                        // 62a25d22a7cf
VFMSUBADD213PS.Z Y23, Y20, K2, Y17                      // 62a25da2a7cf
VFMSUBADD213PS.Z 8(BX)(CX*2), Z20, K2, Z17              // 62e25dc2a78c4b08000000
VFMSUBADD231PD.BCST 8(BX)(CX*2), X20, K2, X17           // 62e2dd12b74c4b01
VFMSUBADD231PD.BCST 8(BX)(CX*2), Y20, Y17               // 62e2dd30b74c4b01
VFMSUBADD231PD.RD_SAE Z23, Z20, Z17                     // 62a2dd30b7cf
VFMSUBADD231PS.Z Y23, Y20, K2, Y17                      // 62a25da2b7cf
VFMSUBADD231PS.RD_SAE Z23, Z20, K2, Z17                 // 62a25d32b7cf
VFMSUBADD231PS.BCST 8(BX)(CX*2), Z20, Z17               // 62e25d50b74c4b02
VFNMADD132PD.Z 8(BX)(CX*2), X20, K2, X17                // 62e2dd829c8c4b08000000
VFNMADD132PD.Z 8(BX)(CX*2), Y20, K2, Y17                // 62e2dda29c8c4b08000000
VFNMADD132PD.BCST 8(BX)(CX*2), Z20, Z17                 // 62e2dd509c4c4b01
VFNMADD132PS.BCST 8(BX)(CX*2), Z20, K2, Z17             // 62e25d529c4c4b02
VFNMADD132PS 8(BX)(CX*2), Z20, Z17                      // 62e25d409c8c4b08000000
VFNMADD132PS.BCST 8(BX)(CX*2), X20, K2, X17             // 62e25d129c4c4b02
VFNMADD132SD.Z X23, X20, K2, X17                        // 62a2dd829dcf
VFNMADD132SD.RD_SAE X23, X20, X17                       // 62a2dd309dcf
VFNMADD132SD.RD_SAE X23, X20, K2, X17                   // 62a2dd329dcf
VFNMADD132SS.Z 8(BX)(CX*2), X20, K2, X17                // 62e25d829d4c4b02
VFNMADD132SS.Z X23, X20, K2, X17                        // 62a25d829dcf
VFNMADD132SS.RD_SAE X23, X20, K2, X17                   // 62a25d329dcf
VFNMADD213PD.Z 8(BX)(CX*2), Y20, K2, Y17                // 62e2dda2ac8c4b08000000
VFNMADD213PD.Z X23, X20, K2, X17                        // 62a2dd82accf
VFNMADD213PS.BCST 8(BX)(CX*2), Z20, K2, Z17             // 62e25d52ac4c4b02
VFNMADD213PS.RD_SAE Z23, Z20, K2, Z17                   // 62a25d32accf
VFNMADD213PS.Z 8(BX)(CX*2), Z20, K2, Z17                // 62e25dc2ac8c4b08000000
VFNMADD213SD 8(BX)(CX*2), X20, X17                      // 62e2dd00ad4c4b01
VFNMADD213SD.Z X23, X20, K2, X17                        // 62a2dd82adcf
VFNMADD213SD.Z 8(BX)(CX*2), X20, K2, X17                // 62e2dd82ad4c4b01
VFNMADD213SS X23, X20, X17                              // 62a25d00adcf
VFNMADD213SS 8(BX)(CX*2), X20, X17                      // 62e25d00ad4c4b02
VFNMADD213SS.Z 8(BX)(CX*2), X20, K2, X17                // 62e25d82ad4c4b02
VFNMADD231PD.BCST 8(BX)(CX*2), X20, K2, X17             // 62e2dd12bc4c4b01
VFNMADD231PD.BCST 8(BX)(CX*2), X20, X17                 // 62e2dd10bc4c4b01
VFNMADD231PD.BCST 8(BX)(CX*2), Z20, Z17                 // 62e2dd50bc4c4b01
VFNMADD231PS.RD_SAE Z23, Z20, K2, Z17                   // 62a25d32bccf
VFNMADD231PS.BCST 8(BX)(CX*2), Z20, Z17                 // 62e25d50bc4c4b02
VFNMADD231PS.Z Z23, Z20, K2, Z17                        // 62a25dc2bccf
VFNMADD231SD 8(BX)(CX*2), X20, K2, X17                  // 62e2dd02bd4c4b01
VFNMADD231SD X23, X20, K2, X17                          // 62a2dd02bdcf
VFNMADD231SD.RD_SAE X23, X20, X17                       // 62a2dd30bdcf
VFNMADD231SS 8(BX)(CX*2), X20, K2, X17                  // 62e25d02bd4c4b02
VFNMADD231SS X23, X20, K2, X17                          // 62a25d02bdcf
VFNMADD231SS.RD_SAE X23, X20, X17                       // 62a25d30bdcf
VFNMSUB132PD.BCST 8(BX)(CX*2), Y20, Y17                 // 62e2dd309e4c4b01
VFNMSUB132PD X23, X20, K2, X17                          // 62a2dd029ecf
VFNMSUB132PD.RD_SAE Z23, Z20, Z17                       // 62a2dd309ecf
VFNMSUB132PS.Z Z23, Z20, K2, Z17                        // 62a25dc29ecf
VFNMSUB132PS X23, X20, K2, X17                          // 62a25d029ecf
VFNMSUB132PS.BCST 8(BX)(CX*2), X20, X17                 // 62e25d109e4c4b02
VFNMSUB132SD 8(BX)(CX*2), X20, X17                      // 62e2dd009f4c4b01
VFNMSUB132SD X23, X20, K2, X17                          // 62a2dd029fcf
VFNMSUB132SD.Z 8(BX)(CX*2), X20, K2, X17                // 62e2dd829f4c4b01
VFNMSUB132SS 8(BX)(CX*2), X20, K2, X17                  // 62e25d029f4c4b02
VFNMSUB132SS X23, X20, K2, X17                          // 62a25d029fcf
VFNMSUB132SS.Z X23, X20, K2, X17                        // 62a25d829fcf
VFNMSUB213PD Z23, Z20, K2, Z17                          // 62a2dd42aecf
VFNMSUB213PD.RD_SAE Z23, Z20, Z17                       // 62a2dd30aecf
VFNMSUB213PD.RD_SAE Z23, Z20, K2, Z17                   // 62a2dd32aecf
VFNMSUB213PS Y23, Y20, K2, Y17                          // 62a25d22aecf
VFNMSUB213PS 8(BX)(CX*2), X20, K2, X17                  // 62e25d02ae8c4b08000000
VFNMSUB213PS.BCST 8(BX)(CX*2), X20, K2, X17             // 62e25d12ae4c4b02
VFNMSUB213SD.RD_SAE X23, X20, X17                       // 62a2dd30afcf
VFNMSUB213SD X23, X20, K2, X17                          // 62a2dd02afcf
VFNMSUB213SD.Z X23, X20, K2, X17                        // 62a2dd82afcf
VFNMSUB213SS.Z 8(BX)(CX*2), X20, K2, X17                // 62e25d82af4c4b02
VFNMSUB213SS X23, X20, X17                              // 62a25d00afcf
VFNMSUB213SS.RD_SAE X23, X20, K2, X17                   // 62a25d32afcf
VFNMSUB231PD.Z 8(BX)(CX*2), X20, K2, X17                // 62e2dd82be8c4b08000000
VFNMSUB231PD.BCST 8(BX)(CX*2), Z20, K2, Z17             // 62e2dd52be4c4b01
VFNMSUB231PD.BCST 8(BX)(CX*2), Z20, Z17                 // 62e2dd50be4c4b01
VFNMSUB231PS.RD_SAE Z23, Z20, Z17                       // 62a25d30becf
VFNMSUB231PS.Z Y23, Y20, K2, Y17                        // 62a25da2becf
VFNMSUB231PS.Z 8(BX)(CX*2), Y20, K2, Y17                // 62e25da2be8c4b08000000
VFNMSUB231SD X23, X20, K2, X17                          // 62a2dd02bfcf
VFNMSUB231SD.RD_SAE X23, X20, K2, X17                   // 62a2dd32bfcf
VFNMSUB231SD.Z 8(BX)(CX*2), X20, K2, X17                // 62e2dd82bf4c4b01
VFNMSUB231SS 8(BX)(CX*2), X20, X17                      // 62e25d00bf4c4b02
VFNMSUB231SS X23, X20, K2, X17                          // 62a25d02bfcf
VFNMSUB231SS.RD_SAE X23, X20, K2, X17                   // 62a25d32bfcf
VFPCLASSPDX.BCST $3, 8(BX)(CX*2), K4                    // 62f3fd1866644b0103
VFPCLASSPDX $3, X20, K4                                 // 62b3fd0866e403
VFPCLASSPDX.BCST $3, 8(BX)(CX*2), K2, K4                // 62f3fd1a66644b0103
VFPCLASSPDY $3, Y20, K4                                 // 62b3fd2866e403
VFPCLASSPDY.BCST $3, 8(BX)(CX*2), K2, K4                // 62f3fd3a66644b0103
VFPCLASSPDY.BCST $3, 8(BX)(CX*2), K4                    // 62f3fd3866644b0103
VFPCLASSPDZ $3, 8(BX)(CX*2), K2, K4                     // 62f3fd4a66a44b0800000003
VFPCLASSPDZ.BCST $3, 8(BX)(CX*2), K2, K4                // 62f3fd5a66644b0103
VFPCLASSPDZ.BCST $3, 8(BX)(CX*2), K4                    // 62f3fd5866644b0103
VFPCLASSPSX.BCST $3, 8(BX)(CX*2), K4                    // 62f37d1866644b0203
VFPCLASSPSX $3, X20, K2, K4                             // 62b37d0a66e403
VFPCLASSPSY $3, Y20, K2, K4                             // 62b37d2a66e403
VFPCLASSPSY.BCST $3, 8(BX)(CX*2), K4                    // 62f37d3866644b0203
VFPCLASSPSY.BCST $3, 8(BX)(CX*2), K2, K4                // 62f37d3a66644b0203
VFPCLASSPSZ $3, Z20, K2, K4                             // 62b37d4a66e403
VFPCLASSPSZ.BCST $3, 8(BX)(CX*2), K2, K4                // 62f37d5a66644b0203
VFPCLASSSD $3, X20, K4                                  // 62b3fd0867e403
VFPCLASSSD $3, X20, K2, K4                              // 62b3fd0a67e403
VFPCLASSSS $3, X20, K2, K4                              // 62b37d0a67e403
VFPCLASSSS $3, 8(BX)(CX*2), K2, K4                      // 62f37d0a67644b0203
VGATHERDPD 8(BX)(Y19*2), K2, Z17                        // 62e2fd42924c5b01
VGATHERDPD 8(BX)(X19*2), K2, Y17                        // 62e2fd22924c5b01
VGATHERDPS 8(BX)(Z19*2), K2, Z17                        // 62e27d42924c5b02
VGATHERDPS 8(BX)(X19*2), K2, X17                        // 62e27d02924c5b02
VGATHERPF0DPD K2, 8(BX)(Y19*2)                          // 62f2fd42c64c5b01
VGATHERPF0DPS K2, 8(BX)(Z19*2)                          // 62f27d42c64c5b02
VGATHERPF0QPD K2, 8(BX)(Z19*2)                          // 62f2fd42c74c5b01
VGATHERPF0QPS K2, 8(BX)(Z19*2)                          // 62f27d42c74c5b02
VGATHERPF1DPD K2, 8(BX)(Y19*2)                          // 62f2fd42c6545b01
VGATHERPF1DPS K2, 8(BX)(Z19*2)                          // 62f27d42c6545b02
VGATHERPF1QPD K2, 8(BX)(Z19*2)                          // 62f2fd42c7545b01
VGATHERPF1QPS K2, 8(BX)(Z19*2)                          // 62f27d42c7545b02
VGATHERQPD 8(BX)(Z19*2), K2, Z17                        // 62e2fd42934c5b01
VGATHERQPD 8(BX)(Y19*2), K2, Y17                        // 62e2fd22934c5b01
VGATHERQPS 8(BX)(Z19*2), K2, Y17                        // 62e27d42934c5b02
VGATHERQPS 8(BX)(Y19*2), K2, X17                        // 62e27d22934c5b02
VGETEXPPD.BCST 8(BX)(CX*2), K2, Z17                     // 62e2fd5a424c4b01
VGETEXPPD.BCST 8(BX)(CX*2), X17                         // 62e2fd18424c4b01
VGETEXPPD.Z Y20, K2, Y17                                // 62a2fdaa42cc
VGETEXPPS.Z Y20, K2, Y17                                // 62a27daa42cc
VGETEXPPS 8(BX)(CX*2), Y17                              // 62e27d28428c4b08000000
VGETEXPPS.Z 8(BX)(CX*2), K2, Z17                        // 62e27dca428c4b08000000
VGETEXPSD X23, X20, K2, X17                             // 62a2dd0243cf
VGETEXPSD.SAE X23, X20, X17                             // 62a2dd1043cf
VGETEXPSD.SAE X23, X20, K2, X17                         // 62a2dd1243cf
VGETEXPSS 8(BX)(CX*2), X20, X17                         // 62e25d00434c4b02
VGETEXPSS.SAE X23, X20, X17                             // 62a25d1043cf
VGETMANTPD.Z $3, 8(BX)(CX*2), K2, Z17                   // 62e3fdca268c4b0800000003
VGETMANTPD $3, 8(BX)(CX*2), Z17                         // 62e3fd48268c4b0800000003
VGETMANTPD.BCST $3, 8(BX)(CX*2), K2, Z17                // 62e3fd5a264c4b0103
VGETMANTPS $3, Z20, K2, Z17                             // 62a37d4a26cc03
VGETMANTPS.SAE $3, Z20, Z17                             // 62a37d5826cc03
VGETMANTPS.Z $3, 8(BX)(CX*2), K2, Y17                   // 62e37daa268c4b0800000003
VGETMANTSD.SAE $3, X23, X20, X17                        // 62a3dd1027cf03
VGETMANTSD $3, 8(BX)(CX*2), X20, K2, X17                // 62e3dd02274c4b0103
VGETMANTSD.Z $3, 8(BX)(CX*2), X20, K2, X17              // 62e3dd82274c4b0103
VGETMANTSS.SAE $3, X23, X20, K2, X17                    // 62a35d1227cf03
VGETMANTSS $3, X23, X20, X17                            // 62a35d0027cf03
VGF2P8AFFINEINVQB.BCST $3, 8(BX)(CX*2), X20, K2, X17    // 62e3dd12cf4c4b0103
VGF2P8AFFINEINVQB $3, 8(BX)(CX*2), X20, X17             // 62e3dd00cf8c4b0800000003
VGF2P8AFFINEINVQB.Z $3, Y23, Y20, K2, Y17               // 62a3dda2cfcf03
VGF2P8AFFINEQB $3, 8(BX)(CX*2), Z20, K2, Z17            // 62e3dd42ce8c4b0800000003
VGF2P8AFFINEQB $3, 8(BX)(CX*2), Y20, K2, Y17            // 62e3dd22ce8c4b0800000003
VGF2P8AFFINEQB.Z $3, X23, X20, K2, X17                  // 62a3dd82cecf03
VGF2P8MULB.Z 8(BX)(CX*2), Z20, K2, Z17                  // 62e25dc2cf8c4b08000000
VGF2P8MULB.Z Y23, Y20, K2, Y17                          // 62a25da2cfcf
VGF2P8MULB.Z 8(BX)(CX*2), Y20, K2, Y17                  // 62e25da2cf8c4b08000000
VINSERTF32X4 $3, 8(BX)(CX*2), Z20, K2, Z17              // 62e35d42188c4b0800000003
VINSERTF32X4 $3, 8(BX)(CX*2), Z20, Z17                  // 62e35d40188c4b0800000003
VINSERTF32X4.Z $3, 8(BX)(CX*2), Y20, K2, Y17            // 62e35da2188c4b0800000003
VINSERTF32X8 $3, Y23, Z20, K2, Z17                      // 62a35d421acf03
VINSERTF32X8 $3, Y23, Z20, Z17                          // 62a35d401acf03
VINSERTF32X8.Z $3, 8(BX)(CX*2), Z20, K2, Z17            // 62e35dc21a8c4b0800000003
VINSERTF64X2 $3, X23, Y20, K2, Y17                      // 62a3dd2218cf03
VINSERTF64X2.Z $3, 8(BX)(CX*2), Y20, K2, Y17            // 62e3dda2188c4b0800000003
VINSERTF64X4.Z $3, Y23, Z20, K2, Z17                    // 62a3ddc21acf03
VINSERTF64X4 $3, 8(BX)(CX*2), Z20, K2, Z17              // 62e3dd421a8c4b0800000003
VINSERTF64X4.Z $3, 8(BX)(CX*2), Z20, K2, Z17            // 62e3ddc21a8c4b0800000003
VINSERTI32X4 $3, X23, Y20, K2, Y17                      // 62a35d2238cf03
VINSERTI32X4 $3, X23, Y20, Y17                          // 62a35d2038cf03
VINSERTI32X4.Z $3, X23, Z20, K2, Z17                    // 62a35dc238cf03
VINSERTI32X8.Z $3, Y23, Z20, K2, Z17                    // 62a35dc23acf03
VINSERTI32X8 $3, Y23, Z20, Z17                          // 62a35d403acf03
VINSERTI32X8.Z $3, 8(BX)(CX*2), Z20, K2, Z17            // 62e35dc23a8c4b0800000003
VINSERTI64X2 $3, X23, Z20, Z17                          // 62a3dd4038cf03
VINSERTI64X2.Z $3, X23, Z20, K2, Z17                    // 62a3ddc238cf03
VINSERTI64X2.Z $3, X23, Y20, K2, Y17                    // 62a3dda238cf03
VINSERTI64X4 $3, Y23, Z20, Z17                          // 62a3dd403acf03
VINSERTI64X4 $3, 8(BX)(CX*2), Z20, Z17                  // 62e3dd403a8c4b0800000003
VINSERTI64X4.Z $3, 8(BX)(CX*2), Z20, K2, Z17            // 62e3ddc23a8c4b0800000003
VINSERTPS $3, 8(BX)(CX*2), X20, X17                     // 62e35d00214c4b0203
VINSERTPS $3, X23, X20, X17                             // 62a35d0021cf03
VMAXPD 8(BX)(CX*2), Y20, K2, Y17                        // 62e1dd225f8c4b08000000
VMAXPD Y23, Y20, Y17                                    // 62a1dd205fcf
VMAXPD.Z 8(BX)(CX*2), Z20, K2, Z17                      // 62e1ddc25f8c4b08000000
VMAXPS 8(BX)(CX*2), Y20, Y17                            // 62e15c205f8c4b08000000
VMAXPS 8(BX)(CX*2), X20, K2, X17                        // 62e15c025f8c4b08000000
VMAXPS.Z Z23, Z20, K2, Z17                              // 62a15cc25fcf
VMAXSD.Z X23, X20, K2, X17                              // 62a1df825fcf
VMAXSD X23, X20, X17                                    // 62a1df005fcf
VMAXSS.SAE X23, X20, X17                                // 62a15e105fcf
VMAXSS.SAE X23, X20, K2, X17                            // 62a15e125fcf
VMAXSS.Z 8(BX)(CX*2), X20, K2, X17                      // 62e15e825f4c4b02
VMINPD.BCST 8(BX)(CX*2), Z20, K2, Z17                   // 62e1dd525d4c4b01
VMINPD.Z Y23, Y20, K2, Y17                              // 62a1dda25dcf
VMINPS.BCST 8(BX)(CX*2), Z20, Z17                       // 62e15c505d4c4b02
VMINPS.SAE Z23, Z20, K2, Z17                            // 62a15c525dcf
VMINPS.BCST 8(BX)(CX*2), Y20, K2, Y17                   // 62e15c325d4c4b02
VMINSD.Z X23, X20, K2, X17                              // 62a1df825dcf
VMINSD 8(BX)(CX*2), X20, K2, X17                        // 62e1df025d4c4b01
VMINSD.SAE X23, X20, X17                                // 62a1df105dcf
VMINSS 8(BX)(CX*2), X20, K2, X17                        // 62e15e025d4c4b02
VMINSS.Z X23, X20, K2, X17                              // 62a15e825dcf
VMINSS.SAE X23, X20, X17                                // 62a15e105dcf
VMOVAPD.Z 8(BX)(CX*2), K2, Y17                          // 62e1fdaa288c4b08000000
VMOVAPD 8(BX)(CX*2), K2, X17                            // 62e1fd0a288c4b08000000
VMOVAPD.Z Z20, K2, Z17                                  // 62a1fdca29e1
VMOVAPS.Z Z20, K2, Z17                                  // 62a17cca29e1
VMOVAPS 8(BX)(CX*2), Y17                                // 62e17c28288c4b08000000
VMOVAPS.Z 8(BX)(CX*2), K2, X17                          // 62e17c8a288c4b08000000
VMOVD X20, R9                                           // 62c17d087ee1
VMOVD 8(BX)(CX*2), X17                                  // 62e17d086e4c4b02
VMOVDDUP 8(BX)(CX*2), K2, Y17                           // 62e1ff2a128c4b08000000
VMOVDDUP 8(BX)(CX*2), X17                               // 62e1ff08124c4b01
VMOVDDUP.Z 8(BX)(CX*2), K2, Z17                         // 62e1ffca128c4b08000000
VMOVDQA32.Z Z20, K2, Z17                                // 62a17dca7fe1
VMOVDQA32 8(BX)(CX*2), Y17                              // 62e17d286f8c4b08000000
VMOVDQA32.Z X20, K2, X17                                // 62a17d8a7fe1
VMOVDQA64 Z20, K2, Z17                                  // 62a1fd4a7fe1
VMOVDQA64 Y20, K2, 8(BX)(CX*2)                          // 62e1fd2a7fa44b08000000
VMOVDQA64.Z 8(BX)(CX*2), K2, Z17                        // 62e1fdca6f8c4b08000000
VMOVDQU16.Z X20, K2, X17                                // 62a1ff8a7fe1
VMOVDQU16 8(BX)(CX*2), Y17                              // 62e1ff286f8c4b08000000
VMOVDQU32 Z20, Z17                                      // 62a17e487fe1
VMOVDQU32 X20, K2, 8(BX)(CX*2)                          // 62e17e0a7fa44b08000000
VMOVDQU32.Z X20, K2, X17                                // 62a17e8a7fe1
VMOVDQU64 Y20, Y17                                      // 62a1fe287fe1
VMOVDQU64 Z20, Z17                                      // 62a1fe487fe1
VMOVDQU64.Z 8(BX)(CX*2), K2, X17                        // 62e1fe8a6f8c4b08000000
VMOVDQU8 Z20, 8(BX)(CX*2)                               // 62e17f487fa44b08000000
VMOVDQU8 X20, K2, X17                                   // 62a17f0a7fe1
VMOVDQU8.Z 8(BX)(CX*2), K2, Y17                         // 62e17faa6f8c4b08000000
VMOVHLPS X23, X20, X17                                  // 62a15c0012cf
VMOVHPD 8(BX)(CX*2), X20, X17                           // 62e1dd00164c4b01
VMOVHPD X20, 8(BX)(CX*2)                                // 62e1fd0817644b01
VMOVHPS 8(BX)(CX*2), X20, X17                           // 62e15c00164c4b01
VMOVHPS X20, 8(BX)(CX*2)                                // 62e17c0817644b01
VMOVLHPS X23, X20, X17                                  // 62a15c0016cf
VMOVLPD X20, 8(BX)(CX*2)                                // 62e1fd0813644b01
VMOVLPD 8(BX)(CX*2), X20, X17                           // 62e1dd00124c4b01
VMOVLPS X20, 8(BX)(CX*2)                                // 62e17c0813644b01
VMOVLPS 8(BX)(CX*2), X20, X17                           // 62e15c00124c4b01
VMOVNTDQ X20, 8(BX)(CX*2)                               // 62e17d08e7a44b08000000
VMOVNTDQ Z20, 8(BX)(CX*2)                               // 62e17d48e7a44b08000000
VMOVNTDQA 8(BX)(CX*2), X17                              // 62e27d082a8c4b08000000
VMOVNTDQA 8(BX)(CX*2), Y17                              // 62e27d282a8c4b08000000
VMOVNTPD Z20, 8(BX)(CX*2)                               // 62e1fd482ba44b08000000
VMOVNTPD X20, 8(BX)(CX*2)                               // 62e1fd082ba44b08000000
VMOVNTPS Y20, 8(BX)(CX*2)                               // 62e17c282ba44b08000000
VMOVNTPS Z20, 8(BX)(CX*2)                               // 62e17c482ba44b08000000
VMOVQ X20, 8(BX)(CX*2)                                  // 62e1fd087e644b01
VMOVQ R10, X17                                          // 62c1fd086eca
VMOVSD X23, X20, X17                                    // 62a1df0011f9
VMOVSD X20, 8(BX)(CX*2)                                 // 62e1ff0811644b01
VMOVSD.Z 8(BX)(CX*2), K2, X17                           // 62e1ff8a104c4b01
VMOVSHDUP.Z X20, K2, X17                                // 62a17e8a16cc
VMOVSHDUP 8(BX)(CX*2), K2, Z17                          // 62e17e4a168c4b08000000
VMOVSHDUP.Z Y20, K2, Y17                                // 62a17eaa16cc
VMOVSLDUP Z20, Z17                                      // 62a17e4812cc
VMOVSLDUP X20, K2, X17                                  // 62a17e0a12cc
VMOVSLDUP.Z 8(BX)(CX*2), K2, Z17                        // 62e17eca128c4b08000000
VMOVSS X23, X20, X17                                    // 62a15e0011f9
VMOVSS X20, K2, 8(BX)(CX*2)                             // 62e17e0a11644b02
VMOVSS.Z X23, X20, K2, X17                              // 62a15e8211f9
VMOVUPD Y20, K2, 8(BX)(CX*2)                            // 62e1fd2a11a44b08000000
VMOVUPD X20, 8(BX)(CX*2)                                // 62e1fd0811a44b08000000
VMOVUPD.Z 8(BX)(CX*2), K2, Y17                          // 62e1fdaa108c4b08000000
VMOVUPS 8(BX)(CX*2), Y17                                // 62e17c28108c4b08000000
VMOVUPS 8(BX)(CX*2), Z17                                // 62e17c48108c4b08000000
VMOVUPS.Z 8(BX)(CX*2), K2, Y17                          // 62e17caa108c4b08000000
VMULPD.Z 8(BX)(CX*2), Y20, K2, Y17                      // 62e1dda2598c4b08000000
VMULPD.BCST 8(BX)(CX*2), X20, X17                       // 62e1dd10594c4b01
VMULPD.Z Y23, Y20, K2, Y17                              // 62a1dda259cf
VMULPS 8(BX)(CX*2), X20, X17                            // 62e15c00598c4b08000000
VMULPS.RD_SAE Z23, Z20, Z17                             // 62a15c3059cf
VMULPS.BCST 8(BX)(CX*2), Y20, K2, Y17                   // 62e15c32594c4b02
VMULSD.RD_SAE X23, X20, X17                             // 62a1df3059cf
VMULSD.Z 8(BX)(CX*2), X20, K2, X17                      // 62e1df82594c4b01
VMULSS.Z X23, X20, K2, X17                              // 62a15e8259cf
VMULSS.RD_SAE X23, X20, K2, X17                         // 62a15e3259cf
VMULSS.Z 8(BX)(CX*2), X20, K2, X17                      // 62e15e82594c4b02
VORPD Z23, Z20, Z17                                     // 62a1dd4056cf
VORPD.BCST 8(BX)(CX*2), Y20, K2, Y17                    // 62e1dd32564c4b01
VORPD.Z X23, X20, K2, X17                               // 62a1dd8256cf
VORPS 8(BX)(CX*2), X20, K2, X17                         // 62e15c02568c4b08000000
VORPS.Z 8(BX)(CX*2), X20, K2, X17                       // 62e15c82568c4b08000000
VORPS.BCST 8(BX)(CX*2), Y20, K2, Y17                    // 62e15c32564c4b02
VP4DPWSSD 8(BX)(CX*2), [Z20-Z23], Z17                   // 62e25f40528c4b08000000
VP4DPWSSD 8(BX)(CX*2), [Z20-Z23], K2, Z17               // 62e25f42528c4b08000000
VP4DPWSSD.Z 8(BX)(CX*2), [Z20-Z23], K2, Z17             // 62e25fc2528c4b08000000
VP4DPWSSDS.Z 8(BX)(CX*2), [Z20-Z23], K2, Z17            // 62e25fc2538c4b08000000
VP4DPWSSDS 8(BX)(CX*2), [Z20-Z23], K2, Z17              // 62e25f42538c4b08000000
VPABSB 8(BX)(CX*2), K2, Y17                             // 62e27d2a1c8c4b08000000
VPABSB 8(BX)(CX*2), K2, X17                             // 62e27d0a1c8c4b08000000
VPABSB.Z X20, K2, X17                                   // 62a27d8a1ccc
VPABSD Z20, K2, Z17                                     // 62a27d4a1ecc
VPABSD.BCST 8(BX)(CX*2), K2, Y17                        // 62e27d3a1e4c4b02
VPABSD.BCST 8(BX)(CX*2), K2, Z17                        // 62e27d5a1e4c4b02
VPABSQ.BCST 8(BX)(CX*2), X17                            // 62e2fd181f4c4b01
VPABSQ.BCST 8(BX)(CX*2), K2, Z17                        // 62e2fd5a1f4c4b01
VPABSQ.BCST 8(BX)(CX*2), K2, X17                        // 62e2fd1a1f4c4b01
VPABSW.Z 8(BX)(CX*2), K2, X17                           // 62e27d8a1d8c4b08000000
VPABSW X20, X17                                         // 62a27d081dcc
VPABSW.Z 8(BX)(CX*2), K2, Z17                           // 62e27dca1d8c4b08000000
VPACKSSDW.BCST 8(BX)(CX*2), X20, X17                    // 62e15d106b4c4b02
VPACKSSDW.Z 8(BX)(CX*2), Y20, K2, Y17                   // 62e15da26b8c4b08000000
VPACKSSDW.Z Y23, Y20, K2, Y17                           // 62a15da26bcf
VPACKSSWB.Z X23, X20, K2, X17                           // 62a15d8263cf
VPACKSSWB 8(BX)(CX*2), X20, X17                         // 62e15d00638c4b08000000
VPACKSSWB.Z 8(BX)(CX*2), X20, K2, X17                   // 62e15d82638c4b08000000
VPACKUSDW.BCST 8(BX)(CX*2), Y20, K2, Y17                // 62e25d322b4c4b02
VPACKUSDW.Z 8(BX)(CX*2), Y20, K2, Y17                   // 62e25da22b8c4b08000000
VPACKUSDW.BCST 8(BX)(CX*2), Y20, Y17                    // 62e25d302b4c4b02
VPACKUSWB 8(BX)(CX*2), Z20, Z17                         // 62e15d40678c4b08000000
VPACKUSWB 8(BX)(CX*2), X20, X17                         // 62e15d00678c4b08000000
VPACKUSWB.Z Z23, Z20, K2, Z17                           // 62a15dc267cf
VPADDB 8(BX)(CX*2), X20, X17                            // 62e15d00fc8c4b08000000
VPADDB 8(BX)(CX*2), Y20, Y17                            // 62e15d20fc8c4b08000000
VPADDB.Z Y23, Y20, K2, Y17                              // 62a15da2fccf
VPADDD 8(BX)(CX*2), X20, X17                            // 62e15d00fe8c4b08000000
VPADDD.BCST 8(BX)(CX*2), Y20, K2, Y17                   // 62e15d32fe4c4b02
VPADDD.Z Y23, Y20, K2, Y17                              // 62a15da2fecf
VPADDQ 8(BX)(CX*2), X20, K2, X17                        // 62e1dd02d48c4b08000000
VPADDQ.Z X23, X20, K2, X17                              // 62a1dd82d4cf
VPADDSB X23, X20, X17                                   // 62a15d00eccf
VPADDSB 8(BX)(CX*2), Z20, K2, Z17                       // 62e15d42ec8c4b08000000
VPADDSB.Z Y23, Y20, K2, Y17                             // 62a15da2eccf
VPADDSW 8(BX)(CX*2), Y20, K2, Y17                       // 62e15d22ed8c4b08000000
VPADDSW.Z X23, X20, K2, X17                             // 62a15d82edcf
VPADDSW.Z 8(BX)(CX*2), Y20, K2, Y17                     // 62e15da2ed8c4b08000000
VPADDUSB X23, X20, X17                                  // 62a15d00dccf
VPADDUSB.Z Y23, Y20, K2, Y17                            // 62a15da2dccf
VPADDUSB.Z 8(BX)(CX*2), X20, K2, X17                    // 62e15d82dc8c4b08000000
VPADDUSW 8(BX)(CX*2), X20, X17                          // 62e15d00dd8c4b08000000
VPADDUSW Y23, Y20, Y17                                  // 62a15d20ddcf
VPADDUSW.Z 8(BX)(CX*2), Y20, K2, Y17                    // 62e15da2dd8c4b08000000
VPADDW Z23, Z20, K2, Z17                                // 62a15d42fdcf
VPADDW Y23, Y20, Y17                                    // 62a15d20fdcf
VPADDW.Z Y23, Y20, K2, Y17                              // 62a15da2fdcf
VPALIGNR $3, 8(BX)(CX*2), Y20, Y17                      // 62e35d200f8c4b0800000003
VPALIGNR $3, Y23, Y20, K2, Y17                          // 62a35d220fcf03
VPALIGNR.Z $3, 8(BX)(CX*2), X20, K2, X17                // 62e35d820f8c4b0800000003
VPANDD Y23, Y20, K2, Y17                                // 62a15d22dbcf
VPANDD.BCST 8(BX)(CX*2), Z20, K2, Z17                   // 62e15d52db4c4b02
VPANDD.BCST 8(BX)(CX*2), Y20, Y17                       // 62e15d30db4c4b02
VPANDND Y23, Y20, K2, Y17                               // 62a15d22dfcf
VPANDND X23, X20, K2, X17                               // 62a15d02dfcf
VPANDND.BCST 8(BX)(CX*2), X20, K2, X17                  // 62e15d12df4c4b02
VPANDNQ.BCST 8(BX)(CX*2), Z20, Z17                      // 62e1dd50df4c4b01
VPANDNQ.BCST 8(BX)(CX*2), Y20, Y17                      // 62e1dd30df4c4b01
VPANDNQ.BCST 8(BX)(CX*2), X20, X17                      // 62e1dd10df4c4b01
VPANDQ Z23, Z20, K2, Z17                                // 62a1dd42dbcf
VPANDQ Z23, Z20, Z17                                    // 62a1dd40dbcf
VPANDQ.BCST 8(BX)(CX*2), X20, K2, X17                   // 62e1dd12db4c4b01
VPAVGB X23, X20, X17                                    // 62a15d00e0cf
VPAVGB 8(BX)(CX*2), X20, K2, X17                        // 62e15d02e08c4b08000000
VPAVGB.Z Z23, Z20, K2, Z17                              // 62a15dc2e0cf
VPAVGW X23, X20, K2, X17                                // 62a15d02e3cf
VPAVGW 8(BX)(CX*2), X20, K2, X17                        // 62e15d02e38c4b08000000
VPAVGW.Z X23, X20, K2, X17                              // 62a15d82e3cf
VPBLENDMB.Z 8(BX)(CX*2), Z20, K2, Z17                   // 62e25dc2668c4b08000000
VPBLENDMB 8(BX)(CX*2), X20, X17                         // 62e25d00668c4b08000000
VPBLENDMB.Z Y23, Y20, K2, Y17                           // 62a25da266cf
VPBLENDMD 8(BX)(CX*2), X20, X17                         // 62e25d00648c4b08000000
VPBLENDMD.Z 8(BX)(CX*2), X20, K2, X17                   // 62e25d82648c4b08000000
VPBLENDMD.Z 8(BX)(CX*2), Z20, K2, Z17                   // 62e25dc2648c4b08000000
VPBLENDMQ 8(BX)(CX*2), Z20, K2, Z17                     // 62e2dd42648c4b08000000
VPBLENDMQ Y23, Y20, K2, Y17                             // 62a2dd2264cf
VPBLENDMQ.Z X23, X20, K2, X17                           // 62a2dd8264cf
VPBLENDMW Z23, Z20, Z17                                 // 62a2dd4066cf
VPBLENDMW.Z 8(BX)(CX*2), Y20, K2, Y17                   // 62e2dda2668c4b08000000
VPBLENDMW.Z Y23, Y20, K2, Y17                           // 62a2dda266cf
VPBROADCASTB.Z R10, K2, Y17                             // 62c27daa7aca
VPBROADCASTB 8(BX)(CX*2), K2, Z17                       // 62e27d4a784c4b08
VPBROADCASTB.Z R10, K2, X17                             // 62c27d8a7aca
VPBROADCASTD 8(BX)(CX*2), K2, Y17                       // 62e27d2a584c4b02
VPBROADCASTD R10, K2, Y17                               // 62c27d2a7cca
VPBROADCASTD.Z R10, K2, Z17                             // 62c27dca7cca
VPBROADCASTMB2Q K5, X17                                 // 62e2fe082acd
VPBROADCASTMB2Q K5, Y17                                 // 62e2fe282acd
VPBROADCASTMW2D K5, X17                                 // 62e27e083acd
VPBROADCASTMW2D K5, Y17                                 // 62e27e283acd
VPBROADCASTQ 8(BX)(CX*2), K2, X17                       // 62e2fd0a594c4b01
VPBROADCASTQ.Z 8(BX)(CX*2), K2, Y17                     // 62e2fdaa594c4b01
VPBROADCASTQ.Z R10, K2, Z17                             // 62c2fdca7cca
VPBROADCASTW.Z X20, K2, Y17                             // 62a27daa79cc
VPBROADCASTW R10, Y17                                   // 62c27d287bca
VPBROADCASTW.Z X20, K2, Z17                             // 62a27dca79cc
VPCLMULQDQ $3, Z23, Z20, Z17                            // 62a35d4044cf03
VPCLMULQDQ $3, Y23, Y20, Y17                            // 62a35d2044cf03
VPCMPB $3, X23, X20, K2, K4                             // 62b35d023fe703
VPCMPB $3, Y23, Y20, K2, K4                             // 62b35d223fe703
VPCMPD.BCST $3, 8(BX)(CX*2), Z20, K4                    // 62f35d501f644b0203
VPCMPD.BCST $3, 8(BX)(CX*2), Y20, K4                    // 62f35d301f644b0203
VPCMPD.BCST $3, 8(BX)(CX*2), X20, K4                    // 62f35d101f644b0203
VPCMPEQB 8(BX)(CX*2), Y20, K4                           // 62f15d2074a44b08000000
VPCMPEQB Y23, Y20, K2, K4                               // 62b15d2274e7
VPCMPEQD Z23, Z20, K2, K4                               // 62b15d4276e7
VPCMPEQD 8(BX)(CX*2), Y20, K4                           // 62f15d2076a44b08000000
VPCMPEQD.BCST 8(BX)(CX*2), Y20, K4                      // 62f15d3076644b02
VPCMPEQQ Z23, Z20, K4                                   // 62b2dd4029e7
VPCMPEQQ.BCST 8(BX)(CX*2), Y20, K4                      // 62f2dd3029644b01
VPCMPEQQ.BCST 8(BX)(CX*2), Y20, K2, K4                  // 62f2dd3229644b01
VPCMPEQW X23, X20, K2, K4                               // 62b15d0275e7
VPCMPEQW 8(BX)(CX*2), Z20, K2, K4                       // 62f15d4275a44b08000000
VPCMPGTB Z23, Z20, K4                                   // 62b15d4064e7
VPCMPGTB 8(BX)(CX*2), Z20, K4                           // 62f15d4064a44b08000000
VPCMPGTD 8(BX)(CX*2), Z20, K2, K4                       // 62f15d4266a44b08000000
VPCMPGTD Z23, Z20, K4                                   // 62b15d4066e7
VPCMPGTD.BCST 8(BX)(CX*2), X20, K2, K4                  // 62f15d1266644b02
VPCMPGTQ.BCST 8(BX)(CX*2), X20, K2, K4                  // 62f2dd1237644b01
VPCMPGTQ.BCST 8(BX)(CX*2), X20, K4                      // 62f2dd1037644b01
VPCMPGTQ.BCST 8(BX)(CX*2), Z20, K4                      // 62f2dd5037644b01
VPCMPGTW 8(BX)(CX*2), X20, K2, K4                       // 62f15d0265a44b08000000
VPCMPGTW Y23, Y20, K4                                   // 62b15d2065e7
VPCMPQ $3, X23, X20, K2, K4                             // 62b3dd021fe703
VPCMPQ $3, X23, X20, K4                                 // 62b3dd001fe703
VPCMPQ.BCST $3, 8(BX)(CX*2), Y20, K2, K4                // 62f3dd321f644b0103
VPCMPUB $3, X23, X20, K4                                // 62b35d003ee703
VPCMPUB $3, 8(BX)(CX*2), Z20, K4                        // 62f35d403ea44b0800000003
VPCMPUD $3, 8(BX)(CX*2), X20, K4                        // 62f35d001ea44b0800000003
VPCMPUD.BCST $3, 8(BX)(CX*2), Z20, K4                   // 62f35d501e644b0203
VPCMPUD.BCST $3, 8(BX)(CX*2), Y20, K4                   // 62f35d301e644b0203
VPCMPUQ $3, Z23, Z20, K2, K4                            // 62b3dd421ee703
VPCMPUQ.BCST $3, 8(BX)(CX*2), Y20, K2, K4               // 62f3dd321e644b0103
VPCMPUW $3, 8(BX)(CX*2), X20, K2, K4                    // 62f3dd023ea44b0800000003
VPCMPUW $3, 8(BX)(CX*2), X20, K4                        // 62f3dd003ea44b0800000003
VPCMPW $3, X23, X20, K4                                 // 62b3dd003fe703
VPCMPW $3, Y23, Y20, K2, K4                             // 62b3dd223fe703
VPCOMPRESSB Z20, K2, Z17                                // 62a27d4a63e1
VPCOMPRESSB X20, K2, 8(BX)(CX*2)                        // 62e27d0a63644b08
VPCOMPRESSB.Z Y20, K2, Y17                              // 62a27daa63e1
VPCOMPRESSD.Z Y20, K2, Y17                              // 62a27daa8be1
VPCOMPRESSD.Z X20, K2, X17                              // 62a27d8a8be1
VPCOMPRESSQ Y20, K2, Y17                                // 62a2fd2a8be1
VPCOMPRESSQ X20, K2, 8(BX)(CX*2)                        // 62e2fd0a8b644b01
VPCOMPRESSQ.Z Z20, K2, Z17                              // 62a2fdca8be1
VPCOMPRESSW X20, X17                                    // 62a2fd0863e1
VPCOMPRESSW.Z Z20, K2, Z17                              // 62a2fdca63e1
VPCONFLICTD 8(BX)(CX*2), X17                            // 62e27d08c48c4b08000000
VPCONFLICTD.BCST 8(BX)(CX*2), K2, X17                   // 62e27d1ac44c4b02
VPCONFLICTD.Z 8(BX)(CX*2), K2, Z17                      // 62e27dcac48c4b08000000
VPCONFLICTQ.BCST 8(BX)(CX*2), K2, X17                   // 62e2fd1ac44c4b01
VPCONFLICTQ Z20, K2, Z17                                // 62a2fd4ac4cc
VPDPBUSD X23, X20, X17                                  // 62a25d0050cf
VPDPBUSD.Z X23, X20, K2, X17                            // 62a25d8250cf
VPDPBUSD.BCST 8(BX)(CX*2), Y20, K2, Y17                 // 62e25d32504c4b02
VPDPBUSDS.Z 8(BX)(CX*2), X20, K2, X17                   // 62e25d82518c4b08000000
VPDPBUSDS.Z X23, X20, K2, X17                           // 62a25d8251cf
VPDPBUSDS.BCST 8(BX)(CX*2), Z20, K2, Z17                // 62e25d52514c4b02
VPDPWSSD 8(BX)(CX*2), Z20, K2, Z17                      // 62e25d42528c4b08000000
VPDPWSSD.BCST 8(BX)(CX*2), Y20, Y17                     // 62e25d30524c4b02
VPDPWSSD.BCST 8(BX)(CX*2), Z20, K2, Z17                 // 62e25d52524c4b02
VPDPWSSDS Z23, Z20, Z17                                 // 62a25d4053cf
VPDPWSSDS Y23, Y20, K2, Y17                             // 62a25d2253cf
VPDPWSSDS.BCST 8(BX)(CX*2), Z20, K2, Z17                // 62e25d52534c4b02
VPERMB 8(BX)(CX*2), Y20, K2, Y17                        // 62e25d228d8c4b08000000
VPERMB Z23, Z20, K2, Z17                                // 62a25d428dcf
VPERMB.Z X23, X20, K2, X17                              // 62a25d828dcf
VPERMD Y23, Y20, K2, Y17                                // 62a25d2236cf
VPERMD 8(BX)(CX*2), Y20, K2, Y17                        // 62e25d22368c4b08000000
VPERMD.BCST 8(BX)(CX*2), Y20, Y17                       // 62e25d30364c4b02
VPERMI2B 8(BX)(CX*2), X20, K2, X17                      // 62e25d02758c4b08000000
VPERMI2B X23, X20, X17                                  // 62a25d0075cf
VPERMI2B.Z X23, X20, K2, X17                            // 62a25d8275cf
VPERMI2D 8(BX)(CX*2), Y20, K2, Y17                      // 62e25d22768c4b08000000
VPERMI2D X23, X20, K2, X17                              // 62a25d0276cf
VPERMI2D.BCST 8(BX)(CX*2), X20, X17                     // 62e25d10764c4b02
VPERMI2PD.Z 8(BX)(CX*2), Y20, K2, Y17                   // 62e2dda2778c4b08000000
VPERMI2PD.BCST 8(BX)(CX*2), Y20, K2, Y17                // 62e2dd32774c4b01
VPERMI2PD.Z X23, X20, K2, X17                           // 62a2dd8277cf
VPERMI2PS.BCST 8(BX)(CX*2), Z20, Z17                    // 62e25d50774c4b02
VPERMI2PS Z23, Z20, Z17                                 // 62a25d4077cf
VPERMI2PS.BCST 8(BX)(CX*2), X20, X17                    // 62e25d10774c4b02
VPERMI2Q.BCST 8(BX)(CX*2), Z20, K2, Z17                 // 62e2dd52764c4b01
VPERMI2Q.Z Y23, Y20, K2, Y17                            // 62a2dda276cf
VPERMI2Q.Z 8(BX)(CX*2), Z20, K2, Z17                    // 62e2ddc2768c4b08000000
VPERMI2W.Z Y23, Y20, K2, Y17                            // 62a2dda275cf
VPERMI2W 8(BX)(CX*2), Z20, K2, Z17                      // 62e2dd42758c4b08000000
VPERMI2W.Z 8(BX)(CX*2), Z20, K2, Z17                    // 62e2ddc2758c4b08000000
VPERMILPD Z23, Z20, K2, Z17                             // 62a2dd420dcf
VPERMILPD.BCST 8(BX)(CX*2), Y20, K2, Y17                // 62e2dd320d4c4b01
VPERMILPD.Z $3, X20, K2, X17                            // 62a3fd8a05cc03
VPERMILPS $3, Y20, K2, Y17                              // 62a37d2a04cc03
VPERMILPS.Z $3, 8(BX)(CX*2), K2, Z17                    // 62e37dca048c4b0800000003
VPERMILPS.Z 8(BX)(CX*2), Y20, K2, Y17                   // 62e25da20c8c4b08000000
VPERMPD 8(BX)(CX*2), Z20, K2, Z17                       // 62e2dd42168c4b08000000
VPERMPD.BCST 8(BX)(CX*2), Y20, Y17                      // 62e2dd30164c4b01
VPERMPD.Z $3, Y20, K2, Y17                              // 62a3fdaa01cc03
VPERMPS 8(BX)(CX*2), Y20, K2, Y17                       // 62e25d22168c4b08000000
VPERMPS.Z Y23, Y20, K2, Y17                             // 62a25da216cf
VPERMPS.BCST 8(BX)(CX*2), Z20, K2, Z17                  // 62e25d52164c4b02
VPERMQ.BCST $3, 8(BX)(CX*2), K2, Y17                    // 62e3fd3a004c4b0103
VPERMQ.BCST $3, 8(BX)(CX*2), Z17                        // 62e3fd58004c4b0103
VPERMQ.Z $3, Z20, K2, Z17                               // 62a3fdca00cc03
VPERMT2B 8(BX)(CX*2), Y20, K2, Y17                      // 62e25d227d8c4b08000000
VPERMT2B Z23, Z20, Z17                                  // 62a25d407dcf
VPERMT2B.Z 8(BX)(CX*2), X20, K2, X17                    // 62e25d827d8c4b08000000
VPERMT2D 8(BX)(CX*2), Z20, Z17                          // 62e25d407e8c4b08000000
VPERMT2D.BCST 8(BX)(CX*2), Z20, Z17                     // 62e25d507e4c4b02
VPERMT2D.Z Z23, Z20, K2, Z17                            // 62a25dc27ecf
VPERMT2PD Y23, Y20, Y17                                 // 62a2dd207fcf
VPERMT2PD.BCST 8(BX)(CX*2), Y20, Y17                    // 62e2dd307f4c4b01
VPERMT2PD.Z 8(BX)(CX*2), Z20, K2, Z17                   // 62e2ddc27f8c4b08000000
VPERMT2PS X23, X20, K2, X17                             // 62a25d027fcf
VPERMT2PS Z23, Z20, Z17                                 // 62a25d407fcf
VPERMT2PS.BCST 8(BX)(CX*2), Z20, K2, Z17                // 62e25d527f4c4b02
VPERMT2Q.Z 8(BX)(CX*2), X20, K2, X17                    // 62e2dd827e8c4b08000000
VPERMT2Q.Z X23, X20, K2, X17                            // 62a2dd827ecf
VPERMT2Q.BCST 8(BX)(CX*2), Y20, Y17                     // 62e2dd307e4c4b01
VPERMT2W 8(BX)(CX*2), X20, X17                          // 62e2dd007d8c4b08000000
VPERMT2W.Z 8(BX)(CX*2), Y20, K2, Y17                    // 62e2dda27d8c4b08000000
VPERMT2W.Z X23, X20, K2, X17                            // 62a2dd827dcf
VPERMW 8(BX)(CX*2), Z20, Z17                            // 62e2dd408d8c4b08000000
VPERMW Z23, Z20, K2, Z17                                // 62a2dd428dcf
VPERMW.Z 8(BX)(CX*2), X20, K2, X17                      // 62e2dd828d8c4b08000000
VPEXPANDB Y20, K2, Y17                                  // 62a27d2a62cc
VPEXPANDB 8(BX)(CX*2), K2, Y17                          // 62e27d2a624c4b08
VPEXPANDB.Z 8(BX)(CX*2), K2, Y17                        // 62e27daa624c4b08
VPEXPANDD.Z X20, K2, X17                                // 62a27d8a89cc
VPEXPANDD 8(BX)(CX*2), K2, Y17                          // 62e27d2a894c4b02
VPEXPANDD.Z Z20, K2, Z17                                // 62a27dca89cc
VPEXPANDQ 8(BX)(CX*2), K2, Y17                          // 62e2fd2a894c4b01
VPEXPANDQ Z20, K2, Z17                                  // 62a2fd4a89cc
VPEXPANDQ.Z Z20, K2, Z17                                // 62a2fdca89cc
VPEXPANDW.Z Z20, K2, Z17                                // 62a2fdca62cc
VPEXPANDW 8(BX)(CX*2), Z17                              // 62e2fd48624c4b04
VPEXPANDW.Z 8(BX)(CX*2), K2, Y17                        // 62e2fdaa624c4b04
VPEXTRB $3, X20, 8(BX)(CX*2)                            // 62e37d0814644b0803
VPEXTRB $3, X20, R9                                     // 62c37d0814e103
VPEXTRD $3, X20, R9                                     // 62c37d0816e103
VPEXTRD $3, X20, 8(BX)(CX*2)                            // 62e37d0816644b0203
VPEXTRQ $3, X20, R9                                     // 62c3fd0816e103
VPEXTRQ $3, X20, 8(BX)(CX*2)                            // 62e3fd0816644b0103
VPEXTRW $3, X20, R9                                     // 62c37d0815e103
VPEXTRW $3, X20, 8(BX)(CX*2)                            // 62e37d0815644b0403
VPGATHERDD 8(BX)(X19*2), K2, X17                        // 62e27d02904c5b02
VPGATHERDD 8(BX)(Z19*2), K2, Z17                        // 62e27d42904c5b02
VPGATHERDQ 8(BX)(X19*2), K2, X17                        // 62e2fd02904c5b01
VPGATHERDQ 8(BX)(Y19*2), K2, Z17                        // 62e2fd42904c5b01
VPGATHERQD 8(BX)(Y19*2), K2, X17                        // 62e27d22914c5b02
VPGATHERQD 8(BX)(X19*2), K2, X17                        // 62e27d02914c5b02
VPGATHERQQ 8(BX)(Z19*2), K2, Z17                        // 62e2fd42914c5b01
VPGATHERQQ 8(BX)(Y19*2), K2, Y17                        // 62e2fd22914c5b01
VPINSRB $3, 8(BX)(CX*2), X20, X17                       // 62e35d00204c4b0803
VPINSRB $3, R11, X20, X17                               // 62c35d0020cb03
VPINSRD $3, 8(BX)(CX*2), X20, X17                       // 62e35d00224c4b0203
VPINSRD $3, R11, X20, X17                               // 62c35d0022cb03
VPINSRQ $3, R11, X20, X17                               // 62c3dd0022cb03
VPINSRQ $3, 8(BX)(CX*2), X20, X17                       // 62e3dd00224c4b0103
VPINSRW $3, 8(BX)(CX*2), X20, X17                       // 62e15d00c44c4b0403
VPINSRW $3, R11, X20, X17                               // 62c15d00c4cb03
VPLZCNTD.Z 8(BX)(CX*2), K2, Y17                         // 62e27daa448c4b08000000
VPLZCNTD.Z Z20, K2, Z17                                 // 62a27dca44cc
VPLZCNTD.Z X20, K2, X17                                 // 62a27d8a44cc
VPLZCNTQ.Z Z20, K2, Z17                                 // 62a2fdca44cc
VPLZCNTQ 8(BX)(CX*2), Y17                               // 62e2fd28448c4b08000000
VPLZCNTQ.Z 8(BX)(CX*2), K2, X17                         // 62e2fd8a448c4b08000000
VPMADD52HUQ X23, X20, X17                               // 62a2dd00b5cf
VPMADD52HUQ.Z 8(BX)(CX*2), Y20, K2, Y17                 // 62e2dda2b58c4b08000000
VPMADD52HUQ.BCST 8(BX)(CX*2), Y20, K2, Y17              // 62e2dd32b54c4b01
VPMADD52LUQ.BCST 8(BX)(CX*2), Y20, Y17                  // 62e2dd30b44c4b01
VPMADD52LUQ.Z 8(BX)(CX*2), Y20, K2, Y17                 // 62e2dda2b48c4b08000000
VPMADD52LUQ.BCST 8(BX)(CX*2), X20, X17                  // 62e2dd10b44c4b01
VPMADDUBSW 8(BX)(CX*2), Y20, K2, Y17                    // 62e25d22048c4b08000000
VPMADDUBSW.Z 8(BX)(CX*2), X20, K2, X17                  // 62e25d82048c4b08000000
VPMADDUBSW.Z Y23, Y20, K2, Y17                          // 62a25da204cf
VPMADDWD Y23, Y20, Y17                                  // 62a15d20f5cf
VPMADDWD 8(BX)(CX*2), Z20, K2, Z17                      // 62e15d42f58c4b08000000
VPMADDWD.Z Z23, Z20, K2, Z17                            // 62a15dc2f5cf
VPMAXSB.Z Y23, Y20, K2, Y17                             // 62a25da23ccf
VPMAXSB.Z X23, X20, K2, X17                             // 62a25d823ccf
VPMAXSD 8(BX)(CX*2), Y20, Y17                           // 62e25d203d8c4b08000000
VPMAXSD.Z 8(BX)(CX*2), Y20, K2, Y17                     // 62e25da23d8c4b08000000
VPMAXSD.Z Y23, Y20, K2, Y17                             // 62a25da23dcf
VPMAXSQ 8(BX)(CX*2), Z20, K2, Z17                       // 62e2dd423d8c4b08000000
VPMAXSQ 8(BX)(CX*2), Z20, Z17                           // 62e2dd403d8c4b08000000
VPMAXSQ.Z X23, X20, K2, X17                             // 62a2dd823dcf
VPMAXSW.Z Y23, Y20, K2, Y17                             // 62a15da2eecf
VPMAXSW Y23, Y20, Y17                                   // 62a15d20eecf
VPMAXSW.Z 8(BX)(CX*2), Y20, K2, Y17                     // 62e15da2ee8c4b08000000
VPMAXUB 8(BX)(CX*2), X20, K2, X17                       // 62e15d02de8c4b08000000
VPMAXUB Z23, Z20, K2, Z17                               // 62a15d42decf
VPMAXUB.Z 8(BX)(CX*2), Y20, K2, Y17                     // 62e15da2de8c4b08000000
VPMAXUD Y23, Y20, Y17                                   // 62a25d203fcf
VPMAXUD 8(BX)(CX*2), Y20, Y17                           // 62e25d203f8c4b08000000
VPMAXUD.Z Z23, Z20, K2, Z17                             // 62a25dc23fcf
VPMAXUQ.Z X23, X20, K2, X17                             // 62a2dd823fcf
VPMAXUQ 8(BX)(CX*2), Z20, K2, Z17                       // 62e2dd423f8c4b08000000
VPMAXUQ.BCST 8(BX)(CX*2), X20, K2, X17                  // 62e2dd123f4c4b01
VPMAXUW 8(BX)(CX*2), X20, K2, X17                       // 62e25d023e8c4b08000000
VPMAXUW.Z 8(BX)(CX*2), X20, K2, X17                     // 62e25d823e8c4b08000000
VPMAXUW.Z Z23, Z20, K2, Z17                             // 62a25dc23ecf
VPMINSB.Z 8(BX)(CX*2), Z20, K2, Z17                     // 62e25dc2388c4b08000000
VPMINSB.Z 8(BX)(CX*2), X20, K2, X17                     // 62e25d82388c4b08000000
VPMINSD 8(BX)(CX*2), X20, K2, X17                       // 62e25d02398c4b08000000
VPMINSD.BCST 8(BX)(CX*2), X20, X17                      // 62e25d10394c4b02
VPMINSD.BCST 8(BX)(CX*2), X20, K2, X17                  // 62e25d12394c4b02
VPMINSQ 8(BX)(CX*2), X20, K2, X17                       // 62e2dd02398c4b08000000
VPMINSQ.Z 8(BX)(CX*2), X20, K2, X17                     // 62e2dd82398c4b08000000
VPMINSQ.Z Y23, Y20, K2, Y17                             // 62a2dda239cf
VPMINSW.Z Y23, Y20, K2, Y17                             // 62a15da2eacf
VPMINSW.Z Z23, Z20, K2, Z17                             // 62a15dc2eacf
VPMINSW.Z 8(BX)(CX*2), Z20, K2, Z17                     // 62e15dc2ea8c4b08000000
VPMINUB 8(BX)(CX*2), X20, X17                           // 62e15d00da8c4b08000000
VPMINUB Z23, Z20, Z17                                   // 62a15d40dacf
VPMINUB.Z X23, X20, K2, X17                             // 62a15d82dacf
VPMINUD.Z X23, X20, K2, X17                             // 62a25d823bcf
VPMINUD 8(BX)(CX*2), X20, K2, X17                       // 62e25d023b8c4b08000000
VPMINUD.BCST 8(BX)(CX*2), Y20, K2, Y17                  // 62e25d323b4c4b02
VPMINUQ.BCST 8(BX)(CX*2), Y20, Y17                      // 62e2dd303b4c4b01
VPMINUQ Y23, Y20, K2, Y17                               // 62a2dd223bcf
VPMINUQ.BCST 8(BX)(CX*2), X20, K2, X17                  // 62e2dd123b4c4b01
VPMINUW.Z Z23, Z20, K2, Z17                             // 62a25dc23acf
VPMINUW X23, X20, X17                                   // 62a25d003acf
VPMINUW.Z Y23, Y20, K2, Y17                             // 62a25da23acf
VPMOVB2M Y20, K4                                        // 62b27e2829e4
VPMOVB2M Z20, K4                                        // 62b27e4829e4
VPMOVD2M X20, K4                                        // 62b27e0839e4
VPMOVD2M Y20, K4                                        // 62b27e2839e4
VPMOVDB X20, K2, 8(BX)(CX*2)                            // 62e27e0a31644b02
VPMOVDB Y20, K2, 8(BX)(CX*2)                            // 62e27e2a31644b01
VPMOVDB.Z X20, K2, X17                                  // 62a27e8a31e1
VPMOVDW X20, 8(BX)(CX*2)                                // 62e27e0833644b01
VPMOVDW Y20, 8(BX)(CX*2)                                // 62e27e2833a44b08000000
VPMOVDW.Z Y20, K2, X17                                  // 62a27eaa33e1
VPMOVM2B K5, Y17                                        // 62e27e2828cd
VPMOVM2B K5, X17                                        // 62e27e0828cd
VPMOVM2D K5, Z17                                        // 62e27e4838cd
VPMOVM2D K5, X17                                        // 62e27e0838cd
VPMOVM2Q K5, Z17                                        // 62e2fe4838cd
VPMOVM2Q K5, X17                                        // 62e2fe0838cd
VPMOVM2W K5, X17                                        // 62e2fe0828cd
VPMOVM2W K5, Y17                                        // 62e2fe2828cd
VPMOVQ2M Z20, K4                                        // 62b2fe4839e4
VPMOVQ2M Y20, K4                                        // 62b2fe2839e4
VPMOVQB Y20, X17                                        // 62a27e2832e1
VPMOVQB X20, K2, X17                                    // 62a27e0a32e1
VPMOVQB.Z Y20, K2, X17                                  // 62a27eaa32e1
VPMOVQD Y20, 8(BX)(CX*2)                                // 62e27e2835a44b08000000
VPMOVQD Y20, K2, X17                                    // 62a27e2a35e1
VPMOVQD.Z Y20, K2, X17                                  // 62a27eaa35e1
VPMOVQW Z20, 8(BX)(CX*2)                                // 62e27e4834a44b08000000
VPMOVQW X20, K2, X17                                    // 62a27e0a34e1
VPMOVQW.Z Y20, K2, X17                                  // 62a27eaa34e1
VPMOVSDB Z20, 8(BX)(CX*2)                               // 62e27e4821a44b08000000
VPMOVSDB Y20, X17                                       // 62a27e2821e1
VPMOVSDB.Z X20, K2, X17                                 // 62a27e8a21e1
VPMOVSDW X20, K2, X17                                   // 62a27e0a23e1
VPMOVSDW X20, X17                                       // 62a27e0823e1
VPMOVSDW.Z Z20, K2, Y17                                 // 62a27eca23e1
VPMOVSQB Z20, K2, X17                                   // 62a27e4a22e1
VPMOVSQB Z20, X17                                       // 62a27e4822e1
VPMOVSQB.Z Z20, K2, X17                                 // 62a27eca22e1
VPMOVSQD X20, X17                                       // 62a27e0825e1
VPMOVSQD X20, K2, 8(BX)(CX*2)                           // 62e27e0a25644b01
VPMOVSQD.Z X20, K2, X17                                 // 62a27e8a25e1
VPMOVSQW X20, X17                                       // 62a27e0824e1
VPMOVSQW Y20, 8(BX)(CX*2)                               // 62e27e2824644b01
VPMOVSQW.Z Z20, K2, X17                                 // 62a27eca24e1
VPMOVSWB.Z Y20, K2, X17                                 // 62a27eaa20e1
VPMOVSWB Y20, K2, X17                                   // 62a27e2a20e1
VPMOVSXBD.Z 8(BX)(CX*2), K2, X17                        // 62e27d8a214c4b02
VPMOVSXBD X20, X17                                      // 62a27d0821cc
VPMOVSXBD.Z X20, K2, Y17                                // 62a27daa21cc
VPMOVSXBQ.Z X20, K2, Y17                                // 62a27daa22cc
VPMOVSXBQ X20, K2, Z17                                  // 62a27d4a22cc
VPMOVSXBW X20, K2, Y17                                  // 62a27d2a20cc
VPMOVSXBW.Z Y20, K2, Z17                                // 62a27dca20cc
VPMOVSXBW.Z X20, K2, Y17                                // 62a27daa20cc
VPMOVSXDQ X20, Y17                                      // 62a27d2825cc
VPMOVSXDQ.Z 8(BX)(CX*2), K2, Z17                        // 62e27dca258c4b08000000
VPMOVSXDQ.Z X20, K2, X17                                // 62a27d8a25cc
VPMOVSXWD.Z 8(BX)(CX*2), K2, Y17                        // 62e27daa238c4b08000000
VPMOVSXWD.Z 8(BX)(CX*2), K2, X17                        // 62e27d8a234c4b01
VPMOVSXWD.Z 8(BX)(CX*2), K2, Z17                        // 62e27dca238c4b08000000
VPMOVSXWQ 8(BX)(CX*2), X17                              // 62e27d08244c4b02
VPMOVSXWQ 8(BX)(CX*2), Z17                              // 62e27d48248c4b08000000
VPMOVSXWQ.Z X20, K2, Y17                                // 62a27daa24cc
VPMOVUSDB Y20, X17                                      // 62a27e2811e1
VPMOVUSDB Z20, X17                                      // 62a27e4811e1
VPMOVUSDB.Z X20, K2, X17                                // 62a27e8a11e1
VPMOVUSDW.Z Z20, K2, Y17                                // 62a27eca13e1
VPMOVUSDW.Z X20, K2, X17                                // 62a27e8a13e1
VPMOVUSQB.Z X20, K2, X17                                // 62a27e8a12e1
VPMOVUSQB X20, 8(BX)(CX*2)                              // 62e27e0812644b04
VPMOVUSQB.Z Y20, K2, X17                                // 62a27eaa12e1
VPMOVUSQD.Z X20, K2, X17                                // 62a27e8a15e1
VPMOVUSQD.Z Z20, K2, Y17                                // 62a27eca15e1
VPMOVUSQW Z20, K2, 8(BX)(CX*2)                          // 62e27e4a14a44b08000000
VPMOVUSQW X20, K2, X17                                  // 62a27e0a14e1
VPMOVUSQW.Z Z20, K2, X17                                // 62a27eca14e1
VPMOVUSWB.Z Y20, K2, X17                                // 62a27eaa10e1
VPMOVUSWB Z20, K2, Y17                                  // 62a27e4a10e1
VPMOVUSWB.Z Z20, K2, Y17                                // 62a27eca10e1
VPMOVW2M Y20, K4                                        // 62b2fe2829e4
VPMOVW2M X20, K4                                        // 62b2fe0829e4
VPMOVWB X20, K2, 8(BX)(CX*2)                            // 62e27e0a30644b01
VPMOVWB Z20, 8(BX)(CX*2)                                // 62e27e4830a44b08000000
VPMOVWB.Z Y20, K2, X17                                  // 62a27eaa30e1
VPMOVZXBD.Z X20, K2, Y17                                // 62a27daa31cc
VPMOVZXBD 8(BX)(CX*2), X17                              // 62e27d08314c4b02
VPMOVZXBD.Z 8(BX)(CX*2), K2, Z17                        // 62e27dca318c4b08000000
VPMOVZXBQ X20, Z17                                      // 62a27d4832cc
VPMOVZXBQ X20, K2, Z17                                  // 62a27d4a32cc
VPMOVZXBQ.Z X20, K2, X17                                // 62a27d8a32cc
VPMOVZXBW X20, Y17                                      // 62a27d2830cc
VPMOVZXBW.Z X20, K2, Y17                                // 62a27daa30cc
VPMOVZXBW.Z X20, K2, X17                                // 62a27d8a30cc
VPMOVZXDQ 8(BX)(CX*2), K2, Z17                          // 62e27d4a358c4b08000000
VPMOVZXDQ.Z Y20, K2, Z17                                // 62a27dca35cc
VPMOVZXDQ.Z 8(BX)(CX*2), K2, Y17                        // 62e27daa358c4b08000000
VPMOVZXWD 8(BX)(CX*2), X17                              // 62e27d08334c4b01
VPMOVZXWD X20, K2, Y17                                  // 62a27d2a33cc
VPMOVZXWD.Z X20, K2, X17                                // 62a27d8a33cc
VPMOVZXWQ 8(BX)(CX*2), X17                              // 62e27d08344c4b02
VPMOVZXWQ.Z 8(BX)(CX*2), K2, Y17                        // 62e27daa344c4b01
VPMULDQ Z23, Z20, Z17                                   // 62a2dd4028cf
VPMULDQ.BCST 8(BX)(CX*2), Y20, K2, Y17                  // 62e2dd32284c4b01
VPMULDQ.BCST 8(BX)(CX*2), Z20, K2, Z17                  // 62e2dd52284c4b01
VPMULHRSW Y23, Y20, Y17                                 // 62a25d200bcf
VPMULHRSW 8(BX)(CX*2), X20, X17                         // 62e25d000b8c4b08000000
VPMULHRSW.Z X23, X20, K2, X17                           // 62a25d820bcf
VPMULHUW 8(BX)(CX*2), Z20, Z17                          // 62e15d40e48c4b08000000
VPMULHUW Y23, Y20, K2, Y17                              // 62a15d22e4cf
VPMULHUW.Z Y23, Y20, K2, Y17                            // 62a15da2e4cf
VPMULHW X23, X20, K2, X17                               // 62a15d02e5cf
VPMULHW Z23, Z20, Z17                                   // 62a15d40e5cf
VPMULHW.Z X23, X20, K2, X17                             // 62a15d82e5cf
VPMULLD.Z 8(BX)(CX*2), X20, K2, X17                     // 62e25d82408c4b08000000
VPMULLD.Z Z23, Z20, K2, Z17                             // 62a25dc240cf
VPMULLD.BCST 8(BX)(CX*2), X20, X17                      // 62e25d10404c4b02
VPMULLQ.Z 8(BX)(CX*2), Z20, K2, Z17                     // 62e2ddc2408c4b08000000
VPMULLQ 8(BX)(CX*2), Z20, K2, Z17                       // 62e2dd42408c4b08000000
VPMULLQ.BCST 8(BX)(CX*2), X20, X17                      // 62e2dd10404c4b01
VPMULLW X23, X20, X17                                   // 62a15d00d5cf
VPMULLW 8(BX)(CX*2), X20, K2, X17                       // 62e15d02d58c4b08000000
VPMULLW.Z 8(BX)(CX*2), Y20, K2, Y17                     // 62e15da2d58c4b08000000
VPMULTISHIFTQB.Z 8(BX)(CX*2), Z20, K2, Z17              // 62e2ddc2838c4b08000000
VPMULTISHIFTQB X23, X20, K2, X17                        // 62a2dd0283cf
VPMULTISHIFTQB.Z 8(BX)(CX*2), Y20, K2, Y17              // 62e2dda2838c4b08000000
VPMULUDQ 8(BX)(CX*2), Y20, K2, Y17                      // 62e1dd22f48c4b08000000
VPMULUDQ.Z Y23, Y20, K2, Y17                            // 62a1dda2f4cf
VPOPCNTB Y20, K2, Y17                                   // 62a27d2a54cc
VPOPCNTB Y20, Y17                                       // 62a27d2854cc
VPOPCNTB.Z 8(BX)(CX*2), K2, Z17                         // 62e27dca548c4b08000000
VPOPCNTD 8(BX)(CX*2), Z17                               // 62e27d48558c4b08000000
VPOPCNTD 8(BX)(CX*2), X17                               // 62e27d08558c4b08000000
VPOPCNTD.Z 8(BX)(CX*2), K2, X17                         // 62e27d8a558c4b08000000
VPOPCNTQ.Z X20, K2, X17                                 // 62a2fd8a55cc
VPOPCNTQ.Z Y20, K2, Y17                                 // 62a2fdaa55cc
VPOPCNTQ.Z 8(BX)(CX*2), K2, X17                         // 62e2fd8a558c4b08000000
VPOPCNTW.Z 8(BX)(CX*2), K2, X17                         // 62e2fd8a548c4b08000000
VPOPCNTW.Z Z20, K2, Z17                                 // 62a2fdca54cc
VPORD.BCST 8(BX)(CX*2), X20, X17                        // 62e15d10eb4c4b02
VPORD.Z 8(BX)(CX*2), Z20, K2, Z17                       // 62e15dc2eb8c4b08000000
VPORD.Z Y23, Y20, K2, Y17                               // 62a15da2ebcf
VPORQ.BCST 8(BX)(CX*2), Z20, Z17                        // 62e1dd50eb4c4b01
VPORQ.BCST 8(BX)(CX*2), Y20, K2, Y17                    // 62e1dd32eb4c4b01
VPORQ.Z 8(BX)(CX*2), Z20, K2, Z17                       // 62e1ddc2eb8c4b08000000
VPROLD $3, 8(BX)(CX*2), K2, X17                         // 62f17502728c4b0800000003
VPROLD.BCST $3, 8(BX)(CX*2), K2, X17                    // 62f17512724c4b0203
VPROLD.Z $3, 8(BX)(CX*2), K2, Y17                       // 62f175a2728c4b0800000003
VPROLQ $3, 8(BX)(CX*2), X17                             // 62f1f500728c4b0800000003
VPROLQ.BCST $3, 8(BX)(CX*2), X17                        // 62f1f510724c4b0103
VPROLQ.Z $3, 8(BX)(CX*2), K2, Z17                       // 62f1f5c2728c4b0800000003
VPROLVD.BCST 8(BX)(CX*2), X20, X17                      // 62e25d10154c4b02
VPROLVD 8(BX)(CX*2), Y20, Y17                           // 62e25d20158c4b08000000
VPROLVD.Z X23, X20, K2, X17                             // 62a25d8215cf
VPROLVQ.BCST 8(BX)(CX*2), Z20, K2, Z17                  // 62e2dd52154c4b01
VPROLVQ.BCST 8(BX)(CX*2), X20, K2, X17                  // 62e2dd12154c4b01
VPROLVQ.Z 8(BX)(CX*2), X20, K2, X17                     // 62e2dd82158c4b08000000
VPRORD $3, 8(BX)(CX*2), X17                             // 62f1750072844b0800000003
VPRORD $3, 8(BX)(CX*2), K2, Z17                         // 62f1754272844b0800000003
VPRORD.Z $3, 8(BX)(CX*2), K2, X17                       // 62f1758272844b0800000003
VPRORQ $3, 8(BX)(CX*2), Z17                             // 62f1f54072844b0800000003
VPRORQ.Z $3, 8(BX)(CX*2), K2, X17                       // 62f1f58272844b0800000003
VPRORQ.Z $3, 8(BX)(CX*2), K2, Y17                       // 62f1f5a272844b0800000003
VPRORVD X23, X20, X17                                   // 62a25d0014cf
VPRORVD.BCST 8(BX)(CX*2), Y20, Y17                      // 62e25d30144c4b02
VPRORVD.Z 8(BX)(CX*2), Y20, K2, Y17                     // 62e25da2148c4b08000000
VPRORVQ.BCST 8(BX)(CX*2), X20, X17                      // 62e2dd10144c4b01
VPRORVQ 8(BX)(CX*2), X20, K2, X17                       // 62e2dd02148c4b08000000
VPRORVQ.BCST 8(BX)(CX*2), Y20, K2, Y17                  // 62e2dd32144c4b01
VPSADBW 8(BX)(CX*2), X20, X17                           // 62e15d00f68c4b08000000
VPSADBW X23, X20, X17                                   // 62a15d00f6cf
VPSCATTERDD X20, K2, 8(BX)(X19*2)                       // 62e27d02a0645b02
VPSCATTERDD Z20, K2, 8(BX)(Z19*2)                       // 62e27d42a0645b02
VPSCATTERDQ Y20, K2, 8(BX)(X19*2)                       // 62e2fd22a0645b01
VPSCATTERDQ X20, K2, 8(BX)(X19*2)                       // 62e2fd02a0645b01
VPSCATTERQD X20, K2, 8(BX)(Y19*2)                       // 62e27d22a1645b02
VPSCATTERQD Y20, K2, 8(BX)(Z19*2)                       // 62e27d42a1645b02
VPSCATTERQQ Z20, K2, 8(BX)(Z19*2)                       // 62e2fd42a1645b01
VPSCATTERQQ X20, K2, 8(BX)(X19*2)                       // 62e2fd02a1645b01
VPSHLDD.Z $3, 8(BX)(CX*2), X20, K2, X17                 // 62e35d82718c4b0800000003
VPSHLDD $3, 8(BX)(CX*2), X20, K2, X17                   // 62e35d02718c4b0800000003
VPSHLDD.BCST $3, 8(BX)(CX*2), Y20, Y17                  // 62e35d30714c4b0203
VPSHLDQ.BCST $3, 8(BX)(CX*2), X20, K2, X17              // 62e3dd12714c4b0103
VPSHLDQ.Z $3, Y23, Y20, K2, Y17                         // 62a3dda271cf03
VPSHLDQ.Z $3, X23, X20, K2, X17                         // 62a3dd8271cf03
VPSHLDVD X23, X20, K2, X17                              // 62a25d0271cf
VPSHLDVD Y23, Y20, Y17                                  // 62a25d2071cf
VPSHLDVD.BCST 8(BX)(CX*2), Z20, K2, Z17                 // 62e25d52714c4b02
VPSHLDVQ.Z Y23, Y20, K2, Y17                            // 62a2dda271cf
VPSHLDVQ X23, X20, X17                                  // 62a2dd0071cf
VPSHLDVQ.Z Z23, Z20, K2, Z17                            // 62a2ddc271cf
VPSHLDVW.Z 8(BX)(CX*2), Y20, K2, Y17                    // 62e2dda2708c4b08000000
VPSHLDVW Z23, Z20, Z17                                  // 62a2dd4070cf
VPSHLDVW.Z 8(BX)(CX*2), X20, K2, X17                    // 62e2dd82708c4b08000000
VPSHLDW.Z $3, Y23, Y20, K2, Y17                         // 62a3dda270cf03
VPSHLDW.Z $3, 8(BX)(CX*2), Z20, K2, Z17                 // 62e3ddc2708c4b0800000003
VPSHLDW.Z $3, Z23, Z20, K2, Z17                         // 62a3ddc270cf03
VPSHRDD.Z $3, 8(BX)(CX*2), Y20, K2, Y17                 // 62e35da2738c4b0800000003
VPSHRDD $3, Z23, Z20, K2, Z17                           // 62a35d4273cf03
VPSHRDQ.Z $3, 8(BX)(CX*2), Y20, K2, Y17                 // 62e3dda2738c4b0800000003
VPSHRDQ $3, 8(BX)(CX*2), Z20, Z17                       // 62e3dd40738c4b0800000003
VPSHRDQ.BCST $3, 8(BX)(CX*2), Z20, K2, Z17              // 62e3dd52734c4b0103
VPSHRDVD 8(BX)(CX*2), Y20, Y17                          // 62e25d20738c4b08000000
VPSHRDVD.Z 8(BX)(CX*2), Y20, K2, Y17                    // 62e25da2738c4b08000000
VPSHRDVD.Z 8(BX)(CX*2), X20, K2, X17                    // 62e25d82738c4b08000000
VPSHRDVQ 8(BX)(CX*2), Z20, Z17                          // 62e2dd40738c4b08000000
VPSHRDVQ.Z 8(BX)(CX*2), Y20, K2, Y17                    // 62e2dda2738c4b08000000
VPSHRDVW 8(BX)(CX*2), Y20, K2, Y17                      // 62e2dd22728c4b08000000
VPSHRDVW Y23, Y20, Y17                                  // 62a2dd2072cf
VPSHRDVW.Z Z23, Z20, K2, Z17                            // 62a2ddc272cf
VPSHRDW.Z $3, X23, X20, K2, X17                         // 62a3dd8272cf03
VPSHRDW $3, Y23, Y20, Y17                               // 62a3dd2072cf03
VPSHUFB.Z 8(BX)(CX*2), Y20, K2, Y17                     // 62e25da2008c4b08000000
VPSHUFB Y23, Y20, K2, Y17                               // 62a25d2200cf
VPSHUFB.Z X23, X20, K2, X17                             // 62a25d8200cf
VPSHUFBITQMB X23, X20, K2, K4                           // 62b25d028fe7
VPSHUFBITQMB 8(BX)(CX*2), X20, K2, K4                   // 62f25d028fa44b08000000
VPSHUFD $3, Z20, Z17                                    // 62a17d4870cc03
VPSHUFD $3, 8(BX)(CX*2), X17                            // 62e17d08708c4b0800000003
VPSHUFD.Z $3, 8(BX)(CX*2), K2, Y17                      // 62e17daa708c4b0800000003
VPSHUFHW.Z $3, X20, K2, X17                             // 62a17e8a70cc03
VPSHUFHW $3, X20, X17                                   // 62a17e0870cc03
VPSHUFHW.Z $3, 8(BX)(CX*2), K2, Z17                     // 62e17eca708c4b0800000003
VPSHUFLW $3, 8(BX)(CX*2), K2, X17                       // 62e17f0a708c4b0800000003
VPSHUFLW.Z $3, X20, K2, X17                             // 62a17f8a70cc03
VPSHUFLW.Z $3, 8(BX)(CX*2), K2, X17                     // 62e17f8a708c4b0800000003
VPSLLD X23, Y20, Y17                                    // 62a15d20f2cf
VPSLLD 8(BX)(CX*2), Z20, K2, Z17                        // 62e15d42f28c4b08000000
VPSLLD.Z X23, Y20, K2, Y17                              // 62a15da2f2cf
VPSLLDQ $3, 8(BX)(CX*2), Z17                            // 62f1754073bc4b0800000003
VPSLLDQ $3, 8(BX)(CX*2), Y17                            // 62f1752073bc4b0800000003
VPSLLQ.BCST $3, 8(BX)(CX*2), X17                        // 62f1f51073744b0103
VPSLLQ $3, 8(BX)(CX*2), Z17                             // 62f1f54073b44b0800000003
VPSLLQ.Z X23, Z20, K2, Z17                              // 62a1ddc2f3cf
VPSLLVD Z23, Z20, K2, Z17                               // 62a25d4247cf
VPSLLVD.Z 8(BX)(CX*2), Y20, K2, Y17                     // 62e25da2478c4b08000000
VPSLLVD.BCST 8(BX)(CX*2), Y20, Y17                      // 62e25d30474c4b02
VPSLLVQ.BCST 8(BX)(CX*2), X20, K2, X17                  // 62e2dd12474c4b01
VPSLLVQ Z23, Z20, K2, Z17                               // 62a2dd4247cf
VPSLLVQ.BCST 8(BX)(CX*2), Z20, Z17                      // 62e2dd50474c4b01
VPSLLVW 8(BX)(CX*2), Y20, K2, Y17                       // 62e2dd22128c4b08000000
VPSLLVW.Z 8(BX)(CX*2), Y20, K2, Y17                     // 62e2dda2128c4b08000000
VPSLLVW.Z Y23, Y20, K2, Y17                             // 62a2dda212cf
VPSLLW X23, Z20, K2, Z17                                // 62a15d42f1cf
VPSLLW.Z X23, Y20, K2, Y17                              // 62a15da2f1cf
VPSLLW.Z 8(BX)(CX*2), Z20, K2, Z17                      // 62e15dc2f18c4b08000000
VPSRAD.Z $3, 8(BX)(CX*2), K2, Y17                       // 62f175a272a44b0800000003
VPSRAD 8(BX)(CX*2), Z20, Z17                            // 62e15d40e28c4b08000000
VPSRAD.Z X23, Y20, K2, Y17                              // 62a15da2e2cf
VPSRAQ X23, Z20, K2, Z17                                // 62a1dd42e2cf
VPSRAQ 8(BX)(CX*2), Y20, K2, Y17                        // 62e1dd22e28c4b08000000
VPSRAQ.Z 8(BX)(CX*2), Y20, K2, Y17                      // 62e1dda2e28c4b08000000
VPSRAVD 8(BX)(CX*2), Y20, Y17                           // 62e25d20468c4b08000000
VPSRAVD 8(BX)(CX*2), Y20, K2, Y17                       // 62e25d22468c4b08000000
VPSRAVD.Z 8(BX)(CX*2), X20, K2, X17                     // 62e25d82468c4b08000000
VPSRAVQ X23, X20, X17                                   // 62a2dd0046cf
VPSRAVQ Z23, Z20, Z17                                   // 62a2dd4046cf
VPSRAVQ.BCST 8(BX)(CX*2), Z20, K2, Z17                  // 62e2dd52464c4b01
VPSRAVW 8(BX)(CX*2), Y20, Y17                           // 62e2dd20118c4b08000000
VPSRAVW.Z 8(BX)(CX*2), Y20, K2, Y17                     // 62e2dda2118c4b08000000
VPSRAVW.Z Z23, Z20, K2, Z17                             // 62a2ddc211cf
VPSRAW $3, Y20, Y17                                     // 62b1752071e403
VPSRAW 8(BX)(CX*2), Y20, K2, Y17                        // 62e15d22e18c4b08000000
VPSRAW.Z 8(BX)(CX*2), Y20, K2, Y17                      // 62e15da2e18c4b08000000
VPSRLD $3, Y20, Y17                                     // 62b1752072d403
VPSRLD $3, 8(BX)(CX*2), K2, Z17                         // 62f1754272944b0800000003
VPSRLD.Z 8(BX)(CX*2), X20, K2, X17                      // 62e15d82d28c4b08000000
VPSRLDQ $3, Y20, Y17                                    // 62b1752073dc03
VPSRLDQ $3, 8(BX)(CX*2), Y17                            // 62f17520739c4b0800000003
VPSRLQ.Z $3, 8(BX)(CX*2), K2, Z17                       // 62f1f5c273944b0800000003
VPSRLQ X23, X20, X17                                    // 62a1dd00d3cf
VPSRLQ.Z 8(BX)(CX*2), Z20, K2, Z17                      // 62e1ddc2d38c4b08000000
VPSRLVD 8(BX)(CX*2), Z20, K2, Z17                       // 62e25d42458c4b08000000
VPSRLVD.Z 8(BX)(CX*2), Y20, K2, Y17                     // 62e25da2458c4b08000000
VPSRLVD.BCST 8(BX)(CX*2), Z20, Z17                      // 62e25d50454c4b02
VPSRLVQ 8(BX)(CX*2), X20, X17                           // 62e2dd00458c4b08000000
VPSRLVQ X23, X20, K2, X17                               // 62a2dd0245cf
VPSRLVQ.Z 8(BX)(CX*2), Y20, K2, Y17                     // 62e2dda2458c4b08000000
VPSRLVW 8(BX)(CX*2), Z20, Z17                           // 62e2dd40108c4b08000000
VPSRLVW Y23, Y20, Y17                                   // 62a2dd2010cf
VPSRLVW.Z 8(BX)(CX*2), X20, K2, X17                     // 62e2dd82108c4b08000000
VPSRLW $3, Y20, Y17                                     // 62b1752071d403
VPSRLW $3, 8(BX)(CX*2), K2, Z17                         // 62f1754271944b0800000003
VPSRLW.Z 8(BX)(CX*2), Y20, K2, Y17                      // 62e15da2d18c4b08000000
VPSUBB 8(BX)(CX*2), Y20, K2, Y17                        // 62e15d22f88c4b08000000
VPSUBB X23, X20, K2, X17                                // 62a15d02f8cf
VPSUBB.Z 8(BX)(CX*2), Y20, K2, Y17                      // 62e15da2f88c4b08000000
VPSUBD 8(BX)(CX*2), Z20, K2, Z17                        // 62e15d42fa8c4b08000000
VPSUBD.Z 8(BX)(CX*2), X20, K2, X17                      // 62e15d82fa8c4b08000000
VPSUBD.BCST 8(BX)(CX*2), X20, K2, X17                   // 62e15d12fa4c4b02
VPSUBQ 8(BX)(CX*2), Z20, Z17                            // 62e1dd40fb8c4b08000000
VPSUBQ.Z Y23, Y20, K2, Y17                              // 62a1dda2fbcf
VPSUBQ.BCST 8(BX)(CX*2), X20, X17                       // 62e1dd10fb4c4b01
VPSUBSB 8(BX)(CX*2), Z20, Z17                           // 62e15d40e88c4b08000000
VPSUBSB 8(BX)(CX*2), Z20, K2, Z17                       // 62e15d42e88c4b08000000
VPSUBSB.Z Z23, Z20, K2, Z17                             // 62a15dc2e8cf
VPSUBSW.Z Z23, Z20, K2, Z17                             // 62a15dc2e9cf
VPSUBSW.Z Y23, Y20, K2, Y17                             // 62a15da2e9cf
VPSUBSW.Z 8(BX)(CX*2), X20, K2, X17                     // 62e15d82e98c4b08000000
VPSUBUSB Y23, Y20, Y17                                  // 62a15d20d8cf
VPSUBUSB.Z Y23, Y20, K2, Y17                            // 62a15da2d8cf
VPSUBUSB.Z 8(BX)(CX*2), Z20, K2, Z17                    // 62e15dc2d88c4b08000000
VPSUBUSW.Z Y23, Y20, K2, Y17                            // 62a15da2d9cf
VPSUBUSW 8(BX)(CX*2), Z20, K2, Z17                      // 62e15d42d98c4b08000000
VPSUBW.Z Y23, Y20, K2, Y17                              // 62a15da2f9cf
VPSUBW X23, X20, X17                                    // 62a15d00f9cf
VPSUBW.Z 8(BX)(CX*2), Z20, K2, Z17                      // 62e15dc2f98c4b08000000
VPTERNLOGD.Z $3, Y23, Y20, K2, Y17                      // 62a35da225cf03
VPTERNLOGD.BCST $3, 8(BX)(CX*2), X20, K2, X17           // 62e35d12254c4b0203
VPTERNLOGD.BCST $3, 8(BX)(CX*2), Y20, Y17               // 62e35d30254c4b0203
VPTERNLOGQ.Z $3, X23, X20, K2, X17                      // 62a3dd8225cf03
VPTERNLOGQ $3, 8(BX)(CX*2), X20, K2, X17                // 62e3dd02258c4b0800000003
VPTERNLOGQ.BCST $3, 8(BX)(CX*2), Y20, Y17               // 62e3dd30254c4b0103
VPTESTMB 8(BX)(CX*2), X20, K4                           // 62f25d0026a44b08000000
VPTESTMB 8(BX)(CX*2), Z20, K4                           // 62f25d4026a44b08000000
VPTESTMD 8(BX)(CX*2), X20, K2, K4                       // 62f25d0227a44b08000000
VPTESTMD.BCST 8(BX)(CX*2), X20, K2, K4                  // 62f25d1227644b02
VPTESTMQ 8(BX)(CX*2), Y20, K2, K4                       // 62f2dd2227a44b08000000
VPTESTMQ.BCST 8(BX)(CX*2), Y20, K2, K4                  // 62f2dd3227644b01
VPTESTMQ.BCST 8(BX)(CX*2), Y20, K4                      // 62f2dd3027644b01
VPTESTMW 8(BX)(CX*2), Y20, K2, K4                       // 62f2dd2226a44b08000000
VPTESTMW X23, X20, K4                                   // 62b2dd0026e7
VPTESTNMB 8(BX)(CX*2), X20, K2, K4                      // 62f25e0226a44b08000000
VPTESTNMB Z23, Z20, K4                                  // 62b25e4026e7
VPTESTNMD.BCST 8(BX)(CX*2), Z20, K4                     // 62f25e5027644b02
VPTESTNMD.BCST 8(BX)(CX*2), Y20, K2, K4                 // 62f25e3227644b02
VPTESTNMD.BCST 8(BX)(CX*2), Z20, K2, K4                 // 62f25e5227644b02
VPTESTNMQ Z23, Z20, K2, K4                              // 62b2de4227e7
VPTESTNMQ.BCST 8(BX)(CX*2), Y20, K4                     // 62f2de3027644b01
VPTESTNMQ.BCST 8(BX)(CX*2), Z20, K4                     // 62f2de5027644b01
VPTESTNMW X23, X20, K4                                  // 62b2de0026e7
VPTESTNMW Y23, Y20, K4                                  // 62b2de2026e7
VPUNPCKHBW.Z 8(BX)(CX*2), Y20, K2, Y17                  // 62e15da2688c4b08000000
VPUNPCKHBW X23, X20, X17                                // 62a15d0068cf
VPUNPCKHBW.Z 8(BX)(CX*2), Z20, K2, Z17                  // 62e15dc2688c4b08000000
VPUNPCKHDQ.BCST 8(BX)(CX*2), Y20, K2, Y17               // 62e15d326a4c4b02
VPUNPCKHDQ.Z X23, X20, K2, X17                          // 62a15d826acf
VPUNPCKHDQ.Z Y23, Y20, K2, Y17                          // 62a15da26acf
VPUNPCKHQDQ.BCST 8(BX)(CX*2), X20, K2, X17              // 62e1dd126d4c4b01
VPUNPCKHQDQ 8(BX)(CX*2), Y20, Y17                       // 62e1dd206d8c4b08000000
VPUNPCKHQDQ.BCST 8(BX)(CX*2), Y20, K2, Y17              // 62e1dd326d4c4b01
VPUNPCKHWD.Z Z23, Z20, K2, Z17                          // 62a15dc269cf
VPUNPCKHWD 8(BX)(CX*2), Y20, K2, Y17                    // 62e15d22698c4b08000000
VPUNPCKHWD.Z 8(BX)(CX*2), X20, K2, X17                  // 62e15d82698c4b08000000
VPUNPCKLBW.Z X23, X20, K2, X17                          // 62a15d8260cf
VPUNPCKLBW X23, X20, K2, X17                            // 62a15d0260cf
VPUNPCKLBW.Z Y23, Y20, K2, Y17                          // 62a15da260cf
VPUNPCKLDQ 8(BX)(CX*2), X20, K2, X17                    // 62e15d02628c4b08000000
VPUNPCKLDQ Y23, Y20, Y17                                // 62a15d2062cf
VPUNPCKLDQ.Z 8(BX)(CX*2), Y20, K2, Y17                  // 62e15da2628c4b08000000
VPUNPCKLQDQ 8(BX)(CX*2), X20, K2, X17                   // 62e1dd026c8c4b08000000
VPUNPCKLQDQ.Z Y23, Y20, K2, Y17                         // 62a1dda26ccf
VPUNPCKLQDQ.Z 8(BX)(CX*2), X20, K2, X17                 // 62e1dd826c8c4b08000000
VPUNPCKLWD Z23, Z20, Z17                                // 62a15d4061cf
VPUNPCKLWD Y23, Y20, K2, Y17                            // 62a15d2261cf
VPUNPCKLWD.Z X23, X20, K2, X17                          // 62a15d8261cf
VPXORD.BCST 8(BX)(CX*2), Y20, K2, Y17                   // 62e15d32ef4c4b02
VPXORD.Z 8(BX)(CX*2), X20, K2, X17                      // 62e15d82ef8c4b08000000
VPXORD.BCST 8(BX)(CX*2), Z20, K2, Z17                   // 62e15d52ef4c4b02
VPXORQ.BCST 8(BX)(CX*2), Z20, K2, Z17                   // 62e1dd52ef4c4b01
VPXORQ.BCST 8(BX)(CX*2), Y20, Y17                       // 62e1dd30ef4c4b01
VPXORQ.BCST 8(BX)(CX*2), Z20, Z17                       // 62e1dd50ef4c4b01
VRANGEPD.BCST $3, 8(BX)(CX*2), Z20, K2, Z17             // 62e3dd52504c4b0103
VRANGEPD.BCST $3, 8(BX)(CX*2), Z20, Z17                 // 62e3dd50504c4b0103
VRANGEPD.BCST $3, 8(BX)(CX*2), Y20, K2, Y17             // 62e3dd32504c4b0103
VRANGEPS.BCST $3, 8(BX)(CX*2), Y20, Y17                 // 62e35d30504c4b0203
VRANGEPS $3, 8(BX)(CX*2), Y20, Y17                      // 62e35d20508c4b0800000003
VRANGEPS.BCST $3, 8(BX)(CX*2), X20, X17                 // 62e35d10504c4b0203
VRANGESD $3, 8(BX)(CX*2), X20, X17                      // 62e3dd00514c4b0103
VRANGESD $3, 8(BX)(CX*2), X20, K2, X17                  // 62e3dd02514c4b0103
VRANGESD.Z $3, X23, X20, K2, X17                        // 62a3dd8251cf03
VRANGESS.SAE $3, X23, X20, X17                          // 62a35d1051cf03
VRANGESS $3, 8(BX)(CX*2), X20, K2, X17                  // 62e35d02514c4b0203
VRANGESS.SAE $3, X23, X20, K2, X17                      // 62a35d1251cf03
VRCP14PD Y20, K2, Y17                                   // 62a2fd2a4ccc
VRCP14PD.Z Y20, K2, Y17                                 // 62a2fdaa4ccc
VRCP14PD.Z 8(BX)(CX*2), K2, Y17                         // 62e2fdaa4c8c4b08000000
VRCP14PS.BCST 8(BX)(CX*2), K2, Z17                      // 62e27d5a4c4c4b02
VRCP14PS X20, X17                                       // 62a27d084ccc
VRCP14PS.Z 8(BX)(CX*2), K2, Z17                         // 62e27dca4c8c4b08000000
VRCP14SD X23, X20, K2, X17                              // 62a2dd024dcf
VRCP14SD X23, X20, X17                                  // 62a2dd004dcf
VRCP14SD.Z 8(BX)(CX*2), X20, K2, X17                    // 62e2dd824d4c4b01
VRCP14SS X23, X20, K2, X17                              // 62a25d024dcf
VRCP14SS 8(BX)(CX*2), X20, X17                          // 62e25d004d4c4b02
VRCP14SS.Z X23, X20, K2, X17                            // 62a25d824dcf
VRCP28PD 8(BX)(CX*2), Z17                               // 62e2fd48ca8c4b08000000
VRCP28PD 8(BX)(CX*2), K2, Z17                           // 62e2fd4aca8c4b08000000
VRCP28PD.Z Z20, K2, Z17                                 // 62a2fdcacacc
VRCP28PS.Z 8(BX)(CX*2), K2, Z17                         // 62e27dcaca8c4b08000000
VRCP28PS 8(BX)(CX*2), K2, Z17                           // 62e27d4aca8c4b08000000
VRCP28SD X23, X20, X17                                  // 62a2dd00cbcf
VRCP28SD.SAE X23, X20, K2, X17                          // 62a2dd12cbcf
VRCP28SS X23, X20, K2, X17                              // 62a25d02cbcf
VRCP28SS 8(BX)(CX*2), X20, X17                          // 62e25d00cb4c4b02
VRCP28SS.Z X23, X20, K2, X17                            // 62a25d82cbcf
VREDUCEPD $3, 8(BX)(CX*2), Z17                          // 62e3fd48568c4b0800000003
VREDUCEPD.BCST $3, 8(BX)(CX*2), K2, Y17                 // 62e3fd3a564c4b0103
VREDUCEPS $3, Y20, Y17                                  // 62a37d2856cc03
VREDUCEPS.Z $3, 8(BX)(CX*2), K2, Y17                    // 62e37daa568c4b0800000003
VREDUCEPS.SAE $3, Z20, K2, Z17                          // 62a37d5a56cc03
VREDUCESD $3, X23, X20, X17                             // 62a3dd0057cf03
VREDUCESD $3, 8(BX)(CX*2), X20, X17                     // 62e3dd00574c4b0103
VREDUCESD.Z $3, 8(BX)(CX*2), X20, K2, X17               // 62e3dd82574c4b0103
VREDUCESS.SAE $3, X23, X20, X17                         // 62a35d1057cf03
VREDUCESS.SAE $3, X23, X20, K2, X17                     // 62a35d1257cf03
VRNDSCALEPD $3, Z20, K2, Z17                            // 62a3fd4a09cc03
VRNDSCALEPD $3, 8(BX)(CX*2), Z17                        // 62e3fd48098c4b0800000003
VRNDSCALEPD.BCST $3, 8(BX)(CX*2), Y17                   // 62e3fd38094c4b0103
VRNDSCALEPS $3, Z20, Z17                                // 62a37d4808cc03
VRNDSCALEPS $3, 8(BX)(CX*2), K2, Z17                    // 62e37d4a088c4b0800000003
VRNDSCALEPS.BCST $3, 8(BX)(CX*2), Y17                   // 62e37d38084c4b0203
VRNDSCALESD.SAE $3, X23, X20, X17                       // 62a3dd100bcf03
VRNDSCALESD.Z $3, 8(BX)(CX*2), X20, K2, X17             // 62e3dd820b4c4b0103
VRNDSCALESS.Z $3, X23, X20, K2, X17                     // 62a35d820acf03
VRNDSCALESS $3, 8(BX)(CX*2), X20, K2, X17               // 62e35d020a4c4b0203
VRSQRT14PD 8(BX)(CX*2), Y17                             // 62e2fd284e8c4b08000000
VRSQRT14PD.BCST 8(BX)(CX*2), K2, Z17                    // 62e2fd5a4e4c4b01
VRSQRT14PD.Z X20, K2, X17                               // 62a2fd8a4ecc
VRSQRT14PS.Z Y20, K2, Y17                               // 62a27daa4ecc
VRSQRT14PS.Z 8(BX)(CX*2), K2, X17                       // 62e27d8a4e8c4b08000000
VRSQRT14SD 8(BX)(CX*2), X20, K2, X17                    // 62e2dd024f4c4b01
VRSQRT14SD X23, X20, X17                                // 62a2dd004fcf
VRSQRT14SD.Z 8(BX)(CX*2), X20, K2, X17                  // 62e2dd824f4c4b01
VRSQRT14SS.Z 8(BX)(CX*2), X20, K2, X17                  // 62e25d824f4c4b02
VRSQRT14SS X23, X20, X17                                // 62a25d004fcf
VRSQRT28PD.BCST 8(BX)(CX*2), Z17                        // 62e2fd58cc4c4b01
VRSQRT28PD Z20, K2, Z17                                 // 62a2fd4acccc
VRSQRT28PD.BCST 8(BX)(CX*2), K2, Z17                    // 62e2fd5acc4c4b01
VRSQRT28PS.BCST 8(BX)(CX*2), Z17                        // 62e27d58cc4c4b02
VRSQRT28PS.SAE Z20, Z17                                 // 62a27d58cccc
VRSQRT28SD.Z 8(BX)(CX*2), X20, K2, X17                  // 62e2dd82cd4c4b01
VRSQRT28SD.Z X23, X20, K2, X17                          // 62a2dd82cdcf
VRSQRT28SD.SAE X23, X20, K2, X17                        // 62a2dd12cdcf
VRSQRT28SS X23, X20, X17                                // 62a25d00cdcf
VRSQRT28SS.Z X23, X20, K2, X17                          // 62a25d82cdcf
VRSQRT28SS.Z 8(BX)(CX*2), X20, K2, X17                  // 62e25d82cd4c4b02
VSCALEFPD.BCST 8(BX)(CX*2), Y20, K2, Y17                // 62e2dd322c4c4b01
VSCALEFPD.Z X23, X20, K2, X17                           // 62a2dd822ccf
VSCALEFPD.Z 8(BX)(CX*2), X20, K2, X17                   // 62e2dd822c8c4b08000000
VSCALEFPS 8(BX)(CX*2), Y20, Y17                         // 62e25d202c8c4b08000000
VSCALEFPS 8(BX)(CX*2), Y20, K2, Y17                     // 62e25d222c8c4b08000000
VSCALEFPS.BCST 8(BX)(CX*2), Y20, Y17                    // 62e25d302c4c4b02
VSCALEFSD.RD_SAE X23, X20, K2, X17                      // 62a2dd322dcf
VSCALEFSD 8(BX)(CX*2), X20, K2, X17                     // 62e2dd022d4c4b01
VSCALEFSD.Z 8(BX)(CX*2), X20, K2, X17                   // 62e2dd822d4c4b01
VSCALEFSS 8(BX)(CX*2), X20, X17                         // 62e25d002d4c4b02
VSCALEFSS.Z X23, X20, K2, X17                           // 62a25d822dcf
VSCALEFSS.RD_SAE X23, X20, X17                          // 62a25d302dcf
VSCATTERDPD Y20, K2, 8(BX)(X19*2)                       // 62e2fd22a2645b01
VSCATTERDPD Z20, K2, 8(BX)(Y19*2)                       // 62e2fd42a2645b01
VSCATTERDPS X20, K2, 8(BX)(X19*2)                       // 62e27d02a2645b02
VSCATTERDPS Z20, K2, 8(BX)(Z19*2)                       // 62e27d42a2645b02
VSCATTERPF0DPD K2, 8(BX)(Y19*2)                         // 62f2fd42c66c5b01
VSCATTERPF0DPS K2, 8(BX)(Z19*2)                         // 62f27d42c66c5b02
VSCATTERPF0QPD K2, 8(BX)(Z19*2)                         // 62f2fd42c76c5b01
VSCATTERPF0QPS K2, 8(BX)(Z19*2)                         // 62f27d42c76c5b02
VSCATTERPF1DPD K2, 8(BX)(Y19*2)                         // 62f2fd42c6745b01
VSCATTERPF1DPS K2, 8(BX)(Z19*2)                         // 62f27d42c6745b02
VSCATTERPF1QPD K2, 8(BX)(Z19*2)                         // 62f2fd42c7745b01
VSCATTERPF1QPS K2, 8(BX)(Z19*2)                         // 62f27d42c7745b02
VSCATTERQPD Z20, K2, 8(BX)(Z19*2)                       // 62e2fd42a3645b01
VSCATTERQPD Y20, K2, 8(BX)(Y19*2)                       // 62e2fd22a3645b01
VSCATTERQPS Y20, K2, 8(BX)(Z19*2)                       // 62e27d42a3645b02
VSCATTERQPS X20, K2, 8(BX)(X19*2)                       // 62e27d02a3645b02
VSHUFF32X4 $3, 8(BX)(CX*2), Z20, Z17                    // 62e35d40238c4b0800000003
VSHUFF32X4.Z $3, Y23, Y20, K2, Y17                      // 62a35da223cf03
VSHUFF32X4.BCST $3, 8(BX)(CX*2), Z20, Z17               // 62e35d50234c4b0203
VSHUFF64X2 $3, 8(BX)(CX*2), Y20, Y17                    // 62e3dd20238c4b0800000003
VSHUFF64X2.Z $3, Z23, Z20, K2, Z17                      // 62a3ddc223cf03
VSHUFI32X4.Z $3, Z23, Z20, K2, Z17                      // 62a35dc243cf03
VSHUFI32X4 $3, 8(BX)(CX*2), Y20, K2, Y17                // 62e35d22438c4b0800000003
VSHUFI32X4.Z $3, 8(BX)(CX*2), Y20, K2, Y17              // 62e35da2438c4b0800000003
VSHUFI64X2 $3, 8(BX)(CX*2), Z20, K2, Z17                // 62e3dd42438c4b0800000003
VSHUFI64X2.Z $3, Z23, Z20, K2, Z17                      // 62a3ddc243cf03
VSHUFI64X2.Z $3, 8(BX)(CX*2), Z20, K2, Z17              // 62e3ddc2438c4b0800000003
VSHUFPD.BCST $3, 8(BX)(CX*2), Z20, Z17                  // 62e1dd50c64c4b0103
VSHUFPD.Z $3, Y23, Y20, K2, Y17                         // 62a1dda2c6cf03
VSHUFPD.Z $3, X23, X20, K2, X17                         // 62a1dd82c6cf03
VSHUFPS.BCST $3, 8(BX)(CX*2), Y20, K2, Y17              // 62e15c32c64c4b0203
VSHUFPS $3, 8(BX)(CX*2), Z20, K2, Z17                   // 62e15c42c68c4b0800000003
VSHUFPS.Z $3, Y23, Y20, K2, Y17                         // 62a15ca2c6cf03
VSQRTPD Y20, Y17                                        // 62a1fd2851cc
VSQRTPD.BCST 8(BX)(CX*2), K2, Y17                       // 62e1fd3a514c4b01
VSQRTPD.BCST 8(BX)(CX*2), Z17                           // 62e1fd58514c4b01
VSQRTPS.Z Y20, K2, Y17                                  // 62a17caa51cc
VSQRTPS.Z 8(BX)(CX*2), K2, Z17                          // 62e17cca518c4b08000000
VSQRTPS.Z 8(BX)(CX*2), K2, X17                          // 62e17c8a518c4b08000000
VSQRTSD 8(BX)(CX*2), X20, X17                           // 62e1df00514c4b01
VSQRTSD.RD_SAE X23, X20, X17                            // 62a1df3051cf
VSQRTSD.Z X23, X20, K2, X17                             // 62a1df8251cf
VSQRTSS.RD_SAE X23, X20, X17                            // 62a15e3051cf
VSQRTSS.Z 8(BX)(CX*2), X20, K2, X17                     // 62e15e82514c4b02
VSUBPD Z23, Z20, K2, Z17                                // 62a1dd425ccf
VSUBPD Y23, Y20, K2, Y17                                // 62a1dd225ccf
VSUBPD.BCST 8(BX)(CX*2), X20, X17                       // 62e1dd105c4c4b01
VSUBPS Y23, Y20, Y17                                    // 62a15c205ccf
VSUBPS 8(BX)(CX*2), Z20, K2, Z17                        // 62e15c425c8c4b08000000
VSUBPS.Z 8(BX)(CX*2), X20, K2, X17                      // 62e15c825c8c4b08000000
VSUBSD.RD_SAE X23, X20, K2, X17                         // 62a1df325ccf
VSUBSD X23, X20, X17                                    // 62a1df005ccf
VSUBSD.RD_SAE X23, X20, X17                             // 62a1df305ccf
VSUBSS.Z X23, X20, K2, X17                              // 62a15e825ccf
VSUBSS X23, X20, K2, X17                                // 62a15e025ccf
VUCOMISD 8(BX)(CX*2), X17                               // 62e1fd082e4c4b01
VUCOMISD X20, X17                                       // 62a1fd082ecc
VUCOMISD.SAE X20, X17                                   // 62a1fd182ecc
VUCOMISS.SAE X20, X17                                   // 62a17c182ecc
VUCOMISS 8(BX)(CX*2), X17                               // 62e17c082e4c4b02
VUNPCKHPD Z23, Z20, K2, Z17                             // 62a1dd4215cf
VUNPCKHPD.BCST 8(BX)(CX*2), Z20, Z17                    // 62e1dd50154c4b01
VUNPCKHPD.BCST 8(BX)(CX*2), Y20, K2, Y17                // 62e1dd32154c4b01
VUNPCKHPS 8(BX)(CX*2), Z20, Z17                         // 62e15c40158c4b08000000
VUNPCKHPS Y23, Y20, K2, Y17                             // 62a15c2215cf
VUNPCKHPS.Z 8(BX)(CX*2), Y20, K2, Y17                   // 62e15ca2158c4b08000000
VUNPCKLPD.Z Z23, Z20, K2, Z17                           // 62a1ddc214cf
VUNPCKLPD.BCST 8(BX)(CX*2), Z20, K2, Z17                // 62e1dd52144c4b01
VUNPCKLPD.BCST 8(BX)(CX*2), Y20, K2, Y17                // 62e1dd32144c4b01
VUNPCKLPS 8(BX)(CX*2), X20, K2, X17                     // 62e15c02148c4b08000000
VUNPCKLPS.BCST 8(BX)(CX*2), Y20, Y17                    // 62e15c30144c4b02
VUNPCKLPS.Z 8(BX)(CX*2), Z20, K2, Z17                   // 62e15cc2148c4b08000000
VXORPD 8(BX)(CX*2), Z20, Z17                            // 62e1dd40578c4b08000000
VXORPD.Z Z23, Z20, K2, Z17                              // 62a1ddc257cf
VXORPD.BCST 8(BX)(CX*2), Y20, Y17                       // 62e1dd30574c4b01
VXORPS.BCST 8(BX)(CX*2), Y20, Y17                       // 62e15c30574c4b02
VXORPS.Z Y23, Y20, K2, Y17                              // 62a15ca257cf
KADDB K6, K5, K4                                        // c5d54ae6
KADDD K6, K5, K4                                        // c4e1d54ae6
KADDQ K6, K5, K4                                        // c4e1d44ae6
KADDW K6, K5, K4                                        // c5d44ae6
KANDB K6, K5, K4                                        // c5d541e6
KANDD K6, K5, K4                                        // c4e1d541e6
KANDNB K6, K5, K4                                       // c5d542e6
KANDND K6, K5, K4                                       // c4e1d542e6
KANDNQ K6, K5, K4                                       // c4e1d442e6
KANDNW K6, K5, K4                                       // c5d442e6
KANDQ K6, K5, K4                                        // c4e1d441e6
KANDW K6, K5, K4                                        // c5d441e6
KMOVB K3, K4                                            // c5f990e3
KMOVB R10, K4                                           // c4c17992e2
KMOVB K5, 8(BX)(CX*2)                                   // c5f9916c4b08
KMOVB K5, R9                                            // c57993cd
KMOVD 8(BX)(CX*2), K4                                   // c4e1f990644b08
KMOVD R10, K4                                           // c4c17b92e2
KMOVD K5, 8(BX)(CX*2)                                   // c4e1f9916c4b08
KMOVD K5, R9                                            // c57b93cd
KMOVQ 8(BX)(CX*2), K4                                   // c4e1f890644b08
KMOVQ R10, K4                                           // c4c1fb92e2
KMOVQ K5, 8(BX)(CX*2)                                   // c4e1f8916c4b08
KMOVQ K5, R9                                            // c461fb93cd
KMOVW 8(BX)(CX*2), K4                                   // c5f890644b08
KMOVW R10, K4                                           // c4c17892e2
KMOVW K5, 8(BX)(CX*2)                                   // c5f8916c4b08
KMOVW K5, R9                                            // c57893cd
KNOTB K5, K4                                            // c5f944e5
KNOTD K5, K4                                            // c4e1f944e5
KNOTQ K5, K4                                            // c4e1f844e5
KNOTW K5, K4                                            // c5f844e5
KORB K6, K5, K4                                         // c5d545e6
KORD K6, K5, K4                                         // c4e1d545e6
KORQ K6, K5, K4                                         // c4e1d445e6
KORTESTB K5, K4                                         // c5f998e5
KORTESTD K5, K4                                         // c4e1f998e5
KORTESTQ K5, K4                                         // c4e1f898e5
KORTESTW K5, K4                                         // c5f898e5
KORW K6, K5, K4                                         // c5d445e6
KSHIFTLB $3, K5, K4                                     // c4e37932e503
KSHIFTLD $3, K5, K4                                     // c4e37933e503
KSHIFTLQ $3, K5, K4                                     // c4e3f933e503
KSHIFTLW $3, K5, K4                                     // c4e3f932e503
KSHIFTRB $3, K5, K4                                     // c4e37930e503
KSHIFTRD $3, K5, K4                                     // c4e37931e503
KSHIFTRQ $3, K5, K4                                     // c4e3f931e503
KSHIFTRW $3, K5, K4                                     // c4e3f930e503
KTESTB K5, K4                                           // c5f999e5
KTESTD K5, K4                                           // c4e1f999e5
KTESTQ K5, K4                                           // c4e1f899e5
KTESTW K5, K4                                           // c5f899e5
KUNPCKBW K6, K5, K4                                     // c5d54be6
KUNPCKDQ K6, K5, K4                                     // c4e1d44be6
KUNPCKWD K6, K5, K4                                     // c5d44be6
KXNORB K6, K5, K4                                       // c5d546e6
KXNORD K6, K5, K4                                       // c4e1d546e6
KXNORQ K6, K5, K4                                       // c4e1d446e6
KXNORW K6, K5, K4                                       // c5d446e6
KXORB K6, K5, K4                                        // c5d547e6
KXORD K6, K5, K4                                        // c4e1d547e6
KXORQ K6, K5, K4                                        // c4e1d447e6
KXORW K6, K5, K4                                        // c5d447e6
VGF2P8AFFINEINVQB $3, 8(BX)(CX*2), X4, X1               // c4e3d9cf4c4b0803
VGF2P8AFFINEINVQB $3, Y7, Y4, Y1                        // c4e3ddcfcf03
VGF2P8AFFINEQB $3, X7, X4, X1                           // c4e3d9cecf03
VGF2P8AFFINEQB $3, 8(BX)(CX*2), Y4, Y1                  // c4e3ddce4c4b0803
VGF2P8MULB X7, X4, X1                                   // c4e259cfcf
VGF2P8MULB Y7, Y4, Y1                                   // c4e25dcfcf
CLAC                                                    // 0f01ca
CLDEMOTE (BX)                                           // 0f1c03
CLFLUSH (BX)                                            // 0fae3b
CLFLUSHOPT (BX)                                         // 660fae3b
CLI                                                     // fa
CLTS                                                    // 0f06
CLWB (BX)                                               // 660fae33
ENDBR64                                                 // f30f1efa
F2XM1                                                   // d9f0
FABS                                                    // d9e1
FADDD (BX), F0                                          // dc03
FADDD F2, F0                                            // d8c2
FADDD F0, F2                                            // dcc2
FADDDP F0, F0                                           // dec0
FADDF (BX), F0                                          // d803
FADDL (BX), F0                                          // da03
FADDW (BX), F0                                          // de03
FBLD (BX)                                               // df23
FBSTP (BX)                                              // df33
FCHS                                                    // d9e0
FCLEX                                                   // dbe2
FCMOVB F0, F0                                           // dac0
FCMOVBE F0, F0                                          // dad0
FCMOVCC F0, F0                                          // dbc0
FCMOVCS F0, F0                                          // dac0
FCMOVE F2, F0                                           // daca
FCMOVEQ F2, F0                                          // daca
FCMOVHI F2, F0                                          // dbd2
FCMOVLS F0, F0                                          // dad0
FCMOVNB F0, F0                                          // dbc0
FCMOVNBE F2, F0                                         // dbd2
FCMOVNE F0, F0                                          // dbc8
FCMOVNU F2, F0                                          // dbda
FCMOVU F0, F0                                           // dad8
FCMOVUN F0, F0                                          // dad8
FCOMD (BX), F0                                          // dc13
FCOMD F0, F0                                            // d8d0
FCOMD F0, F2                                            // dcd2
FCOMDP (BX), F0                                         // dc1b
FCOMDP F0, F0                                           // d8d8
FCOMDP F0, F2                                           // dcda
FCOMF (BX), F0                                          // d813
FCOMFP (BX), F0                                         // d81b
FCOMI F2, F0                                            // dbf2
FCOMIP F0, F0                                           // dff0
FCOML (BX), F0                                          // da13
FCOMLP (BX), F0                                         // da1b
FCOMW (BX), F0                                          // de13
FCOMWP (BX), F0                                         // de1b
FCOS                                                    // d9ff
FDECSTP                                                 // d9f6
FDIVD (BX), F0                                          // dc33
FDIVD F2, F0                                            // d8f2
FDIVD F0, F2                                            // dcfa
FDIVDP F0, F2                                           // defa
FDIVF (BX), F0                                          // d833
FDIVL (BX), F0                                          // da33
FDIVRD (BX), F0                                         // dc3b
FDIVRD F2, F0                                           // d8fa
FDIVRD F0, F2                                           // dcf2
FDIVRDP F0, F2                                          // def2
FDIVRF (BX), F0                                         // d83b
FDIVRL (BX), F0                                         // da3b
FDIVRW (BX), F0                                         // de3b
FDIVW (BX), F0                                          // de33
FINCSTP                                                 // d9f7
FINIT                                                   // dbe3
FLD1                                                    // d9e8
FLDCW (BX)                                              // d92b
FLDL2E                                                  // d9ea
FLDL2T                                                  // d9e9
FLDLG2                                                  // d9ec
FLDLN2                                                  // d9ed
FLDPI                                                   // d9eb
FLDZ                                                    // d9ee
FMOVB (BX), F0                                          // df23
FMOVBP F0, (BX)                                         // df33
FMOVD (BX), F0                                          // dd03
FMOVD F0, (BX)                                          // dd13
FMOVD F0, F0                                            // d9c0
FMOVD F0, F2                                            // ddd2
FMOVDP F0, (BX)                                         // dd1b
FMOVDP F0, F0                                           // ddd8
FMOVF (BX), F0                                          // d903
FMOVF F0, (BX)                                          // d913
FMOVFP F0, (BX)                                         // d91b
FMOVL (BX), F0                                          // db03
FMOVL F0, (BX)                                          // db13
FMOVLP F0, (BX)                                         // db1b
FMOVV (BX), F0                                          // df2b
FMOVVP F0, (BX)                                         // df3b
FMOVW (BX), F0                                          // df03
FMOVW F0, (BX)                                          // df13
FMOVWP F0, (BX)                                         // df1b
FMOVX (BX), F0                                          // db2b
FMOVXP F0, (BX)                                         // db3b
FMULD (BX), F0                                          // dc0b
FMULD F0, F0                                            // d8c8
FMULD F0, F2                                            // dcca
FMULDP F0, F0                                           // dec8
FMULF (BX), F0                                          // d80b
FMULL (BX), F0                                          // da0b
FMULW (BX), F0                                          // de0b
FNOP                                                    // d9d0
FPATAN                                                  // d9f3
FPREM                                                   // d9f8
FPREM1                                                  // d9f5
FPTAN                                                   // d9f2
FRNDINT                                                 // d9fc
FRSTOR (BX)                                             // dd23
FSAVE (BX)                                              // dd33
FSCALE                                                  // d9fd
FSIN                                                    // d9fe
FSINCOS                                                 // d9fb
FSQRT                                                   // d9fa
FSTCW (BX)                                              // d93b
FSTENV (BX)                                             // d933
FSTSW AX                                                // dfe0
FSTSW (BX)                                              // dd3b
FSUBD (BX), F0                                          // dc23
FSUBD F0, F0                                            // d8e0
FSUBD F0, F2                                            // dcea
FSUBDP F0, F2                                           // deea
FSUBF (BX), F0                                          // d823
FSUBL (BX), F0                                          // da23
FSUBRD (BX), F0                                         // dc2b
FSUBRD F2, F0                                           // d8ea
FSUBRD F0, F2                                           // dce2
FSUBRDP F0, F0                                          // dee0
FSUBRF (BX), F0                                         // d82b
FSUBRL (BX), F0                                         // da2b
FSUBRW (BX), F0                                         // de2b
FSUBW (BX), F0                                          // de23
FTST                                                    // d9e4
FUCOM F0, F0                                            // dde0
FUCOMI F0, F0                                           // dbe8
FUCOMIP F0, F0                                          // dfe8
FUCOMP F0, F0                                           // dde8
FXAM                                                    // d9e5
FXCHD F2, F0                                            // d9ca
FXRSTOR (BX)                                            // 0fae0b
FXRSTOR64 (BX)                                          // 480fae0b
FXSAVE (BX)                                             // 0fae03
FXSAVE64 (BX)                                           // 480fae03
FXTRACT                                                 // d9f4
FYL2X                                                   // d9f1
FYL2XP1                                                 // d9f9
ICEBP                                                   // f1
INB                                                     // ec
INB $7                                                  // e407
INL                                                     // ed
INL $300                                                // e52c
INSB                                                    // 6c
INSL                                                    // 6d
INSW                                                    // 666d
INVD                                                    // 0f08
INVLPG (BX)                                             // 0f013b
INVPCID (BX), CX                                        // 660f38820b
INW                                                     // 66ed
INW $-1                                                 // 66e5ff
IRETL                                                   // cf
IRETQ                                                   // 48cf
IRETW                                                   // 66cf
LARL CX, AX                                             // 0f02c1
LARQ (BX), CX                                           // 480f020b
LARW AX, AX                                             // 660f02c0
LEAVEQ                                                  // c9
LEAVEW                                                  // 66c9
LFSL (BX), DX                                           // 0fb413
LFSQ (BX), CX                                           // 480fb40b
LFSW (BX), AX                                           // 660fb403
LGDT (BX)                                               // 0f0113
LGSL (BX), AX                                           // 0fb503
LGSQ (BX), AX                                           // 480fb503
LGSW (BX), DX                                           // 660fb513
LIDT (BX)                                               // 0f011b
LLDT DX                                                 // 0f00d2
LMSW AX                                                 // 0f01f0
LSLL (BX), DX                                           // 0f0313
LSLQ DX, DX                                             // 480f03d2
LSLW (BX), DX                                           // 660f0313
LSSL (BX), AX                                           // 0fb203
LSSQ (BX), DX                                           // 480fb213
LSSW (BX), AX                                           // 660fb203
LTR AX                                                  // 0f00d8
MONITOR                                                 // 0f01c8
MOVQL DX, AX                                            // 89d0
MWAIT                                                   // 0f01c9
OUTB                                                    // ee
OUTB $-1                                                // e6ff
OUTL                                                    // ef
OUTL $-1                                                // e7ff
OUTSB                                                   // 6e
OUTSL                                                   // 6f
OUTSW                                                   // 666f
OUTW                                                    // 66ef
OUTW $-1                                                // 66e7ff
POPL FS                                                 // 0fa1
PUSHFW                                                  // 669c
PUSHL FS                                                // 0fa0
RDFSBASEL AX                                            // f30faec0
RDFSBASEQ CX                                            // f3480faec1
RDGSBASEL DX                                            // f30faeca
RDGSBASEQ DX                                            // f3480faeca
RDMSR                                                   // 0f32
RDPID DX                                                // f30fc7fa
RDPKRU                                                  // 0f01ee
RDPMC                                                   // 0f33
RDRANDL CX                                              // 0fc7f1
RDRANDQ DX                                              // 480fc7f2
RDRANDW CX                                              // 660fc7f1
RDSEEDL AX                                              // 0fc7f8
RDSEEDQ AX                                              // 480fc7f8
RDSEEDW AX                                              // 660fc7f8
RETFL                                                   // cb
RETFL $300                                              // ca2c01
RETFQ                                                   // 48cb
RETFQ $300                                              // 48ca2c01
RETFW                                                   // 66cb
RETFW $-1                                               // 66caffff
RSM                                                     // 0faa
SGDT (BX)                                               // 0f0103
SIDT (BX)                                               // 0f010b
SLDTL DX                                                // 0f00c2
SLDTQ AX                                                // 480f00c0
SLDTW DX                                                // 660f00c2
SMSWL AX                                                // 0f01e0
SMSWQ (BX)                                              // 480f0123
SMSWW DX                                                // 660f01e2
STAC                                                    // 0f01cb
STI                                                     // fb
STRL AX                                                 // 0f00c8
STRQ CX                                                 // 480f00c9
STRW AX                                                 // 660f00c8
SWAPGS                                                  // 0f01f8
SYSENTER                                                // 0f34
SYSENTER64                                              // 480f34
SYSEXIT                                                 // 0f35
SYSEXIT64                                               // 480f35
SYSRET                                                  // 0f07
TPAUSE AX                                               // 660faef0
UMONITOR AX                                             // f30faef0
UMWAIT CX                                               // f20faef1
VERR (BX)                                               // 0f0023
VERW DX                                                 // 0f00ea
WAIT                                                    // 9b
WBINVD                                                  // 0f09
WRFSBASEL CX                                            // f30faed1
WRFSBASEQ AX                                            // f3480faed0
WRGSBASEL AX                                            // f30faed8
WRGSBASEQ CX                                            // f3480faed9
WRMSR                                                   // 0f30
WRPKRU                                                  // 0f01ef
XABORT $7                                               // c6f807
XEND                                                    // 0f01d5
XRSTOR (BX)                                             // 0fae2b
XRSTOR64 (BX)                                           // 480fae2b
XRSTORS (BX)                                            // 0fc71b
XRSTORS64 (BX)                                          // 480fc71b
XSAVE (BX)                                              // 0fae23
XSAVE64 (BX)                                            // 480fae23
XSAVEC (BX)                                             // 0fc723
XSAVEC64 (BX)                                           // 480fc723
XSAVEOPT (BX)                                           // 0fae33
XSAVEOPT64 (BX)                                         // 480fae33
XSAVES (BX)                                             // 0fc72b
XSAVES64 (BX)                                           // 480fc72b
XSETBV                                                  // 0f01d1
XTEST                                                   // 0f01d6
VADDPD 512(DX), Z1, K3, Z29                             // 6261f54b586a08
VADDPD.BCST 1016(DX), X29, X1                           // 62f19510584a7f
VADDPD 513(DX), Z1, Z29                                 // 6261f54858aa01020000
VPGATHERDD -256(R9)(Z20*4), K7, Z31                     // 62427d47907ca1c0
V4FMADDPS 16(AX), [Z28-Z31], K1, Z0                     // 62f21f419a4001
MOVW DS, R9                                             // 418cd9
MOVW (BX), TASK                                         // 0f001b
MOVL GDTR, (BX)                                         // 0f0103
MOVL R9, CR8                                            // 450f22c1
PUSHQ FS                                                // 0fa0
POPQ GS                                                 // 0fa9
FADDD $1.5, F0                                          // dc0500000000
FMOVF $(-2.5), F0                                       // d90500000000
MOVQ M1, (BX)                                           // 0f7f0b
FCOMDPP F0, F1                                          // ded9
FUCOMPP F0, F1                                          // dae9
CVTPD2PL X1, M2                                         // 660f2dd1
MOVW $x(SB), AX                                         // 668d0500000000
