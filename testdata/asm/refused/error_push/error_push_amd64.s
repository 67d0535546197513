#include "textflag.h"

TEXT ·push(SB), NOSPLIT, $0-0
	PUSHQ AX
	RET
