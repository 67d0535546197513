// Genunicode writes the tables of runtime/std/unicode and of runtime/std/strconv.
//
//	go run scripts/genunicode/main.go        (at the repository's root)
//
// It takes facts only: it asks the unicode package of the Go that runs it, through its public
// functions and code point by code point, for sets and case mappings, and packs them itself.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"os"
	"slices"
	"sort"
	"strings"
	"unicode"
)

const head = "// Made by scripts/genunicode; don't edit.\n\n"

func main() {
	write("runtime/std/unicode/categories.go", categories())
	write("runtime/std/unicode/scripts.go", named("Scripts", "the tables of all scripts by name", unicode.Scripts, nil))
	write("runtime/std/unicode/properties.go", named("Properties", "the tables of all properties by name", unicode.Properties, map[string]string{"STerm": "Sentence_Terminal"}))
	write("runtime/std/unicode/fold.go", folds())
	write("runtime/std/unicode/casetables.go", cases())
	write("runtime/std/strconv/printtables.go", printTables())
}

func write(path string, src []byte) {
	out, err := format.Source(src)
	if err != nil {
		os.WriteFile(path, src, 0o644)
		panic(fmt.Sprint(path, ": ", err))
	}
	if err := os.WriteFile(path, out, 0o644); err != nil {
		panic(err)
	}
}

// members lists the code points of a set.
func members(in func(rune) bool) []rune {
	var m []rune
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if in(r) {
			m = append(m, r)
		}
	}
	return m
}

type span struct{ lo, hi, stride rune }

// pack covers sorted code points by spans, none across the end of the first plane.
func pack(m []rune) []span {
	var out []span
	for i := 0; i < len(m); {
		s := span{m[i], m[i], 1}
		end := i + 1
		if end < len(m) && (m[i] <= 0xFFFF) == (m[end] <= 0xFFFF) {
			stride := m[end] - m[i]
			k := end
			for k < len(m) && m[k]-m[k-1] == stride && (m[k] <= 0xFFFF) == (m[i] <= 0xFFFF) && (m[k] <= 0xFF) == (m[i] <= 0xFF) {
				k++
			}
			// Two points with a gap are no span: the second may begin a better one.
			if stride == 1 || k-i >= 3 {
				// Nor may a stride take the first point of a contiguous run.
				if stride > 1 && k < len(m) && m[k]-m[k-1] == 1 {
					k--
				}
				if stride == 1 || k-i >= 3 {
					s = span{m[i], m[k-1], stride}
					end = k
				}
			}
		}
		out = append(out, s)
		i = end
	}
	return out
}

// table writes the fields of a RangeTable.
func table(b *bytes.Buffer, m []rune) {
	spans := pack(m)
	latin, n16 := 0, 0
	for _, s := range spans {
		if s.hi <= 0xFF {
			latin++
		}
		if s.hi <= 0xFFFF {
			n16++
		}
	}
	list := func(name, typ string, spans []span) {
		if len(spans) == 0 {
			return
		}
		fmt.Fprintf(b, "%s: []%s{", name, typ)
		for i, s := range spans {
			if i%6 == 0 {
				b.WriteString("\n")
			}
			fmt.Fprintf(b, "{%#x, %#x, %d},", s.lo, s.hi, s.stride)
		}
		b.WriteString("\n},\n")
	}
	b.WriteString("\n")
	list("R16", "Range16", spans[:n16])
	list("R32", "Range32", spans[n16:])
	if latin > 0 {
		fmt.Fprintf(b, "LatinOffset: %d,\n", latin)
	}
}

func tableVar(b *bytes.Buffer, name string, t *unicode.RangeTable) {
	fmt.Fprintf(b, "\nvar %s = RangeTable{", name)
	table(b, members(func(r rune) bool { return unicode.Is(t, r) }))
	b.WriteString("}\n")
}

func keys[V any](m map[string]V) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

func categories() []byte {
	b := bytes.NewBufferString(head + "package unicode\n\n// Version is the edition of Unicode the tables are of.\nconst Version = \"" + unicode.Version + "\"\n")
	long := map[string]string{"Nd": "Digit", "L": "Letter", "Ll": "Lower", "M": "Mark", "N": "Number", "C": "Other", "P": "Punct", "Z": "Space", "S": "Symbol", "Lt": "Title", "Lu": "Upper"}
	b.WriteString("\n// The tables of the categories.\nvar (\n")
	for _, k := range keys(unicode.Categories) {
		fmt.Fprintf(b, "%s = &table%s\n", k, k)
		if l := long[k]; l != "" {
			fmt.Fprintf(b, "%s = &table%s\n", l, k)
		}
	}
	b.WriteString(")\n\n// Categories has the tables of all categories by name.\nvar Categories = map[string]*RangeTable{\n")
	for _, k := range keys(unicode.Categories) {
		fmt.Fprintf(b, "%q: &table%s,\n", k, k)
	}
	b.WriteString("}\n\n// CategoryAliases has the categories' names by their other names.\nvar CategoryAliases = map[string]string{\n")
	for _, k := range keys(unicode.CategoryAliases) {
		fmt.Fprintf(b, "%q: %q,\n", k, unicode.CategoryAliases[k])
	}
	b.WriteString("}\n")
	for _, k := range keys(unicode.Categories) {
		tableVar(b, "table"+k, unicode.Categories[k])
	}
	return b.Bytes()
}

// named writes the variables and the map of scripts or properties.
func named(mapName, doc string, tables map[string]*unicode.RangeTable, alias map[string]string) []byte {
	b := bytes.NewBufferString(head + "package unicode\n\nvar (\n")
	of := func(k string) string {
		if a := alias[k]; a != "" {
			k = a
		}
		return "table" + k
	}
	for _, k := range keys(tables) {
		fmt.Fprintf(b, "%s = &%s\n", k, of(k))
	}
	fmt.Fprintf(b, ")\n\n// %s has %s.\nvar %s = map[string]*RangeTable{\n", mapName, doc, mapName)
	for _, k := range keys(tables) {
		fmt.Fprintf(b, "%q: &%s,\n", k, of(k))
	}
	b.WriteString("}\n")
	for _, k := range keys(tables) {
		if alias[k] == "" {
			tableVar(b, of(k), tables[k])
		}
	}
	return b.Bytes()
}

func folds() []byte {
	b := bytes.NewBufferString(head + "package unicode\n")
	for _, f := range []struct {
		name, doc string
		tables    map[string]*unicode.RangeTable
	}{
		{"FoldCategory", "has, by category, the code points outside that fold to one inside", unicode.FoldCategory},
		{"FoldScript", "has, by script, the code points outside that fold to one inside", unicode.FoldScript},
	} {
		fmt.Fprintf(b, "\n// %s %s.\nvar %s = map[string]*RangeTable{\n", f.name, f.doc, f.name)
		for _, k := range keys(f.tables) {
			fmt.Fprintf(b, "%q: &fold%s,\n", k, k)
		}
		b.WriteString("}\n")
		for _, k := range keys(f.tables) {
			tableVar(b, "fold"+k, f.tables[k])
		}
	}
	return b.Bytes()
}

type delta [3]rune // to upper, lower, title

func deltaOf(r rune) delta {
	return delta{unicode.ToUpper(r) - r, unicode.ToLower(r) - r, unicode.ToTitle(r) - r}
}

func cases() []byte {
	b := bytes.NewBufferString(head + "package unicode\n\n// CaseRanges has the case mappings of all letters that have one.\nvar CaseRanges = []CaseRange{\n")
	isPair := func(r rune) bool { return deltaOf(r) == delta{0, 1, 0} && deltaOf(r+1) == delta{-1, 0, -1} }
	for r := rune(0); r <= unicode.MaxRune; {
		d := deltaOf(r)
		if d == (delta{}) {
			r++
			continue
		}
		lo := r
		if isPair(r) {
			for isPair(r) {
				r += 2
			}
			fmt.Fprintf(b, "{%#x, %#x, d{UpperLower, UpperLower, UpperLower}},\n", lo, r-1)
			continue
		}
		for deltaOf(r) == d && !isPair(r) {
			r++
		}
		fmt.Fprintf(b, "{%#x, %#x, d{%d, %d, %d}},\n", lo, r-1, d[0], d[1], d[2])
	}
	b.WriteString("}\n\n// orbits lists the code points whose SimpleFold is not what ToLower or ToUpper gives, sorted, each with that.\nvar orbits = [...][2]uint16{\n")
	n := 0
	for r := rune(0); r <= unicode.MaxRune; r++ {
		want := r
		if l := unicode.ToLower(r); l != r {
			want = l
		} else {
			want = unicode.ToUpper(r)
		}
		if got := unicode.SimpleFold(r); got != want {
			if r > 0xFFFF || got > 0xFFFF {
				panic("an orbit beyond the first plane")
			}
			fmt.Fprintf(b, "{%#x, %#x},", r, got)
			if n++; n%6 == 0 {
				b.WriteString("\n")
			}
		}
	}
	b.WriteString("\n}\n\n// latin1 has the properties of the first 256 code points.\nconst latin1 = \"\" +\n")
	for row := 0; row < 256; row += 16 {
		b.WriteString("\"")
		for r := rune(row); r < rune(row)+16; r++ {
			p := 0
			for i, in := range []func(rune) bool{
				unicode.IsControl, unicode.IsPunct, unicode.IsNumber, unicode.IsSymbol,
				func(r rune) bool { return unicode.Is(unicode.Z, r) },
				unicode.IsUpper, unicode.IsLower, unicode.IsPrint,
			} {
				if in(r) {
					p |= 1 << i
				}
			}
			if unicode.IsLetter(r) && !unicode.IsUpper(r) && !unicode.IsLower(r) {
				p |= 1<<5 | 1<<6
			}
			fmt.Fprintf(b, "\\x%02x", p)
		}
		b.WriteString("\"")
		if row < 240 {
			b.WriteString(" +\n")
		}
	}
	b.WriteString("\n")
	return b.Bytes()
}

// toggles lists where a set begins and ends, in turns.
func toggles(in func(rune) bool, lo, hi rune) []rune {
	var out []rune
	was := false
	for r := lo; r <= hi; r++ {
		if in(r) != was {
			out = append(out, r-lo)
			was = !was
		}
	}
	if was && hi-lo < 0xFFFF {
		out = append(out, hi+1-lo)
	}
	return out
}

func printTables() []byte {
	b := bytes.NewBufferString(head + "package strconv\n")
	for plane := rune(0); plane < 2; plane++ {
		t := toggles(unicode.IsPrint, plane<<16, plane<<16|0xFFFF)
		fmt.Fprintf(b, "\n// print%d has the code points of plane %d, less its start, at which runs of printable ones begin and end, in turns.\nvar print%d = [...]uint16{", plane, plane, plane)
		for i, r := range t {
			if i%12 == 0 {
				b.WriteString("\n")
			}
			fmt.Fprintf(b, "%#x,", r)
		}
		b.WriteString("\n}\n")
	}
	b.WriteString("\n// printHigh has the same for the planes after.\nvar printHigh = [...]uint32{")
	for i, r := range toggles(unicode.IsPrint, 0, unicode.MaxRune) {
		if r >= 0x20000 {
			if i%2 != 0 && strings.HasSuffix(b.String(), "{") {
				panic("a run crosses into plane 2")
			}
			fmt.Fprintf(b, "%#x,", r)
		}
	}
	b.WriteString("}\n\n// graphic has the graphic code points that are not printable.\nconst graphic = \"")
	g := members(func(r rune) bool { return unicode.IsGraphic(r) && !unicode.IsPrint(r) })
	if !slices.IsSorted(g) || g[len(g)-1] > 0xFFFF {
		panic("graphic")
	}
	for _, r := range g {
		fmt.Fprintf(b, "\\u%04x", r)
	}
	b.WriteString("\"\n")
	return b.Bytes()
}
