package main

var late = early + "!"

var early = "early" + suffix()

func suffix() string {
	trace += " suffix"
	return "+"
}

func init() { trace += " init4" }
