package filter

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/jsonq/json"
)

// natives are functions of the input and the values of their arguments. They are listed by name and number of arguments.
var natives map[string]nativeFunc

func init() {
	natives = map[string]nativeFunc{
		"not/0": func(in json.Value, _ []json.Value) (json.Value, error) { return json.Bool(!json.Truthy(in)), nil },
		"type/0": func(in json.Value, _ []json.Value) (json.Value, error) {
			return json.String(in.Kind().String()), nil
		},
		"length/0":        length,
		"keys/0":          keys,
		"keys_unsorted/0": keysUnsorted,
		"has/1":           has,
		"contains/1": func(in json.Value, args []json.Value) (json.Value, error) {
			ok, err := contains(in, args[0])
			return json.Bool(ok), err
		},
		"add/0":            addAll,
		"sort/0":           onArray(sorted),
		"unique/0":         onArray(unique),
		"reverse/0":        reverse,
		"min/0":            onArray(func(a json.Array) json.Value { return extreme(a, -1) }),
		"max/0":            onArray(func(a json.Array) json.Value { return extreme(a, 1) }),
		"flatten/1":        flatten,
		"transpose/0":      onArray(transpose),
		"from_entries/0":   fromEntries,
		"setpath/2":        setPath,
		"delpaths/1":       delPaths,
		"indices/1":        indicesOf,
		"tostring/0":       toText,
		"tojson/0":         func(in json.Value, _ []json.Value) (json.Value, error) { return json.String(json.Text(in)), nil },
		"fromjson/0":       fromJSON,
		"tonumber/0":       toNumber,
		"ascii_downcase/0": onString(asciiMap('A', 'Z')),
		"ascii_upcase/0":   onString(asciiMap('a', 'z')),
		"trim/0":           onString(strings.TrimSpace),
		"ltrimstr/1":       trimAffix(strings.TrimPrefix),
		"rtrimstr/1":       trimAffix(strings.TrimSuffix),
		"startswith/1":     testStrings("startswith", strings.HasPrefix),
		"endswith/1":       testStrings("endswith", strings.HasSuffix),
		"split/1":          splitString,
		"join/1":           join,
		"explode/0":        explode,
		"implode/0":        implode,
		"replace/2":        replace,
		"utf8bytelength/0": func(in json.Value, _ []json.Value) (json.Value, error) {
			s, err := wantString(in)
			return json.Int(len(s)), err
		},
		"infinite/0": func(json.Value, []json.Value) (json.Value, error) { return json.Float(math.Inf(1)), nil },
		"nan/0":      func(json.Value, []json.Value) (json.Value, error) { return json.Float(math.NaN()), nil },
		"isnan/0": func(in json.Value, _ []json.Value) (json.Value, error) {
			f, err := wantNumber(in)
			return json.Bool(math.IsNaN(f)), err
		},
		"pow/2": func(_ json.Value, args []json.Value) (json.Value, error) {
			x, y, ok := floats(args[0], args[1])
			if !ok {
				return nil, failf("pow wants numbers")
			}
			return json.Number(math.Pow(x, y)), nil
		},
	}
	for name, f := range map[string]func(float64) float64{
		"floor": math.Floor, "ceil": math.Ceil, "round": math.Round, "sqrt": math.Sqrt, "abs": math.Abs, "trunc": math.Trunc,
	} {
		natives[name+"/0"] = onNumber(f)
	}
}

func wantNumber(v json.Value) (float64, error) {
	f, ok := json.ToFloat(v)
	if !ok {
		return 0, failf("%s is no number", json.Describe(v))
	}
	return f, nil
}

func wantString(v json.Value) (string, error) {
	s, ok := v.(json.String)
	if !ok {
		return "", failf("%s is no string", json.Describe(v))
	}
	return string(s), nil
}

func onNumber(f func(float64) float64) nativeFunc {
	return func(in json.Value, _ []json.Value) (json.Value, error) {
		x, err := wantNumber(in)
		return json.Number(f(x)), err
	}
}

func onString(f func(string) string) nativeFunc {
	return func(in json.Value, _ []json.Value) (json.Value, error) {
		s, err := wantString(in)
		return json.String(f(s)), err
	}
}

func onArray(f func(json.Array) json.Value) nativeFunc {
	return func(in json.Value, _ []json.Value) (json.Value, error) {
		a, ok := in.(json.Array)
		if !ok {
			return nil, failf("%s is no array", json.Describe(in))
		}
		return f(a), nil
	}
}

func length(in json.Value, _ []json.Value) (json.Value, error) {
	switch v := in.(type) {
	case json.Null:
		return json.Int(0), nil
	case json.String:
		return json.Int(utf8.RuneCountInString(string(v))), nil
	case json.Array:
		return json.Int(len(v)), nil
	case *json.Object:
		return json.Int(v.Len()), nil
	case json.Bool:
		return nil, failf("%s has no length", json.Describe(in))
	case json.Int:
		if v < 0 {
			return subtract(json.Int(0), v)
		}
		return v, nil
	}
	f, _ := json.ToFloat(in)
	return json.Number(math.Abs(f)), nil
}

func keys(in json.Value, args []json.Value) (json.Value, error) {
	list, err := keysUnsorted(in, args)
	if _, ok := in.(*json.Object); ok {
		return sorted(list.(json.Array)), nil
	}
	return list, err
}

func keysUnsorted(in json.Value, _ []json.Value) (json.Value, error) {
	list := json.Array{}
	switch v := in.(type) {
	case *json.Object:
		for name := range v.All() {
			list = append(list, json.String(name))
		}
	case json.Array:
		for i := range v {
			list = append(list, json.Int(i))
		}
	default:
		return list, failf("%s has no keys", json.Describe(in))
	}
	return list, nil
}

func has(in json.Value, args []json.Value) (json.Value, error) {
	switch v := in.(type) {
	case *json.Object:
		if name, ok := args[0].(json.String); ok {
			_, found := v.Get(string(name))
			return json.Bool(found), nil
		}
	case json.Array:
		if isNumber(args[0]) {
			f, _ := json.ToFloat(args[0])
			return json.Bool(f >= 0 && f < float64(len(v))), nil
		}
	}
	return nil, failf("cannot ask whether %v has %s", in.Kind(), json.Describe(args[0]))
}

// contains: strings contain parts, arrays and objects what each of part's elements is contained in.
func contains(v, part json.Value) (bool, error) {
	switch v := v.(type) {
	case json.String:
		if part, ok := part.(json.String); ok {
			return strings.Contains(string(v), string(part)), nil
		}
	case json.Array:
		if part, ok := part.(json.Array); ok {
			for _, p := range part {
				found := slices.ContainsFunc(v, func(element json.Value) bool {
					ok, err := contains(element, p)
					return ok && err == nil
				})
				if !found {
					return false, nil
				}
			}
			return true, nil
		}
	case *json.Object:
		if part, ok := part.(*json.Object); ok {
			for name, p := range part.All() {
				member, found := v.Get(name)
				if !found {
					return false, nil
				}
				if ok, err := contains(member, p); !ok || err != nil {
					return false, err
				}
			}
			return true, nil
		}
	}
	if v.Kind() == part.Kind() || v.Kind().String() == part.Kind().String() {
		return json.Compare(v, part) == 0, nil
	}
	return false, failf("%s and %s cannot be compared for containment", json.Describe(v), json.Describe(part))
}

// addAll adds elements up; strings and arrays at once, not pair by pair.
func addAll(in json.Value, _ []json.Value) (json.Value, error) {
	var elements json.Array
	switch v := in.(type) {
	case json.Array:
		elements = v
	case *json.Object:
		for _, member := range v.All() {
			elements = append(elements, member)
		}
	default:
		return nil, failf("cannot add up %s", json.Describe(in))
	}
	if len(elements) > 0 {
		switch elements[0].(type) {
		case json.String:
			var b strings.Builder
			for _, v := range elements {
				s, ok := v.(json.String)
				if !ok {
					return sum(elements)
				}
				b.WriteString(string(s))
			}
			return json.String(b.String()), nil
		case json.Array:
			var all json.Array
			for _, v := range elements {
				a, ok := v.(json.Array)
				if !ok {
					return sum(elements)
				}
				all = append(all, a...)
			}
			return all, nil
		}
	}
	return sum(elements)
}

func sum(elements json.Array) (total json.Value, err error) {
	total = json.Null{}
	for _, v := range elements {
		if total, err = add(total, v); err != nil {
			return nil, err
		}
	}
	return total, nil
}

func sorted(a json.Array) json.Value {
	a = slices.Clone(a)
	slices.SortStableFunc(a, json.Compare)
	return a
}

func unique(a json.Array) json.Value {
	return slices.CompactFunc(sorted(a).(json.Array), func(a, b json.Value) bool { return json.Compare(a, b) == 0 })
}

func reverse(in json.Value, _ []json.Value) (json.Value, error) {
	switch v := in.(type) {
	case json.Null:
		return json.Array{}, nil
	case json.Array:
		v = slices.Clone(v)
		slices.Reverse(v)
		return v, nil
	case json.String:
		runes := []rune(v)
		slices.Reverse(runes)
		return json.String(runes), nil
	}
	return nil, failf("%s cannot be reversed", json.Describe(in))
}

func extreme(a json.Array, sign int) json.Value {
	var best json.Value = json.Null{}
	for i, v := range a {
		if i == 0 || json.Compare(v, best)*sign > 0 {
			best = v
		}
	}
	return best
}

func flatten(in json.Value, args []json.Value) (json.Value, error) {
	a, ok := in.(json.Array)
	depth, err := wantNumber(args[0])
	if !ok || err != nil || depth < 0 {
		return nil, failf("flatten wants an array and a depth that is not negative")
	}
	return flattenTo(json.Array{}, a, depth), nil
}

func flattenTo(result, a json.Array, depth float64) json.Array {
	for _, v := range a {
		if inner, ok := v.(json.Array); ok && depth > 0 {
			result = flattenTo(result, inner, depth-1)
		} else {
			result = append(result, v)
		}
	}
	return result
}

func transpose(a json.Array) json.Value {
	width := 0
	for _, row := range a {
		if row, ok := row.(json.Array); ok {
			width = max(width, len(row))
		}
	}
	result := make(json.Array, width)
	for i := range result {
		column := make(json.Array, len(a))
		for j, row := range a {
			column[j] = json.Null{}
			if row, ok := row.(json.Array); ok && i < len(row) {
				column[j] = row[i]
			}
		}
		result[i] = column
	}
	return result
}

// fromEntries makes an object of a list of objects with a key and a value, under one of several names.
func fromEntries(in json.Value, _ []json.Value) (json.Value, error) {
	a, ok := in.(json.Array)
	if !ok {
		return nil, failf("%s is no array", json.Describe(in))
	}
	members := make([]json.Member, len(a))
	for i, entry := range a {
		o, ok := entry.(*json.Object)
		if !ok {
			return nil, failf("%s is no entry of an object", json.Describe(entry))
		}
		members[i].Value = oneOf(o, "value", "v", "Value")
		switch key := oneOf(o, "key", "k", "name", "Key", "Name").(type) {
		case json.String:
			members[i].Key = string(key)
		default:
			members[i].Key = json.Text(key)
		}
	}
	return json.NewObject(members), nil
}

func oneOf(o *json.Object, names ...string) json.Value {
	for _, name := range names {
		if v, ok := o.Get(name); ok && v.Kind() > json.NullKind {
			return v
		}
	}
	return json.Null{}
}

func setPath(in json.Value, args []json.Value) (json.Value, error) {
	keys, ok := args[0].(json.Array)
	if !ok {
		return nil, failf("a path must be an array, not %v", args[0].Kind())
	}
	return updatePath(in, keys, func(json.Value) (json.Value, error) { return args[1], nil })
}

// delPaths deletes the last paths first: the others stay true.
func delPaths(in json.Value, args []json.Value) (json.Value, error) {
	list, ok := args[0].(json.Array)
	if !ok {
		return nil, failf("a list of paths must be an array, not %v", args[0].Kind())
	}
	return deletePaths(in, sorted(list).(json.Array))
}

// deletePaths deletes paths, which are sorted, and looks at each part of v once.
func deletePaths(v json.Value, paths json.Array) (json.Value, error) {
	if len(paths) > 0 {
		if p, ok := paths[0].(json.Array); !ok {
			return nil, failf("a path must be an array, not %v", paths[0].Kind())
		} else if len(p) == 0 {
			return json.Null{}, nil
		}
	}
	dropped := make(map[string]bool)
	array, isArray := v.(json.Array)
	if isArray {
		array = slices.Clone(array)
	}
	for len(paths) > 0 {
		key := paths[0].(json.Array)[0]
		n, whole := 0, false // how many paths begin with key, and whether one ends there
		var rest json.Array
		for n < len(paths) && json.Compare(paths[n].(json.Array)[0], key) == 0 {
			tail := paths[n].(json.Array)[1:]
			whole = whole || len(tail) == 0
			rest = append(rest, tail)
			n++
		}
		paths = paths[n:]
		old, err := get(v, key)
		if err != nil {
			return nil, err
		}
		var part json.Value
		if !whole {
			if old.Kind() == json.NullKind {
				continue
			}
			if part, err = deletePaths(old, rest); err != nil {
				return nil, err
			}
		}
		switch name, isName := key.(json.String); {
		case isArray:
			if i, ok := arrayIndex(key, len(array)); ok && i >= 0 && i < len(array) {
				array[i] = part
			}
		case isName && whole:
			dropped[string(name)] = true
		case !whole:
			if v, err = set(v, key, part); err != nil {
				return nil, err
			}
		}
	}
	if isArray {
		return slices.DeleteFunc(array, func(element json.Value) bool { return element == nil }), nil
	}
	if o, ok := v.(*json.Object); ok && len(dropped) > 0 {
		return o.Without(func(name string) bool { return dropped[name] }), nil
	}
	return v, nil
}

func indicesOf(in json.Value, args []json.Value) (json.Value, error) {
	switch v := in.(type) {
	case json.Null:
		return v, nil
	case json.Array:
		if part, ok := args[0].(json.Array); ok {
			return indices(v, part), nil
		}
		return indices(v, json.Array{args[0]}), nil
	case json.String:
		part, ok := args[0].(json.String)
		if !ok || part == "" {
			return json.Null{}, nil
		}
		list := json.Array{}
		for i := range v {
			if strings.HasPrefix(string(v[i:]), string(part)) {
				list = append(list, json.Int(i))
			}
		}
		return list, nil
	}
	return nil, failf("cannot search in %s", json.Describe(in))
}

// indices lists where part begins in a.
func indices(a, part json.Array) json.Value {
	list := json.Array{}
	if len(part) == 0 {
		return json.Null{}
	}
	for i := 0; i+len(part) <= len(a); i++ {
		if json.Compare(a[i:i+len(part)], part) == 0 {
			list = append(list, json.Int(i))
		}
	}
	return list
}

// toText gives a string as it is and the JSON of anything else.
func toText(in json.Value, args []json.Value) (json.Value, error) {
	if len(args) > 0 {
		in = args[0]
	}
	if s, ok := in.(json.String); ok {
		return s, nil
	}
	return json.String(json.Text(in)), nil
}

func fromJSON(in json.Value, _ []json.Value) (json.Value, error) {
	s, err := wantString(in)
	if err != nil {
		return nil, err
	}
	v, err := json.Parse(s)
	if err != nil {
		return nil, failf("%v in %s", err, json.Describe(in))
	}
	return v, nil
}

func toNumber(in json.Value, _ []json.Value) (json.Value, error) {
	if isNumber(in) {
		return in, nil
	}
	if s, ok := in.(json.String); ok {
		if v, err := json.Parse(string(s)); err == nil && isNumber(v) {
			return v, nil
		}
	}
	return nil, failf("%s cannot be made a number", json.Describe(in))
}

// asciiMap exchanges upper and lower case of the letters in a range.
func asciiMap(low, high rune) func(string) string {
	return func(s string) string {
		return strings.Map(func(r rune) rune {
			if r >= low && r <= high {
				return r ^ 0x20
			}
			return r
		}, s)
	}
}

func trimAffix(trim func(s, affix string) string) nativeFunc {
	return func(in json.Value, args []json.Value) (json.Value, error) {
		s, ok1 := in.(json.String)
		affix, ok2 := args[0].(json.String)
		if !ok1 || !ok2 {
			return in, nil
		}
		return json.String(trim(string(s), string(affix))), nil
	}
}

func testStrings(name string, test func(s, part string) bool) nativeFunc {
	return func(in json.Value, args []json.Value) (json.Value, error) {
		s, ok1 := in.(json.String)
		part, ok2 := args[0].(json.String)
		if !ok1 || !ok2 {
			return nil, failf("%s wants strings", name)
		}
		return json.Bool(test(string(s), string(part))), nil
	}
}

func splitString(in json.Value, args []json.Value) (json.Value, error) {
	s, ok1 := in.(json.String)
	separator, ok2 := args[0].(json.String)
	if !ok1 || !ok2 {
		return nil, failf("split wants strings")
	}
	return split(string(s), string(separator)), nil
}

func join(in json.Value, args []json.Value) (json.Value, error) {
	a, ok := in.(json.Array)
	separator, err := wantString(args[0])
	if !ok || err != nil {
		return nil, failf("join wants an array and a string")
	}
	var b strings.Builder
	for i, v := range a {
		if i > 0 {
			b.WriteString(separator)
		}
		switch v := v.(type) {
		case json.Null:
		case json.String:
			b.WriteString(string(v))
		case json.Array, *json.Object:
			return nil, failf("%s cannot be joined", json.Describe(v))
		default:
			b.WriteString(json.Text(v))
		}
	}
	return json.String(b.String()), nil
}

func explode(in json.Value, _ []json.Value) (json.Value, error) {
	s, err := wantString(in)
	list := json.Array{}
	for _, r := range s {
		list = append(list, json.Int(r))
	}
	return list, err
}

func implode(in json.Value, _ []json.Value) (json.Value, error) {
	a, ok := in.(json.Array)
	if !ok {
		return nil, failf("%s is no array", json.Describe(in))
	}
	var buf []byte
	for _, v := range a {
		n, ok := v.(json.Int)
		if !ok || n < 0 || n > utf8.MaxRune {
			return nil, failf("%s is no character", json.Describe(v))
		}
		buf = utf8.AppendRune(buf, rune(n))
	}
	return json.String(buf), nil
}

func replace(in json.Value, args []json.Value) (json.Value, error) {
	var texts [3]string
	for i, v := range []json.Value{in, args[0], args[1]} {
		var err error
		if texts[i], err = wantString(v); err != nil {
			return nil, err
		}
	}
	return json.String(strings.ReplaceAll(texts[0], texts[1], texts[2])), nil
}

// formats are what @name does.
var formats = map[string]func(json.Value) (string, error){
	"text":   func(v json.Value) (string, error) { return plain(v), nil },
	"json":   func(v json.Value) (string, error) { return json.Text(v), nil },
	"html":   func(v json.Value) (string, error) { return htmlEscaper.Replace(plain(v)), nil },
	"uri":    func(v json.Value) (string, error) { return percentEncode(plain(v)), nil },
	"csv":    func(v json.Value) (string, error) { return row(v, ",", quoteCSV) },
	"tsv":    func(v json.Value) (string, error) { return row(v, "\t", tsvEscaper.Replace) },
	"sh":     func(v json.Value) (string, error) { return quoteShell(v) },
	"base64": func(v json.Value) (string, error) { return base64(plain(v)), nil },
}

func plain(v json.Value) string {
	if s, ok := v.(json.String); ok {
		return string(s)
	}
	return json.Text(v)
}

var (
	htmlEscaper = strings.NewReplacer("<", "&lt;", ">", "&gt;", "&", "&amp;", "'", "&#39;", `"`, "&quot;")
	tsvEscaper  = strings.NewReplacer("\\", `\\`, "\t", `\t`, "\n", `\n`, "\r", `\r`)
)

func quoteCSV(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }

// row joins the elements of an array; strings are quoted.
func row(v json.Value, separator string, quote func(string) string) (string, error) {
	a, ok := v.(json.Array)
	if !ok {
		return "", failf("%s cannot be a row", json.Describe(v))
	}
	fields := make([]string, len(a))
	for i, v := range a {
		switch v := v.(type) {
		case json.Null:
		case json.String:
			fields[i] = quote(string(v))
		case json.Array, *json.Object:
			return "", failf("%s cannot be in a row", json.Describe(v))
		default:
			fields[i] = json.Text(v)
		}
	}
	return strings.Join(fields, separator), nil
}

func quoteShell(v json.Value) (string, error) {
	a, ok := v.(json.Array)
	if !ok {
		a = json.Array{v}
	}
	var words []string
	for _, v := range a {
		switch v := v.(type) {
		case json.String:
			words = append(words, "'"+strings.ReplaceAll(string(v), "'", `'\''`)+"'")
		case json.Array, *json.Object:
			return "", failf("%s cannot be a word of a command", json.Describe(v))
		default:
			words = append(words, json.Text(v))
		}
	}
	return strings.Join(words, " "), nil
}

func percentEncode(s string) string {
	var b strings.Builder
	for _, c := range []byte(s) {
		if c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || strings.IndexByte("-_.~", c) >= 0 {
			b.WriteByte(c)
		} else {
			b.WriteString("%" + strings.ToUpper(strconv.FormatInt(int64(c)|0x100, 16)[1:]))
		}
	}
	return b.String()
}

func base64(s string) string {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	var b strings.Builder
	for ; len(s) > 0; s = s[min(3, len(s)):] {
		var group [3]byte
		n := copy(group[:], s)
		bits := uint(group[0])<<16 | uint(group[1])<<8 | uint(group[2])
		for i := range 4 {
			if i > n {
				b.WriteByte('=')
			} else {
				b.WriteByte(alphabet[bits>>(18-6*i)&63])
			}
		}
	}
	return b.String()
}
