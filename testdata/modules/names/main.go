package main

import (
	"example.com/names/dash-name"
	"example.com/names/v2"
	r "example.com/names/b/rand"
)

func main() { println(names.N, dash.N, r.T{Y: 4}.Y) }
