//! Binary floating point with a 512-bit mantissa: what untyped constants become once an exact
//! fraction would grow too large.
//!
//! The precision and the exponent range are those gc computes with, so that constant expressions
//! round the same way. Every operation rounds to nearest, ties to even. An exponent out of range
//! gives an infinity, which callers turn into "not representable".

use std::cmp::Ordering;

use num_bigint::{BigInt, BigUint, Sign};
use num_traits::{One, ToPrimitive, Zero};

/// Bits of mantissa kept by every operation.
pub const PRECISION: u64 = 512;
/// Exponents beyond these make a value infinite or zero.
const MAX_EXP: i64 = i32::MAX as i64;
const MIN_EXP: i64 = i32::MIN as i64;

/// `±mant × 2^exp`; the mantissa is zero or has at most [`PRECISION`] bits and is odd or short
/// (trailing zero bits may be present). Infinities have no mantissa of interest.
#[derive(Clone, Debug)]
pub struct BigFloat {
    neg: bool,
    mant: BigUint,
    exp: i64,
    inf: bool,
}

impl BigFloat {
    /// Zero.
    pub fn zero() -> BigFloat {
        BigFloat { neg: false, mant: BigUint::zero(), exp: 0, inf: false }
    }

    /// Appends the value as bytes.
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        out.push(self.neg as u8 | (self.inf as u8) << 1);
        out.extend_from_slice(&self.exp.to_le_bytes());
        out.extend(self.mant.to_bytes_le());
    }

    /// What [`BigFloat::write`] wrote.
    pub(crate) fn read(bytes: &[u8]) -> Option<BigFloat> {
        let (&flags, rest) = bytes.split_first()?;
        let (exp, mant) = rest.split_at_checked(8)?;
        let exp = i64::from_le_bytes(exp.try_into().ok()?);
        let mant = BigUint::from_bytes_le(mant);
        let fits = mant.bits() <= PRECISION && (MIN_EXP - 1024..=MAX_EXP + 1024).contains(&exp);
        fits.then_some(BigFloat { neg: flags & 1 != 0, mant, exp, inf: flags & 2 != 0 })
    }

    fn infinity(neg: bool) -> BigFloat {
        BigFloat { neg, mant: BigUint::zero(), exp: 0, inf: true }
    }

    /// Rounds `±mant × 2^exp`; `sticky` says that non-zero bits below `mant` were dropped.
    fn rounded(neg: bool, mant: BigUint, exp: i64, sticky: bool) -> BigFloat {
        let (mant, exp) = round_bits(mant, exp, PRECISION, sticky);
        if mant.is_zero() {
            return BigFloat::zero();
        }
        let top = exp + mant.bits() as i64;
        if top > MAX_EXP {
            return BigFloat::infinity(neg);
        }
        if top < MIN_EXP {
            return BigFloat::zero();
        }
        BigFloat { neg, mant, exp, inf: false }
    }

    /// The value of an integer, rounded.
    pub fn from_int(x: &BigInt) -> BigFloat {
        BigFloat::rounded(x.sign() == Sign::Minus, x.magnitude().clone(), 0, false)
    }

    /// The value of a fraction, rounded once.
    pub fn from_ratio(num: &BigInt, den: &BigInt) -> BigFloat {
        BigFloat::from_int_parts(num.sign() == Sign::Minus, num.magnitude(), den.magnitude())
    }

    fn from_int_parts(neg: bool, num: &BigUint, den: &BigUint) -> BigFloat {
        if num.is_zero() {
            return BigFloat::zero();
        }
        let (q, exp, sticky) = divide(num, den, PRECISION + 2);
        BigFloat::rounded(neg, q, exp, sticky)
    }

    /// `mant × 10^exp10` (mantissa's sign included).
    pub fn from_decimal(mant: &BigInt, exp10: i64) -> BigFloat {
        let m = BigFloat::from_int(mant);
        if mant.is_zero() || exp10 == 0 {
            return m;
        }
        // Further than this no 512-bit value reaches, whatever the mantissa in a source file.
        if exp10.unsigned_abs() > 2_000_000_000 {
            return if exp10 > 0 { BigFloat::infinity(m.neg) } else { BigFloat::zero() };
        }
        let p = pow10(exp10.unsigned_abs());
        let (neg, mag) = (mant.sign() == Sign::Minus, mant.magnitude());
        if exp10 > 0 {
            return BigFloat::rounded(neg, mag * p.0, p.1, false);
        }
        let (q, exp, sticky) = divide(mag, &p.0, PRECISION + 66);
        BigFloat::rounded(neg, q, exp - p.1, sticky)
    }

    /// `mant × 2^exp`.
    pub fn from_binary(mant: &BigInt, exp: i64) -> BigFloat {
        BigFloat::rounded(mant.sign() == Sign::Minus, mant.magnitude().clone(), exp, false)
    }

    /// The exact value of a finite `f64`.
    pub fn from_f64(x: f64) -> BigFloat {
        let (mant, exp, neg) = decode_f64(x);
        BigFloat { neg, mant: mant.into(), exp, inf: false }
    }

    /// Whether the value left the exponent range.
    pub fn is_inf(&self) -> bool {
        self.inf
    }

    /// Whether the value is zero.
    pub fn is_zero(&self) -> bool {
        !self.inf && self.mant.is_zero()
    }

    /// Whether the value is below zero.
    pub fn is_negative(&self) -> bool {
        self.neg
    }

    /// Binary exponent of the value written as `0.1… × 2^e`.
    pub fn magnitude_exp(&self) -> i64 {
        self.exp + self.mant.bits() as i64
    }

    /// The mantissa as a number from 0.5 up to 1, with the sign.
    pub fn fraction(&self) -> f64 {
        BigFloat { exp: -(self.mant.bits() as i64), ..self.clone() }.to_f64()
    }

    /// Whether the value has no fraction.
    pub fn is_int(&self) -> bool {
        !self.inf
            && (self.mant.is_zero()
                || self.exp >= 0
                || self.mant.trailing_zeros().unwrap_or(0) as i64 >= -self.exp)
    }

    /// The integer part as a big integer, unless it would have more than `max_bits` bits.
    pub fn to_int(&self, max_bits: i64) -> Option<BigInt> {
        if self.inf || self.magnitude_exp() > max_bits {
            return None;
        }
        let m = if self.exp >= 0 {
            &self.mant << self.exp as u64
        } else if -self.exp > self.mant.bits() as i64 {
            BigUint::zero()
        } else {
            &self.mant >> (-self.exp) as u64
        };
        Some(BigInt::from_biguint(if self.neg { Sign::Minus } else { Sign::Plus }, m))
    }

    /// Numerator and denominator; only for exponents the caller has bounded.
    pub fn to_ratio(&self) -> (BigInt, BigInt) {
        let sign = if self.neg { Sign::Minus } else { Sign::Plus };
        if self.exp >= 0 {
            (BigInt::from_biguint(sign, &self.mant << self.exp as u64), BigInt::one())
        } else {
            (BigInt::from_biguint(sign, self.mant.clone()), BigInt::one() << (-self.exp) as u64)
        }
    }

    /// `-self`.
    pub fn neg(&self) -> BigFloat {
        BigFloat { neg: !self.neg && !self.is_zero(), ..self.clone() }
    }

    /// `self + other`.
    pub fn add(&self, other: &BigFloat) -> BigFloat {
        if self.inf || other.inf {
            return if self.inf { self.clone() } else { other.clone() };
        }
        if self.is_zero() {
            return other.clone();
        }
        if other.is_zero() {
            return self.clone();
        }
        let (hi, lo) =
            if self.magnitude_exp() >= other.magnitude_exp() { (self, other) } else { (other, self) };
        // A far smaller operand only matters as "a little more" or "a little less".
        let gap = hi.magnitude_exp() - lo.magnitude_exp();
        if gap > 2 * PRECISION as i64 + 8 {
            let wide = (PRECISION + 8).saturating_sub(hi.mant.bits());
            let mut mant = &hi.mant << wide;
            if hi.neg != lo.neg {
                mant -= 1u32;
            }
            return BigFloat::rounded(hi.neg, mant, hi.exp - wide as i64, true);
        }
        let exp = self.exp.min(other.exp);
        let signed = |f: &BigFloat| {
            let sign = if f.neg { Sign::Minus } else { Sign::Plus };
            BigInt::from_biguint(sign, &f.mant << (f.exp - exp) as u64)
        };
        let sum = signed(self) + signed(other);
        BigFloat::rounded(sum.sign() == Sign::Minus, sum.magnitude().clone(), exp, false)
    }

    /// `self - other`.
    pub fn sub(&self, other: &BigFloat) -> BigFloat {
        self.add(&other.neg())
    }

    /// `self × other`.
    pub fn mul(&self, other: &BigFloat) -> BigFloat {
        let neg = self.neg != other.neg;
        if self.inf || other.inf {
            return BigFloat::infinity(neg);
        }
        BigFloat::rounded(neg, &self.mant * &other.mant, self.exp + other.exp, false)
    }

    /// `self / other`; the divisor is not zero.
    pub fn quo(&self, other: &BigFloat) -> BigFloat {
        let neg = self.neg != other.neg;
        if self.inf || other.is_zero() {
            return BigFloat::infinity(neg);
        }
        if self.is_zero() || other.inf {
            return BigFloat::zero();
        }
        let (q, exp, sticky) = divide(&self.mant, &other.mant, PRECISION + 2);
        BigFloat::rounded(neg, q, exp + self.exp - other.exp, sticky)
    }

    /// Numerical order.
    pub fn compare(&self, other: &BigFloat) -> Ordering {
        let d = self.sub(other);
        if d.is_zero() {
            Ordering::Equal
        } else if d.neg {
            Ordering::Less
        } else {
            Ordering::Greater
        }
    }

    /// The nearest `f64`; infinite when out of range.
    pub fn to_f64(&self) -> f64 {
        if self.inf {
            return if self.neg { f64::NEG_INFINITY } else { f64::INFINITY };
        }
        let x = encode(&self.mant, self.exp, false, 53, -1074, 1024);
        if self.neg { -x } else { x }
    }

    /// The nearest `f32`; infinite when out of range.
    pub fn to_f32(&self) -> f32 {
        if self.inf {
            return if self.neg { f32::NEG_INFINITY } else { f32::INFINITY };
        }
        let x = encode(&self.mant, self.exp, false, 24, -149, 128) as f32;
        if self.neg { -x } else { x }
    }
}

/// The nearest `f64` to a fraction.
pub fn ratio_to_f64(num: &BigInt, den: &BigInt) -> f64 {
    ratio_to_float(num, den, 53, -1074, 1024)
}

/// The nearest `f32` to a fraction.
pub fn ratio_to_f32(num: &BigInt, den: &BigInt) -> f32 {
    ratio_to_float(num, den, 24, -149, 128) as f32
}

fn ratio_to_float(num: &BigInt, den: &BigInt, bits: u64, min_exp: i64, max_exp: i64) -> f64 {
    if num.is_zero() {
        return 0.0;
    }
    let (q, exp, sticky) = divide(num.magnitude(), den.magnitude(), bits + 2);
    let x = encode(&q, exp, sticky, bits, min_exp, max_exp);
    if num.sign() == Sign::Minus { -x } else { x }
}

/// Rounds `mant × 2^exp` (plus a little, if `sticky`) to a float format with `bits` of mantissa,
/// least exponent `min_exp` and values below `2^max_exp`.
fn encode(mant: &BigUint, exp: i64, sticky: bool, bits: u64, min_exp: i64, max_exp: i64) -> f64 {
    if mant.is_zero() {
        return 0.0;
    }
    let top = exp + mant.bits() as i64;
    if top > max_exp + 1 {
        return f64::INFINITY;
    }
    if top < min_exp - 1 {
        return 0.0;
    }
    // Denormals keep fewer bits: none below `min_exp`.
    let keep = (bits as i64).min(top - min_exp).max(0) as u64;
    let (m, e) = round_bits(mant.clone(), exp, keep, sticky);
    if m.is_zero() {
        return 0.0;
    }
    if e + m.bits() as i64 > max_exp {
        return f64::INFINITY;
    }
    let m = m.to_u64().unwrap_or(u64::MAX);
    scale(m, e)
}

/// `m × 2^e` where the result is known to be exact.
fn scale(m: u64, e: i64) -> f64 {
    let tz = m.trailing_zeros() as i64;
    let (m, e) = (m >> tz, e + tz);
    let x = m as f64;
    // Two steps: 2^e alone may be out of range where the product is not.
    let half = e / 2;
    x * 2f64.powi(half as i32) * 2f64.powi((e - half) as i32)
}

/// Rounds to at most `keep` bits, to nearest, ties to even.
fn round_bits(mant: BigUint, exp: i64, keep: u64, sticky: bool) -> (BigUint, i64) {
    let bits = mant.bits();
    if bits <= keep {
        return (mant, exp);
    }
    let drop = bits - keep;
    let half = mant.bit(drop - 1);
    let below = sticky || mant.trailing_zeros().is_some_and(|z| z < drop - 1);
    let mut m = &mant >> drop;
    if half && (below || m.bit(0)) {
        m += 1u32;
    }
    (m, exp + drop as i64)
}

/// `num / den` with at least `bits` bits of quotient: (quotient, exponent, remainder ≠ 0).
fn divide(num: &BigUint, den: &BigUint, bits: u64) -> (BigUint, i64, bool) {
    let shift = bits as i64 + den.bits() as i64 - num.bits() as i64;
    let (n, d) =
        if shift >= 0 { (num << shift as u64, den.clone()) } else { (num.clone(), den << (-shift) as u64) };
    let (q, r) = num_integer::Integer::div_rem(&n, &d);
    (q, -shift, !r.is_zero())
}

/// `10^n` as (mantissa, exponent), kept to 128 bits more than the precision.
fn pow10(n: u64) -> (BigUint, i64) {
    let mut result = (BigUint::one(), 0i64);
    let mut base = (BigUint::from(10u32), 0i64);
    let mut n = n;
    let cut = |(m, e): (BigUint, i64)| round_bits(m, e, PRECISION + 128, false);
    while n > 0 {
        if n & 1 == 1 {
            result = cut((&result.0 * &base.0, result.1 + base.1));
        }
        n >>= 1;
        if n > 0 {
            base = cut((&base.0 * &base.0, base.1 * 2));
        }
    }
    result
}

fn decode_f64(x: f64) -> (u64, i64, bool) {
    let bits = x.to_bits();
    let frac = bits & ((1 << 52) - 1);
    let e = (bits >> 52 & 0x7ff) as i64;
    let (mant, exp) = if e == 0 { (frac, -1074) } else { (frac | 1 << 52, e - 1075) };
    (mant, exp, bits >> 63 != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_decimals_as_the_hardware_does() {
        for text in
            ["1", "10", "3.25", "0.1", "1e300", "1.7976931348623157e308", "5e-324", "2.5e-324", "1e-400"]
        {
            let want: f64 = text.parse().unwrap();
            let (digits, exp) = match text.split_once('e') {
                Some((d, e)) => (d, e.parse::<i64>().unwrap()),
                None => (text, 0),
            };
            let frac = digits.split_once('.').map_or(0, |(_, f)| f.len() as i64);
            let mant: BigInt = digits.replace('.', "").parse().unwrap();
            let got = BigFloat::from_decimal(&mant, exp - frac).to_f64();
            assert_eq!(got.to_bits(), want.to_bits(), "{text}");
        }
    }

    #[test]
    fn huge_exponents_are_quick() {
        let one = BigInt::one();
        assert!(!BigFloat::from_decimal(&one, 100_000_000).is_inf());
        assert!(BigFloat::from_decimal(&one, 1_000_000_000).is_inf());
        assert!(BigFloat::from_decimal(&one, -1_000_000_000).is_zero());
    }
}
