//! Arithmetic on constants, in the widths of machine types.

use ssa::{Cond, Op, Type};

/// `n` wrapped to the type's width and sign-extended, as `const` keeps it.
pub fn wrap(ty: Type, n: i64) -> i64 {
    match ty {
        Type::I8 => n as i8 as i64,
        Type::I16 => n as i16 as i64,
        Type::I32 => n as i32 as i64,
        _ => n,
    }
}

/// The value read as unsigned.
pub fn unsigned(ty: Type, n: i64) -> u64 {
    match ty {
        Type::I8 => n as u8 as u64,
        Type::I16 => n as u16 as u64,
        Type::I32 => n as u32 as u64,
        _ => n as u64,
    }
}

/// A binary operation on integer constants; `None` when it is not defined for them.
pub fn binary(op: Op, ty: Type, a: i64, b: i64) -> Option<i64> {
    let bits = ty.bits() as u64;
    let (ua, ub) = (unsigned(ty, a), unsigned(ty, b));
    let n = match op {
        Op::Add => a.wrapping_add(b),
        Op::Sub => a.wrapping_sub(b),
        Op::Mul => a.wrapping_mul(b),
        Op::UMulHi => ((ua as u128 * ub as u128) >> bits) as i64,
        Op::SMulHi => ((a as i128 * b as i128) >> bits) as i64,
        Op::SDiv if b != 0 => a.wrapping_div(b),
        Op::SRem if b != 0 => a.wrapping_rem(b),
        Op::UDiv if b != 0 => (ua / ub) as i64,
        Op::URem if b != 0 => (ua % ub) as i64,
        Op::And => a & b,
        Op::Or => a | b,
        Op::Xor => a ^ b,
        _ => return None,
    };
    Some(wrap(ty, n))
}

/// A shift or rotation by a constant; `None` when the amount is not less than the width.
pub fn shift(op: Op, ty: Type, a: i64, amount: u64) -> Option<i64> {
    let bits = ty.bits() as u64;
    let u = unsigned(ty, a);
    let n = match op {
        Op::Rotl => {
            let k = amount % bits;
            if k == 0 { a } else { (u << k | u >> (bits - k)) as i64 }
        }
        _ if amount >= bits => return None,
        Op::Shl => (u << amount) as i64,
        Op::UShr => (u >> amount) as i64,
        Op::SShr => a >> amount,
        _ => return None,
    };
    Some(wrap(ty, n))
}

pub fn unary(op: Op, ty: Type, a: i64) -> Option<i64> {
    let u = unsigned(ty, a);
    let bits = ty.bits();
    let n = match op {
        Op::Neg => a.wrapping_neg(),
        Op::Not => !a,
        Op::Clz => (u.leading_zeros() - (64 - bits)) as i64,
        Op::Ctz => u.trailing_zeros().min(bits) as i64,
        Op::Popcnt => u.count_ones() as i64,
        Op::Bswap => (u.swap_bytes() >> (64 - bits)) as i64,
        _ => return None,
    };
    Some(wrap(ty, n))
}

/// A comparison of integers of type `ty`.
pub fn compare(cond: Cond, ty: Type, a: i64, b: i64) -> bool {
    let (ua, ub) = (unsigned(ty, a), unsigned(ty, b));
    match cond {
        Cond::Eq => a == b,
        Cond::Ne => a != b,
        Cond::Slt => a < b,
        Cond::Sle => a <= b,
        Cond::Sgt => a > b,
        Cond::Sge => a >= b,
        Cond::Ult => ua < ub,
        Cond::Ule => ua <= ub,
        Cond::Ugt => ua > ub,
        Cond::Uge => ua >= ub,
    }
}

/// A binary operation on float constants given as bits.
pub fn float_binary(op: Op, ty: Type, a: i64, b: i64) -> Option<i64> {
    fn apply<
        F: std::ops::Add<Output = F>
            + std::ops::Sub<Output = F>
            + std::ops::Mul<Output = F>
            + std::ops::Div<Output = F>,
    >(
        op: Op,
        a: F,
        b: F,
    ) -> Option<F> {
        Some(match op {
            Op::FAdd => a + b,
            Op::FSub => a - b,
            Op::FMul => a * b,
            Op::FDiv => a / b,
            _ => return None,
        })
    }
    let (bits, nan) = match ty {
        Type::F32 => {
            let r = apply(op, f32::from_bits(a as u32), f32::from_bits(b as u32))?;
            (r.to_bits() as i64, r.is_nan())
        }
        _ => {
            let r = apply(op, f64::from_bits(a as u64), f64::from_bits(b as u64))?;
            (r.to_bits() as i64, r.is_nan())
        }
    };
    // Which NaN comes out is the processor's business.
    (!nan).then_some(bits)
}

/// A comparison of float constants given as bits.
pub fn float_compare(cond: Cond, ty: Type, a: i64, b: i64) -> bool {
    let as_f64 =
        |n: i64| if ty == Type::F32 { f32::from_bits(n as u32) as f64 } else { f64::from_bits(n as u64) };
    let (a, b) = (as_f64(a), as_f64(b));
    match cond {
        Cond::Eq => a == b,
        Cond::Ne => a != b,
        Cond::Slt => a < b,
        Cond::Sle => a <= b,
        Cond::Sgt => a > b,
        _ => a >= b,
    }
}

/// How to divide by a constant with a multiplication (Hacker's Delight, chapter 10).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Magic {
    pub factor: i64,
    pub shift: u32,
    /// Unsigned only: the factor has one bit more than the width.
    pub add: bool,
}

/// Signed division by `d`, whose magnitude is not 0, 1 or a power of two. `bits` is 32 or 64 (the factor then has that width).
pub fn signed_magic(d: i64, bits: u32) -> Magic {
    let two = 1u128 << (bits - 1);
    let ad = d.unsigned_abs() as u128;
    let t = two + (d < 0) as u128;
    let anc = t - 1 - t % ad;
    for p in bits..2 * bits {
        let pow = 1u128 << p;
        let delta = ad - pow % ad;
        if pow > anc * delta {
            let m = ((pow + delta) / ad) as i64;
            let m = if d < 0 { m.wrapping_neg() } else { m };
            return Magic { factor: wrap(Type::int(bits / 8), m), shift: p - bits, add: false };
        }
    }
    unreachable!("some power below 2**{} is enough for {d}", 2 * bits)
}

/// Unsigned division by `d`, which is not 0, 1 or a power of two.
pub fn unsigned_magic(d: u64, bits: u32) -> Magic {
    // The smallest p with 2**(bits+p) mod d small enough: ceil(2**(bits+p) / d) then has bits+1 bits.
    let p = 64 - (d - 1).leading_zeros();
    for shift in 0..=p {
        // m = ceil(2**(bits+shift) / d), good when m*d - 2**(bits+shift) <= 2**shift, and m fits.
        let pow = 1u128 << (bits + shift).min(127);
        if bits + shift > 127 {
            break;
        }
        let m = pow.div_ceil(d as u128);
        let e = m * d as u128 - pow;
        if e <= 1u128 << shift && m < 1u128 << bits {
            return Magic { factor: wrap(Type::int(bits / 8), m as i64), shift, add: false };
        }
    }
    // m = ceil(2**(bits+p) / d) - 2**bits, and an addition makes up for the lost bit.
    let m = if bits + p > 127 {
        // 2**128 / d without 129-bit arithmetic.
        let q = u128::MAX / d as u128;
        q + 1 - (1u128 << 64)
    } else {
        (1u128 << (bits + p)).div_ceil(d as u128) - (1u128 << bits)
    };
    Magic { factor: wrap(Type::int(bits / 8), m as i64), shift: p, add: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(bits: u32) -> Vec<i64> {
        let mut list: Vec<i64> = (-20..20).collect();
        for k in 1..bits {
            for d in -2..=2 {
                list.push((1i64.wrapping_shl(k)).wrapping_add(d));
                list.push((-1i64).wrapping_shl(k).wrapping_add(d));
            }
        }
        list.extend([
            1_000_000_007,
            123_456_789_012_345_678,
            10,
            100,
            1000,
            641,
            6700417,
            0x5555555555555555,
        ]);
        list.iter().map(|&n| wrap(Type::int(bits / 8), n)).collect()
    }

    #[test]
    fn signed_division() {
        for bits in [32, 64] {
            for d in numbers(bits) {
                if d.unsigned_abs().is_power_of_two() || d == 0 {
                    continue;
                }
                let m = signed_magic(d, bits);
                for x in numbers(bits) {
                    let mut q = ((x as i128 * m.factor as i128) >> bits) as i64;
                    if d > 0 && m.factor < 0 {
                        q = wrap(Type::int(bits / 8), q.wrapping_add(x));
                    } else if d < 0 && m.factor > 0 {
                        q = wrap(Type::int(bits / 8), q.wrapping_sub(x));
                    }
                    q >>= m.shift;
                    q += (q < 0) as i64;
                    assert_eq!(q, x / d, "{x} / {d} ({bits} bits) {m:?}");
                }
            }
        }
    }

    #[test]
    fn unsigned_division() {
        for bits in [32, 64] {
            let ty = Type::int(bits / 8);
            for d in numbers(bits).into_iter().map(|d| unsigned(ty, d)) {
                if d < 2 || d.is_power_of_two() {
                    continue;
                }
                let m = unsigned_magic(d, bits);
                for x in numbers(bits).into_iter().map(|x| unsigned(ty, x)) {
                    let hi = ((x as u128 * unsigned(ty, m.factor) as u128) >> bits) as u64;
                    let q = if m.add { (((x - hi) >> 1) + hi) >> (m.shift - 1) } else { hi >> m.shift };
                    assert_eq!(q, x / d, "{x} / {d} ({bits} bits) {m:?}");
                }
            }
        }
    }
}
