package rand

import (
	"errors"
	"internal/chacha8rand"
)

// ChaCha8 is a cryptographically strong generator (C2SP, chacha8rand).
type ChaCha8 struct {
	state chacha8rand.State

	// The last bytes of readBuf, as many as readLen says, are what Read has drawn and not used.
	readBuf [8]byte
	readLen int
}

// NewChaCha8 returns a generator with a seed.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.state.Init(seed)
	return c
}

// Seed starts the sequence of a seed.
func (c *ChaCha8) Seed(seed [32]byte) {
	c.state.Init(seed)
	c.readBuf, c.readLen = [8]byte{}, 0
}

// Uint64 returns the next number.
func (c *ChaCha8) Uint64() uint64 { return c.state.Uint64() }

// Read fills p; it never fails.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	n = len(p)
	for len(p) > 0 {
		if c.readLen == 0 {
			x := c.Uint64()
			for i := range c.readBuf {
				c.readBuf[i] = byte(x >> (8 * i))
			}
			c.readLen = 8
		}
		k := copy(p, c.readBuf[8-c.readLen:])
		c.readLen -= k
		p = p[k:]
	}
	return n, nil
}

// AppendBinary implements encoding.BinaryAppender.
func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if c.readLen > 0 {
		b = append(b, "readbuf:"...)
		b = append(b, byte(c.readLen))
		b = append(b, c.readBuf[8-c.readLen:]...)
	}
	used, seed := c.state.Position()
	b = append(b, "chacha8:"...)
	b = appendUint64(b, used)
	return append(b, seed[:]...), nil
}

// MarshalBinary implements encoding.BinaryMarshaler.
func (c *ChaCha8) MarshalBinary() ([]byte, error) { return c.AppendBinary(make([]byte, 0, 64)) }

// UnmarshalBinary implements encoding.BinaryUnmarshaler.
func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	if len(data) > 8 && string(data[:8]) == "readbuf:" {
		n := int(data[8])
		if n > 8 || len(data) < 9+n {
			return errors.New("invalid ChaCha8 Read buffer encoding")
		}
		c.readLen = copy(c.readBuf[8-n:], data[9:9+n])
		data = data[9+n:]
	} else {
		c.readBuf, c.readLen = [8]byte{}, 0
	}
	if len(data) != 48 || string(data[:8]) != "chacha8:" || !c.state.Restore(readUint64(data[8:]), [32]byte(data[16:])) {
		return errors.New("invalid ChaCha8 encoding")
	}
	return nil
}
