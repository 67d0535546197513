package out

import _ "example.com/graph/a/internal/x"
