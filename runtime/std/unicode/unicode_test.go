package unicode_test

import (
	"testing"
	"unicode"

	our "glenda.std/unicode"
)

const last = unicode.MaxRune + 10

func sameMap(t *testing.T, name string, ours map[string]*our.RangeTable, real map[string]*unicode.RangeTable) {
	if len(ours) != len(real) {
		t.Errorf("%s has %d, want %d", name, len(ours), len(real))
	}
	for k, want := range real {
		got := ours[k]
		if got == nil {
			t.Errorf("%s[%q] is missing", name, k)
			continue
		}
		latin := 0
		for i, r := range got.R16 {
			if r.Hi <= 0xFF {
				latin++
			}
			if r.Lo > r.Hi || r.Stride == 0 || (r.Hi-r.Lo)%r.Stride != 0 || i > 0 && got.R16[i-1].Hi >= r.Lo {
				t.Errorf("%s[%q].R16[%d]", name, k, i)
			}
		}
		if latin != got.LatinOffset {
			t.Errorf("%s[%q].LatinOffset = %d", name, k, got.LatinOffset)
		}
		for r := rune(-3); r < last; r++ {
			if our.Is(got, r) != unicode.Is(want, r) {
				t.Errorf("%s[%q] differs at %U", name, k, r)
				break
			}
		}
	}
}

func TestTables(t *testing.T) {
	sameMap(t, "Categories", our.Categories, unicode.Categories)
	sameMap(t, "Scripts", our.Scripts, unicode.Scripts)
	sameMap(t, "Properties", our.Properties, unicode.Properties)
	sameMap(t, "FoldCategory", our.FoldCategory, unicode.FoldCategory)
	sameMap(t, "FoldScript", our.FoldScript, unicode.FoldScript)
	if len(our.CategoryAliases) != len(unicode.CategoryAliases) || our.Version != unicode.Version {
		t.Error("aliases or version")
	}
	for k, v := range unicode.CategoryAliases {
		if our.CategoryAliases[k] != v {
			t.Error(k)
		}
	}
}

func TestPredicatesAndCases(t *testing.T) {
	type pair struct {
		name      string
		got, want func(rune) bool
	}
	for _, p := range []pair{
		{"IsControl", our.IsControl, unicode.IsControl}, {"IsDigit", our.IsDigit, unicode.IsDigit}, {"IsGraphic", our.IsGraphic, unicode.IsGraphic},
		{"IsLetter", our.IsLetter, unicode.IsLetter}, {"IsLower", our.IsLower, unicode.IsLower}, {"IsMark", our.IsMark, unicode.IsMark},
		{"IsNumber", our.IsNumber, unicode.IsNumber}, {"IsPrint", our.IsPrint, unicode.IsPrint}, {"IsPunct", our.IsPunct, unicode.IsPunct},
		{"IsSpace", our.IsSpace, unicode.IsSpace}, {"IsSymbol", our.IsSymbol, unicode.IsSymbol}, {"IsTitle", our.IsTitle, unicode.IsTitle},
		{"IsUpper", our.IsUpper, unicode.IsUpper},
	} {
		for r := rune(-3); r < last; r++ {
			if p.got(r) != p.want(r) {
				t.Errorf("%s(%U) = %v", p.name, r, p.got(r))
			}
		}
	}
	type mapping struct {
		name      string
		got, want func(rune) rune
	}
	for _, m := range []mapping{
		{"ToUpper", our.ToUpper, unicode.ToUpper}, {"ToLower", our.ToLower, unicode.ToLower}, {"ToTitle", our.ToTitle, unicode.ToTitle},
		{"SimpleFold", our.SimpleFold, unicode.SimpleFold},
		{"Turkish.ToUpper", our.TurkishCase.ToUpper, unicode.TurkishCase.ToUpper}, {"Turkish.ToLower", our.TurkishCase.ToLower, unicode.TurkishCase.ToLower},
		{"Turkish.ToTitle", our.AzeriCase.ToTitle, unicode.AzeriCase.ToTitle},
		{"To(1)", func(r rune) rune { return our.To(1, r) }, func(r rune) rune { return unicode.To(1, r) }},
		{"To(5)", func(r rune) rune { return our.To(5, r) }, func(r rune) rune { return unicode.To(5, r) }},
		{"To(-1)", func(r rune) rune { return our.To(-1, r) }, func(r rune) rune { return unicode.To(-1, r) }},
	} {
		for r := rune(-3); r < last; r++ {
			if m.got(r) != m.want(r) {
				t.Errorf("%s(%U) = %U, want %U", m.name, r, m.got(r), m.want(r))
			}
		}
	}
}
