package syscall

// The error numbers of Linux on amd64.
const (
	EPERM           = Errno(1)
	ENOENT          = Errno(2)
	ESRCH           = Errno(3)
	EINTR           = Errno(4)
	EIO             = Errno(5)
	ENXIO           = Errno(6)
	E2BIG           = Errno(7)
	ENOEXEC         = Errno(8)
	EBADF           = Errno(9)
	ECHILD          = Errno(10)
	EAGAIN          = Errno(11)
	EWOULDBLOCK     = Errno(11)
	ENOMEM          = Errno(12)
	EACCES          = Errno(13)
	EFAULT          = Errno(14)
	ENOTBLK         = Errno(15)
	EBUSY           = Errno(16)
	EEXIST          = Errno(17)
	EXDEV           = Errno(18)
	ENODEV          = Errno(19)
	ENOTDIR         = Errno(20)
	EISDIR          = Errno(21)
	EINVAL          = Errno(22)
	ENFILE          = Errno(23)
	EMFILE          = Errno(24)
	ENOTTY          = Errno(25)
	ETXTBSY         = Errno(26)
	EFBIG           = Errno(27)
	ENOSPC          = Errno(28)
	ESPIPE          = Errno(29)
	EROFS           = Errno(30)
	EMLINK          = Errno(31)
	EPIPE           = Errno(32)
	EDOM            = Errno(33)
	ERANGE          = Errno(34)
	EDEADLK         = Errno(35)
	EDEADLOCK       = Errno(35)
	ENAMETOOLONG    = Errno(36)
	ENOLCK          = Errno(37)
	ENOSYS          = Errno(38)
	ENOTEMPTY       = Errno(39)
	ELOOP           = Errno(40)
	ENOMSG          = Errno(42)
	EIDRM           = Errno(43)
	ECHRNG          = Errno(44)
	EL2NSYNC        = Errno(45)
	EL3HLT          = Errno(46)
	EL3RST          = Errno(47)
	ELNRNG          = Errno(48)
	EUNATCH         = Errno(49)
	ENOCSI          = Errno(50)
	EL2HLT          = Errno(51)
	EBADE           = Errno(52)
	EBADR           = Errno(53)
	EXFULL          = Errno(54)
	ENOANO          = Errno(55)
	EBADRQC         = Errno(56)
	EBADSLT         = Errno(57)
	EBFONT          = Errno(59)
	ENOSTR          = Errno(60)
	ENODATA         = Errno(61)
	ETIME           = Errno(62)
	ENOSR           = Errno(63)
	ENONET          = Errno(64)
	ENOPKG          = Errno(65)
	EREMOTE         = Errno(66)
	ENOLINK         = Errno(67)
	EADV            = Errno(68)
	ESRMNT          = Errno(69)
	ECOMM           = Errno(70)
	EPROTO          = Errno(71)
	EMULTIHOP       = Errno(72)
	EDOTDOT         = Errno(73)
	EBADMSG         = Errno(74)
	EOVERFLOW       = Errno(75)
	ENOTUNIQ        = Errno(76)
	EBADFD          = Errno(77)
	EREMCHG         = Errno(78)
	ELIBACC         = Errno(79)
	ELIBBAD         = Errno(80)
	ELIBSCN         = Errno(81)
	ELIBMAX         = Errno(82)
	ELIBEXEC        = Errno(83)
	EILSEQ          = Errno(84)
	ERESTART        = Errno(85)
	ESTRPIPE        = Errno(86)
	EUSERS          = Errno(87)
	ENOTSOCK        = Errno(88)
	EDESTADDRREQ    = Errno(89)
	EMSGSIZE        = Errno(90)
	EPROTOTYPE      = Errno(91)
	ENOPROTOOPT     = Errno(92)
	EPROTONOSUPPORT = Errno(93)
	ESOCKTNOSUPPORT = Errno(94)
	ENOTSUP         = Errno(95)
	EOPNOTSUPP      = Errno(95)
	EPFNOSUPPORT    = Errno(96)
	EAFNOSUPPORT    = Errno(97)
	EADDRINUSE      = Errno(98)
	EADDRNOTAVAIL   = Errno(99)
	ENETDOWN        = Errno(100)
	ENETUNREACH     = Errno(101)
	ENETRESET       = Errno(102)
	ECONNABORTED    = Errno(103)
	ECONNRESET      = Errno(104)
	ENOBUFS         = Errno(105)
	EISCONN         = Errno(106)
	ENOTCONN        = Errno(107)
	ESHUTDOWN       = Errno(108)
	ETOOMANYREFS    = Errno(109)
	ETIMEDOUT       = Errno(110)
	ECONNREFUSED    = Errno(111)
	EHOSTDOWN       = Errno(112)
	EHOSTUNREACH    = Errno(113)
	EALREADY        = Errno(114)
	EINPROGRESS     = Errno(115)
	ESTALE          = Errno(116)
	EUCLEAN         = Errno(117)
	ENOTNAM         = Errno(118)
	ENAVAIL         = Errno(119)
	EISNAM          = Errno(120)
	EREMOTEIO       = Errno(121)
	EDQUOT          = Errno(122)
	ENOMEDIUM       = Errno(123)
	EMEDIUMTYPE     = Errno(124)
	ECANCELED       = Errno(125)
	ENOKEY          = Errno(126)
	EKEYEXPIRED     = Errno(127)
	EKEYREVOKED     = Errno(128)
	EKEYREJECTED    = Errno(129)
	EOWNERDEAD      = Errno(130)
	ENOTRECOVERABLE = Errno(131)
	ERFKILL         = Errno(132)
)

// errorTexts are the texts of the numbers from 1 on, one after the other; text i ends at errorEnds[i].
const errorTexts = "" +
	"operation not permittedno such file or directoryno such processinterrupted system callinput/output error" +
	"no such device or addressargument list too longexec format errorbad file descriptorno child processes" +
	"resource temporarily unavailablecannot allocate memorypermission deniedbad addressblock device required" +
	"device or resource busyfile existsinvalid cross-device linkno such devicenot a directoryis a directory" +
	"invalid argumenttoo many open files in systemtoo many open filesinappropriate ioctl for devicetext file busy" +
	"file too largeno space left on deviceillegal seekread-only file systemtoo many linksbroken pipe" +
	"numerical argument out of domainnumerical result out of rangeresource deadlock avoidedfile name too long" +
	"no locks availablefunction not implementeddirectory not emptytoo many levels of symbolic links" +
	"no message of desired typeidentifier removedchannel number out of rangelevel 2 not synchronized" +
	"level 3 haltedlevel 3 resetlink number out of rangeprotocol driver not attachedno CSI structure available" +
	"level 2 haltedinvalid exchangeinvalid request descriptorexchange fullno anodeinvalid request code" +
	"invalid slotbad font file formatdevice not a streamno data availabletimer expiredout of streams resources" +
	"machine is not on the networkpackage not installedobject is remotelink has been severedadvertise error" +
	"srmount errorcommunication error on sendprotocol errormultihop attemptedRFS specific errorbad message" +
	"value too large for defined data typename not unique on networkfile descriptor in bad state" +
	"remote address changedcan not access a needed shared libraryaccessing a corrupted shared library" +
	".lib section in a.out corruptedattempting to link in too many shared libraries" +
	"cannot exec a shared library directlyinvalid or incomplete multibyte or wide character" +
	"interrupted system call should be restartedstreams pipe errortoo many userssocket operation on non-socket" +
	"destination address requiredmessage too longprotocol wrong type for socketprotocol not available" +
	"protocol not supportedsocket type not supportedoperation not supportedprotocol family not supported" +
	"address family not supported by protocoladdress already in usecannot assign requested addressnetwork is down" +
	"network is unreachablenetwork dropped connection on resetsoftware caused connection abort" +
	"connection reset by peerno buffer space availabletransport endpoint is already connected" +
	"transport endpoint is not connectedcannot send after transport endpoint shutdown" +
	"too many references: cannot spliceconnection timed outconnection refusedhost is downno route to host" +
	"operation already in progressoperation now in progressstale file handlestructure needs cleaning" +
	"not a XENIX named type fileno XENIX semaphores availableis a named type fileremote I/O error" +
	"disk quota exceededno medium foundwrong medium typeoperation canceledrequired key not available" +
	"key has expiredkey has been revokedkey was rejected by serviceowner diedstate not recoverable" +
	"operation not possible due to RF-kill"

var errorEnds = [...]uint16{
	0, 23, 48, 63, 86, 104, 129, 151, 168, 187, 205, 237, 259, 276, 287, 308, 331, 342, 367, 381,
	396, 410, 426, 455, 474, 504, 518, 532, 555, 567, 588, 602, 613, 645, 674, 699, 717, 735, 759, 778,
	811, 811, 837, 855, 882, 906, 920, 933, 957, 985, 1011, 1025, 1041, 1067, 1080, 1088, 1108, 1120, 1120, 1140,
	1159, 1176, 1189, 1213, 1242, 1263, 1279, 1300, 1315, 1328, 1355, 1369, 1387, 1405, 1416, 1453, 1479, 1507, 1529, 1567,
	1603, 1634, 1681, 1718, 1767, 1810, 1828, 1842, 1872, 1900, 1916, 1946, 1968, 1990, 2015, 2038, 2067, 2107, 2129, 2160,
	2175, 2197, 2232, 2264, 2288, 2313, 2352, 2387, 2432, 2466, 2486, 2504, 2516, 2532, 2561, 2586, 2603, 2627, 2654, 2683,
	2703, 2719, 2738, 2753, 2770, 2788, 2814, 2829, 2849, 2876, 2886, 2907, 2944, 2944,
}
