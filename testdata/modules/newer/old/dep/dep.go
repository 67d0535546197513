package dep

func F() {}
