module example.com/old

go 1.27

require example.com/dep v0.0.0

replace example.com/dep => ./dep
