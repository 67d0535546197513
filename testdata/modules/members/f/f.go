package f

type T struct {
	Alpha  int
	beta   int
	gAmma  int
	DElta  int
	inner
}
type inner struct{ deep int; Deep2 int }

func (T) Meth()  {}
func (*T) meth2() {}
func (T) thIrd() {}
type I interface { Pub(); priv() }
func hidden() {}
var hidVar int
type hidTyp int
