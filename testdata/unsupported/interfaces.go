// errorcheck

// Interfaces are refused where they are used, except as panic's operand.
package main

type stringer interface{ String() string }

type named int

func (n named) String() string { return "n" }

func take(x any) {} // ERROR "not supported yet: interfaces"

func give() error { // ERROR "not supported yet: interfaces"
	return nil
}

func main() {
	var s stringer = named(1) // ERROR "not supported yet: interfaces"
	var e error               // ERROR "not supported yet: interfaces"
	take(1)                   // ERROR "not supported yet: interfaces"
	if e == nil {             // ERROR "not supported yet: interfaces"
		println(s.String()) // ERROR "not supported yet: interfaces"
	}
	switch s.(type) { // ERROR "not supported yet: type switches"
	}
	panic("fine")
}
