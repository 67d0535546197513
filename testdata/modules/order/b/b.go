package b

var Count = start()

func start() int { println("b var"); return 100 }

func init() { println("b init") }

func Next() int      { Count++; return Count }
func Suffix() string { return "-b" }
