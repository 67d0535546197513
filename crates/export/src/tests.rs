use std::sync::Arc;

use source::SourceMap;
use ssa::{EscapeSummary, Leak, Summary};
use syntax::{File, Symbol, sym};
use types::{LazyScopes, ObjectKind, PkgId, Program, Qualifier, TypeKind, TypedPackage};

use crate::{Contents, Header, Importer, write};

/// A checked package with its trees.
struct Checked {
    package: TypedPackage,
    files: Vec<File>,
    dir: &'static str,
    functions: Vec<(Box<str>, Summary)>,
}

impl Checked {
    fn write(&self, prog: &Program, map: &SourceMap) -> Vec<u8> {
        let instances = &[Symbol::intern("x/a.F[int]")];
        let contents = Contents { package: &self.package, files: &self.files, dir: self.dir, instances };
        write(prog, map, &contents).finish(map, &self.functions)
    }
}

/// Checks a package that may import packages known to the program.
fn package(
    map: &mut SourceMap,
    prog: &mut Program,
    path: &str,
    text: &str,
    imports: &[(&str, PkgId)],
) -> Checked {
    let id = map.add(&format!("{path}/x.go"), text).unwrap();
    let (file, errors) = parser::parse_file(map, id);
    assert!(errors.is_empty(), "{errors:?}");
    let imports = imports.iter().map(|&(p, pkg)| (Symbol::intern(p), Ok(pkg))).collect();
    let config = check::Config::default();
    let files = vec![file];
    let (package, errors) =
        check::check_importing(map, prog, Symbol::intern(path), &files, &imports, &config);
    assert!(errors.is_empty(), "{errors:?}");
    Checked { package, files, dir: "", functions: Vec::new() }
}

/// What can be said about a package's exported objects, a line each.
fn describe(prog: &mut Program, map: &SourceMap, pkg: PkgId) -> Vec<String> {
    prog.import_all(pkg);
    let mut out = Vec::new();
    for (name, obj) in prog.packages[pkg].scope.sorted() {
        let o = &prog.objects[obj];
        let pos = map.resolve(o.pos).map(|p| format!("{}:{}:{}", p.file, p.line, p.col)).unwrap_or_default();
        let kind = match &o.kind {
            ObjectKind::Const(v) => format!("const {v:?}"),
            ObjectKind::Func(f) => format!("func {:?} {}", f.pragma, f.has_body),
            other => format!("{other:?}"),
        };
        let text = prog.type_string(prog.declared_type(obj), Qualifier::Relative(prog.unsafe_pkg));
        out.push(format!("{pos} {name} {kind} {text}"));
        match prog.types.kind(o.typ) {
            TypeKind::Alias { actual, .. } => {
                out.push(format!("  = {}", prog.type_string(*actual, Qualifier::Link)));
            }
            TypeKind::Named(n) if matches!(o.kind, ObjectKind::TypeName) => {
                let named = &prog.types.named[*n];
                let under = named.underlying.expect("a complete type");
                out.push(format!("  {}", prog.type_string(under, Qualifier::Relative(prog.unsafe_pkg))));
                for &m in &named.methods {
                    let o = &prog.objects[m];
                    let recv = o.func().and_then(|f| f.recv).expect("a receiver");
                    let text = prog.type_string(o.typ, Qualifier::Relative(prog.unsafe_pkg));
                    let recv_text = prog.type_string(recv.typ, Qualifier::Link);
                    out.push(format!("  ({recv_text} {}) {} {text}", recv.pointer, o.name));
                }
            }
            _ => {}
        }
    }
    out
}

const A: &str = r#"package a

type Num interface{ ~int | ~float64 }
type List[T any] struct { head *node[T]; n int }
type node[T any] struct { val T; next *node[T] }
func (l *List[T]) Push(v T) { l.head = &node[T]{v, l.head} }
func (l List[T]) Each(f func(T) bool) {}
func Sum[S ~[]E, E Num](s S) (total E) { return }
type Set[K comparable] = map[K]struct{}
"#;

const B: &str = r#"package b

import "x/a"

const (
	Big   = 1 << 100
	Tenth = 0.1
	Name  = "n\x00"
	Cplx  = 1 + 2i
)
type Weekday uint8
const Sunday Weekday = iota + 3
var V, W = a.List[string]{}, hidden{}
var F func(n int, rest ...byte) (x, y *T, err error)
type hidden struct { unexported int; T "tag" }
type T struct { Next *T; M map[string][]chan<- T; I interface{ Get(T) Iface; private() } }
type Iface interface { error; Do(any) <-chan rune }
type Alias = []T
func (t T) Get(x int) Weekday { return 0 }
func (t *T) set() {}
//go:noinline
func Call(s a.Set[string]) [3]uintptr { return [3]uintptr{} }
func unused() {}
var Inst = a.Sum[[]int, int]
"#;

#[test]
fn packages_come_back() {
    let mut map = SourceMap::new();
    let mut prog = Program::new();
    let a = package(&mut map, &mut prog, "x/a", A, &[]);
    let b = package(&mut map, &mut prog, "x/b", B, &[("x/a", a.package.pkg)]);
    let data: Vec<Arc<[u8]>> = [&a, &b].iter().map(|p| p.write(&prog, &map).into()).collect();
    let (a, b) = (a.package.pkg, b.package.pkg);
    let want_a = describe(&mut prog, &map, a);
    let want_b: Vec<String> =
        describe(&mut prog, &map, b).into_iter().filter(|l| !l.contains(" unused ")).collect();

    let header = Header::read(&data[1]).unwrap();
    assert_eq!((header.path.as_str(), header.name.as_str()), ("x/b", "b"));
    assert_eq!(header.imports, ["x/a"]);

    let mut map = SourceMap::new();
    let mut prog = Program::new();
    let mut importer = Importer::new();
    let a = importer.add(&mut prog, &mut map, data[0].clone()).unwrap();
    let b = importer.add(&mut prog, &mut map, data[1].clone()).unwrap();
    prog.lazy = Some(Box::new(importer));
    assert!(prog.packages[b].scope.sorted().is_empty(), "nothing is made before it is asked for");
    assert_eq!(describe(&mut prog, &map, b), want_b);
    assert_eq!(describe(&mut prog, &map, a), want_a);

    // And it can be worked with.
    let text = r#"package c
import "x/b"
import "x/a"
func f(t *b.T) b.Weekday {
	b.V.Push("s")
	var l a.List[int]
	l.Push(b.Sunday.x() + a.Sum([]int{1}))
	_, _ = b.W.T.Next, b.Big >> 98
	return t.Get(3)
}
"#;
    let text = text.replace("b.Sunday.x()", "int(b.Sunday)");
    package(&mut map, &mut prog, "x/c", &text, &[("x/a", a), ("x/b", b)]);
    assert_eq!(prog.packages[a].name, Symbol::intern("a"));
    assert_ne!(prog.packages[b].name, sym::MAIN);
}

#[test]
fn garbage_does_no_harm() {
    let mut map = SourceMap::new();
    let mut prog = Program::new();
    let a = package(&mut map, &mut prog, "x/a", A, &[]);
    let good = a.write(&prog, &map);
    let mut seed = 1u32;
    for round in 0..3000 {
        let mut bytes = good.clone();
        for _ in 0..1 + round % 4 {
            seed = seed.wrapping_mul(1664525).wrapping_add(1013904223);
            let at = seed as usize / 7 % bytes.len();
            bytes[at] = (seed >> 24) as u8;
        }
        if round % 5 == 0 {
            bytes.truncate(seed as usize % bytes.len());
        }
        let (mut map, mut prog, mut importer) = (SourceMap::new(), Program::new(), Importer::new());
        if let Ok(pkg) = importer.add(&mut prog, &mut map, bytes.into()) {
            for name in importer.names(pkg) {
                if let Some(obj) = importer.object(&mut prog, pkg, name)
                    && importer.has_body(obj)
                {
                    let _ = importer.body(&mut prog, obj);
                }
            }
        }
    }
}

#[test]
fn summaries_come_back() {
    let mut map = SourceMap::new();
    let mut prog = Program::new();
    let text =
        "package a\nfunc Get(p *int) *int { return p }\nfunc Keep(p *int)\nfunc (t T) m() {}\ntype T int\n";
    let mut a = package(&mut map, &mut prog, "x/a", text, &[]);
    let at = |line: u32| {
        map.file(map.file_id(prog.objects[a.package.funcs[0].obj].pos).unwrap()).base.offset(line)
    };
    let ssa = format!(
        "func @x/a.Get (ptr) -> (ptr) !{} end !{} {{\nb0(v0: ptr):\n  v1: ptr = symaddr @x/a.hidden·f !{}\n  ret v0\n}}\n",
        at(11).0,
        at(12).0,
        at(13).0
    );
    let body = ssa::parse::parse_func(&ssa).unwrap().compact();
    let leak = |heap, results: &[(u16, u8)]| Leak { heap, results: results.to_vec() };
    let summary = |inline: Option<&ssa::Func>, params: Vec<Leak>| Summary {
        inline: inline.map(|f| Arc::new(f.clone())),
        escape: Some(EscapeSummary { params, ctxt: leak(Some(0), &[]) }),
    };
    let known = [
        ("x/a.Get", summary(Some(&body), vec![leak(None, &[(0, 0), (1, 2)])])),
        ("x/a.Keep", summary(None, vec![leak(Some(0), &[])])),
        ("x/a.T.m", summary(None, vec![leak(None, &[])])),
        ("x/a.hidden", summary(None, vec![leak(Some(1), &[])])),
        ("x/a.unreachable", summary(None, vec![leak(None, &[])])),
    ];
    let find = |name: &str| known.iter().find(|k| k.0 == name).map(|k| &k.1);
    let instances = &[];
    let contents = Contents { package: &a.package, files: &a.files, dir: "", instances };
    let draft = write(&prog, &map, &contents);
    a.functions = draft.visible(find);
    let data: Arc<[u8]> = draft.finish(&map, &a.functions).into();
    let want_pos = format!("{:?}", map.resolve(at(13)));

    let (mut map, mut prog, mut importer) = (SourceMap::new(), Program::new(), Importer::new());
    let pkg = importer.add(&mut prog, &mut map, data).unwrap();
    let functions = importer.functions(pkg).unwrap();
    assert_eq!(functions.names().collect::<Vec<_>>(), ["x/a.Get", "x/a.T.m", "x/a.hidden"]);
    for name in functions.names() {
        assert_eq!(functions.get(name).unwrap().escape, find(name).unwrap().escape, "{name}");
    }
    assert!(
        functions.get("x/a.Keep").is_none() && functions.get("").is_none() && functions.get("y").is_none()
    );
    let got = functions.get("x/a.Get").unwrap().inline.as_ref().unwrap();
    assert_eq!(got.to_string(), body.to_string());
    let first = got.blocks[got.entry()].insts[0];
    assert_eq!(format!("{:?}", map.resolve(got.insts[first].pos)), want_pos);
}

#[test]
fn generic_bodies_come_back() {
    let mut map = SourceMap::new();
    let mut prog = Program::new();
    let text = r#"package a

import . "x/dot"
import named "x/dot"

const hidden = 3
var state int
type Box[T any] struct { v T }
	func (b *Box[T]) Get() T {
		type local struct{ t T }
		state += hidden + named.N + M
		return local{b.v}.t
	}
func unused[T any]() {}
func plain() { type local int; _ = local(0) }
func Second[T any](x T) { type local struct{ t T }; _ = local{x} }
func Plain() {}
"#;
    let dot = package(&mut map, &mut prog, "x/dot", "package dot\nconst N, M = 1, 2\n", &[]).package.pkg;
    let a = package(&mut map, &mut prog, "x/a", text, &[("x/dot", dot)]);
    let data = Checked { dir: "/src", ..a }.write(&prog, &map);

    let (mut map, mut prog, mut importer) = (SourceMap::new(), Program::new(), Importer::new());
    let dot = package(&mut map, &mut prog, "x/dot", "package dot\nconst N, M = 1, 2\n", &[]).package.pkg;
    importer.know(Symbol::intern("x/dot"), dot);
    let a = importer.add(&mut prog, &mut map, data.into()).unwrap();
    assert_eq!(
        importer.names(a).iter().map(|n| n.as_str()).collect::<Vec<_>>(),
        ["Box", "Plain", "Second", "hidden", "state"]
    );
    assert_eq!(importer.instances().collect::<Vec<_>>(), [(a, Symbol::intern("x/a.F[int]"))]);
    let mut get = |name: &str| importer.object(&mut prog, a, Symbol::intern(name)).unwrap();
    let (boxed, second, plain) = (get("Box"), get("Second"), get("Plain"));
    assert!(prog.packages[a].scope.get(Symbol::intern("state")).is_none(), "nobody asked for the body");
    assert!(!importer.has_body(plain));
    let TypeKind::Named(n) = *prog.types.kind(prog.objects[boxed].typ) else { panic!("a type") };
    let method = prog.types.named[n].methods[0];
    let body = importer.body(&mut prog, method).unwrap();
    assert_eq!((body.file.as_str(), body.line, body.col, body.go_minor), ("/src/x/a/x.go", 9, 7, 27));
    assert!(body.text.starts_with("(b *Box[T]) Get() T {") && body.text.ends_with('}'), "{}", body.text);
    assert_eq!(body.imports, [(Symbol::intern("named"), dot)]);
    assert_eq!(body.dots, [(Symbol::intern("M"), dot)]);
    assert_eq!(body.local_types, [(body.text.find("local").unwrap() as u32, 1)]);
    assert!(prog.packages[a].scope.get(Symbol::intern("state")).is_some());
    assert_eq!(importer.body(&mut prog, second).unwrap().local_types[0].1, 3);
}
