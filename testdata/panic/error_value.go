// run exit=2
package main

type E struct{ code int }

func (e *E) Error() string {
	if e.code == 0 {
		return "none"
	}
	return "failed\nbadly"
}

func main() {
	var err error = &E{3}
	panic(err)
}
