package runtime

import _ "unsafe" // go:linkname

// callers fills n addresses from pcs on with the return addresses of the callers from the skip-th on, and returns how many;
// 0 is the caller of callers itself.
//
//go:linkname callers runtime.callers
//go:noescape
func callers(skip int, pcs *uintptr, n int) int

// pcinfo describes the innermost call at a return address; entry is that of the function it is inlined into.
//
//go:linkname pcinfo runtime.pcinfo
func pcinfo(pc uintptr) (name, file string, line int, entry uintptr, inlined bool)

// shown is a function's name without its type arguments: F[...].
func shown(name string) string {
	for i := range len(name) {
		if name[i] != '[' {
			continue
		}
		for j := len(name) - 1; j > i; j-- {
			if name[j] == ']' {
				return name[:i] + "[...]" + name[j+1:]
			}
		}
		break
	}
	return name
}

// Callers fills pc with a return address for each of the calls under way, inlined ones included, and returns how many.
// 0 for skip begins with Callers itself, 1 with its caller.
//
//go:noinline
func Callers(skip int, pc []uintptr) int {
	if len(pc) == 0 {
		return 0
	}
	return callers(skip, &pc[0], len(pc))
}

// Caller tells where a call under way stands: 0 for skip is the caller of Caller.
//
//go:noinline
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	if callers(skip+1, &pc, 1) < 1 {
		return 0, "", 0, false
	}
	_, file, line, _, _ = pcinfo(pc)
	return pc - 1, file, line, true
}

// Frames turns what Callers returned into frames.
type Frames struct {
	pcs []uintptr
}

// Frame is a call.
type Frame struct {
	PC       uintptr // of the call's return address, less one
	Func     *Func   // nil for inlined calls
	Function string  // with its package's path
	File     string
	Line     int
	Entry    uintptr // where the function begins
}

// CallersFrames returns an iterator over the frames of callers.
func CallersFrames(callers []uintptr) *Frames {
	return &Frames{append([]uintptr(nil), callers...)}
}

// Next returns the next frame, and whether there are more.
func (ci *Frames) Next() (frame Frame, more bool) {
	for len(ci.pcs) > 0 {
		pc := ci.pcs[0]
		ci.pcs = ci.pcs[1:]
		name, file, line, entry, inlined := pcinfo(pc)
		if name == "" {
			continue
		}
		frame = Frame{PC: pc - 1, Function: shown(name), File: file, Line: line, Entry: entry}
		if !inlined {
			frame.Func = &Func{name, entry}
		}
		return frame, len(ci.pcs) > 0
	}
	return
}

// Func is a function of the program.
type Func struct {
	name  string
	entry uintptr
}

// FuncForPC returns the function an address is in, the innermost of inlined ones; nil if there is none.
// Inlined it would itself stand behind the call that gave the address.
//
//go:noinline
func FuncForPC(pc uintptr) *Func {
	name, _, _, entry, _ := pcinfo(pc + 1)
	if name == "" {
		return nil
	}
	return &Func{name, entry}
}

// Name returns the function's name with its package's path.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return shown(f.name)
}

// Entry returns where the function begins.
func (f *Func) Entry() uintptr { return f.entry }

// FileLine returns the place of the source of an address.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, file, line, _, _ = pcinfo(pc + 1)
	return
}

func appendInt(b []byte, n, base uint) []byte {
	if n >= base {
		b = appendInt(b, n/base, base)
	}
	return append(b, "0123456789abcdef"[n%base])
}

// Stack writes the calls under way into buf, as a panic would print them, and returns how many bytes fit.
//
//go:noinline
func Stack(buf []byte, all bool) int {
	var pcs [64]uintptr
	n := Callers(2, pcs[:])
	b := append([]byte(nil), "goroutine 1 [running]:\n"...)
	frames := CallersFrames(pcs[:n])
	for more := n > 0; more; {
		var f Frame
		f, more = frames.Next()
		if len(f.Function) > 8 && f.Function[:8] == "runtime." {
			continue
		}
		b = append(append(b, f.Function...), "(...)\n\t"...)
		b = appendInt(append(append(b, f.File...), ':'), uint(f.Line), 10)
		b = append(appendInt(append(b, " +0x"...), uint(f.PC+1-f.Entry), 16), '\n')
	}
	return copy(buf, b)
}
