//! print and println.
//!
//! What one statement prints goes out in one write: `printlock` opens a buffer, `printunlock` flushes it.

use abi::rtcall::Regs;

use crate::{float, sys};

const STDERR: usize = 2;

struct Buffer {
    /// Depth of printlock.
    depth: u32,
    len: usize,
    data: [u8; 512],
    /// Nothing is sent out: see [`text`].
    kept: bool,
}

// One M prints: until there are several, the buffer needs no lock.
static mut BUFFER: Buffer = Buffer { depth: 0, len: 0, data: [0; 512], kept: false };

fn buffer() -> &'static mut Buffer {
    // SAFETY: one thread runs Rust code, and no caller keeps the reference across another call.
    unsafe { &mut *(&raw mut BUFFER) }
}

/// Sends out what is buffered.
pub fn flush() {
    let b = buffer();
    let n = core::mem::take(&mut b.len);
    sys::write(STDERR, &b.data[..n.min(512)]);
}

/// What `print` prints, up to the buffer's size, instead of printing it.
pub fn text(print: impl FnOnce()) -> &'static [u8] {
    flush();
    let depth = buffer().depth;
    (buffer().kept, buffer().depth) = (true, 1);
    print();
    (buffer().kept, buffer().depth) = (false, depth);
    let b = buffer();
    let n = core::mem::take(&mut b.len);
    &b.data[..n]
}

/// Prints bytes.
pub fn bytes(s: &[u8]) {
    let b = buffer();
    if b.kept {
        let n = s.len().min(b.data.len() - b.len);
        b.data[b.len..][..n].copy_from_slice(&s[..n]);
        b.len += n;
        return;
    }
    if s.len() > b.data.len() - b.len {
        flush();
        if s.len() > buffer().data.len() {
            sys::write(STDERR, s);
            return;
        }
    }
    let b = buffer();
    b.data[b.len..][..s.len()].copy_from_slice(s);
    b.len += s.len();
    if b.depth == 0 {
        flush();
    }
}

pub fn str(s: &str) {
    bytes(s.as_bytes());
}

pub fn lock() {
    buffer().depth += 1;
}

pub fn unlock() {
    let b = buffer();
    b.depth = b.depth.saturating_sub(1);
    if b.depth == 0 {
        flush();
    }
}

pub fn uint(mut v: u64) {
    let mut buf = [0; 20];
    let mut i = buf.len();
    loop {
        i -= 1;
        buf[i] = b'0' + (v % 10) as u8;
        v /= 10;
        if v == 0 {
            break;
        }
    }
    bytes(&buf[i..]);
}

pub fn int(v: i64) {
    lock();
    if v < 0 {
        str("-");
    }
    uint(v.unsigned_abs());
    unlock();
}

pub fn hex(mut v: u64) {
    let mut buf = [0; 18];
    let mut i = buf.len();
    loop {
        i -= 1;
        buf[i] = b"0123456789abcdef"[(v & 15) as usize];
        v >>= 4;
        if v == 0 {
            break;
        }
    }
    buf[i - 1] = b'x';
    buf[i - 2] = b'0';
    bytes(&buf[i - 2..]);
}

pub fn bool(v: bool) {
    str(if v { "true" } else { "false" });
}

pub fn float64(v: f64) {
    let mut buf = [0; float::MAX];
    let n = float::format64(v, &mut buf);
    bytes(&buf[..n]);
}

pub fn float32(v: f32) {
    let mut buf = [0; float::MAX];
    let n = float::format32(v, &mut buf);
    bytes(&buf[..n]);
}

/// Prints a complex number; the imaginary part always has a sign.
pub fn complex(re: f64, im: f64, single: bool) {
    let mut buf = [0; float::MAX];
    let mut part = |v: f64, signed: bool| {
        let n = if single { float::format32(v as f32, &mut buf) } else { float::format64(v, &mut buf) };
        if signed && buf[0] != b'-' && buf[0] != b'+' {
            str("+");
        }
        bytes(&buf[..n]);
    };
    lock();
    str("(");
    part(re, false);
    part(im, true);
    str("i)");
    unlock();
}

#[unsafe(export_name = "rt.printlock")]
extern "C" fn rt_printlock(_: &mut Regs) {
    lock();
}

#[unsafe(export_name = "rt.printunlock")]
extern "C" fn rt_printunlock(_: &mut Regs) {
    unlock();
}

#[unsafe(export_name = "rt.printbool")]
extern "C" fn rt_printbool(r: &mut Regs) {
    bool(r.int[0] as u8 != 0);
}

#[unsafe(export_name = "rt.printint")]
extern "C" fn rt_printint(r: &mut Regs) {
    int(r.int[0] as i64);
}

#[unsafe(export_name = "rt.printuint")]
extern "C" fn rt_printuint(r: &mut Regs) {
    uint(r.int[0]);
}

#[unsafe(export_name = "rt.printhex")]
extern "C" fn rt_printhex(r: &mut Regs) {
    hex(r.int[0]);
}

#[unsafe(export_name = "rt.printpointer")]
extern "C" fn rt_printpointer(r: &mut Regs) {
    hex(r.int[0]);
}

#[unsafe(export_name = "rt.printfloat")]
extern "C" fn rt_printfloat(r: &mut Regs) {
    float64(f64::from_bits(r.float[0]));
}

#[unsafe(export_name = "rt.printfloat32")]
extern "C" fn rt_printfloat32(r: &mut Regs) {
    float32(f32::from_bits(r.float[0] as u32));
}

#[unsafe(export_name = "rt.printcomplex")]
extern "C" fn rt_printcomplex(r: &mut Regs) {
    complex(f64::from_bits(r.float[0]), f64::from_bits(r.float[1]), false);
}

#[unsafe(export_name = "rt.printcomplex64")]
extern "C" fn rt_printcomplex64(r: &mut Regs) {
    let [re, im] = [0, 1].map(|i| f64::from(f32::from_bits(r.float[i] as u32)));
    complex(re, im, true);
}

#[unsafe(export_name = "rt.printstring")]
extern "C" fn rt_printstring(r: &mut Regs) {
    // SAFETY: the arguments are a Go string.
    bytes(unsafe { crate::string::go_bytes(r.int[0], r.int[1]) });
}

#[unsafe(export_name = "rt.printslice")]
extern "C" fn rt_printslice(r: &mut Regs) {
    str("[");
    int(r.int[1] as i64);
    str("/");
    int(r.int[2] as i64);
    str("]");
    hex(r.int[0]);
}

#[unsafe(export_name = "rt.printeface")]
extern "C" fn rt_printeface(r: &mut Regs) {
    str("(");
    hex(r.int[0]);
    str(",");
    hex(r.int[1]);
    str(")");
}

#[unsafe(export_name = "rt.printsp")]
extern "C" fn rt_printsp(_: &mut Regs) {
    str(" ");
}

#[unsafe(export_name = "rt.printnl")]
extern "C" fn rt_printnl(_: &mut Regs) {
    str("\n");
}
