// Package syntax has the trees of filters, and makes them.
package syntax

import "example.com/jsonq/json"

// At is where a node stands in the filter's text. Nodes embed it.
type At int

// Pos gives the offset in bytes.
func (a At) Pos() int { return int(a) }

// Node is a filter, or a part of one.
type Node interface{ Pos() int }

type (
	// Identity is "."
	Identity struct{ At }

	// Literal is a constant.
	Literal struct {
		At
		Value json.Value
	}

	// String is a string with filters in it, and the format of what they give.
	String struct {
		At
		Format string // may be empty
		Parts  []Part
	}

	// Part is a piece of String: a text, or a filter.
	Part struct {
		Text   string
		Filter Node // nil for a text
	}

	// Format is @name.
	Format struct {
		At
		Name string
	}

	// Index is Target[Key], also written Target.key.
	Index struct {
		At
		Target, Key Node
	}

	// Slice is Target[Low:High].
	Slice struct {
		At
		Target, Low, High Node // the last two may be nil
	}

	// Iterate is Target[].
	Iterate struct {
		At
		Target Node
	}

	// Array is [Body].
	Array struct {
		At
		Body Node // nil for []
	}

	// Object is {Key: Value, ...}.
	Object struct {
		At
		Entries []Entry
	}

	// Entry is an entry of Object.
	Entry struct{ Key, Value Node }

	// Neg is -X.
	Neg struct {
		At
		X Node
	}

	// Binary is an operator between two filters, a pipe and a comma among them.
	Binary struct {
		At
		Op   string
		L, R Node
	}

	// Update is an assignment. Of |= the operator is "|", of = it is "".
	Update struct {
		At
		Op   string
		L, R Node
	}

	// If is a condition. The parser makes several of elif.
	If struct {
		At
		Cond, Then, Else Node // Else may be nil
	}

	// Try is try Body catch Catch, and Body?.
	Try struct {
		At
		Body, Catch Node // Catch may be nil
	}

	// Reduce is reduce Source as Pattern (Init; Update).
	Reduce struct {
		At
		Source       Node
		Pattern      Pattern
		Init, Update Node
	}

	// Foreach is foreach Source as Pattern (Init; Update; Extract).
	Foreach struct {
		At
		Source                Node
		Pattern               Pattern
		Init, Update, Extract Node // Extract may be nil
	}

	// Bind is Source as Pattern | Body.
	Bind struct {
		At
		Source  Node
		Pattern Pattern
		Body    Node
	}

	// Variable is $Name.
	Variable struct {
		At
		Name string
	}

	// Call is a call of a function.
	Call struct {
		At
		Name string
		Args []Node
	}

	// Def defines a function for Body.
	Def struct {
		At
		Name   string
		Params []Param
		Code   Node
		Body   Node
	}

	// Param is a parameter: a filter, or a value.
	Param struct {
		Name  string
		Value bool // written $name
	}

	// Label is label $Name | Body.
	Label struct {
		At
		Name string
		Body Node
	}

	// Break is break $Name.
	Break struct {
		At
		Name string
	}
)

// Pattern takes a value apart.
type Pattern interface {
	// Variables appends the names it binds, in order.
	Variables(names []string) []string
}

type (
	// VarPattern binds the whole value.
	VarPattern string

	// ArrayPattern looks at elements.
	ArrayPattern []Pattern

	// ObjectPattern looks at members.
	ObjectPattern []MemberPattern

	// MemberPattern is an entry of ObjectPattern.
	MemberPattern struct {
		Key     Node
		Pattern Pattern
	}
)

func (p VarPattern) Variables(names []string) []string { return append(names, string(p)) }

func (p ArrayPattern) Variables(names []string) []string {
	for _, element := range p {
		names = element.Variables(names)
	}
	return names
}

func (p ObjectPattern) Variables(names []string) []string {
	for _, m := range p {
		names = m.Pattern.Variables(names)
	}
	return names
}
