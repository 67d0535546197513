package value

import (
	"errors"
	"strings"
	"unicode/utf8"
)

// Pattern is a pattern of LIKE, made ready: % stands for any characters, _ for one.
type Pattern struct {
	match func(text string) bool
}

// Match says whether the whole of text fits.
func (p *Pattern) Match(text string) bool { return p.match(text) }

// anyRun and anyOne are how patternItem.char spells the wildcards.
const (
	anyRun rune = -1 - iota
	anyOne
)

// CompilePattern prepares a pattern. A character after escape (if that isn't 0) stands for itself.
func CompilePattern(pattern string, escape rune) (*Pattern, error) {
	var items []rune
	escaped := false
	for _, c := range pattern {
		switch {
		case escaped:
			items = append(items, c)
			escaped = false
		case c == escape && escape != 0:
			escaped = true
		case c == '%':
			if len(items) == 0 || items[len(items)-1] != anyRun {
				items = append(items, anyRun)
			}
		case c == '_':
			items = append(items, anyOne)
		default:
			items = append(items, c)
		}
	}
	if escaped {
		return nil, errors.New("LIKE pattern ends with its escape character")
	}
	if match := simpleMatcher(items); match != nil {
		return &Pattern{match}, nil
	}
	return &Pattern{func(text string) bool { return matchItems(items, text) }}, nil
}

// simpleMatcher knows patterns that are a plain string with % before, behind or around it. Of others it gives nil.
func simpleMatcher(items []rune) func(string) bool {
	if len(items) == 1 && items[0] == anyRun {
		return func(string) bool { return true }
	}
	before, behind := false, false
	if len(items) > 0 && items[0] == anyRun {
		before, items = true, items[1:]
	}
	if len(items) > 0 && items[len(items)-1] == anyRun {
		behind, items = true, items[:len(items)-1]
	}
	for _, c := range items {
		if c < 0 {
			return nil
		}
	}
	plain := string(items)
	switch {
	case before && behind:
		return func(text string) bool { return strings.Contains(text, plain) }
	case before:
		return func(text string) bool { return strings.HasSuffix(text, plain) }
	case behind:
		return func(text string) bool { return strings.HasPrefix(text, plain) }
	default:
		return func(text string) bool { return text == plain }
	}
}

// matchItems goes back to the last % and lets it take one more character, until the rest fits.
func matchItems(items []rune, text string) bool {
	i, pos := 0, 0
	lastRun, resume := -1, 0
	for pos < len(text) {
		c, size := utf8.DecodeRuneInString(text[pos:])
		switch {
		case i < len(items) && items[i] == anyRun:
			lastRun, resume = i, pos
			i++
		case i < len(items) && (items[i] == anyOne || items[i] == c):
			i++
			pos += size
		case lastRun >= 0:
			_, skipped := utf8.DecodeRuneInString(text[resume:])
			resume += skipped
			i, pos = lastRun+1, resume
		default:
			return false
		}
	}
	for i < len(items) && items[i] == anyRun {
		i++
	}
	return i == len(items)
}
