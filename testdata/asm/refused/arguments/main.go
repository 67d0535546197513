package main

type pair struct{ a, b int32 }

func f(x int64, s string, p pair) (n int, err error)
func g(x int32)

func main() {
	f(1, "", pair{})
	g(2)
}
