package os

import (
	"errors"
	"io/fs"
	"syscall"
)

// Errors that may be compared with errors.Is.
var (
	ErrInvalid    = fs.ErrInvalid
	ErrPermission = fs.ErrPermission
	ErrExist      = fs.ErrExist
	ErrNotExist   = fs.ErrNotExist
	ErrClosed     = fs.ErrClosed

	ErrNoDeadline       = errors.New("file type does not support deadline")
	ErrDeadlineExceeded = error(&deadlineError{})
)

type deadlineError struct{}

func (*deadlineError) Error() string   { return "i/o timeout" }
func (*deadlineError) Timeout() bool   { return true }
func (*deadlineError) Temporary() bool { return true }

var (
	errWriteAtInAppendMode = errors.New("os: invalid use of WriteAt on file opened with O_APPEND")
	errNegativeOffset      = errors.New("negative offset")
)

// PathError is an error with the operation and the file it concerns.
type PathError = fs.PathError

// SyscallError is an error with the name of the system call.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }
func (e *SyscallError) Unwrap() error { return e.Err }

// Timeout reports whether the error is a timeout.
func (e *SyscallError) Timeout() bool {
	t, ok := e.Err.(timeout)
	return ok && t.Timeout()
}

type timeout interface{ Timeout() bool }

// NewSyscallError makes a SyscallError of err, nil of nil.
func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

// LinkError is an error of an operation on two files.
type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

func (e *LinkError) Error() string { return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error() }
func (e *LinkError) Unwrap() error { return e.Err }

// underlying takes off the errors of this package.
func underlying(err error) error {
	switch e := err.(type) {
	case *PathError:
		return e.Err
	case *LinkError:
		return e.Err
	case *SyscallError:
		return e.Err
	}
	return err
}

func isKind(err, target error) bool {
	err = underlying(err)
	if err == target {
		return true
	}
	e, ok := err.(syscall.Errno)
	return ok && e.Is(target)
}

// IsExist reports whether err says that a file exists. errors.Is(err, fs.ErrExist) also sees wrapped errors.
func IsExist(err error) bool { return isKind(err, ErrExist) }

// IsNotExist reports whether err says that a file does not exist. errors.Is(err, fs.ErrNotExist) also sees wrapped errors.
func IsNotExist(err error) bool { return isKind(err, ErrNotExist) }

// IsPermission reports whether err says that permission is missing. errors.Is(err, fs.ErrPermission) also sees wrapped errors.
func IsPermission(err error) bool { return isKind(err, ErrPermission) }

// IsTimeout reports whether err is a timeout.
func IsTimeout(err error) bool {
	t, ok := underlying(err).(timeout)
	return ok && t.Timeout()
}
