package rand

type T struct{ X int }

func New() T { return T{1} }
