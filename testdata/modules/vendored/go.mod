module example.com/vendored

go 1.27

require example.org/v v1.2.3
