//! Maps: lookup, assignment, deletion, literals. The runtime's `map` does the work; here it is decided which of its
//! functions.

use smallvec::{SmallVec, smallvec};
use source::Pos;
use ssa::{Cond, DataDef, DataKind, Op, PtrMask, Value};
use syntax::{ExprId, ExprKind};
use types::{Type, TypeKind};

use crate::data::Image;
use crate::func::{Addr, FuncLower, Val};

/// From this many static entries on, a literal is built by a loop over arrays.
const MIN_TABLE: usize = 25;

/// How a map's keys are passed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum KeyKind {
    Fast32,
    Fast64,
    Pointer,
    Str,
    /// By address, compared as bytes.
    Mem,
    /// By address.
    Any,
}

/// A map operand with its key, evaluated.
#[derive(Clone, Debug)]
pub struct MapPlace {
    map: Value,
    key: Val,
    /// Of the map.
    typ: Type,
}

impl FuncLower<'_, '_> {
    pub fn is_map(&self, t: Type) -> bool {
        matches!(self.kind(t), TypeKind::Map { .. })
    }

    /// Key and element type.
    pub fn map_types(&self, t: Type) -> (Type, Type) {
        match *self.kind(t) {
            TypeKind::Map { key, elem } => (key, elem),
            _ => panic!("{} is no map", self.type_name(t)),
        }
    }

    fn key_kind(&self, t: Type) -> KeyKind {
        let (key, elem) = self.map_types(t);
        if self.size(elem) > abi::map::MAX_INLINE || self.size(key) > abi::map::MAX_INLINE {
            return KeyKind::Any;
        }
        if self.is_string(key) {
            return KeyKind::Str;
        }
        if !self.shape(key).plain {
            return KeyKind::Any;
        }
        match self.shape(key).flat() {
            Some(&[(ssa::Type::I32, _)]) => KeyKind::Fast32,
            Some(&[(ssa::Type::I64, _)]) => KeyKind::Fast64,
            Some(&[(ssa::Type::Ptr, _)]) => KeyKind::Pointer,
            _ => KeyKind::Mem,
        }
    }

    /// Calls one of the functions named `op_KIND`.
    fn map_call(&mut self, op: &str, p: &MapPlace) -> Vec<Value> {
        let kind = self.key_kind(p.typ);
        let key: SmallVec<[Value; 2]> = match kind {
            KeyKind::Mem | KeyKind::Any => {
                let (key, _) = self.map_types(p.typ);
                let at = self.place(key, crate::operand::Opnd::Is(p.key.clone()));
                smallvec![self.pointer(at)]
            }
            _ => p.key.flat().into(),
        };
        let suffix = match kind {
            KeyKind::Fast32 => "_fast32",
            KeyKind::Fast64 => "_fast64",
            KeyKind::Pointer => "_fast64ptr",
            KeyKind::Str => "_faststr",
            KeyKind::Mem => "_mem",
            KeyKind::Any => "",
        };
        let mut args: SmallVec<[Value; 4]> = smallvec![self.map_type_addr(p.typ), p.map];
        args.extend(key);
        self.rt(&format!("{op}{suffix}"), &args)
    }

    /// Evaluates `m` and `k` of `m[k]`. `lookup`: the key is not kept.
    pub fn map_place(&mut self, m: ExprId, k: ExprId, lookup: bool) -> MapPlace {
        let typ = self.type_of(m);
        let (key, _) = self.map_types(typ);
        let bytes = if lookup { self.bytes_behind(k) } else { None };
        let (map, key) = self.in_order(
            m,
            k,
            |s| s.scalar(m),
            |s| match bytes {
                // m[string(b)]: the bytes themselves will do.
                Some(b) => {
                    let v = s.expr(b);
                    Val::Flat(v.flat()[..2].into())
                }
                None => {
                    let v = s.expr_as(k, key);
                    s.own(key, v)
                }
            },
        );
        MapPlace { map, key, typ }
    }

    /// A value that later assignments don't change.
    fn own(&mut self, t: Type, v: Val) -> Val {
        match v {
            Val::Mem(a) => {
                let tmp = self.temp(t);
                self.move_mem(tmp, a, self.size(t));
                Val::Mem(tmp)
            }
            v => v,
        }
    }

    /// The address of the element, or nil.
    fn map_access(&mut self, p: &MapPlace) -> Value {
        self.map_call("mapaccess", p)[0]
    }

    /// `m[k]`
    pub fn map_index(&mut self, m: ExprId, k: ExprId, pos: Pos) -> Val {
        let p = self.map_place(m, k, true);
        self.pos = pos;
        self.map_lookup(&p).0
    }

    /// `v, ok := m[k]`
    pub fn map_index_ok(&mut self, e: ExprId) -> (Val, Value) {
        let e = self.file.unparen(e);
        let ExprKind::Index { x, indices } = self.file[e].kind else { unreachable!("an index expression") };
        let k = self.file[indices][0];
        let p = self.map_place(x, k, true);
        self.pos = self.file[e].pos;
        self.map_lookup(&p)
    }

    fn map_lookup(&mut self, p: &MapPlace) -> (Val, Value) {
        let (_, elem) = self.map_types(p.typ);
        let at = self.map_access(p);
        let nil = self.nil();
        let found = self.icmp(Cond::Ne, at, nil);
        let size = self.size(elem);
        if size == 0 {
            return (self.zero(elem), found);
        }
        let zero = self.zero_area(size);
        let at = self.emit(Op::Select, ssa::Type::Ptr, &[found, at, zero]);
        (self.load(elem, Addr::at(at)), found)
    }

    /// Zeros to read.
    fn zero_area(&mut self, size: u64) -> Value {
        if size <= abi::map::ZERO_VAL {
            return self.sym_addr("runtime.zeroVal");
        }
        let name = format!("go:map.zero.{size}");
        if self.out.claim(&name) {
            self.out.data.push(DataDef {
                name: name.as_str().into(),
                kind: DataKind::Var,
                size,
                align: 8,
                bytes: Vec::new(),
                relocs: Vec::new(),
                ptrs: PtrMask::default(),
                dupok: true,
            });
        }
        self.sym_addr(&name)
    }

    /// The place of `m[k]`, an entry made if there is none.
    pub fn map_assign(&mut self, p: &MapPlace) -> Addr {
        Addr::at(self.map_call("mapassign", p)[0])
    }

    /// `delete(m, k)`
    pub fn map_delete(&mut self, e: ExprId, args: &[ExprId]) {
        let p = if let &[m, k] = args {
            self.map_place(m, k, true)
        } else {
            let (types, values) = self.arguments(args);
            let (key, _) = self.map_types(types[0]);
            let key = self.implicit(values[1].clone(), types[1], key);
            MapPlace { map: values[0].scalar(), key, typ: types[0] }
        };
        self.pos = self.file[e].pos;
        self.map_call("mapdelete", &p);
    }

    /// The descriptor that the runtime's functions on such a map take.
    fn map_type_addr(&mut self, t: Type) -> Value {
        let t = self.cx.prog.types.memory_map(t);
        self.type_addr(t)
    }

    /// `clear(m)`
    pub fn map_clear(&mut self, e: ExprId, m: ExprId) {
        let map = self.scalar(m);
        self.pos = self.file[e].pos;
        let typ = self.map_type_addr(self.type_of(m));
        self.rt("mapclear", &[typ, map]);
    }

    /// A word of a map or channel that `len` or `cap` gives: 0 if that is nil.
    pub fn word_behind(&mut self, p: Value, off: i64) -> Value {
        let nil = self.nil();
        let some = self.icmp(Cond::Ne, p, nil);
        let zero = self.sym_addr("runtime.zeroVal");
        let at = self.emit(Op::Select, ssa::Type::Ptr, &[some, p, zero]);
        self.load_scalar(ssa::Type::I64, Addr { base: at, off })
    }

    /// `make(map[K]V, n)`
    pub fn make_map(&mut self, e: ExprId, args: &[ExprId], t: Type) -> Val {
        let hint = match args.get(1) {
            Some(&n) => self.index_value(n).0,
            None => self.int(0),
        };
        self.pos = self.file[e].pos;
        let text = self.text(e);
        Val::one(self.new_map(t, hint, &text))
    }

    /// A map for as many entries. Small ones are made here, their group behind them, so that they may be in the frame.
    fn new_map(&mut self, t: Type, hint: Value, text: &str) -> Value {
        use abi::map::*;
        let (key, elem) = self.map_types(t);
        let layout = self.cx.prog.types.map_layout(key, elem);
        let small = self.f.int_const(hint).is_some_and(|n| n <= GROUP_SLOTS as i64);
        if !small || layout.group_size > MAX_SMALL_GROUP {
            let typ = self.map_type_addr(t);
            return self.rt("makemap", &[typ, hint])[0];
        }
        let size = MAP_SIZE + layout.group_size;
        let mut pointers = vec![MAP_GROUPS];
        pointers.extend(layout.pointers.iter().map(|o| MAP_SIZE + o));
        let ptrs = crate::closure::mask_of(&pointers);
        let type_sym = self.object_type(size, &ptrs);
        let map = self.alloc(ssa::AllocData {
            name: text.into(),
            size,
            align: 8,
            ptrs,
            type_sym,
            origin: ssa::AllocOrigin::Expr,
            pos: self.pos,
            ..ssa::AllocData::default()
        });
        let at = |off: u64| Addr { base: map, off: off as i64 };
        self.zero_bytes(at(0), size);
        let seed = self.rt("mapseed", &[])[0];
        self.store_scalar(at(MAP_SEED), seed);
        let group = self.pointer(at(MAP_SIZE));
        self.store_scalar(at(MAP_GROUPS), group);
        let slots = self.int(GROUP_SLOTS as i64);
        self.store_scalar(at(MAP_GROWTH_LEFT), slots);
        let empty = self.int(CTRL_EMPTY as i64);
        self.store_scalar(at(MAP_SIZE), empty);
        map
    }

    /// `map[K]V{...}`
    pub fn map_literal(&mut self, e: ExprId, t: Type) -> Val {
        let pos = self.file[e].pos;
        let ExprKind::CompositeLit { elems, .. } = self.file[e].kind else { unreachable!("not a literal") };
        let (key, elem) = self.map_types(t);
        let entries: Vec<(ExprId, ExprId)> = self.file[elems]
            .iter()
            .filter_map(|&x| match self.file[x].kind {
                ExprKind::KeyValue { key, value } => Some((key, value)),
                _ => None,
            })
            .collect();
        self.pos = pos;
        let n = self.int(entries.len() as i64);
        let text = self.text(e);
        let map = self.new_map(t, n, &text);
        let is_static = |s: &Self, &(k, v): &(ExprId, ExprId)| {
            s.is_static_as(k, key, false) && s.is_static_as(v, elem, false)
        };
        let (statics, rest): (Vec<_>, Vec<_>) = entries.iter().partition(|x| is_static(self, x));
        let rest = if statics.len() >= MIN_TABLE {
            self.map_table(map, t, &statics);
            rest
        } else {
            entries
        };
        for (k, v) in rest {
            let key_value = self.expr_as(k, key);
            let key_value = self.own(key, key_value);
            let value = self.expr_as(v, elem);
            self.pos = self.file[k].pos;
            let p = MapPlace { map, key: key_value, typ: t };
            let at = self.map_assign(&p);
            self.store(elem, at, &value);
        }
        self.pos = pos;
        Val::one(map)
    }

    /// Whether `e` is a map literal that does nothing but make the map: keys are basic, keys and values are static.
    pub fn is_pure_map(&self, e: ExprId) -> bool {
        let TypeKind::Map { .. } = *self.kind(self.type_of(e)) else { return false };
        let ExprKind::CompositeLit { elems, .. } = self.file[e].kind else { return false };
        let (key, elem) = self.map_types(self.type_of(e));
        matches!(self.kind(key), TypeKind::Basic(_))
            && self.file[elems].iter().all(|&x| match self.file[x].kind {
                ExprKind::KeyValue { key: k, value } => {
                    self.is_static_as(k, key, true) && self.is_static_as(value, elem, true)
                }
                _ => false,
            })
    }

    /// Enters static keys and values in a loop.
    fn map_table(&mut self, map: Value, t: Type, entries: &[(ExprId, ExprId)]) {
        let (key, elem) = self.map_types(t);
        let (key_size, elem_size) = (self.size(key), self.size(elem));
        let (mut keys, mut values) = (Image::default(), Image::default());
        for (i, &(k, v)) in entries.iter().enumerate() {
            self.static_value(k, key, i as u64 * key_size, &mut keys);
            self.static_value(v, elem, i as u64 * elem_size, &mut values);
        }
        let n = entries.len() as u64;
        let keys = self.static_data(keys, n * key_size, self.shape(key).align);
        let values = self.static_data(values, (n * elem_size).max(1), self.shape(elem).align);
        let (head, body, end) = (self.f.new_block(), self.f.new_block(), self.f.new_block());
        let i = self.f.add_block_param(head, ssa::Type::I64);
        let zero = self.int(0);
        self.jump_with(head, &[zero]);
        self.start(head);
        let n = self.int(n as i64);
        let more = self.icmp(Cond::Slt, i, n);
        self.branch(more, body, end);
        self.start(body);
        let (keys, values) = (self.sym_addr(&keys), self.sym_addr(&values));
        let at = self.element(Addr::at(keys), i, key_size);
        let p = MapPlace { map, key: self.load(key, at), typ: t };
        let to = self.map_assign(&p);
        let from = self.element(Addr::at(values), i, elem_size);
        let v = self.load(elem, from);
        self.store(elem, to, &v);
        let one = self.int(1);
        let i = self.bin(Op::Add, i, one);
        self.jump_with(head, &[i]);
        self.start(end);
    }

    /// A new iterator over a map, at its first entry.
    pub fn map_iterator(&mut self, t: Type, map: Value) -> Addr {
        let it = self.alloc(ssa::AllocData {
            size: abi::map::ITER_SIZE,
            align: 8,
            ptrs: crate::closure::mask_of(&abi::map::ITER_POINTERS),
            origin: ssa::AllocOrigin::Temp,
            pos: self.pos,
            ..ssa::AllocData::default()
        });
        let typ = self.map_type_addr(t);
        self.rt("mapiterinit", &[typ, map, it]);
        Addr::at(it)
    }
}
