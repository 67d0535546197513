//! Places: variables and what can be reached from them without a panic.

use super::expr::Expr;
use super::{Generator, Level, Var};
use crate::types::{self, Ty, Type};

/// A variable, or a part of one.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub text: String,
    pub ty: Ty,
    pub assignable: bool,
    pub addressable: bool,
    /// The value shares memory with a slice that is appended to.
    pub growable: bool,
    /// Not nil.
    pub full: bool,
    pub length: usize,
}

impl Generator {
    /// All variables in scope that no inner one hides.
    fn visible(&self) -> Vec<&Var> {
        let mut out: Vec<&Var> = Vec::new();
        for var in self.scopes.iter().rev().flat_map(|s| s.iter().rev()) {
            if !out.iter().any(|v| v.name == var.name) {
                out.push(var);
            }
        }
        out
    }

    fn root(&self, var: &Var) -> Place {
        let pure = self.level == Level::Pure;
        Place {
            text: var.name.clone(),
            ty: var.ty,
            assignable: var.assignable && (!pure || var.local),
            addressable: var.assignable && !pure,
            growable: var.growable,
            full: var.full,
            length: var.length,
        }
    }

    /// Variables themselves that are wanted.
    pub(super) fn variables(&self, wanted: impl Fn(&Generator, &Place) -> bool) -> Vec<Place> {
        self.visible().into_iter().map(|v| self.root(v)).filter(|p| wanted(self, p)).collect()
    }

    /// A random place that is wanted: a variable or a part of one.
    pub(super) fn place(&mut self, wanted: impl Fn(&Generator, &Place) -> bool) -> Option<Place> {
        let direct = self.variables(&wanted);
        if !direct.is_empty() && !self.one_in(4) {
            // The newest variables are the ones that matter.
            let n = direct.len();
            let at = self.below(n).min(self.below(n));
            return Some(direct[at].clone());
        }
        // Indices and keys have places in them, too.
        if self.nesting >= 2 {
            return if direct.is_empty() { None } else { Some(self.pick(&direct)) };
        }
        self.nesting += 1;
        let part = self.part(&wanted);
        self.nesting -= 1;
        part.or_else(|| if direct.is_empty() { None } else { Some(self.pick(&direct)) })
    }

    /// A part of some variable that is wanted, if a few tries find one.
    fn part(&mut self, wanted: &impl Fn(&Generator, &Place) -> bool) -> Option<Place> {
        let roots: Vec<Place> = self.visible().into_iter().map(|v| self.root(v)).collect();
        if roots.is_empty() {
            return None;
        }
        for _ in 0..12 {
            let mut at = self.pick(&roots);
            for _ in 0..3 {
                match self.step(&at) {
                    Some(next) => at = next,
                    None => break,
                }
                if wanted(self, &at) {
                    return Some(at);
                }
            }
        }
        None
    }

    /// A random part of a place.
    fn step(&mut self, at: &Place) -> Option<Place> {
        let pure = self.level == Level::Pure;
        match self.types.under(at.ty).clone() {
            Type::Struct(fields) if !fields.is_empty() => {
                let f = self.pick(&fields);
                Some(Place {
                    text: format!("{}.{}", at.text, f.name),
                    ty: f.ty,
                    growable: false,
                    full: false,
                    length: 0,
                    ..at.clone()
                })
            }
            Type::Array(n, elem) if n > 0 => {
                let index = self.index(n);
                Some(Place {
                    text: format!("{}[{index}]", at.text),
                    ty: elem,
                    growable: false,
                    full: false,
                    length: 0,
                    ..at.clone()
                })
            }
            Type::Slice(elem) if at.length > 0 => {
                let index = self.index(at.length);
                Some(Place {
                    text: format!("{}[{index}]", at.text),
                    ty: elem,
                    assignable: !pure,
                    addressable: !pure,
                    growable: false,
                    full: false,
                    length: 0,
                })
            }
            Type::Map(key, elem) => {
                let key = self.key(key);
                Some(Place {
                    text: format!("{}[{key}]", at.text),
                    ty: elem,
                    assignable: false,
                    addressable: false,
                    growable: false,
                    full: false,
                    length: 0,
                })
            }
            Type::Pointer(to) if at.full => {
                let text = match self.types.under(to) {
                    // `p.f` and `p[i]` go through the pointer by themselves.
                    Type::Struct(_) | Type::Array(..) => {
                        let through = Place {
                            text: at.text.clone(),
                            ty: to,
                            assignable: !pure,
                            addressable: !pure,
                            growable: false,
                            full: false,
                            length: 0,
                        };
                        if self.one_in(2) {
                            return self.step(&through);
                        }
                        format!("(*{})", at.text)
                    }
                    _ => format!("(*{})", at.text),
                };
                Some(Place {
                    text,
                    ty: to,
                    assignable: !pure,
                    addressable: !pure,
                    // It may point to a variable that is appended to.
                    growable: matches!(self.types.under(to), Type::Slice(_)),
                    full: false,
                    length: 0,
                })
            }
            _ => None,
        }
    }

    /// A map key. NaN keys can't be deleted or looked up; float keys are converted integers.
    pub(super) fn key(&mut self, ty: Ty) -> String {
        match self.types.under(ty) {
            Type::Float(_) => {
                let n = self.expression(types::UINT8, 1);
                format!("{}({})", self.name(ty), n.typed(self, types::UINT8))
            }
            _ => self.operand(ty, 1),
        }
    }

    /// An index below `n`.
    pub(super) fn index(&mut self, n: usize) -> String {
        if self.one_in(3) || n == 1 {
            return self.below(n).to_string();
        }
        let ty = types::integer(self.below(11));
        let Some(e) = self.nonconstant(ty) else { return "0".into() };
        self.reduced(&e, ty, n)
    }

    /// `e` (of an integer type) reduced to 0 .. n-1.
    fn reduced(&mut self, e: &Expr, ty: Ty, n: usize) -> String {
        let Type::Int { bits, signed } = *self.types.under(ty) else { return "0".into() };
        let fits = (n as u128) < (1u128 << (bits - 1));
        if n.is_power_of_two() && fits && !self.one_in(3) {
            format!("{}&{}", e.wrap(5), n - 1)
        } else if !signed && fits {
            format!("{}%{n}", e.wrap(5))
        } else {
            format!("uint({})%{n}", e.text)
        }
    }
}
