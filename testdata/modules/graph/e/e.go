package e

import (
	_ "example.com/graph/nodir"
	_ "example.com/other"
)
