package path

import (
	"errors"
	"unicode/utf8"
)

// ErrBadPattern means that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Match reports whether all of name matches pattern:
//
//   - any characters but /
//     ?         one character but /
//     [a-z]     one of a set of characters and ranges; [^a-z] none of them
//     \c        c
//     c         c
//
// The only error is ErrBadPattern.
func Match(pattern, name string) (matched bool, err error) {
	// After a star, where to go on if what follows fails: the star takes one character more.
	starPattern, starName := "", ""
	star := false
	for {
		if len(pattern) > 0 && pattern[0] == '*' {
			for len(pattern) > 0 && pattern[0] == '*' {
				pattern = pattern[1:]
			}
			if pattern == "" {
				for i := range len(name) {
					if name[i] == '/' {
						return false, nil
					}
				}
				return true, nil
			}
			star, starPattern, starName = true, pattern, name
			continue
		}
		if pattern == "" && name == "" {
			return true, nil
		}
		ok := false
		if pattern != "" {
			var rest, restName string
			if rest, restName, ok, err = matchOne(pattern, name); err != nil {
				return false, err
			}
			if ok {
				pattern, name = rest, restName
				continue
			}
		}
		if !star || starName == "" || starName[0] == '/' {
			// No match; but the rest of the pattern must be well formed.
			for pattern != "" {
				if pattern[0] == '*' {
					pattern = pattern[1:]
				} else if pattern, _, _, err = matchOne(pattern, ""); err != nil {
					return false, err
				}
			}
			return false, nil
		}
		_, size := utf8.DecodeRuneInString(starName)
		starName = starName[size:]
		pattern, name = starPattern, starName
	}
}

// matchOne matches the first element of pattern, no star, with the first character of name, if there is one.
func matchOne(pattern, name string) (rest, restName string, ok bool, err error) {
	switch pattern[0] {
	case '?':
		if name == "" || name[0] == '/' {
			return pattern[1:], name, false, nil
		}
		_, size := utf8.DecodeRuneInString(name)
		return pattern[1:], name[size:], true, nil
	case '[':
		return matchSet(pattern[1:], name)
	case '\\':
		if pattern = pattern[1:]; pattern == "" {
			return "", name, false, ErrBadPattern
		}
	}
	if name == "" || name[0] != pattern[0] {
		return pattern[1:], name, false, nil
	}
	return pattern[1:], name[1:], true, nil
}

// matchSet matches the set that follows a [.
func matchSet(pattern, name string) (rest, restName string, ok bool, err error) {
	var r rune
	restName = name
	if name != "" {
		var size int
		r, size = utf8.DecodeRuneInString(name)
		restName = name[size:]
	}
	negated := pattern != "" && pattern[0] == '^'
	if negated {
		pattern = pattern[1:]
	}
	for n := 0; ; n++ {
		if pattern != "" && pattern[0] == ']' && n > 0 {
			return pattern[1:], restName, name != "" && ok != negated, nil
		}
		var lo, hi rune
		if lo, pattern, err = setRune(pattern); err != nil {
			return
		}
		hi = lo
		if pattern[0] == '-' {
			if hi, pattern, err = setRune(pattern[1:]); err != nil {
				return
			}
		}
		if lo <= r && r <= hi {
			ok = true
		}
	}
}

// setRune takes a possibly escaped character from the inside of a set; something must follow it.
func setRune(pattern string) (r rune, rest string, err error) {
	if pattern == "" || pattern[0] == '-' || pattern[0] == ']' {
		return 0, "", ErrBadPattern
	}
	if pattern[0] == '\\' {
		if pattern = pattern[1:]; pattern == "" {
			return 0, "", ErrBadPattern
		}
	}
	r, size := utf8.DecodeRuneInString(pattern)
	if r == utf8.RuneError && size == 1 {
		return 0, "", ErrBadPattern
	}
	if rest = pattern[size:]; rest == "" {
		return 0, "", ErrBadPattern
	}
	return r, rest, nil
}
