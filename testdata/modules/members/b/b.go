package b

import "example.com/members/f"
import g "example.com/members/f"

func _(t f.T, p *f.T, i f.I, pi *f.I) {
	_ = t.alpha
	_ = t.Beta
	_ = t.beta
	_ = t.bEta
	_ = t.gamma
	_ = t.Gamma
	_ = t.gAmma
	_ = t.delta
	_ = t.Delta
	_ = t.deep
	_ = t.Deep
	_ = t.deep2
	t.meth()
	t.METH()
	t.meth2()
	p.meth2()
	p.Meth2()
	t.third()
	t.Third()
	t.thIrd()
	i.pub()
	i.priv()
	i.Priv()
	pi.priv()
	pi.Pub()
	t.nothing()
	_ = f.T{alpha: 1}
	_ = f.T{beta: 1}
	_ = f.T{Beta: 1}
	_ = f.T{bEta: 1}
	_ = f.T{gamma: 1}
	_ = f.T{DELTA: 1}
	_ = f.T{delta: 1}
	_ = f.T{inner: f.inner{}}
	_ = f.T{deep: 1}
	_ = f.T{Deep2: 1}
	_ = f.T{Nothing: 1}
	_ = f.T{1,2,3,4}
	f.hidden()
	g.hidden()
	f.Hidden()
	f.hidVar = 1
	var _ f.hidTyp
	var _ f.HidTyp
	var _ f.I = t
	f.nosuch()
	f.NoSuch()
}
type L struct { f.T; x int }
type M struct { *f.I }
func (l L) priv() {}
func (l L) Pub() {}
var _ f.I = L{}
func _(l L) {
	_ = l.beta
	_ = l.X
	_ = l.alpha
	_ = L{alpha: 1}
	_ = L{beta: 1}
	_ = L{X: 1}
	f.T.meth2(1)
	f.T.meth()
	(*f.T).meth2()
	L.Foo()
	L.pub()
}
func (f.T) New() {}
