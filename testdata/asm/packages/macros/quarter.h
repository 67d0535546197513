#define STEP(a, b, d, n) \
	ADDL b, a; XORL a, d; ROLL $n, d

#define QUARTER(a, b, c, d) \
	STEP(a, b, d, 16); STEP(c, d, b, 12); STEP(a, b, d, 8); STEP(c, d, b, 7)
