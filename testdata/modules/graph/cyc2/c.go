package cyc2

import _ "example.com/graph/cyc1"
