//! The nodes.

use source::Pos;

use crate::id::{Ids, List, id};
use crate::{BinaryOp, Symbol, UnaryOp};

id!(
    /// An expression or a type.
    ExprId, "e"
);
id!(
    /// A statement.
    StmtId, "s"
);
id!(
    /// One specification of a declaration: of `var (a = 1; b = 2)` there are two.
    DeclId, "d"
);
id!(
    /// A parameter, result, receiver, type parameter, struct field, method or embedded element.
    FieldId, "f"
);
id!(
    /// An identifier that is not an expression: a declared name, a selected name, a label.
    NameId, "n"
);
id!(
    /// The body of a function, or any other `{ ... }` with statements in it.
    BlockId, "b"
);
id!(
    /// Parameters and results of a function.
    SigId, "sig"
);
id!(
    /// A case of a `switch` or `select`.
    ClauseId, "c"
);
id!(
    /// The indices of a slice expression.
    BoundsId, "bounds"
);
id!(
    /// A parenthesised declaration, such as `const ( ... )`.
    GroupId, "group"
);
id!(
    /// A `//go:name arguments` comment.
    DirectiveId, "directive"
);

/// An identifier where it is declared, selected or used as a label.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Name {
    pub pos: Pos,
    pub sym: Symbol,
}

/// An expression or a type; which one is for the checker to say.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Expr {
    /// gc's position: see the crate's documentation. Not always the first byte.
    pub pos: Pos,
    /// One past the last byte.
    pub end: Pos,
    pub kind: ExprKind,
}

/// What an [`Expr`] is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum ExprKind {
    /// Stands for something that was reported.
    Bad,
    Name(Symbol),
    /// A literal; its text is the source from `pos` to `end` ([`crate::File::literal`]).
    BasicLit(LitKind),
    /// `typ{elems}`; `typ` is `None` for a literal inside another one. Keyed elements are `KeyValue`s.
    CompositeLit {
        typ: Option<ExprId>,
        elems: List<ExprId>,
    },
    FuncLit {
        sig: SigId,
        body: BlockId,
    },
    Paren(ExprId),
    /// `x.sel`, a qualified identifier, a method expression.
    Selector {
        x: ExprId,
        sel: NameId,
    },
    /// `x[i]`, or the instantiation `x[T1, T2]`. There is at least one index.
    Index {
        x: ExprId,
        indices: List<ExprId>,
    },
    /// `x[lo:hi]`, `x[lo:hi:max]`.
    Slice {
        x: ExprId,
        bounds: BoundsId,
    },
    /// `x.(typ)`
    TypeAssert {
        x: ExprId,
        typ: ExprId,
    },
    /// `lhs := x.(type)`, found only in the header of a type switch.
    TypeSwitchGuard {
        lhs: Option<NameId>,
        x: ExprId,
    },
    /// `fun(args)`, `fun(args...)`; also conversions.
    Call {
        fun: ExprId,
        args: List<ExprId>,
        dots: bool,
    },
    /// `*x`: dereference or pointer type.
    Star(ExprId),
    Unary {
        op: UnaryOp,
        x: ExprId,
    },
    /// Also the union `A | B` of a constraint.
    Binary {
        op: BinaryOp,
        x: ExprId,
        y: ExprId,
    },
    /// An element of a composite literal.
    KeyValue {
        key: ExprId,
        value: ExprId,
    },
    /// `[len]elem`; `len` is `None` for `[...]elem`.
    Array {
        len: Option<ExprId>,
        elem: ExprId,
    },
    /// `[]elem`
    SliceType(ExprId),
    Struct(Ids<FieldId>),
    FuncType(SigId),
    /// Methods are fields with a name and a `FuncType`, embedded elements fields without a name.
    Interface(Ids<FieldId>),
    Map {
        key: ExprId,
        value: ExprId,
    },
    Chan {
        dir: ChanDir,
        elem: ExprId,
    },
    /// `...elem`: the type of a final parameter.
    Ellipsis(ExprId),
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum LitKind {
    Int,
    Float,
    Imag,
    Rune,
    String,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ChanDir {
    Both,
    /// `chan<- T`
    Send,
    /// `<-chan T`
    Recv,
}

/// `[lo:hi:max]`. With `max`, `hi` is present too.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct SliceBounds {
    pub lo: Option<ExprId>,
    pub hi: Option<ExprId>,
    pub max: Option<ExprId>,
}

/// Parameters and results. In each list either all fields have names or none has.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Sig {
    pub params: Ids<FieldId>,
    pub results: Ids<FieldId>,
}

/// One name with its type; `a, b T` gives two fields that share the type's [`ExprId`].
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Field {
    /// The name's position, else where the type starts.
    pub pos: Pos,
    /// `None`: unnamed parameter, embedded field or element.
    pub name: Option<NameId>,
    /// `Ellipsis` for a variadic parameter; the constraint of a type parameter.
    pub typ: ExprId,
    /// The `BasicLit` behind a struct field.
    pub tag: Option<ExprId>,
}

/// `{ stmts }`
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Block {
    /// The `{`.
    pub pos: Pos,
    pub stmts: List<StmtId>,
    /// The `}`.
    pub rbrace: Pos,
}

/// A statement.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Stmt {
    /// gc's position: the keyword, or the operator of an assignment.
    pub pos: Pos,
    /// One past the last byte (for blocks and the like: behind the `}`).
    pub end: Pos,
    pub kind: StmtKind,
}

/// What a [`Stmt`] is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum StmtKind {
    /// Only as the target of a label at the end of a block.
    Empty,
    Expr(ExprId),
    Send {
        chan: ExprId,
        value: ExprId,
    },
    /// `x++` or `x--` (`op` is `Add` or `Sub`).
    IncDec {
        x: ExprId,
        op: BinaryOp,
    },
    /// `lhs = rhs`
    Assign {
        lhs: List<ExprId>,
        rhs: List<ExprId>,
    },
    /// `lhs := rhs`. The left sides should be `Name`s; the checker reports others.
    Define {
        lhs: List<ExprId>,
        rhs: List<ExprId>,
    },
    /// `lhs op= rhs`
    AssignOp {
        op: BinaryOp,
        lhs: ExprId,
        rhs: ExprId,
    },
    Decl(List<DeclId>),
    Block(BlockId),
    /// `els` is an `If` or a `Block`.
    If {
        init: Option<StmtId>,
        cond: ExprId,
        then: BlockId,
        els: Option<StmtId>,
    },
    For {
        init: Option<StmtId>,
        cond: Option<ExprId>,
        post: Option<StmtId>,
        body: BlockId,
    },
    /// `for lhs = range x`, `for lhs := range x` (`define`), `for range x` (`lhs` is empty).
    Range {
        lhs: List<ExprId>,
        define: bool,
        x: ExprId,
        body: BlockId,
    },
    Switch {
        init: Option<StmtId>,
        tag: Option<ExprId>,
        clauses: Ids<ClauseId>,
    },
    /// `guard` is a `TypeSwitchGuard`.
    TypeSwitch {
        init: Option<StmtId>,
        guard: ExprId,
        clauses: Ids<ClauseId>,
    },
    Select {
        clauses: Ids<ClauseId>,
    },
    Labeled {
        label: NameId,
        stmt: StmtId,
    },
    Branch {
        kind: BranchKind,
        label: Option<NameId>,
    },
    Go(ExprId),
    Defer(ExprId),
    Return {
        results: List<ExprId>,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BranchKind {
    Break,
    Continue,
    Goto,
    Fallthrough,
}

/// A case of a `switch`, type switch or `select`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Clause {
    /// `case` or `default`.
    pub pos: Pos,
    /// The `:`.
    pub colon: Pos,
    pub kind: ClauseKind,
    pub body: List<StmtId>,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum ClauseKind {
    Default,
    /// Values, or types in a type switch.
    Exprs(List<ExprId>),
    /// Send, receive expression, `v = <-c` or `v := <-c`.
    Comm(StmtId),
}

/// One specification.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Decl {
    /// The first name; of a function its name, of a method the receiver's `(`.
    pub pos: Pos,
    /// One past the last byte.
    pub end: Pos,
    /// The parentheses it stands in.
    pub group: Option<GroupId>,
    /// The `//go:` comments right before it.
    pub directives: Ids<DirectiveId>,
    pub kind: DeclKind,
}

/// What a [`Decl`] is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum DeclKind {
    Import(ImportDecl),
    Const(ConstDecl),
    Var(VarDecl),
    Type(TypeDecl),
    Func(FuncDecl),
}

/// `import name "path"`
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ImportDecl {
    /// May be `.` or `_`.
    pub name: Option<NameId>,
    /// A string `BasicLit`.
    pub path: ExprId,
}

/// `names typ = values` in a `const` declaration.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ConstDecl {
    pub names: Ids<NameId>,
    pub typ: Option<ExprId>,
    pub values: List<ExprId>,
    /// Index in the group, 0 without a group.
    pub iota: u32,
    /// When `typ` and `values` are absent: the declaration of the group whose type and values apply.
    pub repeats: Option<DeclId>,
}

/// `names typ = values` in a `var` declaration.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct VarDecl {
    pub names: Ids<NameId>,
    pub typ: Option<ExprId>,
    pub values: List<ExprId>,
}

/// `name[tparams] typ`, `name[tparams] = typ`
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct TypeDecl {
    pub name: NameId,
    pub tparams: Ids<FieldId>,
    pub alias: bool,
    pub typ: ExprId,
}

/// `func (recv) name[tparams] sig body`
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct FuncDecl {
    pub recv: Option<FieldId>,
    pub name: NameId,
    pub tparams: Ids<FieldId>,
    pub sig: SigId,
    /// `None`: implemented elsewhere, in assembly or by `//go:linkname`.
    pub body: Option<BlockId>,
    pub pragma: Pragma,
}

/// What the `//go:` comments above a function ask for, as a set of bits.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Pragma(pub u16);

impl Pragma {
    pub const NOINLINE: Pragma = Pragma(1 << 0);
    pub const NOSPLIT: Pragma = Pragma(1 << 1);
    pub const NOESCAPE: Pragma = Pragma(1 << 2);
    pub const NORACE: Pragma = Pragma(1 << 3);
    pub const NOCHECKPTR: Pragma = Pragma(1 << 4);
    pub const SYSTEMSTACK: Pragma = Pragma(1 << 5);
    pub const NOWRITEBARRIER: Pragma = Pragma(1 << 6);
    pub const NOWRITEBARRIERREC: Pragma = Pragma(1 << 7);
    pub const YESWRITEBARRIERREC: Pragma = Pragma(1 << 8);
    pub const UINTPTRESCAPES: Pragma = Pragma(1 << 9);
    pub const UINTPTRKEEPALIVE: Pragma = Pragma(1 << 10);
    pub const CGO_UNSAFE_ARGS: Pragma = Pragma(1 << 11);
    pub const LINKNAME: Pragma = Pragma(1 << 12);

    /// The bit of the directive `go:NAME`; empty for one that is no property of a function.
    pub fn of(name: &str) -> Pragma {
        match name {
            "noinline" => Pragma::NOINLINE,
            "nosplit" => Pragma::NOSPLIT,
            "noescape" => Pragma::NOESCAPE,
            "norace" => Pragma::NORACE,
            "nocheckptr" => Pragma::NOCHECKPTR,
            "systemstack" => Pragma::SYSTEMSTACK,
            "nowritebarrier" => Pragma::NOWRITEBARRIER,
            "nowritebarrierrec" => Pragma::NOWRITEBARRIERREC,
            "yeswritebarrierrec" => Pragma::YESWRITEBARRIERREC,
            "uintptrescapes" => Pragma::UINTPTRESCAPES,
            "uintptrkeepalive" => Pragma::UINTPTRKEEPALIVE,
            "cgo_unsafe_args" => Pragma::CGO_UNSAFE_ARGS,
            "linkname" => Pragma::LINKNAME,
            _ => Pragma(0),
        }
    }

    /// Whether all bits of `other` are set.
    pub fn has(self, other: Pragma) -> bool {
        self.0 & other.0 == other.0
    }
}

impl std::ops::BitOr for Pragma {
    type Output = Pragma;
    fn bitor(self, other: Pragma) -> Pragma {
        Pragma(self.0 | other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tree is most of what the front end keeps in memory: growth is a decision.
    #[test]
    fn sizes() {
        assert_eq!(size_of::<Expr>(), 24);
        assert_eq!(size_of::<Stmt>(), 28);
        assert_eq!(size_of::<Option<ExprId>>(), 4);
        assert_eq!(size_of::<Name>(), 8);
        assert_eq!(size_of::<Field>(), 16);
        assert!(size_of::<Decl>() <= 56);
    }
}
