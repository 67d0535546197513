//! Division of complex numbers.

use abi::rtcall::Regs;

/// `n / m` of complex numbers given as (real, imaginary): by Smith's method (CACM 5, 1962), with infinities and zeros where that
/// fails for both parts, as C99's Annex G.5.1 has them.
pub fn complex_div(n: (f64, f64), m: (f64, f64)) -> (f64, f64) {
    let ((a, b), (c, d)) = (n, m);
    let quotient = if abs(c) >= abs(d) {
        let ratio = d / c;
        let denominator = c + ratio * d;
        ((a + b * ratio) / denominator, (b - a * ratio) / denominator)
    } else {
        let ratio = c / d;
        let denominator = d + ratio * c;
        ((a * ratio + b) / denominator, (b * ratio - a) / denominator)
    };
    if !quotient.0.is_nan() || !quotient.1.is_nan() {
        return quotient;
    }
    // 1 for an infinity, else 0, with the sign.
    let unit = |x: f64| if x.is_infinite() { copysign(1.0, x) } else { copysign(0.0, x) };
    let (finite_n, finite_m) = (a.is_finite() && b.is_finite(), c.is_finite() && d.is_finite());
    if c == 0.0 && d == 0.0 && (!a.is_nan() || !b.is_nan()) {
        let inf = copysign(f64::INFINITY, c);
        (inf * a, inf * b)
    } else if (a.is_infinite() || b.is_infinite()) && finite_m {
        let (a, b) = (unit(a), unit(b));
        (f64::INFINITY * (a * c + b * d), f64::INFINITY * (b * c - a * d))
    } else if (c.is_infinite() || d.is_infinite()) && finite_n {
        let (c, d) = (unit(c), unit(d));
        (0.0 * (a * c + b * d), 0.0 * (b * c - a * d))
    } else {
        quotient
    }
}

fn abs(x: f64) -> f64 {
    f64::from_bits(x.to_bits() & !(1 << 63))
}

fn copysign(x: f64, sign: f64) -> f64 {
    f64::from_bits(abs(x).to_bits() | sign.to_bits() & 1 << 63)
}

#[unsafe(export_name = "rt.complex128div")]
extern "C" fn rt_complex128div(r: &mut Regs) {
    let arg = |i: usize| f64::from_bits(r.float[i]);
    let (re, im) = complex_div((arg(0), arg(1)), (arg(2), arg(3)));
    (r.float[0], r.float[1]) = (re.to_bits(), im.to_bits());
}
