// run
// bench: strconv
package main

import "strconv"

type rng uint64

func (r *rng) next() uint64 {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return uint64(*r)
}

func checksum(sum int, b []byte) int {
	for _, c := range b {
		sum = sum*31 + int(c)
	}
	return sum
}

func main() {
	r := rng(88172645463325252)
	ints := make([]int64, 1000)
	texts := make([]string, len(ints))
	for i := range ints {
		ints[i] = int64(r.next()) >> (r.next() % 60)
		texts[i] = strconv.FormatInt(ints[i], 10)
	}
	buf := make([]byte, 0, 100)
	sum := 0
	for range 1500 {
		for i, v := range ints {
			buf = strconv.AppendInt(buf[:0], v, 10)
			sum += int(buf[len(buf)-1]) + len(buf)
			n, _ := strconv.ParseInt(texts[i], 10, 64)
			sum += int(n)
			m, _ := strconv.Atoi(texts[i])
			sum ^= m
		}
	}
	println("ints", sum)
	for range 180 {
		for _, v := range ints {
			buf = strconv.AppendInt(buf[:0], v, 16)
			buf = strconv.AppendUint(buf, uint64(v), 2)
			buf = strconv.AppendInt(buf, v, 7)
			n, err := strconv.ParseUint(string(buf[:1]), 16, 64)
			sum = checksum(sum, buf) + int(n)
			if err != nil {
				sum++
			}
			if len(strconv.Itoa(int(v)%100)) == 2 {
				sum++
			}
		}
	}
	println("bases", sum)
	quoted := []string{"plain text of some length", "tab\tand \"quotes\"", "größe 世界 \x00\xff", "a\\b`c\u2028"}
	for range 24000 {
		for _, q := range quoted {
			buf = strconv.AppendQuote(buf[:0], q)
			sum += len(buf)
			s, _ := strconv.Unquote(string(buf))
			sum += len(s)
			buf = strconv.AppendQuoteToASCII(buf[:0], q)
			sum += len(buf)
		}
		b, _ := strconv.ParseBool("true")
		buf = strconv.AppendBool(buf[:0], b)
		sum += len(buf)
	}
	println("quotes", sum)
}
