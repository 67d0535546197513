// Here so that real Go accepts the functions without a body in rtype.go.
