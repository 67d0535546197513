package filter

// preludeText defines the functions that need nothing but others.
const preludeText = `
def select(f): if f then . else empty end;
def map(f): [.[] | f];
def map_values(f): .[] |= f;
def recurse(f): def r: ., (f | r); r;
def recurse: recurse(.[]?);
def recurse(f; cond): def r: ., (f | select(cond) | r); r;

def values: select(. != null);
def nulls: select(. == null);
def booleans: select(type == "boolean");
def numbers: select(type == "number");
def strings: select(type == "string");
def arrays: select(type == "array");
def objects: select(type == "object");
def iterables: select(type == "array" or type == "object");
def scalars: select(type != "array" and type != "object");

def range($n): range(0; $n; 1);
def range($from; $to): range($from; $to; 1);
def first: .[0];
def last: .[-1];
def nth($n): .[$n];
def nth($n; f): last(limit($n + 1; f));
def isempty(f): first((f | false), true);
def any(f; cond): first((f | cond | if . then true else empty end), false);
def all(f; cond): first((f | cond | if . then empty else false end), true);
def any(f): any(.[]; f);
def all(f): all(.[]; f);
def any: any(.);
def all: all(.);
def add(f): reduce f as $x (null; . + $x);
def in(xs): . as $x | xs | has($x);
def inside(xs): . as $x | xs | contains($x);
def IN(f): any(f == .; .);
def IN(f; g): any(f == g; .);
def while(cond; f): def w: if cond then ., (f | w) else empty end; w;
def repeat(f): def r: ., (f | r); r;
def flatten: flatten(1e9);
def skip($n; f): foreach f as $x (-1; . + 1; if . >= $n then $x else empty end);

def to_entries: [keys_unsorted[] as $k | {key: $k, value: .[$k]}];
def with_entries(f): to_entries | map(f) | from_entries;
def paths: path(..) | select(length > 0);
def paths(f): path(.. | select(f)) | select(length > 0);
def leaf_paths: paths(scalars);
def del(f): delpaths([path(f)]);
def pick(f): . as $top | reduce path(f) as $p (null; setpath($p; $top | getpath($p)));
def walk(f): def w: if type == "object" or type == "array" then map_values(w) else . end | f; w;
def index($x): indices($x) | .[0];
def rindex($x): indices($x) | .[-1];
def ascii: [.] | implode;
def combinations: if length == 0 then [] else .[0][] as $x | (.[1:] | combinations) as $rest | [$x] + $rest end;
def count(f): reduce f as $x (0; . + 1);
def group_counts(f): group_by(f) | map({key: (.[0] | f | tostring), value: length}) | from_entries;
`
