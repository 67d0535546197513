// run
// bench: compute

// SHA-256 of a few messages and of a long one.
package main

var k = [64]uint32{
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
}

type digest struct {
	h   [8]uint32
	buf [64]byte
	n   int
	len uint64
}

func newDigest() digest {
	return digest{h: [8]uint32{
		0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
	}}
}

func rotr(x uint32, n uint) uint32 { return x>>n | x<<(32-n) }

func (d *digest) block(p []byte) {
	var w [64]uint32
	h0, h1, h2, h3, h4, h5, h6, h7 := d.h[0], d.h[1], d.h[2], d.h[3], d.h[4], d.h[5], d.h[6], d.h[7]
	for len(p) >= 64 {
		for i := 0; i < 16; i++ {
			j := i * 4
			w[i] = uint32(p[j])<<24 | uint32(p[j+1])<<16 | uint32(p[j+2])<<8 | uint32(p[j+3])
		}
		for i := 16; i < 64; i++ {
			v1, v2 := w[i-2], w[i-15]
			t1 := rotr(v1, 17) ^ rotr(v1, 19) ^ v1>>10
			t2 := rotr(v2, 7) ^ rotr(v2, 18) ^ v2>>3
			w[i] = t1 + w[i-7] + t2 + w[i-16]
		}
		a, b, c, d, e, f, g, h := h0, h1, h2, h3, h4, h5, h6, h7
		for i := 0; i < 64; i++ {
			t1 := h + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + (e&f ^ ^e&g) + k[i] + w[i]
			t2 := (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + (a&b ^ a&c ^ b&c)
			h, g, f, e, d, c, b, a = g, f, e, d+t1, c, b, a, t1+t2
		}
		h0 += a
		h1 += b
		h2 += c
		h3 += d
		h4 += e
		h5 += f
		h6 += g
		h7 += h
		p = p[64:]
	}
	d.h = [8]uint32{h0, h1, h2, h3, h4, h5, h6, h7}
}

func (d *digest) write(p []byte) {
	d.len += uint64(len(p))
	if d.n > 0 {
		m := copy(d.buf[d.n:], p)
		d.n += m
		if d.n == 64 {
			d.block(d.buf[:])
			d.n = 0
		}
		p = p[m:]
	}
	if len(p) >= 64 {
		n := len(p) &^ 63
		d.block(p[:n])
		p = p[n:]
	}
	if len(p) > 0 {
		d.n = copy(d.buf[:], p)
	}
}

func (d digest) sum() (out [32]byte) {
	bits := d.len << 3
	pad := make([]byte, 1, 72)
	pad[0] = 0x80
	for (d.len+uint64(len(pad)))%64 != 56 {
		pad = append(pad, 0)
	}
	for i := 56; i >= 0; i -= 8 {
		pad = append(pad, byte(bits>>uint(i)))
	}
	d.write(pad)
	for i, h := range d.h {
		for j := 0; j < 4; j++ {
			out[4*i+j] = byte(h >> uint(24-8*j))
		}
	}
	return
}

func hex(sum [32]byte) string {
	const digits = "0123456789abcdef"
	var b []byte
	for _, x := range sum {
		b = append(b, digits[x>>4], digits[x&15])
	}
	return string(b)
}

func main() {
	for _, s := range []string{"", "abc", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"} {
		d := newDigest()
		d.write([]byte(s))
		println(hex(d.sum()))
	}
	data := make([]byte, 1<<20)
	for i := range data {
		data[i] = byte(i * 7)
	}
	d := newDigest()
	for i := 0; i < 100; i++ {
		d.write(data[i:])
	}
	println(hex(d.sum()))
}
