//! Exact values of constant expressions.
//!
//! Integers are exact at any size (the checker limits them to 512 bits), fractions are exact while
//! numerator and denominator stay below 4096 bits and 512-bit floats beyond: the same thresholds as
//! gc's, so results agree to the last bit. Small integers, by far the most common, need no heap.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use num_bigint::{BigInt, Sign};
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};

use crate::basic::Basic;
use crate::bigfloat::{self, BigFloat};
use crate::conststr::ConstStr;

/// Fractions whose parts have at least this many bits become floats.
const MAX_RATIO_BITS: u64 = 4096;
/// An untyped integer constant has at most this many bits; the checker reports more as overflow.
pub const MAX_INT_BITS: u64 = 512;

/// The value of a constant. Cheap to clone.
#[derive(Clone, Debug)]
pub enum ConstValue {
    Bool(bool),
    /// Any bytes, not only UTF-8.
    Str(ConstStr),
    Int(i64),
    /// An integer outside `i64`; never one inside.
    BigInt(Arc<BigInt>),
    /// A float-kind value, perhaps integral.
    Float(Float),
    /// A complex-kind value: real and imaginary part.
    Complex(Arc<(Float, Float)>),
}

/// A real number: a fraction, or a 512-bit float when the fraction would be too large.
#[derive(Clone, Debug)]
pub enum Float {
    Ratio(Arc<BigRational>),
    Big(Arc<BigFloat>),
}

/// Kinds in the order in which operands are promoted to each other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum ConstKind {
    Bool,
    Str,
    Int,
    Float,
    Complex,
}

/// Binary operators on constants. `IntQuo` truncates, `Quo` does not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ConstOp {
    Add,
    Sub,
    Mul,
    Quo,
    IntQuo,
    Rem,
    And,
    Or,
    Xor,
    AndNot,
    LAnd,
    LOr,
}

impl Float {
    /// Zero.
    pub fn zero() -> Float {
        Float::from_ratio(BigRational::zero())
    }

    /// The exact value of a finite `f64`.
    pub fn from_f64(x: f64) -> Float {
        Float::from_big(BigFloat::from_f64(x))
    }

    fn from_ratio(r: BigRational) -> Float {
        if r.numer().bits() < MAX_RATIO_BITS && r.denom().bits() < MAX_RATIO_BITS {
            Float::Ratio(Arc::new(r))
        } else {
            Float::Big(Arc::new(BigFloat::from_ratio(r.numer(), r.denom())))
        }
    }

    /// A fraction where that is small enough.
    fn from_big(f: BigFloat) -> Float {
        if f.is_zero() {
            return Float::zero();
        }
        if !f.is_inf() && f.magnitude_exp().unsigned_abs() < MAX_RATIO_BITS {
            let (num, den) = f.to_ratio();
            return Float::from_ratio(BigRational::new(num, den));
        }
        Float::Big(Arc::new(f))
    }

    fn from_bigint(i: &BigInt) -> Float {
        Float::from_ratio(BigRational::from_integer(i.clone()))
    }

    /// `mant × 10^exp`, `None` when out of all range.
    pub fn from_decimal(mant: &BigInt, exp: i64) -> Option<Float> {
        if exp.unsigned_abs() < 1300 && mant.bits() < MAX_RATIO_BITS {
            let p = BigInt::from(10u32).pow(exp.unsigned_abs() as u32);
            let r = if exp >= 0 {
                BigRational::from_integer(mant * p)
            } else {
                BigRational::new(mant.clone(), p)
            };
            return Some(Float::from_ratio(r));
        }
        Float::finite(Float::Big(Arc::new(BigFloat::from_decimal(mant, exp))).normalized())
    }

    /// `mant × 2^exp`, `None` when out of all range.
    pub fn from_binary(mant: &BigInt, exp: i64) -> Option<Float> {
        Float::finite(Float::from_big(BigFloat::from_binary(mant, exp)))
    }

    fn normalized(self) -> Float {
        match &self {
            Float::Big(b) if b.is_zero() => Float::zero(),
            _ => self,
        }
    }

    fn finite(self) -> Option<Float> {
        match &self {
            Float::Big(b) if b.is_inf() => None,
            _ => Some(self),
        }
    }

    fn big(&self) -> BigFloat {
        match self {
            Float::Ratio(r) => BigFloat::from_ratio(r.numer(), r.denom()),
            Float::Big(b) => (**b).clone(),
        }
    }

    fn binary(
        &self,
        other: &Float,
        exact: impl Fn(&BigRational, &BigRational) -> BigRational,
        float: impl Fn(&BigFloat, &BigFloat) -> BigFloat,
    ) -> Option<Float> {
        match (self, other) {
            (Float::Ratio(a), Float::Ratio(b)) => Some(Float::from_ratio(exact(a, b))),
            _ => Float::finite(Float::Big(Arc::new(float(&self.big(), &other.big()))).normalized()),
        }
    }

    fn add(&self, o: &Float) -> Option<Float> {
        self.binary(o, |a, b| a + b, BigFloat::add)
    }

    fn sub(&self, o: &Float) -> Option<Float> {
        self.binary(o, |a, b| a - b, BigFloat::sub)
    }

    fn mul(&self, o: &Float) -> Option<Float> {
        self.binary(o, |a, b| a * b, BigFloat::mul)
    }

    fn quo(&self, o: &Float) -> Option<Float> {
        if o.is_zero() { None } else { self.binary(o, |a, b| a / b, BigFloat::quo) }
    }

    fn neg(&self) -> Float {
        match self {
            Float::Ratio(r) => Float::Ratio(Arc::new(-&**r)),
            Float::Big(b) => Float::Big(Arc::new(b.neg())),
        }
    }

    fn cmp(&self, o: &Float) -> Ordering {
        match (self, o) {
            (Float::Ratio(a), Float::Ratio(b)) => a.cmp(b),
            _ => self.big().compare(&o.big()),
        }
    }

    /// Whether the value is zero.
    pub fn is_zero(&self) -> bool {
        match self {
            Float::Ratio(r) => r.is_zero(),
            Float::Big(b) => b.is_zero(),
        }
    }

    /// Whether the value is below zero.
    pub fn is_negative(&self) -> bool {
        match self {
            Float::Ratio(r) => r.is_negative(),
            Float::Big(b) => b.is_negative(),
        }
    }

    /// The nearest `f64`, infinite when out of range.
    pub fn to_f64(&self) -> f64 {
        match self {
            Float::Ratio(r) => bigfloat::ratio_to_f64(r.numer(), r.denom()),
            Float::Big(b) => b.to_f64(),
        }
    }

    /// The nearest `f32`, infinite when out of range.
    pub fn to_f32(&self) -> f32 {
        match self {
            Float::Ratio(r) => bigfloat::ratio_to_f32(r.numer(), r.denom()),
            Float::Big(b) => b.to_f32(),
        }
    }

    /// The value as an integer if it is one. A 512-bit float that misses an integer only by its
    /// last few bits counts as that integer: the difference comes from earlier rounding.
    fn to_int(&self) -> Option<BigInt> {
        match self {
            Float::Ratio(r) => r.is_integer().then(|| r.numer().clone()),
            Float::Big(b) => {
                let limit = MAX_RATIO_BITS as i64;
                if b.is_int() {
                    return b.to_int(limit);
                }
                let floor = b.to_int(limit)?;
                let one = if b.is_negative() { -BigInt::one() } else { BigInt::one() };
                let away = &floor + one;
                let slack = b.magnitude_exp() - (bigfloat::PRECISION as i64 - 4);
                [floor, away].into_iter().find(|i| {
                    let d = b.sub(&BigFloat::from_int(i));
                    d.is_zero() || d.magnitude_exp() <= slack
                })
            }
        }
    }

    fn round64(&self) -> Option<Float> {
        let f = self.to_f64();
        f.is_finite().then(|| Float::from_f64(f))
    }

    fn round32(&self) -> Option<Float> {
        let f = self.to_f32();
        f.is_finite().then(|| Float::from_f64(f as f64))
    }
}

impl ConstValue {
    /// A string constant.
    pub fn str(bytes: &[u8]) -> ConstValue {
        ConstValue::Str(bytes.into())
    }

    /// An integer constant, in its canonical variant.
    pub fn from_bigint(i: BigInt) -> ConstValue {
        match i.to_i64() {
            Some(v) => ConstValue::Int(v),
            None => ConstValue::BigInt(Arc::new(i)),
        }
    }

    /// An integer constant from an unsigned value.
    pub fn from_u64(i: u64) -> ConstValue {
        i64::try_from(i).map_or_else(|_| ConstValue::BigInt(Arc::new(i.into())), ConstValue::Int)
    }

    /// A float-kind constant; `None` for infinities and NaN.
    pub fn from_f64(x: f64) -> Option<ConstValue> {
        x.is_finite().then(|| ConstValue::Float(Float::from_f64(x)))
    }

    /// The kind operands are promoted by.
    pub fn kind(&self) -> ConstKind {
        match self {
            ConstValue::Bool(_) => ConstKind::Bool,
            ConstValue::Str(_) => ConstKind::Str,
            ConstValue::Int(_) | ConstValue::BigInt(_) => ConstKind::Int,
            ConstValue::Float(_) => ConstKind::Float,
            ConstValue::Complex(_) => ConstKind::Complex,
        }
    }

    /// The value of a boolean constant.
    pub fn as_bool(&self) -> Option<bool> {
        if let ConstValue::Bool(b) = self { Some(*b) } else { None }
    }

    /// How long a string constant is.
    pub fn str_len(&self) -> Option<usize> {
        if let ConstValue::Str(s) = self { Some(s.len()) } else { None }
    }

    /// The bytes of a string constant.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        if let ConstValue::Str(s) = self { Some(s) } else { None }
    }

    /// The value as an `i64`, for integer-kind constants that fit.
    pub fn as_i64(&self) -> Option<i64> {
        if let ConstValue::Int(i) = self { Some(*i) } else { None }
    }

    /// The value as a `u64`, for integer-kind constants that fit.
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            ConstValue::Int(i) => u64::try_from(*i).ok(),
            ConstValue::BigInt(b) => b.to_u64(),
            _ => None,
        }
    }

    /// Low 64 bits of an integral constant in two's complement (whatever its kind): what lowering
    /// puts into a register for a constant of integer type.
    pub fn int_bits(&self) -> Option<u64> {
        match self.to_int()? {
            ConstValue::Int(i) => Some(i as u64),
            ConstValue::BigInt(b) => match b.to_u64() {
                Some(u) => Some(u),
                None => Some((&*b & BigInt::from(u64::MAX)).to_u64().unwrap_or(0)),
            },
            _ => None,
        }
    }

    /// The nearest `f64` of a numeric constant (the real part of a complex one).
    pub fn to_f64(&self) -> Option<f64> {
        self.real().map(|f| f.to_f64())
    }

    /// The nearest `f32` of a numeric constant.
    pub fn to_f32(&self) -> Option<f32> {
        self.real().map(|f| f.to_f32())
    }

    /// Real and imaginary part of a numeric constant as `f64`s.
    pub fn to_complex(&self) -> Option<(f64, f64)> {
        Some((self.real()?.to_f64(), self.imag()?.to_f64()))
    }

    fn bigint(&self) -> Option<BigInt> {
        match self {
            ConstValue::Int(i) => Some((*i).into()),
            ConstValue::BigInt(b) => Some((**b).clone()),
            _ => None,
        }
    }

    /// The real part of a numeric constant.
    pub fn real(&self) -> Option<Float> {
        match self {
            ConstValue::Int(_) | ConstValue::BigInt(_) => Some(Float::from_bigint(&self.bigint()?)),
            ConstValue::Float(f) => Some(f.clone()),
            ConstValue::Complex(c) => Some(c.0.clone()),
            _ => None,
        }
    }

    /// The imaginary part of a numeric constant.
    pub fn imag(&self) -> Option<Float> {
        match self {
            ConstValue::Complex(c) => Some(c.1.clone()),
            ConstValue::Int(_) | ConstValue::BigInt(_) | ConstValue::Float(_) => Some(Float::zero()),
            _ => None,
        }
    }

    /// A complex-kind constant.
    pub fn complex(re: Float, im: Float) -> ConstValue {
        ConstValue::Complex(Arc::new((re, im)))
    }

    /// The same value as an integer-kind constant, if it is integral.
    pub fn to_int(&self) -> Option<ConstValue> {
        match self {
            ConstValue::Int(_) | ConstValue::BigInt(_) => Some(self.clone()),
            ConstValue::Float(f) => f.to_int().map(ConstValue::from_bigint),
            ConstValue::Complex(c) if c.1.is_zero() => c.0.to_int().map(ConstValue::from_bigint),
            _ => None,
        }
    }

    /// The same value as a float-kind constant, if it is real.
    pub fn to_float(&self) -> Option<ConstValue> {
        match self {
            ConstValue::Float(_) => Some(self.clone()),
            ConstValue::Complex(c) if !c.1.is_zero() => None,
            _ => self.real().map(ConstValue::Float),
        }
    }

    /// The same value as a complex-kind constant.
    pub fn to_complex_value(&self) -> Option<ConstValue> {
        Some(ConstValue::complex(self.real()?, self.imag()?))
    }

    /// Bits of an integer-kind constant's magnitude.
    pub fn bit_len(&self) -> u64 {
        match self {
            ConstValue::Int(i) => 64 - i.unsigned_abs().leading_zeros() as u64,
            ConstValue::BigInt(b) => b.bits(),
            _ => 0,
        }
    }

    /// -1, 0 or 1; of a complex value 0 only when it is zero.
    pub fn sign(&self) -> i32 {
        let of = |f: &Float| {
            if f.is_zero() {
                0
            } else if f.is_negative() {
                -1
            } else {
                1
            }
        };
        match self {
            ConstValue::Int(i) => i.signum() as i32,
            ConstValue::BigInt(b) if b.sign() == Sign::Minus => -1,
            ConstValue::BigInt(_) => 1,
            ConstValue::Float(f) => of(f),
            ConstValue::Complex(c) => of(&c.0).abs() | of(&c.1).abs(),
            _ => 1,
        }
    }

    fn promote(&self, kind: ConstKind) -> Option<ConstValue> {
        match kind {
            k if k == self.kind() => Some(self.clone()),
            ConstKind::Float => self.to_float(),
            ConstKind::Complex => self.to_complex_value(),
            _ => None,
        }
    }

    /// `x op y`. `None` for a division by zero, kinds that don't fit the operator, or a result out
    /// of all range; the caller has excluded the first two.
    pub fn binary(op: ConstOp, x: &ConstValue, y: &ConstValue) -> Option<ConstValue> {
        if let (ConstValue::Int(a), ConstValue::Int(b)) = (x, y)
            && let Some(v) = small_binary(op, *a, *b)
        {
            return Some(ConstValue::Int(v));
        }
        let kind = x.kind().max(y.kind());
        match (x.promote(kind)?, y.promote(kind)?) {
            (ConstValue::Bool(a), ConstValue::Bool(b)) => match op {
                ConstOp::LAnd => Some(ConstValue::Bool(a && b)),
                ConstOp::LOr => Some(ConstValue::Bool(a || b)),
                _ => None,
            },
            (ConstValue::Str(a), ConstValue::Str(b)) if op == ConstOp::Add => {
                Some(ConstValue::Str(a.concat(&b)))
            }
            (ConstValue::Float(a), ConstValue::Float(b)) => float_binary(op, &a, &b).map(ConstValue::Float),
            (ConstValue::Complex(a), ConstValue::Complex(b)) => complex_binary(op, &a, &b),
            (a, b) => big_binary(op, a.bigint()?, b.bigint()?),
        }
    }

    /// `x << n` for an integer-kind constant.
    pub fn shl(&self, n: u64) -> Option<ConstValue> {
        if let ConstValue::Int(i) = self {
            if *i == 0 {
                return Some(ConstValue::Int(0));
            }
            if n < 63 && i.unsigned_abs() < 1 << (63 - n) {
                return Some(ConstValue::Int(i << n));
            }
        }
        Some(ConstValue::from_bigint(self.bigint()? << n))
    }

    /// `x >> n` for an integer-kind constant (arithmetic).
    pub fn shr(&self, n: u64) -> Option<ConstValue> {
        if let ConstValue::Int(i) = self {
            return Some(ConstValue::Int(i >> n.min(63)));
        }
        Some(ConstValue::from_bigint(self.bigint()? >> n))
    }

    /// `-x`.
    pub fn neg(&self) -> Option<ConstValue> {
        match self {
            ConstValue::Int(i) => match i.checked_neg() {
                Some(v) => Some(ConstValue::Int(v)),
                None => Some(ConstValue::from_bigint(-BigInt::from(*i))),
            },
            ConstValue::BigInt(b) => Some(ConstValue::from_bigint(-&**b)),
            ConstValue::Float(f) => Some(ConstValue::Float(f.neg())),
            ConstValue::Complex(c) => Some(ConstValue::complex(c.0.neg(), c.1.neg())),
            _ => None,
        }
    }

    /// `^x`; `unsigned_bits` is the width of an unsigned type and 0 otherwise.
    pub fn complement(&self, unsigned_bits: u32) -> Option<ConstValue> {
        let v = -(self.bigint()?) - BigInt::one();
        if unsigned_bits == 0 {
            return Some(ConstValue::from_bigint(v));
        }
        let mask: BigInt = (BigInt::one() << unsigned_bits) - BigInt::one();
        Some(ConstValue::from_bigint(v & mask))
    }

    /// `!x`.
    pub fn not(&self) -> Option<ConstValue> {
        self.as_bool().map(|b| ConstValue::Bool(!b))
    }

    /// How `x` compares with `y`; complex values and booleans are only equal or not.
    pub fn compare(x: &ConstValue, y: &ConstValue) -> Option<Ordering> {
        if let (ConstValue::Int(a), ConstValue::Int(b)) = (x, y) {
            return Some(a.cmp(b));
        }
        let kind = x.kind().max(y.kind());
        let unequal = |same: bool| if same { Ordering::Equal } else { Ordering::Greater };
        match (x.promote(kind)?, y.promote(kind)?) {
            (ConstValue::Bool(a), ConstValue::Bool(b)) => Some(unequal(a == b)),
            (ConstValue::Str(a), ConstValue::Str(b)) => Some(a.cmp(&b)),
            (ConstValue::Float(a), ConstValue::Float(b)) => Some(a.cmp(&b)),
            (ConstValue::Complex(a), ConstValue::Complex(b)) => {
                Some(unequal(a.0.cmp(&b.0).is_eq() && a.1.cmp(&b.1).is_eq()))
            }
            (a, b) => Some(a.bigint()?.cmp(&b.bigint()?)),
        }
    }

    /// The value rounded to what a variable of type `basic` would hold, or `None` if it can't hold
    /// it. Untyped kinds hold everything of a kind that converts.
    pub fn represent(&self, basic: Basic) -> Option<ConstValue> {
        if basic.is_integer() {
            let v = self.to_int()?;
            return fits_int(&v, basic).then_some(v);
        }
        if basic.is_float() {
            let ConstValue::Float(f) = self.to_float()? else { return None };
            return match basic {
                Basic::Float32 => f.round32().map(ConstValue::Float),
                Basic::Float64 => f.round64().map(ConstValue::Float),
                _ => Some(ConstValue::Float(f)),
            };
        }
        if basic.is_complex() {
            let (re, im) = (self.real()?, self.imag()?);
            return match basic {
                Basic::Complex64 => Some(ConstValue::complex(re.round32()?, im.round32()?)),
                Basic::Complex128 => Some(ConstValue::complex(re.round64()?, im.round64()?)),
                _ => Some(ConstValue::complex(re, im)),
            };
        }
        let same = match self {
            ConstValue::Bool(_) => basic.is_boolean(),
            ConstValue::Str(_) => basic.is_string(),
            _ => false,
        };
        same.then(|| self.clone())
    }
}

fn fits_int(v: &ConstValue, basic: Basic) -> bool {
    match (basic.int_bits(), v) {
        (None, _) => true,
        (Some((64, true)), ConstValue::Int(_)) => true,
        (Some((bits, true)), ConstValue::Int(i)) => *i >> (bits - 1) == 0 || *i >> (bits - 1) == -1,
        (Some((64, false)), ConstValue::Int(i)) => *i >= 0,
        (Some((bits, false)), ConstValue::Int(i)) => *i >= 0 && *i >> bits == 0,
        (Some((64, false)), ConstValue::BigInt(b)) => b.sign() == Sign::Plus && b.bits() <= 64,
        _ => false,
    }
}

fn small_binary(op: ConstOp, a: i64, b: i64) -> Option<i64> {
    match op {
        ConstOp::Add => a.checked_add(b),
        ConstOp::Sub => a.checked_sub(b),
        ConstOp::Mul => a.checked_mul(b),
        ConstOp::IntQuo => a.checked_div(b),
        ConstOp::Rem => a.checked_rem(b),
        ConstOp::And => Some(a & b),
        ConstOp::Or => Some(a | b),
        ConstOp::Xor => Some(a ^ b),
        ConstOp::AndNot => Some(a & !b),
        ConstOp::Quo | ConstOp::LAnd | ConstOp::LOr => None,
    }
}

fn big_binary(op: ConstOp, a: BigInt, b: BigInt) -> Option<ConstValue> {
    let v = match op {
        ConstOp::Add => a + b,
        ConstOp::Sub => a - b,
        ConstOp::Mul => a * b,
        ConstOp::IntQuo if !b.is_zero() => a / b,
        ConstOp::Rem if !b.is_zero() => a % b,
        ConstOp::And => a & b,
        ConstOp::Or => a | b,
        ConstOp::Xor => a ^ b,
        ConstOp::AndNot => a & (-b - BigInt::one()),
        ConstOp::Quo if !b.is_zero() => {
            return Some(ConstValue::Float(Float::from_ratio(BigRational::new(a, b))));
        }
        _ => return None,
    };
    Some(ConstValue::from_bigint(v))
}

fn float_binary(op: ConstOp, a: &Float, b: &Float) -> Option<Float> {
    match op {
        ConstOp::Add => a.add(b),
        ConstOp::Sub => a.sub(b),
        ConstOp::Mul => a.mul(b),
        ConstOp::Quo => a.quo(b),
        _ => None,
    }
}

fn complex_binary(op: ConstOp, x: &(Float, Float), y: &(Float, Float)) -> Option<ConstValue> {
    let ((a, b), (c, d)) = (x, y);
    let (re, im) = match op {
        ConstOp::Add => (a.add(c)?, b.add(d)?),
        ConstOp::Sub => (a.sub(c)?, b.sub(d)?),
        ConstOp::Mul => (a.mul(c)?.sub(&b.mul(d)?)?, b.mul(c)?.add(&a.mul(d)?)?),
        ConstOp::Quo => {
            let s = c.mul(c)?.add(&d.mul(d)?)?;
            let re = a.mul(c)?.add(&b.mul(d)?)?.quo(&s)?;
            (re, b.mul(c)?.sub(&a.mul(d)?)?.quo(&s)?)
        }
        _ => return None,
    };
    Some(ConstValue::complex(re, im))
}

/// The short form messages use: strings are quoted and cut at 72 characters, floats have six digits.
impl fmt::Display for ConstValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ConstValue::Bool(b) => write!(f, "{b}"),
            ConstValue::Str(s) => f.write_str(&shorten(quote(&s.prefix(4 * SHOWN)))),
            ConstValue::Int(i) => write!(f, "{i}"),
            ConstValue::BigInt(b) => write!(f, "{b}"),
            ConstValue::Float(x) => f.write_str(&x.short()),
            ConstValue::Complex(c) => write!(f, "({} + {}i)", c.0.short(), c.1.short()),
        }
    }
}

/// Strings are shown up to this many characters, quotes included.
const SHOWN: usize = 72;

fn shorten(quoted: String) -> String {
    if quoted.chars().count() <= SHOWN {
        return quoted;
    }
    let mut s: String = quoted.chars().take(SHOWN - 3).collect();
    s.push_str("...");
    s
}

/// A Go string literal for `bytes`, as `strconv.Quote` writes it.
pub fn quote(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut out = String::with_capacity(bytes.len() + 2);
    out.push('"');
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\x07' => out.push_str("\\a"),
                '\x08' => out.push_str("\\b"),
                '\x0c' => out.push_str("\\f"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                '\x0b' => out.push_str("\\v"),
                c if (c as u32) < 0x20 || c as u32 == 0x7f => {
                    let _ = write!(out, "\\x{:02x}", c as u32);
                }
                c if is_print(c) => out.push(c),
                c if (c as u32) < 0x10000 => {
                    let _ = write!(out, "\\u{:04x}", c as u32);
                }
                c => {
                    let _ = write!(out, "\\U{:08x}", c as u32);
                }
            }
        }
        for b in chunk.invalid() {
            let _ = write!(out, "\\x{b:02x}");
        }
    }
    out.push('"');
    out
}

/// Roughly Unicode's graphic characters plus the ASCII space.
fn is_print(c: char) -> bool {
    !(c.is_control()
        || (c.is_whitespace() && c != ' ')
        || matches!(c as u32, 0xad | 0x200b..=0x200f | 0x2028..=0x202f | 0x2060..=0x206f | 0xfeff | 0xe000..=0xf8ff))
}

impl Float {
    /// `%.6g`, also where the value is outside `f64`.
    fn short(&self) -> String {
        let x = self.to_f64();
        if self.is_zero() || (x != 0.0 && x.is_finite()) {
            let short = format_g6(x);
            // A fraction should look like one.
            let integral = match self {
                Float::Ratio(r) => r.is_integer(),
                Float::Big(b) => b.is_int(),
            };
            return if integral || short.contains('.') { short } else { format_g(x) };
        }
        // m × 2^e with 0.5 <= m < 1 → m' × 10^e'.
        let big = self.big();
        if big.is_inf() {
            return "+Inf".into();
        }
        let e = big.magnitude_exp();
        let mant = big.fraction().abs();
        let log = e as f64 * std::f64::consts::LOG10_2;
        let mut exp10 = log.floor();
        let mut m = mant * 10f64.powf(log - exp10);
        while m < 1.0 {
            m *= 10.0;
            exp10 -= 1.0;
        }
        while m >= 10.0 {
            m /= 10.0;
            exp10 += 1.0;
        }
        let sign = if self.is_negative() { "-" } else { "" };
        let mut digits = format_g6(m);
        if digits == "10" {
            digits = "1".into();
            exp10 += 1.0;
        }
        format!("{sign}{digits}e{}{}", if exp10 < 0.0 { "-" } else { "+" }, exp10.abs())
    }
}

/// Go's `%g`: the shortest digits that give `x` back.
fn format_g(x: f64) -> String {
    let sci = format!("{x:e}");
    let (mant, exp) = sci.split_once('e').unwrap_or((&sci, "0"));
    let exp: i32 = exp.parse().unwrap_or(0);
    if (-4..21).contains(&exp) {
        return format!("{x}");
    }
    format!("{mant}e{}{:02}", if exp < 0 { '-' } else { '+' }, exp.abs())
}

/// C's `%.6g`.
pub fn format_g6(x: f64) -> String {
    if x == 0.0 {
        return "0".into();
    }
    let sci = format!("{x:.5e}");
    let (mant, exp) = sci.split_once('e').unwrap_or((&sci, "0"));
    let exp: i32 = exp.parse().unwrap_or(0);
    let trim = |s: &str| {
        if s.contains('.') {
            s.trim_end_matches('0').trim_end_matches('.').to_string()
        } else {
            s.to_string()
        }
    };
    if (-4..6).contains(&exp) {
        return trim(&format!("{x:.*}", (5 - exp).max(0) as usize));
    }
    format!("{}e{}{:02}", trim(mant), if exp < 0 { '-' } else { '+' }, exp.abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn int(text: &str) -> ConstValue {
        ConstValue::from_bigint(text.parse().unwrap())
    }

    fn dec(text: &str) -> ConstValue {
        crate::literal::float(text).unwrap()
    }

    #[test]
    fn integers_leave_the_fast_path_and_come_back() {
        let max = ConstValue::Int(i64::MAX);
        let more = ConstValue::binary(ConstOp::Add, &max, &ConstValue::Int(1)).unwrap();
        assert_eq!(more.to_string(), "9223372036854775808");
        let back = ConstValue::binary(ConstOp::Sub, &more, &ConstValue::Int(1)).unwrap();
        assert!(matches!(back, ConstValue::Int(i64::MAX)));
        assert_eq!(ConstValue::Int(1).shl(100).unwrap().shr(98).unwrap().as_i64(), Some(4));
        assert_eq!(ConstValue::Int(-5).shr(200).unwrap().as_i64(), Some(-1));
        assert_eq!(ConstValue::Int(i64::MIN).neg().unwrap().to_string(), "9223372036854775808");
    }

    #[test]
    fn representability_is_gcs() {
        assert!(ConstValue::Int(127).represent(Basic::Int8).is_some());
        assert!(ConstValue::Int(128).represent(Basic::Int8).is_none());
        assert!(ConstValue::Int(-128).represent(Basic::Int8).is_some());
        assert!(ConstValue::Int(-1).represent(Basic::Uint64).is_none());
        assert!(int("18446744073709551615").represent(Basic::Uint64).is_some());
        assert!(int("18446744073709551616").represent(Basic::Uint64).is_none());
        assert!(dec("3.0").represent(Basic::Int).is_some());
        assert!(dec("3.5").represent(Basic::Int).is_none());
        assert!(dec("1e39").represent(Basic::Float32).is_none());
        assert!(dec("1e-50").represent(Basic::Float32).unwrap().sign() == 0);
        let third = ConstValue::binary(ConstOp::Quo, &dec("1.0"), &dec("3.0")).unwrap();
        assert_eq!(third.represent(Basic::Float64).unwrap().to_f64(), Some(1.0 / 3.0));
    }

    #[test]
    fn values_print_as_in_gcs_messages() {
        assert_eq!(dec("1e100000000").to_string(), "1e+100000000");
        assert_eq!(dec("3.14159265358979").to_string(), "3.14159");
        assert_eq!(dec("0.00001").to_string(), "1e-05");
        assert_eq!(ConstValue::str(b"a\n\xff").to_string(), r#""a\n\xff""#);
    }

    #[test]
    fn complement_of_unsigned_types_stays_inside_them() {
        assert_eq!(ConstValue::Int(1).complement(8).unwrap().as_i64(), Some(254));
        assert_eq!(ConstValue::Int(1).complement(0).unwrap().as_i64(), Some(-2));
    }
}
