package v

import "example.org/v/sub"

func V() string { return "v " + sub.Sub }
