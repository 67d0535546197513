module example.com/replaced

go 1.27

require (
	example.org/lib v0.0.0
)

replace example.org/lib => ../lib
