//! Functions `Dn(h, depth, v)` that fold a value of a type into a hash, made for the types that are printed.

use super::Generator;
use crate::types::{self, Ty, Type};

impl Generator {
    /// The name of the function that hashes values of the type.
    pub(super) fn dump(&mut self, ty: Ty) -> String {
        if self.mentions_parameter(ty) {
            return "DumpNothing".into();
        }
        if let Some(name) = self.dumps.get(&ty) {
            return name.clone();
        }
        let name = format!("D{}", self.dumps.len());
        self.dumps.insert(ty, name.clone());
        self.dump_queue.push(ty);
        name
    }

    fn mentions_parameter(&self, ty: Ty) -> bool {
        match self.types.get(ty) {
            Type::Param(_) => true,
            Type::Pointer(e) | Type::Slice(e) | Type::Array(_, e) => self.mentions_parameter(*e),
            Type::Map(k, e) => self.mentions_parameter(*k) || self.mentions_parameter(*e),
            Type::Func(params, result) => {
                params.iter().any(|p| self.mentions_parameter(*p)) || self.mentions_parameter(*result)
            }
            _ => false,
        }
    }

    /// Writes all that were asked for.
    pub(super) fn write_dumps(&mut self) {
        while let Some(ty) = self.dump_queue.pop() {
            self.write_dump(ty);
        }
    }

    fn write_dump(&mut self, ty: Ty) {
        let (name, text) = (self.dumps[&ty].clone(), self.name(ty));
        self.open(&format!("func {name}(h uint64, d int, v {text}) uint64 {{"));
        match self.types.under(ty).clone() {
            Type::Bool => {
                self.line("if v {");
                self.line("\treturn Mix(h, 1)");
                self.line("}");
                self.line("return Mix(h, 2)");
            }
            Type::Int { .. } => self.line("return Mix(h, uint64(v))"),
            Type::Float(_) => self.line("return Mix(h, Bits(float64(v)))"),
            Type::Complex(_) => {
                self.line("return Mix(Mix(h, Bits(float64(real(v)))), Bits(float64(imag(v))))")
            }
            Type::Str => self.line("return MixString(h, string(v))"),
            Type::Pointer(to) => {
                let inner = self.dump(to);
                self.line("if v == nil || d == 0 {");
                self.line("\treturn Mix(h, 3)");
                self.line("}");
                self.line(&format!("return {inner}(h, d-1, *v)"));
            }
            Type::Slice(e) => {
                let inner = self.dump(e);
                self.line("h = Mix(h, uint64(len(v)))");
                self.line("if v == nil {");
                self.line("\th++");
                self.line("}");
                self.line("for i := range v {");
                self.line(&format!("\th = {inner}(h, d, v[i])"));
                self.line("}");
                self.line("return h");
            }
            Type::Array(_, e) => {
                let inner = self.dump(e);
                self.line("for _, e := range v {");
                self.line(&format!("\th = {inner}(h, d, e)"));
                self.line("}");
                self.line("return h");
            }
            Type::Map(k, e) => {
                let (key, elem) = (self.dump(k), self.dump(e));
                self.line("var sum uint64");
                self.line("for k, e := range v {");
                self.line(&format!("\tsum += {elem}({key}(17, d, k), d, e)"));
                self.line("}");
                self.line("return Mix(Mix(h, sum), uint64(len(v)))");
            }
            Type::Struct(fields) => {
                for f in fields {
                    let inner = self.dump(f.ty);
                    self.line(&format!("h = {inner}(h, d, v.{})", f.name));
                }
                self.line("return h");
            }
            Type::Func(..) => {
                self.line("if v == nil {");
                self.line("\treturn Mix(h, 4)");
                self.line("}");
                self.line("return Mix(h, 5)");
            }
            Type::Any | Type::Interface(_) => self.dump_interface(ty),
            Type::Named { .. } | Type::Param(_) => unreachable!("underlying types only"),
        }
        self.close("}");
        self.line("");
    }

    fn dump_interface(&mut self, ty: Ty) {
        let mut cases = Vec::new();
        if ty == types::ANY {
            cases.extend([types::INT, types::STR, types::FLOAT64, types::BOOL, types::UINT8, types::INT64]);
        }
        for named in self.named.clone() {
            let pointer = self.types.pointer(named);
            cases.extend([named, pointer].into_iter().filter(|&t| self.types.implements(t, ty)));
        }
        self.line("switch x := v.(type) {");
        self.line("case nil:");
        self.line("\treturn Mix(h, 6)");
        for (i, case) in cases.into_iter().enumerate() {
            let inner = self.dump(case);
            self.line(&format!("case {}:", self.name(case)));
            self.line(&format!("\treturn {inner}(Mix(h, {}), d, x)", 20 + i));
        }
        self.line("default:");
        self.line("\treturn Mix(h, 7)");
        self.line("}");
    }
}
