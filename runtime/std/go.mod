module glenda.std

go 1.27
