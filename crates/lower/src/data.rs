//! Static data: constants, and package variables that need no code to be set.

use ssa::{DataDef, DataKind, DataReloc, PtrMask};
use syntax::{ExprId, ExprKind, UnaryOp};
use types::{Basic, ConstValue, ExprFlags, Mode, ObjId, ObjectKind, Type, TypeKind, VarKind};

use crate::func::FuncLower;
use crate::names;
use crate::package::Out;

/// Content of a datum that is being made.
#[derive(Default)]
pub struct Image {
    pub bytes: Vec<u8>,
    pub relocs: Vec<DataReloc>,
}

impl Image {
    pub fn put(&mut self, offset: u64, bytes: &[u8]) {
        let end = offset as usize + bytes.len();
        if self.bytes.len() < end {
            self.bytes.resize(end, 0);
        }
        self.bytes[offset as usize..end].copy_from_slice(bytes);
    }

    pub fn pointer(&mut self, offset: u64, sym: &str, is_func: bool) {
        self.relocs.push(DataReloc { offset, sym: sym.into(), is_func, addend: 0 });
    }
}

/// Larger literals are filled in when the program runs: an object is no place for gigabytes of zeros.
pub const MAX_STATIC: u64 = 1 << 26;

impl Out {
    /// The symbol of a string's bytes.
    pub fn string(&mut self, bytes: &[u8]) -> Box<str> {
        let name: Box<str> = names::string_sym(bytes).into();
        if self.named.insert(name.clone()) {
            self.data.push(DataDef {
                name: name.clone(),
                kind: DataKind::Rodata,
                size: bytes.len() as u64,
                align: 1,
                bytes: bytes.to_vec(),
                relocs: Vec::new(),
                ptrs: PtrMask::default(),
                dupok: true,
            });
        }
        name
    }

    /// The symbol of a closure without context.
    pub fn funcval(&mut self, func: &str) -> Box<str> {
        let name: Box<str> = format!("{func}·f").into();
        if self.named.insert(name.clone()) {
            let mut image = Image::default();
            image.pointer(0, func, true);
            self.data.push(DataDef {
                name: name.clone(),
                kind: DataKind::Rodata,
                size: 8,
                align: 8,
                bytes: image.bytes,
                relocs: image.relocs,
                ptrs: PtrMask::default(),
                dupok: true,
            });
        }
        name
    }
}

impl FuncLower<'_, '_> {
    pub fn string_data(&mut self, bytes: &[u8]) -> Box<str> {
        self.out.string(bytes)
    }

    fn stmp(&mut self) -> Box<str> {
        self.stmps += 1;
        format!("{}..stmp_{}", self.f.name, self.stmps - 1).into()
    }

    /// Read-only data of this function's.
    pub fn static_data(&mut self, image: Image, size: u64, align: u32) -> Box<str> {
        let name = self.stmp();
        self.out.data.push(DataDef {
            name: name.clone(),
            kind: DataKind::Rodata,
            size,
            align,
            bytes: image.bytes,
            relocs: image.relocs,
            ptrs: PtrMask::default(),
            dupok: self.f.attrs.dupok,
        });
        name
    }

    /// A nameless variable with static content: memory behind a package variable.
    pub fn static_var(&mut self, image: Image, size: u64, align: u32, ptrs: PtrMask) -> Box<str> {
        let name = self.stmp();
        self.out.data.push(DataDef {
            name: name.clone(),
            kind: DataKind::Var,
            size,
            align,
            bytes: image.bytes,
            relocs: image.relocs,
            ptrs,
            dupok: self.f.attrs.dupok,
        });
        name
    }

    /// The package variable a name denotes.
    fn package_var(&self, e: ExprId) -> Option<ObjId> {
        let obj = self.named_object(self.file.unparen(e))?;
        let var = self.cx.prog.objects[obj].var_kind();
        (var == Some(VarKind::Package)).then_some(obj)
    }

    /// Whether the value is known without running code. For package variables (`vars`) it may refer to memory
    /// that is made once.
    pub fn is_static(&self, e: ExprId, vars: bool) -> bool {
        let t = self.type_of(e);
        if self.shape(t).refused.is_some() {
            return false;
        }
        if self.info.const_value(e).is_some() || self.info.mode(e) == Mode::Nil {
            return true;
        }
        match self.file[e].kind {
            ExprKind::Paren(x) => self.is_static(x, vars),
            ExprKind::Name(_) | ExprKind::Selector { .. } => match self.named_object(e) {
                None => matches!(self.file[e].kind, ExprKind::Name(_)),
                Some(obj) => {
                    matches!(self.cx.prog.objects[obj].kind, ObjectKind::Func(_) | ObjectKind::Nil)
                }
            },
            ExprKind::FuncLit { .. } => vars,
            ExprKind::Unary { op: UnaryOp::And, x } => {
                let x = self.file.unparen(x);
                match self.file[x].kind {
                    ExprKind::CompositeLit { .. } => vars && self.is_static_literal(x, vars),
                    _ => self.package_var(x).is_some(),
                }
            }
            ExprKind::CompositeLit { .. } => match self.kind(t) {
                TypeKind::Slice(_) | TypeKind::Pointer(_) => vars && self.is_static_literal(e, vars),
                _ => self.is_static_literal(e, vars),
            },
            ExprKind::Call { args, .. } if self.info.expr(e).flags.has(ExprFlags::CONVERSION) => {
                let x = self.file[args][0];
                let from = self.type_of(x);
                let same = match (self.kind(from), self.kind(t)) {
                    (TypeKind::Basic(a), TypeKind::Basic(b)) => a == b,
                    (TypeKind::Slice(_), TypeKind::Slice(_)) => true,
                    (TypeKind::Pointer(_), TypeKind::Pointer(_)) => true,
                    (TypeKind::Pointer(_), TypeKind::Basic(Basic::UnsafePointer)) => true,
                    (TypeKind::Struct(_), TypeKind::Struct(_)) => true,
                    (TypeKind::Array { .. }, TypeKind::Array { .. }) => true,
                    (TypeKind::Signature(_), TypeKind::Signature(_)) => true,
                    (TypeKind::Basic(Basic::UntypedNil), _) => true,
                    _ => false,
                };
                same && self.is_static(x, vars)
            }
            ExprKind::Call { .. } => vars && self.new_error(e).is_some(),
            _ => false,
        }
    }

    /// The text of `errors.New("text")`. What it gives is known to be a pointer to a struct of the text, so that an
    /// error variable needs no code: there are many of them, and programs use few.
    fn new_error(&self, e: ExprId) -> Option<&ConstValue> {
        let ExprKind::Call { fun, args, .. } = self.file[e].kind else { return None };
        let obj = self.named_object(self.file.unparen(fun))?;
        let o = &self.cx.prog.objects[obj];
        let ours = o.name.as_str() == "New" && o.func().is_some_and(|f| f.recv.is_none());
        let package = self.cx.prog.package_of(obj)?;
        if !ours || package.path.as_str() != "errors" {
            return None;
        }
        match self.file[args] {
            [text] => self.info.const_value(text),
            _ => None,
        }
    }

    fn is_static_literal(&self, e: ExprId, vars: bool) -> bool {
        let t = self.literal_type(e);
        let elements = self.elements(e, t);
        let size = match *self.kind(t) {
            TypeKind::Map { .. } => return false,
            TypeKind::Slice(elem) => {
                let n = elements.iter().map(|x| x.end).max().unwrap_or(0);
                n.saturating_mul(self.size(elem))
            }
            _ => self.size(t),
        };
        size <= MAX_STATIC && elements.iter().all(|x| self.is_static_as(x.value, x.typ, vars))
    }

    fn literal_type(&self, e: ExprId) -> Type {
        let t = self.type_of(e);
        match *self.kind(t) {
            TypeKind::Pointer(elem) => elem,
            _ => t,
        }
    }

    /// Puts the value of a static expression into an image.
    pub fn static_value(&mut self, e: ExprId, t: Type, at: u64, image: &mut Image) {
        if self.needs_interface(self.type_of(e), t) {
            return self.static_interface(e, t, at, image);
        }
        if let Some(c) = self.info.const_value(e) {
            return self.static_const(c, t, at, image);
        }
        match self.file[e].kind {
            ExprKind::Paren(x) => self.static_value(x, t, at, image),
            ExprKind::Name(_) | ExprKind::Selector { .. } => {
                if let Some(obj) = self.named_object(e)
                    && matches!(self.cx.prog.objects[obj].kind, ObjectKind::Func(_))
                {
                    let name = self.out.funcval(self.cx.func_sym(obj));
                    image.pointer(at, &name, false);
                }
            }
            ExprKind::FuncLit { .. } => {
                self.func_lit(e);
                let index = self.info.expr(e).aux as usize;
                let name = self.out.funcval(&self.cx.closure_names[self.file_index][index]);
                image.pointer(at, &name, false);
            }
            ExprKind::Unary { x, .. } => {
                let x = self.file.unparen(x);
                match self.package_var(x) {
                    Some(obj) => image.pointer(at, self.cx.var_sym(obj), false),
                    None => self.static_pointer(x, at, image),
                }
            }
            ExprKind::CompositeLit { .. } => match *self.kind(self.type_of(e)) {
                TypeKind::Pointer(_) => self.static_pointer(e, at, image),
                TypeKind::Slice(elem) => self.static_slice(e, elem, at, image),
                _ => self.static_literal(e, at, image),
            },
            ExprKind::Call { args, .. } => match self.new_error(e).cloned() {
                Some(text) => self.static_error(&text, at, image),
                None => {
                    let x = self.file[args][0];
                    self.static_value(x, t, at, image);
                }
            },
            _ => {}
        }
    }

    /// What `errors.New` makes of a text.
    fn static_error(&mut self, text: &ConstValue, at: u64, image: &mut Image) {
        // Package errors has it.
        const ITAB: &str = "go:itab.*errors.errorString,error";
        let mut object = Image::default();
        self.static_const(text, Type::STRING, 0, &mut object);
        let mask = self.mask(Type::STRING);
        let name = self.static_var(object, 16, 8, mask);
        image.pointer(at, ITAB, false);
        image.pointer(at + 8, &name, false);
    }

    /// A slice literal: its array is a variable of its own.
    fn static_slice(&mut self, lit: ExprId, elem: Type, at: u64, image: &mut Image) {
        let elements = self.elements(lit, self.literal_type(lit));
        let n = elements.iter().map(|x| x.end).max().unwrap_or(0);
        let mut backing = Image::default();
        let size = self.size(elem);
        for x in elements {
            self.static_value(x.value, elem, x.offset, &mut backing);
        }
        let mut pointers = Vec::new();
        for i in 0..n {
            self.cx.prog.types.for_each_pointer(elem, i * size, &mut |o| pointers.push(o));
        }
        let ptrs = crate::closure::mask_of(&pointers);
        let name = self.static_var(backing, n * size, self.shape(elem).align, ptrs);
        image.pointer(at, &name, false);
        image.put(at + 8, &n.to_le_bytes());
        image.put(at + 16, &n.to_le_bytes());
    }

    /// `&T{...}`
    fn static_pointer(&mut self, lit: ExprId, at: u64, image: &mut Image) {
        let t = self.literal_type(lit);
        let mut object = Image::default();
        match *self.kind(t) {
            TypeKind::Slice(elem) => self.static_slice(lit, elem, 0, &mut object),
            _ => self.static_literal(lit, 0, &mut object),
        }
        let (size, align, ptrs) = (self.size(t), self.shape(t).align, self.mask(t));
        let name = self.static_var(object, size, align, ptrs);
        image.pointer(at, &name, false);
    }

    fn static_literal(&mut self, e: ExprId, at: u64, image: &mut Image) {
        let t = self.literal_type(e);
        let elements = self.elements(e, t);
        for x in elements.iter().filter(|x| !x.blank) {
            self.static_value(x.value, x.typ, at + x.offset, image);
        }
    }

    fn static_const(&mut self, c: &ConstValue, t: Type, at: u64, image: &mut Image) {
        let TypeKind::Basic(b) = *self.kind(t) else { return };
        if b.is_string() {
            let bytes = c.as_bytes().unwrap_or_default();
            if !bytes.is_empty() {
                let name = self.string_data(bytes);
                image.pointer(at, &name, false);
                image.put(at + 8, &(bytes.len() as u64).to_le_bytes());
            }
        } else if b.is_boolean() {
            image.put(at, &[(c.as_bool() == Some(true)) as u8]);
        } else if b.is_complex() {
            let (re, im) = c.to_complex().unwrap_or_default();
            let half = self.size(t) / 2;
            for (n, x) in [re, im].into_iter().enumerate() {
                match half {
                    4 => image.put(at + n as u64 * half, &(x as f32).to_bits().to_le_bytes()),
                    _ => image.put(at + n as u64 * half, &x.to_bits().to_le_bytes()),
                }
            }
        } else if b == Basic::Float32 {
            image.put(at, &c.to_f32().unwrap_or(0.0).to_bits().to_le_bytes());
        } else if b.is_float() {
            image.put(at, &c.to_f64().unwrap_or(0.0).to_bits().to_le_bytes());
        } else if b.is_integer() {
            let size = self.size(t) as usize;
            image.put(at, &c.int_bits().unwrap_or(0).to_le_bytes()[..size]);
        }
    }
}
