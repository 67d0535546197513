package os

import (
	"errors"
	"syscall"
	"time"
	_ "unsafe" // go:linkname
)

// runtimeArgs returns the command line.
//
//go:linkname runtimeArgs os.runtime_args
func runtimeArgs() []string

// Args is the command line, the program's name first.
var Args []string = runtimeArgs()

// Exit ends the program with a status; deferred functions are not run.
func Exit(code int) { syscall.Exit(code) }

// The process's numbers.

func Getpid() int      { return syscall.Getpid() }
func Getppid() int     { return syscall.Getppid() }
func Getuid() int      { return syscall.Getuid() }
func Geteuid() int     { return syscall.Geteuid() }
func Getgid() int      { return syscall.Getgid() }
func Getegid() int     { return syscall.Getegid() }
func Getpagesize() int { return syscall.Getpagesize() }
func Getgroups() ([]int, error) {
	g, err := syscall.Getgroups()
	return g, NewSyscallError("getgroups", err)
}

// Hostname returns the machine's name.
func Hostname() (name string, err error) {
	var u syscall.Utsname
	if err := syscall.Uname(&u); err != nil {
		return "", NewSyscallError("uname", err)
	}
	var b [len(u.Nodename)]byte
	n := 0
	for n < len(b) && u.Nodename[n] != 0 {
		b[n] = byte(u.Nodename[n])
		n++
	}
	return string(b[:n]), nil
}

// Executable returns the path of the program.
func Executable() (string, error) {
	path, err := Readlink("/proc/self/exe")
	const deleted = " (deleted)"
	if n := len(path) - len(deleted); n > 0 && path[n:] == deleted {
		path = path[:n]
	}
	return path, err
}

// Signal is a signal to a process.
type Signal interface {
	String() string
	Signal() // to tell it from other Stringers
}

// The signals that exist everywhere.
var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)

var (
	ErrProcessDone = errors.New("os: process already finished")
	ErrNoHandle    = errors.New("os: process handle unavailable")
)

// Process is a process.
type Process struct {
	Pid  int
	done bool
}

// FindProcess makes a Process of a number, whether there is such a process or not.
func FindProcess(pid int) (*Process, error) { return &Process{Pid: pid}, nil }

// Kill sends SIGKILL.
func (p *Process) Kill() error { return p.Signal(Kill) }

// Signal sends a signal.
func (p *Process) Signal(sig Signal) error {
	switch {
	case p.Pid == -1:
		return errors.New("os: process already released")
	case p.Pid == 0:
		return errors.New("os: process not initialized")
	case p.done:
		return ErrProcessDone
	}
	s, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	if err := syscall.Kill(p.Pid, s); err == syscall.ESRCH {
		return ErrProcessDone
	} else {
		return err
	}
}

// Release says that p is no longer used.
func (p *Process) Release() error {
	p.Pid = -1
	return nil
}

// WithHandle would call f with a handle of the process.
func (p *Process) WithHandle(f func(handle uintptr)) error { return ErrNoHandle }

// Wait waits for p, a child of this process, to end.
func (p *Process) Wait() (*ProcessState, error) {
	if p.Pid == -1 {
		return nil, syscall.EINVAL
	}
	s := &ProcessState{}
	for {
		pid, err := syscall.Wait4(p.Pid, &s.status, 0, &s.usage)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return nil, NewSyscallError("wait", err)
		}
		s.pid = pid
		p.done = true
		return s, nil
	}
}

// ProcessState is how a process ended.
type ProcessState struct {
	pid    int
	status syscall.WaitStatus
	usage  syscall.Rusage
}

func (p *ProcessState) Pid() int      { return p.pid }
func (p *ProcessState) Exited() bool  { return p.status.Exited() }
func (p *ProcessState) Success() bool { return p.status.ExitStatus() == 0 }
func (p *ProcessState) Sys() any      { return p.status }
func (p *ProcessState) SysUsage() any { return &p.usage }

// ExitCode returns the status, -1 if a signal ended the process.
func (p *ProcessState) ExitCode() int {
	if p == nil {
		return -1
	}
	return p.status.ExitStatus()
}

func (p *ProcessState) UserTime() time.Duration   { return time.Duration(p.usage.Utime.Nano()) }
func (p *ProcessState) SystemTime() time.Duration { return time.Duration(p.usage.Stime.Nano()) }

func (p *ProcessState) String() string {
	if p == nil {
		return "<nil>"
	}
	s := ""
	switch w := p.status; {
	case w.Exited():
		s = "exit status " + utoa(uint(w.ExitStatus()))
	case w.Signaled():
		s = "signal: " + w.Signal().String()
	case w.Stopped():
		s = "stop signal: " + w.StopSignal().String()
	case w.Continued():
		s = "continued"
	}
	if p.status.CoreDump() {
		s += " (core dumped)"
	}
	return s
}
