package rand

type T struct{ Y int }

func Take(t T) {}
