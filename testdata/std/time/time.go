package main

import (
	"fmt"
	"time"
)

func main() {
	for _, l := range []string{time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC3339Nano, time.Kitchen, time.StampMicro, "2006 002 __2 Jan _2 3:4:5pm .000 ,999 Z07:00:00"} {
		for _, sec := range []int64{0, 1e9, -1e10, 951782400, 1 << 40} {
			t := time.Unix(sec, 123456789).In(time.FixedZone("XYZ", 5*3600+1800))
			s := t.Format(l)
			p, err := time.Parse(l, s)
			fmt.Println(s, p.UTC(), err)
		}
	}
	t := time.Date(2024, 2, 30, 25, 61, 61, 1e9, time.UTC)
	fmt.Println(t, t.Weekday(), t.YearDay(), t.AddDate(0, -1, 0), t.Add(-time.Hour), t.Truncate(24*time.Hour), t.Round(time.Minute))
	fmt.Println(t.ISOWeek())
	for _, s := range []string{"1h15m30.918s", "-1.5us", "3d", "", "0", "9223372036854775807ns", "1e3s"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err, d.Round(time.Second), d.Hours())
	}
	_, err := time.Parse(time.RFC3339, "2024-13-01T00:00:00Z")
	fmt.Println(err)
	_, err = time.Parse(time.DateOnly, "2024-1-01")
	fmt.Println(err)
	fmt.Printf("%#v %v %s\n", t, time.Month(13), time.Saturday)
	start := time.Now()
	time.Sleep(2 * time.Millisecond)
	fmt.Println(time.Since(start) >= 2*time.Millisecond, start.Before(time.Now()))
}
