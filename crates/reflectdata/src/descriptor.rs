//! The descriptors themselves.

use abi::typ::*;
use obj::{LSym, Reloc, RelocKind, Symbols};
use rustc_hash::{FxHashMap, FxHashSet};
use syntax::{ChanDir, Symbol};
use types::{Basic, MethodUse, PkgId, Program, Qualifier, Type, TypeKind, TypeUse};

use crate::name;

/// The descriptors of all types in `uses` and of what they are made of, in an order that depends on `uses` only.
pub fn descriptors(prog: &Program, symbols: &Symbols, uses: &[TypeUse]) -> Vec<LSym> {
    let mut methods = FxHashMap::default();
    for u in uses {
        if let TypeUse::Methods { typ, methods: rows } = u {
            methods.insert(prog.types.canon(*typ), &**rows);
        }
    }
    let mut w =
        Writer { prog, symbols, methods, out: Vec::new(), made: FxHashSet::default(), todo: Vec::new() };
    for u in uses {
        match u {
            TypeUse::Methods { .. } => {}
            TypeUse::Type(t) => w.want(*t),
            TypeUse::Array { elem, len } => w.array(*elem, *len),
            TypeUse::Object { name, size, ptrs } => w.object(name, *size, ptrs),
        }
        while let Some(t) = w.todo.pop() {
            w.descriptor(t);
        }
    }
    w.out
}

struct Writer<'a> {
    prog: &'a Program,
    symbols: &'a Symbols,
    /// Rows of method tables.
    methods: FxHashMap<Type, &'a [MethodUse]>,
    out: Vec<LSym>,
    /// Names of the symbols made.
    made: FxHashSet<Box<str>>,
    todo: Vec<Type>,
}

/// A descriptor in the making.
#[derive(Default)]
struct Data {
    bytes: Vec<u8>,
    relocs: Vec<Reloc>,
}

impl Data {
    fn u16(&mut self, n: u16) {
        self.bytes.extend_from_slice(&n.to_le_bytes());
    }

    fn u32(&mut self, n: u32) {
        self.bytes.extend_from_slice(&n.to_le_bytes());
    }

    fn u64(&mut self, n: u64) {
        self.bytes.extend_from_slice(&n.to_le_bytes());
    }

    /// An 8-byte pointer.
    fn pointer(&mut self, sym: obj::SymId, add: i64) {
        self.reloc(8, RelocKind::Addr, sym, add);
    }

    /// A 4-byte offset from the start of the types.
    fn offset(&mut self, sym: obj::SymId) {
        self.reloc(4, RelocKind::AddrOff, sym, 0);
    }

    fn reloc(&mut self, size: u8, kind: RelocKind, sym: obj::SymId, add: i64) {
        let off = self.bytes.len() as u32;
        self.relocs.push(Reloc { off, size, kind, sym: Some(sym), add });
        self.bytes.extend(std::iter::repeat_n(0, size as usize));
    }
}

/// What the common head says.
struct Head<'a> {
    text: &'a str,
    hash: u32,
    /// The funcval of the equality function.
    equal: Option<String>,
    /// The descriptor of the pointer type.
    pointer: Option<obj::SymId>,
    kind: u8,
    tflag: u8,
    size: u64,
    align: u8,
    ptr_bytes: u64,
    mask: &'a [u8],
    exported: bool,
}

impl Writer<'_> {
    fn sym_name(&self, t: Type) -> String {
        let mut s = String::from("type:");
        self.prog.write_type(&mut s, t, Qualifier::Link);
        s
    }

    fn want(&mut self, t: Type) {
        let t = self.prog.types.canon(t);
        if self.made.insert(self.sym_name(t).into()) {
            self.todo.push(t);
        }
    }

    /// A reference to another type's descriptor, which is made too.
    fn type_id(&mut self, t: Type) -> obj::SymId {
        self.want(t);
        name::data_id(self.symbols, &self.sym_name(self.prog.types.canon(t)))
    }

    fn name_id(&mut self, text: &str, tag: &[u8], exported: bool, embedded: bool) -> obj::SymId {
        let sym = name::symbol(text, tag, exported, embedded);
        if self.made.insert(sym.as_str().into()) {
            let data = name::encode(text, tag, exported, embedded);
            self.out.push(name::rodata(self.symbols, &sym, 1, data));
        }
        name::data_id(self.symbols, &sym)
    }

    fn head(&mut self, d: &mut Data, h: Head) {
        d.u64(h.size);
        d.u64(h.ptr_bytes);
        d.u32(h.hash);
        // The string is that of the pointer type, which shares it.
        let tflag = h.tflag | TFLAG_EXTRA_STAR;
        d.bytes.extend_from_slice(&[tflag, h.align, h.align, h.kind]);
        match &h.equal {
            Some(func) => {
                let funcval = name::data_id(self.symbols, &format!("{func}·f"));
                d.pointer(funcval, 0);
            }
            None => d.u64(0),
        }
        if h.ptr_bytes == 0 {
            d.u64(0);
        } else {
            let sym = name::gcbits(h.mask);
            if self.made.insert(sym.as_str().into()) {
                self.out.push(name::rodata(self.symbols, &sym, 1, h.mask.to_vec()));
            }
            d.pointer(name::data_id(self.symbols, &sym), 0);
        }
        let str_id = self.name_id(&format!("*{}", h.text), &[], h.exported, false);
        d.offset(str_id);
        match h.pointer {
            Some(p) => d.offset(p),
            None => d.u32(0),
        }
        debug_assert_eq!(d.bytes.len(), TYPE_SIZE);
    }

    fn finish(&mut self, sym: &str, d: Data) {
        let mut s = name::rodata(self.symbols, sym, 8, d.bytes);
        s.relocs = d.relocs;
        self.out.push(s);
    }

    fn descriptor(&mut self, t: Type) {
        let types = &self.prog.types;
        let layout = types.layout(t);
        let under = types.under(t).clone();
        let named = types.as_named(t);
        let methods = self.methods.get(&t).copied().unwrap_or_default();
        let basic = matches!(types.kind(t), TypeKind::Basic(_));
        let mut tflag = 0;
        if named.is_some() || basic {
            tflag |= TFLAG_NAMED | TFLAG_UNCOMMON;
        }
        if !methods.is_empty() {
            tflag |= TFLAG_UNCOMMON;
        }
        if types.is_plain(t) {
            tflag |= TFLAG_REGULAR_MEMORY;
        }
        if types.is_direct_iface(t) {
            tflag |= TFLAG_DIRECT_IFACE;
        }
        let (text, mask) = (self.prog.type_string(t, Qualifier::Runtime), types.pointer_mask(t));
        let obj = named.map(|n| types.named[n].obj);
        let exported = obj.is_some_and(|o| is_exported(self.prog.objects[o].name));
        let pkg = obj.and_then(|o| self.prog.package_of(o)).map(|p| p.path);
        let mut d = Data::default();
        let pointer = named.and(types.find_pointer(t)).map(|p| self.type_id(p));
        let head = Head {
            text: &text,
            hash: self.prog.type_hash(t),
            equal: self.prog.equal_func(t),
            pointer,
            kind: kind(&under),
            tflag,
            size: layout.size,
            align: layout.align.max(1) as u8,
            ptr_bytes: layout.ptrdata,
            mask: &mask,
            exported,
        };
        self.head(&mut d, head);
        let uncommon = tflag & TFLAG_UNCOMMON != 0;
        let sym = self.sym_name(t);
        let id = name::data_id(self.symbols, &sym);
        // What stands behind the uncommon type: struct fields, parameters, methods of interfaces.
        let mut tail: Vec<Tail> = Vec::new();
        let after = |d: &Data, n: usize| (d.bytes.len() + n + if uncommon { 16 } else { 0 }) as i64;
        match &under {
            TypeKind::Pointer(e) | TypeKind::Slice(e) => {
                let e = self.type_id(*e);
                d.pointer(e, 0);
            }
            TypeKind::Array { elem, len } => {
                let (e, s) = (self.type_id(*elem), self.slice_id(*elem));
                d.pointer(e, 0);
                self.pointer_or_nil(&mut d, s);
                d.u64(*len as u64);
            }
            TypeKind::Chan { dir, elem } => {
                let e = self.type_id(*elem);
                d.pointer(e, 0);
                d.u64(match dir {
                    ChanDir::Recv => 1,
                    ChanDir::Send => 2,
                    ChanDir::Both => 3,
                });
            }
            TypeKind::Map { key, elem } => {
                let (k, e) = (self.type_id(*key), self.type_id(*elem));
                d.pointer(k, 0);
                d.pointer(e, 0);
                let l = types.map_layout(*key, *elem);
                let mut mask = vec![0u8; l.group_size.div_ceil(64) as usize];
                l.pointers.iter().for_each(|o| mask[(o / 64) as usize] |= 1 << (o / 8 % 8));
                let group = format!("type:noalg.map.group.{}", &sym["type:".len()..]);
                self.object(&group, l.group_size, &mask);
                d.pointer(name::data_id(self.symbols, &group), 0);
                d.u64(0);
                d.u64(l.group_size);
                d.u64(l.slot_size);
                d.u64(l.elem_off);
                d.u32(l.flags);
                d.u32(0);
            }
            TypeKind::Signature(s) => {
                d.u16(s.params.len() as u16);
                d.u16(s.results.len() as u16 | if s.variadic { 1 << 15 } else { 0 });
                d.u32(0);
                tail.extend(s.params.iter().chain(&s.results).map(|p| Tail::Type(p.typ)));
            }
            TypeKind::Struct(s) => {
                let pkg_path = s.fields.iter().find_map(|f| f.pkg).map(|p| self.prog.packages[p].path);
                self.pkg_path_pointer(&mut d, pkg_path);
                let n = s.fields.len() as u64;
                let at = after(&d, 24);
                if n == 0 {
                    d.u64(0);
                } else {
                    d.pointer(id, at);
                }
                d.u64(n);
                d.u64(n);
                for (f, offset) in s.fields.iter().zip(types.field_offsets(t)) {
                    tail.push(Tail::Field(f.clone(), offset));
                }
            }
            TypeKind::Interface(_) => {
                self.pkg_path_pointer(&mut d, pkg);
                let all = types.interface_methods(t);
                let n = all.len() as u64;
                let at = after(&d, 24);
                if n == 0 {
                    d.u64(0);
                } else {
                    d.pointer(id, at);
                }
                d.u64(n);
                d.u64(n);
                tail.extend(all.iter().map(|m| Tail::Method(m.name, m.pkg, m.sig)));
            }
            _ => {}
        }
        if uncommon {
            match pkg {
                Some(p) => {
                    let p = self.name_id(p.as_str(), &[], false, false);
                    d.offset(p);
                }
                None => d.u32(0),
            }
            d.u16(methods.len() as u16);
            d.u16(methods.iter().filter(|m| m.pkg.is_none()).count() as u16);
            let behind: usize = tail.iter().map(Tail::size).sum();
            d.u32(16 + behind as u32);
            d.u32(0);
        }
        for item in tail {
            match item {
                Tail::Type(t) => {
                    let t = self.type_id(t);
                    d.pointer(t, 0);
                }
                Tail::Field(f, offset) => {
                    let tag = f.tag.as_deref().unwrap_or_default();
                    let n = self.name_id(f.name.as_str(), tag, is_exported(f.name), f.embedded);
                    d.pointer(n, 0);
                    let t = self.type_id(f.typ);
                    d.pointer(t, 0);
                    d.u64(offset);
                }
                Tail::Method(m, pkg, sig) => self.method_name(&mut d, m, pkg, sig),
            }
        }
        for m in methods {
            self.method_name(&mut d, m.name, m.pkg, m.sig);
            for func in [&m.ifn, &m.tfn] {
                let f = self.symbols.intern(func, obj::Abi::Internal);
                d.reloc(4, RelocKind::TextOff, f, 0);
            }
        }
        self.finish(&sym, d);
    }

    /// Name and type of a method. The name's symbol stands for name and package: the runtime compares addresses.
    fn method_name(&mut self, d: &mut Data, name: Symbol, pkg: Option<PkgId>, sig: Type) {
        let n = match pkg {
            None => self.name_id(name.as_str(), &[], true, false),
            Some(p) => self.private_name(name.as_str(), self.prog.packages[p].path),
        };
        d.offset(n);
        let t = self.type_id(sig);
        d.offset(t);
    }

    /// An unexported name with its package.
    fn private_name(&mut self, text: &str, path: Symbol) -> obj::SymId {
        let sym = format!("{}{}", name::symbol(text, &[], false, false), path);
        if self.made.insert(sym.as_str().into()) {
            let mut d = Data { bytes: name::encode(text, &[], false, false), ..Data::default() };
            d.bytes[0] |= NAME_PKG_PATH;
            let path = self.name_id(path.as_str(), &[], false, false);
            d.offset(path);
            let mut s = name::rodata(self.symbols, &sym, 1, d.bytes);
            s.relocs = d.relocs;
            self.out.push(s);
        }
        name::data_id(self.symbols, &sym)
    }

    fn pkg_path_pointer(&mut self, d: &mut Data, path: Option<Symbol>) {
        match path {
            Some(p) => {
                let p = self.name_id(p.as_str(), &[], false, false);
                d.pointer(p, 0);
            }
            None => d.u64(0),
        }
    }

    /// The slice type of an element, where the program has it.
    fn slice_id(&mut self, elem: Type) -> Option<obj::SymId> {
        let t = self.prog.types.find(&TypeKind::Slice(elem))?;
        Some(self.type_id(t))
    }

    fn pointer_or_nil(&mut self, d: &mut Data, sym: Option<obj::SymId>) {
        match sym {
            Some(s) => d.pointer(s, 0),
            None => d.u64(0),
        }
    }

    /// `[len]elem` that may not be a type of the program.
    fn array(&mut self, elem: Type, len: u64) {
        let elem_text = self.prog.type_string(elem, Qualifier::Link);
        let sym = format!("type:noalg.[{len}]{elem_text}");
        if !self.made.insert(sym.as_str().into()) {
            return;
        }
        let types = &self.prog.types;
        let e = types.layout(elem);
        let mut pointers = Vec::new();
        if e.ptrdata != 0 {
            for i in 0..len {
                types.for_each_pointer(elem, i * e.size, &mut |o| pointers.push(o));
            }
        }
        let ptr_bytes = pointers.last().map_or(0, |o| o + 8);
        let mut mask = vec![0u8; (ptr_bytes / 8).div_ceil(8) as usize];
        for o in pointers {
            mask[(o / 64) as usize] |= 1 << (o / 8 % 8);
        }
        let text = format!("[{len}]{}", self.prog.type_string(elem, Qualifier::Runtime));
        let regular = types.is_plain(elem);
        let mut d = Data::default();
        let head = Head {
            text: &text,
            hash: types::name_hash(&sym.as_bytes()["type:".len()..]) as u32,
            equal: None,
            pointer: None,
            kind: KIND_ARRAY,
            tflag: if regular { TFLAG_REGULAR_MEMORY } else { 0 },
            size: e.size * len,
            align: e.align.max(1) as u8,
            ptr_bytes,
            mask: &mask,
            exported: false,
        };
        self.head(&mut d, head);
        let (e, s) = (self.type_id(elem), self.slice_id(elem));
        d.pointer(e, 0);
        self.pointer_or_nil(&mut d, s);
        d.u64(len);
        self.finish(&sym, d);
    }

    /// A descriptor that only allocation reads.
    fn object(&mut self, sym: &str, size: u64, ptrs: &[u8]) {
        if !self.made.insert(sym.into()) {
            return;
        }
        let words =
            ptrs.iter().rposition(|&b| b != 0).map_or(0, |i| i * 8 + 8 - ptrs[i].leading_zeros() as usize);
        let mut d = Data::default();
        let head = Head {
            text: "struct { F uintptr }",
            hash: 0,
            equal: None,
            pointer: None,
            kind: KIND_STRUCT,
            tflag: 0,
            size,
            align: 8,
            ptr_bytes: words as u64 * 8,
            mask: &ptrs[..words.div_ceil(8)],
            exported: false,
        };
        self.head(&mut d, head);
        // No package, no fields.
        d.bytes.extend([0; 32]);
        self.finish(sym, d);
    }
}

/// What follows an uncommon type.
enum Tail {
    Type(Type),
    Field(types::Field, u64),
    Method(Symbol, Option<PkgId>, Type),
}

impl Tail {
    /// Bytes it takes.
    fn size(&self) -> usize {
        match self {
            Tail::Type(_) | Tail::Method(..) => 8,
            Tail::Field(..) => 24,
        }
    }
}

fn is_exported(name: Symbol) -> bool {
    name.as_str().chars().next().is_some_and(char::is_uppercase)
}

fn kind(under: &TypeKind) -> u8 {
    match under {
        TypeKind::Basic(b) => match b {
            Basic::Bool | Basic::UntypedBool => KIND_BOOL,
            Basic::Int | Basic::UntypedInt => KIND_INT,
            Basic::Int8 => KIND_INT8,
            Basic::Int16 => KIND_INT16,
            Basic::Int32 | Basic::UntypedRune => KIND_INT32,
            Basic::Int64 => KIND_INT64,
            Basic::Uint => KIND_UINT,
            Basic::Uint8 => KIND_UINT8,
            Basic::Uint16 => KIND_UINT16,
            Basic::Uint32 => KIND_UINT32,
            Basic::Uint64 => KIND_UINT64,
            Basic::Uintptr => KIND_UINTPTR,
            Basic::Float32 => KIND_FLOAT32,
            Basic::Float64 | Basic::UntypedFloat => KIND_FLOAT64,
            Basic::Complex64 => KIND_COMPLEX64,
            Basic::Complex128 | Basic::UntypedComplex => KIND_COMPLEX128,
            Basic::String | Basic::UntypedString => KIND_STRING,
            Basic::UnsafePointer | Basic::UntypedNil => KIND_UNSAFE_POINTER,
            Basic::Invalid => 0,
        },
        TypeKind::Array { .. } => KIND_ARRAY,
        TypeKind::Chan { .. } => KIND_CHAN,
        TypeKind::Signature(_) => KIND_FUNC,
        TypeKind::Interface(_) => KIND_INTERFACE,
        TypeKind::Map { .. } => KIND_MAP,
        TypeKind::Pointer(_) => KIND_POINTER,
        TypeKind::Slice(_) => KIND_SLICE,
        TypeKind::Struct(_) => KIND_STRUCT,
        _ => 0,
    }
}
