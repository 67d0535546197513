package main

import _ "example.com/graph/cmd"
