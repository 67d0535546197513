//! Strings: concatenation and comparison.

use smallvec::{SmallVec, smallvec};
use ssa::{Cond, Op, Value};
use syntax::{BinaryOp, ExprId, ExprKind};
use types::Type;

use crate::func::{Addr, FuncLower, Val};

/// Bytes of the buffers that the runtime's functions expect, and runes of that for slices of runes.
const SHORT: u64 = 32;

impl FuncLower<'_, '_> {
    /// `a + b + c`, as one call.
    pub fn concat(&mut self, e: ExprId) -> Val {
        let mut parts: SmallVec<[ExprId; 8]> = SmallVec::new();
        self.concat_parts(e, &mut parts);
        // Where no call of another part can change the bytes, and the result can't be a part itself (it is when all others
        // are empty), `string(b)` is not copied.
        let filled =
            |x: &ExprId| self.info.const_value(*x).and_then(|c| c.as_bytes()).is_some_and(|b| !b.is_empty());
        let values = match parts.iter().any(|&x| self.has_call(x)) || !parts.iter().any(filled) {
            true => self.exprs(&parts),
            false => parts.iter().map(|&x| self.passing_string(x)).collect(),
        };
        self.pos = self.file[e].pos;
        self.concat_values(&values)
    }

    fn concat_parts(&self, e: ExprId, out: &mut SmallVec<[ExprId; 8]>) {
        let inner = self.file.unparen(e);
        match self.file[inner].kind {
            ExprKind::Binary { op: BinaryOp::Add, x, y } if self.info.const_value(inner).is_none() => {
                self.concat_parts(x, out);
                self.concat_parts(y, out);
            }
            _ => out.push(e),
        }
    }

    pub fn concat_values(&mut self, parts: &[Val]) -> Val {
        let scalars: SmallVec<[Value; 16]> = parts.iter().flat_map(|p| p.flat().iter().copied()).collect();
        let buf = self.buffer(SHORT);
        let r = match parts.len() {
            2 | 3 => {
                let mut args: SmallVec<[Value; 8]> = smallvec![buf];
                args.extend_from_slice(&scalars);
                self.rt(if parts.len() == 2 { "concatstring2" } else { "concatstring3" }, &args)
            }
            n => {
                let words = 2 * n as u64;
                let pointers: Vec<u64> = (0..n as u64).map(|i| i * 16).collect();
                let list = self.alloc(ssa::AllocData {
                    size: words * 8,
                    align: 8,
                    ptrs: crate::closure::mask_of(&pointers),
                    origin: ssa::AllocOrigin::Temp,
                    pos: self.pos,
                    ..ssa::AllocData::default()
                });
                for (i, &v) in scalars.iter().enumerate() {
                    self.store_scalar(Addr { base: list, off: i as i64 * 8 }, v);
                }
                let n = self.int(n as i64);
                self.rt("concatstrings", &[buf, list, n])
            }
        };
        Val::Flat(r.into())
    }

    /// Room in the frame for a result that does not outlive it.
    fn buffer(&mut self, size: u64) -> Value {
        self.alloc(ssa::AllocData {
            size,
            align: 8,
            origin: ssa::AllocOrigin::Buffer,
            pos: self.pos,
            ..ssa::AllocData::default()
        })
    }

    /// The slice of bytes that `string(b)` is made of.
    pub fn bytes_behind(&self, e: ExprId) -> Option<ExprId> {
        let x = self.converted(e)?;
        let bytes = |t: Type| matches!(*self.kind(t), types::TypeKind::Slice(e) if self.size(e) == 1);
        (self.is_string(self.type_of(e)) && bytes(self.type_of(x))).then_some(x)
    }

    /// The string that `[]byte(s)` is made of.
    pub fn string_behind(&self, e: ExprId) -> Option<ExprId> {
        let x = self.converted(e)?;
        let bytes = matches!(*self.kind(self.type_of(e)), types::TypeKind::Slice(e) if self.size(e) == 1);
        (bytes && self.is_string(self.type_of(x))).then_some(x)
    }

    /// The string that `[]rune(s)` is made of.
    pub fn runes_behind(&self, e: ExprId) -> Option<ExprId> {
        let x = self.converted(e)?;
        let runes = matches!(*self.kind(self.type_of(e)), types::TypeKind::Slice(e) if self.size(e) == 4);
        (runes && self.is_string(self.type_of(x))).then_some(x)
    }

    fn converted(&self, e: ExprId) -> Option<ExprId> {
        if self.given.contains_key(&e) {
            return None;
        }
        let e = self.file.unparen(e);
        let ExprKind::Call { args, .. } = self.file[e].kind else { return None };
        let info = self.info.expr(e);
        let constant = self.info.const_value(e).is_some();
        (info.flags.has(types::ExprFlags::CONVERSION) && !constant).then(|| self.file[args][0])
    }

    /// A string that is used up before anything can change the bytes it is made of: `string(b)` needs no copy.
    pub fn passing_string(&mut self, e: ExprId) -> Val {
        match self.bytes_behind(e) {
            Some(b) => {
                let v = self.expr(b);
                Val::Flat(v.flat()[..2].into())
            }
            None => self.expr(e),
        }
    }

    /// `a == b`: lengths first, then bytes.
    pub fn string_eq(&mut self, a: &Val, b: &Val) -> Value {
        let (mut a, mut b) = (a.flat(), b.flat());
        if self.f.int_const(a[1]).is_some() {
            (a, b) = (b, a);
        }
        let constant = self.f.int_const(b[1]);
        let same_len = self.icmp(Cond::Eq, a[1], b[1]);
        if constant == Some(0) {
            return same_len;
        }
        let (more, join) = (self.f.new_block(), self.f.new_block());
        let result = self.f.add_block_param(join, ssa::Type::I8);
        let no = self.bool(false);
        let els = self.f.block_call(join, &[no]);
        let then = self.f.block_call(more, &[]);
        self.terminate(ssa::Term::Br { cond: same_len, then, els, likely: None });
        self.start(more);
        let equal = match constant {
            Some(n) if n <= 16 => self.short_equal(a[0], b[0], n),
            _ => self.rt("memequal", &[a[0], b[0], a[1]])[0],
        };
        self.jump_with(join, &[equal]);
        self.start(join);
        result
    }

    /// Compares `n` bytes (1 to 16) with a few loads.
    pub fn short_equal(&mut self, a: Value, b: Value, n: i64) -> Value {
        let constant = self.short_strings.get(&b).cloned();
        let mut diff = None;
        let mut at = 0;
        while at < n {
            let left = n - at;
            // The last piece may overlap the one before it.
            let size = match left {
                8.. => 8,
                5..8 if n >= 8 => 8,
                4..8 => 4,
                3 if n >= 4 => 4,
                2..4 => 2,
                _ => 1,
            };
            let off = at.min(n - size).max(0);
            let ty = ssa::Type::int(size as u32);
            let x = self.load_scalar(ty, Addr { base: a, off });
            let y = match constant.as_deref().and_then(|c| c.get(off as usize..(off + size) as usize)) {
                Some(bytes) => {
                    let mut word = [0; 8];
                    word[..bytes.len()].copy_from_slice(bytes);
                    self.konst(ty, i64::from_le_bytes(word))
                }
                None => self.load_scalar(ty, Addr { base: b, off }),
            };
            let eq = self.icmp(Cond::Eq, x, y);
            diff = Some(match diff {
                None => eq,
                Some(d) => self.emit(Op::And, ssa::Type::I8, &[d, eq]),
            });
            at = off + size;
        }
        diff.unwrap_or_else(|| self.bool(true))
    }

    /// `a < b` and so on.
    pub fn string_order(&mut self, cond: Cond, a: &Val, b: &Val) -> Value {
        let (a, b) = (a.flat(), b.flat());
        let r = self.rt("cmpstring", &[a[0], a[1], b[0], b[1]])[0];
        let zero = self.int(0);
        self.icmp(cond, r, zero)
    }

    /// Conversions between strings and slices, and of integers to strings.
    pub fn string_conversion(&mut self, v: &Val, from: Type, to: Type) -> Val {
        let buf = self.buffer(match self.is_string(to) || self.size(self.elem(to)) == 1 {
            true => SHORT,
            false => SHORT * 4,
        });
        let r = if self.is_string(to) {
            match *self.kind(from) {
                types::TypeKind::Slice(elem) => {
                    let v = v.flat();
                    let name = if self.size(elem) == 1 { "slicebytetostring" } else { "slicerunetostring" };
                    self.rt(name, &[buf, v[0], v[1]])
                }
                _ => {
                    let n = self.extend(v.scalar(), from);
                    self.rt("intstring", &[buf, n])
                }
            }
        } else {
            let v = v.flat();
            let bytes = self.size(self.elem(to)) == 1;
            self.rt(if bytes { "stringtoslicebyte" } else { "stringtoslicerune" }, &[buf, v[0], v[1]])
        };
        Val::Flat(r.into())
    }
}
