package syscall

// Timespec is seconds and nanoseconds.
type Timespec struct {
	Sec  int64
	Nsec int64
}

// Unix returns the time as seconds and nanoseconds.
func (ts *Timespec) Unix() (sec int64, nsec int64) { return ts.Sec, ts.Nsec }

// Nano returns the time in nanoseconds.
func (ts *Timespec) Nano() int64 { return ts.Sec*1e9 + ts.Nsec }

// NsecToTimespec splits nanoseconds.
func NsecToTimespec(nsec int64) Timespec {
	sec, nsec := nsec/1e9, nsec%1e9
	if nsec < 0 {
		nsec += 1e9
		sec--
	}
	return Timespec{sec, nsec}
}

// TimespecToNsec joins seconds and nanoseconds.
func TimespecToNsec(ts Timespec) int64 { return ts.Nano() }

// Timeval is seconds and microseconds.
type Timeval struct {
	Sec  int64
	Usec int64
}

// Unix returns the time as seconds and nanoseconds.
func (tv *Timeval) Unix() (sec int64, nsec int64) { return tv.Sec, tv.Usec * 1000 }

// Nano returns the time in nanoseconds.
func (tv *Timeval) Nano() int64 { return tv.Sec*1e9 + tv.Usec*1000 }

// Stat_t is what is known of a file.
type Stat_t struct {
	Dev       uint64
	Ino       uint64
	Nlink     uint64
	Mode      uint32
	Uid       uint32
	Gid       uint32
	X__pad0   int32
	Rdev      uint64
	Size      int64
	Blksize   int64
	Blocks    int64
	Atim      Timespec
	Mtim      Timespec
	Ctim      Timespec
	X__unused [3]int64
}

// Dirent is how a directory entry begins.
type Dirent struct {
	Ino       uint64
	Off       int64
	Reclen    uint16
	Type      uint8
	Name      [256]int8
	Pad_cgo_0 [5]byte
}

// Utsname is the system's names.
type Utsname struct {
	Sysname    [65]int8
	Nodename   [65]int8
	Release    [65]int8
	Version    [65]int8
	Machine    [65]int8
	Domainname [65]int8
}

// Rusage is what a process has used.
type Rusage struct {
	Utime    Timeval
	Stime    Timeval
	Maxrss   int64
	Ixrss    int64
	Idrss    int64
	Isrss    int64
	Minflt   int64
	Majflt   int64
	Nswap    int64
	Inblock  int64
	Oublock  int64
	Msgsnd   int64
	Msgrcv   int64
	Nsignals int64
	Nvcsw    int64
	Nivcsw   int64
}

// WaitStatus is how a process ended, or was stopped.
type WaitStatus uint32

func (w WaitStatus) Exited() bool    { return w&0x7f == 0 }
func (w WaitStatus) Signaled() bool  { return w&0x7f != 0x7f && w&0x7f != 0 }
func (w WaitStatus) Stopped() bool   { return w&0xff == 0x7f }
func (w WaitStatus) Continued() bool { return w == 0xffff }
func (w WaitStatus) CoreDump() bool  { return w.Signaled() && w&0x80 != 0 }

func (w WaitStatus) ExitStatus() int {
	if !w.Exited() {
		return -1
	}
	return int(w>>8) & 0xff
}

func (w WaitStatus) Signal() Signal {
	if !w.Signaled() {
		return -1
	}
	return Signal(w & 0x7f)
}

func (w WaitStatus) StopSignal() Signal {
	if !w.Stopped() {
		return -1
	}
	return Signal(w>>8) & 0xff
}

func (w WaitStatus) TrapCause() int {
	if w.StopSignal() != SIGTRAP {
		return -1
	}
	return int(w>>8) >> 8
}

// RawConn is a connection to the kernel's file descriptor.
type RawConn interface {
	// Control calls f with the descriptor.
	Control(f func(fd uintptr)) error
	// Read calls f until it returns true, waiting for input in between.
	Read(f func(fd uintptr) (done bool)) error
	// Write is Read for output.
	Write(f func(fd uintptr) (done bool)) error
}

// Conn gives access to a RawConn.
type Conn interface {
	SyscallConn() (RawConn, error)
}

// Standard descriptors.
var (
	Stdin  = 0
	Stdout = 1
	Stderr = 2
)

const ImplementsGetwd = true

const (
	AT_FDCWD            = -100
	AT_SYMLINK_NOFOLLOW = 0x100
	AT_REMOVEDIR        = 0x200

	O_RDONLY    = 0x0
	O_WRONLY    = 0x1
	O_RDWR      = 0x2
	O_ACCMODE   = 0x3
	O_CREAT     = 0x40
	O_EXCL      = 0x80
	O_NOCTTY    = 0x100
	O_TRUNC     = 0x200
	O_APPEND    = 0x400
	O_NONBLOCK  = 0x800
	O_NDELAY    = 0x800
	O_DSYNC     = 0x1000
	O_ASYNC     = 0x2000
	O_DIRECT    = 0x4000
	O_LARGEFILE = 0x0
	O_DIRECTORY = 0x10000
	O_NOFOLLOW  = 0x20000
	O_NOATIME   = 0x40000
	O_CLOEXEC   = 0x80000
	O_SYNC      = 0x101000
	O_FSYNC     = 0x101000
	O_RSYNC     = 0x101000

	F_DUPFD         = 0
	F_GETFD         = 1
	F_SETFD         = 2
	F_GETFL         = 3
	F_SETFL         = 4
	F_DUPFD_CLOEXEC = 0x406
	FD_CLOEXEC      = 1

	S_IFMT   = 0xf000
	S_IFSOCK = 0xc000
	S_IFLNK  = 0xa000
	S_IFREG  = 0x8000
	S_IFBLK  = 0x6000
	S_IFDIR  = 0x4000
	S_IFCHR  = 0x2000
	S_IFIFO  = 0x1000
	S_ISUID  = 0x800
	S_ISGID  = 0x400
	S_ISVTX  = 0x200

	S_IRUSR  = 0x100
	S_IWUSR  = 0x80
	S_IXUSR  = 0x40
	S_IRWXU  = 0x1c0
	S_IRGRP  = 0x20
	S_IWGRP  = 0x10
	S_IXGRP  = 0x8
	S_IRWXG  = 0x38
	S_IROTH  = 0x4
	S_IWOTH  = 0x2
	S_IXOTH  = 0x1
	S_IRWXO  = 0x7
	S_IREAD  = 0x100
	S_IWRITE = 0x80
	S_IEXEC  = 0x40

	DT_UNKNOWN = 0
	DT_FIFO    = 1
	DT_CHR     = 2
	DT_DIR     = 4
	DT_BLK     = 6
	DT_REG     = 8
	DT_LNK     = 10
	DT_SOCK    = 12
	DT_WHT     = 14

	PROT_NONE     = 0
	PROT_READ     = 1
	PROT_WRITE    = 2
	PROT_EXEC     = 4
	MAP_SHARED    = 1
	MAP_PRIVATE   = 2
	MAP_FIXED     = 0x10
	MAP_ANON      = 0x20
	MAP_ANONYMOUS = 0x20

	RUSAGE_SELF     = 0
	RUSAGE_CHILDREN = -1
	RUSAGE_THREAD   = 1

	WNOHANG    = 1
	WUNTRACED  = 2
	WCONTINUED = 8

	PathMax = 4096
)

// The numbers of system calls.
const (
	SYS_READ              = 0
	SYS_WRITE             = 1
	SYS_OPEN              = 2
	SYS_CLOSE             = 3
	SYS_STAT              = 4
	SYS_FSTAT             = 5
	SYS_LSTAT             = 6
	SYS_POLL              = 7
	SYS_LSEEK             = 8
	SYS_MMAP              = 9
	SYS_MPROTECT          = 10
	SYS_MUNMAP            = 11
	SYS_BRK               = 12
	SYS_RT_SIGACTION      = 13
	SYS_RT_SIGPROCMASK    = 14
	SYS_IOCTL             = 16
	SYS_PREAD64           = 17
	SYS_PWRITE64          = 18
	SYS_READV             = 19
	SYS_WRITEV            = 20
	SYS_ACCESS            = 21
	SYS_PIPE              = 22
	SYS_SELECT            = 23
	SYS_SCHED_YIELD       = 24
	SYS_MADVISE           = 28
	SYS_DUP               = 32
	SYS_DUP2              = 33
	SYS_NANOSLEEP         = 35
	SYS_GETPID            = 39
	SYS_SENDFILE          = 40
	SYS_SOCKET            = 41
	SYS_CONNECT           = 42
	SYS_CLONE             = 56
	SYS_FORK              = 57
	SYS_VFORK             = 58
	SYS_EXECVE            = 59
	SYS_EXIT              = 60
	SYS_WAIT4             = 61
	SYS_KILL              = 62
	SYS_UNAME             = 63
	SYS_FCNTL             = 72
	SYS_FLOCK             = 73
	SYS_FSYNC             = 74
	SYS_FDATASYNC         = 75
	SYS_TRUNCATE          = 76
	SYS_FTRUNCATE         = 77
	SYS_GETDENTS          = 78
	SYS_GETCWD            = 79
	SYS_CHDIR             = 80
	SYS_FCHDIR            = 81
	SYS_RENAME            = 82
	SYS_MKDIR             = 83
	SYS_RMDIR             = 84
	SYS_CREAT             = 85
	SYS_LINK              = 86
	SYS_UNLINK            = 87
	SYS_SYMLINK           = 88
	SYS_READLINK          = 89
	SYS_CHMOD             = 90
	SYS_FCHMOD            = 91
	SYS_CHOWN             = 92
	SYS_FCHOWN            = 93
	SYS_LCHOWN            = 94
	SYS_UMASK             = 95
	SYS_GETTIMEOFDAY      = 96
	SYS_GETRLIMIT         = 97
	SYS_GETRUSAGE         = 98
	SYS_GETUID            = 102
	SYS_GETGID            = 104
	SYS_GETEUID           = 107
	SYS_GETEGID           = 108
	SYS_GETPPID           = 110
	SYS_GETGROUPS         = 115
	SYS_STATFS            = 137
	SYS_FSTATFS           = 138
	SYS_SYNC              = 162
	SYS_GETTID            = 186
	SYS_TIME              = 201
	SYS_FUTEX             = 202
	SYS_SCHED_GETAFFINITY = 204
	SYS_GETDENTS64        = 217
	SYS_CLOCK_GETTIME     = 228
	SYS_CLOCK_NANOSLEEP   = 230
	SYS_EXIT_GROUP        = 231
	SYS_TGKILL            = 234
	SYS_OPENAT            = 257
	SYS_MKDIRAT           = 258
	SYS_NEWFSTATAT        = 262
	SYS_UNLINKAT          = 263
	SYS_RENAMEAT          = 264
	SYS_READLINKAT        = 267
	SYS_UTIMENSAT         = 280
	SYS_DUP3              = 292
	SYS_PIPE2             = 293
	SYS_PRLIMIT64         = 302
	SYS_GETRANDOM         = 318
)
