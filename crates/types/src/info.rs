//! What the checker found out about one package's files, in tables indexed by the ids of the tree.
//!
//! # Generics: what a monomorphiser reads here
//!
//! The types in the tables of a generic function's body mention its type parameters. To compile the
//! body for type arguments, substitute ([`Types::subst`](crate::Types::subst)) the arguments for
//! [`FuncBody::type_params`] in every type taken from the tables, [`Types::expand`](crate::Types::expand)
//! the instances that come up, and redo what depends on a type: sizes, method lookup, conversions.
//!
//! - A generic function that is called or used as a value: [`FileInfo::instance`] of the `Name` or
//!   `Selector` that names it has its type arguments, written or inferred. The function is
//!   [`FileInfo::object`] of a `Name`; the [`Selection`] of a `Selector` has it. Calls, indexed names
//!   (`f[int]`) and parentheses around it have the instantiated signature as their type and no entry of their own.
//! - A method of a generic type, `x.m`: [`SelectionKind::Method`] has the function of the *generic*
//!   type. The arguments for its [`Program::recv_params`](crate::Program::recv_params) are the
//!   `type_args` of the defined type the path arrives at: the last step's type, without steps
//!   `recv`, a pointer taken off. A generic method (Go 1.27) has an `instance` besides, with its own arguments.
//! - A method of a type parameter's value: [`SelectionKind::InterfaceMethod`] with a type parameter
//!   as `recv`; the method to call is found by name among those of the type argument. Likewise a method
//!   expression `P.m` ([`SelectionKind::InterfaceMethodExpr`]).
//! - A type inside a function: [`NamedType::outer`](crate::NamedType::outer) lists the type parameters around it;
//!   `subst` makes an instance of it.
//! - [`FileInfo::def`] of the names in `[P any]` gives the objects of type parameters; their type is a
//!   [`TypeKind::TypeParam`](crate::TypeKind::TypeParam).

use cranelift_entity::EntityRef;
use rustc_hash::FxHashMap;
use syntax::{BlockId, ClauseId, DeclId, ExprId, ExprKind, File, NameId, StmtId, StmtKind};

use crate::arena::{Type, TypeParamId};
use crate::constant::ConstValue;
use crate::object::{Builtin, ObjId};
use crate::program::PkgId;

/// What kind of thing an expression denotes.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[repr(u8)]
pub enum Mode {
    /// Not an expression of its own (a key, a label), never reached, or wrong.
    #[default]
    None,
    /// A call without results.
    NoValue,
    /// A predeclared function, as the operand of a call.
    Builtin,
    /// A type.
    Type,
    /// A package, as the left of a selector.
    Package,
    /// A constant; see [`FileInfo::const_value`].
    Constant,
    /// Addressable: a variable, `*p`, `s[i]`, a field of something addressable.
    Variable,
    /// `m[k]`: assignable but not addressable, and able to give a second, boolean value.
    MapIndex,
    /// A value.
    Value,
    /// The untyped `nil` as an operand that stays untyped (`x == nil` gives `nil` x's type).
    Nil,
    /// A value that can give a second, boolean one: `x.(T)`, `<-c`.
    CommaOk,
}

/// Properties of an expression beside its type.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct ExprFlags(pub u8);

impl ExprFlags {
    /// The `Name` on the left of `:=` (or `range` with `:=`) declares a new variable.
    pub const DEFINES: ExprFlags = ExprFlags(1);
    /// The call is a conversion `T(x)`.
    pub const CONVERSION: ExprFlags = ExprFlags(2);
    /// The call is of a predeclared function.
    pub const BUILTIN_CALL: ExprFlags = ExprFlags(4);
    /// Used in a context that takes the second, boolean value: `typ` is the tuple (T, bool).
    pub const COMMA_OK: ExprFlags = ExprFlags(8);

    /// Whether all flags of `other` are set.
    pub fn has(self, other: ExprFlags) -> bool {
        self.0 & other.0 == other.0
    }
}

/// What is known of one expression.
#[derive(Clone, Copy, Debug)]
pub struct ExprInfo {
    pub typ: Type,
    pub mode: Mode,
    pub flags: ExprFlags,
    /// Index of a constant, object, selection, literal or field; which one follows from mode and
    /// kind of expression. `u32::MAX` for none. Read it through [`FileInfo`].
    pub aux: u32,
}

const NO_AUX: u32 = u32::MAX;

impl Default for ExprInfo {
    fn default() -> ExprInfo {
        ExprInfo { typ: Type::INVALID, mode: Mode::None, flags: ExprFlags(0), aux: NO_AUX }
    }
}

/// One step of a selection through fields.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PathStep {
    /// Index of the field in its struct.
    pub field: u32,
    /// The operand of this step is a pointer, to be followed first.
    pub deref: bool,
    /// The field's type.
    pub typ: Type,
}

/// What `x.f` means.
#[derive(Clone, Debug)]
pub struct Selection {
    pub kind: SelectionKind,
    /// From the operand through embedded fields; for a field its own step is the last. Empty for
    /// a method declared on the operand's own type.
    pub path: Vec<PathStep>,
    /// The type the path starts at: that of the operand, or the type of a method expression.
    pub recv: Type,
}

/// The ways a selector can be meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SelectionKind {
    /// `x.f`
    Field,
    /// `x.m`, called or not, of a declared method.
    Method {
        func: ObjId,
        /// The receiver parameter is a pointer.
        pointer_recv: bool,
        /// Take the address of what the path arrives at to get the receiver.
        address: bool,
        /// Follow the pointer the path arrives at to get the receiver.
        deref: bool,
    },
    /// `x.m` of an interface: index in its sorted methods.
    InterfaceMethod { index: u32 },
    /// `T.m` or `(*T).m`: a function with the receiver as its first parameter.
    MethodExpr { func: ObjId, pointer_recv: bool, address: bool, deref: bool },
    /// `I.m` of an interface type.
    InterfaceMethodExpr { index: u32 },
    /// `pkg.Name`
    Qualified(ObjId),
}

/// A function literal, or the body of a loop over a function, which becomes one.
#[derive(Clone, Debug)]
pub struct FuncLitInfo {
    /// The literal, or the expression that is ranged over.
    pub expr: ExprId,
    /// The loop whose body it is: then `sig` is the type of the function's parameter `yield`. Branches and
    /// `return` in the body mean what is round the loop, results included.
    pub range: Option<StmtId>,
    pub sig: Type,
    pub body: BlockId,
    /// Parameters and results in order; unnamed ones have objects too, called `_`.
    pub params: Vec<ObjId>,
    pub results: Vec<ObjId>,
    /// Local variables of enclosing functions it (or a literal inside it) mentions, in order of
    /// first mention.
    pub captures: Vec<ObjId>,
    /// The literal it stands directly in, as an index into [`FileInfo::func_lits`].
    pub parent: Option<u32>,
}

impl FuncLitInfo {
    /// The name of one that stands in no other, as gc makes it: `f.func1`, and `f-range1` for the body of a loop. `counts`
    /// are those of literals and of loops in `f` so far.
    pub fn outermost_name(&self, func: &str, counts: &mut [u32; 2]) -> String {
        let loops = self.range.is_some();
        counts[loops as usize] += 1;
        let n = counts[loops as usize];
        if loops { format!("{func}-range{n}") } else { format!("{func}.func{n}") }
    }
}

/// One use of a generic function or method with its type arguments, given or inferred.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Instance {
    /// One for each of the function's own type parameters, in order. Inside a generic function they
    /// may mention its parameters. (Those of a generic method's receiver are not among them.)
    pub args: Vec<Type>,
    /// The function's type with the arguments put in.
    pub typ: Type,
}

/// A declared function or method with what its body needs.
#[derive(Clone, Debug)]
pub struct FuncBody {
    pub obj: ObjId,
    /// The type parameters its body may mention: the receiver's, then its own. Empty for what is
    /// not generic.
    pub type_params: Vec<TypeParamId>,
    /// Index into [`TypedPackage::files`].
    pub file: u32,
    pub decl: DeclId,
    pub sig: Type,
    pub recv: Option<ObjId>,
    /// Parameters and results in order; unnamed ones have objects too, called `_`.
    pub params: Vec<ObjId>,
    pub results: Vec<ObjId>,
    /// `None`: implemented elsewhere.
    pub body: Option<BlockId>,
}

/// `lhs = rhs` of package level, to be run before `main`.
#[derive(Clone, Debug)]
pub struct Initializer {
    /// One variable, or several for a call with several results. Blank variables are included.
    pub lhs: Vec<ObjId>,
    pub file: u32,
    pub rhs: ExprId,
}

/// What is known of one file.
#[derive(Clone, Debug, Default)]
pub struct FileInfo {
    /// The first expression, name, clause and statement that the tables are about: 0 except for a [`Window`].
    start: [u32; 4],
    exprs: Vec<ExprInfo>,
    /// Objects declared by a `NameId` (variables, parameters, constants, types, functions, labels)
    /// or named by one (labels of branches).
    defs: Vec<u32>,
    /// The variable each clause of a type switch declares.
    clauses: Vec<u32>,
    /// The labelled statement a branch goes to; of a loop over a function, which of `func_lits` its body is.
    targets: Vec<u32>,
    consts: Vec<ConstValue>,
    selections: Vec<Selection>,
    pub func_lits: Vec<FuncLitInfo>,
    /// Uses of generic functions, by the `Name` or `Selector` that names the function.
    instances: FxHashMap<ExprId, Instance>,
    /// Keys of struct literals that name promoted fields.
    pub promoted_keys: Vec<ExprId>,
}

/// The ids that one top-level declaration's nodes have, as half-open ranges.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    exprs: (u32, u32),
    names: (u32, u32),
    clauses: (u32, u32),
    stmts: (u32, u32),
}

impl Window {
    /// The window of a declaration. Nodes are made declaration by declaration, so its ids are together.
    pub fn of(file: &File, decl: DeclId) -> Window {
        let (lo, hi) = (file[decl].pos, file[decl].end);
        let range = |ids: &mut dyn Iterator<Item = (usize, source::Pos)>| {
            let mut r = (u32::MAX, 0);
            for (i, _) in ids.filter(|(_, pos)| (lo..hi).contains(pos)) {
                r = (r.0.min(i as u32), i as u32 + 1);
            }
            if r.1 == 0 { (0, 0) } else { r }
        };
        Window {
            exprs: range(&mut file.exprs.keys().map(|i| (i.index(), file[i].pos))),
            names: range(&mut file.names.keys().map(|i| (i.index(), file[i].pos))),
            clauses: range(&mut file.clauses.keys().map(|i| (i.index(), file[i].pos))),
            stmts: range(&mut file.stmts.keys().map(|i| (i.index(), file[i].pos))),
        }
    }

    pub fn has_expr(&self, e: ExprId) -> bool {
        (self.exprs.0..self.exprs.1).contains(&(e.index() as u32))
    }

    /// The ids of its expressions.
    pub fn exprs(&self) -> impl Iterator<Item = ExprId> + use<> {
        (self.exprs.0..self.exprs.1).map(|i| ExprId::new(i as usize))
    }
}

impl FileInfo {
    /// A copy of what is known about the nodes of a window.
    pub fn window(&self, file: &File, w: &Window) -> FileInfo {
        let start = [w.exprs.0, w.names.0, w.clauses.0, w.stmts.0];
        let mut out = FileInfo { start, ..FileInfo::default() };
        let slice = |all: &[u32], (lo, hi): (u32, u32)| all[lo as usize..hi as usize].to_vec();
        out.defs = slice(&self.defs, w.names);
        out.clauses = slice(&self.clauses, w.clauses);
        out.targets = slice(&self.targets, w.stmts);
        let mut lits: Vec<u32> = Vec::new();
        for e in w.exprs() {
            let mut x = *self.expr(e);
            if x.aux != NO_AUX {
                match file[e].kind {
                    _ if x.mode == Mode::Constant => {
                        out.consts.push(self.consts[x.aux as usize].clone());
                        x.aux = out.consts.len() as u32 - 1;
                    }
                    ExprKind::FuncLit { .. } => {
                        lits.push(x.aux);
                        x.aux = lits.len() as u32 - 1;
                    }
                    _ => {}
                }
                if let (ExprKind::Selector { .. } | ExprKind::Name(_), Some(s)) =
                    (file[e].kind, self.selected(file, e))
                {
                    out.selections.push(s.clone());
                    x.aux = out.selections.len() as u32 - 1;
                }
            }
            out.exprs.push(x);
            if let Some(i) = self.instances.get(&e) {
                out.instances.insert(e, i.clone());
            }
        }
        out.promoted_keys = self.promoted_keys.iter().copied().filter(|&e| w.has_expr(e)).collect();
        for (i, target) in out.targets.iter_mut().enumerate() {
            let s = StmtId::new(w.stmts.0 as usize + i);
            if matches!(file[s].kind, StmtKind::Range { .. }) && *target != NO_AUX {
                lits.push(*target);
                *target = lits.len() as u32 - 1;
            }
        }
        for &l in &lits {
            let mut lit = self.func_lits[l as usize].clone();
            lit.parent = lit.parent.and_then(|p| lits.iter().position(|&l| l == p)).map(|p| p as u32);
            out.func_lits.push(lit);
        }
        out
    }

    /// The selection of a selector, or of the key of a composite literal that names a promoted field.
    fn selected(&self, file: &File, e: ExprId) -> Option<&Selection> {
        match file[e].kind {
            ExprKind::Selector { .. } => self.selection(e),
            _ if self.promoted_keys.contains(&e) => self.selection(e),
            _ => None,
        }
    }

    /// Expressions that name generic functions, and selectors of methods.
    pub fn generic_uses(&self, file: &File, wanted: impl Fn(ExprId) -> bool) -> Vec<ExprId> {
        let first = self.start[0];
        let is_use = |e: &ExprId| {
            self.instances.contains_key(e)
                || matches!(file[*e].kind, ExprKind::Selector { .. })
                    && self.selection(*e).is_some_and(|s| !matches!(s.kind, SelectionKind::Field))
        };
        (first..first + self.exprs.len() as u32)
            .map(|i| ExprId::new(i as usize))
            .filter(|e| is_use(e) && wanted(*e))
            .collect()
    }

    /// Every object the tables mention.
    pub fn for_each_object(&mut self, file: &File, mut f: impl FnMut(&mut ObjId)) {
        let mut word = |w: &mut u32| {
            if *w != NO_AUX {
                let mut obj = ObjId::from_u32(*w);
                f(&mut obj);
                *w = obj.as_u32();
            }
        };
        self.defs.iter_mut().for_each(&mut word);
        self.clauses.iter_mut().for_each(&mut word);
        for i in 0..self.exprs.len() {
            let e = ExprId::new(self.start[0] as usize + i);
            let named = matches!(file[e].kind, ExprKind::Name(_))
                && matches!(self.exprs[i].mode, Mode::Variable | Mode::Value)
                && !self.promoted_keys.contains(&e);
            if named {
                word(&mut self.exprs[i].aux);
            }
        }
        for l in &mut self.func_lits {
            l.params.iter_mut().for_each(&mut f);
            l.results.iter_mut().for_each(&mut f);
            l.captures.iter_mut().for_each(&mut f);
        }
    }
}

impl FileInfo {
    /// Says anew which function a `Name` means.
    pub fn set_object(&mut self, e: ExprId, obj: ObjId) {
        self.expr_mut(e).aux = obj.as_u32();
    }

    /// Says anew what a selector means.
    pub fn replace_selection(&mut self, e: ExprId, new: Selection) {
        let at = self.expr(e).aux as usize;
        self.selections[at] = new;
    }

    /// The numbers of the expressions that the tables are about.
    pub fn expr_ids(&self) -> std::ops::Range<usize> {
        let start = self.start[0] as usize;
        start..start + self.exprs.len()
    }

    #[inline]
    fn at(&self, e: ExprId) -> usize {
        e.index() - self.start[0] as usize
    }

    /// Tables for a file, all empty.
    pub fn new(file: &File) -> FileInfo {
        FileInfo {
            exprs: vec![ExprInfo::default(); file.exprs.len()],
            defs: vec![NO_AUX; file.names.len()],
            clauses: vec![NO_AUX; file.clauses.len()],
            targets: vec![NO_AUX; file.stmts.len()],
            ..FileInfo::default()
        }
    }

    /// Everything about an expression.
    #[inline]
    pub fn expr(&self, e: ExprId) -> &ExprInfo {
        &self.exprs[self.at(e)]
    }

    /// For the checker.
    #[inline]
    pub fn expr_mut(&mut self, e: ExprId) -> &mut ExprInfo {
        let at = self.at(e);
        &mut self.exprs[at]
    }

    /// The type of an expression or type expression. For a call with several results a tuple. Never
    /// untyped in a checked file, save for constants nothing gives a type to and a bare `nil`.
    #[inline]
    pub fn type_of(&self, e: ExprId) -> Type {
        self.exprs[self.at(e)].typ
    }

    /// What the expression denotes.
    #[inline]
    pub fn mode(&self, e: ExprId) -> Mode {
        self.exprs[self.at(e)].mode
    }

    /// The value of a constant expression, rounded to its type.
    #[inline]
    pub fn const_value(&self, e: ExprId) -> Option<&ConstValue> {
        let x = &self.exprs[self.at(e)];
        if x.mode == Mode::Constant { self.consts.get(x.aux as usize) } else { None }
    }

    /// The object a `Name` expression denotes (not for constants, see [`FileInfo::const_value`]).
    #[inline]
    pub fn object(&self, e: ExprId) -> Option<ObjId> {
        let x = &self.exprs[self.at(e)];
        let named = matches!(x.mode, Mode::Variable | Mode::Value | Mode::Type | Mode::Package | Mode::None);
        if named && x.aux != NO_AUX { Some(ObjId::from_u32(x.aux)) } else { None }
    }

    /// The predeclared function a callee denotes.
    pub fn builtin(&self, e: ExprId) -> Option<Builtin> {
        let x = &self.exprs[self.at(e)];
        if x.mode == Mode::Builtin { Builtin::ALL.get(x.aux as usize).copied() } else { None }
    }

    /// What a `Selector` expression means (not for constants and types of packages).
    pub fn selection(&self, e: ExprId) -> Option<&Selection> {
        let x = &self.exprs[self.at(e)];
        let selects = matches!(x.mode, Mode::Variable | Mode::Value);
        if selects { self.selections.get(x.aux as usize) } else { None }
    }

    /// The type arguments of a generic function, by the `Name` or `Selector` that names it (for
    /// `(f)[int](x)` the `f`).
    #[inline]
    pub fn instance(&self, e: ExprId) -> Option<&Instance> {
        if self.instances.is_empty() { None } else { self.instances.get(&e) }
    }

    /// For the checker.
    pub fn set_instance(&mut self, e: ExprId, instance: Instance) {
        self.instances.insert(e, instance);
    }

    /// Names of all function literals: `outermost` names those that stand in no other, the others have a number behind
    /// the name of the one they stand in, in source order.
    pub fn closure_names<S: AsRef<str> + From<String> + Default>(
        &self,
        file: &File,
        mut outermost: impl FnMut(&FuncLitInfo) -> String,
    ) -> Vec<S> {
        let lits = &self.func_lits;
        let mut order: Vec<usize> = (0..lits.len()).collect();
        order.sort_by_key(|&l| file[lits[l].expr].pos);
        let mut names: Vec<S> = lits.iter().map(|_| S::default()).collect();
        let mut counts = vec![[0u32; 2]; lits.len()];
        for l in order {
            let lit = &lits[l];
            let name = match lit.parent {
                Some(p) => {
                    let (outer, n) = (names[p as usize].as_ref(), &mut counts[p as usize]);
                    let loops = lit.range.is_some();
                    n[loops as usize] += 1;
                    format!("{outer}{}{}", if loops { "-range" } else { "." }, n[loops as usize])
                }
                None => outermost(lit),
            };
            names[l] = name.into();
        }
        names
    }

    /// What is known of a `FuncLit`.
    pub fn func_lit(&self, e: ExprId) -> Option<&FuncLitInfo> {
        self.func_lits.get(self.expr(e).aux as usize)
    }

    /// The struct field that the key of a composite literal's element names. `None` for a promoted
    /// field: [`FileInfo::selection`] of the key then has the path to it.
    pub fn field_key(&self, key: ExprId) -> Option<u32> {
        let x = self.expr(key);
        (x.mode == Mode::None && x.aux != NO_AUX).then_some(x.aux)
    }

    /// The object a name declares, or the label a branch names.
    #[inline]
    pub fn def(&self, n: NameId) -> Option<ObjId> {
        let x = self.defs[n.index() - self.start[1] as usize];
        (x != NO_AUX).then(|| ObjId::from_u32(x))
    }

    /// The variable a clause of `switch v := x.(type)` declares.
    pub fn clause_var(&self, c: ClauseId) -> Option<ObjId> {
        let x = self.clauses[c.index() - self.start[2] as usize];
        (x != NO_AUX).then(|| ObjId::from_u32(x))
    }

    /// The `Labeled` statement a `break L`, `continue L` or `goto L` names.
    pub fn branch_target(&self, s: StmtId) -> Option<StmtId> {
        let x = self.targets[s.index() - self.start[3] as usize];
        (x != NO_AUX).then(|| StmtId::new(x as usize))
    }

    /// The body of a loop over a function; `None` for other loops.
    pub fn range_lit(&self, s: StmtId) -> Option<&FuncLitInfo> {
        self.func_lits.get(self.range_lit_index(s)?)
    }

    /// The same as an index into `func_lits`.
    pub fn range_lit_index(&self, s: StmtId) -> Option<usize> {
        let x = self.targets[s.index() - self.start[3] as usize];
        (x != NO_AUX).then_some(x as usize)
    }

    /// For the checker.
    pub fn set_range_lit(&mut self, s: StmtId, lit: u32) {
        self.targets[s.index() - self.start[3] as usize] = lit;
    }

    /// For the checker.
    pub fn set_def(&mut self, n: NameId, obj: ObjId) {
        self.defs[n.index() - self.start[1] as usize] = obj.as_u32();
    }

    /// For the checker.
    pub fn set_clause_var(&mut self, c: ClauseId, obj: ObjId) {
        self.clauses[c.index() - self.start[2] as usize] = obj.as_u32();
    }

    /// For the checker.
    pub fn set_branch_target(&mut self, s: StmtId, target: StmtId) {
        self.targets[s.index() - self.start[3] as usize] = target.index() as u32;
    }

    /// For the checker.
    pub fn set_const(&mut self, e: ExprId, value: ConstValue) {
        let at = self.at(e);
        let x = &mut self.exprs[at];
        if x.mode == Mode::Constant && x.aux != NO_AUX {
            self.consts[x.aux as usize] = value;
            return;
        }
        x.mode = Mode::Constant;
        x.aux = self.consts.len() as u32;
        self.consts.push(value);
    }

    /// For the checker.
    pub fn set_selection(&mut self, e: ExprId, s: Selection) {
        self.expr_mut(e).aux = self.selections.len() as u32;
        self.selections.push(s);
    }

    /// The types of all expressions that are not in one of the windows, which are in the order of the source.
    pub fn types_outside(&self, windows: &[Window], mut f: impl FnMut(Type)) {
        let is_outside = |e: u32| {
            let before = windows.partition_point(|w| w.exprs.0 <= e);
            before.checked_sub(1).is_none_or(|w| windows[w].exprs.1 <= e)
        };
        let mut last = Type::INVALID;
        for (i, x) in self.exprs.iter().enumerate() {
            if x.typ != last && x.typ != Type::INVALID && is_outside(self.start[0] + i as u32) {
                last = x.typ;
                f(last);
            }
        }
    }

    /// All recorded types, for a final pass of the checker.
    pub fn for_each_type(&mut self, mut f: impl FnMut(&mut Type)) {
        for x in &mut self.exprs {
            f(&mut x.typ);
        }
        for s in &mut self.selections {
            f(&mut s.recv);
            s.path.iter_mut().for_each(|p| f(&mut p.typ));
        }
        for l in &mut self.func_lits {
            f(&mut l.sig);
        }
        for i in self.instances.values_mut() {
            f(&mut i.typ);
            i.args.iter_mut().for_each(&mut f);
        }
    }
}

/// One checked package.
#[derive(Debug)]
pub struct TypedPackage {
    pub pkg: PkgId,
    /// In the order the files were given.
    pub files: Vec<FileInfo>,
    /// The language version of each file: the N of go1.N.
    pub versions: Vec<u32>,
    /// Functions and methods in source order, `init` functions included.
    pub funcs: Vec<FuncBody>,
    /// Initialisations of package variables in the order they must run.
    pub init_order: Vec<Initializer>,
    /// The `init` functions in the order they must run, after the variables.
    pub inits: Vec<ObjId>,
    /// Package-level variables in source order.
    pub vars: Vec<ObjId>,
    /// `func main`, in package main.
    pub main: Option<ObjId>,
}
