// errorcheck

package main

var counts = map[string]int{"a": 1} // ERROR "not supported yet: maps"

func main() {
	m := make(map[int]bool) // ERROR "not supported yet: maps"
	m[1] = true             // ERROR "not supported yet: maps"
	v, ok := m[2]           // ERROR "not supported yet: maps"
	println(v, ok, len(m))  // ERROR "not supported yet: maps"
	for k := range counts { // ERROR "not supported yet: maps"
		println(k)
	}
	delete(m, 1) // ERROR "not supported yet: maps"
}
