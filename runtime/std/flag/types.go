package flag

import (
	"encoding"
	"os"
	"time"
)

// For each type there is a function that defines a flag and returns its variable, and one that takes a variable; both as methods and for
// CommandLine.

// define makes the variable that a flag is defined for.
func define[T any](flag func(p *T, name string, value T, usage string), name string, value T, usage string) *T {
	p := new(T)
	flag(p, name, value, usage)
	return p
}

// BoolVar defines a flag of type bool.
func (f *FlagSet) BoolVar(p *bool, name string, value bool, usage string) {
	*p = value
	f.Var((*boolValue)(p), name, usage)
}

// Bool defines a flag of type bool and returns its variable.
func (f *FlagSet) Bool(name string, value bool, usage string) *bool {
	return define(f.BoolVar, name, value, usage)
}

// BoolVar defines a flag of type bool.
func BoolVar(p *bool, name string, value bool, usage string) {
	CommandLine.BoolVar(p, name, value, usage)
}

// Bool defines a flag of type bool and returns its variable.
func Bool(name string, value bool, usage string) *bool { return CommandLine.Bool(name, value, usage) }

// IntVar defines a flag of type int.
func (f *FlagSet) IntVar(p *int, name string, value int, usage string) {
	*p = value
	f.Var((*intValue)(p), name, usage)
}

// Int defines a flag of type int and returns its variable.
func (f *FlagSet) Int(name string, value int, usage string) *int {
	return define(f.IntVar, name, value, usage)
}

// IntVar defines a flag of type int.
func IntVar(p *int, name string, value int, usage string) { CommandLine.IntVar(p, name, value, usage) }

// Int defines a flag of type int and returns its variable.
func Int(name string, value int, usage string) *int { return CommandLine.Int(name, value, usage) }

// Int64Var defines a flag of type int64.
func (f *FlagSet) Int64Var(p *int64, name string, value int64, usage string) {
	*p = value
	f.Var((*int64Value)(p), name, usage)
}

// Int64 defines a flag of type int64 and returns its variable.
func (f *FlagSet) Int64(name string, value int64, usage string) *int64 {
	return define(f.Int64Var, name, value, usage)
}

// Int64Var defines a flag of type int64.
func Int64Var(p *int64, name string, value int64, usage string) {
	CommandLine.Int64Var(p, name, value, usage)
}

// Int64 defines a flag of type int64 and returns its variable.
func Int64(name string, value int64, usage string) *int64 {
	return CommandLine.Int64(name, value, usage)
}

// UintVar defines a flag of type uint.
func (f *FlagSet) UintVar(p *uint, name string, value uint, usage string) {
	*p = value
	f.Var((*uintValue)(p), name, usage)
}

// Uint defines a flag of type uint and returns its variable.
func (f *FlagSet) Uint(name string, value uint, usage string) *uint {
	return define(f.UintVar, name, value, usage)
}

// UintVar defines a flag of type uint.
func UintVar(p *uint, name string, value uint, usage string) {
	CommandLine.UintVar(p, name, value, usage)
}

// Uint defines a flag of type uint and returns its variable.
func Uint(name string, value uint, usage string) *uint { return CommandLine.Uint(name, value, usage) }

// Uint64Var defines a flag of type uint64.
func (f *FlagSet) Uint64Var(p *uint64, name string, value uint64, usage string) {
	*p = value
	f.Var((*uint64Value)(p), name, usage)
}

// Uint64 defines a flag of type uint64 and returns its variable.
func (f *FlagSet) Uint64(name string, value uint64, usage string) *uint64 {
	return define(f.Uint64Var, name, value, usage)
}

// Uint64Var defines a flag of type uint64.
func Uint64Var(p *uint64, name string, value uint64, usage string) {
	CommandLine.Uint64Var(p, name, value, usage)
}

// Uint64 defines a flag of type uint64 and returns its variable.
func Uint64(name string, value uint64, usage string) *uint64 {
	return CommandLine.Uint64(name, value, usage)
}

// StringVar defines a flag of type string.
func (f *FlagSet) StringVar(p *string, name string, value string, usage string) {
	*p = value
	f.Var((*stringValue)(p), name, usage)
}

// String defines a flag of type string and returns its variable.
func (f *FlagSet) String(name string, value string, usage string) *string {
	return define(f.StringVar, name, value, usage)
}

// StringVar defines a flag of type string.
func StringVar(p *string, name string, value string, usage string) {
	CommandLine.StringVar(p, name, value, usage)
}

// String defines a flag of type string and returns its variable.
func String(name string, value string, usage string) *string {
	return CommandLine.String(name, value, usage)
}

// Float64Var defines a flag of type float64.
func (f *FlagSet) Float64Var(p *float64, name string, value float64, usage string) {
	*p = value
	f.Var((*float64Value)(p), name, usage)
}

// Float64 defines a flag of type float64 and returns its variable.
func (f *FlagSet) Float64(name string, value float64, usage string) *float64 {
	return define(f.Float64Var, name, value, usage)
}

// Float64Var defines a flag of type float64.
func Float64Var(p *float64, name string, value float64, usage string) {
	CommandLine.Float64Var(p, name, value, usage)
}

// Float64 defines a flag of type float64 and returns its variable.
func Float64(name string, value float64, usage string) *float64 {
	return CommandLine.Float64(name, value, usage)
}

// DurationVar defines a flag of type time.Duration.
func (f *FlagSet) DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
	*p = value
	f.Var((*durationValue)(p), name, usage)
}

// Duration defines a flag of type time.Duration and returns its variable.
func (f *FlagSet) Duration(name string, value time.Duration, usage string) *time.Duration {
	return define(f.DurationVar, name, value, usage)
}

// DurationVar defines a flag of type time.Duration.
func DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
	CommandLine.DurationVar(p, name, value, usage)
}

// Duration defines a flag of type time.Duration and returns its variable.
func Duration(name string, value time.Duration, usage string) *time.Duration {
	return CommandLine.Duration(name, value, usage)
}

// The other functions are CommandLine's methods.

func VisitAll(fn func(*Flag))                            { CommandLine.VisitAll(fn) }
func Visit(fn func(*Flag))                               { CommandLine.Visit(fn) }
func Lookup(name string) *Flag                           { return CommandLine.Lookup(name) }
func Set(name, value string) error                       { return CommandLine.Set(name, value) }
func PrintDefaults()                                     { CommandLine.PrintDefaults() }
func NFlag() int                                         { return CommandLine.NFlag() }
func Arg(i int) string                                   { return CommandLine.Arg(i) }
func NArg() int                                          { return CommandLine.NArg() }
func Args() []string                                     { return CommandLine.Args() }
func Var(value Value, name string, usage string)         { CommandLine.Var(value, name, usage) }
func Func(name, usage string, fn func(string) error)     { CommandLine.Func(name, usage, fn) }
func BoolFunc(name, usage string, fn func(string) error) { CommandLine.BoolFunc(name, usage, fn) }
func Parsed() bool                                       { return CommandLine.Parsed() }

// TextVar defines a flag that is read and written as text.
func TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string) {
	CommandLine.TextVar(p, name, value, usage)
}

// Parse reads the flags of the command line.
func Parse() { CommandLine.Parse(os.Args[1:]) }
