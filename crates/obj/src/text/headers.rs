//! The headers every assembly file may include.

/// The text of a built-in header.
pub fn built_in(name: &str) -> Option<&'static str> {
    match name.rsplit('/').next().unwrap_or(name) {
        "textflag.h" => Some(TEXTFLAG),
        "funcdata.h" => Some(FUNCDATA),
        // The compiler writes one for packages that have Go constants to share.
        "go_asm.h" => Some(""),
        "go_tls.h" => Some(GO_TLS),
        _ => None,
    }
}

const TEXTFLAG: &str = "\
#define NOPROF 1
#define DUPOK 2
#define NOSPLIT 4
#define RODATA 8
#define NOPTR 16
#define WRAPPER 32
#define NEEDCTXT 64
#define TLSBSS 256
#define NOFRAME 512
#define REFLECTMETHOD 1024
#define TOPFRAME 2048
#define ABIWRAPPER 4096
";

const FUNCDATA: &str = "\
#define PCDATA_UnsafePoint 0
#define PCDATA_StackMapIndex 1
#define PCDATA_InlTreeIndex 2
#define PCDATA_ArgLiveIndex 3
#define PCDATA_PanicBounds 4
#define FUNCDATA_ArgsPointerMaps 0
#define FUNCDATA_LocalsPointerMaps 1
#define FUNCDATA_StackObjects 2
#define FUNCDATA_InlTree 3
#define FUNCDATA_OpenCodedDeferInfo 4
#define FUNCDATA_ArgInfo 5
#define FUNCDATA_ArgLiveInfo 6
#define FUNCDATA_WrapInfo 7
#define GO_ARGS FUNCDATA $FUNCDATA_ArgsPointerMaps, go_args_stackmap(SB)
#define NO_LOCAL_POINTERS FUNCDATA $FUNCDATA_LocalsPointerMaps, no_pointers_stackmap(SB)
#define GO_RESULTS_INITIALIZED PCDATA $PCDATA_StackMapIndex, $1
";

const GO_TLS: &str = "\
#define get_tls(r) MOVQ TLS, r
#define g(r) 0(r)(TLS*1)
";
