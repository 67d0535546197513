package self

import _ "example.com/graph/self"
