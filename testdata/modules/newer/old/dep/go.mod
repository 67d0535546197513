module example.com/dep

go 2.1
