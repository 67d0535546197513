package nested

import _ "example.com/graph/cyc1"
