package os

import (
	"errors"
	"syscall"
)

// Getenv returns the value of a variable, "" if there is none.
func Getenv(key string) string {
	v, _ := syscall.Getenv(key)
	return v
}

// LookupEnv returns the value of a variable, and whether there is one.
func LookupEnv(key string) (string, bool) { return syscall.Getenv(key) }

// Setenv sets a variable.
func Setenv(key, value string) error { return NewSyscallError("setenv", syscall.Setenv(key, value)) }

// Unsetenv removes a variable.
func Unsetenv(key string) error { return syscall.Unsetenv(key) }

// Clearenv removes all variables.
func Clearenv() { syscall.Clearenv() }

// Environ returns all variables as "key=value".
func Environ() []string { return syscall.Environ() }

// ExpandEnv replaces ${var} and $var by the values of variables.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// Expand replaces ${var} and $var by mapping's values. A $ before nothing that is a name stays; of bad syntax what
// is bad is dropped.
func Expand(s string, mapping func(string) string) string {
	var out []byte
	done := 0 // s[:done] is in out
	for i := 0; i+1 < len(s); i++ {
		if s[i] != '$' {
			continue
		}
		out = append(out, s[done:i]...)
		name, width := varName(s[i+1:])
		switch {
		case name != "":
			out = append(out, mapping(name)...)
		case width == 0: // a $ that stands for itself
			out = append(out, '$')
		}
		i += width
		done = i + 1
	}
	if out == nil && done == 0 {
		return s
	}
	return string(append(out, s[done:]...))
}

func isSpecial(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-':
		return true
	}
	return '0' <= c && c <= '9'
}

func isNameByte(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// varName returns the name that begins s, which is not empty and follows a $, and how many bytes it takes.
func varName(s string) (name string, width int) {
	if s[0] == '{' {
		if len(s) > 2 && isSpecial(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2 // "${}"
				}
				return s[1:i], i + 1
			}
		}
		return "", 1 // "${" without an end
	}
	if isSpecial(s[0]) {
		return s[:1], 1
	}
	for width < len(s) && isNameByte(s[width]) {
		width++
	}
	return s[:width], width
}

// UserHomeDir returns $HOME.
func UserHomeDir() (string, error) {
	if dir := Getenv("HOME"); dir != "" {
		return dir, nil
	}
	return "", errors.New("$HOME is not defined")
}

// UserCacheDir returns $XDG_CACHE_HOME or $HOME/.cache.
func UserCacheDir() (string, error) { return userDir("XDG_CACHE_HOME", "/.cache") }

// UserConfigDir returns $XDG_CONFIG_HOME or $HOME/.config.
func UserConfigDir() (string, error) { return userDir("XDG_CONFIG_HOME", "/.config") }

func userDir(key, sub string) (string, error) {
	dir := Getenv(key)
	if dir == "" {
		if dir = Getenv("HOME"); dir == "" {
			return "", errors.New("neither $" + key + " nor $HOME are defined")
		}
		return dir + sub, nil
	}
	if dir[0] != '/' {
		return "", errors.New("path in $" + key + " is relative")
	}
	return dir, nil
}
