// errorcheck

package main

import "os" // ERROR "os"

func main() {
	os.Exit(3)
}
