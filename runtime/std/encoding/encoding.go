// Package encoding names the interfaces by which values turn into bytes or text and back.
package encoding

// BinaryMarshaler turns itself into bytes.
type BinaryMarshaler interface {
	MarshalBinary() (data []byte, err error)
}

// BinaryUnmarshaler reads the bytes a BinaryMarshaler has made; it must copy what it keeps.
type BinaryUnmarshaler interface {
	UnmarshalBinary(data []byte) error
}

// BinaryAppender is a BinaryMarshaler that appends.
type BinaryAppender interface {
	AppendBinary(b []byte) ([]byte, error)
}

// TextMarshaler turns itself into text.
type TextMarshaler interface {
	MarshalText() (text []byte, err error)
}

// TextUnmarshaler reads the text a TextMarshaler has made; it must copy what it keeps.
type TextUnmarshaler interface {
	UnmarshalText(text []byte) error
}

// TextAppender is a TextMarshaler that appends.
type TextAppender interface {
	AppendText(b []byte) ([]byte, error)
}
