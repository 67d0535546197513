// run
// bench: strconv
package main

import (
	"math"
	"strconv"
)

type rng uint64

func (r *rng) next() uint64 {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return uint64(*r)
}

func main() {
	r := rng(88172645463325252)
	var floats []float64
	for i := range 1000 {
		switch i % 4 {
		case 0:
			floats = append(floats, float64(int(r.next()>>44))/100)
		case 1:
			floats = append(floats, float64(r.next()>>40))
		case 2:
			floats = append(floats, float64(r.next()>>11)/(1<<53))
		case 3:
			f := math.Float64frombits(r.next())
			if f != f || f-f != 0 {
				f = 1e300
			}
			floats = append(floats, f)
		}
	}
	texts := make([]string, len(floats))
	for i, f := range floats {
		texts[i] = strconv.FormatFloat(f, 'g', -1, 64)
	}
	buf := make([]byte, 0, 400)
	sum := 0
	for range 900 {
		for _, f := range floats {
			buf = strconv.AppendFloat(buf[:0], f, 'g', -1, 64)
			sum += int(buf[len(buf)-1]) + len(buf)
		}
	}
	println("shortest", sum)
	for range 360 {
		for _, f := range floats {
			buf = strconv.AppendFloat(buf[:0], f, 'e', 9, 64)
			sum += int(buf[len(buf)-1]) + len(buf)
			if math.Abs(f) < 1e15 {
				buf = strconv.AppendFloat(buf[:0], f, 'f', 2, 64)
				sum += int(buf[len(buf)-1]) + len(buf)
			}
			buf = strconv.AppendFloat(buf[:0], f, 'g', -1, 32)
			sum += int(buf[len(buf)-1]) + len(buf)
		}
	}
	println("fixed", sum)
	for range 900 {
		for i, t := range texts {
			f, err := strconv.ParseFloat(t, 64)
			if err != nil || f != floats[i] {
				println("wrong", t)
			}
			sum += int(math.Float64bits(f))
		}
	}
	println("parse", sum)
}
