package lib

import "example.org/lib/deep"

var X = deep.Y + 1
