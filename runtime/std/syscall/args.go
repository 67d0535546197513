package syscall

import "unsafe"

// goargs returns the number and addresses of the command line's arguments; behind them are a nil and the environment.
//
//go:linkname goargs runtime.cmdline
func goargs() (argc int, argv unsafe.Pointer)

// stringAt returns the string that ends in a zero byte.
func stringAt(p *byte) string {
	n := 0
	for *(*byte)(unsafe.Add(unsafe.Pointer(p), n)) != 0 {
		n++
	}
	return unsafe.String(p, n)
}

// runtimeArgs returns the command line, for package os.
func runtimeArgs() []string {
	argc, argv := goargs()
	args := make([]string, argc)
	for i, p := range unsafe.Slice((**byte)(argv), argc) {
		args[i] = stringAt(p)
	}
	return args
}

// environ returns the environment the process was started with.
func environ() []string {
	argc, argv := goargs()
	var list []string
	for p := (**byte)(unsafe.Add(argv, (argc+1)*8)); *p != nil; p = (**byte)(unsafe.Add(unsafe.Pointer(p), 8)) {
		list = append(list, stringAt(*p))
	}
	return list
}
