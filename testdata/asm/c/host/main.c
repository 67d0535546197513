// A C program beside add.s.
#include <stdio.h>
long add(long, long);
extern long table[4];
extern long calls;
double half(double);
long visit(long (*f)(long), long x);
long twice(long x) { return 2 * x; }
long shared = 5;
int main(void) {
	printf("%ld %g %ld %ld\n", add(40, 2), half(3), visit(twice, 20), table[2]);
	printf("%ld %ld\n", calls, shared);
	return 0;
}
