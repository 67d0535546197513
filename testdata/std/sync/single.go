package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var m sync.Mutex
	m.Lock()
	fmt.Println(m.TryLock())
	m.Unlock()
	var rw sync.RWMutex
	rw.RLock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	f := sync.OnceValue(func() int { fmt.Println("once"); return 7 })
	fmt.Println(f(), f())
	var mp sync.Map
	mp.Store("a", 1)
	fmt.Println(mp.Load("a"))
	fmt.Println(mp.LoadOrStore("a", 2))
	var n atomic.Int64
	n.Add(5)
	fmt.Println(n.CompareAndSwap(5, 6), n.Load(), n.Swap(9), n.And(8), n.Or(3), n.Load())
	var v atomic.Value
	v.Store([]int{1})
	fmt.Println(v.Load())
	p := sync.Pool{New: func() any { return "new" }}
	fmt.Println(p.Get())
	var wg sync.WaitGroup
	wg.Add(1)
	wg.Done()
	wg.Wait()

}
