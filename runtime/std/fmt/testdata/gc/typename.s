// Here so that real Go accepts the function without a body in typename.go.
