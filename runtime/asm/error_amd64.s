// Methods of run-time errors (abi::panics::ERROR_TYPES).

#include "textflag.h"

// errorText(AX, BX string) string: the receiver is the text.
TEXT runtime·errorText<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	RET

// errorTextOf(AX *struct{ text string }) string
TEXT runtime·errorTextOf<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	MOVQ	8(AX), BX
	MOVQ	(AX), AX
	RET

// runtimeError() says by its existence that the receiver is a runtime.Error.
TEXT runtime·runtimeError<ABIInternal>(SB),NOSPLIT|NOFRAME,$0-0
	RET
