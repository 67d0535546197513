//! Function literals and function values.

use smallvec::SmallVec;
use ssa::{AllocData, AllocOrigin, Func, Op, PtrMask, Value};
use syntax::{ExprId, ExprKind};
use types::{ObjId, VarFlags};

use crate::func::{Addr, FuncLower, Val, Var};
use crate::package::{Cx, named_results};
use types::TypeUse;

/// The largest variable that is copied into a closure.
const MAX_BY_VALUE: u64 = 128;

/// Whether closures copy the variable: it never changes, so a copy is as good.
pub fn by_value(cx: &Cx, obj: ObjId) -> bool {
    let o = &cx.prog.objects[obj];
    !o.has_flags(VarFlags::REASSIGNED)
        && !o.has_flags(VarFlags::ADDR_TAKEN)
        // A return statement assigns results.
        && o.var_kind() != Some(types::VarKind::Result)
        && cx.shapes[o.typ].size <= MAX_BY_VALUE
}

/// A closure object: the code pointer, then captured values and addresses of captured variables.
pub struct Layout {
    /// Variable, whether it is copied, offset.
    pub captures: SmallVec<[(ObjId, bool, u64); 4]>,
    pub size: u64,
    pointers: Vec<u64>,
}

impl Layout {
    pub fn ptrs(&self) -> PtrMask {
        mask_of(&self.pointers)
    }

    /// Room for one more pointer: its offset.
    pub fn add_pointer(&mut self) -> u64 {
        let offset = self.size;
        self.pointers.push(offset);
        self.size += 8;
        offset
    }
}

pub fn layout(cx: &Cx, objs: &[ObjId]) -> Layout {
    let mut pointers = Vec::new();
    let mut size = 8u64;
    let mut captures = SmallVec::new();
    for &obj in objs {
        let t = cx.prog.objects[obj].typ;
        let copied = by_value(cx, obj);
        let (n, align) = if copied { (cx.shapes[t].size, cx.shapes[t].align as u64) } else { (8, 8) };
        let offset = size.next_multiple_of(align);
        size = offset + n;
        captures.push((obj, copied, offset));
        match copied {
            true => cx.prog.types.for_each_pointer(t, offset, &mut |o| pointers.push(o)),
            false => pointers.push(offset),
        }
    }
    Layout { captures, size: size.next_multiple_of(8), pointers }
}

/// The mask with a bit for each of these offsets.
pub fn mask_of(pointers: &[u64]) -> PtrMask {
    let words = pointers.iter().max().map_or(0, |o| o / 8 + 1);
    let mut bytes = vec![0u8; words.div_ceil(8) as usize];
    for o in pointers {
        bytes[(o / 64) as usize] |= 1 << (o / 8 % 8);
    }
    PtrMask(bytes.into())
}

impl FuncLower<'_, '_> {
    /// A declared function as a value.
    pub fn func_value(&mut self, obj: ObjId) -> Val {
        let name = self.cx.func_sym(obj).to_owned();
        Val::one(self.static_closure(&name))
    }

    /// The closure without context of a function, by name.
    pub fn static_closure(&mut self, func: &str) -> Value {
        let name = self.out.funcval(func);
        self.sym_addr(&name)
    }

    /// A function literal as a value.
    pub fn func_lit(&mut self, e: ExprId) -> Val {
        let info = self.info;
        let lit = info.func_lit(e).expect("checked literals are recorded");
        let index = info.expr(e).aux as usize;
        let cx = self.cx;
        let name: &str = &cx.closure_names[self.file_index][index];
        let captures = layout(cx, &lit.captures);

        let mut f = Func::new(name, ssa::Sig::default(), self.file[e].pos);
        f.attrs.needctxt = !captures.captures.is_empty();
        f.attrs.dupok = self.f.attrs.dupok;
        f.display = cx.display(name).into();
        f.end_pos = self.file[lit.body].rbrace;
        let assigned = cx.sig(lit.sig, None);
        let file_index = self.file_index;
        let results = crate::func::Results {
            assigned,
            vars: lit.results.clone(),
            named: matches!(self.file[e].kind, ExprKind::FuncLit { sig, .. } if named_results(self.file, sig)),
        };
        let mut inner = FuncLower::new(cx, &mut *self.out, file_index, f, results);
        if inner.f.attrs.needctxt {
            let ctxt = inner.emit(Op::ClosurePtr, ssa::Type::Ptr, &[]);
            inner.bring_in(ctxt, &captures);
        }
        let f = inner.body(&lit.params, lit.body);
        self.out.funcs.push(f);

        self.pos = self.file[e].pos;
        if captures.captures.is_empty() {
            return Val::one(self.static_closure(name));
        }
        let p = self.closure_object(name, captures.size, captures.ptrs());
        self.fill(p, &captures);
        Val::one(p)
    }

    /// Gives a closure's code the variables it captures.
    pub fn bring_in(&mut self, ctxt: Value, captures: &Layout) {
        for &(obj, copied, offset) in &captures.captures {
            let at = Addr { base: ctxt, off: offset as i64 };
            let t = self.cx.prog.objects[obj].typ;
            let var = match copied {
                true if self.shape(t).flat().is_some() => Var::Value(self.load(t, at)),
                true => Var::Slot(at),
                false => Var::Slot(Addr::at(self.load_scalar(ssa::Type::Ptr, at))),
            };
            self.vars.insert(obj, var);
        }
    }

    /// Stores captured variables in a closure object.
    pub fn fill(&mut self, p: Value, captures: &Layout) {
        for &(obj, copied, offset) in &captures.captures {
            let at = Addr { base: p, off: offset as i64 };
            let t = self.cx.prog.objects[obj].typ;
            let Some(var) = self.vars.get(&obj).cloned() else {
                assert!(!self.out.diagnostics.is_empty(), "captured variables are declared before");
                continue;
            };
            match (copied, var) {
                (true, Var::Value(v)) => self.store(t, at, &v),
                (true, Var::Slot(from)) => {
                    let v = self.load(t, from);
                    self.store(t, at, &v);
                }
                (false, Var::Slot(a)) => {
                    let a = self.pointer(a);
                    self.store_scalar(at, a);
                }
                (false, Var::Value(_)) => panic!("a captured variable that changes is not in memory"),
            }
        }
    }

    /// A new closure object with its code pointer set.
    pub fn closure_object(&mut self, func: &str, size: u64, ptrs: PtrMask) -> Value {
        let type_sym = self.object_type(size, &ptrs);
        let p = self.alloc(AllocData {
            name: "func literal".into(),
            size,
            align: 8,
            ptrs,
            type_sym,
            origin: AllocOrigin::Closure,
            pos: self.pos,
            ..AllocData::default()
        });
        let code = self.func_addr(func);
        self.store_scalar(Addr::at(p), code);
        p
    }

    /// The descriptor of an object of the compiler's own.
    pub fn object_type(&mut self, size: u64, ptrs: &PtrMask) -> Box<str> {
        let bits: String = ptrs.0.iter().map(|b| format!("{b:02x}")).collect();
        let name: Box<str> = format!("type:noalg.closure.{size}.{bits}").into();
        self.out.uses.insert(TypeUse::Object { name: name.clone(), size, ptrs: ptrs.0.clone() });
        name
    }
}
