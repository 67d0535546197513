//! All messages of the checker: one row each, with its code in the manner of Go's
//! `internal/types/errors` and its text in gc's wording. The comment is a program that triggers it.

use std::fmt::Display;

use source::{Diagnostic, Pos};

macro_rules! messages {
    ($( $(#[$doc:meta])* $name:ident($($arg:ident),*) $code:ident $text:literal; )*) => {$(
        $(#[$doc])*
        pub(crate) fn $name(pos: Pos $(, $arg: impl Display)*) -> Diagnostic {
            Diagnostic::error(pos, stringify!($code), format!($text))
        }
    )*};
}

// Declarations
messages! {
    /// `package _`
    blank_package_name() BlankPkgName "invalid package name _";
    /// `package a` beside `package b`
    mismatched_package(name, want) MismatchedPkgName "package {name}; expected package {want}";
    /// `var x, x int`
    redeclared(name) DuplicateDecl "{name} redeclared in this block";
    /// `struct{ a, a int }`
    field_redeclared(name) DuplicateDecl "{name} redeclared";
    /// `import "unsafe"; var unsafe int`
    declared_through_import(name, pkg) DuplicateDecl "{name} already declared through import of {pkg}";
    /// `import . "unsafe"; type Pointer int`
    declared_through_dot_import(name, pkg) DuplicateDecl "{name} already declared through dot-import of {pkg}";
    /// `import _ "a"`, which cannot be found
    could_not_import(path, why) BrokenImport "could not import {path} ({why})";
    /// `import ""`, `import "a b"`
    invalid_import_path(why) BadImportPath "invalid import path ({why})";
    /// `import init "fmt"`
    import_named_init() InvalidInitDecl "cannot import package as init - init must be a func";
    /// `import "a"`, where a is a program
    import_of_main(path) BrokenImport "import \"{path}\" is a program, not an importable package";
    /// `import "unsafe"`
    unused_import(path) UnusedImport "{path} imported and not used";
    /// `import u "unsafe"`
    unused_named_import(path, name) UnusedImport "{path} imported as {name} and not used";
    /// `func f() { x := 1 }`
    unused_variable(name) UnusedVar "declared and not used: {name}";
    /// `var init int`
    cannot_declare_init() InvalidInitDecl "cannot declare init - must be func";
    /// `package main; var main int`
    cannot_declare_main() InvalidMainDecl "cannot declare main - must be func";
    /// `func init() int`
    special_func_signature(name) InvalidInitDecl "func {name} must have no arguments and no return values";
    /// `func init[T any]() {}`
    special_func_type_params(name) InvalidInitDecl "func {name} must have no type parameters";
    /// `func init()`
    missing_init_body() MissingInitBody "func init must have a body";
    /// `//go:noescape` above a function with a body
    noescape_with_body() InvalidSyntaxTree "can only use //go:noescape with external func implementations";
    /// `var x = 1, 2`
    extra_init(x) WrongAssignCount "extra init expr{x}";
    /// `var x, y, z = 1, 2`
    missing_init(name) WrongAssignCount "missing init expr for {name}";
    /// `type T int; func (T) m() {}; func (T) m() {}`
    duplicate_method(base, name, at) DuplicateMethod "method {base}.{name} already declared at {at}";
    /// `type T struct{ f int }; func (T) f() {}`
    field_and_method(name) DuplicateFieldAndMethod "field and method with the same name {name}";
    /// `const c []int = nil`
    invalid_const_type(typ) InvalidConstType "invalid constant type {typ}";
    /// `var v int; const c = v`
    not_constant(x) InvalidConstInit "{x} is not constant";
    /// `func (int) m() {}`
    non_local_receiver(typ) InvalidRecv "cannot define new methods on non-local type {typ}";
    /// `type P *int; func (P) m() {}`
    pointer_receiver_base(typ) InvalidRecv "invalid receiver type {typ} (pointer or interface type)";
    /// `type P unsafe.Pointer; func (P) m() {}`
    unsafe_pointer_receiver(typ) InvalidRecv "invalid receiver type {typ}";
    /// `type A = T[int]; func (A) m() {}`
    instantiated_receiver(typ) InvalidRecv "cannot define new methods on instantiated type {typ}";
    /// `type A[P any] = T[P]; func (A[P]) m() {}`
    generic_alias_receiver(typ) InvalidRecv "cannot define new methods on generic alias type {typ}";
    /// `type T[P, Q any] int; func (T[P]) m() {}`
    receiver_param_count(have, plural, want) BadRecv "receiver declares {have} type parameter{plural}, but receiver base type declares {want}";
    /// `func (T[*int]) m() {}`
    receiver_param_name(x) BadDecl "receiver type parameter {x} must be an identifier";
    /// `func ([]int) m() {}`
    invalid_receiver(typ) InvalidRecv "invalid receiver type {typ}";
    /// a chain of thousands of declarations
    too_deep() InvalidDeclCycle "declarations depend on each other too deeply";
    /// `type T T`
    type_refers_to_itself(name) InvalidDeclCycle "invalid recursive type: {name} refers to itself";
    /// `type T struct { a [len(x)]int }; var x T`
    declaration_refers_to_itself(name) InvalidDeclCycle "invalid cycle in declaration: {name} refers to itself";
    /// `type T struct { u U }; type U struct { t T }`
    recursive_type(name) InvalidDeclCycle "invalid recursive type {name}";
    /// `func f(a [unsafe.Sizeof(g)]int); func g(a [unsafe.Sizeof(f)]int)`
    declaration_cycle(name) InvalidDeclCycle "invalid cycle in declaration of {name}";
    /// `var x = x`
    init_refers_to_itself(name) InvalidInitCycle "initialization cycle: {name} refers to itself";
    /// `var x = y; var y = x`
    init_cycle(name) InvalidInitCycle "initialization cycle for {name}";
}

// Directives
messages! {
    /// `//go:noinline` above a variable
    misplaced_directive() MisplacedDirective "misplaced compiler directive";
    /// `//go:embed x` above a function
    misplaced_embed() MisplacedDirective "misplaced go:embed directive";
    /// `//go:linkname a b c`
    directive_usage(usage) InvalidDirective "usage: //go:{usage}";
    /// `//go:embed "x`
    embed_string(text) InvalidDirective "invalid quoted string in //go:embed: {text}";
    /// `//go:systemstack`
    only_in_runtime(name) InvalidDirective "//go:{name} only allowed in runtime";
    /// `//go:uintptrkeepalive`
    only_in_standard_library(name) InvalidDirective "//go:{name} is only allowed in the standard library";
    /// `//go:cgo_ldflag "-lm"`
    only_in_cgo(text) InvalidDirective "//go:{text} only allowed in cgo-generated code";
    /// `//go:embed x` in a file that doesn't import `embed`
    embed_import() MisplacedDirective "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)";
    /// `//go:embed x` above `var a, b string`
    embed_multiple() MisplacedDirective "go:embed cannot apply to multiple vars";
    /// `//go:embed x` above `var a = "x"`
    embed_initializer() MisplacedDirective "go:embed cannot apply to var with initializer";
    /// `//go:embed x` above a local variable
    embed_local() MisplacedDirective "go:embed cannot apply to var inside func";
    /// `//go:embed x` above `var a int`
    embed_type(typ) MisplacedDirective "go:embed cannot apply to var of type {typ}";
    /// `//go:linkname f g` in a file that doesn't import `unsafe`
    linkname_unsafe() InvalidDirective "//go:linkname only allowed in Go files that import \"unsafe\"";
    /// `//go:linkname T g` of a type
    linkname_target() InvalidDirective "//go:linkname must refer to declared function or variable";
    /// `//go:linkname f g` twice
    duplicate_linkname(name) InvalidDirective "duplicate //go:linkname for {name}";
    /// `//go:build go1.99`
    newer_file(version) TooNew "file requires newer Go version {version}";
}

// Types
messages! {
    /// `var x T` with `T` a constant
    not_a_type(x) NotAType "{x} is not a type";
    /// `var x f()`
    used_as_type(x) NotAType "{x} used as type";
    /// `var x T[int]` with an ordinary T
    not_generic(typ) NotAGenericType "{typ} is not a generic type";
    /// the same in a type
    not_generic_index(x, typ) NotAGenericType "invalid operation: {x} ({typ} is not a generic type)";
    /// What an older language does not have
    later_version(what, requires) UnsupportedFeature "{what} {requires}";
    /// `var x List`
    without_instantiation(what, x) WrongTypeArgCount "cannot use generic {what} {x} without instantiation";
    /// `List[int, int]`
    type_argument_count(which, name, have, want) WrongTypeArgCount "{which} type arguments for type {name}: have {have}, want {want}";
    /// `f[int, int]`
    too_many_type_arguments(have, want) WrongTypeArgCount "got {have} type arguments but want {want}";
    /// `Sum[string]`
    unsatisfied(cause) InvalidTypeArg "{cause}";
    /// `func f[P any, Q P]()`
    type_param_constraint() MisplacedTypeParam "cannot use a type parameter as constraint";
    /// `interface{ P | int }`
    type_param_term() MisplacedTypeParam "term cannot be a type parameter";
    /// `interface{ ~P }`
    tilde_type_param(t) MisplacedTypeParam "type in term ~{t} cannot be a type parameter";
    /// `interface{ ~error }`
    tilde_interface(t) InvalidUnion "invalid use of ~ ({t} is an interface)";
    /// `type M int; interface{ ~M }`
    tilde_defined(t, u) InvalidUnion "invalid use of ~ (underlying type of {t} is {u})";
    /// `interface{ int | ~int }`
    overlapping_terms(a, b) InvalidUnion "overlapping terms {a} and {b}";
    /// `interface{ error | int }`
    union_with_methods(t) InvalidUnion "cannot use {t} in union ({t} contains methods)";
    /// `interface{ comparable | int }`
    union_with_comparable() InvalidUnion "cannot use comparable in union";
    /// `type C interface{ comparable }; interface{ C | int }`
    union_embeds_comparable(t) InvalidUnion "cannot use {t} in union ({t} embeds comparable)";
    /// a union of more than 100 terms
    too_many_terms(most) InvalidUnion "cannot handle more than {most} union terms (implementation limitation)";
    /// `type T[P any] P`
    type_param_rhs() MisplacedTypeParam "cannot use a type parameter as RHS in type declaration";
    /// `type A[P any] = P`
    type_param_alias() MisplacedTypeParam "cannot use type parameter declared in alias declaration as RHS";
    /// `x.(int)` of a type parameter's value
    type_param_assertion(x) InvalidAssert "invalid operation: cannot use type assertion on type parameter value {x}";
    /// `switch x.(type) {}` of a type parameter's value
    type_param_switch(x) InvalidTypeSwitch "cannot use type switch on type parameter value {x}";
    /// `func f[P any]() { f[*P]() }`
    instantiation_cycle() InvalidInstanceCycle "instantiation cycle:";
    /// `f()` with no argument that tells `T`
    call_inference(f, cause) CannotInferTypeArgs "in call to {f}, {cause}";
    /// `var f func(int) = g` where `g`'s result says otherwise
    inference(cause) CannotInferTypeArgs "{cause}";
    /// `func f[P any]()`
    generic_without_body() MissingBody "generic function is missing function body";
    /// `var x ...int`
    invalid_dots() InvalidSyntaxTree "invalid use of ...";
    /// `func f(a ...int, b int)`
    misplaced_dots() MisplacedDotDotDot "can only use ... with final parameter in list";
    /// `var x [...]int`
    open_array() BadDotDotDotSyntax "invalid use of [...] array (outside a composite literal)";
    /// `var x [n]int` without n
    undefined_array_length(name) InvalidArrayLen "undefined array length {name} or missing type constraint";
    /// `var x [-1]int`
    invalid_array_length(x) InvalidArrayLen "invalid array length {x}";
    /// `var x [f()]int`
    array_length_not_constant(x) InvalidArrayLen "array length {x} must be constant";
    /// `var x [1.5]int`
    array_length_not_integer(x) InvalidArrayLen "array length {x} must be integer";
    /// `var m map[[]int]int`
    invalid_map_key(typ) IncomparableMapKey "invalid map key type {typ}";
    /// `var c chan [1 << 16]byte`
    chan_element_too_large() TypeTooLarge "channel element type too large (>64kB)";
    /// `var m map[[1 << 40]byte]int`
    map_part_too_large(part) TypeTooLarge "map {part} type too large";
    /// `type T struct { a, b [1 << 46]int }`
    type_too_large(typ) TypeTooLarge "type {typ} too large";
    /// `var a [1 << 31]byte`
    symbol_too_large(path, name, size, max) TypeTooLarge "{path}.{name}: symbol too large ({size} bytes > {max} bytes)";
    /// `var a [1 << 50]byte`
    larger_than_address_space(typ) TypeTooLarge "type {typ} larger than address space";
    /// `struct{ unsafe.Pointer }`
    embedded_unsafe_pointer() InvalidPtrEmbed "embedded field type cannot be unsafe.Pointer";
    /// `type P *int; struct{ P }`
    embedded_pointer() InvalidPtrEmbed "embedded field type cannot be a pointer";
    /// `struct{ *error }`
    embedded_interface_pointer() InvalidPtrEmbed "embedded field type cannot be a pointer to an interface";
    /// `type T[P any] struct{ P }`
    embedded_type_param() MisplacedTypeParam "embedded field type cannot be a (pointer to a) type parameter";
    /// `interface{ _() }`
    blank_method() BlankIfaceMethod "methods must have a unique non-blank name";
    /// `interface{ m(); m() }`
    duplicate_interface_method(name) DuplicateDecl "duplicate method {name}";
    /// `var x comparable`
    comparable_outside_constraint(typ) MisplacedConstraintIface "cannot use type {typ} outside a type constraint: interface is (or embeds) comparable";
    /// `var x interface{ ~int }`
    constraint_outside_constraint(typ) MisplacedConstraintIface "cannot use type {typ} outside a type constraint: interface contains type constraints";
    /// `interface{ ~int }(1)`
    constraint_in_conversion(typ) MisplacedConstraintIface "cannot use interface {typ} in conversion (contains specific type constraints or is comparable)";
}

// Names and selectors
messages! {
    /// `var x = y`
    undefined(name) UndeclaredName "undefined: {name}";
    /// `var x = _`
    blank_as_value() InvalidBlank "cannot use _ as value or type";
    /// `import "unsafe"; var x = unsafe`
    package_without_selector(name) InvalidPkgUse "use of package {name} not in selector";
    /// `var x = iota`
    iota_outside() InvalidIota "cannot use iota outside constant declaration";
    /// `unsafe.pointer`
    not_exported(name, pkg) UnexportedName "name {name} not exported by package {pkg}";
    /// `x.f` without f
    missing_selector(x, what) MissingFieldOrMethod "{x} undefined ({what})";
    /// `x.f` with two f at the same depth
    ambiguous_selector(x) AmbiguousSelector "ambiguous selector {x}";
    /// `func (*T) m(); T{}.m()`
    cannot_call_pointer_method(name, typ) InvalidMethodExpr "cannot call pointer method {name} on {typ}";
    /// `func (*T) m(); T.m`
    method_expr_pointer(x, name, typ) InvalidMethodExpr "invalid method expression {x} (needs pointer receiver (*{typ}).{name})";
}

// Expressions
messages! {
    /// `func f() {}; var x = f()`
    used_as_value(x) TooManyValues "{x} used as value";
    /// `f().x` without results
    used_as_value_or_type(x) TooManyValues "{x} used as value or type";
    /// `len`
    must_be_called(x) UncalledBuiltin "{x} must be called";
    /// `var x = int`
    not_an_expression(x) NotAnExpr "{x} is not an expression";
    /// `1 + 2` as a statement
    unused_expression(x) UnusedExpr "{x} is not used";
    /// `var x = f()` with two results
    multi_value(x) TooManyValues "multiple-value {x} in single-value context";
    /// `x.(type)` outside a switch
    type_switch_outside() InvalidSyntaxTree "invalid syntax tree: use of .(type) outside type switch";
    /// a key outside a literal
    no_key_value() InvalidSyntaxTree "no key:value expected";
    /// a number of more than 10000 digits
    long_constant(short, len) InvalidConstVal "excessively long constant: {short}... ({len} chars)";
    /// `1e10000000000`
    malformed_constant(text) InvalidConstVal "malformed constant: {text}";
    /// `const c = 1 << 511 * 4`
    constant_overflow(op) InvalidConstVal "constant {op}overflow";
    /// a constant that doubled thirty times
    constant_string_too_long(len, max) InvalidConstVal "constant string too long ({len} bytes > {max} bytes)";
    /// `const c = 1e1000000 * 1e1000000000`
    constant_not_representable() InvalidConstVal "constant result is not representable";
    /// `*nil`
    indirect_nil() InvalidIndirection "invalid operation: cannot indirect nil";
    /// `var x int; *x`
    cannot_indirect(x) InvalidIndirection "invalid operation: cannot indirect {x}";
    /// `*p` where p may be of several pointer types
    pointers_differ(x) InvalidIndirection "invalid operation: pointers of {x} must have identical base types";
    /// `&f()`
    cannot_take_address(x) UnaddressableOperand "invalid operation: cannot take address of {x}";
    /// `-"a"`
    operator_not_defined(op, x) UndefinedOp "invalid operation: operator {op} not defined on {x}";
    /// `~1`
    tilde_complement() UndefinedOp "cannot use ~ outside of interface or type constraint (use ^ for bitwise complement)";
    /// `~"a"`
    tilde() UndefinedOp "cannot use ~ outside of interface or type constraint";
    /// `1 + "a"`
    mismatched_types(x, a, b) MismatchedTypes "invalid operation: {x} (mismatched types {a} and {b})";
    /// `1 / 0`
    division_by_zero() DivByZero "invalid operation: division by zero";
    /// `[]int{} == []int{}`
    invalid_comparison(x, op, y, cause) UndefinedOp "invalid operation: {x} {op} {y} ({cause})";
    /// `1.5 << 1`
    shifted_not_integer(x) InvalidShiftOperand "invalid operation: shifted operand {x} must be integer";
    /// `var f float64 = 1 << s`
    shifted_operand_type(x, typ) InvalidShiftOperand "invalid operation: shifted operand {x} (type {typ}) must be integer";
    /// `1 << -1`
    negative_shift_count(x) InvalidShiftCount "invalid operation: negative shift count {x}";
    /// `1 << 5000`
    invalid_shift_count(x) InvalidShiftCount "invalid operation: invalid shift count {x}";
    /// `1 << "a"`
    shift_count_not_integer(x) InvalidShiftCount "invalid operation: shift count {x} must be integer";
    /// `<-1`
    cannot_receive(x) InvalidReceive "invalid operation: cannot receive from {x}";
    /// `1.(int)`
    assert_not_interface(x) InvalidAssert "invalid operation: {x} is not an interface";
    /// `var e error; e.(int)`
    impossible_assertion(x, typ, iface, cause) ImpossibleAssert "impossible type assertion: {x}\n\t{typ} does not implement {iface} {cause}";
    /// `case int:` of an error
    impossible_case(case, x, typ, cause) ImpossibleAssert "impossible type switch case: {case}\n\t{x} cannot have dynamic type {typ} {cause}";
}

// Constants and conversions
messages! {
    /// `println(struct{}{})`
    illegal_operand(builtin, typ) InvalidArg "illegal types for operand: {builtin}\n\t{typ}";
    /// `unsafe.Sizeof` of something with more bytes than an int64 can count
    too_large(x) TypeTooLarge "{x} is too large";
    /// `unsafe.Offsetof(x.f)` without f
    no_single_field(typ, name) InvalidOffsetof "invalid argument: {typ} has no single field {name}";
    /// `T.f` of a field
    field_of_type(name, typ) MissingFieldOrMethod "operand for field selector {name} must be value of type {typ}";
    /// `len.x`
    builtin_selector(x) InvalidSelector "invalid use of {x} in selector expression";
    /// `var x uint8 = 1; x + 1.5`
    truncated(x, typ) TruncatedFloat "{x} truncated to {typ}";
    /// `int8(100) * 2`
    overflows(x, typ) NumericOverflow "{x} overflows {typ}";
    /// `1 << "a"`
    cannot_convert_const(x, typ) InvalidUntypedConversion "cannot convert {x} to type {typ}";
    /// `int8(300)`
    constant_overflows(x, typ) InvalidConversion "constant {x} overflows {typ}";
    /// `int("a")`
    cannot_convert(x, typ) InvalidConversion "cannot convert {x} to type {typ}";
    /// `error(1)`
    cannot_convert_because(x, typ, cause) InvalidConversion "cannot convert {x} to type {typ}: {cause}";
    /// `int()`
    missing_conversion_argument(typ) WrongArgCount "missing argument in conversion to {typ}";
    /// `int(1, 2)`
    too_many_conversion_arguments(typ) WrongArgCount "too many arguments in conversion to {typ}";
    /// `[]int(x...)`
    dots_in_conversion(typ) BadDotDotDotSyntax "invalid use of ... in conversion to {typ}";
}

// Composite literals
messages! {
    /// `var x = {1}` inside a literal of unknown type
    untyped_literal() UntypedLit "missing type in composite literal";
    /// `int{}`
    invalid_literal_type(typ) InvalidLit "invalid composite literal type {typ}";
    /// `P{}` for a type parameter of several structures
    no_common_literal_type(typ) InvalidLit "invalid composite literal type {typ} (no common underlying type)";
    /// `T{a: 1, 2}`
    mixed_literal() MixedStructLit "mixture of field:value and value elements in struct literal";
    /// `T{m: 1}` of a method m
    method_as_key(name) InvalidLitField "{name} is not a field";
    /// `T{1: 2}`
    invalid_field_name(x) InvalidLitField "invalid field name {x} in struct literal";
    /// `bytes.Buffer{buf: nil}`
    unexported_field(name, typ) MissingLitField "cannot refer to unexported field {name} in struct literal of type {typ}";
    /// `T{nope: 1}`
    unknown_field(name, typ) MissingLitField "unknown field {name} in struct literal of type {typ}";
    /// `T{Name: 1}` with a field `name`
    unknown_field_but(name, typ, other) MissingLitField "unknown field {name} in struct literal of type {typ}, but does have {other}";
    /// `T{promoted: 1}` with the field in an embedded pointer
    implicit_indirection(name) InvalidLitField "invalid implicit pointer indirection to reach {name}";
    /// `T{a: 1, a: 2}`
    embedded_around(name, other) InvalidLitField "cannot specify embedded field {name} and enclosed promoted field {other}";
    /// `T{E: E{}, f: 1}` where f is a field of E
    promoted_inside(name, other) InvalidLitField "cannot specify promoted field {name} and enclosing embedded field {other}";
    /// `T{f: 1, f: 2}`
    duplicate_field(name) DuplicateLitField "duplicate field name {name} in struct literal";
    /// `T{1, 2, 3}` with two fields
    too_many_values(typ) InvalidStructLit "too many values in struct literal of type {typ}";
    /// `T{1}` with two fields
    too_few_values(typ) InvalidStructLit "too few values in struct literal of type {typ}";
    /// a positional value for another package's field
    implicit_unexported(name, typ) UnexportedLitField "implicit assignment to unexported field {name} in struct literal of type {typ}";
    /// `[]int{x: 1}`
    index_not_constant(x) InvalidLitIndex "index {x} must be integer constant";
    /// `[1]int{1, 2}`
    literal_index_out_of_bounds(index, max) OversizeArrayLit "index {index} is out of bounds (>= {max})";
    /// `[]int{0: 1, 0: 2}`
    duplicate_index(index) DuplicateLitKey "duplicate index {index} in array or slice literal";
    /// `map[int]int{1}`
    missing_map_key() MissingLitKey "missing key in map literal";
    /// `map[int]int{1: 1, 1: 2}`
    duplicate_map_key(x) DuplicateLitKey "duplicate key {x} in map literal";
}

// Index and slice expressions
messages! {
    /// `1[0]`
    cannot_index(x) NonIndexableOperand "cannot index {x}";
    /// `a[1, 2]`
    extra_index() InvalidIndex "unexpected comma; expecting ]";
    /// `a[5]` of 3
    index_out_of_bounds(index, max) InvalidIndex "invalid argument: index {index} out of bounds [0:{max}]";
    /// `a["x"]`
    index_not_integer(what, x) InvalidIndex "invalid argument: {what} {x} must be integer";
    /// `a[-1]`
    index_negative(what, x) InvalidIndex "invalid argument: {what} {x} must not be negative";
    /// `a[uint64(1<<63)]`
    index_overflows(what, x) InvalidIndex "invalid argument: {what} {x} overflows int";
    /// `"abc"[0:1:2]`
    three_index_string() InvalidSliceExpr "invalid operation: 3-index slice of string";
    /// `f()[:]` of an array
    slice_unaddressable(x) NonSliceableOperand "cannot slice unaddressable value {x}";
    /// `1[:]`
    cannot_slice(x) NonSliceableOperand "cannot slice {x}";
    /// the same for a type parameter's value
    cannot_slice_because(x, cause) NonSliceableOperand "cannot slice {x}: {cause}";
    /// `s[2:1]`
    swapped_slice_indices(hi, lo) SwappedSliceIndices "invalid slice indices: {hi} < {lo}";
}

// Calls
messages! {
    /// `1()`
    cannot_call(x) InvalidCall "invalid operation: cannot call {x}";
    /// `f()` for a type parameter's value
    cannot_call_because(x, cause) InvalidCall "invalid operation: cannot call {x}: {cause}";
    /// `f(g()...)` with several results
    dots_with_multi_value(n, x) InvalidDotDotDot "cannot use ... with {n}-valued {x}";
    /// `func f(int); f(x...)`
    dots_not_variadic(x) NonVariadicDotDotDot "cannot use ... in call to non-variadic {x}";
    /// `f(1, 2)` of one parameter
    too_many_arguments(x, have, want) WrongArgCount "too many arguments in call to {x}\n\thave {have}\n\twant {want}";
    /// `f()` of one parameter
    not_enough_arguments(x, have, want) WrongArgCount "not enough arguments in call to {x}\n\thave {have}\n\twant {want}";
    /// `len(x...)`
    dots_with_builtin(name) InvalidDotDotDot "invalid operation: invalid use of ... with built-in {name}";
    /// `len()`
    builtin_argument_count(what, x, want, have) WrongArgCount "invalid operation: {what} arguments for {x} (expected {want}, found {have})";
    /// `append(1)`
    append_not_slice(x) InvalidAppend "invalid append: argument must be a slice; have {x}";
    /// `len(1)`
    invalid_builtin_argument(x, name) InvalidLen "invalid argument: {x} for built-in {name}";
    /// `clear(1)`
    clear_argument(x) InvalidClear "invalid argument: cannot clear {x}: argument must be (or constrained by) map or slice";
    /// `close(1)`
    close_non_chan(x) InvalidClose "invalid operation: cannot close non-channel {x}";
    /// `var c <-chan int; close(c)`
    close_receive_only(x) InvalidClose "invalid operation: cannot close receive-only channel {x}";
    /// `copy(1, s)`
    copy_not_slice(x) InvalidCopy "invalid copy: argument must be a slice; have {x}";
    /// `copy([]int{}, []string{})`
    copy_elements(x, y, d, s) InvalidCopy "invalid copy: arguments {x} and {y} have different element types {d} and {s}";
    /// `delete(1, 2)`
    delete_keys(x) InvalidDelete "invalid argument: maps of {x} must have identical key types";
    /// `append(s, 1)` where s may be a slice of ints or of strings
    append_elements(a, b, x) InvalidAppend "invalid append: mismatched slice element types {a} and {b} in {x}";
    /// `unsafe.Offsetof(T.f)`
    offset_of_type(name, typ) InvalidOffsetof "operand for field selector {name} must be value of type {typ}";
    /// `real(x)` with x of a type parameter
    complex_type_param(x, name) InvalidReal "{x} not supported as argument to built-in {name} for go1.18 (see go.dev/issue/50937)";
    /// `delete(1, 2)`
    delete_non_map(x) InvalidDelete "invalid argument: {x} is not a map";
    /// `make(int)`
    cannot_make(typ, cause) InvalidMake "invalid argument: cannot make {typ}: {cause}";
    /// `make([]int)`
    make_argument_count(x, min, max, n) WrongArgCount "invalid operation: {x} expects {min} or {max} arguments; found {n}";
    /// `make([]int, 2, 1)`
    swapped_make() SwappedMakeArgs "invalid argument: length and capacity swapped";
    /// `min([]int{})`
    cannot_be_ordered(x) InvalidMinMaxOperand "invalid argument: {x} cannot be ordered";
    /// `min(1, "a")`
    mismatched_min_max(x, a, b) MismatchedTypes "invalid argument: mismatched types {a} (previous argument) and {b} (type of {x})";
    /// `complex(1, "a")`
    complex_arguments(typ) InvalidComplex "invalid argument: arguments have type {typ}, expected floating-point";
    /// `real(1)`
    not_complex(typ) InvalidReal "invalid argument: argument has type {typ}, expected complex type";
    /// `unsafe.Slice(1, 2)`
    not_a_pointer(x) InvalidUnsafeSlice "invalid argument: {x} is not a pointer";
    /// `unsafe.SliceData(1)`
    not_a_slice(x) InvalidUnsafeSliceData "invalid argument: {x} is not a slice";
    /// `unsafe.Offsetof(x)`
    not_a_selector(x) BadOffsetofSyntax "invalid argument: {x} is not a selector expression";
    /// `unsafe.Offsetof(x.m)`
    offset_of_method(x) InvalidOffsetof "invalid argument: {x} is a method value";
    /// `unsafe.Offsetof(x.f)` with f promoted through a pointer
    offset_through_pointer(field, typ) InvalidOffsetof "invalid argument: field {field} is embedded via a pointer in {typ}";
}

// Assignments
messages! {
    /// `var x int = "a"`
    cannot_use(x, typ, context) IncompatibleAssign "cannot use {x} as {typ} value in {context}";
    /// `var x error = 1`
    cannot_use_because(x, typ, context, cause) InvalidIfaceAssign "cannot use {x} as {typ} value in {context}: {cause}";
    /// `var x int = 1.5`
    cannot_use_truncated(x, typ, context) TruncatedFloat "cannot use {x} as {typ} value in {context} (truncated)";
    /// `var x int8 = 300`
    cannot_use_overflows(x, typ, context) NumericOverflow "cannot use {x} as {typ} value in {context} (overflows)";
    /// `x := nil`
    untyped_nil(context) UntypedNilUse "use of untyped nil in {context}";
    /// `1 = 2`
    cannot_assign(x) UnassignableOperand "cannot assign to {x} (neither addressable nor a map index expression)";
    /// `m[k].f = 1`
    assign_map_field(x) UnaddressableFieldAssign "cannot assign to struct field {x} in map";
    /// `x, y = 1`
    assign_mismatch(vars, vals) WrongAssignCount "assignment mismatch: {vars} but {vals}";
    /// `x, y = f()` with one result
    assign_mismatch_call(vars, call, vals) WrongResultCount "assignment mismatch: {vars} but {call} returns {vals}";
    /// `x := 1; x := 2`
    no_new_variables() NoNewVar "no new variables on left side of :=";
    /// `x.y := 1`
    non_name_define(x) BadDecl "non-name {x} on left side of :=";
}

// Statements
messages! {
    /// `a, a := 1, 2`
    repeated_define(name) RepeatedDecl "{name} repeated on left side of :=";
    /// `func f() int {}`
    missing_return() MissingReturn "missing return";
    /// `func f() { return 1 }`
    too_many_results(have, want) WrongResultCount "too many return values\n\thave {have}\n\twant {want}";
    /// `func f() int { return }`
    not_enough_results(have, want) WrongResultCount "not enough return values\n\thave {have}\n\twant {want}";
    /// `func f() (x int) { { var x int; return } }`
    result_not_in_scope(name) OutOfScopeResult "result parameter {name} not in scope at return";
    /// `if 1 {}`
    non_boolean_condition(what) InvalidCond "non-boolean condition in {what} statement";
    /// `"a"++`
    non_numeric_inc_dec(x, op, typ) NonNumericIncDec "invalid operation: {x}{op}{op} (non-numeric type {typ})";
    /// `switch f {}` of a function
    cannot_switch(x, cause) InvalidExprSwitch "cannot switch on {x}{cause}";
    /// `switch 1 { case "a": }`
    invalid_case(x, tag, cause) MismatchedTypes "invalid case {x} in switch on {tag} ({cause})";
    /// `switch 1 { case 1: case 1: }`
    duplicate_case(x) DuplicateCase "duplicate case {x} in expression switch";
    /// `switch x.(type) { case int: case int: }`
    duplicate_type_case(x) DuplicateCase "duplicate case {x} in type switch";
    /// `switch { default: default: }`
    multiple_defaults(at) DuplicateDefault "multiple defaults (first at {at})";
    /// `switch _ := x.(type) {}`
    no_new_variable() NoNewVar "no new variable on left side of :=";
    /// `switch v := x.(type) {}`
    unused_switch_variable(name) UnusedVar "{name} declared and not used";
    /// `switch 1.(type) {}`
    not_an_interface(x) InvalidTypeSwitch "{x} is not an interface";
    /// `select { case x: }`
    select_case() InvalidSelectCase "select case must be send or receive (possibly with assignment)";
    /// `1 <- 1`
    cannot_send(x) InvalidSend "invalid operation: cannot send to {x}";
    /// `go 1`
    must_be_function_call(keyword) InvalidGo "expression in {keyword} must be function call";
    /// `go int(1)`
    requires_call_not_conversion(keyword, x) InvalidGo "{keyword} requires function call, not conversion {x}";
    /// `defer len(s)`
    discards_result(keyword, x) InvalidDefer "{keyword} discards result of {x}";
    /// `for range 1.5 {}`
    cannot_range(x) InvalidRangeExpr "cannot range over {x}";
    /// `for range f {}` with a wrong f
    cannot_range_because(x, cause) InvalidRangeExpr "cannot range over {x}: {cause}";
    /// `for a, b, c := range s {}`
    range_two_variables() InvalidIterVar "range clause permits at most two iteration variables";
    /// `for a, b := range 10 {}`
    range_one_variable(x) InvalidIterVar "range over {x} permits only one iteration variable";
    /// `for a := range func(func() bool) {}`
    range_no_variables(x) InvalidIterVar "range over {x} permits no iteration variables";
    /// `var s string; for s = range 10 {}`
    iteration_variable_type(typ) InvalidRangeExpr "cannot use iteration variable of type {typ}";
}
