// run
// bench: compute

// Merge sort, top down and bottom up, of numbers, records and lists.
package main

func sort(a, tmp []int) {
	if len(a) <= 12 {
		for i := 1; i < len(a); i++ {
			for j := i; j > 0 && a[j] < a[j-1]; j-- {
				a[j], a[j-1] = a[j-1], a[j]
			}
		}
		return
	}
	m := len(a) / 2
	sort(a[:m], tmp[:m])
	sort(a[m:], tmp[m:])
	copy(tmp, a)
	i, j := 0, m
	for k := range a {
		if j >= len(a) || i < m && tmp[i] <= tmp[j] {
			a[k] = tmp[i]
			i++
		} else {
			a[k] = tmp[j]
			j++
		}
	}
}

type record struct {
	key  uint32
	name string
	seq  int
}

func sortRecords(a []record, less func(x, y *record) bool) {
	tmp := make([]record, len(a))
	for width := 1; width < len(a); width *= 2 {
		for lo := 0; lo < len(a); lo += 2 * width {
			mid, hi := min(lo+width, len(a)), min(lo+2*width, len(a))
			i, j := lo, mid
			for k := lo; k < hi; k++ {
				if j >= hi || i < mid && !less(&a[j], &a[i]) {
					tmp[k], i = a[i], i+1
				} else {
					tmp[k], j = a[j], j+1
				}
			}
		}
		a, tmp = tmp, a
	}
	if len(a) > 0 && &a[0] != &result[0] {
		copy(result, a)
	}
}

var result []record

type node struct {
	value int
	next  *node
}

func sortList(head *node) *node {
	if head == nil || head.next == nil {
		return head
	}
	slow, fast := head, head.next
	for fast != nil && fast.next != nil {
		slow, fast = slow.next, fast.next.next
	}
	second := slow.next
	slow.next = nil
	a, b := sortList(head), sortList(second)
	var first node
	last := &first
	for a != nil && b != nil {
		if a.value <= b.value {
			last.next, a = a, a.next
		} else {
			last.next, b = b, b.next
		}
		last = last.next
	}
	if a == nil {
		a = b
	}
	last.next = a
	return first.next
}

func main() {
	seed := uint32(42)
	random := func() uint32 {
		seed ^= seed << 13
		seed ^= seed >> 17
		seed ^= seed << 5
		return seed
	}
	a := make([]int, 3000000)
	for i := range a {
		a[i] = int(int32(random()))
	}
	sort(a, make([]int, len(a)))
	for i := 1; i < len(a); i++ {
		if a[i-1] > a[i] {
			panic("not sorted")
		}
	}
	println(a[0], a[len(a)/2], a[len(a)-1])

	names := [...]string{"ada", "brad", "ken", "rob", "dmr", "bwk"}
	result = make([]record, 200000)
	for i := range result {
		result[i] = record{random() % 1000, names[random()%uint32(len(names))], i}
	}
	sortRecords(result, func(x, y *record) bool {
		if x.name != y.name {
			return x.name < y.name
		}
		return x.key < y.key
	})
	for i := 1; i < len(result); i++ {
		x, y := result[i-1], result[i]
		if x.name > y.name || x.name == y.name && (x.key > y.key || x.key == y.key && x.seq > y.seq) {
			panic("records not sorted stably")
		}
	}
	println(result[0].name, result[0].key, result[0].seq, result[199999].name, result[199999].key)

	var head *node
	for i := 0; i < 300000; i++ {
		head = &node{int(random() % 100000), head}
	}
	n, sum := 0, 0
	for p := sortList(head); p != nil; p = p.next {
		if p.next != nil && p.value > p.next.value {
			panic("list not sorted")
		}
		sum += n * p.value
		n++
	}
	println(n, sum)
}
