// Types that contain themselves, through instances too.
package p
type A struct{c C}
type B struct{c C}
type C struct{b B} // ERROR "6: invalid recursive type C"
type G[P any] struct{ p P }
type H struct { g G[H] } // ERROR "6: invalid recursive type H"
type J struct { k K } // ERROR "6: invalid recursive type J"
type K struct { g G[J] }
