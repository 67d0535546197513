// Package syscall is the part of Linux's system calls that this library needs, and programs use most.
package syscall

import "internal/oserror"

// An Errno is the number of an error. A nil error, not Errno 0, means success.
type Errno uintptr

func (e Errno) Error() string {
	if 0 < e && int(e) < len(errorEnds) {
		if s := errorTexts[errorEnds[e-1]:errorEnds[e]]; s != "" {
			return s
		}
	}
	return "errno " + itoa(int(e))
}

// Is tells errors.Is which of os's errors e is.
func (e Errno) Is(target error) bool {
	switch target {
	case oserror.ErrPermission:
		return e == EACCES || e == EPERM
	case oserror.ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case oserror.ErrNotExist:
		return e == ENOENT
	}
	return false
}

// Temporary reports whether trying again may help.
func (e Errno) Temporary() bool {
	return e == EINTR || e == EMFILE || e == ENFILE || e.Timeout()
}

// Timeout reports whether e is a timeout.
func (e Errno) Timeout() bool { return e == EAGAIN || e == EWOULDBLOCK || e == ETIMEDOUT }

// fail turns 0 into nil; the common errors need no memory.
func fail(e Errno) error {
	switch e {
	case 0:
		return nil
	case EAGAIN:
		return errEAGAIN
	case EINVAL:
		return errEINVAL
	case ENOENT:
		return errENOENT
	}
	return e
}

var (
	errEAGAIN error = EAGAIN
	errEINVAL error = EINVAL
	errENOENT error = ENOENT
)

func itoa(n int) string {
	var buf [20]byte
	i := len(buf)
	u := uint(n)
	if n < 0 {
		u = -u
	}
	for {
		i--
		buf[i] = byte('0' + u%10)
		if u /= 10; u == 0 {
			break
		}
	}
	if n < 0 {
		i--
		buf[i] = '-'
	}
	return string(buf[i:])
}
