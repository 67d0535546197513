//! Constants and composite literals.

use super::Generator;
use super::expr::Expr;
use crate::types::{Class, Ty, Type};

impl Generator {
    /// A literal of a number, string or bool type, without its type's name.
    pub(super) fn literal(&mut self, ty: Ty) -> Expr {
        let text = match self.types.under(ty).clone() {
            Type::Bool => self.pick(&["true", "false"]).to_string(),
            Type::Int { bits, signed } => self.integer_literal(bits, signed).to_string(),
            Type::Param(Class::Integer | Class::Number) => {
                self.pick(&["1", "2", "3", "5", "7", "11", "100", "127"]).to_string()
            }
            Type::Float(bits) => self.float_literal(bits),
            Type::Complex(bits) => {
                let (re, im) = (self.float_literal(bits / 2), self.float_literal(bits / 2));
                return Expr::primary(format!("{}({re} + {im}i)", self.name(ty))).constant();
            }
            Type::Str => self.string_literal(),
            _ => unreachable!("no literal of {}", self.name(ty)),
        };
        let negative = text.starts_with('-');
        let mut e = Expr::primary(text).constant().untyped();
        if negative {
            e.precedence = 6;
        }
        e
    }

    fn integer_literal(&mut self, bits: u32, signed: bool) -> i128 {
        let (min, max) = match signed {
            true => (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1),
            false => (0, (1i128 << bits) - 1),
        };
        let n = match self.below(12) {
            0 => 0,
            1 => 1,
            2 => -1,
            3 => max,
            4 => min,
            5 => {
                let shift = self.below(bits as usize) as u32;
                (1i128 << shift) + self.below(3) as i128 - 1
            }
            6 => self.below(1 << 20) as i128 * 1_000_003,
            7 => -(self.below(300) as i128),
            _ => self.below(100) as i128,
        };
        n.clamp(min, max)
    }

    fn float_literal(&mut self, bits: u32) -> String {
        match self.below(10) {
            0 => "0".into(),
            1 => "1".into(),
            2 => "0.1".into(),
            3 => if bits == 64 { "1e100" } else { "1e20" }.into(),
            4 => if bits == 64 { "1e-300" } else { "1e-40" }.into(),
            5 => "16777217".into(),
            6 => format!("0x1.{:x}p-{}", self.below(1 << 24), self.below(20)),
            _ => format!("{}.{}", self.below(1000), self.below(1000)),
        }
    }

    fn string_literal(&mut self) -> String {
        const POOL: [&str; 16] = [
            "\"\"",
            "\"a\"",
            "\"go\"",
            "\"hello\"",
            "\"héllo, 世界\"",
            "\"\\x00\\xff\"",
            "\"tab\\tend\"",
            "`raw \\n`",
            "\"αβγ\"",
            "\"0123456789abcdef\"",
            "\"\\U0001F600!\"",
            "\"zz\"",
            "\"a longer string of thirty-two ch.\"",
            "\"\\xe4\\xb8\"",
            "\"Z\"",
            "\" \"",
        ];
        self.pick(&POOL).to_string()
    }

    /// A composite literal, or `make`, of a struct, array, slice or map type.
    pub(super) fn composite(&mut self, ty: Ty, depth: usize) -> Expr {
        let name = self.name(ty);
        let text = match self.types.under(ty).clone() {
            Type::Struct(fields) => {
                if depth == 0 {
                    // Types may hold interfaces that they are in themselves: an end to that.
                    let basic: Vec<_> =
                        fields.iter().filter(|f| self.types.is_basic(f.ty)).cloned().collect();
                    let list: Vec<String> =
                        basic.iter().map(|f| format!("{}: {}", f.name, self.operand(f.ty, 0))).collect();
                    format!("{name}{{{}}}", list.join(", "))
                } else if self.one_in(8) {
                    format!("{name}{{}}")
                } else if self.one_in(3) {
                    let list: Vec<String> = fields.iter().map(|f| self.operand(f.ty, depth - 1)).collect();
                    format!("{name}{{{}}}", list.join(", "))
                } else {
                    let mut list = Vec::new();
                    for f in &fields {
                        if !self.one_in(4) {
                            list.push(format!("{}: {}", f.name, self.operand(f.ty, depth - 1)));
                        }
                    }
                    format!("{name}{{{}}}", list.join(", "))
                }
            }
            Type::Array(n, elem) => {
                let count = if self.one_in(3) { self.below(n + 1) } else { n };
                format!("{name}{{{}}}", self.elements(elem, count.min(8), depth, n))
            }
            Type::Slice(elem) => {
                if self.one_in(5) {
                    let n = self.below(6);
                    let spare =
                        if self.one_in(2) { format!(", {}", n + self.below(4)) } else { String::new() };
                    format!("make({name}, {n}{spare})")
                } else {
                    let n = self.below(5);
                    format!("{name}{{{}}}", self.elements(elem, n, depth, usize::MAX))
                }
            }
            Type::Map(key, elem) => {
                if self.one_in(3) {
                    format!("make({name})")
                } else {
                    let entries = self.entries(key, elem, depth);
                    format!("{name}{{{entries}}}")
                }
            }
            _ => unreachable!("no composite literal of {name}"),
        };
        Expr::primary(text)
    }

    fn elements(&mut self, elem: Ty, count: usize, depth: usize, limit: usize) -> String {
        let mut list = Vec::new();
        let mut index = 0;
        for _ in 0..count {
            if index >= limit {
                break;
            }
            let value = self.operand(elem, depth);
            if self.one_in(8) {
                index += self.below(2);
                if index >= limit {
                    break;
                }
                list.push(format!("{index}: {value}"));
            } else {
                list.push(value);
            }
            index += 1;
        }
        list.join(", ")
    }

    /// Entries of a map literal: constant keys are all different, and at most one key is not constant.
    fn entries(&mut self, key: Ty, elem: Ty, depth: usize) -> String {
        let mut keys: Vec<String> = Vec::new();
        let constant = self.types.is_basic(key) && !matches!(self.types.under(key), Type::Complex(_));
        for _ in 0..self.below(4) {
            let k = if constant { self.literal(key).text } else { self.operand(key, 1) };
            if !keys.contains(&k) {
                keys.push(k);
            }
            if !constant {
                break;
            }
        }
        // Other floats are rounded: two texts could be one key.
        if matches!(self.types.under(key), Type::Float(_)) {
            keys.truncate(1);
        }
        keys.into_iter().map(|k| format!("{k}: {}", self.operand(elem, depth))).collect::<Vec<_>>().join(", ")
    }
}
