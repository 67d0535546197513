// run
// bench: compute

// Primes: a sieve of Eratosthenes, and one in segments.
package main

func sieve(n int) []int {
	composite := make([]bool, n+1)
	var primes []int
	for i := 2; i <= n; i++ {
		if composite[i] {
			continue
		}
		primes = append(primes, i)
		for j := i * i; j <= n; j += i {
			composite[j] = true
		}
	}
	return primes
}

func segmented(limit int, small []int) int {
	const segment = 1 << 15
	var marks [segment]bool
	count := 0
	for low := 2; low <= limit; low += segment {
		clear(marks[:])
		high := min(low+segment-1, limit)
		for _, p := range small {
			if p*p > high {
				break
			}
			start := max(p*p, (low+p-1)/p*p)
			for j := start; j <= high; j += p {
				marks[j-low] = true
			}
		}
		for i := low; i <= high; i++ {
			if !marks[i-low] {
				count++
			}
		}
	}
	return count
}

func main() {
	primes := sieve(5000000)
	println(len(primes), primes[len(primes)-1])
	sum := 0
	for _, p := range primes {
		sum += p
	}
	println(sum)
	println(segmented(200000000, primes))
}
