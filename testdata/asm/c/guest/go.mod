module p
go 1.27
