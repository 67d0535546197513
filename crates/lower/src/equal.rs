//! Functions that compare two values by their addresses: the `Equal` of descriptors.

use ssa::{Func, Param, Sig, Value};
use types::Type;

use crate::func::{Addr, FuncLower, Results};
use crate::package::{Cx, Out};

/// The signature of all of them.
pub fn sig() -> Sig {
    use ssa::Type as S;
    let param = |ty, reg, spill| Param { ty, reg, spill };
    Sig {
        params: vec![param(S::Ptr, 0, 0), param(S::Ptr, 1, 8)],
        results: vec![param(S::I8, 0, 0)],
        args_size: 16,
        ..Sig::default()
    }
}

/// `func(p, q *T) bool`
pub fn function(cx: &Cx, out: &mut Out, name: &str, t: Type) -> Func {
    use ssa::Type as S;
    let mut f = Func::new(name, sig(), source::Pos::NONE);
    f.display = name.into();
    f.attrs.dupok = true;
    let results = Results { assigned: Default::default(), vars: Vec::new(), named: false };
    let mut w = FuncLower::new(cx, out, 0, f, results);
    let entry = w.f.entry();
    let (p, q) = (w.f.add_block_param(entry, S::Ptr), w.f.add_block_param(entry, S::Ptr));
    let equal: Value = if w.shape(t).plain {
        w.memory_equal(Addr::at(p), Addr::at(q), w.size(t))
    } else {
        let (a, b) = (w.load(t, Addr::at(p)), w.load(t, Addr::at(q)));
        w.equal(t, &a, &b)
    };
    let list = w.f.list(&[equal]);
    w.terminate(ssa::Term::Ret(list));
    w.finish()
}
