package runtime

// Error is what run-time panics panic with.
type Error interface {
	error
	// RuntimeError does nothing but tell these errors from others.
	RuntimeError()
}

// The compiler makes the types of run-time errors (abi::panics); of these two programs can speak by name. They are
// made the same way there and here: a text.

// TypeAssertionError is the error of a failed type assertion.
type TypeAssertionError struct {
	text string
}

func (e *TypeAssertionError) Error() string { return e.text }

// RuntimeError makes it an Error.
func (*TypeAssertionError) RuntimeError() {}

// PanicNilError is the error of panic(nil).
type PanicNilError struct {
	text string
}

func (e *PanicNilError) Error() string { return e.text }

// RuntimeError makes it an Error.
func (*PanicNilError) RuntimeError() {}
