package dash

const N = 3
