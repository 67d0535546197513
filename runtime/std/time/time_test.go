package time_test

import (
	"fmt"
	"math/rand"
	"testing"
	real "time"

	"glenda.std/time"
)

var zones = []string{"UTC", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kolkata", "America/St_Johns", "Africa/Casablanca", "Pacific/Apia", "Europe/Dublin", "America/Sao_Paulo"}

func load(t testing.TB) (o []*time.Location, r []*real.Location) {
	for _, z := range zones {
		a, err := time.LoadLocation(z)
		b, err2 := real.LoadLocation(z)
		if (err == nil) != (err2 == nil) {
			t.Error(z, err, err2)
		}
		if err == nil {
			o, r = append(o, a), append(r, b)
		}
	}
	o = append(o, time.FixedZone("XYZ", -12345), time.FixedZone("", 3600), time.Local)
	r = append(r, real.FixedZone("XYZ", -12345), real.FixedZone("", 3600), real.Local)
	return
}

var layouts = []string{time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z,
	time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly,
	"2006-01-02 15:04:05.999999999 -0700 MST", "January Monday 2 _2 02 002 __2 1 Month Monster 3 4 5 06 _2006 pm Z070000 Z07 Z07:00:00 -070000 -07 -07:00:00 ,000 .99 .09 2006",
	"", "abc", "15.04", "Jan.", "Z0700", "20060102150405", "0002 __2006 _20 .0001", "05,000Z07"}

func randTime(r *rand.Rand, o []*time.Location, rl []*real.Location) (time.Time, real.Time) {
	var sec int64
	switch r.Intn(5) {
	case 0:
		sec = r.Int63n(4e9) - 1e9
	case 1:
		sec = r.Int63n(1e12) - 5e11
	case 2:
		sec = r.Int63n(1e9) * 10
	case 3:
		sec = r.Int63() >> r.Intn(20) >> 10
	case 4:
		sec = r.Int63n(100000) - 62135596800
	}
	nsec := int64(0)
	if r.Intn(3) > 0 {
		nsec = r.Int63n(1e9) / []int64{1, 1000, 1e6, 1e8}[r.Intn(4)] * []int64{1, 1000, 1e6}[r.Intn(3)] % 1e9
	}
	i := r.Intn(len(o))
	return time.Unix(sec, nsec).In(o[i]), real.Unix(sec, nsec).In(rl[i])
}

func TestFields(t *testing.T) {
	o, rl := load(t)
	r := rand.New(rand.NewSource(1))
	for range 50000 {
		a, b := randTime(r, o, rl)
		ds, de := a.ZoneBounds()
		dw, dx := b.ZoneBounds()
		ay, aw := a.ISOWeek()
		by, bw := b.ISOWeek()
		d := r.Int63() >> r.Intn(60)
		y, m, dd := r.Intn(100)-50, r.Intn(100)-50, r.Intn(1000)-500
		h := r.Intn(200) - 100
		yr := r.Intn(4000) - 500
		li := r.Intn(len(o))
		got := fmt.Sprint(a, a.YearDay(), a.Weekday(), ay, aw, a.Unix(), a.UnixNano(), a.IsDST(), ds.Unix(), de.Unix(), a.Location(), a.IsZero(),
			a.AddDate(y, m, dd), a.Add(time.Duration(d)), a.Add(-time.Duration(d)), a.Truncate(time.Duration(d)), a.Round(time.Duration(d)),
			time.Date(yr, time.Month(m), dd, h, y, m*5, int(d>>3), o[li]), a.UnixMilli(), a.UnixMicro(), a.Sub(time.Unix(d>>20, 0)))
		want := fmt.Sprint(b, b.YearDay(), b.Weekday(), by, bw, b.Unix(), b.UnixNano(), b.IsDST(), dw.Unix(), dx.Unix(), b.Location(), b.IsZero(),
			b.AddDate(y, m, dd), b.Add(real.Duration(d)), b.Add(-real.Duration(d)), b.Truncate(real.Duration(d)), b.Round(real.Duration(d)),
			real.Date(yr, real.Month(m), dd, h, y, m*5, int(d>>3), rl[li]), b.UnixMilli(), b.UnixMicro(), b.Sub(real.Unix(d>>20, 0)))
		if got != want {
			t.Fatalf("%v d=%d\n got %s\nwant %s", b, d, got, want)
		}
	}
}

func TestFormat(t *testing.T) {
	o, rl := load(t)
	r := rand.New(rand.NewSource(2))
	parts := []string{"2", "0", "6", "_", "Jan", "Mon", "day", "uary", "PM", "pm", "-07", ":00", "00", "Z", ".0", "9", ",", "5", "1", "3", "4", "MST", "T", " ", "a"}
	for i := range 50000 {
		a, b := randTime(r, o, rl)
		l := layouts[i%len(layouts)]
		if i%3 == 0 {
			l = ""
			for range r.Intn(8) {
				l += parts[r.Intn(len(parts))]
			}
		}
		if g, w := a.Format(l), b.Format(l); g != w {
			t.Fatalf("%v %q: got %q, want %q", b, l, g, w)
		}
		if g, w := fmt.Sprintf("%#v", a), fmt.Sprintf("%#v", b); g != w {
			t.Fatalf("got %q, want %q", g, w)
		}
		ga, ge := a.MarshalJSON()
		wa, we := b.MarshalJSON()
		if string(ga) != string(wa) || fmt.Sprint(ge) != fmt.Sprint(we) {
			t.Fatalf("got %s %v, want %s %v", ga, ge, wa, we)
		}
		ga, ge = a.MarshalBinary()
		wa, we = b.MarshalBinary()
		if string(ga) != string(wa) || fmt.Sprint(ge) != fmt.Sprint(we) {
			t.Fatalf("got %x %v, want %x %v", ga, ge, wa, we)
		}
		var u time.Time
		var v real.Time
		ge, we = u.UnmarshalBinary(wa), v.UnmarshalBinary(wa)
		if u.String() != v.String() || fmt.Sprint(ge) != fmt.Sprint(we) {
			t.Fatal(u, v, ge, we)
		}
	}
}

func TestParse(t *testing.T) {
	o, rl := load(t)
	r := rand.New(rand.NewSource(3))
	chars := "0123456789:.,-+TZ _JanMonPMgmtUTCGMT+3ESTabc\xffé"
	for i := range 50000 {
		_, b := randTime(r, o, rl)
		l := layouts[r.Intn(len(layouts))]
		value := []byte(b.Format(l))
		for range r.Intn(3) {
			if len(value) == 0 {
				break
			}
			k := r.Intn(len(value))
			switch r.Intn(3) {
			case 0:
				value[k] = chars[r.Intn(len(chars))]
			case 1:
				value = append(value[:k], value[k+1:]...)
			case 2:
				value = append(value[:k+1], value[k:]...)
				value[k] = chars[r.Intn(len(chars))]
			}
		}
		s := string(value)
		g, ge := time.Parse(l, s)
		w, we := real.Parse(l, s)
		if i%2 == 0 {
			k := r.Intn(len(o))
			g, ge = time.ParseInLocation(l, s, o[k])
			w, we = real.ParseInLocation(l, s, rl[k])
		}
		if g.String() != w.String() || g.Location().String() != w.Location().String() || fmt.Sprint(ge) != fmt.Sprint(we) {
			t.Fatalf("%q %q:\n got %v %v\nwant %v %v", l, s, g, ge, w, we)
		}
		if pe, ok := ge.(*time.ParseError); ok {
			if re := we.(*real.ParseError); *pe != time.ParseError(*re) {
				t.Fatalf("\n got %#v\nwant %#v", pe, re)
			}
		}
		if l == time.RFC3339 || l == time.RFC3339Nano {
			ge, we = g.UnmarshalText(value), w.UnmarshalText(value)
			if g.String() != w.String() || fmt.Sprint(ge) != fmt.Sprint(we) {
				t.Fatalf("%q:\n got %v %v\nwant %v %v", s, g, ge, w, we)
			}
		}
	}
}

func TestDuration(t *testing.T) {
	r := rand.New(rand.NewSource(4))
	parts := []string{"1", "23", ".5", "0", "h", "m", "s", "ms", "us", "µs", "μs", "ns", "-", "+", ".", "x", "9223372036854775807", "999999999999", "é", "\xff", "\""}
	for range 50000 {
		d := r.Int63() >> r.Intn(63)
		if r.Intn(2) == 0 {
			d = -d
		}
		m := r.Int63()>>r.Intn(63) - 5
		a, b := time.Duration(d), real.Duration(d)
		if g, w := fmt.Sprint(a, a.Round(time.Duration(m)), a.Truncate(time.Duration(m)), a.Abs(), a.Hours(), a.Minutes(), a.Seconds(), a.Microseconds()),
			fmt.Sprint(b, b.Round(real.Duration(m)), b.Truncate(real.Duration(m)), b.Abs(), b.Hours(), b.Minutes(), b.Seconds(), b.Microseconds()); g != w {
			t.Fatalf("%d: got %s, want %s", d, g, w)
		}
		s := b.String()
		if r.Intn(3) > 0 {
			s = ""
			for range r.Intn(6) {
				s += parts[r.Intn(len(parts))]
			}
		}
		g, ge := time.ParseDuration(s)
		w, we := real.ParseDuration(s)
		if int64(g) != int64(w) || fmt.Sprint(ge) != fmt.Sprint(we) {
			t.Fatalf("%q: got %v %v, want %v %v", s, g, ge, w, we)
		}
	}
	for _, d := range []int64{-1 << 63, 1<<63 - 1, 0} {
		if g, w := time.Duration(d).String(), real.Duration(d).String(); g != w {
			t.Error(g, w)
		}
	}
}

func TestNow(t *testing.T) {
	a, b := time.Now(), real.Now()
	if d := b.UnixNano() - a.UnixNano(); d < 0 || d > 1e8 {
		t.Error(a, b)
	}
	time.Sleep(3 * time.Millisecond)
	if d := time.Since(a); d < 3*time.Millisecond || d > time.Second {
		t.Error(d)
	}
	if a.Round(0).String() != b.Add(real.Duration(a.UnixNano()-b.UnixNano())).Round(0).String() {
		t.Error(a, b)
	}
	for i := -3; i < 15; i++ {
		if time.Month(i).String() != real.Month(i).String() || time.Weekday(i).String() != real.Weekday(i).String() {
			t.Error(i)
		}
	}
	for _, n := range []string{"../x", "No/Such", "/etc", "", "Local"} {
		g, ge := time.LoadLocation(n)
		w, we := real.LoadLocation(n)
		if fmt.Sprint(ge) != fmt.Sprint(we) || g.String() != w.String() {
			t.Error(g, ge, w, we)
		}
	}
}

func BenchmarkFormat(b *testing.B) {
	a, c := time.Unix(1e9, 5).UTC(), real.Unix(1e9, 5).UTC()
	b.Run("ours", func(b *testing.B) {
		for b.Loop() {
			a.Format(time.RFC1123)
		}
	})
	b.Run("gc", func(b *testing.B) {
		for b.Loop() {
			c.Format(time.RFC1123)
		}
	})
}
