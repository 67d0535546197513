module refused

go 1.27
