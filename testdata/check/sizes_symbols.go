package p

var z [2000000000]byte

var y [1 << 31]byte // ERROR "5: p.y: symbol too large (2147483648 bytes > 2000000000 bytes)"
