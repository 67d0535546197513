package dot

import (
	. "example.com/names/a/rand"
	. "example.com/names/v2"
	"example.com/names/dash-name"
	un "example.com/names/dash-name"
)

var t T
