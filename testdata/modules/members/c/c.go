package c

import "example.com/members/f"

type T struct {
	gAmma int
	DElta int
	beta int
	Alpha int
	a, A int
}
func (T) Meth()  {}
func (T) thIrd() {}

func _(t T) {
	_ = t.gamma
	_ = t.Gamma
	_ = t.GAMMA
	_ = t.delta
	_ = t.Delta
	_ = t.Beta
	_ = t.bEta
	_ = t.BETA
	_ = t.alpha
	_ = t.alphA
	t.meth()
	t.METH()
	t.mEth()
	t.third()
	t.Third()
	_ = T{gamma: 1}
	_ = T{Gamma: 1}
	_ = T{delta: 1}
	_ = T{Delta: 1}
	_ = T{bEta: 1}
	_ = T{Beta: 1}
	_ = T{alpha: 1}
	_ = T{ALPHA: 1}
}
type I interface { priv() }
type I2 interface { Priv() }
type N struct{}
type N2 struct{ priv int}
type N3 struct{}
func (N3) PRIV() {}
type N4 struct{}
func (N4) Pub() {}
func (*N4) priv() {}
type N5 struct { f.I }
var _ I = N{}
var _ I = N2{}
var _ I = N3{}
var _ I = N4{}
var _ I2 = N4{}
var _ f.I = N4{}
var _ f.I = N{}
var _ f.I = N5{}
var _ I = N5{}
var i f.I
var _ = i.(N4)
var _ = i.(I)
var _ I = i
func g(){ 
 switch i.(type) { case N4: case N: } 
}
