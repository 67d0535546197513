package names

const N = 2
