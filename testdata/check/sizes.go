package p

var a map[int][1 << 29]int // ERROR "5: map element type too large"
var b map[int][1<<28 - 1]int
var c map[[1 << 29]int]int // ERROR "5: map key type too large"
var d map[[1 << 16]byte]int
var e *chan [1 << 16]byte // ERROR "5: channel element type too large (>64kB)"
var e2 []chan [1 << 17]byte // ERROR "5: channel element type too large (>64kB)"
var f func(chan [1 << 18]byte) // ERROR "5: channel element type too large (>64kB)"
var g chan [1<<16 - 1]byte
var h *[1 << 47]int // ERROR "5: type [140737488355328]int larger than address space"
var i *[1 << 46]int
var k *[1<<50 - 1]byte
var o *[1 << 62]struct{}
