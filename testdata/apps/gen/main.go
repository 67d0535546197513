// Command gen writes input for the other programs, the same each time: orders.csv, customers.csv and products.csv for sql,
// events.json and catalog.json for jsonq.
package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// random is xorshift64*.
type random uint64

func (r *random) next() uint64 {
	x := uint64(*r)
	x ^= x >> 12
	x ^= x << 25
	x ^= x >> 27
	*r = random(x)
	return x * 0x2545f4914f6cdd1d
}

// below gives a number from 0 to n-1.
func (r *random) below(n int) int { return int(r.next() >> 33 % uint64(n)) }

// oneIn is true once in n times.
func (r *random) oneIn(n int) bool { return r.below(n) == 0 }

// skewed gives small numbers more often.
func (r *random) skewed(n int) int { return min(r.below(n), r.below(n), r.below(n)) }

func pick[T any](r *random, list []T) T { return list[r.below(len(list))] }

var (
	first   = strings.Fields("Ada Alan Barbara Claude Dennis Donald Edsger Frances Grace Ken Niklaus Radia Robin Tony Zoë Ørsted")
	last    = strings.Fields("Allen Dijkstra Hoare Hopper Knuth Liskov Lovelace Milner Perlman Ritchie Shannon Thompson Turing Wirth Müller")
	cities  = []string{"London", "New York", "Zürich", "Rotterdam", "São Paulo", "Tokyo", "Paris, Texas", "Wien", "Oslo", "Kraków"}
	things  = strings.Fields("lamp chair table desk shelf cup plate bowl spoon fork knife pan pot kettle vase frame clock rug")
	shades  = strings.Fields("red green blue black white oak pine steel glass brass")
	words   = strings.Fields("urgent gift fragile please call before delivery ring twice leave at door thanks again no rush broken replace")
	actions = []string{"view", "click", "search", "buy", "login", "logout", "rate"}
	states  = []string{"open", "paid", "sent", "returned"}
)

func (r *random) name() string { return pick(r, first) + " " + pick(r, last) }

func (r *random) sentence(n int) string {
	text := make([]string, n)
	for i := range text {
		text[i] = pick(r, words)
	}
	return strings.Join(text, " ")
}

func (r *random) day() string {
	return fmt.Sprintf("20%02d-%02d-%02d", 20+r.below(6), 1+r.below(12), 1+r.below(28))
}

// money gives an amount with at most two decimal places.
func (r *random) money(limit int) string {
	return strconv.FormatFloat(float64(r.below(limit*100))/100, 'f', -1, 64)
}

// file calls write and then closes the file, ending the program at the first error.
func file(dir, name string, write func(w *bufio.Writer, r *random)) {
	f, err := os.Create(filepath.Join(dir, name))
	if err != nil {
		fail(err)
	}
	w := bufio.NewWriter(f)
	seed := random(0x9e3779b97f4a7c15)
	for _, c := range []byte(name) {
		seed = seed*31 + random(c)
	}
	write(w, &seed)
	if err := w.Flush(); err != nil {
		fail(err)
	}
	if err := f.Close(); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "gen:", err)
	os.Exit(1)
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: gen DIR SIZE   (in thousands of orders and events; 250 makes more than 10 MB of each)")
		os.Exit(2)
	}
	dir := os.Args[1]
	thousands, err := strconv.Atoi(os.Args[2])
	if err != nil {
		fail(err)
	}
	size := 1000 * thousands
	customers, products := size/20, 400

	file(dir, "orders.csv", func(w *bufio.Writer, r *random) {
		fmt.Fprintln(w, "id,customer,product,day,quantity,price,discount:float,state,note:text")
		for i := range size {
			fmt.Fprintf(w, "%d,%d,%d,%s,%d,%s,", i+1, 1+r.skewed(customers+customers/50), 1+r.skewed(products), r.day(), 1+r.skewed(20), r.money(500))
			if r.oneIn(3) {
				fmt.Fprint(w, r.money(30))
			}
			fmt.Fprintf(w, ",%s,", pick(r, states))
			switch {
			case r.oneIn(20):
				fmt.Fprintf(w, "\"%s, \"\"%s\"\"\"", r.sentence(2), r.sentence(1))
			case r.oneIn(4):
				fmt.Fprint(w, r.sentence(1+r.below(5)))
			}
			fmt.Fprintln(w)
		}
	})
	file(dir, "customers.csv", func(w *bufio.Writer, r *random) {
		fmt.Fprintln(w, "id,name,city,since,credit")
		for i := range customers {
			fmt.Fprintf(w, "%d,%s,\"%s\",%s,", i+1, r.name(), pick(r, cities), r.day())
			if !r.oneIn(8) {
				fmt.Fprint(w, r.money(5000))
			}
			fmt.Fprintln(w)
		}
	})
	file(dir, "products.csv", func(w *bufio.Writer, r *random) {
		fmt.Fprintln(w, "id,name,kind,weight,retired")
		for i := range products {
			kind := pick(r, things)
			fmt.Fprintf(w, "%d,%s %s,%s,%s,%v\n", i+1, pick(r, shades), kind, kind, r.money(40), r.oneIn(10))
		}
	})
	file(dir, "events.json", func(w *bufio.Writer, r *random) {
		for i := range size / 2 {
			event(w, r, i)
		}
	})
	file(dir, "catalog.json", func(w *bufio.Writer, r *random) {
		fmt.Fprint(w, "{\n  \"version\": 3,\n  \"items\": [")
		for i := range size / 5 {
			if i > 0 {
				fmt.Fprint(w, ",")
			}
			item(w, r, i)
		}
		fmt.Fprint(w, "\n  ]\n}\n")
	})
}

func event(w *bufio.Writer, r *random, i int) {
	fmt.Fprintf(w, `{"id":%d,"type":%q,"time":%d.%03d,"user":`, i, pick(r, actions), 1700000000+i*7, r.below(1000))
	if r.oneIn(10) {
		fmt.Fprint(w, "null")
	} else {
		fmt.Fprintf(w, `{"id":%d,"name":%q,"vip":%v}`, r.skewed(5000), r.name(), r.oneIn(20))
	}
	fmt.Fprintf(w, `,"ms":%s,"tags":[`, r.money(900))
	for n := range r.below(4) {
		if n > 0 {
			fmt.Fprint(w, ",")
		}
		fmt.Fprintf(w, "%q", pick(r, words))
	}
	fmt.Fprint(w, "]")
	if r.oneIn(5) {
		fmt.Fprintf(w, `,"query":"%s \"%s\"\u00e9\n"`, r.sentence(2), r.sentence(1))
	}
	fmt.Fprintln(w, "}")
}

func item(w *bufio.Writer, r *random, i int) {
	fmt.Fprintf(w, "\n    {\n      \"sku\": \"%s-%06d\",\n      \"price\": %s,\n      \"stock\": {", pick(r, shades), i, r.money(900))
	for n, city := range cities[:1+r.below(4)] {
		if n > 0 {
			fmt.Fprint(w, ", ")
		}
		fmt.Fprintf(w, "%q: %d", city, r.below(100))
	}
	fmt.Fprintf(w, "},\n      \"weight\": %d.%d%d,\n      \"size\": [%d, %d, %s],\n", r.below(100), r.below(10), 1+r.below(9), r.below(300), r.below(300), r.money(9))
	fmt.Fprintf(w, "      \"text\": %q,\n      \"code\": %d%d\n    }", r.sentence(4+r.below(8)), 1+r.below(1<<30), r.next()>>12)
}
