package syscall

import "unsafe"

// Syscall makes a system call of three arguments.
func Syscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno)

// Syscall6 makes a system call of six arguments.
func Syscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno)

// RawSyscall is [Syscall] that doesn't tell the scheduler; the call must not block.
func RawSyscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno)

// RawSyscall6 is [Syscall6] that doesn't tell the scheduler; the call must not block.
func RawSyscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno)

// The following take pointers as pointers, so that what they point to may lie on a stack that moves before the call.

// call4 is where the functions with more arguments go.
func call4(trap, a1, a2, a3, a4 uintptr) (r1 uintptr, err Errno)

func call3(trap, a1, a2, a3 uintptr) (r1 uintptr, err Errno)

//go:noescape
func callP(trap uintptr, p1 unsafe.Pointer, a2, a3 uintptr) (r1 uintptr, err Errno)

//go:noescape
func callIP(trap, a1 uintptr, p2 unsafe.Pointer, a3 uintptr) (r1 uintptr, err Errno)

//go:noescape
func callPP(trap uintptr, p1, p2 unsafe.Pointer, a3 uintptr) (r1 uintptr, err Errno)

//go:noescape
func callIPP(trap, a1 uintptr, p2, p3 unsafe.Pointer, a4 uintptr) (r1 uintptr, err Errno)

//go:noescape
func callIPIP(trap, a1 uintptr, p2 unsafe.Pointer, a3 uintptr, p4 unsafe.Pointer) (r1 uintptr, err Errno)

//go:noescape
func callIPII(trap, a1 uintptr, p2 unsafe.Pointer, a3, a4 uintptr) (r1 uintptr, err Errno)

// ByteSliceFromString returns s with a zero byte behind it, EINVAL if there is one inside.
func ByteSliceFromString(s string) ([]byte, error) {
	for i := range len(s) {
		if s[i] == 0 {
			return nil, errEINVAL
		}
	}
	b := make([]byte, len(s)+1)
	copy(b, s)
	return b, nil
}

// BytePtrFromString returns a pointer to s with a zero byte behind it, EINVAL if there is one inside.
func BytePtrFromString(s string) (*byte, error) {
	b, err := ByteSliceFromString(s)
	if err != nil {
		return nil, err
	}
	return &b[0], nil
}

// pathBuf is room for a path, on the stack of whoever makes a call.
type pathBuf [256]byte

// cstring returns s with a zero byte behind it, in buf if it fits.
func cstring(s string, buf *pathBuf) (unsafe.Pointer, error) {
	if len(s) < len(buf) {
		for i := range len(s) {
			c := s[i]
			if c == 0 {
				return nil, errEINVAL
			}
			buf[i] = c
		}
		buf[len(s)] = 0
		return unsafe.Pointer(buf), nil
	}
	p, err := BytePtrFromString(s)
	return unsafe.Pointer(p), err
}

// zero is what empty slices point to.
var zero uintptr

func base(b []byte) unsafe.Pointer {
	if len(b) == 0 {
		return unsafe.Pointer(&zero)
	}
	return unsafe.Pointer(&b[0])
}

// onPath makes the call trap(path, a, b).
func onPath(trap uintptr, path string, a, b uintptr) (uintptr, error) {
	var buf pathBuf
	p, err := cstring(path, &buf)
	if err != nil {
		return 0, err
	}
	r, e := callP(trap, p, a, b)
	return r, fail(e)
}

// onPathAt makes the call trap(dirfd, path, a).
func onPathAt(trap uintptr, dirfd int, path string, a uintptr) (uintptr, error) {
	var buf pathBuf
	p, err := cstring(path, &buf)
	if err != nil {
		return 0, err
	}
	r, e := callIP(trap, uintptr(dirfd), p, a)
	return r, fail(e)
}

// onPaths makes the call trap(from, to).
func onPaths(trap uintptr, from, to string) error {
	var buf1, buf2 pathBuf
	p, err := cstring(from, &buf1)
	if err != nil {
		return err
	}
	q, err := cstring(to, &buf2)
	if err != nil {
		return err
	}
	_, e := callPP(trap, p, q, 0)
	return fail(e)
}

// fdcwd is AT_FDCWD as an argument.
const fdcwd = ^uintptr(99)

// Files

func Open(path string, mode int, perm uint32) (fd int, err error) {
	return Openat(AT_FDCWD, path, mode, perm)
}

func Openat(dirfd int, path string, flags int, mode uint32) (fd int, err error) {
	var buf pathBuf
	p, err := cstring(path, &buf)
	if err != nil {
		return -1, err
	}
	r, e := callIPII(SYS_OPENAT, uintptr(dirfd), p, uintptr(flags|O_LARGEFILE), uintptr(mode))
	return int(r), fail(e)
}

func Creat(path string, mode uint32) (fd int, err error) {
	return Open(path, O_WRONLY|O_CREAT|O_TRUNC, mode)
}

func Close(fd int) error {
	_, e := call3(SYS_CLOSE, uintptr(fd), 0, 0)
	return fail(e)
}

func Read(fd int, p []byte) (n int, err error) {
	r, e := callIP(SYS_READ, uintptr(fd), base(p), uintptr(len(p)))
	return int(r), fail(e)
}

func Write(fd int, p []byte) (n int, err error) {
	r, e := callIP(SYS_WRITE, uintptr(fd), base(p), uintptr(len(p)))
	return int(r), fail(e)
}

func Pread(fd int, p []byte, offset int64) (n int, err error) {
	r, e := callIPII(SYS_PREAD64, uintptr(fd), base(p), uintptr(len(p)), uintptr(offset))
	return int(r), fail(e)
}

func Pwrite(fd int, p []byte, offset int64) (n int, err error) {
	r, e := callIPII(SYS_PWRITE64, uintptr(fd), base(p), uintptr(len(p)), uintptr(offset))
	return int(r), fail(e)
}

func Seek(fd int, offset int64, whence int) (off int64, err error) {
	r, e := call3(SYS_LSEEK, uintptr(fd), uintptr(offset), uintptr(whence))
	return int64(r), fail(e)
}

func Fsync(fd int) error {
	_, e := call3(SYS_FSYNC, uintptr(fd), 0, 0)
	return fail(e)
}

func Fdatasync(fd int) error {
	_, e := call3(SYS_FDATASYNC, uintptr(fd), 0, 0)
	return fail(e)
}

func Truncate(path string, length int64) error {
	_, err := onPath(SYS_TRUNCATE, path, uintptr(length), 0)
	return err
}

func Ftruncate(fd int, length int64) error {
	_, e := call3(SYS_FTRUNCATE, uintptr(fd), uintptr(length), 0)
	return fail(e)
}

func Stat(path string, stat *Stat_t) error {
	return statAt(AT_FDCWD, path, stat, 0)
}

// statAt is fstatat.
func statAt(dirfd int, path string, stat *Stat_t, flags int) error {
	var buf pathBuf
	p, err := cstring(path, &buf)
	if err != nil {
		return err
	}
	_, e := callIPP(SYS_NEWFSTATAT, uintptr(dirfd), p, unsafe.Pointer(stat), uintptr(flags))
	return fail(e)
}

func Lstat(path string, stat *Stat_t) error { return statAt(AT_FDCWD, path, stat, AT_SYMLINK_NOFOLLOW) }

func Fstat(fd int, stat *Stat_t) error {
	_, e := callIP(SYS_FSTAT, uintptr(fd), unsafe.Pointer(stat), 0)
	return fail(e)
}

// ReadDirent fills buf with directory entries in the kernel's form.
func ReadDirent(fd int, buf []byte) (n int, err error) { return Getdents(fd, buf) }

func Getdents(fd int, buf []byte) (n int, err error) {
	r, e := callIP(SYS_GETDENTS64, uintptr(fd), base(buf), uintptr(len(buf)))
	return int(r), fail(e)
}

func Dup(fd int) (int, error) {
	r, e := call3(SYS_DUP, uintptr(fd), 0, 0)
	return int(r), fail(e)
}

func Dup3(oldfd, newfd, flags int) error {
	_, e := call3(SYS_DUP3, uintptr(oldfd), uintptr(newfd), uintptr(flags))
	return fail(e)
}

func Dup2(oldfd, newfd int) error {
	_, e := call3(SYS_DUP2, uintptr(oldfd), uintptr(newfd), 0)
	return fail(e)
}

func Pipe(p []int) error { return Pipe2(p, 0) }

func Pipe2(p []int, flags int) error {
	if len(p) != 2 {
		return errEINVAL
	}
	var fds [2]int32
	_, e := callP(SYS_PIPE2, unsafe.Pointer(&fds), uintptr(flags), 0)
	if e == 0 {
		p[0], p[1] = int(fds[0]), int(fds[1])
	}
	return fail(e)
}

func fcntl(fd, cmd, arg int) (int, error) {
	r, e := call3(SYS_FCNTL, uintptr(fd), uintptr(cmd), uintptr(arg))
	return int(r), fail(e)
}

// CloseOnExec marks fd to be closed when another program is executed.
func CloseOnExec(fd int) { fcntl(fd, F_SETFD, FD_CLOEXEC) }

// SetNonblock sets or clears fd's O_NONBLOCK.
func SetNonblock(fd int, nonblocking bool) error {
	flags, err := fcntl(fd, F_GETFL, 0)
	if err != nil {
		return err
	}
	if nonblocking {
		flags |= O_NONBLOCK
	} else {
		flags &^= O_NONBLOCK
	}
	_, err = fcntl(fd, F_SETFL, flags)
	return err
}

// Directories and names

func Mkdir(path string, mode uint32) error {
	_, err := onPath(SYS_MKDIR, path, uintptr(mode), 0)
	return err
}

func Mkdirat(dirfd int, path string, mode uint32) error {
	_, err := onPathAt(SYS_MKDIRAT, dirfd, path, uintptr(mode))
	return err
}

func Rmdir(path string) error {
	_, err := onPath(SYS_RMDIR, path, 0, 0)
	return err
}

func Unlink(path string) error {
	_, err := onPath(SYS_UNLINK, path, 0, 0)
	return err
}

func Unlinkat(dirfd int, path string) error {
	_, err := onPathAt(SYS_UNLINKAT, dirfd, path, 0)
	return err
}

func Rename(from, to string) error { return onPaths(SYS_RENAME, from, to) }

func Link(oldpath, newpath string) error { return onPaths(SYS_LINK, oldpath, newpath) }

func Symlink(oldpath, newpath string) error { return onPaths(SYS_SYMLINK, oldpath, newpath) }

func Readlink(path string, buf []byte) (n int, err error) {
	var pb pathBuf
	p, err := cstring(path, &pb)
	if err != nil {
		return -1, err
	}
	r, e := callPP(SYS_READLINK, p, base(buf), uintptr(len(buf)))
	return int(r), fail(e)
}

func Chmod(path string, mode uint32) error {
	_, err := onPath(SYS_CHMOD, path, uintptr(mode), 0)
	return err
}

func Fchmod(fd int, mode uint32) error {
	_, e := call3(SYS_FCHMOD, uintptr(fd), uintptr(mode), 0)
	return fail(e)
}

func Chown(path string, uid, gid int) error {
	_, err := onPath(SYS_CHOWN, path, uintptr(uid), uintptr(gid))
	return err
}

func Lchown(path string, uid, gid int) error {
	_, err := onPath(SYS_LCHOWN, path, uintptr(uid), uintptr(gid))
	return err
}

func Fchown(fd int, uid, gid int) error {
	_, e := call3(SYS_FCHOWN, uintptr(fd), uintptr(uid), uintptr(gid))
	return fail(e)
}

func Access(path string, mode uint32) error {
	_, err := onPath(SYS_ACCESS, path, uintptr(mode), 0)
	return err
}

func Chdir(path string) error {
	_, err := onPath(SYS_CHDIR, path, 0, 0)
	return err
}

func Fchdir(fd int) error {
	_, e := call3(SYS_FCHDIR, uintptr(fd), 0, 0)
	return fail(e)
}

// Getcwd writes the working directory and a zero byte into buf.
func Getcwd(buf []byte) (n int, err error) {
	r, e := callP(SYS_GETCWD, base(buf), uintptr(len(buf)), 0)
	return int(r), fail(e)
}

// Getwd returns the working directory.
func Getwd() (wd string, err error) {
	var buf [4096]byte
	n, err := Getcwd(buf[:])
	if err != nil {
		return "", err
	}
	if n < 1 || buf[n-1] != 0 {
		return "", errEINVAL
	}
	if buf[0] != '/' { // out of reach
		return "", errENOENT
	}
	return string(buf[:n-1]), nil
}

func UtimesNano(path string, ts []Timespec) error {
	if len(ts) != 2 {
		return errEINVAL
	}
	var buf pathBuf
	p, err := cstring(path, &buf)
	if err != nil {
		return err
	}
	_, e := callIPP(SYS_UTIMENSAT, fdcwd, p, unsafe.Pointer(&ts[0]), 0)
	return fail(e)
}

// Umask sets the mask of permissions for new files and returns the old one.
func Umask(mask int) (oldmask int) {
	r, _ := call3(SYS_UMASK, uintptr(mask), 0, 0)
	return int(r)
}

// The process

func get(trap uintptr) int {
	r, _ := call3(trap, 0, 0, 0)
	return int(r)
}

func Getpid() int  { return get(SYS_GETPID) }
func Getppid() int { return get(SYS_GETPPID) }
func Getuid() int  { return get(SYS_GETUID) }
func Geteuid() int { return get(SYS_GETEUID) }
func Getgid() int  { return get(SYS_GETGID) }
func Getegid() int { return get(SYS_GETEGID) }
func Gettid() int  { return get(SYS_GETTID) }

// Getpagesize returns the size of a page.
func Getpagesize() int { return 4096 }

func Getgroups() (gids []int, err error) {
	n, e := callIP(SYS_GETGROUPS, 0, unsafe.Pointer(&zero), 0)
	if e != 0 || n == 0 {
		return nil, fail(e)
	}
	list := make([]uint32, n)
	n, e = callIP(SYS_GETGROUPS, n, unsafe.Pointer(&list[0]), 0)
	if e != 0 {
		return nil, fail(e)
	}
	gids = make([]int, n)
	for i := range gids {
		gids[i] = int(list[i])
	}
	return gids, nil
}

// Exit ends the process.
func Exit(code int) {
	for {
		call3(SYS_EXIT_GROUP, uintptr(code), 0, 0)
	}
}

func Kill(pid int, sig Signal) error {
	_, e := call3(SYS_KILL, uintptr(pid), uintptr(sig), 0)
	return fail(e)
}

func Uname(buf *Utsname) error {
	_, e := callP(SYS_UNAME, unsafe.Pointer(buf), 0, 0)
	return fail(e)
}

func Wait4(pid int, wstatus *WaitStatus, options int, rusage *Rusage) (wpid int, err error) {
	var status int32
	r, e := callIPIP(SYS_WAIT4, uintptr(pid), unsafe.Pointer(&status), uintptr(options), unsafe.Pointer(rusage))
	if wstatus != nil {
		*wstatus = WaitStatus(status)
	}
	return int(r), fail(e)
}

func Getrusage(who int, rusage *Rusage) error {
	_, e := callIP(SYS_GETRUSAGE, uintptr(who), unsafe.Pointer(rusage), 0)
	return fail(e)
}

func Gettimeofday(tv *Timeval) error {
	_, e := callP(SYS_GETTIMEOFDAY, unsafe.Pointer(tv), 0, 0)
	return fail(e)
}

// Nanosleep sleeps, and sets leftover to what is missing after a signal.
func Nanosleep(time, leftover *Timespec) error {
	_, e := callPP(SYS_NANOSLEEP, unsafe.Pointer(time), unsafe.Pointer(leftover), 0)
	return fail(e)
}

// Getrandom fills buf with random bytes of the kernel.
func Getrandom(buf []byte, flags int) (n int, err error) {
	r, e := callP(SYS_GETRANDOM, base(buf), uintptr(len(buf)), uintptr(flags))
	return int(r), fail(e)
}

// Mmap maps length bytes of fd from offset on.
func Mmap(fd int, offset int64, length int, prot int, flags int) (data []byte, err error) {
	if length <= 0 {
		return nil, errEINVAL
	}
	addr, _, e := Syscall6(SYS_MMAP, 0, uintptr(length), uintptr(prot), uintptr(flags), uintptr(fd), uintptr(offset))
	if e != 0 {
		return nil, fail(e)
	}
	return unsafe.Slice(*(**byte)(unsafe.Pointer(&addr)), length), nil
}

// Munmap undoes Mmap.
func Munmap(b []byte) error {
	if len(b) == 0 {
		return errEINVAL
	}
	_, e := callP(SYS_MUNMAP, unsafe.Pointer(&b[0]), uintptr(len(b)), 0)
	return fail(e)
}
