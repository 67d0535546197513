package p

func a[P any](n int) { b[*P](n) } // ERROR "8: instantiation cycle:"
func b[Q any](n int) { c[Q](n) }
func c[R any](n int) { a[R](n) }

func fine[T any]() { fine[T](); fine[*int]() }
