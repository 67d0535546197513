module example.com/jsonq

go 1.27
