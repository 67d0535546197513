// run

// Method values and expressions with nil receivers: what panics when the value is made, what when it is called.
package main

type T struct{ x int }

func (t T) V()  { println("V", t.x) }
func (t *T) P() { println("P", t == nil) }

type E struct{ *T }

func try(s string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			println(s, e.(error).Error())
		}
	}()
	f()
}

func main() {
	var e error
	var t *T
	try("iface", func() {
		m := e.Error
		println("bad")
		m()
	})
	try("ptr to value", func() {
		m := t.V
		println("bad")
		m()
	})
	try("ptr", func() {
		m := t.P
		println("good")
		m()
	})
	try("embedded", func() {
		var x E
		m := x.V
		println("bad")
		m()
	})
	try("embedded ptr", func() {
		var x E
		m := x.P
		println("good")
		m()
	})
	try("embedded nil ptr", func() {
		var x *E
		m := x.P
		println("bad")
		m()
	})
	try("defer iface", func() {
		defer e.Error()
		println("bad?")
	})
	try("defer value", func() {
		defer t.V()
		println("bad")
	})
	try("defer nil func", func() {
		var f func()
		defer f()
		println("good")
	})
	try("method expr iface", func() {
		f := error.Error
		println("good")
		f(nil)
	})
}
