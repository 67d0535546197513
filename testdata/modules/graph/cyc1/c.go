package cyc1

import _ "example.com/graph/cyc2"
