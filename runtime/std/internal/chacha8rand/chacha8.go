// Package chacha8rand is the generator specified by C2SP's chacha8rand.
//
// The output is that of ChaCha with 8 rounds, 4 blocks at a time with their words interleaved. The key is added to the result, other
// words of the initial state are not. After 16 blocks the last 32 bytes become the key of the next 16.
package chacha8rand

const (
	batch   = 32 // words of 64 bits that 4 blocks give
	counts  = 4  // blocks in them
	reseed  = 16 // blocks until the next key
	keyLen  = 4  // words of the key
	perSeed = reseed/counts*batch - keyLen
)

// State is a generator.
type State struct {
	buf  [batch]uint64
	seed [keyLen]uint64
	i, n uint32 // buf[i:n] is what comes next
	c    uint32 // number of the first block in buf
}

func word(b []byte) (x uint64) {
	for i := 7; i >= 0; i-- {
		x = x<<8 | uint64(b[i])
	}
	return x
}

// Init starts the sequence of a seed.
func (s *State) Init(seed [32]byte) {
	for i := range s.seed {
		s.seed[i] = word(seed[i*8:])
	}
	s.start()
}

func (s *State) start() {
	s.c, s.i, s.n = 0, 0, batch
	block(&s.seed, &s.buf, 0)
}

// Uint64 returns the next number.
func (s *State) Uint64() uint64 {
	if s.i >= s.n {
		s.refill()
	}
	x := s.buf[s.i%batch]
	s.i++
	return x
}

func (s *State) refill() {
	s.c += counts
	if s.c == reseed {
		copy(s.seed[:], s.buf[batch-keyLen:])
		s.start()
		return
	}
	block(&s.seed, &s.buf, s.c)
	s.i, s.n = 0, batch
	if s.c == reseed-counts {
		s.n = batch - keyLen
	}
}

// Position returns how many numbers have been drawn since the last change of the key, and the key.
func (s *State) Position() (used uint64, seed [32]byte) {
	for i, x := range s.seed {
		for k := range 8 {
			seed[i*8+k] = byte(x >> (8 * k))
		}
	}
	return uint64(s.c/counts*batch + s.i), seed
}

// Restore sets what Position returned, and reports whether that was possible.
func (s *State) Restore(used uint64, seed [32]byte) bool {
	if used > perSeed {
		return false
	}
	s.Init(seed)
	s.c = uint32(used) / batch * counts
	s.i = uint32(used) % batch
	block(&s.seed, &s.buf, s.c)
	if s.c == reseed-counts {
		s.n = batch - keyLen
	}
	return true
}

// block computes the four blocks from number c on.
func block(seed *[keyLen]uint64, buf *[batch]uint64, c uint32) {
	var key [8]uint32
	for i, x := range seed {
		key[2*i], key[2*i+1] = uint32(x), uint32(x>>32)
	}
	for n := range uint32(counts) {
		x := [16]uint32{0x61707865, 0x3320646e, 0x79622d32, 0x6b206574,
			key[0], key[1], key[2], key[3], key[4], key[5], key[6], key[7], c + n}
		for range 4 {
			quarter(&x, 0, 4, 8, 12)
			quarter(&x, 1, 5, 9, 13)
			quarter(&x, 2, 6, 10, 14)
			quarter(&x, 3, 7, 11, 15)
			quarter(&x, 0, 5, 10, 15)
			quarter(&x, 1, 6, 11, 12)
			quarter(&x, 2, 7, 8, 13)
			quarter(&x, 3, 4, 9, 14)
		}
		for i, k := range key {
			x[4+i] += k
		}
		// Word i of the four blocks together is two words of the output.
		for i, w := range x {
			out := &buf[uint32(2*i)+n/2]
			if n%2 == 0 {
				*out = uint64(w)
			} else {
				*out |= uint64(w) << 32
			}
		}
	}
}

func quarter(x *[16]uint32, i, j, k, l int) {
	a, b, c, d := x[i], x[j], x[k], x[l]
	a += b
	d ^= a
	d = d<<16 | d>>16
	c += d
	b ^= c
	b = b<<12 | b>>20
	a += b
	d ^= a
	d = d<<8 | d>>24
	c += d
	b ^= c
	b = b<<7 | b>>25
	x[i], x[j], x[k], x[l] = a, b, c, d
}
