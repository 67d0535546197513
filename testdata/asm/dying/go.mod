module dying

go 1.27
