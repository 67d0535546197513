module asmtest

go 1.27
