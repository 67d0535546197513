// run

// The bars for hello with fmt are measured on this: `just bench-hello`.
package main

import "fmt"

func main() { fmt.Println("hello") }
