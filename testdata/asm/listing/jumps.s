#include "textflag.h"
// Jumps that just reach and just do not, in both directions; jumps to jumps; loops.
#define NOP8 LEAQ 100000(AX), AX; BYTE $0x90
#define NOP64 NOP8; NOP8; NOP8; NOP8; NOP8; NOP8; NOP8; NOP8
TEXT ·forward(SB), NOSPLIT, $0
	JEQ near
	NOP64
	NOP8; NOP8; NOP8; NOP8; NOP8; NOP8; NOP8
	BYTE $0x90; BYTE $0x90; BYTE $0x90; BYTE $0x90; BYTE $0x90; BYTE $0x90; BYTE $0x90
near:
	JEQ far
	NOP64
	NOP64
far:
	JMP veryfar
	NOP64
	NOP64
	NOP64
veryfar:
	RET
TEXT ·backward(SB), NOSPLIT, $0
short:
	NOP64
	NOP8; NOP8; NOP8; NOP8; NOP8; NOP8; NOP8
	BYTE $0x90; BYTE $0x90; BYTE $0x90; BYTE $0x90; BYTE $0x90; BYTE $0x90
	JNE short
	JNE short
	JMP short
	LOOP end
	JCXZQ end
	JCXZL end
end:
	RET
TEXT ·threads(SB), NOSPLIT, $0
	JEQ one
	JMP one
	INCQ AX
one:
	JMP two
	INCQ BX
two:
	JMP three
three:
	RET
TEXT ·relative(SB), NOSPLIT, $0
	JMP 2(PC)
	INCQ AX
	JMP -1(PC)
	PCALIGN $32
	CMPB AX, $1
	JEQ -2(PC)
	RET
TEXT ·circle(SB), NOSPLIT, $0
a:
	JMP b
b:
	JMP a
TEXT ·al(SB), NOSPLIT, $0
	CMPB AX, $1
	JEQ away
	NOP64
	NOP64
away:
	RET
TEXT ·hints(SB), NOSPLIT, $0
	JEQ $1, l
	JNE $0, l
l:	RET
