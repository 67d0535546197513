//! Constants as bytes, exactly, for export data.

use std::sync::Arc;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;

use crate::bigfloat::BigFloat;
use crate::constant::{ConstValue, Float};

impl ConstValue {
    /// The value as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        match self {
            ConstValue::Bool(b) => out.extend([b'b', *b as u8]),
            ConstValue::Str(s) => {
                out.push(b's');
                out.extend_from_slice(s);
            }
            ConstValue::Int(i) => {
                out.push(b'i');
                out.extend_from_slice(&i.to_le_bytes());
            }
            ConstValue::BigInt(i) => {
                out.push(b'I');
                out.extend(i.to_signed_bytes_le());
            }
            ConstValue::Float(f) => write_float(&mut out, f),
            ConstValue::Complex(c) => {
                let mut re = Vec::new();
                write_float(&mut re, &c.0);
                out.push(b'c');
                write_part(&mut out, &re);
                write_float(&mut out, &c.1);
            }
        }
        out
    }

    /// What [`ConstValue::to_bytes`] gave; `None` for anything else.
    pub fn from_bytes(bytes: &[u8]) -> Option<ConstValue> {
        let (&first, rest) = bytes.split_first()?;
        Some(match first {
            b'b' => ConstValue::Bool(*rest.first()? != 0),
            b's' => ConstValue::Str(rest.to_vec().into()),
            b'i' => ConstValue::Int(i64::from_le_bytes(rest.try_into().ok()?)),
            b'I' => ConstValue::BigInt(Arc::new(BigInt::from_signed_bytes_le(rest))),
            b'c' => {
                let (re, im) = split_part(rest)?;
                ConstValue::Complex(Arc::new((read_float(re)?, read_float(im)?)))
            }
            _ => ConstValue::Float(read_float(bytes)?),
        })
    }
}

fn write_part(out: &mut Vec<u8>, part: &[u8]) {
    out.extend_from_slice(&(part.len() as u32).to_le_bytes());
    out.extend_from_slice(part);
}

fn split_part(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (len, rest) = bytes.split_at_checked(4)?;
    rest.split_at_checked(u32::from_le_bytes(len.try_into().ok()?) as usize)
}

fn write_float(out: &mut Vec<u8>, f: &Float) {
    match f {
        Float::Ratio(r) => {
            out.push(b'r');
            write_part(out, &r.numer().to_signed_bytes_le());
            out.extend(r.denom().to_signed_bytes_le());
        }
        Float::Big(f) => {
            out.push(b'f');
            f.write(out);
        }
    }
}

fn read_float(bytes: &[u8]) -> Option<Float> {
    let (&first, rest) = bytes.split_first()?;
    match first {
        b'r' => {
            let (numer, denom) = split_part(rest)?;
            let denom = BigInt::from_signed_bytes_le(denom);
            let numer = BigInt::from_signed_bytes_le(numer);
            (!denom.is_zero()).then(|| Float::Ratio(Arc::new(BigRational::new(numer, denom))))
        }
        b'f' => BigFloat::read(rest).map(|f| Float::Big(Arc::new(f))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::literal;

    #[test]
    fn values_come_back() {
        let all = [
            ConstValue::Bool(true),
            ConstValue::Str(b"a\xff\0".to_vec().into()),
            ConstValue::Int(-5),
            literal::int("123456789012345678901234567890").unwrap(),
            literal::float("0.1").unwrap(),
            literal::float("1e10000").unwrap(),
            literal::float("0x1p-2000").unwrap(),
            literal::imaginary("2.5i").unwrap(),
        ];
        for v in all {
            let back = ConstValue::from_bytes(&v.to_bytes()).unwrap();
            assert_eq!(format!("{back:?}"), format!("{v:?}"));
        }
        for bad in [&b""[..], b"x", b"i123", b"r\x01\0\0\0\x01", b"c\xff\xff\xff\xff"] {
            assert!(ConstValue::from_bytes(bad).is_none(), "{bad:?}");
        }
    }
}
