package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
)

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

func main() {
	h := &ints{5, 2, 8, 9, 1}
	heap.Init(h)
	heap.Push(h, 3)
	heap.Remove(h, 2)
	(*h)[0] = 7
	heap.Fix(h, 0)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	l := list.New()
	e := l.PushBack(2)
	l.PushFront(1)
	l.InsertAfter(3, e)
	l.MoveToFront(e)
	l.PushBackList(l)
	l.Remove(e)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len())
	r := ring.New(5)
	for i := range 5 {
		r.Value = i
		r = r.Next()
	}
	r.Unlink(2)
	r.Do(func(x any) { fmt.Print(x, " ") })
	fmt.Println(r.Len(), r.Move(-1).Value)
}
