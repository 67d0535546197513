//go:build linux

package p

import _ "unsafe"

//go:nosplit
func f1() {}

//go:nosplit
//go:noinline
func f2() {
	//go:noinline // ERROR "4: misplaced compiler directive"
	x := 1
	{
		//go:noinline // ERROR "5: misplaced compiler directive"
		_ = x
	}
	_ = []int{
		//go:nosplit // ERROR "5: misplaced compiler directive"
		1,
	}
	//go:nosplit // ERROR "4: misplaced compiler directive"
	if x > 1 {
		//go:nosplit // ERROR "5: misplaced compiler directive"
	}
	//go:nosplit // ERROR "4: misplaced compiler directive"
	var (
		y int
		//go:nosplit // ERROR "5: misplaced compiler directive"
	)
	_ = y
	_ = func(
		//go:nosplit // ERROR "5: misplaced compiler directive"
		z int) {
	}
}

//go:generate nothing at all
//go:nosplit

type S struct {
	//go:nosplit // ERROR "4: misplaced compiler directive"
	a int
}

/* not the first */ //go:nosplit // ERROR "23: misplaced compiler directive"
func f3() {}

func f4() {} //go:nosplit // ERROR "16: misplaced compiler directive"

//go:linkname a b c // ERROR "3: usage: //go:linkname localname [linkname]"
//go:linkname a
//go:systemstack // ERROR "3: //go:systemstack only allowed in runtime"
func f5() {}

//go:nowritebarrierrec // ERROR "3: //go:nowritebarrierrec only allowed in runtime"
func f6() {}

//go:uintptrkeepalive // ERROR "3: //go:uintptrkeepalive is only allowed in the standard library"
func f7() {}

//go:cgo_export_static // ERROR "3: //go:cgo_export_static only allowed in cgo-generated code" "3: usage: //go:cgo_export_static local [remote]"
//go:cgo_export_dynamic a b // ERROR "3: //go:cgo_export_dynamic a b only allowed in cgo-generated code"
//go:cgo_import_dynamic a b "c.so"
//go:cgo_import_dynamic a b // ERROR "3: //go:cgo_import_dynamic a b only allowed in cgo-generated code"
//go:cgo_import_static a // ERROR "3: //go:cgo_import_static a only allowed in cgo-generated code"
//go:cgo_ldflag -lm // ERROR "3: //go:cgo_ldflag -lm only allowed in cgo-generated code" "3: usage: //go:cgo_ldflag \"arg\""
//go:cgo_other // ERROR "3: //go:cgo_other only allowed in cgo-generated code"
func f8() {}

//go:embed // ERROR "3: usage: //go:embed pattern..."
var s1 string

//go:embed "a // ERROR "3: invalid quoted string in //go:embed: \"a" "3: usage: //go:embed pattern..."
var s2 string

//go:embed "a\q" // ERROR "3: invalid quoted string in //go:embed: \"a\\q\"" "3: usage: //go:embed pattern..."
var s3 string

//go:wasmimport a // ERROR "3: usage: //go:wasmimport importmodule importname"
func f9()

//go:nosplit // ERROR "3: misplaced compiler directive"
