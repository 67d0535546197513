//! Floats as text, as `%g` with the fewest digits that read back as the same number.
//!
//! Exact arithmetic on big integers (Steele and White's free-format algorithm): slower than table-driven
//! ways, and a kilobyte instead of ten.

/// Room that any float64 fits in.
pub const MAX: usize = 32;

/// Limbs: 5e-324 scaled by 10^324 needs about 1130 bits.
const LIMBS: usize = 37;

#[derive(Clone, Copy)]
struct Big {
    n: usize,
    d: [u32; LIMBS],
}

impl Big {
    fn new(v: u64) -> Big {
        let mut b = Big { n: 2, d: [0; LIMBS] };
        b.d[0] = v as u32;
        b.d[1] = (v >> 32) as u32;
        b.trim();
        b
    }

    fn trim(&mut self) {
        while self.n > 0 && self.d[self.n - 1] == 0 {
            self.n -= 1;
        }
    }

    fn mul_small(&mut self, m: u32) {
        let mut carry = 0;
        for d in &mut self.d[..self.n] {
            let t = *d as u64 * m as u64 + carry;
            *d = t as u32;
            carry = t >> 32;
        }
        if carry != 0 {
            self.d[self.n] = carry as u32;
            self.n += 1;
        }
    }

    fn mul_pow10(&mut self, mut e: u32) {
        while e >= 9 {
            self.mul_small(1_000_000_000);
            e -= 9;
        }
        self.mul_small(10u32.pow(e));
    }

    fn shl(&mut self, bits: u32) {
        if self.n == 0 {
            return;
        }
        let words = (bits / 32) as usize;
        let n = self.n;
        self.d.copy_within(..n, words);
        self.d[..words].fill(0);
        self.n += words;
        let rest = bits % 32;
        if rest != 0 {
            let mut carry = 0;
            for d in &mut self.d[words..self.n] {
                let t = (*d as u64) << rest | carry;
                *d = t as u32;
                carry = t >> 32;
            }
            if carry != 0 {
                self.d[self.n] = carry as u32;
                self.n += 1;
            }
        }
    }

    /// Compares `self + other` (`other` may be zero) with `than`: -1, 0, 1.
    fn cmp_sum(&self, other: &Big, than: &Big) -> i32 {
        let mut sum = *self;
        let mut carry = 0u64;
        let n = sum.n.max(other.n);
        for i in 0..n {
            let t = sum.d[i] as u64 + other.d[i] as u64 + carry;
            sum.d[i] = t as u32;
            carry = t >> 32;
        }
        sum.n = n;
        if carry != 0 {
            sum.d[n] = carry as u32;
            sum.n += 1;
        }
        sum.cmp(than)
    }

    fn cmp(&self, other: &Big) -> i32 {
        if self.n != other.n {
            return if self.n > other.n { 1 } else { -1 };
        }
        for i in (0..self.n).rev() {
            if self.d[i] != other.d[i] {
                return if self.d[i] > other.d[i] { 1 } else { -1 };
            }
        }
        0
    }

    /// `self -= other`, which is not larger.
    fn sub(&mut self, other: &Big) {
        let mut borrow = 0i64;
        for i in 0..self.n {
            let t = self.d[i] as i64 - other.d[i] as i64 - borrow;
            self.d[i] = t as u32;
            borrow = (t < 0) as i64;
        }
        self.trim();
    }
}

/// The shortest digits of `mant * 2^exp`, into `digits`; `boundary`: `mant` is the least of its binade, so that the
/// gap below is half the gap above. Returns their number and the position of the decimal point.
fn shortest(mant: u64, exp: i32, boundary: bool, digits: &mut [u8; 18]) -> (usize, i32) {
    // value = r/s, half gaps above and below = up/s, down/s
    let mut r = Big::new(mant);
    let mut s = Big::new(1);
    let mut up = Big::new(1);
    let mut down = Big::new(1);
    let extra = boundary as u32;
    if exp >= 0 {
        r.shl(exp as u32 + 1 + extra);
        s.shl(1 + extra);
        up.shl(exp as u32 + extra);
        down.shl(exp as u32);
    } else {
        r.shl(1 + extra);
        s.shl((-exp) as u32 + 1 + extra);
        up.shl(extra);
    }
    let even = mant & 1 == 0;
    // An estimate of the decimal exponent that is right or one too low: log10(2) = 0.30103.
    let bits = 64 - mant.leading_zeros() as i32;
    let log = (exp + bits - 1) as i64 * 30103;
    let mut point = log.div_euclid(100_000) as i32;
    if point >= 0 {
        s.mul_pow10(point as u32);
    } else {
        r.mul_pow10(-point as u32);
        up.mul_pow10(-point as u32);
        down.mul_pow10(-point as u32);
    }
    // Now 0.x <= r/s < 20 or so; make it r/s < 10 with the first digit at 10^point.
    loop {
        let mut ten = s;
        ten.mul_small(10);
        let c = r.cmp_sum(&up, &ten);
        if c > 0 || c == 0 && even {
            s = ten;
            point += 1;
        } else {
            break;
        }
    }
    // The estimate may also be one too high.
    loop {
        let c = r.cmp_sum(&up, &s);
        if c < 0 || c == 0 && !even {
            r.mul_small(10);
            up.mul_small(10);
            down.mul_small(10);
            point -= 1;
        } else {
            break;
        }
    }
    let mut n = 0;
    loop {
        let mut digit = 0;
        while r.cmp(&s) >= 0 {
            r.sub(&s);
            digit += 1;
        }
        let low = {
            let c = r.cmp(&down);
            c < 0 || c == 0 && even
        };
        let high = {
            let c = r.cmp_sum(&up, &s);
            c > 0 || c == 0 && even
        };
        if !low && !high {
            digits[n] = b'0' + digit;
            n += 1;
            r.mul_small(10);
            up.mul_small(10);
            down.mul_small(10);
            continue;
        }
        // Last digit: the nearer of digit and digit+1.
        let half = r.cmp_sum(&r, &s);
        let round_up = if low && high { half > 0 || half == 0 && digit & 1 == 1 } else { high };
        digits[n] = b'0' + digit + round_up as u8;
        n += 1;
        // digit+1 may be 10: carry.
        let mut i = n - 1;
        while digits[i] > b'9' {
            if i == 0 {
                digits[0] = b'1';
                n = 1;
                point += 1;
                break;
            }
            n = i;
            i -= 1;
            digits[i] += 1;
        }
        return (n, point + 1);
    }
}

struct Out<'a> {
    buf: &'a mut [u8; MAX],
    n: usize,
}

impl Out<'_> {
    fn push(&mut self, c: u8) {
        self.buf[self.n] = c;
        self.n += 1;
    }
    fn extend(&mut self, s: &[u8]) {
        for &c in s {
            self.push(c);
        }
    }
}

fn format(
    neg: bool,
    mant: u64,
    exp: i32,
    boundary: bool,
    special: Option<&[u8]>,
    buf: &mut [u8; MAX],
) -> usize {
    let mut out = Out { buf, n: 0 };
    if let Some(text) = special {
        out.extend(text);
        return out.n;
    }
    if neg {
        out.push(b'-');
    }
    if mant == 0 {
        out.push(b'0');
        return out.n;
    }
    let mut digits = [0; 18];
    let (n, point) = shortest(mant, exp, boundary, &mut digits);
    let e = point - 1;
    if !(-4..EFORM).contains(&e) {
        out.push(digits[0]);
        if n > 1 {
            out.push(b'.');
            out.extend(&digits[1..n]);
        }
        out.push(b'e');
        out.push(if e < 0 { b'-' } else { b'+' });
        let e = e.unsigned_abs();
        if e >= 100 {
            out.push(b'0' + (e / 100) as u8);
        }
        out.push(b'0' + (e / 10 % 10) as u8);
        out.push(b'0' + (e % 10) as u8);
    } else if point <= 0 {
        out.extend(b"0.");
        for _ in point..0 {
            out.push(b'0');
        }
        out.extend(&digits[..n]);
    } else {
        for i in 0..(point as usize).max(n) {
            if i == point as usize {
                out.push(b'.');
            }
            out.push(*digits[..n].get(i).unwrap_or(&b'0'));
        }
    }
    out.n
}

/// From this exponent on, and below -4, %g uses the e form.
const EFORM: i32 = 6;

/// Formats a float64; returns the length.
pub fn format64(v: f64, buf: &mut [u8; MAX]) -> usize {
    let bits = v.to_bits();
    let neg = bits >> 63 != 0;
    let frac = bits & ((1 << 52) - 1);
    let e = (bits >> 52 & 0x7ff) as i32;
    let special: Option<&[u8]> = match (e, frac) {
        (0x7ff, 0) if neg => Some(b"-Inf"),
        (0x7ff, 0) => Some(b"+Inf"),
        (0x7ff, _) => Some(b"NaN"),
        _ => None,
    };
    let (mant, exp) = if e == 0 { (frac, -1074) } else { (frac | 1 << 52, e - 1075) };
    format(neg, mant, exp, frac == 0 && e > 1, special, buf)
}

/// Formats a float32 with the digits it needs.
pub fn format32(v: f32, buf: &mut [u8; MAX]) -> usize {
    let bits = v.to_bits();
    let neg = bits >> 31 != 0;
    let frac = bits & ((1 << 23) - 1);
    let e = (bits >> 23 & 0xff) as i32;
    let special: Option<&[u8]> = match (e, frac) {
        (0xff, 0) if neg => Some(b"-Inf"),
        (0xff, 0) => Some(b"+Inf"),
        (0xff, _) => Some(b"NaN"),
        _ => None,
    };
    let (mant, exp) = if e == 0 { (frac, -149) } else { (frac | 1 << 23, e - 150) };
    format(neg, mant as u64, exp, frac == 0 && e > 1, special, buf)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn f64s(v: f64) -> String {
        let mut b = [0; MAX];
        let n = format64(v, &mut b);
        String::from_utf8(b[..n].to_vec()).unwrap()
    }

    fn f32s(v: f32) -> String {
        let mut b = [0; MAX];
        let n = format32(v, &mut b);
        String::from_utf8(b[..n].to_vec()).unwrap()
    }

    #[test]
    fn as_go_prints_them() {
        for (v, s) in [
            (1.5, "1.5"),
            (0.0, "0"),
            (-0.0, "-0"),
            (1e21, "1e+21"),
            (1e5, "100000"),
            (123456789.0, "1.23456789e+08"),
            (1e-5, "1e-05"),
            (1e-4, "0.0001"),
            (1.0 / 3.0, "0.3333333333333333"),
            (5e-324, "5e-324"),
            (f64::MAX, "1.7976931348623157e+308"),
            (100.0, "100"),
            (9007199254740993.0, "9.007199254740992e+15"),
            (2.2250738585072014e-308, "2.2250738585072014e-308"),
        ] {
            assert_eq!(f64s(v), s);
        }
        assert_eq!(f32s(0.1), "0.1");
        assert_eq!(f32s(3.4e38), "3.4e+38");
        assert_eq!(f32s(16777216.0), "1.6777216e+07");
    }

    #[test]
    fn digits_are_rusts() {
        let mut x = 0x9e3779b97f4a7c15u64;
        for _ in 0..20000 {
            x ^= x << 13;
            x ^= x >> 7;
            x ^= x << 17;
            let v = f64::from_bits(x);
            if !v.is_finite() {
                continue;
            }
            let ours = f64s(v);
            assert_eq!(ours.parse::<f64>().unwrap().to_bits(), v.to_bits(), "{ours} {v:e}");
            let digits = |s: &str| -> String {
                let m = s.split('e').next().unwrap();
                m.chars().filter(|c| c.is_ascii_digit()).collect::<String>().trim_matches('0').into()
            };
            // Rust rounds ties up in the last digit, Go to even: only the number of digits is the same.
            assert_eq!(digits(&ours).len(), digits(&format!("{v:e}")).len(), "{v:e}");
        }
    }
}
