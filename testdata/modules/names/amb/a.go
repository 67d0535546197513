package amb

import (
	"example.com/names/a/rand"
	brand "example.com/names/b/rand"
)

func f() {
	brand.Take(rand.New())
	var x int = brand.T{}
}
