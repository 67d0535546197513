module example.com/badmod

go 1.x
requires x
