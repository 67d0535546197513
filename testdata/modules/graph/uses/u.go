package uses

import _ "example.com/graph/tests"
